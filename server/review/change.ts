import type { TextChange } from '../reading/index.ts';

/** The one stretch in which two texts differ, as a change that leads from the first to the second; none for equals. */
export function changeBetween(before: string, after: string): readonly TextChange[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return [{ start, end: before.length - tail, text: after.slice(start, after.length - tail) }];
}
