import { fractionAfter, type Read } from './cardinals.ts';
import { partAt, powerAfter } from './digitparts.ts';
import { readDigits } from './digits.ts';
import { type Numeral, type NumeralContext, round } from './numeral.ts';
import { magnitudeAt } from './scales.ts';
import { readSpelled } from './spelled.ts';
import type { Tape } from './tape.ts';

/** ".25": a point that opens a number. */
export function isPointed(tape: Tape, place: number): boolean {
  return tape.text(place) === '.' && tape.spaced(place) && !tape.spaced(place + 1) && tape.isNumber(place + 1);
}

/** Digits with all that belongs to them: groups, fraction, power, magnitude. */
export function readFigure(tape: Tape, place: number, context: NumeralContext): Numeral | null {
  const figure = plainFigure(tape, place);
  if (figure === null) return null;
  const half = fractionAfter(tape, figure.to);
  if (half === null) return scaled(tape, figure, context);
  const value = figure.value + half.value;
  return scaled(tape, { ...valued(figure, { value, to: half.to }), style: 'mixed' }, context);
}

function plainFigure(tape: Tape, place: number): Numeral | null {
  const pointed = !tape.isNumber(place);
  const digits = readDigits(pointed ? `0.${tape.text(place + 1)}` : tape.text(place));
  if (digits === null) return null;
  const { value, decimals, grouping, code } = digits;
  const to = place + (pointed ? 2 : 1);
  const kind = digits.fraction && value < 1 ? 'fraction' : 'number';
  const plain: Numeral = {
    from: place,
    to,
    figure: { from: place, to },
    mantissa: value,
    value,
    magnitude: null,
    kind,
    style: 'digits',
    decimals,
    grouping,
    code,
  };
  return enlarged(tape, plain);
}

/** Groups of digits, a fraction and a power behind plain digits. */
function enlarged(tape: Tape, plain: Numeral): Numeral {
  const groups = spacedGroups(tape, plain.from);
  if (groups !== null) return { ...valued(plain, groups), grouping: 'space' };
  const part = partAt(tape, plain);
  const figure =
    part === null ? plain : { ...valued(plain, part), kind: part.whole ? ('number' as const) : ('fraction' as const) };
  const power = powerAfter(tape, figure.to, figure.value);
  return power === null ? figure : valued(figure, power);
}

function valued(numeral: Numeral, { value, to }: Read): Numeral {
  return { ...numeral, value, mantissa: value, to, figure: { from: numeral.from, to } };
}

const mostGroups = 6;

/** "12 000", "1 234 567": groups of three digits parted by single spaces. */
function spacedGroups(tape: Tape, place: number): Read | null {
  let digits = tape.text(place);
  if (!/^[1-9]\d{0,2}$/.test(digits)) return null;
  let to = place + 1;
  for (; to - place < mostGroups && isGroup(tape, to); to++) digits += tape.text(to);
  // A longer number behind the groups ("423 000 1500") shows that the spaces part numbers.
  const ends = !tape.isNumber(to) || /^\d{1,3}$/.test(tape.text(to));
  return to > place + 1 && ends ? { value: Number(digits.replace(',', '.')), to } : null;
}

function isGroup(tape: Tape, place: number): boolean {
  const word = tape.at(place);
  if (word?.kind !== 'number' || !word.spaced || tape.at(place - 1)?.end !== word.start - 1) return false;
  return /^\d{3}$/.test(word.text) || (/^\d{3}[.,]\d+$/.test(word.text) && !isGroup(tape, place + 1));
}

/** Adds the magnitude behind the digits, and what goes on behind a magnitude in words. */
function scaled(tape: Tape, figure: Numeral, context: NumeralContext): Numeral {
  const found = magnitudeAt(tape, figure, context);
  if (found === null || found.factor >= (context.below ?? Number.POSITIVE_INFINITY)) return figure;
  const { from, to, factor, spelled } = found;
  const value = round(figure.mantissa * factor);
  const read: Numeral = {
    ...figure,
    to,
    magnitude: { from, to, factor },
    value,
    style: spelled ? 'mixed' : figure.style,
  };
  return spelled ? continued(tape, read, factor, context) : read;
}

/** "3 million and a quarter" is a quarter of a million more; "4 thousand 3 hundred and 21" goes on with smaller parts. */
function continued(tape: Tape, read: Numeral, factor: number, context: NumeralContext): Numeral {
  const part = context.noAnd ? null : fractionAfter(tape, read.to);
  if (part !== null) return { ...read, to: part.to, value: round(read.value + part.value * factor) };
  const rest = restBehind(tape, read.to, factor, context);
  return rest === null ? read : { ...read, to: rest.to, value: read.value + rest.value, style: 'mixed' };
}

function restBehind(tape: Tape, place: number, factor: number, context: NumeralContext): Numeral | null {
  const joined = tape.lower(place) === 'and' && !context.noAnd;
  const rest = restAt(tape, place + (joined ? 1 : 0), joined, factor);
  if (rest === null || rest.kind !== 'number' || rest.value >= factor || rest.decimals > 0) return null;
  const whole = rest.style !== 'digits' || rest.magnitude !== null || (joined && factor === 100);
  return whole ? rest : null;
}

/** A smaller part: digits, or hundreds in words behind an "and" ("6 crore and two hundred"). */
function restAt(tape: Tape, place: number, joined: boolean, below: number): Numeral | null {
  if (tape.isNumber(place)) return tape.spaced(place) ? readFigure(tape, place, { below }) : null;
  const spelled = joined ? readSpelled(tape, place, {}) : null;
  return spelled !== null && spelled.value >= 100 ? spelled : null;
}
