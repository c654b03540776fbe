/** An editor without a screen: a real client of the protocol, which talks to a real server process over a pipe. */
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  ExitNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  type RegistrationParams,
  RegistrationRequest,
  ShutdownRequest,
  TextDocumentEdit,
  type TextEdit,
  UnregistrationRequest,
  type WorkspaceEdit,
  type WorkspaceFolder,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Pages } from './pages.ts';
import { modern, type Server, type Start, startServer } from './server.ts';

type Settings = object | ((scopeUri: string | undefined) => object);

/** How an editor is set up. */
export interface Setup {
  /** How the server is started, or the server itself. */
  readonly server?: Start | Server;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** The editor's own settings of the section `copydesk`; by folder, if they differ. */
  readonly settings?: Settings;
  /** Files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

const workspaceFolder = (folder: string): WorkspaceFolder => ({ uri: pathToFileURL(folder).href, name: 'workspace' });

/** An editor with one folder open. */
export class Editor extends Pages {
  readonly connection: ProtocolConnection;
  /** What the server can do. */
  initialized!: InitializeResult;
  /** The editor's own settings; `tellSettings` passes a change on. */
  settings: Settings;
  /** The lines that the server logged. */
  readonly log: string[] = [];
  /** What the server asked to be told of. */
  readonly registrations: RegistrationParams['registrations'][number][] = [];
  /** How often the server asked for diagnostics to be pulled again. */
  refreshes = 0;
  /** Pushed diagnostics, by path or URI outside of the folder. */
  readonly pushed = new Map<string, readonly Diagnostic[]>();
  /** Edits that the server asked for. */
  readonly applied: WorkspaceEdit[] = [];
  readonly #ended: Server['ended'];

  constructor({ server = 'bundled', settings = {}, files = {} }: Setup) {
    super(files);
    this.settings = settings;
    const { connection, ended } = typeof server === 'string' ? startServer(server, this.folder) : server;
    this.connection = connection;
    this.#ended = ended;
    this.#listen();
  }

  /** Starts a server and shakes hands with it. */
  static async start(setup: Setup = {}): Promise<Editor> {
    const editor = new Editor(setup);
    const { capabilities = modern, initializationOptions } = setup;
    editor.initialized = await editor.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [workspaceFolder(editor.folder)],
      capabilities,
      ...(initializationOptions ? { initializationOptions } : {}),
    });
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  /** Closes the folder and all documents, and opens a fresh folder with some files in it. */
  async move(files: Readonly<Record<string, string>> = {}): Promise<void> {
    for (const path of this.documents.keys()) await this.close(path);
    const removed = [workspaceFolder(this.folder)];
    this.moveOut();
    this.moveIn(files);
    this.pushed.clear();
    this.applied.length = 0;
    await this.changeFolders([this.folder], removed);
  }

  /** Opens folders of the workspace beside those that are open, and closes some. */
  async changeFolders(added: readonly string[], removed: readonly WorkspaceFolder[] = []): Promise<void> {
    const event = { added: added.map(workspaceFolder), removed: [...removed] };
    await this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  }

