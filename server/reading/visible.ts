import type { Reference, Span, Word } from '../../rules/contract/index.ts';
import { objectCharacter } from './characters.ts';

/**
 * A stretch of a block's source that a reader sees otherwise than it is written. `shown` is what takes its place:
 * nothing for a mark, the character for an entity, `objectCharacter` for code.
 */
export interface Veil extends Span {
  readonly shown: string;
}

/** What the markup pass found inside a block. All spans are relative to the block and in order. */
export interface Inline {
  readonly veils: readonly Veil[];
  readonly references: readonly Reference[];
  readonly code: readonly Span[];
}

/** A block without markup. */
export const plainInline: Inline = { veils: [], references: [], code: [] };

/** A veil over something that holds no words and parts those beside it. */
export function objectVeil(span: Span): Veil {
  return { start: span.start, end: span.end, shown: objectCharacter };
}

/** The text as a reader sees it. Its words are put back into their places by `relocate`. */
export function unveil(source: string, veils: readonly Veil[]): string {
  let text = '';
  let from = 0;
  for (const veil of veils) {
    text += source.slice(from, veil.start) + veil.shown;
    from = veil.end;
  }
  return text + source.slice(from);
}

/**
 * Moves words of the unveiled text to their places in the source. What is veiled inside a word lies inside its span; what
 * is veiled at its edges does not.
 */
export function relocate(words: readonly Word[], veils: readonly Veil[]): Word[] {
  const starts = new Places(veils);
  const ends = new Places(veils);
  return words.map((word) => ({ ...word, start: starts.startOf(word.start), end: ends.endOf(word.end) }));
}

/** Walks unveiled text and source side by side; asked for ascending offsets only. */
class Places {
  private readonly veils: readonly Veil[];
  private next = 0;
  /** Source offset less unveiled offset, behind the veils passed so far. */
  private shift = 0;

  constructor(veils: readonly Veil[]) {
    this.veils = veils;
  }

  /** The source offset of the character that begins at `at`. */
  startOf(at: number): number {
    for (let veil = this.veils[this.next]; veil !== undefined; veil = this.veils[++this.next]) {
      const from = veil.start - this.shift;
      if (at < from) break;
      if (at < from + veil.shown.length) return veil.start;
      this.pass(veil);
    }
    return at + this.shift;
  }

  /** The source offset behind the character that ends at `at`. */
  endOf(at: number): number {
    for (let veil = this.veils[this.next]; veil !== undefined; veil = this.veils[++this.next]) {
      const from = veil.start - this.shift;
      if (at <= from) break;
      if (at <= from + veil.shown.length) return veil.end;
      this.pass(veil);
    }
    return at + this.shift;
  }

  private pass(veil: Veil): void {
    this.shift += veil.end - veil.start - veil.shown.length;
  }
}
