/** Lists in running text ("Kazakhstan, Kyrgyzstan and Uzbekistan"), and how many things they name. */
import type { Sentence, Span, Word } from '../contract/index.ts';
import { isFunctionWord } from '../contract/part.ts';
import { codesByPlace } from '../lexicons/currencies.ts';

/** A list that was read to its end. */
export interface Listing extends Span {
  /** How many things it may name: names can hold an "and" or a comma, so there may be two readings. */
  readonly fewest: number;
  readonly most: number;
  /** Words of its items, in lower case. */
  readonly items: readonly string[];
  /** It has an "and", an "or" or an "&". */
  readonly joined: boolean;
  /** It may go on behind its end, in a way that was not understood ("…, and his brother"). */
  readonly open: boolean;
  /** The word behind it; undefined at the end of the sentence. */
  readonly next: Word | undefined;
}

/** Words that stand inside a name. */
const particles = /^(?:of|the|de|del|della|da|di|dos|du|la|le|les|el|al|bin|ibn|ben|van|von|der|den|zu|y|e|&|’s|'s)$/;
const conjunction = /^(?:and|or|&)$/;
/** Names with an "and" of their own, by the words around it. */
const joined =
  /^(?:bosnia herzegovina|trinidad tobago|antigua barbuda|nevis|\S+ nevis|principe|\S+ príncipe|\S+ principe|\S+ grenadines|\S+ caicos|\S+ miquelon|\S+ futuna|tyne wear|dumfries galloway|\S+ sons|\S+ bros|\S+ co|\S+ poor|\S+ gamble|\S+ johnson|\S+ noble|\S+ young|\S+ decker)$/;

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/**
 * Reads the list that begins at a word of the block. Lists of names may stand anywhere; those of common words are read
 * with `plain` alone, behind a colon or a dash, where nothing but a list is likely. Undefined where it is no list of two
 * or more.
 */
export function readListing(sentence: Sentence, first: number, plain: boolean, ofPlaces = false): Listing | undefined {
  const items: Item[] = [];
  const separators: string[] = [];
  for (let at = first; ; ) {
    const item = readItem(sentence, at, plain);
    if (!item) return undefined;
    items.push(item);
    const separator = readSeparator(sentence, item.last);
    // The list ends behind the item after its last "and"; a further "and" may carry it on.
    const goesOn = separator !== undefined && !(separator.text === ',' && /and|or|&/.test(separators.at(-1) ?? ''));
    if (!goesOn || !readItem(sentence, separator.last, plain)) return finish(sentence, items, separators, ofPlaces);
    separators.push(separator.text);
    at = separator.last;
  }
}

/** Words `first` to `last` (exclusive) of the block. */
interface Item {
  readonly first: number;
  readonly last: number;
  /** It is a name, not common words. */
  readonly name: boolean;
}

/** The word at a place of the block, as long as it is the sentence's. */
function wordAt({ block, end }: Sentence, at: number): Word | undefined {
  const word = block.words[at];
  return word && word.end <= end ? word : undefined;
}

const readItem = (sentence: Sentence, at: number, plain: boolean): Item | undefined =>
  readName(sentence, at) ?? (plain ? readCommon(sentence, at) : undefined);

/** "the United States", "Majority Leader Kevin McCarthy", "King’s Lynn". */
function readName(sentence: Sentence, first: number): Item | undefined {
  let at = wordAt(sentence, first)?.lower === 'the' ? first + 1 : first;
  if (!isCapital(wordAt(sentence, at))) return undefined;
  for (let inside = at; ; inside++) {
    const word = wordAt(sentence, inside);
    if (!word || !(isNamePart(word) || isHyphen(sentence, inside))) return { first, last: at, name: true };
    if (isCapital(word) || (word.kind === 'number' && inside > first)) at = inside + 1;
    const behind = wordAt(sentence, inside + 2);
    if (behind && wordAt(sentence, inside + 1)?.lower === 'and' && twofold.test(`${word.lower} ${behind.lower}`))
      return { first, last: inside + 3, name: true };
  }
}

/** Countries of two names. */
const twofold =
  /^(?:bosnia herzegovina|trinidad tobago|antigua barbuda|(?:st|st\.|saint|kitts) nevis|\S*tom[eé] pr[ií]ncipe)$/;

const isNamePart = (word: Word): boolean => isCapital(word) || particles.test(word.lower) || word.kind === 'number';

const isHyphen = (sentence: Sentence, at: number): boolean =>
  wordAt(sentence, at)?.text === '-' && wordAt(sentence, at + 1)?.spaced === false;

/** "the tax on sugar": up to four words of which none is a verb's or a pronoun's kin. */
function readCommon(sentence: Sentence, first: number): Item | undefined {
  let at = first;
  for (; at - first < 5; at++) {
    const word = wordAt(sentence, at);
    if (word?.kind !== 'word' && !(word && (isHyphen(sentence, at) || wordAt(sentence, at - 1)?.text === '-'))) break;
    if (conjunction.test(word.lower)) break;
    if (isFunctionWord(word) && !/^(?:the|an?|of|for|in|its|his|her|their)$/.test(word.lower)) return undefined;
  }
  const last = wordAt(sentence, at - 1);
  return at === first || at - first === 5 || !last || isFunctionWord(last)
    ? undefined
    : { first, last: at, name: false };
}

/** ",", "and", ", and" with an age skipped ("Tom Bell, 45, and"); undefined where something else stands. */
function readSeparator(sentence: Sentence, first: number): { text: string; last: number } | undefined {
  const word = wordAt(sentence, first);
  if (word && conjunction.test(word.lower)) return { text: 'and', last: first + 1 };
  if (word?.text !== ',') return undefined;
  const behindAge = wordAt(sentence, first + 1)?.kind === 'number' ? wordAt(sentence, first + 2) : undefined;
  if (behindAge && conjunction.test(behindAge.lower)) return { text: ', and', last: first + 3 };
  const next = behindAge?.text === ',' ? first + 3 : first + 1;
  return conjunction.test(wordAt(sentence, next)?.lower ?? '')
    ? { text: ', and', last: next + 1 }
    : { text: ',', last: next };
}

function finish(
  sentence: Sentence,
  items: readonly Item[],
  separators: readonly string[],
  ofPlaces: boolean,
): Listing | undefined {
  const { words } = sentence.block;
  const [head, tail] = [items[0], items.at(-1)];
  const [start, end] = [words[head?.first ?? 0]?.start, words[(tail?.last ?? 1) - 1]?.end];
  if (items.length < 2 || start === undefined || end === undefined) return undefined;
  const texts = items.map(({ first, last }) =>
    words
      .slice(first, last)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const spare = innerAnds(texts, separators) + (ofPlaces ? 0 : attributes(texts)) + introductions(items);
  const last = pastAge(sentence, tail?.last ?? 0);
  return {
    start,
    end,
    fewest: items.length - spare,
    most: items.length,
    items: texts,
    joined: separators.some((text) => text !== ','),
    open: isOpen(sentence, last) || /^(?:others?|more|etc\.?|elsewhere)\b/.test(texts.at(-1) ?? ''),
    next: wordAt(sentence, last),
  };
}

/** "…, and Joan Ross, 41.": the age of the last one belongs to the list. */
function pastAge(sentence: Sentence, at: number): number {
  const isAge = wordAt(sentence, at)?.text === ',' && wordAt(sentence, at + 1)?.kind === 'number';
  return isAge && (wordAt(sentence, at + 2)?.kind ?? 'punctuation') === 'punctuation' ? at + 2 : at;
}

/** What joins another thing on to a list that was complete. */
const further = /^(?:and|or|&|plus|as|along|together|with|followed|later|then|but|not|including|among)$/;

const isOpen = (sentence: Sentence, at: number): boolean =>
  further.test(wordAt(sentence, wordAt(sentence, at)?.text === ',' ? at + 1 : at)?.lower ?? '');

/** Every "and" but the last may be part of a name, and so may the last one of a name that is known to have one. */
function innerAnds(items: readonly string[], separators: readonly string[]): number {
  const places = separators.flatMap((text, at) => (text === 'and' ? [at] : []));
  const isLast = separators.at(-1) === 'and';
  const known = places.filter((at) => joined.test(`${lastWord(items[at])} ${firstWord(items[at + 1])}`));
  return Math.max(known.length, places.length - (isLast ? 1 : 0));
}

const lastWord = (text = ''): string => text.split(' ').at(-1) ?? '';
const firstWord = (text = ''): string => text.replace(/^the /, '').split(' ')[0] ?? '';

/** "Austin, Texas, and Rome": a place behind what is none may say where that is. */
function attributes(items: readonly string[]): number {
  const places = items.map(isPlace);
  const isState = (item = ''): boolean => states.test(item.replace(/^the /, ''));
  return places.filter(
    (place, at) => place && at > 0 && (!places[at - 1] || (isState(items[at]) && !isState(items[at - 1]))),
  ).length;
}

/** "her chairman, Ian Bell, and …": a name behind common words, or the other way round, may be the same thing once more. */
const introductions = (items: readonly Item[]): number =>
  items.filter(({ name }, at) => at > 0 && items[at - 1]?.name !== name).length;

const states =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|(?:west )?virginia|washington|wisconsin|wyoming|ontario|quebec|alberta|manitoba|scotland|wales|england|(?:[a-z]+\.)+|[a-z]{2,5}\.)$/;

/** Whether an item, in lower case, is a country, or a state of the kind that is written behind its towns. */
export const isPlace = (item: string): boolean =>
  codesByPlace.has(item.replace(/^the /, '')) || states.test(item.replace(/^the /, ''));
