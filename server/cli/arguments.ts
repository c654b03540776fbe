import { parseArgs } from 'node:util';
import { unknownName } from '../review/index.ts';
import { UsageError } from './usage.ts';

/** A flag: a switch where it takes no value. */
export interface Flag {
  /** What its value is called in the help; a flag without it is a switch. */
  readonly value?: string;
  /** The values it may have, where they can be told. */
  readonly choices?: readonly string[];
  readonly help: string;
  /** Its one-letter form. */
  readonly short?: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** The values of flags, by name; a flag that is not given is undefined. */
export type Given<F extends Flags> = {
  readonly [K in keyof F]?: F[K] extends { readonly value: string } ? string : true;
};

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError naming the flag that is wrong, and the right one where it can be guessed.
 */
export function parse<const F extends Flags>(
  args: readonly string[],
  flags: F,
): { given: Given<F>; operands: string[] } {
  // Names alone need no parser, which Node loads when it is first asked for.
  if (!args.some((arg) => arg.startsWith('-'))) return { given: {}, operands: [...args] };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, kindOf(flag)])),
    // What is wrong is told below, in our own words.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, string | true> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') given[token.name] = settledValue(token, flags);
  }
  return { given: given as Given<F>, operands };
}

const kindOf = ({ value, short }: Flag) => ({
  type: value === undefined ? ('boolean' as const) : ('string' as const),
  ...(short !== undefined && { short }),
});

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function settledValue({ name, rawName, value }: Option, flags: Flags): string | true {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (!flag) throw new UsageError(unknownFlag(rawName, Object.keys(flags)));
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    return true;
  }
  if (value === undefined || value === '') throw new UsageError(`${rawName} needs a value: ${rawName} ${flag.value}.`);
  if (flag.choices && !flag.choices.includes(value))
    throw new UsageError(`${unknownName(`value of ${rawName}`, value, flag.choices)} ${list(flag.choices)}.`);
  return value;
}

const list = (choices: readonly string[]): string => `It takes ${choices.join(', ')}`;

function unknownFlag(rawName: string, known: readonly string[]): string {
  const names = known.map((name) => `--${name}`);
  const message = unknownName('flag', rawName, names);
  // What begins with one hyphen may have been meant as a name.
  return rawName.startsWith('--') ? message : `${message} A file that is called so is given as ./-….`;
}

/** A number that counts something. @throws UsageError where it is none. */
export function numberOf(flag: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`${flag} needs a whole number, and “${value}” is none.`);
  return Number(value);
}
