import type { Change } from './outline.ts';

/** One edit: `start` to `end` of the text before it is replaced by `text`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Edits as changes, each in the places that the one before left. Where nobody says what was edited, or what is said cannot
 * be true by its length, the two texts are compared.
 */
export function changesOf(before: string, after: string, edits: readonly TextChange[] | undefined): readonly Change[] {
  if (edits === undefined || !addUp(before, after, edits)) return difference(before, after);
  return edits.map(({ start, end, text }) => ({ start, end, newEnd: start + text.length }));
}

function addUp(before: string, after: string, edits: readonly TextChange[]): boolean {
  let length = before.length;
  for (const { start, end, text } of edits) {
    if (start < 0 || end < start || end > length) return false;
    length += text.length - (end - start);
  }
  return length === after.length;
}

function difference(before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = before.length;
  let newEnd = after.length;
  while (end > start && newEnd > start && before.charCodeAt(end - 1) === after.charCodeAt(newEnd - 1)) {
    end--;
    newEnd--;
  }
  return [{ start, end, newEnd }];
}

/** The one stretch that holds all changes; null without any. */
export function hull(changes: readonly Change[]): Change | null {
  const [first, ...rest] = changes;
  if (first === undefined) return null;
  let { start, end, newEnd } = first;
  for (const next of rest) {
    start = Math.min(start, next.start);
    end += Math.max(0, next.end - newEnd);
    newEnd = Math.max(newEnd, next.end) + next.newEnd - next.end;
  }
  return { start, end, newEnd };
}
