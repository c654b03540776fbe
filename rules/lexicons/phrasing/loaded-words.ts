/** Charged words for which plain news English has a neutral one. */
import type { PhraseEntry } from '../../contract/index.ts';
import { anyCase, asPlainVerb, asVerb, attributive, both, described, list, mild, quiet } from './conditions.ts';
import { faintNouns } from './faint/nouns.ts';
import { faintVerbs } from './faint/verbs.ts';
import { loadedActs } from './loaded-acts.ts';
import { loadedNames } from './loaded-names.ts';

const power: readonly PhraseEntry[] = [
  {
    find: 'regime/n',
    use: 'government/n',
    why: 'denies a government its standing',
    unless: [
      {
        before: `
          -; exchange; rate; rates; tax; fee; fees; sanctions; sanction; inspection; inspections; regulatory;
          legal; licensing; visa; trade; tariff; tariffs; training; fitness; exercise; treatment; drug; dosing;
          dietary; diet; fiscal; monetary; policy; flow; fire; climate; customs; control; safety; testing;
          disclosure; copyright; patent; pricing; property; planning; safeguards; verification; proliferation;
          nonproliferation; ocean; rainfall; quota; subsidy; import; export; accounting; compliance; migration;
          management; supervisory; governance; capital; benefit; benefits; welfare; sentencing; international;
          new; strict; global; authoritarian; totalitarian; military; communist; colonial; fascist; nazi; soviet; democratic; apartheid; insolvency; bankruptcy; corporate; surveillance; permit; employment; punishing
        `,
      },
      { after: ['for|on|change', 'of *'] },
      {
        near: `
          exercise/n; diet/n; workout/n; calories; tax|taxation; regulator/n; treaty; skincare|skin
        `,
      },
    ],
  },
  {
    find: 'authoritarian|totalitarian|military|communist|fascist|colonial|new|ruling regime/n',
    why: 'denies a government its standing',
    unless: [{ after: ['for|on|change', 'of *'] }, { near: `tax|taxation; regulator/n; tariff/n; rate/n` }],
    severity: quiet,
  },
  {
    find: 'scheme/n',
    use: 'plan/n',
    why: 'hints at something crooked',
    when: [
      {
        near: `
          plot/n; secret; secretly; corrupt; crooked; latest; bizarre; grand; desperate; cynical; hare-brained;
          devious; hatch/v; concoct/v; cook/v up; elaborate; wild; costly; political; retribution; harebrained;
          sinister
        `,
      },
    ],
    unless: [
      {
        before: `
          pension; pensions; pilot; insurance; compensation; savings; retirement; loan; loans; grant; subsidy;
          incentive; bonus; share; housing; irrigation; ponzi; pyramid; hydro; hydroelectric; colour;
          rhyme; naming; classification; coding; training; apprenticeship; government; buyback; scrappage;
          furlough; kickback; bribery; laundering; fraud; trading; benefit; benefits; job; jobs; work; care;
          certification; recycling; sharing; hire; rental; loyalty; tax; avoidance; emissions; credit; support
        `,
      },
      {
        near: `
          pension/n; grant/n; court; prosecutor/n; indictment; investor/n; defraud/v; fraud; council;
          households; convicted; charged
        `,
      },
    ],
  },
  {
    find: ['scheme/v', 'connive/v', 'machinate/v'],
    use: ['plan/v'],
    why: 'hints at something crooked',
    when: [{ form: ['past', 'gerund'] }],
    unless: [{ as: ['noun'] }, { near: ['court', 'charged', 'prosecutor/n', 'convicted'] }],
  },
  { find: 'machinations', use: 'manoeuvres', why: 'hints at something crooked' },
  {
    find: ['crony', 'cronies'],
    use: ['associates'],
    why: 'suggests that friendship is corruption',
    unless: [{ before: ['crony'], after: ['capitalism'] }],
  },
  {
    find: list(`
      henchman/n; minion/n; stooge/n; lackey/n; flunky; flunkies; underling/n; acolyte/n; hatchet man; toady;
      toadies; sycophant/n; yes-man; yes-men; bagman; apparatchik/n
    `),
    use: ['aide/n', 'associate/n'],
    why: 'makes those who work for somebody contemptible',
    unless: [
      { near: `film/n; movie/n; character/n; animated; church; mass; altar; actor/n; slapstick` },
      { before: ['the three', 'despicable'] },
    ],
  },
  { find: ['mouthpiece/n'], why: 'says that a speaker or paper has no mind of its own', when: [{ after: ['of|for'] }] },
  {
    find: list(`
      bureaucrat/n; pen-pusher/n; pencil-pusher/n; paper-pusher/n; functionary; functionaries
    `),
    use: ['official/n'],
    why: 'looks down on officials',
    unless: [{ before: ['career|chief|senior|former|retired'], near: ['appointed', 'portrait', 'biography'] }],
  },
  { find: ['the feds'], use: ['federal officials'], why: 'is slang that looks down on officials' },
  {
    find: ['cabal/n', 'clique/n'],
    use: ['group/n'],
    why: 'hints at a conspiracy',
    unless: [{ capital: true }, { near: ['graph/n', 'school/n', 'algorithm/n', 'vertices'] }],
  },
  {
    find: list(`mob; mobs; rabble; riff-raff; horde`),
    use: ['crowd'],
    why: 'makes a crowd a threat',
    unless: [
      { before: ['flash|italian|sicilian|irish|york|russian|lynch|mongol|golden'] },
      {
        after: `
          boss/n; bosses; violence; figures; rule; hit; ties; killed; attacked; lynched; beat; stormed; set;
          burned; burnt; torched; justice; programming; hitman; member; family
        `,
      },
      {
        near: `dragged; stabbed; beaten; attacked; 
          mafia; sicily; cosa nostra; gangster/n; organised; lynch/v; killed; riot/n; stormed; torched; looted
        `,
      },
    ],
  },
  {
    find: list(`
      race-monger/n; conspiracy-monger/n; scandal-monger/n; rumour-monger/n; warmonger/n; warmongering; fearmonger/n; fearmongering; fear-mongering; scaremongering; scare-mongering;
      rabble-rouser/n; rabble-rousing; hatemonger/n; hate-mongering; war-mongering; race-baiting; red-baiting;
      gaslighting; mansplaining; virtue-signalling; virtue signalling;
      grandstanding; posturing; pandering; whataboutery; whataboutism; demagoguery; demagogy; scapegoating;
      finger-pointing; name-calling; hand-wringing; pearl-clutching; nit-picking; navel-gazing; foot-dragging;
      backstabbing; arm-twisting; muckraking; double-dealing; double-speak; doublespeak;
      bellicosity; brinkmanship; brinksmanship; cronyism; profiteering; war profiteer/n; bickering; squabbling;
      point-scoring; vote-grabbing; social engineering; groupthink; doomsaying; alarmism; moral panic; naked ambition; naked aggression; petty politics;
      cheap shot/n; cheap politics; power grab/n; land grab/n; money grab/n; cash grab/n; blame game/n;
      shifting blame; shift/v the blame; pass/v the buck; lip service; hot air; empty rhetoric; empty promise/n;
      broken promise/n; tough talk; tall tale/n; sob story; sob stories; crackpot theory; nutcase/n
    `),
    why: 'passes a verdict in the guise of a name',
    unless: [
      {
        near: `
          balloon/n; brothers grimm; mass; psychiatrist/n; zoning; chimpanzee/n; monkey/n; ape/n; primate/n
        `,
      },
      { before: ['accused of', 'accuse/v * of', 'mass|alleged', 'allegations|charge|charges of'] },
    ],
  },
  {
    find: list(`
      fat cat/n; bigwig/n; big shot/n; honcho/n; robber baron/n; moneybags; plutocrat/n; plutocratic;
      one-percenter/n; champagne socialist/n; ivory-tower; blue-blood/n;
      silver-spoon
    `),
    use: [],
    why: 'scoffs at wealth or rank',
  },
];

