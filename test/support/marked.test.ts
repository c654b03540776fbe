import assert from 'node:assert/strict';
import { parseMarked } from '../../server/review/examples.ts';
import { renderMarked } from './marked.ts';

describe('marked prose', () => {
  it('is parted into text and marks, and put together again', () => {
    const source = 'A {vile|poor|} day, {truly}.';
    const marked = parseMarked(source);
    assert.deepEqual(marked, {
      text: 'A vile day, truly.',
      marks: [
        { start: 2, end: 6, replacements: ['poor', ''] },
        { start: 12, end: 17, replacements: null },
      ],
    });
    assert.equal(renderMarked(marked), source);
  });

  it('takes bars outside marks and escaped signs literally', () => {
    assert.equal(parseMarked('| a | \\{b\\} {c\\|d}').text, '| a | {b} c|d');
  });

  for (const broken of ['a {b', 'a b}', 'a {b {c}}'])
    it(`refuses “${broken}”`, () => assert.throws(() => parseMarked(broken)));
});
