import type { Word, WordKind } from '../../rules/contract/index.ts';
import { abbreviationKind, longestAbbreviation } from '../../rules/lexicons/abbreviations.ts';
import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  isCapitalAt,
  LETTER,
  MARK,
  OBJECT,
  PUNCTUATION,
  SPACE,
  SURROGATE,
  SYMBOL,
  widthAt,
} from './characters.ts';
import { type Spelling, spell, spellLong, spellMark, spellSlowly } from './spelling.ts';

const POINT = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const JOINER = 0x200d;

/** The last six bits tell any two letters of ASCII apart and are never all zero, so that ten letters fit in two halves. */
const bitsOfLetter = 6;
const lastBits = 0x3f;
const bitsOfHalf = 30;
const half = 0x3fffffff;
const mostPacked = 10;

/** Splits prose into words, punctuation included. Offsets are those of `text`. One pass, linear. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let spaced = true;
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    if (kind === OBJECT) {
      spaced = false;
      at++;
      continue;
    }
    const word =
      kind === LETTER ? readLetters(text, at, spaced, words.length) : readOther(text, at, kind, spaced, words.length);
    words.push(word);
    at = word.end;
    spaced = false;
  }
  return words;
}

/** The common case in one tight loop: a run of letters of the basic plane, packed on the way for `spell`. */
function readLetters(text: string, start: number, spaced: boolean, index: number): Word {
  let end = start;
  let high = 0;
  let low = 0;
  let all = 0;
  let next = 0;
  do {
    const code = text.charCodeAt(end++);
    all |= code;
    high = ((high << bitsOfLetter) | (low >>> (bitsOfHalf - bitsOfLetter))) & half;
    low = ((low << bitsOfLetter) | (code & lastBits)) & half;
    next = end < text.length ? classOf(text.charCodeAt(end)) : SPACE;
  } while (next === LETTER);
  if (next === APOSTROPHE || next === MARK || next === SURROGATE) {
    const longer = endOfWord(text, end);
    if (longer > end) return makeSlowly(text, start, withPoint(text, start, longer), 'word', spaced, index);
  } else if (next === PUNCTUATION && text.charCodeAt(end) === POINT) {
    const longer = withPoint(text, start, end);
    if (longer > end) return makeSlowly(text, start, longer, 'word', spaced, index);
  }
  const isPacked = all < 0x80 && end - start <= mostPacked;
  const spelling = isPacked ? spell(text, start, end, high, low) : spellLong(text, start, end, high, low);
  return wordOf(spelling, start, end, 'word', spaced, index);
}

function wordOf(
  { text, lower, hash }: Spelling,
  start: number,
  end: number,
  kind: WordKind,
  spaced: boolean,
  index: number,
): Word {
  return { start, end, text, lower, kind, spaced, index, hash };
}

function makeSlowly(text: string, start: number, end: number, kind: WordKind, spaced: boolean, index: number): Word {
  const spelling = spellSlowly(text, start, end);
  return wordOf(spelling, start, end, kind, spaced, index);
}

function readOther(text: string, start: number, kind: number, spaced: boolean, index: number): Word {
  const found = kind === SURROGATE ? classAt(text, start) : kind;
  if (found === LETTER) return makeSlowly(text, start, endOfWord(text, start), 'word', spaced, index);
  if (found === DIGIT) return makeSlowly(text, start, endOfNumber(text, start), 'number', spaced, index);
  if (found === APOSTROPHE && !spaced && isPossessive(text, start))
    return makeSlowly(text, start, start + 2, 'word', spaced, index);
  const mark = found === PUNCTUATION || found === APOSTROPHE;
  const end = mark ? endOfPunctuation(text, start) : endOfSymbol(text, start);
  const kindOfMark: WordKind = mark ? 'punctuation' : 'symbol';
  if (end > start + 1) return makeSlowly(text, start, end, kindOfMark, spaced, index);
  const spelling = spellMark(text.charCodeAt(start));
  return wordOf(spelling, start, end, kindOfMark, spaced, index);
}

