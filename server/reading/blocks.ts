import { type BlockState, countWhile, initialState, type Matcher } from '../../rules/contract/index.ts';
import { ReadBlock } from './block.ts';
import type { Outline, Piece, Section, Shortcut } from './outline.ts';
import type { Inline } from './visible.ts';

/** A read block and where it begins in the article. */
export interface Placed {
  readonly start: number;
  readonly block: ReadBlock;
}

/** What the reading before left. */
export interface Earlier {
  readonly outline: Outline;
  readonly blocks: readonly Placed[];
}

/**
 * The blocks of an outline, in order. Sections that are still there bring their blocks along; those in between are looked
 * up by their source among the blocks that they replace. Either way a block serves again only if it would be read just so:
 * its entry state and the links that it knows count.
 */
export function placeBlocks(text: string, outline: Outline, matcher: Matcher, earlier?: Earlier) {
  const { head, tail } = earlier ? common(earlier.outline, outline) : { head: 0, tail: 0 };
  const placing = new Placing(text, outline.links, matcher);
  const middle = outline.sections.length - tail;
  const from = earlier ? firstOf(earlier, head) : 0;
  const to = earlier ? firstOf(earlier, earlier.outline.sections.length - tail) : 0;
  placing.takeHead(earlier?.blocks.slice(0, from) ?? []);
  placing.setAside(earlier?.blocks.slice(from, to) ?? []);
  for (let at = head; at < middle; at++) placing.find(outline.sections[at] as Section, outline.starts[at] as number);
  if (earlier && tail > 0) {
    const shift = (outline.starts.at(-1) as number) - (earlier.outline.starts.at(-1) as number);
    placing.takeTail(earlier.blocks, to, shift);
  }
  return { blocks: placing.placed, kept: placing.kept };
}

/** How many sections are the same objects at the beginning and at the end; none if links may mean something else now. */
function common(before: Outline, after: Outline) {
  let head = 0;
  let tail = 0;
  if (!sameLinks(before.links, after.links)) return { head, tail };
  const [old, now] = [before.sections, after.sections];
  const shorter = Math.min(old.length, now.length);
  while (head < shorter && old[head] === now[head] && before.starts[head] === after.starts[head]) head++;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { head, tail };
}

function sameLinks(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((label) => b.has(label)));
}

/** The place of a section's first block. Blocks and sections are both in order of their beginnings. */
function firstOf({ outline, blocks }: Earlier, section: number): number {
  const offset = outline.starts[section] ?? Number.POSITIVE_INFINITY;
  return countWhile(blocks, ({ start }) => start < offset);
}

/** Puts blocks into their places, in order, with the state that each hands to the next. */
class Placing {
  placed: Placed[] = [];
  kept = 0;
  private readonly text: string;
  private readonly links: ReadonlySet<string>;
  private readonly matcher: Matcher;
  private state: BlockState = initialState;
  private readonly replaced = new Map<string, ReadBlock[]>();

  constructor(text: string, links: ReadonlySet<string>, matcher: Matcher) {
    this.text = text;
    this.links = links;
    this.matcher = matcher;
  }

  /** Blocks at the beginning, which nothing before them can have changed. */
  takeHead(blocks: Placed[]): void {
    this.placed = blocks;
    this.kept = blocks.length;
    this.state = blocks.at(-1)?.block.exit ?? initialState;
  }

  setAside(blocks: readonly Placed[]): void {
    for (const { block } of blocks) {
      const equals = this.replaced.get(block.source);
      if (equals === undefined) this.replaced.set(block.source, [block]);
      else equals.push(block);
    }
  }

  /** Places the blocks of a section, read before or not. */
  find({ pieces }: Section, sectionStart: number): void {
    for (const piece of pieces) {
      const start = sectionStart + piece.start;
      const source = this.text.slice(start, sectionStart + piece.end);
      const links = linksOf(piece, this.links);
      const known = this.replaced.get(source)?.find((block) => this.serves(block, piece, links));
      if (known !== undefined) this.kept++;
      this.add(start, known ?? this.read(piece, source, links));
    }
  }

  /** Blocks at the end: read again as long as they are entered in another state than before, then taken over. */
  takeTail(blocks: readonly Placed[], from: number, shift: number): void {
    let at = from;
    for (; at < blocks.length; at++) {
      const { start, block } = blocks[at] as Placed;
      if (sameState(block.entry, this.state)) break;
      this.add(start + shift, block.readAgain(this.state, this.matcher));
    }
    this.kept += blocks.length - at;
    for (; at < blocks.length; at++) {
      const old = blocks[at] as Placed;
      this.placed.push(shift === 0 ? old : { start: old.start + shift, block: old.block });
    }
  }

  /** Whether a block would be read again just so. */
  private serves(block: ReadBlock, { kind, level, quoted }: Piece, links: string): boolean {
    const same = block.kind === kind && block.level === level && block.inset === quoted && block.links === links;
    return same && sameState(block.entry, this.state);
  }

  private read({ kind, level, quoted, inline, shortcuts }: Piece, source: string, links: string): ReadBlock {
    const resolved = links === '' ? inline : resolve(inline, shortcuts, this.links);
    return new ReadBlock({ kind, level, inset: quoted, source, links }, resolved, this.state, this.matcher);
  }

  private add(start: number, block: ReadBlock): void {
    this.placed.push({ start, block });
    this.state = block.exit;
  }
}

function sameState(a: BlockState, b: BlockState): boolean {
  if (a === b) return true;
  return (
    a.openQuotation === b.openQuotation &&
    a.openFor === b.openFor &&
    a.speaker === b.speaker &&
    a.speakerNamed === b.speakerNamed &&
    a.introduced === b.introduced &&
    a.speech === b.speech
  );
}

/** Those of a piece's bare labels that the article defines, as a block remembers them. */
function linksOf({ shortcuts }: Piece, links: ReadonlySet<string>): string {
  if (shortcuts.length === 0) return '';
  const defined = shortcuts.filter(({ label }) => links.has(label));
  return defined.map(({ label }) => label).join('\n');
}

/** The markup with those bare labels as links that the article defines. */
function resolve(inline: Inline, shortcuts: readonly Shortcut[], links: ReadonlySet<string>): Inline {
  const defined = shortcuts.filter(({ label }) => links.has(label));
  return {
    code: inline.code,
    veils: [...inline.veils, ...defined.flatMap(({ veils }) => veils)].sort((a, b) => a.start - b.start),
    references: [...inline.references, ...defined.map(({ reference }) => reference)].sort((a, b) => a.start - b.start),
  };
}
