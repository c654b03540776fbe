/** The names of U+00A0 to U+00FF in order (HTML 4, Latin-1 entities). */
const latin =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
  para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
  Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml
  Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth
  ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/);

/** Names beyond Latin-1 that occur in prose. */
// biome-ignore format: a table reads better in rows.
const others: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', fnof: 'ƒ',
  circ: 'ˆ', tilde: '˜', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', ndash: '–',
  mdash: '—', horbar: '―', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', dagger: '†', Dagger: '‡',
  bull: '•', hellip: '…', permil: '‰', prime: '′', Prime: '″', lsaquo: '‹', rsaquo: '›', euro: '€', trade: '™', larr: '←',
  rarr: '→', minus: '−', infin: '∞', asymp: '≈', ne: '≠', le: '≤', ge: '≥', num: '#', dollar: '$', percnt: '%', lpar: '(',
  rpar: ')', lsqb: '[', rsqb: ']', lbrack: '[', rbrack: ']', ast: '*', comma: ',', period: '.', colon: ':', semi: ';',
  excl: '!', quest: '?', lowbar: '_', sol: '/', bsol: '\\', hyphen: '‐', Tab: '\t', NewLine: '\n',
};

/** What a character reference ("&amp;", "&#8212;", "&#x2014;") shows; null where it names nothing we know. */
export function decodeEntity(entity: string): string | null {
  const name = entity.slice(1, -1);
  if (name.startsWith('#')) return decodeNumber(name.slice(1));
  const place = latin.indexOf(name);
  return place >= 0 ? String.fromCharCode(0xa0 + place) : (others[name] ?? null);
}

function decodeNumber(digits: string): string {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}
