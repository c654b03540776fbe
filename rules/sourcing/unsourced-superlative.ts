import {
  defineRule,
  type Hit,
  hintOnly,
  isHeadline,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingRankings.ts';
import { attributed, footnoted, present } from './fixes.ts';
import { type Mark, marks } from './marks.ts';
import { all, hasCapital, hasWord, indexAt, lowerAt, outermost, stretch } from './phrases.ts';
import { namesRanking } from './rankedIn.ts';
import type { Shape } from './ranking.ts';
import { rankingExamples } from './rankingExamples.ts';
import { rankingOf } from './rankings.ts';
import { awaitsSource, coveredByNeighbour, isQuestion, showsSource, standing } from './reach.ts';

const id = 'sourcing/unsourced-superlative';
type Entry = Shape | Mark;

export default defineRule({
  id,
  summary: 'A record, a first or a ranking told as fact with no source in reach.',
  why: 'Rankings are the facts that most often turn out wrong; a reader should see who has counted.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  examples: [
    'Trade reached a {record high} last year.',
    'It was {the first-ever} summit on the lake.',
    'Prices hit an {all-time low} in March.',
    'The drought is {unprecedented}.',
    'The flood was {one of the worst} disasters in the valley since 1950.',
    'Pneumonia is {the most dangerous form} of the disease.',
    'It is {one of the oldest} forests in Asia.',
    'The plague {has never been so} widespread.',
    'The fire was {the deadliest} in the country’s history.',
    'The levy fell {for the first time in} a decade.',
    '{Never before} had the lake frozen in May.',
    'The reef is {the largest} in the world.',
    'A {record number} of pilgrims came.',
    'The lake is {the most polluted} in Europe.',
    'It is {the first-ever} rail link between the two towns.',
    'Snow fell in June {for the first time since} 1950.',
    'The mill has run at a loss for {a record 12 months} in a row.',
    'Unemployment fell to {a five-year low}.',
    'The fire was {the deadliest} in U.S. history.',
    'It was {the last mill} to close in the valley.',
    'It is {the only party} that has never lost a seat.',
    'The valley grows more hops {than any other}.',
    'The board faces pressure {like never before}.',
    'The mayor condemned {the deadliest} fire in the town’s history.',
    'The fire began in the valley’s {largest} mill.',
    'He ran {the largest covert} operation of the navy.',
    'The ferry came {for the first time} on a Sunday.',
    'The fair was {the first to} sell hops.',
    '{Only one country} has never had a king.',
    'The town grows more hops {than any city in} the north.',
    'It is not the first time that the ferry was late.',
    'This isn’t the first time the mayor was late.',
    'The mayor’s best defence is silence.',
    'The mayor’s biggest problems are money and time.',
    'He met many of the mayor’s oldest friends.',
    'This is the first time our harbour list has not changed.',
    'The first indication that rain was coming was a wet cat.',
    'Rain is a cause, but not the only cause that the council has found.',
    'The country’s highest appellate court heard the mayor.',
    'She came with the mayor’s youngest daughter.',
    'The duke is one of the company’s largest individual shareholders.',
    'Selling the pier is the council’s best hope.',
    'The council is blind to the worst abuses of the guild.',
    'Brewers bought the largest share, 44 percent, of the hops.',
    'The harbour ranks lower than any other in the Free Ports Society index.',
    'The best way to the harbour is by ferry.',
    'The worst part was the rain.',
    'The bell is the largest thing in his shop, the clerk said.',
    'She was the third to leave.',
    'The last time to sow is May.',
    'The first person to call wins a hat.',
    'He keeps a record 12 pages long in his drawer, the clerk said.',
    'Trade reached a record high last year, the ministry said.',
    'Most of the houses are empty.',
    'At least six people came.',
    'The first day of the fair was wet.',
    'The first lady opened the bridge.',
    'It was the best match of the season, with a record crowd.',
    'The candidate with the most votes wins.',
    'The largest city is Porto Novo.',
    'He has a criminal record.',
    'She recorded the most goals in the league.',
    'According to the census, it is the most crowded island in the world.',
    'He works with the best of intentions.',
    'The court is the only one in town.',
    'At most, ten people will lose their jobs.',
    '“It was the worst night in our history,” he said.',
    'The report calls it one of the worst fires in history.',
    'They did their best.',
    'The latest figures are due in May.',
    'Last year was dry.',
    'The index rose 40 points to a record close of 6,100.',
    ...rankingExamples,
  ],
  phrases: [
    ...all<Entry>(lexicon.ranked, 'ranked'),
    ...all<Entry>(lexicon.records, 'records'),
    ...all<Entry>([...lexicon.sole, ...lexicon.alone], 'sole'),
    ...all<Entry>(lexicon.unheard, 'unheard'),
    ...all<Entry>(lexicon.unmatched, 'unmatched'),
    ...all<Entry>(lexicon.peaks, 'peaks'),
    ...all<Entry>(lexicon.tallies, 'tallies'),
    ...all<Entry>(lexicon.firsts, 'firsts'),
    ...all<Entry>(lexicon.owned, 'owned'),
    ...all<Entry>(lexicon.never, 'never'),
    ...marks,
  ],
  *check(sentence, context): Iterable<Report> {
    const hits = outermost<Entry>({ id }, sentence).filter((hit): hit is Hit<Shape> => typeof hit.entry === 'string');
    if (
      hits.length === 0 ||
      isHeadline(sentence.block) ||
      awaitsSource(sentence) ||
      isQuestion(sentence) ||
      isSport(sentence) ||
      namesRanking(sentence)
    )
      return;
    for (const hit of hits) {
      if (!uncounted.has(hit.entry) && isElected(sentence)) continue;
      const ranked = rankingOf(sentence, hit);
      if (ranked === undefined) continue;
      const span = stretch(sentence.block, ranked.first, ranked.last);
      const isOwn = standing(sentence, span) === 'own' && !showsSource({ id }, sentence);
      const isObject =
        hit.entry === 'ranked' && (isCondemned(sentence, span) || (!isOwn && isGloss(sentence, span, ranked.last)));
      if (!isOwn && !isObject) continue;
      if (hit.entry !== 'ranked' && coveredByNeighbour({ id }, sentence)) continue;
      yield {
        span,
        message: `“${sentence.block.source.slice(span.start, span.end)}” is a claim that somebody has counted: who?`,
        fixes: present(attributed(sentence), footnoted(sentence, context)),
        ...(isObject ? { severity: hintOnly } : ranked.severity && { severity: ranked.severity }),
      };
    }
  },
});

