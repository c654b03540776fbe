/** Sources that nobody could telephone. Plain words; the rule builds its phrases from them. */

/** Groups of people, in the plural. */
export const crowds: readonly string[] = words(`
  critics observers experts analysts commentators pundits insiders scholars historians economists scientists researchers
  opponents supporters proponents advocates detractors sceptics skeptics strategists intellectuals academics activists
  campaigners environmentalists doctors physicians lawyers traders investors diplomats officials politicians lawmakers
  aides sources watchers specialists psychologists engineers educators businesses newspapers reviewers theorists
  defenders apologists conservatives liberals progressives moderates loyalists strategists operatives donors executives
  columnists bloggers journalists professionals practitioners psychiatrists biologists physicists climatologists
  astronomers geologists archaeologists linguists philosophers theologians sociologists anthropologists criminologists
  nutritionists clinicians pollsters consultants contractors developers employers manufacturers farmers
  voters consumers customers readers viewers fans users parents commuters taxpayers authors writers biographers people
  americans europeans britons onlookers locals media outlets groups organisations organizations charities
  reporters linguists rabbis clergymen teachers nurses players musicians collectors residents citizens workers`);

/** Groups that keep their vagueness whoever's they are: "his critics", "the critics". */
export const partisans: ReadonlySet<string> = new Set(
  words(
    'critics opponents supporters proponents detractors advocates sceptics skeptics defenders apologists loyalists',
  ),
);

/** Groups that are vague only with a word like "some" or "many" before them; alone they are a plain subject. */
export const ordinary: ReadonlySet<string> = new Set(
  words(`businesses newspapers users fans people americans europeans britons parents voters consumers customers readers viewers
    commuters taxpayers farmers authors writers employers manufacturers developers contractors executives journalists
    lawyers lawmakers politicians locals onlookers media outlets conservatives liberals progressives moderates engineers educators investors donors people reporters teachers nurses players musicians collectors residents citizens
    workers rabbis clergymen`),
);

/** Work that is nobody's until its author is named. Plurals and mass nouns. */
export const papers: readonly string[] = words(
  'studies research reports surveys polls polling data statistics figures estimates evidence rumours rumors modelling modeling',
);

/** The same in the singular, with "a", "one", "another" before it. */
export const paper: readonly string[] = words(
  `study report survey poll paper estimate analysis rumour rumor source insider official critic expert observer analyst
   scholar historian economist commentator columnist pundit academic scientist researcher strategist activist campaigner`,
);

/** Words that stand for people on their own. */
export const pronouns: readonly string[] = words('some many others most several');

/** Words before a noun that leave it as vague as it was. */
export const modifiers: ReadonlySet<string> = new Set(
  words(`some many several most other various certain numerous countless few more a an number of handful group team panel majority minority chorus host string slew raft any growing
    increasing leading prominent senior top unnamed anonymous unidentified well-placed informed independent outside foreign
    western local political legal medical health police military security defence defense industry market financial economic
    government intelligence diplomatic administration military scientific academic recent new early past previous
    anecdotal emerging mounting opinion media news press published unconfirmed multiple clinical public private
    conservative liberal progressive moderate democratic republican religious social cultural environmental climate
    energy technology tech legal constitutional international national federal state regional city campaign party
    knowledgeable respected seasoned veteran serious even both one another current local national internal official election law human rights labour labor civil
    vocal outspoken influential notable eminent ordinary
    animal privacy consumer gun trade tax policy enforcement intelligence-community art music film literary sports football theatre - and or`),
);

/** Words that make a noun definite: somebody named it before. */
export const definite: ReadonlySet<string> = new Set(
  words(
    `the these those this that his her its their our my your whose each every which what no two three four five six seven eight nine ten eleven twelve dozen both ’s`,
  ),
);

/** Verbs by which a vague source speaks; lower case, in all their finite forms and gerunds. */
export const sayings: readonly string[] = words(`
  say argue claim believe think contend maintain assert allege suggest warn fear worry note describe consider regard see
  view call accuse criticise criticize complain predict expect estimate speculate question wonder doubt insist agree
  disagree feel hold acknowledge concede admit report attribute dismiss praise object theorise theorize propose conclude
  credit blame caution condemn deny point deride hail laud defend denounce dispute recommend advise urge speak tell confirm
  explain stress reveal disclose`);

/** Verbs by which a paper speaks. */
export const showings: readonly string[] = words(
  'show suggest indicate find reveal say demonstrate prove confirm link conclude estimate put point support warn claim imply predict',
);

