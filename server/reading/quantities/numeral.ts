import type { WrittenForm } from '../../../rules/contract/index.ts';
import { magnitudeAbbreviations, magnitudes, plainAbbreviations } from '../../../rules/lexicons/numbers.ts';
import { fractionAfter } from './cardinals.ts';
import { readDigits } from './digits.ts';
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
}

/** Reads the numeral that begins at a place: digits or words, sign, magnitude and fraction included; null where none does. */
export function readNumeral(tape: Tape, place: number, context: NumeralContext = {}): Numeral | null {
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

/** ".25": a point that opens a number. */
function isPointed(tape: Tape, place: number): boolean {
  return tape.text(place) === '.' && tape.spaced(place) && !tape.spaced(place + 1) && tape.isNumber(place + 1);
}

function readFigure(tape: Tape, place: number, context: NumeralContext): Numeral | null {
  const pointed = tape.isNumber(place) ? 0 : 1;
  const digits = readDigits(pointed ? `0.${tape.text(place + 1)}` : tape.text(place));
  if (digits === null) return null;
  let { value } = digits;
  let grouping = digits.grouping;
  let to = place + 1 + pointed;
  let kind: Numeral['kind'] = digits.fraction && value < 1 ? 'fraction' : 'number';
  const groups = spacedGroups(tape, place);
  if (groups > 0) {
    to = place + 1 + groups;
    value = Number(
      tape.words
        .slice(place, to)
        .map((word) => word.text)
        .join(''),
    );
    grouping = 'space';
  }
  const fraction = digitFraction(tape, place, to, digits.decimals);
  if (fraction !== null) {
    kind = fraction.whole ? 'number' : 'fraction';
    value = fraction.value;
    to = fraction.to;
  }
  const power = powerAfter(tape, to, value);
  if (power !== null) {
    value = power.value;
    to = power.to;
  }
  const figure: Numeral = {
    from: place,
    to,
    figure: { from: place, to },
    mantissa: value,
    value,
    magnitude: null,
    kind,
    style: 'digits',
    decimals: digits.decimals,
    grouping,
    code: digits.code,
  };
  return withMagnitude(tape, figure, context);
}

/** How many groups of three digits follow, parted by spaces: "12 000", "1 234 567". */
function spacedGroups(tape: Tape, place: number): number {
  if (!/^[1-9]\d{0,2}$/.test(tape.text(place))) return 0;
  let count = 0;
  while (isGroup(tape, place + 1 + count)) count++;
  // A following number that is not a group of its own ("12 000 000,5" apart) shows that the spaces part numbers.
  return count > 0 && tape.isNumber(place + 1 + count) && !/^\d{1,3}$/.test(tape.text(place + 1 + count)) ? 0 : count;
}

function isGroup(tape: Tape, place: number): boolean {
  const word = tape.at(place);
  return (
    word?.kind === 'number' &&
    word.spaced &&
    /^\d{3}(?:[.,]\d+)?$/.test(word.text) &&
    tape.at(place - 1)?.end === word.start - 1
  );
}

/** "1/2", "3 1/2", "10 1/2": denominators from 2 to 100, numerators below them. */
function digitFraction(
  tape: Tape,
  from: number,
  to: number,
  decimals: number,
): { value: number; to: number; whole: boolean } | null {
  const plain = slashed(tape, from);
  if (plain !== null) return { ...plain, whole: false };
  if (decimals > 0 || to !== from + 1 || !tape.isNumber(to)) return null;
  const vulgar = readDigits(tape.text(to));
  if (vulgar?.fraction && vulgar.value < 1)
    return { value: Number(tape.text(from).replaceAll(',', '')) + vulgar.value, to: to + 1, whole: true };
  const part = slashed(tape, to);
  return part && { value: Number(tape.text(from).replaceAll(',', '')) + part.value, to: part.to, whole: true };
}

function slashed(tape: Tape, place: number): { value: number; to: number } | null {
  const slash = tape.text(place + 1);
  if (
    (slash !== '/' && slash !== '⁄') ||
    tape.spaced(place + 1) !== tape.spaced(place + 2) ||
    tape.text(place + 3) === '/'
  )
    return null;
  const above = tape.text(place),
    below = tape.text(place + 2);
  if (!/^[1-9]\d?$/.test(above) || !/^[1-9]\d?$|^100$/.test(below) || Number(above) >= Number(below)) return null;
  return { value: Number(above) / Number(below), to: place + 3 };
}

/** "1.3e6", "1.3x10^6", "2^10": whatever of the kind is closed up. */
function powerAfter(tape: Tape, place: number, base: number): { value: number; to: number } | null {
  const mark = tape.lower(place);
  if (tape.spaced(place) || (mark !== 'e' && mark !== '^' && mark !== 'x' && mark !== '×')) return null;
  if (mark === 'x' || mark === '×') {
    if (tape.text(place + 1) !== '10' || tape.text(place + 2) !== '^') return null;
    const exponent = signedInteger(tape, place + 3);
    return exponent && { value: base * 10 ** exponent.value, to: exponent.to };
  }
  const exponent = signedInteger(tape, place + 1);
  if (exponent === null) return null;
  const value = mark === 'e' ? base * 10 ** exponent.value : base ** exponent.value;
  return Number.isFinite(value) ? { value, to: exponent.to } : null;
}

function signedInteger(tape: Tape, place: number): { value: number; to: number } | null {
  const sign = tape.text(place),
    signed = sign === '-' || sign === '--' || sign === '+' || sign === '−';
  const digits = tape.text(place + (signed ? 1 : 0));
  if (tape.spaced(place) || !/^\d{1,3}$/.test(digits)) return null;
  return {
    value: sign === '-' || sign === '−' ? -Number(digits) : Number(digits),
    to: place + (signed ? 2 : 1),
  };
}

/** Adds the magnitude that follows digits, and what follows the magnitude: "3 million and a quarter", "4 thousand 3 hundred". */
function withMagnitude(tape: Tape, figure: Numeral, context: NumeralContext): Numeral {
  const half = fractionAfter(tape, figure.to);
  if (half !== null && figure.style === 'digits')
    return scaled(
      tape,
      {
        ...figure,
        to: half.to,
        figure: { from: figure.from, to: half.to },
        value: figure.value + half.value,
        mantissa: figure.mantissa + half.value,
        style: 'mixed',
      },
      context,
    );
  return scaled(tape, figure, context);
}

function scaled(tape: Tape, figure: Numeral, context: NumeralContext): Numeral {
  const found = magnitudeAt(tape, figure.to, context);
  if (found === null) return figure;
  const magnitude = { from: found.from, to: found.to, factor: found.factor };
  const value = round(figure.mantissa * found.factor);
  const style = tape.isWord(found.from) && found.spelled ? 'mixed' : figure.style;
  const read: Numeral = { ...figure, to: found.to, magnitude, value, style };
  return found.spelled ? continued(tape, read, context) : read;
}

/** "3 million and a quarter" is a quarter of a million more; "4 thousand 3 hundred and 21" goes on with smaller parts. */
function continued(tape: Tape, read: Numeral, context: NumeralContext): Numeral {
  const factor = read.magnitude?.factor ?? 1;
  const part = context.noAnd ? null : fractionAfter(tape, read.to);
  if (part !== null) return { ...read, to: part.to, value: round(read.value + part.value * factor) };
  const joined = tape.lower(read.to) === 'and' && !context.noAnd;
  const rest = restAt(tape, read.to + (joined ? 1 : 0), joined);
  const fits = rest !== null && rest.kind === 'number' && rest.value < factor && rest.decimals === 0;
  if (!fits || (rest.style === 'digits' && rest.magnitude === null && !(joined && factor === 100))) return read;
  return { ...read, to: rest.to, value: read.value + rest.value, style: 'mixed' };
}

/** A smaller part: digits, or hundreds in words behind an "and" ("6 crore and two hundred"). */
function restAt(tape: Tape, place: number, joined: boolean): Numeral | null {
  if (tape.isNumber(place)) return tape.spaced(place) ? readFigure(tape, place, {}) : null;
  const spelled = joined ? readSpelled(tape, place, {}) : null;
  return spelled !== null && spelled.value >= 100 ? spelled : null;
}

interface FoundMagnitude {
  readonly from: number;
  readonly to: number;
  readonly factor: number;
  readonly spelled: boolean;
}

/** The magnitude at a place: a word ("million", after a hyphen too), or an abbreviation closed up to the digits. */
export function magnitudeAt(tape: Tape, place: number, context: NumeralContext): FoundMagnitude | null {
  const hyphen = tape.isHyphen(place) ? 1 : 0;
  const at = place + hyphen;
  const text = tape.text(at),
    word = magnitudes.get(tape.lower(at));
  if (word !== undefined && (hyphen === 1 || tape.spaced(at) || text.length > 2)) {
    const second = magnitudes.get(tape.lower(at + 1));
    return second === undefined || tape.lower(at + 1).startsWith('d')
      ? { from: at, to: at + 1, factor: word, spelled: true }
      : { from: at, to: at + 2, factor: word * second, spelled: true };
  }
  const short = magnitudeAbbreviations.get(text);
  if (short === undefined || hyphen === 1) return null;
  const closed = !tape.spaced(at),
    plain = plainAbbreviations.has(text);
  if (
    !(context.money
      ? closed || (text !== 't' && text !== 'k')
      : plain && (closed || text === 'bn' || text === 'mn' || text === 'tn' || text === 'k'))
  )
    return null;
  // "3M" is a company, and "5k-strong" none; a letter right behind shows that the abbreviation is none.
  if (
    !tape.spaced(at + 1) &&
    ((tape.isWord(at + 1) && tape.text(at + 1).length < 3 && tape.lower(at + 1) !== "'s") || tape.isNumber(at + 1))
  )
    return null;
  return { from: at, to: at + 1, factor: short, spelled: false };
}

/** Products such as 5.4 × 10⁶ pick up a last binary digit that nobody wrote. */
export function round(value: number): number {
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? rounded : value;
}
