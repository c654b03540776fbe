import { unknownName } from '../review/index.ts';
import { runCommand } from './command.ts';
import { commandsIn, type Listed, type Surroundings } from './commands.ts';
import { table } from './help.ts';
import { status, UsageError } from './usage.ts';
import { version } from './version.ts';

type Commands = Readonly<Record<string, Listed>>;

/** Runs a command line, without the program's own name. Answers with the exit status; never throws for wrong usage. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name, ...rest] = args;
  const commands = commandsIn(surroundings);
  try {
    return await runNamed(name, rest, commands);
  } catch (error) {
    if (isOfTheSystem(error)) {
      process.stderr.write(`copydesk: ${error.message}. The work is broken off here.\n`);
      return status.trouble;
    }
    if (!(error instanceof UsageError)) throw error;
    const more = name !== undefined && Object.hasOwn(commands, name) ? `copydesk ${name} --help` : 'copydesk --help';
    process.stderr.write(`copydesk: ${error.message}\nFor the way to say it: ${more}\n`);
    return status.trouble;
  }
}

/** Whether the machine refused something: a full disk, a folder without permission. Its message says what and where. */
const isOfTheSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';

async function runNamed(name: string | undefined, rest: readonly string[], commands: Commands): Promise<number> {
  if (name === undefined) throw new UsageError('A command is missing.');
  if (name === '--help' || name === '-h' || name === 'help') return print(overview(commands));
  if (name === '--version' || name === '-V') return print(`${version()}\n`);
  const listed = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!listed) throw new UsageError(unknownCommand(name, commands));
  return runCommand(await listed.load(), rest);
}

const shown = (commands: Commands): [string, Listed][] => Object.entries(commands).filter(([, { hidden }]) => !hidden);

function unknownCommand(name: string, commands: Commands): string {
  const known = shown(commands).map(([each]) => each);
  const what = name.startsWith('-') ? 'flag without a command' : 'command';
  return `${unknownName(what, name, known)} There are ${known.join(', ')}.`;
}

function print(text: string): number {
  process.stdout.write(text);
  return status.fine;
}

const overview = (
  commands: Commands,
): string => `Copydesk reviews the style of articles: unsourced assertions, loaded phrasing, number formats.

Usage: copydesk COMMAND [flags]

${table(shown(commands).map(([name, { summary }]) => [name, summary]))}
  copydesk COMMAND --help  shows the flags of a command.
  copydesk --version       shows the version.
`;
