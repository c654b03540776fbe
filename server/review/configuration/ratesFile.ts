import { isDay } from '../days.ts';
import type { Rate } from '../rates.ts';
import type { Problem } from '../settings.ts';

const header = 'date,currency,per-usd';

/** Reads a rates file: a header and rows such as `2024-05-01,EUR,0.93`. Broken rows are left out and reported. */
export function parseRates(text: string, place: string): { rates: Rate[]; problems: Problem[] } {
  const rates: Rate[] = [];
  const problems: Problem[] = [];
  const [first = '', ...rows] = text.split(/\r?\n/);
  if (first.replaceAll(' ', '').toLowerCase() !== header)
    return {
      rates,
      problems: [{ place, line: 1, column: 1, message: `A rates file begins with the line “${header}”.` }],
    };
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const rate = parseRow(row);
    if (typeof rate === 'string') problems.push({ place, line: index + 2, column: 1, message: rate });
    else rates.push(rate);
  }
  return { rates, problems };
}

/** A rate, or what is wrong with the row. */
function parseRow(row: string): Rate | string {
  const [date = '', currency = '', perUsd = '', ...more] = row.split(',').map((field) => field.trim());
  if (more.length > 0) return 'A row has three fields.';
  if (!isDay(date)) return `“${date}” is no day such as 2024-05-01.`;
  if (!/^[A-Z]{3}$/.test(currency)) return `“${currency}” is no ISO 4217 code such as EUR.`;
  const value = Number(perUsd);
  return perUsd !== '' && Number.isFinite(value) && value > 0 ? [date, currency, value] : `“${perUsd}” is no rate.`;
}
