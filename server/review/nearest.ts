import { closest, distance } from 'fastest-levenshtein';

/** The known name that was probably meant, null where none is near. Names of rules may be given without their family. */
export function nearest(name: string, known: readonly string[]): string | null {
  const short = known.filter((candidate) => candidate.endsWith(`/${name}`));
  if (short[0] !== undefined) return short[0];
  if (known.length === 0) return null;
  const best = closest(name.toLowerCase(), known);
  return distance(name.toLowerCase(), best) <= Math.max(2, Math.floor(name.length / 3)) ? best : null;
}

/** “There is no … “x” (did you mean “y”?).”, the one way in which all parts say so. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  return `There is no ${what} “${name}”${guess === null ? '' : ` (did you mean “${guess}”?)`}.`;
}
