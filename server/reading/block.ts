import type {
  Attribution,
  Block,
  BlockKind,
  BlockState,
  Hit,
  Matcher,
  Quantity,
  Quotation,
  Reference,
  Sentence,
  Span,
  Word,
} from '../../rules/contract/index.ts';
import { quantitiesOf } from './quantities/index.ts';
import { ReadSentence } from './sentence.ts';
import { sentenceEnds } from './sentences.ts';
import { type Inline, relocate, unveil } from './visible.ts';
import { attributionsOf, exitOf, quotationsOf } from './voices/index.ts';
import { splitWords } from './words.ts';

/** All that a block's facts depend on beside its entry state and the matcher. Comparable by value. */
export interface BlockSource {
  readonly kind: BlockKind;
  readonly level: number;
  readonly quoted: boolean;
  readonly source: string;
  /** The labels among its bare ones in brackets that the article defines, parted by line feeds. */
  readonly links: string;
}

const noHits: readonly Hit[] = [];

/** A block as the markup pass cut it out, with its facts. Words, sentences and hits are found at once, the rest on demand. */
export class ReadBlock implements Block, BlockSource {
  readonly kind: BlockKind;
  readonly level: number;
  readonly quoted: boolean;
  readonly source: string;
  readonly links: string;
  readonly entry: BlockState;
  readonly references: readonly Reference[];
  readonly code: readonly Span[];
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  private readonly hits: readonly Hit[];
  private hitsByOwner: Map<string, Hit[][]> | undefined;
  private foundAttributions: readonly Attribution[] | undefined;
  private foundQuantities: readonly Quantity[] | undefined;
  private foundExit: BlockState | undefined;

  constructor(from: BlockSource, inline: Inline, entry: BlockState, matcher: Matcher) {
    this.kind = from.kind;
    this.level = from.level;
    this.quoted = from.quoted;
    this.source = from.source;
    this.links = from.links;
    this.entry = entry;
    this.references = inline.references;
    this.code = inline.code;
    this.words = wordsOf(from.source, inline);
    this.sentences = this.split();
    this.quotations = quotationsOf(this);
    this.hits = matcher.match(this.words);
  }

  get attributions(): readonly Attribution[] {
    this.foundAttributions ??= attributionsOf(this);
    return this.foundAttributions;
  }

  get exit(): BlockState {
    this.foundExit ??= exitOf(this);
    return this.foundExit;
  }

  /** Quantities of the whole block; sentences hand out their own. */
  get quantities(): readonly Quantity[] {
    this.foundQuantities ??= quantitiesOf(this);
    return this.foundQuantities;
  }

  /** The hits of one owner in one sentence. */
  hitsIn(sentence: number, owner: string): readonly Hit[] {
    if (this.hits.length === 0) return noHits;
    this.hitsByOwner ??= this.sortHits();
    return this.hitsByOwner.get(owner)?.[sentence] ?? noHits;
  }

  /** By owner and sentence. What runs over a sentence's end is no phrase. */
  private sortHits(): Map<string, Hit[][]> {
    const sorted = new Map<string, Hit[][]>();
    let at = 0;
    for (const hit of this.hits) {
      while (hit.first >= (this.sentences[at] as ReadSentence).last) at++;
      if (hit.last > (this.sentences[at] as ReadSentence).last) continue;
      const own = sorted.get(hit.owner) ?? [];
      sorted.set(hit.owner, own);
      const here = own[at] ?? [];
      own[at] = here;
      here.push(hit);
    }
    return sorted;
  }

  private split(): Sentence[] {
    const sentences: Sentence[] = [];
    let first = 0;
    for (const last of sentenceEnds(this.words)) {
      const span = this.sentenceSpan(first, last, sentences.at(-1)?.end ?? 0);
      sentences.push(new ReadSentence(this, sentences.length, first, last, span));
      first = last;
    }
    return sentences;
  }

  /** From first to last word, with code that opens or closes the sentence, and footnotes behind its stop. */
  private sentenceSpan(first: number, last: number, from: number): Span {
    let start = (this.words[first] as Word).start;
    let end = (this.words[last - 1] as Word).end;
    const until = this.words[last]?.start ?? this.source.length;
    for (const code of this.code) {
      if (code.start >= from && code.start < start) start = code.start;
      if (last === this.words.length && code.end > end) end = code.end;
    }
    for (const { kind, end: behind } of this.references)
      if (kind === 'footnote' && behind > end && behind <= until) end = behind;
    return { start, end };
  }
}

function wordsOf(source: string, { veils }: Inline): readonly Word[] {
  if (veils.length === 0) return splitWords(source);
  return relocate(splitWords(unveil(source, veils)), veils);
}
