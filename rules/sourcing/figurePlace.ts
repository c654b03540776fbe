/** What stands around a quantity: the look at its neighbours that all judgements on figures share. */
import type { Quantity, Sentence } from '../contract/index.ts';
import { indexAt, lowerWords } from './phrases.ts';

/** What stands around a quantity, in lower case. */
export interface Surroundings {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly sentence: Sentence;
}

/** The seven words before a quantity and the six behind it. */
export function surroundings(sentence: Sentence, { start, end }: Quantity): Surroundings {
  const first = indexAt(sentence, start);
  const last = indexAt(sentence, end);
  return {
    before: lowerWords(sentence, first - 7, first),
    after: lowerWords(sentence, last, last + 6),
    sentence,
  };
}

export const some = (words: readonly string[], list: ReadonlySet<string>): boolean =>
  words.some((word) => list.has(word));
export const largest = ({ value }: Quantity): number =>
  Array.isArray(value) ? value[1] : ((value as number | null) ?? 0);

/** The words up to the next comma or stop. */
export function clause(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => /^[,;:.()—–]$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}

/** What can be the noun after a number. */
export const countable = /^(?!(?:bc|ad|of|to|and|or|in|on|at)$)[\p{L}-]/u;

/** Words after which a number is a name or a label. */
export const labels: ReadonlySet<string> = new Set(
  'per of no number room flight route chapter page version model a the in by since'.split(' '),
);
export const inhabitants: ReadonlySet<string> = new Set('inhabitants residents live lives lived'.split(' '));
export const isYear = ({ form }: Quantity, value: number): boolean =>
  value >= 1000 && value < 2200 && form.numeral === 'digits' && form.grouping !== 'comma' && form.magnitude === null;

export const unitOf = ({ form, unit }: Quantity): string => (form.unit ?? unit ?? '').toLowerCase();
