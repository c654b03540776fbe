import assert from 'node:assert/strict';
import {
  applyFix,
  applyFixes,
  createSession,
  type Edit,
  type Finding,
  fixAll,
  type Rule,
} from '../../server/review/index.ts';
import { vile } from '../support/tinyRules.ts';

/** A finding with one safe fix of the given edits. */
function finding(...edits: Edit[]): Finding {
  const fixes = [{ title: 'Fix', safe: true, edits }];
  return { rule: 'phrasing/x', severity: 'hint', message: '', fingerprint: '', related: [], start: 0, end: 1, fixes };
}

describe('applying fixes', () => {
  it('makes all edits that do not touch each other', () => {
    const text = 'one two three';
    const { text: fixed, applied } = applyFixes(text, [
      finding({ start: 8, end: 13, text: '3' }),
      finding({ start: 0, end: 3, text: '1' }),
    ]);
    assert.deepEqual([fixed, applied.length], ['1 two 3', 2]);
  });

  const clashes: [what: string, second: Edit][] = [
    ['overlaps', { start: 2, end: 6, text: 'y' }],
    ['inserts inside', { start: 2, end: 2, text: 'y' }],
    ['replaces the same', { start: 1, end: 4, text: 'y' }],
  ];
  for (const [what, second] of clashes)
    it(`leaves for the next round what ${what}`, () => {
      const { text, applied } = applyFixes('abcdefgh', [finding({ start: 1, end: 4, text: 'x' }), finding(second)]);
      assert.deepEqual([text, applied.length], ['axefgh', 1]);
    });

  it('leaves for the next round a second insertion at one place', () => {
    const { text } = applyFixes('ab', [
      finding({ start: 1, end: 1, text: 'x' }),
      finding({ start: 1, end: 1, text: 'y' }),
    ]);
    assert.equal(text, 'axb');
  });

  it('makes edits that only adjoin', () => {
    const { text } = applyFixes('abcd', [
      finding({ start: 0, end: 2, text: 'x' }),
      finding({ start: 2, end: 4, text: 'y' }),
    ]);
    assert.equal(text, 'xy');
  });

  it('applies a fix whole or not at all', () => {
    const both = finding({ start: 0, end: 1, text: 'x' }, { start: 3, end: 4, text: 'x' });
    const { text, applied } = applyFixes('abcd', [finding({ start: 3, end: 4, text: 'y' }), both]);
    assert.deepEqual([text, applied.length], ['abcy', 1]);
  });

  it('applies only what is safe, unless asked for all', () => {
    const risky = finding({ start: 0, end: 1, text: 'x' });
    const unsafe: Finding = { ...risky, fixes: risky.fixes.map((fix) => ({ ...fix, safe: false })) };
    assert.equal(applyFixes('ab', [unsafe]).text, 'ab');
    assert.equal(applyFixes('ab', [unsafe], { safeOnly: false }).text, 'xb');
  });

  it('keeps line ends and characters of two units', () => {
    const text = '😀 It was vile 😀.\r\n\r\nVile\u0301 vile.\r\n';
    const { findings } = createSession({ language: 'plaintext', rules: [vile] }).review(text);
    const fixed = applyFixes(text, findings).text;
    assert.equal(fixed, text.replace(/vile(?= 😀)|vile(?=\.\r)/g, 'poor'));
    assert.equal(
      applyFix(text, findings[0]?.fixes[0] ?? { title: '', safe: true, edits: [] }),
      text.replace('vile', 'poor'),
    );
  });
});

describe('fixing all', () => {
  it('goes on until nothing is left', () => {
    const result = fixAll('It was vile, vile.\n\nAnd vile.', { language: 'plaintext', rules: [vile] });
    assert.deepEqual(result, { text: 'It was poor, poor.\n\nAnd poor.', applied: 3, settled: true });
  });

  it('gives up on rules that undo each other', () => {
    const endless: Rule = {
      ...vile,
      *check({ words }) {
        const [word] = words;
        if (!word) return;
        const span = { start: word.start, end: word.end };
        const edits = [{ ...span, text: word.lower === 'vile' ? 'poor' : 'vile' }];
        yield { span, message: 'No.', fixes: [{ title: 'Turn it', safe: true, edits }] };
      },
    };
    const { phrases: _, ...everywhere } = endless;
    assert.equal(fixAll('Vile it was.', { language: 'plaintext', rules: [everywhere] }).settled, false);
  });
});
