/** What the finders of universals share: whether room is left, and whether it is said at all. */
import type { GenreSeverity, Sentence } from '../contract/index.ts';
import { lowerAt, lowerWords, type Stretch } from './phrases.ts';

/** A universal found, with how loud it is where that departs from the rule. */
export interface Universal extends Stretch {
  readonly severity?: GenreSeverity;
}

/** "If everyone agrees", "as though nobody cared": supposed, not said. */
export const isSupposed = (sentence: Sentence, first: number): boolean =>
  lowerWords(sentence, first - 3, first).some((word) =>
    /^(?:if|unless|though|until|whether|suppose|imagine)$/.test(word),
  );

/** "Not everyone", "almost nobody": the writer leaves room. */
export const isHedged = (sentence: Sentence, first: number): boolean =>
  /^(?:not|almost|nearly|virtually|practically|hardly|mostly|seemingly|most|than|like)$/.test(
    lowerAt(sentence, first - 1),
  );

/** What opens a question, asked or passed on ("nobody knows how"). */
export const askings = /^(?:how|what|where|when|who|whom|whose|why|which|whether|if)$/;

/** A verb in the third person of the present, as far as the word shows. */
export const isThirdPerson = (word: string): boolean =>
  /[^s]s$/.test(word) && !/^(?:is|was|has|this|us|as|its|always|perhaps|besides)$/.test(word);
