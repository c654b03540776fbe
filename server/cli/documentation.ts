import { catalogue, examplesOf, houseRule, type MarkedExample, type Rule, unknownName } from '../review/index.ts';
import { UsageError } from './usage.ts';

/** All rules of style: the catalogue, and the one that speaks for a newsroom's own phrases. */
export const allRules = (): readonly Rule[] => [...catalogue, houseRule([])];

/** The rule of this name, which may be given without its family. @throws UsageError naming the nearest. */
export function ruleNamed(name: string): Rule {
  const rules = allRules();
  const rule = rules.find(({ id, name: short }) => id === name || short === name);
  if (rule) return rule;
  const names = rules.map(({ id }) => id);
  throw new UsageError(`${unknownName('rule', name, names)} copydesk rules lists them.`);
}

/** An example on one line, its findings between marks. */
export function exampleLine({ text, marks }: MarkedExample, mark: (finding: string) => string): string {
  let line = '';
  let from = 0;
  for (const { start, end } of marks) {
    line += text.slice(from, start) + mark(text.slice(start, end));
    from = end;
  }
  return (line + text.slice(from)).trim().replace(/\s+/g, ' ');
}

/** What fixes make of an example's first finding; null where none says. */
export function wayOut({ marks }: MarkedExample): string | null {
  const ways = marks[0]?.replacements?.filter((way) => way.trim() !== '') ?? [];
  return ways.length > 0 ? ways.map((way) => `“${way}”`).join(', ') : null;
}

/** A rule in a few lines of Markdown, for services that show findings. */
export function markdownOf(rule: Rule): string {
  const { flagged, silent } = examplesOf(rule);
  const lines = [
    ...flagged.slice(0, 2).map((example) => `- flagged: ${exampleLine(example, (finding) => `**${finding}**`)}`),
    ...silent.slice(0, 2).map((example) => `- left alone: ${exampleLine(example, (finding) => finding)}`),
  ];
  return `${rule.summary} ${rule.why}\n\n${lines.join('\n')}`;
}
