/** Universals that a hint is enough for: everybody in passing, what never was, what people want. */
import { type GenreSeverity, type Hit, hintOnly, type Sentence } from '../contract/index.ts';
import { moodWords } from '../lexicons/sourcingMindsFaint.ts';
import { bodies, conduct, verdicts } from '../lexicons/sourcingUniversals.ts';
import * as lexicon from '../lexicons/sourcingUniversalsQuiet.ts';
import { isActorAt, subjectBefore } from './actors.ts';
import { all, hasWord, lowerAt, lowerWords, type RulePhrase, type Stretch, wordAt } from './phrases.ts';
import { askings, isHedged, isThirdPerson, type Universal } from './universals.ts';

/** What kind of quiet universal a phrase is. */
export type QuietUniversal =
  | 'absence'
  | 'allAtOnce'
  | 'atLarge'
  | 'bent'
  | 'everywhere'
  | 'lasting'
  | 'negation'
  | 'people'
  | 'pronoun'
  | 'quiet'
  | 'time';

/** The phrases of all kinds, for the rule that reports them. */
export const quietUniversalPhrases: readonly RulePhrase<QuietUniversal>[] = [
  ...all<QuietUniversal>(lexicon.absences, 'absence'),
  ...all<QuietUniversal>(lexicon.allAtOnce, 'allAtOnce'),
  ...all<QuietUniversal>(lexicon.bents, 'bent'),
  ...all<QuietUniversal>(lexicon.everybodies, 'quiet'),
  ...all<QuietUniversal>(lexicon.everywheres, 'everywhere'),
  ...all<QuietUniversal>(lexicon.kindsAtLarge, 'atLarge'),
  ...all<QuietUniversal>(lexicon.lasting, 'lasting'),
  ...all<QuietUniversal>(lexicon.negations, 'negation'),
  ...all<QuietUniversal>(lexicon.people, 'people'),
  ...all<QuietUniversal>(lexicon.pronouns, 'pronoun'),
  ...all<QuietUniversal>(lexicon.times, 'time'),
];

/** Whether the entry of a hit is one of the quiet ones. */
export const isQuietUniversal = (hit: Hit<string>): hit is Hit<QuietUniversal> => hit.entry in finders;

/** The words of a quiet universal; undefined where room is left. */
export function quietUniversal(sentence: Sentence, hit: Hit<QuietUniversal>): Universal | undefined {
  return isHedged(sentence, hit.first) ? undefined : finders[hit.entry](sentence, hit);
}

/** A hint where universals argue; in news they tell an event as a rule. */
const opinionOnly: GenreSeverity = { news: 'off', opinion: 'hint' };

const isNarrated = hasWord(/^(?:said|told|police|killed|injured|died|season|match|team|film|song|album)$/);

/** What argues is a hint everywhere; where an event is told, in opinion alone. */
const asHint =
  (find: (sentence: Sentence, hit: Hit) => Stretch | undefined) =>
  (sentence: Sentence, hit: Hit): Universal | undefined => {
    const found = find(sentence, hit);
    return found && { ...found, severity: isNarrated(sentence) ? opinionOnly : hintOnly };
  };

const finders: Readonly<Record<QuietUniversal, (sentence: Sentence, hit: Hit) => Universal | undefined>> = {
  absence: asHint((_, hit) => hit),
  allAtOnce: asHint(allAtOnce),
  atLarge: asHint(atLarge),
  bent: asHint(bent),
  everywhere: asHint((sentence, hit) => (opensClause(sentence, hit.first) ? hit : undefined)),
  lasting: asHint(lasting),
  negation: asHint(negation),
  people: asHint(people),
  pronoun: asHint(pronoun),
  quiet: quietly,
  time: everyTime,
};

/** Nothing before it governs it: it is the subject of its clause. */
function opensClause(sentence: Sentence, first: number): boolean {
  const before = wordAt(sentence, first - 1);
  if (before === undefined || before.kind === 'punctuation') return true;
  if (before.lower === 'that' && stating.test(lowerAt(sentence, first - 2))) return false;
  return /^(?:and|but|or|so|yet|that|because|while|as|when|where|since|although|though|course|now|then|today|perhaps|still|[a-z]+ly)$/.test(
    before.lower,
  );
}

/** "Declarations that children need", "the belief that": somebody else holds it. */
const stating =
  /^(?:declarations?|claims?|beliefs?|ideas?|notions?|views?|arguments?|assertions?|suggestions?|statements?|convictions?|assumptions?|principles?|promises?|warnings?|hopes?|fears?|sense|feeling|rumou?rs?)$/;

const light = /^(?:ever|now|still|even|just|also|not|quite|very|so|too|[a-z]+ly)$/;