/** Verbs by which a group takes a stand or lets its mind be known. */
export const stands: readonly string[] = words(`
  oppose support back favour favor reject resent distrust suspect hope want demand seek cite announce state testify declare
  protest lament bemoan applaud welcome cheer mock ridicule mourn dread prefer interpret perceive ask speculate according
  explain remember recall indicate guess imagine know`);

/** Verbs by which nothing but a person speaks: whoever is their subject is a source, whatever noun it is told by. */
export const utterances: ReadonlySet<string> = new Set(
  words(`say tell argue claim insist complain warn contend allege joke lament hint speculate quip retort counter grumble
  mutter whisper recount concede scoff sniff fret`),
);

/** People by what they are, alone at the head of a sentence: no surname is spelled like these. */
export const atLarge: ReadonlySet<string> = new Set(
  words(`admirers advisers advisors attendees backers bankers brokers bystanders campaigners cattlemen clergymen climbers
  colleagues commuters conservationists consumers cricketers customers cyclists cynics dealers demonstrators
  developers donors doves drivers ecologists editors educators employees employers engineers entrepreneurs exiles
  exporters eyewitnesses fans farmers feminists firefighters fishermen friends gardeners growers guests hawks
  hoteliers immigrants importers inmates inspectors investors journalists landlords lawmakers lawyers leftists
  legislators lenders librarians listeners lobbyists locals manufacturers medics migrants miners ministers
  moderates motorists musicians nationalists neighbors neighbours nurses onlookers operators optimists organisers
  organizers parents participants passengers passers-by patients pedestrians pensioners people pessimists pilots
  planners politicians populists prisoners progressives protesters publishers pupils purists ranchers readers
  recruits reformers refugees regulars relatives reporters residents retailers rightists rivals sailors settlers
  shareholders shopkeepers shoppers soldiers spectators statisticians students survivors taxpayers teachers
  tenants tourists townsfolk traditionalists trainers travelers travellers trustees users veterans viewers
  villagers visitors volunteers voters winemakers witnesses workers worshippers writers youngsters`),
);

/** One person whom a reporter met, by what readers are told of them: no office, no insider. */
export const people: ReadonlySet<string> = new Set(
  words(`resident neighbour neighbor villager local man woman boy girl mother father parent grandmother grandfather
  teenager pensioner student pupil teacher nurse voter driver motorist commuter passenger cyclist tourist visitor shopper
  customer client patient tenant landlord homeowner farmer fisherman miner worker employee shopkeeper waitress
  waiter barman bystander onlooker eyewitness protester demonstrator marcher supporter fan reader viewer listener user
  commenter caller friend colleague relative survivor veteran refugee migrant settler soldier sailor priest monk prisoner
  inmate detainee elder participant attendee contributor blogger wag`),
);

/** Nouns for views afloat, as in "there are fears that". */
export const afloat: readonly string[] = [
  'arguments|claims|fears|concerns|suggestions|allegations|rumours|rumors|reports|doubts|worries|complaints|accusations|theories|criticisms|criticism|speculation|suspicions|suspicion|concern|claim|belief|perception|argument|talk|whispers|murmurs|murmurings|mutterings|grumblings|suggestion|sense|feeling|hints',
];

/** Accounts that differ, after "there are": nobody says whose they are. */
export const accounts: readonly string[] = [
  'varying|conflicting|differing|contradictory|competing|unconfirmed|various reports|accounts|versions|claims|stories|theories',
];

/** Figures and versions that are somebody's, it is not said whose; quieter. */
export const reckonings: readonly string[] = [
  'by all indications|appearances|signs',
  'by|on some|many|most|several|all|various|other|unofficial|conservative|rough|early|independent|recent|one estimates|estimate|accounts|account|counts|calculations|calculation|reckonings|reckoning|measures|tallies',
];

