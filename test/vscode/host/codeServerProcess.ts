/** A running code-server with a home of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CodeServer } from './codeServerFolder.ts';
import { cleanEnvironment } from './environment.ts';
import { type Group, runCommand, startGroup } from './processes.ts';
import { makeProfile } from './profile.ts';

/** How to run one code-server: its program, what it is always told, and its environment. */
export interface Setting {
  readonly codeServer: CodeServer;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Prepares a code-server that keeps all its files below `folder`; `env` reaches the tests. */
export function prepareServer(codeServer: CodeServer, folder: string, env: Readonly<Record<string, string>>): Setting {
  const [home, temporary, config] = [join(folder, 'home'), join(folder, 'tmp'), join(folder, 'config.yaml')];
  mkdirSync(home);
  mkdirSync(temporary);
  writeFileSync(config, '');
  const { userData, extensions } = makeProfile(folder);
  return {
    codeServer,
    args: ['--config', config, '--user-data-dir', userData, '--extensions-dir', extensions],
    env: cleanEnvironment(process.env, { ...env, HOME: home, TMPDIR: temporary }),
  };
}

/** Installs a packaged extension (about 2.5 s). */
export async function installExtension({ codeServer, args, env }: Setting, vsix: string): Promise<void> {
  const all = [codeServer.entry, ...args, '--install-extension', vsix];
  const done = await runCommand(codeServer.node, all, { env, timeLimit: 120_000 });
  if (!done.ok) throw new Error(`${vsix} could not be installed.\n${done.output}`);
}

/** A server and where it listens, on this machine alone. */
export interface Server extends Group {
  readonly port: number;
}

/** Starts the server and waits until it answers (about 1 s). */
export async function startServer(setting: Setting, onLine: (line: string) => void): Promise<Server> {
  const { codeServer, args, env } = setting;
  const port = await freePort();
  const all = [codeServer.entry, ...args, ...serverArguments(port)];
  const group = startGroup(codeServer.node, all, { env, onLine });
  let status: number | undefined;
  group.ended.then((ended) => {
    status = ended;
  });
  const deadline = Date.now() + 60_000;
  while (!(await answers(port))) {
    if (status !== undefined) throw new Error(`code-server ended with status ${status}.`);
    if (Date.now() > deadline) {
      group.kill();
      throw new Error('code-server did not answer within a minute.');
    }
    await pause(100);
  }
  return { ...group, port };
}

/** Without `enable-smoke-test-driver` a built VS Code ignores, silently, that it is to run tests. */
const serverArguments = (port: number): string[] => [
  ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--vscode-option', 'enable-smoke-test-driver'],
  ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
  ...['--disable-getting-started-override', '--ignore-last-opened'],
];

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
}

/** A port that nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
