/** A server as a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const root = join(import.meta.dirname, '../../..');

/** The ways in which the server can be started. */
const starts = {
  /** As it was compiled. */
  compiled: ['out/server/main.node.js', '--stdio'],
  /** As it is shipped. */
  bundled: ['dist/server.cjs', '--stdio'],
  /** As it is shipped for any editor. */
  command: ['dist/cli.cjs', 'lsp', '--stdio'],
  /** As VS Code starts it. */
  ipc: ['dist/server.cjs', '--node-ipc'],
  /** With rules that break. */
  breaking: ['out/test/lsp/breakingServer.js', '--stdio'],
} as const;

export type Start = keyof typeof starts;

/** A server that runs, wherever it does. */
export interface Server {
  readonly connection: ProtocolConnection;
  /** Its exit status, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts a server process in a folder, and connects to it through its pipe, or through Node's own channel. */
export function startServer(start: Start, folder: string): Server {
  const [script, ...args] = starts[start];
  const server = spawn(process.execPath, [join(root, script), ...args], {
    cwd: folder,
    stdio: start === 'ipc' ? ['ignore', 'ignore', 'inherit', 'ipc'] : ['pipe', 'pipe', 'inherit'],
  });
  const { stdout, stdin } = server;
  const connection =
    stdout && stdin
      ? createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
      : createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
  return { connection, ended: new Promise((resolve) => server.once('exit', resolve)) };
}

/** What an editor of today can do. */
export const modern: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true },
    workspaceFolders: true,
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
  },
};
