import type { Matcher, Phrase, WordForm } from '../../rules/contract/index.ts';
import { type Ending, matcherOf, type Node, openingStates, type State, type Ways } from './automaton.ts';
import { remember } from './remember.ts';

/**
 * The automaton of many phrases as text, grown beforehand. Parsing and inflecting thousands of patterns takes longer
 * than all the rest of a short review, so the build does it once; and since an article uses few of the words, no more of
 * the text is read than what stands behind those that it uses.
 *
 * The first line says where the lines of words with the same two letters at their beginning stand. Each other line has
 * fields parted by tabs: a word, the state behind it without its next words, and then each next word and its state.
 */

/** Where each beginning's lines start and end, in UTF-16 units after the first line. */
type Directory = Readonly<Record<string, readonly [start: number, end: number]>>;

/** A state as JSON: endings (place of a phrase, place of a form, …), next words, exact words, any word. 0 for none. */
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
const beginningOf = (word: string): string => word.slice(0, 2);

/** Makes a table of phrases, as text. */
export function tabulate(phrases: readonly Phrase[]): string {
  const places = new Map(phrases.map((phrase, place) => [phrase, place]));
  const files = new Map<string, string[]>();
  for (const [word, state] of openingStates(phrases))
    remember(files, beginningOf(word), () => []).push(lineOf(word, state(), places));
  const directory: Record<string, [number, number]> = {};
  let body = '';
  for (const [beginning, lines] of files) {
    const start = body.length;
    body += lines.join('');
    directory[beginning] = [start, body.length];
  }
  return `${JSON.stringify(directory satisfies Directory)}\n${body}`;
}

type Places = ReadonlyMap<Phrase, number>;

function lineOf(word: string, { endings, next, exact, any }: Node, places: Places): string {
  const own = encode({ endings, next: new Map(), exact, any }, places);
  const ways = [...next].flatMap(([word, node]) => [word, JSON.stringify(encode(node, places))]);
  return `${[word, JSON.stringify(own), ...ways].join('\t')}\n`;
}

function encode({ endings, next, exact, any }: Node, places: Places): Code {
  const codes = (nodes: ReadonlyMap<string, Node> | undefined): Codes | 0 =>
    nodes?.size ? Object.fromEntries([...nodes].map(([word, node]) => [word, encode(node, places)])) : 0;
  const ends = endings.flatMap(({ phrase, form }) => [places.get(phrase) ?? 0, forms.indexOf(form)]);
  const [nextCodes, exactCodes] = [codes(next), codes(exact)];
  if (any) return [ends, nextCodes, exactCodes, encode(any, places)];
  if (exactCodes) return [ends, nextCodes, exactCodes];
  return nextCodes ? [ends, nextCodes] : [ends];
}

/** Finds a phrase by its place among those that the table was made from. */
type PhraseAt = (place: number) => Phrase;

/** The automaton of a table. */
export function fromTable(text: string, phraseAt: PhraseAt): Matcher {
  const body = text.indexOf('\n') + 1;
  const directory = JSON.parse(text.slice(0, body)) as Directory;
  const drawers = new Map<string, Drawer>();
  const drawerOf = (beginning: string): Drawer | undefined => {
    const place = Object.hasOwn(directory, beginning) ? directory[beginning] : undefined;
    return place && remember(drawers, beginning, () => new Drawer(text, body + place[0], body + place[1]));
  };
  const known = new Map<string, State>();
  return matcherOf((word) => {
    const state = known.get(word);
    if (state) return state;
    const line = drawerOf(beginningOf(word))?.lineOf(word);
    if (line === undefined) return undefined;
    const [, code = '', ...ways] = line.split('\t');
    const found = new TableState(JSON.parse(code) as Code, phraseAt, new WrittenWays(ways, phraseAt));
    known.set(word, found);
    return found;
  });
}

/** How often the lines of a drawer are searched before it pays to file them by word. */
const fewSearches = 16;

/** The lines of the words with one beginning. */
class Drawer {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #searches = 0;
  #filed: ReadonlyMap<string, string> | undefined;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
  }

  /** The line of a word; undefined where it opens no phrase. */
  lineOf(word: string): string | undefined {
    if (this.#filed) return this.#filed.get(word);
    const lines = this.#text.slice(this.#start, this.#end);
    if (++this.#searches > fewSearches) {
      const all = lines.trimEnd().split('\n');
      this.#filed = new Map(all.map((line) => [line.slice(0, line.indexOf('\t')), line]));
      return this.#filed.get(word);
    }
    const first = lines.startsWith(`${word}\t`);
    const before = first ? -1 : lines.indexOf(`\n${word}\t`);
    return first || before >= 0 ? lines.slice(before + 1, lines.indexOf('\n', before + 1)) : undefined;
  }
}

/** Next words whose states are read when they are met. */
class WrittenWays implements Ways {
  readonly #ways = new Map<string, string | State>();
  readonly #phraseAt: PhraseAt;

  /** `fields` are words and codes by turns. */
  constructor(fields: readonly string[], phraseAt: PhraseAt) {
    for (let at = 0; at < fields.length; at += 2) this.#ways.set(fields[at] ?? '', fields[at + 1] ?? '');
    this.#phraseAt = phraseAt;
  }

  get(word: string): State | undefined {
    const way = this.#ways.get(word);
    if (typeof way !== 'string') return way;
    const state = new TableState(JSON.parse(way) as Code, this.#phraseAt);
    this.#ways.set(word, state);
    return state;
  }
}

/** A state that is read from its code as far as it is used. */
class TableState implements State {
  readonly #code: Code;
  readonly #phraseAt: PhraseAt;
  #endings: readonly Ending[] | undefined;
  #next: Ways | undefined;
  #exact: Ways | undefined;
  #any: State | undefined;

  constructor(code: Code, phraseAt: PhraseAt, next?: Ways) {
    this.#code = code;
    this.#next = next;
    this.#phraseAt = phraseAt;
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
    const [, , exact] = this.#code;
    if (exact) this.#exact ??= this.#states(exact);
    return this.#exact;
  }

  get any(): State | undefined {
    const [, , , any] = this.#code;
    if (any) this.#any ??= new TableState(any, this.#phraseAt);
    return this.#any;
  }

  #read(): Ending[] {
    const [numbers] = this.#code;
    const endings: Ending[] = [];
    for (let at = 0; at < numbers.length; at += 2)
      endings.push({ phrase: this.#phraseAt(numbers[at] ?? 0), form: forms[numbers[at + 1] ?? 0] ?? null });
    return endings;
  }

  #states(codes: Codes | 0 | undefined): Ways {
    const states = new Map<string, State>();
    for (const [word, code] of Object.entries(codes || {})) states.set(word, new TableState(code, this.#phraseAt));
    return states;
  }
}
