import { strict as assert } from 'node:assert';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The command line as it is shipped. */
export const bundle = process.env.COPYDESK_CLI ?? join(import.meta.dirname, '../../../dist/cli.cjs');

/** What a run came to. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run may be given beside its arguments. */
export interface Given {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts `copydesk`. The environment has nothing in it that would settle colours or formats. */
export function start(args: readonly string[], { cwd, env }: Given = {}): ChildProcessWithoutNullStreams {
  assert(existsSync(bundle), `${bundle} is missing: node scripts/build.mjs cli builds it.`);
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [bundle, ...args], { cwd, env: { PATH, HOME, ...env } });
}

/** Runs `copydesk` to its end. */
export function copydesk(args: readonly string[], given: Given = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = start(args, given);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => undefined).end(given.input ?? '');
  });
}

/** A folder of files that is there for one test. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-cli-')));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  /** Writes a file, and the folders on its way. */
  write(name: string, content: string | Uint8Array): void {
    const path = this.at(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  /** Runs `copydesk` in the folder. */
  run(args: readonly string[], given: Omit<Given, 'cwd'> = {}): Promise<Ran> {
    return copydesk(args, { ...given, cwd: this.path });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Hands a test a folder, and clears it away whatever becomes of the test. */
export function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: Folder) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const folder = new Folder(files);
    try {
      await test(folder);
    } finally {
      folder.remove();
    }
  };
}

/** A text with a warning and a hint in news, whatever else the catalogue may come to know. */
export const rumour = 'It is widely believed that the bridge will close.\n';

/** A text in which nothing is found. */
export const plain = 'The bridge opened on Monday.\n';

/** A text with an error: a hole that is still to be filled. */
export const hole = 'The bridge opened on Monday [citation needed].\n';