const money: readonly PhraseEntry[] = [
  {
    find: ['slash/v'],
    use: ['cut/v', 'reduce/v'],
    why: 'makes a cut sound violent',
    when: both(asPlainVerb, [
      {
        near: `
      budget/n; spending; job/n; cost/n; tax/n; taxes; funding; price/n; benefit/n; pay; wage/n; rate/n; staff;
      workforce; aid; programme/n; program/n; production; emissions; forecast/n; pension/n; deficit; output;
      estimate/n; welfare; grant/n; dividend/n; fund/n; regulation/n; number; subsidy; subsidies; services;
      payments; guidance; exports; imports; bureaucracy; red tape; target/n; sentence/n; expenditure; outlays;
      stake; dollars; percent|%|per
    `,
      },
    ]),
    unless: [
      {
        near: `
          knife; throat/n; wrist/n; tyre/n; tire/n; machete/n; sword/n; neck; face; painting; canvas
        `,
      },
      { after: ['and|- *? *? burn'] },
      { as: ['noun'] },
    ],
  },
  {
    find: list(`
      axe/v; ax/v; gut/v; hack/v away at; gouge/v; eviscerate/v; decimate/v; obliterate/v; kneecap/v; cripple/v;
      torpedo/v; bulldoze/v; steamroll/v; kill/v off
    `),
    use: [],
    why: 'makes a decision sound violent',
    when: both(asVerb, [
      {
        near: `
      budget/n; bill/n; law/n; programme/n; program/n; plan/n; deal/n; funding; reform/n; agency; agencies;
      department/n; job/n; rule/n; protection/n; service/n; regulation/n; economy; benefit/n; election/n;
      chance/n; hope/n; career/n; talks; treaty; agreement/n; workforce; campaign; policy; policies;
      legislation; spending; opposition; nomination; welfare; amendment/n; show/n
    `,
      },
    ]),
    unless: [
      { as: ['noun'] },
      {
        near: `
          fire; fish; house/n; building/n; ship/n; submarine/n; flood/n; storm/n; hurricane/n; quake;
          earthquake/n; bird/n; disease; virus; war; eye/n; blaze; population; bomb/n; troops; shoe; horse/n;
          forest/n; home/n; drought; tree/n
        `,
      },
    ],
  },
  {
    find: ['decimate/v'],
    use: ['damage/v', 'reduce/v'],
    why: 'makes harm sound like a massacre',
    when: asVerb,
    unless: [
      {
        near: `
          disease; virus; outbreak/n; epidemic/n; pandemic; fungus; pest/n; coral; bees; population/n; legion; roman; fire; war; storm;
          hurricane; bird/n; frog/n; herd/n; crop/n; forest/n; troops; species; stocks; plague; drought; hunting
        `,
      },
    ],
  },
  {
    find: list(`
      ram/v through; jam/v through; ram/v * through; shove/v through; shove/v * down; force/v down * throats;
      shove/v down; strong-arm/v; bludgeon/v; steamroll/v; foist/v; impose/v by fiat; ram/v down;
      muscle/v through
    `),
    why: 'calls a vote or decision an act of force',
    unless: [
      {
        near: `
          car/n; truck/n; gate/n; fence/n; barrier/n; door/n; killed; hammer; attacker/n; crowd; police; window;
          body; bodies; stairs
        `,
      },
    ],
  },
  {
    find: list(`
      handout/n; giveaway/n; freebie/n; sweetheart deal/n; boondoggle/n; pork-barrel; pork barrel; largesse;
      slush fund/n; money pit; cash cow/n; sop to; corporate welfare; golden parachute/n; payday for; tax grab;
      death tax; job-killing; job killer/n; job-killer/n; job creators; hard-working families;
      hardworking families; hard-working taxpayers
    `),
    use: [],
    why: 'passes a verdict on who gets the money',
    unless: [
      {
        near: `
          via; reuters; afp; credit;
          photo; picture; photograph; courtesy; concert; fans; ticket/n; leaflet/n; potatoes; raffle; turkey;
          food bank; teacher/n
        `,
      },
    ],
  },
  {
    find: list(`
      squander/v; fritter/v away; splurge/v; lavish/v; pocket/v; rake/v in; line/v * pockets;
      line/v * own pockets; fleece/v; cash/v in on; gouge/v; gobble/v up; hoover/v up; fork/v over; shell/v out;
      fork/v out; bankroll/v; throw/v money at; bleed/v taxpayers; feather/v * nest; feather/v * own nest
    `),
    why: 'makes spending or earning sound shabby',
    when: [{ form: ['past', 'gerund', 'third'] }, { as: ['verb'] }],
    unless: [
      { as: ['noun'] },
      {
        near: `
          ball; goal; lead; chance/n; phone/n; wool; sheep; eye/n; jacket/n; snooker; knife; blood; dust;
          carpet; match; game; patient/n; court; fraud; charged; convicted
        `,
      },
    ],
    severity: { news: 'information', opinion: 'hint' },
  },
  {
    find: list(`
      bloated; cushy; lavish; gold-plated; swanky; posh; ritzy; glitzy; opulent; well-heeled; deep-pocketed;
      filthy rich; money-grubbing; tax-and-spend; big-spending; free-spending; spendthrift; penny-pinching;
      tight-fisted; fancy; overpriced; overpaid; underhand
    `),
    why: 'passes a verdict in an adjective',
    when: described,
    unless: [
      {
        modifies: `
          dress|dresses; hotel/n; toy/n; body; bodies; stomach; belly; face; corpse/n; mineral/n; restaurant/n;
          wedding/n; production/n; interior/n; car/n; meal/n; hat/n; shoes; footwork; font/n; tomato/n; tomatoes; football; dog/n; cattle; bronze; figurine/n;
          silver; palace/n
        `,
      },
      { before: ['feel|feels|felt|feeling'] },
    ],
  },
];

