import { defineRule, type Fix, type Quantity, type Sentence, type Span } from '../contract/index.ts';
import { dayOf, weekdayNames } from './day.ts';
import { isJudged, outer, textOf, wordsWithin } from './prose.ts';

const abbreviations: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
};

export default defineRule({
  id: 'numbers/weekday-date',
  summary: 'A weekday that does not fall on its date.',
  why: 'One of the two is wrong, and a reader who turns up on the wrong day will not forgive it.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  needs: 'quantity',
  examples: [
    'They met on {Tuesday, May 21, 2023|Sunday, May 21, 2023|Tuesday, May 23, 2023}.',
    'The vote is on {Monday, 3 March 2026|Tuesday, 3 March 2026|Monday, 2 March 2026}.',
    'He was born on {Sunday, 4 July 1998|Saturday, 4 July 1998|Sunday, 5 July 1998}.',
    'It opens {Saturday, January 1, 2023|Sunday, January 1, 2023}.',
    'The strike began on {Thursday, 10 May 2013} at dawn.',
    'Come on {Wednesday, September 9, 2021}.',
    'It happened on {Monday, 29 February 2020}.',
    'She left on {Tuesday, 5 August 2020}.',
    'The store shut on {Sunday, December 24, 2022}.',
    'It ended on {Friday, 8 May 1945}.',
    'They flew on {Monday, July 21, 1970}.',
    'The ministry said the port would close on {Friday, June 1, 2019}.',
    'The levy fell due on {Monday, January 2, 2024}.',
    'They wed on {Saturday, 7 June 2019}.',
    'The yard closed on {Tuesday, 1 October 2020}.',
    'The fair opened on Wednesday, 1 May 2024.',
    'The yard closed on 1 October 2020, a Thursday.',
    'They met on Sunday, May 21, 2023.',
    'The vote is on Tuesday, 3 March 2026.',
    'He was born on 4 July 1998.',
    'They met on Tuesday, May 21.',
    'They met on a Tuesday in May 2023.',
    '“We met on Tuesday, May 21, 2023,” he said.',
    'It ended on Tuesday, 8 May 1945.',
    'They flew on Monday, July 20, 1970.',
    'The paper of Friday has it.',
    'It happened on Saturday, 29 February 2020.',
    'Thursday and 9 May 2023 are two answers.',
    'He left on Wednesday. May 21, 2023, was a Sunday.',
    'The wedding was on Friday, 30 February 2023.',
  ],
  *check(sentence) {
    for (const quantity of outer(sentence)) {
      if (quantity.kind !== 'date' || !isJudged(sentence, quantity)) continue;
      const date = dateOf(quantity);
      const written = weekdayIn(sentence, quantity);
      if (!date || !written || date.getUTCDay() === written.day) continue;
      const right = weekdayNames[date.getUTCDay()] as string;
      const span = { start: quantity.start, end: quantity.end };
      yield {
        span,
        message: `“${textOf(sentence, span)}”: that day is a ${right}, so the weekday or the date is wrong.`,
        fixes: fixesFor(sentence, quantity, date, written.span, written.day),
      };
    }
  },
});

/** A full date as reading gives it, year, month and day in one number; undefined for any other, or for no day at all. */
function dateOf({ value }: Quantity): Date | undefined {
  const date = typeof value === 'number' ? dayOf(value) : undefined;
  // The Gregorian calendar reached English-language countries in 1752: an older weekday proves nothing.
  return date && date.getUTCFullYear() > 1752 ? date : undefined;
}

function weekdayIn(sentence: Sentence, quantity: Quantity): { span: Span; day: number } | undefined {
  for (const { lower, start, end } of wordsWithin(sentence, quantity.start, quantity.end)) {
    const full = weekdayNames.findIndex((name) => name.toLowerCase() === lower);
    const day = full >= 0 ? full : abbreviations[lower.replace('.', '')];
    if (day !== undefined) return { span: { start, end }, day };
  }
  return undefined;
}

/** The right weekday for the date, and the nearest date for the weekday where it lies in the same month and year. */
function fixesFor(sentence: Sentence, quantity: Quantity, date: Date, weekday: Span, wanted: number): Fix[] {
  const right = weekdayNames[date.getUTCDay()] as string;
  const name: Fix = { title: `Write “${right}”`, safe: false, edits: [{ ...weekday, text: right }] };
  const shift = ((wanted - date.getUTCDay() + 10) % 7) - 3;
  const day = date.getUTCDate() + shift;
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const numeral = quantity.form.numerals.find((span) => Number(textOf(sentence, span)) === date.getUTCDate());
  if (!numeral || day < 1 || day > last) return [name];
  return [name, { title: `Write “${day}” for the day`, safe: false, edits: [{ ...numeral, text: String(day) }] }];
}
