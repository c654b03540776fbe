/**
 * Verbs by which a writer introduces what others say and judges them on the way.
 *
 * The plain ones ("said", "told", "denied", "warned", "promised", "announced", "asked") are not here, and neither are
 * verbs that name an act which the words themselves perform ("accused", "apologised", "resigned").
 */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { asPlainVerb, asVerb, both, clause, list, mild, noClause, quiet, reporting, tagged } from './conditions.ts';
import { faintSpeech } from './faint/speech.ts';
import { anybody, court, fairly } from './fair-verbs.ts';

/** A memoir: whoever tells what was said to them took part. */
const writer: Condition = { after: ['me|us'] };

/** Verbs that doubt, belittle or corner the speaker. */
const doubting: readonly PhraseEntry[] = [
  {
    find: 'claim/v',
    use: ['say/v', 'argue/v'],
    why: 'suggests that the speaker is not to be believed',
    when: both(asVerb, reporting),
    // "went so far as to claim" is found as a whole.
    unless: [...fairly.claim, { before: ['so|as far as to'] }],
    innocent: list(`
      claim/v responsibility; claim/v credit; claim/v the? *? *? lives|life; no claim/v to;
      lay|lays|laid|stake|staked claim to;
      claim/v *? *? *? jobs|homes|houses|scalps|victims; claim/v * *? victory|win; claim/v *? *? victories|wins|delegates|seats|medals|titles;
      claim/v the *? title|crown|throne|gold|silver|bronze|medal|championship|seat|prize|islands|territory|land|reward
    `),
  },
  {
    find: 'claim/v',
    why: 'suggests that the speaker is not to be believed',
    when: both(asVerb, [{ after: ['to', 'momentum|vindication|success'] }]),
    severity: quiet,
    unless: [
      { as: ['passive'] },
      anybody,
      { after: ['to date'] },
      { before: ['rival|land|legal|the|insurance|any|ship|vessel|item|items'] },
      // What makes no claim is not doubted.
      { before: ["not|never|doesn't|don't|didn't|nobody|neither|nor"], after: ['to'] },
    ],
  },
  {
    find: 'admit/v',
    use: ['say/v', 'acknowledge/v'],
    why: 'makes a statement sound like a confession',
    when: reporting,
    unless: fairly.admit,
    innocent: list(`
      admit/v to hospital|the|a|an|intensive|college|university|practice|membership|bail; admit/v * to;
      admit/v into; be/v admitted
    `),
  },
  {
    find: 'concede/v',
    use: ['say/v', 'acknowledge/v'],
    why: 'makes a statement sound like a defeat',
    when: reporting,
    unless: fairly.concede,
    innocent: list(`
      concede/v defeat; concede/v *? *? *? goal/n|point/n|run/n|penalty|penalties|corner/n|try|tries;
      concede/v the|an *? election|race|contest|presidency|seat|vote;
      concede/v ground|power|territory
    `),
  },
  {
    find: 'confess/v',
    use: ['say/v'],
    why: 'makes a statement sound like guilt',
    when: reporting,
    unless: fairly.confess,
    severity: mild,
  },
  {
    find: 'insist/v',
    use: ['say/v'],
    why: 'makes the speaker sound stubborn or cornered',
    unless: fairly.insist,
  },
  {
    find: 'maintain/v',
    use: ['say/v'],
    why: 'hints that the speaker holds out against the facts',
    when: [{ after: ['that', 'he|she|they'] }],
    severity: quiet,
  },
  {
    find: 'assert/v',
    use: ['say/v'],
    why: 'hints at a claim without support',
    when: reporting,
    unless: [noClause],
    severity: quiet,
  },
  {
    find: ['profess/v', 'purport/v'],
    why: 'suggests that the speaker does not mean it',
    when: [{ after: ['that', 'to'] }],
    unless: [{ as: ['passive'] }],
    severity: mild,
  },
  {
    find: 'pretend/v',
    why: 'calls the speaker insincere',
    when: [{ after: ['that', 'to', 'otherwise'] }],
    unless: [
      { near: `game; child/n; actor/n; play/v; undercover` },
      {
        before: [
          "i|we don't|didn't|won't|can't|cannot|never",
          'i|we do|did|will|can|could not',
          'nobody',
          'no one',
          "let 's not",
        ],
      },
    ],
    severity: quiet,
  },
  {
    find: ['let/v slip', 'let/v * *? slip'],
    use: [],
    why: 'suggests that the speaker had something to hide',
    unless: [{ near: `lead; grip; chance/n; opportunity/n; standards; dogs` }],
  },
  { find: 'blurt/v out', use: 'say/v', why: 'makes the speaker sound careless' },
  { find: 'fess/v up to', use: 'acknowledge/v', why: 'makes a statement sound like guilt' },
  {
    find: ['own/v up to', 'come/v clean about', 'come/v clean on'],
    use: 'acknowledge/v',
    why: 'makes a statement sound like guilt',
    severity: mild,
  },
  {
    find: 'concoct/v',
    why: 'suggests that the speaker made it up',
    unless: [{ near: `drink/n; recipe/n; dish/n; meal/n; cocktail/n; sauce/n` }],
    severity: mild,
  },
  {
    find: ['backpedal/v', 'back-pedal/v', 'flip-flop/v'],
    why: 'mocks a change of mind',
    unless: [{ as: ['noun'] }, { near: ['bicycle/n', 'bike/n', 'shoe/n', 'sandal/n'] }],
  },
  {
    find: list(`
      dodge|dodged|dodges|dodging|duck|ducked|ducking|evade|evaded|evading the? *? question|questions
    `),
    why: 'accuses the speaker of evasion',
  },
  {
    find: ['stonewall/v'],
    use: 'decline/v to answer',
    why: 'accuses the speaker of obstruction',
    unless: [{ capital: true }, { as: ['noun'] }],
  },
  {
    find: ['downplay/v', 'play/v down'],
    why: 'says that the matter is graver than the speaker allows',
    severity: quiet,
  },
  { find: ['gloss/v over', 'paper/v over'], why: 'accuses the speaker of hiding something', severity: mild },
];

