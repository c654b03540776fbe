/**
 * Starts the command line: what `copydesk` runs first. Compiling the bundle takes several times as long as reviewing an
 * article, so the build leaves its compiled code beside it, which is of use to the Node that made it. Others compile
 * for themselves; those that can remember what they compiled are asked to.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

const file = join(import.meta.dirname, 'cli.main.cjs');
const load = createRequire(file);

/** The bundle's function, from compiled code; undefined where there is none for this Node. */
function compiled(): ((...scope: unknown[]) => void) | undefined {
  try {
    const cachedData = readFileSync(`${file}.cache`);
    // One byte a character, as the build sees to: to take it for UTF-8 would only cost time.
    const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
    return script.cachedDataRejected ? undefined : script.runInThisContext();
  } catch {
    return undefined;
  }
}

const run = compiled();
if (run) {
  const module = { exports: {} };
  run(module.exports, load, module, file, import.meta.dirname);
} else {
  // Since Node 22.8.
  (Module as { enableCompileCache?: () => void }).enableCompileCache?.();
  load(file);
}
