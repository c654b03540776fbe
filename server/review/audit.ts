import {
  type Block,
  bothSpellings,
  type Finding,
  findsOf,
  type Hit,
  type Language,
  type Matcher,
  type PhraseEntry,
  type Rule,
  remember,
  type Sentence,
  type Span,
} from '../../rules/contract/index.ts';
import type { Reading } from '../reading/index.ts';
import { compile } from './automaton.ts';
import { messageOf } from './messageOf.ts';
import { rulebookOf } from './rulebook.ts';
import { blockAt } from './sentences.ts';
import { createSession } from './session.ts';
import type { Settings } from './settings.ts';
import type { Failure } from './transcript.ts';
import { ownSeverity } from './worker.ts';

/** What is counted of one article, to see what rules would come to. */
export interface Audited {
  readonly reading: Reading;
  /** As people count them: what stands between spaces and has a letter or a digit. */
  readonly words: number;
  /** The rules that ran, the newsroom's own phrases included. */
  readonly rules: readonly Rule[];
  readonly flagged: readonly Flagged[];
  /** What word lists leave alone because it is quoted. */
  readonly quoted: readonly Entry[];
  /** Rules that threw, each once. */
  readonly failures: readonly Failure[];
}

/** An entry of a rule: a pattern of its word list, or, where it has none, the words found, in small letters and with # for figures. */
export interface Entry {
  readonly rule: string;
  readonly entry: string;
}

/** A finding with its entry. */
export interface Flagged extends Entry {
  readonly finding: Finding;
}

/** What an article is audited by. */
export interface AuditOptions {
  readonly language: Language;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
}

/**
 * Reviews an article for what rules come to, not for what is left to do: findings that a comment of the writer hides
 * count like others, and so does what word lists would flag if it were not quoted.
 */
export function audit(text: string, options: AuditOptions): Audited {
  const { settings } = options;
  const { reading, article, findings, declined, failures } = createSession(options).review(text);
  const rules = rulebookOf(options.rules, settings.phrases).rules.filter(
    (rule) => ownSeverity(rule, settings, article.genre) !== 'off',
  );
  const running = new Set<string>(rules.map(({ id }) => id));
  const found = [...findings, ...declined.map(({ finding }) => finding)].filter(({ rule }) => running.has(rule));
  const broken = new Map(failures.map((failure) => [failure.rule, failure]));
  const quoted = quotedIn(reading, rules, broken);
  return {
    reading,
    words: wordsIn(reading),
    rules,
    flagged: found.map((finding) => ({ rule: finding.rule, entry: entryOf(finding, reading), finding })),
    quoted,
    failures: [...broken.values()],
  };
}

function wordsIn({ blocks }: Reading): number {
  let count = 0;
  for (const { block } of blocks) {
    let counted = false;
    for (const { kind, spaced } of block.words) {
      if (spaced) counted = false;
      if (counted || (kind !== 'word' && kind !== 'number')) continue;
      counted = true;
      count++;
    }
  }
  return count;
}

function quotedIn({ blocks }: Reading, rules: readonly Rule[], broken: Map<string, Failure>): Entry[] {
  const lists = rules.filter(({ inQuotations }) => inQuotations);
  const quoted: Entry[] = [];
  for (const { block } of blocks) {
    for (const sentence of block.sentences) {
      if (!block.quoted && sentence.quotations.length === 0) continue;
      for (const rule of lists) quoted.push(...quotedBy(rule, sentence, broken));
    }
  }
  return quoted;
}

function quotedBy(rule: Rule, sentence: Sentence, broken: Map<string, Failure>): Entry[] {
  if (sentence.hits(rule.id).length === 0) return [];
  try {
    return [...(rule.inQuotations?.(sentence) ?? [])].flatMap(({ entry, span }) =>
      entry ? [{ rule: rule.id, entry: patternOf(entry, sentence.block, span) }] : [],
    );
  } catch (error) {
    broken.set(rule.id, { rule: rule.id, message: messageOf(error) });
    return [];
  }
}

function entryOf({ entry, start, end }: Finding, reading: Reading): string {
  const placed = entry && blockAt(reading, start);
  if (placed) return patternOf(entry, placed.block, { start: start - placed.start, end: end - placed.start });
  return reading.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/\d[\d.,]*(?<=\d)/g, '#')
    .toLowerCase();
}

/** Which of an entry’s patterns was found. Worked out only where people count, so that no hit has to carry it about. */
function patternOf(entry: PhraseEntry, { words }: Block, { start, end }: Span): string {
  const [first = '', ...others] = findsOf(entry);
  if (others.length === 0) return first;
  const isInside = (hit: Hit): boolean =>
    (words[hit.first]?.start ?? 0) >= start && (words[hit.last - 1]?.end ?? 0) <= end;
  const hits = remember(matchers, entry, matcherOf).match(words).filter(isInside);
  const [longest] = hits.sort((a, b) => b.last - b.first - (a.last - a.first));
  return (longest as Hit<string> | undefined)?.entry ?? first;
}

/** Matchers of an entry’s patterns, each of which means itself, in either spelling. */
const matchers = new WeakMap<PhraseEntry, Matcher>();

const matcherOf = (entry: PhraseEntry): Matcher =>
  compile(
    findsOf(entry).flatMap((find) => bothSpellings(find).map((pattern) => ({ owner: 'audit', pattern, entry: find }))),
  );
