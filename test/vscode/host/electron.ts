/** The suite in the desktop VS Code: an executable that is there, or one that test-electron downloads. */
import { once } from 'node:events';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, SilentReporter } from '@vscode/test-electron';
import { cleanEnvironment } from './environment.ts';
import { temporaryFolder } from './exit.ts';
import type { SuiteResult, SuiteRun, TestHost } from './host.ts';
import { runCommand, startGroup } from './processes.ts';
import { makeProfile, type Profile } from './profile.ts';
import { type End, Relay } from './relay.ts';

/** A host for an executable of VS Code. */
export function electronHost(executable: string): TestHost {
  return { name: executable, run: (run) => runSuite(executable, run) };
}

/**
 * The executable of the stable VS Code below the folder `cache`, downloaded (about 150 MB) if it is not there yet.
 * @throws what test-electron throws, which are not always errors.
 */
export function downloadVSCode(cache: string): Promise<string> {
  return downloadAndUnzipVSCode({ cachePath: cache, version: 'stable', reporter: new SilentReporter() });
}

async function runSuite(executable: string, run: SuiteRun): Promise<SuiteResult> {
  const relay = new Relay();
  // VS Code puts a socket into its profile, and the path of a socket must be short.
  const folder = temporaryFolder('copydesk-');
  const profile = makeProfile(folder.path);
  const env = cleanEnvironment(process.env, run.env);
  try {
    if (run.vsix !== undefined) await installExtension(executable, profile, run.vsix, env);
    const window = startGroup(executable, electronArguments(run, profile), { env, onLine: (line) => relay.take(line) });
    const limit = once(AbortSignal.timeout(run.timeLimit), 'abort').then((): End => 'time limit');
    const end = await Promise.race([window.ended, limit]);
    window.kill();
    return await relay.conclude(end);
  } finally {
    folder.remove();
  }
}

async function installExtension(
  executable: string,
  profile: Profile,
  vsix: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  const args = [...profileArguments(profile), '--no-sandbox', '--install-extension', vsix];
  const done = await runCommand(cli, args, { env, timeLimit: 120_000 });
  if (!done.ok) throw new Error(`${vsix} could not be installed.\n${done.output}`);
}

const profileArguments = ({ userData, extensions }: Profile): string[] => [
  `--user-data-dir=${userData}`,
  `--extensions-dir=${extensions}`,
];

/** The arguments for a window that runs a suite, with what test-electron has learnt to switch off. */
export function electronArguments(run: SuiteRun, profile: Profile): string[] {
  return [
    run.workspace,
    ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates'],
    ...['--skip-welcome', '--skip-release-notes', '--disable-workspace-trust'],
    `--extensionTestsPath=${run.suite}`,
    `--extensionDevelopmentPath=${run.extension}`,
    ...profileArguments(profile),
  ];
}
