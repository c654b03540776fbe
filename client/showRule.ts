import { commands, type ExtensionContext, type QuickPickItem, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findingsHere } from './findings.ts';
import { offersOf } from './offers.ts';

/** Shows the page of a rule. Asks which one where it is not said, the rules of the findings at the cursor first. */
export async function showRule(
  { extensionUri }: ExtensionContext,
  client: BaseLanguageClient | undefined,
  given?: string,
): Promise<void> {
  const rule = given ?? (await chooseRule(client));
  // The command can be called from a link, so that nothing but a rule's name will do.
  if (rule === undefined || !/^[a-z]+\/[a-z-]+$/.test(rule)) return;
  const page = Uri.joinPath(extensionUri, 'docs/rules', `${rule}.md`);
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await window.showTextDocument(page, { preview: true });
  }
}

async function chooseRule(client: BaseLanguageClient | undefined): Promise<string | undefined> {
  const here = new Set(findingsHere().map(({ rule }) => rule));
  const items = offersOf(client).rules.map(({ id, summary }): QuickPickItem => ({ label: id, detail: summary }));
  items.sort((a, b) => Number(here.has(b.label)) - Number(here.has(a.label)));
  return (await window.showQuickPick(items, { title: 'Which rule?', matchOnDetail: true }))?.label;
}
