import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../rules/contract/index.ts';
import { prepare, type Reading, read, type TextChange } from '../../server/reading/index.ts';
import { factsOf, matcher } from './facts.ts';

await prepare('markdown');

/** A paragraph that says nothing to the next. */
const prose = 'The hall was closed for the winter, and the keys were with the caretaker of the school. '.repeat(3);

/** What tears structure apart, puts it together or lets it run on. */
// biome-ignore format: rows.
const scraps = [
  '\n', '\n\n', '\r\n', '\r', '\r\n\r\n', ' ', '    ', '\t', '\u00a0', '\ufeff', '.', '. ', '! ', '? ', '… ', ': ', ', ', ' — ',
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
  .chain((all) => fc.constantFrom('\n', '\r\n', '\r').map((feed) => all.join(feed)));

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

  /** Reads a text and the text that one edit makes of it: `{` … `|` … `}` in the marked text is what goes and what comes. */
  function edited(marked: string, language: Language) {
    const [, head = '', removed = '', added = '', tail = ''] =
      /^([\s\S]*)\{([^|]*)\|([^}]*)\}([\s\S]*)$/.exec(marked) ?? [];
    const before = read(head + removed + tail, language, matcher);
    const change = { start: head.length, end: head.length + removed.length, text: added };
    const after = read(head + added + tail, language, matcher, before, [change]);
    assert.deepEqual(factsOf(after), factsOf(read(after.text, language, matcher)));
    return { before, after };
  }

  /** Checks how many blocks an edit leaves as they are, the very same objects, and that the rest are new. */
  function checkKept(name: string, marked: string, kept: number, language: Language = 'markdown'): void {
    it(`keeps ${name}: ${language}`, () => {
      const { before, after } = edited(marked, language);
      const old = new Set(before.blocks.map(({ block }) => block));
      assert.equal(after.blocks.filter(({ block }) => old.has(block)).length, kept);
      assert.equal(after.kept, kept);
    });
  }

  for (const language of ['plaintext', 'markdown'] satisfies Language[]) {
    const many = `${prose}\n\n`.repeat(50);
    checkKept('all blocks but one', `${many}One {wird|word}.\n\n${many}`, 100, language);
    checkKept('all blocks when one comes', `${many}{|New.\n\n}${many}`, 100, language);
    checkKept('all blocks when one goes', `${many}{Old.\n\n|}${many}`, 100, language);
    checkKept('blocks that change places', `${many}{One.\n\nTwo.\n\n|Two.\n\nOne.\n\n}${many}`, 102, language);
    checkKept(
      'what stands behind an opened quotation',
      `${many}{One|“One} word.\n\nTwo.\n\n“Three.\n\n${many}`,
      100,
      language,
    );
  }
  checkKept('the items of a list', `${'- an item\n'.repeat(50)}- {one|two}\n${'- an item\n'.repeat(50)}`, 100);
  checkKept('the body when the title changes', `---\ntitle: {One|Two}\n---\n\n${`${prose}\n\n`.repeat(50)}`, 50);
  checkKept('the body when front matter comes', `{|---\ntitle: One\n---\n}\n${`${prose}\n\n`.repeat(50)}`, 50);

  // Places where the parser, left alone, would take over what the edit has changed.
  it('lets a footnote go on behind a blank line', () => {
    edited(`${prose}\n\n[^1]: A note.\n\n{|    }More of it.\n\n${prose}`, 'markdown');
  });
  it('lets a table begin below a paragraph', () => {
    edited(`${prose}\n\n===\n| a | b |\n{xx|--}|---\n\n${prose}`, 'markdown');
    edited(`${prose}\n\n===\n| a | b |\n{--|xx}|---\n\n${prose}`, 'markdown');
  });
  it('sees that indented code at the beginning is code no more', () => {
    edited(`{    |}One.\n\n${prose}`, 'markdown');
  });
});

describe('reading', () => {
  it('reads any text', () => {
    for (const language of ['plaintext', 'markdown'] satisfies Language[])
      fc.assert(
        fc.property(fc.string({ unit: 'binary', size: 'large' }), (any) => void factsOf(read(any, language, matcher))),
      );
  });

  it('stays linear in a text of one line, and in one without a full stop', function () {
    this.timeout(60_000);
    const silent = { match: () => [] };
    const cost = (text: string, language: Language): number => {
      const before = process.cpuUsage().user;
      read(text, language, silent);
      return process.cpuUsage().user - before;
    };
    for (const language of ['plaintext', 'markdown'] satisfies Language[])
      for (const text of [prose, prose.replaceAll('.', '')]) {
        cost(text.repeat(200), language);
        const small = Math.max(Math.min(cost(text.repeat(200), language), cost(text.repeat(200), language)), 1000);
        const large = Math.min(cost(text.repeat(3200), language), cost(text.repeat(3200), language));
        // Sixteen times the text costs sixteen times as much, and some more for memory; 256 times would be square.
        assert.ok(large < 100 * small, `${language}: ${small} µs, then ${large} µs`);
      }
  });
});
