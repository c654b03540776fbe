/** Which words of a sentence rank something above all others, and how much that weighs. */
import type { GenreSeverity, Hit, Sentence } from '../contract/index.ts';
import { hasCapital, hasWord, lowerAt, lowerWords, quietest, wordAt } from './phrases.ts';

/** What a phrase of the rule is part of; `rules/lexicons/sourcingRankings.ts` has a list for each. */
export type Shape = 'firsts' | 'peaks' | 'ranked' | 'records' | 'sole' | 'tallies' | 'unheard' | 'unmatched';

const ranking: GenreSeverity = { news: 'information', opinion: 'information' };

/** The words of a ranking, and how much it weighs. */
export interface Ranking {
  readonly first: number;
  readonly last: number;
  readonly severity?: GenreSeverity;
}

/** The ranking that a hit tells of; undefined where it tells of none. */
export function rankingOf(sentence: Sentence, hit: Hit<Shape>): Ranking | undefined {
  switch (hit.entry) {
    case 'ranked':
      return superlative(sentence, hit);
    case 'tallies':
      return tally(sentence, hit);
    case 'peaks':
      return peak(sentence, hit);
    case 'firsts':
      return firstOf(sentence, hit);
    case 'unmatched':
      if (isDenied(sentence, hit.first) || isWriters(sentence, hit)) return undefined;
      return { first: hit.first, last: hit.last, severity: quietest };
    default:
      return plain(sentence, hit);
  }
}

/** "Not the only cause", "this isn't the first time": the claim is that there are others. */
const isDenied = (sentence: Sentence, first: number): boolean =>
  lowerWords(sentence, first - 2, first).some((word) => word === 'not' || /n't$/.test(word));

/** "The worst I have ever seen": of all that the writer has seen. */
const isWriters = (sentence: Sentence, { first, last }: Hit<Shape>): boolean =>
  /^(?:our|we|my|i)$/.test(lowerAt(sentence, last)) ||
  (/^(?:seen|known|made|held)$/.test(lowerAt(sentence, last - 1)) &&
    lowerWords(sentence, first - 3, first).some((word) => /^(?:i|we|i've|we've|you)$/.test(word)));

/** "A record 12 days", "a record $5 million": with the number and what is counted. */
function tally(sentence: Sentence, { first, last }: Hit<Shape>): Ranking | undefined {
  const next = wordAt(sentence, last);
  if (next?.kind !== 'number' && next?.kind !== 'symbol') return undefined;
  const number = next.kind === 'symbol' ? last + 1 : last;
  return { first, last: wordAt(sentence, number + 1)?.kind === 'word' ? number + 2 : number + 1 };
}

/** "An 18-month high", "a five-year low"; what an index closes at is on the exchange's record. */
function peak(sentence: Sentence, { first, last }: Hit<Shape>): Ranking | undefined {
  if (isOfMarket(sentence)) return undefined;
  const number = wordAt(sentence, first - 1)?.text === '-' ? first - 2 : first - 1;
  if (
    !/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|multi|[a-z]+teen|[a-z]+ty)$/.test(lowerAt(sentence, number))
  )
    return undefined;
  const article = /^(?:an?|the|its)$/.test(lowerAt(sentence, number - 1)) ? number - 1 : number;
  return { first: article, last, severity: quietest };
}

/** "The last mill to close", "the only party that": a claim that there is no other; not "the first time", "the last to". */
function firstOf(sentence: Sentence, { first, last }: Hit<Shape>): Ranking | undefined {
  if (hasCapital(sentence, last - 1) || isDenied(sentence, first)) return undefined;
  const ends = /^(?:only|sole)$/.test(lowerAt(sentence, last - 1)) ? onlyEnds : firstEnds;
  const next = lowerAt(sentence, last);
  if (/^(?:to|that)$/.test(next) && isSaidOf(sentence, first)) return { first, last: last + 1, severity: quietest };
  if (notCounted.test(next)) return undefined;
  for (let at = last + 1; at < last + 5; at++) {
    const word = wordAt(sentence, at);
    if (word?.kind !== 'word') return undefined;
    if (ends.test(word.lower)) return { first, last: at, severity: quietest };
    if (notCounted.test(word.lower)) return undefined;
  }
  return undefined;
}

