import assert from 'node:assert/strict';
import {
  createSession,
  defaultSettings,
  explainQuantity,
  houseStyles,
  type Settings,
} from '../../server/review/index.ts';

const rates = [
  ['2024-03-01', 'JPY', 150],
  ['2024-03-01', 'EUR', 0.9],
  ['2024-03-01', 'GBP', 0.8],
] as const;

/** What is said of the quantity that begins at the bar; null where nothing is. */
function explained(marked: string, { style = 'international', date = '2024-03-02' } = {}): readonly string[] | null {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const house = houseStyles.get(style) ?? assert.fail(style);
  const flags = date === '' ? {} : { date };
  const settings: Settings = { ...defaultSettings, style: house, rates, flags };
  const review = createSession({ language: 'plaintext', settings, rules: [] }).review(text);
  const found = explainQuantity(review, settings, at);
  if (found) assert(found.start <= at && at <= found.end && found.end <= text.length);
  return found?.lines ?? null;
}

describe('explaining a quantity', () => {
  const cases: [text: string, lines: readonly string[] | null][] = [
    [
      'Japan lent |9.7 trillion yen.',
      ['9,700,000,000,000', 'Japanese yen (JPY)', 'about $64.7 billion (at 150 JPY to the USD on 2024-03-01)'],
    ],
    ['He paid |€20 for it.', ['euro (EUR)', 'about $22 (at 0.9 EUR to the USD on 2024-03-01)']],
    ['It cost |$5m in all.', ['5,000,000', 'US dollar (USD)']],
    [
      'It cost |5 to 6 million euros.',
      [
        '5,000,000 to 6,000,000',
        'euro (EUR)',
        'about $5.6 million to $6.7 million (at 0.9 EUR to the USD on 2024-03-01)',
      ],
    ],
    ['The road is |5 miles long.', ['8.0467 km']],
    ['He stands |5 ft 10 in tall.', ['5.8333 feet', '1.778 m']],
    ['They own |half a million acres.', ['500,000 acres', '2,023.4 km²']],
    ['The tank is |two-thirds full.', ['0.66667']],
    ['The road is |5 to 6 miles long.', ['8.0467 km to 9.6561 km']],
    ['The calf weighs |90 lbs at birth.', ['40.823 kg']],
    ['The road is |5 km long.', null],
    ['The talk took |two hours in all.', ['2 hours', '7,200 s']],
    ['It was |20°C at noon.', ['293.15 K']],
    ['It was |68°F at noon.', ['293.15 K']],
    ['Some |3.2 million people came.', ['3,200,000']],
    ['Some |twelve hundred people came.', ['1,200']],
    ['A share of |5% is small.', ['0.05 of the whole']],
    ['They met on |21 May 2023 at last.', ['Sunday, 2023-05-21']],
    ['They met on |21 May at last.', null],
    ['The gates open at |8:30 p.m. sharp.', ['20:30']],
    ['They won |3-1 at home.', null],
    ['Some |12,000 people came.', null],
    ['Nothing| is counted here.', null],
  ];
  for (const [text, lines] of cases) it(text, () => assert.deepEqual(explained(text), lines));

  it('lists what a sign may stand for where the article does not say', () => {
    const lines = explained('Japan and China lent |¥5 billion.');
    assert.deepEqual(lines, [
      '5,000,000,000',
      'Japanese yen (JPY), Chinese yuan (CNY): the article does not say which',
    ]);
  });

  it('converts into the money of the house', () => {
    assert.deepEqual(explained('He paid |€20 for it.', { style: 'guardian' }), [
      'euro (EUR)',
      'about £18 (at 1.125 EUR to the GBP on 2024-03-01)',
    ]);
    assert.deepEqual(explained('He paid |£20 for it.', { style: 'guardian' }), ['British pound (GBP)']);
  });

  it('says that no rate is known', () => {
    assert.deepEqual(explained('He paid |€20 for it.', { date: '' }), [
      'euro (EUR)',
      'In USD: no rate for the date is known',
    ]);
  });
});
