import {
  type Block,
  defineRule,
  isHeadline,
  type Placed,
  type Quantity,
  type Report,
  type Sentence,
} from '../contract/index.ts';
import { type DateText, dateTextOf, monthAs, monthNames, type Order, writeDate } from './dateText.ts';
import { oneForm, placedUses, type Rewriting, rewriting, type Use } from './forms.ts';
import { isJudged, nameOfStyle, outer, textOf, wordAfter, wordBefore } from './prose.ts';

/** The order of a date, or how its month is written. */
type Form = Order | 'abbreviated' | 'whole' | 'clipped';

const described: Readonly<Record<Form, string>> = {
  'month-first': 'the month before the day',
  'day-first': 'the day before the month',
  abbreviated: 'its month abbreviated',
  whole: 'its month in full',
  clipped: 'its month clipped',
};

/** What makes a date in front of it the name of an event. */
const events = /^(?:attacks?|bombings?|massacre|coup|movement|uprising|revolution|terrorist|insurrection|riot)$/;

export default defineRule({
  id: 'numbers/date-form',
  summary: 'Dates in more than one order, or in a form that can be misread.',
  why: 'Half the world takes “1/5/23” for a day in May and the other half for one in January; mixed orders make readers stop.',
  severity: { news: 'hint', opinion: 'hint' },
  fix: 'safe',
  needs: 'quantity',
  examples: [
    'The bridge opens on {May 1st|May 1}.',
    'It was signed on {July 22nd, 2019|July 22, 2019}.',
    'The bridge opens on {3rd March|3 March}.',
    'He was born on {2nd June 1988|2 June 1988} in Cardiff.',
    'The form is dated {1/5/23}.',
    'The form is dated {3/4/2021|3 April 2021|March 4, 2021}.',
    'The form is dated {21/05/23|21 May 2023}.',
    'The form is dated {5/21/23|May 21, 2023}.',
    'It ran from May 3 to June 9, with a break on June 5. Repairs begin on {9 August|August 9}.',
    'They met on 3 May and on 9 June; the next talks are on {August 12|12 August}.',
    'The law passed on 3 May 2021 and took effect on {July 1, 2021|1 July 2021}.',
    'The fair is on May 3–5 and June 7–9, the ball on {12–14 June|June 12–14}.',
    'He left on Tuesday, May 2. She left on May 4 and came back on {Friday, 5 May|Friday, May 5}.',
    { text: 'The bridge opens on {3 May|May 3}.', style: 'ap' },
    'They met on 3 May and on 9 June; the next talks are on {Aug. 12|12 August}.',
    { text: 'The bridge opens on {January 3|Jan. 3}.', style: 'ap' },
    { text: 'The bridge opens on {May 3|3 May}.', style: 'guardian' },
    { text: 'The bridge opened on {May 3, 2021|3 May 2021}.', style: 'gov-uk' },
    { text: 'The bridge opens on {3 Jan|3 January} at noon.', style: 'guardian' },
    { text: 'The bridge opens on {Sep 3|Sept. 3} at noon.', style: 'ap' },
    'The bridge opens on May 1.',
    'The bridge opened on 1 May 2019.',
    'They met on May 3 and on June 9, 2021.',
    'It was the 21st of May.',
    'The talks of May 2021 led to those of June 2022.',
    'The file is dated 2023-05-21.',
    'He won 1/5 of the vote.',
    '“It was May 1st,” he said.',
    { text: 'OTTAWA, May 3 — They met on 9 June and on 12 June.' },
    'They met on 9 June and on 12 June, after the September 11 attacks.',
    'The July 7 Inquiry met on 9 June and on 12 June.',
    'On the 1st May was always too far away.',
    'He was 21 May last he was 20.',
    'The 1st Battalion left on May 3.',
    { text: 'The form is dated 1 May 2021.', style: 'gov-uk' },
    { text: 'The bridge opens on Jan. 3, not on March 4.', style: 'ap' },
    { text: '# Bridge opens 3 May\n\nThe bridge opens on May 3, a day before May 4.', language: 'markdown' },
  ],
  *check(sentence, { style }) {
    for (const quantity of outer(sentence)) {
      if (quantity.kind !== 'date' || !isJudged(sentence, quantity)) continue;
      const date = dateTextOf(sentence, quantity);
      const report = date ? ordinal(sentence, quantity, date) : slashed(sentence, quantity, style.dateOrder);
      if (report) yield report;
    }
  },
  collect(block) {
    if (isHeadline(block)) return undefined;
    const uses = usesIn(block);
    return uses.length > 0 ? uses : undefined;
  },
  *conclude(digests, { style }) {
    const uses = placedUses(digests as readonly Placed<Use<Form>[]>[]);
    const { dateOrder, monthWithDay } = style;
    // Datelines and tables abbreviate where prose does not, so only a style can say that months are mixed.
    yield* oneForm(monthWithDay ? uses : uses.filter(({ topic }) => topic === 'order'), {
      settled: (topic) => (topic === 'order' ? dateOrder : monthWithDay),
      message: ({ form }, wanted, settled) =>
        `This date has ${described[form]}; ${settled ? nameOfStyle(style) : 'the article elsewhere'} has ${described[wanted]}.`,
    });
  },
});

