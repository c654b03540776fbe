import { type CancellationToken, type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { explainQuantity } from '../review/index.ts';
import { explain } from './documentation.ts';
import type { House } from './house.ts';
import { heed } from './turn.ts';

/** `textDocument/hover`: what a quantity comes to, and why the rules of the findings at a place are there, by example. */
export async function hover(
  { desk, abilities }: House,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const reviewed = await desk.review(textDocument.uri);
  heed(token);
  if (!reviewed) return null;
  const { document, review, opened } = reviewed;
  const at = document.offsetAt(position);
  const here = review.findings.filter(({ start, end }) => start <= at && at <= end);
  const quantity = explainQuantity(review, opened.loaded.settings, at);
  const first = here[0] ?? quantity;
  if (!first) return null;
  const { markdownHover, options } = abilities;
  const rules = [...new Set(here.map(({ rule }) => rule))];
  const parts = rules.map((rule) => explain(rule, markdownHover, options.documentation));
  if (quantity) parts.unshift(quantity.lines.join('\n\n'));
  const value = parts.join('\n\n---\n\n');
  const kind = markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: document.rangeOf(first) };
}
