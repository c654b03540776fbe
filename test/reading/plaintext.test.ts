import assert from 'node:assert/strict';
import { read } from '../../server/reading/index.ts';
import { matcher, outlineOf } from './facts.ts';

const long =
  'The council met on Monday and put off its vote on the mill, which has stood empty since the owner left for the coast and took the keys along.';

/** Checks the blocks of a text, each in the notation of `outlineOf`. */
function check(name: string, text: string, ...blocks: string[]): void {
  it(name, () => {
    const shown = (one: string) =>
      outlineOf(read(one, 'plaintext', matcher)).map((line) => line.replaceAll(long, 'LONG'));
    assert.deepEqual(shown(text), blocks);
    assert.deepEqual(shown(text.replaceAll('\n', '\r\n')), blocks, 'with CRLF');
  });
}

describe('plain text', () => {
  check(
    'has paragraphs between blank lines',
    'One.\n\nTwo.\n \t\n\nThree.',
    'paragraph: One.',
    'paragraph: Two.',
    'paragraph: Three.',
  );
  check(
    'has paragraphs wrapped by hand',
    'The council of the town met on Monday and put off its vote on\nthe mill. Nobody had told the tenants that the hall was to be\nclosed.\n\nThey were angry.',
    'paragraph: The council of the town met on Monday and put off its vote on the mill. Nobody had told the tenants that the hall was to be closed.',
    'paragraph: They were angry.',
  );
  check(
    'has paragraphs of one line',
    `${long}\n${long}\nShe left.\n${long}`,
    'paragraph: LONG',
    'paragraph: LONG',
    'paragraph: She left.',
    'paragraph: LONG',
  );
  check(
    'has headlines',
    `A mill for nobody\n${long}\n\nThe roof\n\n${long}`,
    'heading 1: A mill for nobody',
    'paragraph: LONG',
    'heading 1: The roof',
    'paragraph: LONG',
  );
  check(
    'takes a note in brackets and a byline for no headline',
    'By Ruth Vance\n\n(From The Hallow Post)',
    'paragraph: By Ruth Vance',
    'paragraph: (From The Hallow Post)',
  );
  check(
    'has lists',
    'They want:\n- rope\n- nets that do\n  not tear\n* hooks\n\n1. First.\n2) Second.',
    'paragraph: They want:',
    'list-item 1: rope',
    'list-item 1: nets that do not tear',
    'list-item 1: hooks',
    'list-item 1: First.',
    'list-item 1: Second.',
  );
  check(
    'takes no number at a line’s beginning for a list',
    'The mill was sold for the first time in the spring of the year\n10. It was sold again.',
    'paragraph: The mill was sold for the first time in the spring of the year 10. It was sold again.',
  );
  check(
    'leaves out rules and underlines',
    'A headline\n==========\n\nOne.\n* * *\nTwo.',
    'heading 1: A headline',
    'paragraph: One.',
    'paragraph: Two.',
  );
  check(
    'leaves out addresses',
    'See https://example.org/a_(b), or www.example.com. Ask a.b@example.org!',
    'paragraph: See, or. Ask!',
  );
  check('is nothing where nothing is', ' \n\t\n\n');
  check('needs no line end', 'One', 'heading 1: One');

  it('keeps places exact', () => {
    const text = '  “Rope”\r\n\r\n\t👍🏽 nets e\u0301.\r\n';
    const words = read(text, 'plaintext', matcher).blocks.flatMap(({ start, block }) =>
      block.words.map((word) => text.slice(start + word.start, start + word.end)),
    );
    assert.deepEqual(words, ['“', 'Rope', '”', '👍🏽', 'nets', 'e\u0301', '.']);
  });
});

describe('a dateline', () => {
  /** Checks the date of an article. */
  function checkDate(name: string, text: string, date: string | null): void {
    it(name, () => assert.equal(read(text, 'plaintext', matcher).dateline, date));
  }

  checkDate('is read at the beginning', `LONDON, May 3, 2021 (NW) — ${long}`, '2021-05-03');
  checkDate('is read on a line of its own', `A headline\n\n3 February 2020\n\n${long}`, '2020-02-03');
  checkDate(
    'is read in a source line',
    `${long}\n\n${long}\n\n${long}\n\n${long}\n\n${long}\n\n(From The Hallow Post, Sept. 9, 2019)`,
    '2019-09-09',
  );
  checkDate('is read in a byline', `By Ruth Vance | 2018-12-31\n\n${long}`, '2018-12-31');
  checkDate('is no date in the text', `On May 3, 2021, the mill closed. ${long}`, null);
  checkDate('is no date without a year', `LONDON, May 3 (NW) — ${long}`, null);
  checkDate('is no day that there is not', '(From The Hallow Post, February 30, 2019)', null);
});
