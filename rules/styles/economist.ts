import { common, guide, houseStyle } from './profile.ts';

/**
 * The Economist's older public style guide: ¥1,000, €100, £6 not £6.00, £5m-6m but £5 billion-6 billion, 100m rupees,
 * £5,000-6,000; a dollar conversion at the first mention of other money.
 */
export const economist = houseStyle(
  {
    name: 'economist',
    title: 'The Economist',
    guide: 'The Economist’s style guide in its older, public edition.',
    houseCurrency: 'USD',
  },
  {
    percent: common('sign'),
    percentSpace: common('none'),
    wordsUpTo: common(10),
    figuresFrom: common(11),
    currencyForm: guide('word'),
    symbolFor: guide(['USD', 'GBP', 'EUR', 'JPY']),
    roundCents: guide('dropped'),
    magnitude: guide('millions'),
    rangeDash: guide('hyphen'),
    rangeSign: guide('once'),
    grouping: guide('comma'),
  },
);
