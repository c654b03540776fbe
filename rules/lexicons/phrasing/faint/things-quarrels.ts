/** Adjectives of quarrels, tempers, disorder and danger. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { denied } from '../judgement-conditions.ts';
import { bodily, ofAffairs, ofQuarrels, ofSayings, said, saidBefore, tales } from './things-conditions.ts';

const tempers = (): readonly PhraseEntry[] => [
  {
    find: list(`
      testy; tetchy; fractious; ill-humoured; ill-natured; bad-tempered; foul-tempered; short-tempered; quarrelsome;
      argumentative; confrontational; pugnacious; truculent; bellicose; belligerent; scrappy; snarky; snippy; sniping;
      catty; waspish; shirty; stroppy; stormy; tempestuous; fraught; ill-tempered; tit-for-tat; he-said-she-said;
      internecine; fratricidal; gladiatorial; no-holds-barred; bare-knuckle; bare-knuckled; knock-down;
      knock-down-drag-out; drag-out; winner-takes-all; winner-take-all; dog-eat-dog; cut-throat; cutthroat;
      take-no-prisoners; scorched-earth; slash-and-burn; gloves-off; toe-to-toe; nose-to-nose; long-simmering;
      slow-burning; ding-dong; knives-out; hammer-and-tongs; blood-and-guts; kill-or-be-killed; blow-for-blow;
      eyeball-to-eyeball; rough-and-tumble; warring; feuding; squabbling; bickering; brawling; combustible;
      short-fused; hair-trigger; trigger-happy; hot-tempered; hot-headed; hot-blooded; fire-breathing; vituperative;
      litigious; disputatious; cantankerous; rivalrous; unneighbourly
    `),
    why: 'paints the temper of a quarrel where its words would show it',
    when: said,
    unless: [
      denied,
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
      bitter; fierce; heated; ferocious; furious; angry; blistering; scorching; bruising; bloody; rancid; sour;
      poisoned; spiky; prickly; edgy; nervy; frosty; icy; chilly; wintry; glacial; arctic; boiling; simmering;
      seething; smouldering; roiling; tortured; agonised; agonising; titanic; epic; mammoth; marathon; endless;
      never-ending; interminable; unending; wearisome; brutal; savage; rough; raw; ragged; muddy; dirty; explosive;
      volatile; electric; hot; rowdy; raucous; noisy; tense; bad-blooded; unedifying; undignified; gruelling;
      punishing; exhausting; draining; wearying; pitched; all-out; full-blown; full-scale; open; ugly; unseemly;
      tawdry; spirited; vicious; hostile; turbulent; tumultuous; polarising
    `),
    why: 'paints the temper of a quarrel where its words would show it',
    when: ofQuarrels,
    unless: [
      denied,
      {
        modifies: `
          question/n; call/n for; primary|primaries on; conference/n; negotiation/n between; end; cold; access;
          market/n; days; source; air
        `,
      },
      {
        near: `
          troops; army; soldier/n; rebel/n; militant/n; militia/n; bomb/n; wounded; killed; marathon runner/n;
          runner/n; kilometres; insurgent/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      scathing; withering; caustic; vitriolic; acerbic; mordant; biting; barbed; searing; stinging; blistering;
      swingeing; cutting; sardonic; sarcastic; scornful; sneering; derisive; snarling; spitting; ranting; raving;
      foul-mouthed; expletive-laden; profane; frothing; foaming-at-the-mouth; fire-and-brimstone; full-throated;
      table-thumping; tub-thumping; chest-thumping; chest-beating; fist-shaking; sabre-rattling; flag-waving;
      drum-beating; breast-beating; hand-wringing; pearl-clutching; teeth-gnashing; arm-twisting; mud-slinging;
      mudslinging; name-calling; finger-pointing; back-biting; backbiting; point-scoring; race-baiting; red-baiting;
      score-settling; axe-grinding; nit-picking; nitpicking; hair-raising; eyebrow-raising; thin-skinned; wounding;
      lacerating; excoriating; coruscating; eviscerating; vein-popping; spittle-flecked; red-faced; po-faced;
      stony-faced; holier-than-thou; high-and-mighty; lip-curling; tongue-lashing; jeering; taunting; goading;
      needling; baiting
    `),
    why: 'tells readers how the words sting in place of giving them',
    when: saidBefore,
    unless: [
      denied,
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
      acid; acidic; tart; pointed; fiery; thunderous; thundering; incoherent; rambling; breathless; fevered; feverish;
      hoarse; shouty; screaming; shrieking; howling; blaring; lurid; purple; florid; overripe; garish; salty; spicy;
      juicy; saucy; steamy; weak; lame; limp; watery; oily; greasy; slick; glib; smooth; canned; boilerplate; stale;
      recycled; warmed-over; rehashed; reheated; cookie-cutter; schoolboy; juvenile; adolescent; playground;
      locker-room; gutter; sick; off-colour; off-key; off-kilter; jaundiced; dyspeptic; rabid; frenzied; unbalanced;
      pathological; pious; empty; windy; gassy; cheap; tired; toxic; poison-pen; venom-tipped; raw; robust; muscular;
      spirited; full-blooded; red-meat; lyrical; stem-winding; tear-stained
    `),
    why: 'tells readers how the words taste in place of giving them',
    when: ofSayings,
    unless: [
      denied,
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
    find: list(`
      sharp; blunt; stiff; stern; harsh; tough
    `),
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
    unless: [denied],
    severity: quiet,
  },
];

const disorder = (): readonly PhraseEntry[] => [
  {
    find: list(`
      haphazard; higgledy-piggledy; helter-skelter; pell-mell; slap-happy; harum-scarum; ragtag; motley; disjointed;
      disorganised; unruly; anarchic; riotous; messy; tangled; knotty; labyrinthine; tortuous; scattershot;
      scattergun; hit-and-miss; hit-or-miss; stop-start; stop-and-go; on-again; on-off; off-again; piecemeal; patchy;
      jerry-built; jerry-rigged; cobbled-together; slung-together; thrown-together; rickety; creaky; creaking; wobbly;
      tottering; teetering; faltering; floundering; stuttering; spluttering; sputtering; limping; stumbling; lurching;
      careening; zigzagging; see-sawing; seesawing; roller-coaster; rollercoaster; yo-yo; up-and-down; topsy-turvy;
      rudderless; leaderless; aimless; wayward; errant; scrambled; jumbled; mixed-up; muddle-headed; chaos-ridden;
      free-for-all; anything-goes; freewheeling; free-wheeling; wild-west; lawless; ungovernable; unmanageable;
      unruled; uncontrollable; uncontrolled; unbridled; unfettered; unrestrained; untrammelled; unbounded; unhinging;
      madcap; zany; goofy; slapstick; knockabout; vaudevillian; tragicomic; comic-opera; soap-opera; pantomime;
      cacophonous; clamorous; tumultuous; turbulent; frenzied; hectic; manic; maniacal; febrile; fevered; feverish;
      frantic; panicky; panicked; panic-driven; jittery; overexcited; overwrought; breakneck; headlong; whirlwind;
      hell-for-leather; full-throttle; full-tilt; hell-bent; hasty; precipitate; rushed; hurried; slam-bang;
      fast-and-loose; snail's-pace; slow-motion; go-slow; foot-dragging; dilatory; tardy; laggardly; lumbering
    `),
    why: 'judges the order of things where a report would show it',
    when: said,
    unless: [
      denied,
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
      shaky; bumpy; rocky; choppy; uneven; untidy; loose; ropy; stony; thorny; swampy; foggy; hazy; fuzzy; cloudy;
      woolly; blurry; slow; sleepy; torpid; drifting; bloated; flabby; top-heavy; sprawling; overgrown; unwieldy;
      clunky; cumbersome; clumsy; lopsided; crooked; twisted; fragile; brittle; tenuous; frail; precarious;
      threadbare; tattered; frayed; fraying; battered; bruised; scarred; wounded; crippled; hobbled; gutted;
      hollowed-out; paralysed; gridlocked; deadlocked; stalled; moribund; comatose; zombie; lifeless; dying; sick;
      sickly; rotting; rotten; decaying; crumbling; mouldering; rusting; rusty; creaky; arthritic; geriatric;
      prehistoric; medieval; feudal; tribal; fossilised; ossified; sclerotic; calcified; dusty
    `),
    why: 'gives the matter a body that readers are to pity or despise',
    when: ofAffairs,
    unless: [
      denied,
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
      sclerotic; crumbling; bloated; creaking; creaky; dysfunctional; rotting; moribund; ossified; gridlocked;
      paralysed; sprawling; ramshackle; lumbering
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
    unless: [denied],
    severity: quiet,
  },
  {
    find: list(`
      turbulent; tumultuous; torrid; wobbly; rocky; stormy; wild; crazy; rollicking; heady; dizzying; giddy; sorry;
      sad; dark; darkest; black; bleak; grim; bloody; ugly; wretched; inglorious; ignominious; chequered; sordid;
      unhappy; luckless; hapless; charmed; golden; halcyon; gilded; rosy; sunny; storied; murky; shadowy; troubled;
      tortured; fraught; sleepy; gritty; grinding; lean; miserable; fateful; nightmarish; poisonous; poisoned; toxic;
      sour; febrile; feverish; frosty; icy; chilly; glacial; lukewarm; warm; wintry; arctic; stony; rapturous;
      thunderous; hostile; cool; rousing; topsy-turvy; meteoric
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
    unless: [denied, tales, { modifies: 'weather; water; wave/n; spell of; night/n; season; air' }],
    severity: quiet,
  },
];

const danger = (): readonly PhraseEntry[] => [
  {
    find: list(`
      perilous; parlous; dicey; iffy; dodgy; chancy; ticklish; touch-and-go; knife-edge; cliff-edge; make-or-break;
      do-or-die; sink-or-swim; all-or-nothing; win-or-bust; last-gasp; last-ditch; eleventh-hour; death-or-glory;
      high-stakes; high-wire; long-shot; no-win; lose-lose; zero-sum; white-knuckle; nip-and-tuck; neck-and-neck;
      roll-of-the-dice; do-it-or-lose-it; life-or-death; life-and-death; doom-and-gloom; doomsday; end-of-days;
      fearsome; menacing; baleful; baneful; forbidding; foreboding; unnerving; disconcerting; discomfiting;
      nerve-racking; nerve-wracking; nerve-jangling; nerve-shredding; daunting; intimidating; hair-raising;
      heart-in-mouth; bloodcurdling; spine-tingling; macabre; morbid; ghostly; haunting; uncanny; otherworldly;
      hallucinatory; phantasmagorical; fever-dream; dreamlike; trippy; sepulchral; funereal; infernal; purgatorial;
      cataclysmal; apocalyptic; unthinkable; unimaginable; inconceivable; unspoken; unholy; ill-fated; star-crossed;
      jinxed; cursed; hexed; snakebitten; doom-laden; doomy; portentous; inauspicious; unpropitious; godforsaken;
      snake-bitten
    `),
    why: 'hands readers the dread along with the fact',
    when: said,
    unless: [
      denied,
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
      denied,
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