/** Questions, doubts and calls that are raised or grow of themselves; quieter. */
export const raised: readonly string[] = [
  'questions|doubts|concerns|objections|suspicions|fears|eyebrows are|were|being being? asked|raised|voiced|aired',
  'questions|doubts|concerns|objections|suspicions have|has been asked|aired',
  'questions|doubts|concerns|fears|worries|suspicions|suspicion|rumours|rumors|criticism|unease|disquiet|anger|frustration|resentment|discontent|alarm have|has *? grown|mounted|risen|intensified|deepened|emerged|surfaced|arisen|swirled|persisted|spread|lingered',
  'questions|doubts|concerns|fears|worries|suspicions|suspicion|criticism|unease|disquiet|anger|frustration|resentment|discontent|alarm is|are *? growing|mounting|rising|intensifying|deepening|spreading|emerging',
  'questions|doubts|suspicions remain|linger|persist|swirl|abound|remained|lingered|persisted|swirled|arose|arise about|over|whether',
  'questions|doubts|suspicions remain|linger|persist|swirl|abound|arose|arise as to',
  'posts|comments|discussions|messages|chatter|claims|reports|stories|rumours|rumors|videos on|across the? internet|web|social|online|twitter|facebook|weibo|forums *? that? say|claim|allege|suggest|saying|claiming|alleging|suggesting',
  'explanations|reasons|theories|motives|justifications|excuses have|has been given|offered|advanced|suggested|proposed|mooted',
  'speculation|conjecture|gossip|guesswork as to',
  'speculation|conjecture|gossip|guesswork surrounding|surrounds',
  'speculation|conjecture|gossip|guesswork is|was|are|were rife',
  'people|users|viewers|readers|fans|listeners|commentators are|were *? reacting|responding|wondering|clamouring|clamoring|outraged|furious|enraged|horrified',
  'calls are|have|were *? growing|grown|mounting|mounted|intensifying|intensified for',
  'growing|mounting|increasing|renewed|repeated|widespread|persistent calls|demands|complaints|criticism|concerns|concern|fears|unease|disquiet|anger|discontent|doubts|suspicion|suspicions|outrage that|for|about|over|at|with|of',
  'amid|despite|following *? *? criticism|outcry|controversy|accusations|allegations|concern|concerns|fears|worries|complaints|calls|rumours|rumors|speculation|unease of|over|about|for|at',
];

/** Charges with nobody who makes them; quieter. */
export const charges: readonly string[] = ['allegations|accusations|rumours|rumors|whispers|suspicions of'];

/** What a paper or station knows and does not say from whom, behind its name; quieter. */
export const scoops: readonly string[] = [
  'has|have learned|learnt',
  'is|was told',
  'has|have been told',
  'understands',
];

/** Words in the name of a paper, station or agency. */
export const outlets: ReadonlySet<string> = new Set(
  words(`news times post journal herald tribune telegraph guardian today press daily weekly mail mirror express independent
    observer gazette globe chronicle courier examiner inquirer bulletin standard reuters bloomberg bbc cnn ap afp nbc abc
    cbs itv sky politico axios newspaper paper magazine tv television radio we`),
);

/** Rumour and reproach that drift about, with the words that carry them. */
export const drifting: readonly string[] = [
  'early|widespread|growing|mounting|persistent|fresh|intense|fevered|renewed speculation',
  'speculation that',
  'rumours|rumors that|swirl|swirled|swirling|circulate|circulated|circulating|persist|persisted|abound|abounded',
  'criticism that',
];

/** What is on many lips, without a claim of its own behind it. */
export const mooted: readonly string[] = [
  'amid|with talk of|about|that',
  'after much|some|long|considerable|fierce|heated|intense|years|months of? controversy|debate|criticism|wrangling|speculation',
  'raise|raises|raised|raising|lift|lifted eyebrows',
  'much|some speculation',
  'speculation about|over|focused|focuses|centred|centered|swirled|swirls|mounted|mounts|grew|grows|is|was|has',
];

/** Views in passing. */
export const amid: readonly string[] = [
  'amid|despite|following *? *? fears|concerns|worries|speculation|suggestions|complaints|allegations|reports|rumours|rumors that',
  'concerns|fears|doubts|questions|suspicions|objections have|has been raised|voiced|expressed',
  'concerns|fears|doubts|questions|suspicions|objections are|were raised|voiced|growing|mounting|swirling',
];

/** Quarrels whose sides nobody names, after "there is". */
export const quarrels: readonly string[] = [
  'debate|controversy|dispute|disagreement|uncertainty|speculation|argument|concern|confusion over|about|regarding|among|whether',
  'debate|controversy|dispute|disagreement as to',
  'sense|feeling|perception|recognition|realisation|realization|awareness|expectation that|of|among|in|within|across|here',
  'scepticism|skepticism|anger|unease|resentment|outrage|frustration|mistrust|distrust|opposition|resistance|hostility|discontent|enthusiasm|sympathy|pessimism|optimism|dismay|disquiet|reluctance|consensus|agreement|appetite|support|nostalgia about|over|regarding|among|for|to|towards|toward|in|within|across|at|that|on|with|of',
  'evidence that',
  'evidence to suggest|support|show|indicate|prove',
];

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
