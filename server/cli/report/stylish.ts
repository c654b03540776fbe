import type { Severity } from '../../review/index.ts';
import { linesOf } from '../lines.ts';
import type { Pen } from '../pen.ts';
import { closing, counted } from './closing.ts';
import type { FileReport, Reporter } from './report.ts';

/** `--format stylish`: for people, in a terminal. */
export function stylish(paint: Pen): Reporter {
  const ink = { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.dim };
  let safe = 0;

  const lineOf = ({ place, severity, message, rule = '' }: Row, width: number): string =>
    `${paint.dim(place.padStart(width))}  ${ink[severity](severity.padEnd(11))}  ${message}${rule && `  ${paint.dim(rule)}`}\n`;

  function linesFor(report: FileReport): string {
    const rows = rowsOf(report);
    const width = 2 + rows.reduce((longest, { place }) => Math.max(longest, place.length), 0);
    return rows.map((row) => lineOf(row, width)).join('');
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

/** What is said of one place. */
interface Row {
  readonly place: string;
  readonly severity: Severity;
  readonly message: string;
  readonly rule?: string;
}

function rowsOf({ text, findings, troubles }: FileReport): Row[] {
  const lines = linesOf(text);
  const ofTroubles = troubles.map(({ line, column, message }): Row => {
    return { place: [line, column].filter((part) => part !== undefined).join(':'), severity: 'error', message };
  });
  const ofFindings = findings.map(({ start, severity, message, rule }): Row => {
    const { line, column } = lines(start);
    return { place: `${line}:${column}`, severity, message, rule };
  });
  return [...ofTroubles, ...ofFindings];
}

const mendable = (safe: number): string => `${counted(safe, 'finding', 'findings')} can be mended with --fix.`;
