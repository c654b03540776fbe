import type { Edit } from './rule.ts';
import type { Span } from './text.ts';

/** An edit whose text holds holes (“TKTK-…”), each marked so that an editor can put a tab stop on it. */
export function holed(span: Span, text: string): Edit {
  return { start: span.start, end: span.end, text, placeholders: holesIn(text) };
}

/** Where the holes stand in a text. */
export const holesIn = (text: string): readonly Span[] =>
  Array.from(text.matchAll(/TKTK-[A-Z]+/g), ({ index, 0: hole }) => ({ start: index, end: index + hole.length }));
