/** Finds polls whose pollster is named, the share that they found, and whether the sentence tells how they were taken. */
import {
  type Block,
  beginningIn,
  covers,
  type Hit,
  hitsOf,
  type Quantity,
  type Sentence,
  type Span,
  type Word,
} from '../contract/index.ts';
import { isCapital } from '../contract/names.ts';
import * as lexicon from '../lexicons/sourcingPolls.ts';
import { hasWord, indexAt, lowerAt, lowerWords, type RulePhrase, wordAt } from './phrases.ts';
import { awaitsSource } from './reach.ts';

/** `poll` and `survey` are the nouns; `asked` tells of the people asked, `error` of the margin, `when` of the days. */
type Shape = 'poll' | 'survey' | 'asked' | 'error' | 'when';

/** What a rule about polls lists. */
export const pollPhrases: readonly RulePhrase<Shape>[] = [
  { pattern: 'poll/n', entry: 'poll' },
  { pattern: 'polling', entry: 'poll' },
  { pattern: 'survey/n', entry: 'survey' },
  { pattern: 'polled|surveyed|surveying|interviewed|interviewing|questioned|sampled|asked|interviews', entry: 'asked' },
  { pattern: 'sample|respondents|pollsters|pollster', entry: 'asked' },
  { pattern: 'margin of *? error', entry: 'error' },
  { pattern: 'credibility interval', entry: 'error' },
  {
    pattern: 'last|this|past|previous week|weekend|month|year|spring|summer|autumn|fall|winter|quarter',
    entry: 'when',
  },
  { pattern: 'earlier this', entry: 'when' },
  { pattern: 'today|yesterday|overnight', entry: 'when' },
  { pattern: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday', entry: 'when' },
  {
    pattern: 'January|February|March|April|May|June|July|August|September|October|November|December',
    entry: 'when',
  },
];

/** A share that a named poll found, as places in the block, and what a fix needs. */
export interface Poll {
  /** The telling words of the pollster's name, in lower case: "post" and "abc" of the Post-ABC News poll. */
  readonly pollster: readonly string[];
  /** The poll's noun, for a link. */
  readonly noun: Span & { readonly text: string };
  readonly figure: Span;
  /** Where the sentence ends; null where no sentence can follow it. */
  readonly end: number | null;
  /** The share stands in the sentence behind the poll's, and may be anybody's. */
  readonly isBehind: boolean;
}

/** What a block says of polls. */
export interface Polls {
  readonly polls: readonly Poll[];
  /** Words of the pollsters whose method it tells; all of them where it tells one without saying whose. */
  readonly told: readonly string[] | 'all';
  /** It tells how sure a poll is: half of how it was taken. */
  readonly gauged: boolean;
}

type Rule = { readonly id: string };

/** The digest of a block; undefined where it speaks of no poll. */
export function pollsIn(rule: Rule, block: Block): Polls | undefined {
  const about = block.sentences.filter((sentence) => hitsOf<Shape>(rule, sentence).some(isAboutPolls));
  if (about.length === 0) return undefined;
  const named = about.flatMap((sentence) => namedPolls(rule, sentence));
  const gauged = about.some((sentence) => hitsOf<Shape>(rule, sentence).some(({ entry }) => entry === 'error'));
  if (isReferred(block) || about.some((sentence) => tellsMethod(rule, sentence)))
    return { polls: [], told: named.length > 0 ? named.flatMap(({ pollster }) => pollster) : 'all', gauged };
  return { polls: named.flatMap((poll) => shareOf(poll) ?? shareBehind(rule, poll) ?? []), told: [], gauged };
}

const isAboutPolls = ({ entry }: Hit<Shape>): boolean => entry !== 'when';

/** A link or a hole in the paragraph: where the poll is published, or soon will be. */
const isReferred = (block: Block): boolean =>
  block.references.some(({ kind, target }) => kind !== 'image' && target !== null) ||
  block.sentences.some(awaitsSource);

/** How many were asked, or when: "of 1,004 adults", "in March". */
function tellsMethod(rule: Rule, sentence: Sentence): boolean {
  const shapes = hitsOf<Shape>(rule, sentence).map(({ entry }) => entry);
  if (sentence.quantities.some((quantity) => isSample(sentence, quantity))) return true;
  const isDated = shapes.includes('when') || sentence.quantities.some(({ kind }) => kind === 'date');
  return isDated && nouns(rule, sentence).some((hit) => isKnown(sentence, hit));
}

/** "The poll", "this survey", or one with its pollster: which poll it is that was taken on that day. */
const isKnown = (sentence: Sentence, hit: Hit<Shape>): boolean =>
  lowerWords(sentence, hit.first - 3, hit.first).some((word) => /^(?:the|this|these|its|their)$/.test(word)) ||
  pollsterOf(sentence, hit) !== undefined;

/** Fewer asked people make no poll. */
const smallestSample = 30;

const isSample = (sentence: Sentence, { kind, value, end, inner }: Quantity): boolean =>
  !inner &&
  kind === 'number' &&
  typeof value === 'number' &&
  value >= smallestSample &&
  lowerWords(sentence, indexAt(sentence, end), indexAt(sentence, end) + 5).some((word) => lexicon.asked.has(word));

/** A poll whose pollster the sentence names. */
interface NamedPoll {
  readonly sentence: Sentence;
  readonly hit: Hit<Shape>;
  readonly pollster: readonly string[];
}

function namedPolls(rule: Rule, sentence: Sentence): NamedPoll[] {
  return nouns(rule, sentence).flatMap((hit) => {
    const pollster = pollsterOf(sentence, hit);
    return pollster === undefined ? [] : [{ sentence, hit, pollster }];
  });
}

/** Polls and surveys; not poll taxes, and not the polls that voters go to. */
function nouns(rule: Rule, sentence: Sentence): readonly Hit<Shape>[] {
  return hitsOf<Shape>(rule, sentence).filter(({ entry, first, last }) => {
    if (entry !== 'poll' && entry !== 'survey') return false;
    if (lexicon.behind.has(lowerAt(sentence, last))) return false;
    const [before = '', the] = lowerWords(sentence, first - 2, first);
    return the !== 'the' || !/^(?:to|at|from|hit|reach|when)$/.test(before);
  });
}

/** "A Northgate opinion poll", "Northgate’s poll", "a survey by Northgate". */
function pollsterOf(sentence: Sentence, { first, last, entry, form }: Hit<Shape>): readonly string[] | undefined {
  // The Crime Survey is an office's own work; a Field Poll is a poll.
  if (form === 'plural' || (entry === 'survey' && opensName(sentence, first))) return undefined;
  const by = lowerWords(sentence, last, last + 5).findIndex((word) => /^(?:by|from|for)$/.test(word));
  if (by >= 0) {
    const start = last + by + (wordAt(sentence, last + by + 1)?.lower === 'the' ? 2 : 1);
    if (opensName(sentence, start)) return nameFrom(sentence, start);
  }
  let end = wordAt(sentence, first - 1)?.lower === "'s" ? first - 1 : first;
  while (lexicon.between.has(lowerAt(sentence, end - 1))) end--;
  return opensName(sentence, end - 1) ? nameUpTo(sentence, end) : undefined;
}

const opensName = (sentence: Sentence, at: number): boolean => isCapital(wordAt(sentence, at)?.text);
const isJoint = (sentence: Sentence, at: number): boolean => /^(?:[-/–&]|'s|of|and)$/.test(lowerAt(sentence, at));

/** Names have no more words than this. */
const longestName = 8;

function nameFrom(sentence: Sentence, first: number): readonly string[] {
  let last = first + 1;
  while (last < first + longestName && isNameGoingOn(sentence, last, 1)) last++;
  return telling(lowerWords(sentence, first, last));
}

/** A word with a capital, or a joint with one beyond it. */
const isNameGoingOn = (sentence: Sentence, at: number, step: 1 | -1): boolean =>
  opensName(sentence, at) || (isJoint(sentence, at) && opensName(sentence, at + step));

function nameUpTo(sentence: Sentence, last: number): readonly string[] | undefined {
  let first = last - 1;
  while (first > last - longestName && isNameGoingOn(sentence, first - 1, -1)) first--;
  // "A", "Recent" have a capital at a sentence's head and open no name.
  while (first < last && lexicon.opening.has(lowerAt(sentence, first))) first++;
  const name = lowerWords(sentence, first, last);
  return name.length > 0 && !lexicon.places.has(name.join(' ')) ? telling(name) : undefined;
}

/** A name without the words that other pollsters bear, too, unless it has no others. */
function telling(name: readonly string[]): readonly string[] {
  const words = name.filter((word) => /[\p{L}\p{N}]/u.test(word) && !lexicon.shared.has(word));
  return words.length > 0 ? words : [name.join(' ')];
}

/** The first share that the poll found, with what a fix needs; undefined where none of the sentence's shares is the poll's. */
function shareOf({ sentence, hit, pollster }: NamedPoll): Poll | undefined {
  const noun = wordAt(sentence, hit.last - 1);
  if (noun === undefined) return undefined;
  const share = quantitiesNear(sentence, noun).find((quantity) => isFound(sentence, hit, quantity));
  if (share === undefined) return undefined;
  if (hit.entry === 'survey' && !isOpinion(sentence, share)) return undefined;
  return told(sentence, noun, pollster, share);
}

/**
 * "In a Northgate poll the two are level. The mayor leads, 48% to 45%": the share of the sentence that goes on with the
 * poll, where that sentence has nobody else for it.
 */
function shareBehind(rule: Rule, { sentence, hit, pollster }: NamedPoll): Poll | undefined {
  const noun = wordAt(sentence, hit.last - 1);
  const { next } = sentence;
  if (noun === undefined || next === undefined || hit.entry === 'survey') return undefined;
  if (next.attributions.some(({ named }) => named) || hitsOf<Shape>(rule, next).some(isAboutPolls)) return undefined;
  const share = next.quantities.find(({ kind, inner }) => kind === 'percent' && !inner);
  if (share === undefined || next.quotations.length > 0 || isCounted(next) || !isPresent(next)) return undefined;
  return { ...told(next, noun, pollster, share), isBehind: true };
}

/** What was counted is no poll's. */
const isCounted = hasWord(
  /^(?:won|lost|losing|precincts?|turnout|results?|earlier|previous|shares?|prices?|rose|fell)$/,
);

/** Polls tell how things are. */
const isPresent = hasWord(
  /^(?:is|are|has|have|leads?|leading|trails?|trailing|gets?|holds?|stands?|wants?|favou?rs?|supports?|backs?|opposes?|approves?|trusts?|says?|thinks?|believes?|would)$/,
);

function told(sentence: Sentence, { start, end, text }: Word, pollster: readonly string[], share: Quantity): Poll {
  const isProse = /^(?:paragraph|list-item)$/.test(sentence.block.kind);
  return {
    pollster,
    noun: { start, end, text },
    figure: {
      start: Math.min(share.start, share.approximator?.start ?? share.start),
      end: Math.max(share.end, share.approximator?.end ?? share.end),
    },
    end: isProse && sentence.words.at(-1)?.text === '.' ? sentence.end : null,
    isBehind: false,
  };
}

/** How far from the poll its share may stand, in code units. */
const reach = 300;

const quantitiesNear = ({ quantities }: Sentence, { start, end }: Span): readonly Quantity[] =>
  beginningIn(quantities, { start: start - reach, end: end + reach });

/** A share behind the poll, or before "in the poll", "according to the poll". */
function isFound(sentence: Sentence, { first }: Hit<Shape>, share: Quantity): boolean {
  if (share.inner || (share.kind !== 'percent' && share.kind !== 'fraction')) return false;
  const [low, high] = [Math.min(first, indexAt(sentence, share.start)), Math.max(first, indexAt(sentence, share.end))];
  if (lowerWords(sentence, low, high).some((word) => /^[;()]$/.test(word))) return false;
  const isBehind = low === first;
  if (!isBehind && !lowerWords(sentence, first - 8, first).some((word) => /^(?:in|to|says?|by|from)$/.test(word)))
    return false;
  return !sentence.quotations.some((quotation) => covers(quotation, share));
}

/** "61% of tenants", "61% said": people asked, not workshops counted. */
const isOpinion = (sentence: Sentence, { end }: Quantity): boolean =>
  lowerWords(sentence, indexAt(sentence, end), indexAt(sentence, end) + 6).some(
    (word) => lexicon.asked.has(word) || lexicon.opinion.has(word),
  );
