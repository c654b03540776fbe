/** Whose mind is told of, and whether it is told at all: shared by the faint classes of `imputed-motive`. */
import type { Sentence } from '../contract/index.ts';
import { bodies } from '../lexicons/sourcingMindsFaint.ts';
import { nobodies } from '../lexicons/sourcingMindsQuiet.ts';
import { isActorAt, subjectBefore } from './actors.ts';
import { hasCapital, hasWord, lowerAt, lowerWords, type Stretch } from './phrases.ts';

/** Words before a verb by which it is only supposed, wished, or told of the writer. */
export const unreal =
  /^(?:if|unless|whether|to|would|could|should|might|may|can|must|will|shall|never|can't|cannot|couldn't|won't|wouldn't|let|please|'d|who|that|which|what|you|i|we|be|nobody|none|everyone|everybody|anyone|anybody|someone|one)$/;

/** Told of an actor as a fact: "the mayor pretended to sleep". */
export function told(sentence: Sentence, { first, last }: Stretch): Stretch | undefined {
  const before = lowerAt(sentence, first - 1);
  if (unreal.test(before) || /^(?:not|don't|doesn't|didn't)$/.test(before) || isSupposed(sentence, first))
    return undefined;
  return hasSubject(sentence, first, 8) ? { first, last } : undefined;
}

/** "If the duke forgets": a supposition. */
export const isSupposed = (sentence: Sentence, first: number): boolean =>
  lowerWords(sentence, first - 6, first).some((word) => /^(?:if|unless|whether)$/.test(word));

const lightly = /^(?:also|still|now|just|only|simply|always|already|often|too|then|once|have|has|had|long|[a-z]+ly)$/;

/** Whether somebody who can be told stands right before the verb, with nothing but light adverbs between. */
export function isSubject(sentence: Sentence, before: number): boolean {
  let at = before;
  while (at > before - 3 && lightly.test(lowerAt(sentence, at)) && !hasCapital(sentence, at))
    at -= lowerAt(sentence, at) === 'only' && lowerAt(sentence, at - 1) === 'not' ? 2 : 1;
  const word = lowerAt(sentence, at);
  const isSome = /^(?:some|many|most|several|few|other)$/.test(lowerAt(sentence, at - 1));
  return word !== 'who' && !isSome && !nobodies.has(word) && (isActorAt(sentence, at) || bodies.has(word));
}

/** Whether the clause has somebody for its subject; wider than `subjectBefore` by the bodies that this lexicon knows. */
export const hasSubject = (sentence: Sentence, first: number, reach: number): boolean =>
  isSubject(sentence, first - 1) || subjectBefore(sentence, first, reach);

/** The writer or the reader stands in the sentence. */
export const speaksOfWriter = hasWord(/^(?:i|we|you|your|our|my|us|me)$/);

/** What ought to be, or can be, is no deed with a purpose. */
export const hasNorm = hasWord(/^(?:must|should|would|need|needs|if|unless|please)$/);

/** "He wanted my mother to stay": the writer was there, or has it from those who were. */
export const isRemembered = hasWord(/^(?:me|my|mine|myself)$/);
