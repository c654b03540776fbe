import { type Severity, severities } from '../review/index.ts';
import { type Flag, type Given, numberOf } from './arguments.ts';
import { defineCommand } from './command.ts';
import { settingFlags } from './settle.ts';
import { UsageError } from './usage.ts';

export const formatNames = ['stylish', 'json', 'github', 'sarif'] as const;

const flags = {
  format: { value: 'NAME', choices: formatNames, help: `How findings are written: ${formatNames.join(', ')}.` },
  fix: { help: 'Apply the safe fixes to the files.' },
  'fix-dry-run': { help: 'Show what --fix would change, as a diff; the report goes to standard error.' },
  ...settingFlags,
  'stdin-filename': { value: 'NAME', help: 'The name that standard input (-) is checked under.' },
  'fail-level': { value: 'LEVEL', choices: severities, help: 'The mildest finding that fails the check (warning).' },
  'max-warnings': { value: 'N', help: 'Fail if there are more warnings than this, whatever --fail-level says.' },
  'accept-existing': { help: 'Take what is found as it stands: write it to .copydesk/decisions.jsonl.' },
  output: { value: 'FILE', help: 'Write the report to a file.' },
  concurrency: { value: 'N', help: 'Review in N threads; without it, in as many as pay for so many files.' },
  jsonl: { help: 'Answer records on standard input, a JSON line each: {"id","text","language"?,"genre"?,"date"?}.' },
} as const satisfies Record<string, Flag>;

/** The flags of `check`, as given. */
export type CheckFlags = Given<typeof flags>;

/** `copydesk check`. */
export const check = defineCommand({
  usage: 'check [FILE|GLOB|DIR]... [flags]',
  about: `Reviews articles: Markdown (.md, .markdown) and plain text (.txt). Without a name it reviews those of the current
folder; "-" is standard input. Files that git ignores, or the configuration, are reviewed only where they are named.

Exits with 1 for a finding at or above --fail-level or for too many warnings, with 2 for wrong usage, broken
configuration or a file that cannot be read (once the others are checked), and with 0 otherwise.`,
  flags,
  async run(given, operands) {
    if (given.jsonl) return answerRecords(given, operands);
    refuseOddPairs(given, operands);
    const limits = {
      failLevel: (given['fail-level'] ?? 'warning') as Severity,
      maxWarnings: countIn(given, 'max-warnings'),
      concurrency: countIn(given, 'concurrency'),
    };
    if (limits.concurrency === 0) throw new UsageError('--concurrency needs at least 1 thread.');
    return (await import('./round.ts')).round(given, operands, limits);
  },
});

/** @throws UsageError where flags contradict each other, or one of them could do nothing. */
function refuseOddPairs(given: CheckFlags, operands: readonly string[]): void {
  if (given.fix && given['fix-dry-run']) throw new UsageError('--fix and --fix-dry-run do not go together.');
  if (!given['accept-existing']) return;
  if (given['fix-dry-run'])
    throw new UsageError('--accept-existing and --fix-dry-run do not go together: a dry run writes nothing.');
  if (operands.includes('-') && given['stdin-filename'] === undefined)
    throw new UsageError('--accept-existing needs to know the file: name it by --stdin-filename.');
}

/** @throws UsageError where the flag's value is no number. */
function countIn(given: CheckFlags, name: 'max-warnings' | 'concurrency'): number | undefined {
  const value = given[name];
  return value === undefined ? undefined : numberOf(`--${name}`, value);
}

async function answerRecords(given: CheckFlags, operands: readonly string[]): Promise<number> {
  const odd = Object.keys(given).find((name) => name !== 'jsonl' && !(name in settingFlags));
  if (odd !== undefined) throw new UsageError(`--${odd} does not go with --jsonl.`);
  if (operands[0] !== undefined)
    throw new UsageError(`--jsonl reads standard input, and no file such as ${operands[0]}.`);
  return (await import('./filters.ts')).checkLines(given);
}
