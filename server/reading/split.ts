import type { Word } from '../../rules/contract/index.ts';
import { objectCharacter } from './characters.ts';
import type { Bounds } from './sentence.ts';
import { sentenceEnds } from './sentences.ts';
import type { Veil } from './visible.ts';

/**
 * The sentences of a block: which words they have, and their places. A sentence takes in the marks that close behind its
 * stop, its footnotes, and the code or address that stands at its beginning or at the block's end.
 */
export function sentencesOf(words: readonly Word[], source: string, veils: readonly Veil[]): Bounds[] {
  const edges = new Edges(source, veils);
  const bounds: Bounds[] = [];
  let first = 0;
  for (const last of sentenceEnds(words, wordsAfterObjects(words, veils))) {
    const start = edges.startOf((words[first] as Word).start);
    const end = edges.endOf((words[last - 1] as Word).end, words[last]?.start);
    bounds.push({ first, last, start, end });
    first = last;
  }
  return bounds;
}

/** The places of words with an object right before them. */
function wordsAfterObjects(words: readonly Word[], veils: readonly Veil[]): ReadonlySet<number> {
  const places = new Set<number>();
  let at = 0;
  for (const { end, shown } of veils) {
    if (shown !== objectCharacter) continue;
    while (at < words.length && (words[at] as Word).start < end) at++;
    places.add(at);
  }
  return places;
}

/** Walks the veils along with the sentences. */
class Edges {
  private readonly source: string;
  private readonly veils: readonly Veil[];
  private at = 0;

  constructor(source: string, veils: readonly Veil[]) {
    this.source = source;
    this.veils = veils;
  }

  /** The first word's beginning, or that of code or an address before it. */
  startOf(word: number): number {
    let start = word;
    for (let veil = this.veils[this.at]; veil !== undefined && veil.end <= word; veil = this.veils[++this.at])
      if (start === word && veil.shown === objectCharacter && this.source.charAt(veil.start) !== '!')
        start = veil.start;
    return start;
  }

  /** The last word's end, or that of what belongs to it before the next word; at the block's end all objects do. */
  endOf(word: number, next: number | undefined): number {
    let end = word;
    for (let veil = this.veils[this.at]; veil !== undefined; veil = this.veils[++this.at]) {
      if (veil.start < end) continue;
      if (veil.end > (next ?? this.source.length)) break;
      const closes = veil.start === end && veil.shown === '';
      if (!closes && !this.isFootnote(veil) && (next !== undefined || veil.shown !== objectCharacter)) break;
      end = veil.end;
    }
    return end;
  }

  private isFootnote({ start }: Veil): boolean {
    return this.source.startsWith('[^', start);
  }
}
