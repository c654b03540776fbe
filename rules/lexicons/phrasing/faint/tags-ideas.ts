/** Tags on ideas, policies and states. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, attributive, both, list, quiet } from '../conditions.ts';
import { denied, designated } from '../label-conditions.ts';
import { scholarly } from './tag-conditions.ts';

const isms: readonly PhraseEntry[] = [
  {
    find: list(`
      rightism; liberalism; progressivism; neoliberalism; neo-liberalism; neoconservatism; neoconservativism;
      paleoconservatism; socialism; communism; marxism; neo-marxism; cultural marxism; stalinism; leninism; maoism;
      trotskyism; castroism; chavismo; fascism; neo-fascism; proto-fascism; eco-fascism; islamofascism;
      islamo-fascism; nazism; neo-nazism; totalitarianism; statism; globalism; populism; nativism; jingoism;
      isolationism; protectionism; imperialism; neo-imperialism; neocolonialism; neo-colonialism; militarism;
      expansionism; adventurism; cronyism; crony capitalism; corporatism; collectivism; careerism; clericalism;
      obscurantism; secularism; scientism; wokeism; wokeness; wokery; political correctness; identity politics;
      moral relativism; relativism; nihilism; hedonism; absolutism; dogmatism;
      alarmism; defeatism; obstructionism; denialism; revisionism; exceptionalism; chauvinism; tokenism; elitism;
      nimbyism; cultism; hooliganism; gangsterism; trumpism; bidenism; clintonism; obamaism; putinism; corbynism;
      thatcherism; blairism; reaganism; macronism; orbanism; bolsonarismo; peronism; mccarthyism; reaganomics;
      trumponomics; bidenomics; obamanomics; clintonomics; abenomics; rogernomics; voodoo economics; bidenflation;
      trickle-down; trickle-down economics; crony socialism; corporate socialism
    `),
    why: 'names a policy or an idea after a creed',
    when: anyCase,
    unless: [
      scholarly,
      ...designated,
      denied,
      {
        near: `
          party; study; course; book; essay; exhibition; art; literature; encyclopedia; argentine; argentina;
          justicialist; rio tinto; australian; lecture/n
        `,
      },
      { before: ['anti|post|counter|combat|combating|combatting|countering|fight|violent|victims of -?'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      statist/n; globalist/n; populist/n; nativist/n; isolationist/n; protectionist/n;       militarist/n; secularist/n; jingoist/n; jingoistic; imperialist/n; imperialistic; colonialist/n; expansionist/n;
      absolutist; alarmist/n; defeatist/n; denialist/n; revisionist/n; collectivist/n; corporatist/n; utopian/n;
      chauvinist/n; chauvinistic; dystopian; totalitarian; authoritarian; autocratic; dictatorial; despotic;
      tyrannical; theocratic; theocrat/n; fascistic; neo-colonial; neocolonial; nationalistic; ultranationalistic;
      illiberal; undemocratic; anti-democratic; regressive; retrograde; reactionary; puritanical; socialistic;
      communistic; marxian; plutocratic; oligarchic; oligarchical; technocratic; bureaucratic; nannyish;
      big-government; big-state; small-state; nanny-state; soft-on-crime; tough-on-crime; soft-on-terror;
      weak-on-crime; hard-on-crime; open-borders; open-border; closed-border; job-killing; job-crushing;
      growth-killing; business-killing; budget-busting; bank-busting; deficit-busting; wallet-busting; tax-cutting;
      tax-raising; tax-slashing; tax-grabbing; gun-grabbing; freedom-loving; liberty-loving; peace-loving;
      law-abiding citizen/n; planet-wrecking; planet-destroying; planet-killing; climate-wrecking; climate-destroying;
      earth-destroying; earth-killing; cash-grabbing; land-grabbing; power-grabbing; race-based; faith-based;
      fear-based; fact-free; evidence-free; science-free; reality-based; reality-free; truth-free; values-free;
      common-sense; commonsense; laissez-faire; dog-eat-dog; winner-take-all; winner-takes-all; zero-sum;
      one-world; one-worlder/n; america-first; britain-first; blood-and-soil; slash-and-burn; command-and-control;
      beggar-thy-neighbour
    `),
    why: 'names a policy or an idea after a creed',
    when: both(anyCase, attributive),
    unless: [
      scholarly,
      ...designated,
      denied,
      {
        modifies: `
          school/n|fiction|novel/n|film/n|thriller/n|organisation/n|organisations|initiative/n;
          party|parties|group/n|chopping|farming|agriculture|drama/n|future|tax/n|game/n|pact; coalition
        `,
      },
    ],
    severity: quiet,
  },
];

const policies: readonly PhraseEntry[] = [
  {
    find: 'woke',
    why: 'is the name that one side has for the matter',
    when: [
      {
        before: ['the|a|an|this|these|so|too|more|most|very|is|are|be|being|go|goes|gone|going|and|of|as|by|its|their'],
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      death tax; death taxes; death panel/n; bedroom tax; dementia tax; tampon tax; granny tax; stealth tax;
      stealth taxes; toilet tax; jobs tax; carbon tax scam; sin tax; sin taxes; success tax; car tax grab; tax grab/n;
      money grab/n; cash grab/n; power grab/n; land grab/n; gun grab; gun-grabber/n; gun nut/n; gun enthusiast/n;
      tax raid/n; tax bombshell; tax giveaway/n; pork-barrel; pork-barrelling; pork-laden; pork-filled;
      pork project/n; slush fund/n; bridge to nowhere; giveaway/n to; freebie/n; freeloader/n;
      free-loader/n; free-ride; free lunch; sweetheart deal/n; golden parachute/n; golden handshake/n; golden hello/n;
      golden handcuffs; corporate welfare; welfare queen/n; welfare cheat/n; welfare dependency; welfare scrounger/n;
      benefit scrounger/n; benefit cheat/n; dole bludger/n; dole scrounger/n; skiver/n; shirker/n; makers and takers;
      strivers and skivers; on the dole; amnesty bill; blanket amnesty; mass amnesty; open borders;
      open-door immigration; catch-and-release; chain migration; anchor baby; anchor babies; birth tourism;
      birth tourist/n; illegals; illegal alien/n; illegal immigrant/n; illegal migrant/n; illegal entrant/n;
      economic migrant/n; bogus asylum-seeker/n; bogus refugee/n; queue-jumper/n; boat people; undocumenteds;
      sanctuary cities; migrant caravan/n; migrant horde; migrant crisis; border crisis; border chaos;
      invasion at the border; great replacement; replacement theory; demographic replacement; white genocide;
      no-go zone/n; no-go area/n; partial-birth abortion/n; late-term abortion/n; abortion-on-demand; abortion mill/n;
      abortion industry; abortion lobby; unborn child; unborn children; unborn baby; unborn babies; the unborn;
      pre-born; preborn; culture of death; culture of life; sanctity of life; right-to-life; reproductive freedom;
      reproductive justice; forced-birth; forced pregnancy; back-alley abortion/n; heartbeat bill; bathroom bill/n;
      muslim ban; gay agenda; homosexual agenda; homosexual lifestyle; gay lifestyle; homosexual activist/n;
      lgbt agenda; trans agenda; transgender agenda; transgender ideology; trans ideology; gender ideology;
      gender theory; feminist agenda; liberal agenda; conservative agenda; globalist agenda; corporate agenda;
      hidden agenda/n; secret agenda/n; pet agenda; war agenda; green agenda; net zero agenda; traditional values;
      american values; british values; judeo-christian values;       christian values; american way; american way of life; religious freedom bill; states' rights;
      law-and-order; tough on crime; soft on crime; soft on terror; weak on defence; get-tough; get-tough policy;
      common-sense reform/n; common-sense gun; commonsense gun; sensible gun; assault-style;
      weapon/n of war; saturday night special; cop-killer; big government; big business; big pharma; big tech;
      big oil; big tobacco; big soda; big food; big sugar; big ag; big labour; big green; big coal; big money;
      big media; dark money; special interest/n; special-interest group/n; moneyed interest/n; monied interest/n;
      corporate interest/n; entrenched interest/n; establishment politics; machine politics; politics as usual;
      gotcha politics; gutter politics; identity-politics; grievance politics; outrage politics; fear politics;
      race card; racial grievance; white guilt; white privilege; white fragility; male privilege; systemic racism;
      institutional racism; structural racism; reverse racism; reverse discrimination; victim culture;
      victimhood culture; grievance culture; cancel culture; call-out culture; callout culture; gun-culture; outrage culture; purity culture; wokist/n; anti-woke; woke mob; woke brigade;
      politically correct; pc police; pc brigade; political-correctness; microaggression/n; snowflake/n;
      special snowflake/n; virtue signal; virtue-signalling; mansplaining; whitesplaining; whataboutism; whataboutery;
      both-sidesism; bothsidesism; false equivalence; toxic masculinity; heteronormative; cisgendered; global elite;
      coastal elite; liberal elite; media elite; hollywood elite; metropolitan elite; political elite;
      corporate elite; academic elite; cultural elite; wealthy elite; climate alarmist/n; climate alarmism;
      climate hysteria; climate hoax; climate scam; climate sceptic/n; climate denialist/n; climate crisis;
      climate emergency; climate catastrophe; climate breakdown; climate chaos; climate apocalypse;
      global warming hysteria; global heating; warmist/n; frankenfood/n; frankenfish; pink slime; chlorinated chicken;
      dirty coal; clean coal; dirty oil; dirty energy; fossil-fuel lobby; trumpcare; romneycare; hillarycare;
      socialised medicine; government takeover; federal takeover; hostile takeover of; corporate takeover of;
      single-payer socialism; wall street bailout; bailout culture; forever war/n; endless war/n; war of choice;
      illegal war; war machine; war profiteering; military-industrial complex; prison-industrial complex;
      medical-industrial complex; surveillance state; police-state; administrative state; permanent state;
      nanny-state; the blob; one-party state
    `),
    why: 'is the name that one side has for the matter',
    when: anyCase,
    unless: [
      ...designated,
      {
        near: `
          exhibition; museum; novel; film; movie; album; song; band; series; drama; astronomer/n; telescope; planet/n;
          space; fishing; angler/n; game; league; snow; winter; antarctic; vietnamese; weather; window/n were; forest;
          farming; skating; skiing; meteorologist/n; pollen; bookseller; horror; amoeba; creature/n; rock; bacteria;
          species
        `,
      },
      { before: ['traditional|nomadic|sami|their|indigenous'], after: ['of|for|in the'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      hot-button; hot-button issue/n; wedge issue/n; wedge politics; culture-war; culture-war issue/n;
      signature issue/n; bread-and-butter; pocketbook; kitchen-table; dog-whistle; headline-grabbing; eye-catching;
      flagship; vaunted; much-vaunted; ill-fated; ill-starred; long-awaited; long-overdue; overdue; watered-down;
      bare-bones; cobbled-together; half-hearted; back-of-the-envelope; back-of-a-napkin; pie-in-the-sky; feel-good;
      feelgood; quick-fix; band-aid; sticking-plaster; one-size-fits-all; cookie-cutter; off-the-shelf; top-down;
      bottom-up; cradle-to-grave; womb-to-tomb; big-ticket; blank-cheque; cash-for-honours; cash-for-access;
      pay-to-play; cash-for-questions; play-to-win; winner-takes-it-all
    `),
    why: 'colours the matter before it is told',
    when: [
      {
        as: ['attributive'],
        modifies: `
          issue/n|policy|policies|plan/n|reform/n|bill/n|law/n|legislation|measure/n|proposal/n;
          programme/n|deal/n|agreement/n|budget/n|project/n|scheme/n|initiative/n|promise/n;
          pledge/n|speech|apology|apologies|announcement/n|compromise/n|solution/n|approach;
          strategy|effort/n|campaign/n|politics|topic/n|question/n|debate/n;
          change/n|overhaul|fix|fixes|stunt/n|scandal|government|system|welfare|state|regime;
          intervention|invasion|merger|takeover|venture|bid|attempt
        `,
      },
    ],
    unless: [
      ...designated,
      { before: ['the -'] },
      {
        near: `
          scientists; researchers; process known
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      partygate; beergate; plebgate; currygate; sharpiegate; russiagate; spygate; pizzagate; climategate; bridgegate;
      travelgate; troopergate; emailgate; servergate; benghazigate; obamagate; ukrainegate; wagathagate; camillagate;
      irangate; contragate; monicagate; zippergate; koreagate; weinergate; rathergate; gamergate; deflategate;
      bountygate; sandpapergate; dieselgate; antennagate; bendgate; shawinigate; fajitagate; wallpapergate; porngate;
      sleazegate; cablegate; whitewatergate; nipplegate; bigotgate; hackgate; fergiegate; squidgygate; guptagate;
      nkandlagate; qatargate; pegasusgate
    `),
    why: 'names a dispute after a great scandal',
    when: anyCase,
    severity: quiet,
  },
  {
    find: list(`
      client state/n; satellite state/n; rogue regime/n; rogue nation/n; outlaw state/n; outlaw nation/n;
      terror regime/n; terrorist regime/n; terror sponsor/n; theocracy; theocracies; autocracy; autocracies;
      petro-state/n; petrostate/n; narco-regime; mullahs; the mullahs; ayatollahs; apparatchiks; axis powers of;
      evil axis; hermit nation; hermit state; backwater/n; backward country; backward countries; third-world country;
      third-world countries; third-world conditions; third-world hellhole; basket-case; basket-cases;
      sick man of europe; sick man of; powder-keg; ragtag; rag-tag; tinpot; tin-pot; two-bit; banana-republic;
      kremlin propaganda; kremlin talking point/n; russian asset; russian stooge; putin ally; putin pal;
      putin crony; putin pawn; trump crony; trump pal; trump sycophant/n; trump flunky; clinton crony;
      clinton machine; obama machine; clinton cartel; personality cult; politburo-style; stalinesque; nazi-like;
      nazi-era tactics; islamic terror; islamic terrorism; islamist terror; militant islam; jihadism;
      muslim terrorist/n; home-grown terrorist/n; homegrown terrorist/n; domestic terrorist/n; zionist entity;
      zionist regime; zionist lobby; christian right; religious right; christian nationalist/n; christian nationalism;
      religious nut/n; holy roller/n; bible-belt; theonomist/n; dominionist/n; new atheist/n; militant atheist/n;
      militant secularist/n; godless
    `),
    why: 'passes a verdict in a tag',
    when: anyCase,
    unless: [
      ...designated,
      scholarly,
      {
        near: `
          statute; vote/n by; shareholder/n; voting; server/n; climate records; court; police; film; novel; franco;
          pinochet; military dictatorship; 1970s; 1980s; fell; overthrow/n; river; creek; fishing; doll/n; toy/n;
          solar eclipse; fossil/n
        `,
      },
      { after: ['group/n'], before: ['islamic'] },
    ],
    severity: quiet,
  },
];

/** Faint tags on ideas. */
export const tagsOfIdeas = (): readonly PhraseEntry[] => [...isms, ...policies];
