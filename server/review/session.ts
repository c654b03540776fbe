import { catalogue } from '../../rules/catalogue.ts';
import type { Article, Finding, Language, Rule } from '../../rules/contract/index.ts';
import { type Reading, read, syntaxOf, type TextChange } from '../reading/index.ts';
import { readComments } from './decisions/comments.ts';
import type { RecordedDecision } from './decisions/decision.ts';
import { mistakeNotes, unusedNotes } from './decisions/notes.ts';
import { createRegister } from './decisions/register.ts';
import { type Declined, part, recall } from './decisions/suppress.ts';
import { findingsOf } from './findings.ts';
import { namesIn, type Settled, settle } from './front.ts';
import { createJudge, type Judge } from './judge.ts';
import { converter } from './rates.ts';
import { rulebookOf } from './rulebook.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Failure } from './transcript.ts';

/** What a session reviews, and by what. */
export interface SessionOptions {
  readonly language: Language;
  readonly settings?: Settings;
  /** The article's own place, to tell which decisions are about it. */
  readonly place?: string;
  readonly decisions?: readonly RecordedDecision[];
  /** All rules of the catalogue unless others are given. */
  readonly rules?: readonly Rule[];
}

/** What a review came to. All spans are UTF-16 places in the text as given. */
export interface Review {
  readonly reading: Reading;
  readonly article: Article;
  /** In order of place. Those of `copydesk/…` are about the writer's own comments, decisions and front matter. */
  readonly findings: readonly Finding[];
  /** Findings that are not shown, because a stronger one of their family speaks of the same words. Their safe fixes count. */
  readonly silenced: readonly Finding[];
  readonly declined: readonly Declined[];
  /** Decisions about this article that hide nothing. Each has its finding, too. */
  readonly unused: readonly RecordedDecision[];
  /** Rules that threw, each once; what the others found is complete. */
  readonly failures: readonly Failure[];
}

/** One article under review. It remembers what it read and found, so that a small change costs little. */
export interface Session {
  /**
   * Reviews the text as it is now. `changes` lead from the text of the last review to this one, each applied to the
   * result of the one before; without them the session sees for itself what changed.
   */
  review(text: string, changes?: readonly TextChange[]): Review;
  /** From the next review on, these decisions hold. */
  replaceDecisions(decisions: readonly RecordedDecision[]): void;
}

/** Opens a session. New settings mean a new session. */
export function createSession(options: SessionOptions): Session {
  const { language, settings = defaultSettings, place, rules: given = catalogue } = options;
  const { rules, matcher } = rulebookOf(given, settings.phrases);
  const ruleNames = rules.map((rule) => rule.id);
  let register = createRegister(options.decisions ?? [], place);
  let reading: Reading | undefined;
  let known: { key: string; settled: Settled; article: Article; judge: Judge } | undefined;

  /** The judge of the last review, as long as all that rules may know of the whole article is the same by value. */
  function judgeOf(reading: Reading): NonNullable<typeof known> {
    const settled = settle(settings, reading.frontMatter, reading.dateline);
    const { genre, date, spelling, style } = settled;
    const { footnotes, links } = reading;
    const article: Article = { language, genre, date, spelling, footnotes, links, names: namesIn(reading.frontMatter) };
    const key = JSON.stringify([article, style.name]);
    if (known?.key === key) return { ...known, settled };
    const facts = { article, genre, style, syntax: syntaxOf(language), convert: converter(settings.rates, date) };
    return { key, settled, article, judge: createJudge(rules, settings, facts) };
  }

  return {
    review(text, changes) {
      reading = read(text, language, matcher, reading, changes);
      known = judgeOf(reading);
      const { judge, article, settled } = known;
      const found = findingsOf(reading, judge);
      const { regions, mistakes } = readComments(reading, ruleNames);
      const { shown, silenced, declined, idle } = part(found, regions, register);
      const lapsed = recall(
        shown,
        idle.decisions.filter(({ rule }) => judge.runs(rule)),
        text,
      );
      const notes = [
        ...mistakeNotes('copydesk/bad-comment', mistakes, settings),
        ...mistakeNotes('copydesk/front-matter', settled.mistakes, settings),
        ...unusedNotes(
          idle.regions.filter(({ rule }) => judge.runs(rule)),
          lapsed.left,
          settings,
        ),
      ];
      const findings = merged(lapsed.findings, notes);
      return { reading, article, findings, silenced, declined, unused: lapsed.left, failures: found.failures };
    },
    replaceDecisions(decisions) {
      register = createRegister(decisions, place);
    },
  };
}

/** Both in order of place; the first is already. */
function merged(findings: readonly Finding[], notes: readonly Finding[]): readonly Finding[] {
  return notes.length === 0 ? findings : [...findings, ...notes].sort((a, b) => a.start - b.start || b.end - a.end);
}
