import { type PatternWord, parseSurroundings, patternsOf, type Slot, type Surroundings } from './pattern.ts';
import { remember } from './remember.ts';
import { bothSpellings } from './spelling.ts';
import type { Word } from './text.ts';
import { WordMap } from './wordMap.ts';

/** In which direction a pattern is followed: away from its phrase, to its right or its left. */
export type Step = 1 | -1;

type Slots = readonly Slot[];

/** Many conditions share a pattern. */
const byText = new Map<string, Slots>();

const slotsOf = (text: string): Slots => remember(byText, text, parseSurroundings);

/** Patterns by the word at which they are held to their phrase, so that one look-up turns most words of a text down. */
export class Patterns {
  readonly #step: Step;
  readonly #byWord: WordMap<Slots[]>;
  /** By words with a capital, which must be written just so. */
  readonly #exact: ReadonlyMap<string, Slots[]> | undefined;
  /** Those at whose edge any word may stand, or none. */
  readonly #open: readonly Slots[] | undefined;

  constructor(surroundings: Surroundings, step: Step) {
    const byWord = new Map<string, Slots[]>();
    let exact: Map<string, Slots[]> | undefined;
    let open: Slots[] | undefined;
    for (const text of patternsOf(surroundings).flatMap(bothSpellings)) {
      const slots = step === 1 ? slotsOf(text) : slotsOf(text).toReversed();
      const [edge] = slots;
      if (edge === undefined || edge.optional || edge.words === 'any') {
        open ??= [];
        open.push(slots);
        continue;
      }
      for (const word of edge.words) {
        if (word.exact) exact ??= new Map();
        file((word.exact && exact) || byWord, word.text, slots);
      }
    }
    this.#step = step;
    this.#byWord = new WordMap(byWord);
    this.#exact = exact;
    this.#open = open;
  }

  /** Whether one of the patterns holds from word `at` on, before it gets to `end`. */
  hold(words: readonly Word[], at: number, end: number): boolean {
    if (this.#open !== undefined && this.#oneHolds(this.#open, words, at, end, 0)) return true;
    if (at === end) return false;
    const word = words[at] as Word;
    const own = this.#byWord.get(word);
    if (own !== undefined && this.#oneHolds(own, words, at + this.#step, end, 1)) return true;
    const exact = this.#exact?.get(word.text);
    return exact !== undefined && this.#oneHolds(exact, words, at + this.#step, end, 1);
  }

  #oneHolds(patterns: readonly Slots[], words: readonly Word[], at: number, end: number, slot: number): boolean {
    for (let which = 0; which < patterns.length; which++)
      if (holds(patterns[which] as Slots, slot, words, at, end, this.#step)) return true;
    return false;
  }
}

/** Conditions have thousands of words at their edges, so that nothing more than must be is made for each. */
function file(patterns: Map<string, Slots[]>, word: string, slots: Slots): void {
  const others = patterns.get(word);
  if (others) others.push(slots);
  else patterns.set(word, [slots]);
}

/** Whether the words from `at` on are what the slots from `slot` on ask for; what is optional may be left out. */
function holds(slots: Slots, slot: number, words: readonly Word[], at: number, end: number, step: Step): boolean {
  const wanted = slots[slot];
  if (wanted === undefined) return true;
  const isNext = at !== end && accepts(wanted, words[at] as Word);
  if (isNext && holds(slots, slot + 1, words, at + step, end, step)) return true;
  return wanted.optional && holds(slots, slot + 1, words, at, end, step);
}

function accepts({ words }: Slot, word: Word): boolean {
  if (typeof words === 'string') return word.kind !== 'punctuation';
  for (let which = 0; which < words.length; which++) {
    const { text, exact } = words[which] as PatternWord;
    if (text === (exact ? word.text : word.lower)) return true;
  }
  return false;
}
