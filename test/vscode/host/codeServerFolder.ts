/**
 * Sets up code-server, a real VS Code that runs in a browser, from npm packages alone. Its published installer builds
 * native modules, which fails on many machines; the suite needs none of them, so nothing is built here.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cleanEnvironment } from './environment.ts';
import { atExit } from './exit.ts';
import { progress } from './host.ts';
import { runCommand } from './processes.ts';

/** The version of code-server; it holds VS Code 1.139.1. */
export const version = '4.139.1';

/** The version of Node that this code-server asks for. */
const nodeVersion = '24.21.0';

/** The Node to run code-server with, and its entry. */
export interface CodeServer {
  readonly node: string;
  readonly entry: string;
}

/**
 * The code-server below `cache`, which is set up first if it is not there yet (about 45 s, 800 MB). The folder gets its
 * name when it is complete, so one that was interrupted half way is never taken for whole.
 * @throws with npm's own words when a package cannot be had.
 */
export async function provideCodeServer(cache: string): Promise<CodeServer> {
  const folder = join(cache, `code-server-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    removeAbandoned(cache);
    const half = `${folder}.${process.pid}.partial`;
    const remove = atExit(() => rmSync(half, { recursive: true, force: true }));
    await setUp(half);
    moveInto(half, folder);
    remove();
  }
  return { node: nodeIn(folder), entry: join(folder, 'node_modules/code-server/out/node/entry.js') };
}

/** Another runner may have been faster; its folder is as good as this one. */
function moveInto(half: string, folder: string): void {
  try {
    renameSync(half, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what runners have left half done that are no longer alive. */
function removeAbandoned(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /^code-server-.*\.(\d+)\.partial$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const nodePackage = `node-linux-${process.arch}`;

const nodeIn = (folder: string): string => join(folder, 'node_modules', nodePackage, 'bin/node');

async function setUp(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  progress(`Setting up code-server ${version}, once for this folder (about a minute, 800 MB) …`);
  await npmInstall(folder, process.env.PATH, `${nodePackage}@${nodeVersion}`, `code-server@${version}`);

  const path = [join(nodeIn(folder), '..'), process.env.PATH].join(delimiter);
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  progress('Installing the packages of its VS Code …');
  await npmInstall(vscode, path, '--omit=dev');
  progress('Installing the packages of its built-in extensions …');
  await npmInstall(join(vscode, 'extensions'), path, '--omit=dev');
  link(join(vscode, 'bin/remote-cli/code-server'), 'code-linux.sh');
  link(join(vscode, 'bin/helpers/browser.sh'), 'browser-linux.sh');
}

/** Makes the link that the published installer would make, unless the package brings it along. */
function link(path: string, target: string): void {
  if (!existsSync(path)) symlinkSync(target, path);
}

const attempts = 3;

/** Runs `npm install` in a folder, again where it fails: connections to registries break off now and then. */
async function npmInstall(folder: string, path: string | undefined, ...args: readonly string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const patient = ['--prefer-offline', '--fetch-timeout=600000', '--fetch-retries=5'];
  const env = cleanEnvironment(process.env, { PATH: path ?? '' });
  for (let attempt = 1; ; attempt++) {
    const done = await runCommand('npm', ['install', ...quiet, ...patient, ...args], {
      env,
      cwd: folder,
      timeLimit: 15 * 60_000,
    });
    if (done.ok) return;
    if (attempt === attempts) throw new Error(`code-server could not be set up.\n${done.output}`);
    progress(`npm failed (${done.output.split('\n')[0]}); trying again …`);
  }
}
