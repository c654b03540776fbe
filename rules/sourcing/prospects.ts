/** What will become of things: a future nobody has decided on, told in the plain tense of what is settled. */
import { type Hit, isHeadline, type Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingProspects.ts';
import { isActorAt } from './actors.ts';
import { beBefore } from './copula.ts';
import { all, hasCapital, hasWord, lowerAt, lowerWords, type RulePhrase, type Stretch, wordAt } from './phrases.ts';

/** The ways in which a prospect is told. */
export type ProspectShape = 'courses' | 'headings' | 'poised' | 'theres' | 'verdicts' | 'wills' | 'woulds';

/** The phrases of all of them, for the rule that reports them. */
export const prospectPhrases: readonly RulePhrase<ProspectShape>[] = [
  ...all<ProspectShape>(lexicon.courses, 'courses'),
  ...all<ProspectShape>(lexicon.headings, 'headings'),
  ...all<ProspectShape>(lexicon.poised, 'poised'),
  ...all<ProspectShape>(lexicon.theres, 'theres'),
  ...all<ProspectShape>(lexicon.verdicts, 'verdicts'),
  ...all<ProspectShape>(lexicon.wills, 'wills'),
  ...all<ProspectShape>(lexicon.woulds, 'woulds'),
];

/** Whether the entry of a phrase is a prospect. */
export const isProspect = (entry: unknown): boolean => typeof entry === 'string' && entry in judges;

/** The words of a prospect; undefined where it is appointed, resolved on, supposed or somebody's own. */
export function prospectOf(sentence: Sentence, hit: Hit<ProspectShape>): Stretch | undefined {
  if (isHeadline(sentence.block) || isSupposed(sentence) || isAsked(sentence, hit)) return undefined;
  return judges[hit.entry](sentence, hit);
}

const judges: Readonly<Record<ProspectShape, (sentence: Sentence, hit: Hit) => Stretch | undefined>> = {
  courses: courseOf,
  headings: headingOf,
  poised: poisedOf,
  theres: thereOf,
  verdicts: verdictOf,
  wills: willOf,
  woulds: wouldOf,
};

/** "Could", "may" and the like say that nobody knows; "scheduled" and a ticket that it was arranged. */
const isSupposed = hasWord(
  /^(?:punishable|fined|scheduled|expected|planned|plans|slated|tickets|agenda|programme|timetable|announced)$/,
);

/** "Debate whether the levy will raise rents": the sentence asks. */
const isAsked = (sentence: Sentence, { first }: Hit): boolean =>
  lowerWords(sentence, first - 16, first).some(
    (word, at, before) =>
      /^(?:whether|if|unless)$/.test(word) ||
      (word === 'so' && before[at + 1] === 'that') ||
      (word === 'need' && before.slice(at).includes('show')),
  );

const lightly =
  /^(?:not|also|only|soon|then|simply|just|still|always|now|even|again|never|ever|thus|therefore|instead|eventually|[a-z]+ly)$/;

/** The place of the verb behind "will", over adverbs. */
function verbAfter(sentence: Sentence, last: number): number {
  let at = last;
  while (at < last + 3 && lightly.test(lowerAt(sentence, at))) at++;
  return at;
}

/** "Will die", "will have ramifications", "will be in doubt", "is going to be huge". */
function willOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const at = verbAfter(sentence, last);
  const verb = lowerAt(sentence, at);
  const found = { first, last: at + 1 };
  if (/^(?:you|i|who|that|which|what|when|until|once)$/.test(lowerAt(sentence, first - 1))) return undefined;
  if (isChance(sentence, first)) return undefined;
  if (lowerAt(sentence, first) === 'going' && !isGoing(sentence, first)) return undefined;
  if (verb === 'be' && lowerAt(sentence, at + 1) === 'punished' && namesLaw(sentence)) return undefined;
  if (verb === 'be')
    return willBe(sentence, at) && !(lowerAt(sentence, at + 1) === 'able' && !isVague(sentence, last, at))
      ? found
      : undefined;
  if (verb === 'end' && /^(?:on|in|at|next|this|by)$/.test(lowerAt(sentence, at + 1))) return undefined;
  if (/^(?:place|part|effect|office|over|up)$/.test(lowerAt(sentence, at + 1))) return undefined;
  if (verb === 'have')
    return lowerWords(sentence, at + 1, at + 6).some((word) => lexicon.havings.has(word)) &&
      !isResolver(sentence, first)
      ? found
      : undefined;
  if (isVague(sentence, last, at) && !arranged.test(verb)) return found;
  if (lexicon.fates.has(verb) && !(lexicon.resolved.has(verb) && isResolver(sentence, first))) return found;
  return lexicon.effects.has(verb) && !isResolver(sentence, first) ? found : undefined;
}

const namesLaw = hasWord(/^(?:laws?|act|statute|code|court|regulations?)$/);

