/** The language server in a browser worker: over messages of the worker, with the files of its client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles, serve } from './lsp/index.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const { readText, append } = clientFiles(connection);

serve(connection, {
  host: { readText, today: () => new Date().toISOString().slice(0, 10) },
  append,
  user: () => '',
});
