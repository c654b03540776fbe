import type { Read } from './cardinals.ts';
import { readDigits } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { isHyphen, type Tape } from './tape.ts';

interface Part extends Read {
  /** The fraction stands behind a whole number. */
  readonly whole: boolean;
}

/** "1/2", "3 1/2", "2-1/2", "10 ½": denominators from 2 to 100, numerators below them. */
export function partAt(tape: Tape, { from, to, value, decimals }: Numeral): Part | null {
  const alone = slashed(tape, from);
  if (alone !== null) return { ...alone, whole: false };
  const at = isHyphen(tape.text(to)) && !tape.spaced(to) && !tape.spaced(to + 1) ? to + 1 : to;
  if (decimals > 0 || !tape.isNumber(at)) return null;
  const sign = readDigits(tape.text(at));
  const part = sign?.fraction && sign.value < 1 ? { value: sign.value, to: at + 1 } : slashed(tape, at);
  return part && { value: value + part.value, to: part.to, whole: true };
}

function slashed(tape: Tape, place: number): Read | null {
  const slash = tape.text(place + 1);
  if ((slash !== '/' && slash !== '⁄') || tape.spaced(place + 1) !== tape.spaced(place + 2)) return null;
  const above = tape.text(place);
  const below = tape.text(place + 2);
  const fits = /^[1-9]\d?$/.test(above) && /^(?:[1-9]\d?|100)$/.test(below) && Number(above) < Number(below);
  return fits && tape.text(place + 3) !== '/' ? { value: Number(above) / Number(below), to: place + 3 } : null;
}

/** "1.3e6", "1.3x10^6", "2^10": powers closed up with their base. */
export function powerAfter(tape: Tape, place: number, base: number): Read | null {
  if (tape.spaced(place)) return null;
  const mark = tape.lower(place);
  const times = mark === 'x' || mark === '×';
  if (times ? tape.text(place + 1) !== '10' || tape.text(place + 2) !== '^' : mark !== 'e' && mark !== '^') return null;
  const exponent = signedInteger(tape, place + (times ? 3 : 1));
  if (exponent === null) return null;
  const value = mark === '^' ? Math.sign(base) * Math.abs(base) ** exponent.value : base * 10 ** exponent.value;
  return Number.isFinite(value) ? { value, to: exponent.to } : null;
}

function signedInteger(tape: Tape, place: number): Read | null {
  const sign = tape.text(place);
  const signed = sign === '+' || sign === '-' || sign === '−' || sign === '--' ? 1 : 0;
  const digits = tape.text(place + signed);
  if (tape.spaced(place) || tape.spaced(place + signed) || !/^\d{1,3}$/.test(digits)) return null;
  return { value: sign === '-' || sign === '−' ? -Number(digits) : Number(digits), to: place + signed + 1 };
}
