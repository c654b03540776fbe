import { defineRule, type Quantity, type Sentence } from '../contract/index.ts';
import { clauseBefore, isJudged, outer, textOf, wordBefore } from './prose.ts';

/** Words of change, in any of which a percentage says how far something moved. */
const moved =
  /\b(?:rose|risen|rise|rises|rising|climbed|climb|jumped|jump|grew|grown|grow|increased?|increase|gained|gain|added|fell|fallen|fall|falls|dropped|drop|declined?|slid|slipped|decreased?|lost|lose|went|gone|moved|shrank|cut|raised|lowered|up|down)\b/;

/** "a 2% rise". */
const change = /^[ -](?:increase|rise|jump|gain|cut|drop|fall|decline|decrease|reduction)\b/;

export default defineRule({
  id: 'numbers/percentage-points',
  summary: 'A difference between two percentages called percent.',
  why: 'A rate that goes from 3% to 5% has risen by two percentage points, and by 67%: the two must not be mixed up.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  needs: 'quantity',
  examples: [
    'Rates rose {2%|2 percentage points} from 3% to 5%.',
    'Unemployment fell by {1.5 percent|1.5 percentage points}, from 7.5 percent to 6 percent.',
    'Turnout climbed {10%|10 percentage points}, from 50% to 60%.',
    'The tax went up {3 per cent|3 percentage points} from 17 per cent to 20 per cent.',
    'Support dropped {4%|4 percentage points} to 41% from 45%.',
    'Its share of the market grew {5%|5 percentage points}, from 20% to 25%.',
    'The bank raised its rate by {0.25%|0.25 percentage points}, from 4.5% to 4.75%.',
    'Inflation slid {0.5 percent|0.5 percentage points} from 2.5 percent to 2 percent.',
    'The vacancy rate fell {6%|6 percentage points}, to 4% from 10%.',
    'Interest rose from 2% to 3%, an increase of {1%|1 percentage point}.',
    'Interest went from 2% to 3%, a {1%|1 percentage point} rise.',
    'The levy was cut by {2%|2 percentage points} from 12% to 10%.',
    'The quota rose {15%|15 percentage points} from 25% to 40%.',
    'The deposit rate fell {0.75%|0.75 percentage points}, to 3.25% from 4%.',
    'Its share slipped {7 percent|7 percentage points} from 32 percent to 25 percent.',
    'The score rose by {12%|12 percentage points}, from 48% to 60%.',
    'Rates rose from 3% to 5%.',
    'Rates rose 2 percentage points from 3% to 5%.',
    'Rates rose 67% from 3% to 5%.',
    'Prices rose 2%.',
    'Sales rose 2% in May and 5% in June.',
    'Between 3% and 5% of boats leak.',
    'Growth fell to 3% from 5%.',
    'Wages rose 4% and prices 6%, while 2% of firms closed.',
    'Output rose 10% from 50 to 55 tonnes.',
    '“Rates rose 2% from 3% to 5%,” he said.',
    'It rose from 3% to 5% within 2% of the limit set for it by the council.',
    'Of voters, 40% chose the first list, 30% the second and 10% the third.',
    'Shares lost 5%, bonds 3%.',
    'The rate is 5%, against 3% a year ago.',
    'Half of it, 50%, was sold, up from 40%.',
  ],
  *check(sentence) {
    const percents = outer(sentence).filter((quantity) => quantity.kind === 'percent' && isJudged(sentence, quantity));
    const ends = twoEnds(sentence, percents);
    if (!ends) return;
    const [from, to, used] = ends;
    const difference = Math.abs(to - from);
    for (const quantity of percents) {
      if (used.includes(quantity) || typeof quantity.value !== 'number' || !isSame(quantity.value, difference))
        continue;
      // What it rose by in percent, when that happens to be the same figure, is right as it stands.
      if (isSame((100 * difference) / from, quantity.value) || !isChange(sentence, quantity)) continue;
      const span = { start: quantity.start, end: quantity.end };
      const [numeral] = quantity.form.numerals;
      if (!numeral) continue;
      const text = `${textOf(sentence, numeral)} percentage point${quantity.value === 1 ? '' : 's'}`;
      yield {
        span,
        message: `From ${from}% to ${to}% is a change of “${text}”; in percent it would be ${Math.round((100 * difference) / from)}.`,
        fixes: [{ title: `Write “${text}”`, safe: false, edits: [{ ...span, text }] }],
      };
    }
  },
});

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** The two rates between which something moved: "from 3% to 5%", read as one range or as two figures, in either order. */
function twoEnds(sentence: Sentence, percents: readonly Quantity[]): [number, number, Quantity[]] | undefined {
  for (const quantity of percents) {
    const { value, form } = quantity;
    if (Array.isArray(value) && form.joiner === 'to' && isAfter(sentence, quantity, 'from')) {
      const [from, to] = form.numerals.map((span) => Number(textOf(sentence, span).replace(/,/g, '')));
      if (from !== undefined && to !== undefined && from !== 0) return [from, to, [quantity]];
    }
  }
  const from = percents.find((quantity) => isAfter(sentence, quantity, 'from'));
  const to = percents.find((quantity) => isAfter(sentence, quantity, 'to'));
  if (typeof from?.value !== 'number' || typeof to?.value !== 'number' || from.value === 0) return undefined;
  const [left, right] = from.start < to.start ? [from, to] : [to, from];
  if (sentence.block.source.slice(left.end, right.start).length > 20) return undefined;
  return [from.value, to.value, [from, to]];
}

/** The quantity stands right behind this word. */
const isAfter = (sentence: Sentence, { start }: Quantity, word: string): boolean =>
  wordBefore(sentence, start)?.lower === word;

/** Something moved by it: a word of change stands before it in the same clause, or right behind it. */
function isChange(sentence: Sentence, { start, end }: Quantity): boolean {
  return moved.test(clauseBefore(sentence, start, 6)) || change.test(textOf(sentence, { start: end, end: end + 12 }));
}
