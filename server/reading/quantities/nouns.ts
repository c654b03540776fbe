import { wordSet } from '../../../rules/lexicons/wordset.ts';
import type { Tape } from './tape.ts';

const irregular: ReadonlySet<string> = wordSet(`
  people men women children police troops mice feet fish sheep personnel staff teeth geese percent per % million
  billion thousand trillion
`);
const noPlurals: ReadonlySet<string> = wordSet(`
  is was has as this its his us does says plus versus across less thus perhaps always towards besides sometimes
  ours theirs hers unless whereas goes 's congress various previous famous serious religious dangerous business
  process access success press class gross crisis basis analysis means remains includes shows comes makes takes
  gives sees becomes begins appears seems according marks saw
`);

/** Whether the word at a place looks like a noun in the plural, in lower case: what a number before it counts. */
export function isPluralNoun(tape: Tape, place: number): boolean {
  const word = tape.at(place);
  if (word === undefined || !word.spaced || (word.kind !== 'word' && word.text !== '%')) return false;
  const { lower } = word;
  if (irregular.has(lower)) return true;
  return (
    lower.length > 3 &&
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    !lower.endsWith('us') &&
    word.text === lower &&
    !noPlurals.has(lower)
  );
}
