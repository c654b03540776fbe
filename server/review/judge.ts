import type {
  Block,
  Context,
  Options,
  OptionValue,
  Report,
  Rule,
  Sentence,
  Severity,
  Span,
} from '../../rules/contract/index.ts';
import type { PlacedBlock, Reading } from '../reading/index.ts';
import { remember } from './remember.ts';
import type { Settings } from './settings.ts';
import { louder, loudness, milder, severityFor } from './severity.ts';

/** What a rule said of a place, with its severity settled. Spans are relative to whatever the rule looked at. */
export interface Verdict {
  readonly rule: Rule;
  readonly report: Report;
  readonly severity: Severity;
}

/** A rule that threw. */
export interface Failure {
  readonly rule: string;
  readonly message: string;
}

/** Verdicts on one block or article, and the rules that could not finish. */
export interface Judgement {
  readonly verdicts: readonly Verdict[];
  readonly failures: readonly Failure[];
}

/** What rules may know of the article, before each gets its own options. */
export type Facts = Omit<Context, 'options'>;

/** The rules at work on one article, as long as nothing that they know of it as a whole changes. */
export interface Judge {
  /** Judges a block by its sentences. */
  ofBlock(block: Block): Judgement;
  /** Judges the raw text and what the blocks add up to. */
  ofArticle(reading: Reading): Judgement;
  /** Whether a rule judges this article at all. */
  runs(rule: string): boolean;
}

/** A rule that is switched on, with its context. */
interface Worker {
  readonly rule: Rule;
  readonly context: Context;
  /** Settled by a person; outranks what the rule says. */
  readonly settled: Severity | undefined;
  /** It was switched off, and speaks only where nobody may switch it off. */
  readonly bindingOnly: boolean;
}

/** Digests of blocks, by rule. They depend on the block alone, so they outlive a judge. */
export type Digests = WeakMap<Block, Map<Rule, unknown>>;

/** Puts rules to work under settings. */
export function createJudge(rules: readonly Rule[], settings: Settings, facts: Facts, digests: Digests): Judge {
  const workers = rules.flatMap((rule) => workerOf(rule, settings, facts) ?? []);
  const checkers = workers.filter(({ rule }) => rule.check);
  const remembered = new WeakMap<Block, Judgement>();
  const running = new Set(workers.filter((worker) => !worker.bindingOnly).map(({ rule }) => rule.id as string));
  return {
    ofBlock: (block) => remember(remembered, block, () => judgeBlock(block, checkers)),
    ofArticle: (reading) => judgeArticle(reading, workers, digests),
    runs: (rule) => running.has(rule),
  };
}

function workerOf(rule: Rule, settings: Settings, facts: Facts): Worker | null {
  const setting = settings.rules.get(rule.id);
  const severity = setting?.severity ?? severityFor(rule.severity, facts.genre);
  if (severity === 'off' && !rule.binding) return null;
  const settled = setting?.severity === 'off' ? undefined : setting?.severity;
  const options = { ...defaultsOf(rule.options), ...setting?.options };
  return { rule, context: { ...facts, options }, settled, bindingOnly: severity === 'off' };
}

function defaultsOf(options: Options | undefined): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(options ?? {}).map(([name, option]) => [name, option.default]));
}

function judgeBlock(block: Block, checkers: readonly Worker[]): Judgement {
  const bench = new Bench();
  for (const worker of checkers)
    bench.hear(worker, function* () {
      for (const sentence of block.sentences)
        if (concerns(worker.rule, sentence)) yield* worker.rule.check?.(sentence, worker.context) ?? [];
    });
  return bench;
}

/** Whether a rule asked to see a sentence: for its phrases, for the facts that it needs, or for all. */
function concerns({ id, phrases, needs }: Rule, sentence: Sentence): boolean {
  if (phrases === undefined && needs === undefined) return true;
  if (phrases !== undefined && sentence.hits(id).length > 0) return true;
  if (needs === 'quantity') return sentence.quantities.length > 0;
  if (needs === 'quotation') return sentence.quotations.length > 0;
  return needs === 'reference' && sentence.references.length > 0;
}

function judgeArticle({ text, code, blocks }: Reading, workers: readonly Worker[], digests: Digests): Judgement {
  const bench = new Bench();
  for (const worker of workers) {
    const { rule, context } = worker;
    if (rule.scan) bench.hear(worker, () => rule.scan?.({ text, code }, context) ?? []);
    if (rule.conclude) bench.hear(worker, () => rule.conclude?.(placedDigests(rule, blocks, digests), context) ?? []);
  }
  return bench;
}

function placedDigests(rule: Rule, blocks: readonly PlacedBlock[], digests: Digests) {
  const placed: { start: number; digest: unknown }[] = [];
  for (const { start, block } of blocks) {
    const digest = digestOf(rule, block, digests);
    if (digest !== undefined) placed.push({ start, digest });
  }
  return placed;
}

function digestOf(rule: Rule, block: Block, digests: Digests): unknown {
  const ofBlock = remember(digests, block, () => new Map<Rule, unknown>());
  if (!ofBlock.has(rule)) ofBlock.set(rule, rule.collect?.(block));
  return ofBlock.get(rule);
}

/** Takes down what rules report, and fences each of them: one that throws loses the rest of its say, and no other. */
class Bench implements Judgement {
  readonly verdicts: Verdict[] = [];
  readonly failures: Failure[] = [];

  hear(worker: Worker, reports: () => Iterable<Report>): void {
    try {
      for (const report of reports()) {
        const severity = settle(worker, report);
        if (severity !== 'off' && isSpan(report.span)) this.verdicts.push({ rule: worker.rule, report, severity });
      }
    } catch (error) {
      this.failures.push({ rule: worker.rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
}

const isSpan = ({ start, end }: Span): boolean => start >= 0 && start < end;

/** A person's severity before the report's before the rule's; `atMost` caps all, and what is binding keeps its weight. */
function settle({ rule, context, settled, bindingOnly }: Worker, report: Report): Severity | 'off' {
  const own = severityFor(report.severity ?? rule.severity, context.genre);
  if (report.binding) return settled ? louder(own, settled) : own;
  if (bindingOnly) return 'off';
  const severity = settled ?? own;
  return report.atMost && loudness(report.atMost) < loudness(severity) ? milder(report.atMost, severity) : severity;
}
