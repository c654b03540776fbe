import type { Placed, Quantity, Span } from '../../rules/contract/index.ts';
import { currencyByCode } from '../../rules/lexicons/currencies.ts';
import { pluralOf } from '../../rules/lexicons/units.ts';
import { equivalentOf } from '../../rules/numbers/conversion.ts';
import { type Amount, currencyOf, type Money, moneyIn, type Purse, purseOf } from '../../rules/numbers/currency.ts';
import { dayOf, weekdayNames } from '../../rules/numbers/day.ts';
import { grouped } from '../../rules/numbers/spelling.ts';
import { settle } from './front.ts';
import { inSi } from './inSi.ts';
import { converter } from './rates.ts';
import type { Review } from './session.ts';
import type { Settings } from './settings.ts';

/** A quantity of an article, explained. */
export interface ExplainedQuantity extends Span {
  /** Its value in full, in the house currency, in SI units: plain text, a line each. */
  readonly lines: readonly string[];
}

/**
 * What there is to say of the quantity at a place; null where none stands there, or where it says all itself.
 *
 * @param at a place in the article, in UTF-16 code units.
 */
export function explainQuantity(review: Review, settings: Settings, at: number): ExplainedQuantity | null {
  const found = quantityAt(review, at);
  if (!found) return null;
  const { quantity, start, text } = found;
  const lines = [inFull(quantity, text), ...moneyLines(review, settings, start, quantity), si(quantity)];
  const told = lines.filter((line) => line !== undefined);
  return told.length === 0 ? null : { start: start + quantity.start, end: start + quantity.end, lines: told };
}

interface Found {
  readonly quantity: Quantity;
  /** Where its block starts. */
  readonly start: number;
  readonly text: string;
}

function quantityAt({ reading }: Review, at: number): Found | undefined {
  for (const { start, block } of reading.blocks) {
    const place = at - start;
    if (place < 0 || place > block.source.length) continue;
    for (const { quantities } of block.sentences)
      for (const quantity of quantities)
        if (!quantity.inner && quantity.start <= place && place <= quantity.end)
          return { quantity, start, text: block.source.slice(quantity.start, quantity.end) };
  }
  return undefined;
}

const valuesOf = ({ value }: Quantity): readonly number[] =>
  value === null ? [] : typeof value === 'number' ? [value] : value;

const two = (value: number): string => String(value).padStart(2, '0');

/** A date is yyyymmdd: its weekday and the day in ISO 8601; undefined where year, month or day are not told. */
function dayInFull(value: number): string | undefined {
  const date = dayOf(value);
  return date && `${weekdayNames[date.getUTCDay()]}, ${date.toISOString().slice(0, 10)}`;
}

/** How one value of a kind is written in full. */
function written({ kind, unit }: Quantity, value: number): string | undefined {
  if (kind === 'date') return dayInFull(value);
  if (kind === 'time') return `${two(Math.floor(value / 60))}:${two(value % 60)}`;
  if (kind === 'percent') return `${grouped(Number((value / 100).toPrecision(12)))} of the whole`;
  if (kind === 'percentage-points') return undefined;
  const counted = kind === 'measure' || kind === 'duration' || kind === 'temperature' || kind === 'age';
  return `${grouped(readable(value))}${counted && unit ? ` ${value === 1 ? unit : pluralUnit(unit)}` : ''}`;
}

/** Thirds and the like, to five digits; what was written out stays as it is. */
const readable = (value: number): number =>
  String(value).length > 12 && value % 1 !== 0 ? Number(value.toPrecision(5)) : value;

/** "miles per hour", "degrees Celsius", "square feet". */
function pluralUnit(unit: string): string {
  const [head = '', ...per] = unit.split(' per ');
  const plural = head.startsWith('degree ') ? head.replace('degree', 'degrees') : pluralOf(head);
  return [plural, ...per].join(' per ');
}

/** The value or both ends of a range, unless the text has the very same digits. */
function inFull(quantity: Quantity, text: string): string | undefined {
  if (/^(?:score|vote|decade|ordinal|percentage-points)$/.test(quantity.kind)) return undefined;
  const values = valuesOf(quantity).map((value) => written(quantity, value));
  if (values.length === 0 || values.includes(undefined)) return undefined;
  const plain = valuesOf(quantity).every((value) => text.includes(grouped(value)) || text.includes(String(value)));
  const magnitude = quantity.form.magnitude !== null;
  if (plain && !magnitude && /^(?:number|money|range|measure|duration|temperature|age)$/.test(quantity.kind))
    return undefined;
  return values.join(' to ');
}

/** The money of an article, to tell what its signs stand for. */
function purseIn({ reading }: Review): Purse {
  const digests = reading.blocks.flatMap(({ start, block }): Placed<Money>[] => {
    const digest = moneyIn(block);
    return digest ? [{ start, digest }] : [];
  });
  return purseOf(digests);
}

/** The currency by its full name, and the amount in the house currency where a rate is known. */
function moneyLines(review: Review, settings: Settings, start: number, quantity: Quantity): (string | undefined)[] {
  if (quantity.kind !== 'money') return [];
  const purse = purseIn(review);
  const amount = purse.amounts.find((each) => each.start === start + quantity.start);
  if (!amount) return [];
  const code = currencyOf(amount, purse);
  return [nameOf(amount, code), code === null ? undefined : converted(review, settings, amount, code)];
}

function nameOf({ currencies }: Amount, code: string | null): string {
  const name = (each: string): string => `${currencyByCode.get(each)?.name ?? each} (${each})`;
  if (code !== null) return name(code);
  const likely = currencies.slice(0, 3).map(name).join(', ');
  return `${likely}${currencies.length > 3 ? ' …' : ''}: the article does not say which`;
}

function converted({ reading }: Review, settings: Settings, amount: Amount, code: string): string | undefined {
  const { style, date } = settle(settings, reading.frontMatter, reading.dateline);
  if (code === style.houseCurrency) return undefined;
  const { text, known, note } = equivalentOf(amount, code, { style, convert: converter(settings.rates, date) });
  return known ? `${text} (${note})` : `In ${style.houseCurrency}: ${note}`;
}

/** Both ends in SI units, where it is a measure that they have a size for. */
function si(quantity: Quantity): string | undefined {
  const { kind, unit } = quantity;
  if (unit === null || !/^(?:measure|duration|temperature)$/.test(kind)) return undefined;
  const values = valuesOf(quantity).map((value) => inSi(value, unit));
  return values.length === 0 || values.includes(undefined) ? undefined : values.join(' to ');
}
