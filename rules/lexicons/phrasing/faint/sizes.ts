/** Adjectives of size, force and speed that push a little: each a hint. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';

/** Nature and things that can be walked round have their size. */
const nature: Condition = {
  modifies: `
    hill/n; slope/n; path/n; cliff/n; terrain; mountain/n; stair/n; steps; bank/n; street/n; road/n; desert/n;
    ocean/n; sea; forest/n; plain/n; area/n; expanse/n; region/n; territory|territories; estate/n; plateau; crater/n;
    cave/n; valley/n; wave/n; wind/n; winds; storm/n; tide/n; rain; snow; weather; fire/n; blaze/n; wildfire/n;
    flames; river/n; waters; water; flood/n; bird/n; eagle/n; roof; tree/n; tower/n; heat; cold; pain; tornado/n;
    typhoon; hurricane/n; earthquake/n; aircraft; disease/n; illness|illnesses; injury|injuries; burns; headache/n;
    pneumonia; asthma; infection/n; symptom/n; respiratory; malnutrition; drought; flooding; turbulence; frost;
    damage; thunderstorm/n; care; hunger; poverty
  `,
};
/** What grows and falls, what is done and felt. */
const changes = `
  cost/n; price/n; rent/n; bill/n; tax; taxes; fee/n; fine/n; rise/n; increase/n; hike/n; fall; decline/n; drop;
  cut/n; cuts; discount/n; debt/n; deficit/n; number/n; rate/n; level/n; growth; spending; inflation; unemployment;
  demand; sum/n; profit/n; loss; losses; salary|salaries; pay; bonus|bonuses; budget/n; crime; violence; popularity;
  confidence; sales; support; approval; power/n; change/n; reform/n; overhaul; ban/n; restriction/n; measure/n;
  order/n; legislation; law/n; victory; win/n; defeat; criticism; attack/n; rebuke; opposition; backlash;
  reaction; response; pressure; scrutiny; debate/n; row/n; dispute/n; feud/n; rivalry; rival/n; battle/n; fight/n;
  struggle/n; anger; rage; resistance; competition; challenge/n; task/n; burden/n; toll; price; premium/n; penalty;
  penalties; wealth; fortune/n; influence; impact; consequence/n; effect/n; implications; shift/n; transformation;
  turnaround; gap/n; hole/n; gulf; contrast/n; divide; division/n; inequality; success; failure/n; blow/n; setback/n;
  damage; blunder/n; mistake/n; error/n; crisis; problem/n; shortage/n; effort/n; campaign/n; investment/n;
  ambition/n; appetite; interest; curiosity; enthusiasm
`;

/** A figure of public life moves. */
const moving: readonly Condition[] = [
  {
    form: ['past', 'participle', 'gerund'],
    near: `
          cost/n; price/n; debt/n; deficit/n; popularity; support; rating/n; approval; confidence; rent/n; crime;
          morale; demand; trust; tension/n; hopes; fears; unemployment; inflation; reputation; credibility; wages;
          standards; influence; membership; ranks; rates
        `,
  },
];
/** A figure says how far, or a thing moves. */
const settled: readonly Condition[] = [
  {
    near: '%; percent; per cent; million; billion; $; £; €; aircraft; plane/n; bomb/n; car/n; fire',
  },
];

