import {
  type Attribution,
  type Block,
  carriesClaim,
  covers,
  type Hit,
  type Quantity,
  type Quotation,
  type Reference,
  type Sentence,
  type Span,
  type Voice,
  type Word,
} from '../../rules/contract/index.ts';
import { mayHoldQuantity } from './quantities/index.ts';

/** What a sentence asks of its block beyond the contract: the facts that touch it, by its place. */
export interface Home extends Block {
  hitsIn(sentence: number, owner: string): readonly Hit[];
  quotationsIn(sentence: number): readonly Quotation[];
  referencesIn(sentence: number): readonly Reference[];
  attributionsIn(sentence: number): readonly Attribution[];
  quantitiesIn(sentence: number): readonly Quantity[];
}

/** A sentence's place, and its words: those of the block from `first` to `last` (exclusive). */
export interface Bounds extends Span {
  readonly first: number;
  readonly last: number;
}

/** A sentence with facts that are taken from its block when somebody asks. */
export class ReadSentence implements Sentence, Bounds {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly first: number;
  readonly last: number;
  private readonly home: Home;
  private ownWords: readonly Word[] | undefined;
  private ownQuantities: readonly Quantity[] | undefined;

  constructor(home: Home, index: number, { start, end, first, last }: Bounds) {
    this.home = home;
    this.index = index;
    this.first = first;
    this.last = last;
    this.start = start;
    this.end = end;
  }

  get block(): Block {
    return this.home;
  }

  get words(): readonly Word[] {
    this.ownWords ??= this.home.words.slice(this.first, this.last);
    return this.ownWords;
  }

  get previous(): Sentence | undefined {
    return this.home.sentences[this.index - 1];
  }

  get next(): Sentence | undefined {
    return this.home.sentences[this.index + 1];
  }

  get quotations(): readonly Quotation[] {
    return this.home.quotationsIn(this.index);
  }

  get references(): readonly Reference[] {
    return this.home.referencesIn(this.index);
  }

  get attributions(): readonly Attribution[] {
    return this.home.attributionsIn(this.index);
  }

  get quantities(): readonly Quantity[] {
    this.ownQuantities ??= this.findQuantities();
    return this.ownQuantities;
  }

  hits(owner: string): readonly Hit[] {
    return this.home.hitsIn(this.index, owner);
  }

  voiceOf(span: Span): Voice {
    if (this.home.quoted || this.quotations.some((quotation) => covers(quotation, span))) return 'quoted';
    return this.attributionOf(span) ? 'reported' : 'own';
  }

  attributionOf(span: Span): Attribution | undefined {
    let innermost: Attribution | undefined;
    let length = Number.POSITIVE_INFINITY;
    for (const attribution of this.attributions) {
      if (!carriesClaim(attribution)) continue;
      for (const piece of attribution.content) {
        if (!covers(piece, span) || piece.end - piece.start >= length) continue;
        innermost = attribution;
        length = piece.end - piece.start;
      }
    }
    return innermost;
  }

  /** The block's quantities are worked out only where a word of the sentence may belong to one. */
  private findQuantities(): readonly Quantity[] {
    for (let at = this.first; at < this.last; at++)
      if (mayHoldQuantity(this.home.words[at] as Word)) return this.home.quantitiesIn(this.index);
    return [];
  }
}
