import { codesByName, codesBySign } from '../../../rules/lexicons/currencies.ts';
import { magnitudes } from '../../../rules/lexicons/numbers.ts';
import { idioms, scoreCues, voteCues } from '../../../rules/lexicons/numbers-names.ts';
import { unitByName, unitBySymbol } from '../../../rules/lexicons/units.ts';
import { wordSet } from '../../../rules/lexicons/wordset.ts';
import type { Draft } from './draft.ts';
import { isPluralNoun } from './nouns.ts';
import { percentAt } from './percents.ts';
import { isDash, type Tape } from './tape.ts';
import { plainNumeral } from './years.ts';

/**
 * Reads scores and votes: two plain figures with a dash between them ("3-1", "52–48"), or "to" in a vote ("52 votes to 48", too). What stands near
 * decides; without any sign a descending pair is a score, an ascending one a range. The larger figure need not come first.
 */
export function readContest(tape: Tape, place: number): Draft | null {
  const counted = /^votes?$/.test(tape.lower(place + 1)) ? 1 : 0;
  const joiner = place + 1 + counted;
  const dash = isDash(tape.text(joiner)) && !tape.spaced(joiner) && !tape.spaced(joiner + 1),
    to = tape.lower(joiner) === 'to';
  if (!dash && !to) return null;
  const first = tape.text(place),
    second = tape.text(joiner + 1),
    end = joiner + 2;
  if (!/^(?:0|[1-9]\d{0,2})$/.test(first) || !/^(?:0|[1-9]\d{0,2})$/.test(second) || isContinued(tape, end))
    return null;
  const kind = counted ? 'vote' : kindOf(tape, place, Number(first), Number(second), dash);
  if (kind === null) return null;
  const values = [Number(first), Number(second)] as const;
  const value = values[0] <= values[1] ? values : ([values[1], values[0]] as const);
  return {
    kind,
    from: place,
    to: end,
    value,
    numerals: [plainNumeral(tape, place), plainNumeral(tape, joiner + 1)],
    joiner: { from: joiner, to: joiner + 1 },
  };
}

/** Letters, units or more figures behind show that the pair is no result. */
function isContinued(tape: Tape, end: number): boolean {
  if (percentAt(tape, end) !== null || isPluralNoun(tape, end) || isMeasured(tape, end)) return true;
  if (tape.spaced(end)) return false;
  return (
    tape.isWord(end) ||
    tape.isNumber(end) ||
    tape.text(end) === '/' ||
    (isDash(tape.text(end)) && !tape.spaced(end + 1))
  );
}

function isMeasured(tape: Tape, place: number): boolean {
  const word = tape.lower(place);
  return (
    unitByName.has(word) ||
    unitBySymbol.has(word) ||
    magnitudes.has(word) ||
    codesByName.has(word) ||
    codesBySign.has(tape.text(place)) ||
    others.has(word)
  );
}

const others = wordSet('p.m. a.m. pm am bn degrees °');
const notBefore = wordSet('between from aged ages pages');

function kindOf(tape: Tape, place: number, first: number, second: number, dash: boolean): Draft['kind'] | null {
  if (notBefore.has(tape.lower(place - 1))) return null;
  if (isNear(tape, place, voteCues) && (first > second || second > first + 1)) return 'vote';
  if (!dash) return null;
  if (isNear(tape, place, scoreCues)) return 'score';
  return first > second && first <= 200 ? 'score' : null;
}

/** Whether one of the cues stands among the five words before the pair or the three behind it. */
function isNear(tape: Tape, place: number, cues: ReadonlySet<string>): boolean {
  return tape.holdsBetween(cues, place - 5, place) || tape.holdsBetween(cues, place + 3, place + 6);
}

/** "24/7", "9/11", "50-50": figures that count nothing. */
export function idiomEnd(tape: Tape, place: number): number | null {
  if (tape.spaced(place + 1) || tape.spaced(place + 2)) return null;
  return idioms.has(tape.lower(place) + tape.text(place + 1) + tape.text(place + 2)) ? place + 3 : null;
}
