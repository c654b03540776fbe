import { deskRules, examplesOf, type MarkedExample, type Rule, severityFor } from '../review/index.ts';
import { defineCommand } from './command.ts';
import { exampleLine, ruleNamed, wayOut } from './documentation.ts';
import { table } from './help.ts';
import { markFor, type Pen, penFor } from './pen.ts';
import { sinkFor } from './sink.ts';
import { status, UsageError } from './usage.ts';

/** `copydesk explain`. */
export const explain = defineCommand({
  usage: 'explain RULE',
  about: 'Says what a rule flags and why, how loud it is, and shows examples. The family may be left out of its name.',
  flags: {},
  async run(_, [name, second]) {
    if (name === undefined) throw new UsageError('The name of a rule is missing; copydesk rules lists them.');
    if (second !== undefined) throw new UsageError(`One rule is explained at a time, and ${second} is a second.`);
    const sink = sinkFor(undefined, 1);
    const paint = await penFor(sink.colours);
    await sink.write(ownExplanation(name, paint) ?? explanation(ruleNamed(name), paint, sink.colours));
    return status.fine;
  },
});

const fixes = {
  none: 'None: only the writer knows the way out.',
  suggested: 'Offered in the editor, one at a time; --fix leaves them to you.',
  safe: 'Offered, and applied by --fix where it cannot change what is claimed.',
} as const satisfies Record<Rule['fix'], string>;

function explanation(rule: Rule, paint: Pen, colours: boolean): string {
  const mark = markFor(paint, colours);
  const { flagged, silent } = examplesOf(rule);
  const parts = [
    `${paint.bold(rule.id)}\n`,
    `${rule.summary} ${rule.why}\n`,
    table([...severities(rule), ['fix', fixes[rule.fix]]]),
    ...options(rule, paint.bold('Options')),
    `${paint.bold('Flags')}\n${list(flagged, mark, paint.dim)}`,
    `${paint.bold('Leaves alone')}\n${list(silent, mark, paint.dim)}`,
    inConfiguration(rule.id, paint),
  ];
  return parts.join('\n');
}

/** What Copydesk says of the writer's notes to it is switched off like a rule; undefined where the name is none of these. */
function ownExplanation(name: string, paint: Pen): string | undefined {
  const own = Object.entries(deskRules).find(([id]) => id === name || id === `copydesk/${name}`);
  if (!own) return undefined;
  const [id, { summary, why, severity }] = own;
  const parts = [paint.bold(id), `${summary} ${why}`, `  severity  ${severity}`, inConfiguration(id, paint)];
  return parts.join('\n\n');
}

const inConfiguration = (id: string, paint: Pen): string =>
  `${paint.bold('In .copydesk.yaml')}\n  rules:\n    ${id}: off    # or error, warning, information, hint\n`;

const severities = ({ severity }: Rule): [string, string][] =>
  (['news', 'analysis', 'opinion'] as const).map((genre) => [genre, severityFor(severity, genre)]);

function options({ options = {} }: Rule, title: string): string[] {
  const rows = Object.entries(options).map(([name, option]): [string, string] => [
    name,
    `${option.description} (${JSON.stringify(option.default)})`,
  ]);
  return rows.length === 0 ? [] : [`${title}\n${table(rows)}`];
}

/** More examples than these are in docs/rules. */
const most = 8;

function list(
  examples: readonly MarkedExample[],
  mark: (text: string) => string,
  aside: (text: string) => string,
): string {
  const lines = examples.slice(0, most).map((example) => {
    const way = wayOut(example);
    return `  ${exampleLine(example, mark)}${way === null ? '' : aside(`  → ${way}`)}\n`;
  });
  return lines.join('');
}
