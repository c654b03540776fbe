/** Finds a browser of the Chromium family to show the workbench in, or installs one where that can be done. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cleanEnvironment } from './environment.ts';
import { progress } from './host.ts';
import { runCommand } from './processes.ts';

/** The names that browsers of the family go by, as programs on the path. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const minutes = 60_000;

/**
 * The browser's path: of the one in `CHROMIUM_PATH`, one that is there, or a fresh one from the system's packages
 * (about 25 s).
 * @throws with advice when there is none and none can be installed.
 */
export async function provideChromium(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (await works(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, which does not start.`);
  }
  return (await findChromium()) ?? (await installChromium());
}

async function findChromium(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    if (existsSync(path) && (await works(path))) return path;
  }
  return undefined;
}

/** Asks for the version, since Ubuntu's `chromium-browser` is a script that only says how to get the real one. */
async function works(browser: string): Promise<boolean> {
  const asked = await runCommand(browser, ['--version', '--no-sandbox'], {
    env: cleanEnvironment(process.env),
    timeLimit: minutes / 2,
  });
  return asked.ok;
}

const advice = 'Install Chromium or Google Chrome, or name one in CHROMIUM_PATH.';

async function installChromium(): Promise<string> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`No Chromium was found, and it can be installed by root on Debian only. ${advice}`);
  }
  progress('Installing Chromium from the system’s packages …');
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium');
  const found = await findChromium();
  if (found === undefined) throw new Error(`The system’s package of Chromium does not start. ${advice}`);
  return found;
}

/** Runs apt-get without questions; waits for another one that may be at work on the same machine. */
async function apt(...args: readonly string[]): Promise<void> {
  const env = cleanEnvironment(process.env, { DEBIAN_FRONTEND: 'noninteractive' });
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const done = await runCommand('apt-get', [...options, ...args], { env, timeLimit: 10 * minutes });
  if (!done.ok) throw new Error(`Chromium could not be installed. ${advice}\n${tail(done.output)}`);
}

const tail = (output: string): string => output.split('\n').slice(-15).join('\n');
