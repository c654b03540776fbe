/** Puffery: the language of brochures. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { attributive, both, described, list, mild, quiet } from './conditions.ts';
import { faintPraise } from './faint/praise.ts';

const praise: readonly PhraseEntry[] = [
  {
    find: list(`
      groundbreaking; ground-breaking; world-class; game-changing; gamechanging; state-of-the-art; cutting-edge;
      trailblazing; trail-blazing; pathbreaking; path-breaking; paradigm-shifting; best-in-class; best-of-breed;
      bleeding-edge; must - see; must - have; must - read; unmissable; unforgettable; one-of-a-kind;
      once-in-a-lifetime; life-changing; mould-breaking; record-smashing; record-shattering;
      show-stopping; showstopping; head-turning; mouth-watering; mouthwatering; spellbinding; mesmerising; awe-inspiring; larger-than-life; top-notch; first-rate; gold-standard; unequalled;
      unbeatable; unstoppable; matchless; frictionless; cutting edge
    `),
    use: '',
    why: 'sells the thing in place of describing it',
    when: described,
    unless: [{ near: `ceremony; shovel; cornerstone; sod; hotel/n` }],
  },
  {
    find: list(`
      revolutionary; transformative; transformational; innovative; pioneering; futuristic; seamless; ultimate;
      unrivalled; unsurpassed; next-generation; award-winning; disruptive; visionary
    `),
    use: '',
    why: 'sells the thing in place of describing it',
    when: [
      {
        as: ['attributive'],
        modifies: `
          product/n|technology|technologies|device/n|phone/n|platform/n|service/n|app/n|design/n|software|approach|approaches;
          concept/n|experience/n|solution/n|system/n|tool/n|idea/n|vision|method/n|brand/n|startup/n|gadget/n|feature/n|model/n
        `,
      },
    ],
    unless: [{ near: `army; party; 1917; guerrilla/n; front; court; iran` }],
    severity: quiet,
  },
  {
    find: list(`
    iconic; fabled; much-loved; much-vaunted; vaunted; world-famous; world-renowned; storied; star-studded;
    glittering; red-hot; white-hot; much-anticipated; highly-anticipated; highly anticipated; eagerly awaited;
    eagerly-awaited; hotly anticipated; much-hyped
  `),
    use: '',
    why: 'lends the thing a fame that the text does not show',
    when: attributive,
    unless: [{ near: ['king', 'myth', 'folklore', 'dragon'] }, { modifies: ['memory', 'sign/n'] }],
    severity: mild,
  },
  {
    find: list(`legendary; renowned; long-awaited`),
    use: '',
    why: 'lends the thing a fame that the text does not show',
    when: attributive,
    severity: quiet,
  },
  {
    // “Celebrated the end of the talks” is no praise: an article or a preposition shows the adjective.
    find: list(`acclaimed; celebrated`),
    use: '',
    why: 'lends the thing a fame that the text does not show',
    when: both(attributive, [
      {
        before: [
          "a|an|the|his|her|its|their|this|that|our|'s|of|by|with|from|most|widely|internationally|critically|much",
        ],
      },
    ]),
    severity: quiet,
  },
  {
    find: list(`
    stunning; spectacular; dazzling; stellar; breathtaking; mesmerising; electrifying;
    thrilling; scintillating; show-stopping; awe-inspiring; captivating; enchanting; sumptuous; picture-perfect;
    eye-catching; fabulous; gorgeous; gorgeously
  `),
    use: '',
    why: 'does the readers’ admiring for them',
    when: described,
    unless: [
      {
        modifies: `
    mass; evolution; black; wind; explosion; nursery; parallax; realism; grenade/n; flora
  `,
      },
      { near: ['constellation/n', 'galaxy', 'galaxies', 'astronomer/n'] },
    ],
  },
  {
    find: list(`
    eye candy; feast for the eyes; feast for the senses; sight to behold; jewel in the crown;
    the stuff of legend; a marvel of; wonder of the world; magic bullet; game-changer/n; game changer/n;
    gamechanger/n; quantum leap/n; paradigm shift/n; secret weapon; secret sauce; rockstar; megastar/n;
    wunderkind/n; whizz-kid/n; whiz-kid/n; whizzkid/n; visionary leader; trailblazer/n; giant of the
  `),
    why: 'sells the thing in place of describing it',
    severity: mild,
  },
  {
    find: list(`icon/n; legend/n; titan/n; heavyweight/n; powerhouse/n; guru/n; behemoth/n`),
    why: 'lends somebody a fame that the text does not show',
    when: [
      {
        before: `
    news|music|pop|fashion|rock|sports|style|football|film|television|tv|gay|feminist|media|tech|industry|screen|stage|language|political|culture|cultural|wellness|business|retail
  `,
      },
    ],
    unless: [{ near: `click/v; desktop; orthodox; screen; boxing; boxer; saturn; moon` }],
  },
  {
    find: ['truly unique', 'very unique', 'totally unique', 'most unique'],
    use: ['unusual'],
    why: 'compares what has no degrees',
  },
  {
    find: list(`
    unique opportunity; unique chance; unique experience; unique blend; unique proposition;
    unique selling point; unique talent; unique talents
  `),
    why: 'sells the thing in place of describing it',
    severity: mild,
  },
  {
    find: list(`
    revolutionise/v; supercharge/v; turbocharge/v; turbo-charge/v; reimagine/v; re-imagine/v;
    unleash/v the power; disrupt/v the industry; change/v the game; raise/v the bar; push/v the envelope;
    take/v the world by storm; take/v * *? by storm; set/v the world alight; wow/v; dazzle/v; spark/v joy
  `),
    use: [],
    why: 'promises more than the text shows',
    unless: [{ near: ['engine/n', 'castle', 'fort', 'bastille'] }],
    severity: mild,
  },
];

const brochure: readonly PhraseEntry[] = [
  {
    find: list(`
      page-turner/n; can't-miss; not-to-be-missed; in a class of its own; in a class of * own; head and shoulders above; without peer; without equal;
      once-in-a-generation; generational talent; trend-setting; trendsetting; taste-making; genre-defining; genre-bending; genre-defying; era-defining;
      category-defining; industry-leading; market-leading; world-leading; world-beating; critically acclaimed; internationally acclaimed; globally renowned; multi-award-winning;
      blazing-fast; ultra-luxurious; best-kept secret; hidden gem/n; match made in heaven; marvel of engineering; engineering marvel;
      feat of engineering; architectural gem/n; architectural marvel/n; culinary delight/n; finger-licking; lip-smacking; to die for; drop-dead gorgeous; synergistic; nation's favourite;
      instant classic; modern classic; timeless classic; ever-popular; meteoric rise; rags-to-riches; cinderella story; mega-hit/n; smash hit/n; runaway success;
      overnight sensation; internet sensation; viral sensation; tastemaker/n; living legend/n; towering figure; force of nature;
      fearless advocate; unsung hero; unsung heroes; feast for the ears; treat for the senses; taste of paradise; slice of heaven; slice of paradise;
      oasis of calm; haven of peace; steeped in history; nestled in the heart of; the envy of the world; the toast of the town; the best thing since;
      pushing the boundaries; push/v the boundaries of; rewrite/v the rulebook; rewrite/v the rule book; set/v hearts racing; leave/v audiences spellbound; bring/v the house down; steal/v the show; steal/v the limelight; go/v from strength to strength; go/v the extra mile; hit/v the ground running
    `),
    why: 'sells the thing in place of describing it',
    unless: [{ near: `bakery; bread; fire; hurricane/n; storm/n; legal; insurance; contract; clause` }],
    severity: mild,
  },
  {
    find: list(`
      labour of love; passionate advocate; tireless champion; star power; thought leader/n; thought leadership; like no other; break/v the mould; lightning-fast; bespoke; curated; artisanal; holistic; timeless; ageless; evergreen; fairy-tale; storybook; best-loved; rising star/n; national treasure/n; grand old man; grande dame; doyen; doyenne; superstar/n; maestro; virtuoso; prodigy; luminary; luminaries
    `),
    why: 'sells the thing in place of describing it',
    severity: quiet,
  },
];

/** "Not a surefire cure", "don't offer a world-class service": what is denied is not sold. */
const denied: Condition = {
  before: [
    "not|never|no|isn't|wasn't|aren't|weren't|neither|nor|without|hardly a|an|any?",
    "don't|doesn't|didn't|won't|wouldn't|can't|cannot * a|an|any?",
    'not|never offer|provide|have|need|get|make|promise|mean|represent|become|be a|an|any?',
  ],
};

/** Puffery. */
export const hype = (): readonly PhraseEntry[] =>
  [...praise, ...brochure, ...faintPraise()].map((entry) => ({ ...entry, unless: [...(entry.unless ?? []), denied] }));
