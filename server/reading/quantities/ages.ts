import type { Draft } from './draft.ts';
import { readNumeral } from './numeral.ts';
import { mayOpen } from './openers.ts';
import { readCount } from './ranges.ts';
import { startsWithCapital, type Tape } from './tape.ts';

/** "aged 34", "age 5", "aged 18 to 24"; a figure between commas behind a name: "Mary Smith, 34, said". */
export function readAge(tape: Tape, place: number): Draft | null {
  const word = tape.lower(place);
  if (word === 'aged' || word === 'age' || word === 'ages') return named(tape, place);
  return isApposition(tape, place) ? apposition(tape, place) : null;
}

function named(tape: Tape, place: number): Draft | null {
  const at = place + (tape.lower(place + 1) === 'between' ? 2 : 1);
  const count = mayOpen(tape.at(at)) ? readCount(tape, at) : null;
  if (count === null || (count.kind !== 'number' && count.kind !== 'range' && count.kind !== 'age')) return null;
  if (count.numerals.some(({ value }) => value < 0 || value > 130)) return null;
  return { ...count, kind: 'age', from: place, unit: count.unit ?? 'year' };
}

function isApposition(tape: Tape, place: number): boolean {
  if (tape.titled || !/^(?:[1-9]\d?|1[01]\d)$/.test(tape.text(place)) || tape.text(place - 1) !== ',') return false;
  const name = tape.at(place - 2);
  return name?.kind === 'word' && startsWithCapital(name.text) && /^[,.;]$/.test(tape.text(place + 1));
}

function apposition(tape: Tape, place: number): Draft | null {
  const numeral = readNumeral(tape, place);
  if (numeral === null || numeral.to !== place + 1) return null;
  return { kind: 'age', from: place, to: place + 1, value: numeral.value, unit: 'year', numerals: [numeral] };
}
