/**
 * How the suite talks to the runner. The one way out of an extension host that every kind of VS Code offers is the
 * console, and other things are printed there as well; so the suite prints tagged lines of JSON, and the runner picks
 * these out.
 */
import type { Counts } from './host.ts';

/** A line of mocha's output, or, at the end, the counts. */
export type SuiteMessage = { readonly line: string } | { readonly counts: Counts };

const tag = '@copydesk-suite ';

/** The text to print, always a single line. */
export function encode(message: SuiteMessage): string {
  return tag + JSON.stringify(message);
}

/** The message in a line of a console, or nothing. What stands before the tag, such as a time, is left out. */
export function decode(printed: string): SuiteMessage | undefined {
  const start = printed.indexOf(tag);
  if (start < 0) return undefined;
  const json = printed.slice(start + tag.length);
  const end = json.lastIndexOf('}');
  try {
    return JSON.parse(json.slice(0, end + 1)) as SuiteMessage;
  } catch {
    return undefined;
  }
}
