/** What is to be undone when the runner ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const cleanups = new Set<() => void>();
let listening = false;

/**
 * Has `cleanup` called when the process exits, by a signal, too. It must be synchronous. The returned function calls
 * it at once instead; a second call does nothing.
 */
export function atExit(cleanup: () => void): () => void {
  listen();
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup)) cleanup();
  };
}

/** Turns signals into an ordinary exit, with status 128 + signal as shells have it, so that one handler is enough. */
function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', () => {
    for (const cleanup of [...cleanups].reverse()) cleanup();
  });
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/** A temporary folder, removed by `remove` or when the runner exits. */
export function temporaryFolder(prefix: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), prefix));
  const remove = atExit(() => {
    try {
      // Processes that were killed a moment ago may still be writing.
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch (error) {
      console.warn(`${path} was left behind: ${String(error)}`);
    }
  });
  return { path, remove };
}
