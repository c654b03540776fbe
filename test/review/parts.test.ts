import assert from 'node:assert/strict';
import { fingerprint } from '../../server/review/fingerprint.ts';
import type { Genre, Severity } from '../../server/review/index.ts';
import { join, relativeTo } from '../../server/review/paths.ts';
import { converter, type Rate } from '../../server/review/rates.ts';
import { severityFor } from '../../server/review/severity.ts';

describe('a severity', () => {
  const table: [news: Severity | 'off', opinion: Severity | 'off', analysis: Severity | 'off'][] = [
    ['warning', 'warning', 'warning'],
    ['warning', 'information', 'information'],
    ['warning', 'hint', 'information'],
    ['information', 'information', 'information'],
    ['information', 'hint', 'information'],
    ['hint', 'hint', 'hint'],
    ['error', 'error', 'error'],
    ['information', 'off', 'information'],
    ['hint', 'off', 'hint'],
    ['off', 'off', 'off'],
  ];
  for (const [news, opinion, analysis] of table)
    it(`of ${news} in news and ${opinion} in opinion is ${analysis} in analysis`, () => {
      const of = (genre: Genre) => severityFor({ news, opinion }, genre);
      assert.deepEqual((['news', 'reference', 'opinion', 'analysis'] as const).map(of), [
        news,
        news,
        opinion,
        analysis,
      ]);
    });
});

describe('rates', () => {
  const rates: readonly Rate[] = [
    ['2024-04-01', 'EUR', 0.9],
    ['2024-04-20', 'EUR', 0.8],
    ['2024-06-01', 'EUR', 0.5],
    ['2024-04-30', 'JPY', 160],
  ];

  it('convert at the last rate before the day', () => {
    assert.deepEqual(converter(rates, '2024-05-01')(8, 'EUR', 'USD'), {
      amount: 10,
      currency: 'USD',
      rate: 1.25,
      date: '2024-04-20',
    });
    assert.equal(converter(rates, '2024-04-19')(9, 'EUR', 'USD')?.amount, 10);
  });

  it('convert between two currencies, as of the older rate', () => {
    assert.deepEqual(converter(rates, '2024-05-01')(1, 'EUR', 'JPY'), {
      amount: 200,
      currency: 'JPY',
      rate: 200,
      date: '2024-04-20',
    });
  });

  it('say nothing without a day, a rate, or a rate of the last month', () => {
    assert.equal(converter(rates, null)(1, 'EUR', 'USD'), null);
    assert.equal(converter(rates, '2024-05-01')(1, 'GBP', 'USD'), null);
    assert.equal(converter(rates, '2024-03-31')(1, 'EUR', 'USD'), null);
    assert.equal(converter(rates, '2024-05-21')(1, 'EUR', 'USD')?.date, '2024-04-20');
    assert.equal(converter(rates, '2024-05-22')(1, 'EUR', 'USD'), null);
  });
});

describe('a fingerprint', () => {
  it('does not see spacing', () => {
    assert.equal(fingerprint('a/b', 'x', 'an x\r\nhere'), fingerprint('a/b', 'x', 'an  x here'));
  });

  it('differs with rule, words and sentence', () => {
    const names = [
      ['a/b', 'x', 'an x'],
      ['a/c', 'x', 'an x'],
      ['a/b', 'an', 'an x'],
      ['a/b', 'x', 'an y'],
    ] as const;
    assert.equal(new Set(names.map(([rule, words, sentence]) => fingerprint(rule, words, sentence))).size, 4);
    assert.match(fingerprint('a/b', 'x', 'an x'), /^[0-9a-f]{16}$/);
  });

  it('of many near sentences is never the same', () => {
    const names = new Set<string>();
    for (let at = 0; at < 20_000; at++) names.add(fingerprint('a/b', 'x', `an x ${at}`));
    assert.equal(names.size, 20_000);
  });
});

describe('paths', () => {
  it('join from a folder', () => {
    const joined = ['a.md', './x/a.md', '../a.md', '/b/a.md', 'file:///b/a.md'].map((path) =>
      join('/desk/opinion', path),
    );
    assert.deepEqual(joined, ['/desk/opinion/a.md', '/desk/opinion/x/a.md', '/desk/a.md', '/b/a.md', 'file:///b/a.md']);
    assert.equal(join('vscode-vfs://host/repo', 'a.md'), 'vscode-vfs://host/repo/a.md');
    assert.equal(join('', 'a.md'), '/a.md');
  });

  it('lead from a folder to a place inside', () => {
    assert.equal(relativeTo('/desk', '/desk/x/a.md'), 'x/a.md');
    assert.equal(relativeTo('/desk', '/desks/a.md'), undefined);
    assert.equal(relativeTo('', '/a.md'), 'a.md');
  });
});
