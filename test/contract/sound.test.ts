import assert from 'node:assert/strict';
import { startsWithVowelSound } from '../../rules/contract/article-sound.ts';

describe('the article', () => {
  const an = 'estate hour honest heir FBI MP X-ray 8 11 18 80 800 11,000 umbrella unimportant uninvited idea NGO';
  const a = 'dam union European user one-off once UK 1 10 100 110 1,100 NATO ubiquitous uranium U.S. house university';
  for (const word of an.split(' ')) it(`is “an” before ${word}`, () => assert(startsWithVowelSound(word)));
  for (const word of a.split(' ')) it(`is “a” before ${word}`, () => assert(!startsWithVowelSound(word)));
});
