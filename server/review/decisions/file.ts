import { folderOf, join } from '../paths.ts';
import type { Problem } from '../settings.ts';
import { type Decision, type RecordedDecision, reasons } from './decision.ts';

/** Where decisions are kept, from the folder of the configuration. */
export const decisionsPath = '.copydesk/decisions.jsonl';

/** The decisions of a file, and its lines that are none. `place` is the file's. */
export function parseDecisions(text: string, place: string): { decisions: RecordedDecision[]; problems: Problem[] } {
  const decisions: RecordedDecision[] = [];
  const problems: Problem[] = [];
  const home = folderOf(folderOf(place));
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const decision = parseLine(line);
    if (typeof decision === 'string') problems.push({ place, line: index + 1, column: 1, message: decision });
    else decisions.push({ ...decision, place, line: index + 1, article: join(home, decision.path) });
  }
  return { decisions, problems };
}

const needed = ['rule', 'fingerprint', 'path', 'text', 'code'] as const;

/** A decision, or what is wrong with the line. */
function parseLine(line: string): Decision | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return /^(?:<{7}|={7}|>{7})/.test(line) ? 'A merge conflict is left in the decisions.' : 'This line is no JSON.';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'A decision is an object.';
  const fields = value as Record<string, unknown>;
  const missing = needed.find((key) => typeof fields[key] !== 'string');
  if (missing) return `The decision has no “${missing}”.`;
  const { rule, fingerprint, path, text, code, note = '', by = '', at = '' } = fields as Record<string, string>;
  if (!Object.hasOwn(reasons, code as string))
    return `“${code}” is no reason; there are ${Object.keys(reasons).join(', ')}.`;
  const decision = {
    rule,
    fingerprint,
    path,
    text,
    code,
    note: String(note),
    by: String(by),
    at: String(at),
  } as Decision;
  return decision.code === 'other' && decision.note.trim() === '' ? 'The reason “other” needs a note.' : decision;
}
