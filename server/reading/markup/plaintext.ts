import { type BlockKind, countWhile, type Span } from '../../../rules/contract/index.ts';
import type { Change, Outline, Section } from '../outline.ts';
import { autolinksOf } from './autolinks.ts';

/** Longer lines are not wrapped by hand: each is a paragraph. In UTF-16 units. */
const longestWrapped = 120;
/** Below this width a line that ends early says nothing about where its text is wrapped. */
const narrowestWrap = 60;
/** A headline is not longer. */
const longestHeading = 120;

const bullet = /^[ \t]*[-*•‣◦·][ \t]+(?=\S)/;
const numbering = /^[ \t]*(?:\d{1,2}[.)]|\(\d{1,2}\)|[a-z]\))[ \t]+(?=\S)/;
/** Stops, with whatever closes behind them. */
const stopped = /[.!?…:;,][)\]"'”’»]*$/;
/**
 * A line of marks alone: an underline, a row of asterisks. Most lines show a plain letter at once, and need not wait for
 * the costly expression that knows all letters.
 */
const isRule = (line: string): boolean =>
  line.length >= 3 && !/[A-Za-z0-9]/.test(line) && (/^[\0-\x7f]*$/.test(line) || /^[^\p{L}\p{N}]{3,}$/u.test(line));

const noLinks: ReadonlySet<string> = new Set();

/** A line without its line break; `next` is where the following one begins. */
interface Line extends Span {
  readonly next: number;
}

/** A block with the place where the search for the following one goes on. */
interface Found {
  readonly start: number;
  readonly section: Section;
  readonly next: number;
}

/**
 * The structure of plain text: paragraphs between blank lines, wrapped by hand or one a line; headings, which are short
 * lines without a stop; list items. Each block is a section. Where a block ends depends on its own lines and on the one
 * before and the one after it, so that after an edit only its surroundings are looked at again.
 */
export function outlineOf(text: string, before?: Outline, change?: Change | null): Outline {
  if (before === undefined || change === undefined) return scan(text, [], [], 0, null);
  if (change === null) return before;
  const kept = Math.max(0, countWhile(before.starts, (start) => start < change.start) - 2);
  const from = kept === 0 ? 0 : text.lastIndexOf('\n', (before.starts[kept] as number) - 1) + 1;
  return scan(text, before.sections.slice(0, kept), before.starts.slice(0, kept), from, { before, change });
}

/** Appends blocks from `from` on, until the blocks of the outline before fit again. */
function scan(
  text: string,
  sections: Section[],
  starts: number[],
  from: number,
  earlier: { readonly before: Outline; readonly change: Change } | null,
): Outline {
  const tail = earlier && new Tail(earlier.before, earlier.change);
  let previous = lineBefore(text, from);
  for (let at = from; ; ) {
    const found = nextBlock(text, at, previous);
    if (found === undefined) return { sections, starts, frontMatter: null, links: noLinks };
    if (tail?.join(found.start, sections, starts)) return { sections, starts, frontMatter: null, links: noLinks };
    sections.push(found.section);
    starts.push(found.start);
    at = found.next;
    previous = lineBefore(text, at);
  }
}

/** The blocks behind a change, which can be taken over from the first one that begins where one began before. */
class Tail {
  private readonly before: Outline;
  private readonly shift: number;
  private readonly from: number;
  private next: number;

  constructor(before: Outline, { end, newEnd }: Change) {
    this.before = before;
    this.shift = newEnd - end;
    this.from = newEnd;
    this.next = countWhile(before.starts, (start) => start < end);
  }

  /**
   * Appends the rest if the block at `start` and its two forerunners lie behind the change: its beginning was then decided
   * by lines that are the same as before.
   */
  join(start: number, sections: Section[], starts: number[]): boolean {
    if ((starts.at(-2) ?? -1) <= this.from) return false;
    const old = start - this.shift;
    while (this.next < this.before.starts.length && (this.before.starts[this.next] as number) < old) this.next++;
    if (this.before.starts[this.next] !== old) return false;
    for (let at = this.next; at < this.before.starts.length; at++) {
      sections.push(this.before.sections[at] as Section);
      starts.push((this.before.starts[at] as number) + this.shift);
    }
    return true;
  }
}

