import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package's version, from the manifest that travels with the bundles. */
export function version(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const manifest = manifestIn(folder);
    if (manifest?.name === 'copydesk') return manifest.version;
    if (folder === dirname(folder)) return 'unknown';
  }
}

function manifestIn(folder: string): { name: string; version: string } | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
