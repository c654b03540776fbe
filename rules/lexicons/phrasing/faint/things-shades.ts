/** Plain adjectives that lean beside the nouns of public life: harm, uselessness, spread, habit, repute, cost. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { ofAffairs, plainly, tales } from './things-conditions.ts';

/** Shades of blame. */
export const shades = (): readonly PhraseEntry[] => [
  {
    find: list(`
      damaging; harmful; hurtful; injurious; detrimental; debilitating; corrosive; disruptive; destabilising;
      alienating; stigmatising; humiliating; demeaning; degrading; exclusionary; punishing; ruinous; toxic;
      inhospitable; antagonistic; hostile; adversarial; coercive; invasive; unequal; skewed; arbitrary;
      discriminatory; aggressive; pushy; provocative; careless; knee-jerk; untimely; belated; overdue
    `),
    innocent: list(
      'hostile work|working environment/n; hostile environment; hostile witness; hostile takeover/n; hostile fire',
    ),
    why: 'says whom it hurts before the facts do',
    when: ofAffairs,
    unless: [
      ...plainly,
      tales,
      {
        modifies: `
          substance/n; attack/n; takeover/n; driving; response time; system/n; treatment; tumour/n; cancer; species;
          surgery; review/n of; end of the season
        `,
      },
      {
        near: `
          court; jury; surgeon/n; surgery; patient/n; tumour/n; book/n; species; goal/n; match|matches
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      ineffective; inefficient; unproductive; defective; deficient; unneeded; redundant; superfluous; inconsequential;
      trivial; picky; powerless; unenforceable; unproven; unsubstantiated; unfounded; untested; unscientific;
      unreliable; unsteady; unstable; unsafe; shaky; wavering; indecisive; irresolute; equivocal; ambivalent;
      half-way; contradictory; inconsistent; incongruous; confused; confusing; unintelligible; vague; non-committal;
      noncommittal; cagey; coy; terse; cryptic; guarded
    `),
    why: 'marks it down in a word where the reasons would do',
    when: ofAffairs,
    unless: [
      ...plainly,
      tales,
      { modifies: 'equation/n; system/n; condition/n; order/n; market/n; report/n; claim/n' },
      { near: 'patient/n; doctor/n; court; aircraft; engine/n' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      pervasive; endemic; entrenched; ingrained; ubiquitous; deep-seated; deep-rooted; all-pervasive; chronic;
      perennial; unabated; rampant; rife; galloping; escalating; spiralling; mounting; worsening; deepening;
      ever-growing; ever-widening; ever-worsening; festering; creeping; lingering; gnawing; smouldering; untamed;
      out-of-hand
    `),
    why: 'tells readers that a wrong is everywhere, or growing, where a figure would',
    when: [
      {
        as: ['attributive'],
        modifies: `
          corruption; racism; sexism; misogyny; bias|biases; hypocrisy; greed; crisis|crises; scandal/n; row/n;
          feud/n; dispute/n; tension/n; anger; resentment; distrust; mistrust; cynicism; fear/n; doubt/n; suspicion/n;
          frustration; hostility; bureaucracy; inequality; injustice/n; dysfunction; chaos; lawlessness;
          war of words; trade war; demands; rhetoric; criticism; pressure on; animosity; bickering; nepotism;
          cronyism; secrecy; rivalry; hatred; fraud; incompetence; partisanship; interest/n; elite/n; establishment;
          culture of; poverty; divide/n
        `,
      },
    ],
    unless: [...plainly, { modifies: 'disease/n; species; rate/n; price/n; pressure system; pain; interest rate/n' }],
    severity: quiet,
  },
  {
    find: list(`
      predictable; inevitable; unsurprising; familiar; customary; obligatory; ritual; ritualistic; reflexive; standard-issue; trademark; characteristic; typical; usual; well-rehearsed; well-practised; rehearsed; scripted;
      carefully-staged; performative; tokenistic; theatrical; ceremonial-sounding
    `),
    why: 'yawns at the act where a report would tell it',
    when: [
      {
        as: ['attributive'],
        modifies: `
          outrage; platitude/n; hypocrisy; rhetoric; hysteria; backlash; response/n; excuse/n; denunciation/n;
          condemnation/n; denial/n; bluster; bombast; posturing; hyperbole; hand-wringing; cynicism; bickering;
          talking; tirade/n; rant/n; swagger; vitriol; litany; spin; arrogance; defiance; nonsense; apology;
          apologies; crocodile; lies; theatrics; chorus; suspects; gesture/n; fury; stunt/n
        `,
      },
    ],
    unless: plainly,
    severity: quiet,
  },
  {
    find: list(`
      notorious; infamous; storied; fabled; mythic; mythical; vaunted; trumpeted; celebrated; treasured
    `),
    why: 'brings a reputation along that the report does not show',
    when: ofAffairs,
    unless: [...plainly, tales, { modifies: 'creature/n; beast/n; disease/n' }],
    severity: quiet,
  },
  {
    find: list(`
      costly; pricey; unaffordable; inflated; ballooning; luxurious; princely; fat; hefty; juicy; generous; plum
    `),
    why: 'weighs the money for readers in place of naming the sum',
    when: [
      {
        as: ['attributive'],
        modifies: `
          perk/n; junket/n; party; parties; lifestyle/n; spending; salary; salaries; paycheque/n; paycheck/n;
          bonus|bonuses; payout/n; payoff/n; pay-off/n; handout/n; giveaway/n; boondoggle/n; project/n; vanity;
          mistake/n; blunder/n; error/n; failure/n; bureaucracy; subsidy; subsidies; contract/n; retirement;
          severance; pension/n; handshake/n; parachute/n; lunch|lunches; dinner/n; retreat/n; bailout/n; war/n; folly;
          scheme/n; debacle/n; expense/n
        `,
      },
    ],
    unless: [...plainly, { modifies: 'eagle; jubilee; globe/n; retriever/n' }],
    severity: quiet,
  },
  {
    find: list(`
      bitter; crushing; humiliating; embarrassing; painful; devastating; shattering; serious; severe; huge; grievous;
      fatal; mortal; hammer; punishing; savage; brutal; rude; sharp; blunt; stern; emotional; heartfelt; fierce; stubborn; robust; vigorous
    `),
    why: 'heightens what it goes with',
    when: [
      {
        as: ['attributive'],
        modifies: `
          rebuke/n; reprimand/n; blow to; blow for; repudiation; rejection; wake-up; awakening; reminder/n; comedown;
          plea/n; appeal to; defence of; farewell; resistance to; opponent/n of; advocate/n of; defender/n of;
          critic/n of; critique/n; denunciation/n; condemnation/n; supporter/n of; champion/n of; foe/n of;
          indictment of
        `,
      },
    ],
    unless: [...plainly, { near: 'goal/n; match|matches; boxer/n; boxing; court of appeal; skull; autopsy; weapon/n' }],
    severity: quiet,
  },
];
