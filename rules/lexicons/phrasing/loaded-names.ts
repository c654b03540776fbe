/** Verdicts in the guise of names: nouns that say of a deed, a speech or a state of affairs what to think of it. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { anyCase, list, mild, quiet } from './conditions.ts';

/** Somebody is charged with it, or it is a matter of law, medicine or history. */
const charged: Condition = {
  near: `
    accused; accuse/v; accusing; charge/n; charged; convicted; court; jury; plea; defence; psychiatrist/n; disorder;
    law; statute; misrepresentation; holocaust; century; medieval; historian/n; novel; film; album; song; band; play; salem
  `,
};
/** It is fought, forbidden or denied: the thing is spoken of, nobody is called by it. */
const fought: Condition = {
  before: [
    'called|against|fight|fighting|prevent|tackle|combat|temporary|criminal|march|reefer',
    'accused of',
    'call|dub|brand|denounce|describe/v *? *? *? as? a|an',
    'allegations|charge|charges|claims|accusations of',
  ],
};

/** Masks and false papers are made; so are parts, and tales for children are told. */
const made: Condition = {
  near: `steel; metal; workshop; factory; plant/n; machine/n; grimm; andersen; ballet; opera; princess; castle; children; theatre`,
};

const chaos: readonly PhraseEntry[] = [
  {
    find: list(`
      mayhem; madness; lunacy; insanity; idiocy; pandemonium; bedlam; circus of; freak show; clown show;
      dumpster fire/n; train wreck/n; omnishambles; shitshow/n; hot mess; spectacle of; orgy of; shambles; charade/n; sham/n; absurdity; absurdities; abomination/n; monstrosity; monstrosities; buffoonery;
      dumbing down; hellhole/n; hell-hole/n;
      debacle/n; fiasco/n; travesty; farce/n; blunder/n; flub/n; goof/n; clanger/n; howler/n; own goal/n;
      boondoggle/n; laughing stock/n
    `),
    why: 'passes a verdict in the guise of a name',
    unless: [
      charged,
      fought,
      {
        near: `ncaa; basketball; metal; chess; scored; score/v; equaliser/n; minute/n; half-time; match/n; keeper; goal/n; penalty; striker; goalkeeper; defender`,
      },
    ],
    severity: mild,
  },
  {
    find: ['kerfuffle', 'brouhaha', 'hullabaloo', 'ruckus', 'palaver', 'free-for-all', 'gaffe/n'],
    why: 'belittles the matter in the guise of a name',
    severity: quiet,
  },
  {
    find: list(`
      frenzy; hysteria; paranoia; panic over; meltdown over; tantrum/n; hissy fit/n; vendetta/n; grudge match;
      obsession with; obsessed with; fixated on; fixation with; crusade for; crusade to;
      culture warrior/n; keyboard warrior/n; vigilante justice; reign of; blood feud/n; mass delusion; death wish;
      victim mentality; victimhood; martyr complex; saviour complex; god complex; ego trip/n; power trip/n
    `),
    why: 'passes a verdict in the guise of a name',
    unless: [charged, fought, { near: `pope; jerusalem; saladin; crown; king; queen; police; murder/n` }],
    severity: mild,
  },
];

const deceit: readonly PhraseEntry[] = [
  {
    find: list(`
      witch-hunt/n; character assassination/n; hatchet job/n; hack job/n; hit job/n; hit piece/n; puff piece/n; kangaroo court/n;
      show trial/n; smear/n; smear campaign/n; smear job/n; smear tactic/n; whispering campaign/n; dirty trick/n;
      double talk; doublethink; cant and hypocrisy; greenwashing; pinkwashing; whitewashing of; slander/n against;
      trickery; deceit; demonisation; fabrication/n; fairy tale/n about; sell-out/n to|by|of; capitulation to; appeasement of;
      tissue of lies; pack of lies; web of lies; litany of lies; string of lies; barrage of lies; half-truth/n;
      bald-faced lie/n; barefaced|brazen|blatant|outright|vicious|big lie/n; alternative facts;
      thought police; cloud cuckoo land; fool's errand; wild goose chase; fool's paradise; con job/n; scam/n on;
      shakedown/n; racket of; smokescreen/n; spin doctor/n; snow job/n; charm offensive/n; stitch-up/n;
      set-up job; astroturfing; propagandist/n; muckraker/n; libels; calumny; calumnies; vilification
    `),
    why: 'passes a verdict in the guise of a name',
    unless: [
      charged,
      fought,
      made,
      { near: `nazi; goebbels; soviet; wartime; exhibition` },
      {
        near: `test/n; pap; cervical; magician/n; cards; painted; protection`,
      },
    ],
    severity: mild,
  },
];

