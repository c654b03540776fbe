import { approximatorLength } from './approximators.ts';
import type { Draft, Places } from './draft.ts';
import { codeScale } from './moneynames.ts';
import { type Numeral, readNumeral, round } from './numeral.ts';
import { type Suffix, suffixOf } from './suffixes.ts';
import { isDash, type Tape } from './tape.ts';

/** What joins the two ends of a range. */
interface Joiner extends Places {
  readonly kind: 'dash' | 'to' | 'or' | 'and';
}

/** The joiner at a place: "–", "to", "-to-", "or"; "and" where "between" stands before the range. */
export function joinerAt(tape: Tape, place: number, between: boolean): Joiner | null {
  if (tape.isHyphen(place) && tape.lower(place + 1) === 'to' && tape.isHyphen(place + 2))
    return { kind: 'to', from: place, to: place + 3 };
  const word = tape.lower(place);
  if (isDash(word)) {
    const closed = !tape.spaced(place) && !tape.spaced(place + 1),
      open = tape.spaced(place) && tape.spaced(place + 1);
    return (closed && word !== '--') || (open && tape.isNumber(place + 1) && word !== '—' && word !== '--')
      ? { kind: 'dash', from: place, to: place + 1 }
      : null;
  }
  if (word === 'to' || word === 'or') return { kind: word, from: place, to: place + 1 };
  return word === 'and' && between ? { kind: 'and', from: place, to: place + 1 } : null;
}

/** Whether "between" stands before the place, an approximator perhaps in between. */
export function isBetween(tape: Tape, place: number): boolean {
  return wordBefore(tape, place) === 'between';
}

/** The word before a figure and its approximator, lower case. */
function wordBefore(tape: Tape, place: number): string {
  return tape.lower(place - 1 - approximatorLength(tape, place));
}

const changes: ReadonlySet<string> = new Set(
  (
    'rose rise rises risen rising fell fall falls fallen falling dropped drop drops dropping grew grow grows grown growing climbed climbs climbing jumped jumps jumping gained gains gaining lost loses losing ' +
    'slipped slips slid slides sank sinks shrank shed added adds adding up down increased increases increasing decreased decreases decreasing declined declines declining advanced advances surged soared plunged plummeted ' +
    'tumbled edged eased climbed higher lower by another cut raised'
  ).split(' '),
);

/** After a verb of change "5 percent to 20 percent" is a step and where it led, no range. */
export const isChange = (tape: Tape, place: number): boolean => changes.has(wordBefore(tape, place));

/** "$5-6 million": the magnitude written once counts for both ends where the first figure is the smaller. */
export function shareMagnitude(first: Numeral, second: Numeral): number {
  const shared = first.magnitude === null && second.magnitude !== null && first.mantissa <= second.mantissa;
  return shared ? round(first.value * (second.magnitude?.factor ?? 1)) : first.value;
}

/** Whether two values, joined so, are the ends of one range. */
export function isRange(joiner: Joiner, low: number, high: number): boolean {
  if (high <= low) return false;
  return joiner.kind !== 'or' || high <= 3 * Math.max(low, 1);
}

/**
 * Whether two figures are the ends of a range that was written the wrong way round: "between 20 and 10", "20–10 days", but
 * neither "120-30 km", which shortens its second figure, nor "3-1" and "55%-41%", which tell who won.
 */
export function isReversed(tape: Tape, { kind }: Joiner, first: Numeral, second: Numeral, counted: boolean): boolean {
  if (second.value >= first.value || first.value <= 0 || second.value <= 0) return false;
  const shortened = tape.text(second.figure.from).length < tape.text(first.figure.from).length;
  return kind === 'and' || (kind === 'dash' && counted && !shortened);
}

/** Behind "between", "and" parts two numbers. */
const noAnd = { noAnd: true };

/** A number, and all that belongs to it: unit, second end of a range. The caller has ruled out dates, times and names. */
export function readCount(tape: Tape, place: number): Draft | null {
  const between = isBetween(tape, place);
  const first = readNumeral(tape, place, between ? noAnd : undefined);
  if (first === null) return null;
  const suffix = suffixOf(tape, first);
  return rangeFrom(tape, first, suffix, between) ?? single(tape, first, suffix);
}

function single(tape: Tape, numeral: Numeral, suffix: Suffix | null): Draft {
  if (suffix === null)
    return { kind: numeral.kind, from: numeral.from, to: numeral.to, value: numeral.value, numerals: [numeral] };
  const value = round(numeral.value * scaleOf(tape, suffix) + (suffix.more?.value ?? 0));
  const { kind, to, unit, mark, currencies = none } = suffix;
  const draft: Draft = { kind, from: numeral.from, to, value, numerals: [numeral], unit, mark, currencies };
  return suffix.more === undefined ? draft : { ...draft, parts: [suffix.more.numeral] };
}

const none: readonly string[] = [];

const scaleOf = (tape: Tape, suffix: Suffix): number =>
  suffix.kind === 'money' ? codeScale(tape.text(suffix.mark.from)) : 1;

function rangeFrom(tape: Tape, first: Numeral, suffix: Suffix | null, between: boolean): Draft | null {
  if (first.kind === 'ordinal') return null;
  const joiner = joinerAt(tape, suffix?.to ?? first.to, between);
  if (joiner === null || (joiner.kind !== 'dash' && !tape.isNumber(joiner.to) && !tape.isWord(joiner.to))) return null;
  if (joiner.kind === 'dash' && first.style === 'words') return null;
  const second = readNumeral(tape, joiner.to, between ? noAnd : undefined);
  if (second === null || second.kind === 'ordinal' || second.from !== joiner.to || second.code) return null;
  const ending = suffixOf(tape, second);
  if (!isMatch(suffix, ending) || (suffix !== null && joiner.kind === 'to' && isChange(tape, first.from))) return null;
  const low = shareMagnitude(first, second);
  if (!isRange(joiner, low, second.value) && !isReversed(tape, joiner, first, second, isMeasured(ending))) return null;
  const scale = ending === null ? 1 : scaleOf(tape, ending);
  const value = inOrder(low * scale, round(second.value * scale + (ending?.more?.value ?? 0)));
  const ends = { from: first.from, value, numerals: [first, second], joiner };
  if (ending === null) return { ...ends, kind: 'range', to: second.to };
  const { kind, to, unit, mark, currencies = none } = ending;
  return { ...ends, kind, to, unit, mark, currencies };
}

const isMeasured = (suffix: Suffix | null): boolean =>
  suffix !== null && suffix.kind !== 'percent' && suffix.kind !== 'percentage-points';

/** The smaller of two values first. */
export const inOrder = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

/** The first end may do without the unit; the second may not where the first has one. */
function isMatch(first: Suffix | null, second: Suffix | null): boolean {
  return first === null || (second !== null && first.kind === second.kind && first.unit === second.unit);
}
