import type { Quantity } from '../../../rules/contract/index.ts';
import { readAge } from './ages.ts';
import { approximatorOf } from './approximators.ts';
import { readChance } from './chances.ts';
import { idiomEnd, readContest } from './contests.ts';
import { readDate } from './dates.ts';
import { type Draft, finish } from './draft.ts';
import { endOfRun, labelEnd } from './labels.ts';
import { readSigned, readVagueMoney, vagueEnd } from './money.ts';
import { isPluralNoun } from './nouns.ts';
import { readNumeral } from './numeral.ts';
import { mayOpenBefore } from './openers.ts';
import { readCount } from './ranges.ts';
import type { Tape } from './tape.ts';
import { readTime } from './times.ts';
import { readDecadeWord } from './years.ts';

/** Adds all quantities of a sentence to those found, in order; numbers inside a quantity follow it. */
export function readQuantities(tape: Tape, found: Quantity[]): void {
  for (let place = 0; place < tape.length; ) {
    const word = tape.at(place);
    const read = word !== undefined && mayOpenBefore(word, tape.at(place + 1)) ? readAt(tape, place) : null;
    if (read === null) place++;
    else if (typeof read === 'number') place = Math.max(read, place + 1);
    else {
      const numeralEnd = read.numerals.at(-1)?.to ?? read.to;
      finish(tape, read, approximatorOf(tape, read, numeralEnd), found);
      place = Math.max(read.to, place + 1);
    }
  }
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