const vices: readonly PhraseEntry[] = [
  {
    find: list(`
      thirst for power; hunger for power; lust for power; power lust; greed; avarice; cruelty; arrogance; hubris; vanity; complacency;
      conceit; smugness; pomposity; sanctimony; self-righteousness; megalomania; narcissism; stupidity; foolishness;
      naivety; cowardice; spinelessness; callousness; heartlessness; hypocrisy; duplicity; mendacity; perfidy;
      treachery; betrayal of; bigotry; intolerance; zealotry; fanaticism; tyranny; despotism; authoritarianism;
      demagoguery; charlatanism; villainy; tribalism; elitism; savagery; barbarism; craziness; imbecility; incompetence; ineptitude; bungling; lawlessness; degeneracy; depravity;
      debauchery; filth; squalor; trash talk; nonsense; gibberish; baloney; malarkey; bullshit; crap; bunkum; tripe;
      vindictiveness; malice; out of spite; from spite; with spite; spite and; pettiness; nastiness; sleaze; enslavement of; outrage/n against;
      assault on *? freedom|liberty|democracy|values|truth|women|rights|speech|religion|family|science|workers|decency;
      attack on *? freedom|liberty|democracy|values|truth|decency|science|reason;
      erosion of *? freedom|freedoms|democracy|values|rights|trust;
      destruction of *? family|freedom|democracy|country|america|civilisation
    `),
    why: 'passes a verdict in the guise of a name',
    unless: [
      charged,
      fought,
      {
        near: `animal/n; disease; report; united nations; bonfire; deadly sins; sin/n; sinful; confession; catechism; actual malice`,
      },
      { before: ['animal|extreme'], after: ['to animals|children'] },
    ],
    severity: mild,
  },
  {
    find: list(`
      annihilation of; indignity; indignities; misery; devastation; carnage; bloodbath/n; slaughter of; killing spree;
      murder machine; killing machine; bloodlust; horrors of; scourge; blight; catastrophe; calamity
    `),
    why: 'heightens what the facts can say',
    unless: [{ near: `war; earthquake/n; hurricane/n; flood/n; animal/n; cattle; pig/n` }],
    severity: quiet,
  },
];

const secrets: readonly PhraseEntry[] = [
  {
    find: ['propaganda machine/n', 'hate machine', 'spin machine', 'smear machine', 'attack machine'],
    why: 'passes a verdict in the guise of a name',
    unless: [{ near: `nazi; goebbels; soviet; wartime; exhibition; isis` }],
    severity: mild,
  },
  {
    find: 'mouthpiece/n',
    why: 'says that a speaker or paper has no mind of its own',
    when: [{ before: ['kremlin|government|party|regime|state|corporate|industry|leftist|liberal|conservative'] }],
    unless: [{ near: `trumpet; clarinet; saxophone; instrument; snorkel` }],
    severity: mild,
  },
  {
    find: 'onslaught/n',
    why: 'stages a dispute as a battle',
    unless: [
      {
        near: `
          troops; army; soldier/n; military; rebel/n; missile/n; rocket/n; artillery; enemy; hurricane/n; storm/n; rain; snow;
          goal/n; match; team; offensive; defence; defenders; war; taliban; forces; air; bombing; tanks
        `,
      },
    ],
    severity: mild,
  },
];

