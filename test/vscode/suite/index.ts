/**
 * The suite's entry: VS Code calls `run` in its extension host. Bundled into one CommonJS file, since that is what every
 * VS Code can load; `vscode` is the one module that stays outside.
 */
import { format, stripVTControlCharacters } from 'node:util';
import Mocha from 'mocha';
import { encode } from '../host/messages.ts';

/** Loads the tests once mocha's `describe` and `it` are in place; the order is the order of the run. */
async function loadTests(): Promise<void> {
  await import('./activation.ts');
  await import('./opening.ts');
  // What follows has articles of its own.
  if (process.env.COPYDESK_ARTICLE) return;
  await import('./newsroom.ts');
  await import('./virtual.ts');
}

/** Runs the suite. The returned promise rejects if a test fails, which VS Code turns into its exit status. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 30_000, slow: 2000 });
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    const plain = stripVTControlCharacters(format(...args));
    for (const line of plain.split('\n')) console.log(encode({ line }));
  };
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await loadTests();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once('end', () => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      console.log(encode({ counts: { passed: passes, failed: failures, skipped: pending } }));
    });
  });
  if (failures > 0) throw new Error(`${failures} of the tests failed.`);
}
