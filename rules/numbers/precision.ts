/** How exactly a figure is meant, as far as its written form tells. */
import type { Quantity, Sentence } from '../contract/index.ts';
import { textOf } from './prose.ts';
import { significantDigits } from './spelling.ts';

/** A value somewhere between two ends, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Where the value of a figure may lie. Whole numbers below a thousand are taken as they stand; others may be rounded to
 * their last digit, "15,000" to thousands; with an approximator a tenth either way is allowed.
 */
export function intervalOf(sentence: Sentence, quantity: Quantity, value: number): Interval {
  const half = quantity.approximator ? Math.abs(value) / 10 : halfStep(sentence, quantity, value);
  return { low: value - half, high: value + half };
}

/** Half of the last place that is written. */
function halfStep(sentence: Sentence, { form }: Quantity, value: number): number {
  const exact = form.magnitude === null && form.decimals === 0;
  if (value === 0 || (exact && Math.abs(value) < 1000)) return 0;
  const numeral = form.numerals.at(-1);
  const written = numeral ? textOf(sentence, numeral) : '';
  if (!/\d/.test(written)) return Math.abs(value) / 20;
  // The last place of "6.23 billion" is found from its digits: two behind the point of the billions.
  const [shown, decimals] = [Number(written.replace(/,/g, '')), form.decimals];
  if (!exact && shown > 0) return ((value / shown) * 10 ** -decimals) / 2;
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - significantDigits(written) + 1) / 2;
}

/** Whether two intervals share no value. */
export const isApart = (a: Interval, b: Interval): boolean => a.high < b.low - 1e-9 || b.high < a.low - 1e-9;

/** A percentage may be a whole unit of its last digit off: rounded, cut off, or worked out from unrounded figures. */
export function percentInterval({ value, form, approximator }: Quantity): Interval {
  const middle = value as number;
  const slack = approximator ? Math.max(5, middle / 10) : 10 ** -form.decimals;
  return { low: middle - slack, high: middle + slack };
}

/** A percentage as it would be written: with as many decimals as the one that it stands for. */
export const asPercent = (value: number, { form }: Quantity): string => {
  const text = value.toFixed(form.decimals);
  return text === '-0' ? '0' : text;
};
