import type { Context, Genre, Options, OptionValue, Report, Rule, Severity } from '../../rules/contract/index.ts';
import type { Settings } from './settings.ts';
import { louder, milder, severityFor } from './severity.ts';

/** What rules may know of the article, before each gets its own options. */
export type Facts = Omit<Context, 'options'>;

/** A rule that is switched on, with its context. */
export interface Worker {
  readonly rule: Rule;
  readonly context: Context;
  /** Settled by a person; outranks what the rule says. */
  readonly settled: Severity | undefined;
  /** It was switched off, and speaks only where nobody may switch it off. */
  readonly bindingOnly: boolean;
}

/** Puts a rule to work under settings; null where it has nothing to do. */
export function workerOf(rule: Rule, settings: Settings, facts: Facts): Worker | null {
  const setting = settings.rules.get(rule.id);
  const severity = ownSeverity(rule, settings, facts.genre);
  if (severity === 'off' && !rule.binding) return null;
  const settled = setting?.severity === 'off' ? undefined : setting?.severity;
  const options = { ...defaultsOf(rule.options), ...setting?.options };
  return { rule, context: { ...facts, options }, settled, bindingOnly: severity === 'off' };
}

/** How loud a rule is before it says anything: as a person settled it, or as it is in the genre. */
export const ownSeverity = (rule: Rule, settings: Settings, genre: Genre): Severity | 'off' =>
  settings.rules.get(rule.id)?.severity ?? severityFor(rule.severity, genre);

function defaultsOf(options: Options | undefined): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(options ?? {}).map(([name, option]) => [name, option.default]));
}

/** A person's severity before the report's before the rule's; `atMost` caps all, and what is binding keeps its weight. */
export function severityOf({ rule, context, settled, bindingOnly }: Worker, report: Report): Severity | 'off' {
  const own = severityFor(report.severity ?? rule.severity, context.genre);
  if (report.binding) return settled ? louder(own, settled) : own;
  if (bindingOnly) return 'off';
  const severity = settled ?? own;
  return report.atMost ? milder(report.atMost, severity) : severity;
}
