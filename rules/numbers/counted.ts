/** Groups with their number ("the five Central Asian countries"), as the rules that hold counts together need them. */
import { countWhile, type Quantity, type Sentence, type Span, type Word } from '../contract/index.ts';
import { isContentWord } from '../contract/part.ts';
import { isJudged, outer } from './prose.ts';

/** A count with the plural that it counts. */
export interface Group extends Span {
  readonly quantity: Quantity;
  readonly count: number;
  /** The numeral alone: what a fix would replace. */
  readonly numeral: Span;
  /** Place in the block's words of the word behind the plural. */
  readonly next: number;
  /** The words between the numeral and the plural, and the plural, in lower case. */
  readonly modifiers: readonly string[];
  readonly noun: string;
  /** The word before the numeral, in lower case; empty at the sentence's beginning. */
  readonly before: string;
  /** The word before "of the" ("four of the five countries", "leaders of the five countries"). */
  readonly partOf: Word | undefined;
}

const irregular =
  /^(?:people|men|women|children|police|sheep|mice|feet|teeth|geese|fish|spacecraft|aircraft|crew|staff)$/;
/** Words in -s that are singular, and plurals that say how often or how long, not how many things. */
const unfit =
  /(?:ss|us|is)$|^(?:times|years|months|weeks|days|hours|minutes|seconds|decades|centuries|percent|points|goals|runs|lots|series|species|means|news|does|has|was|his|its|says|gives|sees|goes|makes|takes|gets|needs|wants|includes|remains|politics|economics)$/;

/** Whether a word in lower case is a plural that stands for things one by one. */
export const isPlural = (lower: string): boolean =>
  irregular.test(lower) || (lower.length > 3 && lower.endsWith('s') && !unfit.test(lower));

const largest = 30;
const determiner = /^(?:the|these|those|all|its|his|her|their|our|my|both|’s|'s)$/;

/** Whether the words say that these are all there are: "the five", "his five", "all five". */
export const isDefinite = ({ before }: Group): boolean => determiner.test(before);

/** The groups of two and more in a sentence whose writer chose the number, in order; approximations left out. */
export function groupsIn(sentence: Sentence, most = largest): Group[] {
  return outer(sentence).flatMap((quantity) => groupOf(sentence, quantity, most) ?? []);
}

function groupOf(sentence: Sentence, quantity: Quantity, most: number): Group | undefined {
  const { kind, value, form, approximator } = quantity;
  const [numeral] = form.numerals;
  if (kind !== 'number' || typeof value !== 'number' || !Number.isInteger(value) || form.numerals.length !== 1)
    return undefined;
  if (!numeral || value < 2 || value > most || approximator || form.magnitude !== null) return undefined;
  const { words } = sentence.block;
  const first = wordFrom(sentence, numeral.end);
  const last = pluralEnd(words, first);
  const noun = words[last - 1];
  if (!noun || last === first || noun.end > sentence.end) return undefined;
  if (!isJudged(sentence, { start: quantity.start, end: noun.end })) return undefined;
  const at = wordFrom(sentence, quantity.start);
  return {
    start: quantity.start,
    end: noun.end,
    quantity,
    count: value,
    numeral,
    next: last,
    modifiers: words.slice(first, last - 1).map(({ lower }) => lower),
    noun: noun.lower,
    before: lowerBefore(sentence, at),
    partOf: partBefore(sentence, at),
  };
}

/** How many words before its plural a count may have. */
const longestModifiers = 4;

/** Behind the first plural of a noun group, or behind the last where several follow each other ("sports clubs"); `first` where there is none. */
function pluralEnd(words: readonly Word[], first: number): number {
  const isPluralAt = (at: number): boolean => words[at]?.kind === 'word' && isPlural(words[at].lower);
  let at = first;
  while (at < first + longestModifiers && !isPluralAt(at)) {
    if (words[at]?.kind !== 'word' || !isContentWord(words[at])) return first;
    at++;
  }
  if (!isPluralAt(at)) return first;
  while (isPluralAt(at + 1) && words[at + 1]?.spaced) at++;
  return at + 1;
}

/** Place in the block's words of the first word at or behind a place of the source. */
export function wordFrom({ block, words }: Sentence, place: number): number {
  const found = words[countWhile(words, ({ start }) => start < place)];
  return found?.index ?? (words.at(-1)?.index ?? block.words.length - 1) + 1;
}

const lowerBefore = (sentence: Sentence, at: number): string =>
  at > (sentence.words[0]?.index ?? 0) ? (sentence.block.words[at - 1]?.lower ?? '') : '';

function partBefore(sentence: Sentence, at: number): Word | undefined {
  const of = /^(?:the|these|those|its|his|her|their|our|all)$/.test(lowerBefore(sentence, at)) ? at - 2 : at - 1;
  return lowerBefore(sentence, of + 1) === 'of' && lowerBefore(sentence, of) !== ''
    ? sentence.block.words[of - 1]
    : undefined;
}

const some =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several|few|half|each|any|none|either|neither|thirds?|quarters?|majority|minority|rest|number|pair|part|more|less|fewer|among|out)$/;

/** Whether the word before "of the" picks out some of the group: "some of the five", "four of the five". */
export const isSome = (word: Word): boolean => word.kind === 'number' || some.test(word.lower);
