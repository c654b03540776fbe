import { type CodeDescription, type Diagnostic, DiagnosticSeverity, type Range, uinteger } from 'vscode-languageserver';
import type { Finding, Problem, Severity } from '../review/index.ts';
import type { Abilities } from './abilities.ts';
import { documentationOf } from './documentation.ts';
import type { OpenDocument } from './documents.ts';

/** What diagnostics are signed with. */
const source = 'copydesk';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as a diagnostic. What the client does not understand is left out. */
export function diagnosticOf(finding: Finding, document: OpenDocument, abilities: Abilities): Diagnostic {
  const { rule, severity, message, related, fingerprint } = finding;
  const href = abilities.codeDescription ? documentationOf(rule, abilities.options.documentation) : undefined;
  const codeDescription: { codeDescription?: CodeDescription } =
    href === undefined ? {} : { codeDescription: { href } };
  const relatedInformation = related.map(({ message, ...span }) => ({
    location: { uri: document.uri, range: document.rangeOf(span) },
    message,
  }));
  return {
    range: document.rangeOf(finding),
    severity: severities[severity],
    code: rule,
    ...codeDescription,
    source,
    message,
    ...(abilities.relatedInformation && related.length > 0 ? { relatedInformation } : {}),
    data: { fingerprint },
  };
}

/** Something wrong in a configuration or decisions file, as a diagnostic of that file. */
export function problemDiagnostic({ message, line, column }: Problem): Diagnostic {
  return { range: rangeOf(line, column), severity: DiagnosticSeverity.Error, source, message };
}

/** From a place to the end of its line: what is beyond the end counts as the end. */
function rangeOf(line = 1, column = 1): Range {
  const start = { line: line - 1, character: column - 1 };
  return { start, end: { line: line - 1, character: uinteger.MAX_VALUE } };
}
