import picocolors from 'picocolors';
import type { Severity } from '../../review/index.ts';
import { wireFindings } from '../wire.ts';
import { closing, counted } from './closing.ts';
import type { FileReport, Reporter, Setting } from './report.ts';

/** `--format stylish`: for people, in a terminal. */
export function stylish({ colours }: Setting): Reporter {
  const paint = picocolors.createColors(colours);
  const ink = { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.dim };
  let safe = 0;

  const lineOf = (place: string, severity: Severity, message: string, rule = ''): string =>
    `${paint.dim(place)}  ${ink[severity](severity.padEnd(11))}  ${message}${rule && `  ${paint.dim(rule)}`}\n`;

  function linesFor({ text, findings, troubles }: FileReport): string {
    const found = wireFindings(findings, text);
    const places = [...troubles, ...found].map(({ line, column }) => placed(line, column));
    const width = Math.max(...places.map((place) => place.length)) + 2;
    const place = (at: { line?: number; column?: number }): string => placed(at.line, at.column).padStart(width);
    return [
      ...troubles.map((trouble) => lineOf(place(trouble), 'error', trouble.message)),
      ...found.map((finding) => lineOf(place(finding), finding.severity, finding.message, finding.rule)),
    ].join('');
  }

  return {
    begin: () => '',
    file(report) {
      safe += report.findings.filter((finding) => finding.fixes.some((fix) => fix.safe)).length;
      if (report.findings.length === 0 && report.troubles.length === 0) return '';
      return `${paint.underline(report.path)}\n${linesFor(report)}\n`;
    },
    end: (summary) => `${paint.bold(closing(summary).trimEnd())}${safe > 0 ? ` ${mendable(safe)}` : ''}\n`,
  };
}

const placed = (line: number | undefined, column: number | undefined): string =>
  [line, column].filter((part) => part !== undefined).join(':');

const mendable = (safe: number): string => `${counted(safe, 'finding', 'findings')} can be mended with --fix.`;
