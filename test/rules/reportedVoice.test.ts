import assert from 'node:assert/strict';
import judgement from '../../rules/phrasing/judgement.ts';
import { createSession } from '../../server/review/index.ts';

const loudness = (text: string): readonly string[] =>
  createSession({ language: 'plaintext', rules: [judgement] })
    .review(text)
    .findings.map(({ severity }) => severity);

describe('loaded words in the reported voice', () => {
  it('are the writer’s own where the writer asserts them', () => {
    assert.deepEqual(loudness('The council signed a shameful deal.'), ['information']);
  });

  it('are a hint where somebody else is shown to have said it', () => {
    assert.deepEqual(loudness('Ann Lowe said that the council had signed a shameful deal.'), ['hint']);
    assert.deepEqual(loudness('Critics said that the council had signed a shameful deal.'), ['hint']);
  });

  it('are the writer’s own where nobody is named', () => {
    assert.deepEqual(loudness('The council reportedly signed a shameful deal.'), ['information']);
    assert.deepEqual(loudness('It is said that the council signed a shameful deal.'), ['information']);
  });

  it('are the writer’s own where the writer reports no one but themself', () => {
    assert.deepEqual(loudness('We have shown that the council signed a shameful deal.'), ['information']);
    assert.deepEqual(loudness('I said that the council had signed a shameful deal.'), ['information']);
  });
});
