import type { Tree, TreeCursor } from '@lezer/common';
import type { BlockKind, Span } from '../../../rules/contract/index.ts';
import { objectCharacter } from '../characters.ts';
import type { Comment, Piece, Section } from '../outline.ts';
import { unveil } from '../visible.ts';
import { commentsIn, InlineMarkup, normalLabel, relativeTo } from './markdownInline.ts';

/** A block of the syntax tree that holds no others, with what stands around it. */
export interface Leaf {
  readonly tree: Tree;
  /** In the parsed text. */
  readonly start: number;
  readonly quoted: boolean;
  /** How many lists it stands in. */
  readonly depth: number;
}

/** What a leaf means; `source` is its text. */
export function sectionOf(leaf: Leaf, source: string): Section {
  const section = new SectionBuilder(leaf, source);
  const cursor = leaf.tree.cursor();
  const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(cursor.name);
  if (heading) section.addBlock(cursor, 'heading', Number(heading[1]));
  else section.add(cursor);
  return section;
}

class SectionBuilder implements Section {
  readonly pieces: Piece[] = [];
  readonly code: Span[] = [];
  readonly comments: Comment[] = [];
  readonly footnotes: string[] = [];
  readonly links: string[] = [];
  private readonly leaf: Leaf;
  private readonly source: string;

  constructor(leaf: Leaf, source: string) {
    this.leaf = leaf;
    this.source = source;
  }

  add(cursor: TreeCursor): void {
    const { depth } = this.leaf;
    switch (cursor.name) {
      case 'Paragraph':
      case 'Task':
        this.addBlock(cursor, depth > 0 ? 'list-item' : 'paragraph', depth);
        break;
      case 'Table':
        this.addCells(cursor);
        break;
      case 'FencedCode':
      case 'CodeBlock':
        this.code.push({ start: 0, end: this.source.length });
        break;
      case 'HTMLBlock':
      case 'CommentBlock':
      case 'ProcessingInstructionBlock':
        this.code.push({ start: 0, end: this.source.length });
        this.comments.push(...commentsIn(this.source, { start: 0, end: this.source.length }));
        break;
      case 'LinkReference':
        this.links.push(normalLabel(/^\[((?:\\[\s\S]|[^\]\\])*)\]/.exec(this.source)?.[1] ?? ''));
        break;
      case 'FootnoteMark':
        this.footnotes.push(normalLabel(this.source.slice(2, -2)));
    }
  }

  private addCells(cursor: TreeCursor): void {
    if (!cursor.firstChild()) return;
    do {
      if (cursor.name === 'TableCell') this.addBlock(cursor, 'table-cell', 0);
      else if (cursor.name !== 'TableDelimiter') this.addCells(cursor);
    } while (cursor.nextSibling());
    cursor.parent();
  }

  addBlock(cursor: TreeCursor, kind: BlockKind, level: number): void {
    const found = new InlineMarkup(this.source);
    const span = { start: cursor.from, end: cursor.to };
    found.readChildren(cursor);
    this.addPiece(span, kind, level, found);
    for (const caption of found.captions) this.addPiece(caption, 'caption', 0, caption.found);
    // What stands in the alternative text of an image lies inside the image, which is no prose of this block.
    this.code.push(...[...found.code, ...found.tags].sort((a, b) => a.start - b.start));
    this.comments.push(...found.comments);
  }

  private addPiece(span: Span, kind: BlockKind, level: number, found: InlineMarkup): void {
    const { start, end } = trim(this.source, span, found);
    if (start >= end) return;
    const { inline, shortcuts } = relativeTo(start, found);
    if (
      inline.veils.length > 0 &&
      inline.references.length === 0 &&
      isBlank(unveil(this.source.slice(start, end), inline.veils))
    )
      return;
    this.pieces.push({ kind, level, quoted: this.leaf.quoted, start, end, inline, shortcuts });
  }
}

function isBlank(text: string): boolean {
  return text.replaceAll(objectCharacter, '').trim() === '';
}

/** Leaves out white space and marks (of a heading, of a task) at both ends; veils that are left out are forgotten. */
function trim(source: string, span: Span, { veils }: InlineMarkup): Span {
  let { start, end } = span;
  for (;;) {
    while (start < end && /\s/.test(source.charAt(start))) start++;
    const [first] = veils;
    if (first === undefined || first.start !== start || !isOuter(source, first)) break;
    start = first.end;
    veils.shift();
  }
  for (;;) {
    while (end > start && /\s/.test(source.charAt(end - 1))) end--;
    const last = veils.at(-1);
    if (last === undefined || last.end !== end || !isOuter(source, last)) break;
    end = last.start;
    veils.pop();
  }
  return { start, end };
}

/** A mark of a heading, a quotation or a task. */
function isOuter(source: string, { start, end, shown }: { start: number; end: number; shown: string }): boolean {
  return shown === '' && /^(?:#+|=+|-+|>|\[[ xX]\])$/.test(source.slice(start, end));
}
