import type { Matcher, Phrase, PhraseEntry, Rule } from '../../rules/contract/index.ts';
import { cues } from '../reading/index.ts';
import { compile } from './automaton.ts';
import { houseRule } from './house.ts';
import { remember } from './remember.ts';

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
  return remember(ofRules, phrases, () => {
    const all = phrases.length === 0 ? rules : [...rules, houseRule(phrases)];
    return { rules: all, matcher: compile([...cues, ...all.flatMap(phrasesOf)]) };
  });
}

const phrasesOf = (rule: Rule): Phrase[] => (rule.phrases ?? []).map((phrase) => ({ ...phrase, owner: rule.id }));
