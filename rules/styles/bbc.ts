import { common, guide, houseStyle } from './profile.ts';

/** The public style guide of BBC News: words to nine, 10th and on in figures, £5m, 4%, the 24-hour clock with its zone. */
export const bbc = houseStyle(
  {
    name: 'bbc',
    title: 'BBC News',
    guide: 'The BBC News style guide, which is public.',
    houseCurrency: 'GBP',
  },
  {
    percent: guide('sign'),
    percentSpace: guide('none'),
    wordsUpTo: guide(9),
    figuresFrom: guide(10),
    symbolFor: guide(['GBP']),
    magnitude: guide('abbreviated'),
    grouping: common('comma'),
    clock: guide('24-hour'),
  },
);
