/** What the rules of this family ask of the words around a quantity. */
import {
  type Block,
  overlaps,
  type Quantity,
  type Sentence,
  type Span,
  type Style,
  type Word,
} from '../contract/index.ts';

/** Numbers are judged where the writer chose their form: own and reported voice, in running prose. */
export function isJudged(sentence: Sentence, span: Span): boolean {
  const { block } = sentence;
  if (block.kind === 'table-cell' || block.kind === 'caption' || block.quoted) return false;
  return sentence.voiceOf(span) !== 'quoted' && !isInLink(block, span);
}

/** The text of a link is often a title or a name; its numbers are the page's. */
function isInLink(block: Block, span: Span): boolean {
  return block.references.some((reference) => reference.kind !== 'footnote' && overlaps(reference, span));
}

/** Headlines keep their digits and signs. */
export const isHeadline = ({ kind }: Block): boolean => kind === 'heading' || kind === 'title';

/** Quantities that are counted for themselves: not the number inside another one. */
export const outer = ({ quantities }: Sentence): readonly Quantity[] => quantities.filter(({ inner }) => !inner);

/** The word that ends last before `place`. */
export function wordBefore({ words }: Sentence, place: number): Word | undefined {
  return words.findLast((word) => word.end <= place);
}

/** The word that begins first at or after `place`. */
export function wordAfter({ words }: Sentence, place: number): Word | undefined {
  return words.find((word) => word.start >= place);
}

/** A stretch of the block's source. */
export const textOf = ({ block }: Sentence, { start, end }: Span): string => block.source.slice(start, end);

/** The words that stand between two places, in lower case and parted by spaces. */
export function between({ words }: Sentence, from: number, to: number): string {
  return words
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ lower }) => lower)
    .join(' ');
}

/** A house style as messages name it: "BBC News style", "Chicago Manual of Style". */
export const nameOfStyle = ({ title }: Pick<Style, 'title'>): string =>
  /style$/i.test(title) ? title : `${title} style`;
