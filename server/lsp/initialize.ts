import {
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { catalogue, houseRule, reasons } from '../review/index.ts';
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
      experimental: offers,
    },
  };
}

/** What a client may offer to people: the reasons for which findings are declined, and the rules. */
const offers = {
  reasons: Object.entries(reasons)
    .filter(([code]) => code !== 'existing')
    .map(([code, title]) => ({ code, title })),
  rules: [...catalogue, houseRule([])].map(({ id, summary }) => ({ id, summary })),
};

/** The folders that the client has open. Old clients name one, as its root. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  return workspaceFolders ?? (rootUri ? [{ uri: rootUri, name: '' }] : []);
}
