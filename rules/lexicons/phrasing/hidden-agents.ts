/** Phrases that tell of a deed and leave out who did it. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { list, mild, quiet } from './conditions.ts';

/** The doer is named, or said to be unknown. */
const told: readonly Condition[] = [
  { after: ['by', '* by', '* * by', '* * * by'] },
  {
    near: `
      unknown; unidentified; unclear; mystery; not known; not clear; not identified; not been identified; yet to be identified;
      never identified; never been identified; cannot be identified; nobody|noone knows; no one knows;
      not yet known; still at large
    `,
  },
];

/** Nothing is said to have been done: "if mistakes were made", "whatever mistakes were made". */
const supposed: Condition = { before: ['if|whether|what|which|how|why|no|any|whatever|where|when|all|who *? *?'] };

const force: readonly PhraseEntry[] = [
  {
    find: ['officer', 'police', 'deputy', 'trooper', 'agent', 'guard', 'soldier'].flatMap((who) => [
      `${who}-involved shooting/n`,
      `${who}-involved death/n`,
      `${who}-involved killing/n`,
      `${who}-involved fatality`,
      `${who}-involved fatalities`,
      `${who}-involved incident/n`,
      `${who}-involved use of force`,
    ]),
    why: 'does not say whether an officer fired, or was fired at',
    advice: 'say who shot whom',
  },
  {
    find: list(`
      shooting/n involving police; shooting/n involving officers; shooting/n involving an officer;
      shooting/n involving police officers; shooting/n involving a police officer; shooting/n involving deputies;
      shooting/n involving a deputy; shooting/n involving federal agents; police-action shooting/n;
      shooting/n involving security forces; shooting/n involving troops; shooting/n involving soldiers
    `),
    why: 'does not say whether an officer fired, or was fired at',
    advice: 'say who shot whom',
  },
  {
    find: list(`
      collateral casualty; collateral casualties; collateral death/n; collateral fatality; collateral fatalities;
      collateral victim/n
    `),
    why: 'does not say who killed them',
    advice: 'say who killed or hurt them',
  },
  {
    find: list(`
      encounter|interaction|contact|altercation|confrontation with police;
      encounter|interaction|contact|altercation|confrontation with officers;
      encounter|interaction|contact|altercation|confrontation with deputies;
      encounter|interaction|contact|altercation|confrontation with guards;
      encounter|interaction|contact|altercation|confrontation with the police;
      encounter|interaction|contact|altercation|confrontation with law enforcement
    `),
    why: 'does not say what the officers did',
    advice: 'say what was done to whom',
    when: [{ near: 'died; dies; dead; death/n; killed; fatal; fatally; unconscious' }],
    severity: mild,
  },
  {
    find: ['encounter killing/n', 'encounter death/n', 'fatal police encounter/n', 'deadly police encounter/n'],
    why: 'does not say that police killed somebody',
    advice: 'say who killed whom',
    severity: mild,
  },
  {
    find: ['use-of-force incident/n', 'use of force incident/n', 'use-of-force event/n', 'use of force event/n'],
    why: 'does not say who used force on whom',
    advice: 'say what was done to whom',
    severity: mild,
  },
  {
    find: list(`
      gun|weapon|firearm|pistol|rifle|shotgun|handgun|revolver went off;
      gun|weapon|firearm|pistol|rifle|shotgun|handgun|revolver discharged;
      gun|weapon|firearm|pistol|rifle|shotgun|handgun|revolver was discharged
    `),
    why: 'makes a gun fire by itself',
    advice: 'say who fired',
    unless: [{ near: 'dropped; jammed; accident; accidentally; starter; starting; race' }],
    severity: mild,
  },
  {
    find: list(`
      struck by police gunfire; struck by a police bullet; struck by gunfire; hit by gunfire; struck by a bullet;
      struck by bullets; hit by a bullet; hit by police gunfire
    `),
    why: 'does not say who fired',
    advice: 'say who fired',
    when: [{ near: 'police; officer/n; deputy; deputies; trooper/n; soldier/n; troops; guards' }],
    severity: mild,
  },
  {
    find: list(`
      force was used; force had to be used; minimum force was used; reasonable force was used; batons were used;
      tear gas was used; tear gas was deployed; tear gas was fired; pepper spray was used; pepper spray was deployed;
      water cannon was|were used; water cannon was|were deployed; rubber bullets were fired; rubber bullets were used;
      live rounds were fired; live ammunition was used; stun grenades were used; tasers were used; weapons were drawn
    `),
    why: 'does not say who used force',
    advice: 'say who did it',
    unless: [{ near: 'police; officer/n; troops; soldier/n; army; guards; deputies; forces' }],
    severity: mild,
  },
  {
    find: list(`
      shots were fired; shots were exchanged; shots rang out; gunfire was exchanged; blows were exchanged;
      blows were traded; punches were thrown; words were exchanged; a struggle ensued; a scuffle ensued;
      an altercation ensued; a melee ensued; a confrontation ensued; a fight ensued; chaos ensued
    `),
    why: 'does not say who began it',
    advice: 'say who did what',
    severity: quiet,
  },
  {
    find: list(`
      bombs fell on; bombs rained down; bombs rained on; shells fell on; shells rained on; shells rained down;
      missiles fell on; rockets fell on; missiles rained down; rockets rained down; missiles rained on
    `),
    why: 'makes bombs fall by themselves',
    advice: 'say who fired or dropped them',
    severity: quiet,
  },
  {
    find: ['caught in the crossfire', 'caught in crossfire', 'killed in the crossfire', 'killed in crossfire'],
    why: 'does not say who shot them',
    advice: 'say who fired',
    when: [{ near: 'killed; died; dead; wounded; injured; shot; bullet/n' }],
    severity: quiet,
  },
  {
    find: ['car|vehicle|van|lorry|truck|bus|suv|taxi|jeep|minibus|coach lost control'],
    why: 'puts the car in the place of its driver',
    advice: 'say that the driver lost control',
    severity: mild,
  },
  {
    find: list(`
      car|vehicle|van|lorry|truck|suv|taxi|jeep drove|ploughed|rammed|careered|careened|mowed into a|the crowd|pedestrians|people|marchers|protesters;
      car|vehicle|van|lorry|truck|suv|taxi|jeep drove|ploughed|rammed|careered|careened into pedestrians|people|marchers|protesters|shoppers
    `),
    why: 'puts the car in the place of its driver',
    advice: 'say who drove it',
    severity: quiet,
  },
];