  /** Ends the server in good order, and fails where it does not end so. */
  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const status = await this.#ended;
    this.connection.dispose();
    this.moveOut();
    if (status !== 0) throw new Error(`The server ended with status ${status}.`);
  }

  #listen(): void {
    const { connection } = this;
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message));
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.pushed.set(this.pathOf(uri), diagnostics);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => (typeof this.settings === 'function' ? this.settings(scopeUri) : this.settings)),
    );
    connection.onRequest(DiagnosticRefreshRequest.type, () => void this.refreshes++);
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
    });
    connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      for (const { id } of unregisterations)
        this.registrations.splice(
          this.registrations.findIndex((each) => each.id === id),
          1,
        );
    });
    connection.onRequest('copydesk/readText', ({ uri }) => ({ text: this.read(this.pathOf(uri)) ?? null }));
    connection.onRequest('copydesk/append', ({ uri, text }) => {
      const path = this.pathOf(uri);
      this.write(path, (this.read(path) ?? '') + text);
    });
    connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      this.applied.push(edit);
      this.apply(edit);
      return { applied: true };
    });
    connection.listen();
  }

  /** Tells the server that a file has changed. */
  async touch(path: string, text: string): Promise<void> {
    const type = this.read(path) === undefined ? FileChangeType.Created : FileChangeType.Changed;
    this.write(path, text);
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: this.uriOf(path), type }],
    });
  }

  async open(path: string, text: string, languageId = path.endsWith('.md') ? 'markdown' : 'plaintext'): Promise<void> {
    const uri = this.uriOf(path);
    this.documents.set(path, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async close(path: string): Promise<void> {
    this.documents.delete(path);
    const textDocument = { uri: this.uriOf(path) };
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  }

  /** Changes an open document, each change in the result of the one before, and sends all as one notification. */
  async change(
    path: string,
    changes: readonly { readonly start: number; readonly end: number; readonly text: string }[],
  ) {
    const document = this.document(path);
    const version = document.version + 1;
    const contentChanges = changes.map(({ start, end, text }) => {
      const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
      TextDocument.update(document, [change], version);
      return change;
    });
    const textDocument = { uri: document.uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  /** Replaces the first occurrence of some words. */
  async replace(path: string, words: string, text: string): Promise<void> {
    const { start, end } = this.find(path, words);
    await this.change(path, [{ start, end, text }]);
  }

  report(path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const textDocument = { uri: this.uriOf(path) };
    const previous = previousResultId === undefined ? {} : { previousResultId };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument, ...previous });
  }

  /** Pulled diagnostics. */
  async pull(path: string): Promise<readonly Diagnostic[]> {
    const report = await this.report(path);
    if (report.kind !== 'full') throw new Error('Diagnostics are unchanged, though none were named.');
    return report.items;
  }

  /** The code actions at some words. */
  actions(path: string, words: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
    return this.actionsIn(path, this.rangeOf(path, words), only);
  }

  /** The code actions in a range; in the whole text unless one is given. */
  async actionsIn(path: string, range?: Range, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const document = this.document(path);
    const whole = { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: document.uri },
      range: range ?? whole,
      context: { diagnostics: [], ...(only ? { only: [...only] } : {}) },
    });
    return (actions ?? []) as CodeAction[];
  }

  /** The first code action at some words whose title matches. */
  async action(path: string, words: string, title: RegExp, only?: readonly string[]): Promise<CodeAction> {
    const actions = await this.actions(path, words, only);
    const found = actions.find((action) => title.test(action.title));
    if (!found)
      throw new Error(`No action is called ${title}, of ${actions.map((action) => action.title).join(', ')}.`);
    return found;
  }

  /** Does what a code action says. */
  async run({ edit, command }: CodeAction): Promise<void> {
    if (edit) await this.apply(edit);
    if (command) await this.execute(command.command, ...(command.arguments ?? []));
  }

  async execute(command: string, ...args: unknown[]): Promise<void> {
    await this.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args as object[] });
  }

  hover(path: string, words: string): Promise<Hover | null> {
    const position = this.rangeOf(path, words).start;
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri: this.uriOf(path) }, position });
  }

  /** Carries an edit out: in open documents, or in files. Of snippets the text is taken. */
  async apply({ documentChanges = [], changes = {} }: WorkspaceEdit): Promise<void> {
    for (const change of documentChanges) {
      if (TextDocumentEdit.is(change))
        await this.#applyTo(change.textDocument.uri, change.edits.map(plainEdit), change.textDocument.version);
      else if (change.kind === 'create') this.write(this.pathOf(change.uri), this.read(this.pathOf(change.uri)) ?? '');
    }
    for (const [uri, edits] of Object.entries(changes)) await this.#applyTo(uri, edits, null);
  }

  async #applyTo(uri: string, edits: TextEdit[], version: number | null): Promise<void> {
    const path = this.pathOf(uri);
    const open = this.documents.get(path);
    if (!open) {
      const before = TextDocument.create(uri, '', 0, this.read(path) ?? '');
      await this.touch(path, TextDocument.applyEdits(before, edits));
      return;
    }
    if (version !== null && version !== open.version) throw new Error(`The edit is for version ${version} of ${path}.`);
    const text = TextDocument.applyEdits(open, edits);
    await this.change(path, [{ start: 0, end: open.getText().length, text }]);
  }

  /** The editor's settings change. */
  async tellSettings(settings: object): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: { copydesk: settings } });
  }

  /** Waits until something holds, ten seconds at most. */
  async until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
    for (let waited = 0; waited < 10_000; waited += 20) {
      if (await holds()) return;
      await pause(20);
    }
    throw new Error(`In vain waited for ${what}. The server's log: ${this.log.join('\n')}`);
  }
}

/** An edit without its stops. */
export function plainEdit(edit: TextDocumentEdit['edits'][number]): TextEdit {
  if (!('snippet' in edit)) return edit;
  const newText = edit.snippet.value.replace(/\$\{\d+:([^}]*)\}|\\([\\$}])/g, '$1$2');
  return { range: edit.range, newText };
}
