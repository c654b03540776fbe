import type { Block, Rule, Sentence } from '../../rules/contract/index.ts';
import type { PlacedBlock, Reading } from '../reading/index.ts';
import { type Conclusion, createConcluder, digestsRenewed, type Judged, type Renewal } from './conclusions.ts';
import { sentenceAround, sentenceIn } from './sentences.ts';
import type { Settings } from './settings.ts';
import { type Failure, type Source, Transcript, type Verdict } from './transcript.ts';
import { type Facts, type Worker, workerOf } from './worker.ts';

/** Verdicts on a block, the rules that could not finish, and digests by the place of their rule among those that conclude. */
export interface BlockJudgement {
  readonly verdicts: readonly Verdict[];
  readonly failures: readonly Failure[];
  readonly digests: readonly unknown[];
}

/** What the rules say of an article. */
export interface Judgement {
  /** On each block by its sentences, in order. */
  readonly ofBlocks: readonly BlockJudgement[];
  /** On the raw text and on what the blocks add up to. */
  readonly ofArticle: readonly Conclusion[];
}

/** The rules at work on one article, as long as nothing that they know of it as a whole changes. */
export interface Judge {
  /** Judges an article. What was said of the blocks of the last reading is remembered. */
  judge(reading: Reading): Judgement;
  /** Whether a rule judges this article at all. */
  runs(rule: string): boolean;
}

/** Puts rules to work under settings. */
export function createJudge(rules: readonly Rule[], settings: Settings, facts: Facts): Judge {
  const workers = rules.flatMap((rule) => workerOf(rule, settings, facts) ?? []);
  const checkers = workers.filter(({ rule }) => rule.check);
  const scanners = workers.filter(({ rule }) => rule.scan);
  const collectors = workers.filter(({ rule }) => rule.conclude);
  const concluders = collectors.map(createConcluder);
  const running = new Set(workers.filter((worker) => !worker.bindingOnly).map(({ rule }) => rule.id as string));
  let last: Judged<BlockJudgement> = { blocks: [], judgements: [] };
  return {
    judge(reading) {
      const { blocks } = reading;
      const renewal = renewalOf(last, blocks);
      const remembered = recollection(last, renewal);
      const judgements = blocks.map(
        (placed, at) => remembered(at, placed.block) ?? judgeBlock(placed.block, checkers, collectors),
      );
      const now = { blocks, judgements };
      const renewed = digestsRenewed(last, now, renewal);
      last = now;
      const source = { text: reading.text, sentenceAt: (place: number) => sentenceAround(reading, place) };
      const concluded = concluders.map((concluder) => concluder.conclude(now, renewal, renewed, source));
      return { ofBlocks: judgements, ofArticle: [scan(reading, scanners, source), ...concluded] };
    },
    runs: (rule) => running.has(rule),
  };
}

/** Which blocks an edit renewed: it leaves all before them where they are, and moves all behind them alike. */
function renewalOf({ blocks: old }: Judged<unknown>, blocks: readonly PlacedBlock[]): Renewal {
  const shorter = Math.min(blocks.length, old.length);
  let head = 0;
  while (head < shorter && old[head]?.block === blocks[head]?.block) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail)?.block === blocks.at(-1 - tail)?.block) tail++;
  return { from: head, oldTo: old.length - tail, to: blocks.length - tail };
}

/** Finds what was said of a block, if it was there the last time. */
function recollection({ blocks: old, judgements }: Judged<BlockJudgement>, { from, oldTo, to }: Renewal) {
  // Not a weak map of all blocks: that costs the garbage collector more than judging does.
  const between = new Map<Block, BlockJudgement | undefined>();
  for (let at = from; at < oldTo; at++) between.set((old[at] as PlacedBlock).block, judgements[at]);
  return (at: number, block: Block): BlockJudgement | undefined => {
    if (at < from) return judgements[at];
    return at < to ? between.get(block) : judgements[at - to + oldTo];
  };
}

function judgeBlock(block: Block, checkers: readonly Worker[], collectors: readonly Worker[]): BlockJudgement {
  const transcript = new Transcript({ text: block.source, sentenceAt: (place) => sentenceIn(block, place) });
  for (const worker of checkers) transcript.fence(worker, () => checkBlock(worker, block, transcript));
  const digests = collectors.map((worker) => transcript.fence(worker, ({ rule }) => rule.collect?.(block)));
  return { verdicts: transcript.verdicts.sort(byPlace), failures: transcript.failures, digests };
}

function checkBlock(worker: Worker, block: Block, transcript: Transcript): void {
  const { id, phrases, needs } = worker.rule;
  if (phrases !== undefined && needs === undefined && !block.hasHits(id)) return;
  for (const sentence of block.sentences)
    if (concerns(worker.rule, sentence)) transcript.takeDown(worker, worker.rule.check?.(sentence, worker.context));
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
  if (needs === 'attribution') return sentence.attributions.length > 0;
  return needs === 'reference' && sentence.references.length > 0;
}

function scan(reading: Reading, scanners: readonly Worker[], source: Source): Conclusion {
  const transcript = new Transcript(source);
  for (const worker of scanners)
    transcript.fence(worker, ({ rule, context }) => transcript.takeDown(worker, rule.scan?.(reading, context)));
  return { verdicts: transcript.verdicts, failures: transcript.failures, move: (place) => place };
}
