/** What makes the words of an impersonal claim innocent: evidence at hand, a rule, a duty, eyes, the law. */
import type { Sentence } from '../contract/index.ts';
import type { Claim } from './impersonalShapes.ts';
import { hasCapital, hasWord, lowerAt, lowerWords, wordAt } from './phrases.ts';
import { speaksByName, takenUpNext } from './reach.ts';

/** "Would be considered", "should be seen as": a rule or a supposition, no report of a view. */
export const isPrescribed = (sentence: Sentence, { first }: Claim): boolean =>
  wordAt(sentence, first)?.lower === 'be' &&
  lowerWords(sentence, first - 3, first).some((word) =>
    /^(?:will|would|should|must|can|could|may|might|cannot|to)$/.test(word),
  );

/** "If they are deemed safe": a condition. */
export function isConditional(sentence: Sentence, { first }: Claim): boolean {
  const words = lowerWords(sentence, first - 5, first);
  const start = words.findLastIndex((word) => /^(?:if|unless|whether)$/.test(word));
  return start >= 0 && !words.slice(start).some((word) => /^[,;:.()—–]$/.test(word));
}

/** "To draw criticism", "miss the date and face criticism": what may come, not what came. */
const isPossible = (sentence: Sentence, { first }: Claim): boolean =>
  /^(?:draw|attract|face|receive|meet|spark|cause|provoke|generate|stir|prompt|raise|trigger|come|coming|earn|win|gain|grow)$/.test(
    lowerAt(sentence, first),
  ) && /^(?:to|can|could|may|might|would|will|should|must|and|or)$/.test(lowerAt(sentence, first - 1));

/** "Is considered unclean by Muslims": the agent stands further on in the clause. */
function hasAgent(sentence: Sentence, { last }: Claim): boolean {
  const words = lowerWords(sentence, last, last + 12);
  const end = words.findIndex((word) => /^[,;:.()—–]$/.test(word));
  const clause = end < 0 ? words : words.slice(0, end);
  return clause.some(
    (word, at) => word === 'by' && !/^(?:many|some|most|several|critics|experts|others)$/.test(clause[at + 1] ?? ''),
  );
}

/** Forecasts of the weather are its service's, as every reader knows. */
const isWeather = (sentence: Sentence, { last }: Claim): boolean =>
  /^(?:forecast|projected|expected|predicted)$/.test(lowerAt(sentence, last - 2)) && isOfWeather(sentence);

const isOfWeather = hasWord(
  /^(?:storm|hurricane|typhoon|cyclone|rain|rainfall|snow|winds?|weather|temperatures?|landfall|mph|coast|tropical|thunderstorms)$/,
);

/** Whether the words around a claim make it innocent after all. */
export function isInnocent(sentence: Sentence, claim: Claim): boolean {
  switch (claim.shape) {
    case 'seen':
      return (
        isWitnessed(claim) ||
        isDeliberated(sentence, claim) ||
        isDefined(sentence, claim) ||
        isPrescribed(sentence, claim) ||
        isConditional(sentence, claim) ||
        hasAgent(sentence, claim)
      );
    case 'judgedBy':
      return (
        hasAgent(sentence, claim) ||
        /^(?:from|over)$/.test(claim.after) ||
        isPossible(sentence, claim) ||
        hasCritic(sentence)
      );
    case 'widely':
      return isPrescribed(sentence, claim) || isConditional(sentence, claim);
    case 'supposed':
      return (
        isHandedOver(sentence, claim) ||
        isTermed(sentence, claim) ||
        (wordAt(sentence, claim.last - 2)?.lower === 'found' && isLegal(sentence)) ||
        isWeather(sentence, claim)
      );
    case 'charged':
    case 'alleged':
      return namesLaw(sentence);
    case 'believed':
      return isArgued(sentence, claim);
    case 'credited':
    case 'described':
    case 'often':
      return hasAgent(sentence, claim) || isPrescribed(sentence, claim) || hasCritic(sentence);
    case 'become':
    case 'stirred':
      return /^(?:from|among|by)$/.test(claim.after) || isPossible(sentence, claim) || hasCritic(sentence);
    case 'guesses':
      return isOwnGuess(sentence, claim) || isRanked(sentence, claim) || isInSight(sentence, claim);
    case 'droppable':
      return isDoubted(sentence, claim);
    case 'obvious':
      return isDoubted(sentence, claim) || isEvidenced(sentence, claim);
    case 'expected':
      return (
        isDuty(sentence, claim) ||
        isWeather(sentence, claim) ||
        isPrescribed(sentence, claim) ||
        opensWithSource(sentence) ||
        isSupposedTo(sentence, claim)
      );
    default:
      return false;
  }
}

