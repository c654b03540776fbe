/** Which words of a sentence rank something above all others, and how much that weighs. */
import { type Hit, hintOnly, type Sentence } from '../contract/index.ts';
import { deeds } from '../lexicons/sourcingRankings.ts';
import { hasWord, lowerAt, lowerWords, wordAt } from './phrases.ts';
import { superlative } from './rankedDegrees.ts';
import { firstOf, isDenied, ownFirst } from './rankedFirsts.ts';
import { type Ranking, ranking, type Shape } from './ranking.ts';

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
    case 'never':
      return neverDone(sentence, hit);
    case 'owned':
      return ownFirst(sentence, hit);
    case 'unmatched':
      if (isDenied(sentence, hit.first) || isWriters(sentence, hit)) return undefined;
      return { first: hit.first, last: hit.last, severity: hintOnly };
    default:
      return plain(sentence, hit);
  }
}

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
  return { first: article, last, severity: hintOnly };
}

function plain(sentence: Sentence, { first, last, entry }: Hit<Shape>): Ranking | undefined {
  const before = lowerAt(sentence, first - 1);
  const text = lowerWords(sentence, first, last);
  if (entry === 'records' && /^(?:track|criminal|voting|public|court|medical|safety|human)$/.test(before))
    return undefined;
  if (before === 'not' || /n't$/.test(before) || (entry === 'records' && isMarketClose(sentence))) return undefined;
  if (text[0] === 'never' && text.at(-1) === 'been') return neverBefore(sentence, first, last);
  if (entry === 'sole') return { first, last, severity: hintOnly };
  if (entry === 'unheard' || text.includes('time'))
    return {
      first,
      last,
      ...(text[0] === 'not' && { severity: hintOnly }),
      ...(text.includes('time') && { severity: ranking }),
    };
  return { first, last };
}

/**
 * "The mill has never been inspected", "they met, but never signed a treaty": somebody must have looked through the whole
 * record; not what nobody keeps a record of ("has never liked"), nor "anything", nor what the writer never did, nor what
 * only tells which one is meant ("the mill that has never been inspected").
 */
function neverDone(sentence: Sentence, { first, last }: Hit<Shape>): Ranking | undefined {
  if (/^(?:i|we|i've|we've|you|that)$/.test(lowerAt(sentence, first - 1))) return undefined;
  const behind = lowerWords(sentence, last, last + 4);
  const skipped = behind.findIndex((word) => !/^(?:been|yet|once|actually|\p{L}+ly)$/u.test(word));
  if (/^any/.test(behind[skipped + 1] ?? '')) return undefined;
  return deeds.has(behind[skipped] ?? '') ? { first, last: last + skipped + 1, severity: hintOnly } : undefined;
}

/** "Has never been so widespread", "had never been seen before": with the word that makes it a first. */
function neverBefore(sentence: Sentence, first: number, last: number): Ranking | undefined {
  const has = /^(?:has|have|had)$/.test(lowerAt(sentence, first - 1)) ? first - 1 : first;
  const after = lowerWords(sentence, last, last + 8);
  if (/^(?:so|as|more|less)$/.test(after[0] ?? '')) return { first: has, last: last + 1 };
  const before = after.indexOf('before');
  return before < 0 ? undefined : { first: has, last: last + before + 1 };
}

/** What an index or share closed at is on the exchange's own record. */
const isMarketClose = (sentence: Sentence): boolean => isOfMarket(sentence) && tellsClose(sentence);

const isOfMarket = hasWord(/^(?:index|shares|stocks?|exchange|nasdaq|dow|sensex|ftse|nikkei)$/);
const tellsClose = hasWord(/^(?:close|closed|closing|ended|finished|points|session|trading)$/);
