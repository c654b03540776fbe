import { type Diagnostic, languages, type QuickPickItem, window } from 'vscode';

/** A finding as the server names it. */
export interface NamedFinding {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** The finding at the cursor. Asks where there are several; tells where there is none. */
export async function chooseFinding(title: string): Promise<NamedFinding | undefined> {
  const findings = findingsHere();
  if (findings.length === 0) window.showInformationMessage('There is no finding of Copydesk at the cursor.');
  const items = findings.map((finding): QuickPickItem & { finding: NamedFinding } => ({
    label: finding.rule,
    detail: finding.message,
    finding,
  }));
  return items.length > 1 ? (await window.showQuickPick(items, { title }))?.finding : items[0]?.finding;
}

/** The findings at the cursor of the active editor. */
export function findingsHere(): (NamedFinding & { readonly message: string })[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const { document, selection } = editor;
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source, range }) => source === 'copydesk' && range.intersection(selection) !== undefined)
    .flatMap((diagnostic) => named(diagnostic, document.uri.toString()));
}

/** The server tells a finding's fingerprint in the diagnostic's data, which the client library keeps. */
function named(diagnostic: Diagnostic & { readonly data?: { readonly fingerprint?: string } }, uri: string) {
  const { code, data, message } = diagnostic;
  const rule = typeof code === 'object' ? code.value : code;
  return data?.fingerprint === undefined ? [] : [{ uri, rule: String(rule), fingerprint: data.fingerprint, message }];
}
