/** Dates with a month's name, taken apart and put together again. */
import type { Quantity, Sentence, Span } from '../contract/index.ts';
import { months } from '../lexicons/numbers-calendar.ts';
import { textOf } from './prose.ts';

/** The order of day and month. */
export type Order = 'month-first' | 'day-first';

/** A date with a day and a month by name, as written. */
export interface DateText {
  readonly order: Order;
  /** The date without its weekday. */
  readonly core: Span;
  /** What stands between weekday and date; null without a weekday. */
  readonly weekdayGap: string | null;
  /** "1", "1–3", without "st" and the like. */
  readonly days: string;
  /** Whether a day has its "st", "nd", "rd" or "th". */
  readonly ordinal: boolean;
  readonly month: string;
  readonly monthSpan: Span;
  readonly year: string | null;
}

const day = '\\d{1,2}(?:st|nd|rd|th)?';
const days = `(?<days>${day}(?:(?:[-–]| to | and )${day})?)`;
const month = '(?<month>[A-Z][a-z]+\\.?)';
const weekday = '(?<weekday>[A-Z][a-z]+day)(?<gap>,? )';
const monthFirst = new RegExp(`^(?:${weekday})?${month} ${days}(?:,? (?<year>\\d{4}))?$`);
const dayFirst = new RegExp(`^(?:${weekday})?${days} ${month}(?:,? (?<year>\\d{4}))?$`);

/** Takes a date apart; undefined for one without day and month by name, or with markup or an "of" in it. */
export function dateTextOf(sentence: Sentence, { kind, start, end, form }: Quantity): DateText | undefined {
  if (kind !== 'date' || !form.unitSpan) return undefined;
  const text = textOf(sentence, { start, end });
  const first = /^\d/.test(text) ? undefined : monthFirst.exec(text)?.groups;
  const found = first ?? dayFirst.exec(text)?.groups;
  if (!found?.month || !found.days) return undefined;
  const gap = found.weekday === undefined ? null : (found.gap ?? '');
  // "It opens on 3 Jan.": the sentence's full stop is the abbreviation's, too. Inside a sentence it is that alone.
  const stopped = textOf(sentence, { start: end - found.month.length, end: end + 1 }) === `${found.month}.`;
  const point = stopped && end + 1 < sentence.end ? 1 : 0;
  return {
    order: first ? 'month-first' : 'day-first',
    core: { start: start + (gap === null ? 0 : (found.weekday?.length ?? 0) + gap.length), end: end + point },
    weekdayGap: gap,
    days: found.days.replace(/(?<=\d)(?:st|nd|rd|th)/g, ''),
    ordinal: /[a-z]/.test(found.days.replace(/ (?:to|and) /, '')),
    month: stopped && months.has(`${found.month.toLowerCase()}.`) ? `${found.month}.` : found.month,
    monthSpan: { start: form.unitSpan.start, end: Math.min(form.unitSpan.end, end) + point },
    year: found.year ?? null,
  };
}

/** "May 21, 2023" or "21 May 2023". */
export function writeDate(order: Order, days: string, month: string, year: string | null): string {
  if (order === 'day-first') return `${days} ${month}${year === null ? '' : ` ${year}`}`;
  return `${month} ${days}${year === null ? '' : `, ${year}`}`;
}

export const monthNames = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** As American newspapers abbreviate months beside a day; the short ones stay whole. */
const abbreviations = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** A month as written, whole or abbreviated; undefined for what is no month. */
export function monthAs(form: 'abbreviated' | 'whole', written: string): string | undefined {
  const number = months.get(written.toLowerCase());
  return number === undefined ? undefined : (form === 'whole' ? monthNames : abbreviations)[number - 1];
}
