import { months, weekdays } from '../../../rules/lexicons/numbers-calendar.ts';
import { capitalHeads, labelHeads, streetWords, weakHeads } from '../../../rules/lexicons/numbers-names.ts';
import { isPluralNoun } from './nouns.ts';
import { isDash, isHyphen, startsWithCapital, type Tape } from './tape.ts';

/** Digits that name rather than count, seen from what stands before them: where the name ends, or null. */
export function labelEnd(tape: Tape, place: number): number | null {
  if (!tape.isNumber(place)) return null;
  const label =
    !opens(tape, place) ||
    isHeaded(tape, place) ||
    isCode(tape, place) ||
    isAddress(tape, place) ||
    isSpelledCode(tape, place);
  return label ? endOfRun(tape, place) : telephoneEnd(tape, place);
}

/** The end of everything closed up with the figure: "230(c)(1)", "737-800". */
export function endOfRun(tape: Tape, place: number): number {
  let at = place + 1;
  while (
    at < tape.length &&
    !tape.spaced(at) &&
    (tape.isNumber(at) ||
      (tape.isWord(at) && tape.lower(at) !== "'s") ||
      (!tape.spaced(at + 1) && /^[-–./:_()#=&%+@]$/.test(tape.text(at)) && at + 1 < tape.length))
  )
    at++;
  return at;
}

/** Whether a figure may begin here: after white space, or what opens, joins or signs. */
function opens(tape: Tape, place: number): boolean {
  if (tape.spaced(place)) return true;
  const before = tape.text(place - 1);
  if (/^["'“”‘’([{<>=≥≤±~≈,—…|–−:$€£¥]$/.test(before))
    return before !== ':' || tape.spaced(place - 1) || !tape.isNumber(place - 2);
  if (isHyphen(before))
    return (
      tape.spaced(place - 1) ||
      !tape.isWord(place - 2) ||
      !/[A-Z]/.test(tape.text(place - 2)) ||
      joiners.has(tape.lower(place - 2)) ||
      months.has(tape.lower(place - 2))
    );
  if (before === '/') return tape.isNumber(place - 2) || tape.spaced(place - 1);
  return before === '+' && tape.spaced(place - 1);
}

const joiners: ReadonlySet<string> = new Set([
  'mid',
  'pre',
  'post',
  'top',
  'sub',
  'under',
  'over',
  'early',
  'late',
  'non',
  'about',
  'around',
  'half',
]);

/** A word before it makes the figure a label: "Section 230", "page 12", "Boeing 737"; weak ones unless the figure counts what follows. */
function isHeaded(tape: Tape, place: number): boolean {
  const at = tape.text(place - 1) === '.' && !tape.spaced(place - 1) ? place - 2 : place - 1,
    head = tape.lower(at);
  if (labelHeads.has(head)) return !isCounting(tape, place) || head === '§' || head === '#';
  if (head === '&' || at < 0) return false;
  if (weakHeads.has(head)) return (!isCounting(tape, place) && !tape.isWord(place + 1)) || codeLike(tape, place);
  return (capitalHeads.has(head) && startsWithCapital(tape.text(at))) || mixedCase(tape.text(at))
    ? !isCounting(tape, place) && !/[,]/.test(tape.text(place))
    : isNamed(tape, place);
}

/** "iPhone", "PlayStation", "GPT". */
const mixedCase = (text: string): boolean =>
  /^[a-z]+[A-Z]/.test(text) || (/^[A-Z][a-z]+[A-Z]/.test(text) && !/^(?:Mc|Mac|De|Le|La|O’|O')/.test(text));
const codeLike = (tape: Tape, place: number): boolean => /^0\d/.test(tape.text(place));

/** What follows is counted: "flight 5 hours late" but also "Team 5 players". */
function isCounting(tape: Tape, place: number): boolean {
  const next = tape.lower(place + 1);
  return (
    isPluralNoun(tape, place + 1) ||
    /^(?:million|billion|trillion|thousand|percent|per|%|km|kg|mph|bn|hundred|dozen)$/.test(next)
  );
}

/** A name in capitals right before a short bare figure that counts nothing: "MH 370 vanished", "Arsenal 3". */
function isNamed(tape: Tape, place: number): boolean {
  if (
    tape.titled ||
    !/^\d{1,4}$/.test(tape.text(place)) ||
    tape.lower(place - 1) === 'us' ||
    tape.lower(place - 1) === 'u.s.'
  )
    return false;
  const before = tape.at(place - 1);
  if (
    before?.kind !== 'word' ||
    !startsWithCapital(before.text) ||
    months.has(before.lower) ||
    weekdays.has(before.lower)
  )
    return false;
  const acronym = before.text.length > 1 && before.text === before.text.toUpperCase() && /^[A-Z]+$/.test(before.text);
  if (!acronym && (!tape.isNameLike(place - 1) || /^(?:1[89]|20)\d\d$/.test(tape.text(place)))) return false;
  const next = tape.at(place + 1);
  return (
    next === undefined ||
    (acronym
      ? !isCounting(tape, place) &&
        next.kind === 'word' &&
        !/^(?:p\.m\.|a\.m\.|pm|am|years?|to|or|of)$/.test(next.lower)
      : next.text === '.' || next.text === ';')
  );
}

/** Leading zeros, and figures closed up with letters that are no unit, are codes; whether letters are units is told later. */
function isCode(tape: Tape, place: number): boolean {
  const text = tape.text(place);
  if (/^\d+(?:\.\d+){2,}$/.test(text)) return !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text);
  return /^[_@\\]$/.test(tape.text(place + 1)) && !tape.spaced(place + 1);
}

/** "3-D", "5-a": one letter behind a hyphen. */
function isSpelledCode(tape: Tape, place: number): boolean {
  return tape.isHyphen(place + 1) && /^[A-Z]$/.test(tape.text(place + 2));
}

/** "10 Downing Street", "221B Baker Street": one to three capitalised words, then a street word. */
function isAddress(tape: Tape, place: number): boolean {
  let at = place + 1;
  if (!tape.spaced(at) && /^[a-zA-Z]$/.test(tape.text(at))) at++;
  for (let count = 0; count < 4; count++, at++) {
    if (!startsWithCapital(tape.text(at)) && !tape.isNumber(at)) return false;
    if (count > 0 && streetWords.has(tape.lower(at)) && startsWithCapital(tape.text(at))) return true;
  }
  return false;
}

/** Three and more groups joined by hyphens or points, an international number, "(212) 555-0100": where it ends. */
function telephoneEnd(tape: Tape, place: number): number | null {
  if (tape.text(place - 1) === '+' && !tape.spaced(place)) return endOfGroups(tape, place);
  let at = place,
    groups = 1;
  while (isDash(tape.text(at + 1)) && !tape.spaced(at + 1) && !tape.spaced(at + 2) && tape.isNumber(at + 2)) {
    at += 2;
    groups++;
  }
  const inBrackets =
    tape.text(place - 1) === ')' && tape.text(place - 3) === '(' && /^\d{3}$/.test(tape.text(place - 2));
  if (
    groups === 2 &&
    /^\d{3}$/.test(tape.text(place)) &&
    /^\d{4}$/.test(tape.text(place + 2)) &&
    (inBrackets || tape.text(place) === '555')
  )
    return at + 1;
  if (groups > 2 && !isIsoDate(tape, place) && !isScoreLine(tape, place, groups)) return at + 1;
  if (/^0\d{2,4}$/.test(tape.text(place)) && tape.isNumber(place + 1)) return endOfGroups(tape, place);
  if (
    tape.text(place + 1) === ')' &&
    /^\d{3}$/.test(tape.text(place)) &&
    tape.text(place - 1) === '(' &&
    /^\d{3}$/.test(tape.text(place + 2)) &&
    tape.isHyphen(place + 3)
  )
    return place + 5;
  return null;
}

function isIsoDate(tape: Tape, place: number): boolean {
  return (
    /^[12]\d{3}$/.test(tape.text(place)) && /^\d\d$/.test(tape.text(place + 2)) && /^\d\d$/.test(tape.text(place + 4))
  );
}

/** "4-4-2" and "10-2-1": records of teams are no telephone numbers, but count nothing either. */
function isScoreLine(_tape: Tape, _place: number, _groups: number): boolean {
  return false;
}

function endOfGroups(tape: Tape, place: number): number {
  let at = place + 1;
  while (tape.isNumber(at) || (/^[-().]$/.test(tape.text(at)) && tape.isNumber(at + 1))) at++;
  return at;
}
