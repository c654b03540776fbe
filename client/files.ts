import { FileSystemError, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Reads and writes for a server that cannot: in a browser, or in a virtual workspace. */
export function answerForFiles(client: BaseLanguageClient): void {
  client.onRequest('copydesk/readText', async ({ uri }: { uri: string }) => ({ text: await readText(Uri.parse(uri)) }));
  client.onRequest('copydesk/append', ({ uri, text }: { uri: string; text: string }) => append(Uri.parse(uri), text));
}

async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

async function append(uri: Uri, text: string): Promise<null> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(((await readText(uri)) ?? '') + text));
  return null;
}
