/** What an article says how many there are of, and whether it stays with that. */
import {
  type Block,
  isHeadline,
  type Placed,
  type Report,
  type Sentence,
  type Span,
  shifted,
  type Word,
} from '../contract/index.ts';
import { contradiction } from './contradiction.ts';
import { type Group, groupsIn, isSome } from './counted.ts';
import { outer, textOf } from './prose.ts';

/** A group as the whole article needs it; spans are relative to the block. */
interface Mention extends Span {
  readonly count: number;
  readonly noun: string;
  /** Modifiers and noun: "central asian countries". */
  readonly name: string;
  readonly shown: string;
  readonly definite: boolean;
  /** It speaks of a group as known, with nothing that picks out some of it: "the six countries". */
  readonly again: boolean;
}

/** What a block counts. */
export interface Counts {
  readonly headline: boolean;
  readonly mentions: readonly Mention[];
  /** Every number in it: what other counts may be made up of. */
  readonly numbers: readonly number[];
  /** What it tells of more or fewer of: the words behind "another", "a sixth"; "*" where it may be anything ("joined"). */
  readonly shifts: readonly string[];
}

/** The digest of a block; undefined where it counts nothing. */
export function countsIn(block: Block): Counts | undefined {
  if (block.kind === 'table-cell' || block.kind === 'caption' || block.quoted) return undefined;
  const quantities = block.sentences.flatMap((sentence) => outer(sentence));
  const shifts = shiftsIn(block);
  if (quantities.length === 0 && shifts.length === 0) return undefined;
  const numbers = quantities.flatMap(({ value }) => value ?? []);
  const mentions = block.sentences.flatMap((sentence) => groupsIn(sentence).map((group) => mentionOf(sentence, group)));
  return { headline: isHeadline(block), mentions, numbers, shifts };
}

function mentionOf(sentence: Sentence, { start, end, count, noun, modifiers, before, partOf, next }: Group): Mention {
  // "killing all four passengers" may be the first that is heard of them.
  const definite = /^(?:the|these|those)$/.test(before) && !(partOf && isSome(partOf));
  const whole = !modifiers.some((word) => choosing.test(word)) && !isNarrowed(sentence.block.words[next]);
  const name = [...modifiers, noun].join(' ');
  const shown = textOf(sentence, { start, end });
  return { start, end, count, noun, name, shown, definite, again: definite && whole };
}

