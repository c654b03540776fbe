import { common, guide, houseStyle } from './profile.ts';

/** The Interinstitutional Style Guide of the European Union, for its formal texts: EUR 12 500 and EUR 1 000 000. */
export const eu = houseStyle(
  {
    name: 'eu',
    title: 'European Union',
    guide:
      'The EU’s Interinstitutional Style Guide, which is public, for texts such as the Official Journal; popular works may write € and millions in words.',
    houseCurrency: 'EUR',
  },
  {
    percent: common('sign'),
    percentSpace: common('no-break'),
    currencyForm: guide('code'),
    magnitude: guide('figures'),
    grouping: guide('no-break'),
  },
);
