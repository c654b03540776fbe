import {
  type Audited,
  type Finding,
  findsOf,
  houseRuleId,
  loudness,
  type PhraseEntry,
  type Reading,
  type Rule,
  stretchAround,
} from '../../review/index.ts';
import type { Piece } from './archive.ts';
import { excerpt, ownCopy, type Sample, Samples } from './samples.ts';

/** How often something was found. */
export interface Counts {
  readonly hits: number;
  /** Those of the hits that were louder than a hint. */
  readonly aboveHint: number;
  /** Phrases that were left alone because they are quoted; they are not among the hits. */
  readonly inQuotations: number;
  /** Articles with a hit. */
  readonly articles: number;
}

/** Counts one rule, or one entry of a rule. */
export class Count implements Counts {
  hits = 0;
  aboveHint = 0;
  inQuotations = 0;
  articles = 0;
  #lastArticle = 0;

  /** `article` is its number in the archive, from 1: to hold on to an article would be to hold on to all. */
  hit({ severity }: Finding, article: number): void {
    this.hits++;
    if (loudness(severity) > loudness('hint')) this.aboveHint++;
    if (this.#lastArticle !== article) this.articles++;
    this.#lastArticle = article;
  }
}

/** Counts an entry, and keeps sentences that show it. */
export class EntryCount extends Count {
  readonly samples: Samples;

  constructor(samples: number) {
    super();
    this.samples = new Samples(samples);
  }
}

/** The entries of a rule by name. Those of word lists are few; words that other rules find are as many as there are. */
const mostEntries = 2000;

/** Where entries are counted for which there is no more room. */
const others = '(others)';

/** Counts what a rule and its entries come to. */
export class RuleCount extends Count {
  readonly rule: Rule;
  readonly entries = new Map<string, EntryCount>();
  readonly #samples: number;

  constructor(rule: Rule, samples: number) {
    super();
    this.rule = rule;
    this.#samples = samples;
  }

  /** Whether it is a word list, of which it can be said what it would find in quotations. */
  get isWordList(): boolean {
    return this.rule.inQuotations !== undefined;
  }

  /** The count of an entry, which from now on is listed even if it is never met. */
  entry(name: string): EntryCount {
    const listed = this.entries.has(name) || this.entries.size < mostEntries ? name : others;
    const known = this.entries.get(listed);
    if (known) return known;
    const count = new EntryCount(this.#samples);
    this.entries.set(ownCopy(listed), count);
    return count;
  }

  /** The entries with their names, the weightiest first. */
  sorted(): readonly (readonly [name: string, count: EntryCount])[] {
    return [...this.entries].sort(byWeight);
  }
}

/** The weightiest first: by hits, then by what is quoted, then by name. */
const byWeight = ([a, one]: readonly [string, Counts], [b, two]: readonly [string, Counts]): number =>
  two.hits - one.hits || two.inQuotations - one.inQuotations || (a < b ? -1 : 1);

/** What an archive comes to: counts and samples of what was found, in memory that does not grow with it. */
export class Tally {
  articles = 0;
  words = 0;
  readonly rules = new Map<string, RuleCount>();
  readonly #samples: number;
  #phrases: readonly PhraseEntry[] | undefined;

  /** `samples` is how many sentences show each entry. */
  constructor(samples: number) {
    this.#samples = samples;
  }

  /** Adds an article to the counts. */
  add(piece: Piece, { reading, words, rules, flagged, quoted }: Audited): void {
    this.articles++;
    this.words += words;
    for (const rule of rules) this.#ruleCount(rule);
    this.#expect(piece.settings.phrases);
    for (const { rule, entry, finding } of flagged) {
      const count = this.rules.get(rule);
      const ofEntry = count?.entry(entry);
      count?.hit(finding, this.articles);
      ofEntry?.hit(finding, this.articles);
      ofEntry?.samples.offer(nameOf(finding), () => sampleOf(finding, piece, reading));
    }
    for (const { rule, entry } of quoted) {
      const count = this.rules.get(rule);
      for (const each of count ? [count, count.entry(entry)] : []) each.inQuotations++;
    }
  }

  /** The rules that ran, the weightiest first. */
  sorted(): readonly RuleCount[] {
    return [...this.rules].sort(byWeight).map(([, count]) => count);
  }

  #ruleCount(rule: Rule): RuleCount {
    const known = this.rules.get(rule.id);
    if (known) return known;
    const count = new RuleCount(rule, this.#samples);
    this.rules.set(rule.id, count);
    return count;
  }

  /** A newsroom is told of all its own phrases: one that is never met may be misspelt. */
  #expect(phrases: readonly PhraseEntry[]): void {
    const house = this.rules.get(houseRuleId);
    if (!house || phrases === this.#phrases) return;
    this.#phrases = phrases;
    for (const name of phrases.flatMap(findsOf)) house.entry(name);
  }
}

/** What tells a finding from others, of whichever article: equals in one article have the same name and a number. */
const nameOf = ({ fingerprint }: Finding): string => fingerprint.split('-', 1)[0] ?? '';

function sampleOf(finding: Finding, { path, id, text, lineOf }: Piece, reading: Reading): Sample {
  const { start, severity } = finding;
  const where = { path, line: lineOf(start), ...(id !== undefined && { id }) };
  return { ...where, severity, ...excerpt(text, stretchAround(reading, start), finding) };
}
