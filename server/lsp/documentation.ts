import { catalogue, deskRules, examplesOf, type MarkedExample, type Rule } from '../review/index.ts';

/** Where the documentation of a rule stands. What Copydesk says of a writer's own notes has no page. */
export function documentationOf(rule: string, template: string | undefined): string | undefined {
  return Object.hasOwn(deskRules, rule) ? undefined : template?.replace('{rule}', rule);
}

/** What a person needs to know of a rule at the place of a finding: in Markdown, or as plain text. */
export function explain(id: string, markdown: boolean, template: string | undefined): string {
  const pen = markdown ? markdownPen : plainPen;
  const rule = catalogue.find((each) => each.id === id);
  const link = documentationOf(id, template);
  const parts = rule
    ? [`${pen.strong(id)}: ${pen.text(rule.summary)}`, pen.text(rule.why), ...examples(rule, pen)]
    : [];
  if (parts.length === 0) parts.push(pen.strong(id));
  if (link !== undefined) parts.push(pen.link('The rule in full', link));
  return parts.join('\n\n');
}

/** How text is written. */
interface Pen {
  text(text: string): string;
  strong(text: string): string;
  link(label: string, uri: string): string;
}

const markdownPen: Pen = {
  text: (text) => text.replace(/[\\`*_{}[\]()#+!|<>~^$]/g, '\\$&'),
  strong: (text) => `**${markdownPen.text(text)}**`,
  link: (label, uri) => `[${label}](${uri.replaceAll('(', '%28').replaceAll(')', '%29')})`,
};

const plainPen: Pen = {
  text: (text) => text,
  strong: (text) => text,
  link: (label, uri) => `${label}: ${uri}`,
};

/** An example of what the rule finds, and one of what it leaves alone, where they fit into a hover. */
function examples(rule: Rule, pen: Pen): string[] {
  const { flagged, silent } = examplesOf(rule);
  const bad = flagged.find(isShort);
  const good = silent.find(isShort);
  return [
    ...(bad ? [`Flagged: ${withMarks(bad, pen)}`] : []),
    ...(good ? [`Left alone: ${pen.text(oneLine(good.text))}`] : []),
  ];
}

/** An example that reads well by itself, in a line. */
const isShort = ({ text }: MarkedExample): boolean => text.length <= 160 && !/\n./.test(text);

const oneLine = (text: string): string => text.trim();

function withMarks({ text, marks }: MarkedExample, pen: Pen): string {
  let result = '';
  let from = 0;
  for (const { start, end } of marks) {
    result += pen.text(text.slice(from, start)) + pen.strong(text.slice(start, end));
    from = end;
  }
  return oneLine(result + pen.text(text.slice(from)));
}
