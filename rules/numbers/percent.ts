import { defineRule, isHeadline, type Placed, type Quantity, type Sentence, type Span } from '../contract/index.ts';
import { oneForm, placedUses, rewriting, type Use } from './forms.ts';
import { isJudged, nameOfStyle, outer, textOf } from './prose.ts';

/** The three ways to write a percentage. */
type Form = 'sign' | 'percent' | 'per cent';

const shown: Readonly<Record<Form, string>> = { sign: 'the sign %', percent: '“percent”', 'per cent': '“per cent”' };
const noBreak = '\u00a0';

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
    { text: 'Rents rose {4 percent|4%}.', style: 'ap' },
    { text: 'Rents rose {4%|4 percent}.', style: 'chicago' },
    { text: 'Rents rose {4%|4 per cent}.', style: 'un' },
    { text: 'Rents rose {4%|4\u00a0%} and {5 %|5\u00a0%}.', style: 'eu' },
    { text: 'Rents rose {4 percent|4\u00a0%}.', style: 'eu' },
    { text: 'Rents rose 4\u00a0%.', style: 'eu' },
    { text: 'Rents rose {4%–5 %|4\u00a0%–5\u00a0%}.', style: 'eu' },
    { text: 'Rents rose {4% to 5%|4 percent to 5 percent}.', style: 'chicago' },
    'Rents rise {between 4 % and 5 %|between 4% and 5%} a year.',
    { text: 'Rents rose 4 per cent.', style: 'un' },
    { text: 'Ten percent of the boats leak.', style: 'bbc' },
  ],
  *check(sentence, { style }) {
    if (style.percentSpace === null || (style.percent !== null && style.percent !== 'sign')) return;
    const space = style.percentSpace === 'none' ? '' : noBreak;
    for (const { units, start, end, form } of percentages(sentence)) {
      const signs = units.filter((unit) => textOf(sentence, unit).endsWith('%'));
      const wrong = signs.filter((unit) => textOf(sentence, unit) !== `${space}%`);
      const [first] = wrong;
      if (form !== 'sign' || !first) continue;
      const edits = wrong.map((unit) => ({ ...unit, text: `${space}%` }));
      const spaced = wrong.length === 1 && first.end - first.start > 1;
      yield {
        span: spaced ? first : { start, end },
        message: space
          ? `${nameOfStyle(style)} parts number and percent sign by a no-break space.`
          : 'The percent sign stands close to its number, without a space.',
        fixes: [{ title: `Write “${rewriting(sentence, { start, end }, edits).shown}”`, safe: true, edits }],
      };
    }
  },
  collect(block) {
    if (isHeadline(block)) return undefined;
    const uses = block.sentences.flatMap((sentence) =>
      percentages(sentence)
        .filter(({ digits }) => digits)
        .map((each) => useOf(sentence, each)),
    );
    return uses.length > 0 ? uses : undefined;
  },
  *conclude(digests, { style }) {
    const space = style.percentSpace === 'no-break' ? noBreak : '';
    const uses = placedUses(digests as readonly Placed<Use<Form>[]>[]).map((use) => withSpace(use, space));
    yield* oneForm(uses, {
      settled: () => style.percent,
      message: ({ form }, wanted, settled) =>
        `This percentage is written with ${shown[form]}; ${settled ? nameOfStyle(style) : 'the article elsewhere'} has ${shown[wanted]}.`,
    });
  },
});

/** A percentage and how it is written. */
interface Percentage extends Span {
  readonly form: Form;
  /** From the number's end to the end of the sign or word, at both ends of a range such as "5% to 6%": what a fix replaces. */
  readonly units: readonly Span[];
  readonly digits: boolean;
}

/** Percentages in running prose that a person may change the form of. */
function percentages(sentence: Sentence): Percentage[] {
  return outer(sentence).flatMap((quantity) => {
    const form = formOf(quantity);
    const last = quantity.form.numerals.at(-1);
    const { unitSpan, numeral } = quantity.form;
    if (!form || !last || !unitSpan || unitSpan.start < last.end || !isJudged(sentence, quantity)) return [];
    const unit = { start: quantity.form.magnitudeSpan?.end ?? last.end, end: unitSpan.end };
    const units = [...firstUnit(sentence, quantity), unit];
    return [{ start: quantity.start, end: quantity.end, form, units, digits: numeral === 'digits' }];
  });
}

/** What stands behind the first figure of a range, where it has a sign or word of its own. */
function firstUnit(sentence: Sentence, { form: { numerals, joinerSpan } }: Quantity): Span[] {
  const [first] = numerals;
  if (!first || !joinerSpan || numerals.length < 2) return [];
  const found = /^\s*(?:%|per ?cent\b)/.exec(textOf(sentence, { start: first.end, end: joinerSpan.start }));
  return found ? [{ start: first.end, end: first.end + found[0].length }] : [];
}

function formOf({ kind, form }: Quantity): Form | undefined {
  if (kind !== 'percent' || form.unit === null) return undefined;
  const unit = form.unit.toLowerCase().replace(/\s+/g, ' ');
  return unit === '%' ? 'sign' : unit === 'percent' || unit === 'per cent' ? unit : undefined;
}

const written: Readonly<Record<Form, string>> = { sign: '%', percent: ' percent', 'per cent': ' per cent' };

function useOf(sentence: Sentence, { start, end, form, units }: Percentage): Use<Form> {
  const to = (other: Form) =>
    rewriting(
      sentence,
      { start, end },
      units.map((unit) => ({ ...unit, text: written[other] })),
    );
  return { start, end, topic: '', form, to };
}

/** The sign with the white space that the style has before it. */
function withSpace(use: Use<Form>, space: string): Use<Form> {
  return {
    ...use,
    to(form) {
      const to = use.to(form);
      if (!to || form !== 'sign' || space === '') return to;
      const edits = to.edits.map((edit) => ({ ...edit, text: `${space}%` }));
      return { ...to, edits, shown: to.shown.replaceAll('%', `${space}%`) };
    },
  };
}
