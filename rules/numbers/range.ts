import {
  type Block,
  defineRule,
  lowerText,
  type Placed,
  type Quantity,
  type Report,
  type Sentence,
  type Span,
  type Style,
} from '../contract/index.ts';
import { oneForm, placedUses, rewriting, type Use } from './forms.ts';
import { isJudged, nameOfStyle, outer, textOf, wordAfter, wordBefore, wordsBefore } from './prose.ts';

/** What joins a range. */
type Join = 'en' | 'hyphen' | 'to';

const marks: Readonly<Record<Join, string>> = { en: 'an en dash (–)', hyphen: 'a hyphen', to: '“to”' };

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
    { text: 'The trip takes {between 10\\-20 minutes|between 10 and 20 minutes}.', language: 'markdown' },
    'About 30–40 boats come in May, 20–25 in June and {12-15|12–15} in July.',
    'He walked {between four to six miles|between four and six miles}.',
    { text: 'The trip takes {10-20 minutes|10–20 minutes}.', style: 'chicago' },
    { text: 'The trip takes {10–20 minutes|10-20 minutes}.', style: 'economist' },
    { text: 'The trip takes {10-20 minutes|10 to 20 minutes}.', style: 'gov-uk' },
    { text: 'The trip takes {10 – 20 minutes|10 to 20 minutes}.', style: 'gov-uk' },
    { text: 'The grant is {£500–900|£500 to £900}.', style: 'gov-uk' },
    { text: 'The grant is {£5,000-£6,000|£5,000-6,000}.', style: 'economist' },
    { text: 'The grant is {£5-6 billion|£5 billion-6 billion}.', style: 'economist' },
    'The trip takes {between 20 and 10 minutes}.',
    'The trip takes {20–10 minutes}.',
    'Voters backed it by 55%-41%.',
    'A fine of {$900-$800} is due.',
    'The difference between 20 and 10 is small.',
    'It fell from 20% to 10%.',
    'The road is 120-30 km long.',
    'The trip takes between 10 and 20 minutes.',
    'The firm spent $5 million-$6 million on the pier.',
    { text: 'The grant is £5,000-6,000.', style: 'economist' },
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
  *check(sentence, { style }) {
    for (const quantity of outer(sentence)) {
      const { joinerSpan, joiner } = quantity.form;
      if (joiner === null || !joinerSpan || !isJudged(sentence, quantity)) continue;
      const report =
        opened(sentence, quantity, joiner, joinerSpan) ??
        descending(sentence, quantity) ??
        halfMagnitude(sentence, quantity, joiner, style) ??
        repeatedSign(sentence, quantity, joiner, style);
      if (report) yield report;
    }
  },
  collect(block) {
    const uses = block.sentences.flatMap((sentence) => dashesOf(sentence, block));
    return uses.length > 0 ? uses : undefined;
  },
  /** Where an article sets ranges with en dashes, a hyphen is the odd one out. */
  *conclude(digests, { style }) {
    const uses = placedUses(digests as readonly Placed<Use<Join>[]>[]);
    const dashes = uses.filter(({ form }) => form === 'en').length;
    const form = style.rangeJoin ?? style.rangeDash ?? (dashes > uses.length - dashes ? 'en' : null);
    if (form === null) return;
    const settled = style.rangeJoin !== null || style.rangeDash !== null;
    yield* oneForm(uses, {
      settled: () => form,
      message: (use) =>
        settled
          ? `This range is joined by ${marks[use.form]}; ${nameOfStyle(style)} has ${marks[form]}.`
          : `A hyphen joins this range, where the other ranges of the article have an en dash (–).`,
    });
  },
});

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
  const edit = { ...withEscape(sentence, joinerSpan), text: tight ? ` ${partner} ` : partner };
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

/** In Markdown a backslash may stand before a dash: it goes with it. */
const withEscape = (sentence: Sentence, { start, end }: Span): Span => {
  const escaped = textOf(sentence, { start: start - 1, end: start }) === '\\';
  return { start: escaped ? start - 1 : start, end };
};

const isDash = (joiner: string): boolean => /^[-‐‑–—−]$/.test(joiner);

/** Reading gives low and high; which of them was written first, only the numerals tell. */
function isDescending(sentence: Sentence, { form }: Quantity): boolean {
  const [first, second] = form.numerals.map((span) => Number(textOf(sentence, span).replace(/,/g, '')));
  return first !== undefined && second !== undefined && first > second;
}

const apart =
  /\b(?:differences?|gap|split|choose|chose|choice|choices|chasm|contrast|ratio|margin|distinction|alternat\w+|switch\w*|torn)\b/;

