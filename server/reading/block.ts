import type {
  Attribution,
  BlockKind,
  BlockState,
  Hit,
  Matcher,
  Quantity,
  Quotation,
  Reference,
  Span,
  Word,
} from '../../rules/contract/index.ts';
import { type Buckets, sortInto } from './buckets.ts';
import { quantitiesOf } from './quantities/index.ts';
import { type Home, ReadSentence } from './sentence.ts';
import { sentencesOf } from './split.ts';
import { type Inline, relocate, unveil } from './visible.ts';
import { attributionsOf, exitOf, isSpeech, quotationsOf } from './voices/index.ts';
import { splitWords } from './words.ts';

/** All that a block's facts depend on beside its entry state and the matcher. Comparable by value. */
export interface BlockSource {
  readonly kind: BlockKind;
  readonly level: number;
  /** It stands inside a block quotation. */
  readonly inset: boolean;
  readonly source: string;
  /** The labels among its bare ones in brackets that the article defines, parted by line feeds. */
  readonly links: string;
}

const none: readonly never[] = [];
const itself = <T>(fact: T): readonly [T] => [fact];

/** A block as the markup pass cut it out, with its facts. Words, sentences and hits are found at once, the rest on demand. */
export class ReadBlock implements Home, BlockSource {
  readonly kind: BlockKind;
  readonly level: number;
  readonly inset: boolean;
  readonly quoted: boolean;
  readonly source: string;
  readonly links: string;
  readonly entry: BlockState;
  readonly references: readonly Reference[];
  readonly code: readonly Span[];
  readonly words: readonly Word[];
  readonly sentences: readonly ReadSentence[];
  readonly quotations: readonly Quotation[];
  private readonly inline: Inline;
  private readonly hits: readonly Hit[];
  private hitsByOwner: Map<string, Hit[][]> | undefined;
  private foundAttributions: readonly Attribution[] | undefined;
  private foundQuantities: readonly Quantity[] | undefined;
  private foundExit: BlockState | undefined;
  private quotationBuckets: Buckets<Quotation> | undefined;
  private referenceBuckets: Buckets<Reference> | undefined;
  private attributionBuckets: Buckets<Attribution> | undefined;
  private quantityBuckets: Buckets<Quantity> | undefined;

  constructor(from: BlockSource, inline: Inline, entry: BlockState, matcher: Matcher) {
    this.kind = from.kind;
    this.level = from.level;
    this.inset = from.inset;
    this.source = from.source;
    this.links = from.links;
    this.entry = entry;
    this.inline = inline;
    this.references = inline.references;
    this.code = inline.code;
    this.words = wordsOf(from.source, inline);
    this.quoted = from.inset || isSpeech(from.kind, this.words, entry);
    this.sentences = sentencesOf(this.words, from.source, inline.veils).map(
      (bounds, at) => new ReadSentence(this, at, bounds),
    );
    this.quotations = quotationsOf(this);
    this.hits = matcher.match(this.words);
  }

  /** The same block entered in another state. */
  readAgain(entry: BlockState, matcher: Matcher): ReadBlock {
    return new ReadBlock(this, this.inline, entry, matcher);
  }

  get attributions(): readonly Attribution[] {
    this.foundAttributions ??= attributionsOf(this);
    return this.foundAttributions;
  }

  get exit(): BlockState {
    this.foundExit ??= exitOf(this);
    return this.foundExit;
  }

  hasHits(owner: string): boolean {
    return this.hits.length > 0 && this.sortedHits.has(owner);
  }

  hitsIn(sentence: number, owner: string): readonly Hit[] {
    return this.hits.length === 0 ? none : (this.sortedHits.get(owner)?.[sentence] ?? none);
  }

  private get sortedHits(): ReadonlyMap<string, readonly (readonly Hit[])[]> {
    this.hitsByOwner ??= sortHits(this.hits, this.sentences);
    return this.hitsByOwner;
  }

  quotationsIn(sentence: number): readonly Quotation[] {
    if (this.quotations.length === 0) return none;
    this.quotationBuckets ??= sortInto(this.sentences, this.quotations, itself);
    return this.quotationBuckets[sentence] ?? none;
  }

  referencesIn(sentence: number): readonly Reference[] {
    if (this.references.length === 0) return none;
    this.referenceBuckets ??= sortInto(this.sentences, this.references, itself);
    return this.referenceBuckets[sentence] ?? none;
  }

  attributionsIn(sentence: number): readonly Attribution[] {
    this.attributionBuckets ??= sortInto(this.sentences, this.attributions, partsOf);
    return this.attributionBuckets[sentence] ?? none;
  }

  quantitiesIn(sentence: number): readonly Quantity[] {
    this.foundQuantities ??= quantitiesOf(this);
    this.quantityBuckets ??= sortInto(this.sentences, this.foundQuantities, itself);
    return this.quantityBuckets[sentence] ?? none;
  }
}

function wordsOf(source: string, { veils }: Inline): readonly Word[] {
  if (veils.length === 0) return splitWords(source);
  return relocate(splitWords(unveil(source, veils)), veils);
}

/** Hits by owner and sentence. What runs over a sentence's end is no phrase. */
function sortHits(hits: readonly Hit[], sentences: readonly ReadSentence[]): Map<string, Hit[][]> {
  const sorted = new Map<string, Hit[][]>();
  let at = 0;
  for (const hit of hits) {
    while (hit.first >= (sentences[at] as ReadSentence).last) at++;
    if (hit.last > (sentences[at] as ReadSentence).last) continue;
    const own = sorted.get(hit.owner) ?? [];
    sorted.set(hit.owner, own);
    const here = own[at] ?? [];
    own[at] = here;
    here.push(hit);
  }
  return sorted;
}

function partsOf({ source, cue, content }: Attribution): readonly Span[] {
  return [source, cue, ...content].filter((part) => part !== null);
}
