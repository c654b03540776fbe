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

/** Whether the word is written with a capital that does not come from opening the sentence. */
export function hasCapital(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  return word?.kind === 'word' && /^\p{Lu}/u.test(word.text) && word !== sentence.words[0] && word.text !== 'I';
}

/** The rule's own hits without those that lie inside a longer one, or say the same of the same words. */
export function outermost<T>(rule: { readonly id: string }, sentence: Sentence): Hit<T>[] {
  const kept: Hit<T>[] = [];
  for (const hit of hitsOf<T>(rule, sentence)) if (!kept.some((other) => hides(other, hit))) kept.push(hit);
  return kept;
}

function hides(other: Hit, { first, last, entry }: Hit): boolean {
  const isSame = other.first === first && other.last === last;
  return isSame ? other.entry === entry : other.first <= first && last <= other.last;
}
