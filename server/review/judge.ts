import type { Block, Rule, Sentence } from '../../rules/contract/index.ts';
import type { PlacedBlock, Reading } from '../reading/index.ts';
import { type Conclusion, createConcluder } from './conclusions.ts';
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

/** The rules at work on one article, as long as nothing that they know of it as a whole changes. */
export interface Judge {
  /** Judges every block by its sentences. Blocks of the last reading are remembered. */
  ofBlocks(blocks: readonly PlacedBlock[]): readonly BlockJudgement[];
  /** Judges the raw text and what the blocks, in order, add up to. */
  ofArticle(reading: Reading, blocks: readonly BlockJudgement[]): readonly Conclusion[];
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
  let last: Judged = { blocks: [], judgements: [] };
  return {
    ofBlocks(blocks) {
      const remembered = recollection(last, blocks);
      const judgements = blocks.map((placed, at) => remembered(at) ?? judgeBlock(placed.block, checkers, collectors));
      last = { blocks, judgements };
      return judgements;
    },
    ofArticle(reading, blocks) {
      const source = { text: reading.text, sentenceAt: (place: number) => sentenceAround(reading, place) };
      const concluded = concluders.map((concluder) => concluder.conclude(reading.blocks, blocks, source));
      return [scan(reading, scanners, source), ...concluded];
    },
    runs: (rule) => running.has(rule),
  };
}

/** The blocks of a reading and what was said of each. */
interface Judged {
  readonly blocks: readonly PlacedBlock[];
  readonly judgements: readonly BlockJudgement[];
}

/**
 * Finds what was said of the block at a place, if it was there the last time. An edit leaves all blocks before it where
 * they are and moves all behind it alike, so most are found by counting from either end.
 */
function recollection({ blocks: old, judgements }: Judged, blocks: readonly PlacedBlock[]) {
  const added = blocks.length - old.length;
  const shorter = Math.min(blocks.length, old.length);
  let head = 0;
  while (head < shorter && old[head]?.block === blocks[head]?.block) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail)?.block === blocks.at(-1 - tail)?.block) tail++;
  // Not a weak map of all blocks: that costs the garbage collector more than judging does.
  const between = new Map<Block, BlockJudgement | undefined>();
  for (let at = head; at < old.length - tail; at++) between.set((old[at] as PlacedBlock).block, judgements[at]);
  return (at: number): BlockJudgement | undefined => {
    if (at < head) return judgements[at];
    return at < blocks.length - tail ? between.get((blocks[at] as PlacedBlock).block) : judgements[at - added];
  };
}

function judgeBlock(block: Block, checkers: readonly Worker[], collectors: readonly Worker[]): BlockJudgement {
  const transcript = new Transcript({ text: block.source, sentenceAt: (place) => sentenceIn(block, place) });
  for (const worker of checkers) transcript.fence(worker, () => checkBlock(worker, block, transcript));
  const digests = collectors.map((worker) => transcript.fence(worker, ({ rule }) => rule.collect?.(block)));
  return { verdicts: transcript.verdicts.sort(byPlace), failures: transcript.failures, digests };
}

function checkBlock(worker: Worker, block: Block, transcript: Transcript): void {
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
  return needs === 'reference' && sentence.references.length > 0;
}

function scan(reading: Reading, scanners: readonly Worker[], source: Source): Conclusion {
  const transcript = new Transcript(source);
  for (const worker of scanners)
    transcript.fence(worker, ({ rule, context }) => transcript.takeDown(worker, rule.scan?.(reading, context)));
  return { verdicts: transcript.verdicts, failures: transcript.failures, move: (place) => place };
}
