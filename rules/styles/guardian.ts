import { common, houseStyle, quoted } from './profile.ts';

/** The style guide of The Guardian and The Observer, by what others quote from it: m, bn, tn for sums, but million people. */
export const guardian = houseStyle(
  {
    name: 'guardian',
    title: 'The Guardian',
    guide: 'The Guardian and Observer style guide, by what others quote from it, and what the trade knows.',
    houseCurrency: 'GBP',
  },
  {
    percent: common('sign'),
    percentSpace: common('none'),
    wordsUpTo: quoted(9),
    figuresFrom: quoted(10),
    magnitude: quoted('abbreviated'),
    grouping: common('comma'),
    dateOrder: common('day-first'),
    monthWithDay: common('whole'),
  },
);
