/** Figures that nobody need be asked about, faint as the question may be: a name, a market, a place's size, a supposition. */
import type { Quantity, Sentence } from '../contract/index.ts';
import { clause, type Surroundings, some, surroundings } from './figurePlace.ts';
import { hasCapital, hasWord, indexAt, lowerWords, perSentence } from './phrases.ts';
import { namesRanking } from './rankedIn.ts';

/** Whether the figure is plain from its sentence, or no claim at all. */
export function isPlainFigure(sentence: Sentence, quantity: Quantity): boolean {
  const around = surroundings(sentence, quantity);
  if (isNamePart(sentence, quantity, around) || isOfPlace(around) || isSupposed(sentence, quantity)) return true;
  if (namesRanking(sentence) || isAttended(around) || isOwn(around)) return true;
  switch (quantity.kind) {
    case 'percent':
    case 'percentage-points':
      return isOfMarket(sentence) || isOfSharePrice(sentence) || isOfVote(sentence) || isLevied(around);
    case 'money':
      return isOfCoin(sentence) || isConverted(sentence, quantity) || some(around.before.slice(-5), pricing);
    default:
      return isLevied(around);
  }
}

/** Closes and moves of a market are on its own record. */
const isOfMarket = hasWord(
  /^(?:index|indexes|indices|nasdaq|dow|ftse|dax|nikkei|sensex|kospi|shares|stocks|bourse|ounce|barrel|bitcoin|ethereum)$/,
);
const isOfCoin = hasWord(/^(?:bitcoins?|ethereum|cryptocurrency|cryptocurrencies|noncompetitive)$/);

const isOfSharePrice = perSentence(({ words }) =>
  words.some(({ lower }, at) => /^(?:share|stock)$/.test(lower) && /^prices?$/.test(words[at + 1]?.lower ?? '')),
);

/** "130 billion euros, about $148 billion": the same sum again, in another currency. */
function isConverted({ quantities, block }: Sentence, { start }: Quantity): boolean {
  const sum = quantities.findLast(({ kind, end }) => kind === 'money' && end <= start);
  if (sum === undefined || start - sum.end >= 16) return false;
  return /^[,( ]+(?:or|about|roughly|some|nearly|around|[(]| )*$/.test(block.source.slice(sum.end, start));
}

/** Shares of a vote are counted in public. */
const isOfVote = hasWord(
  /^(?:primary|primaries|caucus(?:es)?|runoff|swing|margin|votes?|ballots?|precincts?|tally|electoral|turnout)$/,
);

/** "Values the mill at", "a monthly salary of", "capped at", "is seeking": somebody sets the sum or asks for it. */
const pricing: ReadonlySet<string> = new Set(
  'values value valued valuing salary wage capped taxed seeking seek sought requesting requested'.split(' '),
);

/** "Taxed at 35%": the law's own share. */
const isLevied = ({ before }: Surroundings): boolean =>
  before.slice(-4).some((word) => /^(?:taxed|capped|levied)$/.test(word));

const approximate = /^(?:about|around|some|roughly|nearly|almost|approximately|over|only|just|than|more|an?)$/;

/** "Group of 20", "at 54 Below": a number that is part of a name. */
function isNamePart(sentence: Sentence, { start, end, kind }: Quantity, { before, after }: Surroundings): boolean {
  if (kind !== 'number') return false;
  if (before.at(-1) === 'of' && /^(?:group|big|club|gang)$/.test(before.at(-2) ?? '')) {
    return hasCapital(sentence, indexAt(sentence, start) - 2);
  }
  const next = indexAt(sentence, end);
  const isOwned = /^(?:'s|’s|at|in)$/.test(before.at(-1) ?? '');
  return isOwned && hasCapital(sentence, next) && /^(?:from|for|on|in|at|[,.;:)]|)$/.test(after[1] ?? '');
}

/** "A country of about 70,000 people", "covering 900 square miles": what a place is like can be looked up. */
function isOfPlace({ before, after }: Surroundings): boolean {
  if (/^(?:square|sq)$/.test(after[0] ?? '')) return true;
  const tied = before.filter((word) => !approximate.test(word));
  return (
    tied.at(-1) === 'of' &&
    places.test(tied.at(-2) ?? '') &&
    /^(?:people|souls|inhabitants|residents)$/.test(after[0] ?? '')
  );
}

const places =
  /^(?:country|nation|state|county|town|city|village|suburb|island|islands|territory|community|municipality)$/;

/** "If the valley grew by", "needing 5% to win": supposed or required, however long the clause is. */
function isSupposed(sentence: Sentence, { start }: Quantity): boolean {
  const at = indexAt(sentence, start);
  const before = lowerWords(sentence, at - 25, at);
  const opening = before.lastIndexOf('if');
  if (opening >= 0 && before[opening - 1] !== 'as') {
    const own = before.slice(opening);
    const main = own.lastIndexOf(',');
    if (main < 0 || own.slice(main).some((word) => /^(?:will|would|could|might|may|and|or)$/.test(word))) return true;
  }
  return (
    before.slice(-4).some((word) => /^(?:needing|requiring|unless)$/.test(word)) || before.slice(-8).includes('whether')
  );
}

/** "Before some 200 guests", "about 20 of them played": whoever was there could count them. */
const isAttended = ({ after }: Surroundings): boolean => clause(after).slice(0, 2).includes('guests');

/** "We asked 30 brewers", "the agency is monitoring 265 wells": whoever counts them is named, and counts their own. */
const isOwn = ({ before, after }: Surroundings): boolean =>
  after.slice(0, 4).some((word, at) => /^(?:they|he|she)$/.test(word) && counting.test(after[at + 1] ?? '')) ||
  after.slice(0, 3).some((word) => /^(?:allocated|earmarked|budgeted)$/.test(word)) ||
  before.some((word, at) => word === 'we' && counting.test(before[at + 1] ?? '')) ||
  /^(?:monitoring|tracking|monitors|tracks)$/.test(before.at(-1) ?? '');

const counting =
  /^(?:ask|asked|surveyed|interviewed|polled|counted|visited|analysed|analyzed|reviewed|tested|examined|spoke)$/;
