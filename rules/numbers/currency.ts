/** Money as an article has it, and what the article says of the currencies in it. */
import { type Block, type Placed, type Quantity, type Sentence, type Span, shifted } from '../contract/index.ts';
import { codesByName, codesByPlace, currencyByCode, minorUnits } from '../lexicons/currencies.ts';
import { partsOfOne } from '../lexicons/currencies-parts.ts';
import { type CurrencyForm, formOfUnit } from './currencyNames.ts';
import { isJudged, outer, textOf, wordAfter, wordBefore } from './prose.ts';
import { significantDigits } from './spelling.ts';

/** An amount of money with what the article-wide rules need of it. Spans are relative to the block until `placed`. */
export interface Amount extends Span {
  readonly currencies: readonly string[];
  /** The amount, the low end of a range; null where it cannot be told. */
  readonly value: number | null;
  readonly high: number | null;
  /** The currency as written ("¥", "dollars"), and whether it stands before the number. */
  readonly unit: string;
  readonly unitSpan: Span;
  readonly signFirst: boolean;
  /** The number with its magnitude, as written: "9.7 trillion". */
  readonly number: string;
  /** Significant digits of the number as written, and its magnitude as a word. */
  readonly digits: number;
  /** Currencies of amounts that stand beside it as its equivalent ("… (about $70 billion)"). */
  readonly beside: readonly string[];
  readonly judged: boolean;
  /** It is written in cents or the like: nobody mistakes or converts so little. */
  readonly minor: boolean;
  /** Nothing but the number, its magnitude and its unit: no cents behind the dollars. */
  readonly plain: boolean;
  /** It stands before a noun ("a ¥3 billion fund"), where words for its currency would need hyphens. */
  readonly attributive: boolean;
  /** How its currency is written, where that form can be changed without more ado; null for sums in words, cents, "a 500-yen coin". */
  readonly written: CurrencyForm | null;
}

/** What one block says of money: its amounts, and how often it names a place or a currency, by ISO 4217 code. */
export interface Money {
  readonly amounts: readonly Amount[];
  readonly places: Readonly<Record<string, number>>;
  readonly named: Readonly<Record<string, number>>;
}

/** Three rules ask the same of each block: it is worked out once, and forgotten with the block. */
const digests = new WeakMap<Block, Money | 'none'>();

/** The digest of a block; undefined where it speaks of no money and no place. */
export function moneyIn(block: Block): Money | undefined {
  const known = digests.get(block);
  if (known) return known === 'none' ? undefined : known;
  const money = digestOf(block);
  digests.set(block, money ?? 'none');
  return money;
}

function digestOf(block: Block): Money | undefined {
  const amounts = block.sentences.flatMap((sentence) => amountsIn(sentence));
  const places = countPlaces(block);
  const named = countNames(block);
  const empty = amounts.length === 0 && Object.keys(places).length === 0 && Object.keys(named).length === 0;
  return empty ? undefined : { amounts, places, named };
}

function amountsIn(sentence: Sentence): Amount[] {
  const money = outer(sentence).filter(({ kind }) => kind === 'money');
  return money.flatMap((quantity, at) => {
    if (quantity.currencies.length === 0 || quantity.form.unitSpan === null) return [];
    const neighbours = [money[at - 1], money[at + 1]].filter((other) => other !== undefined);
    return [amountOf(sentence, quantity, neighbours)];
  });
}

