import type { Block, Sentence, Span } from '../../rules/contract/index.ts';
import type { PlacedBlock, Reading } from '../reading/index.ts';

/** The source of the sentence at a place of a block; of the whole block where no sentence is. */
export function sentenceIn(block: Block, place: number): string {
  const sentence = last(block.sentences, (each: Sentence) => each.start <= place);
  return sentence ? block.source.slice(sentence.start, sentence.end) : block.source;
}

/** The source of the sentence at a place of the article; outside prose its line. */
export function sentenceAround({ text, blocks }: Reading, place: number): string {
  const found = last(blocks, (each: PlacedBlock) => each.start <= place);
  if (found && place < found.start + found.block.source.length) return sentenceIn(found.block, place - found.start);
  const line: Span = { start: text.lastIndexOf('\n', place - 1) + 1, end: text.indexOf('\n', place) };
  return text.slice(line.start, line.end < 0 ? text.length : line.end);
}

/** The last item for which a condition holds that holds for all before it; by halving. */
function last<T>(items: readonly T[], holds: (item: T) => boolean): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
