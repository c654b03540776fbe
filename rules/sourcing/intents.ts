/** Attempts, purposes and ways of doing that tell what somebody meant by it. */
import type { Hit, Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingMindsFaint.ts';
import { subjectBefore } from './actors.ts';
import { beBefore } from './copula.ts';
import { hasNorm, hasSubject, isSupposed, speaksOfWriter, told } from './mindSubjects.ts';
import { hasCapital, hasWord, lowerAt, lowerWords, type Stretch, wordAt } from './phrases.ts';

/** "Has tried to depict": by what is tried. */
export function attemptOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const verb = pushedAt(sentence, last);
  const next = lowerAt(sentence, last);
  if (verb === undefined && !(/^(?:try|tri)/.test(lowerAt(sentence, first)) && lexicon.bearings.has(next)))
    return undefined;
  const attempt = { first, last: (verb ?? last) + 1 };
  return opensBy(sentence, first) ? attempt : told(sentence, attempt);
}

/** "By trying to woo the north, the mayor lost the south": whoever does it comes behind. */
const opensBy = (sentence: Sentence, first: number): boolean =>
  first === (sentence.words[0]?.index ?? 0) + 1 &&
  /^(?:by|in|when|while)$/.test(lowerAt(sentence, first - 1)) &&
  lowerAt(sentence, first).endsWith('ing') &&
  !hasNorm(sentence);

/** The place of a verb of working on others right behind "to", or behind "to help". */
function pushedAt(sentence: Sentence, last: number): number | undefined {
  const at = lowerAt(sentence, last) === 'help' ? last + 1 : last;
  return lexicon.pushing.has(lowerAt(sentence, at)) ? at : undefined;
}

/** "The duke's attempts to interfere", "an effort to undo the treaty". */
export function bidOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const hasOwner = lowerWords(sentence, first - 3, first).some((word) => /^(?:'s|'|his|her|its|their)$/.test(word));
  const opens =
    /^(?:an?|another|last-ditch)$/.test(lowerAt(sentence, first - 1)) && lowerAt(sentence, first - 2) === ',';
  const verb = pushedAt(sentence, last);
  if (verb === undefined || isSupposed(sentence, first)) return undefined;
  return hasOwner || opens ? { first, last: verb + 1 } : undefined;
}

/** "The pins were meant to signal": of no law and no device, whose purpose is stated. */
export function meantOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const be = beBefore(sentence, first);
  const verb = pushedAt(sentence, last);
  if (be === undefined || verb === undefined || lowerAt(sentence, be) === 'be') return undefined;
  return hasNorm(sentence) || isDevised(sentence) ? undefined : { first: be, last: verb + 1 };
}

const isDevised = hasWord(
  /^(?:law|laws|bill|act|rule|rules|regulation|programme|program|treaty|scheme|software|device|system|study|test|tool)$/,
);

/** "Deliberately sank the boat": done by somebody; not "not deliberately", not what would be. */
export function mannerOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const before = lowerAt(sentence, first - 1);
  if (/^(?:not|or|who|that|which|would|could|should|may|might|if|to|can|was|were|is|are|been|be)$/.test(before))
    return undefined;
  return isSupposed(sentence, first) || !hasSubject(sentence, first, 12) ? undefined : { first, last };
}

/** What something is done for, or serves as. */
export function ployOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  if (hasNorm(sentence) || speaksOfWriter(sentence)) return undefined;
  const next = wordAt(sentence, last);
  if (lowerAt(sentence, last - 1) === 'to' && !isVerbLike(sentence, next?.index ?? last)) return undefined;
  if (lowerAt(sentence, last - 1) === 'for' && !/ing$/.test(lowerAt(sentence, last))) return undefined;
  if (/^(?:a|an)$/.test(lowerAt(sentence, first)) && !aside.test(lowerAt(sentence, first - 1))) return undefined;
  if (tied.test(lowerAt(sentence, first - 1))) return undefined;
  if (/^(?:in|if)$/.test(lowerAt(sentence, first)) && subjectBefore(sentence, first, 3)) return undefined;
  return hasSubject(sentence, first, 24) ? { first, last } : undefined;
}

/** "Thanks largely to the toll", "devoted mainly to": the "to" belongs to what stands before. */
const tied =
  /^(?:thanks|due|owing|attributed|attributable|devoted|limited|confined|addressed|related|linked|tied|belongs?|belonged|owed|sold|given)$/;

/** What stands before "an attempt to" that tells of a deed; not "rushed towards an attempt to". */
const aside = /^(?:[,;:—–-]|in|as|is|was|are|were|be|been|'s|apparently|clearly|perhaps|)$/;

/** What follows "to" is a verb rather than "the north", "Oslo", "two" or "be found". */
const isVerbLike = (sentence: Sentence, at: number): boolean =>
  wordAt(sentence, at)?.kind === 'word' &&
  !hasCapital(sentence, at) &&
  !/^(?:the|a|an|his|her|its|their|this|that|these|those|be|have|him|them|it|us|all|some|any|no|one|two|three|what|whom|which|date|blame|due|people|students|children|members|other|[a-z]+ing|[a-z]+ed)$/.test(
    lowerAt(sentence, at),
  );
