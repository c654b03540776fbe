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

  const relatedLine = ({ place, message }: Related, width: number): string =>
    `${' '.repeat(width)}  ${' '.repeat(11)}  ${paint.dim(`${place}${message}`)}\n`;

  function linesFor(report: FileReport): string {
    const rows = rowsOf(report);
    const width = 2 + rows.reduce((longest, { place }) => Math.max(longest, place.length), 0);
    return rows
      .map((row) => lineOf(row, width) + (row.related ?? []).map((each) => relatedLine(each, width)).join(''))
      .join('');
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

/** Another place that a finding speaks of: "3:5  " and what is there. */
interface Related {
  readonly place: string;
  readonly message: string;
}

/** More places of one finding than this are only counted. */
const mostRelated = 3;

/** What is said of one place. */
interface Row {
  readonly place: string;
  readonly severity: Severity;
  readonly message: string;
  readonly rule?: string;
  readonly related?: readonly Related[];
}

function rowsOf({ text, findings, troubles }: FileReport): Row[] {
  const lines = linesOf(text);
  const ofTroubles = troubles.map(({ line, column, message }): Row => {
    return { place: [line, column].filter((part) => part !== undefined).join(':'), severity: 'error', message };
  });
  const placeOf = (start: number): string => {
    const { line, column } = lines(start);
    return `${line}:${column}`;
  };
  const ofFindings = findings.map(({ start, severity, message, rule, related }): Row => {
    const shown = related.slice(0, mostRelated).map(({ start, message }) => {
      return { place: `${placeOf(start)}  `, message };
    });
    const more = related.length - shown.length;
    const rest = more > 0 ? [{ place: '', message: `and ${more} more` }] : [];
    return { place: placeOf(start), severity, message, rule, related: [...shown, ...rest] };
  });
  return [...ofTroubles, ...ofFindings];
}

const mendable = (safe: number): string => `${counted(safe, 'finding', 'findings')} can be mended with --fix.`;
