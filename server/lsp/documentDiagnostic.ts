import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnosticOf } from './diagnostics.ts';
import type { House } from './house.ts';
import { heed, turn } from './turn.ts';

/** Word that there is nothing to say. */
export const noDiagnostics: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** `textDocument/diagnostic`: the findings of an article, or word that they are as they were. */
export async function documentDiagnostic(
  { desk, abilities }: House,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  await turn(token);
  const reviewed = await desk.review(textDocument.uri);
  heed(token);
  if (!reviewed) return noDiagnostics;
  const { id, document, review } = reviewed;
  if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
  const items = review.findings.map((finding) => diagnosticOf(finding, document, abilities));
  return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
}
