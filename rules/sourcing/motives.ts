/** Which words of a sentence look into a mind, and whether somebody answers for them. */
import { covers, type Hit, isHeadline, overlaps, type Sentence, type Span } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingMinds.ts';
import { actorBefore } from './actors.ts';
import { beBefore } from './copula.ts';
import { isRemembered } from './mindSubjects.ts';
import { hasCapital, hasWord, lowerAt, lowerWords, stretch, wordAt } from './phrases.ts';
import { hasReference, isTopic, standing } from './reach.ts';

/** What a phrase of the rule is part of; `rules/lexicons/sourcingMinds.ts` has a list for each. */
export type Shape = 'designs' | 'feelings' | 'guesses' | 'leanings' | 'plans' | 'pushes' | 'tries' | 'views';

/** Nobody answers for a quiet motive, nor speaks in its sentence: the source may have told it. */
export const isUnanswered = (sentence: Sentence, span: Span): boolean =>
  !hasReference(sentence) &&
  !isHeadline(sentence.block) &&
  !tellsOfTalk(sentence) &&
  !isAnswered(sentence, span) &&
  !isInOwnWords(sentence, span) &&
  !sentence.attributions.some(
    (attribution) =>
      attribution.voice === 'reported' &&
      !isTopic(attribution) &&
      (attribution.cue === null || !overlaps(attribution.cue, span)) &&
      attribution.content.some((piece) => overlaps(piece, span)),
  );

/** "She wants the pier “to be the pride of the north”": whoever it is told of says it, right behind. */
const isInOwnWords = (sentence: Sentence, { end }: Span): boolean =>
  sentence.quotations.some(
    ({ start, end: close }) =>
      start >= end && start - end < 90 && sentence.block.source.slice(start, close).split(' ').length > 2,
  );

/** The words of a motive. */
export type Motive = Pick<Hit<Shape>, 'entry' | 'first' | 'last'>;

const { thinking } = lexicon;
const moods: ReadonlySet<string> = new Set(lexicon.moods);
const images: ReadonlySet<string> = new Set(lexicon.images);
const about = /^(?:by|at|to|with|that|about|over|when|of|if)$/;

