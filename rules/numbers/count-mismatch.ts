import {
  type Block,
  defineRule,
  type Fix,
  type Placed,
  type Report,
  type Sentence,
  type Span,
  shifted,
  type Word,
} from '../contract/index.ts';
import { type Group, groupsIn, isDefinite, isSome } from './counted.ts';
import { wrongExceptions } from './exceptions.ts';
import { isPlace, type Listing, readListing } from './listing.ts';
import { quantityAt, textOf, wordsBefore } from './prose.ts';
import { capitalised, inWords } from './spelling.ts';

/** What one block is to a list of points: a count that announces one, a point of one, or neither. */
type Role =
  | {
      readonly kind: 'count';
      readonly count: number;
      readonly shown: string;
      readonly span: Span;
      readonly numeral: Span;
    }
  | { readonly kind: 'point'; readonly level: number; readonly short: boolean; readonly end: number }
  | { readonly kind: 'other' };

const other: Role = { kind: 'other' };

export default defineRule({
  id: 'numbers/count-mismatch',
  summary: 'A count beside a list of another length.',
  why: 'A reader who counts along finds one too many or one missing, and cannot tell whether the number or the list is wrong.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  needs: 'quantity',
  examples: [
    'The {five countries|four countries}, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan, signed it.',
    'He toured {five countries|four countries}: Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.',
    'The {four Baltic ports|three Baltic ports} – Gdansk, Riga and Tallinn – stay open.',
    'She spoke with {five mayors|four mayors} (Bell, Kerr, Ross and Shaw) by telephone.',
    'The club left its {two grounds|three grounds}, Holm Park, Elm Road and the Dell, in May.',
    'They met {three envoys|two envoys}, Anna Bell and Joan Kerr.',
    'The shop sells {four things|three things}: bread, milk and rope.',
    '{Three of the five countries|Two of the five countries}, Norway and Sweden, voted against.',
    'The {3 candidates|4 candidates} – Bell, Kerr, Ross and Shaw – debated on Monday.',
    'Leaders of the {four countries|three countries}, Norway, Sweden and Finland, met in Bergen.',
    'The {two brothers|three brothers}, Tom, Dick and Harry Bell, run the mill.',
    'It has {six branches|five branches} in Wales: Bangor, Barry, Cardiff, Rhyl and Swansea.',
    'The jury heard {two witnesses|three witnesses}: Bell, 34, Kerr, 40, and Ross.',
    'Police named {two divers|three divers}: Ann Bell, 34, Tom Kerr, 40 and Joan Ross, 41.',
    'The {three Baltic states|four Baltic states}, Estonia, Latvia, Lithuania and Poland, agreed.',
    'The {three sisters|two sisters}, Ada and Eve, own it.',
    'The {four states|three states}, Ohio, Texas and Utah, sued.',
    'The plan has {three aims|two aims}:\n\n- to cut costs\n- to hire people',
    { text: 'It rests on {two pillars|three pillars}:\n\n- trade\n- aid\n- defence', language: 'markdown' },
    '{Four of the five countries}, excluding Chile and Peru, are members.',
    '{Six of the eight states}, except Ohio, Texas and Utah, have voted.',
    'Three of the five countries, excluding Chile and Peru, are members.',
    'Four of the five countries, without tariffs and quotas to fear, may join.',
    'The five countries, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan, signed it.',
    'Four of the five countries, excluding Turkmenistan, are members.',
    'Four of the five countries, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan, are members.',
    'Some of the five countries, Kazakhstan, Kyrgyzstan and Tajikistan, are members.',
    'He toured five countries, including Kazakhstan, Kyrgyzstan and Tajikistan.',
    'He toured five countries including Kazakhstan, Kyrgyzstan and Tajikistan.',
    'About five countries, Norway, Sweden and Finland, may join.',
    'The two Koreas, China, Japan and Russia met in Beijing.',
    'Two aides, Bell, Kerr and Ross, came along.',
    'In three cases, Bell and Kerr, both lawyers, won.',
    'The two islands, Trinidad and Tobago and Barbados, signed it.',
    'The three countries, Bosnia and Herzegovina, Serbia and Croatia, met.',
    'The three cities, Austin, Texas, Rome and Paris, signed it.',
    'Two players, Tom Bell, Wales, Ian Kerr, Scotland, and one coach stayed behind.',
    'It operates two firms in France, Germany and Italy, it said.',
    'The five countries, Norway, Sweden, Finland, and later Denmark, signed it.',
    'The three brothers, Tom, Dick and their cousin Harry, run the mill.',
    '“The five countries, Norway, Sweden and Finland, signed it,” he said.',
    'The leaders of the three countries, Bell, Kerr, Ross and Shaw, met.',
    'Two guests – her chairman, Ian Bell, and former consul Joan Kerr – spoke.',
    'He wants two things: peace, and he wants it now.',
    'Over three years, Norway, Sweden, Finland and Denmark built it.',
    'The 13 senators, Democrats and Republicans, met.',
    'He has three children.\n\n- rope\n- bread',
    'The plan has two aims:\n\n- to cut costs\n- to hire people\n\nIt was shelved.',
    {
      text: 'The plan has two aims:\n\n- It cuts costs.\n\n  That is overdue.\n- It hires people.',
      language: 'markdown',
    },
  ],
  *check(sentence) {
    for (const group of groupsIn(sentence)) {
      const listing = listBehind(sentence, group);
      const wrong = listing ? mismatch(sentence, group, listing) : wrongExceptions(sentence, group);
      if (wrong) yield wrong;
    }
  },
  collect: roleOf,
  *conclude(digests) {
    yield* countedPoints(digests as readonly Placed<Role>[]);
  },
});

