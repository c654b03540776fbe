import { unitByName } from '../../../rules/lexicons/units.ts';
import type { Draft } from './draft.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { percentAt } from './percents.ts';
import type { Tape } from './tape.ts';

/** "one in five", "1 in 10", "two out of three", "one over twenty": a share, where the first is the smaller. */
export function readChance(tape: Tape, place: number): Draft | null {
  const first = readNumeral(tape, place);
  if (first === null || first.kind !== 'number' || first.magnitude !== null || first.value < 1) return null;
  const joint = jointAt(tape, first);
  if (joint === null) return null;
  const second = readNumeral(tape, joint.to);
  if (second === null || second.kind !== 'number' || second.value <= first.value || second.decimals > 0) return null;
  if (joint.word !== 'out' && !isWhole(tape, joint.word, second)) return null;
  const ends = { from: place, to: second.to, numerals: [first, second], joiner: { from: first.to, to: joint.to } };
  return { kind: 'fraction', value: first.value / second.value, ...ends };
}

/** "in" and "over" join small counts only: "killed 300 in 2019" is no share. */
function jointAt(tape: Tape, { to, value }: Numeral): { word: string; to: number } | null {
  const word = tape.lower(to);
  if (word === 'out') return tape.lower(to + 1) === 'of' ? { word, to: to + 2 } : null;
  return (word === 'in' && value < 10) || (word === 'over' && value === 1) ? { word, to: to + 1 } : null;
}

/** The second figure is no year, no length of time, and with "over" stands at the end. */
function isWhole(tape: Tape, joint: string, { from, to }: Numeral): boolean {
  if (/^[12]\d{3}$/.test(tape.text(from)) || percentAt(tape, to) !== null) return false;
  if (unitByName.get(tape.lower(to))?.dimension === 'time' || tape.isHyphen(to)) return false;
  return joint === 'in' || !tape.isWord(to);
}
