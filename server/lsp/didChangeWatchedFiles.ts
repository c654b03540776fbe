import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { decisionsPath } from '../review/index.ts';
import type { House } from './house.ts';
import { placeOf, uriOf } from './places.ts';

/** What is watched in every folder of the client, whether or not it is there yet. */
const everywhere: readonly FileSystemWatcher[] = [
  { globPattern: '**/.copydesk.{yaml,yml,json}' },
  { globPattern: `**/${decisionsPath}` },
];
const isEverywhere = (place: string): boolean => /(?:^|\/)\.copydesk(?:\.ya?ml|\.json|\/decisions\.jsonl)$/.test(place);

/** Watches the files that settings and decisions come from, by the client's eyes. */
export interface Watch {
  /** Also watches what settings have come from by now: styles, rates, files above the client's folders. */
  extend(): Promise<void>;
}

/** `client/registerCapability` for `workspace/didChangeWatchedFiles`. A client that cannot watch is not asked to. */
export async function watch({
  connection,
  abilities,
  desk,
  workspace,
}: Pick<House, 'connection' | 'abilities' | 'desk' | 'workspace'>): Promise<Watch> {
  if (!abilities.watches) return { extend: async () => {} };
  const register = (watchers: readonly FileSystemWatcher[]): Promise<Disposable> =>
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] });
  await register(everywhere);
  let known = '';
  let registered: Disposable | undefined;
  return {
    async extend() {
      if (!abilities.watchesElsewhere) return;
      const isWatched = (place: string): boolean => isEverywhere(place) && workspace.holds(uriOf(place));
      const places = [...(await desk.sources())].filter((place) => !isWatched(place)).sort();
      if (places.join('\n') === known) return;
      known = places.join('\n');
      registered?.dispose();
      registered = places.length > 0 ? await register(places.map(watcherOf)) : undefined;
    },
  };
}

function watcherOf(place: string): FileSystemWatcher {
  const at = place.lastIndexOf('/');
  return { globPattern: { baseUri: uriOf(place.slice(0, at)), pattern: place.slice(at + 1) } };
}

/** `workspace/didChangeWatchedFiles`: what has changed, settings or nothing but decisions. */
export function whatChanged({ changes }: DidChangeWatchedFilesParams): 'settings' | 'decisions' {
  return changes.every(({ uri }) => placeOf(uri).endsWith(`/${decisionsPath}`)) ? 'decisions' : 'settings';
}
