import type { Finding } from '../../../rules/contract/index.ts';

/** Why the desk declines a finding, with the words that people choose from. `existing` is the baseline. */
export const reasons = {
  'common-knowledge': 'Common knowledge',
  'own-reporting': 'Our own reporting',
  'known-to-desk': 'The source is known to the desk',
  'covered-elsewhere': 'The source is given elsewhere in the piece',
  'house-usage': 'House usage',
  'false-alarm': 'False alarm',
  other: 'Another reason (with a note)',
  existing: 'It stood there when Copydesk came',
} as const;

/** The reason of a decision, as the file spells it. */
export type Reason = keyof typeof reasons;

/** A finding that the desk declined: a line of `.copydesk/decisions.jsonl`. */
export interface Decision {
  readonly rule: string;
  readonly fingerprint: string;
  /** The article, relative to the folder that holds `.copydesk`, with `/` between folders. For people, and to know what is unused. */
  readonly path: string;
  /** The words of the finding. */
  readonly text: string;
  readonly code: Reason;
  /** Empty where there is none. */
  readonly note: string;
  readonly by: string;
  /** ISO 8601, day or time. */
  readonly at: string;
}

/** A decision as it was read: where it stands, and the place of the article that it is about. */
export interface RecordedDecision extends Decision {
  /** The decisions file. */
  readonly place: string;
  /** Counted from 1. */
  readonly line: number;
  /** The article's place: `path` from the folder that holds `.copydesk`. */
  readonly article: string;
}

/** Who decided what, when, and on which article. */
export interface DecisionDetails {
  readonly path: string;
  readonly code: Reason;
  readonly note?: string;
  readonly by: string;
  readonly at: string;
}

/** Whether a finding may be declined: all but holes in the text and what Copydesk says of its own notes. */
export function canDecline(finding: Finding): boolean {
  return !finding.binding && !finding.rule.startsWith('copydesk/');
}

/**
 * Declines a finding of `text`.
 *
 * @throws Error with a message for people where the finding is binding, or where `other` comes without a note.
 */
export function decide(finding: Finding, text: string, { path, code, note = '', by, at }: DecisionDetails): Decision {
  if (!canDecline(finding)) throw new Error(`A finding of ${finding.rule} cannot be declined: ${finding.message}`);
  if (code === 'other' && note.trim() === '') throw new Error('The reason “other” needs a note.');
  const { rule, fingerprint, start, end } = finding;
  return { rule, fingerprint, path, text: text.slice(start, end), code, note, by, at };
}

/** The line to append to the file, with its line end. */
export function serialise({ rule, fingerprint, path, text, code, note, by, at }: Decision): string {
  return `${JSON.stringify({ rule, fingerprint, path, text, code, note, by, at })}\n`;
}
