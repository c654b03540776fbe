import {
  type Block,
  beginningIn,
  covers,
  defineRule,
  type Edit,
  isHeadline,
  type Placed,
  type Quantity,
  type Report,
  type Sentence,
  type Span,
  type Style,
} from '../contract/index.ts';
import { magnitudeAbbreviations, magnitudes } from '../lexicons/numbers.ts';
import { oneForm, placedUses, type Rewriting, rewriting, type Use } from './forms.ts';
import { isJudged, nameOfStyle, outer, textOf } from './prose.ts';
import { grouped } from './spelling.ts';

/** "$5 million", "$5m" (in the abbreviation as written, for the million), "$5,000,000". */
type Form = string;
const word = 'word';
const figures = 'figures';
/** The usual abbreviations of the British press. */
const usual = 'm';

/** Magnitudes by size, with their usual abbreviation. */
const sizes: readonly (readonly [size: number, name: string, short: string])[] = [
  [1e12, 'trillion', 'tn'],
  [1e9, 'billion', 'bn'],
  [1e6, 'million', 'm'],
];

export default defineRule({
  id: 'numbers/magnitude',
  summary: 'Millions, billions and trillions in mixed, stacked or mismatched forms, or as a run of zeros.',
  why: 'Nobody counts nine zeros right at reading speed, and “5,000 million” looks like more than “5 billion”.',
  severity: { news: 'information', opinion: 'information' },
  fix: 'safe',
  needs: 'quantity',
  examples: [
    'The pier cost $5 million, the bridge $3 million and the crane {$2m|$2 million}.',
    'Sales reached $12m in May and $14m in June; costs were {$3 billion|$3bn}.',
    'The firm owes {5,000 million euros|5 billion euros}.',
    'The budget is {$1,200 million|$1.2 billion} a year.',
    'The reserve holds {0.4 trillion dollars|400 billion dollars}.',
    'A fund of {£0.25bn|£250m} was set up.',
    'The debt is {$5,000,000,000|$5 billion}.',
    'Some {3,000,000 people|3 million people} live there.',
    'It cost {€2,500,000,000|€2.5 billion} to build.',
    'The hoard is worth {5 thousand million pounds|5 billion pounds}.',
    'The plan is to plant {5 hundred thousand trees|500,000 trees}.',
    'A loan of {$2 million million|$2 trillion} was asked for.',
    'Sales rose from $12m to $14m, and profit from {$1mn|$1m} at first.',
    'It lent {$7,000,000|$7 million} at once.',
    'The town paid $3m, the region $4m and the state {$1.5 million|$1.5m}.',
    { text: 'The pier cost {$5m|$5 million}.', style: 'ap' },
    { text: 'The pier cost {£5 million|£5m}, and five million people came.', style: 'bbc' },
    { text: 'The pier cost {$5 million|$5m}, the bridge {$5bn|$5 billion}.', style: 'economist' },
    { text: 'The pier cost {EUR 5 million|EUR 5\u00a0000\u00a0000}.', style: 'eu' },
    { text: 'The pier cost {EUR\u00a05-6 million}.', style: 'eu' },
    { text: 'The pier cost {$1,250,000|$1.25 million}.', style: 'ap' },
    'The pier cost $5 million and the bridge $3 billion.',
    'The pier cost $5m and the bridge $3bn.',
    'The pier cost $5mn and the bridge $3bn.',
    'The pier cost $1,234,567.',
    'Some 1,500,000 trees were felled.',
    'Half a million people and 5 million sheep live there.',
    'The pier cost 5m euros; 2 million people came.',
    'The share rose from 0.5 million to 1.2 million.',
    'He had 4 lakh crore rupees in mind.',
    'About 800 million people voted.',
    'The galaxy is 2.5 million light years away.',
    '“It cost $5,000,000,000,” he said.',
    'It is 5m wide and cost $5 million.',
    { text: '# Pier costs $5m\n\nThe pier cost $5 million and the bridge $6 million.', language: 'markdown' },
    'Three hundred million people watched.',
    { text: 'The grant is EUR 5\u00a0000\u00a0000\u00a0000.', style: 'eu' },
    { text: 'The loan is $5m and the debt $5 billion.', style: 'economist' },
    'The rate of 0.4 million a year, 0.9 million in all, was kept.',
  ],
  *check(sentence, { style }) {
    for (const quantity of outer(sentence)) {
      if (!isJudged(sentence, quantity) || quantity.form.joiner !== null) continue;
      const report = mismatched(sentence, quantity) ?? zeros(sentence, quantity, style);
      if (report) yield report;
    }
  },
  collect(block) {
    if (isHeadline(block)) return undefined;
    const uses = usesIn(block);
    return uses.length > 0 ? uses : undefined;
  },
  *conclude(digests, { style }) {
    const { magnitude } = style;
    const all = digests as readonly Placed<Use<Form>[]>[];
    yield* oneForm(placedUses(magnitude === 'millions' ? all : inOneTopic(all)), {
      settled: (topic) => settledFor(style, topic),
      message: (use, wanted, settled) =>
        `This sum has ${nameOf(use.form, wanted)}; ${settled ? nameOfStyle(style) : 'the article elsewhere'} has ${nameOf(wanted, use.form)}${inForm(use, wanted)}.`,
    });
  },
});

