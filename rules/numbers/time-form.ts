import {
  type Block,
  defineRule,
  type Edit,
  isHeadline,
  type Placed,
  type Quantity,
  type Report,
  type Sentence,
  type Span,
  type Word,
} from '../contract/index.ts';
import { timeZones } from '../lexicons/numbers-calendar.ts';
import { oneForm, placedUses, type Rewriting, rewriting, type Use } from './forms.ts';
import { isJudged, nameOfStyle, outer, textOf, wordBefore, wordsWithin } from './prose.ts';

/** The clock of 24 hours, or the half of the day as written behind the hour, for the forenoon: " a.m.", "am", " AM". */
type Form = string;
const fullDay = '24-hour';

export default defineRule({
  id: 'numbers/time-form',
  summary: 'Times of day in more than one form, or said twice over.',
  why: 'Two ways to tell the time in one article look like two clocks; “12 a.m.” is taken for noon by every other reader.',
  severity: { news: 'hint', opinion: 'hint' },
  fix: 'safe',
  needs: 'quantity',
  examples: [
    'The vote is at {12 noon|noon}.',
    'The lights went out at {12 midnight|midnight}.',
    'The gates open at {12 a.m.|midnight} sharp.',
    'The gates open at {12 p.m.|noon} sharp.',
    'Lunch is served from {12:00 pm|noon} on.',
    'The train left at {8 a.m. in the morning|8 a.m.} as ever.',
    'The train left at {8 a.m. in the morning|8 a.m}.',
    'The train left at {8pm in the evening|8pm}.',
    'He called at {11 p.m. at night|11 p.m.} and hung up.',
    'The bell rang at 8 a.m., at 9 a.m. and at {7pm|7 p.m.} on Sundays.',
    'The bell rang at 8 a.m., at 9 a.m. and at {7pm|7 p.m}.',
    'It opens at 9am and closes at 5pm, on Mondays at {3 p.m.|3pm.}',
    'The first blast came at 6 a.m. The next came at 7 a.m., the last at {9 PM|9 p.m.} sharp.',
    'It opens at 9am and closes at {5 pm|5pm}.',
    'The first train leaves at 19:40, the next at 20:10, the last at {11 p.m.|23:00} sharp.',
    'Doors open at 7 p.m. The show begins at 8 p.m. and ends at {22:30|10:30 p.m.} or so.',
    { text: 'Doors open at {7pm|7 p.m.} on Sundays.', style: 'ap' },
    { text: 'Doors open at {19:00|7 p.m.} and close at {11:00 p.m.|11 p.m.} sharp.', style: 'ap' },
    { text: 'Doors open at {7 p.m. BST|19:00 BST}.', style: 'bbc' },
    { text: 'Doors open at {19:00 BST|7 p.m. BST}.', style: 'ap' },
    'The vote is at noon.',
    'The bell rang at 8 a.m. and at 9 p.m.',
    'The bell rang at 8am and at 9.30pm.',
    'The first train leaves at 19:40, the last at 23:00.',
    'The quake struck at 3 p.m. (1900 GMT).',
    'The quake struck at 3 p.m., or 19:00 UTC, and again at 4 p.m.',
    'It was 8 o’clock in the morning.',
    'She rose at five.',
    '“I came at 12 noon,” he said. “It was 8am.”',
    'He won by 12 at noon.',
    'The station is at 1010 AM on the dial.',
    'It lasted from 8 a.m. to 5 p.m. on both days.',
    { text: '# Doors open at 7pm\n\nThey close at 11 p.m. and open at 7 p.m.', language: 'markdown' },
    'The meeting of 10:30 was moved to 3 p.m.',
    { text: 'Doors open at 7 p.m. and close at midnight.', style: 'ap' },
    { text: 'Doors open at 19:00 and close at midnight.', style: 'bbc' },
  ],
  *check(sentence, { style }) {
    for (const quantity of outer(sentence)) {
      if (quantity.kind !== 'time' || !isJudged(sentence, quantity)) continue;
      yield* doubled(sentence, quantity);
      yield* twelve(sentence, quantity);
      if (style.clock === 'a.m.') yield* fullHour(sentence, quantity, style.title);
    }
  },
  collect(block) {
    if (isHeadline(block)) return undefined;
    const uses = usesIn(block);
    return uses.length > 0 ? uses : undefined;
  },
  *conclude(digests, { style }) {
    const settled = style.clock === 'a.m.' ? ' a.m.' : style.clock;
    yield* oneForm(placedUses(digests as readonly Placed<Use<Form>[]>[]), {
      settled: () => settled,
      message: ({ form }, wanted, isSettled) =>
        `This time is written with ${nameOf(form)}; ${isSettled ? nameOfStyle(style) : 'the article elsewhere'} has ${nameOf(wanted)}.`,
    });
  },
});

