import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Matcher, Quantity } from '../../../rules/contract/index.ts';
import { read } from '../../../server/reading/index.ts';

const nothing: Matcher = { match: () => [] };

/** Scraps of which random texts are made, so that they come near to numbers often. */
const scraps = [
  ...[
    '$',
    '¥',
    'US$',
    '€',
    '%',
    'per cent',
    'percent',
    'million',
    'bn',
    'k',
    'm',
    'thousand',
    'hundred',
    'dozen',
    '5',
    '12',
    '2023',
    '1,234',
    '9.7',
    '007',
    '½',
    '1/2',
  ],
  ...[
    'one',
    'two',
    'twenty',
    'third',
    'thirds',
    'half',
    'quarter',
    'a',
    'an',
    'and',
    'of',
    'to',
    '-',
    '–',
    '--',
    '.',
    ',',
    ':',
    '/',
    '(',
    ')',
    '"',
    "'s",
    '’',
    '\n',
    '\n\n',
    ' ',
    '  ',
  ],
  ...[
    'May',
    'Tuesday',
    'p.m.',
    "o'clock",
    'noon',
    'years',
    'old',
    'km',
    'feet',
    'in',
    'ft',
    'pounds',
    'yen',
    'dollars',
    'cents',
    'Swiss',
    'francs',
    'about',
    'or so',
    'between',
    'from',
  ],
  ...[
    'e',
    '^',
    'x',
    '+',
    '=',
    '°',
    'C',
    'degrees',
    'Section',
    'No.',
    'John',
    '😀',
    '\u00ad',
    '\u00a0',
    'said',
    'won',
    'point',
    'minus',
    'MUSD',
    'XBT',
    'hundreds',
    'plus',
  ],
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...scraps), { maxLength: 30 })
    .chain((parts) =>
      fc
        .array(fc.constantFrom('', ' '), { minLength: parts.length, maxLength: parts.length })
        .map((gaps) => parts.map((part, index) => part + (gaps[index] ?? '')).join('')),
    ),
);

function numbersOf({ value }: Quantity): readonly number[] {
  return value === null ? [] : typeof value === 'number' ? [value] : value;
}

describe('quantities of random text', () => {
  it('lie within their sentence, in order, with finite values or none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { block } of read(text, 'plaintext', nothing).blocks)
          for (const sentence of block.sentences) {
            let last = sentence.start;
            for (const quantity of sentence.quantities) {
              assert.ok(
                quantity.start >= sentence.start && quantity.end <= sentence.end && quantity.start < quantity.end,
              );
              assert.ok(numbersOf(quantity).every(Number.isFinite), `${quantity.value}`);
              if (quantity.inner) continue;
              assert.ok(quantity.start >= last, 'quantities overlap');
              last = quantity.end;
            }
          }
      }),
      { numRuns: 2000 },
    );
  });

  it('hold the spans of their form, or have them just beside', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { block } of read(text, 'plaintext', nothing).blocks)
          for (const { quantities } of block.sentences)
            for (const { start, end, form } of quantities) {
              const spans = [form.magnitudeSpan, form.unitSpan, form.joinerSpan, ...form.numerals];
              for (const span of spans)
                if (span) assert.ok(span.start >= start && span.end <= end + 1 && span.start < span.end);
            }
      }),
      { numRuns: 1000 },
    );
  });

  it('come in linear time, whatever is repeated', function () {
    this.timeout(60_000);
    for (const scrap of [
      '1 thousand ',
      '100 ',
      'one and a half ',
      '2023-05-21-',
      'million ',
      '5 ft 2 ',
      'half of a ',
      'millions of ',
    ]) {
      const time = (count: number): number => {
        const text = scrap.repeat(count);
        const before = process.cpuUsage().user;
        for (const { block } of read(text, 'plaintext', nothing).blocks)
          for (const { quantities } of block.sentences) assert.ok(quantities);
        return process.cpuUsage().user - before;
      };
      time(1000);
      const small = Math.max(time(500), 1000);
      assert.ok(time(8000) < 80 * small, scrap);
    }
  });
});
