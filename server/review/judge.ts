import type {
  Block,
  Context,
  Options,
  OptionValue,
  Placed,
  Report,
  Rule,
  Sentence,
  Severity,
  Span,
} from '../../rules/contract/index.ts';
import type { PlacedBlock, Reading } from '../reading/index.ts';
import { fingerprint } from './fingerprint.ts';
import { sentenceAround, sentenceIn } from './sentences.ts';
import type { Settings } from './settings.ts';
import { louder, loudness, milder, severityFor } from './severity.ts';

/** What a rule said of a place, with its severity settled. Spans are relative to whatever the rule looked at. */
export interface Verdict {
  readonly rule: Rule;
  readonly report: Report;
  readonly severity: Severity;
  /** The fingerprint, before equals in the article are told apart. */
  readonly name: string;
}

/** A rule that threw. */
export interface Failure {
  readonly rule: string;
  readonly message: string;
}

/** Verdicts on an article, and the rules that could not finish. */
export interface Judgement {
  readonly verdicts: readonly Verdict[];
  readonly failures: readonly Failure[];
}

/** A judgement on a block, with its digests for the rules that conclude, in the order of those rules. */
export interface BlockJudgement extends Judgement {
  readonly digests: readonly unknown[];
}

/** What rules may know of the article, before each gets its own options. */
export type Facts = Omit<Context, 'options'>;

/** The rules at work on one article, as long as nothing that they know of it as a whole changes. */
export interface Judge {
  /** Judges every block by its sentences. Blocks of the last reading are remembered. */
  ofBlocks(blocks: readonly PlacedBlock[]): readonly BlockJudgement[];
  /** Judges the raw text and what the blocks, in order, add up to. */
  ofArticle(reading: Reading, blocks: readonly BlockJudgement[]): Judgement;
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

/** Puts rules to work under settings. */
export function createJudge(rules: readonly Rule[], settings: Settings, facts: Facts): Judge {
  const workers = rules.flatMap((rule) => workerOf(rule, settings, facts) ?? []);
  const checkers = workers.filter(({ rule }) => rule.check);
  const concluders = workers.filter(({ rule }) => rule.conclude);
  const scanners = workers.filter(({ rule }) => rule.scan);
  let remembered = new Map<Block, BlockJudgement>();
  const running = new Set(workers.filter((worker) => !worker.bindingOnly).map(({ rule }) => rule.id as string));
  return {
    ofBlocks(blocks) {
      // A map of this reading alone, not a weak one of all: those cost the garbage collector more than judging does.
      const judged = new Map<Block, BlockJudgement>();
      const judgements = blocks.map(({ block }) => {
        const judgement = remembered.get(block) ?? judgeBlock(block, checkers, concluders);
        judged.set(block, judgement);
        return judgement;
      });
      remembered = judged;
      return judgements;
    },
    ofArticle(reading, blocks) {
      const bench = new Bench((span) => sentenceAround(reading, span.start), reading.text);
      for (const worker of scanners) bench.hear(worker, ({ rule, context }) => rule.scan?.(reading, context));
      for (const [at, worker] of concluders.entries())
        bench.hear(worker, ({ rule, context }) => rule.conclude?.(placedDigests(at, reading, blocks), context));
      return bench;
    },
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

function judgeBlock(block: Block, checkers: readonly Worker[], concluders: readonly Worker[]): BlockJudgement {
  const bench = new Bench((span) => sentenceIn(block, span.start), block.source);
  for (const worker of checkers) bench.hear(worker, ({ rule, context }) => checkBlock(rule, block, context));
  const digests = concluders.map((worker) => bench.fence(worker, ({ rule }) => rule.collect?.(block)));
  return { verdicts: bench.verdicts.sort(byPlace), failures: bench.failures, digests };
}

function* checkBlock(rule: Rule, block: Block, context: Context): Iterable<Report> {
  for (const sentence of block.sentences) if (concerns(rule, sentence)) yield* rule.check?.(sentence, context) ?? [];
}

/** In reading order; at the same place the longer first. */
const byPlace = ({ report: { span: a } }: Verdict, { report: { span: b } }: Verdict): number =>
  a.start - b.start || b.end - a.end;

/** Whether a rule asked to see a sentence: for its phrases, for the facts that it needs, or for all. */
function concerns({ id, phrases, needs }: Rule, sentence: Sentence): boolean {
  if (phrases === undefined && needs === undefined) return true;
  if (phrases !== undefined && sentence.hits(id).length > 0) return true;
  if (needs === 'quantity') return sentence.quantities.length > 0;
  if (needs === 'quotation') return sentence.quotations.length > 0;
  return needs === 'reference' && sentence.references.length > 0;
}

/** The digests for one concluding rule, placed in the article. */
function placedDigests(at: number, { blocks }: Reading, judgements: readonly BlockJudgement[]): Placed<unknown>[] {
  const placed: Placed<unknown>[] = [];
  judgements.forEach(({ digests }, index) => {
    const digest = digests[at];
    if (digest !== undefined) placed.push({ start: blocks[index]?.start ?? 0, digest });
  });
  return placed;
}

/** Takes down what rules report, and fences each of them: one that throws loses the rest of its say, and no other. */
class Bench implements Judgement {
  readonly verdicts: Verdict[] = [];
  readonly failures: Failure[] = [];
  private readonly sentenceOf: (span: Span) => string;
  private readonly source: string;

  /** `sentenceOf` finds the sentence of a report's span in `source`, to name the finding by. */
  constructor(sentenceOf: (span: Span) => string, source: string) {
    this.sentenceOf = sentenceOf;
    this.source = source;
  }

  /** Lets a rule report. */
  hear(worker: Worker, reports: (worker: Worker) => Iterable<Report> | undefined): void {
    this.fence(worker, () => {
      for (const report of reports(worker) ?? []) this.takeDown(worker, report);
    });
  }

  /** Lets a rule work; undefined where it throws. */
  fence<T>(worker: Worker, work: (worker: Worker) => T): T | undefined {
    try {
      return work(worker);
    } catch (error) {
      this.failures.push({ rule: worker.rule.id, message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  private takeDown(worker: Worker, report: Report): void {
    const { span } = report;
    const severity = settle(worker, report);
    if (severity === 'off' || !isSpan(span)) return;
    const { rule } = worker;
    const name = fingerprint(rule.id, this.source.slice(span.start, span.end), this.sentenceOf(span));
    this.verdicts.push({ rule, report, severity, name });
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
