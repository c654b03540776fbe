import { type Flags, type Given, parse } from './arguments.ts';
import { helpOf } from './help.ts';

/** A command of the command line. */
export interface Command {
  /** What stands after `copydesk`, as in `check [FILE|GLOB|DIR]... [flags]`. */
  readonly usage: string;
  /** What it does, in a few sentences. */
  readonly about: string;
  readonly flags: Flags;
  /** Runs it; answers with the exit status. @throws UsageError */
  run(given: Given<Flags>, operands: readonly string[]): Promise<number>;
}

/** What the author of a command writes: `run` is handed the flags that it declares. */
interface Definition<F extends Flags> extends Omit<Command, 'flags' | 'run'> {
  readonly flags: F;
  run(given: Given<F>, operands: readonly string[]): Promise<number>;
}

/** Declares a command. A misspelt flag does not compile. */
export function defineCommand<const F extends Flags>(definition: Definition<F>): Command {
  // The one place where the names of flags are forgotten: a command is only ever handed its own.
  return definition as unknown as Command;
}

const help = { help: { short: 'h', help: 'Show this.' } } as const;

/** Runs a command with its arguments, or prints its help. */
export async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const flags: Flags = { ...command.flags, ...help };
  const { given, operands } = parse(args, flags);
  if (!given.help) return command.run(given, operands);
  process.stdout.write(helpOf({ ...command, flags }));
  return 0;
}
