import { common, guide, houseStyle } from './profile.ts';

/**
 * The default: it settles only what practically all guides agree on, and asks elsewhere that one article uses one form.
 * Counts to nine in words are in the public guides of the BBC and the UN and common to AP, Wikipedia and The Guardian;
 * grouping by commas from four digits is common to all English-language newspapers; the space before a unit's symbol is
 * the SI Brochure's.
 */
export const international = houseStyle(
  {
    name: 'international',
    title: 'International',
    guide: 'What practically all newspaper guides agree on; where they differ, one form in one article.',
    houseCurrency: 'USD',
  },
  {
    percentSpace: common('none'),
    wordsUpTo: guide(9),
    grouping: common('comma'),
    unitSpace: guide('space'),
  },
);