/** "from 20% to 10%" is a fall; "between 20% and 10%" and "20–10 days" are ranges the wrong way round. */
function descending(sentence: Sentence, quantity: Quantity): Report | undefined {
  const { kind, form } = quantity;
  if (!isDescending(sentence, quantity) || !/^(?:money|percent|measure|duration|range)$/.test(kind)) return undefined;
  const before = wordBefore(sentence, quantity.approximator?.start ?? quantity.start);
  const between = before?.lower === 'between';
  // "the difference between 20 and 10" takes them in any order.
  if (between && apart.test(lowerText(wordsBefore(sentence, before?.start ?? 0, 3)))) return undefined;
  if (!between && (kind === 'range' || !isDash(form.joiner ?? '') || before?.lower === 'from')) return undefined;
  const [low, high] = form.numerals;
  if (!low || !high) return undefined;
  const span = { start: between && before ? before.start : quantity.start, end: quantity.end };
  return { span, message: `“${textOf(sentence, span)}” runs downwards: the smaller figure comes first in a range.` };
}

/** "$5-6 million": the sign stands on one end, the magnitude on the other. */
function halfMagnitude(
  sentence: Sentence,
  quantity: Quantity,
  joiner: string,
  { rangeSign }: Pick<Style, 'rangeSign'>,
): Report | undefined {
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
  if (!form.joinerSpan || textOf(sentence, { start: low.end, end: form.joinerSpan.start }).trim() !== '')
    return undefined;
  if (form.unitSpan.start > low.start || form.magnitudeSpan.start < high.end) return undefined;
  const sign = textOf(sentence, form.unitSpan);
  const tail = textOf(sentence, { start: high.end, end: form.magnitudeSpan.end });
  const join = rangeSign === 'once' ? joiner : ` to ${sign}`;
  const text = `${sign}${textOf(sentence, low)}${tail}${join}${textOf(sentence, high)}${tail}`;
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

/** "£5,000-£6,000", where the style has the sign once. */
function repeatedSign(sentence: Sentence, quantity: Quantity, joiner: string, style: Style): Report | undefined {
  const { start, end, kind, form } = quantity;
  const [low, high] = form.numerals;
  if (style.rangeSign !== 'once' || kind !== 'money' || !isDash(joiner) || !low || !high || !form.joinerSpan)
    return undefined;
  const second = { start: form.joinerSpan.end, end: high.start };
  if (!form.unitSpan || form.unitSpan.end > low.start || textOf(sentence, second) !== form.unit) return undefined;
  const edit = { ...second, text: '' };
  const text = rewriting(sentence, quantity, [edit]).shown;
  return {
    span: { start, end },
    message: `${nameOfStyle(style)} has the sign once in a range: “${text}”.`,
    fixes: [{ title: `Write “${text}”`, safe: true, edits: [edit] }],
  };
}

/** Dashes of plain ranges: a pair of whole numbers in ascending order, unlike scores, votes and seasons ("2011-12"). */
function dashesOf(sentence: Sentence, block: Block): Use<Join>[] {
  if (block.kind === 'table-cell' || block.quoted) return [];
  return outer(sentence).flatMap((quantity) => {
    const { start, end, kind, value, form } = quantity;
    const opener = wordBefore(sentence, quantity.start)?.lower ?? '';
    const { joiner, joinerSpan } = form;
    if (!joinerSpan || !Array.isArray(value) || !/^[-–]$/.test(joiner ?? '') || !isJudged(sentence, quantity))
      return [];
    if (isDescending(sentence, quantity) || value[0] === value[1]) return [];
    if (/^(?:score|vote|date)$/.test(kind) || /^(?:between|from)$/.test(opener)) return [];
    if (halfMagnitude(sentence, quantity, joiner as string, { rangeSign: null })) return [];
    const own = joiner === '-' ? 'hyphen' : 'en';
    const to = (form: Join) => {
      const text = form === 'to' ? toWord(sentence, quantity, joinerSpan) : form === 'en' ? '–' : '-';
      return rewriting(sentence, quantity, [{ ...withEscape(sentence, joinerSpan), text }]);
    };
    return [{ start, end, topic: '', form: own, to }];
  });
}

/** "to" with the white space that the dash had none of, and the sign that the second end of a range of money then needs. */
function toWord(sentence: Sentence, quantity: Quantity, { start, end }: Span): string {
  const [before, after] = [
    textOf(sentence, { start: start - 1, end: start }),
    textOf(sentence, { start: end, end: end + 1 }),
  ];
  return `${/\s/.test(before) ? '' : ' '}to${/\s/.test(after) ? '' : ' '}${missingSign(sentence, quantity)}`;
}

/** With "to" both ends of a range of money have their sign. */
function missingSign(sentence: Sentence, { kind, form }: Quantity): string {
  const [low, high] = form.numerals;
  if (kind !== 'money' || !form.unitSpan || !form.joinerSpan || !low || !high || form.unitSpan.end > low.start)
    return '';
  return form.joinerSpan.end === high.start ? textOf(sentence, form.unitSpan) : '';
}