type Delimiter = ',' | ':' | '—' | '(';

/** A list, what parts it from its count, and whether it was closed as such a list is. */
interface Behind {
  readonly delimiter: Delimiter;
  readonly listing: Listing;
}

/** The list that a group announces, if one stands behind it: in apposition, behind a colon or a dash, in brackets. */
function listBehind(sentence: Sentence, group: Group): Behind | undefined {
  const { words } = sentence.block;
  const at = delimiterBehind(sentence, group);
  const delimiter = at === undefined ? undefined : delimiterOf(words[at]?.text);
  if (at === undefined || delimiter === undefined) return undefined;
  const first = /^(?:namely|viz\.?|i\.e\.)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const listing = readListing(
    sentence,
    words[first]?.text === ',' ? first + 1 : first,
    delimiter !== ',',
    countries.test(group.noun),
  );
  if (!listing || listing.open || sentence.voiceOf(listing) === 'quoted') return undefined;
  if (!listing.joined && (delimiter === ',' || listing.most < 3)) return undefined;
  return isClosed(delimiter, listing) ? { delimiter, listing } : undefined;
}

const delimiterOf = (text = ''): Delimiter | undefined =>
  text === ',' || text === ':' || text === '(' ? text : /^[—–-]$/.test(text) ? '—' : undefined;

/** What may stand between a plural and its list without a comma: "members of the council: …". */
const longestTail = 7;

function delimiterBehind(sentence: Sentence, { next }: Group): number | undefined {
  const { words } = sentence.block;
  let at = next;
  while (at < next + longestTail && words[at]?.kind === 'word') {
    // What includes some, or leaves some out, need not be all.
    if (/^(?:includ|exclud|except|such|like|than|and|or)/.test(words[at]?.lower ?? '')) return undefined;
    at++;
  }
  const [delimiter, before] = [words[at], words[at - 1]];
  if (!delimiter || delimiter.end > sentence.end) return undefined;
  if (delimiter.text === '-' && !(delimiter.spaced && words[at + 1]?.spaced)) return undefined;
  // "two towns in France, Germany and Italy": with a comma the list may hang on the name before it.
  if (delimiter.text === ',' && at > next && !(before?.text === before?.lower && isOf(words[next]))) return undefined;
  return at;
}

const isOf = (word: Word | undefined): boolean => /^(?:of|in|from|on|at|for|with)$/.test(word?.lower ?? '');

function isClosed(delimiter: Delimiter, { next }: Listing): boolean {
  const ends = next === undefined || /^[.!?;]$/.test(next.text);
  switch (delimiter) {
    case ',':
      return ends || /^[,:)—–]$/.test(next.text);
    case '(':
      return next?.text === ')';
    case '—':
      return ends || /^[—–-]$/.test(next.text);
    case ':':
      return ends;
  }
}

function mismatch(sentence: Sentence, group: Group, { delimiter, listing }: Behind): Report | undefined {
  const { partOf } = group;
  const part = partOf && quantityAt(sentence, partOf);
  if (part && (part.kind !== 'number' || typeof part.value !== 'number' || part.approximator)) return undefined;
  if (partOf && !part && (isSome(partOf) || !isOfPlaces(group, listing))) return undefined;
  const count = part ? (part.value as number) : group.count;
  if (isWithin(group.count, listing) || isLikelyRight(count, listing)) return undefined;
  if (delimiter === ',' && !isApposition(sentence, group, listing, count)) return undefined;
  const named = part ?? group.quantity;
  const span = { start: named.start, end: group.end };
  const many = inWords(listing.most) ?? String(listing.most);
  return {
    span,
    message: `“${textOf(sentence, span)}” goes with a list of ${many}: the count or the list is wrong.`,
    related: [{ start: listing.start, end: listing.end, message: `The list has ${many}.` }],
    fixes:
      listing.fewest === listing.most
        ? fixesFor(textOf(sentence, span), span, named.form.numerals[0] ?? group.numeral, listing.most)
        : [],
  };
}

const countries = /^(?:countries|nations|states|republics)$/;

