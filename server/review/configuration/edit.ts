import { isMap, parseDocument } from 'yaml';

/**
 * The text of a configuration file with a rule switched off, comments and order kept. An empty text starts a file.
 *
 * @throws Error with a message for people where the file is too broken to add to.
 */
export function switchOff(text: string, rule: string): string {
  const json = jsonOf(text);
  if (json) return switchOffJson(json, text, rule);
  const document = parseDocument(text);
  if (document.errors[0]) throw new Error(`The configuration is broken: ${document.errors[0].message}`);
  if (document.contents !== null && !isMap(document.contents))
    throw new Error('The configuration is no map of settings.');
  const path = ['rules', rule];
  const severity = isMap(document.getIn(path)) ? [...path, 'severity'] : path;
  if (isMap(document.contents) && !isMap(document.get('rules'))) document.delete('rules');
  document.setIn(severity, 'off');
  return document.toString({ lineWidth: 0 });
}

interface Json {
  readonly rules?: Readonly<Record<string, unknown>> | null;
}

/** The value of a text that is JSON, and not only YAML that looks alike. */
function jsonOf(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** JSON stays JSON, which has no comments to keep; its indentation is kept. */
function switchOffJson(json: Json, text: string, rule: string): string {
  const before = json.rules?.[rule];
  const isDetailed = typeof before === 'object' && before !== null;
  const rules = { ...json.rules, [rule]: isDetailed ? { ...before, severity: 'off' } : 'off' };
  const indentation = /\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  return `${JSON.stringify({ ...json, rules }, null, indentation)}\n`;
}
