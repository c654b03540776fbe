import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import type { Host, Rule } from '../review/index.ts';
import { abilitiesOf } from './abilities.ts';
import { codeAction } from './codeAction.ts';
import { type Complaints, createComplaints } from './complaints.ts';
import { tellCounts } from './counts.ts';
import { Desk } from './desk.ts';
import { documentDiagnostic, noDiagnostics } from './documentDiagnostic.ts';
import { OpenDocument } from './documents.ts';
import { executeCommand } from './executeCommand.ts';
import { follow } from './follow.ts';
import type { House } from './house.ts';
import { hover } from './hover.ts';
import { foldersOf, initializeResult } from './initialize.ts';
import type { Platform } from './platform.ts';
import { Workspace } from './workspace.ts';

/** How a server differs from the ordinary. */
export interface ServeOptions {
  /** All rules of the catalogue unless others are given. */
  readonly rules?: readonly Rule[];
}

/** Serves a client over a connection, from its first request to its last. */
export function serve(connection: Connection, platform: Platform, options: ServeOptions = {}): void {
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, text) => new OpenDocument(uri, languageId, version, text),
    update: (document, changes, version) => document.update(changes, version),
  });
  documents.listen(connection);
  connection.onInitialize((params) => {
    const house = furnish(connection, platform, documents, params, options);
    answer(house);
    return initializeResult(house.abilities, platform.version);
  });
  connection.listen();
}

/** Sets up all that the requests of one client share. */
function furnish(
  connection: Connection,
  platform: Platform,
  documents: TextDocuments<OpenDocument>,
  params: InitializeParams,
  { rules }: ServeOptions,
): House {
  const abilities = abilitiesOf(params, platform.documentation);
  const complaints = createComplaints(connection);
  const host: Host = {
    readText: async (place) =>
      documents.all().find((document) => document.place === place)?.text ?? platform.host.readText(place),
    today: () => platform.host.today(),
  };
  const workspace = new Workspace(connection, abilities, host, complaints);
  workspace.openFolders(foldersOf(params));
  const desk = new Desk({
    host,
    workspace,
    complaints,
    ...(rules ? { rules } : {}),
    onReviewed: (reviewed) => abilities.options.counts && tellCounts(connection, reviewed),
    onSettings: () => followed.settingsRead(),
  });
  const house = { connection, abilities, complaints, platform, host, workspace, desk, documents };
  const followed = follow(house);
  return { ...house, changed: followed.changed };
}

/** Answers requests. */
function answer(house: House): void {
  const { connection, complaints } = house;
  connection.languages.diagnostics.on(fenced(complaints, documentDiagnostic, house, noDiagnostics));
  connection.onCodeAction(fenced(complaints, codeAction, house, []));
  connection.onHover(fenced(complaints, hover, house, null));
  connection.onExecuteCommand((params) => executeCommand(house, params));
}

/** A request about a document. What goes wrong in it is complained about once, and then there is nothing to say. */
function fenced<P extends { readonly textDocument: { readonly uri: string } }, R>(
  { about }: Complaints,
  request: (house: House, params: P, token: CancellationToken) => Promise<R>,
  house: House,
  nothing: R,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    try {
      return await request(house, params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      about(`The review of ${params.textDocument.uri}`, error);
      return nothing;
    }
  };
}
