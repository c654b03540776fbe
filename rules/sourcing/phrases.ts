import {
  type Block,
  countWhile,
  type Hit,
  hitsOf,
  type Phrase,
  type Sentence,
  type Span,
  type Word,
} from '../contract/index.ts';

/** A phrase of a rule before review has put the owner's name on it. */
export interface RulePhrase<T = unknown> extends Omit<Phrase<T>, 'owner'> {}

/** Gives several patterns the same meaning. */
export function all<T>(patterns: readonly string[], entry: T): RulePhrase<T>[] {
  return patterns.map((pattern) => ({ pattern, entry }));
}

/** Words of the block, as places in `block.words`; `last` exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The stretch of the block from the first word to the last (exclusive), both as places in `block.words`. */
export function stretch(block: Block, first: number, last: number): Span {
  const start = block.words[first]?.start ?? 0;
  return { start, end: block.words[last - 1]?.end ?? start };
}

/** The word at a place of the block if it belongs to the sentence. */
export function wordAt(sentence: Sentence, index: number): Word | undefined {
  const from = sentence.words[0]?.index ?? 0;
  return sentence.words[index - from];
}

/** The word at a place of the block in lower case; empty where the sentence has none there. */
export const lowerAt = (sentence: Sentence, index: number): string => wordAt(sentence, index)?.lower ?? '';

/** The words of the sentence between two places of the block, in lower case. */
export function lowerWords(sentence: Sentence, first: number, last: number): string[] {
  const from = sentence.words[0]?.index ?? 0;
  return sentence.words.slice(Math.max(0, first - from), Math.max(0, last - from)).map((word) => word.lower);
}

/** The place in the block of the first word that starts at or after `offset`. */
export function indexAt(sentence: Sentence, offset: number): number {
  const from = sentence.words[0]?.index ?? 0;
  return from + countWhile(sentence.words, (word) => word.start < offset);
}

/** The place of the nearest of the `reach` words before `at` that is one of these; undefined where none is. */
export function nearestBefore(
  sentence: Sentence,
  at: number,
  reach: number,
  words: ReadonlySet<string>,
): number | undefined {
  for (let before = at - 1; before >= at - reach; before--) {
    const word = wordAt(sentence, before);
    if (word === undefined || word.kind === 'punctuation') return undefined;
    if (words.has(word.lower)) return before;
  }
  return undefined;
}

/** Whether the word is written with a capital that does not come from opening the sentence. */
export function hasCapital(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (word?.kind !== 'word' || !/^\p{Lu}/u.test(word.text) || word.text === 'I') return false;
  const [first, second] = sentence.words;
  return word !== first && !(first?.text === '(' && word === second);
}

/** Remembers a fact of a sentence: however many phrases ask for it, its words are looked through once. */
export function perSentence<T>(fact: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new WeakMap<Sentence, { readonly value: T }>();
  return (sentence) => {
    const found = known.get(sentence) ?? { value: fact(sentence) };
    known.set(sentence, found);
    return found.value;
  };
}

/** Whether one of the sentence's words, in lower case, matches; remembered. */
export const hasWord = (pattern: RegExp): ((sentence: Sentence) => boolean) =>
  perSentence((sentence) => sentence.words.some(({ lower }) => pattern.test(lower)));

/** How far apart, in words, hits of one sentence may begin and still lie in each other. */
const longestPhrase = 24;

/** The rule's own hits (those that are `among`) without those that lie inside a longer one, or say the same of the same words. */
export function outermost<T>(
  rule: { readonly id: string },
  sentence: Sentence,
  among?: (entry: unknown) => boolean,
): Hit<T>[] {
  const kept: Hit<T>[] = [];
  for (const hit of hitsOf<T>(rule, sentence)) {
    if ((among === undefined || among(hit.entry)) && !isHidden(kept, hit)) kept.push(hit);
  }
  return kept;
}

/** Hits come in order of their first word, so that only the last few kept can hold the next. */
function isHidden(kept: readonly Hit[], hit: Hit): boolean {
  for (let at = kept.length - 1; at >= 0; at--) {
    const other = kept[at] as Hit;
    if (other.first < hit.first - longestPhrase) return false;
    if (hides(other, hit)) return true;
  }
  return false;
}

function hides(other: Hit, { first, last, entry }: Hit): boolean {
  const isSame = other.first === first && other.last === last;
  return isSame ? other.entry === entry : other.first <= first && last <= other.last;
}
