/**
 * The article as reading sees it: blocks, sentences, words.
 *
 * Offsets are UTF-16 code units, `end` exclusive. Inside a block everything is relative to the block's start, so that
 * facts and findings survive edits elsewhere; only the host's edge shifts them to places in the article.
 */
import { countWhile } from './halving.ts';
import type { Hit } from './matcher.ts';
import type { Quantity } from './quantity.ts';
import type { Attribution, Quotation, Voice } from './voice.ts';

/** A stretch of text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `word` has letters, `number` is digits with inner points and commas ("9.7", "1,000"), `symbol` is `%`, `$`, `€`, `+` … */
export type WordKind = 'word' | 'number' | 'punctuation' | 'symbol';

/**
 * One token, punctuation included, with its place in the block's source.
 *
 * Compounds are split at hyphens and dashes ("hard-liner" is three words, the inner ones not `spaced`), and a possessive
 * or contracted `'s` is a word of its own ("China’s" is "China" and "’s"); other contractions stay whole ("don’t").
 * Digits are split from letters ("5km", "10th", "1990s" are two words each). An abbreviation keeps its points ("U.S.",
 * "Mr.", "a.m."). Markup inside a word (`un**think**able`) lies inside its span but not in its text.
 */
export interface Word extends Span {
  /** As a reader sees it: markup left out, entities decoded. */
  readonly text: string;
  /** `text` in lower case, with curly apostrophes straightened. What patterns match. */
  readonly lower: string;
  readonly kind: WordKind;
  /** White space or the block's beginning stands before it. */
  readonly spaced: boolean;
  /** Its place in `block.words`. */
  readonly index: number;
  /** `hashOf(lower)`, by which sets of words turn most others down. */
  readonly hash: number;
}

/** What a block is to a reader. `title` is a front-matter title, `caption` an image's alternative text. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'caption' | 'title';

/** Something in the markup that can carry a source. */
export interface Reference extends Span {
  readonly kind: 'link' | 'footnote' | 'image' | 'autolink';
  /** URL, footnote label or reference label; null where it is empty. */
  readonly target: string | null;
  /** The words that the link stands on; for a footnote reference the same as the span. */
  readonly label: Span;
}

/**
 * What one block hands to the next. Small, comparable by value, and all that a block's facts may depend on beyond its
 * own source: together with kind and source it is the key under which a block is remembered.
 */
export interface BlockState {
  /** The quotation mark that is still open at the block's end: a following paragraph that opens with one continues it. */
  readonly openQuotation: string | null;
  /** Over how many blocks without a mark it has been open. */
  readonly openFor: number;
  /** The speaker to carry on from ("He added …"), by name as written; null where nobody spoke in the block before. */
  readonly speaker: string | null;
  /** Whether `speaker` can be identified by a reader: a name, an office, a document. */
  readonly speakerNamed: boolean;
  /** The block before ended with a colon that introduces this one: a list, a quotation. */
  readonly introduced: boolean;
  /**
   * The block before hands over to somebody whose words may stand here without marks (`announced`: "She wrote:"), or is a
   * line of a transcript (`labelled`).
   */
  readonly speech: 'announced' | 'labelled' | null;
}

/** The state at the beginning of an article. */
export const initialState: BlockState = {
  openQuotation: null,
  openFor: 0,
  speaker: null,
  speakerNamed: false,
  introduced: false,
  speech: null,
};

/** A stretch of prose with one layout role. All offsets of its facts are relative to its own start. */
export interface Block {
  readonly kind: BlockKind;
  /** Heading level (1 to 6) or list depth; 0 otherwise. */
  readonly level: number;
  /** The raw source of the block, markup included. */
  readonly source: string;
  /** It is somebody's words from end to end: a block quotation, a speech that a line announces, a line of a transcript. */
  readonly quoted: boolean;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly references: readonly Reference[];
  /** Stretches of inline code, in order. They hold no words. */
  readonly code: readonly Span[];
  readonly quotations: readonly Quotation[];
  /** Worked out when first asked for. */
  readonly attributions: readonly Attribution[];
  readonly entry: BlockState;
  /** Worked out when first asked for. */
  readonly exit: BlockState;
  /** Whether the automaton found anything for `owner` in one of the sentences. */
  hasHits(owner: string): boolean;
}

/** A sentence with its facts; voices and quantities are worked out the first time somebody asks. */
export interface Sentence extends Span {
  readonly block: Block;
  /** Its place in `block.sentences`. */
  readonly index: number;
  readonly words: readonly Word[];
  /** The neighbours in the same block. */
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
  /** Quotations that touch this sentence. */
  readonly quotations: readonly Quotation[];
  /** Attributions whose source, cue or content touches this sentence. */
  readonly attributions: readonly Attribution[];
  readonly quantities: readonly Quantity[];
  /** Links, images and footnote references that touch this sentence. */
  readonly references: readonly Reference[];
  /** What the automaton found for `owner` (a rule's identifier, or `cue`), in order of first word, longest first. */
  hits(owner: string): readonly Hit[];
  /** Who speaks the stretch: `quoted` where it lies in a quotation, `reported` in an attribution's content, else `own`. */
  voiceOf(span: Span): Voice;
  /** The innermost attribution whose content covers the stretch. */
  attributionOf(span: Span): Attribution | undefined;
}

/** Whether two stretches share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A stretch moved by so many code units: from its block to the article, say. What else it carries stays. */
export function shifted<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A headline or title: it keeps its digits and signs, and the source of what it says stands in the lead. */
export const isHeadline = ({ kind }: Pick<Block, 'kind'>): boolean => kind === 'heading' || kind === 'title';

/** Where in a list in order those stand that begin in a stretch, found by halving; the last exclusive. */
export const placesIn = (items: readonly Span[], { start, end }: Span): [first: number, last: number] => [
  countWhile(items, (item) => item.start < start),
  countWhile(items, (item) => item.start < end),
];

/** Those of a list in order that begin in a stretch. */
export const beginningIn = <S extends Span>(items: readonly S[], span: Span): readonly S[] =>
  items.slice(...placesIn(items, span));

/** Words in lower case, parted by spaces. */
export const lowerText = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');
