import {
  defineRule,
  isHeadline,
  type Quantity,
  type Report,
  type Sentence,
  type Span,
  type Style,
  type Word,
} from '../contract/index.ts';
import { isJudged, nameOfStyle, outer, textOf, wordAfter, wordBefore, wordsAfter, wordsBefore } from './prose.ts';
import { capitalised, grouped, roundInWords } from './spelling.ts';

/** A number behind one of these is a name ("chapter 3", "type 2 diabetes"), not a count. */
const designators = new Set(
  `act age article base category chapter class day division episode exhibit figure fig game gate grade group heat highway
   division item lap lane layer level line lot magnitude movement mark match no number option order page pages part phase pier platform
   point points question quarter rank room round route row rule scene season seat section sections series size stage step
   studio suite table task team terminal tier title track type unit verse version volume ward week year zone no. p. pp. nos.
   number top side leg stand over`.split(/\s+/),
);

/** Words that never follow a plain count: behind them the digit is something else ("3 of 5", "4 x 4", "5 out of 7"). */
const notCounted = new Set(
  'points point votes vote x by of out in to and or from at on a.m. p.m. am pm percent per minus plus is was are were has had will he she they we you who which that there the a an'.split(
    ' ',
  ),
);

/** Time is counted like anything else ("6 months"), as long as it is no age and no clock. */
const countedTime =
  /^(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie))s?$/;

export default defineRule({
  id: 'numbers/spelled-out',
  summary: 'A small count in digits.',
  why: 'A lone digit in running prose reads like a label; nearly every guide writes counts up to nine in words.',
  severity: { news: 'hint', opinion: 'hint' },
  fix: 'safe',
  needs: 'quantity',
  examples: [
    'The ferry carried {3|three} passengers.',
    'She waited {6|six} months for a permit.',
    'Only {2|two} bidders came forward.',
    'The council has {9|nine} members.',
    'They planted {8|eight} lime trees and an oak.',
    'The minister said {4|four} bridges would be closed.',
    'It was a {3|three}-day strike.',
    'Some {7|seven} villages lost power.',
    'He has written {5|five} books about the coast.',
    'The duke may name {3|three} Norwegian judges.',
    'He lives at 4 Mill Lane.',
    'The inquiry took {2|two} years.',
    'Inspectors found {1|one} broken valve.',
    'The court heard {6|six} witnesses before lunch.',
    'The committee met {4|four} times.',
    'The crew worked for {8|eight} hours without light.',
    'About {5|five} families stayed behind.',
    'The port was quiet. {3|Three} cranes stood still.',
    { text: 'The ferry carried {10|ten} passengers.', style: 'economist' },
    { text: 'The ferry carried {45|forty-five} passengers.', style: 'chicago' },
    { text: 'The ferry carried {300|three hundred} sheep.', style: 'chicago' },
    { text: 'The island has {12,000|twelve thousand} inhabitants.', style: 'chicago' },
    { text: 'The ferry carried 300 sheep and 47 of 320 goats.', style: 'chicago' },
    { text: 'The island has {twelve thousand|12,000} inhabitants.', style: 'bbc' },
    { text: 'The ferry carried {three hundred|300} sheep, and a hundred goats stayed.', style: 'ap' },
    { text: 'The ferry carried {twelve|12} passengers and a dog.', style: 'ap' },
    { text: 'It took {twenty-one|21} years.', style: 'bbc' },
    'The ferry carried three passengers.',
    'The ferry carried twelve passengers.',
    { text: 'Twelve passengers came. A dozen left. The sixty-second day was one of ten.', style: 'ap' },
    { text: 'The ferry carried ten passengers.', style: 'economist' },
    'The road is 3 km long.',
    'Prices rose 4 percent.',
    'Tickets cost 5 euros.',
    'Her son is 6 years old.',
    'The vote was 5-4.',
    'They met on 3 May.',
    'Trains leave at 8 a.m.',
    'Between 5 and 12 boats sail each day.',
    'He sold 3 houses and 14 flats.',
    'Flights were delayed between 30 minutes and 5 hours.',
    'She leads by 7 points.',
    'This is part 3 of 3 excerpts.',
    'See chapter 3 for the details.',
    'Type 2 diabetes is more common here.',
    'Nearly 4 million people live there.',
    'The Formula 1 season begins in March.',
    'He left Terminal 4 at noon.',
    'One voter in 3 stayed at home.',
    'United won 3-1 away from home.',
    'The film is in 3D.',
    '“We saw 3 ships,” the harbour master said.',
    'The lens opens to f/2 in poor light.',
    'It grew 2.5 times faster.',
    'A 4-by-4 blocked the gate.',
    'The Group of 7 met on the island.',
    'Take 2 of the blue pills at step 3.',
    'It may grow into a Category 4 or 3 storm.',
    'By 6 she had left, and from 9 to 5 they work.',
    'DEFCON 1 means that war is near.',
    'Although units 1, 3 and 4 have run well, one has not.',
  ],
  *check(sentence, { style }) {
    if (isHeadline(sentence.block)) return;
    const { wordsUpTo, figuresFrom } = style;
    const quantities = outer(sentence);
    const large = wordsUpTo === null ? null : largeKinds(quantities, wordsUpTo);
    for (const quantity of quantities)
      if (wordsUpTo !== null && !large?.has(quantity.kind) && isSmallCount(sentence, quantity, wordsUpTo))
        yield* toWords(sentence, quantity, style);
    if (figuresFrom !== null)
      for (const quantity of quantities)
        if (isLargeInWords(sentence, quantity, figuresFrom)) yield* toFigures(sentence, quantity, style);
  },
});

