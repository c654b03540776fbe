/** Tags on persons and circles: rank, part and wealth. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, list, quiet } from '../conditions.ts';
import { denied, designated } from '../label-conditions.ts';
import { persons, told } from './tag-conditions.ts';

const power: readonly PhraseEntry[] = [
  {
    find: list(`
      party|political|campaign|washington|tory|labour|gop|republican|democratic|capitol|beltway insider/n;
      white house insider/n; democratic|republican|gop|party|campaign|clinton|trump|obama|biden|political operative/n;
      media|partisan operative/n; kingmaker/n; power-broker/n; powerbroker/n; power player/n; power couple;
      big beast/n; big hitter/n; heavy hitter/n; big gun/n; grandee/n; bigwig/n; honcho/n; head honcho/n; big shot/n;
      bigshot/n; big cheese; big wheel; mandarins; figureheads; apparatchik/n; bureaucrat/n; career bureaucrat/n;
      eurocrat/n; technocrat/n; functionary; functionaries; pen-pusher/n; paper-pusher/n; spinmeister/n;
      spin-doctor/n; consigliere; henchman; henchmen; minion/n; underling/n; sidekick/n;       yes-man; yes-men; courtier/n; lieutenant/n of trump|putin|clinton; bag carrier/n; bagman;
      bagmen; hatchet man; hatchet men; enforcer/n; rainmaker/n; power behind the throne; éminence grise;
      eminence grise; puppeteer/n; string-puller/n; backroom boy/n; backroom fixer/n; party machine; ward heeler/n;
      union baron/n; union chief/n; trade-union baron/n; top brass; top dog/n; overlord/n; potentate/n; satrap/n;
      chieftain/n; supremo/n; generalissimo; godfather of; don of; ringleader/n; mastermind/n; brains behind;
      master manipulator/n; political animal/n; political heavyweight/n; political survivor/n; political player/n;
      political star/n; political force/n; political dynasty; political dynasties; political royalty; royalty of;
      political chameleon/n; political opportunist/n; political outsider/n; political newcomer/n; political novice/n;
      political neophyte/n; political amateur/n; political rookie/n; political upstart/n; political junkie/n;
      political prodigy; backbench rebel/n; tory rebel/n; labour rebel/n; party rebel/n; rabble-rouser/n;
      provocateur/n; agent provocateur; agitator/n; outside agitator/n; professional protester/n;
      professional agitator/n; troublemaker/n; malcontent/n; gadfly; gadflies; rebel-rouser/n; disrupter/n;
      disruptor/n; lobbyist-turned-senator; lame-duck; placeman; placemen; seat-warmer/n; stooge/n; patsy; patsies;
      cat's paw
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
          management|fitness|diet|spin|business|policy|economic|literary|legal|street|hollywood|tech
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
      boys' club; boys club; old-boy network; posse of; crew of misfits; band of brothers; merry band; motley crew;
      rogues' gallery; rogues gallery; brain trust; braintrust; kitchen cabinet; charmed circle; magic circle;
      palace guard; praetorian guard; mutual admiration society; the usual suspects; usual suspects;
      and his|her|their|its ilk; of his|her|their|that|this|its ilk; ilk; et al in the media;
      and his|her|their|its cronies; brigade of; the pc|woke|green brigade;
      green|gay|israel|jewish|zionist|homosexual|trans|abortion|gun|farm|tobacco lobby;
      climate|welfare|poverty|race|motoring|cycling lobby; lgbt lobby;
      westminster|beltway|washington|brussels|london|liberal|metropolitan|media|davos|hollywood bubble;
      westminster village; islington set; notting hill set; chipping norton set; davos crowd; davos set; davos man;
      country-club set; jet set; chattering class; commentariat; punditocracy; punditry; twitterati; glitterati;
      literati; cognoscenti; digerati; intelligentsia; chardonnay set; smart set; in-crowd; beautiful people;
      upper-crust; great and the good; the great and good; movers and shakers; mover and shaker; the one percent;
      one-percenter/n; the 1 percent; the haves; haves and have-nots; have-nots; the masses; the hoi polloi;
      hoi polloi; the rabble; rabble; riff-raff; the mob; the herd; the unwashed; the man in the street; joe public;
      joe sixpack; joe six-pack; real americans; everyday people; everyday americans; everyday folk; ordinary folk;
      ordinary folks; regular folks; regular guy/n; hard-working families; hardworking families;
      hard-working taxpayers; hardworking taxpayers; hardworking americans; hard-working americans; salt of the earth;
      silent majority; moral majority; middle america; flyover country; middle england; real america;
      small-town america; rust belt voters; white van man; soccer mum/n; soccer mom/n; hockey mom/n; nascar dad/n;
      angry white men; angry white man; left-behinds
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
      { after: ['behind|at|because|house'] },
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
          prosecutor/n|attack/n|hack/n|witch|rancour|bickering|gridlock|politicking;
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
      plutocrat/n; oligarch; oligarchs; robber baron/n;
      press|media|newspaper|property|oil|cattle|coal|timber|shipping|casino|hotel|steel baron/n;
      sugar|rail|railway|tobacco|gun|beer baron/n; titan/n of; captain/n of industry; moneyman; moneymen; money men;
      money-man; megadonor/n; mega-donor/n; super-donor/n; superdonor/n; big-money donor/n; bankroller/n; sugar daddy;
      sugar daddies; moneybags; fatcat/n; high-roller/n; big-spender/n; jet-setter/n; jetsetter/n; playboy/n; heiress;
      heiresses; scion/n; blue-blood/n; blueblood/n; aristo/n; toff/n; yuppie/n; preppies; rich brat/n; nouveau riche;
      new money; old money; trust-funder/n; trustafarian/n; nepo baby; nepo babies; party girl/n; it girl/n;
      gold-digger/n; trophy wife; trophy wives; kept woman; kept man; multimillionaire/n; multi-millionaire/n;
      multibillionaire/n; multi-billionaire/n; gazillionaire/n; zillionaire/n; millionaires and billionaires;
      millionaire/n; deal-maker/n; dealmaker/n; corporate raider/n;
      asset-stripper/n; vulture capitalist/n; vulture fund/n; speculator/n; profiteer/n; war profiteer/n;
      slum landlord/n; loan shark/n; corporate titan/n; corporate chieftain/n; corporate giant/n;
      corporate behemoth/n; tech titan/n; tech bro/n; techbro/n; finance bro/n; crypto bro/n; frat boy/n; frat bro/n;
      frat-boy; fraternity brat; wall streeter/n; wall street type/n; banker types; hedge funder/n;
      private-equity baron/n; celebrity-turned; reality star/n; reality-tv star/n; reality show star/n;
      reality tv host/n; tv personality; television personality; b-lister/n; z-lister/n; a-lister/n; d-lister/n;
      super-wealthy; uber-rich; mega-rich; ultra-wealthy; uber-wealthy; obscenely rich; idle rich; filthy-rich;
      dirt-poor; poor little rich
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
      silver-spoon; born with a silver spoon; blue-blooded; ivy-league-educated; ivy league-trained; harvard-educated;
      yale-educated; oxford-educated; cambridge-educated; eton-educated; oxbridge-educated; privately educated;
      publicly schooled; public school-educated; old etonian/n; high-born; highborn; low-born; lowborn; well-born;
      blue-collar hero; working-class hero; trust-fund; jet-setting; yacht-owning; private-jet; champagne-swilling;
      champagne-quaffing; wine-sipping; caviar-eating; cappuccino-sipping; suburban-dwelling; gated-community;
      penthouse-dwelling; cigar-chomping; cigar-smoking; martini-sipping; multi-million-dollar-earning; high-flying;
      high-rolling; high-living; hard-drinking; hard-partying; hard-living; hard-charging; womanising; philandering;
      skirt-chasing; twice-divorced; thrice-divorced; thrice-married; three-times-married; twice-married;
      four-times-married; much-married; jailbird; jailbirds; ex-jailbird; old lag/n; ex-cons; ex-stripper;
      former stripper; former model; ex-model; former beauty queen; ex-beauty queen; former porn star; porn star;
      pornstar; one-time waitress; former bartender; failed actor; failed artist; failed businessman;
      failed candidate; failed politician; failed presidential candidate; failed gubernatorial candidate;
      college dropout; high-school dropout
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

/** Names of beasts and failures, where somebody is said to be one. */
const insults: readonly PhraseEntry[] = [
  {
    find: list(`
      lech; letch; lecher; loser; creep; jerk; cheat; sexist; clown; crank; predator; monster; savage; beast; pig; rat;
      snake; weasel; vulture; shark; wolf; hustler; dog; worm; leech; louse; swine; ape; brute; fiend; ghoul; demon
    `),
    why: 'insults where a report would tell what was done',
    when: [
      {
        before: [
          "he|she|who|you is|was|'s|are|were|being|remains *? such? a|an *?",
          'marry/v such? a|an',
          'elect/v such? a|an',
        ],
      },
    ],
    severity: quiet,
  },
];

/** Faint tags on persons. */
export const tagsOfPeople = (): readonly PhraseEntry[] => [...power, ...wealth, ...insults];
