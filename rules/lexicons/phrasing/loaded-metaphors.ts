/** Images that argue. What is literal (rivers, armies, animals, machines) is told by the words around it. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { anyCase, list, migrants, quiet } from './conditions.ts';
import { faintImages } from './faint/images.ts';
import { loadedImages } from './loaded-images.ts';

const of = `of *? *? ${migrants}`;
/** Words that show a real siege, fight or fire. */
const fighting: readonly string[] = list(`
  troops; soldier/n; army; armies; rebel/n; militia/n; gunman; gunmen; police; missile/n; rocket/n; artillery;
  bomb/n; shelling; airstrike/n; tank/n; warship/n; insurgent/n; fighter/n; militant/n; castle; fortress;
  hostage/n; warplane/n; drone/n; naval; military; guerrilla/n
`);
const fire: readonly string[] = list(`
  firefighter/n; blaze/n; wildfire/n; wind/n; arson; smoke; hectares; acres; brigade; burned; burnt
`);
const weather: Condition = {
  near: `
    rain; rainfall; earthquake/n; magnitude; coast; river/n; evacuated; snow; mud; ski/v; skier/n; storm/n;
    warning/n; hurricane/n; dam; beach; surf; ocean; pacific
  `,
};

const floods: readonly PhraseEntry[] = [
  {
    find: [
      `flood|floods|wave|waves|tide|tides|swarm|swarms|horde|hordes|torrent|torrents|deluge|tsunami|avalanche|stampede|onslaught|invasion|army|armies ${of}`,
      'swarm|swarms|horde|hordes of people|protesters|tourists|reporters|supporters|demonstrators',
    ],
    use: [],
    why: 'turns people into a force of nature',
    unless: [{ near: ['bees', 'insects', 'locusts'] }, weather],
  },
  {
    find: [
      'overrun by migrants|refugees|immigrants|foreigners',
      'swamped by migrants|refugees|immigrants|foreigners',
      'flooded with migrants|refugees|immigrants',
    ],
    why: 'turns people into a force of nature',
  },
  {
    find: ['flood/v', 'flood/v into|across|over', 'swarm/v', 'pour/v', 'stream/v', 'overrun/v'],
    why: 'turns people into a force of nature',
    when: [{ before: [migrants, `${migrants} are|were|have|had|is|will|would|who|began|keep|kept|from *?`] }],
  },
  {
    find: 'flood of',
    why: 'turns an amount into a natural disaster',
    when: [{ before: ['a|this|new|steady|recent'] }],
    unless: [weather],
  },
  {
    find: list(`
      tsunami of; avalanche of; torrent of; deluge of; tidal wave of; maelstrom of; whirlwind of; firestorm of;
      hurricane of; floodgates; the floodgates; blizzard of; cascade of; groundswell of
    `),
    why: 'turns an amount into a natural disaster',
    unless: [
      weather,
      { after: ['snow|rock|rocks|mud|water|rain|ice|debris|lava|ash|april|2004', 'the 2004'] },
      { near: ['river/n', 'gate/n', 'sluice'] },
    ],
  },
  {
    find: [
      `wave of * *? violence|attacks|repression|strikes|bombings|arrests|protests|crime|anger|discontent|hysteria|hatred|sentiment|resentment|nationalism|populism|extremism|xenophobia`,
      'wave of violence|attacks|repression|hatred|nationalism|populism|extremism|hysteria|anger|discontent|outrage|panic|fear|resentment|xenophobia|racism',
    ],
    why: 'turns what people did into weather',
    severity: quiet,
  },
  {
    find: list(`
      plague of; scourge of; cancer of; a cancer on; a cancer in; pestilence of; virus of; contagion of;
      epidemic of * *? crime|violence|loneliness|lies|corruption|greed; infested with;
      infestation of; a parasite on; vermin; riddled with; awash in; awash with
    `),
    why: 'turns a social matter into a disease',
    unless: [
      {
        after: `
          locusts|frogs|mice|rats|rat|insects|termites|bedbugs|cockroaches|mosquitoes|breast|lung|prostate|bullets|cancer|tumours|water|the
        `,
      },
      { near: `tumour/n; patient/n; rat/n; insect/n; pest/n; bullet/n` },
    ],
  },
];

