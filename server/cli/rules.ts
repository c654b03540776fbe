import { genres, type Rule, severityFor } from '../review/index.ts';
import { defineCommand } from './command.ts';
import { allRules } from './documentation.ts';
import { sinkFor } from './sink.ts';
import { status, UsageError } from './usage.ts';

/** `copydesk rules`. */
export const rules = defineCommand({
  usage: 'rules [flags]',
  about: 'Lists the rules: how loud each is in news and in opinion, whether it offers fixes, and what it flags.',
  flags: { format: { value: 'NAME', choices: ['text', 'json'], help: 'text for people (the default), or json.' } },
  async run(given, [operand]) {
    if (operand !== undefined) throw new UsageError(`rules lists all rules; copydesk explain ${operand} is about one.`);
    const sink = sinkFor(undefined, 1);
    await sink.write(
      given.format === 'json' ? `${JSON.stringify(allRules().map(asJson), null, 2)}\n` : textOf(allRules()),
    );
    return status.fine;
  },
});

const asJson = ({ id, family, summary, why, severity, fix, options = {} }: Rule) => ({
  rule: id,
  family,
  summary,
  why,
  severity: Object.fromEntries(genres.map((genre) => [genre, severityFor(severity, genre)])),
  fix,
  options,
});

function textOf(rules: readonly Rule[]): string {
  const head = ['rule', 'news', 'opinion', 'fix', 'flags'];
  const rows = rules.map(({ id, severity, fix, summary }) => [id, severity.news, severity.opinion, fix, summary]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('  ');
  return [head, ...rows].map((row) => `${line(row)}\n`).join('');
}
