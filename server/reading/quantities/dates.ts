import { months, weekdays } from '../../../rules/lexicons/numbers-calendar.ts';
import type { Draft, Places } from './draft.ts';
import { isPluralNoun } from './nouns.ts';
import { isDash, startsWithCapital, type Tape } from './tape.ts';
import { isYear, joinValue, plainNumeral, readYear } from './years.ts';

/**
 * Reads dates, years and decades. The value of a date is written as yyyymmdd with zeros for what is left out: 20230521 for
 * "May 21, 2023", 20230500 for "May 2023", 521 for "21 May", 20230000 for "2023"; null where the order of day and month
 * cannot be told ("1/5/23"). The unit is the weekday in lower case where one stands with the date; the form's unit is the
 * month as written. A decade's value is its first year.
 */
export function readDate(tape: Tape, place: number): Draft | null {
  if (!tape.isNumber(place)) return weekdayDate(tape, place) ?? monthFirst(tape, place, place);
  return (
    isoDate(tape, place) ??
    slashedDate(tape, place) ??
    dottedDate(tape, place) ??
    dayFirst(tape, place, place) ??
    readYear(tape, place)
  );
}

/** A month by name, which needs its capital: "may" and "march" are verbs. */
function monthAt(tape: Tape, place: number): number | null {
  const month = months.get(tape.lower(place));
  return month !== undefined && startsWithCapital(tape.text(place)) ? month : null;
}

const isDay = (text: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])$/.test(text);

function weekdayDate(tape: Tape, place: number): Draft | null {
  const weekday = weekdays.get(tape.lower(place));
  if (weekday === undefined || !startsWithCapital(tape.text(place))) return null;
  let at = place + 1;
  if (tape.lower(at) === ',') at++;
  if (tape.lower(at) === 'the') at++;
  const date = monthFirst(tape, at, place) ?? (tape.isNumber(at) ? dayFirst(tape, at, place) : null);
  return date && { ...date, unit: weekday };
}

/** The day's place, and where it ends with its "st", "nd", "rd" or "th". */
function dayAt(tape: Tape, place: number): Places | null {
  if (!isDay(tape.text(place))) return null;
  const suffixed = !tape.spaced(place + 1) && /^(?:st|nd|rd|th)$/.test(tape.lower(place + 1));
  return { from: place, to: place + (suffixed ? 2 : 1) };
}

/** Behind a day: "-3", "–3", " to 3". */
function secondDay(tape: Tape, place: number): { day: Places; joiner: Places } | null {
  const joined = isDash(tape.text(place)) || tape.lower(place) === 'to' || tape.lower(place) === 'and';
  const day = joined ? dayAt(tape, place + 1) : null;
  return day && { day, joiner: { from: place, to: place + 1 } };
}

/** A year behind a day or month, a comma perhaps before it. */
function yearAt(tape: Tape, place: number): number | null {
  const at = tape.text(place) === ',' ? place + 1 : place;
  return isYear(tape.text(at)) && tape.spaced(at) && !isPluralNoun(tape, at + 1) ? at : null;
}

/** "May 21, 2023", "May 21", "May 1–3", "May 2023", "May 21st". */
function monthFirst(tape: Tape, place: number, from: number): Draft | null {
  const month = monthAt(tape, place);
  if (month === null) return null;
  const mark = { from: place, to: place + 1 };
  const day = dayAt(tape, place + 1);
  if (day === null || (tape.text(day.to) === ':' && tape.isNumber(day.to + 1))) {
    const y = yearAt(tape, place + 1);
    return y === null
      ? null
      : {
          kind: 'date',
          from,
          to: y + 1,
          value: joinValue(Number(tape.text(y)), month, 0),
          numerals: [plainNumeral(tape, y)],
          mark,
        };
  }
  const second = secondDay(tape, day.to),
    last = second?.day ?? day,
    y = yearAt(tape, last.to);
  return finished(tape, { month, mark, from, to: y === null ? last.to : y + 1, first: day, second, year: y });
}

