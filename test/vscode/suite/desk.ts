/** What the parts of the suite share: looking at the workbench until it shows what is awaited. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';

/** What the extension exports. */
interface Exports {
  readonly statusBar: { readonly text: string; readonly label: string } | undefined;
}

/** How long is looked before the workbench is taken not to do it, in milliseconds. A cold start on a busy machine is slow. */
const patience = 25_000;

/** Looks until there is something to see, or fails. What throws counts as nothing to see, as VS Code cancels at will. */
export async function until<T>(
  what: string,
  look: () => T | undefined | null | false | Promise<T | undefined | null | false>,
): Promise<T> {
  let trouble: unknown;
  for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(50)) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null && seen !== false) return seen;
    } catch (error) {
      trouble = error;
    }
  }
  throw new Error(`In vain waited for ${what}.`, { cause: trouble });
}

/** The folder that the window has open. */
export function workspace(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder?.uri ?? assert.fail('No folder is open.');
}

/** A file of the workspace. */
export const inWorkspace = (path: string): vscode.Uri => vscode.Uri.joinPath(workspace(), path);

/** Writes a file as another program would. */
export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** A file as it is stored; undefined where there is none. */
export async function read(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Takes a file away, if it is there. */
export async function remove(uri: vscode.Uri): Promise<void> {
  if ((await read(uri)) !== undefined) await vscode.workspace.fs.delete(uri);
}

/** The extension's exports, once it is active. */
export async function exported(): Promise<Exports> {
  const extension = vscode.extensions.getExtension<Exports>('copydesk.copydesk');
  assert.ok(extension, 'VS Code does not know the extension.');
  return extension.activate();
}

/** Shows an article and waits until it was reviewed. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  const extension = await exported();
  await until(`the review of ${uri.path}`, () => extension.statusBar);
  return editor;
}

/** Copydesk's diagnostics of an article. */
export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
}

/** The rule that a diagnostic is of. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the findings are as awaited. */
export function untilFindings(
  uri: vscode.Uri,
  what: string,
  holds: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return until(what, () => {
    const found = findings(uri);
    return holds(found) && found;
  });
}

/** The code actions at a place whose title matches; there is at least one. */
export function actions(uri: vscode.Uri, range: vscode.Range, title: RegExp): Promise<readonly vscode.CodeAction[]> {
  return until(`an action ${title}`, async () => {
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    const matching = all.filter((action) => title.test(action.title));
    return matching.length > 0 && matching;
  });
}

/** Does what a code action says, as a click on it would. */
export async function run({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert(await vscode.workspace.applyEdit(edit), 'The edit was not applied.');
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Where some words stand first in an article. */
export function rangeOf({ document }: vscode.TextEditor, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert(at >= 0, `“${words}” is not in the article.`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}
