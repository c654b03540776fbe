/** Everyday words that pass a verdict only in certain company: “falsely” before a claim, “a good sign”, “thrives on chaos”. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { art, courts, sport } from './noun-conditions.ts';

const claims = `
  claim/v; suggest/v; argue/v; assert/v; insist/v; allege/v; state/v; imply/v; portray/v; depict/v; present/v; tell/v;
  say|says|said|saying; believe/v; assume/v; promise/v; announce/v; blame/v
`;

/** Verdicts by everyday words. */
export const plainVerdicts = (): readonly PhraseEntry[] => [
  {
    find: 'falsely',
    why: 'finds against the speaker without saying who has checked',
    when: [{ after: claims }, { before: [',|-|–|—|again'], after: [',|-|–|—'] }],
    unless: [courts, { near: 'police; test/n; alarm/n; perjury; ruled; found' }],
    severity: quiet,
  },
  {
    find: list(`
      a good|bad|sensible|healthy|poor|sad|smart|decent idea|thing|sign|start|step|move|attitude|choice|decision|bargain|precedent|message|policy|habit|look|omen;
      deserve/v kudos|praise|applause|credit|better|contempt|scorn|respect|ridicule|nothing; more than deserve/v;
      the right|wrong *? thing|call|choice|decision|priorities|path|track|message|lesson|lessons|approach
    `),
    why: 'is the writer’s verdict',
    innocent: ['too much of a good thing', 'say/v the wrong thing', 'never a bad|good thing'],
    unless: [
      sport,
      art,
      { near: 'wondered; whether' },
      { near: 'quiz; exam/n; exams; vet/n; seed/n; soil; train/n; platform; phone' },
    ],
    severity: quiet,
  },
  {
    find: ['great', 'wonderful', 'terrific', 'fantastic', 'awful', 'terrible', 'good', 'bad'],
    why: 'is the writer’s verdict',
    when: [
      {
        before: ["it|that|this 's|is|was", "it|that|this 's|is|was really|just|so|pretty|truly"],
        after: ['that|when|for|news'],
      },
    ],
    unless: [sport, { near: 'weather; harvest; taste/v' }],
    severity: quiet,
  },
  {
    find: ['most striking', 'so eloquently', 'eloquently', 'eloquent', 'so movingly', 'so beautifully'],
    why: 'admires on the reader’s behalf',
    unless: [art, { after: ['workers|miners|teachers|nurses|drivers|distance'] }],
    severity: quiet,
  },
  {
    find: [
      'thrive/v|feed/v|feast/v|trade/v on *? *? controversy|chaos|conflict|division|outrage|fear|fears|anger|discord|resentment|grievance|scandal|hatred|misery',
    ],
    why: 'guesses at a gain and blames for it',
    unless: [{ near: 'bacteria; plant/n; species' }],
    severity: quiet,
  },
  {
    find: [
      'legalise|sanction|licence|license|enshrine|normalise|excuse|reward/v *? discrimination|theft|bribery|corruption|murder|bigotry|cruelty|abuse|violence|lawlessness|incompetence|failure',
    ],
    why: 'names the effect by its worst word',
    severity: quiet,
  },
  {
    find: ['incite/v *? *? violence|hatred|riots|unrest|fear'],
    why: 'tells a wrong as done',
    unless: [
      courts,
      { before: ['not|against|of|from|for|by|could|can|would|may|might|accused|charged *? *?'] },
      { near: 'accused; law; crime; ban; banned; warrant' },
    ],
    severity: quiet,
  },
];
