/** Examples of faint figures for `unsourced-figure`, class by class. */
import type { Example } from '../contract/index.ts';

export const figureExamples: readonly Example[] = [
  'They may never repay the harbour’s {$6 billion} debt.',
  'To close a {$40 million} shortfall would take years.',
  'The duke paid for the mill’s {$2 million} losses.',
  'The duke sold a $2 million house.',
  'The mayor signed a $3 million contract.',

  'She raised {just over $200,000} for the campaign.',
  'The guild has spent {nearly $3 million} on the pier.',
  'Two brewers contributed {about $90,000}.',
  'She raised $200,000 for the campaign.',
  'The guild would have spent nearly $3 million on the pier.',
  'The tenants paid about $900 a month.',
  'The guild is charged with having collected about $90,000.',

  'The mayor won, outspending the duke {$5.4 million} to $2 million.',
  'The duke outraised her by {$300,000}.',
  'The guild outspends the duke, {$5.4 million} to $2 million.',
  'The duke outlived her by 30 years.',
  'The duke outspent her.',
  'The duke outbid her for the hat.',

  '{Almost 25 percent} of northern voters are not familiar with the mayor.',
  '{Two-fifths} of tenants think the levy unfair.',
  '{40 percent} of women in the valley trust the court.',
  'Almost 25 percent of voters in the north went to the polls.',
  'The mayor took 40 percent of the vote.',
  'Half of the hall agreed.',

  'It was the {ninth} outbreak in the delta since 1976.',
  'This is the guild’s {third} strike in as many months.',
  'The fire is the {fourth} in the harbour in a year.',
  'It was the ninth bridge in the town.',
  'It is her third term since 2010.',
  'He sat in the fourth row in a hat.',

  '({About 46} boats fall under that heading.)',
  '({Forty-six} boats lie idle in the bay.)',
  'High oil prices, steep interest rates and unemployment peaking at {10.8 percent} followed.',
  'The bank has set a target for inflation of 2.5 percent.',
  'The bank (46 in all) shut its doors.',

  'Locals were reminded of the flood that killed {273,000} people.',
  'Tenants - thought to be the poorest - will leave, along with {over a million} labourers.',
  'While the valley has {an estimated 400} fires each year, this time things are different, experts warn.',
  'The fever has so far claimed {57} lives.',
  'So far the fever has taken {570} lives. The figures are from May.',
  'The flood is thought to have killed 273,000 people.',
  'The fever has so far taken 570 lives. The figures are from the ministry.',
];
