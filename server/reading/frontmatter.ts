import type { Span } from '../../rules/contract/index.ts';

/** A scalar with its place in the article; quotes around it are no part of it. */
export interface FrontMatterValue extends Span {
  readonly value: string;
}

/** The block of metadata at an article's beginning, its fences included. */
export interface FrontMatter extends Span {
  /** Scalars by key; those one level down by "outer.inner". */
  readonly values: ReadonlyMap<string, FrontMatterValue>;
}
