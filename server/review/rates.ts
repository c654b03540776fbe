import type { Conversion, Convert } from '../../rules/contract/index.ts';
import { currencies } from '../../rules/lexicons/currencies.ts';

/** One row of the rates: an ISO 8601 day, an ISO 4217 code, units of that currency for one US dollar. */
export type Rate = readonly [date: string, currency: string, perUsd: number];

/** How old a rate may be, in days, to stand for the article's own day: a month, for newsrooms that keep monthly rates. */
const oldestDays = 31;

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/**
 * Turns money into another currency at the rate of one day, or the last before it that is not older than a month.
 * Without a day nothing is converted: a rate without its date would be a guess.
 */
export function converter(rates: readonly Rate[], date: string | null): Convert {
  if (date === null || rates.length === 0) return () => null;
  const found = new Map<string, { date: string; perUsd: number } | null>();
  const rateOf = (currency: string) => {
    if (!found.has(currency)) found.set(currency, latest(rates, currency, date));
    return found.get(currency) ?? null;
  };
  return (amount, from, to): Conversion | null => {
    const [source, target] = [rateOf(from), rateOf(to)];
    if (source === null || target === null) return null;
    const rate = target.perUsd / source.perUsd;
    return { amount: amount * rate, currency: to, rate, date: older(source.date, target.date) };
  };
}

/** The dollar is the measure of all: its rate is 1 on every day. */
function latest(rates: readonly Rate[], currency: string, date: string): { date: string; perUsd: number } | null {
  if (currency === 'USD') return { date, perUsd: 1 };
  let best: Rate | undefined;
  for (const rate of rates)
    if (rate[1] === currency && rate[0] <= date && (best === undefined || rate[0] > best[0])) best = rate;
  return best && day(date) - day(best[0]) <= oldestDays ? { date: best[0], perUsd: best[2] } : null;
}

const older = (a: string, b: string): string => (a < b ? a : b);

/** The currencies that amounts are read in, by ISO 4217 code: what a rates file should have rates of. */
export const currencyCodes = (): readonly string[] => currencies.map(({ code }) => code);
