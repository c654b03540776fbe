import {
  type Block,
  defineRule,
  type Edit,
  type Placed,
  type Quantity,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import { oneForm, placedUses, rewriting, type Use } from './forms.ts';
import { isJudged, nameOfStyle, outer, textOf, wordBefore } from './prose.ts';

/** Thousands parted by commas, by spaces that may break or not, not at all, or out of step. */
type Form = 'comma' | 'no-break' | 'space' | 'none' | 'uneven';

const described: Readonly<Record<Form, string>> = {
  comma: 'commas',
  'no-break': 'no-break spaces',
  space: 'spaces',
  none: 'nothing',
  uneven: 'commas out of step',
};
const separators = { comma: ',', 'no-break': '\u00a0', space: ' ' } as const;

/** Quantities whose digits are grouped; years, clocks, scores and ordinals have their own look. */
const counting = new Set(['number', 'money', 'measure', 'range', 'percent', 'duration', 'temperature']);

/** A bare run of digits behind one of these is a name. */
const designators = new Set(
  `no no. nos. number numbers code codes zip postcode id ref reference case bill flight docket model serial route room ticket
   account asteroid badge box channel extension inmate licence license lot order passport patent permit plate pin port prisoner
   registration unit page pages article section version build line hull dial call text`.split(/\s+/),
);

export default defineRule({
  id: 'numbers/digit-grouping',
  summary: 'Four digits and more without their thousands parted, or parted unevenly.',
  why: 'A reader has to count the digits of “1200000” to know how much it is.',
  severity: { news: 'hint', opinion: 'hint' },
  fix: 'safe',
  needs: 'quantity',
  examples: [
    'The port handled {12000|12,000} boxes.',
    'It cost {$45000|$45,000} to mend.',
    'The fine is {1,00,0 crowns|1,000 crowns}.',
    'Some {250000|250,000} people marched.',
    'The fence is {15000 metres|15,000 metres} long.',
    'They planted {12 000|12,000} trees.',
    'He owed {€1200000|€1,200,000} in all.',
    'The town has 12,500 houses and {8000 boats|8,000 boats}.',
    'The library holds {1,2345|12,345} maps.',
    'Sales fell to {£98000|£98,000} from £102,000.',
    'The herd grew to {30000|30,000} head.',
    'Between {10000 and 12000|10,000 and 12,000} fish died.',
    'The survey reached 11,200 homes. Of these, {3400 homes|3,400 homes} had no water.',
    'It paid {14 000 yen|14,000 yen}; the rest came to 11,000, 12,000 and 13,000 yen.',
    { text: 'The grant was {EUR 12,500|EUR 12\u00a0500}.', style: 'eu' },
    { text: 'The grant was {EUR 12500|EUR 12\u00a0500}.', style: 'eu' },
    {
      text: 'The first loan was 12 500 crowns, the second 13 000 crowns, the third {14,000 crowns|14 000 crowns}.',
      style: 'un',
    },
    'The port handled 12,000 boxes.',
    'The town has 8000 boats.',
    'It happened in 1998, when 12,000 ships came.',
    'The lakh is written 1,00,000 in India.',
    'The flight was number 45123 of the year.',
    'Bill 10234 passed.',
    'Write to Post Office Box 70012.',
    'Write to Haven Avenue, New York, NY, 10032.',
    'The code is 007123.',
    'Its serial number is 12345678.',
    '“We lost 12000 boxes,” he said.',
    'The pier is 950 metres long.',
    'See page 12045 of the record.',
    'Pi is 3.14159 or so.',
    'The asteroid 99942 will pass in 2029.',
    'It was 1,234.5678 in the table.',
    'In 2010 elections were held in 12,000 towns.',
    { text: 'Set `limit = 120000` and wait.', language: 'markdown' },
    { text: 'The grant was EUR 12\u00a0500.', style: 'eu' },
    { text: 'The first was 12500 crowns.', style: 'un' },
    'Earlier work [13,14] shows the same.',
    'The desk answers at 1 201 944-3737 until noon.',
  ],
  collect(block) {
    const uses = usesIn(block);
    return uses.length > 0 ? uses : undefined;
  },
  *conclude(digests, { style }) {
    const uses = placedUses(digests as readonly Placed<Grouping[]>[]) as Grouping[];
    const isGrouped = ({ form }: Use<Form>): boolean => form !== 'none' && form !== 'uneven';
    const some = uses.some(isGrouped);
    // Four digits are read at a glance; they are grouped where the others are.
    const judged = uses.filter((use) => use.form !== 'none' || (use.short ? some : some || style.grouping !== null));
    const { grouping } = style;
    yield* oneForm(judged, {
      settled: () => grouping,
      votes: (use) => isGrouped(use),
      message: ({ form }, wanted) =>
        form === 'uneven'
          ? 'The commas of this number are out of step: they part thousands.'
          : `The thousands of this number are parted by ${described[form]}; ${grouping ? nameOfStyle(style) : 'the article elsewhere'} has ${described[wanted]}.`,
    });
  },
});

/** A number of four digits and more. */
interface Grouping extends Use<Form> {
  /** Four digits before the point. */
  readonly short: boolean;
}

function usesIn(block: Block): Grouping[] {
  return block.sentences.flatMap((sentence) =>
    outer(sentence)
      .filter((quantity) => counting.has(quantity.kind) && isJudged(sentence, quantity))
      .flatMap((quantity) => useOf(sentence, quantity)),
  );
}

/** The quantity with its first long numeral; the others of a range are rewritten with it. */
function useOf(sentence: Sentence, quantity: Quantity): Grouping[] {
  const runs = quantity.form.numerals.flatMap((span) => runOf(sentence, span) ?? []);
  const [first] = runs;
  if (!first || runs.some(({ form }) => form !== first.form)) return [];
  if (isName(sentence, quantity, first) || isReference(sentence, quantity)) return [];
  const { form } = first;
  return [
    {
      start: quantity.start,
      end: quantity.end,
      topic: '',
      form,
      short: runs.every(({ digits }) => digits.length === 4),
      to: (other) => {
        const separator = other in separators ? separators[other as keyof typeof separators] : undefined;
        return separator && rewriting(sentence, quantity, regrouped(runs, separator), form !== 'uneven');
      },
    },
  ];
}

/** The digits before the decimal point, where there are four or more. */
interface Run extends Span {
  readonly digits: string;
  readonly form: Form;
}

function runOf(sentence: Sentence, { start, end }: Span): Run | undefined {
  if (end - start < 4) return undefined;
  const [, whole] = /^(\d[\d,\u00a0\u202f ]*)(?:\.\d+)?$/.exec(textOf(sentence, { start, end })) ?? [];
  const digits = whole?.replace(/\D/g, '') ?? '';
  if (!whole || digits.length < 4 || digits.startsWith('0')) return undefined;
  const form = formOf(whole);
  return form && { start, end: start + whole.length, digits, form };
}

/** How a run is grouped; undefined for Indian groups ("12,34,567") and for what is no grouping at all. */
function formOf(whole: string): Form | undefined {
  if (/^\d+$/.test(whole)) return 'none';
  if (/^\d{1,3}(?:,\d{3})+$/.test(whole)) return 'comma';
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(whole)) return undefined;
  if (/^\d{1,3}(?:[\u00a0\u202f]\d{3})+$/.test(whole)) return 'no-break';
  if (/^\d{1,3}(?: \d{3})+$/.test(whole)) return 'space';
  return /^[\d,]+$/.test(whole) ? 'uneven' : undefined;
}

