import { isAbsolute, relative, sep } from 'node:path';
import type { Severity } from '../../review/index.ts';
import { linesOf } from '../lines.ts';
import { placeOf } from '../wire.ts';
import { closing } from './closing.ts';
import type { FileReport, Reporter } from './report.ts';

/** GitHub knows three levels. */
const levels = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** `--format github`: a workflow command per finding, which GitHub shows on its line. */
export function github(): Reporter {
  return {
    begin: () => '',
    file: (report) => [...annotations(report)].join(''),
    end: (summary) => closing(summary),
  };
}

function* annotations(report: FileReport): Iterable<string> {
  const file = fromWorkspace(report);
  for (const { line, column, message } of report.troubles)
    yield annotation('error', { file, line, col: column, title: 'copydesk' }, placed(report, line, column, message));
  const lines = linesOf(report.text);
  for (const finding of report.findings) {
    const { severity, rule, message } = finding;
    const { line, column, endLine, endColumn } = placeOf(finding, lines);
    const place = { file, line, col: column, endLine, endColumn, title: rule };
    yield annotation(levels[severity], place, placed(report, line, column, `${message} (${rule})`));
  }
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function annotation(level: string, properties: Properties, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = given.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${level} ${list}::${escapeData(message)}\n`;
}

/** The log shows the message alone, so that it says where it is. */
function placed({ path }: FileReport, line: number | undefined, column: number | undefined, message: string): string {
  const at = [path, line, column].filter((part) => part !== undefined).join(':');
  return `${at} ${message}`;
}

/** The path as GitHub looks it up: from the folder into which the repository was checked out. */
function fromWorkspace({ path, place }: FileReport): string {
  const { GITHUB_WORKSPACE: workspace } = process.env;
  if (!workspace || place === null) return path;
  const inside = relative(workspace, place);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll(sep, '/');
}

/** What would end the message or be read as an escape. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** What would end the property besides. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
