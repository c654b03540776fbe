import type { Word } from '../../../rules/contract/index.ts';
import { codesBySign, currencyByCode, leadingNames } from '../../../rules/lexicons/currencies.ts';
import {
  decadeWords,
  denominators,
  magnitudes,
  ordinals,
  smallNumbers,
  tens,
  vagueMagnitudes,
} from '../../../rules/lexicons/numbers.ts';
import { months, weekdays } from '../../../rules/lexicons/numbers-calendar.ts';

/** Words that make it worth reading a sentence: without digits or one of these it holds no quantity. */
const telling: ReadonlySet<string> = new Set([
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
const opening: ReadonlySet<string> = new Set([
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

/** Whether the word can be part of a quantity: the cheap test by which a sentence without digits or number words costs nothing. */
export function mayHoldQuantity(word: Word): boolean {
  return word.kind === 'number' || (word.kind === 'word' && telling.has(word.lower));
}

/** Whether a quantity can begin with the word. */
export function mayOpen(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'number' || opening.has(word.lower));
}
