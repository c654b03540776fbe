/** Superlatives: "one of the worst", "the most dangerous form", "the deadliest in history". */
import { type Hit, hintOnly, type Sentence } from '../contract/index.ts';
import { hasCapital, lowerAt, lowerWords, wordAt } from './phrases.ts';
import { isSaidOf, notCounted } from './rankedFirsts.ts';
import { type Ranking, ranking, type Shape } from './ranking.ts';

const ordinals = /^(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))$/;
const articles = /^(?:the|its|his|her|their|our|'s)$/;

/** "One of the worst", "the most dangerous form", "the deadliest in history"; one that only identifies is left alone. */
export function superlative(sentence: Sentence, { first, last }: Hit<Shape>): Ranking | undefined {
  const before = lowerAt(sentence, first - 1);
  const word = lowerAt(sentence, first);
  if (hasCapital(sentence, first) || word === 'latest') return undefined;
  if (ordinals.test(before) && articles.test(lowerAt(sentence, first - 2)))
    return { first: first - 1, last: last + nounAfter(sentence, last), severity: hintOnly };
  if (!articles.test(before)) return undefined;
  const graded = word === 'most' || word === 'least';
  const degree = graded ? degreeAt(sentence, last) : { end: last, plain: true };
  const start = oneOf(sentence, first - 1);
  if (degree === undefined || isTermOfArt(sentence, word, degree.end)) return undefined;
  if (!degree.plain && start === first - 1 && isOfManner(sentence, start, degree.end)) return undefined;
  const adjective = degree.end;
  const isOwned = before === "'s" && !isScoped(sentence, adjective) && start === first - 1;
  if (isOwned && !graded) return identified(sentence, first, adjective);
  if (!isScoped(sentence, adjective)) {
    if (/^(?:his|her|my|our|their|its)$/.test(before)) return undefined;
    if (start === first - 1 && !graded) return unscoped(sentence, start, adjective);
  }
  const end = graded ? adjective + nounAfter(sentence, adjective) : adjective;
  const isLoud = degree.plain && !guessing.test(lowerAt(sentence, start - 1));
  return { first: before === "'s" ? first : start, last: end, severity: isLoud ? ranking : hintOnly };
}

/**
 * "The highest court", "her youngest son", "the largest shareholder", "his best chance": what is called so by law, by kin,
 * by a register or by everybody. What argues from all there is ("in history") is a ranking all the same.
 */
const isTermOfArt = (sentence: Sentence, word: string, next: number): boolean => {
  const noun = lowerAt(sentence, next);
  const head = lowerAt(sentence, next + 1);
  if (
    !terms[word]?.test(noun) &&
    !(
      /^(?:individual|single|listed|trading|appellate|civil|criminal|administrative|constitutional|federal)$/.test(
        noun,
      ) && terms[word]?.test(head)
    )
  )
    return false;
  return !isScoped(sentence, next);
};

const kin = /^(?:son|sons|daughter|daughters|child|children|brother|sister|sibling|boy|girl)$/;
/** Members of one company's books, sizes that stand in every atlas, and judgements that nobody measures. */
const sizes =
  /^(?:shareholders?|stockholders?|investors?|owners?|creditors?|donors?|customers?|clients?|markets?|division|unit|subsidiary|business|businesses|segment|brand|asset|economy|city|cities|town|country|island|lake|river|port|parties|party|bloc|faction|group|caucus|newspaper|daily|union|lender|partner|problems?|challenges?|accomplishments?|achievements?|mistakes?|worry|worries|fears?|strengths?|weakness(?:es)?|regrets?|questions?|bets?|controvers(?:y|ies)|surprises?|hurdles?|obstacles?|concerns?|hit|hits|names?|stars?|moments?|fans?|cases?|losers?|gainers?|decliners?|fallers?|risers?)$/;
const terms: Readonly<Record<string, RegExp>> = {
  highest: /^(?:court|courts|tribunal|office|offices|level|levels|rank|bidder|bid|honou?rs?|award|authority|judge)$/,
  lowest: /^(?:bidder|bid|court|rank)$/,
  best: /^(?:friend|friends|man|practice|practices|interest|interests|seller|sellers|shot|chance|chances|hope|bet|option|efforts|guess|known|way|foot|wishes)$/,
  worst: /^(?:case|enemy|fears|nightmare|happens|happened|comes|came|affected|hit)$/,
  youngest: kin,
  oldest: new RegExp(`${kin.source}|^(?:friends?|allies|ally|trick|story)$`),
  eldest: kin,
  largest: sizes,
  biggest: sizes,
  smallest: sizes,
  longest: /^(?:day|night)$/,
  hardest: /^(?:hit|part|thing|time|core)$/,
  easiest: /^(?:part|thing|way|option)$/,
  noblest: /^(?:intentions?|motives?|instincts?)$/,
  closest: /^(?:friends?|allies|ally|relatives?|aides?|advisers?|advisors?|associates?|neighbou?rs?|rivals?|thing)$/,
  greatest: /^(?:number|of|extent|degree|hits)$/,
};

/** What leaves room for another: nobody claims to have counted, and nobody says who thinks so either. */
const guessing = /^(?:perhaps|arguably|probably|possibly|maybe)$/;

/** "The valley's largest mill": it tells which one is meant, and so much is claimed in passing. */
const identified = (sentence: Sentence, first: number, last: number): Ranking | undefined =>
  (nounAfter(sentence, last) === 1 || wordAt(sentence, last)?.kind === 'punctuation') &&
  !(/^(?:best|worst|greatest)$/.test(lowerWords(sentence, first, last)[0] ?? '') && !isOfAll(sentence, first))
    ? { first, last, severity: hintOnly }
    : undefined;

/** "The world's best schools": of all there are; "the mayor's best defence" is a judgement and ranks nothing. */
const isOfAll = (sentence: Sentence, first: number): boolean =>
  /^(?:world|nation|country|continent|planet|city|region|state|valley|history)$/.test(lowerAt(sentence, first - 2)) ||
  hasCapital(sentence, first - 2);

/** "He ran the largest operation": of all there are, or of those at hand? Names for parts and times are left alone. */
function unscoped(sentence: Sentence, first: number, last: number): Ranking | undefined {
  const degree = lowerAt(sentence, first + 1);
  if (degree === 'best' || (first === sentence.words[0]?.index && measured.test(degree))) return undefined;
  if (nounAfter(sentence, last) === 0)
    return /^(?:in|of|on|among)$/.test(lowerAt(sentence, last)) ? { first, last, severity: hintOnly } : undefined;
  if (isOfDegree(sentence, first, last) || isShareOf(sentence, last)) return undefined;
  if (notCounted.test(lowerAt(sentence, last)) || /^\p{Lu}\p{Ll}/u.test(wordAt(sentence, last)?.text ?? ''))
    return undefined;
  return { first, last: last + 1, severity: hintOnly };
}

/** "The largest city is Porto Novo": at the head of a sentence it tells which one is meant, and stands in every atlas. */
const measured =
  /^(?:largest|biggest|smallest|highest|lowest|longest|oldest|youngest|eldest|earliest|closest|farthest|furthest|richest|poorest|fastest|tallest|deepest|widest|heaviest|hottest|coldest|simplest|easiest|surest|clearest|quickest|worst)$/;

/** "Blind to the worst abuses", "held by the smallest margins": a degree, with nothing that is ranked. */
const isOfDegree = (sentence: Sentence, first: number, last: number): boolean =>
  /[^s]s$/.test(lowerAt(sentence, last)) &&
  /^(?:to|towards?|by|with|against|in|on|at|from|for|even|under|through)$/.test(lowerAt(sentence, first - 1));

/** "The largest share, 44 to 70 percent": the figures beside it rank it. */
const isShareOf = (sentence: Sentence, last: number): boolean =>
  /^(?:share|portion|part|chunk|slice|proportion|piece)$/.test(lowerAt(sentence, last)) &&
  sentence.quantities.some(({ kind }) => kind === 'percent' || kind === 'fraction');

/** What is graded after "most": where it ends, exclusive, and whether it is plainly an adjective that ranks. */
interface Degree {
  readonly end: number;
  readonly plain: boolean;
}

/**
 * The adjective after "most", a compound included ("life-threatening"), with the adverbs before it ("most heavily guarded",
 * "most carefully and lovingly pruned"); undefined where a noun follows.
 */
function degreeAt(sentence: Sentence, at: number): Degree | undefined {
  const adverbs = adverbsAt(sentence, at);
  const first = at + adverbs;
  const end = wordAt(sentence, first + 1)?.text === '-' ? first + 3 : first + 1;
  const word = lowerAt(sentence, end - 1);
  if (matterOfTaste.test(word) || camp.test(lowerAt(sentence, end))) return undefined;
  if (adverbs === 0 && isAdjective(word)) return { end, plain: true };
  const isGraded = adverbs > 0 || gradable.test(word) || (gradableEnd.test(word) && !namesThing.test(word));
  return isGraded && (nounAfter(sentence, end) === 1 || isSaidOf(sentence, at - 2) || isAmong(sentence, end))
    ? { end, plain: false }
    : undefined;
}

/** "His most vocal detractors", "the most fundamental rights": a camp or a set phrase, which nobody ranks. */
const camp =
  /^(?:supporters?|backers?|critics?|detractors?|opponents?|defenders?|fans?|followers|allies|enemies|loyalists|advocates?|champions?|rights|needs|freedoms|human|instincts|principles|questions?)$/;

/** How many words the adverbs at a place take: "heavily", "racially and ethnically". */
function adverbsAt(sentence: Sentence, at: number): number {
  if (!adverb.test(lowerAt(sentence, at))) return 0;
  const isPair = /^(?:and|but|,)$/.test(lowerAt(sentence, at + 1)) && adverb.test(lowerAt(sentence, at + 2));
  return isPair ? 3 : 1;
}

const adverb =
  /^(?!(?:early|only|likely|unlikely|deadly|costly|friendly|lonely|elderly|ugly|lively|unruly)$)\p{L}{3,}ly$/u;

/** "The most guarded in the valley": what it is ranked among follows. */
const isAmong = (sentence: Sentence, at: number): boolean => /^(?:in|of|on|among)$/.test(lowerAt(sentence, at));

/** "In the most generous way", "by the most secular means": a manner, with nothing that is ranked. */
const isOfManner = (sentence: Sentence, first: number, last: number): boolean =>
  isOfDegree(sentence, first, last) ||
  /^(?:even|only|but|not)$/.test(lowerAt(sentence, first - 1)) ||
  /^(?:way|ways|manner|sense|terms|form|possible|imaginable|part|fashion|tone|language|state|light)$/.test(
    lowerAt(sentence, last),
  );

/** The place of "one" before "of the"; else where the article stands. */
function oneOf(sentence: Sentence, article: number): number {
  const [one, of] = lowerWords(sentence, article - 2, article);
  return (one === 'one' || one === 'among') && of === 'of' ? article - 2 : article;
}

/** "The most dangerous form": the noun after the adjective belongs to the finding. */
const nounAfter = (sentence: Sentence, at: number): number =>
  wordAt(sentence, at)?.kind === 'word' &&
  !/^(?:in|of|to|that|and|or|by|at|for|on|with|from|is|was|are|were|but|as)$/.test(lowerAt(sentence, at))
    ? 1
    : 0;

const plainAdjectives =
  /^(?:serious|popular|common|recent|likely|dangerous|powerful|important|expensive|violent|corrupt|costly|deadly|severe|brutal|repressive|valuable|crowded|successful|famous|notorious|vulnerable|unequal|extreme|basic|wanted|feared|hated|loved|visited|polluted|advanced|secure|senior|intense|rapid|dramatic|prominent|controversial|complex|ambitious|influential|liberal|conservative)$/;

const matterOfTaste =
  /^(?:recent|likely|obvious|notable|comforting|basic|immediate|common|prominent|populous|famous|tangible|interesting|relevant|memorable|pressing|apparent|distant|exciting)$/;

/** Adjectives without an ending that would tell them. */
const gradable =
  /^(?:diverse|adverse|perverse|secular|popular|mature|obscure|pure|severe|sincere|remote|discreet|modern|stealthy|wealthy|healthy|unhealthy|trustworthy|newsworthy|noteworthy|friendly|unfriendly|deadly|costly|lively|risky|tricky|loyal|vocal|liveable|fertile|hostile|volatile|fragile|mobile|agile|humane|profane|robust|complete|concrete|bizarre|elite|extreme|sublime|stubborn|northern|southern|eastern|western|isolated|remunerative|dense|tense|immense|astute|acute|resolute|absolute|fortunate|passionate|moderate|accurate|desperate|intimate|elaborate|ornate)$/;
/** Endings that adjectives have, and some nouns. */
const gradableEnd = /(?:[^e]ed|ic|al|ern|ish|esque|some|like|worthy)$/;
const namesThing =
  /^(?:public|music|traffic|logic|topic|comic|critic|fabric|arsenic|capital|deal|goal|medal|appeal|proposal|survival|material|potential|arrival|approval|removal|trial|animal|signal|signed|hundred|speed|pledged|income|pledge|total|federal|national|international|executive|electoral|personal|social|political)$/;

/** An adjective after "the most", not a noun ("the most votes") and no date ("the most recent"). */
const isAdjective = (word: string): boolean =>
  !matterOfTaste.test(word) &&
  (plainAdjectives.test(word) || /(?:ous|ful|ive|able|ible|ical|less|ant|ent|ary|ened|ised|ized|ted|ing)$/.test(word));

/** "Ever", "in history", "since 1950", "in the world": what makes a superlative a claim about all there is. */
function isScoped(sentence: Sentence, from: number): boolean {
  const words = lowerWords(sentence, from, from + 12).join(' ');
  return /\bever\b|\bin (?:[\w.]+ |'s |’s )*history\b|\bon record\b|\bin (?:the )?(?:last |past )?(?:\w+ )?(?:years|decades|decade|century|centuries|generation|generations)\b|\bsince (?:\d|world|the|independence|records)|\bin the world\b|\bof all time\b|\bon earth\b|\bof its kind\b|\bthan any\b/.test(
    words,
  );
}
