/** Currencies as the rules of this family write them: by name, by sign, by code. */
import { codesByName, codesBySign, commonNames, currencyByCode, placedNames } from '../lexicons/currencies.ts';

/** "¥9.7 trillion", "9.7 trillion yen", "JPY 9.7 trillion". */
export type CurrencyForm = 'symbol' | 'word' | 'code';

/** Units that stay as they are in the plural. */
const invariable = new Set([
  'yen',
  'yuan',
  'won',
  'baht',
  'rand',
  'renminbi',
  'ringgit',
  'dong',
  'lev',
  'leu',
  'ariary',
]);

/** A unit's name for so many of it ("yen", "dollars", "kronor"). */
export const plural = (unit: string, value: number | null): string =>
  invariable.has(unit) || value === 1 ? unit : unit === 'krona' ? 'kronor' : unit === 'krone' ? 'kroner' : `${unit}s`;

/** How a currency is written; null for what is neither sign nor code nor name. */
export function formOfUnit(unit: string): CurrencyForm | null {
  if (currencyByCode.has(unit)) return 'code';
  if (codesBySign.has(unit)) return 'symbol';
  return codesByName.has(unit.split(' ').at(-1)?.toLowerCase() ?? '') ? 'word' : null;
}

/** A currency in one of its forms, and the currencies that it may then be taken for. */
export interface WrittenUnit {
  readonly text: string;
  readonly codes: readonly string[];
}

/** Signs that stand for their best-known currency wherever nothing else is said. */
const commonSigns: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹', KRW: '₩' };

/**
 * The sign of a currency: its best known, or one of its own with a sign that is no letters; undefined without any.
 *
 * @param exact the dollar is to be no other country's: "US$".
 */
export function signOf(code: string, exact: boolean): WrittenUnit | undefined {
  const own = currencyByCode.get(code)?.ownSigns.find((sign) => /\p{Sc}/u.test(sign));
  const text = exact && code === 'USD' ? own : (commonSigns[code] ?? own);
  return text === undefined ? undefined : { text, codes: codesBySign.get(text) ?? [code] };
}

/**
 * The name of a currency for so many of it: the unit alone, or with its country where the unit's name is a common word, or
 * where `exact` and others share the unit.
 */
export function nameOf(code: string, value: number | null, exact: boolean): WrittenUnit | undefined {
  const currency = currencyByCode.get(code);
  if (!currency) return undefined;
  const unit = currency.unit.toLowerCase();
  const shared = codesByName.get(unit) ?? [code];
  const isCommon = commonNames.has(unit) || placedNames.has(unit);
  if (!isCommon && (shared.length === 1 || !exact)) return { text: plural(currency.unit, value), codes: shared };
  const country = currency.name.slice(0, -currency.unit.length);
  return { text: country + plural(currency.unit, value), codes: [code] };
}
