/** Adjectives of verdict: what is good, bad, wise or shameful, said by the writer. */
import type { PhraseEntry } from '../../contract/index.ts';
import { described, list, quiet } from './conditions.ts';
import { harsh, natural, ruled } from './judgement-conditions.ts';
import { rareAdjectives } from './judgement-rare.ts';

const bad: readonly PhraseEntry[] = [
  {
    find: list(`
      shameful; disgraceful; disastrous; dismal; abysmal; pathetic; pitiful; pitiable; laughable; ludicrous;
      ridiculous; risible; absurd; preposterous; farcical; outrageous; scandalous; appalling; deplorable;
      despicable; contemptible; reprehensible; abhorrent; odious; obnoxious; repugnant; repulsive; repellent;
      disgusting; revolting; sickening; nauseating; stomach-churning; vile; foul; loathsome; hateful; atrocious;
      horrendous; horrid; hideous; dreadful; awful; lousy; putrid; wretched; miserable; lamentable;
      woeful; diabolical; demonic; satanic; fiendish; ungodly; unholy; monstrous; obscene; indecent;
      unspeakable; unconscionable; unforgivable; inexcusable; indefensible; unpardonable; insufferable;
      unbearable; condemnable; damnable; damning; execrable; ignoble; ignominious; dishonourable; unbecoming;
      depraved; degenerate; perverted; twisted; warped; demented; sociopathic; soulless; godless; inhuman;
      subhuman; beneath contempt
    `),
    when: described,
    unless: [
      ...harsh(),
      { modifies: `lie/n; ankle/n; knee/n; metal; testimony; evidence; circle/n; bark; thing/n` },
      { before: ['no'] },
    ],
    innocent: list(
      'foul language; foul play; foul weather; foul smell/n; foul odour/n; foul air; foul water; foul ball/n',
    ),
  },
  {
    find: list(`
      tragic; heartbreaking; heart-breaking;
      harrowing; grisly; gruesome; grim;
      gloomy; dire; heinous
    `),
    when: described,
    unless: [
      ...harsh(),
      natural,
      { modifies: `reaper; rate/n; act; shooting/n; murder/n; crime/n; straits; attack/n; bombing/n` },
    ],
    severity: quiet,
  },
  {
    find: list(
      `catastrophic; terrible; horrific; horrible; horrifying; terrifying; chilling; bone-chilling; gut-wrenching;
      heart-rending; blood-curdling; spine-chilling; ominous; nightmarish; hellish; ghastly; abominable; detestable`,
    ),
    when: described,
    unless: [
      ...harsh(),
      natural,
      {
        modifies: `
          rate/n; act/n; shooting/n; murder/n; crime/n; attack/n; bombing/n; massacre/n; scene/n; ordeal/n; toll; engine;
          leak/n; collapse; collision/n; abuse; violence; famine; war/n; conditions; experience/n; event/n; moment/n; things; cloud/n; sky; skies; wind/n; air; water; temperature/n; testimony; details;
          account/n; footage; video/n; images
        `,
      },
    ],
  },
  {
    find: list(`
      devastating; destructive; barbaric; barbarous; inhumane; savage; sadistic; bloodthirsty; murderous;
      cold-blooded; rapacious; ravenous; cancerous; festering; corrosive; ruinous; calamitous; cataclysmic;
      suicidal
    `),
    when: [{ as: ['attributive'] }],
    unless: [
      ...harsh(),
      natural,
      {
        modifies: `
          murder/n; killing/n; crime/n; attack/n; beating/n; shooting/n; stabbing/n; assault/n; rape/n; animal/n; dog/n;
          behaviour; thoughts; ideation; person; people; patient/n; patients; bombing/n; bomber/n; impact/n; civil;
          device/n; tests; testing; weapon/n; cell/n; tumour/n; tissue; growth/n; lesion/n; environment; consequence/n
        `,
      },
    ],
  },
  {
    find: list(`
      inept; incompetent; clueless; hapless; feckless; bumbling; bungling; shambolic; botched; bungled; shoddy;
      sloppy; slipshod; clumsy; amateurish; half-baked; half-hearted; ill-advised; ill-conceived; ill-judged;
      ill-considered; ill-thought-out; ill-informed; misguided; misbegotten; wrong-headed; wrongheaded;
      short-sighted; shortsighted; myopic; benighted; foolish; foolhardy; stupid; silly; dumb; daft; inane;
      vacuous; vapid; idiotic; moronic; imbecilic; asinine; insane; crazy; lunatic; loony; nutty; wacky; kooky;
      cockamamie; crackpot; nonsensical; senseless; mindless; thoughtless; pointless; futile; fruitless;
      hopeless; useless; worthless; toothless; spineless; gutless; weak-kneed; lily-livered; supine;
      ineffectual; feeble; cowardly; craven; timid; limp; flaccid; uninspired; uninspiring; mediocre; pedestrian;
      second-rate; third-rate; substandard; unimpressive; underwhelming; dysfunctional; ramshackle; irresponsible;
      reckless; rash; hare-brained; harebrained; naive; gullible; simplistic; superficial; one-sided; lopsided; muddled;
      befuddled; incoherent; garbled; rambling; unhinged; deranged; delusional; delusive; fallacious; sharp-tongued;
      lazy; plodding; ponderous; tedious; tiresome; dreary; drab; insipid; banal; trite; hackneyed;
      clichéd; humourless; joyless; mind-numbing; soul-destroying; bloodless; gaffe-prone; accident-prone;
      blundering; directionless; doomed
    `),
    when: described,
    unless: [
      ...harsh(),
      {
        modifies: `
          family; search|searches; asylum; horse; system/n; motion; dynamics; attractor/n; river/n; eye; waiter/n;
          orbit/n; stream/n; river; sports; sport/n; rash; bone; handshake; luggage; bomb/n; phone/n; crossing/n;
          way; area/n; street; light/n; terminal/n; romantic; son
        `,
      },
      { after: ['about', 'of', 'to'], before: ['was|is *? *?'], near: ['eye/n', 'patient/n', 'attempt/n'] },
    ],
    innocent: list(`
      crazy|insane about; like crazy; go crazy; criminally insane; mentally incompetent; legally insane;
      reckless disregard; severe rash; skin rash; a rash of; heat rash; incoherent scatter; incoherent light;
      toothless whale; lazy eye; crazy horse; the rambling; rambling house|club|rose|roses|route; bipolar;
      silly season; silly point; silly mid; dumb down
    `),
  },
  {
    find: list(`
      hypocritical; two-faced; duplicitous; disingenuous; dishonest; deceitful; mendacious; devious; sneaky;
      underhand; underhanded; slimy; slippery; treacherous; traitorous; treasonous; perfidious; cynical;
      opportunistic; self-serving; self-righteous; self-important; self-aggrandising; self-congratulatory;
      self-indulgent; self-obsessed; self-satisfied; self-pitying; self-defeating; selfish; greedy; venal;
      parasitic; predatory; shameless; brazen; blatant; flagrant; egregious; glaring; wilful; wanton; gratuitous;
      arrogant; haughty; overweening; smug; pompous; preachy; sanctimonious; condescending; patronising;
      supercilious; snide; snobbish; snooty; elitist; high-handed; heavy-handed; overbearing; overzealous;
      overreaching; bullying; boorish; uncouth; loutish; thuggish; crass; vulgar; tasteless; tacky; cheesy;
      tawdry; sleazy; seedy; sordid; squalid; petty; childish; infantile; puerile; immature; petulant; churlish;
      surly; mean-spirited; spiteful; vengeful; vindictive; nasty; vicious; malicious; malevolent; malign; sinister;
      insidious; pernicious; nefarious; evil; wicked; immoral; unethical; amoral; unprincipled; unscrupulous;
      ruthless; merciless; pitiless; heartless; callous; cruel; brutish; draconian; tyrannical; despotic;
      dictatorial; totalitarian; oppressive; repressive; perverse; grubby; fatuous; hubristic; grandiose;
      dystopian; inglorious; slapdash; puritanical; soul-crushing; confiscatory; genocidal; bigoted; narrow-minded; small-minded; intolerant; divisive; incendiary;
      inflammatory; poisonous; venomous; virulent; rancorous; acrimonious; hate-filled;
      counterproductive; counter-productive; authoritarian; warmongering; conspiratorial;
      self-inflicted; backward-looking; retrograde; reactionary; outmoded; antediluvian; neanderthal
    `),
    when: described,
    unless: [
      ...harsh(),
      {
        modifies: `
          snake/n; spider/n; mushroom/n; plant/n; gene/n; dog/n; strain/n; infection/n; code/n; fish; bird/n;
          software; prosecution; falsehood; communication/n; wounding; misconduct; cash; officer; criminal/n;
          larceny; eye; oil; steel; surface/n; road/n; conditions; slope/n; lender/n; lending; pricing; explosive/n; bomb/n; weapon/n; drawing/n; estimate/n;
          line/n|lineman|linemen|coordinator/n|tackle/n|guard/n|weapon/n|operation/n|player/n|yards|rebound/n;
          interference; testing; device/n; round/n; capsule/n; ammunition; munition/n; bullet/n; balloon/n; shell/n; intent; regime/n; society|societies;
          state/n; rule; fiction; novel/n; film/n; series; campaign/n; incentive/n; circle/n; cycle/n; heat; humidity; bowel; metals; debt; relief;
          disease/n; algorithm/n; treatment; assets; blackmail; tax|taxes; taxation; wound/n; divorce; worm/n; gas
        `,
      },
      { after: ['to|for *? *? dogs|cats|humans|fish|children', 'or', 'done|spreads|is'] },
      { near: ['outbreak/n', 'pneumonia', 'bacteria'] },
      { before: ['inhuman or'] },
    ],
    innocent: list(`
      cruel and unusual; cruel or unusual; good and evil; axis of evil; evil twin; greedy algorithm;
      inhuman or degrading; on the offensive; vicious circle|cycle; wilful blindness; slippery slope;
      petty officer|theft|crime|larceny|cash|treason; evil spirit/n
    `),
  },
  {
    find: list(`
      unacceptable; intolerable; unjustifiable; unwarranted; unjust; problematic; troubling; worrying;
      worrisome; disturbing; alarming; disquieting; unsettling; disappointing; dispiriting; disheartening;
      shocking; distressing; regrettable; infuriating; exasperating; maddening; galling;
      frightening; scary; creepy; spooky; eerie; bizarre; weird; outlandish; grotesque; surreal; far-fetched;
      fanciful; quixotic; implausible; unconvincing; dubious; questionable; spurious; specious; contrived;
      groundless; meritless; baseless; bogus; sham; phoney; trumped-up; cooked-up; nonsense; hollow; flimsy;
      threadbare; fishy; shady; shadowy; unseemly; unsavoury; distasteful; inadequate; woefully inadequate;
      unworkable; untenable; unsustainable; deceptive; deleterious; intemperate; excessive; exorbitant;
      extortionate; wasteful; profligate; extravagant; needless; unnecessary; avoidable; lame; hysterical; paranoid;
      alarmist; apocalyptic; over-the-top; overblown; overheated; overwrought; overhyped; overrated; hyperbolic; shrill; strident;
      baffling; mystifying; bewildering; perplexing; inexplicable; incomprehensible; unhelpful;
      illogical; irrational; unreasonable; unrealistic; impractical; unserious; frivolous; flawed; biased; slanted;
      unfair; ignorant; witless; brainless; insensitive; cringeworthy; mortifying;
      salacious; lurid; scurrilous; prurient; frantic; frenetic; runaway; unchecked; unaccountable; out-of-touch;
      pampered; coddled; cosseted; self-anointed; uncaring; unfeeling; disrespectful; contemptuous; disdainful;
      dismissive; morally bankrupt; intellectually bankrupt; fatally flawed; deeply flawed
    `),
    innocent: list(
      'found|deemed|ruled|held to? be frivolous; frivolous application/n|claim/n|lawsuit/n|suit/n|appeal/n|filing/n|motion/n|complaint/n|litigation',
    ),
    when: described,
    unless: [
      ...harsh(),
      {
        modifies: `
          schizophrenia; force; core; bone; drinking; bleeding; tree/n; behaviour; transaction/n; schizophrenic;
          advertising; lane/n; duck; side; tone/n; noise; speed; rainfall; heat; point; points; growth; economy;
          figure/n; suffering; block|tiles|square; amount/n; film/n; novel/n; movie/n; fiction; drama; bruise/n;
          discovery|discoveries; hospitalisation/n; service/n; platform/n; streaming; surgery|surgeries; delay/n; travel; information; sample/n;
          train/n; bride/n; truck/n; barge/n; juror/n; dismissal/n; labour; trading; term/n; children; prime
        `,
      },
      ruled,
    ],
  },
  {
    find: list(`
      not nearly adequate; not nearly enough; not good enough; nowhere near enough; far from perfect;
      far from ideal; a far cry from; any less remarkable; no less remarkable; sorely needed; badly needed;
      all the more shameful; all the more remarkable; bad enough; plain wrong; dead wrong; just wrong;
      morally wrong; simply wrong; beyond the pale; beyond belief; not fit for purpose; unfit for purpose;
      unfit for office; unworthy of; out of touch; tone-deaf; on the wrong side of history;
      on the right side of history; past its sell-by date; rotten to the core; asleep at the wheel; in name only;
      morally repugnant; devoid of merit; full of holes; full of themselves; full of himself; full of herself
    `),
    unless: [{ near: `fire/n; wildfire/n; vehicle/n; car/n; plane/n; aircraft; truck/n; spun` }],
  },
  {
    find: ['long overdue', 'much-needed', 'out of control'],
    unless: [{ near: `fire/n; wildfire/n; vehicle/n; car/n; plane/n; aircraft; truck/n; spun; book/n; library; rain` }],
    severity: quiet,
  },
  {
    find: 'brutal',
    when: [{ as: ['attributive'] }, { as: ['predicate'], after: ['towards|to|on|about|with'] }],
    unless: [
      ...harsh(),
      natural,
      {
        modifies: `murder/n; killing/n; crime/n; attack/n; beating/n; shooting/n; stabbing/n; assault/n; rape/n; honesty`,
      },
    ],
  },
  {
    // "misleading investigators", where it is a verb, misleads nobody about the writer's verdict.
    find: [
      'misleading',
      'puzzling',
      'insulting',
      'embarrassing',
      'humiliating',
      'demeaning',
      'degrading',
      'irritating',
      'depressing',
    ],
    when: [
      { as: ['predicate'], closes: true },
      {
        as: ['attributive'],
        before: ['a|an|the|this|that|these|those|his|her|their|its|such|very|most|more|deeply|grossly|highly'],
      },
    ],
    unless: [...harsh(), ruled, { modifies: `advertising; figure/n; information; treatment; tone/n` }],
  },
  {
    find: 'rotten',
    when: described,
    unless: [
      {
        near: `wood; wooden; timber/n; beam/n; roof/n; floor/n; fruit; apple/n; egg/n; meat; fish; food; tooth/n; leaf/n; smell/n; boat/n; plank/n`,
      },
    ],
  },
  {
    find: 'dangerous',
    when: [
      {
        as: ['attributive'],
        modifies: `
          ideology|ideologies|ideologue/n|agenda|extremist/n|radical/n|lie/n|delusion/n|nonsense|rhetoric|demagogue/n|myth/n;
          falsehood/n|idea/n|precedent/n|fantasy|fantasies|demagoguery|populism|populist/n
        `,
      },
    ],
  },
  {
    find: ['relentless', 'unceasing', 'incessant'],
    when: [
      {
        as: ['attributive'],
        modifies: `
          assault/n|attack/n|campaign/n|criticism|propaganda|pressure|persecution|hostility|negativity|smear/n|lies|abuse|meddling;
          drumbeat|bickering|whining|nagging
        `,
      },
    ],
    unless: [{ near: `troops; army; soldier/n; military; artillery; missile/n; rocket/n; air; bombing; rain; sun` }],
  },
  {
    find: 'rampant',
    why: 'lets a wrong run wild where a figure would show how much there is',
    when: described,
    unless: [{ modifies: `lion/n; growth; vegetation; weeds; plant/n; inflation` }, { near: `heraldry; shield; coat` }],
  },
  {
    find: 'gaping',
    when: [{ as: ['attributive'], modifies: `hole/n|gap/n|loophole/n|flaw/n|omission/n|void/n` }],
    unless: [{ near: `wound/n; roof; wall/n; hull; ground; road; crater/n; fence; window; side` }],
  },
  {
    find: 'same old',
    when: [
      {
        as: ['attributive'],
        before: ['the'],
        modifies: `politics|story|lie/n|tricks|excuse/n|nonsense|rhetoric|politicians|propaganda|playbook|song`,
      },
    ],
  },
  {
    find: 'naked',
    when: [
      {
        as: ['attributive'],
        modifies: `partisanship|greed|racism|hostility|opportunism|power|hypocrisy|bigotry|bias|careerism|contempt`,
      },
    ],
  },
  {
    find: ['fake', 'phoney', 'faux', 'manufactured'],
    when: [
      {
        as: ['attributive'],
        modifies: `
          outrage|crisis|scandal/n|narrative/n|controversy|controversies|concern|conservative/n|christian/n|feminist/n;
          patriot/n|patriotism|populism|republican/n|democrat/n|apology|tears|war
        `,
      },
    ],
  },
  {
    find: ['decadent', 'faceless', 'failing', 'out-of-control'],
    when: [
      {
        as: ['attributive'],
        modifies: `
          west|elite/n|establishment|bureaucrat/n|bureaucracy|official/n|corporation/n|media|leadership|strategy|policies|policy;
          president|government|spending|agency|agencies|immigration|ideology|politician/n
        `,
      },
    ],
    unless: [{ near: `fire; wildfire/n` }],
  },
  {
    find: ['unpatriotic', 'barefaced', 'bald-faced', 'crazed', 'defenceless against', 'dumb'],
    when: described,
    unless: [
      ...harsh(),
      { modifies: `terminal/n; waiter/n; luck; animal/n; phone/n; gunman; attacker/n; fan/n; show` },
      { near: ['deaf', 'mute'] },
    ],
  },
  {
    find: 'explosive',
    when: [
      {
        as: ['attributive'],
        modifies: `
          admission/n; revelation/n; claim/n; report/n; story|stories; testimony; allegation/n; hearing; letter/n; memo/n;
          interview/n; charge/n
        `,
      },
    ],
  },
  {
    find: ['broken', 'bankrupt', 'corrupted', 'rigged'],
    when: [
      {
        as: ['attributive'],
        modifies: `
          system/n; politics; politicians; institutions; ideology|ideologies; promise/n; congress; washington; westminster;
          party; parties; establishment; immigration; process; leadership; philosophy; policies
        `,
      },
    ],
    unless: [{ before: ['has|had|have|was|is|were'] }, { near: ['bankruptcy', 'creditor/n', 'court'] }],
  },
  {
    find: ['dark', 'dirty', 'ugly', 'sick', 'cheap', 'tired', 'cosy', 'nasty little', 'dirty little'],
    when: [
      {
        as: ['attributive'],
        modifies: `
          fight/n; fights; truth/n; side; scene/n; episode/n; turn; row; spat; battle/n; campaign/n; exchange/n; war of; forces; agenda/n; politics; tactic/n; joke/n; ideology; deal/n; bargain/n; rhetoric; spectacle; trope/n; cliché/n;
          talking; argument/n; excuse/n; consensus; arrangement/n; secret/n; truth/n; game/n of
        `,
      },
    ],
  },
  {
    find: ['perfect', 'great', 'classic', 'prime', 'glaring'],
    when: [
      {
        as: ['attributive'],
        modifies: `irony|ironies; shame; tragedy|tragedies; patriot/n; folly|follies; hypocrisy; betrayal/n`,
      },
      { after: ['example of * *? *? failure|arrogance|hypocrisy|waste|incompetence|greed'] },
    ],
  },
  {
    find: 'right|wrong|foolish|wise|naive|mad|crazy|smart|stupid to',
    when: [{ before: ['is|are|was|were|been', "it|he|she|that|they|we|you 's"] }],
    unless: [{ before: ['if|whether *? *? is|are|was|were'] }],
  },
  {
    find: [
      'right|smart|decent|honourable|wrong|sensible|only thing to do',
      'no getting around|denying the fact',
      'go/v horribly|badly|terribly wrong',
      'could possibly go wrong',
    ],
    unless: [{ before: ['if|whether|not'] }],
  },
  {
    find: 'failed',
    when: [
      {
        as: ['attributive'],
        modifies: `
          leadership; policy|policies; ideology; politician/n; presidency; approach; socialist; system/n; experiment/n;
          businessman; candidate/n; vision; views; leader/n; war/n; strategy; president/n; administration; agenda; governor/n; promise/n
        `,
      },
    ],
    unless: [{ before: ['had|has|have|which|who|they|he|she|it|and'] }],
  },
  {
    find: ['partisan', 'ideological', 'politicised', 'hyperpartisan', 'hyper-partisan'],
    when: [
      {
        as: ['attributive'],
        modifies: `
          attack/n; hack/n; witch; stunt/n; circus; warrior/n; hit; hackery; bickering; games; posturing; crusade/n;
          zealot/n; agenda; sniping; nonsense; rancour; mob; smear/n; theatre; warfare
        `,
      },
    ],
  },
];

