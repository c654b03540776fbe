import {
  defineRule,
  type GenreSeverity,
  type Hit,
  isHeadline,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingRankings.ts';
import { attributed, footnoted, present } from './fixes.ts';
import { all, hasCapital, hasWord, indexAt, lowerWords, outermost, stretch, wordAt } from './phrases.ts';
import { awaitsSource, coveredByNeighbour, isQuestion, type Mark, marks, showsSource, standing } from './reach.ts';

const id = 'sourcing/unsourced-superlative';
type Shape = 'firsts' | 'peaks' | 'ranked' | 'records' | 'sole' | 'tallies' | 'unheard' | 'unmatched';
type Entry = Shape | Mark;

const ranking: GenreSeverity = { news: 'information', opinion: 'information' };
const identifying: GenreSeverity = { news: 'hint', opinion: 'hint' };

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
  ],
  phrases: [
    ...all<Entry>(lexicon.ranked, 'ranked'),
    ...all<Entry>(lexicon.records, 'records'),
    ...all<Entry>(lexicon.sole, 'sole'),
    ...all<Entry>(lexicon.unheard, 'unheard'),
    ...all<Entry>(lexicon.unmatched, 'unmatched'),
    ...all<Entry>(lexicon.peaks, 'peaks'),
    ...all<Entry>(lexicon.tallies, 'tallies'),
    ...all<Entry>(lexicon.firsts, 'firsts'),
    ...marks,
  ],
  *check(sentence, context): Iterable<Report> {
    const hits = outermost<Entry>({ id }, sentence).filter((hit): hit is Hit<Shape> => typeof hit.entry === 'string');
    if (
      hits.length === 0 ||
      isHeadline(sentence.block) ||
      awaitsSource(sentence) ||
      isQuestion(sentence) ||
      isSport(sentence)
    )
      return;
    for (const hit of hits) {
      const ranked = rankingOf(sentence, hit);
      if (ranked === undefined) continue;
      const span = stretch(sentence.block, ranked.first, ranked.last);
      const isObject = hit.entry === 'ranked' && isCondemned(sentence, span);
      if (!isObject && (standing(sentence, span) !== 'own' || showsSource({ id }, sentence))) continue;
      if (hit.entry !== 'ranked' && coveredByNeighbour({ id }, sentence)) continue;
      yield {
        span,
        message: `“${sentence.block.source.slice(span.start, span.end)}” is a claim that somebody has counted: who?`,
        fixes: present(attributed(sentence), footnoted(sentence, context)),
        ...(isObject ? { severity: identifying } : ranked.severity && { severity: ranked.severity }),
      };
    }
  },
});

/** "She condemned the deadliest fire in the town's history": the deed is condemned; who ranks it is the writer. */
function isCondemned(sentence: Sentence, span: Span): boolean {
  if (sentence.voiceOf(span) === 'quoted') return false;
  const verb = wordAt(sentence, indexAt(sentence, span.start) - 1)?.lower ?? '';
  return /^(?:condemn|denounc|mourn|commemorat|survey|visit)(?:e|ed|es|s|ing)?$/.test(verb);
}

/** The words of a ranking, and how much it weighs. */
interface Ranking {
  readonly first: number;
  readonly last: number;
  readonly severity?: GenreSeverity;
}

/** The ranking that a hit tells of; undefined where it tells of none. */
function rankingOf(sentence: Sentence, hit: Hit<Shape>): Ranking | undefined {
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
      return { first: hit.first, last: hit.last, severity: identifying };
    default:
      return plain(sentence, hit);
  }
}

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
    !/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|multi|[a-z]+teen|[a-z]+ty)$/.test(
      wordAt(sentence, number)?.lower ?? '',
    )
  )
    return undefined;
  const article = /^(?:an?|the|its)$/.test(wordAt(sentence, number - 1)?.lower ?? '') ? number - 1 : number;
  return { first: article, last, severity: identifying };
}

/** "The last mill to close", "the only party that": a claim that there is no other; not "the first time", "the last to". */
function firstOf(sentence: Sentence, { first, last }: Hit<Shape>): Ranking | undefined {
  if (hasCapital(sentence, last - 1) || notCounted.test(wordAt(sentence, last)?.lower ?? '')) return undefined;
  const ends = /^(?:only|sole)$/.test(wordAt(sentence, last - 1)?.lower ?? '') ? onlyEnds : firstEnds;
  for (let at = last + 1; at < last + 4; at++) {
    const word = wordAt(sentence, at);
    if (word?.kind !== 'word') return undefined;
    if (ends.test(word.lower)) return { first, last: at, severity: identifying };
    if (notCounted.test(word.lower)) return undefined;
  }
  return undefined;
}

const firstEnds = /^(?:to|ever)$/;
const onlyEnds = /^(?:to|ever|that|who|which|in|with|without|where|whose)$/;