/** The place of the first word from `at` on that is no light adverb. */
function overAdverbs(sentence: Sentence, at: number): number {
  let place = at;
  while (place < at + 3 && light.test(lowerAt(sentence, place))) place++;
  return place;
}

const modal = /^(?:would|could|can|will|can't|won't|wouldn't|couldn't|cannot)$/;

/** "Nobody will notice", "nobody is happy", "keeps everyone guessing"; not "nobody will be charged". */
function pronoun(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  if (isLeft(sentence, first, last)) return { first, last };
  if (!opensClause(sentence, first)) return undefined;
  const at = overAdverbs(sentence, last);
  const verb = lowerAt(sentence, at);
  // "The entire press corps": behind a group it may be one more noun.
  const isGroup = lowerAt(sentence, first) === 'the';
  const claims =
    (modal.test(verb) && isFree(sentence, at + 1)) ||
    (/^(?:is|are|'s|was|were|seems|seemed|feels|felt)$/.test(verb) &&
      moodWords.has(lowerAt(sentence, overAdverbs(sentence, at + 1)))) ||
    (!isGroup && isThirdPerson(verb)) ||
    lexicon.conductThen.has(verb) ||
    (/^(?:takes?|took)$/.test(verb) && lowerWords(sentence, at, at + 8).includes('seriously'));
  return claims ? { first, last } : undefined;
}

/** "Makes everyone nervous", "kept everybody guessing". */
function isLeft(sentence: Sentence, first: number, last: number): boolean {
  const state = lowerAt(sentence, overAdverbs(sentence, last));
  return lexicon.leaving.has(lowerAt(sentence, first - 1)) && (moodWords.has(state) || lexicon.leftIn.has(state));
}

/** What a modal verb leads to is no event that somebody decides ("will be charged"), no open question, no silence. */
function isFree(sentence: Sentence, at: number): boolean {
  const verb = overAdverbs(sentence, at);
  const word = lowerAt(sentence, verb);
  if (/^(?:say|comment|confirm|answer|speak|discuss|predict|guarantee|tell|have|get|face|lose|)$/.test(word))
    return false;
  const next = lowerAt(sentence, overAdverbs(sentence, verb + 1));
  if (askings.test(next) || askings.test(lowerAt(sentence, verb + 2))) return false;
  return word !== 'be' || !/ed$|^(?:able|sure|certain|held|left|hurt|there|here|home|in|at|on)$/.test(next);
}

/** "No bank will lend", "no visit can be complete", "there is no council that listens". */
function negation(sentence: Sentence, { first }: Hit): Stretch | undefined {
  const clause = lowerWords(sentence, first + 1, first + 11);
  const noun = clause.slice(0, 4).findIndex((word) => lexicon.institutions.has(word));
  if (
    noun < 0 ||
    clause.slice(0, noun).some((word) => /^(?:,|to|of|for|in|on|with|longer|more|less|such|other)$/.test(word))
  )
    return undefined;
  const found = { first, last: first + noun + 2 };
  if (isThere(sentence, first)) return clause.slice(noun + 1).some((word) => relative.test(word)) ? found : undefined;
  if (!opensClause(sentence, first)) return undefined;
  const verb = clause.findIndex((word, at) => at > noun && (modal.test(word) || word === 'ever'));
  if (verb < 0 || clause.slice(noun + 1, verb).some((word) => finite.test(word))) return undefined;
  return clause[verb] === 'ever' || isFree(sentence, first + verb + 2) ? found : undefined;
}

const relative = /^(?:that|who|which|anywhere|left|willing|capable|worthy)$/;
const finite = /^(?:is|are|was|were|had|that|who|which|,|;|:|and)$/;

/** "There is", "there are simply". */
function isThere(sentence: Sentence, first: number): boolean {
  const before = lowerWords(sentence, first - 4, first);
  const there = before.lastIndexOf('there');
  return (
    there >= 0 &&
    before.slice(there + 1).every((word) => /^(?:is|are|was|were|'s|simply|still|just|really)$/.test(word))
  );
}

/** "Was and always will be": not "as he always will be". */
function lasting(sentence: Sentence, hit: Hit): Stretch | undefined {
  const [be = '', link = ''] = lowerWords(sentence, hit.first - 2, hit.first);
  return link === 'and' && /^(?:is|are|was|were)$/.test(be) ? hit : undefined;
}

/** "Has a habit of", "constantly lies": of somebody, in the present. */
function bent(sentence: Sentence, hit: Hit): Stretch | undefined {
  const isAdverb = lowerAt(sentence, hit.first).endsWith('ly');
  if (isAdverb && !isThirdPerson(lowerAt(sentence, hit.last))) return undefined;
  return subjectBefore(sentence, hit.first, 4) ? hit : undefined;
}

/** "Every senator publicly backed the levy", "every voter should be furious". */
function allAtOnce(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  if (!opensClause(sentence, first)) return undefined;
  const at = overAdverbs(sentence, last);
  const verb = lowerAt(sentence, at);
  const isMoved = verb === 'should' && moodWords.has(lowerAt(sentence, at + 2));
  return isMoved || lexicon.conductThen.has(verb) || (modal.test(verb) && isFree(sentence, at + 1))
    ? { first, last }
    : undefined;
}

/** "Bankers refuse to see", "journalists are liars"; what they have in mind is told by the verb, not by the kind. */
function atLarge(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  if (!opensClause(sentence, first)) return undefined;
  const at = overAdverbs(sentence, last);
  const verb = lowerAt(sentence, at);
  const next = lowerAt(sentence, overAdverbs(sentence, at + 1));
  if (/^(?:is|are)$/.test(verb)) return verdicts.has(next) && !moodWords.has(next) ? { first, last } : undefined;
  return lexicon.conductAtLarge.has(verb) && !conduct.has(next) ? { first, last } : undefined;
}

/** "People want order", "the public hate it"; not "many people think", "how people feel". */
function people(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const before = lowerAt(sentence, first - 1);
  if (askings.test(before) || before === 'as' || before === 'when') return undefined;
  return opensClause(sentence, first) ? { first, last } : undefined;
}

/** "Oppresses everyone", "anyone who thinks": a hint, and in news only in the present, where no event is told. */
function quietly(sentence: Sentence, hit: Hit): Universal | undefined {
  const before = lowerAt(sentence, hit.first - 1);
  if (/^(?:i|we|of|for|to|by|from|around|over|across|in|with|don't|did|do|does)$/.test(before)) return undefined;
  if (isOnce(sentence, hit) || isBiography(sentence, hit) || isProverb(sentence, hit)) return undefined;
  const isPerfect = /^(?:has|have|had)$/.test(lowerAt(sentence, hit.first));
  if (isPerfect && !bodies.has(before) && !(isActorAt(sentence, hit.first - 1) && isOfMind(sentence, hit)))
    return undefined;
  return { ...hit, severity: isNarrated(sentence) ? opinionOnly : hintOnly };
}

/** "Nobody ever did come", "nothing was ever found": told of one course of events. */
const isOnce = (sentence: Sentence, { last }: Hit): boolean =>
  lowerAt(sentence, last - 1) === 'ever' &&
  (/^(?:did|does)$/.test(lowerAt(sentence, last)) || lowerAt(sentence, last - 2) === 'was');

/** "Has never cared": what somebody had in mind all the time. */
const isOfMind = (sentence: Sentence, { last }: Hit): boolean =>
  /^(?:believed|understood|cared|trusted|liked|loved|hated|accepted|wanted)$/.test(lowerAt(sentence, last - 1));

/** "She never knew her father", "he never married": a life that is over or well known, told as such. */
const isBiography = (sentence: Sentence, { first, last }: Hit): boolean =>
  /^(?:he|she)$/.test(lowerAt(sentence, first)) &&
  wordAt(sentence, last - 1)?.lower === 'never' &&
  /ed$|^(?:knew|met|saw|had|came|went|got|won|left|made|found|took|gave|lost|wrote|ran|did|was)$/.test(
    lowerAt(sentence, last),
  );

/** "There are always exceptions", "they always have been": a manner of speaking. */
const isProverb = (sentence: Sentence, { last }: Hit): boolean =>
  /^(?:exceptions?|room|risks?|tomorrow|time|have|has|had|a)$/.test(lowerAt(sentence, last)) &&
  wordAt(sentence, last - 1)?.lower === 'always';

/** "Every time a bank fails, …": of what happens for good, not of a machine or of one evening. */
function everyTime(sentence: Sentence, hit: Hit): Universal | undefined {
  if (/^(?:at|for|in|,)$/.test(lowerAt(sentence, hit.last))) return undefined;
  if (/^(?:i|we)$/.test(sentence.words[0]?.lower ?? '')) return undefined;
  if (/^(?:soon|now|limit|limits|frame|spent)$/.test(lowerAt(sentence, hit.last))) return undefined;
  if (/^(?:possible|necessary|i|we|you)$/.test(lowerAt(sentence, hit.last))) return undefined;
  return { ...hit, severity: tellsOfNow(sentence, hit.last) ? hintOnly : opinionOnly };
}

/** "Every time a boat sinks", "every time you ask": any of them, and in the present as far as the next words show. */
function tellsOfNow(sentence: Sentence, at: number): boolean {
  const clause = lowerWords(sentence, at, at + 5);
  return (
    /^(?:there|a|an|another|some|someone|somebody|one|you|they)$/.test(clause[0] ?? '') &&
    !clause.some((word) => /ed$|^(?:was|were|had|did|said|could|would)$/.test(word))
  );
}
