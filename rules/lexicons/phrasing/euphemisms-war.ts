/** Words that hide killing, force, prison and death. */
import type { PhraseEntry } from '../../contract/index.ts';
import { list, mild, quiet } from './conditions.ts';
import { uncounted } from './uncounted.ts';

/** People who are killed in reports of fighting, as an object after up to three words. */
const fighters =
  '* *? *? *? terrorist/n|militant/n|fighter/n|gunman/n|attacker/n|insurgent/n|suspect/n|rebel/n|commander/n|assailant/n|extremist/n|jihadist/n|guerrilla/n|sniper/n';
const oneFighter =
  'terrorists|militants|fighters|gunmen|attackers|insurgents|suspects|rebels|commanders|assailants|extremists|jihadists|guerrillas|snipers';
const killed = [fighters, oneFighter];
const nearFighters =
  'terrorist/n; militant/n; fighter/n; gunman/n; attacker/n; insurgent/n; suspect/n; rebel/n; assailant/n; extremist/n; jihadist/n; guerrilla/n; sniper/n';

const animals =
  'animal/n; bird/n; cattle; chicken/n; deer; dog/n; duck/n; elk; flock/n; geese; goat/n; hen/n; herd/n; horse/n; livestock; mink; pig/n; poultry; puppy; seal/n; sheep; turkeys; wolf/n; bear/n; badger/n; fox; foxes; whale/n';

