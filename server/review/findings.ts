import type { Finding } from '../../rules/contract/index.ts';
import type { Reading } from '../reading/index.ts';
import type { Failure, Judge, Judgement } from './judge.ts';
import { PlacedFinding } from './placedFinding.ts';
import { inOrder, oneSquiggleEach } from './squiggles.ts';

/** The findings of an article in order, one squiggle a trouble, and the rules that threw, each once. */
export function findingsOf(reading: Reading, judge: Judge): { findings: readonly Finding[]; failures: Failure[] } {
  const { text, blocks } = reading;
  const placed: PlacedFinding[] = [];
  const failures = new Map<string, Failure>();
  const note = (judgement: Judgement, origin: number): void => {
    for (const verdict of judgement.verdicts) placed.push(new PlacedFinding(verdict, origin, text));
    for (const failure of judgement.failures) if (!failures.has(failure.rule)) failures.set(failure.rule, failure);
  };
  const judgements = judge.ofBlocks(blocks);
  for (let at = 0; at < blocks.length; at++) note(judgements[at] as Judgement, blocks[at]?.start ?? 0);
  note(judge.ofArticle(reading, judgements), 0);
  const findings = oneSquiggleEach(placed.sort(inOrder));
  tellApart(findings);
  return { findings, failures: [...failures.values()] };
}

/** Gives the second finding of a name in the article the name `…-2`, and so on. */
function tellApart(findings: readonly PlacedFinding[]): void {
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const { fingerprint } = finding;
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    if (count > 1) finding.fingerprint = `${fingerprint}-${count}`;
  }
}
