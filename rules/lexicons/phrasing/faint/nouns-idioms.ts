/** Pairs of adjective and noun that belong together like a cliché, and set phrases with a noun. Each is a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { anyOf, arms, art, clinic, farm, machines, nature, said, sport } from './noun-conditions.ts';

const pairs: readonly PhraseEntry[] = [
  {
    find: list(`
      ${anyOf(`
        abject rank arrant unalloyed brazen blatant wanton barefaced
      `)} ${anyOf(`
        failure hypocrisy folly nonsense stupidity lunacy greed cruelty arrogance incompetence contempt misery
        cowardice dishonesty ignorance disgrace shame shambles mess confusion surrender capitulation submission
        opportunism cynicism selfishness disregard indifference insanity madness chaos carnage desperation rubbish
        garbage bias partisanship racism sexism bigotry hostility ambition idiocy ineptitude amateurism audacity gall
        bravado delight
      `)};
      ${anyOf(`
        blithe callous cavalier casual flagrant reckless shameless wilful gross cold cruel
      `)} disregard|indifference|contempt|dereliction|neglect;
      ${anyOf(`
        glaring gaping yawning gross egregious flagrant
      `)} ${anyOf(`
        omission hole gap error inequality inequalities injustice contradiction inconsistency failure failing abuse
        double example lie chasm void divide hypocrisy breach violation inequity disparity disparities absence
        incompetence mismanagement exaggeration distortion unfairness inefficiency
      `)};
      ${anyOf(`
        scathing blistering withering stinging excoriating searing vitriolic savage ferocious furious bitter scorching
        devastating vicious extraordinary stunning brutal
      `)} ${anyOf(`
        attack criticism critique rebuke assessment verdict review report indictment condemnation denunciation
        response riposte retort broadside takedown letter speech judgement exchange exchanges backlash row
      `)};
      ${anyOf(`
        ringing glowing fulsome lavish effusive gushing extravagant rave unstinting rapturous breathless fawning
        sycophantic
      `)} ${anyOf(`
        endorsement praise tribute tributes review reviews profile terms account coverage testimonial reception
        welcome
      `)};
      ${anyOf(`
        sobering stark chilling grim timely haunting painful poignant brutal harsh terrifying bleak bitter salutary
        rude
      `)} ${anyOf(`
        reminder warning contrast reality truth realisation awakening choice lesson prospect picture assessment vision
        message thought statistic statistics glimpse
      `)};
      ${anyOf(`
        tearful emotional fond heartfelt poignant moving touching heartbreaking tender
      `)} ${anyOf(`
        farewell goodbye reunion tribute plea appeal account speech testimony story moment scene scenes apology
        confession embrace
      `)};
      ${anyOf(`
        vague vacuous trite hackneyed glib empty pious hollow lofty airy fancy flowery weaselly grandiose
      `)} ${anyOf(`
        promise promises phrase phrases slogan slogans words generalities platitudes gesture gestures rhetoric
        assurances sentiment sentiments pledge pledges statement statements
      `)};
      ${anyOf(`
        poisonous toxic corrosive vile noxious pernicious insidious malign baleful baneful sinister cancerous hateful
        odious
      `)} ${anyOf(`
        influence atmosphere legacy effect rhetoric ideology ideas culture debate politics mix brew message propaganda
        slur slurs lie lies discourse relationship myth myths doctrine creep force forces
      `)};
      ${anyOf(`
        meteoric stratospheric dizzying breakneck lightning blistering frantic frenetic feverish glacial plodding
        inexorable relentless remorseless unstoppable seemingly
      `)} ${anyOf(`
        rise speed pace ascent climb march advance slide decline fall descent pursuit onslaught drive drumbeat assault
        activity
      `)};
      ${anyOf(`
        slavish blind unquestioning unthinking unswerving unwavering undying mindless dogged fanatical fierce doglike
      `)} ${anyOf(`
        devotion loyalty obedience adherence faith allegiance support following belief imitation patriotism conformity
        deference commitment determination resistance
      `)};
      ${anyOf(`
        shady murky seedy sordid squalid grubby sleazy unsavoury tawdry shabby dubious dodgy unedifying
      `)} ${anyOf(`
        past deal deals dealings affair episode business businessman world underbelly characters history compromise
        spectacle tale saga story details reputation distinction practices tactics record association associations
        connections
      `)};
      ${anyOf(`
        towering monumental colossal gargantuan herculean titanic epic mammoth gigantic spectacular stupendous
      `)} ${anyOf(`
        failure blunder mistake task effort error ego achievement waste folly ignorance stupidity struggle battle
        misjudgement arrogance hypocrisy disaster incompetence feat fail challenge miscalculation rage presence figure
        flop
      `)}
    `),
    why: 'pairs a loaded adjective with its usual noun',
    unless: [clinic, arms, nature, said],
    severity: quiet,
  },
];

const sayings: readonly PhraseEntry[] = [
  {
    find: list(`
      archrival/n; archenemy; gamesmanship; gimmickry; opportunism; careerism; hardball; dunghill; dustbin; rubicon;
      waterloo
    `),
    why: 'is a set phrase that colours what it tells',
    unless: [
      art,
      sport,
      farm,
      nature,
      arms,
      machines,
      clinic,
      {
        near: `
          railway; station; london; napoleon; belgium; caesar; punxsutawney; february 2; thatcher; bush; theft;
          stolen; tool/n; recycling; passport/n; visa/n; travel/n; steel; razor; hospital; shot; gun; rifle
        `,
      },
      { before: ['to|can|could|will|would'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      foregone conclusion; scant comfort; small comfort; arch-rival/n; arch-enemy; arch-enemies;
      arch-foe; arch-nemesis; sworn enemy; sworn enemies; mortal enemy; mortal enemies; bitter enemy; bitter enemies;
      implacable foe/n; implacable enemy; old foe/n; bitter foe/n; strange bedfellows; uneasy bedfellows; odd couple;
      unlikely alliance; unholy coalition; cosy relationship; cosy deal; cosy cartel;
      cosy consensus; cosy arrangement; incestuous relationship; incestuous world; fraught relationship;
      love-hate relationship; love affair; brief fling; flirtation with; dalliance with; honeymoon with;
      messy divorce; acrimonious split; bitter split; bitter dispute; bitter battle; bitter fight; bitter struggle;
      bitter campaign; bitter divide; bitter divisions; bitter pills; deep rift; gaping divide;
      chasm between; yawning chasm; gulf between; open secret; elephant in; burning issue; burning question/n;
      million-dollar question; billion-dollar question; $64,000 question; tall order; raw deal; rum deal; rum do;
      bum rap; bum deal; bad bargain; devil's-bargain; rotten deal; sweet deal; sweetheart arrangement;
      pyrrhic victory; hollow victory; moral victory; empty victory; cheap victory; cheap trick/n; cheap thrill/n;
      cheap laugh/n; cheap gag; cheap point; cheap points; political point-scoring; political football/n;
      political games; political gamesmanship; political gimmick/n; political gimmickry; political stunt/n;
      political posturing; political expediency; political opportunism; political calculation; political chicanery;
      political correctness gone; political vendetta; political hit; political revenge; political payback;
      political hackery; political witch-hunt; political cowardice; political malpractice; political suicide;
      political death; political oblivion; political graveyard; political obituary; political survival;
      political hot air; political meddling; political skulduggery; political bloodbath; political animal;
      political operator; political machine; political circus; political pantomime; political poison;
      political toxin; political baggage; political minefield; political landmine; political bombshell;
      political hurricane; political tsunami; political quagmire; political kryptonite; political ploy/n;
      political junkie; political correctness brigade; mad men; hard-line stance; tough stance; tough line;
      hardball tactics; iron lady; strong man of; strongman rule; strongman tactics; man of the people;
      woman of the people; scourge of the; toast of; flavour of the month;
      flash in the pan; nine-day wonder; nine days' wonder; one-trick pony; one-hit wonder; house of mirrors;
      tower of babel; alphabet soup; word soup; dog's life; fast track to; back burner; knacker's yard;
      scrap heap; rubbish heap; junk heap; dung heap; toilet of; bargain bin; final straw; last straw;
      straw that broke; thin end of the wedge; top of the heap; bottom of the barrel; bottom of the heap;
      scraping of the barrel; dregs of; scum of; cream of the crop; crème de la crème;
      best of a bad bunch; best of a bad lot; lesser of two evils; worst of both worlds; worst of all worlds;
      best of both worlds; rock and a hard place; devil and the deep blue sea; frying pan; lion's share;
      pride of place; place in the sun; feather in * *? *? cap; notch on * belt; short shrift; cold shoulder; 
      silent treatment; the brush-off; heave-ho; old heave-ho; marching orders; bum's rush;  
       new broom; new lease of life; new lease on life; shot in the arm for; long goodbye;
      slow death; slow-motion collapse; long shadow; long knives of; long march through; long march of;
      forward march of; march of folly|progress|time; sands of time; mists of time; annals of;
      stuff of legend|legends|dreams|nightmares; bleeding edge;
      eye of the hurricane; heat of battle; fog of war; winds of change;
      wind of change; winds of war; tide of history; right side of history; wrong side of history; arc of history;
      verdict of history; judgement of history; watergate moment; sputnik moment; minsky moment; lehman moment;
      kodak moment; aha moment; lightbulb moment; light-bulb moment; penny-drop moment; emperor's-new-clothes;
      groundhog day; perfect scandal; pandora's-box
    `),
    why: 'is a set phrase that colours what it tells',
    unless: [
      said,
      {
        near: `
          railway; station; london; napoleon; belgium; caesar; punxsutawney; february 2; thatcher; bush; theft;
          stolen; tool/n; recycling; passport/n; visa/n; travel/n; steel; razor; hospital; shot; gun; rifle
        `,
      },
      { before: ['to|can|could|will|would'] },
    ],
    severity: quiet,
  },
];

/** Set phrases. */
export const nounIdioms = (): readonly PhraseEntry[] => [...pairs, ...sayings];