const killing: readonly PhraseEntry[] = [
  ...uncounted({
    find: 'collateral damage',
    use: ['civilian deaths'],
    why: 'turns dead and wounded people into a loss of goods',
    when: [
      {
        near: 'airstrike/n; air; bomb/n; bombing/n; bombardment; civilian/n; drone/n; missile/n; raid/n; shelling; strike/n; troops; army; military; soldier/n; artillery; rocket/n; war',
      },
    ],
    unless: [{ near: 'trade; tariff/n; film; novel; virus' }],
  }),
  { find: 'collateral damage', advice: 'say who was hurt', why: 'leaves out who was hurt', severity: quiet },
  {
    find: ['neutralise/v'],
    use: ['kill/v', 'arrest/v'],
    why: 'does not say whether people were killed',
    when: [{ after: killed }, { as: ['passive'], near: nearFighters }],
    unless: [{ near: 'acid/n; alkali; antibody; antibodies; odour/n; odor/n; bomb/n disposal' }],
  },
  {
    find: ['liquidate/v', 'eliminate/v', 'take/v out', 'dispose/v of', 'dispatch/v'],
    use: 'kill/v',
    why: 'does not say that people were killed',
    when: [{ after: killed }],
    unless: [{ near: 'league; cup; tournament; round; poll/n; candidate/n; loan/n; insurance; mortgage; envoy' }],
    severity: mild,
  },
  {
    find: ['targeted killing/n', 'targeted elimination/n', 'selective killing/n'],
    use: 'assassination/n',
    why: 'makes an assassination sound like a procedure',
    severity: mild,
  },
  {
    find: ['terminate/v with extreme prejudice', 'wet work'],
    use: [],
    advice: 'say that somebody was killed',
    why: 'does not say that people were killed',
  },
  {
    find: ['surgical strike/n', 'surgical air strike/n'],
    use: 'air strike/n',
    why: 'claims a precision that nobody has shown',
    severity: mild,
  },
  {
    find: ['kinetic action/n', 'kinetic operation/n'],
    use: 'attack/n',
    why: 'does not say that there was fighting',
  },
  {
    find: ['kinetic military action', 'kinetic activity'],
    use: 'fighting',
    why: 'does not say that there was fighting',
  },
  { find: 'kinetic strike/n', use: 'strike/n', why: 'dresses an attack in physics' },
  {
    find: ['protective reaction strike/n', 'defensive air strike/n'],
    use: 'air raid/n',
    why: 'calls an attack a defence',
  },
  {
    find: ['deliver/v ordnance', 'service/v the target', 'expend/v ordnance'],
    use: 'drop/v bombs',
    why: 'does not say that bombs fell',
  },
  {
    find: 'soften/v up',
    use: ['bomb/v', 'shell/v'],
    why: 'does not say that bombs fell',
    when: [{ after: ['the|their|its|his|enemy|rebel *? *? position/n|defences|target/n|lines|forces|positions'] }],
  },
  {
    find: ['special military operation/n', 'limited military operation/n'],
    use: ['invasion/n', 'war/n'],
    why: 'is an army’s own name for what it does',
  },
  {
    find: 'limited incursion/n',
    use: ['invasion/n', 'raid/n'],
    why: 'makes an invasion sound small',
    severity: mild,
  },
  {
    find: 'regime change/n',
    advice: 'say that a government is to be overthrown, and by whom',
    why: 'does not say that a government is to be overthrown',
    severity: quiet,
  },
  {
    find: ['pacify/v', 'pacification'],
    advice: 'say what the troops did',
    why: 'calls the use of force peace',
    when: [
      {
        near: 'troops; army; soldier/n; police; village/n; villagers; region/n; province/n; protesters; prisoners; camp/n; rebels; uprising',
      },
    ],
    unless: [{ near: 'baby; child; children; infant; parents; inmates; roman; 18th; 19th; century' }],
    severity: mild,
  },
  {
    find: 'boots on the ground',
    use: ['troops', 'soldiers'],
    why: 'leaves the people out of the boots',
    unless: [{ near: 'volunteer/n; campaign/n; canvasser/n; party' }],
    severity: mild,
  },
  {
    find: ['strategic withdrawal/n', 'tactical withdrawal/n', 'strategic redeployment/n'],
    use: 'retreat/n',
    why: 'makes a retreat sound like a plan',
    when: [{ near: 'army; troops; forces; soldiers; rebels; front; brigade/n; battalion/n; town; city' }],
    severity: mild,
  },
  {
    find: ['enhanced radiation weapon/n', 'enhanced radiation device/n'],
    use: 'neutron bomb/n',
    why: 'hides what the weapon does',
  },
  {
    find: ['human remains pouch', 'human remains pouches', 'transfer tube/n'],
    use: 'body bag/n',
    why: 'hides the dead',
    unless: [{ near: 'laboratory; sample/n; vacuum; fluid; pump/n' }],
  },
  {
    find: ['mop/v up', 'mopping-up operation/n'],
    advice: 'say what was done to whom',
    why: 'makes people sound like a spill',
    when: [{ after: ['resistance|survivors|rebels|militants|fighters|remnants|pockets|in|operations'] }],
    unless: [{ near: 'oil; water; spill/n; flood/n; debt; shares; liquidity' }],
    severity: quiet,
  },
];

