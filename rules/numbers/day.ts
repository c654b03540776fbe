/** Days as reading packs them into one number: yyyymmdd, with zeros for what is not told. */

/** By `Date.getUTCDay`. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The day at midnight UTC; undefined where year, month or day are not told, or no calendar has the day. */
export function dayOf(value: number): Date | undefined {
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  const date = new Date(Date.UTC(year, month - 1, day));
  // JavaScript takes the year 50 for 1950, and 31 April for 1 May.
  return month > 0 && date.getUTCFullYear() === year && date.getUTCDate() === day ? date : undefined;
}
