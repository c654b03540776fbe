import { catalogue, deskRules, type Rule } from '../../review/index.ts';
import { markdownOf } from '../documentation.ts';

/** The rules of a log, each at its place in `tool.driver.rules`. */
export interface RuleIndex {
  /** The place of a rule; one that is in no catalogue, such as a newsroom's own phrases, gets one when it is first found. */
  at(rule: string): number;
  all(): object[];
}

/** An index that begins with the whole catalogue, so that a service can show what was looked for. */
export function createRuleIndex(): RuleIndex {
  const rules: object[] = [
    ...catalogue.map(describe),
    ...Object.entries(deskRules).map(([id, { summary }]) => ({ id, shortDescription: { text: summary } })),
  ];
  const places = new Map(
    [...catalogue.map(({ id }) => id as string), ...Object.keys(deskRules)].map((id, at) => [id, at]),
  );
  return {
    at(rule) {
      const known = places.get(rule);
      if (known !== undefined) return known;
      places.set(rule, rules.length);
      return rules.push({ id: rule }) - 1;
    },
    all: () => rules,
  };
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const;

const describe = (rule: Rule) => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  fullDescription: { text: rule.why },
  help: { text: `${rule.summary} ${rule.why}`, markdown: markdownOf(rule) },
  defaultConfiguration: { level: levels[rule.severity.news], enabled: rule.severity.news !== 'off' },
  properties: { tags: [rule.family] },
});
