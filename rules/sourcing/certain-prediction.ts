import {
  type Context,
  defineRule,
  type Fix,
  type GenreSeverity,
  type Hit,
  hintOnly,
  isHeadline,
  mend,
  overlaps,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingCertainty.ts';
import { beBefore } from './copula.ts';
import { attributed, footnoted, present } from './fixes.ts';
import { all, hasWord, lowerAt, lowerWords, outermost, stretch, wordAt } from './phrases.ts';
import { prospectExamples } from './prospectExamples.ts';
import { isProspect, type ProspectShape, prospectOf, prospectPhrases } from './prospects.ts';
import { awaitsSource, hasReference, isQuestion, standing } from './reach.ts';

const id = 'sourcing/certain-prediction';
type Shape = 'bound' | 'doubtless' | 'effects' | 'outlook' | 'prospect' | 'sure';

const quieter: GenreSeverity = { news: 'information', opinion: 'hint' };

export default defineRule({
  id,
  summary: 'The future told as certain.',
  why: 'Nobody knows what is to come. A forecast is worth what its maker is worth, so readers should learn who makes it.',
  severity: { news: 'warning', opinion: 'hint' },
  fix: 'suggested',
  examples: [
    'Influence {will inevitably|could} grow.',
    'The peg {is bound to|could} fail.',
    'The treaty {is doomed to} collapse.',
    'The union {will not be able to} hold the city.',
    'The levy {will lead to|could lead to} higher rents.',
    'The flood {is certain to} reach the town.',
    'The war {will surely} spread.',
    '{There is no doubt that the lake will} rise.',
    'The law {will ensure} that nobody starves.',
    'The party {will never} win the south.',
    '{It is only a matter of time before} the wall falls.',
    'Things {are going to get worse}.',
    'The drought {will certainly|could} empty the wells.',
    'The canal {is destined to|could} silt up.',
    'The tax {will result in|could result in} a black market.',
    'The two ports {are sure to|could} merge.',
    'The strike {will undoubtedly|could} spread.',
    'The insurgency {will outlast} the vote.',
    'His choice {will open} his campaign to attacks.',
    'The bank {will come under} growing pressure.',
    'The port {will end up} in foreign hands.',
    '{History will judge} the treaty.',
    '{There will be no} winners.',
    'The hall will open to visitors in May.',
    'The bill that will hurt tenants was read twice.',
    'The union said the levy will hurt tenants.',
    'If the dam breaks, the town will suffer.',
    'The court will be better lit.',
    'The shop opens on Friday.',
    'The law will take effect in May.',
    'If passed, the bill will lead to higher rents.',
    'The levy could lead to higher rents.',
    'Rents are likely to rise.',
    'The ministry said the levy will lead to higher rents.',
    '“We will never forget,” he said.',
    'He will be sworn in on Monday.',
    'The museum will not be able to accept cards on Sunday.',
    'She was certain that he had left.',
    'The ship was bound for Oslo.',
    'The train is sure of its place in history.',
    'Unless it rains, the crop is doomed.',
    'The parade will start at noon.',
    'It was destined for the scrapyard.',
    'According to the bank, the levy will inevitably raise rents.',
    ...prospectExamples,
  ],
  phrases: [
    ...all<Shape>(lexicon.bound, 'bound'),
    ...all<Shape>(lexicon.doubtless, 'doubtless'),
    ...all<Shape>(lexicon.effects, 'effects'),
    ...all<Shape>(lexicon.sure, 'sure'),
    ...all<Shape>(lexicon.argued, 'sure'),
    ...all<Shape>(lexicon.outlooks, 'outlook'),
    ...prospectPhrases,
  ],
  *check(sentence, context): Iterable<Report> {
    if (awaitsSource(sentence) || isQuestion(sentence) || hasReference(sentence)) return;
    const told: Span[] = [];
    for (const found of outermost<Shape>({ id }, sentence, (entry) => !isProspect(entry))) {
      const hit = forecast(sentence, found);
      if (hit === undefined) continue;
      const span = stretch(sentence.block, hit.first, hit.entry === 'outlook' ? modalEnd(sentence, hit) : hit.last);
      if (!isForetold(sentence, hit, span) || (hit.entry === 'outlook' && !isOutlook(sentence, hit))) continue;
      told.push(span);
      yield reportOf(sentence, context, hit, span);
    }
    for (const found of outermost<ProspectShape>({ id }, sentence, isProspect)) {
      const words = prospectOf(sentence, found);
      if (words === undefined) continue;
      const hit: Forecast = { entry: 'prospect', ...words };
      const span = stretch(sentence.block, hit.first, hit.last);
      if (told.some((other) => overlaps(other, span)) || !isForetold(sentence, hit, span) || !isOutlook(sentence, hit))
        continue;
      told.push(span);
      yield reportOf(sentence, context, hit, span);
    }
  },
});

function reportOf(sentence: Sentence, context: Context, hit: Forecast, span: Span): Report {
  return {
    span,
    message: `“${sentence.block.source.slice(span.start, span.end)}” tells the future as a fact: whose forecast is it?`,
    fixes: present(attributed(sentence), could(sentence, hit), footnoted(sentence, context)),
    ...(hit.entry === 'effects' && { severity: quieter }),
    ...((hit.entry === 'outlook' || hit.entry === 'prospect') && { severity: hintOnly }),
  };
}

/** Told by the writer, without a condition, a doubt or a date that decides it. */
const isForetold = (sentence: Sentence, hit: Forecast, span: Span): boolean =>
  standing(sentence, span) === 'own' &&
  !/^(?:i|we)$/.test(lowerAt(sentence, hit.first - 1)) &&
  !isConditional(sentence) &&
  !isHedged(sentence, hit) &&
  !isDecided(sentence, hit);

/** The words of a forecast. */
type Forecast = Pick<Hit<Shape>, 'entry' | 'first' | 'last'>;

/** Takes in what belongs to the phrase: the "is" of "is bound to", the "will" after "there is no doubt that". */
function forecast(sentence: Sentence, { entry, first, last }: Hit<Shape>): Forecast | undefined {
  if (entry === 'doubtless') return doubtlessly(sentence, first, last);
  const words = lowerWords(sentence, first, last);
  if (entry !== 'bound' && words[0] !== 'going') return { entry, first, last };
  const be =
    beBefore(sentence, first) ??
    (/^(?:seem|look|appear)s?$/.test(lowerAt(sentence, first - 1)) ? first - 1 : undefined);
  if (be === undefined || /^(?:was|were|be|been|being)$/.test(lowerAt(sentence, be))) return undefined;
  if (lowerWords(sentence, be, first).some((word) => word === 'not' || word === 'never')) return undefined;
  return { entry, first: be, last };
}

function doubtlessly(sentence: Sentence, first: number, last: number): Forecast | undefined {
  const will = lowerWords(sentence, last, last + 8).findIndex((word) => word === 'will' || word === "won't");
  const be = beBefore(sentence, first);
  if (will < 0 || be === undefined) return undefined;
  const there = wordAt(sentence, be - 1)?.lower === 'there' ? be - 1 : be;
  return { entry: 'doubtless', first: there, last: last + will + 1 };
}

/** "Almost certainly will", "a chance that it will never": doubt is said already. */
const isHedged = (sentence: Sentence, { first, last }: Forecast): boolean =>
  lowerWords(sentence, first - 4, last).some((word) =>
    /^(?:almost|probably|likely|nearly|chance|maybe|perhaps|possibly|hopefully)$/.test(word),
  );

const namesCondition = hasWord(/^(?:if|unless)$/);

/** "If passed, the bill will …". A sentence may say its condition before or after. */
function isConditional(sentence: Sentence): boolean {
  if (/^(?:should|provided|assuming|were|had|once|depending)$/.test(sentence.words[0]?.lower ?? '')) return true;
  return namesCondition(sentence);
}

const namesDay = hasWord(
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|weekend)$/,
);

