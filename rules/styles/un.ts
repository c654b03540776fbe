import { guide, houseStyle } from './profile.ts';

/** The Editorial Manual of the United Nations: words under ten, "per cent" written out. The rest it leaves to the text. */
export const un = houseStyle(
  {
    name: 'un',
    title: 'United Nations',
    guide: 'The United Nations Editorial Manual, which is public.',
    houseCurrency: 'USD',
  },
  {
    percent: guide('per cent'),
    wordsUpTo: guide(9),
  },
);