const softer: readonly PhraseEntry[] = [
  {
    find: list(`
      extraordinary; sluggish; lacklustre; tepid; unmatched; murky; staunch; stalwart; formidable; venerable; bold;
      bleak; chaotic; harsh; stark; crucial; vital; essential; historic; dramatic; drastic; poignant; touching;
      thoughtful; eloquent; witty; resolute; dogged; spirited; vibrant; charismatic; decent; honourable; humble;
      gracious; elegant; stylish; glamorous; idyllic; picturesque; quaint; likeable; hard-working; tireless;
      fervent; ardent; zealous; passionate; impassioned; fiery; rousing; stirring; sweeping; hard-hitting;
      controversial; contentious; thorny; vexed; convoluted; byzantine; arcane; opaque; crude; ugly;
      unfortunate; curious; peculiar; erratic; combative; savvy; shrewd; brainy; feisty; plucky; gutsy;
      down-to-earth; level-headed; no-nonsense; common-sense
    `),
    innocent: list(`
      crude oil|production|price|prices|futures|export|exports|import|imports|inventories|stocks|output|shipments;
      crude supply|supplies|benchmark|cargo|cargoes|tanker|tankers|refiner|refiners|death|birth|mortality; barrels of crude
    `),
    when: described,
    severity: quiet,
    unless: [
      natural,
      { as: ['predicate'], near: 'winter/n; weather; climate; frost/n; terrain' },
      {
        modifies: `
          mansion/n; house/n; home/n; town/n; city|cities; church|churches; chapel/n; centre/n; quarter/n; district/n;
          port/n; harbour/n; landmark/n; bridge/n; pier/n; castle/n; hall/n; hotel/n; theatre/n; waters; water; river/n;
          lake/n; pond/n; ash; mud; views; vista/n; coastline; cliff/n; landscape/n;
          general; organ/n; sign/n; oil/n; arts; change/n; services; workers; building/n; district; site/n; society;
          lemon; chocolate; taste; symptoms; meeting/n; session/n; light; feet; legs; lines; case/n; voice
        `,
      },
    ],
  },
];

