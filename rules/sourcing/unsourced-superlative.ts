import { defineRule, type GenreSeverity, type Hit, isHeadline, type Report, type Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingRankings.ts';
import { attributed, footnoted, present } from './fixes.ts';
import { all, hasCapital, hasWord, lowerWords, outermost, stretch, wordAt } from './phrases.ts';
import { awaitsSource, coveredByNeighbour, isQuestion, type Mark, marks, showsSource, standing } from './reach.ts';

const id = 'sourcing/unsourced-superlative';
type Shape = 'ranked' | 'records' | 'sole' | 'unheard';
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
      const ranked = hit.entry === 'ranked' ? superlative(sentence, hit) : plain(sentence, hit);
      if (ranked === undefined) continue;
      const span = stretch(sentence.block, ranked.first, ranked.last);
      if (standing(sentence, span) !== 'own' || showsSource({ id }, sentence)) continue;
      if (hit.entry !== 'ranked' && coveredByNeighbour({ id }, sentence)) continue;
      yield {
        span,
        message: `“${sentence.block.source.slice(span.start, span.end)}” is a claim that somebody has counted: who?`,
        fixes: present(attributed(sentence), footnoted(sentence, context)),
        ...(ranked.severity && { severity: ranked.severity }),
      };
    }
  },
});

/** The words of a ranking, and how much it weighs. */
interface Ranking {
  readonly first: number;
  readonly last: number;
  readonly severity?: GenreSeverity;
}

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
  if (/^(?:perhaps|arguably|probably|possibly|maybe)$/.test(wordAt(sentence, start - 1)?.lower ?? '')) return undefined;
  if (
    !isScoped(sentence, adjective) &&
    (/^(?:his|her|my|our|their|its)$/.test(before) || (start === first - 1 && !graded))
  )
    return undefined;
  const end = graded ? adjective + nounAfter(sentence, adjective) : adjective;
  return { first: before === "'s" ? first : start, last: end, severity: ranking };
}

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
  return /\bever\b|\bin (?:\w+ |'s |’s )*history\b|\bon record\b|\bin (?:the )?(?:last |past )?(?:\w+ )?(?:years|decades|decade|century|centuries|generation|generations)\b|\bsince (?:\d|world|the|independence|records)|\bin the world\b|\bof all time\b|\bon earth\b|\bof its kind\b|\bthan any\b/.test(
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
