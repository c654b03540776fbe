import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyFix,
  applyFixes,
  catalogue,
  createSession,
  type Edit,
  type Finding,
  fixAll,
  prepare,
  type Rule,
} from '../../server/review/index.ts';
import { scraps } from '../support/scraps.ts';
import { vile, vileDay } from '../support/tinyRules.ts';

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

  describe('behind a louder finding on the same words', () => {
    const rules = [vile, vileDay];
    const fixed = (text: string) => fixAll(text, { language: 'markdown', rules });
    before(() => prepare('markdown'));

    it('mends what is safe to mend', () => {
      const review = createSession({ language: 'markdown', rules }).review('It was a vile day.');
      assert.deepEqual(
        [review.findings, review.silenced].map((findings) => findings.map(({ rule }) => rule)),
        [['phrasing/vile-day'], ['phrasing/vile']],
      );
      assert.deepEqual(fixed('It was a vile day.'), { text: 'It was a poor day.', applied: 1, settled: true });
    });

    it('waits where the louder one has a safe fix of its own', () => {
      /** Flags “vile day”, and replaces one word of it. */
      const dayRule = (id: Rule['id'], severity: 'error' | 'hint', [word, better]: [string, string]): Rule => ({
        ...vileDay,
        id,
        severity: { news: severity, opinion: severity },
        phrases: [{ pattern: 'vile day', entry: null }],
        *check(sentence) {
          for (const { first } of sentence.hits(id)) {
            const [vile, day] = sentence.block.words.slice(first, first + 2);
            const target = vile?.text === word ? vile : day;
            if (!vile || !day || !target) continue;
            const edits = [{ start: target.start, end: target.end, text: better }];
            yield { span: { start: vile.start, end: day.end }, message: '', fixes: [{ title: '', safe: true, edits }] };
          }
        },
      });
      const both = [
        dayRule('phrasing/loud', 'error', ['day', 'week']),
        dayRule('phrasing/quiet', 'hint', ['vile', 'sad']),
      ];
      const result = fixAll('It was a vile day.', { language: 'plaintext', rules: both });
      assert.deepEqual(result, { text: 'It was a vile week.', applied: 1, settled: true });
    });

    it('leaves alone what a comment declines, and does not call that comment idle', () => {
      const text = '<!-- copydesk-ignore phrasing/vile: a title -->\n\nIt was a vile day.\n\nAnd a vile day.\n';
      assert.equal(fixed(text).text, text.replace('And a vile', 'And a poor'));
      const { findings, declined } = createSession({ language: 'markdown', rules }).review(text);
      assert.deepEqual([findings.map(({ rule }) => rule), declined], [['phrasing/vile-day', 'phrasing/vile-day'], []]);
    });

    it('mends the form of an amount that still wants its equivalent', () => {
      const { text } = fixAll('The grant of €100 000 was paid.\n', { language: 'plaintext' });
      assert.equal(text, 'The grant of €100,000 was paid.\n');
    });
  });

  it('comes to an end, after which nothing is left to fix, by all rules at once', () => {
    const examples = catalogue.flatMap((rule) => rule.examples);
    fc.assert(
      fc.property(fc.array(scraps({ examples }), { maxLength: 4 }), (paragraphs) => {
        const once = fixAll(paragraphs.join('\n\n'), { language: 'plaintext' });
        assert(once.settled, once.text);
        const { findings, silenced } = createSession({ language: 'plaintext' }).review(once.text);
        assert(![...findings, ...silenced].some(({ fixes }) => fixes.some(({ safe }) => safe)), once.text);
      }),
      { numRuns: 100 },
    );
  }).timeout(30_000);
});
