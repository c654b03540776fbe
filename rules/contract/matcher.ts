import type { WordForm } from './inflection.ts';
import type { Word } from './text.ts';

/** A phrase that somebody wants found, and what it means to them. */
export interface Phrase<T = unknown> {
  /** Who asked: a rule's identifier, or `cue` for reading itself. */
  readonly owner: string;
  /** In the notation of `parsePattern`. */
  readonly pattern: string;
  /** What the owner wants handed back with each hit: data as JSON has it, of which a copy may come back. */
  readonly entry: T;
}

/** A phrase found: words `first` to `last` (exclusive), as places in the block's words. */
export interface Hit<T = unknown> {
  readonly owner: string;
  readonly entry: T;
  readonly first: number;
  readonly last: number;
  /** The form of the inflected word among them; null where the pattern has none. */
  readonly form: WordForm | null;
}

/** One automaton of all phrases: review compiles it once, reading runs it over every block in the cheap pass. */
export interface Matcher {
  /** All hits in order of their first word, longest first at the same word. Linear in the number of words. */
  match(words: readonly Word[]): readonly Hit[];
}
