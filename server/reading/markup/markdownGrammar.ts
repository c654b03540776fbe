import type { Input } from '@lezer/common';
import {
  type BlockContext,
  parser as commonMark,
  GFM,
  type LeafBlockParser,
  type Line,
  type MarkdownConfig,
  Table,
} from '@lezer/markdown';

const label = /^\[\^[^\s[\]]+\]/;
const definition = /^\[\^[^\s[\]]+\]:/;

/** Columns by which further paragraphs of a footnote are indented. */
const footnoteIndent = 4;

/** The length of `[^label]:` where it opens a footnote on this line; 0 where none does. */
function definitionAt(cx: BlockContext, line: Line): number {
  // Only at the top level: what is nested would have to be parsed again with everything around it.
  if (cx.depth !== 1 || line.indent >= line.baseIndent + footnoteIndent) return 0;
  return definition.exec(line.text.slice(line.pos, line.pos + 200))?.[0].length ?? 0;
}

/** Footnotes as GitHub and Pandoc read them: `[^label]` and `[^label]: text`, with indented paragraphs following. */
const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_cx, line) {
        if (line.next >= 0 && line.indent < line.baseIndent + footnoteIndent) return false;
        line.moveBaseColumn(line.baseIndent + footnoteIndent);
        return true;
      },
    },
    'FootnoteMark',
    'FootnoteReference',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(cx, line) {
        const length = definitionAt(cx, line);
        if (length === 0) return false;
        const from = cx.lineStart + line.pos;
        cx.startComposite('FootnoteDefinition', line.pos);
        cx.addElement(cx.elt('FootnoteMark', from, from + length));
        line.moveBase(line.pos + length);
        return null;
      },
      endLeaf: (cx, line) =>
        line.next === 0x5b && definition.test(line.text.slice(line.pos, line.pos + 200)) && cx.depth <= 2,
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(cx, next, at) {
        if (next !== 0x5b || cx.char(at + 1) !== 0x5e) return -1;
        const found = label.exec(cx.slice(at, Math.min(cx.end, at + 200)));
        return found ? cx.addElement(cx.elt('FootnoteReference', at, at + found[0].length)) : -1;
      },
    },
  ],
};

/** `LineInput` shows a carriage return as a space, so here a hard break may have one before its line feed. */
const hardBreaks: MarkdownConfig = {
  parseInline: [
    {
      name: 'HardBreakWithReturn',
      before: 'Escape',
      parse(cx, next, at) {
        const broken = next === 0x5c && cx.char(at + 1) === 0x20 && cx.char(at + 2) === 0x0a;
        return broken ? cx.addElement(cx.elt('HardBreak', at, at + 3)) : -1;
      },
    },
  ],
};

const SPACE = 0x20;
const LINE_FEED = 0x0a;

/** ASCII letters and digits. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** First letters of what GitHub links without brackets: "www.", "http", "mailto:", "xmpp:". */
const linkedInitials = new Set([...'wWhHmMxX'].map((letter) => letter.charCodeAt(0)));
/** What may go on with an address of mail after a plain word. */
const inMail = new Set([...'.+-_@'].map((mark) => mark.charCodeAt(0)));

/**
 * Steps over plain words in one go: the parser would ask each of a dozen inline parsers about every letter of them. None
 * of those has anything to say to a word that does not begin an address.
 */
const plainWords: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainWord',
      before: 'Escape',
      parse(cx, next, at) {
        if (next === SPACE) {
          const after = cx.char(at + 1);
          return after === SPACE || after === LINE_FEED ? -1 : at + 1;
        }
        if (!isPlain(next)) return -1;
        let end = at + 1;
        while (isPlain(cx.char(end))) end++;
        const begins = at === cx.offset || !isWordCharacter(cx.char(at - 1));
        return begins && (linkedInitials.has(next) || inMail.has(cx.char(end))) ? -1 : end;
      },
    },
  ],
};

function isWordCharacter(code: number): boolean {
  return isPlain(code) || code === 0x5f;
}

const [gfmTable] = Table.parseBlock ?? [];

/**
 * GitHub's tables with white space behind the row of hyphens, which the parser's own do not know. `LineInput` makes a space
 * of every carriage return, so that without this no text with CRLF would have any.
 */
const tables: MarkdownConfig = {
  parseBlock: [
    {
      name: 'Table',
      leaf(cx, leaf) {
        const table = gfmTable?.leaf?.(cx, leaf) ?? null;
        if (table) table.nextLine = trimmed(table.nextLine);
        return table;
      },
      endLeaf(cx, line, leaf) {
        if (!line.text.includes('|')) return false;
        const peek = { value: () => cx.peekLine().trimEnd() };
        return gfmTable?.endLeaf?.(Object.create(cx, { peekLine: peek }), line, leaf) ?? false;
      },
    },
  ],
};

type NextLine = LeafBlockParser['nextLine'];

function trimmed(nextLine: NextLine): NextLine {
  return function (this: LeafBlockParser, cx, line, leaf) {
    const { text } = line;
    line.text = text.trimEnd();
    const done = nextLine.call(this, cx, line, leaf);
    line.text = text;
    return done;
  };
}

/** CommonMark with GitHub's tables, task lists, strikethrough and autolinks, and footnotes. */
export const parser = commonMark.configure([GFM, tables, footnotes, hardBreaks, plainWords]);

/** Hands out the text by lines. A carriage return before the line feed and a byte order mark look like a
 * space: places stay as they are. */
export class LineInput implements Input {
  readonly lineChunks = true;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.text.length;
  }

  chunk(from: number): string {
    const feed = this.text.indexOf('\n', from);
    const end = feed < 0 ? this.text.length : feed;
    const line = this.text.slice(from, end);
    if (line.endsWith('\r')) return `${line.slice(0, -1)} `;
    return from === 0 && line.startsWith('\ufeff') ? ` ${line.slice(1)}` : line;
  }

  read(from: number, to: number): string {
    return this.text.slice(from, to);
  }
}