function amountOf(sentence: Sentence, quantity: Quantity, neighbours: readonly Quantity[]): Amount {
  const { form, currencies, value } = quantity;
  const unitSpan = form.unitSpan as Span;
  const first = form.numerals[0] ?? quantity;
  const signFirst = unitSpan.end <= first.start;
  const number = signFirst
    ? { start: unitSpan.end, end: quantity.end }
    : { start: quantity.start, end: unitSpan.start };
  const [low, high] = (Array.isArray(value) ? (value as [number, number]) : [value as number | null, null]).map(
    (amount) => (amount === null ? null : amount / partsOf(quantity)),
  ) as [number | null, number | null];
  return {
    start: quantity.start,
    end: quantity.end,
    currencies,
    value: low,
    high,
    unit: form.unit ?? '',
    unitSpan,
    signFirst,
    number: textOf(sentence, number)
      .trim()
      .replace(/[-\s]+$/, ''),
    digits: Math.max(...form.numerals.map((span) => significantDigits(textOf(sentence, span))), 1),
    beside: besideOf(sentence, quantity, neighbours),
    judged: isJudged(sentence, quantity) && !isRate(sentence, quantity),
    minor: minorUnits.has(quantity.unit ?? ''),
    plain: isPlain(quantity),
    // "£5,000-£6,000": the sign is one, however often it stands there.
    attributive: isAttributive(sentence, quantity),
    written: writtenForm(sentence, quantity, textOf(sentence, number).replaceAll(form.unit ?? '', '')),
  };
}

function writtenForm(sentence: Sentence, quantity: Quantity, number: string): CurrencyForm | null {
  const { form, unit, start } = quantity;
  if (form.numeral === 'words' || minorUnits.has(unit ?? '') || !/^\s?\d[^$€£¥()]*$/.test(number)) return null;
  if (/-$|\band\b/.test(number) || !isPlain(quantity) || isAttributive(sentence, quantity)) return null;
  // A minus before the sign would be lost, and "1m–2m pounds" read as metres.
  if (form.unitSpan && start < Math.min(form.unitSpan.start, form.numerals[0]?.start ?? start)) return null;
  if (form.joiner !== null && /\d(?:m|mn|bn|tn)\W/.test(number)) return null;
  return formOfUnit(form.unit ?? '');
}

/** Cents behind the unit ("5 dollars 30 cents") and "5 millions of euros" have no other form that says the same. */
function isPlain({ end, form: { numerals, magnitude, magnitudeSpan, unitSpan } }: Quantity): boolean {
  const known = [numerals.at(-1), magnitudeSpan, unitSpan].map((span) => span?.end ?? 0);
  return end <= Math.max(...known) && !magnitude?.endsWith('ons');
}

/** "a $5 fee", "$5-plus": before a noun or a hyphen the name of the currency would need hyphens and a singular. */
function isAttributive(sentence: Sentence, { start, end, approximator }: Quantity): boolean {
  const before = wordBefore(sentence, approximator?.start ?? start)?.lower ?? '';
  const after = wordAfter(sentence, end);
  if (after?.text === '-' && after.start === end) return true;
  return /^(?:an?|the|this|that|each|every|its|their|his|her)$/.test(before) && after?.kind === 'word';
}

/** Reading counts "30 cents" as 30 of its unit: a part of what rates are for. */
const partsOf = ({ unit, currencies }: Quantity): number =>
  minorUnits.has(unit ?? '') ? partsOfOne(unit ?? '', currencies[0] ?? '') : 1;

/** Amounts in the same sentence with next to nothing but brackets between: each is the other's equivalent, and so is a hole left for one. */
function besideOf(sentence: Sentence, quantity: Quantity, neighbours: readonly Quantity[]): string[] {
  return neighbours
    .filter((other) => isEquivalentGap(gapBetween(sentence, quantity, other)))
    .flatMap(({ currencies }) => currencies)
    .concat(
      /^\s*\((?:about )?TKTK-([A-Z]{3})\)/.exec(
        textOf(sentence, { start: quantity.end, end: quantity.end + 24 }),
      )?.[1] ?? [],
    );
}

function gapBetween(sentence: Sentence, a: Quantity, b: Quantity): string {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  return textOf(sentence, { start: left.end, end: right.start });
}

