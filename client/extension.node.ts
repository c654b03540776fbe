/** The extension on a machine with Node: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Extension, start } from './start.ts';

let extension: Extension | undefined;

/** Called by VS Code when the first article is opened. What it hands back are the extension's exports. */
export async function activate(context: ExtensionContext): Promise<Extension> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  extension = await start(context, (id, name, options) => new LanguageClient(id, name, server, options));
  return extension;
}

/** Called by VS Code when it ends. */
export async function deactivate(): Promise<void> {
  await extension?.stop();
}
