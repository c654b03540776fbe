/** Tags on persons and circles: rank, wealth, part, looks and fame. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, attributive, both, list, quiet } from '../conditions.ts';
import { denied, designated } from '../label-conditions.ts';
import { told } from './tag-conditions.ts';

/** Somebody in public life, in the noun group after an adjective. */
const persons = `
  politician/n|mp/n|lawmaker/n|senator/n|congressman|congresswoman|congressmen;
  representative/n|governor/n|mayor/n|minister/n|president/n;
  premier|chancellor|secretary|candidate/n|nominee/n|leader/n|chief/n|chairman;
  chairwoman|chair|boss|bosses|director/n|ceo/n|executive/n|banker/n;
  financier/n|businessman|businessmen|businesswoman|entrepreneur/n|tycoon/n|mogul/n;
  billionaire/n|investor/n|lawyer/n|attorney/n|judge/n;
  prosecutor/n|general/n|official/n|bureaucrat/n|adviser/n|aide/n|strategist/n;
  consultant/n|pundit/n|commentator/n|columnist/n|host/n;
  journalist/n|author/n|writer/n|scientist/n|doctor/n|academic/n|professor/n|expert/n;
  activist/n|campaigner/n|preacher/n|pastor/n|cleric/n;
  bishop/n|imam/n|celebrity|celebrities|star/n|figure/n|personality|democrat/n;
  republican/n|tory|conservative/n|liberal/n|critic/n|ally|allies;
  producer/n|publicist/n|lobbyist/n|spokesman|spokeswoman|prince|princess|duke|duchess;
  heir|heiress|dictator/n|man|woman|sheriff|cop/n
`;

