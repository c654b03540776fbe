import { type Edit, type Finding, type Fix, overlaps } from '../../rules/contract/index.ts';
import { createSession, type SessionOptions } from './session.ts';

/** Text after fixes, and the findings whose fix went in. */
export interface Fixed {
  readonly text: string;
  readonly applied: readonly Finding[];
}

/**
 * Applies one fix of each finding: the first that is safe, or the first of all. Of fixes that touch the same place the
 * earlier finding's goes in, and the others wait for the next round, when the text is reviewed again.
 */
export function applyFixes(text: string, findings: readonly Finding[], { safeOnly = true } = {}): Fixed {
  const applied: Finding[] = [];
  const edits: Edit[] = [];
  for (const finding of findings) {
    const fix = safeOnly ? finding.fixes.find(({ safe }) => safe) : finding.fixes[0];
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue;
    edits.push(...fix.edits);
    applied.push(finding);
  }
  return { text: applyEdits(text, edits), applied };
}

/** Two edits cannot both go in where they overlap or insert at one place. */
function collide(a: Edit, b: Edit): boolean {
  return (
    overlaps(a, b) ||
    (a.start === b.start && (a.start === a.end || b.start === b.end)) ||
    touchesInside(a, b) ||
    touchesInside(b, a)
  );
}

/** An insertion inside a stretch that another edit replaces. */
const touchesInside = (a: Edit, b: Edit): boolean => a.start === a.end && b.start < a.start && a.start < b.end;

/** The text with edits made, whose places are the text's own and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}

/** Applies a single fix. */
export function applyFix(text: string, fix: Fix): string {
  return applyEdits(text, fix.edits);
}

/** How often a text is reviewed and fixed again at most: fixes that make room for others need two rounds, rarely three. */
const mostRounds = 10;

/** Text after fixing in rounds. */
export interface FixedAll {
  readonly text: string;
  /** How many fixes went in. */
  readonly applied: number;
  /** Nothing is left to fix; false where rules keep undoing each other's fixes. */
  readonly settled: boolean;
}

/**
 * Applies every safe fix, reviews again, and goes on until nothing is left. What was declined stays as it is. Findings
 * that were silenced have their turn once those that are shown are done: a louder trouble on the same words is no reason
 * to leave a form unmended, and never do two fixes go in there at once.
 */
export function fixAll(text: string, options: SessionOptions): FixedAll {
  const session = createSession(options);
  let applied = 0;
  for (let round = 0; round < mostRounds; round++) {
    const { findings, silenced } = session.review(text);
    const loud = applyFixes(text, findings);
    const fixed = loud.applied.length > 0 ? loud : applyFixes(text, silenced);
    if (fixed.applied.length === 0) return { text, applied, settled: true };
    applied += fixed.applied.length;
    text = fixed.text;
  }
  return { text, applied, settled: false };
}
