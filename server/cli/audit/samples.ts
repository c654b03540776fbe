import type { Severity, Span } from '../../review/index.ts';

/** A sentence that shows what was found, and where it stands. */
export interface Sample {
  /** The file, as it is shown. */
  readonly path: string;
  /** The line of the file, from 1. */
  readonly line: number;
  /** What a record calls itself; undefined for files. */
  readonly id?: unknown;
  readonly severity: Severity;
  /** The sentence on one line; of a long one what is near, between ellipses. */
  readonly text: string;
  /** Where in `text` the words stand that were found, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * A few samples of many, in bounded memory: those with the smallest names. Names are hashes of what they stand for, so
 * that this is as good as drawing lots, comes to the same in every run, and never shows a sentence twice.
 */
export class Samples {
  readonly #most: number;
  readonly #kept: { readonly name: string; readonly sample: Sample }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** `make` is called only where the sample is kept, for now at least. */
  offer(name: string, make: () => Sample): void {
    const at = this.#kept.findIndex((other) => name <= other.name);
    const place = at < 0 ? this.#kept.length : at;
    if (place >= this.#most || this.#kept[place]?.name === name) return;
    this.#kept.splice(place, 0, { name, sample: make() });
    if (this.#kept.length > this.#most) this.#kept.pop();
  }

  all(): readonly Sample[] {
    return this.#kept.map(({ sample }) => sample);
  }
}

/** How much of a sentence is kept, in UTF-16 code units: three lines of a terminal. */
const most = 240;

/** The words found with as much of their sentence as helps to judge them, on one line. */
export function excerpt(text: string, sentence: Span, found: Span): Pick<Sample, 'text' | 'start' | 'end'> {
  const end = Math.min(found.end, found.start + most);
  const room = most - (end - found.start);
  const before = Math.max(0, found.start - sentence.start);
  const after = Math.max(0, sentence.end - end);
  const left = Math.min(before, Math.max(room >> 1, room - after));
  const right = Math.min(after, room - left);
  const head = onOneLine(text.slice(found.start - left, found.start)).trimStart();
  const tail = onOneLine(text.slice(end, end + right)).trimEnd();
  const opening = left === before ? head : `…${head.slice(head.indexOf(' ') + 1)}`;
  const closing = right === after ? tail : `${tail.slice(0, tail.lastIndexOf(' ') + 1).trimEnd()}…`;
  const words = onOneLine(text.slice(found.start, end));
  return {
    text: ownCopy(opening + words + closing),
    start: opening.length,
    end: opening.length + words.length,
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Strings that were cut from a longer one keep all of it in memory; this one stands for itself. */
export const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
