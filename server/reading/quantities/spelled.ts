import { type Cardinal, fractionAfter, type Read, readCardinal, readSmall } from './cardinals.ts';
import { readPart, readParts, scaledPart, spelledNumeral } from './fractions.ts';
import { type Numeral, type NumeralContext, round } from './numeral.ts';
import { isPronounOne } from './pronouns.ts';
import type { Tape } from './tape.ts';

/** Reads a number in words: "one hundred and five", "three and a half million", "two-thirds", "twenty-first", "half a million". */
export function readSpelled(tape: Tape, place: number, context: NumeralContext): Numeral | null {
  if (tape.isNameLike(place) || isPronounOne(tape, place)) return null;
  return readPart(tape, place) ?? readCounted(tape, place, context);
}

/** Numbers that begin with a cardinal or ordinal. */
function readCounted(tape: Tape, place: number, context: NumeralContext): Numeral | null {
  const counted = readCardinal(tape, place, context);
  if (counted === null) return null;
  if (!counted.ordinal) return readParts(tape, place, counted) ?? withRest(tape, place, counted, context);
  return isOrdinalUse(tape, place, counted.to) ? spelledNumeral(place, counted.to, counted.value, 'ordinal') : null;
}

/** "second" is a unit of time after a figure and in "per second", a verb in "to second". */
function isOrdinalUse(tape: Tape, from: number, to: number): boolean {
  if (to > from + 1 || tape.lower(from) !== 'second') return true;
  const before = tape.lower(from - 1);
  return !tape.isNumber(from - 1) && before !== 'per' && before !== 'split' && before !== 'to';
}

/** Decimals, "and a half", and the magnitude behind them. */
function withRest(tape: Tape, place: number, counted: Cardinal, context: NumeralContext): Numeral {
  const { magnitude } = counted;
  const decimals = magnitude === null ? pointed(tape, counted) : null;
  const whole = decimals ?? counted;
  const part = context.noAnd ? null : fractionAfter(tape, whole.to);
  if (part !== null) return withPart(tape, place, whole, part, magnitude?.factor ?? 1);
  if (decimals !== null)
    return scaledPart(tape, place, whole.to, whole.value) ?? spelledNumeral(place, whole.to, whole.value, 'number');
  const plain = spelledNumeral(place, counted.to, round(counted.value), 'number');
  return magnitude?.only && magnitude.from > place ? { ...plain, ...onScale(place, counted.value, magnitude) } : plain;
}

function onScale(place: number, value: number, magnitude: NonNullable<Cardinal['magnitude']>): Partial<Numeral> {
  const { from, to, factor } = magnitude;
  return { mantissa: round(value / factor), figure: { from: place, to: from }, magnitude: { from, to, factor } };
}

/** "three and a half million"; behind a magnitude the fraction is its part, or that of a smaller one named after it. */
function withPart(tape: Tape, place: number, whole: Read, part: Read, factor: number): Numeral {
  if (factor === 1) {
    const value = whole.value + part.value;
    return scaledPart(tape, place, part.to, value) ?? spelledNumeral(place, part.to, value, 'number');
  }
  const smaller = scaledPart(tape, place, part.to, part.value);
  if (smaller !== null && (smaller.magnitude?.factor ?? factor) < factor)
    return spelledNumeral(place, smaller.to, round(whole.value + smaller.value), 'number');
  return spelledNumeral(place, part.to, round(whole.value + part.value * factor), 'number');
}

/** "two hundred point zero three", "nine point five". */
function pointed(tape: Tape, counted: Cardinal): Read | null {
  if (tape.lower(counted.to) !== 'point') return null;
  let digits = '';
  let at = counted.to + 1;
  for (let next = readSmall(tape, at); next !== null && !next.ordinal; next = readSmall(tape, at)) {
    digits += String(next.value);
    at = next.to;
  }
  return digits === '' ? null : { value: Number(`${counted.value}.${digits}`), to: at };
}