/** Unless the style parts millions from the rest, all sizes are held against each other; "bn" goes with "mn" as well as with "m". */
function inOneTopic(digests: readonly Placed<Use<Form>[]>[]): Placed<Use<Form>[]>[] {
  const uses = digests.flatMap(({ digest }) => digest);
  const millions = new Set(uses.filter(({ topic }) => topic === 'million').map(({ form }) => form));
  const long = millions.has('mn') && !millions.has('m');
  return digests.map(({ start, digest }) => ({
    start,
    digest: digest.map((use) => ({ ...use, topic: '', form: long && use.form === 'm' ? 'mn' : use.form })),
  }));
}

function settledFor({ magnitude }: Style, size: string): Form | null {
  if (magnitude === 'millions') return size === 'million' ? usual : word;
  return magnitude === 'abbreviated' ? usual : magnitude;
}

/** A form as it is told from another: two abbreviations by their letters. */
function nameOf(form: Form, other: Form): string {
  if (form === word) return 'its magnitude in a word';
  if (form === figures) return 'all its figures';
  return other === word || other === figures ? 'its magnitude abbreviated' : `“${form}” for millions`;
}

function inForm(use: Use<Form>, form: Form): string {
  const shown = use.to(form)?.shown;
  return shown === undefined ? '' : `: “${shown}”`;
}

const report = (sentence: Sentence, { start, end }: Span, why: string, edit: Edit, safe: boolean): Report => {
  const span = { start, end };
  const text = rewriting(sentence, span, [edit]).shown;
  return { span, message: `${why}: “${text}”.`, fixes: [{ title: `Write “${text}”`, safe, edits: [edit] }] };
};

/** "5,000 million", "0.4 trillion", "5 thousand million": a magnitude that is not the number's own. */
function mismatched(sentence: Sentence, quantity: Quantity): Report | undefined {
  const { value, form } = quantity;
  const { magnitude, magnitudeSpan } = form;
  const [numeral] = form.numerals;
  if (magnitude === null || !magnitudeSpan || !numeral || form.numerals.length > 1) return undefined;
  const figure = textOf(sentence, numeral);
  const size = sizeOf(magnitude);
  if (size === undefined || typeof value !== 'number' || value < 1e5 || !/^[\d.,]+$/.test(figure)) return undefined;
  const mantissa = Number(figure.replace(/,/g, ''));
  const stacked = /\s/.test(magnitude) && !/lakh|crore/.test(magnitude);
  const outgrown = !stacked && ((mantissa >= 1000 && size < 1e12) || (mantissa < 1 && size > 1e6 && mantissa > 0));
  if (!(stacked || outgrown) || hasPeer(sentence, quantity, size)) return undefined;
  const text = rewritten(mantissa * size, magnitude);
  if (text === undefined) return undefined;
  const edit = { start: numeral.start, end: magnitudeSpan.end, text };
  return report(sentence, quantity, 'The number and its magnitude do not match', edit, true);
}

