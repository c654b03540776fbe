import type { Hit } from './matcher.ts';
import { isName } from './names.ts';
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

  /** Whether one of the patterns that `word` may be the edge of holds. */
  some(word: Word | undefined, holds: (slots: readonly Slot[]) => boolean): boolean {
    if (this.#open.length > 0 && this.#open.some(holds)) return true;
    if (word === undefined) return false;
    if (this.#byWord.get(word.lower)?.some(holds)) return true;
    return word.text !== word.lower && (this.#byWord.get(word.text)?.some(holds) ?? false);
  }
}

/** Many entries share a pattern. */
const byText = new Map<string, readonly Slot[]>();

const slotsOf = (text: string): readonly Slot[] => remember(byText, text, parseSurroundings);

/** The patterns in one field of conditions. Read when a sentence first asks for them: most are never met in a run. */
function patternsIn(field: 'before' | 'after' | 'near' | 'modifies'): (condition: Condition) => Patterns | undefined {
  const known = new WeakMap<Condition, Patterns>();
  const make = (condition: Condition) => new Patterns(condition[field] ?? [], field === 'before' ? 'last' : 'first');
  return (condition) => (condition[field] === undefined ? undefined : remember(known, condition, make));
}

const patternsBefore = patternsIn('before');
const patternsAfter = patternsIn('after');
const patternsNear = patternsIn('near');
const patternsModified = patternsIn('modifies');

/** Whether everything that the condition asks for holds around the hit. */
export function meets(condition: Condition, hit: Hit, sentence: Sentence): boolean {
  const { words } = sentence.block;
  const from = sentence.words[0]?.index ?? 0;
  const to = from + sentence.words.length;
  const { capital, as, form, opens, closes } = condition;
  if (form && (hit.form === null || !form.includes(hit.form))) return false;
  const after = patternsAfter(condition);
  if (after && !beginsAt(after, words, hit.last, to)) return false;
  const before = patternsBefore(condition);
  if (before && !endsAt(before, words, hit.first, from)) return false;
  if (as && !as.some((part) => plays(part, words, hit.first, hit.last))) return false;
  const modifies = patternsModified(condition);
  if (modifies && !modifiesOne(modifies, words, hit.last, to)) return false;
  if (opens !== undefined && opens !== isOpening(words, hit.first, from)) return false;
  if (closes !== undefined && closes !== (hit.last >= to || words[hit.last]?.kind === 'punctuation')) return false;
  const near = patternsNear(condition);
  if (near && !stands(near, words, hit, from, to)) return false;
  return capital === undefined || capital === isName(sentence, hit.first, hit.last);
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

function beginsAt(patterns: Patterns, words: readonly Word[], at: number, to: number): boolean {
  const word = at < to ? words[at] : undefined;
  return patterns.some(word, (slots) => holds(slots, words, { from: at, to, step: 1 }, at, 0));
}

function endsAt(patterns: Patterns, words: readonly Word[], end: number, from: number): boolean {
  const last = end - 1;
  const word = last >= from ? words[last] : undefined;
  return patterns.some(word, (slots) => holds(slots, words, { from, to: end, step: -1 }, last, slots.length - 1));
}

/** How many words on either side are near: more than sentences have, and few enough for a text without full stops. */
const reach = 100;

/** The phrase's own words are not near it: a sinking ship is no ship at sea. */
function stands(patterns: Patterns, words: readonly Word[], { first, last }: Hit, from: number, to: number): boolean {
  const stretch = (at: number, end: number): boolean => {
    for (; at < end; at++) if (beginsAt(patterns, words, at, to)) return true;
    return false;
  };
  return stretch(Math.max(from, first - reach), first) || stretch(last, Math.min(to, last + reach));
}

/** How many words of a noun group are looked at. */
const groupLength = 4;

function modifiesOne(patterns: Patterns, words: readonly Word[], last: number, to: number): boolean {
  for (let at = last; at < Math.min(to, last + groupLength); at++) {
    if (beginsAt(patterns, words, at, to)) return true;
    if (!isContentWord(words[at]) && words[at]?.lower !== '-') return false;
  }
  return false;
}

const openers = new Set(['but', 'and', 'yet', 'so', ';', ':', '—', '–', '(', '“', '"', '‘']);

function isOpening(words: readonly Word[], first: number, from: number): boolean {
  return first === from || openers.has(words[first - 1]?.lower ?? '');
}
