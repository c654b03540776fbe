/**
 * Leaves the compiled code of a bundle beside it, for server/start.cli.ts: it runs the bundle with the arguments that
 * follow and keeps what Node compiled on the way.
 *
 *     node scripts/compile.mjs BUNDLE [ARGUMENT]...
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

const [, , file, ...args] = process.argv;
const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file });
process.argv = [process.argv[0], file, ...args];
process.on('exit', () => {
  writeFileSync(`${file}.cache`, script.createCachedData());
  process.exitCode = 0;
});
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
