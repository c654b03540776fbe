/**
 * Starts the command line: what `copydesk` runs first. Compiling the bundle takes several times as long as reviewing an
 * article, so the build leaves its compiled code beside it, which is of use to the Node that made it. Others compile
 * for themselves; those that can remember what they compiled are asked to.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const folder = import.meta.dirname;
const load = createRequire(join(folder, 'cli.main.cjs'));
const opened = new Map<string, unknown>();

/** A bundle's exports. The bundles of the command line open one another, each when it is first asked for. */
function open(name: string): unknown {
  if (!name.startsWith('./cli.')) return load(name);
  const file = join(folder, name);
  if (!opened.has(file)) opened.set(file, run(file) ?? load(file));
  return opened.get(file);
}

/** Runs a bundle from compiled code; undefined where there is none for this Node. */
function run(file: string): unknown {
  const bundle = compiled(file);
  if (!bundle) {
    // Since Node 22.8.
    (Module as { enableCompileCache?: () => void }).enableCompileCache?.();
    return undefined;
  }
  const module = { exports: {} };
  bundle(module.exports, open, module, file, folder);
  return module.exports;
}

/** The bundle's function, from compiled code. */
function compiled(file: string): ((...scope: unknown[]) => void) | undefined {
  try {
    const cachedData = readFileSync(`${file}.cache`);
    // One byte a character, as the build sees to: to take it for UTF-8 would only cost time.
    const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
    return script.cachedDataRejected ? undefined : script.runInThisContext();
  } catch {
    return undefined;
  }
}

/**
 * Hundreds of expressions are used a few times each in a short review: V8 would make bytecode of each at first, and
 * machine code as well when it meets it again. Compiled code is good for the flags that it was made under, these too.
 */
setFlagsFromString('--no-regexp-tier-up');
open('./cli.main.cjs');
