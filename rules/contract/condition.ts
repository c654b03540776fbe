import type { Hit } from './matcher.ts';
import { isName } from './names.ts';
import { isContentWord, plays } from './part.ts';
import { parseSurroundings, type Slot } from './pattern.ts';
import type { Condition } from './phrases.ts';
import type { Sentence, Word } from './text.ts';

/** Patterns parsed when a sentence first asks for them: most entries are never met in a run. */
const parsed = new WeakMap<readonly string[], readonly (readonly Slot[])[]>();

function slotsOf(patterns: readonly string[]): readonly (readonly Slot[])[] {
  const known = parsed.get(patterns);
  if (known) return known;
  const slots = patterns.map(parseSurroundings);
  parsed.set(patterns, slots);
  return slots;
}

/** Whether everything that the condition asks for holds around the hit. */
export function meets(condition: Condition, hit: Hit, sentence: Sentence): boolean {
  const { words } = sentence.block;
  const from = sentence.words[0]?.index ?? 0;
  const to = from + sentence.words.length;
  const { before, after, near, capital, modifies, as, form, opens, closes } = condition;
  if (form && (hit.form === null || !form.includes(hit.form))) return false;
  if (after && !slotsOf(after).some((slots) => ends(slots, words, hit.last, to).length > 0)) return false;
  if (before && !slotsOf(before).some((slots) => endsAt(slots, words, hit.first, from))) return false;
  if (as && !as.some((part) => plays(part, words, hit.first, hit.last))) return false;
  if (modifies && !modifiesOne(slotsOf(modifies), words, hit.last, to)) return false;
  if (opens !== undefined && opens !== isOpening(words, hit.first, from)) return false;
  if (closes !== undefined && closes !== (hit.last >= to || words[hit.last]?.kind === 'punctuation')) return false;
  if (near && !slotsOf(near).some((slots) => stands(slots, words, from, to))) return false;
  return capital === undefined || capital === isName(sentence, hit.first, hit.last);
}

/** Where the slots, begun at word `at`, may end; the empty list where they do not match. */
function ends(slots: readonly Slot[], words: readonly Word[], at: number, to: number, slot = 0): readonly number[] {
  const wanted = slots[slot];
  if (wanted === undefined) return [at];
  const skipped = wanted.optional ? ends(slots, words, at, to, slot + 1) : [];
  const word = words[at];
  if (word === undefined || at >= to || !accepts(wanted, word)) return skipped;
  return [...ends(slots, words, at + 1, to, slot + 1), ...skipped];
}

function accepts(slot: Slot, word: Word): boolean {
  if (slot.words === 'any') return word.kind !== 'punctuation';
  return slot.words.some((wanted) => wanted.text === (wanted.exact ? word.text : word.lower));
}

function endsAt(slots: readonly Slot[], words: readonly Word[], end: number, from: number): boolean {
  for (let start = Math.max(from, end - slots.length); start < end; start++)
    if (ends(slots, words, start, end).includes(end)) return true;
  return false;
}

function stands(slots: readonly Slot[], words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ends(slots, words, at, to).length > 0) return true;
  return false;
}

/** How many words of a noun group are looked at. */
const groupLength = 4;

function modifiesOne(
  patterns: readonly (readonly Slot[])[],
  words: readonly Word[],
  last: number,
  to: number,
): boolean {
  for (let at = last; at < Math.min(to, last + groupLength); at++) {
    if (patterns.some((slots) => ends(slots, words, at, to).length > 0)) return true;
    if (!isContentWord(words[at]) && words[at]?.lower !== '-') return false;
  }
  return false;
}

const openers = new Set(['but', 'and', 'yet', 'so', ';', ':', '—', '–', '(', '“', '"', '‘']);

function isOpening(words: readonly Word[], first: number, from: number): boolean {
  return first === from || openers.has(words[first - 1]?.lower ?? '');
}
