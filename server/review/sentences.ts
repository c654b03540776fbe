import { type Block, countWhile, type Span } from '../../rules/contract/index.ts';
import type { Reading } from '../reading/index.ts';

/** The source of the sentence at a place of a block; of the whole block where no sentence is. */
export function sentenceIn(block: Block, place: number): string {
  const sentence = block.sentences[countWhile(block.sentences, (each) => each.start <= place) - 1];
  return sentence ? block.source.slice(sentence.start, sentence.end) : block.source;
}

/** The source of the sentence at a place of the article; outside prose its line. */
export function sentenceAround({ text, blocks }: Reading, place: number): string {
  const found = blocks[countWhile(blocks, (each) => each.start <= place) - 1];
  if (found && place < found.start + found.block.source.length) return sentenceIn(found.block, place - found.start);
  const line: Span = { start: text.lastIndexOf('\n', place - 1) + 1, end: text.indexOf('\n', place) };
  return text.slice(line.start, line.end < 0 ? text.length : line.end);
}
