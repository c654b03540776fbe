import type { TableText } from './table.ts';

/**
 * The table of the catalogue's phrases and reading's cues. There is none in the sources: the build puts one in this
 * module's place, so that it can never be stale; the word lists, which nobody asks for then, it leaves out.
 */
export const phraseTable = (): TableText | null => null;
