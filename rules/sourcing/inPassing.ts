/** Where a mind is told of in passing: wishes put politely, schemes, effects, and the mind itself. */
import type { Hit, Sentence } from '../contract/index.ts';
import { moodWords } from '../lexicons/sourcingMindsFaint.ts';
import { rarelyBehind, visible } from '../lexicons/sourcingMindsInPassing.ts';
import { isActorAt } from './actors.ts';
import { beBefore } from './copula.ts';
import { isSubject, isSupposed, speaksOfWriter, told, unreal } from './mindSubjects.ts';
import { hasCapital, lowerAt, lowerWords, type Stretch, wordAt } from './phrases.ts';

/** "The mayor would like to see": right behind who wishes; not "if he would like to". */
export const wishOf = (sentence: Sentence, { first, last }: Hit): Stretch | undefined =>
  !unreal.test(lowerAt(sentence, first - 1)) && !isSupposed(sentence, first) && isSubject(sentence, first - 1)
    ? { first, last }
    : undefined;

/** "Is scheming to", "jockeyed for", "looks to expand"; a participle with the "is" that makes it somebody's. */
export function schemingOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const verb = lowerAt(sentence, first);
  if (verb.endsWith('ing')) return ongoingOf(sentence, { first, last });
  if (verb.startsWith('look') && !isBare(sentence, last)) return undefined;
  return isSubject(sentence, first - 1) ? told(sentence, { first, last }) : undefined;
}

/** "Is clearly angling for". */
export function ongoingOf(sentence: Sentence, { first, last }: Stretch): Stretch | undefined {
  const be = beBefore(sentence, first);
  return be === undefined ? undefined : told(sentence, { first: be, last });
}

/** "Felt the urge", "refuses to see": right behind who feels it; a "reason to be" is one where a mood follows. */
export function inklingOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  if (lowerAt(sentence, last - 1) === 'be' && !moodWords.has(lowerAt(sentence, last))) return undefined;
  return isSubject(sentence, first - 1) ? told(sentence, { first, last }) : undefined;
}

/** What follows "to" is a verb, as far as the word shows: not "looks to the north", "looks to be". */
const isBare = (sentence: Sentence, at: number): boolean =>
  wordAt(sentence, at)?.kind === 'word' &&
  !hasCapital(sentence, at) &&
  !/^(?:the|an?|his|her|its|their|this|that|these|those|be|see|have|him|them|it|us|all|[a-z]+ing|[a-z]+s)$/.test(
    lowerAt(sentence, at),
  );

/** "Was trying to invent a custom": of what nobody can see done ("trying to cross the road"). */
export function tryingOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const verb = lowerAt(sentence, last);
  const be = beBefore(sentence, first);
  if (be === undefined || !lowerAt(sentence, first).endsWith('ing') || !isBare(sentence, last) || visible.has(verb))
    return undefined;
  return isSubject(sentence, be - 1) ? told(sentence, { first: be, last: last + 1 }) : undefined;
}

/** "A relief to the council", "galling for Ms Lowe": before somebody who may take it otherwise. */
export function effectOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const group = lowerWords(sentence, first - 6, first);
  const be = group.findLastIndex((word) => /^(?:is|was|were|are|be|been|'s|as|came|come|comes)$/.test(word));
  if (be < 0 || group.some((word) => /^(?:not|if|would|could|,|;)$/.test(word))) return undefined;
  const taker = [last, last + 1, last + 2].find((at) => isActorAt(sentence, at));
  if (taker === undefined || /^(?:it|who)$/.test(lowerAt(sentence, taker))) return undefined;
  const between = lowerWords(sentence, last, taker);
  return between.every((word) => /^(?:the|many|some|most|both|all|local|[a-z]+n)$/.test(word))
    ? { first, last }
    : undefined;
}

/** "On the mayor's mind", "at the back of the brewers' minds": with the preposition that puts it there. */
export function mindOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const before = lowerWords(sentence, first - 9, first);
  const owner = before.findLastIndex((word) => /^(?:'s|'|his|her|their)$/.test(word));
  if (owner < before.length - 2 || owner < 0 || speaksOfWriter(sentence)) return undefined;
  const preposition = before.slice(0, owner).findLastIndex((word) => /^(?:on|in|at|from|upon)$/.test(word));
  const between = before.slice(preposition + 1, owner);
  if (preposition < 0 || between.some((word) => /^(?:[,;:]|and|is|are|was|were|that|who)$/.test(word)))
    return undefined;
  return { first: first - before.length + preposition, last };
}

/** "Voters angry at the toll": those right before it are somebody, and more than one. */
export function moodBehindOf(sentence: Sentence, { first }: Hit): Stretch | undefined {
  const mood = lowerAt(sentence, first);
  if (!moodWords.has(mood) || rarelyBehind.has(mood) || !facing.test(lowerAt(sentence, first + 1))) return undefined;
  const isBehind = /s$|^people$/.test(lowerAt(sentence, first - 1)) && isActorAt(sentence, first - 1);
  return isBehind && !isSupposed(sentence, first) ? { first, last: first + 2 } : undefined;
}

/** What a mood is about begins so. */
const facing = /^(?:at|with|about|over|of|that|by|to)$/;
