import { common, houseStyle } from './profile.ts';

/** Wikipedia’s Manual of Style: percent or %, one date order or the other, but one form in one article. */
export const wikipedia = houseStyle(
  {
    name: 'wikipedia',
    title: 'Wikipedia',
    guide: 'Wikipedia’s Manual of Style, as its editors commonly apply it.',
    houseCurrency: 'USD',
  },
  {
    percentSpace: common('none'),
    wordsUpTo: common(9),
    rangeDash: common('en'),
    grouping: common('comma'),
    unitSpace: common('space'),
  },
);
