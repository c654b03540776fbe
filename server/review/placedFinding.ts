import type { Finding, Fix, Related, Severity } from '../../rules/contract/index.ts';
import type { Verdict } from './judge.ts';
import { placeFixes, placeRelated } from './place.ts';

/**
 * A finding of which only what every host shows is worked out at once. Fixes and related places are put into place when
 * somebody asks, which between two letters hardly anybody does.
 */
export class PlacedFinding implements Finding {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  fingerprint: string;
  readonly #verdict: Verdict;
  readonly #origin: number;
  readonly #text: string;

  /** `origin` is where the spans of the verdict's report count from, `text` the article's. */
  constructor(verdict: Verdict, origin: number, text: string) {
    const { rule, severity, name, report } = verdict;
    this.start = report.span.start + origin;
    this.end = report.span.end + origin;
    this.rule = rule.id;
    this.severity = severity;
    this.message = report.message;
    this.fingerprint = name;
    this.#verdict = verdict;
    this.#origin = origin;
    this.#text = text;
  }

  get binding(): boolean {
    return this.#verdict.report.binding ?? false;
  }

  get related(): readonly Related[] {
    return placeRelated(this.#verdict.report.related, this.#origin);
  }

  get fixes(): readonly Fix[] {
    return placeFixes(this.#verdict.report.fixes, this.#origin, this.#text);
  }

  toJSON(): Finding {
    return plain(this);
  }
}

/** A finding as plain data, everything worked out: to be compared, changed, or sent away. */
export function plain({ rule, severity, start, end, message, fingerprint, related, fixes, binding }: Finding): Finding {
  const finding = { rule, severity, start, end, message, fingerprint, related, fixes };
  return binding ? { ...finding, binding } : finding;
}
