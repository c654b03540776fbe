import type { Word } from '../../../rules/contract/index.ts';
import { months } from '../../../rules/lexicons/numbers-calendar.ts';
import { opening, telling } from '../../../rules/lexicons/numbers-openers.ts';

/** Whether the word can be part of a quantity: the cheap test by which a sentence without digits or number words costs nothing. */
export function mayHoldQuantity(word: Word): boolean {
  return word.kind === 'number' || (word.kind === 'word' && telling.has(word.lower));
}

/** Whether a quantity can begin with the word. */
export function mayOpen(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'number' || opening.has(word.lower));
}

/** Whether a quantity can begin with the first of two words: "a", "May" and "US" alone begin none. */
export function mayOpenBefore(word: Word, next: Word | undefined): boolean {
  if (word.kind === 'number') return true;
  if (!opening.has(word.lower)) return false;
  if (telling.has(word.lower)) return true;
  if (word.kind === 'word') return next !== undefined && (next.kind !== 'word' || mayFollow(next.lower));
  return next !== undefined && (!next.spaced || next.kind === 'number');
}

/** "a hundred", "Monday the 3rd", "Sunday June 3", "aged between 5 and 10", "minus a million". */
const mayFollow = (word: string): boolean =>
  telling.has(word) || months.has(word) || /^(?:the|between|an?)$/.test(word);
