import { type Finding, remember } from '../../../rules/contract/index.ts';
import type { RecordedDecision } from './decision.ts';

/** Decisions, made ready to be looked up. */
export interface Register {
  /** The decision that declines a finding, whichever article it was made on: articles move and are renamed. */
  find(finding: Finding): RecordedDecision | undefined;
  /** How many there are. */
  readonly size: number;
  /** Decisions made on the article itself. */
  readonly own: readonly RecordedDecision[];
}

/** Decisions by what they decline, and by the article that they were made on. */
interface Index {
  readonly byName: ReadonlyMap<string, RecordedDecision>;
  readonly byArticle: ReadonlyMap<string, readonly RecordedDecision[]>;
}

/** Many articles share the decisions of a newsroom, which are sorted once. */
const indexes = new WeakMap<readonly RecordedDecision[], Index>();

/**
 * Sorts decisions by what they decline. `place` is the article's; without one no decision is its own. Of equal decisions
 * on several articles each article uses its own.
 */
export function createRegister(decisions: readonly RecordedDecision[], place: string | undefined): Register {
  const { byName, byArticle } = remember(indexes, decisions, indexOf);
  const own = (place !== undefined && byArticle.get(place)) || [];
  const ownByName = namesOf(own);
  return {
    find(finding) {
      const name = nameOf(finding);
      return ownByName.get(name) ?? byName.get(name);
    },
    size: byName.size,
    own,
  };
}

function indexOf(decisions: readonly RecordedDecision[]): Index {
  const byArticle = new Map<string, RecordedDecision[]>();
  for (const decision of decisions) remember(byArticle, decision.article, () => []).push(decision);
  return { byName: namesOf(decisions), byArticle };
}

const namesOf = (decisions: readonly RecordedDecision[]): ReadonlyMap<string, RecordedDecision> =>
  new Map(decisions.map((decision) => [nameOf(decision), decision]));

const nameOf = ({ rule, fingerprint }: { rule: string; fingerprint: string }): string => `${rule} ${fingerprint}`;
