import {
  afterPronounOne,
  beforePronounOne,
  denominators,
  magnitudes,
  oneCompounds,
  smallNumbers,
} from '../../../rules/lexicons/numbers.ts';
import { unitByName } from '../../../rules/lexicons/units.ts';
import type { Tape } from './tape.ts';

/** "one" that counts nothing: "no one", "the one", "one of", "one-off". */
export function isPronounOne(tape: Tape, place: number): boolean {
  if (tape.lower(place) !== 'one') return false;
  const next = tape.lower(place + 1);
  if (tape.isHyphen(place + 1)) return oneCompounds.has(tape.lower(place + 2));
  if (magnitudes.has(next) || isPart(tape, place + 1) || next === 'in' || next === 'over') return false;
  if (next === 'out' && tape.lower(place + 2) === 'of') return false;
  const before = tape.lower(place - 1);
  if (beforePronounOne.has(before)) return !(before === 'that' && unitByName.has(next));
  if (next === 'and') return false;
  return afterPronounOne.has(next) || (!tape.isWord(place + 1) && !isListed(tape, place));
}

/** "one third", "one - fourth". */
function isPart(tape: Tape, place: number): boolean {
  return denominators.has(tape.lower(place)) || (tape.text(place) === '-' && denominators.has(tape.lower(place + 1)));
}

/** A number or a sign beside it shows that a closing "one" is a figure: "negative one", "one 1". */
function isListed(tape: Tape, place: number): boolean {
  const before = tape.lower(place - 1);
  return smallNumbers.has(before) || before === 'minus' || before === 'negative' || tape.isNumber(place + 1);
}
