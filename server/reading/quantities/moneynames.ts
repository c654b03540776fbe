import {
  codesByName,
  codesByPlace,
  codesBySign,
  commonNames,
  currencyByCode,
  minorUnits,
  placedNames,
  wordlikeCodes,
} from '../../../rules/lexicons/currencies.ts';
import { partsOfOne } from '../../../rules/lexicons/currencies-parts.ts';
import { pluralMagnitudes } from '../../../rules/lexicons/numbers.ts';
import { moneyCues, slimmingCues, weightCues } from '../../../rules/lexicons/units.ts';
import { wordSet } from '../../../rules/lexicons/wordset.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { Suffix } from './suffixes.ts';
import { startsWithCapital, type Tape } from './tape.ts';

/** Codes of a currency and the place behind its words. */
export interface CurrencyAt {
  readonly codes: readonly string[];
  readonly to: number;
  /** The hundredth's name, where it is one. */
  readonly minor?: string;
}

/** Money written with its currency behind: "9.7 trillion yen", "10 US dollars", "5 €", "50p", "a million-dollar", "10 dollars 30 cents". */
export function moneyAfter(tape: Tape, place: number, numeral: Numeral): Suffix | null {
  const hyphen = tape.isHyphen(place) ? 1 : 0;
  // "5 millions of euros"
  const of = tape.lower(place) === 'of' && pluralMagnitudes.has(tape.lower(place - 1)) ? 1 : 0;
  const from = place + hyphen + of;
  const found = namedAt(tape, from, numeral) ?? (hyphen === 0 ? signBehind(tape, from) : null);
  if (found === null) return null;
  const to = tape.lower(found.to) === 'sterling' ? found.to + 1 : found.to;
  const suffix: Suffix = { kind: 'money', to, mark: { from, to }, unit: found.minor ?? null, currencies: found.codes };
  const parted = found.minor === undefined && hyphen === 0;
  const more = parted ? (minorPart(tape, to, found.codes) ?? unnamedPart(tape, to, numeral)) : null;
  return more === null ? suffix : { ...suffix, ...more };
}

/** The cents behind the dollars: "10 dollars 30 cents", "$20 and 43 cents". */
export function minorPart(tape: Tape, place: number, codes: readonly string[]): Pick<Suffix, 'to' | 'more'> | null {
  const numeral = partAt(tape, tape.lower(place) === 'and' ? place + 1 : place);
  const minor = numeral === null ? undefined : minorUnits.get(tape.lower(numeral.to));
  const code = minor?.codes.find((code) => codes.includes(code));
  if (numeral === null || minor === undefined || code === undefined) return null;
  const parts = partsOfOne(minor.unit, code);
  return numeral.value < parts ? { to: numeral.to + 1, more: { value: numeral.value / parts, numeral } } : null;
}

/** A count of parts. */
function partAt(tape: Tape, at: number): Numeral | null {
  const numeral = tape.isNumber(at) || tape.isWord(at) ? readNumeral(tape, at, { noAnd: true }) : null;
  return numeral?.kind === 'number' && numeral.value >= 0 ? numeral : null;
}

/** Cents that go without their name: "five dollars fifty", "a dollar and ten", "17 USD 25"; not "between five dollars and ten". */
function unnamedPart(tape: Tape, place: number, whole: Numeral): Pick<Suffix, 'to' | 'more'> | null {
  const and = tape.lower(place) === 'and' ? 1 : 0;
  if (whole.magnitude !== null || whole.decimals > 0 || tape.lower(whole.from - 1) === 'between') return null;
  const part = partAt(tape, place + and);
  if (part === null || part.from !== place + and || part.style !== whole.style || !endsAmount(tape, part.to))
    return null;
  const plain =
    part.style === 'words' ? Number.isInteger(part.value) : and === 0 && /^\d\d$/.test(tape.text(part.from));
  return plain ? { to: part.to, more: { value: part.value / 100, numeral: part } } : null;
}

/** Nothing stands behind that the figure could count, or that could count it. */
const endsAmount = (tape: Tape, place: number): boolean =>
  tape.isWord(place) ? partEnds.has(tape.lower(place)) : /^[.,;:!?)\]"'”’]?$/.test(tape.text(place));

