import type { Span, Word } from '../../../rules/contract/index.ts';
import type { Numeral } from './numeral.ts';

/**
 * The words of one sentence to read from, by place. Places beyond the ends answer as an empty, spaced word, so that no
 * reader has to look where the sentence stops.
 */
export class Tape {
  readonly words: readonly Word[];
  /** Every word that matters is written with a capital (a heading in title case): capitals then mean no names. */
  readonly titled: boolean;
  /** The numeral that was read last, without any context. */
  latest: { readonly place: number; readonly numeral: Numeral | null } | undefined = undefined;
  private readonly known = new Map<ReadonlySet<string>, boolean>();

  constructor(words: readonly Word[], titled: boolean) {
    this.words = words;
    this.titled = titled;
  }

  get length(): number {
    return this.words.length;
  }

  at(place: number): Word | undefined {
    return this.words[place];
  }

  lower(place: number): string {
    return this.words[place]?.lower ?? '';
  }

  text(place: number): string {
    return this.words[place]?.text ?? '';
  }

  /** Whether white space, or the sentence's beginning or end, stands before the word. */
  spaced(place: number): boolean {
    return place <= 0 || (this.words[place]?.spaced ?? true);
  }

  isNumber(place: number): boolean {
    return this.words[place]?.kind === 'number';
  }

  isWord(place: number): boolean {
    return this.words[place]?.kind === 'word';
  }

  /** A hyphen with nothing around it: the words before and after it are one compound. */
  isHyphen(place: number): boolean {
    return isHyphen(this.text(place)) && !this.spaced(place) && !this.spaced(place + 1);
  }

  /** The word is written with a capital that does not come from opening a sentence or quotation, nor from a title. */
  isNameLike(place: number): boolean {
    if (this.titled || !startsWithCapital(this.text(place))) return false;
    const before = this.words[place - 1];
    if (before === undefined) return false;
    return (
      before.kind === 'word' ||
      before.kind === 'number' ||
      before.text === ',' ||
      before.text === '-' ||
      before.text === '&'
    );
  }

  /** The stretch of source from one place up to, not including, another. */
  span(from: number, to: number): Span {
    const first = this.words[from],
      last = this.words[to - 1];
    return { start: first?.start ?? 0, end: last?.end ?? 0 };
  }

  /** Whether any word of the sentence is in the set. Remembered, as several figures may ask. */
  holds(cues: ReadonlySet<string>): boolean {
    const known = this.known.get(cues);
    if (known !== undefined) return known;
    const found = this.words.some((word) => cues.has(word.lower));
    this.known.set(cues, found);
    return found;
  }

  /** Whether a word of the set stands among those from `from` up to `to`. */
  holdsBetween(cues: ReadonlySet<string>, from: number, to: number): boolean {
    for (let place = Math.max(from, 0); place < to; place++) if (cues.has(this.lower(place))) return true;
    return false;
  }
}

export function isHyphen(text: string): boolean {
  return text === '-' || text === '\u2010' || text === '\u2011';
}

export function isDash(text: string): boolean {
  return (
    isHyphen(text) || text === '–' || text === '—' || text === '\u2012' || text === '−' || text === '--' || text === '~'
  );
}

export function startsWithCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