const wrongs =
  'mistakes|errors|misjudgments|misjudgements|misstatements|missteps|blunders|oversights|wrongs|failings|misdeeds';

const mistakes: readonly PhraseEntry[] = [
  {
    find: list(`
      ${wrongs} were made; ${wrongs} have been made; ${wrongs} had been made; ${wrongs} may have been made;
      ${wrongs} might have been made; ${wrongs} were clearly made; ${wrongs} were undoubtedly made;
      ${wrongs} were certainly made; ${wrongs} were indeed made; ${wrongs} were also made; ${wrongs} were committed;
      ${wrongs} have been committed; ${wrongs} were obviously made; ${wrongs} were perhaps made;
      mistake|error|misjudgment|misjudgement|oversight|blunder was made;
      mistake|error|misjudgment|misjudgement|oversight|blunder has|had been made;
      mistake|error|misjudgment|misjudgement|oversight|blunder was clearly made
    `),
    why: 'confesses in nobody’s name',
    advice: 'say who made them',
  },
  {
    find: list(`
      mistakes occurred; mistakes happened; mistakes have happened; errors occurred; errors crept in; errors have crept in;
      an oversight occurred; lapses occurred; failures occurred; excesses were committed; excesses occurred;
      excesses took place; abuses occurred; abuses took place; irregularities occurred; irregularities took place;
      failings occurred; a lapse occurred; a lapse of judgement occurred; wrongdoing occurred
    `),
    why: 'lets a wrong happen without anybody who did it',
    advice: 'say who did it',
    severity: mild,
  },
  {
    find: list(`
      lessons will be learned|learnt; lessons have been learned|learnt; lessons must be learned|learnt;
      lessons had been learned|learnt; lessons need to be learned|learnt; lessons were learned|learnt;
      lessons should be learned|learnt
    `),
    why: 'does not say who will do what otherwise',
    advice: 'say who will change what',
    severity: mild,
  },
  {
    find: list(`
      corners were cut; the ball was dropped; balls were dropped; rules were broken; rules were bent; rules were ignored;
      warnings were ignored; warnings were missed; warning signs were missed; warning signs were ignored;
      safeguards were bypassed; safeguards were ignored; procedures were not followed; protocols were not followed;
      procedure was not followed; protocol was not followed; signals were missed; opportunities were missed;
      steps were skipped; red flags were missed; red flags were ignored
    `),
    why: 'does not say who failed',
    advice: 'say whose duty it was',
    unless: [{ near: 'match; innings; inning; quarter; half; coach; striker; score; umpire; baseball; cricket; film' }],
    severity: mild,
  },
  {
    find: list(`
      funds|money were|was|been misdirected; funds|money were|was|been misallocated; funds|money were|was|been misapplied;
      funds|money were|was|been misspent; funds|money were|was|been mishandled; funds|money were|was|been misplaced;
      evidence was|been mishandled; evidence was|been lost; evidence was|been destroyed; evidence was|been misplaced;
      records|files|documents|papers were|been mislaid; records|files|documents|papers were|been misplaced;
      records|files|documents|papers were|been destroyed; records|files|documents|papers were|been shredded;
      emails|messages|texts were|been deleted; tapes|footage were|was|been erased
    `),
    why: 'does not say who did it',
    advice: 'say who did it',
    unless: [{ near: 'fire; flood/n; earthquake; war; bombing; storm; hurricane; virus; crash' }],
    severity: mild,
  },
  {
    find: list(`
      matter|case|situation|affair|complaint was badly handled; matter|case|situation|affair|complaint was poorly handled;
      matter|case|situation|affair|complaint was mishandled; matter|case|situation|affair|complaint was handled badly;
      matter|case|situation|affair|complaint was not handled well; it was badly handled; it was poorly handled;
      it was mishandled
    `),
    why: 'does not say who failed',
    advice: 'say who handled it',
    severity: mild,
  },
  {
    find: list(`
      things got out of hand; matters got out of hand; things got out of control; situation got out of hand;
      situation got out of control; things went too far; matters went too far; tempers flared
    `),
    why: 'makes a deed sound like the weather',
    advice: 'say who did what',
    severity: mild,
  },
  {
    find: list(`
      due to an administrative error; through an administrative error; because of an administrative error;
      owing to an administrative error; due to a clerical error; because of a clerical error; through a clerical error;
      due to an administrative oversight; due to human error; because of human error; owing to human error;
      through human error; due to a breakdown in communication; owing to a breakdown in communication;
      due to an oversight; because of an oversight; through an oversight
    `),
    why: 'does not say whose error it was',
    advice: 'say whose error it was',
    severity: quiet,
  },
  {
    find: list(`
      any offence caused; any distress caused; any inconvenience caused; any hurt caused;
      any harm caused; the distress caused; the offence caused; anyone who was offended;
      anyone who may have been offended; those who were offended; feelings were hurt; offence was taken`),
    why: 'is an apology for what nobody did',
    advice: 'say who did what',
    severity: quiet,
  },
];

