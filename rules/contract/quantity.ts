import type { Span } from './text.ts';

/** What is counted. `range` is for ranges of bare numbers; a range of money has kind `money` and two values. */
export type QuantityKind =
  | 'money'
  | 'percent'
  | 'percentage-points'
  | 'number'
  | 'fraction'
  | 'ordinal'
  | 'range'
  | 'measure'
  | 'age'
  | 'temperature'
  | 'date'
  | 'time'
  | 'duration'
  | 'decade'
  | 'score'
  | 'vote';

/** How a quantity is written: what the rules of form look at, so that none of them reads the text again. */
export interface WrittenForm {
  /** Digits, words, or both ("five", "5", "5 million"). */
  readonly numeral: 'digits' | 'words' | 'mixed';
  /** The magnitude as written ("trillion", "bn", "m"), lower case as written; null without one. */
  readonly magnitude: string | null;
  readonly magnitudeSpan: Span | null;
  /** The currency, percent sign or unit as written ("¥", "US$", "yen", "%", "per cent", "km"); null without one. */
  readonly unit: string | null;
  readonly unitSpan: Span | null;
  /** Whether white space stands between number and unit. */
  readonly unitSpaced: boolean;
  /** Digits after the decimal point of the (first) numeral; 0 without one. */
  readonly decimals: number;
  /** Thousands separated by commas, points, spaces; `none` for an ungrouped run; null below four digits. */
  readonly grouping: 'comma' | 'point' | 'space' | 'none' | null;
  /** The numerals themselves, without unit, sign or magnitude: one, or two for a range. */
  readonly numerals: readonly Span[];
  /** What joins the two ends of a range as written: "-", "–", "to", "and" …; null where it is none. */
  readonly joiner: string | null;
  readonly joinerSpan: Span | null;
}

/** A quantity in the text. The span leaves the approximator out. Spans are relative to the block. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /**
   * The value, or low and high of a range; null where it cannot be told ("millions of dollars"). 5 % is 5; "¥9.7 trillion"
   * is 9.7e12; "30 cents" is 30, its unit "cent". A date is yyyymmdd with zeros for what is left out (20230521, 521 for
   * "21 May", 20230000 for the year; years before Christ count like the others), null where day and month cannot be told
   * apart; a decade is its first year; a time is in minutes after midnight; of a score or vote the smaller figure comes first.
   */
  readonly value: number | readonly [number, number] | null;
  /**
   * SI or customary unit in the singular and in British spelling ("kilometre"), "cent" and the like for money in hundredths,
   * the weekday of a date ("tuesday"), or what is counted where it is plain ("crates"); null otherwise.
   */
  readonly unit: string | null;
  /** ISO 4217 codes that the currency as written may stand for, likeliest first; empty where it is no money. */
  readonly currencies: readonly string[];
  /**
   * The length of time that a sum of money is for ("hour" of "$15 an hour"), which makes a rate of it; null where it is
   * one for itself.
   */
  readonly per: string | null;
  /** "about", "some", "more than", "roughly", "or so". */
  readonly approximator: Span | null;
  readonly form: WrittenForm;
  /** It is the number inside another quantity (the "9.7" of "¥9.7 trillion"). */
  readonly inner: boolean;
}
