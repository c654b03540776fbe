import type { Edit, Fix, Related, Span } from '../../rules/contract/index.ts';

/** Where a place that a rule reported stands in the article. */
export type Move = (place: number) => number;

/** A stretch where it stands in the article. Both its ends lie in one block, so they move alike. */
export function moved<S extends Span>(span: S, move: Move): S {
  const start = move(span.start);
  return start === span.start ? span : { ...span, start, end: span.end + start - span.start };
}

/** Related places of a report as places in the article. */
export function placeRelated(related: readonly Related[] | undefined, move: Move): readonly Related[] {
  return related?.map((place) => moved(place, move)) ?? [];
}

/** Fixes of a report as changes of the article: moved, and what belongs at the article's end put there. */
export function placeFixes(fixes: readonly Fix[] | undefined, move: Move, text: string): readonly Fix[] {
  return fixes?.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => placeEdit(edit, move, text)) })) ?? [];
}

function placeEdit(edit: Edit, move: Move, text: string): Edit {
  return edit.atEnd ? appended(edit, text) : moved(edit, move);
}

/** An edit that adds a paragraph of its own after all others, with the article's own line ends. */
function appended({ text: addition, placeholders }: Edit, text: string): Edit {
  const newline = text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
  const trailing = lineEndsAtEnd(text);
  const gap = newline.repeat(text.trim() === '' ? 0 : Math.max(0, 2 - trailing));
  const paragraph = addition.trim();
  const edit = { start: text.length, end: text.length, text: gap + paragraph + (trailing > 0 ? newline : '') };
  const by = gap.length - addition.indexOf(paragraph);
  return placeholders
    ? { ...edit, placeholders: placeholders.map(({ start, end }) => ({ start: start + by, end: end + by })) }
    : edit;
}

/** How many line ends close the text. Looked at from behind: articles may be long, and each fix asks. */
function lineEndsAtEnd(text: string): number {
  let count = 0;
  for (let end = text.length; text[end - 1] === '\n'; end -= text[end - 2] === '\r' ? 2 : 1) count++;
  return count;
}
