import assert from 'node:assert/strict';
import { read } from '../../../server/reading/index.ts';
import { matcher } from '../facts.ts';

/** Paragraphs of an article, those that are somebody's words from end to end behind a bar. */
function check(marked: readonly string[]): void {
  const text = marked.map((paragraph) => paragraph.replace(/^\| /, '')).join('\n\n');
  const found = read(text, 'plaintext', matcher).blocks.map(
    ({ block }) => `${block.quoted ? '| ' : ''}${block.source}`,
  );
  assert.deepEqual(found, marked);
}

const speeches: Readonly<Record<string, readonly string[]>> = {
  'a line with a verb and a colon hands over to the next paragraph': [
    'The mayor wrote to the tenants on Friday:',
    '| The bridge is a disgrace, and nobody will mend it.',
    'The council met on Monday.',
  ],
  'a letter reads': ['The letter from the guild reads in full:', '| We have had enough of the tolls.'],
  'what was said that is told by the writer': [
    'The mayor said that the plan has two parts:',
    'The bridge is to be mended, and the tolls are to go.',
  ],
  'a list is no speech': ['Here is what the plan holds:', 'The bridge is to be mended.'],
  'marks tell by themselves where the speech is': [
    'The mayor said:',
    '“The bridge is a disgrace.” The council had no comment.',
  ],
  'questions and answers': ['| Q: Why now?', '| A: Because the bridge will fall.', 'The mayor left at noon.'],
  'the lines of a transcript, from the second on': [
    'LOWE: The bridge is a disgrace to us all.',
    '| VANCE: That is a lie, and you know it.',
    '| Ada Lowe: The bridge will fall by May.',
    'The hearing ended at noon.',
  ],
  'a town before the news is no speaker': [
    'KESSEL: The bridge will be closed from Monday.',
    'The council met, and the mayor left.',
  ],
  'a post with its signature': [
    'The bridge was closed on Monday, and many were angry about it.',
    '| The bridge is a disgrace to us all! — Ada Vance (@adavance) May 3, 2021',
    'The mayor (@bolindt) posted a picture of the bridge, which the council had closed on Monday.',
  ],
  'a handle in the middle of a sentence': [
    'He thanked the award-winning writer Ada Vance (@adavance) on Friday, and she was pleased.',
  ],
  'topics before a colon': [
    'Ada Vance: The bridge is a joke to us all.',
    'Housing: The bridge is a joke to us all.',
    'Transport: The bridge is a joke to us all.',
  ],
  'the writer who goes on': [
    'The reasons are as follows:',
    'The bridge is old.',
    'We wrote last week:',
    'The bridge is old.',
  ],
  'the lines of an explainer': [
    'Myth: The bridge is older than the town.',
    'Fact: The bridge was built in the year after the flood.',
  ],
};

describe('speech without marks', () => {
  for (const [name, marked] of Object.entries(speeches)) it(name, () => check(marked));

  it('gives the line of a transcript to its speaker', () => {
    const [, { block }] = read('LOWE: It will fall soon.\n\nVANCE: It will stand for years.', 'plaintext', matcher)
      .blocks as [unknown, ReturnType<typeof read>['blocks'][number]];
    const [attribution] = block.attributions;
    assert.equal(attribution?.voice, 'quoted');
    assert.deepEqual(attribution?.source, { start: 0, end: 5 });
  });
});
