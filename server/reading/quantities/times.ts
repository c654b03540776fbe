import { smallNumbers } from '../../../rules/lexicons/numbers.ts';
import { dayHalves, timeZones } from '../../../rules/lexicons/numbers-calendar.ts';
import { wordSet } from '../../../rules/lexicons/wordset.ts';
import type { Draft, Places } from './draft.ts';
import { isBetween } from './ranges.ts';
import { isDash, type Tape } from './tape.ts';
import { plainNumeral } from './years.ts';

interface Clock {
  readonly minutes: number;
  readonly to: number;
  readonly numerals: readonly number[];
  readonly colon: Places | null;
  /** It can be nothing but a time: minutes after a colon. */
  readonly sure: boolean;
}

/**
 * Reads times of day: "8 p.m.", "8.30am", "20:00", "noon", "eight o'clock", "0800 GMT", "8-10pm". The value is in minutes
 * after midnight; the form's unit is "p.m.", "o'clock", "GMT" or "noon" as written.
 */
export function readTime(tape: Tape, place: number): Draft | null {
  const word = tape.lower(place);
  if (word === 'noon' || word === 'midnight') return namedHour(place, 1, word === 'noon' ? 720 : 0);
  const spoken = spokenTime(tape, place);
  if (spoken !== null) return spoken;
  const first = clockAt(tape, place);
  if (first === null) return null;
  return timeRange(tape, place, first) ?? single(tape, place, first);
}

function namedHour(place: number, length: number, minutes: number): Draft {
  const words = { from: place, to: place + length };
  return { kind: 'time', ...words, value: minutes, numerals: [], mark: words };
}

/** Words behind which "a quarter to nine" is a time: elsewhere it may lead on to nine tenths. */
const clockPrepositions = wordSet('at by until till before after');

/** "half past eight", "a quarter to 9". */
function spokenTime(tape: Tape, place: number): Draft | null {
  const at = tape.lower(place) === 'a' ? place + 1 : place;
  const word = tape.lower(at);
  if (word !== 'half' && word !== 'quarter') return null;
  const joint = tape.lower(at + 1);
  const isTo = joint === 'to' && word === 'quarter' && clockPrepositions.has(tape.lower(place - 1));
  if (joint !== 'past' && !isTo) return null;
  const hour = smallNumbers.get(tape.lower(at + 2)) ?? Number(tape.text(at + 2));
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  const part = word === 'half' ? 30 : 15;
  return namedHour(place, at + 3 - place, (hour * 60 + (isTo ? -part : part)) % 720);
}

function single(tape: Tape, place: number, clock: Clock): Draft | null {
  const half = halfAt(tape, clock.to);
  if (half === null && !clock.sure) return null;
  const zone =
    timeZones.has(tape.lower(half?.to ?? clock.to)) && /^[A-Z]/.test(tape.text(half?.to ?? clock.to)) ? 1 : 0;
  const value = withHalf(clock.minutes, half);
  if (value === null) return null;
  return {
    kind: 'time',
    from: place,
    to: (half?.to ?? clock.to) + zone,
    value,
    numerals: clock.numerals.map((at) => plainNumeral(tape, at)),
    mark: half && { from: half.from, to: half.to },
    joiner: clock.colon,
  };
}

interface Half extends Places {
  /** Hours to add after noon; null where the half is left open ("o'clock"). */
  readonly hours: number | null;
}

function halfAt(tape: Tape, place: number): Half | null {
  const word = tape.lower(place),
    hours = dayHalves.get(word);
  if (hours !== undefined && ((word !== 'am' && word !== 'pm') || /^(?:am|pm|AM|PM)$/.test(tape.text(place))))
    return { from: place, to: place + 1, hours };
  if (word === "o'clock") return { from: place, to: place + 1, hours: null };
  return null;
}

function withHalf(minutes: number, half: Half | null): number | null {
  if (half === null || half.hours === null) return minutes;
  if (minutes >= 780) return null;
  return (minutes % 720) + half.hours * 60;
}

/** "8", "8:30", "8.30", "20:00:15", "0800 GMT", "eight". */
function clockAt(tape: Tape, place: number): Clock | null {
  const text = tape.text(place);
  const word = smallNumbers.get(tape.lower(place));
  if (word !== undefined && word > 0 && word <= 12)
    return { minutes: word * 60, to: place + 1, numerals: [], colon: null, sure: false };
  if (!tape.isNumber(place)) return null;
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) && isZone(tape, place + 1))
    return {
      minutes: Number(text.slice(0, 2)) * 60 + Number(text.slice(2)),
      to: place + 1,
      numerals: [place],
      colon: null,
      sure: true,
    };
  const [, hours = '', minutes] = /^([01]?\d|2[0-3])(?:\.([0-5]\d))?$/.exec(text) ?? [];
  if (hours === '') return null;
  if (tape.text(place + 1) === ':' && !tape.spaced(place + 1) && !tape.spaced(place + 2))
    return minutes === undefined ? colonClock(tape, place, Number(hours)) : null;
  return {
    minutes: Number(hours) * 60 + Number(minutes ?? 0),
    to: place + 1,
    numerals: [place],
    colon: null,
    sure: minutes !== undefined && isZone(tape, place + 1),
  };
}

const isZone = (tape: Tape, place: number): boolean =>
  timeZones.has(tape.lower(place)) && tape.text(place) === tape.text(place).toUpperCase();

function colonClock(tape: Tape, place: number, hours: number): Clock | null {
  if (!/^[0-5]\d$/.test(tape.text(place + 2))) return null;
  const seconds = tape.text(place + 3) === ':' && !tape.spaced(place + 4) && /^[0-5]\d$/.test(tape.text(place + 4));
  const to = seconds ? place + 5 : place + 3;
  if (!tape.spaced(to) && (tape.text(to) === ':' || tape.isNumber(to))) return null;
  return {
    minutes: hours * 60 + Number(tape.text(place + 2)),
    to,
    numerals: [place, place + 2],
    colon: { from: place + 1, to: place + 2 },
    sure: true,
  };
}

/** "8 to 10 p.m.", "8-10pm", "8:30–10:00": the half of the day is written once for both. */
function timeRange(tape: Tape, place: number, first: Clock): Draft | null {
  const early = halfAt(tape, first.to),
    at = early?.to ?? first.to;
  const joiner = tape.lower(at);
  const joins = isDash(joiner) || joiner === 'to' || joiner === 'until' || (joiner === 'and' && isBetween(tape, place));
  if (!joins) return null;
  const second = clockAt(tape, at + 1);
  if (second === null) return null;
  const late = halfAt(tape, second.to);
  if (
    late === null
      ? !(first.sure && second.sure)
      : late.hours === null && !first.sure && early === null && tape.lower(at) !== 'to'
  )
    return null;
  const low = withHalf(first.minutes, early ?? late),
    high = withHalf(second.minutes, late ?? early);
  if (low === null || high === null) return null;
  const numerals = [...first.numerals, ...second.numerals].map((number) => plainNumeral(tape, number));
  return {
    kind: 'time',
    from: place,
    to: late?.to ?? second.to,
    value: [low, high],
    numerals,
    mark: late && { from: late.from, to: late.to },
    joiner: { from: at, to: at + 1 },
  };
}
