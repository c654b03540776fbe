import { defineRule, type Edit, type Quantity, type Report, type Sentence, type Span } from '../contract/index.ts';
import { clauseBefore, isJudged, outer, textOf, wordAfter, wordBefore, wordsAfter, wordsBefore } from './prose.ts';
import { capitalised } from './spelling.ts';

/** What something is times *less*: a multiple makes things more. */
const lesser =
  /^(?:less|fewer|smaller|lower|cheaper|slower|shorter|weaker|lighter|thinner|poorer|colder|nearer|closer|younger|rarer)$/;
const fell =
  /^(?:fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|declined?|declines|shrank|shrunk|shrink|shrinks|decreased?|decreases|plunged|slid|slumped|sank|tumbled)$/;
/** Things that can fall below nothing: a change of theirs may pass 100 percent. */
const signed = /\b(?:profits?|earnings|income|margins?|balance|growth|surplus|deficit|cash flow|returns?|results?)\b/;

const fractions: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'a third',
  4: 'a quarter',
  5: 'a fifth',
  6: 'a sixth',
  7: 'a seventh',
  8: 'an eighth',
  9: 'a ninth',
  10: 'a tenth',
  20: 'a twentieth',
  100: 'a hundredth',
};
/** "three times smaller" → "a third of the size". */
const measures: Readonly<Record<string, string>> = {
  less: 'as much',
  fewer: 'as many',
  smaller: 'the size',
  lower: 'as high',
  cheaper: 'the price',
  slower: 'the speed',
  shorter: 'the length',
  weaker: 'as strong',
  lighter: 'the weight',
};

export default defineRule({
  id: 'numbers/impossible-multiple',
  summary: 'A multiple of less, or a fall by more than all.',
  why: '“Three times less” has no meaning that readers agree on, and nothing that is counted falls by more than 100 percent.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  needs: 'quantity',
  examples: [
    'The new boat is {five times smaller|a fifth of the size}.',
    'It needs {three times less|a third as much} fuel.',
    'There were {ten times fewer|a tenth as many} fish.',
    'Sales {fell 120%}.',
    'The price {dropped by 150 percent}.',
    'The flat is {two times cheaper|half the price}.',
    'The train is {four times slower|a quarter of the speed}.',
    'Catches {declined 200 percent} in a year.',
    'The parcel is {3 times lighter|a third of the weight}.',
    'The rate is {100 times lower|a hundredth as high}.',
    'Traffic {shrank by 110%}.',
    'The bridge is {six times shorter|a sixth of the length}.',
    'The harvest {fell by 300 percent}.',
    'The garden is {ten times smaller|a tenth of the size}.',
    'A ticket is {three times cheaper|a third of the price} on Mondays.',
    'The price is {two to three times lower} than that of the ferry.',
    '{Three times fewer|A third as many} boats came.',
    'It costs {three times less than|a third as much as} before.',
    'The isle is {two times smaller than|half the size of} the Isle of Man.',
    'The isle is {two times smaller} than it was.',
    'The new boat is five times bigger.',
    'Sales fell 20%.',
    'Sales fell 100%, to nothing.',
    'Sales rose 120%.',
    'It needs a third of the fuel.',
    'Profit fell 120%, to a loss.',
    'He called three times less than an hour apart.',
    'He was fined five times in fewer than ten days.',
    'They met three times. Fewer came each time.',
    '“It is five times smaller,” she said.',
    'The price is two and a half times higher.',
    'Costs fell to 120% of the level of 2010.',
    'Demand fell from 150% of capacity.',
    'It fell below 120%.',
    'Nobody fell. Some 120% of the target was met.',
  ],
  *check(sentence) {
    for (const quantity of outer(sentence)) {
      if (!isJudged(sentence, quantity)) continue;
      const report = timesLess(sentence, quantity) ?? fallBeyondAll(sentence, quantity);
      if (report) yield report;
    }
  },
});

