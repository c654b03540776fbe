import type { Word } from '../../rules/contract/index.ts';
import { type AbbreviationKind, abbreviationKind, sentenceStarters } from '../../rules/lexicons/abbreviations.ts';
import { isCapitalAt } from './characters.ts';

/** Verbs that may follow a quotation and a name without a comma ("“Stop!” Smith said"). */
const speechVerbs = new Set(
  `said says asked asks told tells added adds shouted shouts cried cries wrote writes tweeted exclaimed replied answered
  yelled called wondered demanded declared screamed whispered`.split(/\s+/),
);

/** Names that are written with a mark of exclamation. */
const exclaimedNames = new Set(['yahoo', 'jeb', 'jeopardy', 'e', 'oklahoma', 'mamma']);

/** Particles with which a surname may open a sentence in lower case. */
const particles = new Set(['de', 'di', 'du', 'da', 'van', 'von', 'al', 'el', 'la', 'le', 'bin', 'ibn', 'ter']);

/** Stops of scripts that put no space between sentences. */
const fullWidth = new Set(['。', '！', '？']);

/** How far after a quotation a verb of speech is looked for. */
const speakerReach = 5;

/**
 * Where sentences end, as places in `words` (exclusive), the last one included. Empty without words. `objects` are the
 * places of words before which something stands that holds no words, such as code: it may open a sentence like a name.
 */
export function sentenceEnds(words: readonly Word[], objects: ReadonlySet<number> = noObjects): number[] {
  const ends: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!mayEnd(word)) continue;
    const next = afterClosers(words, at + 1);
    if (next >= words.length) break;
    if (objects.has(next) ? opensWithObject(words, at, next) : endsSentence(words, at, next)) ends.push(next);
    at = next - 1;
  }
  if (words.length > 0) ends.push(words.length);
  return ends;
}

const noObjects: ReadonlySet<number> = new Set();

/** Whether code after a stop opens a sentence: it does unless the stop belongs to an abbreviation or quotation. */
function opensWithObject(words: readonly Word[], stop: number, next: number): boolean {
  return (words[stop] as Word).kind === 'punctuation' && !closesQuotation(words, stop + 1, next);
}

/** A full stop, a question or exclamation mark, an ellipsis, or a word that keeps its point. */
function mayEnd(word: Word): boolean {
  if (word.kind === 'punctuation') return isTerminator(word.text);
  return word.kind === 'word' && word.text.length > 1 && word.text.charCodeAt(word.text.length - 1) === 0x2e;
}

function isTerminator(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
    case 0x203c: // ‼
    case 0x203d: // ‽
    case 0x2047: // ⁇
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
      return true;
    default:
      return false;
  }
}

/** Marks that may also open a quotation: they close where nothing parts them from the stop, and something from what follows. */
const eitherWay = new Set(['"', "'", '’', '“']);

/** Whether the mark at `at` closes a quotation or bracket. */
function isCloser(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.kind !== 'punctuation') return false;
  if ('”»)]}›'.includes(word.text)) return true;
  if (word.spaced || !eitherWay.has(word.text)) return false;
  const next = words[at + 1];
  return next === undefined || next.spaced || next.kind === 'punctuation';
}

/** The place behind all further stops and closing marks, and behind notes in brackets ("[6]", "[citation needed]"). */
function afterClosers(words: readonly Word[], from: number): number {
  let at = from;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    const more = word.kind === 'punctuation' && isTerminator(word.text) && (!word.spaced || word.text === '.');
    if (more || isCloser(words, at)) at++;
    else if (noteLength(words, at) > 0) at += noteLength(words, at);
    else break;
  }
  return at;
}

/** How many words "[6]" or "[citation needed]" takes, which belong to the sentence before; 0 where there is none. */
function noteLength(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '[') return 0;
  const [first, second, third] = [words[at + 1], words[at + 2], words[at + 3]];
  if (first?.kind === 'number') return second?.text === ']' ? 3 : 0;
  return first?.lower === 'citation' && second?.lower === 'needed' && third?.text === ']' ? 4 : 0;
}

/** Whether the sentence ends before `next`, given that `stop` may end it and only closing marks stand between. */
function endsSentence(words: readonly Word[], stop: number, next: number): boolean {
  const word = words[stop] as Word;
  const following = opening(words, next);
  if (following === undefined) return false;
  if (fullWidth.has(word.text)) return true;
  if (!(words[next] as Word).spaced) return endsUnspaced(words, stop, next);
  if (word.kind === 'word') return endsAfterAbbreviation(words, stop, next, following);
  if (word.text === '.' && stop + 1 === next && (isListNumber(words, stop) || isNoteLetter(words, stop))) return false;
  const quotation = closesQuotation(words, stop + 1, next);
  if (!isOpeningCase(following)) return !quotation && goesOnInLowerCase(words, stop, next);
  if (word.text === '!' && stop + 1 === next && exclaimedNames.has(words[stop - 1]?.lower ?? ''))
    return sentenceStarters.has(following.text);
  if (quotation && word.text !== '.') return !isSpeaker(words, next);
  return true;
}

