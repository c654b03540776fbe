/** Rarer adjectives of verdict: hardly one of them has a plain sense, so few conditions are needed. */
import type { PhraseEntry } from '../../contract/index.ts';
import { described, list, quiet } from './conditions.ts';
import { denied, harsh } from './judgement-conditions.ts';

/** What a review says of a book, a film or a play is no blame of a person; costumes, jokes and tales may be anything. */
const works = {
  modifies: `
    film/n; movie/n; novel/n; comedy; comedies; drama/n; villain/n; character/n; monster/n; costume/n; cartoon/n; figure/n; tale/n; story; stories;
    music; song/n; ballad/n; playlist; programme/n; series; role/n; aunt; uncle
  `,
};

const vices = (): readonly PhraseEntry[] => [
  {
    find: list(`
      iniquitous; dastardly; knavish; scoundrelly; rascally; conscienceless; brazen-faced; double-crossing;
      back-stabbing; janus-faced; fork-tongued; thieving; avaricious; money-grabbing; covetous; usurious; vampiric;
      black-hearted; cold-hearted; hard-hearted; stony-hearted; stone-hearted; flint-hearted; mean-hearted; mean-minded;
      ungenerous; uncharitable; unchristian; ungracious; graceless; charmless; tactless; mirthless; untruthful; unedifying;
      uncalled-for; ungentlemanly; unpresidential; unstatesmanlike; undignified; anti-democratic; antidemocratic; illiberal;
      domineering; officious; meddlesome; imperious; jackbooted; iron-fisted; yobbish; goonish; bumptious;
      cocksure; vainglorious; self-regarding; self-involved; self-absorbed; self-admiring; self-glorifying; self-flattering;
      self-dramatising; self-deceiving; narcissistic; solipsistic; presumptuous; highfalutin; high-falutin; hoity-toity;
      la-di-da; snotty; priggish; prissy; prudish; sermonising; moralising; finger-wagging; schoolmarmish; nannyish; nannying;
      oleaginous; unctuous; weaselly; tendentious; sophistical; jesuitical; casuistic; pettifogging; hair-splitting;
      meretricious; gimmicky; faddish; jingoistic; chauvinistic; hate-fuelled; hate-spewing; hate-peddling; lie-filled;
      vitriol-filled; war-crazed; war-mad; power-drunk; power-grabbing; sex-crazed; money-mad; publicity-mad; spite-driven;
      fact-free; evidence-free; truth-free; splenetic; peevish; whiny; whingeing; whinging; mewling; carping; hectoring;
      haranguing; bellyaching; curmudgeonly; crotchety; miserly; skinflint; stingy; headline-hungry; exploitative
    `),
    when: described,
    unless: [...harsh(), works, { modifies: 'disorder/n; personality; trait/n; rash; rate/n; nose/n; challenge/n' }],
  },
  {
    find: list(`
      villainous; remorseless; ghoulish; undemocratic; ill-gotten; ill-mannered; ill-tempered; bilious; evasive; peremptory; bossy; cocky;
      self-contradictory; self-destructive; unforgiving; grumpy; indolent
    `),
    when: described,
    unless: [...harsh(), works],
    severity: quiet,
  },
];

