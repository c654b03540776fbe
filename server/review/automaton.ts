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
  const root = new Node();
  for (const phrase of phrases) insert(root, parsePattern(phrase.pattern), 0, null, phrase);
  return { match: (words) => match(root, words) };
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

function match(root: Node, words: readonly Word[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const word of words) {
    if (!root.next.has(word.lower) && !root.exact?.has(word.text)) continue;
    const from = hits.length;
    walk(root, words, word.index, word.index, hits);
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