/** Numbers, or lengths of time, of more than the style spells out: then the whole series keeps its digits. */
function largeKinds(quantities: readonly Quantity[], limit: number): ReadonlySet<string> {
  const large = quantities.filter(({ kind, value, form }) => {
    if (kind !== 'number' && kind !== 'range' && kind !== 'duration') return false;
    const high = Array.isArray(value) ? Math.max(...(value as [number, number])) : value;
    return form.numeral === 'digits' && typeof high === 'number' && !isSpelled(high, limit);
  });
  return new Set(large.map(({ kind }) => (kind === 'range' ? 'number' : kind)));
}

/** Whether a style writes a count in words: one that does so up to a hundred takes round hundreds and thousands with it. */
const isSpelled = (value: number, limit: number): boolean =>
  Number.isInteger(value) && (value <= limit || (limit >= 100 && roundInWords(value) !== undefined));

function isSmallCount(sentence: Sentence, quantity: Quantity, limit: number): boolean {
  const { kind, value, form } = quantity;
  if (kind !== 'number' && !(kind === 'duration' && countedTime.test(form.unit ?? ''))) return false;
  if (form.numeral !== 'digits' || form.joiner !== null || form.decimals > 0 || form.magnitude !== null) return false;
  const [numeral] = form.numerals;
  if (typeof value !== 'number' || value < 1 || !isSpelled(value, limit) || !numeral) return false;
  if (!/^[1-9][\d,]*$/.test(textOf(sentence, numeral)) || !isJudged(sentence, quantity)) return false;
  return !isLabel(sentence, numeral.start) && countsSomething(sentence, numeral.end);
}

