import type { Finding, Fix, PhraseEntry, Related, Severity } from '../../rules/contract/index.ts';
import { type Move, placeFixes, placeRelated } from './place.ts';
import type { Verdict } from './transcript.ts';

/**
 * A finding of which only what every host shows is worked out at once. The rest is worked out when somebody asks, which
 * between two letters hardly anybody does.
 */
export class PlacedFinding implements Finding {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Settled once all findings of the article are known: see `hushRepeats`. */
  severity: Severity;
  readonly message: string;
  // Not `#` fields: there are hundreds of findings between two letters, and V8 makes those several times as slowly.
  private readonly verdict: Verdict;
  private readonly move: Move;
  private readonly review: Reviewed;

  constructor(verdict: Verdict, move: Move, review: Reviewed) {
    const { rule, severity, report } = verdict;
    const { start, end } = report.span;
    this.start = move(start);
    this.end = this.start + end - start;
    this.rule = rule.id;
    this.severity = severity;
    this.message = report.message;
    this.verdict = verdict;
    this.move = move;
    this.review = review;
  }

  get fingerprint(): string {
    return this.review.fingerprintOf(this, this.verdict.name);
  }

  get binding(): boolean {
    return this.verdict.report.binding ?? false;
  }

  get entry(): PhraseEntry | undefined {
    return this.verdict.report.entry;
  }

  get related(): readonly Related[] {
    return placeRelated(this.verdict.report.related, this.move);
  }

  get fixes(): readonly Fix[] {
    return placeFixes(this.verdict.report.fixes, this.move, this.review.text);
  }

  /** The name of what was found, before equals in the article are told apart. */
  get name(): string {
    return this.verdict.name;
  }

  /** The term that was found, where each is told aloud once. */
  get term(): string | undefined {
    return this.verdict.term;
  }

  toJSON(): Finding {
    return plain(this);
  }
}

/** The article that findings are of, and its findings in order. */
export class Reviewed {
  readonly text: string;
  findings: readonly PlacedFinding[] = [];
  #counts: ReadonlyMap<PlacedFinding, number> | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Tells a finding apart from others of its name: the second in the article is `…-2`. */
  fingerprintOf(finding: PlacedFinding, name: string): string {
    this.#counts ??= countEquals(this.findings);
    const count = this.#counts.get(finding) ?? 1;
    return count === 1 ? name : `${name}-${count}`;
  }
}

/** Which of its name each finding is; the first are left out. */
function countEquals(findings: readonly PlacedFinding[]): ReadonlyMap<PlacedFinding, number> {
  const seen = new Map<string, number>();
  const counts = new Map<PlacedFinding, number>();
  for (const finding of findings) {
    const count = (seen.get(finding.name) ?? 0) + 1;
    seen.set(finding.name, count);
    if (count > 1) counts.set(finding, count);
  }
  return counts;
}

/** A finding as plain data, everything worked out: to be compared, changed, or sent away. */
export function plain({ rule, severity, start, end, message, fingerprint, related, fixes, binding }: Finding): Finding {
  const finding = { rule, severity, start, end, message, fingerprint, related, fixes };
  return binding ? { ...finding, binding } : finding;
}
