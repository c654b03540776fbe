/** Words of degree, size, speed and amount that push a little: each a hint. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { faintAmounts } from './amounts.ts';
import { faintSizes } from './sizes.ts';

/** Denied, or one side of a comparison: no push. */
const limited: Condition = { before: ["not|isn't|wasn't|aren't|weren't|never|too|as|less"] };

/** What befalls bodies and buildings is described by its degree. */
const physical: Condition = {
  after: `
    injured|injure|injuring|wounded|damaged|damage|damaging|ill|burned;
    burnt|disabled|affected|affects|hit|impaired|malnourished|hurt|cut;
    dehydrated|depressed|anaemic|sick|scarred|buried|frozen|asleep;
    unconscious|embedded|submerged|handicapped|flooded|disrupted; *? wounded|injured;
    and|or|into|in|below|under|beneath|on|at|from|of|with; ,; .; :; )
  `,
};

/** Judgements and feelings that a word of degree pushes further. */
const verdicts = `
  flawed|troubling|troubled|worrying|worried|concerned|concerning;
  offensive|unpopular|unfair|unjust|regret/v|regrettable;
  disturbing|disturbed|disappointed|disappointing|hurtful|cynical|corrupt|conservative|religious|hostile|suspicious;
  sceptical|critical|problematic|partisan|divisive|polarised|polarising|personal|moved|moving|shocked|ashamed;
  embarrassed|embarrassing|resented|resentful|resent|sad|saddened;
  misguided|irresponsible|immoral|unethical|racist|sexist;
  homophobic|misogynistic|dishonest|insulting|compromised|entrenched|ingrained|reactionary|dysfunctional|sinister;
  strange|weird|odd|unsettling|alarming|alarmed|honoured|respected|admired|controversial|contentious|questionable;
  dubious|charged|inappropriate|misleading|inflammatory|biased;
  politicised|slanted|skewed|undermined|undermine|undermines; discredited|debunked|disgraced|corrupted|incompetent;
  unprofessional|decent|opposed|outraged|angered|angry|upset|hated;
  loathed|despised|loved|devoted|committed|proud|protective|damaging|harmful|destructive|reckless|risky|stupid|silly;
  frustrated|frustrating|mistaken|wrong|false|untrue|absurd|ridiculous|ludicrous|unacceptable|inadequate|irrelevant;
  ignored|ignore/v|insane|crazy|mad|nuts|bonkers|useless|worthless|bogus|fake|fabricated|impossible|unrealistic;
  unnecessary|unwarranted|unjustified|unfounded|baseless|illogical|irrational|arbitrary|incoherent|inexcusable;
  indefensible|unprepared|unqualified|unfit|clueless|ignorant|oblivious|exaggerate/v|overstate/v|overblown|inflated;
  distort/v|misrepresent/v|mislead/v|underestimate/v|betray/v|abandon/v|obsessed|unimpressed|evil|selfish|cruel;
  lost it; out of touch|line|control|step; at odds; in love; in denial; devoid; lacking;
  nonsensical|meaningless|hollow;
  artificial|fictional|fictitious|invented|avoidable|unsurprising|predictable|preventable|ineffective|ineffectual;
  unreliable|dishonest|disingenuous|hypocritical|shameless|partisan|dysfunctional|broken|hopeless|helpless|untenable;
  unsustainable|unworkable|unenforceable|undemocratic|misguided|backward|blind|deaf|detached|uninformed|incapable;
  unserious|superficial; wrong-headed; tone-deaf; one-sided; self-inflicted;
  forgotten|wasted|ruined;
  transform/v|rewrite/v|reshape/v|upend/v|alter/v|reasonable|legitimate|obvious|amazing|awesome|wonderful|brilliant;
  delighted|thrilled|satisfied|deserved|disgusted|disgusting|outrageous|terrible|horrible|awful|shameful|pathetic
`;

