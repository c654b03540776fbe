import { defineRule, type Placed } from '../contract/index.ts';
import { type Aged, agesIn, changedAges } from './ages.ts';
import { type Counts, changedCounts, countsIn, headlineCounts } from './recurring.ts';
import { wrongTotals } from './totals.ts';

/** What a block says how many there are of, and how old people are. */
interface Figures {
  readonly counts: Counts | undefined;
  readonly ages: readonly Aged[];
}

export default defineRule({
  id: 'numbers/inconsistent-figure',
  summary: 'The same thing given two different values in one article.',
  why: 'Of two figures for one thing at least one is wrong, and readers cannot know which.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'none',
  needs: 'quantity',
  examples: [
    'China met five Central Asian countries. Trade with the {six countries} grew.',
    'Three islands voted.\n\nTurnout on the {four islands} was low.',
    'The five judges sat on Monday. The {seven judges} ruled on Friday.',
    'The two sisters own the mill. The {three sisters} live there.',
    'Seven teams entered. Later the {eight teams} drew lots.',
    'The four banks agreed. Shares of the four banks rose. On Monday the {three banks} signed it.',
    'The two witnesses were heard. The {three witnesses} then left.',
    'The six ministers met. These {five ministers} are all young. On Friday the six ministers meet again.',
    {
      text: '# {Four boats} sink off Barry\n\nThree boats sank off Barry on Monday, a warden said.',
      language: 'markdown',
    },
    {
      text: '# Fire destroys {nine homes}\n\nA fire destroyed eight homes in Elm Road.\n\nNobody was hurt.',
      language: 'markdown',
    },
    'The ferry carried {30 people}, 20 men and 15 women.',
    'The bus carried {12 passengers} – nine adults and four children – to Rhyl.',
    'They hold {40 prisoners} (25 men, 10 women and 8 children).',
    'The jury has {12 members}: six men and five women.',
    'Of the {30 members}, 20 voted for and 15 against.',
    'Of the {100 delegates}, 55 supported the plan, 40 opposed it and 10 abstained.',
    'Ann Bell, 45, won the seat. Later {Ann Bell, 54}, spoke to her crew. Her son Tom Bell, 9, did not.',
    'Mr Kerr, 45, spoke.\n\nNobody heard {Mr Kerr, 46}.',
    'Ann Bell, 45, won the seat. Joan Bell, 54, lost hers. Ann Bell, 45, spoke.',
    'Bell, 45, won the seat. Bell, 54, lost hers.',
    '“Ann Bell, 45, won,” he said. Ann Bell, 54, lost.',
    'China met five Central Asian countries. Trade with the five countries grew.',
    'China met five countries. Another country asked to come. The six countries agreed.',
    'China met five countries. Mali joined later. The six countries agreed.',
    'Three islands voted. The four islands of the west did not.',
    'Three islands voted. Four islands did not.',
    'Five countries met. The two countries with a coast objected.',
    'Five countries met. The five smaller countries and the six larger countries disagreed.',
    'Five countries met. Four of the six countries of the bloc stayed away.',
    'A crash killed all four passengers. Another one killed all five passengers.',
    'Three suspects were held. The four suspects are in court.',
    'The four banks agreed. The three banks signed it.',
    'Five countries signed it and two did not. The seven countries meet in May.',
    '“The six countries agree,” he said of the five countries.',
    {
      text: '# Four boats sink off Barry\n\nThree boats sank off Barry on Monday, and one boat off Rhyl.',
      language: 'markdown',
    },
    { text: '# Dozens of boats sink\n\nThree boats sank off Barry on Monday.', language: 'markdown' },
    {
      text: '# Four boats sink off Barry\n\nThree boats sank at once.\n\nA total of four was lost, a warden said.',
      language: 'markdown',
    },
    'The ferry carried 35 people, 20 men and 15 women.',
    'The ferry carried 35 people, including 20 men and 10 women.',
    'The ferry carried 35 people, 20 cars and 10 lorries.',
    'The ferry carried 35 people, 20 men, 10 women and several children.',
    'He played 30 games, 20 men watching and 15 women.',
    'Of the 30 members, 20 voted for and 10 against.',
    'Of the 30 members, 20 speak Welsh and 15 Irish.',
    'Of the 30 members, 20 voted for and 5 against.',
  ],
  check: wrongTotals,
  collect(block) {
    const [counts, ages] = [countsIn(block), agesIn(block)];
    return counts || ages.length > 0 ? { counts, ages } : undefined;
  },
  *conclude(digests) {
    const blocks = digests as readonly Placed<Figures>[];
    const counts = blocks.flatMap(({ start, digest }) => (digest.counts ? [{ start, digest: digest.counts }] : []));
    yield* headlineCounts(counts);
    yield* changedCounts(counts);
    yield* changedAges(blocks.map(({ start, digest }) => ({ start, digest: digest.ages })));
  },
});