const partEnds = wordSet('a an per each apiece for and or');

/** Currency names, with the place before them where it is written: "yen", "Hong Kong dollars", "USD", "cents". */
function namedAt(tape: Tape, place: number, numeral: Numeral): CurrencyAt | null {
  if (!tape.isWord(place)) return null;
  const placed = placeAt(tape, place);
  if (placed !== null) {
    const codes = codesByName.get(tape.lower(placed.to)) ?? minorUnits.get(tape.lower(placed.to))?.codes;
    const both = codes?.filter((code) => placed.codes.includes(code)) ?? [];
    if (both.length > 0) return { codes: both, to: placed.to + 1, ...minorOf(tape, placed.to) };
  }
  return codeAt(tape, place) ?? plainName(tape, place, numeral);
}

function minorOf(tape: Tape, place: number): { minor?: string } {
  const minor = codesByName.has(tape.lower(place)) ? undefined : minorUnits.get(tape.lower(place));
  return minor === undefined ? {} : { minor: minor.unit };
}

/** First words of the names of places. */
const placeOpeners: ReadonlySet<string> = new Set(
  [...codesByPlace.keys()].map((name) => name.split(' ', 1)[0] ?? name),
);

/** "Swiss", "Hong Kong", "Trinidad and Tobago". */
function placeAt(tape: Tape, place: number): CurrencyAt | null {
  let phrase = tape.lower(place);
  if (!placeOpeners.has(phrase)) return null;
  let found: CurrencyAt | null = null;
  for (let to = place + 1; to <= place + 3; to++) {
    const codes = codesByPlace.get(phrase);
    if (codes !== undefined) found = { codes, to };
    phrase += ` ${tape.lower(to)}`;
  }
  return found;
}

/** "USD", "MUSD" (millions are the caller's concern: `codeScale`), "rmb"; codes in lower case where they are no words. */
function codeAt(tape: Tape, place: number): CurrencyAt | null {
  const text = tape.text(place);
  if (!tape.spaced(place + 1) && tape.isNumber(place + 1)) return null;
  const code = codeOf(text);
  return code === null || (wordlikeCodes.has(text) && tape.titled) ? null : { codes: [code], to: place + 1 };
}

const loweredCodes: ReadonlySet<string> = new Set([
  'usd',
  'eur',
  'gbp',
  'jpy',
  'cny',
  'aud',
  'cad',
  'chf',
  'hkd',
  'sgd',
  'sek',
  'nok',
  'dkk',
  'nzd',
  'inr',
  'krw',
  'mxn',
  'brl',
  'rub',
  'twd',
  'pln',
  'thb',
  'myr',
]);

/** The ISO code that a word stands for, "M" for millions before it left out; null where it is none. */
export function codeOf(text: string): string | null {
  if (text.length === 3) return currencyByCode.has(text) ? text : loweredCodes.has(text) ? text.toUpperCase() : null;
  const rest = text.slice(1);
  return text.length === 4 && text.startsWith('M') && currencyByCode.has(rest) && !wordlikeCodes.has(rest)
    ? rest
    : null;
}

/** 1e6 for "MUSD", else 1. */
export const codeScale = (text: string): number => (text.length === 4 && codeOf(text) !== null ? 1e6 : 1);

/** Names of hundredths that are common words. */
const commonMinors: ReadonlySet<string> = new Set([
  'ban',
  'bans',
  'att',
  'filler',
  'fillers',
  'heller',
  'hellers',
  'para',
  'paras',
  'pul',
  'mongo',
  'deni',
  'luma',
  'tenge',
  'dirham',
  'dirhams',
  'cent.',
  'p',
  'ps',
  'sene',
  'chon',
  'mao',
  'fen',
  'sen',
]);

