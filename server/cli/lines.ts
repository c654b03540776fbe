import { countWhile } from '../review/index.ts';

/** A place as people count: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a text into lines and columns. */
export type Lines = (offset: number) => Position;

/** A line ends at a line feed, a carriage return, or both, as in editors. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    const line = Math.max(
      1,
      countWhile(starts, (start) => start <= offset),
    );
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
