import { unitByName } from '../../../rules/lexicons/units.ts';
import type { Draft } from './draft.ts';
import type { Tape } from './tape.ts';

/**
 * The length of time that a sum is for, which makes a rate of it: "hour" of "$15 an hour", "day" of "RM120 per
 * day", "month" of "a $100-a-month job". It stands behind the quantity, or behind an equivalent in brackets. Null where
 * there is none.
 */
export function perOf(tape: Tape, { kind, to }: Draft): string | null {
  if (kind !== 'money') return null;
  const mark = tape.text(to);
  return timeAt(tape, mark === '(' ? behindBracket(tape, to) : mark === ')' ? to + 1 : to);
}

/** A short equivalent may part the sum from its time: "900 rupees (about $11) a day". */
const longestEquivalent = 8;

function behindBracket(tape: Tape, open: number): number {
  let at = open + 1;
  while (at < open + longestEquivalent && tape.text(at) !== ')') at++;
  return at + 1;
}

function timeAt(tape: Tape, place: number): string | null {
  const from = tape.isHyphen(place) ? place + 1 : place;
  const joint = tape.lower(from);
  if (joint === 'annually' || joint === 'yearly') return 'year';
  if (!/^(?:an?|per|each|every)$/.test(joint)) return null;
  const at = tape.isHyphen(from + 1) ? from + 2 : from + 1;
  // "It paid $5 a week ago" says when.
  return joint === 'per' || !elsewhen.test(tape.lower(at + 1)) ? timeNamed(tape.lower(at)) : null;
}

const elsewhen = /^(?:ago|earlier|later|before|after|from|since|when|that|prior|previously)$/;

function timeNamed(word: string): string | null {
  if (word === 'annum') return 'year';
  const unit = unitByName.get(word);
  return unit?.dimension === 'time' ? unit.name : others.has(word) ? word : null;
}

/** Lengths of time that no table of units has. */
const others: ReadonlySet<string> = new Set(['night', 'season', 'term', 'shift', 'weekend']);