/** The digit is part of a name or a reference: a designator or a capital before it, or glued to what stands before. */
function isLabel(sentence: Sentence, place: number): boolean {
  const before = wordBefore(sentence, place);
  if (before && isShareOrGroup(sentence, before)) return true;
  if (!before || before === sentence.words[0])
    return (
      before !== undefined &&
      (designators.has(before.lower) || isPluralLabel(before) || /^\p{Lu}{2,}$/u.test(before.text))
    );
  if (before.kind === 'number' || before.kind === 'symbol' || designators.has(before.lower)) return true;
  if (/^(?:or|and|to|,)$/.test(before.lower) && isSecondLabel(sentence, before)) return true;
  if (before.end === place) return !/^[“"‘'(—–]$/.test(before.text);
  return before.kind === 'word' && /^\p{Lu}/u.test(before.text);
}

/** "Category 4 or 3", "Units 1, 3 and 4": a designator counts for all that follow it. */
function isSecondLabel(sentence: Sentence, joint: Word): boolean {
  const ahead = wordsBefore(sentence, joint.start, longestSeries);
  const head = ahead.findLast(({ kind, text }) => kind !== 'number' && text !== ',');
  if (ahead.at(-1)?.kind !== 'number' || !head) return false;
  return (
    designators.has(head.lower) || isPluralLabel(head) || (head !== sentence.words[0] && /^\p{Lu}/u.test(head.text))
  );
}

/** How far back the designator of a series stands, in words. */
const longestSeries = 8;

/** "Units", "Terminals". */
const isPluralLabel = ({ lower }: Word): boolean => lower.endsWith('s') && designators.has(lower.slice(0, -1));

/** "one voter in 3" is a share, "the Group of 7" a name. */
function isShareOrGroup(sentence: Sentence, before: Word): boolean {
  const ahead = wordsBefore(sentence, before.start, 3);
  if (before.lower === 'of') return /^[\p{Lu}\d]/u.test(ahead.at(-1)?.text ?? '');
  return before.lower === 'in' && ahead.some(({ lower, kind }) => lower === 'one' || kind === 'number');
}

/** What follows is a word in lower case that can be counted, with a space or a hyphen before it. */
function countsSomething(sentence: Sentence, place: number): boolean {
  const after = wordAfter(sentence, place);
  if (!after) return false;
  if (after.text === '-') {
    const noun = wordAfter(sentence, after.end);
    return (
      noun !== undefined &&
      noun.start === after.end &&
      countedTime.test(noun.lower) &&
      !/old/.test(wordAfter(sentence, noun.end + 1)?.lower ?? '')
    );
  }
  if (after.kind !== 'word' || after.start === place || notCounted.has(after.lower)) return false;
  return /^\p{Ll}/u.test(after.text) || isNamedKind(sentence, place);
}

/** "3 Norwegian judges": names that tell which kind, before a noun of more than one. */
function isNamedKind(sentence: Sentence, place: number): boolean {
  const words = wordsAfter(sentence, place, longestKind);
  const noun = words.findIndex(({ text }) => !/^\p{Lu}/u.test(text));
  return noun > 0 && /^\p{Ll}{3,}s$/u.test(words[noun]?.text ?? '');
}

/** In words. */
const longestKind = 3;

function* toWords(sentence: Sentence, { form, value }: Quantity, { wordsUpTo, title }: Style): Iterable<Report> {
  const [span] = form.numerals;
  const spelled = roundInWords(value as number);
  if (!span || !spelled) return;
  const words = span.start === sentence.words[0]?.start ? capitalised(spelled) : spelled;
  const size = (value as number) > (wordsUpTo ?? 0) ? 'a round count' : `a plain count of no more than ${wordsUpTo}`;
  const why = wordsUpTo === 9 ? 'is a plain count below ten' : `is ${size} (${nameOfStyle({ title })})`;
  yield reportOf(span, `“${textOf(sentence, span)}” ${why}: in running prose it is “${words}”.`, words);
}

function* toFigures(sentence: Sentence, { form, value }: Quantity, { figuresFrom, title }: Style): Iterable<Report> {
  const [numeral] = form.numerals;
  if (!numeral) return;
  const span = inWordsOf(form, numeral);
  const figures = grouped(value as number);
  const message = `“${textOf(sentence, span)}” is a plain count of ${figuresFrom} or more: ${nameOfStyle({ title })} has “${figures}”.`;
  yield reportOf(span, message, figures);
}

const reportOf = (span: Span, message: string, text: string): Report => ({
  span,
  message,
  fixes: [{ title: `Write “${text}”`, safe: true, edits: [{ ...span, text }] }],
});

/** The number with its thousands: "twelve thousand". */
const inWordsOf = ({ magnitudeSpan }: Quantity['form'], { start, end }: Span): Span => ({
  start,
  end: magnitudeSpan?.end ?? end,
});

/** A plain count in words; dozens, "a hundred" and what opens a sentence stay as they are. */
function isLargeInWords(sentence: Sentence, quantity: Quantity, from: number): boolean {
  const { kind, value, form, start } = quantity;
  const [numeral] = form.numerals;
  if (kind !== 'number' && !(kind === 'duration' && countedTime.test(form.unit ?? ''))) return false;
  if (form.numeral !== 'words' || form.joiner !== null || !numeral) return false;
  if (typeof value !== 'number' || value < from || roundInWords(value) !== textOf(sentence, inWordsOf(form, numeral)))
    return false;
  const first = sentence.words.find(({ kind }) => kind !== 'punctuation');
  if (!isJudged(sentence, quantity) || first === undefined || start <= first.start) return false;
  const before = wordBefore(sentence, numeral.start);
  if (before && (before.text === '-' || /^(?:one|number|at|by)$/.test(before.lower))) return false;
  return !isLabel(sentence, numeral.start) && countsSomething(sentence, inWordsOf(form, numeral).end);
}
