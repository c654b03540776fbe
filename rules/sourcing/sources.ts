/** Who answers for an attributed statement, and whether two of them are one. */
import { type Attribution, type Block, beginningIn, type Span, type Word } from '../contract/index.ts';

/** Somebody, or something, that statements are attributed to. */
export interface Source extends Span {
  /** As written. */
  readonly text: string;
  /** The names in it, in lower case, and what they abbreviate to; empty for "the company". */
  readonly names: readonly string[];
  /** Its longer words, in lower case: "the bank" is the Northgate Bank. */
  readonly nouns: readonly string[];
  /** Nobody in particular ("critics"), or two at once. */
  readonly vague: boolean;
}

/** Words with a capital that many sources share. */
const shared: ReadonlySet<string> = new Set(
  `the a an this that his her its their mr mrs ms dr sir president prime minister premier secretary senator governor mayor
  general chief director professor judge spokesman spokeswoman spokesperson department ministry national international
  federal state states united kingdom us u.s. uk u.k. american british european new north south east west party council
  office police university court district according but and in on at however meanwhile`.split(/\s+/),
);

/** What may speak for a source that was named before: "a spokesman said", "the report found". */
const mouthpieces: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson spokespeople statement release website letter email memo report study survey paper
  document filing company firm group agency organisation organization`.split(/\s+/),
);

/** The source of a statement; undefined where it stands in another sentence, or in a pronoun. */
export function sourceOf(block: Block, { source, sourceKind }: Attribution): Source | undefined {
  if (source === null || sourceKind === 'pronoun' || sourceKind === 'none') return undefined;
  const { start, end } = source;
  const words = beginningIn(block.words, source);
  const names = words.filter(isNamed).map(({ lower }) => lower);
  const initials = names.map(([letter]) => letter).join('');
  const isMouthpiece = words.some(({ lower }) => mouthpieces.has(lower));
  return {
    start,
    end,
    text: block.source.slice(start, end),
    names: names.length > 2 ? [...names, initials] : names,
    nouns: words.filter(({ lower }) => lower.length > 3).map(({ lower }) => lower),
    vague: (sourceKind === 'unnamed' && !isMouthpiece) || words.some(({ lower }) => lower === 'and'),
  };
}

const isNamed = ({ kind, text, lower }: Word): boolean =>
  kind === 'word' && /^\p{Lu}/u.test(text) && !shared.has(lower);

/** The one source that all of these are; undefined where there are two, or where one is nobody in particular. */
export function soleSource(sources: readonly Source[]): Source | undefined {
  const sole = sources.find(({ names }) => names.length > 0);
  if (sole === undefined) return undefined;
  const known = new Set([...sole.names, ...sole.nouns]);
  for (const { names, nouns, vague } of sources) {
    const isKnown =
      names.length > 0 ? names.some(isIn(known)) : nouns.some(isIn(known)) || nouns.some(isIn(mouthpieces));
    if (vague || !isKnown) return undefined;
    for (const word of [...names, ...nouns]) known.add(word);
  }
  return sole;
}

const isIn =
  (set: ReadonlySet<string>) =>
  (word: string): boolean =>
    set.has(word);

/** Where a block first mentions the source by a name of its own, with the other names around it. */
export function mentionIn(block: Block, { text, names }: Source): Span | undefined {
  const [head = ''] = text.toLowerCase().split(/,| of | for /);
  const own = names.filter((name) => head.includes(name));
  const name = own.at(-1) ?? names[0];
  const at = block.words.findIndex((word) => word.lower === name && isNamed(word));
  if (at < 0) return undefined;
  let [first, last] = [at, at];
  while (isJoined(block, first - 1)) first--;
  while (isJoined(block, last + 1)) last++;
  if (block.words[first - 1]?.lower === 'the') first--;
  return { start: block.words[first]?.start ?? 0, end: block.words[last]?.end ?? 0 };
}

/** A capital that belongs to the name beside it. */
const isJoined = ({ words }: Block, at: number): boolean =>
  words[at]?.kind === 'word' &&
  /^\p{Lu}/u.test(words[at]?.text ?? '') &&
  !/^(?:the|but|and|in|on|at)$/.test(words[at]?.lower ?? '');
