/** A ranking: the words that place something above all others, and how much that weighs. */
import type { GenreSeverity } from '../contract/index.ts';

/** What a phrase of the rule is part of; `rules/lexicons/sourcingRankings.ts` has a list for each. */
export type Shape =
  | 'firsts'
  | 'never'
  | 'owned'
  | 'peaks'
  | 'ranked'
  | 'records'
  | 'sole'
  | 'tallies'
  | 'unheard'
  | 'unmatched';

/** A ranking that may as well identify. */
export const ranking: GenreSeverity = { news: 'information', opinion: 'information' };

/** The words of a ranking, and how much it weighs. */
export interface Ranking {
  readonly first: number;
  readonly last: number;
  readonly severity?: GenreSeverity;
}