/**
 * Whether the next sentence lets somebody who can be told take the claim up, or a court beside it has it in hand: then
 * a reader may guess whose it is, and a hint is enough.
 */
export function isNearlyAnswered(sentence: Sentence, claim: Claim): boolean {
  switch (claim.shape) {
    case 'supposed':
      return isCharge(sentence, claim) || (!isOfSpeech(sentence, claim) && takenUpNext(sentence));
    case 'charged':
    case 'alleged':
      return isLegal(sentence) || takenUpNext(sentence);
    case 'rumour':
      return takenUpNext(sentence);
    case 'believed':
      return isCharge(sentence, claim) || takenUpNext(sentence);
    default:
      return false;
  }
}

/** "Seen as he left": seen with eyes. */
const isWitnessed = ({ after }: Claim): boolean => /^(?:he|she|they|it|we|i|police)$/.test(after);

/** "Winds of 74 mph are considered a hurricane": a scale that says what a measure is called. */
function isDefined(sentence: Sentence, { first, last }: Claim): boolean {
  if (wordAt(sentence, last - 1)?.lower !== 'considered') return false;
  if (/^(?:if|when)$/.test(sentence.words[0]?.lower ?? '') && /^(?:is|are)$/.test(lowerAt(sentence, first)))
    return true;
  const from = wordAt(sentence, first - 3)?.start ?? sentence.start;
  const claim = wordAt(sentence, first)?.start ?? sentence.end;
  return sentence.quantities.some(
    ({ kind, start, end }) => /^(?:measure|temperature)$/.test(kind) && end > from && start < claim,
  );
}

/** "Considered for the post", "being considered", "judged on": somebody deliberates. */
function isDeliberated(sentence: Sentence, { first, last, after }: Claim): boolean {
  const verb = lowerAt(sentence, last - 1);
  if (!/^(?:considered|deemed|judged)$/.test(verb)) return false;
  if (lowerWords(sentence, first, last).includes('being') || wordAt(sentence, last)?.kind !== 'word') return true;
  return verb === 'judged' || deliberation.test(after);
}

const deliberation =
  /^(?:for|in|on|at|and|or|with|when|if|during|before|after|under|but|separately|carefully|together|alongside|from|this|until|that|how|whether|only|next|again|here|there|every|last)$/;

/** "Reported to the police": handed to somebody, not said to do something. */
const isHandedOver = (sentence: Sentence, { last, after }: Claim): boolean =>
  hasCapital(sentence, last) ||
  /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|him|them|us|me|police|authorities|each|all|investors|parliament)$/.test(
    after,
  );

/** "A ship is said to be in irons when it lies head to wind": that is what it is called. */
const isTermed = (sentence: Sentence, { first, last }: Claim): boolean =>
  wordAt(sentence, last - 2)?.lower === 'said' &&
  /^(?:is|are)$/.test(lowerAt(sentence, first)) &&
  wordAt(sentence, last)?.lower === 'be' &&
  /^(?:an?|if|when|any)$/.test(sentence.words[0]?.lower ?? '');

/** "Is reported to have said": what was said then, no later sentence takes up. */
const isOfSpeech = (sentence: Sentence, { last }: Claim): boolean =>
  /^have (?:said|told|called|asked|written|argued|replied|demanded|remarked|complained)$/.test(
    lowerWords(sentence, last, last + 2).join(' '),
  );

/** The critic or admirer speaks in the same sentence or the next. */
const hasCritic = (sentence: Sentence): boolean => speaksByName(sentence) || takenUpNext(sentence);

/** Court, police or charge is near: then "allegedly" and "it is claimed" are the law's words. */
export const isLegal = (sentence: Sentence): boolean =>
  [sentence, sentence.previous, sentence.next].some((near) => near !== undefined && namesLaw(near));

/** "It is also alleged", "is alleged to" where a court or probe is near. */
const isCharge = (sentence: Sentence, { first, last }: Claim): boolean =>
  lowerWords(sentence, first, last).some((word) => word === 'alleged' || word === 'claimed') && isLegal(sentence);

