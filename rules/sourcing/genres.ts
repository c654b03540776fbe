/** Articles in which one person is to be heard: interviews, obituaries, reviews. */
import { type Block, isHeadline } from '../contract/index.ts';

/** How much of a block is looked at, in UTF-16 units: an article says early what it is. */
const reach = 600;

/** Whether a headline, or the paragraph that an article opens with, says that it is one of these. */
export function isOfOne(block: Block): boolean {
  const text = block.source.slice(0, reach);
  const inHeadline =
    /\b(?:interviews?|in conversation with|q ?& ?a|obituary|obituaries|in memoriam|dies|dead at|reviews?|profile)\b/i;
  const inLead =
    /\binterview(?:ed)?\b|\bsat down with\b|\bhas died\b|\bdied\b.{0,60}\b(?:aged|age of)\b|\bis survived by\b|\breview of\b/i;
  return (isHeadline(block) ? inHeadline : inLead).test(text);
}

/** A question put to somebody, as a paragraph of its own. */
export const isQuestionPut = (block: Block): boolean =>
  !isHeadline(block) && (/^\W*Q\W/.test(block.source.slice(0, 8)) || block.words.at(-1)?.text === '?');
