import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../rules/contract/index.ts';
import { prepare, type Reading, read, type TextChange } from '../../server/reading/index.ts';
import { factsOf, matcher } from './facts.ts';

await prepare('markdown');

/** What tears structure apart, puts it together or lets it run on. */
// biome-ignore format: rows.
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

/** Lines that hang together in one way if the one before is so and in another if it is not. */
// biome-ignore format: rows.
const lines = [
  'A line of plain prose that is long enough for a paragraph.', '    Indented prose, or code.', '  Half indented prose.',
  '- An item', '  Its second paragraph.', '1. A numbered item', '> A quoted line', '> - A quoted item', 'Lazy prose',
  '[^1]: A footnote', '[^n]: Another one, “open', '[label]: https://example.org', 'See [label] and [^1].', '# A heading', '===', '---',
  '| a | b |', '|---|---|', '```', '<div>', '</div>', '<!-- open', 'closed -->', '', '', '', '', '“She said so.',
];

const document = fc
  .array(fc.constantFrom(...lines), { maxLength: 80, size: 'max' })
  .chain((all) => fc.constantFrom('\n', '\r\n').map((feed) => all.join(feed)));

/** What changes the structure of a line that it is put before. */
const prefixes = ['    ', '  ', '\n', '\n\n', '- ', '> ', '# ', '[^1]: ', '<!-- ', '```\n', '| ', '“'];

/** An edit of whatever text there is: where (in thousandths of its length), how much goes, what comes. */
const edit = fc.record({
  at: fc.nat(1000),
  atLine: fc.boolean(),
  removed: fc.oneof(fc.constantFrom(0, 1, 2, 4), fc.nat(30)),
  text: fc.oneof(text(3), fc.constantFrom(...prefixes)),
});
const batch = fc.oneof(fc.tuple(edit), fc.array(edit, { minLength: 1, maxLength: 3 }));
const edits = fc.array(fc.record({ batch, told: fc.boolean() }), { minLength: 1, maxLength: 6 });

interface Edit {
  readonly at: number;
  /** Moved to the beginning of its line, where structure is decided. */
  readonly atLine: boolean;
  readonly removed: number;
  readonly text: string;
}

function changeOf(before: string, { at, atLine, removed, text: added }: Edit): TextChange {
  const place = Math.floor((before.length * at) / 1000);
  const start = atLine ? before.lastIndexOf('\n', place - 1) + 1 : place;
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
          fc.property(fc.oneof(text(120), document), edits, (start, sequence) => {
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
