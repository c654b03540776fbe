/** Adjectives that praise, thrill, startle and swell events, works and states of affairs. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { bodily, ofPlans, plainly, said, tales } from './things-conditions.ts';

const praised = (): readonly PhraseEntry[] => [
  {
    find: list(`
      resounding; thumping; stonking; storming; rip-snorting; swaggering; punchy; pithy; zingy; zippy; peppy; snappy;
      sassy; sparky; sparkling; shimmering; gleaming; scintillant; effulgent; lustrous; halcyon; rosy; upbeat;
      buoyant; euphoric; jubilant; joyous; joyful; jolly; exultant; ecstatic; rapturous; cathartic;
      soulful; lyrical; poetic; evocative; ethereal; majestic; regal; stately; momentous; epochal; epoch-making;
      epoch-defining; era-defining; generation-defining; watershed; fateful; earth-shaking; earth-shattering;
      world-beating; world-shaking; world-changing; history-making; trend-setting; trendsetting; star-making;
      field-leading; audacious; intrepid; valorous; dauntless; munificent; bountiful; bounteous; heaven-sent;
      god-given; godsent; providential; miraculous; fairy-tale; fairytale; storybook; magical; alluring; tantalising;
      tempting; enticing; seductive; irresistible; toothsome; appetising; succulent; cushy; prized; coveted;
      much-coveted; much-prized; much-admired; much-praised; much-lauded; much-cherished; cherished; well-loved;
      best-loved; well-crafted; well-wrought; well-turned; well-honed; well-oiled; well-judged; well-reasoned;
      well-argued; well-thought-out; well-conceived; well-earned; well-merited; well-timed; well-aimed; well-meaning;
      well-intentioned; well-meant; well-executed; well-rounded; finely tuned; finely honed; finely crafted;
      beautifully crafted; richly textured; richly rewarding; carefully crafted; carefully calibrated;
      lovingly restored; lovingly crafted; cast-iron; copper-bottomed; rock-solid; ironclad; bulletproof; bombproof;
      bomb-proof; foolproof; fail-safe; sure-fire; surefire; can't-miss; tried-and-true; tried-and-tested;
      time-honoured; time-tested; hallowed; sacrosanct; gilt-edged; blue-ribbon; gold-medal; big-league; super-duper;
      superlative; second-to-none; top-tier; nifty; nimble; adroit; deft; sure-footed; surefooted; sleek; suave;
      classy; tasteful; chic; trendy; edgy; snazzy; jazzy; natty; dapper
    `),
    why: 'praises where a report would show',
    when: said,
    unless: [
      ...plainly,
      bodily,
      tales,
      {
        modifies: `
          wine; water; flier/n; glass; vest/n; jacket/n; window/n; shelter/n; ticket/n; cabin; seat/n; passenger/n;
          stamp/n; post; mail; honours; degree/n; hotel/n; resort/n; mode/n; court/n; leader/n; tomato/n;
          commission/n; panel/n; plant/n; stock/n; share/n; cookware; pan/n; stove/n; market; horns; tree/n; jam;
          pudding/n; sauce; blossom; switch; valve/n; matchless; match|matches; cricket; cricketer/n; umpire/n;
          county|counties; cocaine; pilot/n; replacement/n; joint; shot/n; cup; council; jelly; general; carer/n;
          system; realism; lantern/n; ruler; ribbon; pass
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      clear-eyed; clear-headed; hard-headed; hard-nosed; tough-minded; steely; gritty; flinty; doughty; rugged;
      unapologetic; unabashed; unashamed; unvarnished; unflattering; warts-and-all; forthright; straight-talking;
      straight-shooting; plain-spoken; plainspoken; plain-speaking; tell-it-like-it-is; no-frills; lean-and-mean;
      buccaneering; red-blooded; full-blooded; two-fisted; rough-hewn; hard-charging; hard-driving; hard-edged;
      hard-bitten; battle-hardened; battle-scarred; battle-tested; road-tested; fire-tested; hard-fought; hard-earned;
      long-cherished; long-dreamed-of; dream-like; trusty; stout; sterling; unassailable; unanswerable; unarguable;
      undeniable; indisputable; incontrovertible; irrefutable; inescapable; unblemished; unsullied; untarnished;
      spotless; squeaky-clean; pristine; immaculate; faultless; nonpareil; unexampled; unparalleled; inimitable;
      irreplaceable; incalculable; inestimable; invaluable; priceless; unquenchable; irrepressible; inexhaustible;
      unflagging; untiring; unsinkable; undaunted; unfazed; unruffled; unbreakable; unyielding; unfaltering; undimmed;
      undying; everlasting; ageless; timeless; evergreen
    `),
    why: 'admires where a report would show',
    when: said,
    unless: [
      ...plainly,
      bodily,
      tales,
      {
        modifies: `
          water/n; wilderness; wheel/n; terrain; coast; coastline; mountain/n; landscape/n; kitchen; condition;
          forest/n; plants; oak/n; beach|beaches; mine; veteran/n; soldier/n; troops; unit/n; items; silver; area/n;
          reserves; bloc; area; zone/n; shrub/n; tree/n; code/n; cipher/n; encryption; artefact/n; painting/n;
          manuscript/n; glass; environment; clean; sand; snow
        `,
      },
      { near: 'sterling fell; sterling rose; pound' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      crushing; emphatic; handsome; commanding; shock; surprise; upset; improbable; unlikely; dominant; dominating;
      landslide; blowout; humbling; humiliating; embarrassing; devastating; shattering; painful; bloody;
      morale-sapping; morale-boosting; face-saving
    `),
    why: 'relishes a result that the score or the count would show',
    when: [
      {
        as: ['attributive'],
        modifies: `
          victory|victories; win/n; defeat/n; triumph/n; loss|losses; setback/n; reversal/n; rebuke; rejection;
          comeback; drubbing; mauling; electoral; vindication; climbdown/n; u-turn/n
        `,
      },
    ],
    unless: [
      ...plainly,
      {
        modifies: `
          life; property; hair; job; revenue; hearing; weight; blood; job-loss; jobs; financial; heat; civilian
        `,
      },
      {
        near: `
          goal/n; match|matches; cup; league; innings; set/n; seed/n; semi-final/n; wicket/n; quarterback; playoff/n;
          team/n; game/n; tournament
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      polished; assured; accomplished; taut; pacy; sharp; generous; lively; robust; vigorous; muscular; hearty;
      graceful; emotional; heartfelt; lofty; timely; ambitious; far-reaching; daring; landmark; signature;
      monumental; smart; clever; sane; sober; sound; solid; measured; careful; even-handed; balanced; fair-minded;
      honest; candid; frank; lucid; penetrating; searching; meticulous; painstaking; exhaustive; magisterial;
      definitive; rapt
    `),
    why: 'praises what was said or done where a report would show it',
    when: [
      {
        as: ['attributive'],
        modifies: `
          speech|speeches; tribute/n; essay/n; portrait/n; critique/n; rebuke/n; performance/n; reporting; journalism;
          rhetoric; oratory; defence/n of; apology; testimony; vision; leadership; display/n of; account/n of;
          dissent; eulogy|eulogies; address to; handling of; stance; exposé/n
        `,
      },
    ],
    unless: [...plainly, tales, { near: 'goal/n; match|matches; cup; league; actor/n; violinist' }],
    severity: quiet,
  },
];

const startling = (): readonly PhraseEntry[] => [
  {
    find: list(`
      startling; jolting; jarring; staggering; astounding; dumbfounding; flabbergasting; gobsmacking; jaw-dropping;
      eye-popping; eye-opening; hair-curling; mind-blowing; mind-boggling; mind-bending; head-spinning; head-snapping;
      gasp-inducing; breath-catching; bombshell; blockbuster; out-of-the-blue; unheard-of; unbelievable;
      rollercoaster; edge-of-seat; dizzying; vertiginous; giddy; heady; giddying; dizzy-making; intoxicating; riotous;
      feverish; sizzling; scorching; steamy; sultry; torrid; titillating; lip-smacking; toe-tapping; foot-stomping;
      roof-raising; stadium-filling; barn-burning; pulse-quickening; heart-racing; spine-tingling; goosebump-inducing;
      show-stealing; scene-stealing; star-spangled; star-crossed; stupendous; gargantuan; herculean; titanic;
      brobdingnagian; elephantine; humongous; ginormous; cavernous; yawning; oceanic; bottomless;
      fathomless; boundless; limitless; measureless; unfathomable; untold; untrammelled; meteoric; astronomical;
      rocketing; skyrocketing; turbo-charged; turbocharged; supercharged; souped-up; warp-speed; lightning-fast;
      lightning-quick; white-knuckle; deafening; ear-splitting; earsplitting; ear-piercing; thunderous; seismic;
      tectonic; volcanic; cataclysmic; convulsive; convulsing; shuddering; screeching; screaming; thrill-a-minute;
      all-singing; all-dancing; all-conquering; all-consuming; all-powerful; all-important; all-knowing; all-seeing;
      never-before-seen; never-seen-before; once-in-a-generation; once-in-a-century; high-octane; high-voltage;
      high-flying
    `),
    why: 'does the gasping for readers',
    when: said,
    unless: [
      ...plainly,
      bodily,
      tales,
      {
        modifies: `
          activity; eruption/n; wave/n; data; survey/n; plate/n; ash; rock/n; shift/n of plate; zone/n; station/n;
          event/n; island/n; gas|gases; crater/n; lava; lake/n; soil; unit/n; society; observation/n; observatory;
          instrument/n; clock; heat; temperature/n; sun; summer; beetle; fuel; petrol; power; line/n; cable/n; crust;
          ridge/n; crowd/n of; gap in the; interior; hall/n; space/n; engine/n; terrain; region/n; area; start/n;
          trade; fan/n; chamber/n; tunnel/n; cave/n; cells; metre/n; dose/n; substance/n; drug/n; drink/n; liquor;
          banner; child; baby; fault/n; risk; hazard/n; volcano; noise/n; blast/n; explosion/n; bang; stories; fans;
          teenager/n; retrofitting; retrofit; building
        `,
      },
      {
        near: `
          earthquake/n; volcano; eruption; magnitude; intensity; telescope/n; tyre/n; actress; actor; film; iceberg; sank;
          sinking
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      whopping; monster; hefty; fat; juicy; tidy; princely; furious; glacial; leisurely; relentless; punishing;
      gruelling; lightning
    `),
    why: 'paints the size or the speed where a figure would show it',
    when: [
      {
        as: ['attributive'],
        modifies: `
          pace; speed; tempo; schedule; rate of; sum; profit/n; fee/n; bonus|bonuses; salary|salaries; bill/n;
          price tag; pay; payday; cheque/n; windfall; success; tour of; clip
        `,
      },
    ],
    unless: [...plainly, { near: 'horse/n; storm/n; hurricane; lap/n; runner/n; glacier/n' }],
    severity: quiet,
  },
  {
    find: list(`
      striking; revealing; strange; odd; queer; mysterious; enigmatic; puzzling; ironic; paradoxical;
      delicious; bitter; ultimate; crowning; cosmic; uncomfortable; awkward; inconvenient; brute; painful;
      dirty; worst-kept; naked
    `),
    why: 'tells readers how to take the fact',
    when: [
      {
        as: ['attributive'],
        modifies: `
          irony|ironies; paradox|paradoxes; twist/n of; coincidence/n; truth/n; reality|realities; fact/n of;
          reminder/n; contrast/n; silence/n; justice; admission/n; omission/n; detail/n; contradiction/n; secret/n;
          symmetry; parallel/n; pill to; lesson/n
        `,
      },
    ],
    unless: [
      ...plainly,
      { modifies: 'court; system; lesson plan/n; show; check; virtual; pill/n daily; facts and figures' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      much-hated; much-loathed; much-mocked; much-derided; much-ridiculed; much-lamented; much-missed; much-delayed;
      much-heralded; much-publicised; much-discussed; much-debated; much-feted; much-abused; much-despised;
      hard-pressed; hard-up; hard-luck; hard-scrabble; hardscrabble; down-on-its-luck; down-on-their-luck;
      down-on-his-luck; down-and-out; dirt-poor; dirt-cheap; penniless; well-heeled; deep-pocketed; deep-dyed;
      dyed-in-the-wool; blue-blooded; blue-rinse; upper-crust; silver-spoon; moneyed; monied; filthy-rich;
      filthy rich; super-rich; uber-rich; ultra-rich; mega-rich; fat-cat; jet-set; ivory-tower; champagne-swilling;
      latte-sipping; latte-drinking; tofu-eating; chardonnay-sipping; gas-guzzling; money-grubbing; money-spinning;
      money-guzzling; cash-guzzling; penny-wise; pound-foolish; feather-bedded; featherbedded; once-proud;
      once-mighty; once-great; once-thriving; once-vibrant; once-vaunted; once-feared; once-dominant; once-glorious;
      once-sleepy; once-humble; once-promising; once-venerable; once-unthinkable; once-powerful; once-invincible;
      sun-kissed; sun-drenched; sun-dappled; sun-soaked; windblown; storm-tossed; rain-lashed;
      sea-sprayed; postcard-perfect; chocolate-box; jewel-like; honey-coloured; rose-coloured; sepia-tinted;
      sepia-toned; misty-eyed; dewy-eyed; doe-eyed; wide-eyed; bleary-eyed; teary-eyed; bug-eyed; bright-eyed;
      gimlet-eyed; steely-eyed; hawk-eyed; eagle-eyed; long-faced; long-drawn-out; long-dreaded; long-forgotten;
      much-promised; oft-promised; oft-delayed; oft-told; oft-heard; other-worldly; folksy; homespun;
      cosy; comfy; snug; sleepy; bustling; throbbing; buzzing; thronged; heaving
    `),
    why: 'paints in passing what the report does not need',
    when: [{ as: ['attributive'] }],
    unless: [
      ...plainly,
      tales,
      {
        modifies: `
          bed/n; insect/n; cap/n; fruit; vegetable/n; vegetables; greens; plant/n; salad; tree/n; corridor; bees; bee;
          ray/n; spurge; dragon/n; areas; seabird/n; seal/n; clay; owl/n; frog/n; sound; fly; hydra/n; blanket;
          duck/n; driver sleepy; goods
        `,
      },
      { before: ['was|were'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      ambitious; daring; generous; humane; commonsense; bold-faced; smart; pragmatic; clear-cut; forward-looking;
      forward-thinking; people-first; future-proof; watertight; airtight; sane; civilised; landmark; far-reaching;
      transformational
    `),
    why: 'praises a plan before readers know it',
    when: ofPlans,
    unless: [
      ...plainly,
      {
        modifies: `
          tax|taxes; court; district; state; commission; preservation; system; order/n; protection; designation
        `,
      },
    ],
    severity: quiet,
  },
];

/** Praise and thrill. */
export const glowing = (): readonly PhraseEntry[] => [...praised(), ...startling()];
