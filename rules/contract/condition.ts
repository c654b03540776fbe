import type { Hit } from './matcher.ts';
import { isCapital, isName } from './names.ts';
import { isContentWord, plays } from './part.ts';
import { parseSurroundings, patternsOf, type Slot, type Surroundings } from './pattern.ts';
import type { Condition } from './phrases.ts';
import { remember } from './remember.ts';
import { bothSpellings } from './spelling.ts';
import type { Sentence, Word } from './text.ts';

/** Where a pattern is held to its phrase: by its first slot, or, where it stands before the phrase, by its last. */
type Edge = 'first' | 'last';

/** Patterns by the word that stands at their edge, so that one look-up turns most words of a sentence down. */
class Patterns {
  readonly #byWord = new Map<string, (readonly Slot[])[]>();
  /** Those at whose edge any word may stand. */
  readonly #open: (readonly Slot[])[] = [];

  constructor(surroundings: Surroundings, edge: Edge) {
    for (const text of patternsOf(surroundings).flatMap(bothSpellings)) this.#add(slotsOf(text), edge);
  }

  #add(slots: readonly Slot[], edge: Edge): void {
    const slot = slots.at(edge === 'first' ? 0 : -1);
    if (slot === undefined || slot.optional || slot.words === 'any') {
      this.#open.push(slots);
      return;
    }
    for (const { text } of slot.words) {
      const others = this.#byWord.get(text);
      if (others) others.push(slots);
      else this.#byWord.set(text, [slots]);
    }
  }

  /** Whether one of the patterns holds from word `at` on, in the way's direction. */
  hold(words: readonly Word[], way: Way, at: number): boolean {
    if (this.#open.length > 0 && oneHolds(this.#open, words, way, at)) return true;
    const word = at >= way.from && at < way.to ? words[at] : undefined;
    if (word === undefined) return false;
    const { lower, text } = word;
    return (
      oneHolds(this.#byWord.get(lower), words, way, at) ||
      (text !== lower && oneHolds(this.#byWord.get(text), words, way, at))
    );
  }
}

function oneHolds(
  patterns: readonly (readonly Slot[])[] | undefined,
  words: readonly Word[],
  way: Way,
  at: number,
): boolean {
  if (patterns === undefined) return false;
  for (const slots of patterns) if (holds(slots, words, way, at, way.step === 1 ? 0 : slots.length - 1)) return true;
  return false;
}

/** Many entries share a pattern. */
const byText = new Map<string, readonly Slot[]>();

const slotsOf = (text: string): readonly Slot[] => remember(byText, text, parseSurroundings);

/** A condition with its patterns read. They are read when a sentence first asks for them: most are never met in a run. */
class Reader {
  readonly condition: Condition;
  #before: Patterns | undefined;
  #after: Patterns | undefined;
  #near: Patterns | undefined;
  #modifies: Patterns | undefined;
  /** The sentence that `near` was last looked for in, and where it stands there. */
  #asked: Sentence | undefined;
  #places: readonly number[] = none;

  constructor(condition: Condition) {
    this.condition = condition;
  }

  /** Whether everything that the condition asks for holds around the hit: what costs least is asked first. */
  holds(hit: Hit, sentence: Sentence): boolean {
    const { words } = sentence.block;
    const { first, last, form } = hit;
    const from = sentence.words[0]?.index ?? 0;
    const to = from + sentence.words.length;
    const { before, after, near, modifies, capital, as, form: forms, opens, closes, named } = this.condition;
    if (forms && (form === null || !forms.includes(form))) return false;
    if (opens !== undefined && opens !== isOpening(words, first, from)) return false;
    if (closes !== undefined && closes !== (last >= to || words[last]?.kind === 'punctuation')) return false;
    if (named !== undefined && named !== isBeforeName(words, last, to)) return false;
    if (after !== undefined) {
      this.#after ??= new Patterns(after, 'first');
      if (!this.#after.hold(words, { from: last, to, step: 1 }, last)) return false;
    }
    if (before !== undefined) {
      this.#before ??= new Patterns(before, 'last');
      if (!this.#before.hold(words, { from, to: first, step: -1 }, first - 1)) return false;
    }
    if (as && !as.some((part) => plays(part, words, first, last))) return false;
    if (modifies !== undefined) {
      this.#modifies ??= new Patterns(modifies, 'first');
      if (!modifiesOne(this.#modifies, words, last, to)) return false;
    }
    if (near !== undefined) {
      if (!isNear(this.#placesNear(near, sentence), hit)) return false;
    }
    return capital === undefined || capital === isName(sentence, first, last);
  }

  /** Where the patterns of `near` begin in the sentence. Several hits of a sentence ask one after the other. */
  #placesNear(near: Surroundings, sentence: Sentence): readonly number[] {
    this.#near ??= new Patterns(near, 'first');
    if (this.#asked !== sentence) {
      this.#places = placesOf(this.#near, sentence);
      this.#asked = sentence;
    }
    return this.#places;
  }
}

/** The conditions of an entry, ready to be asked. */
export class Conditions {
  /** One of them is about a capital, so that a name may be what is meant. */
  readonly askForCapital: boolean;
  readonly #when: readonly Reader[] | undefined;
  readonly #unless: readonly Reader[];

  constructor({ when, unless = [] }: { readonly when?: readonly Condition[]; readonly unless?: readonly Condition[] }) {
    this.askForCapital = when?.some(({ capital }) => capital) ?? false;
    this.#when = when?.map(readerOf);
    this.#unless = unless.map(readerOf);
  }

  /** Whether one of what must hold does, and none of what must not. */
  hold(hit: Hit, sentence: Sentence): boolean {
    if (this.#when !== undefined && !oneOf(this.#when, hit, sentence)) return false;
    return !oneOf(this.#unless, hit, sentence);
  }
}

/** Many entries share a condition. */
const readers = new WeakMap<Condition, Reader>();

const readerOf = (condition: Condition): Reader => remember(readers, condition, (own) => new Reader(own));

/** Whether everything that one condition asks for holds around the hit. */
export const meets = (condition: Condition, hit: Hit, sentence: Sentence): boolean =>
  readerOf(condition).holds(hit, sentence);

function oneOf(conditions: readonly Reader[], hit: Hit, sentence: Sentence): boolean {
  for (const condition of conditions) if (condition.holds(hit, sentence)) return true;
  return false;
}

/** The words that are looked at, `from` to `to` (exclusive), and the direction. */
interface Way {
  readonly from: number;
  readonly to: number;
  readonly step: 1 | -1;
}

/** Whether the slots from `slot` on hold from word `at` on, both in the way's direction; what is optional may be left out. */
function holds(slots: readonly Slot[], words: readonly Word[], way: Way, at: number, slot: number): boolean {
  const wanted = slots[slot];
  if (wanted === undefined) return true;
  const word = at >= way.from && at < way.to ? words[at] : undefined;
  const next = slot + way.step;
  if (word && accepts(wanted, word) && holds(slots, words, way, at + way.step, next)) return true;
  return wanted.optional && holds(slots, words, way, at, next);
}

function accepts(slot: Slot, word: Word): boolean {
  if (slot.words === 'any') return word.kind !== 'punctuation';
  return slot.words.some((wanted) => wanted.text === (wanted.exact ? word.text : word.lower));
}

/** How many words on either side are near: more than sentences have, and few enough for a text without full stops. */
const reach = 100;

/** The phrase's own words are not near it: a sinking ship is no ship at sea. */
function isNear(places: readonly number[], { first, last }: Hit): boolean {
  for (const at of places) if (at < first ? at >= first - reach : at >= last && at < last + reach) return true;
  return false;
}

const none: readonly number[] = [];

function placesOf(patterns: Patterns, { block: { words }, words: own }: Sentence): readonly number[] {
  const from = own[0]?.index ?? 0;
  const way: Way = { from, to: from + own.length, step: 1 };
  let places: number[] | undefined;
  for (let at = from; at < way.to; at++)
    if (patterns.hold(words, way, at)) {
      places ??= [];
      places.push(at);
    }
  return places ?? none;
}

/** How many words of a noun group are looked at. */
const groupLength = 4;

function modifiesOne(patterns: Patterns, words: readonly Word[], last: number, to: number): boolean {
  for (let at = last; at < Math.min(to, last + groupLength); at++) {
    if (patterns.hold(words, { from: at, to, step: 1 }, at)) return true;
    if (!isContentWord(words[at]) && words[at]?.lower !== '-') return false;
  }
  return false;
}

/** A capital within two words, behind nothing but an article or a title in small letters. */
function isBeforeName(words: readonly Word[], last: number, to: number): boolean {
  for (let at = last; at < Math.min(to, last + 3); at++) {
    const word = words[at] as Word;
    if (word.kind !== 'word') return false;
    if (isCapital(word.text) && word.text !== 'I') return true;
    if (at > last && !isContentWord(word)) return false;
  }
  return false;
}

const openers = new Set(['but', 'and', 'yet', 'so', ';', ':', '—', '–', '(', '“', '"', '‘']);

function isOpening(words: readonly Word[], first: number, from: number): boolean {
  return first === from || openers.has(words[first - 1]?.lower ?? '');
}
