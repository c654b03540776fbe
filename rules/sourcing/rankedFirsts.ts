/** Firsts, lasts and onlies: "the last mill to close", "the world's first airliner", "its only hospital". */
import { type Hit, hintOnly, type Sentence } from '../contract/index.ts';
import { codesByPlace } from '../lexicons/currencies.ts';
import * as lexicon from '../lexicons/sourcingFirsts.ts';
import { hasCapital, lowerAt, lowerWords, wordAt } from './phrases.ts';
import type { Ranking, Shape } from './ranking.ts';

/** "Not the only cause", "this isn't the first time": the claim is that there are others. */
export const isDenied = (sentence: Sentence, first: number): boolean =>
  lowerWords(sentence, first - 2, first).some((word) => word === 'not' || /n't$/.test(word));

/** How many words the noun of a first may take: "the first publicly owned ferry line". */
const longestNoun = 7;

/**
 * "The last mill to close", "the only party that", "was the first strike in thirty years", "is the only surviving mill": a
 * claim that there is no other; not "the first time", "the last to".
 */
export function firstOf(sentence: Sentence, { first, last }: Hit<Shape>): Ranking | undefined {
  if (hasCapital(sentence, last - 1) || isDenied(sentence, first)) return undefined;
  const word = lowerAt(sentence, last - 1);
  const isSole = /^(?:only|sole)$/.test(word);
  const ends = isSole ? onlyEnds : firstEnds;
  const next = lowerAt(sentence, last);
  const isSaid = isSaidOf(sentence, first);
  if (/^(?:to|that)$/.test(next) && isSaid) return { first, last: last + 1, severity: hintOnly };
  if (isSole && next === 'one')
    return isSaid && /^(?:that|who|which|to)$/.test(lowerAt(sentence, last + 1))
      ? { first, last: last + 1, severity: hintOnly }
      : undefined;
  if (notCounted.test(next) || isHyphen(next)) return undefined;
  if (word === 'sole' && lowerAt(sentence, last + 1) === 'of' && !ofOne.test(next))
    return { first, last: last + 1, severity: hintOnly };
  for (let at = last + 1; at <= last + longestNoun; at++) {
    const { lower, kind } = wordAt(sentence, at) ?? { lower: '.', kind: 'punctuation' };
    if (kind !== 'word' && !isHyphen(lower))
      return isSole && at > last + 1 && isSaid && !isOpinion(sentence, at)
        ? { first, last: at, severity: hintOnly }
        : undefined;
    const isJoined = isHyphen(lowerAt(sentence, at - 1));
    if ((ends.test(lower) && !isJoined) || (word === 'first' && !isJoined && isIn(sentence, first, at)))
      return { first, last: at, severity: hintOnly };
    if (!isJoined && (notCounted.test(lower) || lexicon.nounless.has(lower))) return undefined;
  }
  return undefined;
}

const isHyphen = (text: string): boolean => text === '-';

/** "The sole purpose of": of one thing, and nothing is counted. */
const ofOne = /^(?:purpose|aim|object|objective|goal|intention|point|focus|subject|topic|responsibility|property)$/;

/** "The only viable strategy", "the only honest answer": a view, whose noun nobody could count. */
const isOpinion = (sentence: Sentence, last: number): boolean => lexicon.views.has(lowerAt(sentence, last - 1));

/** "Was the first strike in thirty years", "the Reef, the first park in the country": with all that it is the first among. */
function isIn(sentence: Sentence, first: number, at: number): boolean {
  const isTold = isSaidOf(sentence, first) || /^[,(–—]$/.test(lowerAt(sentence, first - 1));
  if (!isTold || !/^(?:in|for|on)$/.test(lowerAt(sentence, at))) return false;
  const [next = '', ...rest] = lowerWords(sentence, at + 1, at + 6);
  // "In the history of" is a ranking of its own.
  if (rest.includes('history') && rest.includes('of')) return false;
  return lexicon.reaches.has(next) || rest.some((word) => lexicon.reaches.has(word)) || isPlaceAt(sentence, at + 1);
}

/** "The world's first airliner", "the town's only hospital", "its only daily": of all that the place ever had. */
export function ownFirst(sentence: Sentence, { first, last }: Hit<Shape>): Ranking | undefined {
  const owner = lowerAt(sentence, first) === "'s" ? first - 1 : first;
  if (owner < first ? !isPlaceAt(sentence, owner) : !/^(?:only|sole)$/.test(lowerAt(sentence, last - 1)))
    return undefined;
  const noun = nounEnd(sentence, last);
  if (
    noun === last ||
    lowerWords(sentence, last, noun).some((word) => lexicon.offices.has(word) || notCounted.test(word))
  )
    return undefined;
  if (hasCapital(sentence, last - 1) || hasCapital(sentence, last)) return undefined;
  const article = lowerAt(sentence, owner - 1) === 'the' ? owner - 1 : owner;
  return { first: article, last, severity: hintOnly };
}

/** Where the noun that begins at a place ends, exclusive; the place itself where none does. */
function nounEnd(sentence: Sentence, first: number): number {
  let last = first;
  while (
    last < first + longestNoun &&
    wordAt(sentence, last)?.kind === 'word' &&
    !lexicon.nounless.has(lowerAt(sentence, last))
  )
    last++;
  return last;
}

/** A world, a country, a town, by what it is or by name. */
const isPlaceAt = (sentence: Sentence, at: number): boolean => {
  const word = lowerAt(sentence, at);
  return (
    lexicon.places.has(word) ||
    ((hasCapital(sentence, at) || at === sentence.words[0]?.index) &&
      (codesByPlace.has(word) || lexicon.named.has(word)))
  );
};

/** "Is the first to", "was the last that": said of something, not a place in a row. */
export const isSaidOf = (sentence: Sentence, first: number): boolean =>
  /^(?:is|are|was|were|be|become|becomes|became|becoming|remain|remains|remained|as)$/.test(
    lowerAt(sentence, first - 1),
  );

const firstEnds = /^(?:to|ever|since|that|who)$/;
const onlyEnds = /^(?:to|ever|that|who|which|in|with|without|where|whose)$/;

/** Words that no ranking counts: times and chances, numbers of a row, and whatever opens another phrase. */
export const notCounted =
  /^(?:time|times|day|days|week|weeks|month|months|year|years|night|minute|minutes|hour|hours|thing|things|chance|one|ones|way|reason|part|half|step|steps|name|names|place|stop|lady|two|three|four|five|six|seven|and|or|of|in|on|at|for|by|to|from|with|is|was|are|were|had|has|that|who|few|several|person|option|question|indication|sign|hint|glimpse|look|possible|priority|extent|degree)$/;
