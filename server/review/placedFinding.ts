import type { Finding, Fix, Related, Severity } from '../../rules/contract/index.ts';
import { placeFixes, placeRelated } from './place.ts';
import type { PlacedVerdict } from './squiggles.ts';

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
  readonly fingerprint: string;
  readonly #verdict: PlacedVerdict;
  readonly #text: string;

  /** `text` is the article's. */
  constructor(verdict: PlacedVerdict, fingerprint: string, text: string) {
    this.start = verdict.start;
    this.end = verdict.end;
    this.rule = verdict.verdict.rule.id;
    this.severity = verdict.verdict.severity;
    this.message = verdict.verdict.report.message;
    this.fingerprint = fingerprint;
    this.#verdict = verdict;
    this.#text = text;
  }

  get binding(): boolean {
    return this.#verdict.verdict.report.binding ?? false;
  }

  get related(): readonly Related[] {
    return placeRelated(this.#verdict.verdict.report.related, this.#verdict.origin);
  }

  get fixes(): readonly Fix[] {
    return placeFixes(this.#verdict.verdict.report.fixes, this.#verdict.origin, this.#text);
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
