import type { Finding } from '../../rules/contract/index.ts';
import type { Reading } from '../reading/index.ts';
import { numbered } from './fingerprint.ts';
import type { BlockJudgement, Failure, Judge, Judgement, Verdict } from './judge.ts';
import { PlacedFinding } from './placedFinding.ts';
import { inOrder, oneSquiggleEach, type PlacedVerdict } from './squiggles.ts';

/** The findings of an article in order, one squiggle a trouble, and the rules that threw, each once. */
export function findingsOf(reading: Reading, judge: Judge): { findings: Finding[]; failures: Failure[] } {
  const blocks: BlockJudgement[] = [];
  const placed: PlacedVerdict[] = [];
  const failures = new Map<string, Failure>();
  for (const { start, block } of reading.blocks) {
    const judgement = judge.ofBlock(block);
    blocks.push(judgement);
    note(judgement, start, placed, failures);
  }
  note(judge.ofArticle(reading, blocks), 0, placed, failures);
  const heard = oneSquiggleEach(placed.sort(inOrder));
  const names = numbered(heard);
  const findings = heard.map((verdict, at) => new PlacedFinding(verdict, names[at] as string, reading.text));
  return { findings, failures: [...failures.values()] };
}

/** Places the verdicts of a judgement, whose spans count from `origin`. */
function note(judgement: Judgement, origin: number, placed: PlacedVerdict[], failures: Map<string, Failure>): void {
  for (const verdict of judgement.verdicts) placed.push(placedVerdict(verdict, origin));
  for (const failure of judgement.failures) if (!failures.has(failure.rule)) failures.set(failure.rule, failure);
}

function placedVerdict(verdict: Verdict, origin: number): PlacedVerdict {
  const { start, end } = verdict.report.span;
  return { start: start + origin, end: end + origin, verdict, origin, name: verdict.name };
}
