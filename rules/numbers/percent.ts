import { defineRule, type Placed, type Quantity, type Sentence, type Span, type Style } from '../contract/index.ts';
import { isHeadline, isJudged, outer } from './prose.ts';

/** The three ways to write a percentage. */
type Form = 'sign' | 'percent' | 'per cent';

/** A percentage in the article and how it is written. */
interface Use extends Span {
  readonly form: Form;
  /** From the number's end to the end of the sign or word: what a fix replaces. */
  readonly unit: Span;
  readonly digits: boolean;
}

const written: Readonly<Record<Form, string>> = { sign: '%', percent: ' percent', 'per cent': ' per cent' };
const shown: Readonly<Record<Form, string>> = { sign: 'the sign %', percent: '“percent”', 'per cent': '“per cent”' };

export default defineRule({
  id: 'numbers/percent',
  summary: 'Percentages written in more than one way.',
  why: 'A reader who meets “%” here and “percent” there wonders whether something else is meant.',
  severity: { news: 'hint', opinion: 'hint' },
  fix: 'safe',
  needs: 'quantity',
  examples: [
    'Rents rose 4{ %|%}.',
    'Growth of 2.5{ %|%} is expected in the north.',
    'Rents rose 4% in May and 5% in June, and wages rose {3 percent|3%}.',
    'Rents rose 4 percent in May and 5 percent in June. Wages rose {3%|3 percent}.',
    'Rents rose 4 per cent in May. Wages rose 5 per cent, pensions {3 percent|3 per cent}.',
    'Some 12% of the boats leak. Of the ferries, {20 percent|20%} do. Another 8% are too old.',
    'About 60 percent voted. Of the young, {41%|41 percent} did.',
    'It covers 30% of the coast, 12% of the hills and {5 per cent|5%} of the plain.',
    'Three of ten, or 30%, agreed; 20% did not, and {50 percent|50%} had no view.',
    'The tax is 19{ %|%} of the price.',
    'A share of 7% is small, and so is {6 percent|6%}.',
    { text: 'Rents rose {4 %|4 percent} in May and 5 percent in June, wages 6 percent.' },
    { text: 'Turnout was 61%, up from 58%.\n\nIn the islands it was {49 percent|49%}.' },
    'Rents rose 4% in May and 5% in June.',
    'Rents rose 4 percent in May and 5 percent in June.',
    'Ten percent of the boats leak, and 4% sink.',
    '“About 40 percent of us left,” he said. Of the rest, 5% stayed and 6% came back.',
    { text: '# 5% of boats leak\n\nAbout 5 percent of all boats leak.', language: 'markdown' },
    'A large percentage of the boats leak.',
    'Rates rose 0.5 percentage points to 4%.',
    'The 1% pay more.',
    'The sign % stands for a share.',
    { text: 'Use `width: 50 %` here.', language: 'markdown' },
    'Eighty per cent of voters agreed.',
    'He gave 110% and won.',
    'Growth was 3% in one year and 4% in the next, the bank said.',
  ],
  *check(sentence, { style }) {
    if (style.percentSpace !== 'none') return;
    for (const { form, unit, start } of usesOf(sentence))
      if (form === 'sign' && unit.end - unit.start > 1)
        yield {
          span: unit,
          message: 'The percent sign stands close to its number, without a space.',
          fixes: [
            {
              title: `Write “${sentence.block.source.slice(start, unit.start)}%”`,
              safe: true,
              edits: [{ ...unit, text: '%' }],
            },
          ],
        };
  },
  collect(block) {
    if (isHeadline(block)) return undefined;
    const uses = block.sentences.flatMap(usesOf).filter(({ digits }) => digits);
    return uses.length > 0 ? uses : undefined;
  },
  *conclude(digests, { style }) {
    const uses = digests.flatMap(({ start, digest }: Placed<Use[]>) => digest.map((use) => moved(use, start)));
    const wanted = style.percent ?? majority(uses);
    if (wanted === undefined) return;
    for (const form of ['sign', 'percent', 'per cent'] as const) {
      const [first, ...others] = uses.filter((use) => use.form === form);
      if (!first || form === wanted) continue;
      yield {
        span: { start: first.start, end: first.end },
        message: messageOf(form, wanted, style),
        related: others.map(({ start, end }) => ({ start, end, message: `Written with ${shown[form]}, too.` })),
        fixes: [
          {
            title: `Write ${shown[wanted]}`,
            safe: style.percent !== null,
            edits: [{ ...first.unit, text: written[wanted] }],
          },
        ],
      };
    }
  },
});

/** Percentages in running prose that a person may change the form of. */
function usesOf(sentence: Sentence): Use[] {
  return outer(sentence).flatMap((quantity) => {
    const form = formOf(quantity);
    const last = quantity.form.numerals.at(-1);
    const { unitSpan } = quantity.form;
    if (!form || !last || !unitSpan || unitSpan.start < last.end || !isJudged(sentence, quantity)) return [];
    const unit = { start: last.end, end: unitSpan.end };
    return [{ start: quantity.start, end: quantity.end, form, unit, digits: quantity.form.numeral === 'digits' }];
  });
}

function formOf({ kind, form }: Quantity): Form | undefined {
  if (kind !== 'percent' || form.unit === null) return undefined;
  const unit = form.unit.toLowerCase().replace(/\s+/g, ' ');
  return unit === '%' ? 'sign' : unit === 'percent' || unit === 'per cent' ? unit : undefined;
}

/** The form used most; of two used alike, the one used first. */
function majority(uses: readonly Use[]): Form | undefined {
  const counts = new Map<Form, number>();
  for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce<[Form, number] | undefined>(
    (best, next) => (best && best[1] >= next[1] ? best : next),
    undefined,
  )?.[0];
}

function messageOf(form: Form, wanted: Form, { percent, title }: Style): string {
  const why = percent === null ? `the article elsewhere has ${shown[wanted]}` : `${title} style has ${shown[wanted]}`;
  return `This percentage is written with ${shown[form]}; ${why}.`;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const moved = (use: Use, by: number): Use => ({ ...use, ...shift(use, by), unit: shift(use.unit, by) });
