import { unknownName } from '../review/index.ts';
import { commands } from './commands.ts';
import { status, UsageError } from './usage.ts';

/** Runs a command line, without the program's own name. Answers with the exit status; never throws for wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  try {
    return await commandNamed(name)(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`copydesk: ${error.message}\n`);
    return status.trouble;
  }
}

function commandNamed(name: string): (args: readonly string[]) => Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  throw new UsageError(unknownName('command', name, Object.keys(commands)));
}
