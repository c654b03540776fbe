/** Lies, whims and plots, and shouts at a headline’s beginning: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, list, quiet } from '../conditions.ts';
import { art, courts, machines, said } from './noun-conditions.ts';

const deceits: readonly PhraseEntry[] = [
  {
    // “The port lies in ruins”: only what introduces a noun shows the noun.
    find: 'lies',
    why: 'calls somebody a liar in place of showing it',
    when: [
      {
        before: [
          'the|his|her|its|their|these|those|such|of|with|by|about|more|own|old|new|endless|malicious|outright',
          'make|made|making|makes up',
          'tell|peddle|invent|fabricate|manufacture|spew|push|repeat|expose|spin|concoct|circulate|swallow|believe/v',
        ],
      },
      { after: ['and|, distortions|deception|deceit|propaganda|smears|misinformation'] },
    ],
    unless: [
      said,
      courts,
      {
        after:
          'in|at|on|within|ahead|between|with|beneath|behind|beyond|somewhere|near|outside|under|north|south|east|west',
      },
    ],
    severity: quiet,
  },
  {
    find: list('whims; whim of|or'),
    why: 'says that there was no reason',
    when: [{ before: ['his|her|its|their|your|the|own|personal|political|and|every|mere|passing|a'] }],
    unless: [art],
    severity: quiet,
  },
  {
    // “The doping scandals of the club” are its record; whoever hides or weathers scandals is charged with them.
    find: 'scandals',
    why: 'pronounces on an affair',
    when: [
      {
        before: [
          "his|her|their|endless|many|countless|'s",
          'ignore|bury|hide|dodge|survive|weather|forget|mount/v *? *?',
        ],
      },
    ],
    unless: [courts],
    severity: quiet,
  },
  {
    find: list('tamper/v with; mess/v with; muck/v about|around with; monkey/v with'),
    why: 'tells of a change as of a mischief',
    unless: [
      courts,
      machines,
      {
        after: `
          *? *? evidence|witness|witnesses|jury|jurors|ballot|ballots|votes|machines|meters|records|seals|locks|samples|
          brakes|equipment|switch|wires|device|devices|idea|phone|phones|keys|dials|knobs|hair
        `.replaceAll(/\s*\n\s*/g, ''),
      },
      { near: 'police; forensic; doping; seal/n; hacker/n; hackers; voting machine/n' },
    ],
    severity: quiet,
  },
  {
    find: 'blindside/v',
    use: 'surprise/v',
    why: 'makes a surprise sound like an ambush',
    unless: [{ near: 'quarterback; tackle/n; linebacker/n; car/n; truck/n; hit/n; crash; driver/n; rugby; flanker/n' }],
    severity: quiet,
  },
  {
    find: 'regime of *? *? persecution|terror|fear|oppression|repression|censorship|intimidation|lies|violence|cruelty|brutality|torture|tyranny|surveillance|secrecy|corruption|hatred|plunder|misrule|neglect|silence',
    why: 'passes a verdict on a system in the guise of a name',
    severity: quiet,
  },
];

/** “Shameful: …”, “Exposed! …”: a verdict before the news. */
const shouts: readonly PhraseEntry[] = [
  {
    find: list(`
      conspiracy; cover-up; coverup; treason; betrayal; betrayed; outrage; outrageous; scandal; scandalous; hypocrisy;
      hypocrite; hypocrites; shame; shameful; shameless; disgrace; disgraceful; disgusting; busted; bombshell; shocker;
      shocking; horror; horrifying; exposed; sick; sickening; unbelievable; incredible; insane; madness; lunacy; pathetic;
      tyranny; liar; liars; caught; unhinged; meltdown; priceless; epic; awesome; heartbreaking; terrifying; chilling;
      deranged; absurd; laughable; hilarious; savage; destroyed; humiliated; owned; rigged; corrupt; nailed it; boom
    `),
    why: 'shouts a verdict before the news',
    when: anyCase.map((condition) => ({ ...condition, opens: true, after: [':|!'] })),
    unless: [{ before: ['*'] }],
    severity: quiet,
  },
];

/** Nouns of deceit, and verdicts that are shouted. */
export const deceitNouns = (): readonly PhraseEntry[] => [...deceits, ...shouts];
