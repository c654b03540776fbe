import type { Finding } from '../../../rules/contract/index.ts';
import type { RecordedDecision } from './decision.ts';

/** Decisions, made ready to be looked up. */
export interface Register {
  /** The decision that declines a finding, whichever article it was made on: articles move and are renamed. */
  find(finding: Finding): RecordedDecision | undefined;
  /** Decisions made on the article itself. */
  readonly own: readonly RecordedDecision[];
}

/** Sorts decisions by what they decline. `place` is the article's; without one no decision is its own. */
export function createRegister(decisions: readonly RecordedDecision[], place: string | undefined): Register {
  const byName = new Map(decisions.map((decision) => [nameOf(decision), decision]));
  return {
    find: (finding) => (byName.size === 0 ? undefined : byName.get(nameOf(finding))),
    own: decisions.filter((decision) => decision.article === place),
  };
}

const nameOf = ({ rule, fingerprint }: { rule: string; fingerprint: string }): string => `${rule} ${fingerprint}`;