const regrouped = (runs: readonly Run[], separator: string): Edit[] =>
  runs.map(({ start, end, digits }) => ({ start, end, text: digits.replace(/\B(?=(?:\d{3})+$)/g, separator) }));

/** "[13,14]" cites, "1 201 944-3737" and "ext. 80119" call. */
function isReference(sentence: Sentence, { start, end }: Span): boolean {
  const { source } = sentence.block;
  if (/^[-–]\d{3}/.test(source.slice(end, end + 4))) return true;
  const before = source.slice(Math.max(0, start - 20), start);
  return /\[[\d, –-]*$|(?:\btel|\bphone|\bfax|\bext|\+\d[\d ]* x|[☎+])[.:]? ?[\d ]*$/i.test(before);
}

/** A bare run that counts nothing is a code, an address or a year as often as a number. */
function isName(sentence: Sentence, { kind, unit, start }: Quantity, { form, digits }: Run): boolean {
  if (form !== 'none' || kind === 'money' || kind === 'measure' || kind === 'percent') return false;
  const before = wordBefore(sentence, start);
  if (before && (designators.has(before.lower) || /^[#№:/=]$/.test(before.text))) return true;
  if (digits.length === 4 && (unit === null || /^(?:1[5-9]|20)/.test(digits))) return true;
  if (unit === null && digits.length > 9) return true;
  if (unit === null && before?.lower === 'is' && designators.has(wordBefore(sentence, before.start)?.lower ?? ''))
    return true;
  if (unit !== null || before === undefined || before === sentence.words[0]) return false;
  // "New York, NY, 10032": a postal code behind its place.
  const place = before.text === ',' ? wordBefore(sentence, before.start) : before;
  return place !== undefined && /^\p{Lu}/u.test(place.text);
}
