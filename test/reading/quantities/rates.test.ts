import assert from 'node:assert/strict';
import { quantitiesIn } from './check.ts';

/** What the first sum of a text is for. */
function perOf(text: string): string | null | undefined {
  return quantitiesIn(text).find(({ kind }) => kind === 'money')?.per;
}

describe('the time that a sum is for', () => {
  for (const [text, time] of [
    ['Pickers earn $15 an hour.', 'hour'],
    ['The fine is RM120 per day for each boat.', 'day'],
    ['She took a $100-a-month job.', 'month'],
    ['The wage is 900 rupees (about $11) a day.', 'day'],
    ['It brings in £2m annually.', 'year'],
    ['A bed is €40 per night.', 'night'],
    ['Rent is $900 every two weeks.', null],
    ['It lost $5m a year ago.', null],
    ['It sold for $98 a share.', null],
    ['It paid $3 a day after the storm.', null],
    ['It costs $5.', null],
  ] as const)
    it(text, () => assert.equal(perOf(text), time));
});
