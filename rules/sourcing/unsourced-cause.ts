import { defineRule, type Hit, isHeadline, type Report, type Sentence } from '../contract/index.ts';
import { weekdays } from '../lexicons/numbers-calendar.ts';
import * as lexicon from '../lexicons/sourcingCauses.ts';
import { attributed, footnoted, present } from './fixes.ts';
import { type Mark, marks } from './marks.ts';
import { all, lowerAt, lowerWords, outermost, type Stretch, stretch, wordAt } from './phrases.ts';
import { awaitsSource, coveredByNeighbour, isQuestion, showsSource, standing } from './reach.ts';

const id = 'sourcing/unsourced-cause';
type Shape = 'nominal' | 'clausal' | 'backward';
type Entry = Shape | Mark;

export default defineRule({
  id,
  summary: 'A contested cause told as fact.',
  why: 'Why prices fall or parties lose is what people argue about; a reader should learn whose explanation it is.',
  severity: { news: 'off', opinion: 'off' },
  fix: 'suggested',
  examples: [
    'Shares fell {because of war fears}.',
    'Shares fell {because of war fears|because of war fears, according to TKTK-SOURCE}.',
    'Rents rose {due to immigration} last year.',
    '{Thanks to the reforms}, unemployment has fallen.',
    'The party lost the north {because voters were angry}.',
    'Sales dropped {owing to the new levy}.',
    'Crime has fallen {as a result of the mayor’s policy}.',
    'The yen slid {on fears of a trade war}.',
    'The unrest was {fuelled by corruption}.',
    'The slump was {caused by austerity}.',
    'Turnout collapsed {because of apathy}.',
    '{Because of greed and mismanagement}, the bank failed.',
    'The shortage {stems from overspending}.',
    'The boom was {driven by speculation}.',
    'The premier is {to blame for} the recession.',
    'Wages stagnated {because unions were weak}.',
    'The mill closed {because of the government’s incompetence}.',
    '{Because of the anger} in which the law was born, prices doubled.',
    'Flights were cancelled because of fog.',
    'The match was postponed due to a waterlogged pitch.',
    'She missed the vote because of illness.',
    'Shares fell because of war fears, Ann Lowe of Northgate Bank said.',
    'According to the bank, rents rose due to immigration.',
    'The ministry said unemployment fell thanks to the reforms.',
    'The report blames the slump: sales dropped owing to the new levy, it says.',
    'Sales dropped, perhaps because of the new levy.',
    'Sales dropped, but not because of the levy.',
    'The fall may be due to the levy.',
    'The bridge is due to open in May.',
    'Rents are due to rise in May.',
    'Harvests fell because of drought.',
    'Trains were late because a tree had fallen on the line.',
    'He sold the house because it was too big for him.',
    'Did shares fall because of war fears?',
    '“Shares fell because of war fears,” the broker said.',
    'She said thanks to the crew.',
    'The cause of the fall is not known.',
    'The town is famous because of its bridge.',
    'The road was closed because of a strike over wages.',
    { text: 'Shares fell [because of war fears](https://example.org/shares).', language: 'markdown' },
    { text: 'Shares fell because of war fears.[^1]\n\n[^1]: Northgate Bank, 2024.', language: 'markdown' },
  ],
  phrases: [
    ...all<Entry>(lexicon.nominal, 'nominal'),
    ...all<Entry>(lexicon.clausal, 'clausal'),
    ...all<Entry>(lexicon.backward, 'backward'),
    ...marks,
  ],
  *check(sentence, context): Iterable<Report> {
    if (isHeadline(sentence.block) || isQuestion(sentence) || awaitsSource(sentence)) return;
    const cause = outermost<Entry>({ id }, sentence)
      .filter((hit): hit is Hit<Shape> => typeof hit.entry === 'string')
      .map((hit) => causeOf(sentence, hit))
      .find((found) => found !== undefined);
    if (cause === undefined) return;
    const span = stretch(sentence.block, cause.first, cause.last);
    if (standing(sentence, span) !== 'own') return;
    if (showsSource({ id }, sentence) || coveredByNeighbour({ id }, sentence)) return;
    yield {
      span,
      message: `“${sentence.block.source.slice(span.start, span.end)}” explains what others may explain otherwise: who says so?`,
      fixes: present(attributed(sentence), footnoted(sentence, context)),
    };
  },
});

/** How many words of the effect are looked at. */
const reach = 14;
/** How many words of the cause belong to the finding. */
const longest = { nominal: 10, clausal: 14, backward: 0 } as const;

/** The words of a contested cause; undefined where the cause is plain, hedged, or none. */
function causeOf(sentence: Sentence, { entry, first, last }: Hit<Shape>): Stretch | undefined {
  const before = lowerWords(sentence, first - reach, first);
  if (isPlan(sentence, last) || before.slice(-5).some(isDoubted)) return undefined;
  const end = causeEnd(sentence, last, entry);
  const after = lowerWords(sentence, end, end + reach);
  const cause = lowerWords(sentence, first, end);
  const effect = entry === 'backward' || before.length === 0 ? after : before;
  // A whole clause may hold any word; there the effect must tell.
  const isArgued = entry === 'nominal' && cause.some((word) => lexicon.contested.has(word));
  if (entry !== 'backward' && end === last && !isArgued) return undefined;
  if (cause.some((word) => lexicon.plainCauses.has(word))) return undefined;
  if (effect.some((word) => lexicon.plainEffects.has(word))) return undefined;
  return isArgued || effect.some((word) => lexicon.outcomes.has(word)) ? { first, last: end } : undefined;
}

const isDoubted = (word: string): boolean => lexicon.hedges.has(word) || word.endsWith("n't");

/** "Due to open", "due to rise". */
const isPlan = (sentence: Sentence, at: number): boolean => {
  const [due, to, verb = ''] = lowerWords(sentence, at - 2, at + 1);
  return due === 'due' && to === 'to' && lexicon.scheduled.has(verb);
};

/** Words that begin another clause, or tell when. */
const breaks = /^(?:but|which|who|when|while|after|before|although|though|despite|last|next|earlier|yesterday|today)$/;
/** Behind a noun phrase the sentence's own verb comes back. */
const resumes = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|that|as|since)$/;

/** Words that cannot close a cause: "due to the haste in", before "which". */
const loose = /^(?:a|an|the|of|in|on|at|by|for|from|to|with|between|its|his|her|their)$/;

/** Where the cause ends, without a preposition that belongs to what follows. */
function causeEnd(sentence: Sentence, from: number, entry: Shape): number {
  let end = clauseEnd(sentence, from, entry);
  while (end > from && loose.test(lowerAt(sentence, end - 1))) end--;
  return end;
}

/** Where the cause's clause ends: at the next mark, where another clause begins, or before the day. */
function clauseEnd(sentence: Sentence, from: number, entry: Shape): number {
  const limit = from + longest[entry];
  for (let at = from; at < limit; at++) {
    const word = wordAt(sentence, at);
    const next = lowerAt(sentence, at + 1);
    if (word === undefined || (word.kind === 'punctuation' && word.text !== '-')) return at;
    if (at > from && (breaks.test(word.lower) || (entry === 'nominal' && resumes.test(word.lower)))) return at;
    if (/^(?:and|or)$/.test(word.lower) && !(entry === 'nominal' && lexicon.contested.has(next))) return at;
    if (word.lower === 'on' && weekdays.has(next)) return at;
  }
  return limit;
}
