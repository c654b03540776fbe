import type { Flag, Flags } from './arguments.ts';

/** What a command says of itself. */
interface Described {
  readonly usage: string;
  readonly about: string;
  readonly flags: Flags;
}

/** A command's help. */
export function helpOf({ usage, about, flags }: Described): string {
  const rows = Object.entries(flags).map(([name, flag]): Row => [nameOf(name, flag), flag.help]);
  return `Usage: copydesk ${usage}\n\n${about}\n\n${table(rows)}`;
}

type Row = readonly [string, string];

/** Two columns, the second aligned. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}

const nameOf = (name: string, { short, value }: Flag): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
