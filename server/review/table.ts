import {
  type Condition,
  hashOf,
  type Matcher,
  once,
  type Phrase,
  type PhraseEntry,
  remember,
  type WordForm,
} from '../../rules/contract/index.ts';
import { casedAmong, type Ending, matcherOf, type Node, openingStates, type State, type Ways } from './automaton.ts';

/**
 * The automaton of many phrases as text, grown beforehand. Parsing and inflecting thousands of patterns takes longer
 * than all the rest of a short review, so the build does it once; and since an article uses few of the words, no more of
 * the text is read than what its words lead to.
 *
 * The first line is the directory. Then come the words that open phrases, in drawers: where each drawer ends, as numbers
 * of equal width, and the drawers, a word and the place of its state to a line. At last come the lines that have places:
 * states, and the meanings that a hit hands back. Lines that are alike are one line, and so are the states of words that
 * lead to the same.
 */

/** How the parts are cut, in UTF-16 units. */
interface Directory {
  /** The words that must be written with their capitals, by themselves in small letters. */
  readonly cased: Readonly<Record<string, readonly string[]>>;
  readonly drawers: number;
  /** How wide each number is. */
  readonly width: number;
  /** How long all drawers are. */
  readonly words: number;
}

/** A table's text, of which a run reads a small part: it need not be in memory as a string. */
export interface TableText {
  slice(start: number, end: number): string;
  /** The line that starts at `start`, without its end. */
  lineAt(start: number): string;
}

/** A text that is in memory. */
export const inMemory = (text: string): TableText => ({
  slice: (start, end) => text.slice(start, end),
  lineAt: (start) => text.slice(start, text.indexOf('\n', start)),
});

/**
 * What a hit hands back, as JSON. Of a word list's entry, the patterns, which are many and asked for by hardly anybody,
 * and each condition, which many entries share, stand on lines of their own.
 */
type Meaning = readonly [
  owner: string,
  entry: unknown,
  find?: number,
  when?: readonly number[] | null,
  unless?: readonly number[] | null,
];

/**
 * What a state's line begins with, as JSON: endings (place of a meaning, place of a form, …), and the places of a state
 * whose next words are this one's exact words, and of the state behind any word; 0 for none. Behind it stand the next
 * words and the places of their states, parted by tabs.
 */
type Head = readonly [endings: readonly number[], exact: number, any: number];

const forms: readonly (WordForm | null)[] = [
  null,
  'base',
  'third',
  'past',
  'participle',
  'gerund',
  'plural',
  'comparative',
  'superlative',
];

/** The drawer of a word. */
const drawerOf = (word: string, drawers: number): number => hashOf(word) % drawers;

/** Makes a table of phrases, as text. */
export function tabulate(phrases: readonly Phrase[]): string {
  const lines = new Lines();
  const openings = openingStates(phrases);
  const drawers: string[] = new Array(Math.ceil(openings.size / 2)).fill('');
  for (const [word, state] of openings)
    drawers[drawerOf(word, drawers.length)] += `\n${word}\t${lines.placeOfState(state())}`;
  const words = drawers.join('');
  const width = String(words.length).length;
  let end = 0;
  const ends = drawers.map((drawer) => {
    end += drawer.length;
    return String(end).padStart(width);
  });
  const cased = casedAmong(openings.keys());
  const directory: Directory = { cased, drawers: drawers.length, width, words: words.length };
  return `${JSON.stringify(directory)}\n${ends.join('')}${words}\n${lines.text}`;
}

const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Whether a meaning is an entry of a word list. */
const isEntry = (entry: unknown): entry is PhraseEntry =>
  typeof entry === 'object' && entry !== null && 'find' in entry;

/** Lines that have a place, each once. */
class Lines {
  /** Begins with an empty line, so that no other has the place 0. */
  text = '\n';
  readonly #places = new Map<string, number>();

  placeOfState({ endings, next, exact, any }: Node): number {
    const head: Head = [
      endings.flatMap(({ phrase, form }) => [this.#placeOfMeaning(phrase), forms.indexOf(form)]),
      exact ? this.placeOfState({ endings: [], next: exact, exact: undefined, any: undefined }) : 0,
      any ? this.placeOfState(any) : 0,
    ];
    const ways = [...next].map(([word, node]) => `\t${word}\t${this.placeOfState(node)}`);
    return this.#placeOf(`${JSON.stringify(head)}${ways.join('')}`);
  }

  #placeOfMeaning({ owner, entry }: Ending['phrase']): number {
    if (!isEntry(entry)) return this.#placeOfJson([owner, entry] satisfies Meaning);
    const { find, when, unless, ...rest } = entry;
    const places = (conditions: PhraseEntry['when']) => conditions?.map((each) => this.#placeOfJson(each)) ?? null;
    return this.#placeOfJson([owner, rest, this.#placeOfJson(find), places(when), places(unless)] satisfies Meaning);
  }

  /** In plain letters, of which each takes a byte and needs no decoding. */
  #placeOfJson(value: unknown): number {
    return this.#placeOf(inAscii(JSON.stringify(value)));
  }

  #placeOf(line: string): number {
    return remember(this.#places, line, () => {
      const place = this.text.length;
      this.text += `${line}\n`;
      return place;
    });
  }
}