/** Words that no ranking counts: times and chances, numbers of a row, and whatever opens another phrase. */
const notCounted =
  /^(?:time|times|day|days|week|weeks|month|months|year|years|night|minute|minutes|hour|hours|thing|things|chance|one|ones|way|reason|part|half|step|steps|name|names|place|stop|lady|two|three|four|five|six|seven|and|or|of|in|on|at|for|by|to|from|with|is|was|are|were|had|has|that|who|few|several|person|option|question)$/;

function plain(sentence: Sentence, { first, last, entry }: Hit<Shape>): Ranking | undefined {
  const before = wordAt(sentence, first - 1)?.lower ?? '';
  const text = lowerWords(sentence, first, last);
  if (entry === 'records' && /^(?:track|criminal|voting|public|court|medical|safety|human)$/.test(before))
    return undefined;
  if (before === 'not' || (entry === 'records' && isMarketClose(sentence))) return undefined;
  if (text[0] === 'never' && text.at(-1) === 'been') return neverBefore(sentence, first, last);
  if (entry === 'sole') return { first, last, severity: identifying };
  if (entry === 'unheard' || text.includes('time'))
    return {
      first,
      last,
      ...(text[0] === 'not' && { severity: identifying }),
      ...(text.includes('time') && { severity: ranking }),
    };
  return { first, last };
}

/** "Has never been so widespread", "had never been seen before": with the word that makes it a first. */
function neverBefore(sentence: Sentence, first: number, last: number): Ranking | undefined {
  const has = /^(?:has|have|had)$/.test(wordAt(sentence, first - 1)?.lower ?? '') ? first - 1 : first;
  const after = lowerWords(sentence, last, last + 8);
  if (/^(?:so|as|more|less)$/.test(after[0] ?? '')) return { first: has, last: last + 1 };
  const before = after.indexOf('before');
  return before < 0 ? undefined : { first: has, last: last + before + 1 };
}

const articles = /^(?:the|its|his|her|their|our|'s)$/;

/** "One of the worst", "the most dangerous form", "the deadliest in history"; one that only identifies is left alone. */
function superlative(sentence: Sentence, { first, last }: Hit<Shape>): Ranking | undefined {
  const before = wordAt(sentence, first - 1)?.lower ?? '';
  const word = wordAt(sentence, first)?.lower ?? '';
  if (!articles.test(before) || hasCapital(sentence, first) || word === 'latest') return undefined;
  const graded = word === 'most' || word === 'least';
  const adjective = graded ? adjectiveAt(sentence, last) : last;
  if (adjective === undefined) return undefined;
  const start = oneOf(sentence, first - 1);
  const isOwned = before === "'s" && !isScoped(sentence, adjective) && start === first - 1;
  if (isOwned && !graded) return identified(sentence, first, adjective);
  if (/^(?:perhaps|arguably|probably|possibly|maybe)$/.test(wordAt(sentence, start - 1)?.lower ?? '')) return undefined;
  if (
    !isScoped(sentence, adjective) &&
    (/^(?:his|her|my|our|their|its)$/.test(before) || (start === first - 1 && !graded))
  )
    return undefined;
  const end = graded ? adjective + nounAfter(sentence, adjective) : adjective;
  return { first: before === "'s" ? first : start, last: end, severity: ranking };
}

/** "The valley's largest mill": it tells which one is meant, and so much is claimed in passing. */
const identified = (sentence: Sentence, first: number, last: number): Ranking | undefined =>
  nounAfter(sentence, last) === 1 ? { first, last, severity: identifying } : undefined;

/** The end of the adjective after "most", a compound included ("life-threatening"); undefined where a noun follows. */
function adjectiveAt(sentence: Sentence, at: number): number | undefined {
  const end = wordAt(sentence, at + 1)?.text === '-' ? at + 3 : at + 1;
  return isAdjective(wordAt(sentence, end - 1)?.lower ?? '') ? end : undefined;
}

/** The place of "one" before "of the"; else where the article stands. */
function oneOf(sentence: Sentence, article: number): number {
  const [one, of] = lowerWords(sentence, article - 2, article);
  return (one === 'one' || one === 'among') && of === 'of' ? article - 2 : article;
}

/** "The most dangerous form": the noun after the adjective belongs to the finding. */
const nounAfter = (sentence: Sentence, at: number): number =>
  wordAt(sentence, at)?.kind === 'word' &&
  !/^(?:in|of|to|that|and|or|by|at|for|on|with|from|is|was|are|were|but|as)$/.test(wordAt(sentence, at)?.lower ?? '')
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

const sport =
  /^(?:match|season|league|goals?|championships?|medals?|olympics?|tournament|playoffs?|striker|innings|wickets?|coach|quarterback|scored|cup|lap|sprint|marathon|teammates?|midfielder|knockout|votes|elected)$/;

/** Results of sport and counted elections have their record. */
const isSport = (sentence: Sentence): boolean => sentence.words.some(({ lower }) => sport.test(lower));
