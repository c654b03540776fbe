import type { Finding } from '../../../rules/contract/index.ts';
import { plain } from '../placedFinding.ts';
import type { Region } from './comments.ts';
import { type RecordedDecision, reasons } from './decision.ts';
import type { Register } from './register.ts';

/** A finding that stays hidden, and by what. */
export interface Declined {
  readonly finding: Finding;
  readonly by: { readonly decision: RecordedDecision } | { readonly comment: Region };
}

/** Findings parted by what the desk settled about them. */
export interface Parted {
  readonly shown: readonly Finding[];
  /** Those that made room for others, and that nobody declined. */
  readonly silenced: readonly Finding[];
  readonly declined: readonly Declined[];
  /** Decisions on this article and regions of its comments that hide nothing. */
  readonly idle: { readonly decisions: readonly RecordedDecision[]; readonly regions: readonly Region[] };
}

/**
 * Parts findings into those to show and those that a decision or a comment hides. What is binding is always shown. A
 * finding that was silenced can be declined like any other, so that fixing leaves its words alone.
 */
export function part(
  { findings, silenced }: { readonly findings: readonly Finding[]; readonly silenced: readonly Finding[] },
  regions: readonly Region[],
  register: Register,
): Parted {
  if (register.size === 0 && regions.length === 0)
    return { shown: findings, silenced, declined: [], idle: { decisions: [], regions: [] } };
  const used = new Set<RecordedDecision | Region>();
  const hiderOf = (finding: Finding): Declined['by'] | undefined => {
    if (finding.binding) return undefined;
    const decision = register.find(finding);
    const region = regions.find((each) => hides(each, finding));
    if (decision) used.add(decision);
    if (region) used.add(region);
    return decision ? { decision } : region && { comment: region };
  };
  const shown: Finding[] = [];
  const declined: Declined[] = [];
  for (const finding of findings) {
    const by = hiderOf(finding);
    if (by) declined.push({ finding, by });
    else shown.push(finding);
  }
  const left = silenced.filter((finding) => !hiderOf(finding));
  const decisions = register.own.filter((decision) => !used.has(decision));
  const idle = { decisions, regions: regions.filter((region) => !used.has(region)) };
  return { shown, silenced: left, declined, idle };
}

/** A finding is hidden where it starts. */
const hides = (region: Region, { rule, start }: Finding): boolean =>
  region.rule === rule && region.start <= start && start < region.end;

/**
 * Lets findings whose decision lapsed say so: the same rule on the same words of the article, in a sentence that has
 * changed since. Hands back the decisions that are left.
 */
export function recall(findings: readonly Finding[], idle: readonly RecordedDecision[], text: string) {
  if (idle.length === 0) return { findings, left: idle };
  const left = [...idle];
  const told = findings.map((finding) => {
    if (finding.binding) return finding;
    const words = text.slice(finding.start, finding.end);
    const at = left.findIndex((decision) => decision.rule === finding.rule && decision.text === words);
    const [decision] = at < 0 ? [] : left.splice(at, 1);
    return decision ? { ...plain(finding), message: `${finding.message} ${lapse(decision)}` } : finding;
  });
  return { findings: told, left };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const lapse = ({ code }: RecordedDecision): string =>
  `(Declined before as “${lowerFirst(reasons[code])}”; the sentence has changed since.)`;