/** "(about", ", or", "[", "—": an equivalent; "and", "to", "from" join two amounts that are both meant. */
const isEquivalentGap = (gap: string): boolean =>
  gap.length < 40 &&
  (/^[^()[\]]{0,24}[([][^()[\]]{0,20}$/.test(gap) ||
    /^(?: (?:an?|per|each) \w+)?\s*(?:,|—|–|-)?\s*(?:or|i\.e\.|equal to|equivalent to|worth|which is)?\s*(?:about|around|roughly|some|nearly|approximately|almost)?\s*$/.test(
      gap,
    )) &&
  !/\b(?:and|to|from|than|plus|minus|of)\b/.test(gap.replace(/^[^([]*/, ''));

/** How far back in a long sentence the money may be named that a rate is the price of, in UTF-16 code units. */
const rateReach = 240;

/** "7.1 yuan to the dollar", "a dollar equals 7.1 yuan", "the dollar rose to 110.53 yen": the price of money, which no equivalent makes plainer. */
const isRate = (sentence: Sentence, { start, end, form }: Quantity): boolean =>
  /^ (?:to|per|for|against) (?:the|a|one|each) (?:US |U\.S\. )?(?:dollar|euro|pound|yen|yuan)\b/.test(
    textOf(sentence, { start: end, end: end + 40 }),
  ) ||
  /(?:[=≈]|\bequals?(?: to)?) ?$/.test(textOf(sentence, { start: Math.max(sentence.start, start - 12), end: start })) ||
  (form.decimals > 1 &&
    form.magnitude === null &&
    /\b[Tt]he (?:\p{L}+ )?(?:dollar|euro|pound|sterling|greenback|yen|yuan|franc|currency)\b/u.test(
      textOf(sentence, { start: Math.max(sentence.start, start - rateReach), end: start }),
    ));

/** From so many mentions on, another country is what the article is about. */
const aboutIt = 3;

/** "SYDNEY, May 3 —": where an article comes from is what it is about. Undefined without a dateline. */
const datelineIn = ({ source }: Block): string | undefined =>
  /^\p{Lu}{2}[\p{Lu}\s.'’-]*(?:[,(][^—–]{0,50})?(?:—|–|--| - )/u.exec(source.slice(0, 80))?.[0];

/**
 * How often the block names places that use a currency; one in the dateline counts for as many as make it the article's
 * own. The place's own words decide, up to three in a row.
 */
function countPlaces(block: Block): Record<string, number> {
  const { words } = block;
  const counts: Record<string, number> = {};
  const dateline = datelineIn(block)?.length ?? 0;
  for (const word of words) {
    if (word.kind !== 'word' || word.text === word.lower || !/^\p{Lu}/u.test(word.text)) continue;
    const pair = `${word.lower} ${words[word.index + 1]?.lower ?? ''}`;
    // "South Korea" is not also a mention of "Korea", nor "New Zealand" one of "New".
    if (codesByPlace.has(`${words[word.index - 1]?.lower ?? ''} ${word.lower}`)) continue;
    for (const code of codesByPlace.get(pair) ?? codesByPlace.get(word.lower) ?? [])
      counts[code] = (counts[code] ?? 0) + (word.start < dateline ? aboutIt : 1);
  }
  return counts;
}

/** How often the block names a currency that only one country has ("yen", "yuan"), with or without an amount. */
function countNames({ words }: Block): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) {
    if (word.kind !== 'word') continue;
    const codes = codesByName.get(word.lower);
    const [only] = codes ?? [];
    if (codes?.length === 1 && only) counts[only] = (counts[only] ?? 0) + 1;
  }
  return counts;
}

/** What the whole article says of money. */
export interface Purse {
  /** In order, with places in the article. */
  readonly amounts: readonly Amount[];
  readonly places: ReadonlyMap<string, number>;
  /** Codes that the article names beyond doubt ("yen", "US$"), with the place of the first amount that does. */
  readonly named: ReadonlySet<string>;
  /** Signs and names in lower case that the article tells apart from another of their kind: "$" in "C$9 million ($6 million)". */
  readonly told: ReadonlySet<string>;
}

/** By the first digest of an article: several rules ask for the purse of the same one, after every letter typed. */
const purses = new WeakMap<Money, { readonly digests: readonly Placed<Money>[]; readonly purse: Purse }>();

export function purseOf(digests: readonly Placed<Money>[]): Purse {
  const [first] = digests;
  const known = first && purses.get(first.digest);
  if (known && isSame(known.digests, digests)) return known.purse;
  const purse = gather(digests);
  if (first) purses.set(first.digest, { digests, purse });
  return purse;
}

const isSame = (a: readonly Placed<Money>[], b: readonly Placed<Money>[]): boolean =>
  a.length === b.length && a.every(({ start, digest }, at) => start === b[at]?.start && digest === b[at]?.digest);

function gather(digests: readonly Placed<Money>[]): Purse {
  const places = new Map<string, number>();
  const named = new Set<string>();
  const amounts = digests.flatMap(({ start, digest }) => {
    for (const [code, count] of Object.entries(digest.places)) places.set(code, (places.get(code) ?? 0) + count);
    for (const code of Object.keys(digest.named)) named.add(code);
    return digest.amounts.map((amount) => placedAmount(amount, start));
  });
  for (const { currencies } of amounts) if (currencies.length === 1 && currencies[0]) named.add(currencies[0]);
  const told = new Set(amounts.filter(isOpposed).map(({ unit }) => unit.toLowerCase()));
  return { amounts, places, named, told };
}

const placedAmount = (amount: Amount, by: number): Amount => ({
  ...shifted(amount, by),
  unitSpan: shifted(amount.unitSpan, by),
});

/** Signs and names that mean one currency unless the article speaks of another country: the dollar, the pound, the franc, the rouble. */
const presumed = new Map([
  ['$', 'USD'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['£', 'GBP'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['franc', 'CHF'],
  ['francs', 'CHF'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['cent', 'USD'],
  ['cents', 'USD'],
]);
/** Whether the amount beside is in this currency beyond doubt: it bears one sign of its own, not a shared one. */
const isBeside = (code: string, beside: readonly string[]): boolean => beside.length === 1 && beside[0] === code;

/** The currency that a sign or name means unless more is said; undefined where nobody would presume. */
export const presumedCode = (unit: string): string | undefined => presumed.get(unit.toLowerCase());

/** "C$9 million ($6 million)": an equivalent of another country's dollar is in none of those but the usual one. */
function isOpposed({ unit, currencies, beside }: Amount): boolean {
  const usual = presumedCode(unit);
  const [other] = beside;
  return usual !== undefined && beside.length === 1 && other !== usual && currencies.includes(other ?? '');
}

/**
 * The one currency that an amount is in, as far as the article tells: because it is written so, because the article
 * names just one of the candidates, or because it speaks of just one of their countries. Null where a reader must guess.
 */
export function currencyOf({ currencies, unit, beside }: Amount, { named, places, told }: Purse): string | null {
  if (currencies.length === 1) return currencies[0] as string;
  if (told.has(unit.toLowerCase())) return presumedCode(unit) ?? null;
  // "A$9 million ($6 million)": an equivalent is in another currency than the amount that it stands beside.
  const said = currencies.filter((code) => named.has(code) && !isBeside(code, beside));
  if (said.length === 1) return said[0] as string;
  const count = (code: string): number => places.get(code) ?? 0;
  const mentioned = currencies.filter((code) => count(code) > 0);
  const usual = presumedCode(unit);
  // Francs are a dozen countries' money: they are Swiss where the article speaks of none of the others.
  const isElsewhere = usual === 'CHF' && mentioned.length > 0;
  if (usual !== undefined && currencies.includes(usual) && !isElsewhere) {
    // Of an article about Cuba, Mexico or Chile, "$" still means dollars: pesos are named.
    const name = currencyByCode.get(usual)?.unit;
    const rivals = currencies.filter(
      (code) =>
        code !== usual &&
        currencyByCode.get(code)?.unit === name &&
        count(code) >= aboutIt &&
        count(code) > count(usual),
    );
    return rivals.length === 0 ? usual : null;
  }
  return mentioned.length === 1 ? (mentioned[0] as string) : null;
}