function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  const stop = feed < 0 ? text.length : feed;
  const end = stop > start && text.charCodeAt(stop - 1) === 0x0d ? stop - 1 : stop;
  return { start, end, next: feed < 0 ? text.length : feed + 1 };
}

function lineBefore(text: string, start: number): Line | undefined {
  return start === 0 ? undefined : lineAt(text, start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1);
}

const length = (line: Line): number => line.end - line.start;
const slice = (text: string, line: Line): string => text.slice(line.start, line.end);
/** The end of a long line is all that the patterns need to see. */
const ending = (text: string, line: Line): string =>
  text.slice(Math.max(line.start, line.end - 12), line.end).trimEnd();
const beginning = (text: string, line: Line): string => text.slice(line.start, Math.min(line.end, line.start + 24));

/** Nothing to read in it: blank, or marks alone. */
function isGap(text: string, line: Line): boolean {
  return length(line) <= longestWrapped
    ? /^\s*$/.test(slice(text, line)) || isRule(slice(text, line).trim())
    : slice(text, line).trim() === '';
}

function nextBlock(text: string, from: number, before: Line | undefined): Found | undefined {
  let previous = before;
  let line = lineAt(text, from);
  while (isGap(text, line)) {
    if (line.next >= text.length) return undefined;
    previous = undefined;
    line = lineAt(text, line.next);
  }
  return blockFrom(text, line, previous);
}

function blockFrom(text: string, first: Line, previous: Line | undefined): Found {
  const item = bullet.exec(beginning(text, first)) ?? numbering.exec(beginning(text, first));
  let before = previous;
  let last = first;
  while (last.next < text.length) {
    const next = lineAt(text, last.next);
    if (isGap(text, next) || parts(text, before, last, next, item !== null)) break;
    before = last;
    last = next;
  }
  const indent = item?.[0].length ?? /^\s*/.exec(beginning(text, first))?.[0].length ?? 0;
  const start = first.start + indent;
  const source = text.slice(start, last.end).trimEnd();
  const kind = item ? 'list-item' : first === last && isHeading(source) ? 'heading' : 'paragraph';
  return { start, section: sectionOf(source, kind), next: last.next };
}

function sectionOf(source: string, kind: BlockKind): Section {
  const level = kind === 'paragraph' ? 0 : 1;
  const piece = {
    kind,
    level,
    quoted: false,
    start: 0,
    end: source.length,
    inline: autolinksOf(source),
    shortcuts: [],
  };
  return { pieces: [piece], code: [], comments: [], footnotes: [], links: [] };
}

/** Whether a new block begins with `next`, which follows `line` without a blank line between. */
function parts(text: string, before: Line | undefined, line: Line, next: Line, inItem: boolean): boolean {
  if (length(line) > longestWrapped || length(next) > longestWrapped) return true;
  const opening = beginning(text, next);
  if (bullet.test(opening)) return true;
  const ended = stopped.test(ending(text, line));
  if (numbering.test(opening)) return ended || numbering.test(beginning(text, line));
  if (!inItem && /^(?: {2,}|\t)/.test(opening) && !/^(?: {2}|\t)/.test(beginning(text, line))) return true;
  return endsEarly(text, before, line, next) && (ended || length(line) < narrowestWrap) && !/^\s*\p{Ll}/u.test(opening);
}

/** The next line's first word would have fitted: the line was not broken for want of room. */
function endsEarly(text: string, before: Line | undefined, line: Line, next: Line): boolean {
  const word = /^\s*(\S*)/.exec(beginning(text, next))?.[1]?.length ?? 0;
  const width = Math.max(narrowestWrap, length(next), before ? length(before) : 0);
  return length(line) + 1 + word <= width;
}

/** A short line without a stop. A line in brackets is a note, "By …" a byline. */
function isHeading(source: string): boolean {
  if (source.length > longestHeading || stopped.test(source)) return false;
  if (/^(?:\(.*\)|\[.*\]|[Bb][Yy]\s.*)$/s.test(source)) return false;
  return /[A-Za-z]/.test(source) || /\p{L}/u.test(source);
}