/** The size of a magnitude as written, "thousand million" too. */
function sizeOf(magnitude: string): number | undefined {
  const parts = magnitude.split(/[\s-]+/).map((part) => magnitudes.get(part) ?? magnitudeAbbreviations.get(part));
  return parts.includes(undefined) ? undefined : (parts as number[]).reduce((product, part) => product * part, 1);
}

/** The value with its own magnitude, in words or abbreviated as before; undefined where it does not come out even. */
function rewritten(value: number, magnitude: string): string | undefined {
  const exact = Number(value.toPrecision(12));
  const [size, name, short] = sizes.find(([size]) => exact >= size) ?? [1, '', ''];
  const mantissa = Number((exact / size).toPrecision(12));
  if (Math.abs(mantissa * size - exact) > exact * 1e-9) return undefined;
  if (size === 1) return grouped(mantissa);
  return magnitudes.has(magnitude.split(/\s/)[0] ?? '')
    ? `${grouped(mantissa)} ${name}`
    : `${grouped(mantissa)}${short}`;
}

/** How far from a number another of its series stands at most, in UTF-16 code units. */
const seriesReach = 400;

/** Another number of the same magnitude nearby: the writer keeps a series in one unit. */
function hasPeer(sentence: Sentence, quantity: Quantity, size: number): boolean {
  const near = { start: quantity.start - seriesReach, end: quantity.end + seriesReach };
  return beginningIn(outer(sentence), near).some((other) => {
    const { magnitude, numerals } = other.form;
    return other !== quantity && magnitude !== null && numerals.length > 0 && sizeOf(magnitude) === size;
  });
}

/** How many zeros nobody counts any more. */
const longRun = /(?:[,\u00a0\u202f ]?0{3}){2}$|0{6}$/;

/** "$5,000,000,000", and where the style has magnitudes in words "$5,300,000", too. */
function zeros(sentence: Sentence, quantity: Quantity, { magnitude: settled, title }: Style): Report | undefined {
  const { kind, value, form } = quantity;
  const [numeral] = form.numerals;
  if (settled === figures || (kind !== 'money' && kind !== 'number') || form.magnitude !== null || !numeral)
    return undefined;
  const figure = textOf(sentence, numeral);
  if (typeof value !== 'number' || value < 1e6 || !/^[\d,\u00a0\u202f ]+$/.test(figure)) return undefined;
  const asked = settled !== null && kind === 'money' && value % 1e4 === 0;
  if ((!longRun.test(figure) && !asked) || (kind === 'number' && quantity.unit === null)) return undefined;
  const [size, name, short] = sizes.find(([size]) => value >= size) ?? [1, '', ''];
  const mantissa = Number((value / size).toPrecision(12));
  // "5.123456 billion" is no easier to read.
  if (String(mantissa).replace(/^\d+\.?/, '').length > 2) return undefined;
  const brief = settled === 'abbreviated' || (settled === 'millions' && size === 1e6);
  const text = `${grouped(mantissa)}${brief && kind === 'money' ? short : ` ${name}`}`;
  const why = asked
    ? `${nameOfStyle({ title })} has such sums with their magnitude`
    : 'So many zeros are hard to count';
  return report(sentence, quantity, why, { ...numeral, text }, asked);
}

function usesIn(block: Block): Use<Form>[] {
  return block.sentences.flatMap((sentence) =>
    outer(sentence)
      .filter(({ kind, form }) => kind === 'money' && form.magnitudeSpan !== null && form.numeral !== 'words')
      .filter((quantity) => isJudged(sentence, quantity))
      .flatMap((quantity) => useOf(sentence, quantity) ?? []),
  );
}