const shifting =
  /^(?:another|other|additional|further|new|more|fewer|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;
const shift = /^(?:others|joined|joins|joining|newcomers?|withdrew|withdrawn|withdrawing|quit|dropped|expelled)$/;

/** How many words a shift looks ahead: "another Central Asian country". */
const ahead = 3;

function shiftsIn({ words }: Block): readonly string[] {
  return words.flatMap(({ lower, index }) => {
    if (shift.test(lower)) return ['*'];
    return shifting.test(lower) ? words.slice(index + 1, index + 1 + ahead).map((word) => word.lower) : [];
  });
}

/** Modifiers that pick out some of a larger number. */
const choosing =
  /^(?:other|remaining|first|last|next|new|top|main|biggest|largest|permanent|original|founding|more|final|leading|same|youngest|oldest)$/;
/** Words that say which: "the three delegates from his district". */
const narrowing =
  /^(?:of|from|in|on|at|with|without|for|near|by|who|whom|whose|that|which|where|under|behind|involved|named|listed|holding|held|taking|voting|to|across|along|around|between|below|above|after|before|'s)$/;

const isNarrowed = (word: Word | undefined): boolean => word?.kind === 'word' && narrowing.test(word.lower);

/** Sets that do not grow and shrink from one sentence to the next. */
const lasting =
  /^(?:countries|nations|states|republics|members|provinces|regions|districts|counties|islands|parties|banks|companies|firms|carriers|airlines|universities|schools|clubs|teams|judges|justices|governors|leaders|ministers|presidents|powers|emirates|kingdoms|territories|cantons|brothers|sisters)$/;

interface Place extends Mention {
  /** Where its block starts in the article, and which block that is. */
  readonly by: number;
  readonly at: number;
}

/** The one mention in which the number is another, and the first of the others. */
interface Odd {
  readonly mention: Place;
  readonly first: Place;
}

/** Mentions that speak of a group as known, with another number than the only one that the article gives it elsewhere. */
export function* changedCounts(blocks: readonly Placed<Counts>[]): Iterable<Report> {
  const groups = new Map<string, Place[]>();
  const varied = variedNouns(blocks);
  if (varied.size === 0) return;
  for (const [at, { start, digest }] of blocks.entries())
    for (const mention of digest.mentions) {
      if (!varied.has(mention.noun)) continue;
      const known = groups.get(mention.noun) ?? [];
      groups.set(mention.noun, known);
      known.push({ ...mention, by: start, at });
    }
  for (const places of groups.values()) {
    const odd = oddOne(places);
    if (odd && !isExplained(odd, blocks)) yield reportOf(odd.mention, odd.first);
  }
}

/** What is given more than one number. Of most articles nothing is, and then nothing more is looked at. */
function variedNouns(blocks: readonly Placed<Counts>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const varied = new Set<string>();
  for (const { digest } of blocks)
    for (const { noun, count } of digest.mentions) {
      const known = counts.get(noun);
      if (known === undefined) counts.set(noun, count);
      else if (known !== count) varied.add(noun);
    }
  return varied;
}

function oddOne(places: readonly Place[]): Odd | undefined {
  const [first] = places;
  const [mention, ...more] = places.filter(({ count }) => count !== first?.count);
  if (!first || !mention?.again || more.length > 0 || Math.abs(mention.count - first.count) > 2) return undefined;
  const alike = places.filter(({ count }) => count === first.count);
  const established = alike.filter(({ definite }) => definite).length;
  // Some of a known group may be spoken of as "the four": fewer are odd only where the larger number is settled.
  if (mention.count < first.count && established < 2) return undefined;
  if (!lasting.test(first.noun) && established === 0) return undefined;
  const names = new Set(alike.map(({ name }) => name));
  return mention.name === mention.noun || names.has(mention.name) ? { mention, first } : undefined;
}

/** Something between the two may have made one number of the other, or the article gives the number elsewhere, too. */
function isExplained({ mention, first }: Odd, blocks: readonly Placed<Counts>[]): boolean {
  const difference = Math.abs(mention.count - first.count);
  const between = blocks.slice(first.at, mention.at + 1);
  const ends = [blocks[first.at], blocks[mention.at]];
  return (
    between.some(({ digest }) => digest.shifts.some((word) => word === '*' || isOneOf(word, mention.noun))) ||
    // "one" stands for much else: it explains a step of one only near by.
    (difference > 1 ? between : ends).some((block) => block?.digest.numbers.includes(difference)) ||
    blocks.flatMap(({ digest }) => digest.numbers).filter((number) => number === mention.count).length > 1
  );
}

/** "country" or "countries" for "countries". */
const isOneOf = (word: string, noun: string): boolean =>
  word === noun || word === noun.replace(/ies$/, 'y') || `${word}s` === noun || `${word}es` === noun;

function reportOf(mention: Omit<Place, 'at'>, first: Omit<Place, 'at'>): Report {
  return contradiction(shifted(mention, mention.by), shifted(first, first.by), 'count');
}

/** A headline's count that the article's lead contradicts, and that the article never comes back to. */
export function* headlineCounts(blocks: readonly Placed<Counts>[]): Iterable<Report> {
  const [headline, lead] = blocks;
  if (!headline?.digest.headline || !lead || lead.digest.headline) return;
  const numbers = blocks.slice(1).flatMap(({ digest }) => digest.numbers);
  for (const mention of headline.digest.mentions) {
    const [other, ...more] = lead.digest.mentions.filter(({ noun }) => noun === mention.noun);
    if (!other || more.length > 0 || numbers.includes(mention.count)) continue;
    if (isMadeUp(mention.count, lead.digest.numbers)) continue;
    if (mention.name !== other.name && mention.name !== mention.noun) continue;
    yield reportOf({ ...mention, by: headline.start }, { ...other, by: lead.start });
  }
}

/** Two of the numbers, added or taken from each other, come to it. */
function isMadeUp(count: number, numbers: readonly number[]): boolean {
  const all = new Set(numbers);
  const isPair = (a: number, b: number): boolean =>
    all.has(b) && (a !== b || numbers.indexOf(a) !== numbers.lastIndexOf(a));
  return numbers.some((number) => isPair(number, count - number) || isPair(number, number - count));
}
