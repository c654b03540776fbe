import type { Word } from '../../../rules/contract/index.ts';
import { opening, telling } from '../../../rules/lexicons/numbers-openers.ts';

/** Whether the word can be part of a quantity: the cheap test by which a sentence without digits or number words costs nothing. */
export function mayHoldQuantity(word: Word): boolean {
  return word.kind === 'number' || (word.kind === 'word' && telling.has(word.lower));
}

/** Whether a quantity can begin with the word. */
export function mayOpen(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'number' || opening.has(word.lower));
}
