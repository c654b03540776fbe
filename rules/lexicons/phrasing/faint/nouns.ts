/** Nouns of feeling, blame and praise: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { anyOf, arms, art, courts, farm, machines, nature, said, sport } from './noun-conditions.ts';
import { deceitNouns } from './nouns-deceits.ts';
import { disorderNouns } from './nouns-disorder.ts';
import { excessNouns } from './nouns-excess.ts';
import { feelingNouns } from './nouns-feeling.ts';
import { follyNouns } from './nouns-folly.ts';
import { nounIdioms } from './nouns-idioms.ts';
import { praiseNouns } from './nouns-praise.ts';
import { viceNouns } from './nouns-vices.ts';

/** What is said against somebody, as the mass of it is painted. */
const against = anyOf(`
  criticism criticisms abuse protest protests outrage anger fury insults invective vitriol complaints condemnation
  indignation hatred hate hostility ridicule mockery scorn contempt derision dissent discontent disapproval
  opprobrium accusations recriminations lies falsehoods misinformation propaganda questions threats profanity
  obscenities expletives bile venom praise adulation applause excuses platitudes clichés rhetoric words verbiage
  jargon
`);

/** Speeches that are judged, not reported. */
const speeches: readonly PhraseEntry[] = [
  {
    find: list(`
      harangue/n; jeremiad/n; philippic/n; rantings; ravings; pontification; hectoring; haranguing; badgering;
      carping; griping; grousing; whingeing; whining; bellyaching; bleating; wheedling; cajolery; blandishment/n;
      verbiage; verbosity; prolixity; logorrhoea; windbaggery; garrulousness; loquaciousness; yammering; yapping;
      blethering; wittering; maundering; rambling/n; drivelling; effusion/n; effusiveness; rhapsodising; hosannas;
      hagiography; puffery; boosterism; ballyhoo; hoopla; razzmatazz; pieties; bromides; banality; banalities;
      truism/n; soundbite/n; buzzword/n; officialese; legalese; bureaucratese; technobabble; gush; backbiting;
      badmouthing; scuttlebutt; tattling; bitching; sniping; mutterings; grumblings; fauxpology; twitterstorm/n;
      shitstorm/n; s***storm
    `),
    why: 'judges a speech in place of reporting it',
    unless: [art, said, farm, { near: `swimmer/n; pedestrian/n; walker/n; roses; rose` }],
    severity: quiet,
  },
  {
    find: list(`
      ranting and raving; honeyed words; sweet nothings; sweet talk; smooth talk; soft soap; verbal diarrhoea;
      long-windedness; wittering on; razzle-dazzle; fine words; weasel phrases; pious words; pious platitudes;
      sound bite/n; catchphrase politics; management-speak; corporate-speak; politician-speak; effing and blinding;
      bad-mouthing; tale-telling; rumblings of discontent|dissent|revolt|rebellion|mutiny; tub-thumping speech;
      sabre-rattling speech; tough-guy talk; big talk; trash-talking; tough-guy act; party line; stock phrases;
      canned answer/n; pat answer/n; non-answer/n; non-apology; non-apologies; mea culpa/n; grovelling apology;
      half-apology; excuse-making; cop-out/n; lame excuse/n; flimsy excuse/n; feeble excuse/n; mere words; idle talk;
      idle threat/n; empty gesture/n; empty threat/n; empty slogan/n; empty words; hollow words; hollow promise/n;
      pie-crust promises; sweeping claim/n; wild claim/n; wild accusation/n; wild allegation/n; wild theory;
      wild theories; wild speculation; breathless coverage; fawning coverage; wall-to-wall coverage;
      breathless prose; purple prose; purple passage/n; flowery language; flowery prose; fighting talk;
      fighting words; harsh words; choice words; strong words; war talk; stump bluster; verbal assault/n;
      verbal attack/n; verbal broadside/n; verbal volley/n; verbal onslaught; verbal tirade; verbal barrage;
      verbal fireworks; verbal gymnastics; verbal sparring; verbal spat; verbal jousting; twitter spat;
      twitter storm; social media storm; media storm; media firestorm
    `),
    why: 'judges a speech in place of reporting it',
    unless: [said, { near: `swimmer/n; pedestrian/n; walker/n; roses; rose` }],
    severity: quiet,
  },
  {
    find: list(`
      rant/n; outburst/n; sermon/n; lecture/n; spiel/n; pitch to; patter; chatter; gabble; cant
    `),
    why: 'judges a speech in place of reporting it',
    when: [
      {
        before: `
          ${anyOf(`
            angry bitter bizarre boring deranged dreary drunken emotional endless epic extended extraordinary foul
            furious
          `)};
          ${anyOf(`
            incoherent interminable long moral moralistic notorious obscene online paranoid passionate pious profane
            racist rambling
          `)};
          ${anyOf(`
            sanctimonious sexist stern tedious tearful tiresome unhinged usual vile wild idle mindless pointless
            ceaseless constant
          `)};
          laden|filled|fuelled|launched into a; went on a; another of his|her|their
        `,
      },
    ],
    unless: [art, { near: `rain; solar; radio; star/n; university; student/n; nobel; professor` }],
    severity: quiet,
  },
  {
    find: ['rant/n', 'outburst/n'],
    why: 'judges a speech in place of reporting it',
    when: [{ before: ['a|an|the|another|of|in'], as: ['noun'] }, { after: ['about|against|at|on|by'] }],
    unless: [art, { as: ['verb'] }, { near: `solar; radio; volcano; volcanic; star/n; gamma; violence; military` }],
    severity: quiet,
  },
  {
    find: list(`
      taunt/n; jeer/n; sneer/n; snigger/n; snicker/n; smirk/n; scoff/n; gibe/n; jibe/n; barb/n; dig/n at; jab/n at;
      swipe/n; potshot/n; pot-shot/n; put-down/n; slur/n; brickbat/n; snub/n; howl/n; shriek/n; squeal/n; squawk/n;
      yelp/n; bellow/n; bray/n; cackle/n; guffaw/n; titter/n; chortle/n; whoop/n; groan/n; grumble/n; whinge/n;
      whine/n; moan/n; gripe/n; grouse/n; quibble/n; quip/n; wisecrack/n; zinger/n; boast/n; brag/n; flourish/n;
      plea/n of; blast/n at; broadside/n
    `),
    why: 'paints how it was said',
    when: [
      {
        as: ['noun'],
        before: ['a|an|the|his|her|its|their|another|this|that|some|more|parting|cheap|latest|sly|thinly veiled'],
      },
    ],
    unless: [
      art,
      sport,
      farm,
      nature,
      arms,
      courts,
      machines,
      { after: ['with|card|wire|of the hand|of trumpets'] },
      {
        near: `
          barbed; hook/n; archaeologist/n; archaeological; speech therapist; phone; screen; card/n; racial; racist;
          ethnic; homophobic
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: [
      `${anyOf(`
        storm storms torrent stream barrage hail volley fusillade salvo flood deluge avalanche cascade wave waves
        tide tsunami tornado hurricane blizzard whirlwind maelstrom eruption explosion outpouring chorus litany
        cacophony crescendo howl howls roar roars outburst outbursts drumbeat mountain wall sea shower tirade diet
        stew soup web heap spate slew welter
      `)} of *? ${against}`,
      `${anyOf(`
        litany catalogue parade string succession series comedy trail
      `)} of *? *? ${anyOf(`
        failures errors blunders mistakes scandals disasters woes grievances missteps gaffes humiliations lies abuses
        ills horrors failings catastrophes
      `)}`,
      `${anyOf(`
        howl howls cry cries scream screams shriek shrieks squeal squeals gasp gasps groan groans yelp yelps whoop
        whoops roar roars murmur murmurs whisper whispers growl growls hoot hoots snort snorts gale gales peal peals
        ripple ripples
      `)} of *? ${anyOf(`
        anguish pain protest outrage delight joy derision laughter disbelief indignation despair dismay discontent
        dissent disapproval unease approval triumph horror frustration relief foul
      `)}`,
    ],
    why: 'turns what was said into noise or weather',
    unless: [arms, nature],
    severity: quiet,
  },
];

/** Quarrels. */
const quarrels: readonly PhraseEntry[] = [
  {
    find: list(`
      spat/n; tiff/n; squabble/n; wrangle/n; wrangling; bunfight/n; bitchfest; catfight/n; recrimination/n; acrimony;
      infighting; bloodletting; fratricide; feuding; animus; standoffishness; showdown/n; grudge/n
    `),
    why: 'makes a dispute a brawl',
    unless: [art, sport, arms, courts, { before: ['he|she|and|then|they'] }, { near: 'rope; divorce' }],
    severity: quiet,
  },
  {
    find: list(`
      bust-up/n; dust-up/n; slanging match|matches; shouting match|matches; screaming match|matches;
      shouting contest; sparring match; slugging match; punch-up/n; argy-bargy; ding-dong battle; bitch-fight;
      cat fight/n; dogfight over; knife fight/n; street fight over; bar brawl over; barney over; falling-out;
      falling out with; in-fighting; blood-letting; civil war within|inside|in * party;
      internecine war|warfare|feud|feuding|struggle|strife|conflict|fighting; long-running feud; bitter feud;
      family feud; blood on the floor|carpet; bad feeling; ill feeling; hard feelings; ill will; mutual loathing;
      mutual contempt; mutual disdain; no love lost; frosty relations; war footing over; running battle with;
      running battle over; row over; almighty row; blazing row; furious row; bitter row; unseemly row; unholy row;
      royal battle; tug of war; show-down; high-noon; face-off over; axe to grind; ax to grind; bone to pick;
      scores to settle; score-settling; tit-for-tat; one-upmanship; mind games; head games; power struggle/n;
      palace intrigue; palace coup; court intrigue; boardroom coup; backroom fight; night of the long knives;
      dirty war; dirty fight; nasty fight; ugly fight; ugly scenes; ugly spat; petty dispute/n; petty squabble/n;
      petty feud/n
    `),
    why: 'makes a dispute a brawl',
    unless: [sport, { before: ['he|she|and|then|they'] }, { near: 'rope; divorce' }],
    severity: quiet,
  },
  {
    find: list(`
      ruction/n; rumpus; furore; uproar; firestorm/n; outcry; hubbub; foofaraw; fuss; clamour; commotion; fracas;
      backlash; blowback; flashpoint/n; shockwave/n
    `),
    why: 'makes a dispute a tempest',
    unless: [
      art,
      sport,
      arms,
      nature,
      machines,
      { near: 'nuclear; reactor/n; radiation; bushfire/n; flight; gearbox; gear/n' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      hue and cry; hoo-ha; to-do about; to-do over; flap over; song and dance; stink over; storm over;
      fuss about|over; big fuss; cause célèbre; cause celebre; fallout from; flare-up/n; hot button;
      hot-button issue/n; political storm; political firestorm; ruckus over; dust storm of; shock waves;
      aftershocks of
    `),
    why: 'makes a dispute a tempest',
    unless: [sport, { near: 'nuclear; reactor/n; radiation; bushfire/n; flight; gearbox; gear/n' }],
    severity: quiet,
  },
  {
    find: list(`
      slap in the face; kick in the teeth; poke in the eye; punch in the gut; kick in the guts; smack in the face;
      slap on the wrist; rap on the knuckles; rap over the knuckles; tongue-lashing/n; dressing-down; dressing down;
      bollocking; earful; ear-bashing; roasting; pasting; savaging; mauling; drubbing; trouncing; thrashing;
      walloping; shellacking; pummelling; clobbering; flaying; skewering; grilling; hair-dryer treatment;
      hairdryer treatment; public flogging; ritual humiliation; public humiliation; public shaming;
      political crucifixion; trial by media; trial by twitter; media lynching; pile-on/n; hounding of; baying;
      baying crowd; baying mob; victimisation of; demolition job; character attack; hatchet piece; takedown of;
      take-down of; evisceration of
    `),
    why: 'makes criticism a beating',
    when: [
      {
        before: [
          `${anyOf(`
            a an the another his her its their this such verbal public political electoral media real sound thorough
            sharp
          `)}`,
        ],
      },
    ],
    unless: [
      sport,
      art,
      farm,
      nature,
      arms,
      { as: ['attributive'] },
      {
        near: `
          boxing; nail/n; oak; wool; coffee; gown; surgery; wound; salad; floor; barbecue; grill; kick/v; ball;
          teeth *? dentist; beaten; hospital
        `,
      },
    ],
    severity: quiet,
  },
];

/** Noise, as what others say is heard. */
const noises: readonly PhraseEntry[] = [
  {
    find: list(`
      cacophony; caterwauling; clangour; discord; dissonance; braying; screeching; shrieking; squealing; squawking;
      howling
    `),
    why: 'turns what was said, or was not, into noise and silence',
    unless: [art, farm, nature, arms, machines, { near: `trumpeter; bugle; homer; odyssey; police; mafia` }],
    severity: quiet,
  },
  {
    find: list(`
      din of; racket over; wailing and gnashing; gnashing of teeth; weeping and gnashing; hand-flapping; arm-waving;
      table-thumping; drum-beating; megaphone diplomacy; loud noises about; noises off; echo-chamber; empty noise;
      white noise of; background noise of; war drums; war cry; war cries; siren song; siren call; siren voices;
      rebel yell; trumpet call; bugle call for; rallying call; death rattle; deafening silence; stony silence;
      stunned silence; eerie silence; icy silence; awkward silence; conspiracy of silence; wall of silence;
      culture of silence; code of silence; shroud of secrecy; veil of secrecy; cloak of secrecy; web of secrecy;
      cult of secrecy
    `),
    why: 'turns what was said, or was not, into noise and silence',
    unless: [said, arms, { near: `trumpeter; bugle; homer; odyssey; police; mafia` }],
    severity: quiet,
  },
];

/** Colourful nouns. */
export const faintNouns = (): readonly PhraseEntry[] => [
  ...speeches,
  ...quarrels,
  ...noises,
  ...feelingNouns(),
  ...viceNouns(),
  ...follyNouns(),
  ...deceitNouns(),
  ...disorderNouns(),
  ...excessNouns(),
  ...praiseNouns(),
  ...nounIdioms(),
];
