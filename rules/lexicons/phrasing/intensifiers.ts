/**
 * Words that push. Degrees that news prose needs ("sharply", "deeply divided", "nearly", "completely destroyed") and
 * sizes that are measured ("a large majority", "vast") are not here.
 */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { asVerb, attributive, described, list, quiet } from './conditions.ts';
import { faintDegrees } from './faint/degrees.ts';

/** Before a comparison or under a negation the word limits in place of pushing. */
const limited: readonly Condition[] = [
  {
    before: [
      "not|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|haven't|hasn't|hadn't|cannot|never|almost|nearly|virtually",
    ],
  },
];

const adverbs: readonly PhraseEntry[] = [
  {
    find: 'very',
    why: 'asks for more than the next word gives',
    when: [{ after: ['few|little|much|many|well|soon|likely'] }],
    unless: [{ before: ['how|not|so|thank|you'] }],
    severity: quiet,
  },
  {
    find: 'very',
    use: '',
    why: 'asks for more than the next word gives',
    severity: quiet,
    when: [{ after: ['*'] }],
    unless: [
      ...limited,
      { before: ['the|this|that|his|her|its|their|our|my'] },
      {
        after: `
          much; well; few; little; soon; likely; end; same; first; last; own; same; next; nature; idea; notion;
          fact; thought; beginning; heart; top; bottom; least; most; best; worst; people; things
        `,
      },
    ],
    innocent: list(`
      very low|high frequency; very low|high altitude; very low|high density;
      very large scale|array|telescope|crude; very long baseline; very low birth; very old|young people;
      very long chain; very important person|people; very rev; very special relativity
    `),
  },
  {
    // “The very real danger”: behind an article it pushes all the same.
    find: 'very',
    use: '',
    why: 'asks for more than the next word gives',
    when: [
      {
        before: ['the|this|that|these|those|his|her|its|their|our|my'],
        after: `
          real|clear|serious|dangerous|important|bad|good|special|difficult|strong|public|high|different|powerful|large|big;
          small|rich;
          strict|harsh|tough|poor|sick|ill|old|young|long|short|tight|close|hard|easy|narrow|broad|wide|deep|dark|bright;
          beautiful|ugly|expensive|cheap|weak|vulnerable|popular|unpopular|successful|talented|able|capable|busy|quiet;
          loud|rare|modest|limited|troubled|troubling|impressive|effective|sensitive|vocal|visible|partisan|liberal;
          conservative|moderate|complex|complicated|simple|specific|personal|private|wealthy|famous
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      extremely; incredibly; insanely; absurdly; ridiculously; unbelievably; tremendously; immensely;
      enormously; hugely; massively; vastly; supremely; monumentally; colossally; wildly; madly; infinitely;
      inordinately; extraordinarily; astonishingly; amazingly; astoundingly; staggeringly; breathtakingly;
      stunningly; shockingly; alarmingly; frighteningly; terrifyingly; horribly; terribly; awfully; dreadfully;
      painfully; woefully; hopelessly; spectacularly; mightily; crazily; outrageously; eye-wateringly;
      mind-bogglingly; catastrophically; disastrously; grossly; phenomenally; exceedingly; wickedly; fiendishly; devilishly
    `),
    use: '',
    why: 'pushes where a figure or a fact would show it',
    when: [{ after: ['*'] }],
    unless: [
      ...limited,
      {
        after: ['low|high frequency', 'preterm|premature', 'and|or|with|at|on', 'negligent|overweight|indecent|obese'],
      },
    ],
    innocent: list(`
      infinitely many; infinitely small; wildly * birds;
      horribly|terribly burned|burnt|injured|disfigured|mutilated
    `),
  },
  {
    // "Absolutely clear" and its like are worn so smooth that they push nobody.
    find: 'absolutely',
    use: '',
    why: 'shuts the door on any other view',
    when: [{ after: 'clear|certain|sure|necessary|right' }],
    unless: limited,
    severity: quiet,
  },
  {
    find: list(`absolutely; utterly; totally; downright; plain wrong`),
    use: '',
    why: 'shuts the door on any other view',
    unless: [
      ...limited,
      { after: 'clear|certain|sure|necessary|right' },
      {
        after: `
          positive; charged; correlated; blind; eclipsed; disabled; cleaned; clean; washed; cooked;
          investigated; examined; review/v; reviewed; convergent; continuous; searched; checked; tested;
          prepared
        `,
      },
    ],
    innocent: ['plain wrong side', 'totally protected'],
  },
  {
    find: ['truly', 'really', 'genuinely'],
    use: '',
    why: 'vouches for what follows',
    severity: quiet,
    unless: [
      ...limited,
      {
        after: ['want|wanted|wants|happened|happens|mean|means|matters|is|was'],
        near: ['what|how|who|why|where|whether'],
      },
      {
        before: `well and; yours; if; whether * *?; what|who|how; not|neither|nor|never|cannot|hardly; isn't|doesn't|don't|didn't|wasn't|can't|won't|couldn't`,
      },
    ],
  },
  {
    find: list(`
      certainly; definitely; surely; assuredly; without a doubt; without question; beyond any doubt;
      beyond question; no doubt
    `),
    use: '',
    why: 'claims a certainty that nobody in the text has shown',
    unless: [
      ...limited,
      { before: ['slowly but', "there is|was|be|'s", 'leave|leaves|left|have|has|had|be|in|almost'] },
      { after: ['about|that'], before: ['know|knew|known|say|speak'] },
    ],
    severity: quiet,
    innocent: list(`
      almost certainly; slowly but surely; beyond a reasonable doubt; called into question; there is|was|'s|are no doubt|doubts;
      have|has|had no doubt; leave|leaves|left no doubt
    `),
  },
  {
    find: list(`dramatically; drastically; exponentially; astronomically; explosively`),
    use: ['', 'sharply'],
    why: 'dramatises a change that a figure would show',
    unless: [
      ...limited,
      { after: ['lit|staged|performed|acted|stable|unstable|distributed|weighted|growing'] },
      { near: `theatre; stage; bacteria; cells; function` },
    ],
  },
  {
    find: list(`
      overwhelmingly; desperately; fiercely; ferociously; bitterly; wholeheartedly; profoundly; passionately
    `),
    use: '',
    why: 'colours how strongly it was done or felt',
    severity: quiet,
    unless: [
      { after: ['cold|ill|vote/v|approved|elected|passed|rejected|deaf|disabled|ionised'] },
      { before: ['voted'] },
    ],
  },
  {
    find: list(`so very; ever so; all too; far too; way too; only too; much too`),
    use: [],
    why: 'pushes where a figure or a fact would show it',
    unless: [{ after: ['much|many', 'often|well'] }, { before: ['not'] }],
  },
  {
    find: list(`
      way more; way less; way better; way worse; way back; way beyond; way over; way ahead
    `),
    use: [],
    why: 'pushes in the tone of talk',
    unless: [
      { before: ['the|a|his|her|its|their|our|my|this|that|half|some|long|only|on|no|all|another|their'] },
      { after: ['to|home|from|into|with|through|of'] },
    ],
  },
  {
    find: list(`
      abominably; abysmally; atrociously; deplorably; despicably; execrably; preposterously; risibly; unconscionably; mind-numbingly;
      stupefyingly; achingly; excruciatingly; sinfully; blindingly; screamingly; glaringly; jaw-droppingly; blisteringly;
      crushingly; thuddingly; toe-curlingly; ear-splittingly; gob-smackingly; heart-stoppingly; soul-crushingly; earth-shatteringly; indecently
    `),
    use: '',
    why: 'pushes where a figure or a fact would show it',
    when: [{ as: ['attributive'] }, { as: ['predicate'] }],
    unless: limited,
  },
  {
    find: list(`
      by a country mile; to the nth degree; bar none; beyond a shadow of a doubt; without a shadow of a doubt; beyond the shadow of a doubt;
      ounce|shred|scrap|jot|modicum|scintilla|iota|shadow|particle of decency|sense|shame|truth|integrity|courage|compassion|humanity|honesty|credibility|dignity;
      a scrap of evidence; a jot of evidence; an ounce of evidence; a particle of evidence; mountain|mountains|reams|oceans|heaps of evidence|proof;
      armies of lawyers|lobbyists|consultants|bureaucrats; not one iota; not one shred; in spades; with a vengeance; on steroids; with knobs on; and then some;
      bigly; to kingdom come; like nobody's business; like there's no tomorrow; like it's going out of fashion; every last shred; up to the eyeballs
    `),
    why: 'pushes in the tone of talk',
    unless: [{ near: ['steroid/n', 'athlete/n', 'doping', 'cards', 'patient/n', 'doctor/n', 'prescribed'] }],
  },
  {
    find: list(`
      a shred of evidence; a scintilla of evidence; an iota of evidence; of epic proportions; of biblical proportions; never ever; never, ever; beyond belief; off the charts; like never before; through the roof; to the extreme; big time; to the max;
      out of this world
    `),
    why: 'pushes in the tone of talk',
    unless: [{ near: ['fell|crashed|came|broke|burst'] }],
  },
];

/** Nouns beside which size and mass are terms of science, medicine or teaching. */
const measured = list(`
  star/n; black; particle/n; galaxy; galaxies; planet/n; object/n; body|bodies; cluster/n; boson/n; neutrino/n;
  graviton/n; gravity; neutron; photon/n; hole/n; heart; stroke/n; haemorrhage; bleed|bleeding;
  transfusion/n; embolism; infarction; open; online; multiplayer; mimo; attack; hydrocephalus; sulfide|sulphide;
  rock; gneiss; parallel; ordnance; retaliation
`);

const sizes: readonly PhraseEntry[] = [
  {
    find: ['massive'],
    use: ['large/a', ''],
    why: 'pushes where a figure would show it',
    when: described,
    unless: [
      { modifies: measured },
      { before: ['more|less|so|too|as|super|ultra'] },
      { before: ['super -', 'ultra -', 'low -', 'high -'] },
    ],
  },
  { find: ['huge/a'], use: ['large/a', ''], why: 'pushes where a figure would show it', when: described },
  {
    find: list(`
      enormous; immense; gigantic; colossal; gargantuan; humongous; ginormous; mammoth; monumental; gigantesque;
      tremendous; prodigious; stupendous
    `),
    use: ['', 'large/a'],
    why: 'pushes where a figure would show it',
    when: described,
    unless: [
      { before: ['of|by|the'], after: ['in|from'] },
      {
        modifies: `
          tusk/n; bone/n; remains; skeleton/n; fossil/n; iceberg; sculpture/n; telescope/n; squid; brass; art;
          arch/n; inscription/n; steppe; dna; ivory; tortoise/n
        `,
      },
    ],
  },
  {
    find: list(`
      whopping; staggering; eye-watering; eye-popping; jaw-dropping; mind-boggling; mind-blowing; hair-raising;
      breathtaking; astronomical; astounding; earth-shattering; earthshattering; earth-shaking; thumping; monster;
      blistering; ballooning; sky-high; crushing; crippling; unfathomable; incalculable; inconceivable;
      ear-splitting; blockbuster
    `),
    use: '',
    why: 'tells readers how amazed to be',
    when: attributive,
    unless: [
      {
        modifies: `
          observation/n; object/n; unit/n; wave/n; data; activity; survey/n; station/n; retrofit; zone/n;
          society; telescope/n; truck/n; movie/n; film/n; drug/n; injury/n; event/n; risk; heat; cough; station;
          strength; design; standards; code/n; clock/n; union; league; disease/n; machine/n; plant/n; test/n;
          testing; sensor/n; monitoring; waves; energy; costs|cost
        `,
      },
    ],
  },
  {
    find: ['countless', 'untold', 'umpteen'],
    use: ['many'],
    why: 'counts by amazement',
    when: attributive,
    unless: [{ after: ['story|stories'] }],
  },
  {
    find: list(`
      tons of; loads of; a whole lot of; heaps of; oodles of; scores upon scores of; no end of; zillions of;
      a boatload of; umpteen
    `),
    use: ['many'],
    why: 'counts by amazement',
    unless: [
      {
        before: [
          'box|truck|bus|car|boat|lorry|van|plane|cart|bucket|case|million|metric|thousand|hundred|of|two|three|four|five|six|ten',
        ],
      },
      {
        after: `
          story|stories; *? carbon|coal|steel|rice|grain|wheat|oil|waste|cargo|aid|food|ice|sand|rock|explosives|bricks|rubble|debris|earth|rubbish|stones
        `,
      },
    ],
  },
  {
    find: list(`
      utmost; unparalleled; unimaginable; unspeakable; unbelievable; mindless; boundless; unbridled;
      unmitigated; unalloyed; unvarnished; undiluted
    `),
    use: '',
    why: 'puts the noun beyond argument',
    when: attributive,
    unless: [{ before: ['of the'] }, { after: ['importance', 'care', 'respect'] }],
  },
  {
    find: list(`
      sheer; utter; abject; rank; downright; outright lie/n; complete and utter; total and utter;
      pure and simple
    `),
    use: [''],
    why: 'adds weight and no fact',
    when: [
      {
        as: ['attributive'],
        modifies: `
          nonsense; folly; size; volume; scale; weight; number/n; force; hypocrisy; stupidity; incompetence;
          madness; chaos; disregard; contempt; failure/n; disaster; devastation; ruin; desperation; panic;
          terror; joy; audacity; arrogance; brutality; horror; blowhard; intensity; determination; luck;
          poverty; misery; humiliation; opportunism; cowardice; lunacy; idiocy; disbelief; rubbish; delight;
          confusion; lack; greed; cruelty; inhumanity; ignorance; racism; destruction; domination; magnitude;
          complexity; power
        `,
      },
      { after: ['and utter', ','] },
    ],
  },
  {
    find: ['absolute', 'complete', 'total', 'outright'],
    use: '',
    why: 'adds weight and no fact',
    when: [
      {
        as: ['attributive'],
        modifies: `
          nonsense|disgrace|farce|shambles|madness|insanity|lunacy|hypocrite/n|hypocrisy|sham|fraud/n|travesty|scandal|mockery;
          ignorance|garbage|rubbish|joke|mess|chaos|horror|disaster|lie/n|fabrication/n|falsehood/n|betrayal|capitulation|contempt;
          disregard|incompetence|cowardice|folly|stupidity|idiocy|insult|outrage
        `,
      },
    ],
    unless: [...limited, { before: ['more|most|so', 'not|hardly|never a|an'] }],
  },
  {
    find: 'gross',
    use: '',
    why: 'adds weight and no fact',
    when: [
      {
        as: ['attributive'],
        modifies: `
          understatement|overstatement|injustice|dereliction|incompetence|hypocrisy|distortion/n|exaggeration/n|mismanagement;
          unfairness|overreach|betrayal|insult|hyperbole|misuse|waste|inequality|inequalities|simplification
        `,
      },
    ],
    unless: [{ near: `court; tribunal; charge/n; charged; convicted; misconduct` }],
  },
  {
    find: ['dramatic', 'drastic'],
    use: ['sharp', ''],
    why: 'dramatises a change that a figure would show',
    when: [
      {
        as: ['attributive'],
        modifies: `
          increase/n|rise/n|decline/n|fall|drop/n|shift/n|escalation|change/n|departure|expansion|improvement/n|surge|reversal;
          reduction/n|cut/n|cuts|growth|swing|turnaround|deterioration
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: ['ultra', 'uber', 'mega', 'super'],
    use: '',
    why: 'pushes in the tone of talk',
    when: [
      {
        after: `
        -? rich|wealthy|important|powerful|expensive|exclusive|luxury|popular|successful|strict|tough
      `,
      },
    ],
    severity: quiet,
  },
];

const moves: readonly PhraseEntry[] = [
  {
    find: ['skyrocket/v', 'rocket/v', 'sky-rocket/v'],
    use: ['rise/v'],
    why: 'dramatises a rise that a figure would show',
    when: asVerb,
    unless: [
      { as: ['noun'] },
      { near: `launch/n; missile/n; satellite/n; moon; space` },
      { after: ['attack/n|fire|launcher/n|strike/n|engine/n|scientist/n'] },
    ],
  },
  {
    find: ['explode/v', 'balloon/v', 'mushroom/v', 'snowball/v'],
    use: ['grow/v'],
    why: 'dramatises a rise that a figure would show',
    when: [
      {
        form: ['past', 'gerund'],
        near: `
          cost/n; price/n; debt/n; deficit/n; number/n; population/n; budget/n; spending; demand; rent/n;
          caseload/n; popularity; inflation; unemployment
        `,
      },
    ],
    unless: [
      { as: ['noun'] },
      {
        near: `
        bomb/n; device/n; grenade/n; shell/n; mine/n; tank/n; car/n; gas; killed; injured
      `,
      },
    ],
  },
  {
    find: list(`
      nosedive/v; crater/v; go/v into freefall; fall/v off a cliff; go/v into meltdown
    `),
    use: ['fall/v'],
    why: 'dramatises a change that a figure would show',
    when: [{ form: ['past', 'gerund'] }],
    unless: [
      { as: ['noun'] },
      {
        near: `
          aircraft; plane/n; jet/n; moon; asteroid/n; hiker/n; climber/n; car/n; bomb/n; shell/n
        `,
      },
    ],
  },
];

/** Words that push. */
export const intensifiers = (): readonly PhraseEntry[] => [...adverbs, ...sizes, ...moves, ...faintDegrees()];
