import { type Finding, overlaps } from '../../rules/contract/index.ts';
import { loudness } from './severity.ts';

/** In reading order; at the same place the longer first, then by rule. */
export function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end || compare(a.rule, b.rule);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One trouble, one squiggle: of findings of one family on the same words the stronger speaks, then the longer, then the
 * first. Takes findings in order, and parts them, in order, into those that speak and those that are silenced.
 */
export function oneSquiggleEach<F extends Finding>(findings: readonly F[]): Parted<F> {
  const weaker = new Set<F>();
  for (const cluster of clusters(findings))
    for (const family of families(cluster)) if (family.length > 1) silenceWeaker(family, weaker);
  if (weaker.size === 0) return { heard: findings, silenced: [] };
  return {
    heard: findings.filter((finding) => !weaker.has(finding)),
    silenced: findings.filter((finding) => weaker.has(finding)),
  };
}

/** Findings, and those of them that others on the same words leave no room. */
interface Parted<F> {
  readonly heard: readonly F[];
  readonly silenced: readonly F[];
}

/** Runs of two and more findings that hang together by overlaps. */
function clusters<F extends Finding>(findings: readonly F[]): F[][] {
  const found: F[][] = [];
  let [from, end] = [0, 0];
  for (let at = 0; at <= findings.length; at++) {
    const finding = findings[at];
    if (finding && finding.start < end) end = Math.max(end, finding.end);
    else {
      if (at - from > 1) found.push(findings.slice(from, at));
      from = at;
      end = finding?.end ?? 0;
    }
  }
  return found;
}

function families<F extends Finding>(cluster: readonly F[]): Iterable<F[]> {
  const found = new Map<string, F[]>();
  for (const finding of cluster) {
    const family = finding.rule.slice(0, finding.rule.indexOf('/'));
    found.set(family, [...(found.get(family) ?? []), finding]);
  }
  return found.values();
}

/** `family` may hang together by findings of other families alone, so each is compared with those that were heard. */
function silenceWeaker<F extends Finding>(family: readonly F[], silenced: Set<F>): void {
  const heard: F[] = [];
  for (const finding of [...family].sort(byStrength)) {
    if (heard.some((stronger) => overlaps(stronger, finding))) silenced.add(finding);
    else heard.push(finding);
  }
}

function byStrength(a: Finding, b: Finding): number {
  return strength(b) - strength(a) || b.end - b.start - (a.end - a.start) || inOrder(a, b);
}

/** What nobody may decline is never silenced by what somebody may. */
const strength = ({ severity, binding }: Finding): number => loudness(severity) + (binding ? 10 : 0);