const power: readonly PhraseEntry[] = [
  {
    find: list(`
      party|political|campaign|washington|tory|labour|gop|republican|democratic|capitol|beltway insider/n;
      white house insider/n; democratic|republican|gop|party|campaign|clinton|trump|obama|biden|political operative/n;
      media|partisan operative/n; kingmaker/n; power broker/n; power-broker/n; powerbroker/n; power player/n;
      power couple; big beast/n; big hitter/n; heavy hitter/n; big gun/n; grandee/n; bigwig/n; honcho/n;
      head honcho/n; big shot/n; bigshot/n; big cheese; big wheel; big name/n in; mandarin/n; apparatchik/n;
      bureaucrat/n; career bureaucrat/n; eurocrat/n; technocrat/n; functionary; functionaries; pen-pusher/n;
      paper-pusher/n; spinmeister/n; spin-doctor/n; consigliere; henchman; henchmen; minion/n; underling/n;
      sidekick/n; right-hand man; right-hand woman; yes-man; yes-men; courtier/n; hangers-on;
      lieutenant/n of trump|putin|clinton; bag carrier/n; bagman; bagmen; hatchet man; hatchet men; enforcer/n;
      rainmaker/n; power behind the throne; éminence grise; eminence grise; puppeteer/n; string-puller/n;
      backroom boy/n; backroom fixer/n; party machine; party boss/n; ward heeler/n; union baron/n; union chief/n;
      trade-union baron/n; top brass; top dog/n; overlord/n; potentate/n; satrap/n; chieftain/n; supremo/n;
      generalissimo; godfather of; capo/n; don of; ringleader/n; mastermind/n; brains behind; master manipulator/n;
      political animal/n; political heavyweight/n; political survivor/n; political player/n; political star/n;
      political force/n; political dynasty; political dynasties; political royalty; royalty of; political chameleon/n;
      political opportunist/n; political outsider/n; political newcomer/n; political novice/n; political neophyte/n;
      political amateur/n; political rookie/n; political upstart/n; political junkie/n; political prodigy;
      backbench rebel/n; tory rebel/n; labour rebel/n; party rebel/n; rabble-rouser/n; provocateur/n;
      agent provocateur; agitator/n; outside agitator/n; professional protester/n; professional agitator/n;
      troublemaker/n; malcontent/n; gadfly; gadflies; rebel-rouser/n; bomb-throwers; disrupter/n; disruptor/n;
      lobbyist-turned-senator; lame duck; lame-duck; figurehead/n; placeman; placemen; seat-warmer/n; stooge/n; patsy;
      patsies; cat's paw; creature of the establishment
    `),
    why: 'gives somebody a part in place of an office',
    when: anyCase,
    unless: [
      ...told,
      {
        after: ['trading|dealing|dealer|information|attack|threat'],
      },
      {
        near: `
          ship/n; boat; sculpture; prow; ming; imperial; chinese dialect; orange/n; duck/n; hunting; mafia; camorra;
          cosa nostra; gang/n; drug; police; arrested; court; trial; killed; murder; attack/n; bombing/n; session;
          clan/n; tribal; tribe/n; guitar; steel; museum; medieval; century; voter fraud; explosives; rape; cartel;
          smuggling; puppet/n; army
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: [
      'heavyweight/n',
      'maverick/n',
      'renegade/n',
      'crusader/n',
      'warrior/n',
      'guru/n',
      'operative/n',
      'rebel/n',
      'veteran of',
    ],
    why: 'gives somebody a part in place of an office',
    when: [
      {
        before: `
          political|party|industry|media|conservative|liberal|tory|labour|republican|democratic;
          gop|culture|moral|campaign|marketing;
          management|fitness|diet|spin|business|policy|economic|literary|legal|wall street|hollywood|tech|a|the maverick
        `,
      },
      { modifies: persons },
    ],
    unless: [
      ...told,
      {
        near: `
          troops; army; fighters; militia; government forces; ceasefire; war; title; belt; knockout; hindu; sikh;
          wounded; cia; missile/n; saladin; jerusalem; tank/n
        `,
      },
      { after: ['group/n|forces|fighters|leader/n|stronghold/n|held|commander/n|soldier/n', '-'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      cabal/n; clique/n; coterie; camarilla; inner circle; inner sanctum; old guard; young turk/n; old boys' network;
      old boy network; boys' club; boys club; old-boy network; posse of; crew of misfits; band of brothers;
      merry band; motley crew; rogues' gallery; rogues gallery; brain trust; braintrust; kitchen cabinet;
      charmed circle; magic circle; clan; palace guard; praetorian guard; mutual admiration society;
      the usual suspects; usual suspects; and his|her|their|its ilk; of his|her|their|that|this|its ilk; ilk;
      et al in the media; and his|her|their|its cronies; brigade of; the pc|woke|green brigade;
      green|gay|israel|jewish|zionist|homosexual|trans|abortion|gun|farm|tobacco lobby;
      climate|welfare|poverty|race|motoring|cycling lobby; lgbt lobby;
      westminster|beltway|washington|brussels|london|liberal|metropolitan|media|davos|hollywood bubble;
      westminster village; islington set; notting hill set; chipping norton set; davos crowd; davos set; davos man;
      country club set; country-club set; jet set; chattering class; commentariat; punditocracy; punditry; twitterati;
      glitterati; literati; cognoscenti; digerati; intelligentsia; chardonnay set; smart set; in-crowd;
      beautiful people; upper crust; upper-crust; great and the good; the great and good; movers and shakers;
      mover and shaker; the one percent; one-percenter/n; the 1 percent; the haves; haves and have-nots; have-nots;
      the masses; the hoi polloi; hoi polloi; the rabble; rabble; riff-raff; the mob; the herd; the unwashed;
      the man in the street; joe public; joe sixpack; joe six-pack; real americans; everyday people;
      everyday americans; everyday folk; ordinary folk; ordinary folks; regular folks; regular guy/n;
      hard-working families; hardworking families; hard-working taxpayers; hardworking taxpayers;
      hardworking americans; hard-working americans; salt of the earth; silent majority; moral majority;
      middle america; flyover country; middle england; real america; small-town america; rust belt voters;
      white van man; soccer mum/n; soccer mom/n; hockey mom/n; nascar dad/n; angry white men; angry white man;
      left-behinds
    `),
    why: 'makes one body of many people, with a shade of its own',
    when: anyCase,
    unless: [
      ...designated,
      denied,
      {
        near: `
          clan/n; somalia; somali; tribal; tribe/n; gang member/n; gang rape; police; arrested; court; robbery;
          officers; film; movie; novel; series; album; song; band; magician/n; eruption; volcano; survivors; luggage;
          bodies; evacuated; behind in; basketball; football; scored; army; brigade; physics; earthquake
        `,
      },
      { after: ['behind|at|in|on|by|because'] },
    ],
    severity: quiet,
  },
  {
    find: [
      'establishment',
      'elite',
      'mainstream',
      'fringe',
      'insurgent',
      'activist',
      'partisan',
      'rogue',
      'celebrity',
      'tabloid',
      'astroturf',
    ],
    why: 'puts somebody in or out of the circle that counts',
    when: [
      {
        as: ['attributive'],
        modifies: `
          politician/n|politics|candidate/n|republican/n|democrat/n|figure/n|group/n|party;
          parties|movement/n|theory|theories|website/n|site/n|media|press;
          opinion|view/n|idea/n|element/n|extremist/n|blogger/n|pastor/n|preacher/n|lawyer/n;
          lawyers|attorney/n|judge/n|court/n|journalist/n|reporter/n;
          journalism|professor/n|teacher/n|scientist/n|billionaire/n|feminist/n|atheist/n;
          secularist/n|vegan/n|left|right|wing|campaign|bid|base|agenda;
          prosecutor/n|attack/n|hack/n|witch|rancour|bickering|gridlock|politicking|chef/n;
          doctor/n|bureaucrat/n|regulator/n|agency|consensus|types
        `,
      },
    ],
    unless: [
      {
        modifies: `group/n|groups`,
        near: `
          militant; rebels; army; attack; gunmen; troops; killed; islamist; gaza; police; athlete/n; school/n
        `,
      },
      ...designated,
      { before: ['non|bi -?', 'edinburgh'] },
      {
        near: `
          edinburgh; festival; olympic; athlete/n; theatre; shareholder/n; killed; bomb; unesco; iraq; wave/n
        `,
      },
    ],
    severity: quiet,
  },
];

const wealth: readonly PhraseEntry[] = [
  {
    find: list(`
      plutocrat/n; oligarch/n; robber baron/n;
      press|media|newspaper|property|oil|cattle|coal|timber|shipping|casino|hotel|steel baron/n;
      sugar|rail|railway|tobacco|gun|beer baron/n; titan/n of; captain/n of industry; moneyman; moneymen; money man;
      money men; money-man; megadonor/n; mega-donor/n; super-donor/n; superdonor/n; big-money donor/n; bundler/n;
      bankroller/n; sugar daddy; sugar daddies; moneybags; fatcat/n; high-roller/n; high roller/n; big spender/n;
      big-spender/n; jet-setter/n; jetsetter/n; playboy/n; heiress; heiresses; scion/n; blue-blood/n; blueblood/n;
      aristo/n; toff/n; yuppie/n; preppies; rich brat/n; nouveau riche; new money; old money; trust-funder/n;
      trustafarian/n; nepo baby; nepo babies; party girl/n; it girl/n; gold-digger/n; trophy wife; trophy wives;
      kept woman; kept man; multimillionaire/n; multi-millionaire/n; multibillionaire/n; multi-billionaire/n;
      gazillionaire/n; zillionaire/n; millionaires and billionaires; millionaire/n; real estate mogul/n;
      media mogul/n; deal-maker/n; dealmaker/n; wheeler-dealers; corporate raider/n; asset-stripper/n;
      vulture capitalist/n; vulture fund/n; speculator/n; profiteer/n; war profiteer/n; slum landlord/n; loan shark/n;
      corporate titan/n; corporate chieftain/n; corporate giant/n; corporate behemoth/n; tech titan/n; tech bro/n;
      techbro/n; finance bro/n; crypto bro/n; bro/n; frat boy/n; frat bro/n; frat-boy; fraternity brat;
      wall streeter/n; wall street type/n; banker types; hedge funder/n; private-equity baron/n; titan/n;
      celebrity-turned; reality star/n; reality-tv star/n; reality show star/n; reality tv host/n; tv personality;
      television personality; b-lister/n; z-lister/n; a-lister/n; d-lister/n; super-wealthy; uber-rich; mega-rich;
      ultra-wealthy; uber-wealthy; obscenely rich; idle rich; filthy-rich; dirt-poor; poor little rich
    `),
    why: 'introduces somebody by wealth or fame',
    when: anyCase,
    unless: [
      ...told,
      {
        near: `
          saturn; moon; cassini; greek; lottery; jackpot; mythology; titan i|ii; spacecraft; ukraine; bunny; bunnies;
          magazine; brothers; gas giant; ukrainian; convicted; hemp; football club
        `,
      },
      { before: ['hugh|the'], after: ['magazine|mansion|bunny'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      silver-spoon; born with a silver spoon; silver spoon; blue-blooded; ivy league-educated; ivy-league-educated;
      ivy league-trained; harvard-educated; yale-educated; oxford-educated; cambridge-educated; eton-educated;
      oxbridge-educated; privately educated; publicly schooled; public school-educated; old etonian/n; high-born;
      highborn; low-born; lowborn; well-born; blue-collar hero; working-class hero; trust-fund; jet-setting;
      yacht-owning; private-jet; champagne-swilling; champagne-quaffing; wine-sipping; caviar-eating;
      cappuccino-sipping; suburban-dwelling; gated-community; penthouse-dwelling; cigar-chomping; cigar-smoking;
      martini-sipping; multi-million-dollar-earning; high-flying; high-rolling; high-living; hard-drinking;
      hard-partying; hard-living; hard-charging; womanising; philandering; skirt-chasing; twice-divorced;
      thrice-divorced; thrice-married; three-times-married; twice-married; four-times-married; much-married; jailbird;
      jailbirds; ex-jailbird; lag; old lag/n; ex-cons; ex-stripper; former stripper; former model; ex-model;
      former beauty queen; ex-beauty queen; former porn star; porn star; pornstar; one-time waitress;
      former bartender; failed actor; failed artist; failed businessman; failed candidate; failed politician;
      failed presidential candidate; failed gubernatorial candidate; college dropout; high-school dropout;
      high school dropout
    `),
    why: 'introduces somebody by class or past',
    when: anyCase,
    unless: [
      ...designated,
      denied,
      {
        near: `
          school; study; students; pupils; plane/n; aircraft; pilot/n; fish; birds; kite/n; rate/n; time lag; jet lag;
          film; movie; novel; series; actress; album; song; race/n; trophy; club; striker
        `,
      },
    ],
    severity: quiet,
  },
];

const fame: readonly PhraseEntry[] = [
  {
    find: list(`
      controversial; polarising; divisive; outspoken; embattled; beleaguered; scandal-plagued; scandal-hit;
      scandal-ridden; scandal-tarred; scandal-scarred; scandal-prone; gaffe-prone; accident-prone; crisis-hit;
      crisis-prone; twice-impeached; besieged; under-fire; troubled; tainted; fallen; failed; notorious; infamous;
      famed; fabled; feared; reviled; hated; despised; loathed; detested; maligned; much-maligned; much-loved;
      beloved; much-admired; well-connected; politically connected; well-placed; all-powerful; secretive; shadowy;
      reclusive; enigmatic; elusive; flamboyant; larger-than-life; charismatic; telegenic; media-savvy; camera-shy;
      publicity-hungry; publicity-seeking; publicity-shy; attention-seeking; attention-hungry; fame-hungry;
      power-hungry; power-mad; media-hungry; self-promoting; self-styled; self-proclaimed; self-appointed;
      self-anointed; self-professed; self-confessed; self-ordained; self-crowned; self-made; self-important;
      would - be; wannabe; erstwhile; one-time; onetime; supposed; purported; putative; nominal; two-bit; small-time;
      third-rate; second-rate; second-tier; low-level; obscure; little-known; untested; unproven; inexperienced;
      green; first-term; small-town; backwoods; backwater; carpetbagging; ageing; washed-up; has - been;
      over-the-hill; septuagenarian; octogenarian; nonagenarian; doddering; greying; balding; portly; rotund; burly;
      stocky; diminutive; pint-sized; bespectacled; silver-haired; white-haired; grey-haired; wild-haired;
      shaggy-haired; flame-haired; blonde; raven-haired; baby-faced; fresh-faced; boyish; grandfatherly;
      grandmotherly; matronly; motherly; fatherly; bookish; nerdy; geeky; soft-spoken; mild-mannered; plain-spoken;
      blunt-spoken; tough-talking; fast-talking; smooth-talking; straight-talking; sharp-tongued; acid-tongued;
      foul-mouthed; loud-mouthed; gun-loving; cigar-chomping; chain-smoking; tattooed; bearded; pony-tailed;
      sharp-suited; suit-wearing; leather-clad; scantily clad; glamorous; leggy; buxom; busty; curvaceous; statuesque;
      handsome; dashing; dapper; suave; swashbuckling; rough-hewn; hard-nosed; no-nonsense; firebrand; maverick;
      renegade; rebellious; crusading; combative; pugnacious; pugilistic; bombastic; brash; abrasive; feisty; fiery;
      headline-grabbing; headline-making; tub-thumping; barnstorming; rising; up-and-coming; meteoric; anointed;
      hand-picked; handpicked; celebrity; celebrated; battle-hardened; battle-tested; wily; canny; crafty; savvy;
      shrewd; steely; flinty; taciturn; dour; avuncular; patrician; aristocratic; pampered; privileged; disgruntled;
      estranged; jilted; scorned; spurned; vanquished; ousted; deposed; dethroned; impeached; twice-defeated;
      serially defeated; much-criticised
    `),
    why: 'introduces somebody with a shade of liking or dislike',
    when: both(attributive, [{ modifies: persons }]),
    unless: [
      ...designated,
      {
        near: `
          police; suspect; witness/n; suspects; missing; wanted; described as; height; court heard; film; series;
          novel; hospital; lightning
        `,
      },
      { before: ['more|less|most|least'], after: ['than'] },
      denied,
    ],
    severity: quiet,
  },
  {
    find: list(`
      self-styled; self-proclaimed; self-appointed; self-anointed; self-professed; self-ordained; self-crowned;
      would - be; wannabe; scandal-plagued; scandal-hit; scandal-ridden; scandal-tarred; scandal-scarred;
      scandal-prone; scandal-tainted; scandal-tinged; gaffe-prone; embattled; beleaguered; polarising; crisis-hit;
      crisis-ridden; crisis-plagued; crisis-stricken; much-vaunted; much-touted; much-hyped; much-ballyhooed;
      much-trumpeted; much-derided; much-mocked; much-loathed; much-hated; much-maligned; much-heralded; much-feted;
      long-suffering; publicity-hungry; publicity-seeking; attention-seeking; fame-hungry; power-hungry; power-mad;
      power-crazed; fabled; storied; vaunted; faceless; nameless; soulless; gutless; rudderless; leaderless;
      mob-linked; mob-connected; mafia-linked; money-losing; loss-making; cash-strapped; debt-ridden; debt-laden;
      debt-saddled; strike-hit; strike-plagued; corruption-plagued; corruption-riddled; graft-ridden; graft-tainted;
      crime-ridden; crime-plagued; crime-infested; drug-infested; gang-infested; gang-ridden; rat-infested;
      poverty-stricken; war-torn; strife-torn; hurricane-battered; gaffe-strewn; tax-dodging; tax-avoiding; tax-shy;
      work-shy; workshy; benefit-claiming; union-busting; rule-breaking; rule-bending; norm-breaking; norm-busting;
      norm-shattering; law-flouting; lockdown-breaking; lockdown-flouting; mask-averse; media-averse; press-averse;
      reform-minded; reform-averse; change-averse; risk-averse regulators; business-friendly; worker-friendly;
      donor-friendly; gun-friendly; gun-happy; litigious; lawsuit-happy; tweet-happy; twitter-happy; twitter-obsessed;
      tv-obsessed; image-obsessed; celebrity-obsessed; poll-obsessed; spin-obsessed; ratings-obsessed; money-obsessed;
      growth-obsessed; profit-obsessed; brexit-obsessed; trump-obsessed; trump-era; trump-style; trump-like; trumpian;
      trumpesque; clintonian; nixonian; orwellian; putinesque; putin-style; berlusconi-style; hitlerian; hitlerite;
      hitler-like; stalin-like; mussolini-like; churchillian; reaganesque; thatcherite; kennedyesque; kafkaesque;
      dickensian; machiavellian; mccarthy-like; caligula-like; napoleonic; cromwellian; neroesque; strangelovian;
      messiah-like; godlike; god-like; cult-like; cultlike; cultish; mob-like; mafia-esque; machine-style
    `),
    why: 'introduces its noun with a shade of liking or dislike',
    when: both(anyCase, attributive),
    unless: [
      ...designated,
      denied,
      {
        modifies: `
          emigrant/n|immigrant/n|buyer/n|refugee/n|republic|caliphate|code|war/n|wars|era; asylum|mother/n|parents
        `,
      },
      {
        near: `
          novel; museum; century; film; exhibition; adaptation; asylum seeker/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      rising star/n; shooting star/n; rock star/n; rock-star; rockstar/n; superstar/n; wunderkind/n; wunderkinder;
      whizz-kid/n; whiz kid/n; whizz kid/n; boy wonder/n; wonder boy/n; boy king; poster child; poster children;
      poster boys; poster girl/n; pin-up/n; pin-up boy; darling/n; media darling/n; press darling/n; darling of;
      golden girl; golden couple; wonder woman of; iron lady; iron chancellor; iron man of; grand old man;
      grand old party; grande dame; grand dame; elder statesman; elder statesmen; elder stateswoman; doyen/n;
      doyenne/n; old hand/n; old warhorse; warhorse/n; old-timer/n; greybeard/n; has - been/n; also-ran/n; wannabe/n;
      wanna-be/n; one-trick pony; one-hit wonder/n; dark horse/n; underdog/n; long-shot; no-hoper/n; no-name;
      dilettante/n; amateur hour; neophyte/n; greenhorn/n; newbie/n; novice/n in politics; tyro/n; tenderfoot;
      ingénue; ingenue/n; naïf; naif; babe in the woods; boy scout in; choirboy/n; altar boy of; girl scout;
      mama's boy; mummy's boy; daddy's girl; teacher's pet; goody two-shoes; goody-goody; do-gooders; bleeding-heart;
      softie/n; soft touch; pushover/n; straight shooter/n; straight arrow; tough guy/n; tough cookie; hard man;
      hard men; hard nut; tough nut; bruiser/n; brawler/n; streetfighter/n; street-fighter/n; scrapper/n; bulldog;
      pit bull; pitbull; bull terrier of; attack dogs; alpha male/n; alpha-male; macho man; he-man; ladies' man;
      lothario/n; casanova/n; don juan/n; womaniser/n; philanderer/n; cad; rake; roué; heartthrob/n; hunk/n; stud/n;
      seductress; temptress; femme fatale; femmes fatales; vixen/n; siren/n of; blonde bombshell; cougar/n;
      love child; lovechild; toyboy/n; toy boy/n; arm candy; eye candy; iconoclast/n; contrarian/n; free spirit/n;
      free thinker/n; freethinker/n; eccentric/n; oddball/n; misfit/n; loner/n; recluse/n; lone wolf; wild card/n;
      wildcard/n; wild man; wild child; enfant terrible; bad boy/n; problem child; black sheep; bête noire;
      bete noire; bogeywoman; bugbear/n; pantomime villain/n; arch-villain/n; archvillain/n; arch-enemy; arch-enemies;
      arch-rival/n; archrival/n; arch-foe/n; arch-nemesis; archnemesis; nemesis; nemeses; frenemy; frenemies;
      sworn enemy; sworn enemies; mortal enemy; mortal enemies; public enemy number one; public enemy no;
      persona non grata with; outcast/n; untouchable/n; leper/n; laughing-stock; figure of fun; butt of jokes;
      punchline; punching-bag; cult figure/n; cult hero; cult heroes; folk hero; folk heroes; hero to; heroine to;
      icon of; legend in * own; living legend/n; national treasure/n; giant of; colossus; titan of; sage of;
      oracle of; evangelist/n for; prophet of; messiah; saviour of; cassandra/n; pied piper/n; svengali/n;
      machiavelli/n; rasputin/n; robin hood; cinderella; don quixote; walter mitty; mother teresa of; joan of arc of;
      churchill of; teflon; teflon politician; comeback kid; comeback king; survivor/n in politics; mudslinger/n;
      headline-grabber/n; headline-hunter/n; attention-seeker/n; publicity-seeker/n; showman; showmen; showboat/n;
      self-promoter/n; huckster; pitchman; pitchmen; impresario of; ringmaster/n; carnival-barker/n; blusterer/n;
      chatterbox
    `),
    why: 'casts somebody in a part',
    when: anyCase,
    unless: [
      ...told,
      {
        near: `
          dog/n; breed; farm; club; players; olympics; zoo; animal/n; canoe; leaves; garden; ship; pub; forest;
          statue; golf; meteor; concert; music; guitar; police; court; killed; arrested; gunman; suspect/n; terror;
          attacks; attacker/n; marathon; chess; astronomer/n; pan/n; pantomime; theatre; disease; church; sheep;
          champion/n; championship; cup; seed; ranked; ambulance; air raid; hindu; caste; australia's darling;
          adelaide; harbour; sydney; greek
        `,
      },
      { capital: true, after: ['river|harbour|downs|range|point|street'] },
    ],
    severity: quiet,
  },
];

/** Faint tags on persons. */
export const tagsOfPeople = (): readonly PhraseEntry[] => [...power, ...wealth, ...fame];
