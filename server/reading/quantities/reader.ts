import type { Quantity } from '../../../rules/contract/index.ts';
import { approximatorOf } from './approximators.ts';
import { idiomEnd, readContest } from './contests.ts';
import { readDate, readDecadeWord } from './dates.ts';
import { type Draft, finish } from './draft.ts';
import { endOfRun, labelEnd } from './labels.ts';
import { readSigned, readVagueMoney, vagueEnd } from './money.ts';
import { isPluralNoun } from './nouns.ts';
import { readNumeral } from './numeral.ts';
import { mayOpen } from './openers.ts';
import { readCount } from './ranges.ts';
import type { Tape } from './tape.ts';
import { readTime } from './times.ts';

/** Reads all quantities of a sentence, in order; numbers inside a quantity follow it. */
export function readQuantities(tape: Tape): Quantity[] {
  const found: Quantity[] = [];
  for (let place = 0; place < tape.length; ) {
    const word = tape.at(place);
    const read = word !== undefined && mayOpen(word) ? readAt(tape, place) : null;
    if (read === null) place++;
    else if (typeof read === 'number') place = Math.max(read, place + 1);
    else {
      found.push(...finish(tape, read, approximatorOf(tape, read)));
      place = Math.max(read.to, place + 1);
    }
  }
  return found;
}

/** The quantity that begins at a place; the place behind, where something begins that only looks like one; or null. */
function readAt(tape: Tape, place: number): Draft | number | null {
  const money = readSigned(tape, place) ?? readVagueMoney(tape, place);
  if (money !== null) return money;
  const vague = vagueEnd(tape, place);
  if (vague !== null) return { kind: 'number', from: place, to: vague, value: null, numerals: [] };
  const labelled = labelEnd(tape, place) ?? idiomEnd(tape, place);
  if (labelled !== null) return labelled;
  return (
    readTime(tape, place) ??
    readDate(tape, place) ??
    readDecadeWord(tape, place) ??
    readAge(tape, place) ??
    readContest(tape, place) ??
    readChance(tape, place) ??
    counted(tape, place)
  );
}

/** "aged 34", "age 5", "aged 18 to 24"; a figure between commas behind a name: "Mary Smith, 34, said". */
function readAge(tape: Tape, place: number): Draft | null {
  const word = tape.lower(place),
    before = tape.lower(place) === 'age' || word === 'aged' || word === 'ages';
  if (before) {
    const at = tape.lower(place + 1) === 'between' ? place + 2 : place + 1;
    const count = mayOpen(tape.at(at)) ? readCount(tape, at) : null;
    return count !== null &&
      (count.kind === 'number' || count.kind === 'range' || count.kind === 'age') &&
      count.numerals.every((numeral) => numeral.value < 130)
      ? { ...count, kind: 'age', from: place, unit: count.unit ?? 'year' }
      : null;
  }
  if (
    !/^[1-9]\d?$|^1[01]\d$/.test(tape.text(place)) ||
    tape.text(place - 1) !== ',' ||
    !/^[,.;]$/.test(tape.text(place + 1)) ||
    !tape.isNameLike(place - 2)
  )
    return null;
  const numeral = readNumeral(tape, place);
  return (
    numeral && { kind: 'age', from: place, to: place + 1, value: numeral.value, unit: 'year', numerals: [numeral] }
  );
}

/** "one in five", "1 in 10", "one out of three": a share, where the first is the smaller by far. */
function readChance(tape: Tape, place: number): Draft | null {
  const first = readNumeral(tape, place);
  if (first === null || first.kind !== 'number' || first.magnitude !== null || first.value < 1) return null;
  const joint = tape.lower(first.to),
    length = joint === 'out' && tape.lower(first.to + 1) === 'of' ? 2 : joint === 'in' || joint === 'over' ? 1 : 0;
  if (length === 0 || (joint !== 'out' && first.value > (joint === 'in' ? 9 : 1))) return null;
  const second = readNumeral(tape, first.to + length);
  if (
    second === null ||
    second.kind !== 'number' ||
    second.value <= first.value ||
    second.decimals > 0 ||
    /^[12]\d{3}$/.test(tape.text(second.from))
  )
    return null;
  if (
    joint !== 'out' &&
    ((tape.lower(second.to) !== '' && joint === 'over' && tape.isWord(second.to)) || isTimeWord(tape.lower(second.to)))
  )
    return null;
  return {
    kind: 'fraction',
    from: place,
    to: second.to,
    value: first.value / second.value,
    numerals: [first, second],
    joiner: { from: first.to, to: first.to + length },
  };
}

const isTimeWord = (word: string): boolean =>
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|games?|matches|%|percent|per)$/.test(word);

/** Numbers with or without a unit, and ordinals in digits. */
function counted(tape: Tape, place: number): Draft | number | null {
  const draft = ordinalDigits(tape, place) ?? readCount(tape, place);
  if (draft === null) return tape.isNumber(place) ? endOfRun(tape, place) : null;
  const closed = !tape.spaced(draft.to) && tape.isWord(draft.to) && tape.lower(draft.to) !== "'s";
  // Letters closed up behind a bare figure make it a name ("777F"), unless they are the "x" of "10x".
  if (closed && draft.mark == null && tape.isNumber(draft.to - 1) && tape.lower(draft.to) !== 'x')
    return endOfRun(tape, place);
  if (draft.kind === 'number' && draft.unit == null && isPluralNoun(tape, draft.to) && tape.isWord(draft.to))
    return { ...draft, unit: tape.lower(draft.to) };
  return draft;
}

/** "21st", "2nd". */
function ordinalDigits(tape: Tape, place: number): Draft | null {
  if (tape.spaced(place + 1) || !/^(?:st|nd|rd|th)$/.test(tape.lower(place + 1)) || !tape.isNumber(place)) return null;
  const numeral = readNumeral(tape, place);
  return (
    numeral && {
      kind: 'ordinal',
      from: place,
      to: place + 2,
      value: numeral.value,
      numerals: [numeral],
      mark: { from: place + 1, to: place + 2 },
    }
  );
}
