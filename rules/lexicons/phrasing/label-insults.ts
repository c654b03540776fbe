/** Insults, caricatures and nicknames: tags that nobody gives but an opponent. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { anyCase, both, list, mild, quiet } from './conditions.ts';
import { denied, designated } from './label-conditions.ts';

/** Stories have fools and fiends in them, and what somebody was called is a matter of record. */
const told: readonly Condition[] = [
  ...designated,
  denied,
  {
    near: `
      novel; film; movie; series; drama; comedy; play/n; character/n; villain/n; album; song; band; fiction; cartoon; game; role;
      nickname; nicknamed; actor/n; actress; audience/n; costume/n; term; word/n; slang; insult/n; fairy; opera; musical; mascot/n
    `,
  },
  {
    before: [
      'call|brand|label|dub|denounce|describe|dismiss|deride|mock/v *? *? *? *?',
      'call|brand|label|dub|denounce|describe|dismiss|deride|mock/v *? *? as *? *?',
      'like|as|than a|an?',
    ],
  },
];

const fools = (): readonly PhraseEntry[] => [
  {
    find: list(`
      airhead/n; bonehead/n; blockhead/n; knucklehead/n; numbskull/n; numskull/n; meathead/n; dunce/n; dolt/n; dullard/n; dumbass;
      jackass; louse; flimflam man; mountebank/n; poseur/n; boor/n; oaf/n; cad/n; blackguard/n; ogre/n; ghoul/n; cretin/n; half-wit/n;
      halfwit/n; nitwit/n; twit/n; twerp/n; plonker/n; tosser/n; wanker/n; arsehole/n; asshole/n; dickhead/n; dirtbag/n; douchebag/n;
      sleazebag/n; slob/n; slacker/n; good-for-nothing/n; ne'er-do-well/n; lickspittle/n; brown-noser/n; crybaby; crybabies; whiner/n;
      whinger/n; killjoy/n; spoilsport/n; busybody; busybodies; nosy parker/n; prig/n; prude/n; fantasist/n; headcase/n; nutbag/n;
      wingnut/n; loonies; conspiracy nut/n; sheeple; useful fool/n; carpetbagger/n; careerist/n; chancer/n; spiv/n;
      wheeler-dealer/n; backstabber/n; double-dealer/n; bloodsucker/n; hothead/n; bomb-thrower/n; brownshirt/n; jackbooted thug/n;
      thought policeman; thought policemen; grievance-monger/n; poverty pimp/n; virtue-signaller/n; armchair general|warrior|critic|strategist/n;
      chickenhawk/n; petty|little|aspiring|budding|tinpot tyrant|dictator|autocrat/n; control freak/n; slave-driver/n; nonentity;
      nonentities; empty suit/n; stuffed shirt/n; rube/n; yokel/n; bumpkin/n; redneck/n; white trash; trailer trash; plebs; dregs of society;
      scum of the earth; tankie/n; cuckservative/n; red-baiter/n; swivel-eyed loon/n; spoiled brat/n; spoilt brat/n; trust-fund kid/n;
      trust-fund baby; trust-fund babies; sore loser/n; bimbo/n; harridan/n; hag/n; crone/n; virago; man-child; manchild; neckbeard/n;
      basement dweller/n; tin god/n; pathological|serial|habitual|compulsive|inveterate|congenital|practised|shameless liar/n; snake-oil salesman;
      snake-oil salesmen; used-car salesman; used-car salesmen; carnival barker/n; prima donna/n; drama queen/n; attention seeker/n;
      publicity hound/n; media whore/n; attention whore/n; political whore/n; political prostitute/n; political pygmy; political pygmies;
      intellectual|political lightweight|midget|pygmy|nobody; moral pygmy; moral midget/n; moral cretin/n; pipsqueak/n; pip-squeak/n; parvenu/n;
      arriviste/n; bossyboots; fuddy-duddy; fuddy-duddies; old fogey/n; old fart/n; codger/n; luddite/n; troglodyte/n;
      liar-in-chief; tweeter-in-chief; bully-in-chief; divider-in-chief; golfer-in-chief; grifter-in-chief; propagandist-in-chief; groper-in-chief;
      blame-shifter/n; race-baiter/n; jew-hater/n; woman-hater/n; gay-basher/n; god-botherer/n; bible-thumper/n; bible-basher/n; curtain-twitcher/n;
      pen-pushing; desk jockey/n; bag of wind; waste of space; nasty piece of work; laughing stocks; ideological|political|partisan zealots|warriors|hacks|thugs|commissars|enforcers; hatchet-wielding; tin-eared; mini-me; fanboy/n; fangirl/n;
      groupie/n; arm-twister/n; mud-slinger/n; muck-raker/n; scandalmonger/n; gossipmonger/n; doom-mongers; hellraiser/n; ambulance-chaser/n; bean counter/n
    `),
    why: 'is an insult in the writer’s own voice',
    unless: [
      ...told,
      {
        near: `
          fruit; nut; nuts; tighten/v; thread/n; cake/n; bakery; baker/n; oven; nut/n and bolt/n; bolt/n; screw/n; hair; head lice; rabbit/n; donkey/n; fans; band; concert; tour;
          lice; army; pirate/n; ship/n; hiv; airport; shrek; disney; halloween
        `,
      },
    ],
    severity: mild,
  },
  {
    // At the beginning of a sentence they are surnames: “Hicks said”.
    find: list('hick/n; leech; leeches'),
    why: 'is an insult in the writer’s own voice',
    unless: [...told, { opens: true }],
    severity: quiet,
  },
  {
    find: list(`
      faker/n; fiend/n; opportunist/n; conspiracy theorist/n; true believer/n; hired gun/n; loose cannon/n; commissar/n; lightweight/n; parasite/n; barbarian/n; brute/n; sadist/n; upstart/n; diva/n; rich kid/n; golden boy; dinosaur/n;
      relic; throwback/n; geezer/n; loafer/n; moaner/n; nobodies; stormtrooper/n; slumlord/n; hardman; attack-dog; fixer/n
    `),
    why: 'is an insult in the writer’s own voice',
    unless: told,
    severity: quiet,
  },
];