/** "21 May 2023", "21st of May", "1–3 May". */
function dayFirst(tape: Tape, place: number, from: number): Draft | null {
  const day = dayAt(tape, place);
  if (day === null) return null;
  const second = secondDay(tape, day.to),
    last = second?.day ?? day;
  const at = tape.lower(last.to) === 'of' || tape.isHyphen(last.to) ? last.to + 1 : last.to;
  const month = monthAt(tape, at);
  if (month === null) return null;
  const y = yearAt(tape, at + 1);
  return finished(tape, {
    month,
    mark: { from: at, to: at + 1 },
    from,
    to: y === null ? at + 1 : y + 1,
    first: day,
    second,
    year: y,
  });
}

interface Parts extends Places {
  readonly month: number;
  readonly mark: Places;
  readonly first: Places;
  readonly second: { day: Places; joiner: Places } | null;
  readonly year: number | null;
}

function finished(tape: Tape, { month, mark, from, to, first, second, year: y }: Parts): Draft {
  const written = y === null ? 0 : Number(tape.text(y));
  const value = (day: Places): number => joinValue(written, month, Number(tape.text(day.from)));
  const numerals = [
    plainNumeral(tape, first.from),
    ...(second ? [plainNumeral(tape, second.day.from)] : []),
    ...(y === null ? [] : [plainNumeral(tape, y)]),
  ];
  return {
    kind: 'date',
    from,
    to,
    value: second ? [value(first), value(second.day)] : value(first),
    numerals,
    mark,
    joiner: second?.joiner ?? null,
  };
}

/** "2023-05-21". */
function isoDate(tape: Tape, place: number): Draft | null {
  if (!isYear(tape.text(place)) || !tape.isHyphen(place + 1) || !tape.isHyphen(place + 3)) return null;
  const month = tape.text(place + 2),
    day = tape.text(place + 4);
  if (!/^(?:0[1-9]|1[0-2])$/.test(month) || !/^\d\d$/.test(day) || !isDay(day)) return null;
  return numeric(tape, place, joinValue(Number(tape.text(place)), Number(month), Number(day)));
}

function numeric(tape: Tape, place: number, value: number | null): Draft {
  const numerals = [place, place + 2, place + 4].map((at) => plainNumeral(tape, at));
  return { kind: 'date', from: place, to: place + 5, value, numerals, joiner: { from: place + 1, to: place + 2 } };
}

/** "1/5/23", "21/05/2023", "5/21/2023": a value only where one of the two can be no month. */
function slashedDate(tape: Tape, place: number): Draft | null {
  if (
    tape.text(place + 1) !== '/' ||
    tape.text(place + 3) !== '/' ||
    [1, 2, 3, 4].some((step) => tape.spaced(place + step))
  )
    return null;
  const first = tape.text(place),
    second = tape.text(place + 2),
    y = tape.text(place + 4);
  if (isYear(first) && isMonth(second) && isDay(y))
    return numeric(tape, place, joinValue(Number(first), Number(second), Number(y)));
  if (!isDay(first) || !isDay(second) || !(isYear(y) || /^\d\d$/.test(y)) || !(isMonth(first) || isMonth(second)))
    return null;
  return numeric(tape, place, dayAndMonth(first, second, y));
}

const isMonth = (text: string): boolean => isDay(text) && Number(text) <= 12;

function dayAndMonth(first: string, second: string, y: string): number | null {
  const year = y.length === 4 ? Number(y) : Number(y) < 50 ? 2000 + Number(y) : 1900 + Number(y);
  if (first === second) return joinValue(year, Number(first), Number(second));
  if (isMonth(first) && isMonth(second)) return null;
  return isMonth(first)
    ? joinValue(year, Number(first), Number(second))
    : joinValue(year, Number(second), Number(first));
}

/** "21.05.2023": points order the day first. */
function dottedDate(tape: Tape, place: number): Draft | null {
  if (tape.text(place).length < 8) return null;
  const [day = '', month = '', y = '', more] = tape.text(place).split('.');
  if (more !== undefined || !isDay(day) || !isMonth(month) || !isYear(y)) return null;
  return {
    kind: 'date',
    from: place,
    to: place + 1,
    value: joinValue(Number(y), Number(month), Number(day)),
    numerals: [],
  };
}
