import {
  denominators,
  magnitudes,
  ordinals,
  pluralDenominators,
  pluralMagnitudes,
  smallNumbers,
  tens,
} from '../../../rules/lexicons/numbers.ts';
import type { NumeralContext } from './numeral.ts';
import { isHyphen, type Tape } from './tape.ts';

/** A value, and the place where its words end. */
export interface Read {
  readonly value: number;
  readonly to: number;
}

/** A read number that may be an ordinal ("twenty-first"). */
interface Small extends Read {
  readonly ordinal: boolean;
}

/** A whole number in words. */
export interface Cardinal extends Small {
  /** The last magnitude (a dozen, a thousand and more) and its place; `only` where it is the sole one and ends the number. */
  readonly magnitude: {
    readonly from: number;
    readonly to: number;
    readonly factor: number;
    readonly only: boolean;
  } | null;
}

export const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** Groups from the largest magnitude down: "two million three hundred thousand and five", "three lakh crore". */
export function readCardinal(tape: Tape, place: number, context: NumeralContext): Cardinal | null {
  let value = 0;
  let at = place;
  let last = Number.POSITIVE_INFINITY;
  let groups = 0;
  let magnitude: Cardinal['magnitude'] = null;
  for (;;) {
    const part = readGroup(tape, at, groups === 0, context);
    if (part === null) break;
    const scale = part.ordinal ? null : readScale(tape, part.to);
    const size = scale?.value ?? 1;
    if (size >= last || part.value >= last) break;
    if (groups > 0 && scale === null && tape.isHyphen(part.to)) break;
    value += part.value * size;
    at = scale?.to ?? part.to;
    groups++;
    if (scale === null) return { value, to: at, ordinal: part.ordinal, magnitude: null };
    magnitude = {
      from: part.to + (tape.isHyphen(part.to) ? 1 : 0),
      to: scale.to,
      factor: scale.value,
      only: groups === 1,
    };
    last = size;
  }
  return groups === 0 ? null : { value, to: at, ordinal: false, magnitude };
}

/** One group up to its magnitude, the "and" before it left out; an "and" that opens a fraction joins no group. */
function readGroup(tape: Tape, place: number, first: boolean, context: NumeralContext): Small | null {
  if (first || tape.lower(place) !== 'and') return readHundreds(tape, place, first, context);
  if (context.noAnd || isArticle(tape.lower(place + 1)) || fractionAfter(tape, place) !== null) return null;
  return readHundreds(tape, place + 1, false, context);
}

/** "thousand", "million", "lakh crore", "dozen"; "millions" behind a count. */
function readScale(tape: Tape, place: number): Read | null {
  let value = 1;
  let at = place;
  for (let count = 0; count < 2; count++) {
    const next = tape.isHyphen(at) ? at + 1 : at;
    const factor = magnitudes.get(tape.lower(next));
    if (factor === undefined || (factor === 100 && value === 1) || (value > 1 && factor === 12)) break;
    value *= factor;
    at = next + 1;
  }
  const plural = value === 1 ? pluralMagnitudes.get(tape.lower(place)) : undefined;
  if (plural !== undefined) return { value: plural, to: place + 1 };
  return value === 1 ? null : { value, to: at };
}

/** Up to 9,999 by hundreds: "three hundred and five", "thirteen hundred", "a hundred"; a bare "hundred" before "thousand". */
function readHundreds(tape: Tape, place: number, first: boolean, context: NumeralContext): Small | null {
  const bare = first ? bareMagnitude(tape, place) : null;
  const small = bare ?? readSmall(tape, place);
  if (small === null || small.ordinal) return small;
  const at = small.to + (bare === null && isHyphen(tape.text(small.to)) ? 1 : 0);
  if (tape.lower(at) !== 'hundred') return small;
  const hundreds = { value: small.value * 100, to: at + 1, ordinal: false };
  const joint = (tape.lower(at + 1) === 'and' && !context.noAnd) || tape.isHyphen(at + 1) ? 1 : 0;
  const rest = readSmall(tape, at + 1 + joint);
  if (rest === null || rest.value >= 100 || (joint === 0 && tape.isHyphen(rest.to))) return hundreds;
  if (rest.value === 1 && denominators.has(tape.lower(rest.to))) return hundreds;
  return { value: hundreds.value + rest.value, to: rest.to, ordinal: rest.ordinal };
}

/** After these a "hundred" is none: "several hundred", "the million". */
const vagueCounters: ReadonlySet<string> = new Set([
  ...['few', 'several', 'many', 'of', 'multi', 'per', 'the', 'a', '-', 'some', 'couple', 'every', 'this', 'that'],
]);

/** One, of a "hundred" or larger magnitude that has an article or nothing before it; it takes up the article alone. */
function bareMagnitude(tape: Tape, place: number): Small | null {
  const article = isArticle(tape.lower(place)) ? 1 : 0;
  const word = tape.lower(place + article);
  const factor = magnitudes.get(word);
  if (factor === undefined || word.endsWith('s') || word.length < 4) return null;
  return article === 1 || isCountedBare(tape, place) ? { value: 1, to: place + article, ordinal: false } : null;
}

/** "hundred thousand", "hundred trillionths", or a "million" that opens the sentence. */
function isCountedBare(tape: Tape, place: number): boolean {
  if (vagueCounters.has(tape.lower(place - 1))) return false;
  const next = tape.lower(place + 1);
  return place === 0 || magnitudes.has(next) || pluralDenominators.has(next);
}

/** Zero to ninety-nine, the last word perhaps an ordinal; ordinals alone too. */
export function readSmall(tape: Tape, place: number): Small | null {
  const word = tape.lower(place);
  const small = smallNumbers.get(word);
  if (small !== undefined) return { value: small, to: place + 1, ordinal: false };
  const ten = tens.get(word);
  if (ten !== undefined) return withUnit(tape, place, ten);
  const ordinal = ordinals.get(word);
  return ordinal === undefined ? null : { value: ordinal, to: place + 1, ordinal: true };
}

/** "twenty-one", "twenty one", "twenty-first", or the tens alone. */
function withUnit(tape: Tape, place: number, ten: number): Small {
  const at = place + (isHyphen(tape.text(place + 1)) ? 2 : 1);
  const unit = smallNumbers.get(tape.lower(at)) ?? 0;
  const last = ordinals.get(tape.lower(at)) ?? 0;
  if (unit > 0 && unit < 10) return { value: ten + unit, to: at + 1, ordinal: false };
  if (last > 0 && last < 10) return { value: ten + last, to: at + 1, ordinal: true };
  return { value: ten, to: place + 1, ordinal: false };
}

/** The fraction that an "and" adds to what stands before: "and a half", "-and-a-half", "and three quarters". */
export function fractionAfter(tape: Tape, place: number): Read | null {
  const hyphen = tape.isHyphen(place) ? 1 : 0;
  if (tape.lower(place + hyphen) !== 'and') return null;
  const at = place + hyphen + 1 + (hyphen === 1 && tape.isHyphen(place + 2) ? 1 : 0);
  const count = isArticle(tape.lower(at)) ? { value: 1, to: at + 1 } : readSmall(tape, at);
  if (count === null) return null;
  const bar = isHyphen(tape.text(count.to)) ? 1 : 0;
  const word = tape.lower(count.to + bar);
  const denominator = count.value === 1 ? denominators.get(word) : pluralDenominators.get(word);
  if (denominator === undefined || count.value >= denominator) return null;
  return { value: count.value / denominator, to: count.to + bar + 1 };
}
