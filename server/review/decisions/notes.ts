import type { Finding, Severity } from '../../../rules/contract/index.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Mistake } from '../front.ts';
import type { Settings } from '../settings.ts';
import type { Region } from './comments.ts';
import type { RecordedDecision } from './decision.ts';

/** What Copydesk says of the writer's own notes to it: no rules of style, but with an identifier and a severity like one. */
export const deskRules = {
  'copydesk/unused-decision': {
    severity: 'information',
    summary: 'A decision or comment that hides nothing.',
    why: 'What it was about has gone, or was never found. Take out the comment, or the line of .copydesk/decisions.jsonl.',
  },
  'copydesk/bad-comment': {
    severity: 'warning',
    summary: 'A comment to Copydesk that it does not understand.',
    why: 'It hides less than its writer meant, or more. <!-- copydesk-ignore sourcing/vague-source: reason --> is for the next block, copydesk-ignore-file for the whole article, and copydesk-ignore-start for all up to a <!-- copydesk-ignore-end -->.',
  },
  'copydesk/front-matter': {
    severity: 'warning',
    summary: 'A field of the front matter that Copydesk does not understand.',
    why: 'The article is reviewed as if the field were not there. Copydesk reads genre, date, lang and copydesk.style.',
  },
} as const satisfies Record<string, { severity: Severity; summary: string; why: string }>;

type DeskRule = keyof typeof deskRules;

/** Makes findings of mistakes in comments or front matter. */
export function mistakeNotes(rule: DeskRule, mistakes: readonly Mistake[], settings: Settings): Finding[] {
  return mistakes.flatMap((mistake) => note(rule, mistake, settings));
}

/** Makes findings of comments and decisions that hide nothing; those of decisions stand at the article's beginning. */
export function unusedNotes(
  regions: readonly Region[],
  decisions: readonly RecordedDecision[],
  settings: Settings,
): Finding[] {
  const ofComments = regions.map(({ rule, comment }) => ({
    ...comment,
    message: `This comment hides no finding of ${rule}.`,
  }));
  const ofDecisions = decisions.map(({ rule, text, line }) => ({
    start: 0,
    end: 0,
    message: `Line ${line} of the decisions declines “${text}” (${rule}), which is no longer found.`,
  }));
  return mistakeNotes('copydesk/unused-decision', [...ofComments, ...ofDecisions], settings);
}

function note(rule: DeskRule, { start, end, message }: Mistake, settings: Settings): Finding[] {
  const severity = settings.rules.get(rule)?.severity ?? deskRules[rule].severity;
  if (severity === 'off') return [];
  return [{ rule, severity, start, end, message, fingerprint: fingerprint(rule, message, ''), related: [], fixes: [] }];
}