/** Talk that is called worthless, and ways of thinking that are called faults. */
const talk: readonly PhraseEntry[] = [
  {
    find: ['cock-up/n', 'screw-up/n', 'foul-up/n', 'balls-up/n'],
    why: 'passes a verdict in the guise of a name',
    when: [{ before: ['a|an|the|this|that|another|such|latest|epic|his|her|its|their|of|administrative|colossal'] }],
    unless: [charged, fought],
    severity: mild,
  },
  {
    find: list(`
      bunk; codswallop; tosh; piffle; hokum; hooey; tommyrot; flapdoodle; flimflam; flim-flam; hocus-pocus; jiggery-pokery; folderol;
      gobbledegook; horsefeathers; bollocks; eyewash; pablum; sophistry; casuistry; obfuscation; prevarication; dissembling; tokenism;
      hodgepodge of; hotchpotch of; mishmash of; snafu/n; clusterfuck; canard/n; pig-headedness;
      bloody-mindedness; small-mindedness; narrow-mindedness; mean-spiritedness; high-handedness; heavy-handedness; short-sightedness;
      wrong-headedness; mendaciousness; viciousness; ruthlessness; shamelessness;
      fecklessness; recklessness; gutlessness; cluelessness; haplessness; pusillanimity; vacuity; vapidity; asininity; fatuity; inanity; inanities; puerility;
      petulance; churlishness; boorishness; crassness; smarm; condescension; scare story; scare stories; scare tactic/n;
      bully-boy tactics; bullying tactics; mafia-style tactics; gangsterism; brigandage; moral blackmail; political blackmail; emotional blackmail; institutional rot; nest-feathering; jobs for the boys; vanity project/n; hive mind; mob mentality; mob justice; heresy hunt/n; witch-hunters;
      purity test/n; purity spiral; egotism; egomania; bluff and bluster; hatefest/n; hate-fest/n; tittle-tattle; innuendo; fever dream/n; fever swamp/n;
      hall of mirrors; parallel universe; alternate universe; alternate reality; alternative reality; fantasyland; fantasy land; fantasy world; dreamland;
      victim-blaming; blame-shifting; buck-passing; arse-covering; flag-waving nonsense; rabble-rousing speech; fake outrage; faux outrage; manufactured outrage; confected outrage; synthetic outrage;
      crocodile tears over; holier-than-thou attitude; sanctimoniousness; high dudgeon; cheap jibe/n; low blow/n; hush-hush 
    `),
    why: 'passes a verdict in the guise of a name',
    unless: [
      charged,
      fought,
      {
        near: `lawsuit; suit; bed/n; bunk bed/n; sleep; dormitory; barracks; cabin; magician/n; physics; physicist/n; quantum; cosmology; computing; code; software; comics; shooter; tennis; beans`,
      },
      { after: ['bed/n|house/n|room/n', '-'] },
    ],
    severity: mild,
  },
  {
    find: list(`
      self-dealing; dirty work; snark; snobbery; muddled|wishful|magical|sloppy|fuzzy|woolly thinking; humbug; bravado; bilge; falsehood/n; untruth/n; pretence; timidity; vulgarity; disdain for; contempt for; hatred of; loathing of;
      nepotism; favouritism; horse-trading; pet project/n; conspiracy theory; conspiracy theories; straw man; red herring/n; power play/n; lost cause/n; blind alley/n; dead duck; mission impossible
    `),
    why: 'passes a verdict in the guise of a name',
    unless: [charged, fought, { near: `snake/n; film; movie; series; scrooge; dickens; street; cyclist/n` }],
    severity: quiet,
  },
  {
    find: ['rubbish', 'garbage', 'crap', 'trash', 'poison', 'venom', 'bile', 'filth', 'sewage', 'sludge'],
    why: 'judges a speech in place of reporting it',
    when: [
      {
        before: [
          'such|utter|complete|total|absolute|pure|leftist|liberal|racist|woke|partisan|ideological|hateful|this|of',
        ],
        near: `speech; opinion; propaganda; ideology; lies; rhetoric; politics; argument/n; claims; tweet/n; media; nonsense; television; column/n`,
      },
      { before: ['spew|spout|peddle|swallow|preach/v *?'] },
    ],
    unless: [
      {
        near: `bin/n; collection; truck/n; landfill; dump; dumped; recycling; street/n; beach; river/n; snake/n; chemical/n; food; water; plant/n; pollution; waste; pile/n; piles; burned; burning; sewer/n`,
      },
    ],
    severity: mild,
  },
];

/** Nicknames that one camp has for the other. */
const nicknames: readonly PhraseEntry[] = [
  {
    find: list(`
      repubs; rino/n; rethugs; demoncrat/n; sleepy joe; crooked hillary; lyin' ted; slick willie; dubya; drumpf;
      killary; obummer; crazy bernie; moscow mitch; bojo; teflon don; zuckerbucks; gop establishment
    `),
    why: 'is a nickname that one camp has for the other',
    when: anyCase,
    severity: mild,
  },
  {
    find: 'dems',
    why: 'is short in the tone of talk',
    when: anyCase,
    severity: quiet,
  },
];

/** Verdicts in the guise of names. */
export const loadedNames: readonly PhraseEntry[] = [...chaos, ...deceit, ...vices, ...secrets, ...talk, ...nicknames];
