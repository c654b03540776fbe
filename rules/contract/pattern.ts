import { inflections, type WordClass, type WordForm } from './inflection.ts';

/** One word that a slot accepts. */
export interface PatternWord {
  /** In lower case unless `exact`. */
  readonly text: string;
  /** The pattern has a capital: the word must be written just so. */
  readonly exact: boolean;
  readonly form: WordForm | null;
}

/** One place in a pattern: the words it accepts, or `any` for any one word that is no punctuation. */
export interface Slot {
  readonly words: readonly PatternWord[] | 'any';
  readonly optional: boolean;
}

/** What is wrong with a pattern, for people; `column` counts from 0 in UTF-16 units. */
export class PatternError extends Error {
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.name = 'PatternError';
    this.column = column;
  }
}

/**
 * Splits as reading splits words: hyphens apart, a final `'s` apart, other punctuation apart. Most chunks are plain words,
 * joined by hyphens at the most; the others alone wait for the expression, which is costly to make.
 */
function piecesOf(text: string): readonly string[] {
  if (text.length === 1 || /^[a-z]+$/.test(text)) return [text];
  return /^[A-Za-z]+(?:-[A-Za-z]+)*$/.test(text) ? text.split(/(-)/) : piecesOfOthers(text);
}

function piecesOfOthers(text: string): readonly string[] {
  const inAscii =
    /'s(?![A-Za-z\d])|[A-Za-z](?:\.[A-Za-z])+\.?|[A-Za-z]+(?:'(?!s(?![A-Za-z\d]))[A-Za-z]+)*|\d+(?:[.,]\d+)*|\S/g;
  if (/^[\0-\x7f]+$/.test(text)) return text.match(inAscii) ?? [];
  const pieces =
    /'s(?![\p{L}\p{N}])|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}]+(?:'(?!s(?![\p{L}\p{N}]))\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|[^\s]/gu;
  return text.match(pieces) ?? [];
}

/**
 * Reads a phrase as an editor writes it down:
 *
 * - words in lower case match any case, a word with a capital only just so;
 * - `critics|observers say` accepts either word; `widely? believed` may lack the first;
 * - `slam/v`, `regime/n`, `huge/a` stand for all inflected forms; a class at a chunk's end counts for every alternative
 *   that names none of its own (`slam|blast/v`, `goal/n|own|point/n`);
 * - `*` is any one word, `*?` one or none; never first or last;
 * - a hyphen matches a hyphen or a space ("hard-liner" finds "hard liner").
 *
 * @throws PatternError where the notation is broken.
 */
export function parsePattern(pattern: string): readonly Slot[] {
  const slots = parseSurroundings(pattern);
  if (slots[0]?.words === 'any' || slots.at(-1)?.words === 'any')
    throw new PatternError('A phrase cannot begin or end with “*”.', 0);
  if (slots.every((slot) => slot.optional)) throw new PatternError('Every word of the phrase is optional.', 0);
  return slots;
}

/**
 * Reads what stands around a phrase, in the same notation: held in its place by the phrase, it may begin and end with
 * `*` and be optional as a whole.
 *
 * @throws PatternError where the notation is broken.
 */
export function parseSurroundings(pattern: string): readonly Slot[] {
  // Most are a plain word.
  if (/^[a-z]+$/.test(pattern)) return [{ words: accepted(pattern, undefined), optional: false }];
  const slots: Slot[] = [];
  for (const found of pattern.matchAll(/\S+/g)) slots.push(...parseChunk(found[0], found.index));
  if (slots.length === 0) throw new PatternError('The phrase is empty.', 0);
  return slots;
}

/** Patterns in the notation of `parsePattern`: a list, or one after the other in a text, parted by semicolons. */
export type Surroundings = string | readonly string[];

/** The single patterns of surroundings. */
export const patternsOf = (surroundings: Surroundings): readonly string[] =>
  typeof surroundings === 'string' ? surroundings.split(';').map((pattern) => pattern.trim()) : surroundings;

function parseChunk(chunk: string, column: number): Slot[] {
  const optional = chunk.length > 1 && chunk.endsWith('?');
  const body = optional ? chunk.slice(0, -1) : chunk;
  if (body === '*') return [{ words: 'any', optional }];
  const alternatives = (body.length > 1 ? body.split('|') : [body]).map((text) => alternative(text, chunk, column));
  const shared = alternatives.at(-1)?.wordClass;
  const [only] = alternatives;
  if (only && alternatives.length === 1) return compound(only.text, shared, optional);
  const words = alternatives.flatMap(({ text, wordClass }) => {
    if (piecesOf(text).length !== 1)
      throw new PatternError(`“${chunk}”: an alternative must be a single word.`, column);
    return accepted(text, wordClass ?? shared);
  });
  return [{ words, optional }];
}

/** One of several words that a chunk accepts, and the class it names for itself. */
interface Alternative {
  readonly text: string;
  readonly wordClass: WordClass | undefined;
}

function alternative(written: string, chunk: string, column: number): Alternative {
  if (written === '') throw new PatternError(`“${chunk}”: an alternative is empty.`, column);
  const [text = '', wordClass, ...rest] = written.length > 1 ? written.split('/') : [written];
  if (text === '' || rest.length > 0 || (wordClass !== undefined && !/^[vna]$/.test(wordClass)))
    throw new PatternError(`“${chunk}”: after “/” stands v, n or a.`, column);
  return { text, wordClass: wordClass as WordClass | undefined };
}

/** A chunk of one alternative may hold several words ("hard-liner", "it's"); its class belongs to the last. */
function compound(text: string, wordClass: WordClass | undefined, optional: boolean): Slot[] {
  const parts = piecesOf(text.replaceAll('’', "'"));
  return parts.map((part, at) => {
    const innerHyphen = part === '-' && at > 0 && at < parts.length - 1;
    const last = at === parts.length - 1;
    return { words: accepted(part, last ? wordClass : undefined), optional: optional || innerHyphen };
  });
}

function accepted(text: string, wordClass: WordClass | undefined): PatternWord[] {
  const exact = text !== text.toLowerCase();
  if (wordClass === undefined) return [{ text, exact, form: null }];
  return [...inflections(text, wordClass)].map(([spelled, form]) => ({ text: spelled, exact, form }));
}
