import type { Quantity, QuantityKind, Span, WrittenForm } from '../../../rules/contract/index.ts';
import type { Numeral } from './numeral.ts';
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

/** The finished quantity, and the numbers inside it. */
export function finish(tape: Tape, draft: Draft, approximator: Span | null): Quantity[] {
  const span = withoutStop(tape, draft);
  const outer: Quantity = {
    ...span,
    kind: draft.kind,
    value: draft.value,
    unit: draft.unit ?? null,
    currencies: draft.currencies ?? [],
    approximator,
    form: formOf(tape, draft),
    inner: false,
  };
  return [outer, ...draft.numerals.concat(draft.parts ?? []).flatMap((numeral) => innerOf(tape, numeral, span))];
}

/** "It weighs 200lbs.": the point that ends the sentence is no part of the unit; that of "8 p.m." is. */
function withoutStop(tape: Tape, { from, to }: Places): Span {
  const span = tape.span(from, to);
  const closing = to === tape.length && /^[^.]{2,}\.$/.test(tape.text(to - 1));
  return closing ? { start: span.start, end: span.end - 1 } : span;
}

function formOf(tape: Tape, draft: Draft): WrittenForm {
  const [first, second] = draft.numerals;
  const scaled = second?.magnitude ?? first?.magnitude ?? null;
  const mark = draft.mark ?? null,
    joiner = draft.joiner ?? null;
  const last = second ?? first;
  return {
    numeral: style(draft.numerals),
    magnitude: scaled === null ? null : lowerOf(tape, scaled),
    magnitudeSpan: scaled && tape.span(scaled.from, scaled.to),
    unit: mark && textOf(tape, mark),
    unitSpan: mark && tape.span(mark.from, mark.to),
    unitSpaced:
      mark !== null &&
      last !== undefined &&
      (mark.to <= (first?.from ?? 0) ? tape.spaced(mark.to) : tape.spaced(mark.from)),
    decimals: first?.decimals ?? 0,
    grouping: first?.grouping ?? null,
    numerals: draft.numerals.map((numeral) => tape.span(numeral.figure.from, numeral.figure.to)),
    joiner: joiner && textOf(tape, joiner),
    joinerSpan: joiner && tape.span(joiner.from, joiner.to),
  };
}

function style(numerals: readonly Numeral[]): WrittenForm['numeral'] {
  const first = numerals[0]?.style ?? 'words';
  return numerals.every((numeral) => numeral.style === first) ? first : 'mixed';
}

/** The text of places as a reader sees it, words parted as they are parted in the source. */
export function textOf(tape: Tape, { from, to }: Places): string {
  let text = '';
  for (let place = from; place < to; place++)
    text += (place > from && tape.spaced(place) ? ' ' : '') + tape.text(place);
  return text;
}

const lowerOf = (tape: Tape, places: Places): string => textOf(tape, places).toLowerCase();

/** The number with its magnitude, and the figure alone, wherever they are shorter than what stands around them. */
function innerOf(tape: Tape, numeral: Numeral, outer: Span): Quantity[] {
  const whole = innerNumber(tape, numeral, numeral.value);
  const inside = whole.start !== outer.start || whole.end !== outer.end ? [whole] : [];
  if (numeral.magnitude === null) return inside;
  return [
    ...inside,
    innerNumber(
      tape,
      { ...numeral, from: numeral.figure.from, to: numeral.figure.to, magnitude: null },
      numeral.mantissa,
    ),
  ];
}

function innerNumber(tape: Tape, numeral: Numeral, value: number): Quantity {
  const draft: Draft = { kind: 'number', from: numeral.from, to: numeral.to, value, numerals: [numeral] };
  return {
    ...tape.span(numeral.from, numeral.to),
    kind: 'number',
    value,
    unit: null,
    currencies: [],
    approximator: null,
    form: formOf(tape, draft),
    inner: true,
  };
}