/** "five times smaller". */
function timesLess(sentence: Sentence, quantity: Quantity): Report | undefined {
  const numeral = quantity.form.numerals.at(-1);
  const { kind, value } = quantity;
  const least = Array.isArray(value) ? (value as [number, number])[0] : (value as number | null);
  if ((kind !== 'number' && kind !== 'range') || least === null || least <= 1 || !numeral) return undefined;
  const next = wordAfter(sentence, numeral.end);
  const times = next?.text === '-' ? wordAfter(sentence, next.end) : next;
  const less = times?.lower === 'times' ? wordAfter(sentence, times.end) : undefined;
  if (!less || !lesser.test(less.lower)) return undefined;
  // "three times less than an hour apart": "less than" counts the next thing.
  if (
    /^(?:less|fewer)$/.test(less.lower) &&
    wordAfter(sentence, less.end)?.lower === 'than' &&
    followsClause(sentence, quantity)
  )
    return undefined;
  const span = { start: quantity.start, end: less.end };
  const fraction = typeof value === 'number' ? fractions[value] : undefined;
  const opens = span.start === sentence.words[0]?.start;
  const fix = fractionFix(sentence, span, fraction && opens ? capitalised(fraction) : fraction, measures[less.lower]);
  return {
    span,
    message: `“${textOf(sentence, span)}” has no settled meaning: say what part of it is left${fix ? `, as in “${fix.edits[0].text}”` : ''}.`,
    ...(fix ? { fixes: [fix] } : {}),
  };
}

/** "a third as much", and with it the "than" of what it is set against: "a third as much as", "a third of the size of". */
function fractionFix(sentence: Sentence, span: Span, fraction: string | undefined, measure: string | undefined) {
  if (!fraction || !measure) return undefined;
  const isNoun = /^the /.test(measure);
  const than = wordAfter(sentence, span.end);
  const compared = than?.lower === 'than' ? than : undefined;
  // "smaller than before": nothing has the size of "before".
  if (compared && isNoun && !isThing(sentence, compared.end)) return undefined;
  const words = [
    fraction,
    isNoun && fraction.toLowerCase() !== 'half' ? 'of' : '',
    measure,
    compared ? (isNoun ? 'of' : 'as') : '',
  ];
  const text = words.filter(Boolean).join(' ');
  const edit: Edit = { start: span.start, end: compared?.end ?? span.end, text };
  return { title: `Write “${text}”`, safe: false, edits: [edit] as const };
}

/** Behind "than" stands a thing by its name or with an article, and no clause about it. */
function isThing(sentence: Sentence, place: number): boolean {
  const [first, ...more] = wordsAfter(sentence, place, 6);
  if (!first || !(/^(?:the|an?|that|those|its|his|her|their|our|my)$/.test(first.lower) || /^\p{Lu}/u.test(first.text)))
    return false;
  return !more.some(({ lower }) => /^(?:is|are|was|were|has|had|have|did|does|do|would|will|could)$/.test(lower));
}

/** A full verb with its object stands before, so that "times" counts events ("he called three times less than …"). */
const followsClause = (sentence: Sentence, { start }: Quantity): boolean => {
  const before = wordBefore(sentence, start);
  return before !== undefined && /(?:ed|called|met|won|came)$/.test(before.lower);
};

/** How far before the figure its clause may speak of a loss or a debt, in words. */
const clauseReach = 40;

/** "fell 120%". */
function fallBeyondAll(sentence: Sentence, quantity: Quantity): Report | undefined {
  if (quantity.kind !== 'percent' || typeof quantity.value !== 'number' || quantity.value <= 100) return undefined;
  const place = quantity.approximator?.start ?? quantity.start;
  const [last, first] = wordsBefore(sentence, place, 2).toReversed();
  const verb = last?.lower === 'by' ? first : last;
  if (
    !verb ||
    !fell.test(verb.lower) ||
    isBound(sentence, quantity) ||
    signed.test(clauseBefore(sentence, place, clauseReach))
  )
    return undefined;
  if (wordAfter(sentence, quantity.end)?.lower === 'of') return undefined;
  const span = { start: verb.start, end: quantity.end };
  return {
    span,
    message: `“${textOf(sentence, span)}”: a fall by 100% leaves nothing, so what is counted cannot fall further.`,
  };
}

/** "fell below 120%" names where it fell to. */
const isBound = (sentence: Sentence, { approximator }: Quantity): boolean =>
  approximator !== null && /^(?:below|under|above|over|at|up to)/.test(textOf(sentence, approximator).toLowerCase());
