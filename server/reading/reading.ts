import type { Block, Language, Matcher, Span } from '../../rules/contract/index.ts';
import type { Placed } from './blocks.ts';
import { datelineOf } from './dateline.ts';
import type { FrontMatter } from './frontmatter.ts';
import type { Comment, Outline } from './outline.ts';

/** A block and where it begins in the article. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
}

/** An article as read. Offsets are the article's; those inside of a block are relative to it. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly PlacedBlock[];
  /** Fenced and indented code, inline code, raw HTML: stretches that are not prose, in order. */
  readonly code: readonly Span[];
  readonly comments: readonly Comment[];
  readonly frontMatter: FrontMatter | null;
  /** Labels of footnotes that have a definition, in lower case, each once, in order. */
  readonly footnotes: readonly string[];
  /** Labels of links that have a definition, in lower case, each once, in order. */
  readonly links: readonly string[];
  /** The day in a dateline or source line, ISO 8601; null without one. */
  readonly dateline: string | null;
  /** How many blocks are the same objects as in the reading before. */
  readonly kept: number;
}

/** A reading with what the next one builds on. What few ask for is gathered when asked. */
export class ArticleReading implements Reading {
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly Placed[];
  readonly kept: number;
  readonly outline: Outline;
  readonly matcher: Matcher;
  private gathered: Gathered | undefined;
  private foundDateline: string | null | undefined;

  constructor(from: Pick<ArticleReading, 'text' | 'language' | 'blocks' | 'kept' | 'outline' | 'matcher'>) {
    this.text = from.text;
    this.language = from.language;
    this.blocks = from.blocks;
    this.kept = from.kept;
    this.outline = from.outline;
    this.matcher = from.matcher;
  }

  get frontMatter(): FrontMatter | null {
    return this.outline.frontMatter;
  }

  get code(): readonly Span[] {
    return this.gather().code;
  }

  get comments(): readonly Comment[] {
    return this.gather().comments;
  }

  get footnotes(): readonly string[] {
    return this.gather().footnotes;
  }

  get links(): readonly string[] {
    return [...this.outline.links];
  }

  get dateline(): string | null {
    if (this.foundDateline === undefined) this.foundDateline = datelineOf(this.blocks.map(({ block }) => block));
    return this.foundDateline;
  }

  private gather(): Gathered {
    this.gathered ??= gather(this.outline);
    return this.gathered;
  }
}

type Gathered = Pick<Reading, 'code' | 'comments' | 'footnotes'>;

function gather({ sections, starts }: Outline): Gathered {
  const code: Span[] = [];
  const comments: Comment[] = [];
  const footnotes = new Set<string>();
  for (const [at, section] of sections.entries()) {
    const shift = starts[at] as number;
    for (const { start, end } of section.code) code.push({ start: start + shift, end: end + shift });
    for (const { start, end, text } of section.comments)
      comments.push({ start: start + shift, end: end + shift, text });
    for (const label of section.footnotes) footnotes.add(label);
  }
  return { code, comments, footnotes: [...footnotes] };
}
