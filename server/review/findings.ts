import type { Finding, Fix, Related } from '../../rules/contract/index.ts';
import type { Reading } from '../reading/index.ts';
import { numbered } from './fingerprint.ts';
import type { Failure, Judge, Verdict } from './judge.ts';
import { placeFixes, placeRelated } from './place.ts';
import { inOrder, oneSquiggleEach, type PlacedVerdict } from './squiggles.ts';

/** The findings of an article in order, one squiggle a trouble, and the rules that threw, each once. */
export function findingsOf(reading: Reading, judge: Judge): { findings: Finding[]; failures: Failure[] } {
  const blocks = reading.blocks.map(({ block }) => judge.ofBlock(block));
  const article = judge.ofArticle(reading, blocks);
  const placed: PlacedVerdict[] = [];
  for (const [at, { verdicts }] of blocks.entries()) place(verdicts, reading.blocks[at]?.start ?? 0, placed);
  place(article.verdicts, 0, placed);
  const heard = oneSquiggleEach(placed.sort(inOrder));
  const names = numbered(heard.map(({ verdict }) => verdict.name));
  const findings = heard.map((verdict, at) => findingOf(verdict, names[at] as string, reading.text));
  return { findings, failures: onceEach([...blocks, article].flatMap(({ failures }) => failures)) };
}

function place(verdicts: readonly Verdict[], origin: number, placed: PlacedVerdict[]): void {
  for (const verdict of verdicts) {
    const { start, end } = verdict.report.span;
    placed.push({ start: start + origin, end: end + origin, verdict, origin });
  }
}

function onceEach(failures: readonly Failure[]): Failure[] {
  return failures.filter(({ rule }, at) => failures.findIndex((other) => other.rule === rule) === at);
}

/** Fixes and related places are put into place when somebody asks: few are looked at between two letters. */
function findingOf({ start, end, verdict, origin }: PlacedVerdict, fingerprint: string, text: string): Finding {
  const { rule, severity, report } = verdict;
  let related: readonly Related[] | undefined;
  let fixes: readonly Fix[] | undefined;
  const finding = {
    rule: rule.id,
    severity,
    start,
    end,
    message: report.message,
    fingerprint,
    get related() {
      related ??= placeRelated(report.related, origin);
      return related;
    },
    get fixes() {
      fixes ??= placeFixes(report.fixes, origin, text);
      return fixes;
    },
  };
  return report.binding ? Object.defineProperty(finding, 'binding', { value: true, enumerable: true }) : finding;
}
