import { type Family, overlaps, type Span } from '../../rules/contract/index.ts';
import type { Verdict } from './judge.ts';
import { loudness } from './severity.ts';

const families: readonly Family[] = ['sourcing', 'phrasing', 'numbers'];

/** A verdict with its place in the article. `origin` is where the spans of its report count from. */
export interface PlacedVerdict extends Span {
  readonly verdict: Verdict;
  readonly origin: number;
  /** The fingerprint, before equals are told apart. */
  readonly name: string;
}

/** In reading order; at the same place the longer first, then by rule. */
export function inOrder(a: PlacedVerdict, b: PlacedVerdict): number {
  return a.start - b.start || b.end - a.end || compare(a.verdict.rule.id, b.verdict.rule.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One trouble, one squiggle: of verdicts of one family on the same words the stronger speaks, then the longer, then the
 * first. Takes and hands back verdicts in order.
 */
export function oneSquiggleEach(verdicts: readonly PlacedVerdict[]): PlacedVerdict[] {
  const silenced = new Set<PlacedVerdict>();
  for (const family of families)
    for (const cluster of clusters(verdicts.filter(({ verdict }) => verdict.rule.family === family)))
      if (cluster.length > 1) silenceWeaker(cluster, silenced);
  return silenced.size === 0 ? [...verdicts] : verdicts.filter((verdict) => !silenced.has(verdict));
}

/** Runs of verdicts that hang together by overlaps. */
function clusters(verdicts: readonly PlacedVerdict[]): PlacedVerdict[][] {
  const found: PlacedVerdict[][] = [];
  let end = -1;
  for (const verdict of verdicts) {
    if (verdict.start < end) found.at(-1)?.push(verdict);
    else found.push([verdict]);
    end = Math.max(end, verdict.end);
  }
  return found;
}

function silenceWeaker(cluster: readonly PlacedVerdict[], silenced: Set<PlacedVerdict>): void {
  const heard: PlacedVerdict[] = [];
  for (const verdict of [...cluster].sort(byStrength)) {
    if (heard.some((stronger) => overlaps(stronger, verdict))) silenced.add(verdict);
    else heard.push(verdict);
  }
}

function byStrength(a: PlacedVerdict, b: PlacedVerdict): number {
  return strength(b) - strength(a) || b.end - b.start - (a.end - a.start) || inOrder(a, b);
}

/** What nobody may decline is never silenced by what somebody may. */
const strength = ({ verdict }: PlacedVerdict): number => loudness(verdict.severity) + (verdict.report.binding ? 10 : 0);
