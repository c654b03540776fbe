import { common, houseStyle, quoted } from './profile.ts';

/** The stylebook of the Associated Press, as far as it is quoted or known to everybody in the trade; it is not public. */
export const ap = houseStyle(
  {
    name: 'ap',
    title: 'Associated Press',
    guide:
      'The Associated Press Stylebook, which is not public: forms that others quote from it, or that the trade knows.',
    houseCurrency: 'USD',
    spelling: 'american',
  },
  {
    percent: quoted('sign'),
    percentSpace: quoted('none'),
    wordsUpTo: common(9),
    figuresFrom: common(10),
    currencyForm: quoted('word'),
    symbolFor: quoted(['USD', 'EUR']),
    roundCents: common('dropped'),
    magnitude: common('word'),
    grouping: common('comma'),
    dateOrder: common('month-first'),
    monthWithDay: common('abbreviated'),
    clock: common('a.m.'),
  },
);
