/**
 * Writes everything that is generated from the catalogue and the house styles: `docs/rules/`, `docs/styles.md`, the JSON schemas, and the settings in
 * `package.json`. Works on the emitted code, so run `tsc -b` before.
 *
 *     node scripts/generate.mjs [--check]
 *
 * With `--check`, a file that was stale is rewritten all the same, and the exit status is 1.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documents } from './generate/documents.mjs';
import { manifest } from './generate/manifest.mjs';
import { schemas } from './generate/schemas.mjs';
import { stylePages } from './generate/styles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;

const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

/** Files by path, as they must be. */
const files = new Map([...documents(), ...stylePages(), ...schemas(), ...manifest(read('package.json'))]);
const stale = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
const orphans = ['docs/rules', 'schemas']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
  .filter((path) => !files.has(path));

for (const path of stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), files.get(path));
}
for (const path of orphans) rmSync(join(root, path));

for (const path of stale) console.log(`${path} was stale and is rewritten.`);
for (const path of orphans) console.log(`${path} belongs to no rule and is removed.`);
if (check && stale.length + orphans.length > 0) process.exitCode = 1;
