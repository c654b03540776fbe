import { pathToFileURL } from 'node:url';
import type { Declined, Finding, Fix, Severity, Span } from '../../review/index.ts';
import { type Lines, linesOf } from '../lines.ts';
import { version } from '../version.ts';
import type { FileReport, Reporter, Summary, Trouble } from './report.ts';
import { createRuleIndex } from './sarifRules.ts';

/** SARIF knows three levels; the finding's own severity goes into its properties. */
const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** Where relative addresses begin: the folder in which the command ran. */
const root = '%SRCROOT%';

/**
 * `--format sarif`: the Static Analysis Results Interchange Format 2.1.0, as code scanning services take it
 * (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 */
export function sarif(): Reporter {
  const rules = createRuleIndex();
  const results: object[] = [];
  const notifications: object[] = [];
  return {
    begin: () => '',
    file(report) {
      const lines = linesOf(report.text);
      const result = (finding: Finding, hidden?: Declined) =>
        resultOf({ report, lines, finding, ruleIndex: rules.at(finding.rule), suppressions: suppressionsOf(hidden) });
      for (const finding of report.findings) results.push(result(finding));
      for (const hidden of report.declined) results.push(result(hidden.finding, hidden));
      for (const trouble of report.troubles) notifications.push(notificationOf(report, trouble));
      return '';
    },
    end: (summary) => `${JSON.stringify(logOf(rules.all(), results, notifications, summary), null, 1)}\n`,
  };
}

const logOf = (rules: object[], results: object[], notifications: object[], { failed }: Summary) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Copydesk', semanticVersion: version(), rules } },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { [root]: { uri: `${pathToFileURL(process.cwd())}/` } },
      invocations: [{ executionSuccessful: failed === 0, toolExecutionNotifications: notifications }],
      results,
    },
  ],
});

interface Told {
  readonly report: FileReport;
  readonly lines: Lines;
  readonly finding: Finding;
  readonly ruleIndex: number;
  readonly suppressions: object[];
}

function resultOf({ report, lines, finding, ruleIndex, suppressions }: Told) {
  const { rule, severity, message, fingerprint, related, fixes } = finding;
  const artifactLocation = locationOf(report);
  const place = (span: Span) => ({ artifactLocation, region: regionOf(span, report.text, lines) });
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: place(finding) }],
    relatedLocations: related.map((each, at) => ({
      id: at + 1,
      physicalLocation: place(each),
      message: { text: each.message },
    })),
    fingerprints: { 'copydesk/v1': fingerprint },
    fixes: fixes.map((fix) => fixOf(fix, artifactLocation, report.text, lines)),
    // All results of a run say whether they are suppressed, or none does (section 3.27.23).
    suppressions,
    properties: { severity },
  };
}

/** Files in the current folder by their way from it, others by their whole address. */
function locationOf({ path, place }: FileReport) {
  if (place === path) return { uri: pathToFileURL(place).href };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: root };
}

function regionOf(span: Span, text: string, lines: Lines) {
  return { ...bareRegion(span, lines), snippet: { text: text.slice(span.start, span.end) } };
}

function bareRegion({ start, end }: Span, lines: Lines) {
  const { line: startLine, column: startColumn } = lines(start);
  const { line: endLine, column: endColumn } = lines(end);
  return { startLine, startColumn, endLine, endColumn, charOffset: start, charLength: end - start };
}

const fixOf = ({ title, safe, edits }: Fix, artifactLocation: object, text: string, lines: Lines) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation,
      replacements: edits.map((edit) => ({
        deletedRegion: edit.start === edit.end ? bareRegion(edit, lines) : regionOf(edit, text, lines),
        insertedContent: { text: edit.text },
      })),
    },
  ],
  properties: { safe },
});

function suppressionsOf(hidden: Declined | undefined): object[] {
  if (!hidden) return [];
  const { by } = hidden;
  if ('comment' in by) return [{ kind: 'inSource', ...(by.comment.reason && { justification: by.comment.reason }) }];
  const { code, note } = by.decision;
  return [{ kind: 'external', status: 'accepted', justification: note === '' ? code : `${code}: ${note}` }];
}

function notificationOf(report: FileReport, { message, line, column }: Trouble) {
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } };
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: locationOf(report), ...region } }],
  };
}
