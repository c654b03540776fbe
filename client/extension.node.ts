/** The extension on a machine with Node: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, start } from './start.ts';

let extension: Extension | undefined;

/** Called by VS Code when the first article is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  extension = await start(context, (id, name, options) => new LanguageClient(id, name, server, options));
}

/** Called by VS Code when it ends. */
export async function deactivate(): Promise<void> {
  await extension?.stop();
}
