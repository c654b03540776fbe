/** Words that quantities hold and begin with, so that a sentence without them is passed over. Lower case. */
import { codesBySign, currencyByCode, leadingNames } from './currencies.ts';
import { decadeWords, denominators, magnitudes, ordinals, smallNumbers, tens, vagueMagnitudes } from './numbers.ts';
import { months, weekdays } from './numbers-calendar.ts';

/** Words that make it worth reading a sentence: without digits or one of these it holds no quantity. */
export const telling: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...magnitudes.keys(),
  ...ordinals.keys(),
  ...denominators.keys(),
  ...vagueMagnitudes,
  ...decadeWords.keys(),
  'noon',
  'midnight',
]);

/** Words that a quantity can begin with only because of what follows: "a hundred", "May 21", "minus 5", "US$", "aged 5". */
export const opening: ReadonlySet<string> = new Set([
  ...telling,
  ...months.keys(),
  ...weekdays.keys(),
  ...[...currencyByCode.keys()].flatMap((code) => [code.toLowerCase(), `m${code.toLowerCase()}`]),
  ...[...codesBySign.keys()].map((sign) => sign.toLowerCase()),
  ...[...codesBySign.keys()].map((sign) => sign.replace(/[^\p{L}.]+$/u, '').toLowerCase()),
  ...[...codesBySign.keys()].map((sign) => sign.charAt(0)),
  'a',
  'an',
  'minus',
  'negative',
  'age',
  'aged',
  'ages',
  '-',
  '−',
  '–',
  '.',
  ...leadingNames,
]);
