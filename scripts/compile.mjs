/**
 * Leaves the compiled code of a bundle beside it, for server/start.cli.ts, and that of the bundles which it opens on the
 * way: it runs the bundle with the arguments that follow and keeps what Node compiled.
 *
 *     node scripts/compile.mjs BUNDLE [ARGUMENT]...
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const [, , main, ...args] = process.argv;
const folder = dirname(main);
const load = createRequire(main);
const opened = new Map();

function open(name) {
  if (!name.startsWith('./cli.')) return load(name);
  const file = join(folder, name);
  if (!opened.has(file)) {
    const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file });
    const module = { exports: {} };
    opened.set(file, { script, module });
    script.runInThisContext()(module.exports, open, module, file, folder);
  }
  return opened.get(file).module.exports;
}

// As server/start.cli.ts does: V8 takes back what was compiled under the same flags only.
setFlagsFromString('--no-regexp-tier-up');
process.argv = [process.argv[0], main, ...args];
process.on('exit', () => {
  for (const [file, { script }] of opened) writeFileSync(`${file}.cache`, script.createCachedData());
  process.exitCode = 0;
});
open(`./${main.slice(folder.length + 1)}`);