/** An army’s offensive is a thing, and a regressive tax a term: no verdicts. */
const offence: readonly PhraseEntry[] = [
  {
    find: 'regressive',
    when: described,
    unless: [...harsh(), { near: 'tax; taxes; taxation; levy; levies; gst; vat; tariff/n; duty; duties; income/n' }],
  },
  {
    find: 'offensive',
    when: described,
    unless: [
      ...harsh(),
      {
        modifies: `
          weapon/n; line|lineman|linemen|coordinator/n; tackle/n; guard/n; operation/n; player/n; yards; rebound/n;
          interference; capabilities; missile/n; force/n; foul/n
        `,
      },
      { near: 'army; troops; soldier/n; military; rebel/n; militants; fighters; militia; battle/n; airstrikes' },
      { before: ["ground|military|rebel|government|spring|summer|winter|new 's?", 'the|an'], closes: true },
      { after: ['against|in|to recapture|to retake'] },
    ],
    innocent: ['on the offensive'],
  },
];

/** Of people they are feelings, plainly told: “they are sad”. */
const weary: readonly PhraseEntry[] = [
  {
    find: list('sad; sorry; tired'),
    when: described,
    severity: quiet,
    unless: [
      natural,
      {
        before: [
          'i|you|we|they|he|she am|are|is|was|were|feel|feels|felt *?',
          "i'm|we're|they're|you're *?",
          "he|she 's *?",
        ],
      },
      { modifies: 'light; feet; legs; eyes; voice; child; children; man; woman; people; muscles; workers; crew' },
    ],
  },
];

