import { findBehind, type Report, type Rule, type Severity } from '../../rules/contract/index.ts';
import { fingerprint } from './fingerprint.ts';
import { messageOf } from './messageOf.ts';
import { severityOf, type Worker } from './worker.ts';

/** A text in which rules report places. */
export interface Source {
  readonly text: string;
  /** The text of the sentence at a place, to name a finding by. */
  readonly sentenceAt: (place: number) => string;
}

/** What a rule said of a place, with its severity settled. Spans are relative to whatever the rule looked at. */
export class Verdict {
  readonly rule: Rule;
  readonly report: Report;
  readonly severity: Severity;
  readonly #source: Source;
  #name: string | undefined;
  #term: string | undefined;

  constructor(rule: Rule, report: Report, severity: Severity, source: Source) {
    this.rule = rule;
    this.report = report;
    this.severity = severity;
    this.#source = source;
  }

  /** The term that was found, where its rule wants each told aloud once. Worked out when first asked for. */
  get term(): string | undefined {
    const { entry, span } = this.report;
    if (!this.rule.aloudOnce || !entry) return undefined;
    this.#term ??= `${this.rule.id} ${findBehind(entry, this.#source.text.slice(span.start, span.end))}`;
    return this.#term;
  }

  /** The fingerprint, before equals in the article are told apart. Worked out when first asked for. */
  get name(): string {
    const { start, end } = this.report.span;
    this.#name ??= fingerprint(this.rule.id, this.#source.text.slice(start, end), this.#source.sentenceAt(start));
    return this.#name;
  }
}

/** A rule that threw. */
export interface Failure {
  readonly rule: string;
  readonly message: string;
}

/** Takes down what rules report of a text, and fences each of them: one that throws loses the rest of its say, and no other. */
export class Transcript {
  readonly verdicts: Verdict[] = [];
  readonly failures: Failure[] = [];
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Lets a rule work; undefined where it throws. */
  fence<T>(worker: Worker, work: (worker: Worker) => T): T | undefined {
    try {
      return work(worker);
    } catch (error) {
      this.failures.push({ rule: worker.rule.id, message: messageOf(error) });
      return undefined;
    }
  }

  /** Takes down reports. Reports of nothing, or of no severity, are none. */
  takeDown(worker: Worker, reports: Iterable<Report> | undefined): void {
    for (const report of reports ?? []) {
      const severity = severityOf(worker, report);
      const { start, end } = report.span;
      if (severity !== 'off' && start >= 0 && start < end)
        this.verdicts.push(new Verdict(worker.rule, report, severity, this.#source));
    }
  }
}