/** "May 1st". Behind "the" the ending has to stay. */
function ordinal(sentence: Sentence, quantity: Quantity, date: DateText): Report | undefined {
  const the = date.order === 'day-first' && wordBefore(sentence, date.core.start)?.lower === 'the';
  if (!date.ordinal || the || isNamed(sentence, quantity, date)) return undefined;
  const text = writeDate(date.order, date.days, date.month, date.year);
  return {
    span: { start: quantity.start, end: quantity.end },
    message: `A date is read as an ordinal whether or not it is written as one: “${text}”.`,
    fixes: [{ title: `Write “${text}”`, safe: true, edits: [{ ...date.core, text }] }],
  };
}

/** "1/5/23", "21/05/23": order and century are left to the reader. */
function slashed(sentence: Sentence, quantity: Quantity, order: Order | null): Report | undefined {
  const { start, end, value, form } = quantity;
  const [first, second, year] = form.numerals.map((span) => textOf(sentence, span));
  if (form.joiner !== '/' || !first || !second || !year || (value !== null && year.length !== 2)) return undefined;
  const texts = readingsOf(first, second, year, value).map(([own, day, month, year]) =>
    writeDate(order ?? own, String(day), monthNames[month - 1] ?? '', String(year)),
  );
  return {
    span: { start, end },
    message: `“${textOf(sentence, quantity)}” is one day to British readers and another, or none, to American ones: name the month.`,
    fixes: [...new Set(texts)].map((text) => ({
      title: `Write “${text}”`,
      safe: false,
      edits: [{ start, end, text }],
    })),
  };
}

/** The days that a slashed date can be, with the order each is in. A year of two digits alone does not say its century. */
function readingsOf(
  first: string,
  second: string,
  year: string,
  value: Quantity['value'],
): (readonly [Order, day: number, month: number, year: number])[] {
  const [a, b] = [Number(first), Number(second)];
  if (typeof value === 'number') {
    const [y, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
    return [[day === a ? 'day-first' : 'month-first', day, month, y]];
  }
  if (year.length !== 4) return [];
  return [
    ['day-first', a, b, Number(year)],
    ['month-first', b, a, Number(year)],
  ];
}

function usesIn(block: Block): Use<Form>[] {
  return block.sentences.flatMap((sentence) =>
    outer(sentence).flatMap((quantity) => {
      const date = dateTextOf(sentence, quantity);
      if (!date || date.ordinal || !isJudged(sentence, quantity)) return [];
      if (isNamed(sentence, quantity, date) || isDateline(sentence, quantity)) return [];
      // The month first: its fix is always safe, and of two findings on the same words the first is heard.
      return [...monthOf(sentence, quantity, date), orderOf(sentence, quantity, date)];
    }),
  );
}

/** "the September 11 attacks", "the July 7 Inquiry": the date is a name. */
function isNamed(sentence: Sentence, { end }: Quantity, { year }: DateText): boolean {
  const after = wordAfter(sentence, end);
  if (!after || year !== null || !after.spaced) return false;
  return (after.kind === 'word' && /^\p{Lu}/u.test(after.text)) || events.test(after.lower);
}

/** "OTTAWA, May 3 —": datelines have a form of their own. */
const isDateline = (sentence: Sentence, { start, end }: Quantity): boolean =>
  start < 60 && /^(?:\s*[(—–]|\s+--?\s)/.test(textOf(sentence, { start: end, end: end + 4 }));

/** With a year, commas around it come and go with the order, and which of them the sentence needs anyway nobody can tell. */
function orderOf(sentence: Sentence, quantity: Quantity, date: DateText): Use<Form> {
  const { start, end } = quantity;
  const { order, core, days, month, year, weekdayGap } = date;
  const other = order === 'day-first' ? 'month-first' : 'day-first';
  const next = textOf(sentence, { start: core.end, end: core.end + 1 });
  const open = year !== null && /^[\s,]$/.test(next);
  const comma = other === 'month-first' && year !== null && /^\s$/.test(next) && end < sentence.end ? ',' : '';
  // Whoever puts the day first writes months in full.
  const name = other === 'day-first' ? (monthAs('whole', month) ?? month) : month;
  const text = writeDate(other, days, name, year) + comma;
  const safe = !open && weekdayGap !== ' ';
  return {
    start,
    end,
    topic: 'order',
    form: order,
    to: () => rewriting(sentence, { start, end: core.end }, [{ ...core, text }], safe),
  };
}

function monthOf(sentence: Sentence, quantity: Quantity, { month, monthSpan }: DateText): Use<Form>[] {
  const { start, end } = quantity;
  const forms = { whole: monthAs('whole', month), abbreviated: monthAs('abbreviated', month) };
  // "May" is whole and abbreviated at once.
  if (month === forms.whole && month === forms.abbreviated) return [];
  const form = month === forms.whole ? 'whole' : month === forms.abbreviated ? 'abbreviated' : 'clipped';
  const stop = textOf(sentence, { start: monthSpan.end, end: monthSpan.end + 1 }) === '.';
  const to = (other: Form): Rewriting | undefined => {
    const name = other === 'whole' ? forms.whole : forms.abbreviated;
    const text = stop ? name?.replace(/\.$/, '') : name;
    if (text === undefined || text === textOf(sentence, monthSpan)) return undefined;
    return rewriting(sentence, quantity, [{ ...monthSpan, text }]);
  };
  return [{ start, end, topic: 'month', form, to }];
}
