import type { Diagnostic } from 'vscode-languageserver';
import { diagnosticOf, problemDiagnostic } from './diagnostics.ts';
import type { House } from './house.ts';
import { uriOf } from './places.ts';

/** `textDocument/publishDiagnostics` for an article: for clients that cannot ask. */
export async function publishFindings(
  { connection, abilities, desk }: Pick<House, 'connection' | 'abilities' | 'desk'>,
  uri: string,
): Promise<void> {
  const reviewed = await desk.review(uri);
  if (!reviewed) return;
  const { document, review } = reviewed;
  const diagnostics = review.findings.map((finding) => diagnosticOf(finding, document, abilities));
  await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
}

/**
 * `textDocument/publishDiagnostics` for configuration and decisions. All clients are told, since none asks for files
 * that it does not have open. Hands back the files that now have problems; `before` are those that had some.
 */
export async function publishProblems(
  { connection, desk, complaints }: Pick<House, 'connection' | 'desk' | 'complaints'>,
  before: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const diagnostics = new Map<string, Diagnostic[]>([...before].map((uri) => [uri, []]));
  for (const problem of await desk.problems()) {
    if (!problem.place.includes('/')) {
      // What is wrong with the editor's settings has no file.
      complaints.mention(`${problem.place}: ${problem.message}`);
      continue;
    }
    const uri = uriOf(problem.place);
    diagnostics.set(uri, [...(diagnostics.get(uri) ?? []), problemDiagnostic(problem)]);
  }
  for (const [uri, problems] of diagnostics) await connection.sendDiagnostics({ uri, diagnostics: problems });
  return new Set([...diagnostics].filter(([, problems]) => problems.length > 0).map(([uri]) => uri));
}
