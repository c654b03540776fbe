import type { BlockKind, Reference, Span } from '../../rules/contract/index.ts';
import type { FrontMatter } from './frontmatter.ts';
import type { Inline, Veil } from './visible.ts';

/** An HTML comment, its text without the marks. In a reading its offsets are the article's. */
export interface Comment extends Span {
  readonly text: string;
}

/** Where a block stands in its section, and what its markup says. Offsets are relative to the section. */
export interface Piece extends Span {
  readonly kind: BlockKind;
  readonly level: number;
  readonly quoted: boolean;
  /** Relative to the piece. */
  readonly inline: Inline;
  /** What is a link only if the article defines its label ("[label]"); words in brackets otherwise. */
  readonly shortcuts: readonly Shortcut[];
}

/** A bare label in brackets, with the veils and the reference that it brings where it is a link. Relative to the piece. */
export interface Shortcut {
  readonly label: string;
  readonly veils: readonly Veil[];
  readonly reference: Reference;
}

/**
 * The unit in which structure is kept across edits: a stretch whose structure depends on nothing outside of it. Immutable
 * and without a place of its own, so that the same object serves wherever the stretch has moved to.
 */
export interface Section {
  readonly pieces: readonly Piece[];
  /** Stretches that are not prose, inline code included, relative to the section. */
  readonly code: readonly Span[];
  readonly comments: readonly Comment[];
  /** Labels that the section defines, in lower case. */
  readonly footnotes: readonly string[];
  readonly links: readonly string[];
}

/** The article's structure: sections in order, and where each begins. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly starts: readonly number[];
  readonly frontMatter: FrontMatter | null;
  /** The labels of links that the article defines, in lower case. */
  readonly links: ReadonlySet<string>;
}

/** A stretch of the text before that was replaced: `start` to `end` there became `start` to `newEnd` here. */
export interface Change extends Span {
  readonly newEnd: number;
}
