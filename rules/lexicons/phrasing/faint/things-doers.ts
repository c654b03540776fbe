/** Compounds of what a thing does ("job-killing"), and first halves that push ("hyper-", "less-than-"). */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { plainly, said } from './things-conditions.ts';
import { compounds, prefixed } from './things-halves.ts';

/** Harm and help. */
const deeds: readonly string[] = [
  ...compounds(
    'busting',
    `
      budget union deficit bank gut crime myth inflation record rule norm cap wallet treaty ball block sleaze taboo
      nerve morale debt monopoly hype
    `,
  ),
  ...compounds(
    'shattering',
    `
      earth norm world confidence ear glass-ceiling peace illusion dream morale nerve soul myth precedent ceiling
    `,
  ),
  ...compounds(
    'breaking',
    `
      norm rule promise bank back ball taboo barrier career spirit deal mould morale mind precedent convention
    `,
  ),
  ...compounds(
    'killing',
    `
      job growth business economy mood passion career dream freedom family innovation morale enterprise democracy
      industry baby buzz
    `,
  ),
  ...compounds(
    'destroying',
    `
      job soul economy planet family livelihood career wealth freedom community climate
    `,
  ),
  ...compounds(
    'wrecking',
    `
      economy planet climate home career nerve life job deal country budget growth
    `,
  ),
  ...compounds('crushing', `bone job budget dream spirit freedom economy morale growth heart`),
  ...compounds('sapping', `morale energy confidence strength will life spirit growth`),
  ...compounds('draining', `energy soul wallet morale resource treasury`),
  ...compounds(
    'mongering',
    `
      fear hate doom scare scandal rumour gloom panic grievance division race outrage smut
    `,
  ),
  ...compounds('peddling', `fear lie myth conspiracy smut gossip rumour nonsense poison hoax grievance`),
  ...compounds('spewing', `bile venom lie filth poison rage bigotry`),
  ...compounds('grabbing', `attention land cash vote eye glory`),
  ...compounds('seeking', `glory headline sensation revenge fame vengeance thrill`),
  ...compounds('chasing', `headline ratings ambulance publicity poll money trend fame click`),
  ...compounds('hogging', `limelight headline spotlight attention`),
  ...compounds(
    'obsessed',
    `
      power money image celebrity fame status race gun class sex poll media publicity target trump twitter
    `,
  ),
  ...compounds('crazed', `power drug money media gun publicity hate fame blood`),
  ...compounds('mad', `power gun celebrity star fame`),
  ...compounds('hungry', `power money war attention profit cash fame blood click vote scandal`),
  ...compounds('thirsty', `power oil money revenge`),
  ...compounds('loving', `gun war money freedom tax terror`),
  ...compounds('hating', `america woman gun freedom police white self tax`),
  ...compounds('bashing', `trump eu europe america israel cop muslim liberal bank brexit tory press`),
  ...compounds('baiting', `race jew hate liberal media`),
  ...compounds('rending', `gut soul ear`),
  ...compounds('numbing', `bone brain bum soul`),
  ...compounds('wrenching', `soul heart`),
  ...compounds('searing', `soul conscience`),
  ...compounds('turning', `page gut head`),
  ...compounds('bending', `rule truth reality knee`),
  ...compounds('clenching', `jaw teeth fist buttock`),
  ...compounds('gnashing', `tooth`),
  ...compounds('melting', `heart face brain`),
  ...compounds('swallowing', `pride`),
  ...compounds('sucking', `soul life blood money`),
  ...compounds('licking', `boot wound`),
  ...compounds('thumping', `bible pulpit desk tub`),
  ...compounds('waving', `placard fist shroud`),
  ...compounds('rattling', `cage nerve`),
  ...compounds(
    'inducing',
    `
      panic yawn shame sleep groan nausea fear anxiety rage headache envy tear wince gag cringe sigh eye-roll
    `,
  ),
  ...compounds('worthy', `cringe meme blush groan gasp`),
  ...compounds('proof', `idiot fool scandal`),
  ...compounds('prone', `error crisis gaffe leak panic trouble`),
  ...compounds('altering', `world mind history game`),
  ...compounds('changing', `mind world`),
  ...compounds('dodging', `question accountability draft scandal responsibility issue blame`),
  ...compounds('ducking', `responsibility accountability question issue`),
  ...compounds('shirking', `duty work responsibility`),
  ...compounds('stealing', `election vote job land`),
  ...compounds('stifling', `speech innovation growth debate dissent freedom business`),
  ...compounds('choking', `growth economy business`),
  ...compounds('stoking', `fear hate anger tension resentment division outrage`),
  ...compounds('stirring', `fear hate emotion trouble`),
  ...compounds('sowing', `chaos division discord hate`),
  ...compounds('spreading', `lie rumour hate fear gossip`),
  ...compounds('splitting', `party side`),
  ...compounds('poisoning', `democracy mind debate`),
  ...compounds('dividing', `nation country community`),
  ...compounds('smashing', `union norm taboo`),
  ...compounds('trashing', `norm constitution planet reputation economy`),
  ...compounds('trampling', `rights freedom constitution liberty`),
  ...compounds('upending', `norm world life`),
  ...compounds('eroding', `trust freedom confidence liberty`),
  ...compounds('denying', `science reality truth fact`),
  ...compounds('distorting', `truth reality`),
  ...compounds('hoarding', `cash wealth power`),
  ...compounds('squandering', `money fortune talent`),
  ...compounds('wasting', `money`),
  ...compounds('devouring', `money soul`),
  ...compounds('spouting', `nonsense slogan platitude lie cliché bile gibberish`),
  ...compounds('mouthing', `platitude slogan`),
  ...compounds('toting', `gun flag`),
  ...compounds('worshipping', `money power celebrity hero gun trump fame`),
  ...compounds('hugging', `tree`),
  ...compounds('munching', `granola`),
  ...compounds('quaffing', `champagne claret`),
  ...compounds('swigging', `champagne beer`),
  ...compounds('warping', `mind reality soul`),
  ...compounds('scraping', `bottom barrel penny`),
  ...compounds('clinging', `power`),
  ...compounds('blurring', `truth`),
  ...compounds('shaking', `nation`),
];