/** A number with its magnitude inside of an amount; a range may have two. */
interface Part {
  readonly numeral: Span;
  readonly magnitude: Span;
  readonly written: string;
}

function partsOf(sentence: Sentence, quantity: Quantity): Part[] {
  const inside = beginningIn(sentence.quantities, quantity).filter(
    ({ inner, form }) => inner && form.magnitudeSpan !== null && form.numerals.length === 1,
  );
  const found = inside.flatMap(({ start, end, form: { magnitude, magnitudeSpan, numerals } }) => {
    const [numeral] = numerals;
    if (!covers(quantity, { start, end }) || !numeral || !magnitudeSpan || magnitude === null) return [];
    return [{ numeral, magnitude: magnitudeSpan, written: textOf(sentence, magnitudeSpan) }];
  });
  return found.filter(({ numeral }) => /^[\d.,\u00a0\u202f ]+$/.test(textOf(sentence, numeral)));
}

function useOf(sentence: Sentence, quantity: Quantity): Use<Form> | undefined {
  const { start, end } = quantity;
  const parts = partsOf(sentence, quantity);
  const [first] = parts;
  const names = parts.map(({ written }) => {
    const size = sizeOf(written.toLowerCase());
    return sizes.find(([each]) => each === size);
  });
  const [name] = names;
  const form = first && formOf(first.written);
  if (
    !first ||
    !name ||
    form === undefined ||
    names.includes(undefined) ||
    parts.some(({ written }) => formOf(written) !== form)
  )
    return undefined;
  const to = (other: Form): Rewriting | undefined => {
    // Of "EUR 5-6 million" one figure alone would grow.
    const isWhole = parts.length === 1 && quantity.form.numerals.length === 1;
    if (other === figures) return isWhole ? inFull(sentence, quantity, first) : undefined;
    const edits = parts.map((part) => partEdit(part, other));
    return rewriting(sentence, quantity, edits);
  };
  return { start, end, topic: name[1], form, to };
}

/** Abbreviations of the million, and with it of the billion and the trillion. */
const families: Readonly<Record<string, readonly string[]>> = {
  m: ['m', 'bn', 'tn'],
  mn: ['mn', 'bn', 'tn'],
  M: ['M', 'B', 'T'],
  mln: ['mln', 'bln', 'trln'],
};
const abbreviations = Object.keys(families);

/** "word" or the abbreviation of the million that goes with the one as written; undefined for one of its own. */
function formOf(written: string): Form | undefined {
  if (magnitudes.has(written.toLowerCase())) return word;
  if (written === 'b' || written === 'B') return 'M';
  return abbreviations.find((family) => families[family]?.includes(written));
}

function partEdit({ numeral, magnitude, written }: Part, form: Form): Edit {
  const size = sizeOf(written.toLowerCase());
  const at = sizes.findIndex(([each]) => each === size);
  const text = form === word ? ` ${sizes[at]?.[1]}` : (families[form]?.[2 - at] ?? '');
  return { start: numeral.end, end: magnitude.end, text };
}

/** "5 000 000" with no-break spaces. More than two decimals, or zeros behind the point, would not come back as they were. */
function inFull(sentence: Sentence, quantity: Quantity, { numeral, magnitude, written }: Part) {
  const figure = textOf(sentence, numeral).replace(/[,\u00a0\u202f ]/g, '');
  const value = Number((Number(figure) * (sizeOf(written.toLowerCase()) ?? Number.NaN)).toPrecision(15));
  if (!Number.isSafeInteger(value)) return undefined;
  const text = grouped(value).replaceAll(',', '\u00a0');
  const safe = /^\d{1,3}(?:\.\d?[1-9])?$/.test(figure) && Number(figure) >= 1;
  return rewriting(sentence, quantity, [{ start: numeral.start, end: magnitude.end, text }], safe);
}