/** "Is going to", "is, indeed, going to": of today. */
const isGoing = (sentence: Sentence, first: number): boolean =>
  lowerWords(sentence, first - 4, first).some((word) => /^(?:is|are|'s|isn't|aren't|they're)$/.test(word));

/** "Will soon", "will eventually": a time that nobody has set. */
const isVague = (sentence: Sentence, from: number, to: number): boolean =>
  lowerWords(sentence, from, to).some((word) => /^(?:soon|eventually|ultimately|inevitably)$/.test(word));

const arranged =
  /^(?:open|close|begin|start|launch|publish|release|announce|meet|visit|travel|vote|play|appear|join|move|return|leave|hold|issue|sign|retire|stand|air|host|face)$/;

/** What follows "will be" is a state of things rather than an event on somebody's list. */
function willBe(sentence: Sentence, at: number): boolean {
  let next = at + 1;
  while (next < at + 5 && filling.test(lowerAt(sentence, next))) next++;
  if (lowerAt(sentence, next) === 'next') return wordAt(sentence, next + 1)?.kind !== 'word';
  const isNoun = /^(?:an?|the|no|one|another)$/.test(lowerAt(sentence, next - 1));
  return lexicon.states.has(lowerAt(sentence, next)) || (isNoun && lexicon.states.has(lowerAt(sentence, next + 1)));
}

const filling =
  /^(?:an?|the|no|one|another|so|too|more|most|less|even|much|far|very|quite|rather|in|at|under|of|nothing|not|as|all|[a-z]+ly)$/;

/** "A win will mean", "the possibility that the deadline will": the condition lies in the noun. */
const isChance = (sentence: Sentence, first: number): boolean =>
  lowerWords(sentence, first - 6, first).some((word) =>
    /^(?:win|victory|defeat|loss|draw|possibility|prospect|risk|danger|fear|fears|hope|hopes|once|until|when|before|after)$/.test(
      word,
    ),
  );

/** Whether somebody who can resolve on things is the subject: "the council will create jobs" tells a plan. */
function isResolver(sentence: Sentence, first: number): boolean {
  let at = first - 1;
  while (lightly.test(lowerAt(sentence, at)) && at > first - 3) at--;
  if (/^(?:it|we)$/.test(lowerAt(sentence, at)) || lowerAt(sentence, first) === "it'll") return false;
  if (/^(?:they|he|she)'ll$/.test(lowerAt(sentence, first))) return true;
  return isActorAt(sentence, at) || (hasCapital(sentence, at) && !hasCapital(sentence, at - 1));
}

/** "There will be hell to pay"; not "there will be a concert". */
function thereOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const next = lowerWords(sentence, last, last + 6);
  const isAppointed = next.some((word) => lexicon.appointed.has(word));
  const counted = sentence.quantities.some(({ start }) => start >= (wordAt(sentence, last)?.start ?? 0));
  return isAppointed || counted ? undefined : { first, last };
}

/** "Is headed for defeat", "now at risk": with its "is". */
function courseOf(sentence: Sentence, { first, last }: Stretch): Stretch | undefined {
  const be = beBefore(sentence, first);
  if (be === undefined || /^(?:was|were|be|been|being)$/.test(lowerAt(sentence, be))) return undefined;
  return { first: be, last };
}

/** "Is headed for defeat": of an end, not of Oslo. */
function headingOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const end = [last, last + 1, last + 2, last + 3].find((at) => lexicon.ends.has(lowerAt(sentence, at)));
  return end === undefined ? undefined : courseOf(sentence, { first, last: end + 1 });
}

/** "Is poised to win". */
function poisedOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  return lexicon.outcomes.has(lowerAt(sentence, last)) ? courseOf(sentence, { first, last: last + 1 }) : undefined;
}

/** "A foregone conclusion", "no turning back": said of today, not of the past. */
function verdictOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const near = lowerWords(sentence, first - 4, first);
  return near.some((word) => /^(?:was|were|had|would|could|may|might|not|if|i|you|no|to)$/.test(word))
    ? undefined
    : { first, last };
}

/** "The levy would destroy the trade": what a plan does, where nobody is named who foresees it. */
function wouldOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const at = verbAfter(sentence, last);
  if (!harmful.test(lowerAt(sentence, at))) return undefined;
  const before = lowerWords(sentence, first - 4, first);
  if (!before.some((word) => lexicon.plans.has(word)) || before.some((word) => /^(?:he|she|they|i|we)$/.test(word)))
    return undefined;
  return { first, last: at + 1 };
}

const harmful =
  /^(?:destroy|ruin|kill|save|prevent|stop|deter|discourage|encourage|undermine|threaten|endanger|jeopardi[sz]e|cripple|weaken|strengthen|embolden|hurt|harm|damage|devastate|wreck|boost|worsen|improve|exacerbate|trigger|spark|unleash|provoke|cost|bankrupt|doom|displace|divide|isolate|alienate|overwhelm|erode|hasten|benefit|transform|revolutioni[sz]e|revive|solve|end|leave|mean|make|bring|lead|result|hit|force|push|drive|spell)$/;
