/** Adjectives of quarrels, tempers, disorder and danger. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { bodily, ofAffairs, plainly, said, saidBefore, tales } from './things-conditions.ts';

const tempers = (): readonly PhraseEntry[] => [
  {
    find: list(`
      testy; tetchy; fractious; ill-humoured; ill-natured; bad-tempered; foul-tempered; short-tempered; quarrelsome;
      argumentative; confrontational; pugnacious; truculent; bellicose; belligerent; scrappy; snarky; snippy; sniping;
      catty; waspish; shirty; stroppy; stormy; tempestuous; fraught; tit-for-tat; he-said-she-said; internecine;
      fratricidal; gladiatorial; no-holds-barred; bare-knuckle; bare-knuckled; knock-down; knock-down-drag-out;
      drag-out; dog-eat-dog; cut-throat; cutthroat; take-no-prisoners; scorched-earth; slash-and-burn; gloves-off;
      toe-to-toe; nose-to-nose; long-simmering; slow-burning; ding-dong; knives-out; hammer-and-tongs; blood-and-guts;
      kill-or-be-killed; blow-for-blow; eyeball-to-eyeball; rough-and-tumble; feuding; squabbling; bickering;
      brawling; combustible; short-fused; hair-trigger; trigger-happy; hot-tempered; hot-headed; hot-blooded;
      fire-breathing; vituperative; litigious; disputatious; cantankerous; rivalrous; unneighbourly
    `),
    why: 'paints the temper of a quarrel where its words would show it',
    when: said,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          state/n; party|parties; power/n; nation/n; occupation; agriculture; farming; tribe/n; clan/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      bitter; fierce; furious; angry; bloody; rancid; sour; poisoned; spiky; prickly; nervy; icy; chilly; wintry;
      glacial; arctic; boiling; smouldering; roiling; agonised; epic; mammoth; marathon; unending; wearisome; brutal;
      savage; rough; ragged; muddy; dirty; explosive; volatile; noisy; tense; bad-blooded; gruelling; punishing;
      exhausting; draining; pitched; all-out; full-blown; hostile
    `),
    why: 'paints the temper of a quarrel where its words would show it',
    when: ofAffairs,
    unless: [
      ...plainly,
      {
        modifies: `
          question/n; call/n for; charge/n; takeover/n; device/n; bomb/n; target/n; fire; attack/n;
          primary|primaries on; conference/n; negotiation/n between; end; cold; access; market/n; days; source; air
        `,
      },
      {
        near: `
          troops; army; soldier/n; rebel/n; militant/n; militia/n; bomb/n; wounded; killed; marathon runner/n;
          runner/n; kilometres; insurgent/n; shareholder/n; witness
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      scathing; withering; caustic; vitriolic; acerbic; mordant; biting; barbed; searing; stinging; blistering;
      sardonic; sarcastic; scornful; sneering; derisive; snarling; spitting; ranting; raving; foul-mouthed;
      expletive-laden; profane; frothing; foaming-at-the-mouth; fire-and-brimstone; full-throated; table-thumping;
      tub-thumping; chest-thumping; chest-beating; fist-shaking; sabre-rattling; flag-waving; drum-beating;
      breast-beating; hand-wringing; pearl-clutching; teeth-gnashing; arm-twisting; mud-slinging; mudslinging;
      name-calling; finger-pointing; back-biting; backbiting; point-scoring; race-baiting; red-baiting;
      score-settling; axe-grinding; nit-picking; nitpicking; hair-raising; eyebrow-raising; thin-skinned; wounding;
      lacerating; excoriating; coruscating; eviscerating; vein-popping; spittle-flecked; red-faced; po-faced;
      stony-faced; holier-than-thou; high-and-mighty; lip-curling; tongue-lashing; jeering; taunting; goading;
      needling; baiting
    `),
    why: 'tells readers how the words sting in place of giving them',
    when: saidBefore,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          edge/n; tool/n; machine/n; insect/n; nettle/n; fly|flies; heat; pain; loss|losses; room; cobra/n; ball/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      acid; tart; pointed; thundering; hoarse; shouty; shrieking; howling; blaring; purple; florid; juicy; saucy;
      weak; canned; boilerplate; stale; warmed-over; rehashed; reheated; schoolboy; adolescent; playground;
      locker-room; gutter; sick; off-colour; off-key; off-kilter; jaundiced; dyspeptic; pathological; pious; empty;
      gassy; cheap; toxic; poison-pen; venom-tipped; stem-winding; tear-stained
    `),
    why: 'tells readers how the words taste in place of giving them',
    when: ofAffairs,
    unless: [
      ...plainly,
      tales,
      {
        modifies: `
          charge/n of; record; coverage area; language interface; test/n; data; answer sheet/n; address|addresses;
          language/n; book/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`sharp; blunt; stiff; stern; tough`),
    why: 'tells readers how the words taste in place of giving them',
    when: [
      {
        as: ['attributive'],
        modifies: `
          rebuke/n; retort/n; riposte/n; rhetoric; words; message/n; criticism; critique/n; attack/n on; tone;
          language; lesson/n; reprimand/n
        `,
      },
    ],
    unless: plainly,
    severity: quiet,
  },
];

const disorder = (): readonly PhraseEntry[] => [
  {
    find: list(`
      haphazard; higgledy-piggledy; helter-skelter; pell-mell; slap-happy; harum-scarum; ragtag; motley; disjointed;
      disorganised; unruly; anarchic; messy; tangled; knotty; labyrinthine; tortuous; scattershot; scattergun;
      hit-and-miss; hit-or-miss; stop-start; stop-and-go; on-again; on-off; off-again; piecemeal; patchy; jerry-built;
      jerry-rigged; cobbled-together; slung-together; thrown-together; rickety; creaky; creaking; wobbly; tottering;
      teetering; faltering; floundering; stuttering; spluttering; sputtering; limping; stumbling; lurching; careening;
      zigzagging; see-sawing; seesawing; roller-coaster; yo-yo; up-and-down; rudderless; leaderless; aimless; wayward;
      errant; jumbled; mixed-up; muddle-headed; chaos-ridden; free-for-all; anything-goes; freewheeling;
      free-wheeling; wild-west; lawless; ungovernable; unmanageable; unruled; uncontrollable; uncontrolled; unbridled;
      unfettered; unrestrained; unbounded; madcap; zany; goofy; slapstick; knockabout; vaudevillian; tragicomic;
      comic-opera; soap-opera; pantomime; cacophonous; clamorous; tumultuous; turbulent; frenzied; hectic; manic;
      maniacal; febrile; fevered; panicky; panicked; panic-driven; jittery; overexcited; breakneck; headlong;
      whirlwind; hell-for-leather; full-throttle; full-tilt; hell-bent; hasty; precipitate; slam-bang; fast-and-loose;
      snail's-pace; slow-motion; go-slow; foot-dragging; dilatory; tardy; laggardly; lumbering
    `),
    why: 'judges the order of things where a report would show it',
    when: said,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          film/n; footage; replay/n; episode/n; disorder/n; zone/n; hypertension; diabetes; bleeding; study|studies;
          trial/n; territory; waters; fire/n; passenger/n; knot/n; fighter/n; traffic; switch|switches; flight/n;
          layer/n; gland/n; eggs; airspace; jet/n; aircraft; plane/n; crew; seizure/n; convert/n; fever; drive; pitch;
          current/n; access
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      shaky; bumpy; rocky; uneven; untidy; ropy; stony; swampy; foggy; hazy; fuzzy; cloudy; woolly; blurry;
      sleepy; torpid; flabby; sprawling; overgrown; fragile; brittle; tenuous; precarious; tattered; frayed; fraying;
      battered; bruised; scarred; crippled; hobbled; gutted; hollowed-out; paralysed; gridlocked; moribund; comatose;
      zombie; lifeless; sick; sickly; rotting; rotten; decaying; crumbling; mouldering; rusting; rusty; arthritic;
      geriatric; fossilised; ossified; sclerotic; calcified
    `),
    why: 'gives the matter a body that readers are to pity or despise',
    when: ofAffairs,
    unless: [
      ...plainly,
      {
        modifies: `
          world; year/n; history; period/n; state/n; road/n; past; waters; territory; market town/n; affair/n; book/n;
          culture/n; religion/n; law/n on; wing/n; leader/n; council/n; land/n; area/n; government/n;
          administration/n; rights; rule/n; reservation; nation; days; time/n; week/n; plan/n from; end; post/n;
          report/n; chapter/n; court/n; soldier/n; system/n of; answer/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      sclerotic; crumbling; rotting; moribund; ossified; gridlocked; paralysed; sprawling
    `),
    why: 'gives the matter a body that readers are to despise',
    when: [
      {
        as: ['attributive'],
        modifies: `
          bureaucracy; bureaucracies; system/n; institution/n; regime/n; empire/n; congress; parliament; state;
          government; politics; establishment
        `,
      },
    ],
    unless: plainly,
    severity: quiet,
  },
  {
    find: list(`
      rocky; wild; darkest; bloody; chequered; unhappy; luckless; charmed; gilded; sunny;
      storied; sleepy; grinding; lean; poisoned; toxic; sour; icy; chilly; glacial; wintry; arctic; stony; hostile
    `),
    why: 'sets a mood where a report would tell what happened',
    when: [
      {
        as: ['attributive'],
        modifies: `
          tenure; reign; presidency; premiership; reception; welcome; applause; relationship; alliance; marriage;
          chapter/n; episode/n; past; legacy; underbelly; spell; stint; atmosphere; mood; tone; farewell; ovation;
          send-off; rise to; period in; years of; week for; year for; days of; day for; relations with;
          relations between; corner of; world of
        `,
      },
    ],
    unless: [...plainly, tales, { modifies: 'weather; water; wave/n; spell of; night/n; season; air' }],
    severity: quiet,
  },
];

const danger = (): readonly PhraseEntry[] => [
  {
    find: list(`
      perilous; parlous; dicey; iffy; dodgy; chancy; ticklish; touch-and-go; knife-edge; cliff-edge; make-or-break;
      do-or-die; sink-or-swim; all-or-nothing; win-or-bust; last-gasp; last-ditch; eleventh-hour; death-or-glory;
      high-stakes; high-wire; long-shot; no-win; lose-lose; zero-sum; nip-and-tuck; neck-and-neck; roll-of-the-dice;
      life-or-death; life-and-death; doom-and-gloom; doomsday; end-of-days; fearsome; menacing; baleful; baneful;
      forbidding; foreboding; unnerving; disconcerting; discomfiting; nerve-racking; nerve-wracking; nerve-jangling;
      nerve-shredding; daunting; intimidating; heart-in-mouth; bloodcurdling; macabre; morbid; ghostly; haunting;
      uncanny; otherworldly; hallucinatory; phantasmagorical; fever-dream; dreamlike; trippy; sepulchral; funereal;
      infernal; purgatorial; unthinkable; unimaginable; inconceivable; unspoken; ill-fated; jinxed; cursed; hexed;
      snakebitten; doom-laden; doomy; portentous; inauspicious; unpropitious; godforsaken; snake-bitten
    `),
    why: 'hands readers the dread along with the fact',
    when: said,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          cult; sect; clock; vault; seed; game/n; obesity; flight/n; image/n; resemblance; knee/n; event/n;
          injury|injuries; decision/n about; surgery
        `,
      },
      { near: 'polar; explorer/n; ghost/n; goal/n; minute winner; equaliser' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      embattled; beleaguered; troubled; scandal-plagued; crisis-hit; scandal-hit; besieged; under-fire; stricken;
      disgraced; discredited; debunked; tarnished; tainted; sullied; soiled; besmirched; compromised; much-maligned;
      much-criticised; maligned; oft-maligned; reviled; despised; hated; loathed; detested; dreaded; feared;
      much-feared; much-reviled; unloved; unlamented; long-suffering; long-neglected; ill-used; put-upon; downtrodden
    `),
    why: 'brings the blame or the pity along with the name',
    when: saidBefore,
    unless: [
      ...plainly,
      {
        modifies: `
          city; cities; town/n; enclave/n; ship/n; vessel/n; boat/n; plane/n; aircraft; aeroplane/n; blood; milk;
          water; food; meat; drug/n; sites; asset/n; account/n; immune; area/n; waters; device/n; password/n;
          system/n; data; areas; refugee/n; person; people; heparin; formula; product/n; baby; candy; vaccine/n;
          village/n; dead; drowned; supplies; spinach; peanut/n; land/n; fortress
        `,
      },
      {
        before: ['have|has|had|was|were|been|be|is|are|and|which|who|that|it|they|he|she|be|most|troops|forces|rebels'],
      },
    ],
    severity: quiet,
  },
];

/** Quarrels, tempers, disorder and danger. */
export const quarrelsome = (): readonly PhraseEntry[] => [...tempers(), ...disorder(), ...danger()];