const camps = (): readonly PhraseEntry[] => [
  {
    find: 'jumped-up',
    why: 'is an insult in the writer’s own voice',
    when: both([{ as: ['attributive'] }], [{ before: ['a|an|the|some|these|those|this|that'] }]),
    severity: mild,
  },
  {
    find: list(`
      kleptocracy; kleptocracies; kleptocrat/n; kleptocratic; kakistocracy; idiocracy; mobocracy; thugocracy; nanny-statism; nanny-statist/n;
      hellscape; clown world; uniparty; soy boy/n; snowflakery; wokerati; woke police|warriors|left|elite|elites|ideology|nonsense|zealots|liberals|lunatics|scolds;
      climate catastrophists; climate hysterics; climate loons; climate crazies; climate fanatic/n; lockdown fanatic|zealot|sceptic|lover/n; vaccine zealot/n;
      diversity|grievance|outrage|victim|victimhood|poverty|race industry; outrage machine; outrage mob; baying mob; braying mob; left-wing mob;
      right-wing mob; media mob; liberal plantation; lapdog media; lapdog press; fawning media; fawning press; complicit media; dishonest media;
      drive-by media; regime media; beltway elite|elites|establishment|crowd|class; washington elite|elites|swamp; ruling|globalist|corrupt|entitled elite|elites;
      globalist cabal; elite cabal; culture of corruption|dependency|entitlement|impunity|grievance|victimhood; entitlement culture; dependency culture;
      banksters; casino|disaster|predatory|vulture capitalism; corporate|pharma|oil|industry|government|kremlin shill|stooge|puppet|whore|parasite|lackey/n;
      terror|terrorist|genocide|rape|dictator|regime apologist/n; baby murder/n; abortion barbarism; creeping sharia|socialism|communism|fascism|totalitarianism;
      gestapo tactics; mafia tactics; thought-crime/n; thoughtcrime/n; wrongthink; groupthinkers; snitch line/n; open-borders left; america-haters; america haters
    `),
    why: 'is the name that opponents give',
    when: anyCase,
    unless: [...told, { near: `film; novel; orwell; 1930s; 1940s` }],
    severity: mild,
  },
  {
    find: list(`
      soviet-style; gestapo-style; stasi-style; nazi-style; mafia-style; stalin-style; gestapo-like; mafia-like; stasi-like
    `),
    why: 'paints a group in a caricature',
    when: both(anyCase, [
      {
        modifies: `tactics; purge/n; censorship; propaganda; intimidation; justice; shakedown/n; thuggery; methods; surveillance; indoctrination; bullying`,
      },
    ]),
    severity: mild,
  },
  {
    find: list(`
      police-hating; cop-hating; woman-hating; man-hating; gay-hating; liberty-hating; gun-hating; truth-hating; family-hating; flag-hating; job-destroying;
      economy-destroying; economy-wrecking; country-wrecking; tax-hiking; tax-loving; terrorist-loving; terrorist-coddling; criminal-coddling;
      criminal-loving; crime-loving; dictator-loving; tyrant-loving; pro-terrorist; pro-terror; science-denying; climate-denying; reality-denying;
      conspiracy-peddling; fear-peddling; lie-peddling; war-loving; scandal-mongering; bed-wetting; teeth-gnashing; breast-beating;
      garment-rending; kale-eating; quinoa-eating; tofu-eating; gun-loving; gun-worshipping; gun-crazy; gun-mad; bible-clutching;
      god-bothering; cross-burning; hood-wearing; swastika-waving; goose-stepping; flag-hugging; privilege-checking; pronoun-obsessed;
      pearl-clutchers; finger-waggers; hand-wringers; bed-wetters; fist-waving; foot-stamping; placard-waving; rent-seeking; money-worshipping;
      power-worshipping; establishment-friendly; establishment-approved; big-government-loving; virtue-obsessed; grievance-obsessed; grievance-mongering; troll-like
    `),
    why: 'paints a group in a caricature',
    unless: [
      {
        after: ['in|by|is|was|and|or|can|may', ',', '.'],
        near: ['child/n', 'children', 'patient/n', 'clinic/n', 'treat/v'],
      },
      { modifies: `child/n; children; treatment/n; problem/n; behaviour` },
      { near: `economics; economist/n; theory; doctor/n; paediatrician/n` },
    ],
    severity: mild,
  },
  {
    find: [
      'christian-hating',
      'muslim-hating',
      'jew-hating',
      'constitution-hating',
      'guardian-reading',
      'prius-driving',
      'volvo-driving',
      'biden-loving',
      'obama-worshipping',
      'trump-worshipping',
      'hillary-loving',
      'putin-loving',
      'castro-loving',
    ],
    why: 'paints a group in a caricature',
    when: anyCase,
    severity: mild,
  },
  {
    find: [
      'crooked',
      'lying',
      'lyin',
      'cheating',
      'crazy',
      'sleepy',
      'creepy',
      'shifty',
      'slimy',
      'sneaky',
      'wacky',
      'goofy',
      'dopey',
      'low-energy',
      'tricky',
      'slippery',
      'dodgy',
    ],
    why: 'is a nickname that one camp has for the other',
    when: [
      {
        capital: true,
        after: `joe|hillary|ted|nancy|chuck|jim|bernie|jeb|marco|liz|donald|don|mitch|kamala|nikki|adam|bill|barack|dave|boris|tony|keir|jeremy|rishi|dick|willie|willy`,
      },
    ],
    severity: mild,
  },
  {
    find: list(`dear leader; little englander/n; bernie bro/n; obamabot/n; trumptard/n; little hitler/n`),
    why: 'is a nickname that one camp has for the other',
    when: anyCase,
    unless: [{ near: `pyongyang; north korea; kim; korean; duck` }],
    severity: mild,
  },
  {
    find: ['puppet/n', 'poodle/n', 'lapdog/n', 'plaything/n'],
    why: 'says that somebody else gives the orders',
    when: [
      {
        after: `of *? *? kremlin|moscow|washington|beijing|putin|china|russia|establishment|elite|elites|lobby|lobbyists|corporations|billionaires|regime|unions|wall|special|globalists|globalist|capital|empire|imperialism|pharma|industry`,
      },
      {
        before: `a|mere|nothing but|little more than|obedient|willing a|an? *?`,
        after: `for the|big|corporate|moscow|beijing|washington`,
      },
    ],
    unless: told,
    severity: mild,
  },
  {
    find: ['reflexively', 'virulently', 'militantly', 'avowedly'],
    why: 'places somebody beyond the debate',
    when: [
      {
        after: `anti|pro|left|right|liberal|conservative|racist|partisan|socialist|communist|nationalist|antisemitic|islamist|secular`,
      },
    ],
    severity: mild,
  },
];

/** Insults, caricatures and nicknames. */
export const insults = (): readonly PhraseEntry[] => [...fools(), ...camps()];
