import { type CancellationToken, type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { explain } from './documentation.ts';
import type { House } from './house.ts';
import { heed } from './turn.ts';

/** `textDocument/hover`: why the rules of the findings at a place are there, by example. */
export async function hover(
  { desk, abilities }: House,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const reviewed = await desk.review(textDocument.uri);
  heed(token);
  if (!reviewed) return null;
  const { document, review } = reviewed;
  const at = document.offsetAt(position);
  const here = review.findings.filter(({ start, end }) => start <= at && at <= end);
  const [first] = here;
  if (!first) return null;
  const { markdownHover, options } = abilities;
  const rules = [...new Set(here.map(({ rule }) => rule))];
  const value = rules.map((rule) => explain(rule, markdownHover, options.documentation)).join('\n\n---\n\n');
  const kind = markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: document.rangeOf(first) };
}
