import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inWords } from '../../../rules/numbers/spelling.ts';
import { catalogue, fixAll, houseStyles, prepare, type Style } from '../../../server/review/index.ts';
import { reviewIn } from './checkStyle.ts';

/** A sentence, and whether a style settles the forms in it. */
interface Sample {
  readonly text: string;
  readonly settledBy: (style: Style) => boolean;
}

const whole = (min: number, max: number) => fc.integer({ min, max });
const two = (value: number): string => String(value).padStart(2, '0');
const withCommas = (value: number): string => value.toLocaleString('en-US');

const percentages = fc.tuple(whole(1, 99), fc.constantFrom('%', ' %', ' percent', ' per cent')).map(
  ([value, unit]): Sample => ({
    text: `Rents rose ${value}${unit} in the north.`,
    settledBy: ({ percent }) => percent !== null,
  }),
);

const counts = fc.tuple(whole(2, 99), fc.boolean()).map(
  ([value, words]): Sample => ({
    text: `The ferry carried ${words ? inWords(value) : value} goats.`,
    settledBy: ({ wordsUpTo, figuresFrom }) => value <= (wordsUpTo ?? 0) || value >= (figuresFrom ?? 1000),
  }),
);

const currencies = [
  ['USD', '$', 'dollars'],
  ['EUR', '€', 'euros'],
  ['GBP', '£', 'pounds'],
  ['JPY', '¥', 'yen'],
  ['AUD', 'A$', 'Australian dollars'],
] as const;
/** Currencies whose sign or name others have, too. */
const shared: ReadonlySet<string> = new Set(['USD', 'GBP', 'JPY']);
const magnitudes = [
  ['million', 'm', 1e6],
  ['billion', 'bn', 1e9],
  ['trillion', 'tn', 1e12],
] as const;

const sums = fc
  .tuple(fc.constantFrom(...currencies), fc.constantFrom(...magnitudes), whole(100, 99_999), whole(0, 3))
  .map(([[code, sign, name], [word, short, size], digits, form]): Sample => {
    const mantissa = digits / 100;
    const number = [`${mantissa} ${word}`, `${mantissa}${short}`, withCommas(mantissa * size), withCommas(digits)][
      form
    ];
    return {
      text: `The pier cost ${digits % 2 ? `${sign}${number}` : `${number} ${name}`} at last.`,
      // A code says which dollar it is, and no safe fix may guess that.
      settledBy: ({ currencyForm, symbolFor, magnitude, grouping }) =>
        (symbolFor?.includes(code) || (shared.has(code) ? currencyForm !== 'code' : true)) &&
        (symbolFor?.includes(code) || currencyForm !== null) &&
        magnitude !== null &&
        grouping !== null,
    };
  });

/** Some styles write these in words, as they do all counts up to a hundred; elsewhere the words may stand as they are. */
const isRound = (value: number): boolean => value <= 100_000 && value % 1000 === 0;
const thousands = fc
  .tuple(
    fc.oneof(
      whole(1000, 9_999_999),
      whole(1, 101).map((count) => count * 1000),
    ),
    fc.constantFrom(',', ' ', '\u00a0', ''),
  )
  .map(
    ([value, separator]): Sample => ({
      text: `The herd has ${withCommas(value).replaceAll(',', separator)} goats.`,
      // Four figures may stand without a separator, too: from words they come back with one.
      settledBy: ({ grouping, wordsUpTo, figuresFrom }) =>
        grouping !== null &&
        (!isRound(value) || (wordsUpTo ?? 0) >= 100 || (figuresFrom !== null && (separator !== '' || value >= 10_000))),
    }),
  );

const months = ['January', 'March', 'May', 'September', 'December', 'Jan.', 'Sept.', 'Dec.'];
const dates = fc
  .tuple(whole(1, 28), fc.constantFrom(...months), whole(1900, 2023), whole(0, 3), fc.boolean())
  .map(([day, month, year, form, goesOn]): Sample => {
    const date = [`${day} ${month}`, `${month} ${day}`, `${day} ${month} ${year}`, `${month} ${day}, ${year}`][form];
    return {
      text: `It opened on ${date}${goesOn ? ' and stayed so.' : date?.endsWith('.') ? '' : '.'}`,
      settledBy: ({ dateOrder, monthWithDay }) => dateOrder !== null && monthWithDay !== null,
    };
  });

// "10:30" may be of either clock, so that only hours with a zero before them and those after noon lead back.
const hours = fc.oneof(whole(1, 9), whole(13, 23));
const times = fc.tuple(hours, whole(0, 59), whole(0, 3), fc.boolean()).map(([hour, minute, form, goesOn]): Sample => {
  const half = hour < 12 ? 'a' : 'p';
  const short = `${hour % 12 || 12}${minute ? `:${two(minute)}` : ''}`;
  const time = [
    `${short} ${half}.m.`,
    `${short}${half}m`,
    `${short} ${half.toUpperCase()}M`,
    `${two(hour)}:${two(minute)}`,
  ][form];
  return {
    text: `The gates open at ${time}${goesOn ? ' sharp.' : time?.endsWith('.') ? '' : '.'}`,
    settledBy: ({ clock }) => clock !== null,
  };
});

const ranges = fc.tuple(whole(101, 400), whole(401, 900), fc.constantFrom('-', '–')).map(
  ([low, high, dash]): Sample => ({
    text: `The trip takes ${low}${dash}${high} minutes.`,
    settledBy: ({ rangeDash }) => rangeDash !== null,
  }),
);

const samples = fc.oneof(percentages, counts, sums, thousands, dates, times, ranges);
const names = [...houseStyles.keys()];

/** The rules of form alone: what asks for an equivalent speaks before them on the same words. */
const rules = catalogue.filter(
  ({ id, family }) => family === 'numbers' && !/missing-conversion|ambiguous-currency/.test(id),
);
const fix = (text: string, name: string): string => fixAll(text, { ...reviewIn(name), rules }).text;

describe('fixing to a house style', () => {
  before(() => prepare('plaintext'));

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.array(samples, { minLength: 1, maxLength: 4 }), fc.constantFrom(...names), (several, name) => {
        const once = fix(several.map(({ text }) => text).join(' '), name);
        assert.equal(fix(once, name), once);
      }),
      { numRuns: 400 },
    );
  });

  it('leads back from another style that settles the form, too', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(...names), fc.constantFrom(...names), ({ text, settledBy }, a, b) => {
        fc.pre([a, b].every((name) => settledBy(houseStyles.get(name) as Style)));
        const here = fix(text, a);
        const there = fix(here, b);
        assert.equal(fix(there, a), here, `from ${a} to ${b}: ${there}`);
      }),
      { numRuns: 1500 },
    );
  });
});
