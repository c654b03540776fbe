/** Examples of faint figures for `unsourced-figure`, class by class. */
import type { Example } from '../contract/index.ts';

export const figureExamples: readonly Example[] = [
  'They may never repay the harbour’s {$6 billion} debt.',
  'To close a {$40 million} shortfall would take years.',
  'The duke paid for the mill’s {$2 million} losses.',
  'The duke sold a $2 million house.',
  'The mayor signed a $3 million contract.',

  'The guild took in {just over $340,000} for its choir.',
  'The guild has spent {nearly $3 million} on the pier.',
  'Two brewers contributed {about $90,000}.',
  'She raised $200,000 for the campaign.',
  'The guild would have spent nearly $3 million on the pier.',
  'The tenants paid about $900 a month.',
  'The guild is charged with having collected about $90,000.',

  'The mayor won, outspending the duke {$3.7 million} to $2 million.',
  'The duke outraised her by {$300,000}.',
  'The guild outspends the duke, {$3.7 million} to $2 million.',
  'The duke outlived her by 30 years.',
  'The duke outspent her.',
  'The duke outbid her for the hat.',

  '{Almost 30 percent} of northern brewers have never heard of the mayor.',
  '{Two-fifths} of tenants think the levy unfair.',
  '{40 percent} of women in the valley trust the court.',
  'Almost 19 percent of northern brewers went to the polls.',
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
  'Dear hops, empty inns and idleness cresting at {9.4 percent} followed.',
  'The bank has set a target for inflation of 2.5 percent.',
  'The bank (46 in all) shut its doors.',

  'Locals were reminded of the fever that carried off {41,000} brewers.',
  'Tenants - thought to be the poorest - will leave, and with them {over a million} reapers.',
  'While the coast has {an estimated 260} wrecks a winter, this was no accident, experts warn.',
  'The fever has so far claimed {57} lives.',
  'So far the fever has taken {570} lives. The figures are from May.',
  'The fever is thought to have taken 41,000 lives.',
  'The fever has so far taken 570 lives. The figures are from the ministry.',
];
