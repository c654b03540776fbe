import assert from 'node:assert/strict';
import { quantitiesIn } from './check.ts';

/** The written form of the first quantity, its spans as text. */
function formOf(text: string) {
  const [first] = quantitiesIn(text);
  assert.ok(first, text);
  const { form } = first;
  const cut = (span: { start: number; end: number } | null): string | null => span && text.slice(span.start, span.end);
  return {
    ...form,
    magnitudeSpan: cut(form.magnitudeSpan),
    unitSpan: cut(form.unitSpan),
    joinerSpan: cut(form.joinerSpan),
    numerals: form.numerals.map(cut),
  };
}

const plain = {
  ...{ numeral: 'digits', magnitude: null, magnitudeSpan: null, unit: null, unitSpan: null, unitSpaced: false },
  ...{ decimals: 0, grouping: null, joiner: null, joinerSpan: null },
};

describe('written form', () => {
  it('parts sign, figure and magnitude', () => {
    assert.deepEqual(formOf('They owe ¥9.7 trillion.'), {
      ...plain,
      ...{ numeral: 'mixed', magnitude: 'trillion', magnitudeSpan: 'trillion', unit: '¥', unitSpan: '¥', decimals: 1 },
      numerals: ['9.7'],
    });
  });

  it('tells a closed-up magnitude and sign from spaced ones', () => {
    assert.deepEqual(formOf('They owe US$5bn.'), {
      ...plain,
      ...{ magnitude: 'bn', magnitudeSpan: 'bn', unit: 'US$', unitSpan: 'US$' },
      numerals: ['5'],
    });
    assert.equal(formOf('They owe EUR 12 500.').unitSpaced, true);
  });

  it('has both ends of a range and what joins them', () => {
    assert.deepEqual(formOf('It rose 10–20 per cent.'), {
      ...plain,
      ...{ unit: 'per cent', unitSpan: 'per cent', unitSpaced: true, joiner: '–', joinerSpan: '–' },
      numerals: ['10', '20'],
    });
  });

  it('tells how digits are grouped', () => {
    assert.equal(formOf('They sold 12,000 pens.').grouping, 'comma');
    assert.equal(formOf('They sold 12 000 pens.').grouping, 'space');
    assert.equal(formOf('They sold 12000 pens.').grouping, 'none');
    assert.equal(formOf('They sold 120 pens.').grouping, null);
  });

  it('tells words from digits', () => {
    assert.equal(formOf('They sold five pens.').numeral, 'words');
    assert.equal(formOf('They sold 5 pens.').numeral, 'digits');
    assert.equal(formOf('They sold 5 million pens.').numeral, 'mixed');
  });

  it('tells month first from day first', () => {
    assert.deepEqual(formOf('It was May 21, 2023.').numerals, ['21', '2023']);
    assert.equal(formOf('It was May 21, 2023.').unitSpan, 'May');
    assert.deepEqual(formOf('It was 21 May.').numerals, ['21']);
  });
});

describe('numbers inside a quantity', () => {
  it('are listed after it, with magnitude and without', () => {
    const text = 'They owe ¥9.7 trillion.';
    const found = quantitiesIn(text).map(({ start, end, kind, value, inner }) => [
      text.slice(start, end),
      kind,
      value,
      inner,
    ]);
    assert.deepEqual(found, [
      ['¥9.7 trillion', 'money', 9.7e12, false],
      ['9.7 trillion', 'number', 9.7e12, true],
      ['9.7', 'number', 9.7, true],
    ]);
  });

  it('include both ends of a range', () => {
    const text = 'It rose 10 to 20 per cent.';
    const inner = quantitiesIn(text).filter((quantity) => quantity.inner);
    assert.deepEqual(
      inner.map(({ value }) => value),
      [10, 20],
    );
  });
});
