import {
  afterPronounOne,
  beforePronounOne,
  denominators,
  magnitudes,
  oneCompounds,
  smallNumbers,
  tens,
} from '../../../rules/lexicons/numbers.ts';
import { unitByName } from '../../../rules/lexicons/units.ts';
import type { Tape } from './tape.ts';

/** "one" that counts nothing: "no one", "the one", "one of", "one-off". */
export function isPronounOne(tape: Tape, place: number): boolean {
  if (tape.lower(place) !== 'one') return false;
  const next = tape.lower(place + 1);
  if (tape.isHyphen(place + 1)) return oneCompounds.has(tape.lower(place + 2));
  if (magnitudes.has(next) || isPart(tape, place + 1) || isShare(tape, place + 1)) return false;
  const before = tape.lower(place - 1);
  if (before === 'only' && /^(?:the|an|not)$/.test(tape.lower(place - 2)))
    return !tape.isWord(place + 1) || afterPronounOne.has(next) || next === 'in';
  if (beforePronounOne.has(before)) return !(before === 'that' && unitByName.has(next));
  if (next === 'and') return false;
  return next === 'in' || afterPronounOne.has(next) || (!tape.isWord(place + 1) && !isListed(tape, place));
}

/** "one in five", "one out of three", "one over twenty", seen from the word behind. */
function isShare(tape: Tape, place: number): boolean {
  const joint = tape.lower(place);
  const at = joint === 'out' && tape.lower(place + 1) === 'of' ? place + 2 : place + 1;
  if (joint !== 'in' && joint !== 'over' && joint !== 'out') return false;
  return tape.isNumber(at) || smallNumbers.has(tape.lower(at)) || tens.has(tape.lower(at)) || tape.lower(at) === 'a';
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
