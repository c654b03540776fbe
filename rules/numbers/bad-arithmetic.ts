import { defineRule, type Placed } from '../contract/index.ts';
import { wrongChanges } from './changes.ts';
import { type Equivalents, equivalentsIn, wrongEquivalents } from './equivalents.ts';
import { wrongParts } from './parts.ts';
import { tooManyShares } from './shares.ts';

export default defineRule({
  id: 'numbers/bad-arithmetic',
  summary: 'Figures that do not follow from each other.',
  why: 'A reader who works it out finds that one of the figures must be wrong, and trusts none of them.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  needs: 'quantity',
  examples: [
    'Sales rose {60%|50%} from 10 to 15.',
    'Half of 30, or {20|15}, were new.',
    'The budget grew by {20 percent|25 percent}, from $400 to $500.',
    'Staff numbers fell {40%|25%} to 150 from 200.',
    'The crew was cut from 80 to 60, a {30%|25%} reduction.',
    'It had sales of $45 million, up {80%|50%} from $30 million.',
    'The herd {doubled} from 20 to 90 animals.',
    'Its fleet {halved}, from 60 boats to 50.',
    'Revenue climbed {12 percent|50 percent} to $6.30 billion from $4.20 billion.',
    'Two-thirds of the 90 boats ({45|60}) sank.',
    'About 80 people, or {25%|40%} of the 200 members, came.',
    'Of the fleet, 20 of the 50 boats, or {30%|40%}, leak.',
    'In the survey 60% said yes, 35% said no and {15%} were undecided.',
    'Some 55% support the bridge and {52%} oppose it.',
    'The poll found 52 percent in favour of the plan and {56 percent} opposed.',
    'Bell won 55 percent of the vote, Kerr {48 percent}.',
    'Bell won 55 percent of the vote to Kerr’s {48 percent}.',
    'Labour had 45%, the Tories 38% and others {22%}.',
    'In the poll the Greens stand at 31%, the Reds at 40%, the Blues at 20%, others at {14%}.',
    'Some 48% would vote for Kerr, 41% for Bell, and {16%} were undecided.',
    'The vote split 45% Labour, 38% Conservative and {22%} others.',
    'Coal gives 50%, gas 35% and the rest {20%} of its power.',
    {
      text: 'The loan was €5 billion (about {$7 billion|$5.4 billion}).',
      date: '2023-06-02',
      rates: [['2023-06-01', 'EUR', 0.93]],
    },
    {
      text: 'The pier cost 40 million yen ({$500,000|$290,000}).',
      date: '2023-06-02',
      rates: [['2023-06-02', 'JPY', 137.6]],
    },
    'The loan was €5 billion ($5.5 billion). A second one of €2 billion ({$3 billion|$2.2 billion}) failed.',
    'The fine was £400 ($500). He paid £80, or about {$160|$100}, at once.',
    'Labour had 45%, the Tories 38% and others 17%.',
    'Turnout was 65%: Labour had 45%, the Tories 38% and others 17%.',
    'Some 60% read books, 50% papers and 20% others.',
    'In the town 60% speak English, 50% French and 20% others.',
    'Labour had 45%, the Tories 38% and the Greens 30% of its members there.',
    'Kerr has the approval of 55%, Bell of 50%, others of 20%.',
    'Oats rose 45%, Wheat 38% and others 22%.',
    'Sales rose 50% from 10 to 15.',
    'Sales rose 60% from 2010 to 2015.',
    'Sales rose 60% from May 10 to May 15.',
    'Sales rose from 10 to 15, and 60% of them were abroad.',
    'Sales rose 30% to $20 billion from $15 billion.',
    'The yen fell 9% from 110 to 120 to the dollar.',
    'Prices rose an average of 60% from $10 to $15.',
    'Rates rose 67% from 3% to 5%.',
    'About half of the 32 boats, or 18, sank.',
    'The herd more than doubled, from 20 to 70 animals.',
    'A third of the 100 members, or 33, left.',
    'Some 20 people (30% of the 61 members) left.',
    'Of the fleet, 20 of the 50 boats, or 30% of all that the town has, leak.',
    '“Sales rose 60% from 10 to 15,” he said.',
    'In the survey 60% said yes and 41% said no.',
    'In the survey 60% liked tea and 55% liked coffee.',
    'Some 60% of men support the bridge and 55% of women oppose it.',
    'Some 60% favour the plan and 55% oppose the tax.',
    'Bell won 55 percent of the vote, and in Ohio 48 percent.',
    {
      text: 'The loan was €5 billion (about $5.5 billion).',
      date: '2023-06-02',
      rates: [['2023-06-01', 'EUR', 0.93]],
    },
    {
      text: 'In 1995 the loan was €5 billion ($8 billion).',
      date: '2023-06-02',
      rates: [['2023-06-01', 'EUR', 0.93]],
    },
    'The loan was €5 billion ($7 billion).',
    'The loan was €5 billion ($5.5 billion). A second one of €2 billion ($2.2 billion) failed.',
    'It was €5 billion ($5.5 billion). A second one of £2 billion ($3 billion) failed.',
    'The book costs $24.95 (C$39.95). The map costs $10 (C$12).',
    'He spent €5, $6 and £3.',
  ],
  *check(sentence) {
    if (sentence.quantities.length < 2) return;
    yield* wrongChanges(sentence);
    yield* wrongParts(sentence);
    yield* tooManyShares(sentence);
  },
  collect: equivalentsIn,
  *conclude(digests, context) {
    yield* wrongEquivalents(digests as readonly Placed<Equivalents>[], context);
  },
});
