import { parse } from './arguments.ts';
import { checkLines } from './filters.ts';
import { settingFlags } from './settle.ts';
import { UsageError } from './usage.ts';

const flags = { ...settingFlags, jsonl: { help: 'Answer records on standard input, one JSON line each.' } } as const;

/** `copydesk check`. */
export async function check(args: readonly string[]): Promise<number> {
  const { given } = parse(args, flags);
  if (given.jsonl) return checkLines(given);
  throw new UsageError('Only --jsonl is there yet.');
}
