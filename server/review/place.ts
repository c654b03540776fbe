import type { Edit, Fix, Related, Span } from '../../rules/contract/index.ts';

/** Moves a stretch from where it was measured to where it stands. */
export function shifted<S extends Span>(span: S, by: number): S {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** Related places of a report as places in the article. */
export function placeRelated(related: readonly Related[] | undefined, origin: number): readonly Related[] {
  return related?.map((place) => shifted(place, origin)) ?? [];
}

/** Fixes of a report as changes of the article: shifted, and what belongs at the article's end put there. */
export function placeFixes(fixes: readonly Fix[] | undefined, origin: number, text: string): readonly Fix[] {
  return fixes?.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => placeEdit(edit, origin, text)) })) ?? [];
}

function placeEdit(edit: Edit, origin: number, text: string): Edit {
  return edit.atEnd ? appended(edit, text) : shifted(edit, origin);
}

/** An edit that adds a paragraph of its own after all others, with the article's own line ends. */
function appended({ text: addition, placeholders }: Edit, text: string): Edit {
  const newline = text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
  const trailing = lineEndsAtEnd(text);
  const gap = newline.repeat(text.trim() === '' ? 0 : Math.max(0, 2 - trailing));
  const paragraph = addition.trim();
  const edit = { start: text.length, end: text.length, text: gap + paragraph + (trailing > 0 ? newline : '') };
  const by = gap.length - addition.indexOf(paragraph);
  return placeholders ? { ...edit, placeholders: placeholders.map((span) => shifted(span, by)) } : edit;
}

/** How many line ends close the text. Looked at from behind: articles may be long, and each fix asks. */
function lineEndsAtEnd(text: string): number {
  let count = 0;
  for (let end = text.length; text[end - 1] === '\n'; end -= text[end - 2] === '\r' ? 2 : 1) count++;
  return count;
}