/** "refused to say" and its kin. */
const refusing: readonly PhraseEntry[] = [
  ...list(`
    say; comment; answer; discuss; elaborate; disclose; reveal; explain; speak; talk; respond; specify;
    identify; name; confirm
  `).map(
    (verb): PhraseEntry => ({
      find: `refuse/v to ${verb}`,
      use: `decline/v to ${verb}`,
      why: 'makes silence sound like defiance',
      // Whoever does not give their name has not been asked for news.
      unless: [
        { after: ['himself|herself|themselves|itself'] },
        { form: ['base'], before: ['if|unless|whoever|anyone|those|whenever *? *? *? *? *? *? *?'] },
      ],
    }),
  ),
  ...list(`mention; explain; disclose; say; address; acknowledge; answer`).flatMap((verb): PhraseEntry[] => [
    {
      find: `fail/v to ${verb}`,
      use: `do/v not ${verb}`,
      why: 'says that the speaker owed it',
      when: [{ form: ['past', 'third'] }],
      unless: [
        { before: ["has|have|had|having|hasn't|be|been|being|is|are|was|were|to *?"] },
        { after: ['receipt'] },
        { near: ['court', 'law', 'duty', 'required'] },
      ],
      severity: mild,
    },
  ]),
  {
    find: ['refuse/v to rule out', 'refuse/v to be drawn'],
    use: 'do/v not rule out',
    when: [{ form: ['past', 'third'] }],
    unless: [{ before: ['has|have|had|having'] }],
    why: 'makes caution sound like defiance',
  },
  {
    find: list(`
      refuse/v to apologise; refuse/v to budge; refuse/v to back down
    `),
    why: 'makes the speaker sound stubborn',
    severity: mild,
  },
];

