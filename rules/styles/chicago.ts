import { common, guide, houseStyle } from './profile.ts';

/** The Chicago Manual of Style for prose in the humanities, by what its public student edition (Turabian) says. */
export const chicago = houseStyle(
  {
    name: 'chicago',
    title: 'Chicago Manual of Style',
    guide:
      'The Chicago Manual of Style for the humanities: what its student edition (Turabian) says in public, and what the trade knows.',
    houseCurrency: 'USD',
    spelling: 'american',
  },
  {
    percent: common('percent'),
    wordsUpTo: guide(100),
    currencyForm: guide('symbol'),
    magnitude: guide('word'),
    rangeDash: common('en'),
    grouping: common('comma'),
  },
);
