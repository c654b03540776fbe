/** English number words. Sources: the Oxford English Dictionary for the short scale; Indian English for lakh and crore. */
import { wordSet } from './wordset.ts';

/** Cardinals below twenty, and zero in its spellings. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const)
    .concat([
      ['nought', 0],
      ['naught', 0],
    ]),
);

const tensWords = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Twenty to ninety; "fourty" is a misspelling common enough to be read. */
export const tens: ReadonlyMap<string, number> = new Map(
  tensWords.map((word, index) => [word, 10 * (index + 2)] as const).concat([['fourty', 40]]),
);

/** Words that multiply what stands before them. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
  ['dozen', 12],
  ['dozens', 12],
  ['mil', 1e6],
  ['doz', 12],
  ['dozs', 12],
  ['dz', 12],
  ['dzs', 12],
]);

/** Magnitudes in the plural behind a figure: "5 millions of euros", as much of Europe writes. */
export const pluralMagnitudes: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Abbreviated magnitudes closed up to digits, or spaced after an amount of money. Case matters. */
export const magnitudeAbbreviations: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['B', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
  ['t', 1e12],
  ['T', 1e12],
  ['Bn', 1e9],
  ['Mn', 1e6],
  ['BN', 1e9],
  ['TN', 1e12],
  ['cr', 1e7],
  ['m.', 1e6],
  ['bn.', 1e9],
]);

/** Abbreviations that can be nothing but a magnitude, money or not. */
export const plainAbbreviations: ReadonlySet<string> = wordSet(`
  k K mn mln mil MM bn bln tn trn Bn Mn BN TN M
`);

/** Magnitudes in the plural, which count without a figure: "hundreds of millions". */
export const vagueMagnitudes: ReadonlySet<string> = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
  'lakhs',
  'crores',
  'tens',
]);

const smallOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** Ordinals, tens and powers of ten included. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...smallOrdinals.map((word, index) => [word, index + 1] as const),
  ...tensWords.map((word, index) => [word.replace(/y$/, 'ieth'), 10 * (index + 2)] as const),
  ...(['hundredth', 'thousandth', 'millionth', 'billionth', 'trillionth'] as const).map(
    (word, index) => [word, [1e2, 1e3, 1e6, 1e9, 1e12][index] ?? 0] as const,
  ),
]);

/** Denominators in the singular: "half", "third", "quarter", "twentieth". */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ...[...ordinals].filter(([word]) => word !== 'first' && word !== 'second'),
]);

/** Denominators in the plural: "halves", "thirds", "quarters". */
export const pluralDenominators: ReadonlyMap<string, number> = new Map(
  [...denominators].map(([word, value]) => [word === 'half' ? 'halves' : `${word}s`, value] as const),
);

/** Fractions with a sign of their own (Unicode, Number Forms and Latin-1). */
export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

/** Plural tens that name a decade of a century or of a life: "the sixties", "in her sixties". */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  tensWords.map((word, index) => [word.replace(/y$/, 'ies'), 10 * (index + 2)] as const),
);

/** Words after which "one" is a pronoun or part of an idiom: "the one", "no one", "which one". */
export const beforePronounOne: ReadonlySet<string> = wordSet(`
  the this that which unless if when because whether where how no any every each another some first last next previous current such loved little good
  bad new old big small large right wrong other a as not
`);

/** Words before which "one" is a pronoun: "one of", "one another", "one can". */
export const afterPronounOne: ReadonlySet<string> = wordSet(`
  of another can could may might must should would will is was has had does did that which who whose to by with
  and or but as for from on at the a an 's such thing way day side hand needs thinks cannot can't doesn't knows if
  when where than after before until about it he she they we i you there because so then too also not be being off
`);

/** Joined to "one" by a hyphen it is no count: "one-off", "one-sided". */
export const oneCompounds: ReadonlySet<string> = wordSet(`
  off sided self liner liners on size to time stop upmanship man woman person way sidedly offs
`);