/** Verbs that turn criticism into a brawl. */
const brawling: readonly PhraseEntry[] = [
  {
    find: ['slam/v'],
    use: ['criticise/v'],
    why: 'turns criticism into a blow',
    when: asPlainVerb,
    unless: [
      {
        after: `
          into|shut|against|on|onto|ashore|through|home|down; the|her|his|a? door|doors|brakes|lid|phone|ball
        `,
      },
      {
        near: `
          hurricane/n; storm/n; typhoon/n; wave/n; crash/v; door/n; car/n; truck/n; tornado/n; poetry; dunk/n;
          cyclone/n; train/n; wall
        `,
      },
    ],
    innocent: ['grand slam/n', 'slam dunk', 'poetry slam/n', 'door slammed'],
  },
  {
    find: 'blast/v',
    use: ['criticise/v'],
    why: 'turns criticism into an explosion',
    when: asVerb,
    unless: [
      { as: ['noun'] },
      { after: ['off|through|open|apart|into|out|away|music|from|past|a'] },
      {
        near: `
          bomb/n; explosion/n; explosive/n; rocket/n; music; horn/n; rock/n; mine/n; dynamite; siren/n; water;
          speaker/n; loudspeaker/n; shotgun/n; ball
        `,
      },
    ],
    innocent: ['bomb|shotgun|full|past|suicide|car|twin|truck|nuclear|gas|sand blast/n'],
  },
  {
    find: ['lash/v out at'],
    use: ['criticise/v'],
    why: 'turns criticism into a fit of temper',
    unless: [
      { after: ['innocent|other|random|passers|bystanders|strangers|anyone|people|staff|nurses|officers|police'] },
    ],
  },
  {
    find: ['lash/v out', 'lash/v back'],
    why: 'turns criticism into a fit of temper',
    unless: [{ after: ['with a knife', 'physically', 'at innocent|other|random|bystanders|strangers|people'] }],
  },
  {
    find: list(`hit/v out at; lay/v into; tear/v into; rip/v into; light/v into`),
    use: ['criticise/v'],
    why: 'turns criticism into a brawl',
    unless: [{ near: `shark/n; dog/n; flesh; bullet/n; wind/n; shell/n` }],
  },
  {
    find: list(`
      lambast/v; lambaste/v; castigate/v; excoriate/v; pillory/v; savage/v; skewer/v; eviscerate/v; flay/v;
      vilify/v
    `),
    use: ['criticise/v'],
    when: asVerb,
    why: 'turns criticism into a punishment',
    unless: [{ as: ['noun'] }, { near: `meat; grill/n; vegetables; dog/n; bear/n` }],
  },
  {
    find: list(`trash/v; bash/v; roast/v; pummel/v; hammer/v; rip/v`),
    use: ['criticise/v'],
    why: 'turns criticism into an assault',
    when: [
      {
        form: ['past', 'gerund', 'third'],
        after: `
          * *? *? for;
          president|senator|congress|democrats|republicans|critics|opponents|rivals|media|government|minister;
          the|this|that|his|her|their|its *? *? agenda|idea|plan|proposal|bill|deal|policy|policies|decision|ruling|report|record|speech|strategy|budget|reform
        `,
      },
    ],
    unless: [
      { as: ['noun'] },
      {
        near: `
          storm/n; hurricane/n; car/n; chicken; coffee; house/n; fire; police; window/n; off; apart
        `,
      },
    ],
  },
  {
    find: list(`
      berate/v; scold/v; chide/v; upbraid/v; rebuke/v; admonish/v; tongue-lash/v; dress/v down
    `),
    use: ['criticise/v'],
    when: asVerb,
    why: 'casts one side as schoolteacher and the other as pupil',
    unless: [writer, { near: `formal; formally; court; judge; ethics; committee` }],
    severity: mild,
  },
  {
    find: list(`
      rail/v against; rail/v * against; rail/v at; rage/v against; rage/v at; fulminate/v against; inveigh/v against;
      thunder/v against
    `),
    use: ['criticise/v'],
    why: 'makes the critic sound beside themself',
  },
  {
    find: list(`
      fume/v; seethe/v; rant/v; rave/v; fulminate/v; bluster/v; bellow/v; thunder/v; snarl/v; sneer/v; snipe/v;
      bark/v; snap/v; hiss/v; growl/v; scream/v; shriek/v; howl/v; sputter/v; huff/v
    `),
    use: ['say/v'],
    why: 'paints the speaker’s temper in place of the words',
    when: both(asVerb, [...tagged, { after: ['that'] }]),
    unless: [{ near: `dog/n; cat/n; bear/n; wolf/n; wind/n; storm` }],
  },
  {
    find: list(`
      rant/v about; rant/v against; rant/v at; rant/v that; sound/v off on; sound/v off about; mouth/v off;
      go/v off on; go/v on a tear; go/v ballistic
    `),
    use: [],
    why: 'makes the speaker sound unhinged',
    unless: [{ as: ['noun'] }],
  },
  {
    find: list(`
      hit/v back at; fire/v back at; shoot/v back at; clap/v back at; punch/v back at; return/v fire at
    `),
    use: ['reply/v to'],
    why: 'turns an answer into a gunfight',
    severity: quiet,
    unless: [
      {
        near: `
          troops; police; soldier/n; gunman; gunmen; missile/n; rocket/n; shot/n; officer/n; rebel/n;
          militant/n
        `,
      },
    ],
  },
  {
    find: ['fire/v back', 'clap/v back', 'shoot/v back', 'hit/v back', 'shoot/v back that'],
    use: ['reply/v'],
    why: 'turns an answer into a gunfight',
    when: [{ closes: true }, { after: ['with|that'] }],
    unless: [
      {
        near: `
          troops; police; soldier/n; gunman; gunmen; missile/n; rocket/n; gun/n; officer/n; rebel/n; shot; attacker/n;
          attackers; militant/n; killed; armed
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      take/v aim at; take/v a swipe at; take/v swipes at; take/v a jab at; take/v a dig at; take/v a shot at;
      take/v *? shots at; go/v after; take/v to task; take/v * to task
    `),
    use: ['criticise/v'],
    why: 'turns criticism into target practice',
    unless: [
      {
        near: `
          police; gun/n; gunman; rifle/n; goal/n; deer; suspect/n; ball; title; record; bird/n; court;
          prosecutor/n; officer/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      deride/v; ridicule/v; mock/v; belittle/v; taunt/v; jeer/v; sneer/v at; scoff/v at; thumb/v * nose at;
      turn/v * nose up at
    `),
    why: 'describes a tone that readers could judge from the words',
    when: asVerb,
    unless: [writer, { as: ['noun', 'passive'] }, { after: ['by', 'at the time|school'] }],
    severity: mild,
  },
  {
    find: ['scoff/v'],
    use: 'say/v',
    why: 'describes a tone that readers could judge from the words',
    when: [...tagged, { after: ['that'] }],
  },
  {
    find: ['assail/v'],
    use: ['criticise/v'],
    why: 'raises the temperature of the criticism',
    when: asVerb,
    unless: [writer, { as: ['passive'] }],
    severity: mild,
  },
  {
    find: ['decry/v'],
    use: ['criticise/v'],
    why: 'raises the temperature of the criticism',
    when: asVerb,
    severity: quiet,
  },
  {
    find: ['demonise/v', 'smear/v'],
    why: 'says that the criticism is false',
    unless: [
      { as: ['noun'] },
      { near: `paint; blood; lipstick; cream; butter; cells; mud; grease; lens` },
      { after: ['test/n|campaign/n|on|with'] },
    ],
  },
  {
    find: list(`badger/v; hector/v; harangue/v; heckle/v; browbeat/v; grill/v`),
    why: 'makes questions sound like an assault',
    when: [{ form: ['past', 'gerund'] }],
    unless: [{ as: ['noun'] }, { near: `chicken; fish; cheese; steak/n; meat; vegetables; barbecue` }],
    severity: mild,
  },
];

/** What verbs of complaining have in common. */
const complaint = {
  use: ['say/v'],
  why: 'makes an objection sound like ill temper',
  when: both(asVerb, [{ after: ['that', 'he|she|they'] }, ...tagged]),
  unless: [
    { before: ['to|and|formally|officially'] },
    {
      near: `official; formal; complaint/n; regulator/n; ombudsman; pain/n; symptom/n; police; lawyer/n; breathe; doctor/n`,
    },
  ],
};

/** Verbs that make a speaker vain, shrill or childish. */
const belittling: readonly PhraseEntry[] = [
  {
    find: ['boast/v', 'brag/v', 'crow/v', 'gloat/v'],
    use: ['say/v'],
    why: 'makes the speaker sound vain',
    when: both(asVerb, reporting),
  },
  {
    find: list(`
      boast/v about|of|over; brag/v about|of|over; crow/v about|over; gloat/v about|over
    `),
    why: 'makes the speaker sound vain',
    when: asVerb,
    unless: [{ before: ['which|city|town|hotel|country|park|region|site|team|club|league|collection'] }],
  },
  {
    find: ['trumpet/v', 'tout/v', 'hype/v'],
    use: ['promote/v', 'praise/v'],
    why: 'makes praise sound like salesmanship',
    when: asVerb,
    unless: [
      { as: ['noun'] },
      { near: `ticket/n; elephant/n; band; jazz; orchestra` },
      { before: ['widely|often|long|be|been'] },
    ],
    severity: mild,
  },
  {
    find: list(`peddle/v; parrot/v; spout/v; spew/v; regurgitate/v`),
    why: 'treats what somebody said as goods or waste',
    unless: [
      { as: ['noun'] },
      {
        near: `
          radiation; debris; toxins;
          ash; lava; smoke; drugs; volcano/n; water; oil; wares; gas/n; sewage; whale/n; bird/n; fumes; food;
          rocket/n; goods; lava|steam
        `,
      },
    ],
  },
  {
    find: ['gush/v', 'coo/v'],
    use: ['say/v'],
    why: 'makes praise sound foolish',
    when: both(asVerb, [...tagged, { after: ['that'] }]),
    unless: [{ near: `water; oil; blood; well; pipe/n` }],
  },
  {
    find: list(`swoon/v over; fawn/v over; gush/v over; gush/v about; rave/v about`),
    use: ['praise/v'],
    why: 'makes praise sound foolish',
  },
  {
    find: list(`
      whine/v; moan/v; whinge/v; gripe/v; grouse/v; bellyache/v; kvetch/v; carp/v; snivel/v; bleat/v; squeal/v;
      wail/v
    `),
    use: ['say/v'],
    why: 'makes a complaint sound childish',
    when: both(asVerb, [{ after: ['that'] }, ...tagged]),
    unless: [{ near: `dog/n; siren/n; engine/n; sheep; pig/n; wind` }],
  },
  {
    find: list(`
      whine/v about; moan/v about; whinge/v about; gripe/v about; grouse/v about; bellyache/v about;
      carp/v about; bleat/v about; whine/v over
    `),
    use: ['object/v to'],
    why: 'makes a complaint sound childish',
    when: asVerb,
  },
  {
    find: 'complain/v',
    ...complaint,
    severity: quiet,
  },
  {
    find: 'grumble/v',
    ...complaint,
    severity: mild,
  },
  {
    find: ['bemoan/v', 'bewail/v', 'lament/v'],
    use: ['regret/v', 'criticise/v'],
    why: 'makes an objection sound like wailing',
    when: asVerb,
    unless: [{ as: ['noun'] }],
    severity: quiet,
  },
  {
    find: list(`
      pontificate/v; harp/v on; drone/v on; sermonise/v; bloviate/v; grandstand/v; waffle/v
    `),
    why: 'tells readers that the speech is not worth hearing',
    unless: [
      { as: ['noun'] },
      { near: ['strike/n', 'spectators', 'seats', 'fans', 'pope/n', 'papal', 'papacy', 'vatican'] },
      { before: ['this|that|the|his|whose|a|an *? *?'] },
    ],
  },
  {
    find: ['opine/v', 'proclaim/v', 'pronounce/v'],
    use: ['say/v'],
    why: 'makes the speaker sound self-important',
    when: [{ after: ['that'] }, ...tagged],
    unless: [{ near: `dead; law; king; queen; state; independence; republic` }],
    severity: mild,
  },
  {
    find: ['vow/v'],
    use: ['promise/v'],
    why: 'gives a promise the ring of an oath',
    when: both(asVerb, [{ after: `to; * to; that; he|she|they; not; never; revenge|retaliation` }, ...tagged]),
    unless: [{ near: ['wedding', 'marriage', 'monk/n', 'nun/n'] }],
    severity: quiet,
  },
  {
    find: ['double/v down on'],
    use: ['repeat/v', 'stand/v by'],
    why: 'makes standing by one’s words sound like a gamble',
    unless: [{ near: ['blackjack', 'casino/n', 'cards'] }],
    severity: mild,
  },
  {
    find: ['double/v down'],
    why: 'makes standing by one’s words sound like a gamble',
    unless: [{ near: ['blackjack', 'casino/n', 'cards'] }],
    severity: mild,
  },
  {
    find: list(`
      brush/v off; brush/v aside; shrug/v off; wave/v away; swat/v away; bat/v down; bat/v away; pooh-pooh/v
    `),
    use: ['reject/v', 'dismiss/v'],
    why: 'makes a denial sound careless',
    unless: [
      {
        near: `
          dust; snow; ball; fly; insects; smoke; injury/n; market/n; investor/n; share/n; coat
        `,
      },
    ],
    severity: mild,
  },
  {
    find: list(`
      have/v the nerve|gall|audacity|temerity|chutzpah|cheek|effrontery to
    `),
    why: 'tells readers that the speaker went too far',
  },
  {
    find: ['go/v so far as to', 'go/v as far as to'],
    why: 'tells readers that the speaker went too far',
    when: [
      {
        after: `
          say|claim|suggest|call|deny|accuse|compare|declare|describe|label|threaten|link|blame|demand|warn|insist|argue|question|praise
        `,
      },
    ],
    severity: mild,
  },
  {
    find: ['make/v it loud and clear', 'make/v no secret of', 'make/v no bones about'],
    why: 'adds the writer’s comment to what was said',
    severity: mild,
  },
  {
    find: list(`babble/v; prattle/v; blather/v; jabber/v; ramble/v on; gibber/v`),
    why: 'tells readers that the speech is not worth hearing',
    unless: [{ as: ['noun'] }, { near: `brook; stream; baby/n; infant/n; water` }],
  },
];

/** Verbs that lend a claim the writer's word that it is true. */
const factive: readonly PhraseEntry[] = [
  {
    find: 'point/v out',
    use: ['say/v'],
    why: 'lends the claim the writer’s word that it is true',
    when: [{ after: clause }, ...tagged, { after: ['to * that'] }],
    unless: [{ before: ['be|been|is|was|as'] }],
    severity: quiet,
  },
  {
    find: 'reveal/v',
    use: ['say/v', 'disclose/v'],
    why: 'treats the claim as a truth brought to light',
    when: [{ after: ['that', 'he|she|they|it'] }, ...tagged],
    unless: [
      { before: ['be|been|is|was|were'] },
      {
        near: `
          x-ray/n; scan/n; dig; excavation/n; telescope/n; analysis; test/n; examination/n; autopsy; figures;
          transcript/n; survey/n; images
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: ['expose/v that', 'uncover/v that', 'unmask/v'],
    why: 'treats the claim as a truth brought to light',
    unless: [{ before: ['be|been'] }],
    severity: mild,
  },
  {
    find: ['expose/v * as', 'expose/v * lies|hypocrisy|corruption'],
    why: 'treats the claim as a truth brought to light',
    severity: mild,
  },
  {
    find: ['lay/v bare'],
    why: 'treats the claim as a truth brought to light',
    // An event that lays a rift bare claims nothing.
    when: [{ before: ['he|she|they|who|report|article|book|letter|documents|memo|author|film *? *?'] }],
    severity: mild,
  },
  {
    find: ['debunk/v', 'set/v the record straight', 'put/v paid to claims', 'call/v out'],
    why: 'takes the side of whoever objects',
    unless: [
      { before: ['be|been|was|were|get|got|getting'] },
      { near: `name/n; fire; troops; guard; help; rescue; emergency; crew/n; strike; loudly` },
      { after: ['to|for', 'the name'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      prove/v once again; show/v once again; prove/v once more; show/v * true colours
    `),
    why: 'presents a verdict as a finding',
    severity: mild,
  },
];

/** Verbs of giving way and defying that score the contest. */
const scoring: readonly PhraseEntry[] = [
  {
    find: list(`
      cave/v in to; cave/v *? *? to; cave/v under; cave/v on; kowtow/v to; grovel/v to; grovel/v before; capitulate/v to;
      roll/v over for; bend/v the knee to; bow/v and scrape
    `),
    use: ['yield/v to'],
    why: 'calls a concession a humiliation',
    unless: [{ as: ['noun'] }, { near: `roof; ceiling; tunnel; mine; army; emperor; temple; altar` }],
  },
  {
    find: list(`cower/v; squirm/v; cringe/v; grovel/v; snivel/v; slink/v away; skulk/v`),
    why: 'mocks the person’s bearing',
    unless: [
      { as: ['noun'] },
      { before: ['a|the|this|their|his|her|its *? *?'] },
      { near: `shot/n; gunfire; bomb/n; basement; shelter; dog/n; baby/n` },
    ],
    severity: mild,
  },
  {
    find: list(`turn/v tail; run/v scared; chicken/v out`),
    why: 'makes caution sound like fear',
    severity: quiet,
  },
  {
    find: list(`
      cosy/v up to; suck/v up to; pander/v to; toady/v to; curry/v favour with; ingratiate/v
    `),
    use: ['court/v'],
    why: 'makes friendliness sound servile',
  },
];

/** Verbs that charge somebody with bad faith in the writer's own voice. */
const charging: readonly PhraseEntry[] = [
  {
    find: ['lie/v about', 'lie/v to', 'lied', 'fib/v about', 'bluff/v about'],
    why: 'says that the speaker meant to deceive',
    when: [
      { form: ['gerund'], before: ['is|are|was|were|been|be|for|of|by|keep|keeps|kept'] },
      {
        before: ['he|she|they|has|have|had|president|minister|government|repeatedly|who'],
        after: ['about|to|again|when|repeatedly|in'],
      },
    ],
    unless: [
      {
        near: [
          'court',
          'jury',
          'convicted',
          'pleaded',
          'perjury',
          'investigators',
          'fbi',
          'charged',
          'accused',
          'indicted',
          'sentenced',
          'prison',
          'jail',
          'jailed',
          'guilty',
          'oath',
          'bed',
          'coast',
          'east',
          'west',
          'north',
          'south',
        ],
      },
    ],
    severity: mild,
  },
  {
    find: list(`
      exploit/v the tragedy; politicise/v; weaponise/v; scapegoat/v; fearmonger/v; fear-monger/v; scaremonger/v;
      gaslight/v; guilt-trip/v; race-bait/v; virtue-signal/v; whitesplain/v; mansplain/v; delegitimise/v; dehumanise/v; sensationalise/v; sugarcoat/v; sugar-coat/v; whitewash/v; greenwash/v; pinkwash/v; muddy the waters;
      muddies the waters; muddied the waters; muddying the waters; stonewall/v investigators; lionise/v; demagogue/v
    `),
    why: 'passes a verdict on why it was said or done',
    when: asVerb,
    unless: [{ as: ['passive'] }, { near: ['wall/n', 'fence/n', 'paint', 'painted', 'river', 'stream'] }],
    severity: mild,
  },
  {
    find: list(`
      brazenly claim/v; wrongly claim/v; ludicrously claim/v; absurdly claim/v; bizarrely claim/v;
      desperately claim/v; hysterically claim/v; grudgingly admit/v; grudgingly concede/v; reluctantly admit/v;
      reluctantly concede/v; angrily|viciously|bitterly|bluntly|savagely denounce|accuse|attack|condemn/v;
      baselessly claim/v; baselessly accuse/v; shamelessly claim/v; proudly proclaim/v; proudly declare/v; gleefully announce/v; furiously deny/v; flatly refuse/v
    `),
    why: 'adds a verdict to the report of what was said',
    when: asVerb,
    unless: [{ as: ['passive'] }, { near: court }],
    severity: mild,
  },
];

/** Reporting verbs that judge the speaker. */
export const loadedVerbs = (): readonly PhraseEntry[] => [
  ...doubting,
  ...refusing,
  ...brawling,
  ...belittling,
  ...factive,
  ...charging,
  ...scoring,
  ...faintSpeech(),
];