const sizes: readonly PhraseEntry[] = [
  {
    find: list(`
      vast; sweeping; steep; hefty; sizeable; overwhelming; crushing; bruising; punishing; resounding; thunderous;
      dizzying; vertiginous; precipitous; meteoric; exorbitant; extortionate; ruinous; prohibitive; astronomical;
      stratospheric; cosmic; seismic; tectonic; volcanic; epic; titanic; herculean; sisyphean; homeric; biblical;
      epochal; mighty; towering; hulking; sprawling; cavernous; yawning; gaping; glaring; stark; startling; alarming;
      jarring; unnerving; daunting; formidable; fearsome; fierce; ferocious; bitter; heated; furious; intense; acute;
      extreme; profound; severe; grave; grievous; drastic; radical; wholesale; blanket; full-blown; full-scale;
      full-throated; all-out; out-and-out; outsize; outsized; oversize; oversized; king-size; king-sized; supersized;
      super-sized; jumbo; bumper; heavy-duty; industrial-scale; larger-than-life; off-the-charts;
      over-the-top; sky-high; soaring; plummeting; plunging; tumbling; spiralling; skyrocketing; rocketing; surging;
      exploding; mushrooming; burgeoning; booming; ever-growing; ever-increasing; ever-rising; ever-expanding;
      ever-widening; ever-greater; fast-growing; runaway; rampant; rife; galloping; roaring; rip-roaring; raging;
      whirlwind; breakneck; lightning; lightning-quick; warp-speed; frenetic; frantic; feverish; snail-paced; glacial;
      torrid; searing; stinging; scathing; withering; blistering; thumping; walloping; bone-crushing; back-breaking;
      backbreaking; heart-stopping; hair-trigger; white-knuckle; eye-opening; mind-bending; brain-melting;
      pulse-pounding; gut-punching; deafening; ear-shattering; ear-piercing; thundering; stentorian; blaring;
      stifling; suffocating; overpowering; intolerable; unbearable; unendurable; insufferable; unthinkable;
      unheard-of; unprecedented; unmatched; unexampled; unrelenting; relentless; remorseless; insatiable;
      unquenchable; uncontrollable; unchecked; unfettered; untrammelled; unrestrained; unbounded; limitless;
      bottomless; immeasurable; inexhaustible; endless; never-ending; neverending; unending; ceaseless; unceasing;
      incessant; interminable; perpetual; everlasting; non-stop; nonstop; round-the-clock; constant; chronic;
      inordinate; excessive; undue; immoderate; obscene; indecent; ungodly; unholy; unearthly;
      extraordinary; exceptional; remarkable; outstanding; singular
    `),
    use: '',
    why: 'pushes where a figure would show it',
    when: [{ as: ['attributive'], modifies: changes }],
    unless: [nature, { before: 'not|no|less|against' }],
    severity: quiet,
  },
  {
    find: list(`
      exorbitant; extortionate; dizzying; vertiginous; precipitous; meteoric; stratospheric; herculean; sisyphean;
      epochal; unthinkable; unheard-of; unmatched; unrelenting; relentless; insatiable; unquenchable; unfettered;
      untrammelled; limitless; bottomless; immeasurable; inexhaustible; endless; never-ending; neverending; unending;
      ceaseless; unceasing; incessant; interminable; everlasting; ever-growing; ever-increasing; ever-rising;
      ever-widening; breakneck; full-blown; full-throated; all-out; out-and-out; outsize; outsized; off-the-charts;
      over-the-top; larger-than-life; sky-high; overwhelming; unprecedented; deafening; ear-shattering; ear-piercing;
      overpowering; unbearable; unendurable; insufferable; mind-bending; gut-wrenching; gut-punching; heart-stopping;
      white-knuckle; pulse-pounding; nail-biting; back-breaking; backbreaking; bone-crushing; bone-chilling;
      spine-tingling; spine-chilling; blood-curdling; stomach-churning; heart-pounding; teeth-grinding;
      tooth-grinding; hair-pulling; head-spinning; head-scratching; crushing; startling; jarring; alarming;
      eye-opening; withering; scathing; searing; blistering; thunderous; towering; yawning; gaping; glaring;
      seismic; ever-greater; ever-expanding; ballooning; burgeoning; spiralling; inordinate; ungodly; god-awful;
      godawful; soaring; plummeting; skyrocketing; runaway; rampant; frenzied; frenetic; blinding; hell-bent;
      hellbent; iron-clad; ironclad; cast-iron; rock-solid; rock-ribbed; rock-bottom; bargain-basement; knock-down;
      bog-standard; garden-variety; dirt-poor; dirt-cheap; filthy rich; stinking rich; dog-tired; bone-tired;
      dead-set; dyed-in-the-wool; full-fledged; fully-fledged; card-carrying; double-quick; whirlwind;
      lightning-quick
    `),
    use: '',
    why: 'pushes where a fact would show it',
    when: [{ as: ['attributive', 'predicate'] }],
    unless: [
      nature,
      { before: 'not|no' },
      { modifies: 'vote/n; train/n; horse/n; bird/n; victory; ceiling/n; tower/n; noise; hunger; winning' },
      { near: ['species', 'aircraft', 'galaxy', 'spacecraft'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      tiny; minuscule; infinitesimal; teeny; teeny-tiny; itty-bitty; itsy-bitsy; teensy; pint-sized; pint-size;
      bite-sized; wafer-thin; paper-thin; razor-thin; threadbare; skimpy; stingy; negligible; microscopic; scrawny;
      stunted; lilliputian; penny-ante; nickel-and-dime; two-bit; tinpot; small-time; bush-league; small-bore;
      half-pint; trivial
    `),
    why: 'makes the matter look small',
    when: [
      {
        as: ['attributive'],
        modifies: `
          fraction/n; minority; sum/n; amount/n; share/n; percentage; sliver; group/n; band; clique; elite;
          margin/n; lead/n; number/n; budget/n; fine/n; raise/n; rise/n; increase/n; effect/n; concession/n; reform/n;
          change/n; matter/n; detail/n; offence/n; dictator/n; evidence; excuse/n; argument/n; pretext; country;
          nation; party; protest/n; crowd; turnout; circle; handful; benefit/n; risk/n; offer/n
        `,
      },
    ],
    unless: [{ before: 'not|no' }],
    severity: quiet,
  },
  {
    find: list(`
      full-on; flat-out; downright; sheer; utter; outright; veritable; unadulterated; undisguised; naked; arrant; unqualified; unmitigated; thoroughgoing; thorough-going; absolute; perfect; pure;
      plain old; good old-fashioned; straight-up; honest-to-god; honest-to-goodness; bare-faced; barefaced;
      bald-faced; bold-faced; stone-cold; stark
    `),
    use: '',
    why: 'adds weight and no fact',
    when: [
      {
        as: ['attributive'],
        modifies: `
          lie/n; liar/n; hostility; hatred; hate; bigotry; racism; aggression; ambition; greed; hunger; power;
          partisanship; opportunism; contempt; evil; genius; joy; fun; fantasy; fiction; propaganda; politics;
          theatre; spin; speculation; hell; insanity; lunacy; indifference; silence; lack; loss; collapse; breakdown;
          meltdown; surrender; annihilation; desolation; exhaustion; idiot/n; fool/n; coward/n; crook/n; fraud/n;
          stranger/n; bliss; happiness; despair; self-interest; cynicism; vindictiveness; malice; spite;
          fabrication/n; deception; denial; dishonesty; storm; frustration; dominance; thuggery; corruption; panic;
          vandalism; ignorance; rubbish; garbage; success; triumph; waste; treasure/n; miracle/n; feast; army; flood;
          avalanche; parade; goldmine; who's; cornucopia; explosion of; war on; embarrassment; humiliation; failure/n
        `,
      },
    ],
    unless: [{ before: 'not|almost' }, { near: ['vehicle', 'lung/n', 'building/n'] }],
    severity: quiet,
  },
  {
    find: [
      'landmark',
      'massive',
      'monster',
      'blockbuster',
      'bombshell',
      'explosive',
      'mega',
      'sensational',
      'shock',
      'surprise',
    ],
    use: '',
    why: 'pushes in the tone of a headline',
    when: [
      {
        as: ['attributive'],
        modifies: `
          report/n; claim/n; allegation/n; admission; revelation/n; testimony; interview; memo; tweet/n; book;
          announcement; letter; lawsuit; move; defeat; resignation; exit; deal/n; legislation; reform/n; poll/n;
          confession; charge/n; accusation/n; leak; option; meltdown; merger
        `,
      },
    ],
    unless: [
      { modifies: 'device/n; material/n; charge/n; weapon/n; deal with; test' },
      { before: 'iran|the|and', near: 'iran; nuclear' },
    ],
    severity: quiet,
  },
  {
    find: [
      'such a|an',
      'so much',
      'so many',
      'what a|an',
      'how very',
      'far more',
      'far less',
      'far worse',
      'far better',
      'far from',
    ],
    why: 'pushes in the tone of talk',
    when: [
      {
        after: `
          clear|certain|perfect|ideal|over|innocent|enough|alone|harmless|neutral|impartial|satisfactory|settled;
          disaster|mess|disgrace|shame|farce|joke|pity|waste|relief;
          fool|liar|failure|blow|tragedy|travesty|insult|coward;
          sinister|serious|important|dangerous|damaging|troubling|powerful|interesting|insidious|likely to;
          harm|pain|damage|hate; hatred|anger|suffering|misery|for|nonsense|fuss|noise;
          vitriol|wonderful|terrible|horrible|great|brave|amazing; lies;
          awful|dreadful|lovely|huge|massive|blatant|brazen|cruel|ridiculous|stupid|crude|low|fine|beautiful
        `,
      },
    ],
    unless: [{ after: 'for the|a|his|her|its' }, { before: 'not' }],
    severity: quiet,
  },
  {
    find: list(`
      soar/v; surge/v; balloon/v; mushroom/v; snowball/v; swell/v; skyrocket/v; rocket/v; spike/v; explode/v; vault/v;
      leap/v;
      catapult/v; shoot/v up; pile/v up; mount/v up; go/v through the roof
    `),
    use: ['rise/v'],
    why: 'dramatises a change that a figure would show',
    when: moving,
    unless: settled,
    severity: quiet,
  },
  {
    find: list(`
      plummet/v; plunge/v; nosedive/v; tumble/v; evaporate/v; cratered|cratering; crumble/v; dwindle/v; shrivel/v; tank/v;
      slump/v;
      tumble/v down; hit/v rock bottom
    `),
    use: ['fall/v'],
    why: 'dramatises a change that a figure would show',
    when: moving,
    unless: settled,
    severity: quiet,
  },
  {
    find: list(`
      spiral/v; spin/v out of control; spiral/v out of control; run/v riot; run/v amok; go/v into overdrive
    `),
    use: [],
    why: 'dramatises a change that a figure would show',
    when: moving,
    unless: settled,
    severity: quiet,
  },
];

/** Sizes, forces and speeds. */
export const faintSizes: readonly PhraseEntry[] = sizes;