const persecution: readonly PhraseEntry[] = [
  {
    find: 'ethnic cleansing',
    use: ['mass expulsion', 'mass killing'],
    why: 'is the perpetrators’ word, in which people are dirt',
    unless: [
      {
        near: 'court; tribunal; charge/n; charged; convicted; indicted; indictment; accused; accuse/v; trial; crime/n; investigator/n; alleged; allege/v; un|u.n.; nations',
      },
    ],
  },
  {
    find: ['ethnically cleanse/v'],
    advice: 'say who was driven out or killed',
    why: 'is the perpetrators’ word, in which people are dirt',
    when: [{ form: ['past', 'participle', 'gerund'] }],
    severity: mild,
  },
  {
    find: 'social cleansing',
    use: 'killing of the poor',
    unless: [{ as: ['attributive'] }],
    why: 'treats people as dirt',
    severity: mild,
  },
  {
    find: ['population transfer/n', 'transfer of population'],
    use: ['forced removal/n', 'deportation/n'],
    why: 'does not say that people were driven out',
    unless: [{ near: 'treaty; 1923; census; genetic; species' }],
  },
  {
    find: ['relocation camp/n', 're-education camp/n', 'reeducation camp/n', 'transformation camp/n'],
    use: ['internment camp/n', 'prison camp/n'],
    why: 'is the jailers’ name for the camp',
  },
  {
    find: ['re-education centre/n', 'reeducation centre/n'],
    use: 'prison camp/n',
    why: 'is the jailers’ name for the camp',
  },
  {
    find: 'comfort woman/n',
    use: ['sexual slave/n'],
    why: 'is the name that their captors gave them',
    unless: [{ near: 'statue/n; memorial/n; foundation; agreement; museum' }],
    severity: mild,
  },
  {
    find: ['comfort station/n', 'comfort girl/n'],
    use: [],
    advice: 'say that women were held and raped',
    why: 'is the name that the captors gave',
    when: [{ near: 'army; soldiers; troops; war; military; occupation; women' }],
  },
  { find: 'peculiar institution', use: 'slavery', why: 'is the slave-owners’ word' },
  {
    find: ['tender age shelter/n', 'tender-age facility/n'],
    use: 'detention centre/n for young children',
    unless: [{ as: ['attributive'] }],
    why: 'does not say that children are locked up',
  },
  {
    find: ['honour killing/n', 'crime of honour'],
    use: 'murder/n',
    why: 'takes the killer’s excuse for the name of the deed',
    unless: [{ near: 'law/n; so-called; bill; legislation; code' }],
    severity: quiet,
  },
  {
    find: ['crime of passion', 'crimes of passion', 'passion killing/n'],
    use: 'murder/n',
    why: 'takes the killer’s excuse for the name of the deed',
    unless: [{ near: 'novel; film; play; law; statute; defence; defense' }],
    severity: mild,
  },
];

const custody: readonly PhraseEntry[] = [
  {
    find: list(`
      enhanced interrogation technique/n; enhanced interrogation method/n; enhanced coercive interrogation technique/n;
      enhanced interrogation measure/n; special interrogation technique/n
    `),
    use: 'torture technique/n',
    why: 'is the interrogators’ word for torture',
  },
  {
    find: ['enhanced interrogation', 'enhanced questioning', 'special methods of questioning'],
    use: 'torture',
    why: 'is the interrogators’ word for torture',
  },
  ...uncounted({
    find: ['coercive interrogation', 'coercive questioning', 'harsh interrogation', 'alternative interrogation'],
    use: 'torture',
    why: 'does not say what was done to the prisoner',
    severity: mild,
  }),
  {
    find: [
      'stress position/n',
      'sleep management',
      'environmental manipulation',
      'rectal rehydration',
      'dietary manipulation',
    ],
    advice: 'say what was done to the prisoner',
    why: 'makes torture sound like a treatment',
    when: [{ near: 'prisoner/n; detainee/n; interrogator/n; interrogation/n; captive/n; guard/n; cell/n; suspect/n' }],
    severity: mild,
  },
  {
    find: ['extraordinary rendition/n', 'irregular rendition/n'],
    use: ['abduction/n', 'secret transfer/n'],
    why: 'does not say that prisoners were carried off in secret',
  },
  {
    find: 'black site/n',
    use: 'secret prison/n',
    why: 'is the jailers’ own slang',
    unless: [{ near: 'web; website/n; crash/n; road' }],
    severity: mild,
  },
  {
    find: ['administrative segregation', 'restrictive housing', 'disciplinary segregation'],
    use: 'solitary confinement',
    why: 'does not say that a prisoner is kept alone',
  },
  {
    find: 'administrative detention',
    use: 'detention without charge',
    unless: [{ as: ['attributive'] }],
    why: 'does not say that there is no charge',
    severity: quiet,
  },
  {
    find: ['correctional facility/n', 'correctional institution/n', 'correctional centre/n', 'penal facility/n'],
    use: 'prison/n',
    why: 'says what a prison is meant to do and not what it is',
    severity: mild,
  },
  {
    find: ['correctional officer/n', 'corrections officer/n', 'detention officer/n'],
    use: ['prison officer/n', 'guard/n'],
    why: 'says what a prison is meant to do and not what it is',
    severity: quiet,
  },
  {
    find: ['justice-involved youth', 'justice-involved individual/n', 'justice involved youth'],
    use: [],
    advice: 'say whether they were arrested, charged or convicted',
    why: 'does not say what happened to them',
  },
  {
    find: list(`
      help|helping|helped police with their inquiries|enquiries;
      help|helping|helped officers with their inquiries|enquiries; assist/v police with their inquiries|enquiries
    `),
    advice: 'say whether they were arrested',
    why: 'does not say whether somebody was arrested',
    severity: quiet,
  },
  {
    find: ['pain compliance technique/n', 'pain compliance'],
    advice: 'say what the officers did',
    why: 'does not say that officers hurt somebody',
    severity: mild,
  },
  {
    find: list(`
      less-lethal munition/n; less lethal munition/n; less-lethal round/n; non-lethal round/n; nonlethal round/n;
      less-lethal weapon/n; non-lethal munition/n; kinetic impact projectile/n; impact munition/n; less-lethal projectile/n
    `),
    advice: 'say what was fired',
    why: 'does not say what was fired',
    severity: mild,
  },
  ...uncounted({
    find: [
      'chemical irritant/n',
      'riot control agent/n',
      'riot-control agent/n',
      'crowd control agent/n',
      'chemical munition/n',
    ],
    use: ['tear gas', 'pepper spray'],
    why: 'does not say what was sprayed',
    when: [{ near: 'police; officer/n; crowd/n; protest/n; protester/n; demonstrator/n; troops; guards' }],
    severity: mild,
  }),
  {
    find: [
      'conducted energy device/n',
      'conducted energy weapon/n',
      'conducted electrical weapon/n',
      'electronic control device/n',
    ],
    use: 'stun gun/n',
    why: 'is the maker’s word',
    severity: mild,
  },
  {
    find: ['removal flight/n', 'repatriation flight/n'],
    use: 'deportation flight/n',
    why: 'does not say that people are deported',
    when: [{ near: 'migrant/n; immigrant/n; immigration; asylum; deport/v; detainee/n; home secretary' }],
    severity: mild,
  },
];

