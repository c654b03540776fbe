import {
  type Condition,
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
 * the text is read than what stands behind those that it uses.
 *
 * The first line is the directory. Then come the lines of words: a word, the state behind it without its next words, and
 * each next word and its state, parted by tabs. At the end stand the meanings, a line each: what a hit hands back.
 */

/** Where things stand, in UTF-16 units after the first line. */
interface Directory {
  /** The lines of the words with the same three letters at their beginning. */
  readonly words: Readonly<Record<string, readonly [start: number, end: number]>>;
  /** The words that must be written with their capitals, by themselves in small letters. */
  readonly cased: Readonly<Record<string, readonly string[]>>;
  readonly meanings: number;
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

/** A state as JSON: endings (place of a meaning, place of a form, …), next words, exact words, any word. 0 for none. */
type Code = readonly [endings: readonly number[], next?: Codes | 0, exact?: Codes | 0, any?: Code];
type Codes = Readonly<Record<string, Code>>;

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

/** The letters by which words are filed. */
const beginningOf = (word: string): string => word.slice(0, 3);

/** Makes a table of phrases, as text. */
export function tabulate(phrases: readonly Phrase[]): string {
  const meanings = new Meanings();
  const files = new Map<string, string[]>();
  const openings = openingStates(phrases);
  for (const [word, state] of openings)
    remember(files, beginningOf(word), () => []).push(lineOf(word, state(), meanings));
  const words: Record<string, [number, number]> = {};
  let body = '';
  for (const [beginning, lines] of files) {
    const start = body.length;
    body += lines.join('');
    words[beginning] = [start, body.length];
  }
  const directory: Directory = { words, cased: casedAmong(openings.keys()), meanings: body.length };
  return `${JSON.stringify(directory)}\n${body}${meanings.text}`;
}

const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Whether a meaning is an entry of a word list. */
const isEntry = (entry: unknown): entry is PhraseEntry =>
  typeof entry === 'object' && entry !== null && 'find' in entry;

/** The meanings of phrases, each once and on a line of its own. */
class Meanings {
  text = '';
  readonly #places = new Map<string, number>();

  placeOf({ owner, entry }: Ending['phrase']): number {
    if (!isEntry(entry)) return this.#lineOf([owner, entry] satisfies Meaning);
    const { find, when, unless, ...rest } = entry;
    const places = (conditions: PhraseEntry['when']) => conditions?.map((condition) => this.#lineOf(condition)) ?? null;
    return this.#lineOf([owner, rest, this.#lineOf(find), places(when), places(unless)] satisfies Meaning);
  }

  #lineOf(value: unknown): number {
    // In plain letters, of which each takes a byte and needs no decoding.
    const line = inAscii(JSON.stringify(value));
    return remember(this.#places, line, () => {
      const place = this.text.length;
      this.text += `${line}\n`;
      return place;
    });
  }
}

function lineOf(word: string, { endings, next, exact, any }: Node, meanings: Meanings): string {
  const own = encode({ endings, next: new Map(), exact, any }, meanings);
  const ways = [...next].flatMap(([word, node]) => [word, JSON.stringify(encode(node, meanings))]);
  return `${[word, JSON.stringify(own), ...ways].join('\t')}\n`;
}

function encode({ endings, next, exact, any }: Node, meanings: Meanings): Code {
  const codes = (nodes: ReadonlyMap<string, Node> | undefined): Codes | 0 =>
    nodes?.size ? Object.fromEntries([...nodes].map(([word, node]) => [word, encode(node, meanings)])) : 0;
  const ends = endings.flatMap(({ phrase, form }) => [meanings.placeOf(phrase), forms.indexOf(form)]);
  const [nextCodes, exactCodes] = [codes(next), codes(exact)];
  if (any) return [ends, nextCodes, exactCodes, encode(any, meanings)];
  if (exactCodes) return [ends, nextCodes, exactCodes];
  return nextCodes ? [ends, nextCodes] : [ends];
}

/** Finds a meaning by its place. */
type MeaningAt = (place: number) => Ending['phrase'];

/** Meanings that are read when they are met, each once: rules remember what they learnt of an entry. */
function meaningsIn(text: TableText, from: number): MeaningAt {
  const known = new Map<number, Ending['phrase']>();
  const conditions = new Map<number, Condition>();
  const lineAt = (place: number): unknown => JSON.parse(text.lineAt(from + place));
  const conditionAt = (place: number) => remember(conditions, place, () => lineAt(place) as Condition);
  return (place) =>
    remember(known, place, () => {
      const [owner, plain, find, when, unless] = lineAt(place) as Meaning;
      if (find === undefined) return { owner, entry: plain };
      const entry = {
        ...(plain as object),
        ...(when && { when: when.map(conditionAt) }),
        ...(unless && { unless: unless.map(conditionAt) }),
      };
      return { owner, entry: withFind(entry, () => lineAt(find) as PhraseEntry['find']) };
    });
}

/** An entry whose patterns are read when somebody asks for them. */
const withFind = (entry: object, find: () => PhraseEntry['find']): object =>
  Object.defineProperty(entry, 'find', { get: once(find), enumerable: true });

/** The automaton of a table. */
export function fromTable(text: TableText): Matcher {
  const directory = text.lineAt(0);
  const body = directory.length + 1;
  const { words, cased, meanings } = JSON.parse(directory) as Directory;
  const meaningAt = meaningsIn(text, body + meanings);
  const drawers = new Map<string, Drawer>();
  const drawerOf = (beginning: string): Drawer | undefined => {
    const place = Object.hasOwn(words, beginning) ? words[beginning] : undefined;
    return place && remember(drawers, beginning, () => new Drawer(text, body + place[0], body + place[1]));
  };
  const stateOf = (word: string): State | undefined => {
    const line = drawerOf(beginningOf(word))?.lineOf(word);
    if (line === undefined) return undefined;
    const [, code = '', ...ways] = line.split('\t');
    return new TableState(JSON.parse(code) as Code, meaningAt, new WrittenWays(ways, meaningAt));
  };
  return matcherOf(stateOf, cased);
}

/** The lines of the words with one beginning. */
class Drawer {
  readonly #lines: string;

  constructor(text: TableText, start: number, end: number) {
    this.#lines = text.slice(start, end);
  }

  /** The line of a word; undefined where it opens no phrase. */
  lineOf(word: string): string | undefined {
    const lines = this.#lines;
    const first = lines.startsWith(`${word}\t`);
    const before = first ? -1 : lines.indexOf(`\n${word}\t`);
    return first || before >= 0 ? lines.slice(before + 1, lines.indexOf('\n', before + 1)) : undefined;
  }
}

/** Next words whose states are read when they are met. */
class WrittenWays implements Ways {
  readonly #ways = new Map<string, string | State>();
  readonly #meaningAt: MeaningAt;

  /** `fields` are words and codes by turns. */
  constructor(fields: readonly string[], meaningAt: MeaningAt) {
    for (let at = 0; at < fields.length; at += 2) this.#ways.set(fields[at] ?? '', fields[at + 1] ?? '');
    this.#meaningAt = meaningAt;
  }

  keys(): Iterable<string> {
    return this.#ways.keys();
  }

  get(word: string): State | undefined {
    const way = this.#ways.get(word);
    if (typeof way !== 'string') return way;
    const state = new TableState(JSON.parse(way) as Code, this.#meaningAt);
    this.#ways.set(word, state);
    return state;
  }
}

/** A state that is read from its code as far as it is used. */
class TableState implements State {
  readonly #code: Code;
  readonly #meaningAt: MeaningAt;
  #endings: readonly Ending[] | undefined;
  #next: Ways | undefined;
  #exact: Ways | undefined;
  #any: State | undefined;

  constructor(code: Code, meaningAt: MeaningAt, next?: Ways) {
    this.#code = code;
    this.#next = next;
    this.#meaningAt = meaningAt;
  }

  get endings(): readonly Ending[] {
    this.#endings ??= this.#read();
    return this.#endings;
  }

  get next(): Ways {
    this.#next ??= this.#states(this.#code[1]);
    return this.#next;
  }

  get exact(): Ways | undefined {
    const exact = this.#code[2];
    if (exact) this.#exact ??= this.#states(exact);
    return this.#exact;
  }

  get any(): State | undefined {
    const any = this.#code[3];
    if (any) this.#any ??= new TableState(any, this.#meaningAt);
    return this.#any;
  }

  #read(): Ending[] {
    const [numbers] = this.#code;
    const endings: Ending[] = [];
    for (let at = 0; at < numbers.length; at += 2)
      endings.push({ phrase: this.#meaningAt(numbers[at] ?? 0), form: forms[numbers[at + 1] ?? 0] ?? null });
    return endings;
  }

  #states(codes: Codes | 0 | undefined): Ways {
    const states = new Map<string, State>();
    for (const [word, code] of Object.entries(codes || {})) states.set(word, new TableState(code, this.#meaningAt));
    return states;
  }
}
