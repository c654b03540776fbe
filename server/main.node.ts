/** The language server as a process: over Node's IPC or standard input and output, as its arguments say. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { append, whoDecides } from './cli/accept.ts';
import { host } from './cli/host.ts';
import { version } from './cli/version.ts';
import { clientFiles, type Platform, serve } from './lsp/index.ts';

const connection = createConnection(ProposedFeatures.all);
const client = clientFiles(connection);

/** Whether a place is of this machine; others are the client's to reach. */
const isOurs = (place: string): boolean => !place.includes('://');

/** The pages of the rules travel with the bundles. */
const pages = join(import.meta.dirname, '../docs/rules');

const platform: Platform = {
  host: {
    readText: (place) => (isOurs(place) ? host : client).readText(place),
    today: host.today,
  },
  append: async (place, text) => (isOurs(place) ? append(place, text) : client.append(place, text)),
  user: whoDecides,
  version: version(),
  ...(existsSync(pages) ? { documentation: `${pathToFileURL(pages)}/{rule}.md` } : {}),
};

serve(connection, platform);
