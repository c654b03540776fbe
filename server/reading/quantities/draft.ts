import type { Quantity, QuantityKind, Span, WrittenForm } from '../../../rules/contract/index.ts';
import type { Numeral } from './numeral.ts';
import { perOf } from './rates.ts';
import type { Tape } from './tape.ts';

/** Places of words, `to` exclusive. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** A quantity in the making: word places instead of offsets. */
export interface Draft extends Places {
  readonly kind: QuantityKind;
  readonly value: Quantity['value'];
  readonly numerals: readonly Numeral[];
  readonly unit?: string | null;
  readonly currencies?: readonly string[];
  /** The unit, sign or currency as written. */
  readonly mark?: Places | null;
  readonly joiner?: Places | null;
  /** Numerals of smaller parts ("2" of "5 ft 2 in"), which the form leaves out. */
  readonly parts?: readonly Numeral[];
}

const none: readonly string[] = [];

/** Adds the finished quantity to those found, and after it the numbers inside it. */
export function finish(tape: Tape, draft: Draft, approximator: Span | null, found: Quantity[]): void {
  const { start, end } = withoutStop(tape, draft);
  const { kind, value, numerals, mark = null, joiner = null, unit = null, currencies = none } = draft;
  const form = formOf(tape, numerals, mark, joiner);
  const per = perOf(tape, draft);
  found.push({ start, end, kind, value, unit, currencies, per, approximator, form, inner: false });
  for (const numeral of numerals) addInner(tape, numeral, start, end, found);
  if (draft.parts) for (const numeral of draft.parts) addInner(tape, numeral, start, end, found);
}

/** "It weighs 200lbs.": the point that ends the sentence is no part of the unit; that of "8 p.m." is. */
function withoutStop(tape: Tape, { from, to }: Places): Span {
  const span = tape.span(from, to);
  const closing = to === tape.length && /^[^.]{2,}\.$/.test(tape.text(to - 1));
  return closing ? { start: span.start, end: span.end - 1 } : span;
}

function formOf(tape: Tape, numerals: readonly Numeral[], mark: Places | null, joiner: Places | null): WrittenForm {
  const [first, second] = numerals;
  const scale = second?.magnitude ?? first?.magnitude ?? null;
  return {
    numeral: styleOf(numerals),
    magnitude: scale && textOf(tape, scale).toLowerCase(),
    magnitudeSpan: scale && tape.span(scale.from, scale.to),
    unit: mark && textOf(tape, mark),
    unitSpan: mark && tape.span(mark.from, mark.to),
    unitSpaced: mark !== null && isMarkSpaced(tape, mark, first),
    decimals: first?.decimals ?? 0,
    grouping: first?.grouping ?? null,
    numerals: numerals.map(({ figure }) => tape.span(figure.from, figure.to)),
    joiner: joiner && textOf(tape, joiner),
    joinerSpan: joiner && tape.span(joiner.from, joiner.to),
  };
}

/** A sign before the number is spaced where the word behind it is, a unit behind it where it is itself. */
function isMarkSpaced(tape: Tape, mark: Places, first: Numeral | undefined): boolean {
  return first !== undefined && tape.spaced(mark.to <= first.from ? mark.to : mark.from);
}

function styleOf(numerals: readonly Numeral[]): WrittenForm['numeral'] {
  const style = numerals[0]?.style ?? 'words';
  return numerals.every((numeral) => numeral.style === style) ? style : 'mixed';
}

/** The text of places as a reader sees it, words parted as they are parted in the source. */
function textOf(tape: Tape, { from, to }: Places): string {
  let text = tape.text(from);
  for (let place = from + 1; place < to; place++) text += (tape.spaced(place) ? ' ' : '') + tape.text(place);
  return text;
}

/** The number with its magnitude, where more stands around it, and the figure alone, where it has a magnitude. */
function addInner(tape: Tape, numeral: Numeral, start: number, end: number, found: Quantity[]): void {
  const whole = tape.span(numeral.from, numeral.to);
  if (whole.start !== start || whole.end !== end) found.push(innerNumber(tape, numeral, whole, numeral.value));
  if (numeral.magnitude === null) return;
  const figure = tape.span(numeral.figure.from, numeral.figure.to);
  found.push(innerNumber(tape, { ...numeral, magnitude: null }, figure, numeral.mantissa));
}

function innerNumber(tape: Tape, numeral: Numeral, { start, end }: Span, value: number): Quantity {
  const form = formOf(tape, [numeral], null, null);
  return {
    start,
    end,
    kind: 'number',
    value,
    unit: null,
    currencies: none,
    per: null,
    approximator: null,
    form,
    inner: true,
  };
}
