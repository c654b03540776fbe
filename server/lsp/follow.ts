import {
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver';
import { decisionsPath } from '../review/index.ts';
import { type Watch, watch, whatChanged } from './didChangeWatchedFiles.ts';
import type { OpenDocument } from './documents.ts';
import type { House } from './house.ts';
import { createLater } from './later.ts';
import { publishFindings, publishProblems } from './publishDiagnostics.ts';

/** How long a text must rest before anybody is told about it unasked, in milliseconds. */
const rest = 50;

/** Keeps up with what happens at the client: documents, settings, files, folders. */
export function follow(house: Omit<House, 'changed'>): Pick<House, 'changed'> & { settingsRead(): void } {
  const { connection, abilities, desk, documents, workspace, complaints } = house;
  const later = createLater(rest, complaints);
  let watched: Watch | undefined;
  let withProblems: ReadonlySet<string> = new Set();

  /** Tells the client of new findings: it asks again, or is told. */
  function refresh(): void {
    if (!abilities.pulls) for (const { uri, language } of documents.all()) if (language) publish(uri);
    if (!abilities.pulls || !abilities.refreshes) return;
    connection.languages.diagnostics.refresh().catch((error) => complaints.about('Refreshing diagnostics', error));
  }

  const publish = (uri: string): void => later(`Publishing ${uri}`, () => publishFindings(house, uri));

  async function changed(what: 'settings' | 'decisions'): Promise<void> {
    await (what === 'settings' ? desk.reloadSettings() : desk.reloadDecisions());
    refresh();
  }

  const changedLater = (what: 'settings' | 'decisions'): void => later(`Reading ${what} again`, () => changed(what));

  /** A file that others are reviewed by is open in the client, whose copy goes before what is stored. */
  function changedInEditor({ place }: OpenDocument): void {
    later(`Taking over ${place}`, async () => {
      if (place !== null && (await desk.sources()).has(place))
        await changed(place.endsWith(decisionsPath) ? 'decisions' : 'settings');
    });
  }

  documents.onDidOpen(({ document }) => {
    desk.open(document);
    if (!document.language) later(`Reading the settings of ${document.uri}`, () => desk.settle(document.uri));
  });
  documents.onDidChangeContent(({ document }) => {
    if (!document.language) changedInEditor(document);
    else if (!abilities.pulls) publish(document.uri);
  });
  documents.onDidClose(({ document }) => {
    desk.close(document);
    if (!document.language) changedInEditor(document);
    if (!document.language || abilities.pulls) return;
    later.forget(`Publishing ${document.uri}`);
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onDidChangeConfiguration(({ settings }: DidChangeConfigurationParams) => {
    workspace.tell(settings?.copydesk);
    changedLater('settings');
  });
  connection.onDidChangeWatchedFiles((params) => changedLater(whatChanged(params)));
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
    workspace.changeFolders(event.added, event.removed);
    changedLater('settings');
  });
  connection.onInitialized(() => {
    later('Watching files', async () => {
      watched = await watch(house);
      if (abilities.registersSettings)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' });
      await watched.extend();
    });
  });

  return {
    changed,
    settingsRead() {
      later('Publishing the problems of settings', async () => {
        withProblems = await publishProblems(house, withProblems);
        await watched?.extend();
      });
    },
  };
}
