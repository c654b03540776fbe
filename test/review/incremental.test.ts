import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  catalogue,
  createSession,
  type Language,
  plain,
  prepare,
  type Review,
  type Rule,
  type TextChange,
} from '../../server/review/index.ts';
import { scraps } from '../support/scraps.ts';
import { tinyRules } from '../support/tinyRules.ts';

/** An edit as fractions of whatever text it meets. */
interface RandomEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const changeOf = ({ at, length, text }: RandomEdit, before: string): TextChange => {
  const start = Math.floor(at * (before.length + 1));
  return { start, end: Math.min(before.length, start + length), text };
};

/** What hosts see of a review. */
const visible = ({ findings, silenced, declined, unused, failures, article }: Review) => ({
  findings: findings.map(plain),
  silenced: silenced.map(plain),
  declined: declined.map(({ finding, by }) => ({ finding: plain(finding), by })),
  unused,
  failures,
  article,
});

/** Any sequence of edits must come to exactly what a fresh review of the last text comes to. */
function incrementalEqualsFresh(rules: readonly Rule[], language: Language, numRuns: number): void {
  const texts = scraps({ examples: rules.flatMap((rule) => rule.examples) });
  const edits = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(30), text: texts }),
    { maxLength: 6 },
  );
  const property = fc.property(fc.array(texts, { maxLength: 6 }), edits, fc.boolean(), (paragraphs, sequence, told) => {
    const session = createSession({ rules, language, place: '/desk/piece' });
    let text = paragraphs.join('\n\n');
    session.review(text);
    for (const edit of sequence) {
      const change = changeOf(edit, text);
      text = applyEdits(text, [change]);
      const review = told ? session.review(text, [change]) : session.review(text);
      assert.deepEqual(
        visible(review),
        visible(createSession({ rules, language, place: '/desk/piece' }).review(text)),
        text,
      );
    }
  });
  fc.assert(property, { numRuns });
}

describe('any sequence of edits comes to what a fresh review comes to', () => {
  before(() => prepare('markdown'));

  for (const language of ['plaintext', 'markdown'] as const) {
    it(`in ${language}, by tiny rules`, () => incrementalEqualsFresh(tinyRules, language, 100));
    it(`in ${language}, by the catalogue`, () => incrementalEqualsFresh(catalogue, language, 60)).timeout(30_000);
  }
});
