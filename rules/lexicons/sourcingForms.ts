/** Verbs of sources in all their forms. */
import { inflections } from '../contract/index.ts';
import { sayings, showings } from './sourcingVague.ts';

const formsOf = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(verbs.flatMap((verb) => [...inflections(verb, 'v')].map(([spelled]) => spelled)));

/** What sources do in words. */
export const saying = formsOf(sayings);
/** What papers and studies do. */
export const showing = formsOf(showings);
/** Verbs of saying that are hardly ever anything else. */
export const contending = formsOf(
  'say argue claim believe think contend maintain assert allege suggest consider regard criticise criticize complain speculate insist disagree agree fear assume feel question dispute object'.split(
    ' ',
  ),
);

/** What is done to things in a passive that names no judge: "seen by critics as". */
export const judged = formsOf([
  'see',
  'say',
  'regard',
  'consider',
  'view',
  'criticise',
  'criticize',
  'accuse',
  'describe',
  'hail',
  'praise',
  'condemn',
  'deem',
  'believe',
  'call',
  'dismiss',
  'blame',
  'perceive',
  'denounce',
  'dub',
  'think',
  'recognise',
  'recognize',
  'deride',
  'question',
  'credit',
  'acclaim',
  'suggest',
  'argue',
  'claim',
  'expect',
]);