const nameOf = (form: Form): string =>
  form === fullDay
    ? 'the clock of 24 hours'
    : `“8${form}” and “8${form.replace(/a/i, (a) => (a === 'a' ? 'p' : 'P'))}”`;

const report = (sentence: Sentence, span: Span, message: string, edit: Edit, safe: boolean): Report => {
  const text = pointed(rewriting(sentence, span, [edit])).shown;
  return { span, message: `${message}: “${text}”.`, fixes: [{ title: `Write “${text}”`, safe, edits: [edit] }] };
};

/** The title shows the point that the sentence's full stop stands for. */
const pointed = (rewriting: Rewriting): Rewriting => ({ ...rewriting, shown: rewriting.shown.replace(/\.m$/i, '$&.') });

/** "12 noon", "8 a.m. in the morning". */
function* doubled(sentence: Sentence, quantity: Quantity): Iterable<Report> {
  const { start, end, form } = quantity;
  if (form.unit === 'noon' || form.unit === 'midnight') {
    const before = wordBefore(sentence, start);
    if (before?.text !== '12' || before.end === start) return;
    const edit = { start: before.start, end: start, text: '' };
    yield report(sentence, { start: before.start, end }, `There is one ${form.unit} a day`, edit, true);
    return;
  }
  const [half] = halvesOf(sentence, quantity).slice(-1);
  const phrase = /^ (?:in the (?:morning|afternoon|evening)|at night)\b/.exec(
    textOf(sentence, { start: end, end: end + 20 }),
  );
  if (!half || !phrase || half.end !== end) return;
  const past = end + phrase[0].length;
  // The point of the abbreviation is also that of the sentence, where the phrase was its end.
  const shared = half.text.endsWith('.') && textOf(sentence, { start: past, end: past + 1 }) === '.' ? 1 : 0;
  const edit = { start: end - shared, end: past, text: '' };
  yield report(sentence, { start, end: past }, `“${half.text}” says the half of the day already`, edit, true);
}

/** "12 a.m.", which is midnight in law and noon to many. */
function* twelve(sentence: Sentence, quantity: Quantity): Iterable<Report> {
  for (const half of halvesOf(sentence, quantity)) {
    const hour = /(?<![\d:.])12(?:[:.]00)?\s?$/.exec(textOf(sentence, { start: quantity.start, end: half.start }));
    if (!hour) continue;
    const span = { start: half.start - hour[0].length, end: half.end };
    const name = /^p/i.test(half.text) ? 'noon' : 'midnight';
    const stop = half.text.endsWith('.') && half.end === sentence.end ? '.' : '';
    const written = textOf(sentence, span);
    yield report(sentence, span, `“${written}” is read as noon and as midnight`, { ...span, text: name + stop }, false);
  }
}

/** "8:00 p.m.", where the style has "8 p.m.". */
function* fullHour(sentence: Sentence, quantity: Quantity, title: string): Iterable<Report> {
  const { start, end, form, value } = quantity;
  const [hour, minutes] = form.numerals;
  const full = minutes && textOf(sentence, minutes) === '00' && form.numerals.length === 2;
  if (!hour || !full || typeof value !== 'number' || value % 720 === 0 || halvesOf(sentence, quantity).length !== 1)
    return;
  const edit = { start: hour.end, end: minutes.end, text: '' };
  yield report(sentence, { start, end }, `${nameOfStyle({ title })} has full hours without minutes`, edit, true);
}

/** "a.m.", "PM" inside of a time. */
const halvesOf = (sentence: Sentence, { start, end }: Span): Word[] =>
  wordsWithin(sentence, start, end).filter(({ text }) => /^[ap]\.?m\.?$/i.test(text));

