import {
  type Hit,
  hashOf,
  type Matcher,
  often,
  once,
  type Phrase,
  parsePattern,
  remember,
  type Slot,
  type Word,
  type WordForm,
} from '../../rules/contract/index.ts';

/** What a finished phrase reports, beside its place. */
export interface Ending {
  readonly phrase: Omit<Phrase, 'pattern'>;
  readonly form: WordForm | null;
}

/** Where words lead. */
export interface Ways {
  get(word: string): State | undefined;
  keys(): Iterable<string>;
}

/** A state of the automaton: where each next word leads, and which phrases end here. */
export interface State {
  readonly endings: readonly Ending[];
  /** By the next word in lower case. */
  readonly next: Ways;
  /** By the next word as it is written: words with a capital must be written just so. */
  readonly exact: Ways | undefined;
  /** Where any word that is no punctuation leads. */
  readonly any: State | undefined;
}

/** A phrase after its first word: what must follow, and the form that the first word had. */
interface Opening {
  readonly phrase: Phrase;
  readonly form: WordForm | null;
  readonly rest: readonly Slot[];
}

/** A state that can grow, and all of whose ways can be told. */
export class Node implements State {
  readonly next = new Map<string, Node>();
  exact: Map<string, Node> | undefined;
  any: Node | undefined;
  readonly endings: Ending[] = [];
}

/**
 * Compiles phrases of all owners into one automaton: a trie over words, entered at every word. Most words lead nowhere
 * from the root, or nowhere with the words behind them, so the cost is one look-up a word.
 *
 * @throws PatternError for the first phrase whose notation is broken; check phrases that people wrote beforehand.
 */
export function compile(phrases: Iterable<Phrase>): Matcher {
  const openings = openingStates(phrases);
  return matcherOf((word) => openings.get(word)?.(), casedAmong(openings.keys()));
}

/**
 * The states behind the first words of phrases, by word. Each grows when it is first asked for: an article uses few of
 * thousands.
 */
export function openingStates(phrases: Iterable<Phrase>): ReadonlyMap<string, () => Node> {
  const openings = new Map<string, Opening[]>();
  for (const phrase of phrases)
    for (const [word, opening] of openingsOf(phrase)) remember(openings, word, () => []).push(opening);
  return new Map([...openings].map(([word, found]) => [word, once(() => grown(found))]));
}

/** The words that open a phrase, each with what follows: more than one where its first words are optional or inflected. */
function openingsOf(phrase: Phrase): readonly (readonly [word: string, opening: Opening])[] {
  const found: [string, Opening][] = [];
  const slots = parsePattern(phrase.pattern);
  for (const [at, { words, optional }] of slots.entries()) {
    const rest = slots.slice(at + 1);
    if (words !== 'any') for (const { text, form } of words) found.push([text, { phrase, form, rest }]);
    if (!optional) break;
  }
  return found;
}

function grown(openings: readonly Opening[]): Node {
  const root = new Node();
  for (const { rest, form, phrase } of openings) insert(root, rest, 0, form, phrase);
  return root;
}

/** The words with a capital, by themselves in small letters. */
export function casedAmong(words: Iterable<string>): Readonly<Record<string, readonly string[]>> {
  const cased: Record<string, string[]> = {};
  for (const word of words) {
    const lower = word.toLowerCase();
    if (lower !== word) cased[lower] = [...(cased[lower] ?? []), word];
  }
  return cased;
}

/**
 * The automaton whose first words lead to these states.
 *
 * @param cased first words that must be written with their capitals, by themselves in small letters.
 */
export function matcherOf(
  stateBehind: (word: string) => State | undefined,
  cased: Readonly<Record<string, readonly string[]>>,
): Matcher {
  const roots = new Roots(stateBehind, cased);
  return { match: (words) => match(roots, words) };
}

/** How many words that open no phrase are remembered: about what an archive has in common, whatever names it holds. */
const mostStrangers = 20_000;

/** Where a first word leads: however it is written, and where it is written just so. */
interface Root {
  readonly plain: State | undefined;
  readonly cased: readonly (readonly [text: string, state: State | undefined])[];
  /** How often it was followed. */
  asked: number;
  /** Among how many words behind the first one must be one that its phrases ask for. Worked out when it was asked often. */
  reach: number;
}

/** Where first words lead, as far as texts have asked. */
class Roots {
  readonly #stateBehind: (word: string) => State | undefined;
  readonly #cased: Readonly<Record<string, readonly string[]>>;
  #known = new Map<string, Root | null>();
  #strangers = 0;
  /** The words met of late, each in the place that its hash says, and where they lead. Mostly nothing else is looked at. */
  readonly #recent = new Array<string>(mostRecent).fill('');
  readonly #roots = new Array<Root | null>(mostRecent).fill(null);
  readonly #pairs = new Pairs();

  constructor(stateBehind: (word: string) => State | undefined, cased: Readonly<Record<string, readonly string[]>>) {
    this.#stateBehind = stateBehind;
    this.#cased = cased;
  }

