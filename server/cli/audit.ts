import { type Flag, type Given, numberOf } from './arguments.ts';
import { defineCommand } from './command.ts';
import { settingFlags } from './settle.ts';

const flags = {
  rule: {
    value: 'RULE',
    help: 'Audit one rule alone, even one that is switched off; house-phrase is the newsroom’s own phrases.',
  },
  format: { value: 'NAME', choices: ['text', 'json'], help: 'text for people (the default), or json.' },
  samples: { value: 'N', help: 'How many sentences show each entry (1; with --rule, 3).' },
  entries: { value: 'N', help: 'How many entries of each rule text shows (3; with --rule, 30); json has them all.' },
  ...settingFlags,
  jsonl: { help: 'Audit records on standard input, a JSON line each: {"id","text","language"?,"genre"?,"date"?}.' },
} as const satisfies Record<string, Flag>;

/** The flags of `audit`, as given. */
export type AuditFlags = Given<typeof flags>;

/** `copydesk audit`. */
export const audit = defineCommand({
  usage: 'audit [FILE|GLOB|DIR]... [flags]',
  about: `Runs the rules over an archive of published articles, and counts what each of them would come to before the newsroom
sees it: how often it speaks, and which of its phrases; how much of that is above a hint; how many phrases it leaves
alone because they are quoted; and sentences that show it. An archive is made of articles as check finds them, and of
files with a record a line (.jsonl, .ndjson). Decisions on record and comments to Copydesk hide nothing here.

All rules together count as they would be shown: of two findings on the same words, the louder. With --rule a rule
speaks alone. The sentences are picked by chance, and the same ones each time.

Exits with 2 for wrong usage, broken configuration, or what cannot be read (once the rest is counted), else with 0.`,
  flags,
  async run(given, operands) {
    const most = given.rule === undefined ? { samples: 1, entries: 3 } : { samples: 3, entries: 30 };
    const limits = {
      samples: given.samples === undefined ? most.samples : numberOf('--samples', given.samples),
      entries: given.entries === undefined ? most.entries : numberOf('--entries', given.entries),
    };
    return (await import('./audit/round.ts')).round(given, operands, limits);
  },
});
