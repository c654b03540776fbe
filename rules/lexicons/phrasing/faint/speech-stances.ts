/** Verbs that tell how hard, how long or in whose company something was said: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { asVerb, quiet } from '../conditions.ts';
import { contested, court } from '../fair-verbs.ts';
import { played } from './verb-conditions.ts';

/** How somebody stands by, joins or falls short of what is said. */
export const stances: readonly PhraseEntry[] = [
  {
    // “Threatened to sue” tells of a threat; with a clause the verb stands for “said”.
    find: 'threaten/v',
    use: 'say/v',
    why: 'makes a statement sound like a threat',
    when: [{ after: ['that', 'last|this|earlier|on|in * that'] }],
    unless: [{ as: ['passive'] }, { near: court }],
    severity: quiet,
  },
  {
    find: 'pile/v on',
    why: 'casts critics as a pack',
    when: asVerb.map((condition) => ({ ...condition, closes: true })),
    unless: [played, { near: 'snow; coal; wood; pound/n; kilos; points; pressure' }],
    severity: quiet,
  },
  {
    find: `struggle|scramble|fumble|strain|grope|labour/v * *? to|for explain|answer|answers|justify|defend|account|articulate|name|respond|square|reconcile|excuse|excuses|words`,
    why: 'paints how hard the speaker found it',
    unless: [{ near: 'researchers; scientists; physicist/n; stroke/n; patient/n; interpreter/n' }],
    severity: quiet,
  },
  {
    find: 'continue|persist/v to|in allege|alleging|assert|asserting|maintain|maintaining|profess|professing',
    why: 'makes the speaker sound stubborn',
    unless: [contested, { near: court }],
    severity: quiet,
  },
];