const folly = (): readonly PhraseEntry[] => [
  {
    // Without its hyphen it would be a verb: "she can do nothing".
    find: ['do-nothing', 'know-nothing', 'good-for-nothing'],
    when: [{ as: ['attributive'], before: ['a|an|the|this|that|these|those|our|his|her|its|their|another|of'] }],
    unless: [denied],
  },
  {
    find: list(`
      cretinous; doltish; oafish; half-witted; dull-witted; woolly-headed; woolly-minded; fuzzy-headed; wooden-headed; fat-headed;
      addle-brained; scatterbrained; feather-brained; crackbrained; crack-brained; screwball; loopy; whacko; off-the-wall;
      half-crazed; wild-eyed; swivel-eyed; unthinking; unreasoning; ill-thought; ill-starred; half-cocked; half-arsed; half-assed;
      ham-handed; maladroit; gauche; low-information; credulous; pollyannaish; panglossian; rose-tinted; purblind;
      pig-ignorant; knuckleheaded; blockheaded; self-delusional; question-begging; rubbishy; trashy; naff; crummy; crappy; shitty;
      grotty; piss-poor; godawful; god-awful; cringey; cringe-inducing; cringe-making; eye-rolling; toe-curling; blood-boiling;
      rage-inducing; stomach-turning; vomit-inducing; clownish; buffoonish; cartoonish; conspiracist; conspiracy-minded;
      conspiracy-mongering; conspiracy-addled; mawkish; maudlin; cloying; schmaltzy; wimpy; wimpish; chicken-hearted;
      faint-hearted; pusillanimous; yellow-bellied; weak-willed; weak-minded; subservient; bootlicking; boot-licking; toadying;
      brown-nosing; kowtowing; grovelling; cringing; freeloading; scrounging; slothful;
      talentless; gormless; spiritless; cliché-ridden; jargon-filled; long-winded; turgid; stodgy; lumpen; stultifying; 
      misconceived; over-egged; overegged; half-formed; scandal-prone; calamity-prone; brain-dead; dim-bulb;
      paper-thin; back-of-the-envelope; gutter-level; tick-box; box-ticking
    `),
    when: described,
    unless: [
      ...harsh(),
      works,
      {
        modifies: `wing/n; shell/n; crust/n; calculation/n; estimate/n; form/n; wall/n; roof/n; sheet/n; layer/n; majority; margin/n; patient/n; organ/n; donor/n; slices; glass|glasses`,
      },
      { near: ['hospital', 'doctor/n', 'life support'] },
    ],
  },
  {
    find: list(`
      obtuse; addled; screwy; ill-timed; unimaginative; unoriginal; melodramatic; topsy-turvy; saccharine; soppy; meandering; leaden;
      philistine; mistimed; undercooked; overcooked
    `),
    when: described,
    unless: [
      ...harsh(),
      works,
      { modifies: `angle/n; triangle/n; chicken; meat; burger/n; river/n; sky; skies; run; tackle/n` },
    ],
    severity: quiet,
  },
  {
    find: [
      'nuts',
      'bananas',
      'batshit',
      'bat-shit',
      'barking mad',
      'stark raving',
      'off his rocker',
      'off their rocker',
      'off her rocker',
    ],
    when: [
      { as: ['predicate'], closes: true },
      {
        before: [
          "is|are|was|were|went|gone|going|goes|'s stark|completely|absolutely|totally|simply|just|truly|utterly|plain",
        ],
        closes: true,
      },
    ],
    unless: [
      {
        near: `fruit/n; tree/n; bolt/n; seed/n; almond/n; allergy; allergic; monkey/n; squirrel/n; recipe; crop/n; snack/n; shell/n`,
      },
    ],
  },
  {
    find: [
      'tinfoil-hat',
      'car-crash',
      'bargain-basement',
      'dime-store',
      'clown-car',
      'keystone-cops',
      'banana-republic',
    ],
    when: [
      {
        as: ['attributive'],
        modifies: `
          theory; theories; crowd; brigade; conspiracy; nonsense; interview/n; performance/n; policy; policies; tv; politics; politician/n;
          presidency; government; campaign/n; operation; premiership; leadership; populist/n; demagogue/n; dictator/n; tactics; justice
        `,
      },
    ],
  },
  {
    find: ['meaningless', 'empty', 'toothless', 'token', 'symbolic', 'cosmetic'],
    why: 'dismisses the act before readers hear what it was',
    when: [
      {
        as: ['attributive'],
        modifies: `gesture/n; slogan/n; platitude/n; posturing; grandstanding; blather; bluster; bromide/n`,
      },
    ],
    unless: [denied],
  },
  {
    find: ['untethered', 'divorced', 'detached', 'disconnected'],
    when: [{ after: 'from *? reality|facts|the facts|truth|the truth|logic|common sense' }],
    unless: [denied, { near: `patient/n; dementia; psychosis; psychiatric; therapy; virtual` }],
  },
  {
    find: ['drunk', 'high', 'hooked'],
    when: [
      { after: `on power|outrage|hubris|its own|his own|her own|their own` },
      { after: `with power|success|ambition` },
    ],
    unless: [denied],
  },
];

const praise = (): readonly PhraseEntry[] => [
  {
    find: list(`
      irreproachable; unimpeachable; sagacious; razor-sharp; lion-hearted; stout-hearted;
      great-hearted; large-hearted; open-hearted; noble-minded; pitch-perfect;
      top-drawer; tip-top; crackerjack; bang-up; bravura; virtuosic; rollicking; rip-roaring; uproarious; side-splitting;
      laugh-out-loud; delectable; beguiling; bewitching; enthralling; entrancing; engrossing; page-turning; pulse-pounding;
      heart-stopping; heart-pounding; nail-biting; edge-of-your-seat; adrenaline-fuelled; action-packed; crowd-pleasing; feel-good;
      life-affirming; soul-stirring; spirit-lifting; salt-of-the-earth; true-blue; angelic; resplendent; debonair; indefatigable;
      unstinting; unbowed; self-sacrificing; swashbuckling; unputdownable; swoon-worthy; award-worthy;
      oscar-worthy; whip-smart; super-talented; hugely talented; immensely talented; effortlessly; god-like; saint-like
    `),
    when: described,
    unless: [
      denied,
      {
        modifies: `choir; voice/n; teeth; tooth; blade/n; claw/n; rocks|rock; thorn/n; beak/n; wire; final/n; finish|finishes; district/n; hormone/n`,
      },
    ],
  },
  {
    find: list(
      `consummate; unerring; dashing; effervescent; ebullient; unshakeable; unsung; self-effacing; exuberant; luminous`,
    ),
    when: described,
    unless: [denied, { modifies: `tablet/n; drink/n; paint; star/n; galaxy; galaxies; flux; intensity; blue|red` }],
    severity: quiet,
  },
];

/** Rarer adjectives of verdict. */
export const rareAdjectives = (): readonly PhraseEntry[] => [...vices(), ...folly(), ...praise()];
