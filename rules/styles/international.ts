import type { Style } from '../contract/index.ts';

/**
 * The default: it settles only what practically all guides agree on, and asks elsewhere that one article uses one form.
 * Counts to nine in words are in the public guides of the BBC and the UN and common to AP, Wikipedia and The Guardian;
 * grouping by commas from four digits is common to all English-language newspapers.
 */
export const international: Style = {
  name: 'international',
  title: 'International',
  guide: 'What practically all newspaper guides agree on; where they differ, one form in one article.',
  houseCurrency: 'USD',
  percent: null,
  percentSpace: 'none',
  wordsUpTo: 9,
  currencyForm: null,
  magnitude: null,
  rangeDash: null,
  grouping: 'comma',
};
