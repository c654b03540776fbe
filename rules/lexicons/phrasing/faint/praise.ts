/** Words that sell a little: each a hint. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { attributive, both, described, list, quiet } from '../conditions.ts';
import { beyondCompare } from './praise-unique.ts';
import { faintSales } from './sales.ts';

/** Denied praise sells nothing. */
const denied: Condition = { before: "not|isn't|wasn't|no|less|hardly|nothing" };
/** Terms of nature, trade and craft. */
const term: Condition = {
  modifies: `
    water/n; wine/n; cider; diamond/n; heat; energy; error; efficiency; species; bloom/n; flower/n; fish; beast/n;
    ground/n; pressure; array; astronomer/n; galaxy; nebula; cloud/n; matter; intensity; flux; steel; stone; shade/n;
    charts; mineral/n
  `,
};

const wonder: readonly PhraseEntry[] = [
  {
    find: list(`
      sparkling; radiant; luminous; brilliant; glorious; magnificent; superb; splendid; sublime; exquisite;
      delightful; charming; adorable; lovable; enchanting; bewitching; beguiling; ravishing; resplendent; majestic;
      regal; imposing; stately; grandiose; opulent; lavish; luxurious; palatial; plush; swanky; ritzy; posh;
      glitzy; glamorous; glam; sleek; slick; stylish; chic; elegant; classy; debonair; dapper; dashing; suave; sexy;
      sultry; voluptuous; trendy; funky; quirky; edgy; zany; offbeat; snazzy; jazzy; nifty; groovy; spiffy; natty;
      cutesy; cute; cuddly; marvellous; wonderful; wondrous; fantastic; terrific; tremendous; phenomenal; sensational;
      incredible; unbelievable; amazing; astonishing; astounding; miraculous; magical; heavenly; angelic;
      celestial; otherworldly; dreamy; dreamlike; ethereal; transcendent; peerless; nonpareil; inimitable;
      incomparable; unparalleled; unmatched; superlative; consummate; masterly; masterful; virtuosic;
      flawless; faultless; impeccable; immaculate; spotless; pristine; exemplary; outstanding; excellent; exceptional;
      remarkable; extraordinary; impressive; formidable; redoubtable; awesome; epic;
      rollicking; rip-roaring; barnstorming; blistering; fascinating; riveting; gripping; enthralling;
      absorbing; engrossing; unputdownable; bravura; hilarious; uproarious; side-splitting; laugh-out-loud;
      rib-tickling; heartwarming; heart-warming; feel-good; uplifting; inspirational; rousing; stirring;
      soul-stirring; life-affirming; touching; poignant; haunting; tear-jerking; evocative; atmospheric; immersive;
      cinematic; kaleidoscopic; pulsating; throbbing; exhilarating; breath-taking; intoxicating; heady; invigorating;
      refreshing; sumptuous; succulent; scrumptious; delectable; delicious; luscious; velvety; melt-in-the-mouth;
      crowd-pleasing; crowd-pulling; toe-tapping; foot-stomping; chart-busting; pitch-perfect; note-perfect;
      word-perfect; picture-postcard; postcard-perfect; instagrammable; photogenic; cosy; idyllic; picturesque;
      quaint; unspoilt; bucolic; verdant; sun-drenched; sun-kissed; sun-soaked; balmy; palm-fringed; paradisiacal;
      bustling; thriving; flourishing; buzzing; vibrant; lively; spirited; feisty; plucky; spunky; sassy; gutsy;
      bubbly; vivacious; effervescent; irrepressible; irresistible; infectious; winsome; charismatic;
      magnetic; telegenic; silver-tongued; golden-voiced; honey-voiced; velvet-voiced; eloquent; luminescent
    `),
    use: '',
    why: 'does the readers’ admiring for them',
    when: described,
    unless: [
      denied,
      term,
      {
        modifies: `
          disease/n; patient/n; virus; agent/n; jury|juries; duke; prince/n; canyon; marshal/n; slam; piano; prix; lodge; mosque;
          total; theft; larceny; field/n; pole/n; storm; force;
          team|side|goal|run|streak|numbers|entry|ticket|bid|candidate|number|design|party|score|try|point/n|bidder/n;
          resonance; tape; north; declination; storage; sentence/n; restrictions; conditions; offence/n;
          circumstance/n; court|leader/n; session/n; general; audit/n; soviet; commander; being; task/n; tense; pitch;
          game/n; number/n; square/n; scholar/n; hotel; vizier
        `,
      },
      { near: ['telescope', 'particle/n', 'virus', 'strain/n'] },
    ],
    severity: quiet,
  },
  {
    // Verbs as well: “accused of smashing the window”.
    find: list('smashing; cracking; ripping'),
    use: '',
    why: 'does the readers’ admiring for them',
    when: both(attributive, [{ before: ['a|an|such|another|absolutely|truly'] }]),
    unless: [{ modifies: 'sound/n; noise/n; pipe/n; ice; blow/n; tool/n; unit/n; plant/n' }],
    severity: quiet,
  },
  {
    find: list(`
      beautiful; lovely; gifted; talented; ingenious; genius; prodigious; handsome; visionary; inspired; bold; daring;
      dynamic; robust; ambitious; ambitiously; innovative; pioneering; forward-thinking; forward-looking; far-sighted;
      farsighted; seminal; momentous; epoch-making; history-making; record-breaking; barrier-breaking;
      trend-bucking; mind-expanding; ahead-of-its-time; prized; venerable; eminent; distinguished; sacred; legendary;
      celebrated; award-studded; award-worthy; star-spangled; bestselling; best-selling; chart-topping;
      record-setting; top-flight; top-class; top-tier; top-quality; top-shelf; top-of-the-range; top-of-the-line;
      high-powered; high-end; upmarket; upscale; deluxe; five-star; gourmet; artisan; hand-crafted; handcrafted;
      hand-picked; handpicked; custom-built; tailor-made; exclusive; a-list; blue-chip; blue-riband; gold-plated;
      silver-screen; storied; tried-and-tested; tried-and-true; never-before-seen; first-of-its-kind;
      one-off; once-in-a-career; future-proof; next-gen; ultra-modern; lightning-quick;
      turbo-charged; supercharged; turbocharged; souped-up; feature-packed; jam-packed; thrill-packed; value-packed;
      eco-friendly; family-friendly; must-win; must-try; can't-lose; foolproof; bulletproof; fail-safe; worry-free;
      guilt-free; silky-smooth; razor-sharp; crystal-clear; rock-solid; bite-sized; user-friendly; pin-sharp
    `),
    use: '',
    why: 'sells in place of describing',
    when: [
      {
        as: ['attributive'],
        modifies: `
          ,; and; city|cities; town/n; village/n; island/n; coast; beach|beaches; setting/n; building/n; house/n;
          home/n; garden/n; park/n; hotel/n; restaurant/n; resort/n; venue/n; shop/n; bar/n; club/n; market/n; scene;
          community|communities; neighbourhood/n; culture; economy; democracy; industry; company|companies; firm/n;
          business|businesses; startup/n; start-up/n; brand/n; product/n; service/n; platform/n; technology; design/n;
          car/n; phone/n; device/n; plan/n; project/n; programme/n; policy; policies; vision; idea/n;
          approach|approaches; solution/n; initiative/n; strategy; experience/n; performance/n; display/n; show/n;
          concert/n; festival/n; event/n; film/n; movie/n; play/n; book/n; novel/n; album/n; song/n; series; career/n;
          role/n; debut/n; actor/n; actress|actresses; singer/n; star/n; artist/n; writer/n; author/n; director/n;
          musician/n; player/n; coach; scientist/n; professor/n; journalist/n; leader/n; politician/n; lawyer/n;
          entrepreneur/n; businessman; businesswoman; scholar/n; judge/n; general; figure/n; man; woman; family;
          career; institution/n; university; universities; school/n; magazine/n; newspaper/n; award/n; prize/n;
          moment/n; day; night; occasion; achievement/n; success|successes; victory; win; feat; work/n; move/n;
          decision/n; step/n; reform/n; agenda; speech; campaign; target/n; goal/n; tradition/n; history; heritage;
          collection; range; menu; dish|dishes; food; cuisine; gift/n; gear; gadget/n; clothes; dress; mansion/n;
          apartment/n; flat/n; villa/n; yacht/n; interview; access; offer; deal/n; return/n; reward; profit/n
        `,
      },
    ],
    unless: [denied, term, { modifies: 'heart/n; zone/n; guard/n; court; economic zone; rights' }],
    severity: quiet,
  },
  {
    find: list(`
      esteemed; revered; beloved; illustrious; famed; exalted; hallowed; fabled; feted; fêted; lauded;
      lionised; well-loved;
      well-respected; well-regarded; highly-regarded; highly-respected; much-admired; much-lauded; much-praised;
      much-acclaimed;
      much-celebrated; much-cherished; much-missed; much-needed; much-garlanded; garlanded; award-laden; oscar-worthy;
      star-making;
      starry; high-flying; high-octane; top-drawer; big-name; marquee; time-honoured; next-level; space-age;
      action-packed;
      fun-filled;
      fun-packed; star-packed; must-watch; must-hear; must-visit; must-own; sure-fire; surefire; hassle-free;
      coveted; prestigious
    `),
    use: '',
    why: 'lends the thing a fame that the text does not show',
    when: attributive,
    unless: [denied, term, { modifies: 'tent/n; memory; dead; eggs; sky; skies' }],
    severity: quiet,
  },
  {
    find: ['historic'],
    use: '',
    why: 'hands the event its place in history',
    when: [
      {
        as: ['attributive'],
        modifies: `
          win|victory|defeat|deal|agreement|accord|pact|moment|day;
          night|vote|summit|speech|visit|meeting|achievement|milestone;
          breakthrough|opportunity|decision|step|change|reform|reforms;
          investment|election|first|occasion|event|ruling|move;
          legislation|bill|trip|handshake|candidacy|nomination|low;
          high|lows|highs|levels|proportions|scale|mistake|failure;
          turnout|upset|compromise|treaty|resolution|peace|challenge|chance|announcement|campaign|triumph|journey
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: [
      'landmark',
      'ambitious',
      'bold',
      'visionary',
      'sweeping',
      'transformative',
      'bumper',
      'breakthrough',
      'banner',
    ],
    use: '',
    why: 'sells in place of describing',
    when: [
      {
        as: ['attributive'],
        modifies: `
          legislation|bill|reform|reforms|deal|agreement|plan|plans|proposal;
          proposals|programme|project|policy|package|initiative|target;
          targets|goal|goals|agenda|vision|leadership|leader|step|steps;
          move|action|year|role|performance|album|strategy|speech
        `,
      },
    ],
    unless: [denied],
    severity: quiet,
  },
  {
    find: list(`
      hard-won; hard-earned; hard-fought; well-earned; well-deserved; richly-deserved; long-overdue; much-vaunted;
      long-cherished; far-reaching; ground-breaking; tireless; indefatigable; selfless; unstinting; unflagging;
      unwavering; unswerving; steadfast; stalwart; heroic; fearless; intrepid; gallant; valiant; undaunted;
      indomitable; unconquerable; invincible; unflappable; unshakeable; iron-willed; lion-hearted; big-hearted;
      kind-hearted; warm-hearted; golden-hearted; good-hearted; soft-spoken; public-spirited; civic-minded;
      high-minded; principled; upstanding; saintly; godlike; god-like; statesmanlike; stately; patrician; self-made;
      homegrown; down-to-earth; salt-of-the-earth; no-nonsense; level-headed; clear-eyed; sure-footed; quick-witted;
      sharp-witted; razor-witted; silver-haired; fresh-faced; youthful-looking; straight-talking; plain-speaking;
      go-getting
    `),
    use: '',
    why: 'praises where a report describes',
    when: attributive,
    unless: [denied, { near: 'bird/n; species' }],
    severity: quiet,
  },
];

/** Faint puffery. */
export const faintPraise = (): readonly PhraseEntry[] => [...wonder, ...beyondCompare, ...faintSales];
