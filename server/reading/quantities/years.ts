import { decadeWords } from '../../../rules/lexicons/numbers.ts';
import { beforeYear } from '../../../rules/lexicons/numbers-calendar.ts';
import { wordSet } from '../../../rules/lexicons/wordset.ts';
import { readDigits } from './digits.ts';
import type { Draft } from './draft.ts';
import { isGroupNoun, isPluralNoun } from './nouns.ts';
import type { Numeral } from './numeral.ts';
import { isDash, type Tape } from './tape.ts';

/** A decade, a span of years or a year. */
export function readYear(tape: Tape, place: number): Draft | null {
  return decade(tape, place) ?? yearRange(tape, place) ?? year(tape, place);
}

/** A date's value: yyyymmdd, zeros for what is not known. */
export const joinValue = (y: number, m: number, d: number): number => y * 10000 + m * 100 + d;

export const isYear = (text: string): boolean => /^(?:1\d|2[01])\d\d$/.test(text);

/** A digits word as a numeral of its own. */
export function plainNumeral(tape: Tape, place: number): Numeral {
  const digits = readDigits(tape.text(place));
  const value = digits?.value ?? 0;
  return {
    from: place,
    to: place + 1,
    figure: { from: place, to: place + 1 },
    mantissa: value,
    value,
    magnitude: null,
    kind: 'number',
    style: 'digits',
    decimals: digits?.decimals ?? 0,
    grouping: digits?.grouping ?? null,
    code: digits?.code ?? false,
  };
}

/** "1990s", "the ’90s", "1990's"; two digits need an apostrophe, "the", "mid-" or another decade before them. */
function decade(tape: Tape, place: number): Draft | null {
  const text = tape.text(place);
  if (tape.spaced(place + 1) || !/^'?s$/.test(tape.lower(place + 1)) || !text.endsWith('0')) return null;
  const marked = !tape.spaced(place) && /^['’‘]$/.test(tape.text(place - 1));
  const long = isYear(text);
  if (!long && !(/^[1-9]0$/.test(text) && (marked || isDecadeOpened(tape, place)))) return null;
  const common = { to: place + 2, numerals: [plainNumeral(tape, place)], mark: { from: place + 1, to: place + 2 } };
  if (!long && !marked && isLived(tape, place))
    return { kind: 'age', from: place, value: Number(text), unit: 'year', ...common };
  const first = text < '20' ? null : 1900 + Number(text);
  return { kind: 'decade', from: marked ? place - 1 : place, value: long ? Number(text) : first, ...common };
}

const owners = wordSet('his her their my our your its');
const decadeOpeners = new Set(['the', 'early', 'mid', 'late', ...owners]);

function isDecadeOpened(tape: Tape, place: number): boolean {
  const before = tape.lower(place - 1);
  if (decadeOpeners.has(before) || (tape.isHyphen(place - 1) && tape.lower(place - 2) === 'mid')) return true;
  return (before === 'and' || before === 'or') && /^'?s$/.test(tape.lower(place - 2)) && tape.isNumber(place - 3);
}

/** Somebody's decade of life: "in her mid-20s". */
function isLived(tape: Tape, place: number): boolean {
  return tape.holdsBetween(owners, place - 3, place);
}

/** "the sixties", "in her sixties". */
export function readDecadeWord(tape: Tape, place: number): Draft | null {
  const tens = decadeWords.get(tape.lower(place));
  if (tens === undefined || !isDecadeOpened(tape, place)) return null;
  const words = { from: place, to: place + 1, numerals: [] };
  if (isLived(tape, place)) return { kind: 'age', value: tens, unit: 'year', ...words };
  return { kind: 'decade', value: 1900 + tens, ...words };
}

/** "1914-18", "2019–2023", "2023/24". */
function yearRange(tape: Tape, place: number): Draft | null {
  const text = tape.text(place),
    next = tape.text(place + 2);
  const dash = tape.text(place + 1);
  if (!isYear(text) || (!isDash(dash) && dash !== '/') || tape.spaced(place + 1) || tape.spaced(place + 2)) return null;
  const end = /^\d\d$/.test(next) ? Number(text.slice(0, 2) + next) : isYear(next) ? Number(next) : 0;
  if (end <= Number(text) || isPluralNoun(tape, place + 3) || (!tape.spaced(place + 3) && tape.isHyphen(place + 3)))
    return null;
  return {
    kind: 'date',
    from: place,
    to: place + 3,
    value: [joinValue(Number(text), 0, 0), joinValue(end, 0, 0)],
    numerals: [plainNumeral(tape, place), plainNumeral(tape, place + 2)],
    joiner: { from: place + 1, to: place + 2 },
  };
}

/** A bare year: from 1900 on its look is enough, unless it counts what follows; before, a preposition tells. */
function year(tape: Tape, place: number): Draft | null {
  const era = isEra(tape, place + 1) && /^\d{1,4}$/.test(tape.text(place));
  if (!era && !(isYear(tape.text(place)) && !isLettered(tape, place + 1) && isDated(tape, place))) return null;
  const value = joinValue(Number(tape.text(place)), 0, 0);
  return { kind: 'date', from: place, to: place + (era ? 2 : 1), value, numerals: [plainNumeral(tape, place)] };
}

const isEra = (tape: Tape, place: number): boolean => /^(?:BCE?|AD|CE|B\.C\.|A\.D\.)$/.test(tape.text(place));

const isLettered = (tape: Tape, place: number): boolean =>
  !tape.spaced(place) && tape.isWord(place) && tape.lower(place) !== "'s";

const beforeDate = wordSet('in since the by until during from');

/** Between 1980 and 2040 "2010 elections" is an election year; people and troops are counted. */
function isDated(tape: Tape, place: number): boolean {
  const value = Number(tape.text(place));
  const before = tape.lower(tape.isHyphen(place - 1) ? place - 2 : place - 1);
  const recent = value >= 1980 && value < 2040 && value !== 2000 && !isGroupNoun(tape, place + 1);
  if (isPluralNoun(tape, place + 1) && !recent && !beforeDate.has(before)) return false;
  return (value >= 1900 && value < 2100) || beforeYear.has(before);
}
