import type { Spelling } from './spelling.ts';

/**
 * How sure a settled form is: read in the guide's own public text (`guide`), quoted from the guide elsewhere (`quoted`),
 * or common knowledge of the trade that no public text shows (`common`).
 */
export type Basis = 'guide' | 'quoted' | 'common';

/**
 * What a guide can settle about numbers. `null` means that it leaves the form alone, or that no public text says, and
 * then the rules ask only that one article uses one form.
 */
export interface Forms {
  /** "12%", "12 percent", "12 per cent". */
  readonly percent: 'sign' | 'percent' | 'per cent' | null;
  /** White space between number and percent sign. */
  readonly percentSpace: 'none' | 'no-break' | null;
  /** Plain counts up to this number are written in words. */
  readonly wordsUpTo: number | null;
  /** Plain counts from this number on are written in figures; null where words are as good. */
  readonly figuresFrom: number | null;
  /** "¥9.7 trillion", "9.7 trillion yen", "JPY 9.7 trillion": for currencies that `symbolFor` does not name. */
  readonly currencyForm: 'symbol' | 'word' | 'code' | null;
  /** ISO 4217 codes of the currencies that are written with their symbol, whatever the others are. */
  readonly symbolFor: readonly string[] | null;
  /** "$5", not "$5.00". */
  readonly roundCents: 'dropped' | null;
  /** Sums of money: "$5m" and "$5bn", "$5 million", "$5m" but "$5 billion", or in full ("EUR 5 000 000"). */
  readonly magnitude: 'abbreviated' | 'word' | 'millions' | 'figures' | null;
  /** What joins "10–20": an en dash or a hyphen. */
  readonly rangeDash: 'en' | 'hyphen' | null;
  /** "10 to 20", where others have a dash. */
  readonly rangeJoin: 'to' | null;
  /** "£5,000-6,000", not "£5,000-£6,000": the sign, and a magnitude in words, stand once in a range with a dash. */
  readonly rangeSign: 'once' | null;
  /** "12,000" or "12 000". */
  readonly grouping: 'comma' | 'no-break' | null;
  /** "May 21, 2023" or "21 May 2023". */
  readonly dateOrder: 'month-first' | 'day-first' | null;
  /** Months beside a day: "Jan. 5" (March to July stay whole) or "January 5". */
  readonly monthWithDay: 'abbreviated' | 'whole' | null;
  /** "8 p.m." or "20:00". */
  readonly clock: 'a.m.' | '24-hour' | null;
  /** White space between number and the symbol of a unit: "5 km" or "5km". */
  readonly unitSpace: 'space' | 'none' | null;
}

/** A house style: what a newsroom settles about numbers. */
export interface Style extends Forms {
  /** Identifier, as in `--style` ("international"). */
  readonly name: string;
  /** As people call it ("Associated Press"). */
  readonly title: string;
  /** The guide it follows, and what of it is public, in a sentence. */
  readonly guide: string;
  /** ISO 4217 code of the money that readers think in. */
  readonly houseCurrency: string;
  /** Whose spelling its pages have; wordings are offered in it. */
  readonly spelling: Spelling;
  /** How sure each settled form is; null where it is not settled. */
  readonly basis: { readonly [K in keyof Forms]: Basis | null };
}
