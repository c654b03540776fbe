import type { WrittenForm } from '../../../rules/contract/index.ts';
import { isPointed, readFigure } from './figures.ts';
import { readSpelled } from './spelled.ts';
import { isHyphen, type Tape } from './tape.ts';

/** A number as it stands in the text, before anything is known of what it counts. Places are word places, `to` exclusive. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** The figure itself, without sign and magnitude. */
  readonly figure: { readonly from: number; readonly to: number };
  /** The figure's own value ("9.7" of "9.7 trillion"). */
  readonly mantissa: number;
  readonly value: number;
  readonly magnitude: { readonly from: number; readonly to: number; readonly factor: number } | null;
  readonly kind: 'number' | 'fraction' | 'ordinal';
  readonly style: WrittenForm['numeral'];
  readonly decimals: number;
  readonly grouping: WrittenForm['grouping'];
  /** Digits with a leading zero. */
  readonly code: boolean;
}

/** What the reader of a numeral is to keep in mind. */
export interface NumeralContext {
  /** Abbreviations such as "m" and "b" are magnitudes, not units: the numeral is an amount of money. */
  readonly money?: boolean;
  /** "and" joins the two ends of a range here, not the parts of one number. */
  readonly noAnd?: boolean;
  /** The numeral goes on behind a magnitude of this size: only smaller ones may follow. */
  readonly below?: number;
}

const plain: NumeralContext = {};

/** Reads the numeral that begins at a place: digits or words, sign, magnitude and fraction included; null where none does. */
export function readNumeral(tape: Tape, place: number, context: NumeralContext = plain): Numeral | null {
  if (context !== plain) return numeralAt(tape, place, context);
  // Several readers ask for the same numeral, one after the other.
  if (tape.latest?.place !== place) tape.latest = { place, numeral: numeralAt(tape, place, plain) };
  return tape.latest.numeral;
}

function numeralAt(tape: Tape, place: number, context: NumeralContext): Numeral | null {
  const unsigned = signLength(tape, place);
  const start = place + unsigned;
  const numeral =
    tape.isNumber(start) || isPointed(tape, start)
      ? readFigure(tape, start, context)
      : readSpelled(tape, start, context);
  if (numeral === null || unsigned === 0) return numeral;
  if (numeral.kind === 'ordinal') return null;
  return { ...numeral, from: place, value: -numeral.value, mantissa: -numeral.mantissa };
}

/** One word for a sign: "minus 5", "negative one"; "-5" where the hyphen joins nothing before it. */
function signLength(tape: Tape, place: number): number {
  const sign = tape.lower(place);
  if (sign === 'minus' || sign === 'negative') return 1;
  const opens = tape.spaced(place) || /^[([{,:=^]$/.test(tape.text(place - 1));
  return (isHyphen(sign) || sign === '−' || sign === '–') && opens && !tape.spaced(place + 1) ? 1 : 0;
}

/** Products such as 5.4 × 10⁶ pick up a last binary digit that nobody wrote. */
export function round(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? rounded : value;
}
