import { catalogue } from '../../rules/catalogue.ts';
import {
  type Hit,
  type Matcher,
  once,
  type Phrase,
  type PhraseEntry,
  phrasesIn,
  type Rule,
  remember,
} from '../../rules/contract/index.ts';
import { cues } from '../reading/index.ts';
import { compile } from './automaton.ts';
import { houseRule } from './house.ts';
import { phraseTable } from './phraseTable.ts';
import { fromTable } from './table.ts';

/** The rules of a session with the automaton of everything that they and reading want found. */
export interface Rulebook {
  readonly rules: readonly Rule[];
  readonly matcher: Matcher;
}

/** Compiling costs milliseconds, and sessions of one newsroom share rules and phrases: each pair is compiled once. */
const compiled = new WeakMap<readonly Rule[], WeakMap<readonly PhraseEntry[], Rulebook>>();

/** The rulebook of some rules and a newsroom's own phrases. @throws PatternError where a phrase is broken. */
export function rulebookOf(rules: readonly Rule[], phrases: readonly PhraseEntry[]): Rulebook {
  const ofRules = remember(compiled, rules, () => new WeakMap<readonly PhraseEntry[], Rulebook>());
  return remember(ofRules, phrases, () => (phrases.length === 0 ? plainBook(rules) : withHouse(rules, phrases)));
}

function plainBook(rules: readonly Rule[]): Rulebook {
  const isTabled = rules.length > 0 && rules.every((rule) => catalogue.includes(rule));
  return { rules, matcher: (isTabled ? tabled().matcher : undefined) ?? compile(phrasesOf(rules)) };
}

/** Where there is a table, it serves some of the rules as well as all: what it finds for others concerns nobody. */
const tabled = once(() => {
  const table = phraseTable();
  return { matcher: table === null ? undefined : fromTable(table) };
});

/** A newsroom's own phrases are few: they get an automaton of their own beside the large one. */
function withHouse(rules: readonly Rule[], phrases: readonly PhraseEntry[]): Rulebook {
  const house = houseRule(phrases);
  const [large, small] = [rulebookOf(rules, noPhrases).matcher, compile(ownPhrases(house))];
  return { rules: [...rules, house], matcher: { match: (words) => inOrder(large.match(words), small.match(words)) } };
}

const noPhrases: readonly PhraseEntry[] = [];

const inOrder: (a: readonly Hit[], b: readonly Hit[]) => readonly Hit[] = (a, b) =>
  b.length === 0 ? a : [...a, ...b].sort((x, y) => x.first - y.first || y.last - x.last);

/** Everything that reading and some rules want found, in an order that is always the same. */
export function phrasesOf(rules: readonly Rule[]): readonly Phrase[] {
  return [...cues(), ...rules.flatMap(ownPhrases)];
}

const ownPhrases = (rule: Rule): Phrase[] => phrasesIn(rule).map((phrase) => ({ owner: rule.id, ...phrase }));
