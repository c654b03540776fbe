/** Figures that are told in words: "three times as many", "has doubled since", "the vast majority of". */
import { hitsOf, type Sentence, type Span } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingFiguresQuiet.ts';
import { all, lowerAt, lowerWords, type RulePhrase, stretch, wordAt } from './phrases.ts';

/** `multiple` follows a number of times or stands for two; `change` is a verb; `share` is part of a whole. */
interface Told {
  readonly told: 'multiple' | 'change' | 'share';
}

/** What a rule lists that asks for such figures. */
export const wordyPhrases: readonly RulePhrase<Told>[] = [
  ...all<Told>(lexicon.multiples, { told: 'multiple' }),
  ...all<Told>(lexicon.multiplying, { told: 'change' }),
  ...all<Told>(lexicon.wordyShares, { told: 'share' }),
];

const isTold = (entry: unknown): entry is Told => typeof entry === 'object' && entry !== null && 'told' in entry;

/** The figures told in words, in order. */
export const figuresInWords = (rule: { readonly id: string }, sentence: Sentence): Span[] =>
  hitsOf<unknown>(rule, sentence).flatMap(({ entry, first, last }) => {
    const start = isTold(entry) ? opening(sentence, entry, first) : undefined;
    return start === undefined || isOfResults(sentence, first, last) ? [] : [stretch(sentence.block, start, last)];
  });

/** Where the figure begins; undefined where the words tell none. */
function opening(sentence: Sentence, { told }: Told, first: number): number | undefined {
  if (told === 'multiple') return openingOfMultiple(sentence, first);
  if (told === 'share') return /^(?:the|a)$/.test(lowerAt(sentence, first - 1)) ? first - 1 : first;
  return hasChanged(sentence, first) ? first : undefined;
}

/** "Three times as many", "twice the average", "four-fold rise"; not "many times more". */
function openingOfMultiple(sentence: Sentence, first: number): number | undefined {
  const word = lowerAt(sentence, first);
  if (word === 'twice' || word === 'thrice') return first;
  const at = wordAt(sentence, first - 1)?.lower === '-' ? first - 2 : first - 1;
  const number = wordAt(sentence, at);
  return number !== undefined &&
    sentence.quantities.some(({ start, end }) => start <= number.start && number.end <= end)
    ? at
    : undefined;
}

/** "Has more than doubled since", "nearly tripled in a decade"; not what somebody doubled, nor who doubled down. */
function hasChanged(sentence: Sentence, at: number): boolean {
  const before = lowerWords(sentence, at - 4, at);
  const next = wordAt(sentence, at + 1)?.lower ?? '.';
  if (
    !/^(?:[.,;:!–—]|since|in|to|from|between|during|this|last|every|and|over|within|by|again|or|while|as)$/.test(next)
  )
    return false;
  if (/^(?:is|are|was|were|be|been|being)$/.test(before.at(-1) ?? '')) return false;
  return before.some((word) => /^(?:has|have|had|nearly|almost|than|roughly|about)$/.test(word));
}

/** A majority of votes is counted. */
const isOfResults = (sentence: Sentence, first: number, last: number): boolean =>
  [...lowerWords(sentence, first - 4, first), ...lowerWords(sentence, last, last + 5)].some(
    (word) => lexicon.elections.has(word) || lexicon.results.has(word),
  );
