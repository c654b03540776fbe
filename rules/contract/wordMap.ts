import type { Word } from './text.ts';

/** A number for a word, not negative; of a text's words, in lower case. Different words may share one, though few do. */
export function hashOf(lower: string): number {
  let hash = lower.length;
  for (let at = 0; at < lower.length; at++) hash = Math.imul(hash ^ lower.charCodeAt(at), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** How often something is asked for before it is worth making it quick. A short article never asks so often. */
export const often = 64;

/**
 * What is filed under words in lower case. It is asked hundreds of thousands of times in an archive, mostly in vain: once
 * it has been asked often, a few bits turn most words down by their hash, before a letter is looked at.
 */
export class WordMap<T extends NonNullable<unknown>> {
  readonly #byWord: ReadonlyMap<string, T>;
  #asked = 0;
  /** Bits, eight or more for each word, of which it sets one; undefined until the map has been asked often. */
  #marks: readonly number[] | undefined;

  constructor(byWord: ReadonlyMap<string, T>) {
    this.#byWord = byWord;
  }

  get(word: Word): T | undefined {
    if (this.#marks === undefined) {
      if (++this.#asked > often) this.#marks = marksOf(this.#byWord);
    } else if (!isMarked(this.#marks, word.hash)) return undefined;
    return this.#byWord.get(word.lower);
  }

  get words(): Iterable<string> {
    return this.#byWord.keys();
  }
}

function marksOf(words: ReadonlyMap<string, unknown>): readonly number[] {
  let places = 1;
  while (places * 4 < words.size) places *= 2;
  const marks = new Array<number>(places).fill(0);
  for (const word of words.keys()) {
    const hash = hashOf(word);
    const place = hash & (places - 1);
    marks[place] = (marks[place] as number) | (1 << (hash >>> 25));
  }
  return marks;
}

const isMarked = (marks: readonly number[], hash: number): boolean =>
  ((marks[hash & (marks.length - 1)] as number) & (1 << (hash >>> 25))) !== 0;

/** Words in lower case that are asked for by the words of a text. */
export class WordSet {
  readonly #words: WordMap<true>;

  constructor(words: Iterable<string>) {
    const byWord = new Map<string, true>();
    for (const word of words) byWord.set(word, true);
    this.#words = new WordMap(byWord);
  }

  *[Symbol.iterator](): IterableIterator<string> {
    yield* this.#words.words;
  }

  has(word: Word): boolean {
    return this.#words.get(word) !== undefined;
  }
}
