/** Nouns of excess and of power that hurts. Each is a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { anyOf, arms, art, clinic, courts, farm, machines, nature, said, sport } from './noun-conditions.ts';

const excess: readonly PhraseEntry[] = [
  {
    find: list(`
      jackpot; windfall; pittance; chickenfeed; penury;
      destitution; pauperism; poorhouse; glitterati; lucre; moolah; megabucks
    `),
    why: 'says by an image how much, not in figures',
    unless: [
      art,
      sport,
      nature,
      arms,
      courts,
      farm,
      {
        near: `
          archaeologist/n; archaeological; pirate/n; looters; lottery; casino; retailer/n; roosevelt; salt; spices;
          looted; allergy; allergies; stadium; dune/n; rubble; garbage; waste; rubbish; flamingos; geese; scotland;
          peanut/n; film/n; sand; candidates
        `,
      },
      { before: ['whole|a whole|roman|foreign', 'american|french'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      raft of; slew of; plethora of; swathe of; smorgasbord of; cornucopia of; embarrassment of riches; mountain of;
      mountains of; ocean of; glut of; surfeit of; bevy of; gaggle of; coterie of;
      legion|legions of critics|fans|followers|supporters|admirers;
      army of *? ${anyOf(`
        critics fans followers lawyers supporters admirers lobbyists consultants trolls bureaucrats officials
        volunteers advisers
      `)};
      posse of; phalanx of; clutch of; flock of *? reporters|journalists|fans|lawyers|lobbyists|tourists;
      pack of *? reporters|journalists|lawyers|wolves|hounds|thieves;
      swarm of *? reporters|lawyers|lobbyists|journalists|officials; smattering of; 
      dose of *? reality|realism|common|humility|scepticism|optimism|cynicism; smidgen of; modicum of; scintilla of;
      iota of; shred of; jot of; ounce of *? sense|decency|shame|truth|respect|empathy|compassion; grain of truth;
      pack of *? lies; bucketloads of; bucket-loads of; truckload of; truckloads of *? money|cash; boatload of;
      shitload of; shedload of; ton of *? money|trouble|criticism|questions|attention|baggage;
      tons of *? money|questions|people; gobs of; scads of; heaps of *? money|praise|criticism|abuse;
      piles of *? money|cash|debt; wads of cash; stacks of cash; bags of cash|money; eye-watering sum;
      staggering sum; princely sum; tidy sum; vast sums; king's ransom; small fortune; pretty penny; arm and a leg;
      licence to print money; money-spinner/n; money-maker; cash bonanza;
      bumper payout; bumper payday; gravy boat; pork-fest; banquet of; golden handshake/n; golden hello/n;
      golden goodbye/n; golden ticket; blank cheque; begging bowl; bargain basement;
      chicken feed; chump change; small potatoes; drop in the bucket; drop in the ocean; abject poverty;
      grinding poverty; crushing poverty; dirt poverty; crushing debt; mountain of debt; debt mountain; debt pile;
      belt-tightening; penny pinching; tightening of belts; lap of luxury; life of luxury; high life; high living;
      life of riley; champagne lifestyle; jet-set lifestyle; playboy lifestyle; playboy ways; 
      chattering classes; hoi polloi; great unwashed; upper crust; beau monde; in-crowd; smart set;
      cocktail-party circuit; cocktail circuit; dinner party set; gilded few; favoured few; privileged few;
      gilded cage; filthy lucre; mega-bucks; big bucks; fast buck; quick buck; easy money; funny money;
      monopoly money; silly money; dirty cash
    `),
    why: 'says by an image how much, not in figures',
    unless: [
      said,
      {
        near: `
          archaeologist/n; archaeological; pirate/n; looters; lottery; casino; retailer/n; roosevelt; salt; spices;
          looted; allergy; allergies; stadium; dune/n; rubble; garbage; waste; rubbish; flamingos; geese; scotland;
          peanut/n; film/n; sand; candidates
        `,
      },
      { before: ['whole|a whole|roman|foreign', 'american|french'] },
    ],
    severity: quiet,
  },
];

const violence: readonly PhraseEntry[] = [
  {
    find: list(`
      clutches; talons; shackles; straightjacket; manacles; fetters; noose; thumbscrews; clampdown/n; inquisition;
      purge/n; hounding; bullyboy; thraldom; servitude; vassalage; bondage; subjugation; kleptocracy; plutocracy;
      kakistocracy; gerontocracy; oligarchy; fief; bolshevism; sovietisation; finlandisation; balkanisation;
      talibanisation; butchery; bloodlusts; blitz; blitzkrieg; rottweilers; hitman; blackshirts; goonery;
      juggernauts; steamrollering; punchbag; pawn/n`),
    why: 'makes power sound like violence',
    unless: [
      art,
      sport,
      arms,
      nature,
      farm,
      machines,
      clinic,
      courts,
      {
        near: `
          slavery; slave/n; computer chess; chess; spanish; stalin; soviet; 1930s; puppeteer/n; marionette/n;
          demolition;
          demolish/v;
          construction; union/n; retail; tool/n; hockey; film; taliban; hitler; mussolini; historian/n; prisoner/n;
          blade; vampire/n; roman; medieval; debt bondage; eagle/n; aristotle
        `,
      },
      { near: 'donor/n; donate/v; vessel/n; pressure; test/n; sample/n; red' },
      { after: ['-', 'relative/n|type|sugar|pressure|test|tests'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      stranglehold of; choke-hold on; iron hand; iron rule; iron heel; heavy hand; dead hand of; cold hand of;
      jackboots of; straitjacket of; strait-jacket; crackdown on; pogrom of; bully boy/n; arm-twistings; tyranny of;
      one-man rule; rule of the mob; jungle law; personal fiefdom; old boys' network; old-boy network; boys' club;
      boys club; closed shop; dynasty politics; stasi tactics; gestapo tactics; stormtrooper tactics; mafia tactics;
      mob tactics; gangster tactics; gangster politics; gangster state; mccarthyite witch-hunt; reds under the bed;
      dictatorial ambition/n; imperial ambition/n; imperial overreach; naked imperialism; naked power; naked greed;
      naked self-interest; naked partisanship; naked politics; raw power; raw politics; brute force; brute strength;
      blood lust; scorched earth policy; slash-and-burn politics; cultural economic
      environmental constitutional wanton destruction; wanton violence; senseless violence;
      mindless violence; mindless senseless killing/n; senseless murder/n; senseless death/n;
      cold-blooded murder; cold-blooded killing; cold-blooded killer/n; cold-blooded murderer/n; despicable act/n;
      heinous act/n; cowardly act/n; cowardly attack/n; dastardly act/n; dastardly attack/n; barbaric act/n;
      barbaric attack/n; savage attack/n; brutal attack/n; vicious attack/n; horrific attack/n; sickening attack/n;
      frenzied attack/n; evil act/n; acts of evil; killing machines; killing fields of; axe-wielding budget;
      assault on; hit man; hit men; bovver boys; storm troopers; wrecking ball;
      cannon fodder; lamb to slaughter; fall guy; fall guys; whipping boys; punching bags; punch-bag;
      sacrificial lambs; human shield politics; political pawn/n; cat's paw; chess pieces
    `),
    why: 'makes power sound like violence',
    unless: [
      arms,
      courts,
      said,
      {
        near: `
          slavery; slave/n; computer chess; chess; spanish; puppeteer/n; marionette/n; demolition; demolish/v;
          construction; union/n; retail; tool/n; hockey; film; taliban; hitler; mussolini; historian/n; prisoner/n;
          blade; vampire/n; roman; medieval; debt bondage; eagle/n; aristotle
        `,
      },
      { near: 'donor/n; donate/v; vessel/n; pressure; test/n; sample/n; red' },
      { after: ['-', 'relative/n|type|sugar|pressure|test|tests'] },
    ],
    severity: quiet,
  },
];

/** Nouns of excess and power. */
export const excessNouns = (): readonly PhraseEntry[] => [...excess, ...violence];
