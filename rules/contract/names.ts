import type { Sentence, Word } from './text.ts';

/** Whether a word begins with a capital. Asked of every word, so that the expression waits for what is not in ASCII. */
export function isCapital(text = ''): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

const isCapitalised = (word: Word | undefined): boolean => isCapital(word?.text);
const isShouted = (word: Word): boolean => word.text.length > 3 && word.text === word.text.toUpperCase();
const opens = /^["“‘«([—–:'’]$/u;

/**
 * Whether most words of a sentence have a capital, as in many headlines: then a capital says nothing. Short words and
 * the first one do not count, and a full stop, which few headlines have, asks for nearly all.
 */
export function isTitleCased(sentence: Pick<Sentence, 'words'>): boolean {
  let capitals = 0;
  let counted = 0;
  for (let at = 1; at < sentence.words.length; at++) {
    const word = sentence.words[at] as Word;
    if (word.kind !== 'word' || word.text.length < 4) continue;
    counted++;
    if (isCapitalised(word)) capitals++;
  }
  const needed = sentence.words.at(-1)?.text === '.' ? 0.9 : 0.75;
  return counted > 0 && capitals >= counted * needed;
}

/**
 * Whether the words `first` to `last` (exclusive) are written as a name or a part of one: the first or the last has a
 * capital that neither its place nor the headline explains. In between a phrase may hold a name ("sphere of Chinese
 * influence").
 */
export function isName(sentence: Sentence, first: number, last: number): boolean {
  return (isNamed(sentence, first, last) || isNamed(sentence, last - 1, last)) && !isTitleCased(sentence);
}

function isNamed({ block: { words }, words: [opening] }: Sentence, at: number, last: number): boolean {
  const word = words[at];
  if (word === undefined || !isCapitalised(word) || word.text === 'I' || isShouted(word)) return false;
  const start = opening?.index ?? 0;
  const explained = at === start || (at > start && opens.test(words[at - 1]?.text ?? ''));
  return !explained || isNameBegun(words, at, last);
}

/** "Massive Attack played" opens with a name, "Sadly Smith left" does not: an adverb is no part of one. */
function isNameBegun(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at] as Word;
  return (
    at === last - 1 &&
    !word.lower.endsWith('ly') &&
    isCapitalised(words[last]) &&
    words[last]?.spaced === true &&
    words[last]?.text !== 'I'
  );
}

/**
 * "Alan Darling spoke": one word written as a name behind another, which is somebody's first name for all that the words
 * show. What may be called so in capitals ("the Radicals") has no name before it.
 */
export function isSurname({ block: { words }, words: [opening] }: Sentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at] as Word];
  if (before === undefined || before.index < (opening?.index ?? 0) || before.kind !== 'word') return false;
  if (!isCapitalised(word) || isShouted(word) || !word.spaced || isCapitalised(words[at + 1])) return false;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(before.text) && !opensPhrase.test(before.lower);
}

const opensPhrase =
  /^(?:the|a|an|this|that|these|those|his|her|its|our|my|your|their|no|and|or|but|if|when|while|as|since|because|some|many|most|all|both|every|each|any|such|what|why|how|who|even|only|not|for|with|from|against|under|over|after|before|among|like|than|into|too|former|so|more|is|are|was|were|new|old)$/;
