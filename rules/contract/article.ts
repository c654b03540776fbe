import type { Spelling } from './spelling.ts';
import type { Span } from './text.ts';

/** What kind of piece it is; decides severities. `reference` is judged like news. */
export type Genre = 'news' | 'analysis' | 'opinion' | 'reference';

/** Formats that can be read, by their LSP language identifiers. */
export type Language = 'plaintext' | 'markdown';

/**
 * What is known of the whole article. Compared by value: while it stays equal, remembered findings of a block stay
 * good; no fact of reading depends on it.
 */
export interface Article {
  readonly language: Language;
  readonly genre: Genre;
  /** ISO 8601 day of publication (front matter, flag, dateline), null where unknown. */
  readonly date: string | null;
  /** What the front matter calls its language, or else the house style, says of its spelling. */
  readonly spelling: Spelling;
  /** Labels of footnotes that have a definition, in lower case. */
  readonly footnotes: readonly string[];
  /** Labels of links that have a definition, in lower case. */
  readonly links: readonly string[];
  /** Words with a capital in the front matter, in lower case: whom it names. The title is a block of its own. */
  readonly names: readonly string[];
}

/** Writes the document's own markup, so that a fix need not know the format. */
export interface Syntax {
  /** A footnote with a label that is free: the reference to insert, and its definition for the article's end. Null where the format has none. */
  footnote(article: Article, text: string): { readonly reference: string; readonly definition: string } | null;
  /** A comment that readers of the published page never see. Null where the format has none. */
  comment(text: string): string | null;
  /** A link on `label`. Null where the format has none. */
  link(label: string, url: string): string | null;
}

/** The raw text with its place markers: for the few rules that look outside prose (placeholders, front matter). */
export interface ArticleSource {
  readonly text: string;
  /** Fenced and indented code, inline code, raw HTML: stretches of the article that are not prose, in order. */
  readonly code: readonly Span[];
}

/** An amount in another currency, at the rate of the article's date. */
export interface Conversion {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** Units of the house currency for one unit of the source currency. */
  readonly rate: number;
  /** The day the rate is of, ISO 8601. */
  readonly date: string;
}

/** Turns money into another currency at the article's date; null where no rate is known for it. */
export type Convert = (amount: number, from: string, to: string) => Conversion | null;
