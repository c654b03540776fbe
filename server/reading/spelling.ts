/** A word's two spellings: as written and in lower case with straight apostrophes. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
}

/**
 * The commonest words of the text in hand, so that a word seen before costs neither a substring nor a lower-case copy.
 * A fixed number of places, overwritten by whatever hashes there: it cannot grow, and what it holds never shows in a
 * result.
 */
const places = 1 << 13;
const table: (Spelling | undefined)[] = new Array(places);
const longestKept = 24;

/** The spellings of `text` from `start` to `end`, letters only; `hash` is any hash of these letters. */
export function spell(text: string, start: number, end: number, hash: number): Spelling {
  const place = (hash ^ (hash >>> 13)) & (places - 1);
  const known = table[place];
  if (known !== undefined && isAt(known.text, text, start, end)) return known;
  const spelling = spellSlowly(text, start, end);
  if (end - start <= longestKept) table[place] = spelling;
  return spelling;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const marks: (Spelling | undefined)[] = new Array(0x80);

/** The same for one character that is no letter. */
export function spellMark(code: number): Spelling {
  const known = marks[code];
  if (known !== undefined) return known;
  const text = String.fromCharCode(code);
  const spelling = { text, lower: /[’ʼ]/.test(text) ? "'" : text };
  if (code < 0x80) marks[code] = spelling;
  return spelling;
}

/** The same for any characters: soft hyphens are left out, as a reader does not see them. */
export function spellSlowly(source: string, start: number, end: number): Spelling {
  const written = source.slice(start, end);
  const text = written.includes('\u00ad') ? written.replaceAll('\u00ad', '') || written : written;
  return { text, lower: /[’ʼ]/.test(text) ? text.replace(/[’ʼ]/g, "'").toLowerCase() : text.toLowerCase() };
}