/** Takes in what a guess is about and the "is" before a feeling; undefined where it is about no mind. */
export function motiveOf(sentence: Sentence, { entry, first, last }: Hit<Shape>): Motive | undefined {
  const after = lowerAt(sentence, last);
  if (entry === 'tries') return images.has(after) ? { entry, first, last: last + 1 } : undefined;
  if (entry === 'feelings') return feelingOf(sentence, first, last);
  if (entry === 'guesses' && wordAt(sentence, last - 1)?.lower === 'to')
    return thinking.has(after) ? { entry, first, last: last + 1 } : undefined;
  if (/^(?:only|really|merely|just|simply)$/.test(lowerAt(sentence, first)) && last - first > 1) {
    const be = beBefore(sentence, first);
    return be === undefined ? undefined : { entry, first: be, last };
  }
  if (entry === 'leanings') return leaningOf(sentence, { entry, first, last });
  if (entry === 'plans' && /^(?:looking|out)$/.test(lowerAt(sentence, first))) {
    const be = beBefore(sentence, first);
    return be === undefined ? undefined : { entry, first: be, last };
  }
  if (entry !== 'guesses' || last - first > 1) return { entry, first, last };
  const next = lowerAt(sentence, last);
  if (!thinking.has(next) && !moods.has(next)) return undefined;
  if (/^(?:not|don't|doesn't|didn't|never)$/.test(lowerAt(sentence, first - 1))) return undefined;
  const be = beBefore(sentence, first);
  if (thinking.has(next) && be !== undefined && !next.endsWith('ing')) return undefined;
  return { entry, first: be ?? first, last: last + 1 };
}

/** "Was furious about", "were surprised to". */
function feelingOf(sentence: Sentence, first: number, last: number): Motive | undefined {
  const be = beBefore(sentence, first);
  if (be === undefined || wordAt(sentence, be)?.lower === 'be') return undefined;
  if (last - first > 1) return { entry: 'feelings', first: be, last: last - 1 };
  return about.test(lowerAt(sentence, last)) ? { entry: 'feelings', first: be, last } : undefined;
}

/** Takes in the "is" or "seemed" before a leaning; alone ("the mayor, eager to please") it needs an adjective that can stand so. */
function leaningOf(sentence: Sentence, { entry, first, last }: Motive): Motive | undefined {
  const be = beBefore(sentence, first);
  if (be !== undefined) return { entry, first: be, last };
  const before = lowerAt(sentence, first - 1);
  if (/^(?:seem|appear|look|remain|sound)(?:s|ed)?$/.test(before)) return { entry, first: first - 1, last };
  const next = lowerAt(sentence, last);
  if (!/^(?:eager|desperate|determined|anxious|intent|bent)$/.test(lowerAt(sentence, first))) return undefined;
  return /^(?:be|have)$/.test(next) || /^(?:if|whether|court|jury|judge|doctors|police|investigators|not)$/.test(before)
    ? undefined
    : { entry, first, last };
}

/** Whether a motive is told of an actor as a fact, with nobody to answer for it. */
export function isImputed(sentence: Sentence, hit: Motive): boolean {
  const span = stretch(sentence.block, hit.first, hit.last);
  if (hasReference(sentence) || isAnswered(sentence, span) || isInnocent(sentence, hit)) return false;
  const quiet = hit.entry === 'plans' || hit.entry === 'feelings' || hit.entry === 'views';
  if (quiet && (isInOwnWords(sentence, span) || speaksNear(sentence, span) || isHeadline(sentence.block))) return false;
  if (hit.entry === 'pushes') return isPossessed(sentence, hit);

  if (hit.entry === 'views') return isSubject(sentence, hit.first - 1);
  if (wordAt(sentence, hit.first)?.lower === 'in') return true;
  return actorBefore(sentence, hit.first, quiet) && !(hit.entry === 'plans' && isRelative(sentence, hit));
}

/** A plan or mood of an actor's beside somebody's words: who told it, nobody says, but the speaker may have. */
export function isTold(sentence: Sentence, hit: Motive): boolean {
  if (hit.entry !== 'plans' && hit.entry !== 'feelings') return false;
  if (isInnocent(sentence, hit) || !actorBefore(sentence, hit.first, true)) return false;
  if (hit.entry === 'plans' && isRelative(sentence, hit)) return false;
  return !lowerWords(sentence, hit.first - 8, hit.first).some((word) => supposed.test(word));
}

const supposed = /^(?:if|whether|unless|anyone|whoever|those|how|why|what|would|could|may|might|not|police|i|we)$/;

/** Somebody answers for it. What nobody in particular is said to hold ("it is safe to say that") is still a guess. */
function isAnswered(sentence: Sentence, span: Span): boolean {
  const voice = standing(sentence, span);
  if (voice !== 'unsourced') return voice !== 'own';
  return sentence.attributions.some(
    ({ sourceKind, content }) => sourceKind === 'unnamed' && content.some((piece) => covers(piece, span)),
  );
}

/** Shapes of other meaning: "attention was drawn to", "took aim at", "anyone who wants to", "gave hope to". */
function isInnocent(sentence: Sentence, { entry, first, last }: Motive): boolean {
  if (isInCondition(sentence, first) || isRemembered(sentence)) return true;
  if (entry === 'guesses' && lowerWords(sentence, first - 12, first).some((word) => /^(?:could|might)$/.test(word)))
    return true;
  const words = lowerWords(sentence, first, last);
  const before = lowerWords(sentence, first - 4, first);
  const close = before.at(-1) ?? '';
  if (
    words.includes('drawn') &&
    (before.some((word) => attracted.test(word)) || /^(?:would|could|might|may)$/.test(close))
  )
    return true;
  if (isCharge(sentence)) return true;
  if (words[0] === 'timed' && /^(?:explode|detonate|go)$/.test(lowerAt(sentence, last))) return true;
  if (words.includes('aim') && before.some((word) => /^(?:take|takes|took|taking|taken)$/.test(word))) return true;
  if (
    /^(?:aim|hope|hopes|want|move|drive|push)$/.test(words[0] ?? '') &&
    /^(?:take|takes|took|taking|taken|give|gives|gave|giving|bring|brings|brought|no|little|new|some|any|of|with|in|for|a|the)$/.test(
      close,
    )
  )
    return true;
  return (
    /^(?:want|seek|sought|hope|aim)/.test(words[0] ?? '') &&
    /^(?:if|whether|anyone|those|everyone|who|people|that|which|not|don't|doesn't|didn't|never|to|would|could|might|may|can|will|shall|must)$/.test(
      close,
    )
  );
}

/** "If the mayor, and the board with him, wants to": the clause is a condition, however much is put into it. */
function isInCondition(sentence: Sentence, first: number): boolean {
  const before = lowerWords(sentence, first - 12, first);
  const start = before.lastIndexOf('if');
  if (
    start < 0 ||
    /^(?:as|even|only)$/.test(before[start - 1] ?? '') ||
    /^(?:not|any|ever|so)$/.test(before[start + 1] ?? '')
  )
    return false;
  return !before.slice(start).some((word) => /^(?:[;:]|is|are|was|were|will|would|has|have|had|then)$/.test(word));
}

/** What courts deal in is a charge, with its accuser named. */
const isCharge = hasWord(
  /^(?:indicted|indictment|accused|accuses|accuse|charged|convicted|guilty|alleged|alleges|allegedly)$/,
);

const attracted =
  /^(?:attention|lots|conclusions?|lines?|comparisons?|parallels?|names?|maps?|curtains?|eyes?|plans?)$/;

/** "His ambition to": in all likelihood a stated one. */
export const isStatedAim = (sentence: Sentence, { last }: Motive): boolean =>
  !/^(?:use|strengthen|expand|extend|increase|tighten|consolidate|cement|dominate|control|undermine|weaken|exploit|isolate|assert|gain)$/.test(
    lowerAt(sentence, last - 1),
  );

/** "China's moves to …", "their quest for": somebody owns the push. */
const isPossessed = (sentence: Sentence, { first }: Motive): boolean =>
  lowerWords(sentence, first - 3, first).some((word) => /^(?:'s|'|his|her|its|their)$/.test(word));

/** "The pages the mayor wants to publish", "if she wanted to": the wish is known or supposed, not told. */
function isRelative(sentence: Sentence, { first }: Motive): boolean {
  let at = first - 1;
  while (
    /^(?:actually|personally|really|always|now|also|still|will|would|has|have|had|'s)$/.test(lowerAt(sentence, at))
  )
    at--;
  const isNoun = /^(?:the|a|his|her|its|their)$/.test(lowerAt(sentence, at - 1));
  if (!isNoun && !isSubject(sentence, at) && !/^(?:it|they)$/.test(lowerAt(sentence, at))) return false;
  if (isNoun) at--;
  while (hasCapital(sentence, at - 1)) at--;
  const before = wordAt(sentence, at - 1);
  return (
    before !== undefined && (supposing.test(before.lower) || (before.kind === 'word' && !linking.test(before.lower)))
  );
}

const supposing = /^(?:that|which|if|whether|what|where|how|why|whom|when|unless|anything|everything|all|those)$/;
const linking =
  /^(?:and|but|or|so|yet|the|a|an|as|while|because|although|though|since|for|then|now|also|still|today|mr|mrs|ms|dr|president|senator|minister|of|by|with|in|at|on|after|before|[a-z]+ly)$/;

/** "Mr Okoro believes", "she fears": a person right before the verb, so that it is one. */
const isSubject = (sentence: Sentence, at: number): boolean =>
  hasCapital(sentence, at) || /^(?:he|she)$/.test(lowerAt(sentence, at));

const saying =
  /^(?:say|tell|announce|add|explain|write|state|note|warn|promise|vow|pledge|declare|confirm|insist|argue|claim|according|tweet|testify|report|acknowledge|admit|suggest|call|describe|reply|ask|comment|remark|express|according to|stress|respond|attribut|blam)/;

const tellsOfTalk = hasWord(/^(?:said|says|saying|told|tells|telling|according)$/);

/** The sentence or its neighbour lets a named source speak: then the plan or mood is in all likelihood what they told. */
function speaksNear(sentence: Sentence, span: Span): boolean {
  if (tellsOfTalk(sentence)) return true;
  return [sentence, sentence.previous, sentence.next].some((near) =>
    near?.attributions.some(
      ({ named, cue, lemma, content }) =>
        named && content.length > 0 && saying.test(lemma ?? 'say') && (cue === null || !overlaps(cue, span)),
    ),
  );
}
