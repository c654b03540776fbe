import type { Suffix } from './suffixes.ts';
import type { Tape } from './tape.ts';

/** "%", "percent", "per cent", "per-cent", "percentage points", "basis points", after a hyphen too. */
export function percentAt(tape: Tape, place: number): Suffix | null {
  const at = tape.isHyphen(place) ? place + 1 : place;
  const length = percentLength(tape, at);
  const points = pointsLength(tape, at + length, length);
  if (points > 0) return suffix(at, at + length + points, 'percentage-points', 'percentage point');
  if (length > 0) return suffix(at, at + length, 'percent', null);
  return basisPoints(tape, at);
}

function percentLength(tape: Tape, place: number): number {
  const word = tape.lower(place);
  if (word === '%' || word === 'percent' || word === '٪' || word === 'pct' || word === 'pct.' || word === 'percents')
    return 1;
  if (word !== 'per') return 0;
  const cent = tape.isHyphen(place + 1) ? place + 2 : place + 1;
  return tape.lower(cent) === 'cent' ? cent + 1 - place : 0;
}

/** "percentage points", and "points" behind a percent sign, hyphenated too. */
function pointsLength(tape: Tape, place: number, percent: number): number {
  let at = place;
  if (percent === 0) {
    if (tape.lower(at) !== 'percentage') return tape.lower(at) === 'pp' && !tape.spaced(at) ? 1 : 0;
    at++;
  }
  if (tape.isHyphen(at)) at++;
  const word = tape.lower(at);
  return word === 'point' || word === 'points' ? at + 1 - place : 0;
}

function basisPoints(tape: Tape, place: number): Suffix | null {
  const word = tape.lower(place);
  if (word === 'bps' || word === 'bp') return suffix(place, place + 1, 'percentage-points', 'basis point');
  if (word !== 'basis') return null;
  const at = tape.isHyphen(place + 1) ? place + 2 : place + 1;
  return tape.lower(at).startsWith('point') ? suffix(place, at + 1, 'percentage-points', 'basis point') : null;
}

function suffix(from: number, to: number, kind: Suffix['kind'], unit: string | null): Suffix {
  return { kind, to, mark: { from, to }, unit };
}