/** "leaders of the five countries, …" may go on with the leaders or with the countries. */
const isOfPlaces = ({ noun }: Group, { items }: Listing): boolean => countries.test(noun) && items.every(isPlace);

const isWithin = (count: number, { fewest, most }: Listing): boolean => count >= fewest && count <= most;

/**
 * A list that is twice as long as its count gives a place or an office with each name. One that misses by more than two
 * is hardly meant as the list of what was counted.
 */
function isLikelyRight(count: number, listing: Listing): boolean {
  const { fewest, most } = listing;
  if (isWithin(count, listing)) return true;
  return most >= 2 * count || Math.min(Math.abs(count - fewest), Math.abs(count - most)) > 2;
}

/** With commas alone, the group may itself be one thing in a list: "two aides, Bell, Kerr and Ross", "the two Koreas, China and Japan". */
function isApposition(sentence: Sentence, group: Group, { most, items }: Listing, count: number): boolean {
  const noun = sentence.block.words[group.next - 1];
  if (noun?.text !== noun?.lower || items.every((item) => /^\S+s$/.test(item))) return false;
  if (most > count && !isDefinite(group)) return false;
  if (most === 2 && Math.abs(most - count) > 1) return false;
  return !isFronted(sentence, group);
}

/** How long a phrase that opens a sentence is at most, in words. */
const longestOpening = 24;

/** "In two cases, Bell and Kerr, …": behind a phrase that opens the sentence, the names may be its subject. */
function isFronted(sentence: Sentence, { start }: Group): boolean {
  const [opening] = sentence.words;
  return (
    /^(?:in|after|before|for|of|among|over|with|during|since|within|at|on|by|from|through|across|between|to|as|while|when|if)$/.test(
      opening?.lower ?? '',
    ) && !wordsBefore(sentence, start, longestOpening).some(({ text }) => text === ',')
  );
}

/** The count as the list has it, in the form in which it is written. */
function fixesFor(shown: string, span: Span, numeral: Span, count: number): Fix[] {
  const offset = numeral.start - span.start;
  const old = shown.slice(offset, offset + numeral.end - numeral.start);
  const word = /\d/.test(old) ? String(count) : inWords(count);
  if (word === undefined || count < 2) return [];
  const text = /^\p{Lu}/u.test(old) ? capitalised(word) : word;
  const whole = shown.slice(0, offset) + text + shown.slice(offset + old.length);
  return [{ title: `Write “${whole}”`, safe: false, edits: [{ ...numeral, text }] }];
}

/** A paragraph that ends in "three aims:", a point of a list, or anything else. */
function roleOf(block: Block): Role {
  if (block.quoted) return other;
  if (block.kind === 'list-item')
    return { kind: 'point', level: block.level, short: !/[.!?:;]\s*$/.test(block.source), end: block.source.length };
  const last = block.sentences.at(-1);
  if (block.words.at(-1)?.text !== ':' || !last) return other;
  const group = groupsIn(last).at(-1);
  if (!group || group.partOf || delimiterBehind(last, group) !== block.words.length - 1) return other;
  const { start, end, numeral } = group;
  const span = { start, end };
  return { kind: 'count', count: group.count, shown: textOf(last, span), span, numeral };
}

/** Counts that announce a list of points, against the points. */
function* countedPoints(blocks: readonly Placed<Role>[]): Iterable<Report> {
  for (const [at, { start, digest }] of blocks.entries()) {
    if (digest.kind !== 'count') continue;
    const points = pointsFrom(blocks, at + 1);
    const count = points.length;
    // A point may run over several paragraphs, so that there may be fewer points than blocks, never more.
    const certain = count < digest.count || points.every((point) => point.short);
    if (count < 2 || count === digest.count || !certain) continue;
    const [first, last] = [points[0], points.at(-1)];
    const span = shifted(digest.span, start);
    const many = inWords(count) ?? String(count);
    yield {
      span,
      message: `“${digest.shown}” goes with a list of ${many}: the count or the list is wrong.`,
      related: [{ start: first?.start ?? 0, end: last?.end ?? 0, message: `The list has ${many}.` }],
      fixes: fixesFor(digest.shown, span, shifted(digest.numeral, start), count),
    };
  }
}

/** A point in the article. */
interface Point extends Span {
  readonly short: boolean;
}

/** The points of the list that begins at a block, those of lists inside it left out. */
function pointsFrom(blocks: readonly Placed<Role>[], from: number): Point[] {
  const found: Point[] = [];
  let level: number | undefined;
  for (let at = from; at < blocks.length; at++) {
    const { start, digest } = blocks[at] as Placed<Role>;
    if (digest.kind !== 'point' || digest.level < (level ?? 0)) break;
    level ??= digest.level;
    if (digest.level === level) found.push({ start, end: start + digest.end, short: digest.short });
  }
  return found;
}