const conduct: readonly PhraseEntry[] = [
  {
    find: list(`
      ploy/n; stunt/n; gimmick/n; subterfuge; shenanigan/n; antics; escapades; skulduggery; skullduggery;
      chicanery; hijinks; theatrics; histrionics
    `),
    use: [],
    why: 'says that the move is not meant seriously',
    unless: [
      {
        near: `
          stuntman; film/n; actor/n; motorcycle/n; growth; tax credit; pilot/n; bike/n; skydiver/n; children;
          stunts coordinator; movie/n; daredevil; comedy; circus; monkey/n; aerobatic
        `,
      },
      { after: ['double/n|pilot/n|coordinator/n|performer/n|growth'] },
    ],
  },
  {
    find: list(`
      tirade/n; diatribe/n; screed/n; tantrum/n; hissy fit/n; temper tantrum/n; invective; vitriol; bluster;
      bombast; fulmination/n; blather; drivel; claptrap; balderdash; gobbledygook; mumbo jumbo; hogwash;
      twaddle; poppycock; word salad; psychobabble; newspeak; platitude/n
    `),
    use: [],
    why: 'judges a speech in place of reporting it',
    unless: [{ near: ['toddler/n', 'bed/n', 'floor', 'concrete'] }],
  },
  {
    find: ['rant/n', 'outburst/n', 'meltdown/n'],
    why: 'judges a speech in place of reporting it',
    when: [
      {
        before: `
          his; her; their; its; your; twitter; this; latest; lengthy; public; racist; angry; bizarre; epic;
          profane; anti; election; live; post; extraordinary; furious; rambling
        `,
      },
    ],
    unless: [
      {
        near: `
          nuclear; reactor/n; core; plant; volcano; solar; radio; financial; glacier; ice; star; gamma
        `,
      },
    ],
  },
  {
    find: list(`
      bombshell/n; blockbuster revelation/n; shock poll/n; shock move; shock decision; shock announcement
    `),
    why: 'sells the news in place of telling it',
    unless: [{ near: `unexploded; wartime; blonde; ww2; actress` }],
  },
  {
    find: list(`
      infamous; notorious; embattled; beleaguered; scandal-plagued; scandal-ridden; scandal-hit;
      scandal-tainted; crisis-hit; strife-torn; faltering; sclerotic; rudderless; self-styled; self-appointed;
      wannabe; onetime darling; unrepentant; unapologetic
    `),
    use: '',
    why: 'introduces somebody or something with a verdict',
    when: attributive,
    unless: [
      { near: ['b.i.g', 'game show', 'convicted'] },
      // What is known for its crimes is so described in any paper.
      {
        modifies: `
          prison/n; jail/n; gang/n; gangster/n; killer/n; murderer/n; criminal/n; cartel/n; drug; camp/n; massacre/n; murder/n; genocide;
          poacher/n; serial; pirate/n; terrorist/n; unit/n; hacker/n; trial; case/n; dungeon; bend/n; stretch; junction/n
        `,
      },
    ],
  },
  {
    find: list(`
      troubled; faltering; ailing; controversial; maverick; firebrand;
      self-proclaimed; would - be; discredited; floundering
    `),
    use: '',
    why: 'introduces somebody or something with a verdict',
    when: attributive,
    unless: [
      {
        modifies: `
          waters; assets; loans; bank/n; flower/n; costume/n; parade/n; clothes; clothing; bird/n; fish;
          dress|dresses; mural/n; display/n; attacker/n; buyer/n; robber/n; assassin/n; thief; migrants;
          parent/n; relief; missile/n; balloons; sleep; childhood; boats; feather/n; fireworks; houses;
          caliphate
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      watered-down; watered down; half-measure/n; window dressing; window-dressing; piecemeal; knee-jerk;
      rubber-stamp/v; cherry-pick/v; hush/v up; paper/v over the cracks; slow-walk/v; drag/v * feet;
      foot-drag/v; mealy-mouthed; weasel word/n; cop/v out; climb - down; climbdown; volte-face
    `),
    why: 'passes a verdict on a decision',
    unless: [
      {
        near: `
          beer; wine; gymnast/n; beach; milk; shop; store; fruit; reflex|reflexes; cherries; doctor/n; dog/n
        `,
      },
    ],
  },
  {
    find: list(`
      attention-seeking; attention-craving; publicity-seeking; publicity-hungry; fame-hungry; power-crazed; money-hungry;
      self-obsessed; self-promoting; self-aggrandising; self-congratulatory; self-pitying; self-deluded; blithering; snivelling;
      bumbling; cavalier; cheesy; glib; smarmy; shifty; wily; crafty; cunning; canny; conniving; scheming; calculating;
      manipulative; power-hungry; power-mad; thin-skinned; foul-mouthed; loud-mouthed; loudmouth; blowhard;
      bombastic; bellicose; belligerent; pugnacious; abrasive; cantankerous; irascible; truculent;
      sneering; snarling; snarky; smirking; blistering; caustic; acerbic; vitriolic;
      fawning; servile; obsequious; slavish; sycophantic; simpering; starry-eyed; breathless; feverish;
      frenzied; raving; foaming; frothing; hot-headed; hotheaded; trigger-happy; god-fearing; bleeding-heart; pearl-clutching; holier-than-thou;
      goody-two-shoes; dim-witted; dimwitted; slow-witted; thick-headed; pig-headed; pigheaded; mule-headed;
      bone-headed; boneheaded; tin-pot; tinpot; ham-fisted; hamfisted; cack-handed; hard-nosed; hard-bitten;
      hell-bent; hellbent; dyed-in-the-wool; card-carrying; unreconstructed; doctrinaire; dogmatic; blinkered;
      hidebound
    `),
    use: [],
    why: 'paints a character in an adjective',
    when: described,
    unless: [
      {
        modifies: `
          dog/n; bat/n; fox|foxes; animal/n; pear/n; wire; cold; heat; pace; hurricane/n; paper; fruit; theology;
          theologian/n; constitution/n
        `,
      },
      { before: ['or|nor'], near: ['charge/n', 'statute', 'court', 'conduct'] },
      { near: ['convicted', 'charged', 'statute', 'rabies'] },
    ],
  },
  {
    find: list(`
      hard-done-by; two-bit; fourth-rate; cut-throat; dog-eat-dog; cookie-cutter; fly-by-night; pie-in-the-sky; gung-ho;
      milquetoast; wishy-washy; namby-pamby; airy-fairy; touchy-feely; sandal-wearing; champagne-swilling; tax-dodging; work-shy;
      shiftless; slovenly; lackadaisical; smooth-talking; silver-tongued; fast-talking; stuck-up; high-and-mighty; goody-goody;
      po-faced; strait-laced; fusty; moth-eaten; cloth-eared; cockeyed; madcap; barmy; bonkers; batty; dotty; lame-brained;
      bird-brained; pea-brained; empty-headed; muddle-headed; bloody-minded; obstinate; obdurate; intransigent; bolshy; stroppy;
      bratty; toffee-nosed; much-maligned
    `),
    why: 'paints a character in an adjective',
    when: described,
    unless: [
      { modifies: `stain/n; cough; comedy; comedies; caper/n; coat/n; carpet/n; costume/n; razor/n; infection/n` },
      { before: ['not|or|nor'] },
    ],
    severity: mild,
  },
  {
    find: ['withering', 'scathing', 'lewd', 'testy'],
    why: 'colours a speech in place of reporting it',
    when: described,
    unless: [{ modifies: `vine/n; plant/n; crop/n; act/n; fire` }],
    severity: quiet,
  },
  {
    find: ['schizophrenic', 'psychotic', 'bipolar', 'autistic'],
    why: 'makes an illness an insult',
    when: [
      {
        as: ['attributive'],
        modifies: `approach|policy|policies|attitude|position|strategy|government|ministry|market|economy|debate|campaign|relationship|left|right`,
      },
    ],
    severity: mild,
  },
  {
    find: list(`
      slick pr; slick campaign; slick marketing; slick advert; slick advertising; slick salesman;
      slick politician
    `),
    why: 'paints a character in an adjective',
  },
  {
    find: ['meddle/v', 'meddling'],
    use: ['interfere/v'],
    why: 'makes intervention sound like a bad habit',
    when: asVerb,
    severity: quiet,
    unless: [{ before: ['election'] }],
  },
  {
    find: list(`
      hatch/v a *? plot|plan|scheme; cook/v up; dream/v up; trot/v out; gin/v up; dress/v up as;
      pay/v lip service; toe/v the line; toe/v the party line; swallow/v whole; lap/v up;
      jump/v on the bandwagon; play/v the race card; play/v the victim; play/v politics;
      score/v political points; push/v an agenda; push/v its agenda; push/v * agenda
    `),
    why: 'tells readers what to think of the act',
    unless: [
      {
        near: `
          dinner; meal/n; kitchen; milk; dog/n; cat/n; soup; dish|dishes; chef/n; horse/n; sun; costume/n
        `,
      },
      { as: ['noun'] },
    ],
  },
  {
    find: ['flee/v'],
    use: ['leave/v'],
    why: 'makes a choice sound like an escape',
    when: [
      {
        near: `
          business|businesses; company; companies; investor/n; taxpayer/n; taxes; regulation/n; voters;
          advertiser/n; capital; billionaire/n; the party; high-tax; customers; subscribers; wealthy; reporters;
          questions
        `,
      },
    ],
    unless: [
      {
        near: `
          war; police; fire; violence; fighting; soldier/n; flood/n; killed; persecution; gunman; shooting;
          arrest; charges; scene; custody; earthquake; storm; hurricane; invasion; troops; bombing; prosecution;
          justice; conflict
        `,
      },
    ],
  },
  {
    find: list(`
      swarm/v; scurry/v; scuttle/v; slink/v; skulk/v; slither/v; prowl/v; preen/v; strut/v; swagger/v; prance/v;
      wallow/v in; swan/v off; swan/v around; waltz/v into
    `),
    why: 'gives people the gait of animals',
    when: [{ form: ['past', 'gerund', 'third'] }],
    unless: [
      { as: ['noun'] },
      {
        near: `
          bee/n; crab/n; snake/n; bird/n; insect/n; drone/n; cat/n; lion/n; tiger/n; wolf/n; rat/n; animal/n;
          peacock/n; mouse; mice; ants; police; officers; mud; robot/n; cockroaches; locusts; hippo/n; ship/n;
          crew
        `,
      },
    ],
  },
];

const politics: readonly PhraseEntry[] = [
  {
    find: ['illegal alien/n', 'illegals', 'criminal alien/n', 'illegal foreigner/n'],
    use: ['undocumented migrant/n', 'unauthorised migrant/n'],
    why: 'calls a person illegal, not an act',
    unless: [{ near: ['statute', 'act of', 'visa category'] }],
  },
  {
    find: ['illegal immigrant/n', 'illegal migrant/n'],
    use: ['undocumented migrant/n', 'unauthorised migrant/n'],
    why: 'calls a person illegal, not an act, which guides of style decide differently',
    severity: quiet,
    unless: [{ near: ['statute', 'act of', 'visa category'] }],
  },
  {
    find: list(`
      anchor baby; anchor babies; welfare queen/n; welfare cheat/n; benefit scrounger/n; scrounger/n; sponger/n;
      freeloader/n; layabout/n; social justice warrior/n; tree-hugger/n; tree hugger/n;
      eco-warrior/n; eco-terrorist/n; climate alarmist/n; climate alarmism; warmist/n; gun-grabber/n;
      gun grabber/n; gun nut/n; baby killer/n; moonbat/n; nutjob/n; loony left; radical left; woke mob;
      woke brigade; wokeness; wokeism; leftie/n; libs; repubs; rethuglican/n; republicrat/n;
      pinko/n; cultural marxism; globalist/n; cosmopolitan|metropolitan|liberal|coastal|media|cultural elite/n;
      lamestream media; lying press; fake news media;
      gender ideology; gay agenda; homosexual agenda; gay lifestyle; homosexual lifestyle; liberal agenda; radical agenda; socialist agenda;
      hidden agenda; globalist agenda; open-borders crowd|people|lobby|advocates|activists|agenda; abortion on demand; abortion-on-demand; abortion industry;
      partial-birth abortion; anti-choice; pro-abortion; pro-death; anti-freedom; unamerican; freedom-loving; law-abiding gun; homicide bomber/n;
      jihadi bride/n; death panel/n; kung flu; plandemic; scamdemic; race card; race hustler/n; reverse racism; white guilt;
      soft on crime; soft on terror; culture of death
    `),
    use: [],
    why: 'is the word of one camp for the other',
    unless: [{ near: ['film', 'novel', 'rhino'] }],
  },
  {
    find: list(`
      trumpkin/n; corbynista/n; brextremist/n; remoaner/n; anti-american; un-american; islamofascist/n; islamofascism;
      china virus; chinese virus; wuhan flu; trump derangement; god-given; russia hoax
    `),
    why: 'is the word of one camp for the other',
    when: anyCase,
    unless: [{ near: ['film', 'novel'] }, { after: ['-', 'talent/n'] }],
  },
  {
    find: 'democrat',
    use: 'democratic',
    why: 'is the party’s name as its opponents say it',
    when: both(anyCase, [
      {
        after: `
          party|debate|primary|primaries|base|establishment|machine|plantation|legislature|administration|majority|ticket|caucus;
          senators|governors|lawmakers|leaders|congressmen|congresswomen|representatives|mayors|politicians|candidates|voters;
          members|officials|colleagues|policies|states|cities|opponents|activist/n|donor/n|lawyer/n|operative/n|mob/n
        `,
      },
    ]),
    unless: [{ before: ['christian|social|liberal|free|national|lib|sweden|new'] }],
  },
  {
    find: list(`
      woke; snowflake/n; nutter/n; big tech; big oil; big pharma; big tobacco; identity politics;
      anti-science; red scare; tough on crime
    `),
    why: 'is the word of one camp for the other',
    when: [
      {
        as: ['attributive'],
        modifies: `
          agenda; ideology; mob; left; culture; politics; corporation/n; company|companies; donor/n; elites; capital; activist/n; liberals;
          generation; warriors; nonsense; propaganda; policy|policies; crowd; democrats
        `,
      },
    ],
    unless: [{ near: `sleep; morning; bed; coma; snow` }],
  },
  {
    find: list(`
      fascistic; autocratic; autocratically; jingoistic; cult-like; cultish
    `),
    why: 'passes a verdict on a view in an adjective',
    when: [...described, { before: ['nations|nation|country|rule|ruled|ruling *?'] }],
    unless: [{ near: ['1930s', 'history', 'professor'] }],
    severity: quiet,
  },
  {
    find: ['nazi-like', 'orwellian', 'stalinist', 'machiavellian', 'kafkaesque'],
    why: 'passes a verdict on a view in an adjective',
    when: both(anyCase, described),
    unless: [{ near: ['1930s', 'history', 'professor', 'novel/n', 'communist', 'soviet'] }],
    severity: quiet,
  },
  {
    find: ['aggression against'],
    use: ['attack on'],
    why: 'passes a verdict on a military act',
    unless: [{ near: `crime of; united nations charter; dog/n; hormone/n; children` }],
  },
  {
    find: ['aggression'],
    use: ['attack', 'military action'],
    why: 'passes a verdict on a military act',
    when: [
      {
        before: `
          israeli|russian|american|us|u.s.|chinese|iranian|saudi|turkish|western|zionist|imperialist|naked|military|foreign|nato|ukrainian|british|syrian|soviet|azerbaijani|armenian|indian|pakistani|iraqi|japanese|brutal
        `,
      },
    ],
  },
  {
    find: list(`
      carnage; bloodbath; killing spree; murder machine; killing machine; bloodlust; blood-soaked
    `),
    use: [],
    why: 'heightens what the facts can say',
    severity: quiet,
  },
  {
    find: list(`
      brainwash/v; brainwashing; ideologue/n; agitprop
    `),
    why: 'treats a view as a manipulation',
    unless: [{ near: `church; sect; cult; experiment; cia; north korea` }],
    severity: { news: 'information', opinion: 'hint' },
  },
  {
    find: ['indoctrinate/v', 'indoctrination'],
    why: 'treats a view as a manipulation',
    unless: [{ near: `church; sect; cult; experiment; cia; north korea; isis; soldier/n; recruit/n; camp/n` }],
    severity: mild,
  },
  {
    find: ['rhetoric'],
    use: [],
    why: 'treats a view as a manipulation',
    when: [
      {
        before: `
          his; her; their; liberal; leftist; conservative; right; left; socialist; communist; hateful; divisive;
          empty; fiery; heated; inflammatory; incendiary; partisan; overheated; bellicose; racist; anti;
          shameless; pro; woke; gender; green; climate
        `,
      },
    ],
    unless: [{ near: `minister; aristotle; church; professor; isis; nazi` }],
    severity: quiet,
  },
  {
    find: list(`
      boys in blue; perp/n; low-life/n; yob/n; yobbo/n; scumbag/n; lout/n; ruffian/n;
      chav/n; junkie/n; crackhead/n; druggie/n; wino/n; slut/n; midget/n; orientals
    `),
    use: [],
    why: 'looks down on the people it names',
    unless: [{ near: ['football', 'album', 'film', 'song'] }],
  },
  {
    find: list(`
      biological male/n; biological man; biological men; biological boy/n; transgenderism; transgendered; chain migration;
      woke capital; woke capitalism; abortion mill/n; abortion lobby; cancel mob; climate cult; climate hysteria;
      climate zealot/n; eco-fascist/n; gun grab/n; government takeover; socialist takeover; crony capitalist/n; corporate overlord/n;
      vulture capitalist/n; tax dodger/n; toff/n; remainiac/n; terf/n; gender-critical mob; liberal bubble; trump cult; maga cult
    `),
    why: 'is the word of one camp for the other',
    when: anyCase,
    unless: [
      { near: `rat/n; mice; mouse; animal/n; species; hormone/n; patient/n; cell/n; study; studies; police; court` },
      { before: ['term|word|called'] },
    ],
    severity: mild,
  },
  {
    find: ['zionist entity', 'zionist regime', 'great satan', 'msm'],
    why: 'is the word of one camp for the other',
    when: both(anyCase, [{ before: ['the|leftist|liberal|this'] }]),
    unless: [{ near: `hiv; health; clinic/n; patient/n; infection/n` }],
    severity: mild,
  },
  {
    find: 'hoax',
    why: 'calls what others hold to be true a fraud',
    when: [
      {
        before: `
          climate|warming|russia|collusion|impeachment|ukraine|virus|covid|coronavirus|pandemic|vaccine|media|partisan|political;
          this|that|latest|democrat|leftist|vast|giant|green
        `,
      },
    ],
    unless: [{ near: `police; bomb; caller/n; fossil/n; photograph/n; museum; prank/n; court; charged` }],
    severity: mild,
  },
  {
    find: ['spook/n'],
    use: ['spy/n', 'intelligence officer/n'],
    why: 'is slang that looks down on officers',
    when: [
      { before: ['government|cia|fbi|russian|american|british|western|state|the|former'] },
      { after: ['and|at|in|who|from'] },
    ],
    unless: [
      { near: `ghost/n; halloween; horse/n; house/n; film; drama; series; episode/n; market/n; investor/n` },
      { as: ['verb'] },
    ],
    severity: mild,
  },
  {
    find: ['cops'],
    use: ['police officers', 'police'],
    why: 'is slang that looks down on officers',
    unless: [{ before: ['the|good|bad'], after: ['tv|show'] }, { capital: true }],
    severity: quiet,
  },
];

/** Words of one camp that have become everybody's. */
const common: readonly PhraseEntry[] = [
  {
    find: [
      'corporate media',
      'liberal media',
      'right-wing media',
      'left-wing media',
      'leftist media',
      'state-run media machine',
    ],
    why: 'is the word of one camp for the other',
    severity: mild,
  },
  {
    find: list(`
      mainstream media; legacy media; cancel culture; open borders; big government; political correctness; double standard/n; identity politics;
      virtue signalling; culture war/n; red tape; law and order; family values; hard-working families
    `),
    why: 'is the word of one camp for the other',
    severity: quiet,
  },
];

const views: readonly PhraseEntry[] = [
  {
    find: ['propaganda'],
    why: 'treats a view as a manipulation',
    unless: [
      {
        near: [
          'nazi',
          'soviet',
          'wartime',
          'poster/n',
          'leaflet/n',
          'goebbels',
          'film/n',
          'museum',
          'isis',
          'historian/n',
          'ministry',
          'minister',
          'video/n',
          'loudspeaker/n',
          'north korea',
        ],
      },
      { after: ['minister|ministry|chief|poster|posters|leaflets|film|films|video|videos|machine'] },
    ],
    severity: mild,
  },
  {
    find: [
      'agenda',
      'ideology',
      'narrative',
      'worldview',
      'dogma',
      'orthodoxy',
      'creed',
      'mantra',
      'talking points',
      'playbook',
      'echo chamber',
    ],
    why: 'treats a view as a manipulation',
    when: [
      {
        before: [
          'radical|leftist|liberal|left|right|socialist|communist|globalist|woke|gay|lesbian|homosexual|transgender|gender|feminist|racist|hateful|toxic|extreme|extremist|twisted|sinister|hidden|secret|dangerous|destructive|anti|green|climate|partisan|phony|false|fake|mainstream|divisive|evil|islamist|progressive',
        ],
      },
    ],
    unless: [
      { before: ['his|her|its|their|own'], after: ['for|includes|item'] },
      { near: ['meeting', 'summit', 'legislative', 'item/n', 'council'] },
      { before: ['their|own'] },
    ],
    severity: mild,
  },
];

/** Charged words. */
export const loadedWords = (): readonly PhraseEntry[] => [
  ...power,
  ...money,
  ...conduct,
  ...politics,
  ...common,
  ...views,
  ...loadedNames,
  ...loadedActs,
  ...faintNouns(),
  ...faintVerbs(),
];