const offices: readonly PhraseEntry[] = [
  {
    find: list(`
      it was decided that; it was decided to; it has been decided that; it has been decided to; it had been decided that;
      it had been decided to; a decision was made to; a decision was taken to; a decision has been made to;
      a decision has been taken to; the decision was made to; the decision was taken to; the decision has been taken to;
      it was felt that; it was deemed necessary; it was deemed that; it was determined that; it was agreed that
    `),
    why: 'does not say who decided',
    advice: 'say who decided',
    unless: [{ near: 'court; jury; judge; tribunal; meeting; council; committee; members; vote' }],
    severity: quiet,
  },
  {
    find: list(`
      concerns|questions|doubts|fears|objections|eyebrows were raised;
      concerns|questions|doubts|fears|objections|eyebrows have|had been raised;
      allegations|accusations|claims|complaints|threats were made; allegations|accusations were levelled;
      allegations|accusations|claims|complaints|threats have|had been made;
      promises|assurances|commitments|concessions|compromises|suggestions were|have|had been? made; pressure was applied; pressure was exerted;
      pressure was put on; pressure was brought to bear; strings were pulled; favours were called in;
      favours were exchanged; deals were struck; promises were broken; palms were greased;
      threats were issued; doubts were cast; fears were voiced; charges were traded; insults were traded
    `),
    why: 'does not say who did it',
    advice: 'say who did it',
    severity: quiet,
  },
  {
    find: list(`
      steps|measures are being taken; steps|measures have been taken; steps|measures will be taken; action is being taken;
      action will be taken; action has been taken; everything possible is being done; the matter is being looked into;
      the matter is being investigated; an investigation is under way; enquiries are being made; inquiries are being made
    `),
    why: 'does not say who does what',
    advice: 'say who does what',
    when: [{ opens: true }],
    severity: quiet,
  },
];

/** Phrases that hide who did it; none is flagged where the doer is told, or said to be unknown. */
export const hiddenAgents = (): readonly PhraseEntry[] =>
  [...force, ...mistakes, ...offices].map((entry) => ({
    ...entry,
    unless: [...(entry.unless ?? []), ...told, supposed],
  }));