/** "Is the first to", "was the last that": said of something, not a place in a row. */
const isSaidOf = (sentence: Sentence, first: number): boolean =>
  /^(?:is|are|was|were|be|become|becomes|became|as)$/.test(lowerAt(sentence, first - 1));

const firstEnds = /^(?:to|ever|since|that|who)$/;
const onlyEnds = /^(?:to|ever|that|who|which|in|with|without|where|whose)$/;

/** Words that no ranking counts: times and chances, numbers of a row, and whatever opens another phrase. */
const notCounted =
  /^(?:time|times|day|days|week|weeks|month|months|year|years|night|minute|minutes|hour|hours|thing|things|chance|one|ones|way|reason|part|half|step|steps|name|names|place|stop|lady|two|three|four|five|six|seven|and|or|of|in|on|at|for|by|to|from|with|is|was|are|were|had|has|that|who|few|several|person|option|question|indication|sign|hint|glimpse|look|possible|priority|extent|degree)$/;

function plain(sentence: Sentence, { first, last, entry }: Hit<Shape>): Ranking | undefined {
  const before = lowerAt(sentence, first - 1);
  const text = lowerWords(sentence, first, last);
  if (entry === 'records' && /^(?:track|criminal|voting|public|court|medical|safety|human)$/.test(before))
    return undefined;
  if (before === 'not' || /n't$/.test(before) || (entry === 'records' && isMarketClose(sentence))) return undefined;
  if (text[0] === 'never' && text.at(-1) === 'been') return neverBefore(sentence, first, last);
  if (entry === 'sole') return { first, last, severity: quietest };
  if (entry === 'unheard' || text.includes('time'))
    return {
      first,
      last,
      ...(text[0] === 'not' && { severity: quietest }),
      ...(text.includes('time') && { severity: ranking }),
    };
  return { first, last };
}

/** "Has never been so widespread", "had never been seen before": with the word that makes it a first. */
function neverBefore(sentence: Sentence, first: number, last: number): Ranking | undefined {
  const has = /^(?:has|have|had)$/.test(lowerAt(sentence, first - 1)) ? first - 1 : first;
  const after = lowerWords(sentence, last, last + 8);
  if (/^(?:so|as|more|less)$/.test(after[0] ?? '')) return { first: has, last: last + 1 };
  const before = after.indexOf('before');
  return before < 0 ? undefined : { first: has, last: last + before + 1 };
}

const ordinals = /^(?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))$/;
const articles = /^(?:the|its|his|her|their|our|'s)$/;

/** "One of the worst", "the most dangerous form", "the deadliest in history"; one that only identifies is left alone. */
function superlative(sentence: Sentence, { first, last }: Hit<Shape>): Ranking | undefined {
  const before = lowerAt(sentence, first - 1);
  const word = lowerAt(sentence, first);
  if (hasCapital(sentence, first) || word === 'latest') return undefined;
  if (ordinals.test(before) && articles.test(lowerAt(sentence, first - 2)))
    return { first: first - 1, last: last + nounAfter(sentence, last), severity: quietest };
  if (!articles.test(before)) return undefined;
  const graded = word === 'most' || word === 'least';
  const adjective = graded ? adjectiveAt(sentence, last) : last;
  if (adjective === undefined || isTermOfArt(sentence, word, adjective)) return undefined;
  const start = oneOf(sentence, first - 1);
  const isOwned = before === "'s" && !isScoped(sentence, adjective) && start === first - 1;
  if (isOwned && !graded) return identified(sentence, first, adjective);
  if (/^(?:perhaps|arguably|probably|possibly|maybe)$/.test(lowerAt(sentence, start - 1))) return undefined;
  if (!isScoped(sentence, adjective)) {
    if (/^(?:his|her|my|our|their|its)$/.test(before)) return undefined;
    if (start === first - 1 && !graded) return unscoped(sentence, start, adjective);
  }
  const end = graded ? adjective + nounAfter(sentence, adjective) : adjective;
  return { first: before === "'s" ? first : start, last: end, severity: ranking };
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
  /^(?:shareholders?|stockholders?|investors?|owners?|creditors?|donors?|customers?|clients?|markets?|division|unit|subsidiary|business|businesses|segment|brand|asset|economy|city|cities|town|country|island|lake|river|port|parties|party|bloc|faction|group|caucus|newspaper|daily|union|lender|partner|problems?|challenges?|accomplishments?|achievements?|mistakes?|worry|worries|fears?|strengths?|weakness(?:es)?|regrets?|questions?|bets?|controvers(?:y|ies)|surprises?|hurdles?|obstacles?|concerns?|hit|hits|names?|stars?|moments?|fans?|cases?)$/;
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
  closest: /^(?:friends?|allies|ally|relatives?|aides?|advisers?|advisors?|associates?|neighbou?rs?|rivals?|thing)$/,
  greatest: /^(?:number|of|extent|degree|hits)$/,
};

/** "The valley's largest mill": it tells which one is meant, and so much is claimed in passing. */
const identified = (sentence: Sentence, first: number, last: number): Ranking | undefined =>
  (nounAfter(sentence, last) === 1 || wordAt(sentence, last)?.kind === 'punctuation') &&
  !(/^(?:best|worst|greatest)$/.test(lowerWords(sentence, first, last)[0] ?? '') && !isOfAll(sentence, first))
    ? { first, last, severity: quietest }
    : undefined;

/** "The world's best schools": of all there are; "the mayor's best defence" is a judgement and ranks nothing. */
const isOfAll = (sentence: Sentence, first: number): boolean =>
  /^(?:world|nation|country|continent|planet|city|region|state|valley|history)$/.test(lowerAt(sentence, first - 2)) ||
  hasCapital(sentence, first - 2);

/** "He ran the largest operation": of all there are, or of those at hand? Names for parts and times are left alone. */
function unscoped(sentence: Sentence, first: number, last: number): Ranking | undefined {
  if (first === sentence.words[0]?.index || wordAt(sentence, first + 1)?.lower === 'best') return undefined;
  if (nounAfter(sentence, last) === 0)
    return /^(?:in|of|on|among)$/.test(lowerAt(sentence, last)) ? { first, last, severity: quietest } : undefined;
  if (isOfDegree(sentence, first, last) || isShareOf(sentence, last)) return undefined;
  if (notCounted.test(lowerAt(sentence, last)) || /^\p{Lu}\p{Ll}/u.test(wordAt(sentence, last)?.text ?? ''))
    return undefined;
  return { first, last: last + 1, severity: quietest };
}

/** "Blind to the worst abuses", "held by the smallest margins": a degree, with nothing that is ranked. */
const isOfDegree = (sentence: Sentence, first: number, last: number): boolean =>
  /[^s]s$/.test(lowerAt(sentence, last)) &&
  /^(?:to|towards?|by|with|against|in|on|at|from|for|even|under|through)$/.test(lowerAt(sentence, first - 1));

/** "The largest share, 44 to 70 percent": the figures beside it rank it. */
const isShareOf = (sentence: Sentence, last: number): boolean =>
  /^(?:share|portion|part|chunk|slice|proportion|piece)$/.test(lowerAt(sentence, last)) &&
  sentence.quantities.some(({ kind }) => kind === 'percent' || kind === 'fraction');

/** The end of the adjective after "most", a compound included ("life-threatening"); undefined where a noun follows. */
function adjectiveAt(sentence: Sentence, at: number): number | undefined {
  const end = wordAt(sentence, at + 1)?.text === '-' ? at + 3 : at + 1;
  return isAdjective(lowerAt(sentence, end - 1)) ? end : undefined;
}

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

/** What an index or share closed at is on the exchange's own record. */
const isMarketClose = (sentence: Sentence): boolean => isOfMarket(sentence) && tellsClose(sentence);

const isOfMarket = hasWord(/^(?:index|shares|stocks?|exchange|nasdaq|dow|sensex|ftse|nikkei)$/);
const tellsClose = hasWord(/^(?:close|closed|closing|ended|finished|points|session|trading)$/);
