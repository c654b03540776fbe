import { isMap, parseDocument } from 'yaml';

/**
 * The text of a configuration file with a rule switched off, comments and order kept. An empty text starts a file.
 *
 * @throws Error with a message for people where the file is too broken to add to.
 */
export function switchOff(text: string, rule: string): string {
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
