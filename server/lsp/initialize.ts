import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import { fixAllKind } from './codeAction.ts';
import { commands } from './commands.ts';

/** `initialize`: what the server does for this client. */
export function initializeResult({ pulls }: Abilities, version: string | undefined): InitializeResult {
  return {
    serverInfo: { name: 'copydesk', ...(version === undefined ? {} : { version }) },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      // Findings depend on configuration and decisions, of which the client hears by a refresh.
      ...(pulls
        ? { diagnosticProvider: { identifier: 'copydesk', interFileDependencies: true, workspaceDiagnostics: false } }
        : {}),
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      hoverProvider: true,
      executeCommandProvider: { commands: Object.values(commands) },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** The folders that the client has open. Old clients name one, as its root. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  return workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : []);
}