/** The first word with letters or digits at or after `from`, past opening marks; the mark itself where none follows. */
function opening(words: readonly Word[], from: number): Word | undefined {
  for (let at = from; at < words.length && at < from + 4; at++) {
    const word = words[at] as Word;
    if (word.kind === 'word' || word.kind === 'number') return word;
  }
  return words[from];
}

/** A capital, a number, a sign; a script without case. Also "iPhone", "eBay" and the like. */
function isOpeningCase(word: Word): boolean {
  if (word.kind !== 'word') return true;
  if (isCapitalAt(word.text, 0) || word.text === word.text.toUpperCase()) return true;
  return /^\p{Ll}+\p{Lu}/u.test(word.text) || !/^\p{Ll}/u.test(word.text);
}

/** "end.Next": a full stop that somebody forgot to space, unless it is a name such as "Node.Js". */
function endsUnspaced(words: readonly Word[], stop: number, next: number): boolean {
  const before = words[stop - 1];
  const after = words[next] as Word;
  if (before === undefined || after.kind !== 'word' || before.kind !== 'word') return false;
  return (
    before.text.length > 1 &&
    after.text.length > 1 &&
    before.text === before.lower &&
    isCapitalAt(after.text, 0) &&
    after.text !== after.text.toUpperCase()
  );
}

/** After a plain full stop a lower-case word is a sentence that somebody began carelessly, or a surname's particle. */
function goesOnInLowerCase(words: readonly Word[], stop: number, next: number): boolean {
  if ((words[stop] as Word).text !== '.' || words[stop + 1]?.text === '.') return false;
  const first = words[next] as Word;
  if (first.kind !== 'word') return first.text === '(' || first.text === '[';
  if (particles.has(first.lower) && isCapital(words[next + 1])) return true;
  const before = words[stop - 1];
  return before !== undefined && before.kind === 'word' && before.text.length > 2 && before.text === before.lower;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && isCapitalAt(word.text, 0);
}

/** What is counted in the titles of figures and parts ("Figure 1. The mill"). */
const numbered = new Set([
  'figure',
  'table',
  'chapter',
  'section',
  'part',
  'step',
  'box',
  'exhibit',
  'appendix',
  'act',
]);

/** "1. First of all", "Figure 1. The mill": a number that opens the block counts, it does not end. */
function isListNumber(words: readonly Word[], stop: number): boolean {
  const [first, second] = words as [Word, Word];
  if (stop === 1) return first.kind === 'number' || /^[a-zA-Z]$/.test(first.text);
  return stop === 2 && second.kind === 'number' && numbered.has(first.lower);
}

/** "(b. March 2009)", "; d. 1975": a small letter that stands for a word in a note. */
function isNoteLetter(words: readonly Word[], stop: number): boolean {
  const [mark, letter] = [words[stop - 2], words[stop - 1]];
  return letter !== undefined && /^[a-z]$/.test(letter.text) && mark !== undefined && /^[(;,[]$/.test(mark.text);
}

function closesQuotation(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ('"”’»\''.includes((words[at] as Word).text)) return true;
  return false;
}

/** "“Stop!” Smith said": a name with a verb of speech close behind. */
function isSpeaker(words: readonly Word[], from: number): boolean {
  if (sentenceStarters.has((words[from] as Word).text) && !isPronoun(words[from] as Word)) return false;
  for (let at = from + 1; at < words.length && at <= from + speakerReach; at++) {
    const word = words[at] as Word;
    if (speechVerbs.has(word.lower)) return true;
    if (!isCapital(word) && word.text !== ',') return false;
  }
  return false;
}

function isPronoun(word: Word): boolean {
  return /^(?:he|she|they|we|i|it)$/.test(word.lower);
}

const isDash = ({ text }: Word): boolean => /^(?:[—–-]|--+)$/.test(text);

const kindOf = (word: Word): AbbreviationKind => abbreviationKind(word.text.slice(0, -1)) ?? initialKind(word);

/** "J." goes on with a name; other single letters with points ("F.B.I.") may end. */
const initialKind = (word: Word): AbbreviationKind => (word.text.length === 2 ? 'inner' : 'either');

function endsAfterAbbreviation(words: readonly Word[], stop: number, next: number, following: Word): boolean {
  const word = words[stop] as Word;
  const closed = next > stop + 1;
  if (!isOpeningCase(following)) return false;
  if (closed) return !isSpeaker(words, next);
  if (isDash(words[next] as Word)) return false;
  const kind = kindOf(word);
  if (sentenceStarters.has(following.text)) return kind !== 'name' && (kind === 'either' || word.text.length === 2);
  if (kind !== 'either') return false;
  return endsBeforeName(word, words[next] as Word, following);
}

const dayOrZone =
  /^(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?\.?|(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ch|il|e|y|ust|ember|ober)?\.?|may|[ecmpbgi]?[sd]?t|gmt|utc|eastern|central|pacific|mountain|local)$/;

/** Whether a sentence ends after an abbreviation although a word that may be a name follows. */
function endsBeforeName(word: Word, first: Word, following: Word): boolean {
  if (/^[ap]\.m\.$/.test(word.lower))
    return following.kind === 'word' && !dayOrZone.test(following.lower.replace(/\.$/, ''));
  if (word.lower === 'etc.') return true;
  return first.kind === 'punctuation' && '“‘"'.includes(first.text);
}