/** Finds a line by its place. */
type LineAt = (place: number) => string;
/** Finds a state by its place. */
type StateAt = (place: number) => State;
/** Finds a meaning by its place. */
type MeaningAt = (place: number) => Ending['phrase'];

/** Meanings that are read when they are met, each once: rules remember what they learnt of an entry. */
function meaningsIn(lineAt: LineAt): MeaningAt {
  const known = new Map<number, Ending['phrase']>();
  const conditions = new Map<number, Condition>();
  const conditionAt = (place: number) => remember(conditions, place, () => JSON.parse(lineAt(place)) as Condition);
  return (place) =>
    remember(known, place, () => {
      const [owner, plain, find, when, unless] = JSON.parse(lineAt(place)) as Meaning;
      if (find === undefined) return { owner, entry: plain };
      const entry = {
        ...(plain as object),
        ...(when && { when: when.map(conditionAt) }),
        ...(unless && { unless: unless.map(conditionAt) }),
      };
      return { owner, entry: withFind(entry, () => JSON.parse(lineAt(find)) as PhraseEntry['find']) };
    });
}

/** An entry whose patterns are read when somebody asks for them. */
const withFind = (entry: object, find: () => PhraseEntry['find']): object =>
  Object.defineProperty(entry, 'find', { get: once(find), enumerable: true });

/** The automaton of a table. */
export function fromTable(text: TableText): Matcher {
  const firstLine = text.lineAt(0);
  const { cased, drawers, width, words } = JSON.parse(firstLine) as Directory;
  const wordsFrom = drawers * width;
  const from = firstLine.length + 1;
  const filed = text.slice(from, from + wordsFrom + words);
  const endOf = (drawer: number): number =>
    wordsFrom + (drawer < 0 ? 0 : Number(filed.slice(drawer * width, (drawer + 1) * width)));
  const stateAt = statesIn((place) => text.lineAt(from + filed.length + 1 + place));
  return matcherOf((word) => {
    const number = drawerOf(word, drawers);
    const drawer = filed.slice(endOf(number - 1), endOf(number));
    const at = drawer.indexOf(`\n${word}\t`);
    return at < 0 ? undefined : stateAt(Number.parseInt(drawer.slice(at + word.length + 2), 10));
  }, cased);
}

/** States that are read when they are met, each once. */
function statesIn(lineAt: LineAt): StateAt {
  const known = new Map<number, State>();
  const meaningAt = meaningsIn(lineAt);
  const stateAt: StateAt = (place) =>
    remember(known, place, () => {
      const [head = '', ...ways] = lineAt(place).split('\t');
      return new TableState(JSON.parse(head) as Head, new WrittenWays(ways, stateAt), stateAt, meaningAt);
    });
  return stateAt;
}

/** Next words whose states are read when they are met. */
class WrittenWays implements Ways {
  readonly #ways = new Map<string, string | State>();
  readonly #stateAt: StateAt;

  /** `fields` are words and places by turns. */
  constructor(fields: readonly string[], stateAt: StateAt) {
    for (let at = 0; at < fields.length; at += 2) this.#ways.set(fields[at] ?? '', fields[at + 1] ?? '');
    this.#stateAt = stateAt;
  }

  keys(): Iterable<string> {
    return this.#ways.keys();
  }

  get(word: string): State | undefined {
    const way = this.#ways.get(word);
    if (typeof way !== 'string') return way;
    const state = this.#stateAt(Number(way));
    this.#ways.set(word, state);
    return state;
  }
}

/** A state that is read as far as it is used. */
class TableState implements State {
  readonly next: Ways;
  readonly #head: Head;
  readonly #stateAt: StateAt;
  readonly #meaningAt: MeaningAt;
  #endings: readonly Ending[] | undefined;
  #exact: Ways | undefined;
  #any: State | undefined;

  constructor(head: Head, next: Ways, stateAt: StateAt, meaningAt: MeaningAt) {
    this.next = next;
    this.#head = head;
    this.#stateAt = stateAt;
    this.#meaningAt = meaningAt;
  }

  get endings(): readonly Ending[] {
    this.#endings ??= this.#read();
    return this.#endings;
  }

  get exact(): Ways | undefined {
    const place = this.#head[1];
    if (place) this.#exact ??= this.#stateAt(place).next;
    return this.#exact;
  }

  get any(): State | undefined {
    const place = this.#head[2];
    if (place) this.#any ??= this.#stateAt(place);
    return this.#any;
  }

  #read(): Ending[] {
    const [numbers] = this.#head;
    const endings: Ending[] = [];
    for (let at = 0; at < numbers.length; at += 2)
      endings.push({ phrase: this.#meaningAt(numbers[at] ?? 0), form: forms[numbers[at + 1] ?? 0] ?? null });
    return endings;
  }
}
