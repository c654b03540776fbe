import type { Span } from './text.ts';

/** Who asserts a stretch: the writer, somebody whom the writer reports, or somebody's exact words. */
export type Voice = 'own' | 'reported' | 'quoted';

/** Words between quotation marks, or a block quotation. The span includes the marks. */
export interface Quotation extends Span {
  /** The words without their marks. */
  readonly inner: Span;
  /** It stands inside another quotation. */
  readonly nested: boolean;
  /** Closed in the block; an open one runs to the block's end. */
  readonly closed: boolean;
}

/**
 * How a source is known. `named`: a person, office, document, organisation or named study; `pronoun`: "he added", whose
 * bearer is named; `unnamed`: "critics", "sources"; `none`: nobody at all ("it is believed").
 */
export type SourceKind = 'named' | 'pronoun' | 'unnamed' | 'none';

/** A claim, who makes it and how it is introduced. Spans are relative to the block. */
export interface Attribution {
  /** The noun phrase that names the source; null where nobody is named at all, or where it stands in another sentence. */
  readonly source: Span | null;
  /** "said", "according to", "the claim that"; null where a quotation carries on. */
  readonly cue: Span | null;
  /** The pieces of the claim, in order, quotation marks included. */
  readonly content: readonly Span[];
  readonly voice: 'quoted' | 'reported';
  readonly sourceKind: SourceKind;
  /** Whether a reader can tell whose claim it is. */
  readonly named: boolean;
  /** The dictionary form of the cue's verb or noun ("say", "claim"), or the cue in lower case; null without a cue. */
  readonly lemma: string | null;
}
