import type { Declined, Finding, Severity } from '../../review/index.ts';

/** Something that kept a file from being checked, or from being checked in full. Lines and columns count from 1. */
export interface Trouble {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** What came of one file. */
export interface FileReport {
  /** As it is shown. */
  readonly path: string;
  /** Absolute; null for standard input without a name. */
  readonly place: string | null;
  /** The text that the places of findings count in; empty where it could not be had. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly declined: readonly Declined[];
  readonly troubles: readonly Trouble[];
}

/** What came of all files. */
export interface Summary {
  /** Files that were checked. */
  files: number;
  errors: number;
  warnings: number;
  information: number;
  hints: number;
  declined: number;
  /** Files that could not be checked, or not in full, broken configuration included. */
  failed: number;
}

/** Nothing so far. */
export const emptySummary = (): Summary => ({
  files: 0,
  errors: 0,
  warnings: 0,
  information: 0,
  hints: 0,
  declined: 0,
  failed: 0,
});

const counterOf = { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' } as const;

/** Adds a file to the summary. */
export function count(summary: Summary, report: FileReport): void {
  for (const { severity } of report.findings) summary[counterOf[severity]]++;
  summary.declined += report.declined.length;
  if (report.troubles.length > 0) summary.failed++;
}

/** How many findings are of a severity. */
export const countOf = (summary: Summary, severity: Severity): number => summary[counterOf[severity]];

/** Writes reports in a format: what comes before, for, and after the files. */
export interface Reporter {
  begin(): string;
  file(report: FileReport): string;
  end(summary: Summary): string;
}

/** What a reporter may know of where it writes. */
export interface Setting {
  /** Whether escape sequences make colours there. */
  readonly colours: boolean;
}
