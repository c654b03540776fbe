import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant, null where none is near. Names of rules may be given without their family. */
export function nearest(name: string, known: readonly string[]): string | null {
  const given = name.toLowerCase();
  const spelled = new Map(known.map((full) => [given.includes('/') ? full : shortOf(full), full]));
  if (spelled.size === 0) return null;
  const best = closest(given, [...spelled.keys()]);
  return distance(given, best) <= Math.max(2, Math.floor(name.length / 3)) ? (spelled.get(best) ?? null) : null;
}

/** A rule's name without its family. */
const shortOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** “There is no … “x” (did you mean “y”?).”, the one way in which all parts say so. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  return `There is no ${what} “${name}”${guess === null ? '' : ` (did you mean “${guess}”?)`}.`;
}
