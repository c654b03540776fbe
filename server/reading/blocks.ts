import { type BlockState, initialState, type Matcher } from '../../rules/contract/index.ts';
import { ReadBlock } from './block.ts';
import type { Outline, Piece, Section, Shortcut } from './outline.ts';
import type { Inline } from './visible.ts';

/** A read block and where it begins in the article. */
export interface Placed {
  readonly start: number;
  readonly block: ReadBlock;
}

/** What the reading before left: its structure, and its blocks, one for each piece. */
export interface Earlier {
  readonly outline: Outline;
  readonly blocks: readonly Placed[];
}

/**
 * The blocks of an outline. Sections that are still there bring their blocks along; those in between are looked up among
 * the blocks that they replace. Either way a block serves again only if it would be read just so: the entry state counts.
 */
export function placeBlocks(
  text: string,
  outline: Outline,
  links: ReadonlySet<string>,
  matcher: Matcher,
  earlier?: Earlier,
) {
  const placing = new Placing(text, links, matcher, earlier);
  const { sections, starts } = outline;
  const { head, tail } = common(earlier?.outline.sections ?? [], sections);
  for (const [at, section] of sections.entries()) {
    if (at === head) placing.skip(head, tail);
    const still = at < head || at >= sections.length - tail;
    placing.place(section, starts[at] as number, still);
  }
  return { blocks: placing.placed, kept: placing.kept };
}

/** How many sections are the same objects at the beginning and at the end. */
function common(before: readonly Section[], after: readonly Section[]) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { head, tail };
}

/** One pass over the pieces, in order, with the state that each block hands to the next. */
class Placing {
  readonly placed: Placed[] = [];
  kept = 0;
  private readonly text: string;
  private readonly links: ReadonlySet<string>;
  private readonly matcher: Matcher;
  private readonly earlier: Earlier | undefined;
  /** The place in the earlier blocks that belongs to the next piece of a section that is still there. */
  private next = 0;
  private state: BlockState = initialState;
  private readonly replaced = new Map<string, ReadBlock[]>();

  constructor(text: string, links: ReadonlySet<string>, matcher: Matcher, earlier: Earlier | undefined) {
    this.text = text;
    this.links = links;
    this.matcher = matcher;
    this.earlier = earlier;
  }

  /** Sets the earlier blocks between `head` and `tail` sections aside, to be looked up by their source. */
  skip(head: number, tail: number): void {
    if (this.earlier === undefined) return;
    const { outline, blocks } = this.earlier;
    for (let at = head; at < outline.sections.length - tail; at++)
      for (let pieces = outline.sections[at]?.pieces.length ?? 0; pieces > 0; pieces--)
        this.setAside(blocks[this.next++]);
  }

  private setAside(placed: Placed | undefined): void {
    if (placed === undefined) return;
    const equals = this.replaced.get(placed.block.source);
    if (equals === undefined) this.replaced.set(placed.block.source, [placed.block]);
    else equals.push(placed.block);
  }

  place({ pieces }: Section, sectionStart: number, still: boolean): void {
    for (const piece of pieces) {
      const start = sectionStart + piece.start;
      const old = still ? this.earlier?.blocks[this.next++] : undefined;
      if (old === undefined || !this.serves(old.block, piece)) this.add({ start, block: this.find(piece, start) });
      else this.keep(old.start === start ? old : { start, block: old.block });
    }
  }

  /** Whether a block of the same piece would be read again just so. */
  private serves(block: ReadBlock, piece: Piece): boolean {
    return sameState(block.entry, this.state) && block.links === this.linksOf(piece);
  }

  private find(piece: Piece, start: number): ReadBlock {
    const { kind, level, quoted, inline, shortcuts } = piece;
    const source = this.text.slice(start, start + piece.end - piece.start);
    const known = this.replaced
      .get(source)
      ?.find((old) => old.kind === kind && old.level === level && old.quoted === quoted && this.serves(old, piece));
    if (known !== undefined) {
      this.kept++;
      return known;
    }
    const links = this.linksOf(piece);
    const resolved = links === '' ? inline : resolve(inline, shortcuts, this.links);
    return new ReadBlock({ kind, level, quoted, source, links }, resolved, this.state, this.matcher);
  }

  private linksOf({ shortcuts }: Piece): string {
    if (shortcuts.length === 0) return '';
    const defined = shortcuts.filter(({ label }) => this.links.has(label));
    return defined.map(({ label }) => label).join('\n');
  }

  private keep(placed: Placed): void {
    this.kept++;
    this.add(placed);
  }

  private add(placed: Placed): void {
    this.placed.push(placed);
    this.state = placed.block.exit;
  }
}

function sameState(a: BlockState, b: BlockState): boolean {
  if (a === b) return true;
  return (
    a.openQuotation === b.openQuotation &&
    a.speaker === b.speaker &&
    a.speakerNamed === b.speakerNamed &&
    a.introduced === b.introduced
  );
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
