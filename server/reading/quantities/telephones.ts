import { isDash, type Tape } from './tape.ts';

/** Where a telephone or reference number ends that begins at a place; null where none does. */
export function telephoneEnd(tape: Tape, place: number): number | null {
  if (tape.text(place - 1) === '+' && !tape.spaced(place)) return endOfGroups(tape, place);
  if (isBracketed(tape, place)) return endOfGroups(tape, place);
  const groups = dashedGroups(tape, place);
  const end = place + 2 * groups - 1;
  if (groups > 2) return isIsoDate(tape, place) ? null : end;
  if (groups === 2 && tape.text(place) === '555' && /^\d{4}$/.test(tape.text(place + 2))) return end;
  return /^0\d{2,4}$/.test(tape.text(place)) && tape.isNumber(place + 1) ? endOfGroups(tape, place) : null;
}

/** How many figures dashes close up with the first, itself counted; `many` stands for all beyond. */
function dashedGroups(tape: Tape, place: number): number {
  let groups = 1;
  while (groups < many && isJoined(tape, place + 2 * groups - 1)) groups++;
  return groups;
}

const many = 6;

function isJoined(tape: Tape, at: number): boolean {
  return isDash(tape.text(at)) && !tape.spaced(at) && !tape.spaced(at + 1) && tape.isNumber(at + 1);
}

/** "(212) 555-0100", seen from its first figure. */
function isBracketed(tape: Tape, place: number): boolean {
  if (tape.text(place - 1) !== '(' || tape.text(place + 1) !== ')') return false;
  return /^\d{3}$/.test(tape.text(place)) && /^\d{3}$/.test(tape.text(place + 2)) && tape.isHyphen(place + 3);
}

function isIsoDate(tape: Tape, place: number): boolean {
  return (
    /^[12]\d{3}$/.test(tape.text(place)) && /^\d\d$/.test(tape.text(place + 2)) && /^\d\d$/.test(tape.text(place + 4))
  );
}

function endOfGroups(tape: Tape, place: number): number {
  let at = place + 1;
  while (tape.isNumber(at) || (/^[-().]$/.test(tape.text(at)) && tape.isNumber(at + 1))) at++;
  return at;
}
