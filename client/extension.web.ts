/** The extension in a browser: the server is a worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Extension, start } from './start.ts';

let extension: Extension | undefined;

/** Called by VS Code when the first article is opened. What it hands back are the extension's exports. */
export async function activate(context: ExtensionContext): Promise<Extension> {
  const script = Uri.joinPath(context.extensionUri, 'dist/worker.js').toString(true);
  const server = async (): Promise<Worker> => new Worker(script);
  extension = await start(context, (id, name, options) => new LanguageClient(id, name, server, options));
  return extension;
}

/** Called by VS Code when it ends. */
export async function deactivate(): Promise<void> {
  await extension?.stop();
}
