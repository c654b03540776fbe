import { parse } from './arguments.ts';
import { readLines } from './filters.ts';
import { UsageError } from './usage.ts';

const flags = { jsonl: { help: 'Answer records on standard input, one JSON line each.' } } as const;

/** `copydesk read`. */
export async function read(args: readonly string[]): Promise<number> {
  const { given } = parse(args, flags);
  if (given.jsonl) return readLines();
  throw new UsageError('Only --jsonl is there yet.');
}
