import { type Block, countWhile, type Span, shifted } from '../../rules/contract/index.ts';
import type { PlacedBlock, Reading } from '../reading/index.ts';

/** The source of the sentence at a place of a block; of the whole block where no sentence is. */
export function sentenceIn(block: Block, place: number): string {
  const { start, end } = stretchIn(block, place);
  return block.source.slice(start, end);
}

/** The source of the sentence at a place of the article; outside prose its line. */
export function sentenceAround(reading: Reading, place: number): string {
  const { start, end } = stretchAround(reading, place);
  return reading.text.slice(start, end);
}

/** The sentence at a place of the article, as a stretch of the article; outside prose its line. */
export function stretchAround(reading: Reading, place: number): Span {
  const found = blockAt(reading, place);
  if (found) return shifted(stretchIn(found.block, place - found.start), found.start);
  const { text } = reading;
  const end = text.indexOf('\n', place);
  return { start: text.lastIndexOf('\n', place - 1) + 1, end: end < 0 ? text.length : end };
}

/** The block at a place of the article; undefined where none is. */
export function blockAt({ blocks }: Reading, place: number): PlacedBlock | undefined {
  const found = blocks[countWhile(blocks, (each) => each.start <= place) - 1];
  return found && place < found.start + found.block.source.length ? found : undefined;
}

function stretchIn(block: Block, place: number): Span {
  const sentence = block.sentences[countWhile(block.sentences, (each) => each.start <= place) - 1];
  return sentence ? { start: sentence.start, end: sentence.end } : { start: 0, end: block.source.length };
}
