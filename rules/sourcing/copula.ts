import type { Sentence } from '../contract/index.ts';
import { wordAt } from './phrases.ts';

const forms = /^(?:is|are|was|were|be|been|being|'s|isn't|aren't|wasn't|weren't|they're|we're|i'm)$/;
const adverb =
  /^(?:also|now|still|long|once|then|only|already|even|often|not|almost|just|most|more|quite|rather|very|so|somewhat|never|ever|sometimes|perhaps|both|all|well|[a-z]+ly)$/;

/**
 * The place of the form of "be" before a participle or adjective at `at`, over adverbs and "been" ("is widely", "has long
 * been"); undefined where there is none.
 */
export function beBefore(sentence: Sentence, at: number): number | undefined {
  for (let before = at - 1; before >= at - 4; before--) {
    const word = wordAt(sentence, before)?.lower;
    if (word === undefined) return undefined;
    if (forms.test(word)) return before;
    if (!adverb.test(word)) return undefined;
  }
  return undefined;
}
