import {
  type Hit,
  type Matcher,
  type Phrase,
  parsePattern,
  type Slot,
  type Word,
  type WordForm,
} from '../../rules/contract/index.ts';
import { remember } from './remember.ts';

/** A phrase after its first word: what must follow, and the form that the first word had. */
export interface Opening {
  readonly phrase: Phrase;
  readonly form: WordForm | null;
  readonly rest: readonly Slot[];
}

/** The phrases that a word opens; undefined for most words. Words with a capital open what must be written just so. */
export type Openings = (word: string) => readonly Opening[] | undefined;

/** What a finished phrase reports, beside its place. */
interface Ending {
  readonly phrase: Phrase;
  readonly form: WordForm | null;
}

/** A state of the automaton: where each next word leads, and which phrases end here. */
class Node {
  readonly next = new Map<string, Node>();
  /** Words with a capital, which must be written just so. */
  exact: Map<string, Node> | undefined;
  any: Node | undefined;
  readonly endings: Ending[] = [];
}

/**
 * Compiles phrases of all owners into one automaton: a trie over words, entered at every word. Most words lead nowhere
 * from the root, so the cost is one look-up a word.
 *
 * @throws PatternError for the first phrase whose notation is broken; check phrases that people wrote beforehand.
 */
export function compile(phrases: Iterable<Phrase>): Matcher {
  const openings = new Map<string, Opening[]>();
  for (const phrase of phrases)
    for (const [word, opening] of openingsOf(phrase)) remember(openings, word, () => []).push(opening);
  return matcherOf((word) => openings.get(word));
}

/** The words that open a phrase, each with what follows: more than one where its first words are optional or inflected. */
export function openingsOf(phrase: Phrase): readonly (readonly [word: string, opening: Opening])[] {
  const found: [string, Opening][] = [];
  const slots = parsePattern(phrase.pattern);
  for (const [at, { words, optional }] of slots.entries()) {
    const rest = slots.slice(at + 1);
    if (words !== 'any') for (const { text, form } of words) found.push([text, { phrase, form, rest }]);
    if (!optional) break;
  }
  return found;
}

/** An automaton that grows by each opening word the first time the word is met: an article uses few of thousands. */
export function matcherOf(openings: Openings): Matcher {
  const roots = new Map<string, Node>();
  const rootOf = (word: string): Node | undefined => {
    const known = roots.get(word);
    if (known) return known;
    const found = openings(word);
    if (!found) return undefined;
    const root = new Node();
    for (const { rest, form, phrase } of found) insert(root, rest, 0, form, phrase);
    roots.set(word, root);
    return root;
  };
  return { match: (words) => match(rootOf, words) };
}

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

function match(rootOf: (word: string) => Node | undefined, words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { lower, text, index } of words) {
    const from = hits.length;
    const plain = rootOf(lower);
    if (plain) walk(plain, words, index, index + 1, hits);
    const exact = text === lower ? undefined : rootOf(text);
    if (exact) walk(exact, words, index, index + 1, hits);
    if (hits.length - from > 1) hits.push(...hits.splice(from).sort((a, b) => b.last - a.last));
  }
  return hits;
}

/** Follows every path from `node` over the words at `at` and after; as deep as the longest phrase, whatever the text. */
function walk(node: Node, words: readonly Word[], first: number, at: number, hits: Hit[]): void {
  for (const { phrase, form } of node.endings)
    hits.push({ owner: phrase.owner, entry: phrase.entry, first, last: at, form });
  const word = words[at];
  if (word === undefined) return;
  const plain = node.next.get(word.lower);
  if (plain) walk(plain, words, first, at + 1, hits);
  const exact = node.exact?.get(word.text);
  if (exact) walk(exact, words, first, at + 1, hits);
  if (node.any && word.kind !== 'punctuation') walk(node.any, words, first, at + 1, hits);
}
