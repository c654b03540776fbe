import {
  type Attribution,
  type Block,
  covers,
  type Hit,
  overlaps,
  type Quantity,
  type Quotation,
  type Reference,
  type Sentence,
  type Span,
  type Voice,
  type Word,
} from '../../rules/contract/index.ts';
import { mayHoldQuantity } from './quantities/index.ts';

/** What a sentence asks of its block beyond the contract. */
interface Home extends Block {
  readonly quantities: readonly Quantity[];
  hitsIn(sentence: number, owner: string): readonly Hit[];
}

/** A sentence with facts that are taken from its block when somebody asks. */
export class ReadSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  /** Its words are those of the block from `first` to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
  private readonly home: Home;
  private ownWords: readonly Word[] | undefined;
  private ownQuantities: readonly Quantity[] | undefined;

  constructor(home: Home, index: number, first: number, last: number, { start, end }: Span) {
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
    return touching(this.home.quotations, this);
  }

  get references(): readonly Reference[] {
    return touching(this.home.references, this);
  }

  get attributions(): readonly Attribution[] {
    return this.home.attributions.filter((attribution) => partsOf(attribution).some((part) => overlaps(part, this)));
  }

  get quantities(): readonly Quantity[] {
    this.ownQuantities ??= this.findQuantities();
    return this.ownQuantities;
  }

  hits(owner: string): readonly Hit[] {
    return this.home.hitsIn(this.index, owner);
  }

  voiceOf(span: Span): Voice {
    if (this.home.quoted || this.home.quotations.some((quotation) => covers(quotation, span))) return 'quoted';
    return this.attributionOf(span) ? 'reported' : 'own';
  }

  attributionOf(span: Span): Attribution | undefined {
    let innermost: Attribution | undefined;
    let length = Number.POSITIVE_INFINITY;
    for (const attribution of this.home.attributions) {
      for (const piece of attribution.content) {
        if (!covers(piece, span) || piece.end - piece.start >= length) continue;
        innermost = attribution;
        length = piece.end - piece.start;
      }
    }
    return innermost;
  }

  private findQuantities(): readonly Quantity[] {
    for (let at = this.first; at < this.last; at++)
      if (mayHoldQuantity(this.home.words[at] as Word))
        return this.home.quantities.filter(({ start }) => start >= this.start && start < this.end);
    return [];
  }
}

function touching<T extends Span>(spans: readonly T[], sentence: Span): readonly T[] {
  return spans.length === 0 ? spans : spans.filter((span) => overlaps(span, sentence));
}

function partsOf({ source, cue, content }: Attribution): Span[] {
  return [source, cue, ...content].filter((part) => part !== null);
}