const adverbs: readonly PhraseEntry[] = [
  {
    find: list(`
      seriously; exceptionally; thoroughly; radically; fundamentally; wholly; entirely; completely; perfectly;
      positively; decidedly; distinctly; flat-out; outright; plain; inherently; needlessly; dangerously;
      eminently; patently; intensely; acutely; gravely; unduly;
      widely hated|loathed|despised|ridiculed|mocked|derided|admired; plain wrong; unquestioningly loyal;
      fully deserved; simply; just; so; rather;
      extraordinarily; unusually; unbelievably; blatantly; overtly; openly; nakedly
    `),
    use: '',
    why: 'pushes a judgement harder',
    when: [{ after: verdicts }],
    unless: [limited],
    severity: quiet,
  },
  {
    // Whatever they push: what is remarkable or odd is so to the writer.
    find: list(`
      remarkably; surprisingly; strikingly; decidedly; eminently; patently; needlessly; disturbingly;
      worryingly; depressingly; refreshingly; admirably; impressively; suspiciously; eerily; oddly; strangely;
      curiously; bizarrely; notoriously; unnervingly; embarrassingly; laughably; comically; infuriatingly
    `),
    use: '',
    why: 'pushes a judgement harder',
    when: [{ after: '*' }],
    unless: [
      limited,
      { after: 'and|or|but|for|to|in|at|on|as|by|with|from|the|a|an|of|that|he|she|it|they|similar|enough' },
    ],
    severity: quiet,
  },
  {
    find: 'greatly',
    use: '',
    why: 'pushes where a figure would show it',
    when: [{ after: '*' }],
    unless: [limited, { after: 'and|or|but|for|to|in|on|by|from|as' }],
    severity: quiet,
  },
  {
    find: ['deeply', 'severely', 'profoundly', 'gravely', 'keenly', 'sorely', 'sorely missed', 'sorely lacking'],
    use: '',
    why: 'colours how strongly it was felt or meant',
    when: [{ after: '*' }],
    unless: [limited, physical],
    severity: quiet,
  },
  {
    find: 'highly',
    use: '',
    why: 'pushes where a fact would show it',
    when: [{ after: '*' }],
    unless: [
      limited,
      {
        after: `
          enriched|pathogenic|infectious|contagious|skilled|likely;
          active|flammable|toxic|radioactive|explosive|developed;
          educated|trained|transmissible|virulent|eccentric|elliptical|reactive|unlikely|specialised|paid|poisonous|of;
          combustible|resistant|corrosive|conserved|classified|probable|concentrated|urbanised
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      sharply; harshly; heavily; strongly; roundly; severely; vigorously; stingingly; fiercely; forcefully; savagely;
      loudly; widely; hotly; violently; publicly and loudly; angrily; resoundingly; soundly;       flatly; staunchly; steadfastly; rigidly; stiffly; vehemently; furiously
    `),
    use: '',
    why: 'colours how strongly it was put',
    when: [
      {
        after: `
          criticise/v|condemn/v|rebuke/v|denounce/v|disagree/v;
          object/v|oppose/v|disapprove/v|worded|critical|contest/v;
          rebuff/v|reject/v|dispute/v|deny|denied|denies|protest/v|attack/v the|his|her;
          castigate/v|chastise/v|chide/v; biased|politicised|partisan|slanted|skewed;
          favour/v|resist/v|lean/v|divided|rebut/v|refute/v|censure/v|ridicule/v;
          mock/v|pan/v|deride/v|scold/v|reprimand/v|repudiate/v|anti|pro|rejecting|hyped|touted|promoted|defend/v;
          redacted|influenced|invested in|imply|implies|implied|hint/v|resent/v|at odds with; out of touch
        `,
      },
      { before: 'criticised|condemned|rebuked|denounced|attacked|responded|reacted|objected|complained', closes: true },
    ],
    unless: [limited],
    severity: quiet,
  },
  {
    find: list(`
      overwhelmingly; resoundingly; exorbitantly; extortionately; ruinously; cripplingly; punishingly; prohibitively;
      immoderately; extravagantly; obscenely; lavishly; criminally; scandalously; sickeningly; nauseatingly;
      revoltingly; repulsively; repugnantly; disgustingly; unspeakably; unutterably; indescribably; inexpressibly;
      unimaginably; unthinkably; inconceivably; incomprehensibly; incalculably; immeasurably; unfathomably;
      bafflingly; bewilderingly; dizzyingly; dazzlingly; blazingly; scorchingly; searingly; stiflingly; suffocatingly;
      smotheringly; oppressively; overpoweringly; unbearably; insufferably; intolerably; insupportably; agonisingly;
      torturously; tortuously; murderously; lethally; mortally offended; fatally flawed; terminally dull; incurably;
      chronically late; pathologically; compulsively; insatiably; unquenchably; inexhaustibly; tirelessly; endlessly;
      ceaselessly; incessantly; interminably; unceasingly; unendingly; perpetually; eternally; everlastingly;
      limitlessly; boundlessly; uncontrollably; unstoppably; unprecedentedly; unparalleledly; uncommonly;
      outstandingly; preternaturally; supernaturally; superhumanly; inhumanly; ungodly; unholy; unearthly; blissfully;
      heavenly; gloriously; deliciously; delightfully; delectably; fabulously; fantastically; marvellously;
      wondrously; magnificently; sublimely; exquisitely; ravishingly; enchantingly; bewitchingly; captivatingly;
      wonderfully; ferociously; thunderously; deafeningly; tumultuously; voluminously; copiously; prodigiously;
      titanically; astronomically; stratospherically; vertiginously; precipitously; meteorically; sky-high;
      exponentially; monotonously; depressingly; dispiritingly; dishearteningly; soul-destroyingly; blindly;
      grievously; egregiously; heinously; abhorrently; appallingly; atrociously; lamentably; unpardonably;
      irredeemably; hideously; ghastly; diabolically; infernally; damnably; damned; darned; bloody; blooming;
      freaking; frigging; effing; goddamn; damn; hella; mucho; majorly; dead wrong; stone-cold; stark raving;
      stark staring; raving; bone-crushingly; bone-crunchingly; back-breakingly; heart-wrenchingly; gut-wrenchingly;
      hair-raisingly; nail-bitingly; knuckle-whiteningly; blood-curdlingly; spine-chillingly; spine-tinglingly;
      tear-jerkingly; awe-inspiringly; show-stoppingly; mouth-wateringly; eye-poppingly; head-spinningly;
      brain-numbingly; terrifically; swimmingly; thumpingly; rippingly; roaringly; howlingly; ragingly; rampantly;
      rabidly; virulently; vitriolically; toxically; poisonously; corrosively; ruthlessly; mercilessly; relentlessly;
      remorselessly
    `),
    use: '',
    why: 'pushes where a figure or a fact would show it',
    when: [{ as: ['attributive', 'predicate'] }],
    unless: [
      limited,
      {
        after: [
          'cold|hot|red sunday|mary|caesarean',
          'diarrhoea|diarrhea|stool|stools|nose|noses|urine|sputum|wound|wounds|discharge|cough|vomit|bandage|bandages',
          'wounded|injured|burned',
          'vote/v|elected|approved',
        ],
      },
      {
        before: ['the|a|an|of|these|those|his|her'],
        after: ['bodies|body|sunday|glove|hand|footprint/n|clothes|knife'],
      },
      { near: ['galaxy', 'telescope', 'astronomer/n', 'species'] },
    ],
  },
];

const phrases: readonly PhraseEntry[] = [
  {
    find: list(`
      far and away; by far; by a mile; by miles; by a long chalk; by a long shot; by a long way; easily the;
      hands-down; by leaps and bounds; in leaps and bounds; top to bottom; from top to bottom;
      head to toe; from head to toe; through and through; root and branch; from start to finish;
      every step of the way; day and night; round the clock; around the clock; twenty-four seven; in every way;
      in every sense; in every sense of the word; in every respect; in every conceivable way; in every possible way;
      on every front; on all fronts; at every turn; at every level; at every opportunity; every last; every single;
      every inch of; every ounce of; every fibre of; every nook and cranny; each and every; any and all; one and all;
      all and sundry; all manner of; all sorts of; all kinds of; all the while; all along the line; all the rage;
      the whole nine yards; the whole shebang; the whole kit and caboodle; the whole enchilada; the full monty;
      the be-all and end-all; the mother of all; the granddaddy of; the king of all; second to none; to beat the band;
      to no end; without end; with no end in sight; no end in sight; without let-up; without limit; without measure;
      without precedent; without rival; beyond measure; beyond words; beyond compare; beyond recognition;
      beyond reproach; beyond the pale; beyond all bounds; beyond imagination; beyond imagining; beyond comprehension;
      beyond redemption; beyond repair; beyond doubt; beyond question; past all bearing; out of all proportion;
      out of proportion; out of control; off the scale; off the chart; off the hook; over the top; over and above;
      above and beyond; to the core; to the bone; to the marrow; to the limit; to the breaking point;
      to breaking point; to the brink; to the skies; to the rafters; to the heavens; to high heaven; to an extreme;
      to a fault; to a man; to the letter; to the moon and back; to a staggering degree; to an extraordinary degree;
      to an alarming extent; to an alarming degree; to a shocking degree; at an alarming rate; at an alarming pace;
      at a dizzying pace; at a breathtaking pace; at a furious pace; at a frantic pace; at a blistering pace;
      in no time; in no time at all; in short order; like wildfire; like a house on fire; like clockwork; like mad;
      like crazy; like hell; as hell; as all hell; like the plague; like hot cakes; like flies; thick and fast;
      fast and furious; hard and fast; high and low; far and wide; near and far; up and down the country;
      the length and breadth of; left, right, and centre; big-league; hard core; large as life; writ large;
      in overdrive; in full flow; in full swing; in full cry; in full force; with all his|her|their might;
      with full force; with gale force; with lightning speed; for the ages; for good and all; for dear life;
      for ever and ever; once in a blue moon; in living memory; of all time; in the history of the world;
      in human history; in the annals of; known to man; the world over; under the sun; on the planet;
      on the face of the earth; on god's green earth; a thousand times over; a million times; a thousand times;
      ten times over; a hundred times over
    `),
    use: [],
    why: 'pushes in the tone of talk',
    severity: quiet,
    unless: [
      {
        before: [
          'not',
          'burned|burnt|disfigured|mangled|damaged|destroyed',
          'operate/v|work/v|monitored|works|guarded',
        ],
      },
      { near: ['firefighter/n', 'crash', 'goal/n', 'crew/n', 'spread out', 'vehicle/n', 'aircraft'] },
      { after: ['reasonable', 'list|album/n|chart|record|high|low|leading'] },
    ],
  },
];

const shares: readonly PhraseEntry[] = [
  {
    find: 'vast|overwhelming|crushing|huge|massive|lopsided|giant|tiny',
    why: 'pushes where a share or a size would show',
    when: [{ modifies: 'majority|minority|bulk|margin|lead|gap|fraction|flag|crowd|town|village|island|nation' }],
    severity: quiet,
  },
];

/** Words that push. */
export const faintDegrees = (): readonly PhraseEntry[] => [
  ...adverbs,
  ...phrases,
  ...shares,
  ...faintSizes,
  ...faintAmounts,
];