const good: readonly PhraseEntry[] = [
  {
    // Both are verbs as well: “orders compelling agencies to share”, “the singers she is inspiring”.
    find: 'inspiring; compelling'.split('; '),
    when: [
      {
        as: ['attributive'],
        before: ["a|an|the|his|her|its|their|this|that|these|those|our|'s|no|most|more|less|some|such|and|truly|very"],
      },
      { before: ['most|more|less|very|so|truly|deeply|is|are|was|were|be|been|seems|it|nothing'], closes: true },
      { as: ['attributive'], opens: true },
    ],
    unless: [{ modifies: 'case/n; interest; evidence; reason/n; need/n' }, { after: ['* *? *? to'], opens: true }],
  },
  {
    find: list(`
      brilliant; superb; magnificent; wonderful; wondrous; fantastic; marvellous; terrific; amazing; awesome;
      excellent; outstanding; exceptional; incredible; remarkable; astonishing; impressive; admirable; commendable;
      laudable; praiseworthy; heroic; courageous; brave; valiant; gallant; noble; selfless; saintly; virtuous;
      righteous; inspirational; uplifting; heart-warming; heartwarming; masterful; masterly;
      flawless; impeccable; exemplary; quintessential; splendid; glorious; sensational; phenomenal; sublime; exquisite; delightful; charming; refreshing; exhilarating; riveting; gripping; hilarious; ingenious; insightful; incisive; perceptive; trenchant;
      thought-provoking; triumphant; enlightened; far-sighted; farsighted; high-minded; public-spirited; big-hearted;
      warm-hearted; kind-hearted; prudent; sensible; wise; judicious; statesmanlike; principled; dignified;
      magnanimous; fearless; indomitable; unflinching; unwavering; steadfast; beloved; adoring; esteemed;
      revered; peerless; incomparable; towering; seminal; well-deserved; richly deserved; hard-won
    `),
    when: described,
    unless: [
      {
        modifies: `
          gas|gases; metal/n; savage/n; rot; prize/n; rendition; measures; general; meeting/n; session/n; cut; diamond/n; blue;
          red; flame; building/n; man/n; men; woods; bull; family; course; type; font; text; new; ally|allies;
          supporter/n; creature/n; summit/n; envoy; assembly; shareholder/n; measure/n; circumstances; powers;
          inferno; cumulus; person; animal; goalkeeper; lady; warrant/n; balance/n; issue/n; amount/n; debt/n; item/n;
          student/n; needs; case/n; interest; evidence; reason/n; leave; relief; items; loan/n; tower/n; reserve/n; order/n; deportation; virtue/n; security;
          mother; wife; husband; father
        `,
      },
      { near: ['medal', 'award/n', 'citation', 'outstanding natural', 'ofsted', 'rated'] },
    ],
    innocent: list(`
      brave new; the brave; noble prize; home of the brave; bold type; in bold; extraordinary general;
      the extraordinary; be wise to; price wise; street wise; fantastic four; fantastic beasts
    `),
  },
  {
    find: list(`
      welcome step; welcome move; welcome relief; welcome change; welcome news; welcome development; good news;
      great news; good thing; bad thing; positive step; positive sign; encouraging sign;
      worrying sign; worrying trend; alarming trend; disturbing trend; ominous sign; golden opportunity;
      missed opportunity; wasted opportunity; fitting tribute; fitting end; worthy cause; worthy winner;
      job well done; hero of the hour; much cause for hope; cause for concern;
      cause for alarm; cause for celebration
    `),
    severity: quiet,
  },
  {
    find: list(`
      have/v the courage to; had the courage to; have/v the guts to; have/v the decency to;
      have/v the wisdom to; have/v the foresight to; have/v the good sense to; make/v the mistake of;
      make/v the fatal mistake of; get/v it horribly|badly wrong;
      know/v better than to; should know better; should have known better; ought to know better;
      should be ashamed; ought to be ashamed; have/v only himself to blame; have/v only themselves to blame;
      have/v only itself to blame; have/v only herself to blame; deserve/v better; deserve/v credit;
      deserve/v praise; deserve/v applause; deserve/v no sympathy; leave/v much to be desired;
      make/v a mockery of; add/v insult to injury; set/v a dangerous precedent; send/v the wrong message;
      send/v a dangerous message; defy/v common sense; defy/v logic; beggar/v belief; boggle/v the mind;
      miss/v the point; fail/v miserably; fall/v flat; reek/v of; smack/v of; fly/v in the face of;
      strain/v credulity; insult/v the intelligence; rub/v salt in
    `),
    unless: [{ near: `smoke; petrol; gasoline; alcohol; garlic; urine; fish` }],
  },
];

/** Adjectives of verdict, and what is said in their stead. */
export const judgementAdjectives: readonly PhraseEntry[] = [
  ...bad,
  ...softer,
  ...offence,
  ...weary,
  ...good,
  ...rareAdjectives(),
];
