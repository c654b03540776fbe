/** What an amount comes to in the house currency, as it stands in brackets behind it. */
import { type Context, type Conversion, type Edit, holesIn } from '../contract/index.ts';
import { currencyByCode } from '../lexicons/currencies.ts';
import type { Amount } from './currency.ts';
import { grouped, roundTo, withMagnitude } from './spelling.ts';

/** "$70.5 billion": an amount in the house currency, with its usual sign. */
function money(value: number, currency: string): string {
  const known = currencyByCode.get(currency);
  const sign = currency === 'USD' ? '$' : currency === 'GBP' ? '£' : (known?.ownSigns[0] ?? `${currency} `);
  const size = Math.abs(value);
  const isBroken = size < 1e6 && !Number.isInteger(size);
  return (value < 0 ? '−' : '') + sign + (isBroken ? withCents(size) : withMagnitude(size));
}

/** "1,340.06": nothing is paid in less than hundredths. */
const withCents = (value: number): string => {
  const [whole = '', cents] = value.toFixed(2).split('.');
  return `${grouped(Number(whole))}.${cents}`;
};

/** An equivalent to stand in brackets, and what the fix's title says of its rate. */
export interface Equivalent {
  /** "about $70.5 billion", or "about TKTK-USD". */
  readonly text: string;
  /** Whether a rate is known; otherwise a placeholder stands in `text`. */
  readonly known: boolean;
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
  if (low === null) return { text: `about TKTK-${to}`, known: false, note: 'no rate for the date is known' };
  const top = high === null ? null : convert(high, from, to);
  const show = ({ amount, currency }: Conversion): string => money(roundTo(amount, digits + 1), currency);
  return {
    text: `about ${show(low)}${top ? ` to ${show(top)}` : ''}`,
    known: true,
    note: `at ${roundTo(1 / low.rate, 4)} ${from} to the ${to} on ${low.date}`,
  };
}

/** The equivalent in brackets behind an amount. */
export function bracketed(equivalent: Equivalent, before = ''): Pick<Edit, 'text' | 'placeholders'> {
  const text = `${before} (${equivalent.text})`;
  const placeholders = holesIn(text);
  return { text, ...(placeholders.length > 0 && { placeholders }) };
}