/** Kin of the dead: who "passes" is a person. */
const persons =
  'he|she|who|they|father|mother|husband|wife|grandfather|grandmother|brother|sister|son|daughter|uncle|aunt|parents|patient|patients|mum|mom|dad';

const death: readonly PhraseEntry[] = [
  {
    find: [
      'pass/v away',
      'pass/v peacefully away',
      'pass/v sadly away',
      'depart/v this life',
      'go/v to a better place',
    ],
    use: 'die/v',
    why: 'does not say that somebody died',
    unless: [{ near: 'storm/n; cloud/n; shadow/n; glory; empire/n; heaven and earth' }],
  },
  {
    find: ['passing away'],
    use: 'death',
    why: 'does not say that somebody died',
    when: [{ before: ['the|his|her|their|its|sudden|untimely'] }],
  },
  {
    find: ['passed', 'passed on', 'passed over'],
    use: 'died',
    why: 'does not say that somebody died',
    when: [{ before: [persons, `${persons} has|have|had|sadly|recently`], closes: true }],
    unless: [{ near: 'exam/n; test/n; bill; law; motion; amendment; car/n; parade; ball; message; vote/n; years' }],
    severity: quiet,
  },
  {
    find: list(`
      breathe/v his|her|their last; meet/v his|her|their maker; shuffle/v off this mortal coil; cross/v the great divide;
      join/v the choir invisible; go/v to his|her|their eternal rest; answer/v the final call; go/v to his|her|their reward
    `),
    use: 'die/v',
    why: 'does not say that somebody died',
  },
  {
    find: ['make/v the ultimate sacrifice', 'make/v the supreme sacrifice', 'lay/v down his|her|their life|lives'],
    use: 'die/v',
    why: 'turns a death into an offering',
    severity: mild,
  },
  {
    find: ['the fallen'],
    use: 'the dead',
    why: 'does not say that people were killed',
    when: [{ near: 'soldier/n; war; battle; memorial; wreath/n; troops; veterans; army; police; officers' }],
    unless: [{ as: ['attributive'] }],
    severity: quiet,
  },
  {
    find: [
      'fallen soldier/n',
      'fallen comrade/n',
      'fallen hero',
      'fallen heroes',
      'fallen warrior/n',
      'fallen officer/n',
    ],
    use: [],
    advice: 'say that they were killed, and how',
    why: 'does not say that people were killed',
    severity: quiet,
  },
  {
    find: list(`
      lose/v his|her|their battle with; lose/v his|her|their fight with; lose/v his|her|their battle against;
      lose/v a *? *? battle with; lose/v his|her|their long battle with; lose/v his|her|their brave battle with
    `),
    use: 'die/v of',
    why: 'makes the sick the losers of a fight',
    when: [
      {
        after: ['*? *? cancer|leukaemia|leukemia|alzheimer|dementia|illness|disease|aids|covid|tumour|parkinson|als'],
      },
    ],
    severity: mild,
  },
  {
    find: 'succumb/v to',
    use: 'die/v of',
    why: 'dresses up a death',
    when: [{ after: ['his|her|their|its|the *? injuries|wounds|illness|disease|cancer|burns'] }],
    severity: quiet,
  },
  {
    find: ['laid to rest'],
    use: 'buried',
    why: 'does not say that somebody was buried',
    when: [{ as: ['passive'] }, { before: ['be|been'] }],
    unless: [
      { near: 'doubt/n; fear/n; rumour/n; rumor/n; question/n; speculation; concern/n; claim/n; myth/n; ghost/n' },
    ],
    severity: quiet,
  },
  {
    find: 'final resting place/n',
    use: ['grave/n'],
    why: 'dresses up a grave',
    unless: [{ near: 'ship/n; wreck/n; spacecraft; plane; rover; ashes' }],
    severity: quiet,
  },
  {
    find: ['dearly departed', 'dear departed', 'the departed'],
    use: 'the dead',
    why: 'does not say that somebody died',
    unless: [{ near: 'film; movie; oscar; train/n; flight/n' }],
    severity: mild,
  },
  {
    find: [
      'negative patient outcome/n',
      'negative patient care outcome/n',
      'adverse patient outcome/n',
      'therapeutic misadventure/n',
    ],
    advice: 'say whether a patient died or was harmed',
    why: 'hides a death or an injury',
  },
  {
    find: ['put/v to sleep', 'put/v down', 'humanely destroy/v', 'humanely dispatch/v', 'humanely euthanise/v'],
    use: 'kill/v',
    why: 'does not say that animals were killed',
    when: [{ near: animals }],
    unless: [
      { after: ['by|the|to|its|his|her roots|phone|glass|book|gun|weapon'] },
      { near: 'revolt; rebellion; phone' },
    ],
    severity: quiet,
  },
  {
    find: ['depopulate/v', 'depopulation'],
    advice: 'say that the animals were killed',
    why: 'does not say that animals were killed',
    when: [{ near: animals }],
  },
  {
    find: ['lethal removal', 'lethal control', 'lethal management', 'lethal take'],
    use: 'killing',
    why: 'does not say that animals are killed',
    when: [{ near: animals }],
    severity: mild,
  },
  {
    find: 'harvest/v',
    use: 'kill/v',
    why: 'speaks of animals as if they were grain',
    when: [
      {
        after: [
          '* *? *? deer|bears|wolves|seals|whales|moose|elk|kangaroos|dolphins|geese|ducks|coyotes|cougars|alligators|badgers',
          'deer|bears|wolves|seals|whales|moose|elk|kangaroos|dolphins|geese|ducks|coyotes|cougars|alligators|badgers',
        ],
      },
    ],
    severity: mild,
  },
];

/** Euphemisms of war, prison and death. */
export const warAndDeath = (): readonly PhraseEntry[] => [...killing, ...persecution, ...custody, ...death];
