/** What an amount comes to in the house currency, as it stands in brackets behind it. */
import type { Context, Conversion, Edit, Span } from '../contract/index.ts';
import { currencyByCode } from '../lexicons/currencies.ts';
import type { Amount } from './currency.ts';
import { roundTo, withMagnitude } from './spelling.ts';

/** "$70.5 billion": an amount in the house currency, with its usual sign. */
function money(value: number, currency: string): string {
  const known = currencyByCode.get(currency);
  const sign = currency === 'USD' ? '$' : currency === 'GBP' ? '£' : (known?.ownSigns[0] ?? `${currency} `);
  return sign + withMagnitude(value);
}

/** An equivalent to stand in brackets, and what the fix's title says of its rate. */
export interface Equivalent {
  /** "about $70.5 billion", or "about TKTK-USD". */
  readonly text: string;
  /** The placeholder in `text`; undefined where the rate is known. */
  readonly hole: Span | undefined;
  /** "at 137.6 JPY to the USD on 2023-05-19", or that no rate is known. */
  readonly note: string;
}

/**
 * What an amount comes to in the house currency. It is rounded to one digit more than the original has: fewer would
 * move an amount such as 9.7 by several percent, more would pretend to know.
 */
export function equivalentOf(
  { value, high, digits }: Amount,
  from: string,
  { convert, style }: Pick<Context, 'convert' | 'style'>,
): Equivalent {
  const to = style.houseCurrency;
  const low = value === null ? null : convert(value, from, to);
  if (low === null) {
    const hole = `TKTK-${to}`;
    return { text: `about ${hole}`, hole: { start: 6, end: 6 + hole.length }, note: 'no rate for the date is known' };
  }
  const top = high === null ? null : convert(high, from, to);
  const show = ({ amount, currency }: Conversion): string => money(roundTo(amount, digits + 1), currency);
  return {
    text: `about ${show(low)}${top ? ` to ${show(top)}` : ''}`,
    hole: undefined,
    note: `at ${roundTo(1 / low.rate, 4)} ${from} to the ${to} on ${low.date}`,
  };
}

/** The equivalent in brackets behind an amount. */
export function bracketed({ text, hole }: Equivalent, before = ''): Pick<Edit, 'text' | 'placeholders'> {
  const lead = `${before} (`;
  const placeholders = hole && [{ start: lead.length + hole.start, end: lead.length + hole.end }];
  return { text: `${lead}${text})`, ...(placeholders ? { placeholders } : {}) };
}