/** Images that news has worn smooth. */
const worn: readonly PhraseEntry[] = [
  { find: `influx ${of}`, why: 'turns people into a force of nature', severity: quiet },
  {
    find: 'nuclear option',
    why: 'turns what people did into a force of nature or of war',
    // In a parliament it is the name of a procedure.
    unless: [{ near: 'filibuster; senate; cloture; missile/n; reactor/n; submarine/n' }, { before: ['so-called'] }],
    severity: quiet,
  },
  {
    find: ['rash of', 'spate of', 'flurry of', 'chorus of', 'firestorm over', 'war chest/n', 'opening salvo'],
    why: 'turns what people did into a force of nature or of war',
    unless: [{ near: [...fighting, 'skin', 'doctor/n', 'snow', 'sang', 'choir/n'] }],
    severity: quiet,
  },
  {
    find: `immigrant|immigration|migrant|refugee|border invasion`,
    why: 'turns people into a force of nature',
  },
  {
    find: ['migrant|immigrant|illegal|alien|muslim|foreign|islamic invader/n'],
    why: 'turns newcomers into an army',
    when: anyCase,
    unless: [{ near: [...fighting, 'century', 'medieval', 'plant/n', 'species', 'invaders of'] }],
  },
];

const war: readonly PhraseEntry[] = [
  {
    find: list(`
      war on drugs|terror|terrorism|crime|poverty|women|men|coal|cars|motorists|science|cancer|waste|fat|sugar|plastic|cash|truth|religion|police|cops|energy|oil|guns|boys|girls|families|workers|unions|whites|farmers|children|woke|obesity|smoking|gangs|inflation|corruption|welfare|faith;
      war on fossil|free|religious|working|small|middle|public|traditional|family|western|civil|illegal|human|organised|red|the poor|rich|press|media|middle|truth|motorist|past|west;
      war against women|coal|motorists|truth|science|poverty|drugs|corruption|terror|terrorism|inflation
    `),
    why: 'calls a policy a war',
    use: [],
  },
  {
    find: 'war on',
    why: 'calls a policy a war',
    use: [],
    unless: [
      { named: true },
      { near: fighting },
      {
        after: `
          *? *? peninsula|island|islands|continent|coast|plain|plains|river|frontier|steppe|isle|archipelago|home;
          *? land|sea|ice|record|film|screen|stage|paper|television|tv|radio|soil|earth|hold|monday|tuesday|wednesday|thursday;
          *? friday|saturday|sunday|front|fronts|side|sides|border|borders|ground|grounds|day|year|morning|it|them|us|him;
          two|three|four|several|many|multiple|all|other|both|either|another
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: [
      'war on|against christmas|christians|christianity|christendom|islam|muslims|america|israel',
      'twitter war/n',
    ],
    why: 'calls a dispute a war',
    when: anyCase,
    unless: [{ near: fighting }],
    severity: quiet,
  },
  {
    find: list(`
      culture war; culture wars; class war; class warfare; war of words; turf war/n; 
      all-out war; total war; open warfare; holy war; crusade against;
      jihad against; declare/v war on; wage/v war on; wage/v war against; at war with itself; go/v to war with;
      go/v to war over
    `),
    why: 'calls a dispute a war',
    unless: [{ near: fighting }],
    severity: quiet,
  },
  {
    find: list(`
      under siege; in the crosshairs; in the cross-hairs; in the firing line; in the line of fire;
      siege mentality; besieged by; battle-scarred; battle-hardened
    `),
    why: 'puts one side in a fortress and the other outside it',
    unless: [
      {
        near: [
          ...fighting,
          'city',
          'town',
          'village',
          'camp',
          'enclave',
          'embassy',
          'hotel',
          'consulate',
          'gaza',
          'compound',
        ],
      },
    ],
  },
  {
    find: list(`
      battle lines; battle royal; battle royale; pitched battle; trench warfare; scorched-earth; scorched earth;
      shot across the bow; shot across the bows; latest salvo; a salvo;
      a broadside; barrage of * *? criticism|questions|attacks|accusations|insults|tweets|abuse|lies|complaints;
      barrage of criticism|questions|accusations|insults|tweets|abuse|complaints|negative;
      volley of * *? criticism|insults|abuse|accusations; fusillade of; onslaught of; blitz of; charm offensive;
      foot soldiers; shock troops; fifth column; fifth columnists; weaponise/v; in the trenches; smoking gun; silver bullet; take/v no prisoners; fire/v the first shot;
      lob/v bombs; throw/v bombs; drop/v a bombshell; verbal grenade/n; collateral damage in;
      declare/v open season on; open season on
    `),
    why: 'stages a dispute as a battle',
    unless: [
      { near: fighting },
      {
        near: `
          deer; duck/n; hunter/n; hunting; uranium; virus; malware; cyclist/n; wrestling; game; film; anthrax;
          pathogen/n
        `,
      },
    ],
  },
  {
    find: list(`
      bare-knuckle; bare-knuckled; knock-out blow; knockout blow; body blow; hammer blow; sucker punch;
      gut punch; below the belt; barroom brawl; barroom brawler; bar-room brawl; bar-room brawler;
      street fighter; slugfest; mudslinging; mud-slinging; dog fight; food fight; cage match; on the ropes;
      punching bag; throw/v punches; trade/v blows; trade/v barbs; trade/v insults; take/v * gloves off;
      take/v off * gloves; take/v off gloves; gloves are off; gloves come off; gloves came off; land/v a punch;
      come/v out swinging; go/v for the jugular; war of attrition; draw/v blood;
      blood in the water; out for blood; feeding frenzy; frenzy of; media frenzy; bloodbath; 
      political bloodletting
    `),
    why: 'stages a dispute as a fist fight',
    unless: [
      {
        near: `
          boxing; boxer/n; ring; round; fighter/n; champion; ufc; mma; punch/n thrown; patient/n; nurse/n;
          shark/n; hockey; massacre; killed; wrestler/n; surgeon/n; stab/v; troops; victim/n
        `,
      },
    ],
  },
  {
    find: list(`
      drumbeat; drumbeat of; drumbeats of; drums of war; beat/v the drum for;
      beat/v the drums of; sabre-rattling; sabre rattling;
      rattle/v * sabre; flex/v * muscles; muscle-flexing; chest-thumping; chest-beating;
      fire and brimstone; battle cry; rallying cry; clarion call; dog-whistle; dog whistle;
      dog-whistle politics; red meat; tub-thumping; flag-waving
    `),
    why: 'sets the mood in place of the fact',
    unless: [
      {
        near: `
          music; drummer/n; band; song; dance/n; parade; dog/n; beef; pork; diet/n; cancer; meat; eat/v;
          crowd/n; gym; bodybuilder/n; drum/n of; exercise/n
        `,
      },
    ],
  },
];

const power: readonly PhraseEntry[] = [
  {
    find: list(`
      sphere|spheres of influence; sphere|spheres of * influence; sphere|spheres of *? *? interest;
      spheres of influence
    `),
    use: [],
    why: 'charges a country with carving up its neighbours',
    unless: [{ near: `gravitational; planet; orbit; moon; spacecraft` }, { after: ['in mathematics'] }],
  },
  {
    find: ['axis of', 'axis'],
    use: 'alliance',
    why: 'recalls the alliances of the Second World War',
    when: [
      {
        near: `
          rival/v; beijing; moscow; tehran; pyongyang; alliance; countries; nations; powers; evil; resistance;
          autocracies; autocrats; berlin; paris; anti-western; axis between; russia; china; iran; west; states;
          axis powers
        `,
      },
    ],
    unless: [
      {
        near: `
          rotation; rotate/v; orbit; tilt; tilted; earth; planet; vertical; horizontal; chart; graph; spin/v;
          coordinate/n; symmetry; camera; degrees; wheel/n; telescope; x|y|z - axis; optical; hitler; nazi;
          1940|1941|1942|1943|1944; north - south; east - west; bank/n
        `,
      },
      { before: ['x|y|z', '-'] },
      { after: ['resistance', 'of resistance'] },
    ],
  },
  {
    find: list(`
      lurch/v to the left|right; lurch/v left|right|leftward|rightward|leftwards|rightwards;
      lurch/v to the far|hard|extreme; lurch/v from; lurch/v towards|into; veer/v to the left|right|far;
      a lurch to
    `),
    use: [],
    why: 'makes a change of course sound drunken',
    unless: [
      {
        near: `
          car/n; train/n; bus; ship/n; road; vehicle/n; truck/n; boat/n; lane; driver/n; aircraft; plane; ball;
          rider/n
        `,
      },
    ],
  },
  {
    find: list(`
      iron fist; iron grip; vice-like grip; stranglehold; stranglehold on; chokehold on; jackboot; jackboots;
      yoke of; under the heel of; under the thumb of; under the boot of; tentacles; long arm of; puppet strings;
      pull/v the strings; puppet-master; puppet master; puppetmaster; in the pocket of; in the pockets of;
      in bed with; at the beck and call of; dance/v to the tune of; dance/v to * tune; in thrall to; do/v the bidding of;
      do/v * bidding; carry/v water for; hold/v to ransom; hold/v * to ransom
    `),
    why: 'paints power as violence or puppetry',
    unless: [
      {
        near: `
          octopus; squid; jellyfish; law; marionette/n; puppeteer/n; officer/n; neck; police; coat; jacket;
          trousers; crane; oxen; wrestling; hospital; egg/n
        `,
      },
    ],
  },
  {
    find: list(`trojan horse; pandora's box; achilles heel; achilles' heel; sword of damocles`),
    why: 'argues by image',
    when: anyCase,
    unless: [{ near: ['troy', 'homer', 'malware', 'virus', 'myth', 'tendon', 'legend'] }],
  },
  {
    find: 'deep state',
    why: 'sees a plot in an office',
    when: anyCase,
    unless: [{ near: ['turkey', 'turkish', 'pakistan', 'egypt'] }],
  },
  {
    find: list(`
      reign/v of terror; reign of terror; police state; nanny state; banana republic;
      kangaroo court; show trial; star chamber; gravy train; old boys' club; ivory tower; wild west;
      law of the jungle; house of cards; ponzi scheme of; boiling frog; canary in the coal mine;
      canary in a coal mine; elephant in the room; sacred cow; sacred cows; white elephant; paper tiger;
      sleeping giant; sitting duck; dead man walking; political football; hot potato; poisoned chalice;
      holy trinity of; unholy alliance
    `),
    why: 'argues by image',
    unless: [
      {
        near: `
          netflix; thailand; zoo; circus; france; 1793; series; film; museum; show; stalin
        `,
      },
    ],
  },
];

const drama: readonly PhraseEntry[] = [
  {
    find: list(`
      ground zero for; ground zero of; ground zero in the; hotbed of; breeding ground for; cesspool; cesspit;
      snake pit; viper's nest; hornet's nest; hornets' nest; lion's den; swamp of; drain/v the swamp; quagmire;
      morass; rabbit hole; black hole of; bottomless pit; minefield; powder keg; tinderbox; time bomb;
      ticking time bomb; ticking bomb; perfect storm; eye of the storm; tip of the iceberg; pressure cooker;
      melting pot of hate; witches' brew; toxic brew; toxic mix; house on fire; on thin ice; on its last legs;
      on life support; on a knife edge; on a knife-edge; on borrowed time; at death's door; on its deathbed;
      in its death throes; death throes; death spiral; death knell; death-knell; death blow; death cult; nail in the coffin; final nail;
      swan song; last gasp; point of no return; crossing the rubicon; cross/v the rubicon; edge of the abyss;
      into the abyss; over the cliff; road to ruin; road to perdition; race to the bottom;
      descent into; slide into; march towards tyranny; spiral/v out of control; domino effect; slippery slope;
      bleeding heart; circle/v the wagons; wolf in sheep's clothing; wolves at the door;
      fox guarding the henhouse; fox guarding the hen house; fox in charge of the henhouse; fox in charge of the hen house;
      rats leaving; vulture fund/n; bloodsucking
    `),
    why: 'argues by image',
    unless: [
      {
        near: `
          mosquito/n; mosquitoes; seal/n; bird/n; zoo; ship/n; hiker/n; climber/n; skater/n; ice hockey; lake;
          patient/n; hospital; steak; kitchen; swimming; skating; landmine/n; deminer/n; demining; demining; mine/n; explosive/n;
          detonate/v; marathon; september 11; hiroshima; ventilator; car/n; bees
        `,
      },
    ],
  },
  {
    find: list(`
      fan/v the flames; pour/v petrol on; pour/v gasoline on; pour/v fuel on; add/v fuel to the fire;
      add/v fuel to;
      stoke/v *? fear|fears|hatred|tension|tensions|anger|division|divisions|anxiety|resentment|outrage|panic|unrest|racism|prejudice|flames;
      stoke/v the; stoke/v up; whip/v up; whip/v * into a frenzy; rear/v * ugly head; open/v the floodgates;
      open/v a can of worms; open/v up a can of worms; throw/v under the bus; throw/v * under the bus;
      throw/v to the wolves; throw/v * to the wolves; bleed/v * voters|supporters|members|money|cash|support;
      bleed/v dry; bleed/v * dry; haemorrhage/v; sound/v the death knell; ring/v alarm bells;
      set/v alarm bells ringing; sweep/v under the rug; sweep/v under the carpet; sweep/v * under the carpet;
      sweep/v * under the rug; turn/v a blind eye; bury/v * head in the sand; kick/v the can down the road;
      move/v the goalposts; rock/v the boat; play/v with fire; play/v hardball; play/v chicken;
      throw/v a tantrum; throw/v cold water on; rub/v salt into; poison/v the well; poison/v the debate;
      sow/v chaos|division|discord|hatred|doubt|fear; sow/v the seeds of; wreak/v havoc; run/v amok;
      run/v roughshod; ride/v roughshod; trample/v on; trample/v over
    `),
    why: 'argues by image',
    unless: [
      { near: fire },
      {
        near: `
          rain/n; rains; thunderstorm/n; flood/n; floods; flooding; weather; typhoon/n; snow; earthquake/n; locusts; virus;
          patient/n; brain; wound/n; blood; eggs; cream; storm/n; hurricane/n; wind/n; waves; crop/n;
          elephant/n; crowd/n; boiler/n; furnace; engine/n; horse/n; cattle; doctor/n; stampede; oven
        `,
      },
    ],
  },
  {
    find: list(`
      cheshire cat grin; crocodile tears; shot in the arm; lightning rod; whipping boy; sideshow; media circus;
      three-ring circus; political theatre; kabuki theater; puppet show; dog and pony show;
      soap opera; tempest in a teapot; storm in a teacup; war dance; juggernaut; steamroller;
      political earthquake; bombshell; gathering storm; storm clouds; dark clouds; house divided;
      love affair with; marriage of convenience; shotgun wedding; bitter divorce; bad blood; sour grapes;
      pound of flesh; pie in the sky; snake oil; smoke and mirrors; sleight of hand; shell game;
      fishing expedition; lynch mob; public lynching; sacrificial lamb; scapegoat/v; hatchet job; knives out;
      knives are out; long knives; heads will roll; heads rolled; in the hot seat; in tatters; in ruins;
      in shambles; in free fall; in freefall; in meltdown; in panic mode; in damage control; in full retreat from
    `),
    why: 'argues by image',
    unless: [
      {
        near: `
          actor/n; broadcast; bbc; television; series; park; rain; weather; forecaster/n; temple; ancient;
          archaeologist/n; bombed; building/n; city; house/n; excavation/n; wrestling; marvel; skydiver/n;
          parachute; electricity; lightning; murdered; film; village; castle; vaccine/n; carnival; fair;
          magician/n; bulldozer/n; construction
        `,
      },
    ],
    severity: { news: 'information', opinion: 'hint' },
  },
];

/** Images that argue. */
export const loadedMetaphors = (): readonly PhraseEntry[] => [
  ...floods,
  ...worn,
  ...war,
  ...power,
  ...drama,
  ...loadedImages(),
  ...faintImages(),
];
