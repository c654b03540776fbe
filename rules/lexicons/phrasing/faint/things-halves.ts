/** Compounds that share a half, spelled out. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The compounds of a second half: each first half by itself. */
export const compounds = (last: string, firsts: string): readonly string[] =>
  words(firsts).map((first) => `${first}-${last}`);

/** The compounds of a first half: each second half by itself. */
export const prefixed = (first: string, lasts: string): readonly string[] =>
  words(lasts).map((last) => `${first}-${last}`);
