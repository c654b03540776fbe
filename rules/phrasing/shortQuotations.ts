/** Quotations of a few words, and the words around them. */
import { countWhile, type Quotation, type Sentence, type Word } from '../contract/index.ts';

/** A quotation of one to three words in its sentence. */
export interface ShortQuotation {
  readonly quotation: Quotation;
  /** What stands between the marks, as a reader sees it and without the comma that typography puts there. */
  readonly words: readonly Word[];
  /** Places in `sentence.words`: the opening mark, and the first word behind the closing one. */
  readonly first: number;
  readonly last: number;
}

/** How many words a scare quotation has at most. */
const most = 3;
/** What three words take up in `sentence.words` with their marks, hyphens and points. */
const reach = 14;

/** Quotations of one to three words that open in the sentence, in order; a compound with hyphens is one word. */
export function shortQuotations(sentence: Sentence): ShortQuotation[] {
  return sentence.quotations.flatMap((quotation) => {
    if (quotation.start < sentence.start || quotation.nested || !quotation.closed) return [];
    // The end of a speech that an earlier paragraph opened.
    if (quotation.start === quotation.inner.start) return [];
    const first = countWhile(sentence.words, (word) => word.start < quotation.start);
    const last = first + countWhile(sentence.words.slice(first, first + reach), (word) => word.start < quotation.end);
    if ((sentence.words[last - 1]?.end ?? 0) < quotation.end) return [];
    // An exchange: “Did.” “Didn’t.” Nobody sneers in a sentence that is a quotation from end to end.
    if (first === 0 && last === sentence.words.length) return [];
    const { start, end } = quotation.inner;
    const words = sentence.words.slice(first, last).filter((word) => start <= word.start && word.end <= end);
    while (words.at(-1)?.kind === 'punctuation') words.pop();
    const count = words.filter((word, at) => word.kind !== 'punctuation' && !continues(words, at)).length;
    return count > 0 && count <= most ? [{ quotation, words, first, last }] : [];
  });
}

/** A word behind a hyphen, a contracted "’s": no word of its own. */
const continues = (words: readonly Word[], at: number): boolean =>
  words[at]?.spaced === false && (words[at - 1]?.text === '-' || words[at]?.lower.startsWith("'") === true);