/** From inside a word to its end: letters, marks, and apostrophes with letters after them unless they make a `'s`. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === MARK) at += widthAt(text, at);
    else if (kind === APOSTROPHE && at > from - 1 && startsLetter(text, at + 1) && !isPossessive(text, at)) at++;
    else break;
  }
  return at;
}

function startsLetter(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === LETTER;
}

/** Whether the apostrophe at `at` opens a final `'s`. */
function isPossessive(text: string, at: number): boolean {
  if ((text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
  if (at + 2 >= text.length) return true;
  const after = classAt(text, at + 2);
  return after !== LETTER && after !== DIGIT && after !== MARK;
}

/** Digits with inner points and commas ("1,000.50"). */
function endOfNumber(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (classAt(text, at) === DIGIT) at += widthAt(text, at);
    else if ((code === POINT || code === COMMA) && at + 1 < text.length && classAt(text, at + 1) === DIGIT) at++;
    else break;
  }
  return skipMarks(text, at);
}

/** One mark; a run of points or of hyphens ("...", "--") is one. */
function endOfPunctuation(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  if (code === POINT || code === HYPHEN) while (text.charCodeAt(at) === code) at++;
  return skipMarks(text, at);
}

/** One character to a reader: an emoji with its modifiers and everything joined to it, a flag of two letters. */
function endOfSymbol(text: string, start: number): number {
  let at = start + widthAt(text, start);
  if (isRegional(text, start) && isRegional(text, at)) at += 2;
  for (;;) {
    at = skipMarks(text, at);
    if (text.charCodeAt(at - 1) !== JOINER || at >= text.length || classAt(text, at) !== SYMBOL) return at;
    at += widthAt(text, at);
  }
}

function isRegional(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function skipMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) === MARK) at += widthAt(text, at);
  return at;
}

/** Degrees with more than one letter between their points. */
const academicDegree = /^(?:(?:Ph|Ed|Th)\.D|[BMD]\.(?:Sc|Phil|Ed|Eng|Tech|Litt|Com|Arch))\./;

/** The end of the word with its point, where it is an abbreviation; `end` where a point after it is a full stop. */
function withPoint(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== POINT) return end;
  const degree = end - start <= 2 ? academicDegree.exec(text.slice(start, start + 8)) : null;
  if (degree) return start + degree[0].length;
  if (end - start === 1) {
    const dotted = endOfDotted(text, start);
    if (dotted > end) return dotted;
    if (isInitial(text, start)) return end + 1;
  }
  if (end - start > longestAbbreviation) return end;
  const word = text.slice(start, end);
  const kind = abbreviationKind(word);
  if (kind === undefined || text.charCodeAt(end + 1) === POINT) return end;
  return kind !== 'number' || continues(text, end + 1) ? end + 1 : end;
}

/** The end of single letters with points between them ("U.S.", "e.g."); 0 where `start` does not begin any. */
function endOfDotted(text: string, start: number): number {
  let at = start + 1;
  while (text.charCodeAt(at) === POINT && startsLetter(text, at + 1) && !continuesWord(text, at + 2)) at += 2;
  if (at === start + 1) return 0;
  return text.charCodeAt(at) === POINT && text.charCodeAt(at + 1) !== POINT ? at + 1 : at;
}

function continuesWord(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT || kind === MARK;
}

/** A capital with a point before another capital ("J. Smith"), "I" excepted unless a second initial follows. */
function isInitial(text: string, start: number): boolean {
  if (!isCapitalAt(text, start)) return false;
  const next = skipBlanks(text, start + 2);
  if (next >= text.length || !isCapitalAt(text, next)) return false;
  return text.charAt(start) !== 'I' || text.charCodeAt(next + 1) === POINT;
}

/** Whether a number or a comma follows: then "No." or "Sat." is no word with a full stop. */
function continues(text: string, from: number): boolean {
  if (text.charCodeAt(from) === COMMA) return true;
  const next = skipBlanks(text, from);
  return next < text.length && (classAt(text, next) === DIGIT || /^[IVX]{2,6}\b/.test(text.slice(next, next + 7)));
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) === SPACE) at++;
  return at;
}
