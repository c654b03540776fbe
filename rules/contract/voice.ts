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

/**
 * What a cue does with its content. `speech`, `evidence` and `hearsay` hand on a claim: the source said, showed or is
 * said to have said it. `belief`, `intention` and `expectation` tell of a mind, `attitude` of a stand for or against
 * something, `topic` of what somebody spoke about, `appearance` of how things look: there the writer is the one who claims.
 */
export type AttributionKind =
  | 'speech'
  | 'evidence'
  | 'hearsay'
  | 'belief'
  | 'intention'
  | 'expectation'
  | 'attitude'
  | 'topic'
  | 'appearance';

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
  /** What the cue does with the content. */
  readonly kind: AttributionKind;
}

/**
 * Whether the content is somebody's claim, so that it counts as reported or quoted and not as the writer's own. What is
 * said of a mind ("China wants …") is the writer's claim, unless the words themselves are quoted. `Sentence.voiceOf` and
 * `Sentence.attributionOf` look only at attributions that pass here.
 */
export function carriesClaim(attribution: Attribution): boolean {
  const { kind, voice } = attribution;
  return voice === 'quoted' || kind === 'speech' || kind === 'evidence' || kind === 'hearsay';
}