/** "On Sunday", "from May", "the new law": decided, and only told. */
function isDecided(sentence: Sentence, { first, last }: Forecast): boolean {
  const phrase = lowerWords(sentence, first, last).join(' ');
  if (/^will (?:not )?be able|^won't|^will not|^will never be able/.test(phrase))
    return sentence.quantities.some(({ kind }) => kind === 'date' || kind === 'time') || namesDay(sentence);
  return false;
}

const isOfCourt = hasWord(
  /^(?:court|trial|sentenced|charges|police|ceremony|tournament|match|season|episode|edition|exhibition|festival)$/,
);

/** A plain "will" of what nobody decides: in the writer's prose, without a day, of no "bill that will" and no "I". */
function isOutlook(sentence: Sentence, { entry, first }: Forecast): boolean {
  if (isHeadline(sentence.block) || isOfCourt(sentence) || namesDay(sentence)) return false;
  const opens = wordAt(sentence, first + 1)?.lower === 'open';
  if (sentence.quantities.some(({ kind }) => kind === 'time' || (opens && kind === 'date'))) return false;
  if (entry === 'prospect') return !isSpoken(sentence, first);
  const before = lowerWords(sentence, first - 3, first);
  if (/^(?:that|which|who|i|we|you|what|whom|when|until|once|and|or)$/.test(before.at(-1) ?? '')) return false;
  if (before.some((word) => /^(?:when|until|once|as|how|whether|where|what|i|we)$/.test(word))) return false;
  return !isSpoken(sentence, first);
}

/** Somebody speaks before it in the sentence. */
const isSpoken = (sentence: Sentence, first: number): boolean =>
  sentence.attributions.some(
    ({ content, kind }) => /^(?:speech|evidence|hearsay)$/.test(kind) && opensBefore(content, sentence, first),
  );

/** The modal phrase ends with its verb, and the preposition that belongs to it: "will come under", "will continue to bring". */
function modalEnd(sentence: Sentence, { first, last }: Forecast): number {
  if (wordAt(sentence, first)?.lower !== 'will') return last;
  let at = first + 1;
  while (
    at < last - 1 &&
    /^(?:not|also|only|soon|then|simply|likewise|thus|eventually|ultimately)$/.test(lowerAt(sentence, at))
  )
    at++;
  const isChain = wordAt(sentence, at + 1)?.lower === 'to' && at + 2 < last;
  const isPair = /^(?:come|be|become)$/.test(lowerAt(sentence, at));
  return Math.min(last, at + (isChain ? 3 : isPair ? 2 : 1));
}

/** What somebody says goes on as a rule to the sentence's end, also where reading cut it short. */
const opensBefore = (content: readonly Span[], sentence: Sentence, first: number): boolean =>
  content.some(({ start }) => start <= stretch(sentence.block, first, first + 1).start);

/** "Could" in place of the certainty, where the verb that follows fits it. Never offered first: it changes the claim. */
function could(sentence: Sentence, { first, last, entry }: Forecast): Fix | undefined {
  const phrase = lowerWords(sentence, first, last);
  const use = alternative(phrase, entry);
  const mended = use === undefined ? undefined : mend({ sentence, first, last, form: null }, use);
  return mended && { title: `Write “${mended.text}”`, safe: false, edits: mended.edits };
}

const adverbs =
  /^(?:inevitably|certainly|surely|undoubtedly|definitely|unquestionably|assuredly|necessarily|inexorably|doubtless|invariably)$/;

function alternative(phrase: readonly string[], entry: Shape): string | undefined {
  const [opening = '', second = ''] = phrase;
  if (entry === 'effects') return opening === 'will' ? ['could', ...phrase.slice(1)].join(' ') : undefined;
  if (opening === 'will' && adverbs.test(second) && phrase.length === 2) return 'could';
  if (/^(?:is|are)$/.test(opening) && phrase.at(-1) === 'to') return 'could';
  if (phrase.join(' ') === 'will not be able to') return 'may not be able to';
  return undefined;
}
