import { wordSet } from '../../../rules/lexicons/wordset.ts';
import type { Tape } from './tape.ts';

/** Plurals without an -s that stand for people. */
const groups = wordSet('people men women children police troops personnel staff');
const irregular = wordSet('mice feet fish sheep teeth geese');
/** Groups that end in -s like other plurals; before them four bare digits are a count, no year. */
const groupNouns = wordSet(
  'soldiers workers jobs votes residents refugees migrants voters homes families employees fighters deaths students',
);

/** Words in -s that are no plurals, as far as they stand behind a number. */
const noPlurals = wordSet(`
  always perhaps besides sometimes towards across unless whereas versus plus thus less does says goes ours theirs hers
  congress business process access success crisis basis analysis means remains includes shows comes makes takes gives
  sees becomes begins appears seems marks according
`);

/** Whether the word at a place looks like a noun in the plural, in lower case: what a number before it counts. */
export function isPluralNoun(tape: Tape, place: number): boolean {
  const word = tape.at(place);
  if (word?.kind !== 'word' || !word.spaced) return false;
  const { lower, text } = word;
  if (groups.has(lower) || irregular.has(lower)) return true;
  return text === lower && lower.length > 3 && /[^su]s$/.test(lower) && !noPlurals.has(lower);
}

/** Whether the word is a plural that stands for people or what they hold one by one. */
export function isGroupNoun(tape: Tape, place: number): boolean {
  return groups.has(tape.lower(place)) || groupNouns.has(tape.lower(place));
}
