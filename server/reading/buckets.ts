import { countWhile, type Sentence, type Span } from '../../rules/contract/index.ts';

/** What touches each sentence of a block, by the sentence's place; holes where nothing does. */
export type Buckets<T> = readonly (readonly T[] | undefined)[];

/**
 * Sorts facts into the sentences that they share at least one code unit with. Sentences are looked up by bisection, so
 * that a block of a hundred thousand sentences costs no more than as many blocks of one.
 */
export function sortInto<T>(
  sentences: readonly Sentence[],
  facts: readonly T[],
  spansOf: (fact: T) => readonly Span[],
): Buckets<T> {
  const buckets: T[][] = [];
  for (const fact of facts) for (const span of spansOf(fact)) addTo(buckets, sentences, fact, span);
  return buckets;
}

function addTo<T>(buckets: T[][], sentences: readonly Sentence[], fact: T, { start, end }: Span): void {
  if (start >= end) return;
  for (
    let at = countWhile(sentences, ({ end }) => end <= start);
    at < sentences.length && (sentences[at] as Span).start < end;
    at++
  ) {
    const bucket = buckets[at];
    if (bucket === undefined) buckets[at] = [fact];
    else if (bucket.at(-1) !== fact) bucket.push(fact);
  }
}