  /** Where the word at `at` leads; null where it opens no phrase, or none that the words behind it go on with. */
  at(words: readonly Word[], at: number): Root | null {
    const word = words[at] as Word;
    const root = this.#rootOf(word);
    if (root === null) return null;
    if (root.reach === anyhow) {
      if (++root.asked === often) this.#narrow(word.hash, root);
      return root;
    }
    for (let next = at + 1; next <= at + root.reach && next < words.length; next++)
      if (this.#pairs.mayHold(word.hash, (words[next] as Word).hash)) return root;
    return null;
  }

  #rootOf({ lower, hash }: Word): Root | null {
    const place = hash & (mostRecent - 1);
    if (this.#recent[place] === lower) return this.#roots[place] as Root | null;
    const known = this.#known.get(lower);
    const root = known === undefined ? this.#learn(lower) : known;
    this.#recent[place] = lower;
    this.#roots[place] = root;
    return root;
  }

  #narrow(hash: number, root: Root): void {
    root.reach = reachOf(root);
    if (root.reach === anyhow) return;
    for (let state = root.plain; state !== undefined; state = state.any)
      for (const next of state.next.keys()) this.#pairs.add(hash, hashOf(next));
  }

  #learn(lower: string): Root | null {
    const plain = this.#stateBehind(lower);
    const own = Object.hasOwn(this.#cased, lower) ? (this.#cased[lower] ?? []) : [];
    const cased = own.map((text) => [text, this.#stateBehind(text)] as const);
    const root = plain || own.length > 0 ? { plain, cased, asked: 0, reach: anyhow } : null;
    if (root === null && ++this.#strangers > mostStrangers) {
      this.#known = new Map([...this.#known].filter(([, root]) => root !== null));
      this.#strangers = 0;
    }
    this.#known.set(lower, root);
    return root;
  }
}

/** More than an article has words; a power of two. */
const mostRecent = 1 << 13;

/** The reach where a phrase may end with its first word or go on with any, and where nobody has looked yet. */
const anyhow = -1;

function reachOf({ plain, cased }: Root): number {
  if (cased.length > 0) return anyhow;
  let reach = 0;
  for (let state = plain; state !== undefined; state = state.any, reach++)
    if (state.endings.length > 0 || state.exact) return anyhow;
  return reach;
}

/** Which words may follow a first word closely: a bit for each pair, which another pair may share. */
class Pairs {
  readonly #bits = new Int32Array(1 << 12);

  add(hash: number, next: number): void {
    const bit = bitOf(hash, next);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  mayHold(hash: number, next: number): boolean {
    const bit = bitOf(hash, next);
    return ((this.#bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}

const bitOf = (hash: number, next: number): number => Math.imul(hash ^ Math.imul(next, 0x85ebca6b), 0x9e3779b1) >>> 15;

function insert(node: Node, slots: readonly Slot[], at: number, form: WordForm | null, phrase: Phrase): void {
  const slot = slots[at];
  if (slot === undefined) {
    if (!node.endings.some((ending) => ending.phrase === phrase)) node.endings.push({ phrase, form });
    return;
  }
  if (slot.optional) insert(node, slots, at + 1, form, phrase);
  if (slot.words === 'any') {
    node.any ??= new Node();
    insert(node.any, slots, at + 1, form, phrase);
    return;
  }
  for (const word of slot.words) {
    if (word.exact) node.exact ??= new Map();
    const child = remember((word.exact && node.exact) || node.next, word.text, () => new Node());
    insert(child, slots, at + 1, word.form ?? form, phrase);
  }
}

/** Asked of every word of every text: plain loops, and nothing is made where nothing is found. */
function match(roots: Roots, words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const root = roots.at(words, at);
    if (root === null) continue;
    const from = hits.length;
    if (root.plain !== undefined) walk(root.plain, words, at, at + 1, hits);
    for (let which = 0; which < root.cased.length; which++) {
      const [written, state] = root.cased[which] as Root['cased'][number];
      if (state && written === words[at]?.text) walk(state, words, at, at + 1, hits);
    }
    if (hits.length - from > 1) sortEnd(hits, from);
  }
  return hits;
}

/** The hits from `from` on, the longest first; those of one length stay in their order. They are few. */
function sortEnd(hits: Hit[], from: number): void {
  for (let at = from + 1; at < hits.length; at++) {
    const hit = hits[at] as Hit;
    let place = at;
    for (; place > from && (hits[place - 1] as Hit).last < hit.last; place--) hits[place] = hits[place - 1] as Hit;
    hits[place] = hit;
  }
}

/** Follows every path from a state over the words at `at` and after; as deep as the longest phrase, whatever the text. */
function walk(state: State, words: readonly Word[], first: number, at: number, hits: Hit[]): void {
  const { endings, next, exact, any } = state;
  for (let which = 0; which < endings.length; which++) {
    const { phrase, form } = endings[which] as Ending;
    hits.push({ owner: phrase.owner, entry: phrase.entry, first, last: at, form });
  }
  const word = words[at];
  if (word === undefined) return;
  const plain = next.get(word.lower);
  if (plain !== undefined) walk(plain, words, first, at + 1, hits);
  const just = exact?.get(word.text);
  if (just !== undefined) walk(just, words, first, at + 1, hits);
  if (any !== undefined && word.kind !== 'punctuation') walk(any, words, first, at + 1, hits);
}
