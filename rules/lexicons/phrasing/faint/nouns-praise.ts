/** Nouns of praise, luck and glory. Each is a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { complement, list, quiet } from '../conditions.ts';
import { absent, anyOf, arms, art, clinic, faith, farm, machines, nature, said, sport } from './noun-conditions.ts';

const praise: readonly PhraseEntry[] = [
  {
    find: list(`
      masterstroke/n; godsend; heyday; glory; glories; grandeur; splendour; splendours; magnificence;
      brilliance; virtuosity; prowess; flair; finesse; deftness; magnetism; charisma; allure; mystique; aura;
      stardust; sparkle; pizzazz; pizazz; oomph; radiance; loveliness; gorgeousness; valour; gallantry; fearlessness;
      intrepidity; dauntlessness; fortitude; steadfastness; tenacity; doggedness; perseverance; indomitability;
      selflessness; magnanimity; sagacity; astuteness; shrewdness; savvy; nous; farsightedness; statesmanship;
      gravitas; colossus; heroism; heroics; bravery; grit; pluck; stoicism; resilience; feat; feats; triumph;
      triumphs; rebirth; miracle; miracles; marvel/n; darling/n; fairytale; paradise; utopia; nirvana;
      panacea/n
    `),
    why: 'praises in place of telling',
    unless: [
      art,
      arms,
      nature,
      faith,
      clinic,
      said,
      absent,
      {
        near: `
          hallmark; jewellery; diamond/n; sequins; aurora; engineer/n; physics; christ; treasure hunter/n; coins;
          treasury; tower of london; gallantry medal; medal/n; award/n; crown estate; peter pan; magnetic; migraine;
          plane; crossword
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      master stroke/n; stroke of genius|brilliance|luck; tour de force; pièce de résistance; crowning glory;
      crowning achievement; crown jewel; crown jewels of; real gem; treasure trove; boon to|for|from;
      blessing in disguise; mixed blessing; breath of fresh air; ray of sunshine;
      beacon of *? *? hope|freedom|democracy|light|progress|tolerance|stability|liberty; shining beacon;
      glimmer of light; silver linings; light at the end of the tunnel; bright spot/n; shining example;
      shining light; shining star; leading light/n; guiding light; paragon/n of; epitome of; embodiment of;
      personification of; quintessence of; pinnacle of; zenith of; acme of; apogee of; glory days; golden age;
      golden era; golden generation; golden girl; golden touch; midas touch; gold standard of; blaze of glory;
      moment of glory; moment in the sun; fifteen minutes of fame; 15 minutes of fame; majesty of; sheer brilliance;
      sure-footedness; deft touch; light touch; common touch; magic touch; sheer magic; magic of; star quality;
      star dust; wow factor; je ne sais quoi; breathtaking beauty; sheer beauty; raw beauty;
      steely resolve; steely determination; iron will; iron resolve; indomitable spirit;
      fighting spirit; bulldog spirit; blitz spirit; dunkirk spirit; can-do spirit; can-do attitude;
      never-say-die attitude; pioneering spirit; big-heartedness; large-heartedness; open-heartedness;
      warm-heartedness; nobility of; quiet dignity; great dignity; street smarts; far-sightedness; high principle;
      towering intellect; giant of; titan of; titans of; legend in * own lifetime; legend of; icon of;
      household name; force to be reckoned with; safe pair of hands; pillar of the community; pillar of society;
      salt of the earth; heart of gold; heart and soul of; backbone of britain|america; lifeblood of; local hero;
      national hero; war hero; conquering hero; hero to; raw courage; sheer courage; moral courage; true grit;
      sheer grit; plucky spirit; sterling work; sterling effort; sterling job; valiant effort/n; gallant effort/n;
      heroic effort/n; herculean effort/n; superhuman effort/n; titanic struggle; titanic battle; epic battle;
      epic struggle; heroic struggle; noble cause; noble aim/n; noble goal/n; just cause; exploit/n of; daring feat;
      astonishing feat; remarkable feat; coup for; major coup; real coup; diplomatic coup; pr coup; triumph for;
      personal triumph; crushing victory; stunning victory; famous victory; historic victory; resounding victory;
      emphatic victory; decisive triumph; thumping majority; thumping victory; runaway victory; thumping win;
      roaring success; resounding success; rip-roaring success; runaway hit; spectacular success; phenomenal success;
      unqualified success; triumphal return; triumphant return; glorious return; comeback kid; comeback story;
      phoenix from the ashes; small miracle; minor miracle; economic miracle; child prodigy; boy wonder;
      shooting star; mega-star; darling of; poster child; poster boy; poster girl; fairytale ending;
      fairy-tale ending; fairy-tale romance; dream team; dream ticket; dream come true;
      marriage made in heaven; land of milk and honey; garden of eden; heaven on earth; holy grail;
      holy grail of; cure-all/n; magic bullet/n; magic wand; quick fix; easy fix; great leap; giant leap;
      giant strides; new dawn; brave new world; bright new dawn; new era of; dawn of a new; sea change;
      turning of the tide; watershed moment; defining moment; moment of truth; date with destiny;
      rendezvous with destiny; tryst with destiny; finest hour; proud moment; proudest moment; proud day;
      great day for; red-letter day
    `),
    why: 'praises in place of telling',
    unless: [
      said,
      sport,
      absent,
      arms,
      {
        near: `
          hallmark; jewellery; diamond/n; sequins; aurora; engineer/n; physics; christ; treasure hunter/n; coins;
          treasury; tower of london; gallantry medal; medal/n; award/n; crown estate; peter pan; magnetic; migraine;
          plane; crossword
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      inspiration; legend/n; icon/n; hero; heroine/n; heroes; giant/n; titan/n; star/n; sensation/n; genius;
       dynamo; powerhouse; gem/n; jewel/n; winner/n; masterpiece/n; success story; joy; tonic;
      triumph
    `),
    why: 'praises in place of telling',
    when: [
      ...complement.map((each) => ({ ...each, after: ['of|to|for|,|.|in|who'] })),
      {
        before: [
          `${anyOf(`
            true real undisputed absolute sheer quiet great global overnight unlikely folk national cult political
            fallen towering
          `)}`,
        ],
      },
    ],
    unless: [
      art,
      sport,
      nature,
      farm,
      arms,
      machines,
      { near: 'gin; orthodox; app; screen; planet; mining; stocks; lottery; prize; natural' },
    ],
    severity: quiet,
  },
];

const luck: readonly PhraseEntry[] = [
  {
    find: list(`
      whisker; gamble; gambit; crapshoot; kingmaker/n; rainmaker/n; powerbroker/n; mandarin/n; grandee/n;
      heavyweight/n; warhorse; underdog/n; minnow/n; interloper/n; gatecrasher/n; maverick/n
    `),
    why: 'plays the matter as a game or its people as its pieces',
    unless: [
      art,
      sport,
      arms,
      nature,
      farm,
      faith,
      clinic,
      machines,
      {
        near: `
          casino; gambling; betting; chess; poker; lottery; kilogram/n; drug; cartel; mandarin; chinese; parachute;
          lightning; tea; horse/n; terror; terrorist/n; terrorism; throne; prince; knighted; trade; economics;
          fishing; angler/n; weight; boxing; hotel
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      lucky break; lucky streak; dumb luck; pure luck; sheer luck; rotten luck; rank bad luck; gift from the gods;
      manna from heaven; lucky escape; great escape; narrow escape; miraculous escape; close shave;
      near miss for * government; hair's breadth; razor's edge; knife's edge; high-stakes gamble; huge gamble;
      big gamble; risky gamble; reckless gamble; political gamble; desperate gamble; dangerous gamble;
      calculated gamble; dangerous gambit; risky gambit; desperate gambit; throw of the dice; last throw of the dice;
      last roll of the dice; long shot; long-shot bid; crap shoot; shot in the dark; leap in the dark; leap of faith;
      leap into the unknown; step into the unknown; hail mary; hail mary pass; last-ditch effort/n;
      last-ditch attempt/n; last-ditch bid/n; last-gasp effort; last-gasp bid; eleventh-hour bid; desperate bid/n;
      desperate attempt/n; desperate effort/n; frantic effort/n; frantic attempt/n; frantic bid; futile attempt/n;
      futile effort/n; feeble attempt/n; feeble effort/n; half-hearted attempt/n; half-hearted effort/n;
      cack-handed attempt/n; clumsy attempt/n; clumsy effort/n; cynical attempt/n; cynical move/n; cynical ploy;
      cynical bid; crude attempt/n; blatant attempt/n; brazen attempt/n; shameless attempt/n; transparent attempt/n;
      naked attempt; pathetic attempt/n; poor attempt; botched attempt/n; botched effort/n; abortive attempt/n;
      ill-fated attempt/n; ill-fated bid; ill-judged attempt; rearguard action; rear-guard action; rearguard battle;
      high-wire act; tightrope act; tightrope walk; balancing act; juggling act; disappearing act; vanishing act;
      hatchet man act; game of chicken; game of brinkmanship; game of cat and mouse; cat-and-mouse game;
      zero-sum game; mug's game; dangerous game; fool's game; shell games; poker game with; high-stakes poker;
      game of thrones; chess game; high stakes; ace up * sleeve; ace in the hole; ace in the pack;
      stacked deck; loaded dice; rigged game; rigged system; wheel of fortune; twist of fate; quirk of fate;
      accident of history; mere whim; writing on the wall; handwriting on the wall; crystal ball;
      crystal-ball gazing; reading of red rag; red rag to a bull; bull in a china shop; big beast/n;
      big fish; big guns; top dog/n; big cheese; head honcho; power-broker/n; mover/n and shaker/n;
      political heavyweight; old warhorse; young turk/n; dark horse; also-ran/n; never-was;
      johnny-come-lately; lone wolf; lone wolves; black sheep; prodigal son; enfant terrible; problem child;
      poor relation; elder statesman; éminence grise; eminence grise; power behind the throne; heir apparent;
      golden child; favourite son; anointed successor
    `),
    why: 'plays the matter as a game or its people as its pieces',
    unless: [
      sport,
      {
        near: `
          casino; gambling; betting; chess; poker; lottery; kilogram/n; drug; cartel; mandarin; chinese; parachute;
          lightning; tea; horse/n; terror; terrorist/n; terrorism; throne; prince; knighted; trade; economics;
          fishing; angler/n; weight; boxing; hotel
        `,
      },
    ],
    severity: quiet,
  },
];

/** Nouns of praise. */
export const praiseNouns = (): readonly PhraseEntry[] => [...praise, ...luck];
