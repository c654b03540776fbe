import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../rules/contract/index.ts';
import { prepare, type Reading, read, type TextChange } from '../../server/reading/index.ts';
import { factsOf, matcher } from './facts.ts';

await prepare('markdown');

/** What tears structure apart, puts it together or lets it run on. */
// biome-ignore format: a list of scraps reads better in rows.
const scraps = [
  '\n', '\n\n', '\r\n', '\r\n\r\n', ' ', '    ', '\t', '\u00a0', '\ufeff', '.', '. ', '! ', '? ', '… ', ': ', ', ', ' — ',
  '“', '”', '‘', '’', '"', "'", '(', ')', '[', ']', '](', '](https://example.org/a) ', '![', '[^1]', '[^1]: ', '\n[^n]: ',
  '[label]', '\n\n[label]: https://example.org\n', '[label][other]', '# ', '\n## ', '\n===\n', '\n---\n', '---\n', '- ',
  '\n- ', '\n  - ', '\n1. ', '\n2) ', '> ', '\n> ', '\n> > ', '\n| ', ' | ', '\n|---|---|\n', '```', '\n```\n', '\n~~~\n',
  '`', '``', '*', '**', '_', '~~', '\\', '\\\n', '  \n', '<b>', '</b>', '<div>', '\n<div>\n', '</div>\n\n', '<!-- ', ' -->',
  '&amp;', '&rsquo;', '&#8212;', '&no;', '[x] ', '\n- [ ] ', 'https://example.com/x ', 'www.example.com', 'a@example.com ',
  '👩‍👩‍👧', '🇩🇪', 'e\u0301', '\ud83d', '\u200b', 'Mr. ', 'U.S. ', 'Dr. Roe said ', 'she added ', 'according to ', 'the mill ',
  'Workers', 'paid ', '¥9.7 trillion ', '5% ', '1,000.50 ', 'between 10-20 ', 'May 3, 2021 ', 'title: ', 'A short line',
  'The council met on Monday and put the vote off for a week. ',
  'Nobody had told the tenants, said the clerk, that the hall was closed and that the keys were with the caretaker. ',
];

const text = (length: number) =>
  fc.array(fc.constantFrom(...scraps), { maxLength: length, size: 'max' }).map((parts) => parts.join(''));

/** An edit of whatever text there is: where (in thousandths of its length), how much goes, what comes. */
const edit = fc.record({ at: fc.nat(1000), removed: fc.nat(30), text: text(3) });
const edits = fc.array(fc.record({ batch: fc.array(edit, { minLength: 1, maxLength: 3 }), told: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
});

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
}

function changeOf(before: string, { at, removed, text: added }: Edit): TextChange {
  const start = Math.floor((before.length * at) / 1000);
  return { start, end: Math.min(before.length, start + removed), text: added };
}

function apply(before: string, { start, end, text: added }: TextChange): string {
  return before.slice(0, start) + added + before.slice(end);
}

function readAfter(previous: Reading, batch: readonly Edit[], told: boolean): Reading {
  const changes: TextChange[] = [];
  let after = previous.text;
  for (const one of batch) {
    const change = changeOf(after, one);
    changes.push(change);
    after = apply(after, change);
  }
  return read(after, previous.language, matcher, previous, told ? changes : undefined);
}

describe('an incremental reading', () => {
  for (const language of ['plaintext', 'markdown'] satisfies Language[]) {
    for (const preface of ['', '---\ntitle: "The mill"\n---\n\n'])
      it(`equals a fresh one over any edits: ${language}${preface && ' with front matter'}`, function () {
        this.timeout(60_000);
        fc.assert(
          fc.property(text(120), edits, (start, sequence) => {
            let reading = read(preface + start, language, matcher);
            for (const { batch, told } of sequence) {
              reading = readAfter(reading, batch, told);
              const fresh = read(reading.text, language, matcher);
              assert.deepEqual(factsOf(reading), factsOf(fresh));
            }
          }),
          { numRuns: Number(process.env.COPYDESK_RUNS ?? 300) },
        );
      });
  }
});
