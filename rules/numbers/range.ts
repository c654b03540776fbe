import {
  type Block,
  defineRule,
  type Fix,
  type Placed,
  type Quantity,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import { isJudged, outer, textOf, wordAfter, wordBefore } from './prose.ts';

/** A range with a dash, for the article-wide question which dash it is. */
interface Dash extends Span {
  readonly mark: string;
  /** The mark's own place. */
  readonly at: Span;
}

export default defineRule({
  id: 'numbers/range',
  summary: 'A range whose two ends do not meet.',
  why: 'Half a construction makes readers stumble, and a magnitude that stands once may be read as belonging to one end.',
  severity: { news: 'information', opinion: 'hint' },
  fix: 'safe',
  needs: 'quantity',
  examples: [
    'The trip takes {between 10-20 minutes|between 10 and 20 minutes}.',
    'It happened {from 2010–2015|from 2010 to 2015}.',
    'Repairs cost {between $3 billion to $5 billion|between $3 billion and $5 billion}.',
    'Children {between 6–12|between 6 and 12} pay half.',
    'The firm spent {$5-6 million|$5 million to $6 million} on the pier.',
    'Losses of {€2–3 billion|€2 billion to €3 billion} are possible.',
    'Shares lost {between 5-10%|between 5 and 10%}.',
    'Rents rose {from 3–5 percent|from 3 to 5 percent}.',
    'They need {between 100 to 150|between 100 and 150} volunteers.',
    'The bill came to {£1-2 million|£1 million to £2 million}.',
    'The tunnel takes {from 8-10 years|from 8 to 10 years}.',
    'It was open {between 1990-1995|between 1990 and 1995}.',
    'About 30–40 boats come in May, 20–25 in June and {12-15|12–15} in July.',
    'He walked {between four to six miles|between four and six miles}.',
    'The trip takes between 10 and 20 minutes.',
    'It happened from 2010 to 2015.',
    'The trip takes 10–20 minutes.',
    'The firm spent $5 million to $6 million.',
    'The team won 21-14.',
    'The court ruled 5-4 against the mayor.',
    'In 2011-12 the harbour froze.',
    'See pages 120-30.',
    'The gap between 10–12 and 13–15 year olds is small.',
    'A choice between 10-year and 20-year bonds is open.',
    'Boeing 737-800 jets were grounded.',
    'Call 555-0123 from noon.',
    '“It takes between 10-20 minutes,” he said.',
    'The road runs from 5th to 9th Street.',
    'She ran from 3 to 5 p.m.',
    'It took 5-6 men to lift the stone.',
    'He moved from 10 Downing Street.',
    'Pupils aged 11-16 may apply.',
  ],
  *check(sentence) {
    for (const quantity of outer(sentence)) {
      const { joinerSpan, joiner } = quantity.form;
      if (joiner === null || !joinerSpan || !isJudged(sentence, quantity)) continue;
      const report =
        opened(sentence, quantity, joiner, joinerSpan) ??
        descending(sentence, quantity) ??
        halfMagnitude(sentence, quantity, joiner);
      if (report) yield report;
    }
  },
  collect(block) {
    const dashes = block.sentences.flatMap((sentence) => dashesOf(sentence, block));
    return dashes.length > 0 ? dashes : undefined;
  },
  /** Where an article sets ranges with en dashes, a hyphen is the odd one out. */
  *conclude(digests, { style }) {
    const all = digests.flatMap(({ start, digest }: Placed<Dash[]>) => digest.map((dash) => moved(dash, start)));
    const odd = all.filter(({ mark }) => mark === '-');
    const first = odd[0];
    if (!first || style.rangeDash === 'hyphen') return;
    if (style.rangeDash !== 'en' && all.length - odd.length <= odd.length) return;
    yield {
      span: { start: first.start, end: first.end },
      message: 'A hyphen joins this range, where the other ranges of the article have an en dash (–).',
      related: odd.slice(1).map(({ start, end }) => ({ start, end, message: 'A hyphen here, too.' })),
      fixes: [enDash(first)],
    };
  },
});

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const moved = (dash: Dash, by: number): Dash => ({ ...dash, ...shift(dash, by), at: shift(dash.at, by) });
const enDash = ({ at }: Dash): Fix => ({ title: 'Join with an en dash', safe: true, edits: [{ ...at, text: '–' }] });

/** "between 10-20", "from 10–20", "between 10 to 20": opened with a word that asks for its partner. */
function opened(sentence: Sentence, quantity: Quantity, joiner: string, joinerSpan: Span): Report | undefined {
  const before = wordBefore(sentence, quantity.approximator?.start ?? quantity.start);
  const opener = before?.lower;
  const partner = opener === 'between' ? 'and' : opener === 'from' ? 'to' : undefined;
  if (!before || !partner || joiner === partner) return undefined;
  if (opener === 'from' && !isDash(joiner)) return undefined;
  // "between 10–12 and 13–15": the whole range is one end of another.
  if (/^(?:and|to|or|-|–)$/.test(wordAfter(sentence, quantity.end)?.lower ?? '')) return undefined;
  const span = { start: before.start, end: quantity.end };
  const tight = isDash(joiner) && textOf(sentence, { start: joinerSpan.start - 1, end: joinerSpan.start }) !== ' ';
  const edit = { ...joinerSpan, text: tight ? ` ${partner} ` : partner };
  const fixed =
    textOf(sentence, { start: span.start, end: edit.start }) +
    edit.text +
    textOf(sentence, { start: edit.end, end: span.end });
  if (isDescending(sentence, quantity)) return descending(sentence, quantity);
  return {
    span,
    message: `“${opener}” asks for “${partner}”: “${fixed}”.`,
    fixes: [{ title: `Write “${fixed}”`, safe: true, edits: [edit] }],
  };
}

const isDash = (joiner: string): boolean => /^[-‐‑–—−]$/.test(joiner);

/** Reading gives low and high; which of them was written first, only the numerals tell. */
function isDescending(sentence: Sentence, { form }: Quantity): boolean {
  const [first, second] = form.numerals.map((span) => Number(textOf(sentence, span).replace(/,/g, '')));
  return first !== undefined && second !== undefined && first > second;
}

/** "from 20% to 10%" is a fall; "between 20% and 10%" and "20%–10%" are ranges the wrong way round. */
function descending(sentence: Sentence, quantity: Quantity): Report | undefined {
  const { kind, form } = quantity;
  if (!isDescending(sentence, quantity) || !/^(?:money|percent|measure|duration|range)$/.test(kind)) return undefined;
  const before = wordBefore(sentence, quantity.approximator?.start ?? quantity.start);
  const between = before?.lower === 'between';
  if (!between && (kind === 'range' || !isDash(form.joiner ?? '') || before?.lower === 'from')) return undefined;
  const [low, high] = form.numerals;
  if (!low || !high || textOf(sentence, low).length > textOf(sentence, high).length + 1) return undefined;
  const span = { start: between && before ? before.start : quantity.start, end: quantity.end };
  return { span, message: `“${textOf(sentence, span)}” runs downwards: the smaller figure comes first in a range.` };
}

/** "$5-6 million": the sign stands on one end, the magnitude on the other. */
function halfMagnitude(sentence: Sentence, quantity: Quantity, joiner: string): Report | undefined {
  const { kind, form } = quantity;
  const [low, high] = form.numerals;
  if (
    kind !== 'money' ||
    !isDash(joiner) ||
    !form.magnitudeSpan ||
    form.magnitude === null ||
    !low ||
    !high ||
    !form.unitSpan
  )
    return undefined;
  if (form.unitSpan.start > low.start || form.magnitudeSpan.start < high.end) return undefined;
  const sign = textOf(sentence, form.unitSpan);
  const tail = textOf(sentence, { start: high.end, end: form.magnitudeSpan.end });
  const text = `${sign}${textOf(sentence, low)}${tail} to ${sign}${textOf(sentence, high)}${tail}`;
  const span = { start: quantity.start, end: quantity.end };
  return {
    span,
    message: `“${textOf(sentence, span)}” can be read as ${sign}${textOf(sentence, low)}: say the magnitude twice.`,
    fixes: [
      {
        title: `Write “${text}”`,
        safe: false,
        edits: [{ start: form.unitSpan.start, end: form.magnitudeSpan.end, text }],
      },
    ],
  };
}

/** Dashes of plain ranges: a pair of whole numbers in ascending order, unlike scores, votes and seasons ("2011-12"). */
function dashesOf(sentence: Sentence, block: Block): Dash[] {
  if (block.kind === 'table-cell' || block.quoted) return [];
  return outer(sentence).flatMap((quantity) => {
    const { kind, value, form } = quantity;
    const opener = wordBefore(sentence, quantity.start)?.lower;
    if (!form.joinerSpan || !Array.isArray(value) || !/^[-–]$/.test(form.joiner ?? '') || !isJudged(sentence, quantity))
      return [];
    if (
      isDescending(sentence, quantity) ||
      value[0] === value[1] ||
      /^(?:score|vote|date)$/.test(kind) ||
      opener === 'between' ||
      opener === 'from'
    )
      return [];
    return [{ start: quantity.start, end: quantity.end, mark: form.joiner as string, at: form.joinerSpan }];
  });
}
