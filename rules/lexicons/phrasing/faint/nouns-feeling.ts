/** Nouns of feeling: what somebody is said to feel, and how hotly. Each is a hint. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { absent, anyOf, arms, art, clinic, courts, faith, farm, nature, said, sport } from './noun-conditions.ts';

/** Somebody's own, or a crowd's: "their fury", "growing dread". */
const felt: Condition = {
  before: `
    ${anyOf(`
      his her their its our public popular widespread growing mounting rising simmering seething visible obvious
      evident palpable utter sheer pure
    `)};
    ${anyOf(`
      collective national international bitter deep deepening cold blind genuine righteous mock growing
    `)} sense of; sense of; feeling|feelings of; ${anyOf(`
      sparked sparking provoked drew stirred caused fuelled vented venting expressed with of in from amid to
    `)};
    's
  `,
};

const anger: readonly PhraseEntry[] = [
  {
    find: list(`
      fury; wrath; ire; outrage; indignation; exasperation; vexation; pique; umbrage; resentment; bitterness;
      rancour; spleen; rage; irritation; disgust; revulsion; repugnance; loathing; abhorrence; detestation; scorn;
      derision; mockery; ridicule; contempt; disdain; hatred; animosity; antipathy; enmity; aversion;       displeasure
    `),
    why: 'heats what somebody feels or is said to feel',
    when: [felt, { after: ['over|at|against|towards|toward|about|for|among|in|from|of the'] }],
    unless: [
      courts,
      arms,
      absent,
      faith,
      { before: ['road|incitement to|of racial|racial|religious|incite/v|inciting|inciting racial|held in'] },
      { after: ['of court|of parliament|of congress|crime|crimes|speech|against the machine'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      conniption/n; crossness; crabbiness; grumpiness; crankiness; crotchetiness; surliness; sullenness; sulkiness;
      moodiness; peevishness; tetchiness; testiness; prickliness; touchiness; truculence; belligerence; pugnacity;
      pugnaciousness; combativeness; bolshiness; stroppiness; irascibility; irritability; sulk/n; strop/n; huff;
      hackles; dander
    `),
    why: 'heats what somebody feels or is said to feel',
    unless: [clinic, { near: `carpet; animal/n; dog/n; horse/n; baby; infant/n` }],
    severity: quiet,
  },
  {
    find: list(`
      white-hot anger; white-hot fury; white-hot rage;
      ${anyOf(`
        simmering seething boiling burning smouldering palpable visceral raw unbridled unalloyed blind apoplectic
        impotent incandescent
      `)} ${anyOf(`
        anger rage fury resentment hatred frustration discontent hostility
      `)};
      apoplexy over; fit of pique; fit|fits of rage|anger|temper|fury|jealousy|hysterics|laughter|giggles;
      paroxysm/n of; spasm|spasms of *? anger|outrage|violence|fear|hatred|rage|grief|joy; bee in * bonnet;
      chip on * shoulder; hot under the collar; hot temper; short fuse; hair-trigger temper; volcanic temper;
      explosive temper; quick temper; bad temper; foul temper; black mood; foul mood; sour mood; ugly mood;
      surly mood; combative mood; defiant mood; bullish mood; bad-temperedness; ill temper; ill humour; bad grace;
      high horse; wounded pride; hurt pride; injured pride; bruised ego/n; fragile ego/n;
      inflated ego/n; oversized ego/n; outsize ego/n; massive ego/n; thin skin; victim complex; persecution complex;
      inferiority complex; superiority complex; grievance politics; grievance industry; sense of grievance;
      sense of entitlement; pent-up frustration; simmering tension/n; bubbling resentment; festering resentment;
      festering grievance/n; lingering resentment; lingering bitterness; deep-seated hatred; deep-rooted hatred;
      burning hatred; pathological hatred; visceral hatred; implacable hatred; undying hatred; venomous hatred;
      blind hatred
    `),
    why: 'heats what somebody feels or is said to feel',
    severity: quiet,
  },
];

const fear: readonly PhraseEntry[] = [
  {
    find: list(`
      dread; trepidation; foreboding; angst; anguish; agony; torment; heartache; heartbreak; woe/n; desperation;
      despair; hopelessness; gloom; despondency; dejection; melancholy; malaise; ennui; listlessness; torpor;
      lethargy; stupor; apathy; disillusion; disillusionment; disenchantment; disaffection; discontent; dismay;
      consternation; bewilderment; befuddlement; bafflement; perplexity; bemusement; incredulity; disbelief;
      astonishment; amazement; stupefaction; horror; terror; fright; panic; alarm; disquiet; jitters;
      nervousness; humiliation; mortification; ignominy; disgrace; infamy; notoriety; obloquy; opprobrium; odium;
      dishonour; shame; embarrassment; contrition; anguished soul-searching
    `),
    why: 'heats what somebody feels or is said to feel',
    when: [
      {
        before: [
          `${anyOf(`
            his her their our its utter sheer pure abject collective national widespread growing mounting deepening
            rising palpable visible evident existential economic financial current suburban liberal conservative
            electoral
          `)}`,
          "'s",
        ],
      },
      { after: ['over|at|among'] },
    ],
    unless: [
      art,
      clinic,
      courts,
      arms,
      nature,
      absent,
      faith,
      {
        after: ['fiction|film|films|genre|movie|attack|attacks|group|groups|suspect|suspects|bell|clock|button|buying'],
      },
      { before: ['war on|burglar|fire|false|smoke'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      wailing; goosebumps; willies; collywobbles; bugbear/n; bugaboo/n
    `),
    why: 'heats what somebody feels or is said to feel',
    unless: [art, clinic, sport, farm, nature, said],
    severity: quiet,
  },
  {
    find: list(`
      ${anyOf(`
        utter abject sheer pure blind stark mortal
      `)} ${anyOf(`
        misery terror panic horror despair dread disbelief bewilderment agony humiliation desperation
      `)};
      soul-searching; angst-ridden debate; agonising over; cold sweat; goose bumps; goose pimples; heebie-jeebies;
      jitters over; sleepless nights; sinking feeling;
      sense of ${anyOf(`
        doom foreboding dread gloom outrage betrayal despair hopelessness menace unease crisis panic humiliation shock
        disbelief helplessness injustice unreality déjà
      `)} vu|euphoria|triumph|wonder|awe;
      air|mood|atmosphere|spirit of *? ${anyOf(`
        despair gloom panic desperation menace doom defeat defeatism resignation euphoria triumph celebration paranoia
        suspicion despondency foreboding optimism defiance jubilation
      `)};
      pang/n of; twinge/n of; frisson of; shudder of; shiver down|up; shivers down|up; chill down; chills down;
      spine-chiller/n; tingle of;
      ${anyOf(`
        flicker glimmer ray spark shred sliver scrap
      `)} of *? ${anyOf(`
        hope light optimism interest life regret remorse decency dignity evidence truth
      `)};
      doom and gloom; gloom and doom; gloom-mongering; doom-mongering; doom-laden; slough of despond; pit of despair;
      depths of despair; counsel of despair; vale of tears; basket of nerves; bag of nerves; nervous wreck;
      nervous breakdown of; nail-biting; teeth-chattering; hand-to-mouth existence; heavy heart; broken heart;
      broken hearts; floods of tears; flood of tears; lump in * throat; emotional roller-coaster;
      emotional rollercoaster; rollercoaster of emotions; bundle of nerves; fear and loathing; panic button;
      scaredy-cat; panic-mongering; panic stations; moral outrage; existential dread; existential angst;
      existential crisis; dark night of the soul; national trauma; national nightmare; national disgrace;
      national humiliation; national embarrassment; international embarrassment; global embarrassment;
      public relations nightmare; pr nightmare; pr disaster; logistical nightmare; diplomatic nightmare;
      bureaucratic nightmare; legal nightmare; worst nightmare; waking nightmare; living nightmare;
      nightmare scenario; nightmare vision; bad dream; bogey-man; bête noire; bane of; anathema to;
      spectre of; demons of; ghosts of
    `),
    why: 'heats what somebody feels or is said to feel',
    unless: [said, clinic],
    severity: quiet,
  },
  {
    find: list(`
      blushes; comeuppance; nemesis; karma; revenge; vengeance
    `),
    why: 'shames in place of telling',
    unless: [
      art,
      clinic,
      sport,
      courts,
      farm,
      nature,
      arms,
      { near: `planet; supernova; hinduism; hindu; buddhism; buddhist; dessert/n; porn` },
    ],
    severity: quiet,
  },
  {
    find: list(`
      red faces; blemish/n on; few blemishes; only blemish; egg on * face|faces; black eye for; black mark against|on; blot on; stain on; smear on; cloud over;
      shadow over; dark cloud; dark shadow; skeleton in * closet|cupboard; skeletons in * closet|cupboard;
      dirty laundry; dirty linen; dirty secret/n; dirty little secret/n; guilty secret; murky past; chequered past;
      chequered history; shady past; dark past; dark chapter; shameful chapter;
      sordid chapter; sorry chapter; sorry episode; sorry affair; sorry saga; sorry tale; sorry story;
      sorry spectacle; sorry state; sorry sight; sad state of affairs; sad spectacle; sad indictment;
      damning indictment; terrible indictment; shocking indictment; walk of shame; badge of shame;
      wall of shame; day of shame; just deserts; just desserts; poetic justice; rough justice; day of reckoning;
      chickens * *? home to roost; retribution for; bitter taste; sour taste; bad taste in; sour note; bum note;
      false note; discordant note; bitter irony; cruel irony; rich irony; supreme irony; delicious irony; grim irony;
      cruel twist; cruel joke; sick joke; bad joke; running joke; standing joke; joke of
    `),
    why: 'shames in place of telling',
    unless: [said, clinic, { near: `planet; supernova; hinduism; hindu; buddhism; buddhist; dessert/n` }],
    severity: quiet,
  },
];

const joy: readonly PhraseEntry[] = [
  {
    find: list(`
      glee; gloating; schadenfreude; jubilation; exultation; triumphalism; elation; euphoria; rapture; bliss;
      exuberance; giddiness; fervour; zeal; ardour; zest; gusto; relish; brio; verve; panache; élan; swagger;
      bravura; aplomb; insouciance; nonchalance; bonhomie; chutzpah; moxie; effrontery; impudence; insolence;
      impertinence; audacity; temerity; brazenness; cheekiness; adulation; adoration; idolatry; infatuation;
      lovefest/n; bromance; mawkishness; sentimentality; schmaltz; sappiness; soppiness; mushiness; treacle;
      weepie/n; bathos; pathos; heartstrings; emotionalism; hysterics; zealousness; overzealousness; obsessiveness;
      fixation/n; monomania; obsession/n
    `),
    why: 'heats what somebody feels or is said to feel',
    unless: [
      clinic,
      faith,
      absent,
      { near: `lemon; orange; choir; glee club; doctrine; perfume; recipe; sauce; tart; pudding; greek; lighting` },
    ],
    severity: quiet,
  },
  {
    find: list(`
      sang-froid; derring-do; brass neck; unabashed joy;
      ${anyOf(`
        unbridled unalloyed sheer pure boundless infectious undisguised wild rapturous ecstatic
      `)} ${anyOf(`
        joy delight enthusiasm glee optimism excitement jubilation pleasure ambition
      `)};
      barely ${anyOf(`
        concealed disguised hidden suppressed contained veiled
      `)} ${anyOf(`
        glee contempt delight fury anger disdain hostility disgust rage
      `)};
      thinly veiled|disguised contempt|attack|threat|criticism|swipe|dig|racism|insult|reference; hero-worship;
      worship of; fetish for; fetishisation of; love-in; love fest/n; mutual admiration society; honeymoon period;
      mania for; craze for; frenzy/n of; rock-star reception; hero's welcome;
      rapturous|thunderous|rousing|ecstatic|tumultuous|deafening|wild applause|welcome|reception|ovation|cheers;
      frosty|icy|chilly|hostile|muted|rough|lukewarm reception|welcome; fever pitch; election fever; world cup fever;
      royal fever; gold-rush mentality; irrational exuberance; starstruck awe; wide-eyed wonder;
      shock and awe; gasp/n from; tears of joy; jumping for joy; spring in * step; wild abandon; gay abandon;
      reckless abandon; sugar rush; sugar high; adrenaline rush; warm glow; warm fuzzies; feel-good factor;
      feel-good story; feelgood factor;
      wave of euphoria|nostalgia|optimism|enthusiasm|sympathy|affection|emotion|relief|sentimentality|goodwill;
      outpouring of *? *? grief|sympathy|support|love|emotion|affection|anger|hatred|tributes;
      ${anyOf(`
        surge upsurge swell groundswell rush burst outbreak orgy torrent flash
      `)} of *? ${anyOf(`
        patriotism nationalism emotion optimism enthusiasm anger outrage resentment support affection pride nostalgia
        sentimentality inspiration insight discontent
      `)};
      saccharine sentiment; tear-jerker/n; heart-tugging; gut feeling; gut instinct; visceral reaction;
      knee-jerk reaction/n; hysterical reaction; overwrought reaction; emotional outburst; nationalist fervour;
      patriotic fervour; religious fervour; revolutionary fervour; revolutionary zeal; missionary zeal;
      messianic zeal; evangelical zeal; crusading zeal; reforming zeal; ideological zeal; over-zealousness;
      single-mindedness; tunnel vision; lust for; thirst for; hunger for; craving for; itch to; itch for;
      appetite for destruction|risk|war|scandal|blood|confrontation|punishment
    `),
    why: 'heats what somebody feels or is said to feel',
    unless: [
      said,
      absent,
      { near: `lemon; orange; choir; glee club; doctrine; perfume; recipe; sauce; tart; pudding; greek; lighting` },
    ],
    severity: quiet,
  },
];

/** Nouns of feeling. */
export const feelingNouns = (): readonly PhraseEntry[] => [...anger, ...fear, ...joy];
