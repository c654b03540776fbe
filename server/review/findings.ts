import type { Finding } from '../../rules/contract/index.ts';
import type { Reading } from '../reading/index.ts';
import type { BlockJudgement, Judge } from './judge.ts';
import type { Move } from './place.ts';
import { PlacedFinding, Reviewed } from './placedFinding.ts';
import { inOrder, oneSquiggleEach } from './squiggles.ts';
import type { Failure, Verdict } from './transcript.ts';

/** What the rules found in an article. */
interface Found {
  /** In order, one squiggle a trouble. */
  readonly findings: readonly Finding[];
  /** In order: those that had to make room for a finding on the same words. */
  readonly silenced: readonly Finding[];
  /** The rules that threw, each once. */
  readonly failures: readonly Failure[];
}

/** Lets a judge find what there is in an article. */
export function findingsOf(reading: Reading, judge: Judge): Found {
  const { text, blocks } = reading;
  const review = new Reviewed(text);
  const found: PlacedFinding[] = [];
  const failures = new Map<string, Failure>();
  const note = (judgement: { verdicts: readonly Verdict[]; failures: readonly Failure[] }, move: Move): void => {
    for (const verdict of judgement.verdicts) found.push(new PlacedFinding(verdict, move, review));
    for (const failure of judgement.failures) if (!failures.has(failure.rule)) failures.set(failure.rule, failure);
  };
  const { ofBlocks, ofArticle } = judge.judge(reading);
  for (let at = 0; at < ofBlocks.length; at++) {
    const judgement = ofBlocks[at] as BlockJudgement;
    if (judgement.verdicts.length === 0 && judgement.failures.length === 0) continue;
    const start = blocks[at]?.start ?? 0;
    note(judgement, (place) => place + start);
  }
  for (const conclusion of ofArticle) note(conclusion, conclusion.move);
  const { heard, silenced } = oneSquiggleEach(found.sort(inOrder));
  hushRepeats(heard);
  review.findings = heard;
  return { findings: heard, silenced, failures: [...failures.values()] };
}

/** Of a term that is loud by taste alone, the first is told aloud in an article, and the others are hints. */
function hushRepeats(findings: readonly PlacedFinding[]): void {
  const told = new Set<string>();
  for (const finding of findings) {
    const { severity, term } = finding;
    if (severity !== 'information' || term === undefined) continue;
    if (told.has(term)) finding.severity = 'hint';
    else told.add(term);
  }
}