/** "She condemned the deadliest fire in the town's history": the deed is condemned; who ranks it is the writer. */
function isCondemned(sentence: Sentence, span: Span): boolean {
  if (sentence.voiceOf(span) === 'quoted') return false;
  const verb = lowerAt(sentence, indexAt(sentence, span.start) - 1);
  return /^(?:condemn|denounc|mourn|commemorat|survey|visit)(?:e|ed|es|s|ing)?$/.test(verb);
}

/**
 * "The valley's most admired brewer, Ann Lowe, is to retire, an official said", "Ann Lowe, one of the richest brewers in
 * the world, said": who somebody is stands beside the name, and is told by the writer whoever speaks.
 */
function isGloss(sentence: Sentence, span: Span, last: number): boolean {
  if (sentence.voiceOf(span) === 'quoted') return false;
  const first = indexAt(sentence, span.start);
  const owner = lowerAt(sentence, first - 1) === "'s" ? first - 2 : first;
  const opening = owner < first && lowerAt(sentence, owner - 1) === 'the' ? owner - 2 : owner - 1;
  if (lowerAt(sentence, opening) === ',' && isName(sentence, opening - 1)) return true;
  const comma = [last, last + 1, last + 2].find((at) => lowerAt(sentence, at) === ',');
  return comma !== undefined && isName(sentence, comma + 1) && isName(sentence, comma + 2);
}

const isName = (sentence: Sentence, at: number): boolean => hasCapital(sentence, at);

const sport =
  /^(?:match|season|league|goals?|championships?|medals?|olympics?|tournament|playoffs?|striker|innings|wickets?|coach|quarterback|scored|cup|lap|sprint|marathon|teammates?|midfielder|knockout)$/;

/** Results of sport have their record. */
const isSport = hasWord(sport);

/** Counted elections have theirs; who was the first or the only one to win is no count of votes. */
const isElected = hasWord(/^(?:votes|elected)$/);
const uncounted: ReadonlySet<Shape> = new Set<Shape>(['firsts', 'owned', 'sole']);
