/** Value judgements: what is good, bad, wise or shameful, said by the writer. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { complement, described, list, quiet } from './conditions.ts';

/** Things of law, nature and trade beside which the adjective is a term. */
const technical: Condition = {
  modifies: `
    driving; endangerment; homicide; waste/n; gas|gases; substance/n; chemical/n; fumes; metal/n; asset/n;
    shock; algae; bloom/n; spill/n; injury|injuries; burn/n; brain; damage/n; insurance; cover; coverage;
    risk/n; bond/n; event/n; failure/n; foul/n; offence/n|offense/n; manslaughter; imprisonment; dismissal/n;
    neglect; trade; competition; practice/n; enrichment; prize/n; gas; metal; bank; epidemic; theatre|theater;
    comedy
  `,
};
const harsh = [technical, { before: ['no|not'], after: ['deed'] }];

const bad: readonly PhraseEntry[] = [
  {
    find: list(`
      shameful; disgraceful; disastrous; dismal; abysmal; pathetic; pitiful; laughable; ludicrous; ridiculous;
      absurd; preposterous; farcical; outrageous; scandalous; appalling; deplorable; despicable; contemptible;
      reprehensible; abhorrent; odious; repugnant; repulsive; disgusting; revolting; sickening; nauseating;
      vile; loathsome; hateful; atrocious; horrendous; horrid; hideous; dreadful; awful; lousy; rotten;
      wretched; miserable; lamentable; woeful; diabolical; monstrous; obscene; unspeakable; unconscionable;
      unforgivable; inexcusable; indefensible; unpardonable; condemnable; damnable; execrable; ignoble;
      ignominious; dishonourable; dishonorable; unbecoming; beneath contempt
    `),
    when: described,
    unless: [...harsh, { modifies: ['lie/n'], before: ['no'] }],
  },
  {
    find: list(`
      catastrophic; terrible; horrific; horrible; horrifying; terrifying; tragic; heartbreaking; heart-breaking;
      gut-wrenching; heart-rending; harrowing; grisly; gruesome; chilling; grim; nightmarish; gloomy;
      dire; ghastly; heinous; barbaric; barbarous; inhumane; inhuman; savage; sadistic; bloodthirsty; murderous
    `),
    when: described,
    unless: [
      ...harsh,
      {
        modifies: `
          death/n; accident/n; reaper; mutilation; rate/n; act; crash|crashes; fire/n; shooting/n; murder/n;
          crime/n; wolf; wolves; straits; warning/n; news; loss|losses; weather; effect; flooding|floods;
          earthquake/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      inept; incompetent; clueless; hapless; feckless; bumbling; shambolic; botched; bungled; shoddy;
      sloppy; slipshod; amateurish; half-baked; half-hearted; ill-advised; ill-conceived; ill-judged;
      ill-considered; ill-thought-out; misguided; misbegotten; wrong-headed; wrongheaded; short-sighted;
      shortsighted; foolish; foolhardy; stupid; idiotic; moronic; imbecilic; asinine; insane; crazy; lunatic;
      loony; nutty; nonsensical; senseless; pointless; futile; fruitless; hopeless; useless; worthless;
      toothless; spineless; gutless; cowardly; craven; timid; limp; flaccid;
      uninspired; mediocre; second-rate; third-rate; substandard; unimpressive; underwhelming; dysfunctional;
      ramshackle; irresponsible; reckless; rash; hare-brained; harebrained; naive; naïve; gullible; simplistic;
      one-sided; lopsided; muddled; incoherent; garbled; rambling; unhinged; deranged; delusional; erratic;
      sharp-tongued; sharp tongued; combative; lazy; plodding; ponderous;
      bloodless; gaffe-prone; accident-prone
    `),
    when: described,
    unless: [
      ...harsh,
      {
        modifies: `
          family; search|searches; asylum; horse; system/n; motion; dynamics; attractor/n; river/n; eye;
          orbit/n; stream/n; river; sports; sport/n; rash; bone; handshake
        `,
      },
      { after: ['about', 'of'], before: ['was|is *? *?'], near: ['eye/n', 'patient/n', 'attempt/n'] },
    ],
    innocent: list(`
      crazy|insane about; like crazy; go crazy; criminally insane; mentally incompetent; legally insane;
      reckless disregard; severe rash; skin rash; a rash of; heat rash; incoherent scatter; incoherent light;
      toothless whale; lazy eye; crazy horse; the rambling; rambling house|club|rose|roses|route; bipolar
    `),
  },
  {
    find: list(`
      hypocritical; two-faced; duplicitous; disingenuous; dishonest; deceitful; mendacious; devious; sneaky;
      underhand; underhanded; cynical; opportunistic; self-serving; self-righteous; self-important;
      self-aggrandising; self-aggrandizing; self-defeating; selfish; greedy; rapacious; venal;
      shameless; brazen; blatant; flagrant; egregious; glaring; wilful; wanton; gratuitous; arrogant; haughty;
      smug; pompous; sanctimonious; condescending; patronising; patronizing; supercilious; high-handed;
      heavy-handed; overbearing; bullying; boorish; loutish; crass; vulgar; tasteless; tacky; cheesy; tawdry;
      sleazy; seedy; sordid; squalid; petty; childish; infantile; puerile; immature; petulant; churlish;
      mean-spirited; spiteful; vindictive; nasty; vicious; malicious; malevolent; sinister; insidious;
      pernicious; nefarious; evil; wicked; immoral; unethical; amoral; unprincipled; unscrupulous; ruthless;
      merciless; pitiless; heartless; callous; cruel; brutish; draconian; tyrannical; despotic; dictatorial;
      oppressive; repressive; bigoted; narrow-minded; small-minded; intolerant; divisive; incendiary;
      inflammatory; poisonous; venomous; virulent; hate-filled; hateful rhetoric; insulting; demeaning;
      degrading; offensive; counterproductive; counter-productive
    `),
    when: described,
    unless: [
      ...harsh,
      {
        modifies: `
          snake/n; spider/n; mushroom/n; plant/n; gene/n; dog/n; strain/n; opportunistic; infection/n; code/n;
          software; prosecution; falsehood; communication/n; wounding; misconduct; cash; officer; criminal/n;
          larceny; eye;
          line/n|lineman|linemen|coordinator/n|tackle/n|guard/n|weapon/n|operation/n|player/n|yards|rebound/n;
          interference; testing; device; circle/n; cycle/n; heat; humidity; bowel; metals; debt; relief;
          disease; algorithm/n; treatment; assets; blackmail
        `,
      },
      { after: ['to|for *? *? dogs|cats|humans|fish|children'] },
    ],
    innocent: list(`
      cruel and unusual; cruel or unusual; good and evil; axis of evil; evil twin; greedy algorithm;
      inhuman or degrading; on the offensive; vicious circle|cycle;
      petty officer|theft|crime|larceny|cash|treason
    `),
  },
  {
    find: list(`
      unacceptable; intolerable; unjustifiable; unwarranted; unjust; problematic; troubling; worrying;
      worrisome; disturbing; alarming; disquieting; disappointing; dispiriting; disheartening; depressing;
      shocking; distressing; regrettable; infuriating; maddening; galling; frightening; scary; creepy; spooky;
      eerie; bizarre; weird; outlandish; grotesque; surreal; far-fetched; implausible; unconvincing; dubious;
      questionable; spurious; specious; bogus; sham; phoney; phony; fraudulent claims; nonsense; hollow; flimsy;
      threadbare; fishy; shady; shadowy; unseemly; unsavoury; unsavory; distasteful;
      inappropriate response; inadequate; woefully inadequate; unworkable; untenable; unsustainable; misleading;
      deceptive; intemperate; excessive; exorbitant; extortionate; wasteful; profligate; extravagant; needless;
      unnecessary; avoidable; lame; kind of crazy; hysterical; paranoid; overblown; overheated; overwrought;
      shrill; strident
    `),
    when: described,
    severity: { news: 'information', opinion: 'hint' },
    unless: [
      ...harsh,
      {
        modifies: `
          schizophrenia; force; core; bone; drinking; bleeding; tree/n; behaviour|behavior; transaction/n;
          advertising; lane/n; duck; side; tone/n; noise; speed; rainfall; heat; point; points; growth; economy;
          figure/n; suffering; block|tiles|square
        `,
      },
      { near: `court ruled; the court; ruled; tribunal; regulator; watchdog` },
    ],
    innocent: ['rather misleading'],
  },
  {
    find: list(`
      not nearly adequate; not nearly enough; not good enough; nowhere near enough; far from perfect;
      far from ideal; a far cry from; any less remarkable; no less remarkable;
      long overdue; sorely needed; badly needed; much-needed; all the more shameful; all the more remarkable;
      bad enough; plain wrong; dead wrong; just wrong; morally wrong; simply wrong; beyond the pale;
      beyond belief; not fit for purpose; unfit for purpose; unfit for office; unworthy of; out of touch;
      out of control; tone-deaf; on the wrong side of history; on the right side of history;
      past its sell-by date; rotten to the core; asleep at the wheel; in name only
    `),
    unless: [{ near: `fire/n; wildfire/n; vehicle/n; car/n; plane/n; aircraft; truck/n; spun` }],
  },
];

const softer: readonly PhraseEntry[] = [
  {
    find: list(`
      extraordinary; sluggish; lacklustre; lackluster; tepid; unmatched; destructive; murky; staunch; stalwart; formidable; venerable; bold; bleak; chaotic; brutal; devastating;
      harsh; savage; stark; crucial; vital; essential; historic; dramatic; drastic
    `),
    when: described,
    severity: quiet,
    unless: [
      {
        modifies: [
          'general',
          'storm/n',
          'earthquake/n',
          'winter',
          'weather',
          'cold',
          'wind/n',
          'drought',
          'organ/n',
          'sign/n',
          'oil/n',
          'arts',
          'change',
          'services',
          'workers',
          'building/n',
          'district',
          'site/n',
          'society',
          'lemon',
          'chocolate',
          'taste',
          'injury',
          'injuries',
          'pain',
          'symptoms',
        ],
      },
    ],
  },
];

const good: readonly PhraseEntry[] = [
  {
    find: list(`
      brilliant; superb; magnificent; wonderful; fantastic; marvellous; marvelous; terrific; amazing; awesome;
      incredible; remarkable; astonishing; impressive; admirable; commendable; laudable;
      praiseworthy; heroic; courageous; brave; valiant; gallant; noble; selfless; inspiring; inspirational;
      uplifting; heart-warming; heartwarming; visionary; masterful; masterly; flawless; impeccable; exemplary;
      unrivalled; unrivaled; splendid; glorious; dazzling; sensational; spectacular; phenomenal;
      sublime; exquisite; gorgeous; delightful; charming; refreshing; exhilarating; triumphant; enlightened;
      far-sighted; farsighted; prudent; sensible; wise; judicious; statesmanlike; principled; dignified;
      magnanimous; fearless; indomitable; tireless; unflinching; steadfast; 
      beloved; adoring; storied; esteemed; revered; peerless; incomparable;
      savvy; shrewd; brainy; feisty; plucky; gutsy; down-to-earth; level-headed; well-deserved;
      richly deserved; hard-won; no-nonsense; common-sense
    `),
    when: described,
    unless: [
      {
        modifies: `
          gas|gases; metal/n; prize/n; rendition; measures; general; meeting/n; session/n; cut; diamond/n; blue;
          red; flame; building/n; man/n; men; woods; bull; family; course; type; font; text; new; ally|allies;
          supporter/n; creature/n; summit/n; envoy; assembly; shareholder/n; measure/n; circumstances; powers;
          inferno; cumulus; person; animal; goalkeeper; lady
        `,
      },
      { near: ['medal', 'award', 'citation'] },
    ],
    innocent: list(`
      brave new; the brave; noble prize; home of the brave; bold type; in bold; extraordinary general;
      the extraordinary; be wise to; price wise; street wise; fantastic four; fantastic beasts
    `),
    severity: { news: 'information', opinion: 'hint' },
  },
  {
    find: list(`
      welcome step; welcome move; welcome relief; welcome change; welcome news; welcome development; good news;
      bad news; great news; good thing; bad thing; positive step; positive sign; encouraging sign;
      worrying sign; worrying trend; alarming trend; disturbing trend; ominous sign; golden opportunity;
      missed opportunity; wasted opportunity; fitting tribute; fitting end; worthy cause; worthy winner;
      job well done; hero of the hour; bright spot; silver lining; much cause for hope; cause for concern;
      cause for alarm; cause for celebration
    `),
    severity: quiet,
  },
  {
    find: list(`
      have/v the courage to; had the courage to; have/v the guts to; have/v the decency to;
      have/v the wisdom to; have/v the foresight to; have/v the good sense to; make/v the mistake of;
      make/v the fatal mistake of; do/v the right thing; get/v it wrong; get/v it right; get/v away with;
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

/** Nouns of verdict, flagged as what something is said to be. */
const verdicts = list(`
  farce; travesty; disgrace; scandal; debacle; débâcle; fiasco; shambles; joke; mockery; outrage; sham; charade;
  disaster; catastrophe; mess; nightmare; abomination; monstrosity; stitch-up; whitewash; witch-hunt;
  witch hunt; train wreck; dumpster fire; circus; laughing stock; laughingstock; pipe dream; fantasy;
  delusion; folly; failure; flop; blunder; mistake; betrayal; injustice; absurdity; tragedy; crime against;
  coward; liar; hypocrite; fool; bully; menace; triumph; masterpiece; masterstroke; miracle; blessing; godsend;
  gem; marvel; hero; no-brainer; game changer; breath of fresh air; wake-up call; slap in the face;
  kick in the teeth; stab in the back; affront; insult; wasted opportunity; missed opportunity; waste of time;
  waste of money; con; rip-off; scam; hoax; cop-out; smokescreen; fig leaf; shocking blow; bitter blow;
  cruel blow; basic error; grave error; grave mistake; serious mistake; big mistake; terrible mistake;
  tall order; cynical ploy; hollow victory; pyrrhic victory
`);

const nouns: readonly PhraseEntry[] = [
  {
    find: 'a new low',
    unless: [
      {
        near: [
          'dollar/n|peso|euro|yen|price/n|index|share/n|percent|points|stock/n|market/n|temperature/n|approval|poll/n',
        ],
      },
    ],
  },
  {
    find: 'toxic',
    when: [
      {
        as: ['attributive'],
        modifies: `
          masculinity; politics; rhetoric; atmosphere; debate; legacy; brand; culture; mix; ideology; discourse; relationship; partisanship; workplace; environment; nationalism; cocktail; stew; propaganda
        `,
      },
    ],
  },
  {
    find: verdicts.map((noun) => `such? a|an ${noun}`),
    when: complement,
    unless: [
      { near: `natural; declared; earthquake; flood/n; victim/n; court; charged` },
      { after: ['zone|area|declaration|relief|response|recovery|by', 'in three acts'] },
      { before: ['not|hardly|never|declared|nearly'] },
    ],
  },
  {
    find: list(`
      an affront to; such an affront to; an insult to; a slap in the face for; a slap in the face to;
      a stain on; a blot on; a blight on; a mockery of; a travesty of; a perversion of; a betrayal of;
      a recipe for disaster; a recipe for chaos; an accident waiting to happen; a disaster waiting to happen;
      an all-time low for decency; a sorry state; a sad state of affairs; a sad day for;
      a dark day for; a great day for; a black day for; a shocking blow; a crying shame; a damning indictment;
      an indictment of; a sad indictment; a sad commentary; a kick in the teeth; a bridge too far;
      a step too far; too little, too late; the last straw; the height of; the epitome of;
      the worst of both worlds; the best of both worlds; a national disgrace; a national embarrassment;
      a dereliction of duty; a failure of leadership; a breath of fresh air; a ray of hope; a beacon of;
      a shining example; a textbook example of; a poster child for; a masterclass in; a tribute to;
      a testament to; a credit to; cold comfort; poor excuse for; sorry excuse for
    `),
    unless: [
      { after: ['summer|fashion|his|her', 'the late|season|fallen|victims|singer|band'] },
      { near: `band; concert; album; jury; grand` },
    ],
  },
  {
    find: ['a step backward|backwards', 'a * step backward|backwards', 'a step forward', 'a * step forward'],
    when: complement,
  },
  {
    find: list(`
      a|one step|steps in the right direction; a|one|another * step|steps in the right direction;
      a step in the wrong direction; a giant leap for; a great leap forward; 
      a race to the bottom; a slippery slope; on the right track; on the wrong track;
      step in the right direction; step in the wrong direction
    `),
    unless: [{ before: ['take|takes|took|taken|taking'], near: ['foot', 'camera', 'stage', 'knee'] }],
  },
];

/** What must or must not be: the writer's verdict as a duty. */
const verdictVerbs =
  'condemned|applauded|commended|praised|welcomed|celebrated|rejected|resisted|opposed|stopped|abolished|scrapped|banned|punished|reversed|repealed|defended|denounced|deplored|exposed|fired|sacked|impeached|jailed|prosecuted|thrown|dismantled|overturned|monitored|addressed|fixed|blamed|ashamed|encouraged|supported';
const duties: readonly PhraseEntry[] = [
  {
    find: [
      `must|should be ${verdictVerbs}`,
      `must|should be * ${verdictVerbs}`,
      `must|should never|not be * *? ${verdictVerbs}`,
      'ought to be condemned|applauded|commended|praised|rejected|abolished|scrapped|banned|ashamed',
      'must be held accountable|responsible',
      'should be held accountable|responsible',
      'must be held to account',
      'should be held to account',
      'must|should be brought to justice',
      'must be taken seriously',
      'must be put an end to',
    ],
    unless: [
      {
        near: `
          law; rule/n; regulation/n; requires; guideline/n; recipe; instructions; patient/n; whether; if
        `,
      },
    ],
  },
  {
    find: list(`
      cannot be tolerated|allowed|ignored|excused|justified|compromised|overstated|condoned|defended|trusted|forgiven;
      must not be tolerated|allowed|ignored|repeated|forgotten|rewarded;
      should not be tolerated|allowed|ignored|rewarded; have/v no place in; have/v no business;
      have/v no right to; have/v no excuse; there is no excuse for; there is no justification for;
      there can be no excuse for; enough is enough; the time has come to; it is high time; it is time to stop;
      it is past time; it is about time
    `),
    unless: [{ near: ['whether', 'phone/n', 'device/n'] }, { after: ['to enter', 'to park'] }],
  },
];

/** Manner that is a verdict: how an act was done, as its opponents would say. */
const manners: readonly PhraseEntry[] = [
  {
    find: list(`
      aggressively; relentlessly; vehemently; vociferously; stridently; shrilly; feverishly; furiously; frantically; hysterically; viciously; savagely; ruthlessly;
      mercilessly; cruelly; callously; maliciously; spitefully; vindictively; sneeringly; mockingly; smugly; arrogantly; pompously; condescendingly; dismissively;
      contemptuously; disdainfully; petulantly; defiantly; stubbornly; obstinately; obsessively; fanatically; slavishly; blindly; mindlessly; foolishly; stupidly; idiotically;
      recklessly; irresponsibly; carelessly; sloppily; clumsily; ineptly; incompetently; haphazardly; cynically; hypocritically; dishonestly; deceitfully; deviously; slyly; sneakily;
      shamelessly; brazenly; blatantly; flagrantly; unashamedly; illegally and immorally; immorally; unethically; unfairly; unjustly; bitterly and; laughably; pathetically; pitifully; embarrassingly;
      disgustingly; repulsively; grotesquely; bizarrely; weirdly; creepily; menacingly; ominously; sinisterly; infamously; notoriously; famously; valiantly; bravely; courageously; heroically; nobly;
      brilliantly; masterfully; expertly; deftly; skilfully; skillfully; superbly; magnificently; wonderfully; beautifully; gracefully; graciously; wisely; shrewdly; cleverly; astutely; boldly; fearlessly; tirelessly; selflessly; generously and
    `),
    why: 'judges the act in passing',
    severity: quiet,
    unless: [
      { before: ['not|or'] },
      {
        near: [
          'court',
          'charged',
          'convicted',
          'endanger/v',
          'killed',
          'stabbed',
          'treat/v',
          'tumour/n',
          'tumor/n',
          'cancer',
        ],
      },
    ],
  },
  {
    find: list(`
      hysterically; sneeringly; smugly; arrogantly; pompously; condescendingly; contemptuously; petulantly; slavishly; mindlessly; foolishly; stupidly; idiotically; recklessly; irresponsibly;
      ineptly; cynically; hypocritically; dishonestly; deceitfully; deviously; shamelessly; brazenly; blatantly; flagrantly; immorally; laughably; pathetically; disgustingly; grotesquely; callously;
      infamously; heroically; brilliantly; masterfully; aggressively; relentlessly; viciously; mercilessly; fanatically
    `),
    why: 'judges the act in passing',
    unless: [
      { before: ['not|or|drove|driving|acted|behaved|drive|more|less'] },
      {
        near: [
          'court',
          'charged',
          'convicted',
          'endanger/v',
          'killed',
          'stabbed',
          'treat/v',
          'tumour/n',
          'tumor/n',
          'cancer',
          'growing',
          'law',
          'market/n',
          'marketing',
          'goal',
          'played',
        ],
      },
      {
        after: ['endangering|growing|marketed|priced|treated|beaten|attacked|murdered|killed|pursue|pursuing|pursued'],
      },
    ],
  },
];

/** What the writer demands. */
const demands: readonly PhraseEntry[] = [
  {
    find: list(`
      must|should|needs|need to? stop|wake|apologise|apologize|resign|act now; must|should do better|more; must|should never be *? allowed|forgotten|used|prioritised|prioritized|forced|repeated;
      needs|need to do better|more; must not stand; must end now; must come first; must step up; must step down; must wake up; must face facts; need to wake up; needs to wake up; need to stop; needs to stop;
      it is time to; it's time to; it is time for; it is time that; the time has come for; enough is enough; there is no place for; there can be no place for; cannot come soon enough; can't come soon enough; about time; high time; not before time;
      we owe it to; we must; we need to; we should all; we cannot afford; let us hope; let's hope; one can only hope; one hopes; we can only hope; shame on; good riddance; god bless; thank god
    `),
    why: 'makes a demand in the writer’s own voice',
    unless: [
      {
        near: [
          'rule/n',
          'law',
          'driver/n',
          'vehicle/n',
          'patient/n',
          'recipe',
          'bus',
          'train/n',
          'train',
          'said',
          'says',
        ],
      },
      { before: ['whether|if|when|said'] },
    ],
    severity: { news: 'information', opinion: 'hint' },
  },
  {
    find: list(`
      the problem is that; the real problem is; the real issue is; the real question is; the truth about; the sad thing is; the worst part is; the best part is; what matters is; the good news is; the bad news is; the question is not whether; make no mistake; nothing could be further from the truth; nothing more than; nothing less than; little more than; nothing but
    `),
    why: 'argues with the reader',
    unless: [
      { after: ['a|an|the|two|three|four|five|* days|hours|kilometres|miles'], before: ['is|was|are|were *? no'] },
    ],
    severity: quiet,
  },
];

/** Value judgements. */
export const judgements = (): readonly PhraseEntry[] => [
  ...bad,
  ...softer,
  ...good,
  ...nouns,
  ...duties,
  ...manners,
  ...demands,
];
