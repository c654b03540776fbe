/** Where an article tells who somebody is: the names of a block that come with a first name, an office, an apposition. */
import type { Block, Word } from '../contract/index.ts';
import { isCapital } from '../contract/names.ts';
import { isFunctionWord } from '../contract/part.ts';
import { courtesies, neighbours, particles } from '../lexicons/sourcingNames.ts';
import { openers, persons } from '../lexicons/sourcingSpeakers.ts';

/**
 * The last words of names that are introduced, in lower case, and where in the block each is first. Headlines, titles and
 * captions introduce every name in them; elsewhere a name must come with something.
 */
export function introductionsIn(block: Block): ReadonlyMap<string, number> {
  const isLoud = block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'table-cell';
  const known = new Map<string, number>();
  for (const word of block.words)
    if (isCapital(word.text) && !known.has(word.lower) && (isLoud || isIntroduced(block.words, word.index)))
      known.set(word.lower, word.start);
  return known;
}

/**
 * The name, and a long one without its last letter: one more or less is no other person ("the Lowes", or a slip of the
 * pen). Two names are one where they share a form.
 */
export const formsOf = (name: string): readonly string[] => (name.length > 4 ? [name, name.slice(0, -1)] : [name]);

/** A word of the block by its place, with nothing for what punctuation is in its way. */
type At = (at: number) => Word | undefined;

function isIntroduced(words: readonly Word[], index: number): boolean {
  const at: At = (place) => words[place];
  const first = nameStart(words, index);
  const last = nameEnd(words, index);
  return isNamedWith(at, first, last) || isDescribedBefore(at, first, last) || isDescribedAfter(at, first, last);
}

/** Names have no more pieces than this: "van der Berg-Lowe". */
const longest = 6;

/** Over particles and hyphens: the "van" of "van der Berg", the "Lowe" of "Lowe-Marsh". */
function nameStart(words: readonly Word[], index: number): number {
  let first = index;
  for (let piece = 0; piece < longest; piece++) {
    const before = words[first - 1];
    if (before?.text === '-' && !before.spaced && words[first]?.spaced === false) first -= 2;
    else if (before && particles.has(before.text)) first -= 1;
    else break;
  }
  return Math.max(first, 0);
}

/** Past the hyphens that go on with the name; exclusive. */
function nameEnd(words: readonly Word[], index: number): number {
  let last = index + 1;
  for (let piece = 0; piece < longest; piece++)
    if (words[last]?.text === '-' && !words[last]?.spaced && isCapital(words[last + 1]?.text)) last += 2;
  return last;
}

/** "Ann Lowe", "President Lowe", "John “Jack” Lowe", "[the clerk Ann] Lowe", "Wen Lihua" for Wen. */
function isNamedWith(at: At, first: number, last: number): boolean {
  const before = closing.test(at(first - 1)?.text ?? '') ? first - 2 : first - 1;
  return isNamePart(at(before), at(before - 1)) || isNamePart(at(last), undefined);
}

const closing = /^[”"’')\]]$/;

/** A word with a capital that belongs to a name; one that opens a sentence must not be a plain word. */
function isNamePart(word: Word | undefined, before: Word | undefined): boolean {
  if (word?.kind !== 'word' || !isCapital(word.text) || neighbours.has(word.lower) || courtesies.has(word.lower))
    return false;
  const opens = before === undefined || before.kind === 'punctuation';
  return !opens || !(isFunctionWord(word) || openers.has(word.lower));
}

const naming = /^(?:named|called|nicknamed|surnamed|né|née|alias)$/;

/** "Mayor Lowe", "the striker Lowe", "Northgate’s Lowe", "a man named Lowe", "the mayor, Lowe,". */
function isDescribedBefore(at: At, first: number, last: number): boolean {
  const [before, second] = [at(first - 1), at(first - 2)];
  if (before === undefined) return false;
  if (isPerson(before) || naming.test(before.lower) || before.lower === "'s") return true;
  if (before.lower === 'as') return /^(?:known|identified)$/.test(second?.lower ?? '');
  return before.text === ',' && isPerson(second) && /^[,—–]$/.test(at(last)?.text ?? '');
}

const isPerson = (word: Word | undefined): boolean =>
  word !== undefined && (persons.has(word.lower) || /(?:.man|.woman|.ist|..person)$/.test(word.lower));

/** "Lowe, the mayor,", "Lowe, 46,", "Lowe, who", "Lowe (Labour)"; not "according to Lowe, the plan". */
function isDescribedAfter(at: At, first: number, last: number): boolean {
  const [mark, next, beyond] = [at(last), at(last + 1), at(last + 2)];
  if (mark?.text === '(') return isCapital(next?.text) || next?.kind === 'number';
  if (!/^[,—–]$/.test(mark?.text ?? '') || next === undefined) return false;
  if (/^(?:who|whose|whom)$/.test(next.lower) || isPerson(next)) return true;
  if (next.kind === 'number') return /^[,—–.-]$/.test(beyond?.text ?? '');
  const leader = courtesies.has(at(first - 1)?.lower ?? '') ? at(first - 2) : at(first - 1);
  if (/^(?:to|of|from|for|in)$/.test(leader?.lower ?? '')) return false;
  return /^(?:a|an|the|one|of|from|his|her|their|its|then|now|also|formerly)$/.test(next.lower);
}
