import type { TreeCursor } from '@lezer/common';
import type { Reference, Span } from '../../../rules/contract/index.ts';
import type { Comment, Shortcut } from '../outline.ts';
import { type Inline, objectVeil, type Veil } from '../visible.ts';
import { decodeEntity } from './entities.ts';

/** An image's alternative text: a block of its own. Offsets are the section's. */
export interface Caption extends Span {
  readonly found: InlineMarkup;
}

/** Collects what the inline markup of one block means. Offsets are those of the section until `relativeTo` shifts them. */
export class InlineMarkup {
  readonly veils: Veil[] = [];
  readonly references: Reference[] = [];
  readonly code: Span[] = [];
  readonly tags: Span[] = [];
  readonly comments: Comment[] = [];
  readonly shortcuts: Shortcut[] = [];
  readonly captions: Caption[] = [];
  private readonly source: string;

  /** `source` is the section's text. */
  constructor(source: string) {
    this.source = source;
  }

  /** Reads the nodes inside the one that the cursor is on. */
  readChildren(cursor: TreeCursor): void {
    if (!cursor.firstChild()) return;
    do this.read(cursor);
    while (cursor.nextSibling());
    cursor.parent();
  }

  read(cursor: TreeCursor): void {
    const span = { start: cursor.from, end: cursor.to };
    switch (cursor.name) {
      case 'Escape':
        this.veil({ start: span.start, end: span.start + 1 });
        break;
      case 'HardBreak':
        if (this.source.charAt(span.start) === '\\') this.veil({ start: span.start, end: span.start + 1 });
        break;
      case 'Entity':
        this.readEntity(span);
        break;
      case 'InlineCode':
        this.veils.push(objectVeil(span));
        this.code.push(span);
        break;
      case 'HTMLTag':
      case 'ProcessingInstruction':
        this.readTag(span);
        break;
      case 'Comment':
        this.readTag(span);
        this.comments.push(...commentsIn(this.source, span));
        break;
      case 'Link':
        this.readLink(cursor);
        break;
      case 'Image':
        this.readImage(cursor);
        break;
      case 'Autolink':
      case 'URL':
        this.readAutolink(span);
        break;
      case 'FootnoteReference':
        this.veil(span);
        this.references.push({
          ...span,
          kind: 'footnote',
          target: normalLabel(this.text(span).slice(2, -1)),
          label: span,
        });
        break;
      case 'Emphasis':
      case 'StrongEmphasis':
      case 'Strikethrough':
        this.readChildren(cursor);
        break;
      default:
        // Marks of headings, quotations, emphasis, tasks.
        if (cursor.name.endsWith('Mark') || cursor.name === 'TaskMarker') this.veil(span);
    }
  }

  private text({ start, end }: Span): string {
    return this.source.slice(start, end);
  }

  private veil(span: Span, shown = ''): void {
    this.veils.push({ start: span.start, end: span.end, shown });
  }

  private readEntity(span: Span): void {
    const shown = decodeEntity(this.text(span));
    if (shown !== null) this.veil(span, shown);
  }

  private readTag(span: Span): void {
    this.veil(span, /^<(?:br|hr|p|div|li|td)\b/i.test(this.text(span)) ? ' ' : '');
    this.tags.push(span);
  }

  private readAutolink(span: Span): void {
    this.veils.push(objectVeil(span));
    this.references.push({ ...span, kind: 'autolink', target: this.text(span).replace(/^<|>$/g, ''), label: span });
  }

  private readLink(cursor: TreeCursor): void {
    const { label, target, bare } = this.partsOf(cursor);
    const span = { start: cursor.from, end: cursor.to };
    const veils = [
      { start: span.start, end: label.start, shown: '' },
      { start: label.end, end: span.end, shown: '' },
    ];
    const reference: Reference = { ...span, kind: 'link', target, label };
    if (bare) {
      this.shortcuts.push({ label: target ?? '', veils, reference });
      this.readLabel(cursor, label);
      return;
    }
    this.references.push(reference);
    this.veils.push(veils[0] as Veil);
    this.readLabel(cursor, label);
    this.veils.push(veils[1] as Veil);
  }

  private readImage(cursor: TreeCursor): void {
    const { label, target } = this.partsOf(cursor);
    const span = { start: cursor.from, end: cursor.to };
    this.veils.push(objectVeil(span));
    this.references.push({ ...span, kind: 'image', target, label });
    const found = new InlineMarkup(this.source);
    found.readLabel(cursor, label);
    this.captions.push({ ...label, found }, ...found.captions);
  }

  /** Reads what stands between the brackets of a link or image. */
  private readLabel(cursor: TreeCursor, label: Span): void {
    if (!cursor.firstChild()) return;
    do if (cursor.from >= label.start && cursor.to <= label.end) this.read(cursor);
    while (cursor.nextSibling());
    cursor.parent();
  }

  /** The label of a link, where it leads, and whether it is a bare label in brackets. */
  private partsOf(cursor: TreeCursor): { label: Span; target: string | null; bare: boolean } {
    const marks: Span[] = [];
    let target: string | null = null;
    let named: string | null = null;
    const end = cursor.to;
    cursor.firstChild();
    do {
      const span = { start: cursor.from, end: cursor.to };
      if (cursor.name === 'LinkMark') marks.push(span);
      else if (cursor.name === 'URL' && marks.length > 2)
        target = this.text(span).replace(/^<([\s\S]*)>$/, '$1') || null;
      else if (cursor.name === 'LinkLabel') named = this.text(span).slice(1, -1);
    } while (cursor.nextSibling());
    cursor.parent();
    const closing = marks[1] ?? { start: end, end };
    const label = { start: marks[0]?.end ?? end, end: closing.start };
    if (marks.length > 2) return { label, target, bare: false };
    return { label, target: normalLabel(named?.trim() ? named : this.text(label)), bare: named === null };
  }
}

/** A label as definitions and references are compared (CommonMark, "link label"). */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The comments in a stretch of HTML. An open one runs to the end. */
export function commentsIn(source: string, { start, end }: Span): Comment[] {
  const comments: Comment[] = [];
  for (let at = source.indexOf('<!--', start); at >= 0 && at < end; at = source.indexOf('<!--', at)) {
    const close = source.indexOf('-->', at + 4);
    const inner = close < 0 || close > end ? end : close;
    const behind = inner === close ? close + 3 : end;
    comments.push({ start: at, end: behind, text: source.slice(at + 4, inner).trim() });
    at = behind;
  }
  return comments;
}

/** Moves the inline facts of a block to offsets from its own start. */
export function relativeTo(start: number, found: InlineMarkup): { inline: Inline; shortcuts: readonly Shortcut[] } {
  const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start - start, end: span.end - start });
  const shiftReference = (reference: Reference): Reference => ({ ...shift(reference), label: shift(reference.label) });
  return {
    inline: {
      veils: found.veils.map(shift),
      references: found.references.map(shiftReference),
      code: found.code.map(shift),
    },
    shortcuts: found.shortcuts.map(({ label, veils, reference }) => ({
      label,
      veils: veils.map(shift),
      reference: shiftReference(reference),
    })),
  };
}
