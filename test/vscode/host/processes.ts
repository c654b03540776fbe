/** Processes that must not outlive the runner, however it ends: by itself, by a signal, or killed outright. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { atExit } from './exit.ts';

/** A process and all that it starts. */
export interface Group {
  /** Resolves to the exit status once the process has ended, and to 137 when it was killed. */
  readonly ended: Promise<number>;
  /** Ends the whole group at once. Does nothing when it has ended already. */
  kill(): void;
}

/** What to start a process with; `onLine` gets each line of its standard output and error. */
export interface GroupOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  onLine(line: string): void;
}

/**
 * Holds a process group together: the group is killed once its command has ended and its status is told on channel 3,
 * and also when standard input closes, which the system sees to even where the runner was killed and cleans up nothing.
 */
const keeper = '{ "$@" </dev/null 3>&-; echo $? >&3; kill -KILL 0; } & cat >/dev/null; kill -KILL 0';

const hasGroups = process.platform !== 'win32';

/**
 * Starts a command as the head of a process group of its own. On Windows, which has no groups, the tree is killed
 * that the command has grown, and a shell finds the command, since `code.cmd` and the like need one.
 */
export function startGroup(command: string, args: readonly string[], options: GroupOptions): Group {
  const { env, cwd, onLine } = options;
  const child = hasGroups
    ? spawn('/bin/sh', ['-c', keeper, 'sh', command, ...args], {
        env,
        cwd,
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      })
    : spawn(
        `"${command}"`,
        args.map((arg) => `"${arg}"`),
        { env, cwd, shell: true },
      );
  const killed = 137;
  let status = killed;
  const told = child.stdio[3] as Readable | undefined;
  told?.on('data', (chunk: Buffer) => {
    status = Number(chunk.toString());
  });
  readLines(child, onLine);
  const kill = atExit(() => killGroup(child));
  const ended = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      onLine(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code) => {
      // A stray process of another group can hold the pipes open for good; what was printed is read within a second.
      const settle = () => resolve(hasGroups ? status : (code ?? killed));
      const timer = setTimeout(settle, 1000);
      child.on('close', () => {
        clearTimeout(timer);
        settle();
      });
    });
  });
  return { ended, kill };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (!hasGroups) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended in this very moment.
  }
}

function readLines(child: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    const decoder = new StringDecoder('utf8');
    let rest = '';
    stream?.on('data', (chunk: Buffer) => {
      const lines = (rest + decoder.write(chunk)).split(/\r?\n/);
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    });
    stream?.on('end', () => {
      if (rest !== '') onLine(rest);
    });
  }
}

/** What became of a command that was waited for. */
export interface Outcome {
  /** Whether it ended with status 0 in time. */
  readonly ok: boolean;
  /** What it printed, with the reason at the end where it failed. */
  readonly output: string;
}

/** Runs a command to its end, for at most `timeLimit` milliseconds. Never throws. */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: Omit<GroupOptions, 'onLine'> & { readonly timeLimit: number },
): Promise<Outcome> {
  const lines: string[] = [];
  const group = startGroup(command, args, { ...options, onLine: (line) => lines.push(line) });
  const timer = setTimeout(() => {
    lines.push(`stopped after ${options.timeLimit / 1000} s`);
    group.kill();
  }, options.timeLimit);
  const status = await group.ended;
  clearTimeout(timer);
  group.kill();
  if (status !== 0) lines.push(`${command} ended with status ${status}`);
  return { ok: status === 0, output: lines.join('\n') };
}
