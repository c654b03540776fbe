import { common, houseStyle, quoted } from './profile.ts';

/** The style guide of GOV.UK, as others quote it: £5 million, 50%, "500 to 900". Its readers think in pounds. */
export const govUk = houseStyle(
  {
    name: 'gov-uk',
    title: 'GOV.UK',
    guide: 'The GOV.UK style guide, by what others quote from it.',
    houseCurrency: 'GBP',
  },
  {
    percent: quoted('sign'),
    percentSpace: quoted('none'),
    symbolFor: quoted(['GBP']),
    magnitude: quoted('word'),
    rangeJoin: quoted('to'),
    grouping: common('comma'),
    dateOrder: common('day-first'),
    monthWithDay: common('whole'),
  },
);