/** "It appeared on Monday": a thing came to sight. "Appears to have the edge": it is there for all to see. */
const isInSight = (sentence: Sentence, { first, last, after }: Claim): boolean => {
  const verb = lowerAt(sentence, last - 1);
  if (verb === 'have') return /^(?:the|a|an|his|her|its|their|no|little|some|more|enough)$/.test(after);
  return (
    wordAt(sentence, first)?.lower === 'it' &&
    /^(?:seem|appear)/.test(verb) &&
    /^(?:to|on|in|at|from|as|under|with|before|after|only|first|,|\.|)$/.test(after)
  );
};

/** "The most likely heir", "most likely to win": a comparison, no guess. */
const isRanked = (sentence: Sentence, { first, last, after }: Claim): boolean =>
  wordAt(sentence, last - 1)?.lower === 'likely' &&
  (after === 'to' || /^(?:the|a|an|as|his|her|their|its|'s)$/.test(lowerAt(sentence, first - 1)));

/** "I probably should": the writer says whose guess it is. "If asked", "judging by": on what it rests is said. */
const isOwnGuess = (sentence: Sentence, { first }: Claim): boolean =>
  lowerWords(sentence, first - 4, first + 3).some((word) =>
    /^(?:i|we|you|i'm|i'd|i'll|we'd|we'll|you'll|you'd|not)$/.test(word),
  ) || saysOnWhat(sentence);

const saysOnWhat = hasWord(/^(?:if|whether|judging|based)$/);

/** "When it was argued in January": somebody argued, somewhere; no claim follows. */
const isArgued = (sentence: Sentence, { last, after }: Claim): boolean =>
  wordAt(sentence, last - 1)?.lower !== 'that' &&
  (!lowerWords(sentence, last, last + 6).includes('that') || isSoOften(sentence, last)) &&
  /^(?:in|on|at|before|live|from|during|only|when|as|for|with|and|so|too|many|once|twice|again|here|there|how|what|why|whether|of|much|about|out|\.|)$/.test(
    after,
  );

/** "It has been said so many times that nobody listens": what follows is no claim. */
const isSoOften = (sentence: Sentence, last: number): boolean =>
  /^so (?:many times|often)/.test(lowerWords(sentence, last, last + 3).join(' '));

/** "It is not clear that", "it is hardly clear that": a word between that is no mere push. */
const isDoubted = (sentence: Sentence, { first, last }: Claim): boolean =>
  lowerWords(sentence, first, last).some((word) => doubting.test(word));

const doubting =
  /^(?:not|hardly|never|far|less|scarcely|barely|seldom|rarely|nearly|almost|seemingly|apparently|possibly|potentially)$/;

/** "Clear from the ledger", "clear whether": evidence at hand, or a question. */
const isEvidenced = (sentence: Sentence, { last, after }: Claim): boolean =>
  wordAt(sentence, last - 1)?.lower !== 'that' && evidence.test(after);

/** Words of court, police and charge. */
const namesLaw = hasWord(
  /^(?:probe|inquiry|inquest|investigations?|courts?|judges?|jury|prosecutors?|prosecution|charged?|charges|charging|indict(?:ed|ment)|lawsuits?|complaint|suit|trial|police|arrest(?:ed|s)?|tribunal|hearing|accus(?:ed|es|ing|ation|ations)|sued|suing|plaintiffs?|defendants?|suspects?|affidavit|investigators|detectives|attorney|magistrates?|convicted|warrant)$/,
);

const evidence = /^(?:from|in|by|to|on|whether|how|what|why|who|when|where|if|and|,|for|at|about|enough|as|of)$/;

/** "According to the guild the number of mills …": whatever stands in between, the whole sentence is the guild's. */
const opensWithSource = (sentence: Sentence): boolean =>
  sentence.words[0]?.lower === 'according' &&
  [2, 3].some((at) => hasCapital(sentence, (sentence.words[0]?.index ?? 0) + at));

/** "Could have been expected to": what one might have asked of somebody. */
const isSupposedTo = (sentence: Sentence, { first, last }: Claim): boolean =>
  lowerWords(sentence, first - 3, last).some((word) => /^(?:could|might|should|would|can|can't|cannot)$/.test(word));

/** "Visitors are expected to sign": a duty. */
const isDuty = (sentence: Sentence, { first }: Claim): boolean =>
  /^(?:visitors|guests|students|pupils|members|applicants|everyone|drivers|passengers|candidates|users|you|staff|children|women|men)$/.test(
    lowerAt(sentence, first - 1),
  );
