/**
 * Quantities: what is counted, with value, unit, currencies and form. Read from words, sentence by sentence, and only where
 * a sentence holds digits or number words at all.
 */
import type { Block, Quantity, Word } from '../../../rules/contract/index.ts';
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

/** Title case or capitals throughout: of the longer words, hardly any begins with a small letter. */
function isTitled(words: readonly Word[]): boolean {
  let capitals = 0,
    all = 0;
  for (const word of words) {
    if (word.kind !== 'word' || word.text.length < 4) continue;
    all++;
    if (startsWithCapital(word.text)) capitals++;
  }
  return all > 2 && capitals >= 0.8 * all;
}
