import type { Connection, WorkspaceFolder } from 'vscode-languageserver';
import { createLoader, type Host, type Loaded, type Loader } from '../review/index.ts';
import type { Abilities } from './abilities.ts';
import type { Complaints } from './complaints.ts';
import type { OpenDocument } from './documents.ts';
import { placeOf } from './places.ts';

/** The keys of the editor's settings that mean the same in a configuration file. The others are the client's own. */
const shared = ['genre', 'style', 'rules', 'phrases', 'rates'] as const;

/** The folders that the client has open, and the settings that hold in each. */
export class Workspace {
  readonly #connection: Connection;
  readonly #abilities: Abilities;
  readonly #host: Host;
  readonly #complaints: Complaints;
  readonly #loaders = new Map<string, Promise<Loader>>();
  /** Their URIs. */
  #folders: readonly string[] = [];
  /** What a client told unasked, for those that cannot be asked. */
  #told: unknown;

  constructor(connection: Connection, abilities: Abilities, host: Host, complaints: Complaints) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#host = host;
    this.#complaints = complaints;
    this.#told = abilities.options.settings;
  }

  /** From now on, these folders are open. */
  openFolders(folders: readonly WorkspaceFolder[]): void {
    this.#folders = folders.map(({ uri }) => uri.replace(/\/$/, ''));
    this.forget();
  }

  /** Folders came and went. */
  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map(({ uri }) => uri.replace(/\/$/, '')));
    const left = this.#folders.filter((uri) => !gone.has(uri)).map((uri) => ({ uri, name: '' }));
    this.openFolders([...left, ...added]);
  }

  /** The editor told its settings without being asked. */
  tell(settings: unknown): void {
    if (!this.#abilities.tellsSettings) this.#told = settings;
    this.forget();
  }

  /** Files or settings have changed: everything is read again when it is next needed. */
  forget(): void {
    this.#loaders.clear();
  }

  /** The settings of a document. Untitled ones belong to the first folder. */
  async load({ uri, place }: Pick<OpenDocument, 'uri' | 'place'>): Promise<Loaded> {
    const folder = this.#folderOf(uri) ?? (place === null ? this.#folders[0] : undefined);
    const key = folder ?? uri.slice(0, uri.lastIndexOf('/'));
    let loader = this.#loaders.get(key);
    if (!loader) {
      const scope = folder ?? uri;
      loader = this.#createLoader(place === null && folder === undefined ? '' : placeOf(key), scope, folder);
      this.#loaders.set(key, loader);
    }
    return (await loader).load(place ?? (folder === undefined ? '' : `${placeOf(folder)}/`));
  }

  /** Whether a file lies in one of the client's folders. */
  holds(uri: string): boolean {
    return this.#folderOf(uri) !== undefined;
  }

  /** The innermost folder that holds a document. */
  #folderOf(uri: string): string | undefined {
    return this.#folders
      .filter((folder) => uri.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length)
      .at(0);
  }

  /** A loader for the place of a folder. In a virtual workspace nothing is looked for above the client's own. */
  async #createLoader(folder: string, scope: string, ofClient: string | undefined): Promise<Loader> {
    const settings = await this.#settingsFor(scope);
    const editor = settings === undefined ? {} : { editor: settings };
    const top = ofClient !== undefined && folder.includes('://') ? { top: folder } : {};
    return createLoader(this.#host, { folder, ...top, ...editor });
  }

  /** What the editor's settings say of articles in a scope; undefined where they say nothing. */
  async #settingsFor(scopeUri: string): Promise<object | undefined> {
    try {
      const settings: unknown = this.#abilities.tellsSettings
        ? await this.#connection.workspace.getConfiguration({ scopeUri, section: 'copydesk' })
        : this.#told;
      return sharedOf(settings);
    } catch (error) {
      this.#complaints.about('Asking for the settings of the editor', error);
      return undefined;
    }
  }
}

/** Values that are set. Editors show unset ones as null or as something empty. */
function sharedOf(settings: unknown): object | undefined {
  if (typeof settings !== 'object' || settings === null) return undefined;
  const entries = Object.entries(settings).filter(
    ([key, value]) => (shared as readonly string[]).includes(key) && !isEmpty(value),
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