function plainName(tape: Tape, place: number, numeral: Numeral): CurrencyAt | null {
  const word = tape.lower(place),
    codes = codesByName.get(word);
  // "8 Rand Paul", "2 Pound Road": names, unless all is written so.
  if (tape.isNameLike(place) && startsWithCapital(tape.text(place + 1)) && tape.isWord(place + 1)) return null;
  const parts = minorUnits.get(tape.lower(place + 1));
  const both = parts?.codes.filter((code) => codes?.includes(code)) ?? [];
  // "30 euro cents"
  if (parts !== undefined && both.length > 0) return { codes: both, to: place + 2, minor: parts.unit };
  if (codes !== undefined && !placedNames.has(word)) {
    if (
      commonNames.has(word) &&
      !((numeral.magnitude !== null && numeral.magnitude.factor >= 1e3) || numeral.value >= 1000)
    )
      return null;
    if ((word === 'pound' || word === 'pounds') && !isMoneyPound(tape, place, numeral)) return null;
    return { codes, to: place + 1 };
  }
  const minor = minorUnits.get(word);
  if (minor === undefined || tape.isNameLike(place) || (commonMinors.has(word) && !isPenceLetter(tape, place, numeral)))
    return null;
  return { codes: minor.codes, to: place + 1, minor: minor.unit };
}

const isPenceLetter = (tape: Tape, place: number, numeral: Numeral): boolean =>
  tape.text(place) === 'p' &&
  !tape.spaced(place) &&
  tape.spaced(place + 1) ===
    (tape.isWord(place + 1) || tape.at(place + 1) === undefined ? true : tape.spaced(place + 1)) &&
  ![360, 480, 720, 1080, 1440, 2160].includes(numeral.value);

/** Pounds weigh where the sentence speaks of weight and not of money, and in "25 pounds of flour"; sums of millions are money. */
function isMoneyPound(tape: Tape, place: number, { magnitude }: Numeral): boolean {
  const next = tape.lower(place + 1);
  if (next === 'sterling') return true;
  const money = tape.holds(moneyCues);
  const millions = magnitude !== null && magnitude.factor >= 1e6;
  const weight = tape.holds(weightCues) || (!millions && tape.holds(slimmingCues));
  if (millions) return !weight || money;
  if (next === 'of') return moneyOf.has(tape.lower(place + 2));
  return weight === money ? !weight && !tape.isHyphen(place - 1) : money;
}

/** What pounds of money are "of": "500 pounds of savings". */
const moneyOf = wordSet(`
  savings debt debts costs aid funding investment investments tax taxes damage sales goods assets loans revenue public
  taxpayers their his her the its our my your cash money credit income profit profits benefits credits
`);

/** A sign behind the number: "5 €", "100元", "20 kr"; "$" too, unless it belongs to the number after it. */
function signBehind(tape: Tape, place: number): CurrencyAt | null {
  // The full stop of "It cost 500 kr." is the sentence's.
  const isSplit = tape.spaced(place + 1) || place + 2 === tape.length;
  const two = isSplit ? undefined : codesBySign.get(tape.text(place) + tape.text(place + 1));
  const codes = two ?? codesBySign.get(tape.text(place));
  if (codes === undefined)
    return tape.text(place) === '¢'
      ? { codes: minorUnits.get('cent')?.codes ?? [], to: place + 1, minor: 'cent' }
      : null;
  const to = place + (two === undefined ? 1 : 2);
  if (tape.isWord(place) && (loneLetters.has(tape.text(place)) || (!tape.spaced(to) && tape.isNumber(to)))) return null;
  return tape.isNumber(to) && !isOwnSign(tape, to) ? null : { codes, to };
}

/** Signs of letters that are written before the number alone. */
const loneLetters: ReadonlySet<string> = new Set([
  'R',
  'Fr',
  'ID',
  'IR',
  'SR',
  'BD',
  'JD',
  'KM',
  'FC',
  'FF',
  'MK',
  'LS',
  'LL',
  'RF',
  'FG',
  'VT',
  'Re',
  'Br',
  'DM',
  'US$',
  'QR',
  'Sh',
  'LE',
]);

/** Whether the number behind a sign has money of its own behind it, as in "10 $ 30 $" and "10 $ 30 cent". */
function isOwnSign(tape: Tape, place: number): boolean {
  return (codesBySign.has(tape.text(place + 1)) && !tape.isNumber(place + 2)) || minorUnits.has(tape.lower(place + 1));
}
