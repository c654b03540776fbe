import { months, timeZones, weekdays } from '../../../rules/lexicons/numbers-calendar.ts';
import { capitalHeads, labelHeads, scriptures, streetWords, weakHeads } from '../../../rules/lexicons/numbers-names.ts';
import { wordSet } from '../../../rules/lexicons/wordset.ts';
import { isPluralNoun } from './nouns.ts';
import { isDash, isHyphen, startsWithCapital, type Tape } from './tape.ts';
import { telephoneEnd } from './telephones.ts';

/** Digits that name rather than count, seen from what stands before them: where the name ends, or null. */
export function labelEnd(tape: Tape, place: number): number | null {
  if (!tape.isNumber(place)) return null;
  const named = !opens(tape, place) || isHeaded(tape, place) || isCode(tape, place) || isAddress(tape, place);
  // "020 7946 0018" goes on where the run of its first figures ends.
  return telephoneEnd(tape, place) ?? (named ? endOfRun(tape, place) : null);
}

/** The end of everything closed up with the figure: "230(c)(1)", "737-800". */
export function endOfRun(tape: Tape, place: number): number {
  let at = place + 1;
  while (at < tape.length && !tape.spaced(at) && runsOn(tape, at)) at++;
  return at;
}

function runsOn(tape: Tape, place: number): boolean {
  if (tape.isNumber(place)) return true;
  if (tape.isWord(place)) return tape.lower(place) !== "'s";
  return place + 1 < tape.length && !tape.spaced(place + 1) && /^[-–./:_()#=&%+@]$/.test(tape.text(place));
}

/** Words that a hyphen joins to a figure without making it a name: "mid-1990s", "top-10". */
const joiners = wordSet('mid pre post top sub under over early late non about around half');

/** Whether a figure may begin here: after white space, or behind what opens, joins or signs. */
function opens(tape: Tape, place: number): boolean {
  if (tape.spaced(place)) return true;
  const before = tape.text(place - 1);
  const spaced = tape.spaced(place - 1);
  if (before === ':') return spaced || !tape.isNumber(place - 2);
  if (before === '/') return spaced || tape.isNumber(place - 2);
  if (before === '+') return spaced;
  if (isHyphen(before)) return spaced || !tape.isWord(place - 2) || joinsFigure(tape, place - 2);
  return /^["'“”‘’([{<>=≥≤±~≈,—…|–−$€£¥]$/.test(before);
}

/** Before a hyphen: a word without capitals, a prefix or a month; "F-16" and "COVID-19" are names. */
function joinsFigure(tape: Tape, place: number): boolean {
  return !/\p{Lu}/u.test(tape.text(place)) || joiners.has(tape.lower(place)) || months.has(tape.lower(place));
}

/**
 * A word before it makes the figure a label: "Section 230", "page 12", "Boeing 737"; not where the figure counts what
 * follows ("Team 5 players") or is grouped by commas.
 */
function isHeaded(tape: Tape, place: number): boolean {
  const at = tape.text(place - 1) === '.' && !tape.spaced(place - 1) ? place - 2 : place - 1;
  const head = tape.lower(at);
  if (head === '§' || head === '#') return true;
  if (at < 0 || isCounting(tape, place) || tape.text(place).includes(',')) return false;
  if (labelHeads.has(head)) return true;
  if (weakHeads.has(head)) {
    const goesOn = tape.isWord(place + 1) && tape.spaced(place + 1);
    return !goesOn || startsWithCapital(tape.text(at));
  }
  const capital = capitalHeads.has(head) && startsWithCapital(tape.text(at));
  return capital || isMixedCase(tape.text(at)) || isNamed(tape, place);
}

/** "iPhone", "PlayStation"; not "McDonald". */
function isMixedCase(text: string): boolean {
  return /^[a-z]+[A-Z]/.test(text) || (/^[A-Z][a-z]+[A-Z]/.test(text) && !/^(?:Mc|Mac|De|Di|Le|La|Van)/.test(text));
}

const measuring = wordSet('million billion trillion thousand percent per % km kg mph bn hundred dozen');

/** What follows the figure is counted by it. */
function isCounting(tape: Tape, place: number): boolean {
  return isPluralNoun(tape, place + 1) || measuring.has(tape.lower(place + 1));
}

/** A name right before a short bare figure that counts nothing: "MH 370 vanished", "Arsenal 3." */
function isNamed(tape: Tape, place: number): boolean {
  const name = tape.at(place - 1);
  if (tape.titled || name?.kind !== 'word' || !/^\d{1,4}$/.test(tape.text(place))) return false;
  if (!startsWithCapital(name.text) || months.has(name.lower) || weekdays.has(name.lower)) return false;
  return isAcronym(name.text) ? goesOn(tape, place + 1) : isClosingName(tape, place);
}

const isAcronym = (text: string): boolean =>
  /^[A-Z]{2,}$/.test(text) && text !== 'US' && text !== 'UK' && text !== 'EU';

const notAfterAcronym = wordSet('p.m. a.m. pm am year years to or of');

function goesOn(tape: Tape, place: number): boolean {
  const next = tape.at(place);
  return next === undefined || (next.kind === 'word' && !notAfterAcronym.has(next.lower));
}

function isClosingName(tape: Tape, place: number): boolean {
  if (!tape.isNameLike(place - 1) || /^(?:1[89]|20)\d\d$/.test(tape.text(place))) return false;
  const next = tape.at(place + 1);
  return next === undefined || next.text === '.' || next.text === ';';
}

/** "3.2.1", "007", "5_x", "3-D", "7-Eleven", "4x100", "3:16", "12(3)": versions, codes, figures closed up with what no number has behind it. */
function isCode(tape: Tape, place: number): boolean {
  if (/^\d+(?:\.\d+){2,}$/.test(tape.text(place))) return !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(tape.text(place));
  if (/^0\d*[1-9]\d*$/.test(tape.text(place)) && tape.text(place).length > 2)
    return !timeZones.has(tape.lower(place + 1));
  if (tape.spaced(place + 1)) return false;
  if (tape.text(place + 1) === ':') return isVerse(tape, place);
  if (tape.isHyphen(place + 1)) return /^(?:[A-Z]|Eleven)$/.test(tape.text(place + 2));
  const next = tape.text(place + 1);
  if (next === 'x' && !tape.spaced(place + 2) && tape.isNumber(place + 2)) return tape.text(place + 3) !== '^';
  // A subsection: "s 12(3)", "5(a)".
  if (next === '(') return tape.text(place + 3) === ')' && /^(?:\d{1,2}|[a-z])$/.test(tape.text(place + 2));
  return /^[_@\\]$/.test(next);
}

/** Figures with a colon between them that are no time of day: a verse, a ratio. */
function isVerse(tape: Tape, place: number): boolean {
  if (tape.spaced(place + 2) || !tape.isNumber(place + 2)) return false;
  return scriptures.has(tape.lower(place - 1)) || !/^[0-5]\d$/.test(tape.text(place + 2));
}

/** "10 Downing Street", "10-20 Downing Street", "221B Baker Street": one to three capitalised words, then a street word. */
function isAddress(tape: Tape, place: number): boolean {
  let at = place + 1;
  if (isDash(tape.text(at)) && !tape.spaced(at) && tape.isNumber(at + 1)) at += 2;
  if (!tape.spaced(at) && /^[a-zA-Z]$/.test(tape.text(at))) at++;
  for (let count = 0; count < 4 && startsWithCapital(tape.text(at)); count++, at++)
    if (count > 0 && streetWords.has(tape.lower(at))) return true;
  return false;
}