/** First halves that push or sneer. */
const pushed: readonly string[] = [
  ...prefixed(
    'hyper',
    `
      masculine aggressive emotional liberal conservative capitalist sexualised politicised nationalist sensitive
      competitive cautious woke polarised online individualistic vigilant ambitious efficient masculinised patriotic
    `,
  ),
  ...prefixed(
    'ultra',
    `
      woke cautious hardline luxurious secretive radical loyal violent exclusive wealthy partisan cynical
      nationalistic capitalist safe glamorous
    `,
  ),
  ...prefixed(
    'uber',
    `
      liberal woke cool hip wealthy conservative competitive trendy left successful patriotic
    `,
  ),
  ...prefixed(
    'quasi',
    `
      religious fascist dictatorial mystical socialist feudal imperial monarchical totalitarian authoritarian
      messianic communist cultish
    `,
  ),
  ...prefixed(
    'pseudo',
    `
      historical religious populist democratic patriotic academic feminist conservative liberal journalistic spiritual
      expert medical moral
    `,
  ),
  ...prefixed('proto', `fascist totalitarian fascistic`),
  ...prefixed('crypto', `fascist communist marxist nazi`),
  ...prefixed(
    'faux',
    `
      populist patriotic outraged humble naive folksy intellectual religious serious sincere liberal conservative
      apologetic
    `,
  ),
  ...prefixed('super', `secret sized woke wealthy sensitive rich charged lavish glamorous slick`),
  ...prefixed('mega', `wealthy popular expensive hyped`),
  ...prefixed(
    'half',
    `
      remembered understood coherent serious joking whispered buried baked-in crazed
    `,
  ),
  ...prefixed('semi', `coherent fascist mythical socialist fictional delusional`),
  ...prefixed(
    'ever',
    `
      shifting present growing shrinking expanding widening worsening deepening escalating lengthening mounting
      tightening fickle hopeful loyal obliging resourceful controversial popular combative
    `,
  ),
  ...prefixed(
    'all-too',
    `
      human common real brief easy rare frequent obvious apparent willing comfortable cosy convenient
    `,
  ),
  ...prefixed(
    'less-than',
    `
      stellar honest flattering impressive candid ideal perfect convincing enthusiastic subtle glorious transparent
      truthful savoury inspiring sincere glowing friendly rigorous thrilled credible
    `,
  ),
  ...prefixed(
    'not-so',
    `
      hidden innocent noble thinly-veiled friendly bright benign coincidental sweet smart glamorous
    `,
  ),
  ...prefixed(
    'too',
    `
      cosy clever slick clever-by-half good-to-be-true close-for-comfort little-too-late easy
    `,
  ),
];

/** Compounds of deeds, and pushed words. */
export const doers = (): readonly PhraseEntry[] => [
  {
    find: deeds,
    why: 'says what the thing will do to readers or the world before the facts have',
    when: said,
    unless: [
      ...plainly,
      {
        modifies: `
          strike/n; machine/n; ball/n; disease/n; bacteria; virus|viruses; weed/n; agent/n; enzyme/n; event/n; crew;
          tackle/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: pushed,
    why: 'pushes a word that might stand without its first half',
    when: said,
    unless: plainly,
    severity: quiet,
  },
  {
    find: list(`
      fascism-lite; socialism-lite; marxism-lite; tory-lite; trump-lite; democracy-lite; communism-lite;
      truth-challenged; reality-challenged; fact-challenged; irony-challenged; integrity-challenged;
      charisma-challenged; truth-averse; fact-averse; accountability-averse; truth-phobic; fact-phobic; reality-blind;
      irony-blind; fascist-adjacent; fraud-adjacent; nazi-adjacent
    `),
    why: 'mocks in a compound where a report would describe',
    when: [
      { as: ['attributive', 'predicate'], capital: true },
      { as: ['attributive', 'predicate'], capital: false },
    ],
    unless: plainly,
    severity: quiet,
  },
];
