/**
 * Quantities: what is counted, with value, unit, currencies and form. Read from words, sentence by sentence, and only where
 * a sentence holds digits or number words at all.
 */
import type { Block, Quantity, Word } from '../../../rules/contract/index.ts';
import { wordSet } from '../../../rules/lexicons/wordset.ts';
import { mayHoldQuantity } from './openers.ts';
import { readQuantities } from './reader.ts';
import { startsWithCapital, Tape } from './tape.ts';

export { mayHoldQuantity } from './openers.ts';

/** All quantities of a block in order of place, a number inside another quantity after it. Spans are relative to the block. */
export function quantitiesOf(block: Pick<Block, 'kind' | 'sentences'>): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const { words } of block.sentences)
    if (words.some(mayHoldQuantity)) readQuantities(new Tape(words, isTitled(words)), found);
  return found;
}

/** Words that title case leaves small. */
const small = wordSet(
  'a an the and or but nor for of to in on at by with from as is vs via over into after amid per than its',
);

/** Title case or capitals throughout: three capitals or more, and no small letter begins a word but those that titles leave. */
function isTitled(words: readonly Word[]): boolean {
  let capitals = 0;
  for (const { kind, text, lower, spaced } of words) {
    if (kind !== 'word' || !spaced) continue;
    if (startsWithCapital(text)) capitals++;
    else if (!small.has(lower)) return false;
  }
  return capitals > 2;
}
