import { type Block, type Language, type Matcher, type Span, shifted } from '../../rules/contract/index.ts';
import type { Placed } from './blocks.ts';
import { datelineOf } from './dateline.ts';
import type { FrontMatter } from './frontmatter.ts';
import type { Comment, Outline, Section } from './outline.ts';

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
  private foundCode: readonly Span[] | undefined;
  private foundComments: readonly Comment[] | undefined;
  private foundFootnotes: readonly string[] | undefined;
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
    this.foundCode ??= gathered(this.outline, ({ code }) => code, shifted);
    return this.foundCode;
  }

  get comments(): readonly Comment[] {
    this.foundComments ??= gathered(this.outline, ({ comments }) => comments, shifted);
    return this.foundComments;
  }

  get footnotes(): readonly string[] {
    this.foundFootnotes ??= [...new Set(gathered(this.outline, ({ footnotes }) => footnotes))];
    return this.foundFootnotes;
  }

  get links(): readonly string[] {
    return [...this.outline.links];
  }

  get dateline(): string | null {
    if (this.foundDateline === undefined) this.foundDateline = datelineOf(this.blocks);
    return this.foundDateline;
  }
}

/** What the sections have of something, in order. Most have nothing, and the article is asked after every letter typed. */
function gathered<F>(
  { sections, starts }: Outline,
  of: (section: Section) => readonly F[],
  place: (fact: F, by: number) => F = (fact) => fact,
): readonly F[] {
  const found: F[] = [];
  for (let at = 0; at < sections.length; at++) {
    const facts = of(sections[at] as Section);
    for (const fact of facts) found.push(place(fact, starts[at] as number));
  }
  return found;
}