function usesIn(block: Block): Use<Form>[] {
  return block.sentences.flatMap((sentence) =>
    outer(sentence)
      .filter((quantity) => quantity.kind === 'time' && isJudged(sentence, quantity))
      .flatMap((quantity) => useOf(sentence, quantity) ?? []),
  );
}

function useOf(sentence: Sentence, quantity: Quantity): Use<Form> | undefined {
  const { start, end, value } = quantity;
  const halves = halvesOf(sentence, quantity);
  const [half] = halves;
  const topic = isConversion(sentence, quantity) ? 'conversion' : '';
  if (half) {
    const form = formOf(sentence, half);
    const same = halves.every((other) => formOf(sentence, other) === form);
    return same ? { start, end, topic, form, to: (other) => withHalf(sentence, quantity, halves, other) } : undefined;
  }
  const [clock] = /^\d\d:\d\d(?= \p{Lu}+$|$)/u.exec(textOf(sentence, quantity)) ?? [];
  if (typeof value !== 'number' || !clock || (value < 780 && !clock.startsWith('0'))) return undefined;
  const place = { start, end: start + clock.length };
  const to = (other: Form) =>
    value % 720 === 0 ? undefined : pointed(rewriting(sentence, quantity, [twelveHour(sentence, place, value, other)]));
  return { start, end, topic, form: fullDay, to };
}

/** At a sentence's end the last point is read as the full stop alone. */
function formOf(sentence: Sentence, { text, spaced, end }: Word): Form {
  const point = /^.\../.test(text) && !text.endsWith('.') && charAt(sentence, end) === '.' ? '.' : '';
  return `${spaced ? ' ' : ''}${text.replace(/^p/, 'a').replace(/^P/, 'A')}${point}`;
}

const charAt = (sentence: Sentence, place: number): string => textOf(sentence, { start: place, end: place + 1 });

/** A time with its zone, or in brackets, stands beside a local one as often as not. */
function isConversion(sentence: Sentence, { start, end }: Span): boolean {
  const zone = wordBefore(sentence, end)?.lower ?? '';
  return wordBefore(sentence, start)?.text === '(' || timeZones.has(zone);
}

/** The same time with its half written otherwise, or by the clock of 24 hours. */
function withHalf(sentence: Sentence, quantity: Quantity, halves: readonly Word[], form: Form): Rewriting | undefined {
  if (form !== fullDay) {
    const edits = halves.map((half) => halfEdit(sentence, half, form));
    return pointed(rewriting(sentence, quantity, edits));
  }
  const edit = fullDayEdit(sentence, quantity, halves);
  return edit && rewriting(sentence, quantity, [edit]);
}

function halfEdit(sentence: Sentence, half: Word, form: Form): Edit {
  const start = wordBefore(sentence, half.start)?.end ?? half.start;
  const mark = /^p/i.test(half.text) ? afternoon(form) : form;
  return { start, end: half.end, text: stopped(sentence, half, mark) };
}

const afternoon = (form: Form): Form => form.replace('a', 'p').replace('A', 'P');

/** A point at the sentence's end is that of the abbreviation, too: a form with points does without it, one without hands it back. */
function stopped(sentence: Sentence, { end }: Span, mark: string): string {
  const next = charAt(sentence, end);
  if (mark.endsWith('.')) return next === '.' ? mark.slice(0, -1) : mark;
  return end === sentence.end && charAt(sentence, end - 1) === '.' ? `${mark}.` : mark;
}

function fullDayEdit(
  sentence: Sentence,
  { start, value }: Quantity,
  [half, second]: readonly Word[],
): Edit | undefined {
  if (!half || second || typeof value !== 'number' || value % 720 === 0) return undefined;
  const clock = `${two(Math.floor(value / 60))}:${two(value % 60)}`;
  return { start, end: half.end, text: stopped(sentence, half, clock) };
}

const two = (value: number): string => String(value).padStart(2, '0');

function twelveHour(sentence: Sentence, { start, end }: Span, value: number, form: Form): Edit {
  const [hours, minutes] = [Math.floor(value / 60), value % 60];
  const clock = `${hours % 12 || 12}${minutes ? `:${two(minutes)}` : ''}`;
  return { start, end, text: stopped(sentence, { start, end }, `${clock}${hours >= 12 ? afternoon(form) : form}`) };
}
