import { definePhrases, type PhraseEntry, type Rule } from '../../rules/contract/index.ts';

/** The name of the rule that speaks for a newsroom's own phrases. */
export const houseRuleId = 'phrasing/house-phrase';

/** The rule that speaks for the newsroom's own phrases, which stand under `phrases` in its configuration. */
export function houseRule(phrases: readonly PhraseEntry[]): Rule {
  return definePhrases({
    id: houseRuleId,
    summary: 'A phrase that the newsroom has settled to say otherwise.',
    why: 'A newsroom’s own list keeps its pages of one voice.',
    severity: { news: 'warning', opinion: 'warning' },
    fix: 'suggested',
    voices: ['own', 'reported'],
    examples: ['The {illegal alien|undocumented migrant} was released.', 'The undocumented migrant was released.'],
    phrases,
    asSpelled: true,
  });
}
