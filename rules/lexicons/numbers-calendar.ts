/** Names of the calendar and the clock, lower case. */
import { wordSet } from './wordset.ts';

const monthNames = 'january february march april may june july august september october november december'.split(' ');

/** Months by full name and by the abbreviations of the press ("jan.", "sept."), 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, index) => [name, index + 1] as const),
  ...monthNames.flatMap((name, index) =>
    name === 'may'
      ? []
      : ([
          [name.slice(0, 3), index + 1],
          [`${name.slice(0, 3)}.`, index + 1],
        ] as const),
  ),
  ['sept', 9],
  ['sept.', 9],
]);

const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Weekdays by name and abbreviation, to the full name. */
export const weekdays: ReadonlyMap<string, string> = new Map([
  ...weekdayNames.map((name) => [name, name] as const),
  ...weekdayNames
    .filter((name) => !name.startsWith('s') && !name.startsWith('w'))
    .flatMap(
      (name) =>
        [
          [name.slice(0, 3), name],
          [`${name.slice(0, 3)}.`, name],
        ] as const,
    ),
  ['tues', 'tuesday'],
  ['tues.', 'tuesday'],
  ['thurs', 'thursday'],
  ['thurs.', 'thursday'],
  ['wed.', 'wednesday'],
  ['sat.', 'saturday'],
  ['sun.', 'sunday'],
]);

/** Halves of the day, to the hours they add after noon. */
export const dayHalves: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['a.m.', 0],
  ['a.m', 0],
  ['pm', 12],
  ['p.m.', 12],
  ['p.m', 12],
]);

/** Time zones that may follow a time. */
export const timeZones: ReadonlySet<string> = wordSet(`
  gmt utc bst cet cest est edt et cst cdt mst mdt pst pdt pt jst ist aest hkt sgt
`);

/** Words after which a bare figure from 1000 to 2199 is a year. */
export const beforeYear: ReadonlySet<string> = wordSet(`
  in since by until till during before after through circa year years early late mid spring summer autumn fall
  winter fiscal fy from of for to and end the between ad a.d. ce pre post
`);
