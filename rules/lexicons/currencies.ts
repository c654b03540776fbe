/**
 * What names a currency: its ISO 4217 code, the unit's name in all its spellings, signs, and the places that use it.
 * The facts stand in `currencies-table.ts`; here they are made into tables for looking up.
 */

import { type CurrencyRow, currencyRows } from './currencies-table.ts';
import { wordSet } from './wordset.ts';

export interface Currency {
  /** ISO 4217 alphabetic code. */
  readonly code: string;
  /** English name ("Australian dollar"). */
  readonly name: string;
  /** The unit in the singular, lower case ("dollar"). */
  readonly unit: string;
  /** Signs that stand for this currency alone ("A$"), the usual one first. */
  readonly ownSigns: readonly string[];
  /** Signs that other currencies use too ("$"). */
  readonly sharedSigns: readonly string[];
  /** Names of its hundredth ("cent"), lower case. */
  readonly minor: readonly string[];
  /** Other words for the unit, lower case ("renminbi"). */
  readonly otherNames: readonly string[];
  /** Words that point to where it is used: adjective, country, capital and main cities, capitalised as written. */
  readonly places: readonly string[];
}

const list = (text: string): readonly string[] => (text === '' ? [] : text.split(','));

function currencyOf([code, name, ownSigns, sharedSigns, minor, otherNames, places]: CurrencyRow): Currency {
  return {
    code,
    name,
    unit: name.slice(name.lastIndexOf(' ') + 1),
    ownSigns: list(ownSigns),
    sharedSigns: list(sharedSigns),
    minor: list(minor),
    otherNames: list(otherNames),
    places: list(places),
  };
}

/** All currencies, the likelier ones first wherever a name or sign is shared. */
export const currencies: readonly Currency[] = currencyRows.map(currencyOf);

/** By ISO 4217 code. */
export const currencyByCode: ReadonlyMap<string, Currency> = new Map(
  currencies.map((currency) => [currency.code, currency]),
);

/** A unit's name in the singular and, for names that English inflects, the plural. */
function forms(name: string): readonly string[] {
  if (/s$/.test(name) && name !== 'cents') return [name];
  return [name, name.endsWith('y') && name !== 'guarany' ? `${name.slice(0, -1)}ies` : `${name}s`];
}

function add(map: Map<string, string[]>, key: string, code: string): void {
  const codes = map.get(key);
  if (codes === undefined) map.set(key, [code]);
  else if (!codes.includes(code)) codes.push(code);
}

/** ISO codes by sign, own and shared ("$", "US$", "kr", "RM"), likeliest first. Signs are as written. */
export const codesBySign: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const { code, ownSigns, sharedSigns } of currencies)
    for (const sign of [...ownSigns, ...sharedSigns]) add(map, sign, code);
  return map;
})();

/** ISO codes by the unit's name in lower case, singular and plural ("yen", "dollars", "kronor"), likeliest first. */
export const codesByName: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const { code, unit, otherNames } of currencies)
    for (const name of [unit, ...otherNames]) for (const form of forms(name.toLowerCase())) add(map, form, code);
  return map;
})();

/** Units whose names mean much else: they are money only as a large sum, or with the place before them. */
export const commonNames: ReadonlySet<string> = wordSet(`
  won wons mark marks crown crowns dram drams quetzal quetzals punt punts sol soles lek kina leone leones som soms lira
`);

/** Units whose names are always something else without their place. */
export const placedNames: ReadonlySet<string> = wordSet('real reals sum sums colon colons pop lac');

/** The hundredth of a currency. */
export interface MinorUnit {
  /** In the singular ("cent", "penny"). */
  readonly unit: string;
  readonly codes: readonly string[];
}

/** Hundredths by their name in lower case, singular and plural ("cents", "pence", "kopecks"), likeliest currency first. */
export const minorUnits: ReadonlyMap<string, MinorUnit> = (() => {
  const codes = new Map<string, string[]>(),
    singular = new Map<string, string>();
  for (const { code, minor } of currencies)
    for (const name of minor)
      for (const form of forms(name)) {
        add(codes, form, code);
        singular.set(form, name);
      }
  const normal: Readonly<Record<string, string>> = { pence: 'penny', p: 'penny', paise: 'paisa' };
  return new Map(
    [...codes].map(([form, found]) => {
      const unit = singular.get(form) ?? form;
      return [form, { unit: normal[unit] ?? unit, codes: found }];
    }),
  );
})();

/** ISO codes by a place's name or adjective in lower case ("japan", "hong kong", "swiss"). */
export const codesByPlace: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const { code, name, places } of currencies) {
    for (const place of places) add(map, place.toLowerCase(), code);
    const adjective = name.slice(0, Math.max(name.lastIndexOf(' '), 0)).toLowerCase();
    if (adjective !== '') add(map, adjective, code);
  }
  return map;
})();

/** Codes that read as English words in capitals ("ALL 5 pages", "TOP 10"): they need an amount that can only be money. */
export const wordlikeCodes: ReadonlySet<string> = wordSet(`
  ALL AMD ANG BAM BOB COP CUP GEL LAK MAD MOP PEN RON SOS TOP TRY SAR NAD MUR SCR PAB
`);

/** Letters that stand before an amount as a sign; single ones closed up. Other letter signs mean too much else. */
export const letterSigns = wordSet(`
  RM Rs Rs. Re Rp Rp. kr kr. Tk Tk. DM KSh Ksh TSh USh Dh Dhs LE Fr. SFr Bs. NIS FCFA NKr SKr DKr Skr Nkr Dkr R zł FF BFr
  RMB Rmb Br Kz Ft KD
`);

/** Names that may stand before an amount: "rupees 500", "euro 20 million". */
export const leadingNames = wordSet('rupee rupees ringgit ringgits euro sen naira dlr dlrs');
