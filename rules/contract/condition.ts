import type { Hit } from './matcher.ts';
import { isName } from './names.ts';
import { isContentWord, plays } from './part.ts';
import { parseSurroundings, patternsOf, type Slot } from './pattern.ts';
import type { Condition } from './phrases.ts';
import { bothSpellings } from './spelling.ts';
import type { Sentence, Word } from './text.ts';

/** A pattern, read when a sentence first asks for it: most are never met in a run, and many entries share one. */
class Pattern {
  readonly #text: string;
  #slots: readonly Slot[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get slots(): readonly Slot[] {
    this.#slots ??= parseSurroundings(this.#text);
    return this.#slots;
  }
}

const byText = new Map<string, Pattern>();
const byCondition = new WeakMap<Condition, Map<keyof Condition, readonly Pattern[]>>();

function patternsIn(
  condition: Condition,
  field: 'before' | 'after' | 'near' | 'modifies',
): readonly Pattern[] | undefined {
  const surroundings = condition[field];
  if (surroundings === undefined) return undefined;
  const fields = byCondition.get(condition) ?? new Map<keyof Condition, readonly Pattern[]>();
  byCondition.set(condition, fields);
  const patterns = fields.get(field) ?? patternsOf(surroundings).flatMap(bothSpellings).map(patternOf);
  fields.set(field, patterns);
  return patterns;
}

function patternOf(text: string): Pattern {
  const pattern = byText.get(text) ?? new Pattern(text);
  byText.set(text, pattern);
  return pattern;
}

/** Whether everything that the condition asks for holds around the hit. */
export function meets(condition: Condition, hit: Hit, sentence: Sentence): boolean {
  const { words } = sentence.block;
  const from = sentence.words[0]?.index ?? 0;
  const to = from + sentence.words.length;
  const { capital, as, form, opens, closes } = condition;
  if (form && (hit.form === null || !form.includes(hit.form))) return false;
  const after = patternsIn(condition, 'after');
  if (after && !after.some(({ slots }) => ends(slots, words, hit.last, to).length > 0)) return false;
  const before = patternsIn(condition, 'before');
  if (before && !before.some(({ slots }) => endsAt(slots, words, hit.first, from))) return false;
  if (as && !as.some((part) => plays(part, words, hit.first, hit.last))) return false;
  const modifies = patternsIn(condition, 'modifies');
  if (modifies && !modifiesOne(modifies, words, hit.last, to)) return false;
  if (opens !== undefined && opens !== isOpening(words, hit.first, from)) return false;
  if (closes !== undefined && closes !== (hit.last >= to || words[hit.last]?.kind === 'punctuation')) return false;
  const near = patternsIn(condition, 'near');
  if (near && !near.some(({ slots }) => stands(slots, words, hit, from, to))) return false;
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

/** How many words on either side are near: more than sentences have, and few enough for a text without full stops. */
const reach = 100;

function stands(
  slots: readonly Slot[],
  words: readonly Word[],
  { first, last }: Hit,
  from: number,
  to: number,
): boolean {
  const end = Math.min(to, last + reach);
  for (let at = Math.max(from, first - reach); at < end; at++) if (ends(slots, words, at, to).length > 0) return true;
  return false;
}

/** How many words of a noun group are looked at. */
const groupLength = 4;

function modifiesOne(patterns: readonly Pattern[], words: readonly Word[], last: number, to: number): boolean {
  for (let at = last; at < Math.min(to, last + groupLength); at++) {
    if (patterns.some(({ slots }) => ends(slots, words, at, to).length > 0)) return true;
    if (!isContentWord(words[at]) && words[at]?.lower !== '-') return false;
  }
  return false;
}

const openers = new Set(['but', 'and', 'yet', 'so', ';', ':', '—', '–', '(', '“', '"', '‘']);

function isOpening(words: readonly Word[], first: number, from: number): boolean {
  return first === from || openers.has(words[first - 1]?.lower ?? '');
}
