/** What the rules of this family ask of the words around a quantity. */
import {
  type Block,
  countWhile,
  covers,
  lowerText,
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

/** By the quantities of a sentence: every rule of the family asks for these, some for each quantity. */
const outermost = new WeakMap<readonly Quantity[], readonly Quantity[]>();

/** Quantities that are counted for themselves: not the number inside another one. */
export function outer({ quantities }: Sentence): readonly Quantity[] {
  const known = outermost.get(quantities) ?? quantities.filter(({ inner }) => !inner);
  outermost.set(quantities, known);
  return known;
}

/** The quantity that a word belongs to. */
export function quantityAt(sentence: Sentence, word: Span): Quantity | undefined {
  const quantities = outer(sentence);
  const last = quantities[countWhile(quantities, ({ start }) => start <= word.start) - 1];
  return last && covers(last, word) ? last : undefined;
}

/** Up to `count` words that end at or before `place`, the nearest last. */
export function wordsBefore({ words }: Sentence, place: number, count: number): readonly Word[] {
  const end = countWhile(words, (word) => word.end <= place);
  return words.slice(Math.max(0, end - count), end);
}

/** Up to `count` words that begin at or after `place`, the nearest first. */
export function wordsAfter({ words }: Sentence, place: number, count: number): readonly Word[] {
  const start = countWhile(words, (word) => word.start < place);
  return words.slice(start, start + count);
}

/** The word that ends last before `place`. */
export const wordBefore = (sentence: Sentence, place: number): Word | undefined => wordsBefore(sentence, place, 1)[0];

/** The word that begins first at or after `place`. */
export const wordAfter = (sentence: Sentence, place: number): Word | undefined => wordsAfter(sentence, place, 1)[0];

/** The words that lie within two places. */
export function wordsWithin({ words }: Sentence, from: number, to: number): readonly Word[] {
  const start = countWhile(words, (word) => word.start < from);
  return words.slice(
    start,
    Math.max(
      start,
      countWhile(words, (word) => word.end <= to),
    ),
  );
}

/** A stretch of the block's source. */
export const textOf = ({ block }: Sentence, { start, end }: Span): string => block.source.slice(start, end);

/** The words that stand between two places, in lower case and parted by spaces. */
export const between = (sentence: Sentence, from: number, to: number): string =>
  lowerText(wordsWithin(sentence, from, to));

/** Up to `count` words of the same clause that end at or before `place`, in lower case and parted by spaces. */
export const clauseBefore = (sentence: Sentence, place: number, count: number): string =>
  lowerText(wordsBefore(sentence, place, count))
    .split(/[;:]/)
    .at(-1) ?? '';

/** A house style as messages name it: "BBC News style", "Chicago Manual of Style". */
export const nameOfStyle = ({ title }: Pick<Style, 'title'>): string =>
  /style$/i.test(title) ? title : `${title} style`;
