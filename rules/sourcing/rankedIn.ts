/** Whether a sentence names the ranking that its figures and superlatives come from. */
import type { Sentence } from '../contract/index.ts';
import { hasCapital, perSentence } from './phrases.ts';

/** "Ranked 111th in the Ornithology Society press index": the list, with the name of whoever draws it up. */
export const namesRanking: (sentence: Sentence) => boolean = perSentence((sentence) =>
  sentence.words.some(
    ({ lower, index }) =>
      /^(?:index|ranking|rankings|table|list)$/.test(lower) &&
      [2, 3, 4, 5].some((back) => hasCapital(sentence, index - back) && hasCapital(sentence, index - back - 1)) &&
      sentence.words.some((word) =>
        /^(?:ranks?|ranked|ranking|placed?|places|scores?|scored|rated|rates)$/.test(word.lower),
      ),
  ),
);
