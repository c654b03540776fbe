/** Verdicts that a shape carries, whatever words fill it: “all show and no work”, “acted like a child”, “quick to blame”. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { complement, list, quiet } from '../conditions.ts';
import { art, courts, sport } from './noun-conditions.ts';

/** Whose conduct a bad likeness is taken from. */
const figures = `
  bully child toddler baby brat schoolboy schoolgirl teenager adolescent clown fool idiot lunatic madman maniac moron
  thug gangster mobster mafioso crook criminal thief pirate bandit outlaw hooligan vandal savage barbarian animal beast
  dictator despot tyrant emperor king monarch queen god messiah prophet cult mob gang cartel coward traitor spy stooge
  puppet robot sheep lapdog parrot diva sulk martyr victim hero jerk fanatic zealot politician lobbyist salesman
`
  .trim()
  .split(/\s+/);
const crowds = `
  bullies children toddlers babies brats schoolboys schoolgirls teenagers clowns fools idiots lunatics maniacs morons
  thugs gangsters mobsters crooks criminals thieves pirates bandits hooligans vandals savages barbarians animals beasts
  dictators despots tyrants emperors kings monarchs gods cowards traitors puppets robots sheep lapdogs parrots divas
  martyrs victims heroes fanatics zealots politicians lobbyists
`
  .trim()
  .split(/\s+/);

/** Somebody is asked, or says of themselves, to behave so. */
const played: Condition = { before: ['how|not|to *?', 'i|we *? *?'] };

const likenesses: readonly PhraseEntry[] = [
  {
    find: [
      `act|behave|carry|react/v on? like a|an *? ${figures.join('|')}`,
      `act|behave|carry|react/v on? like *? ${crowds.join('|')}`,
    ],
    why: 'judges conduct by a likeness',
    unless: [played, art, { near: 'species; animal/n; researchers; dog/n; physics; cell/n' }],
    severity: quiet,
  },
  {
    find: list(`
      kick/v and scream/v; kicking and screaming; throw/v * toys; throw/v a hissy fit; take/v * ball and go; go/v off in a huff;
      have/v a meltdown; crawl|slither|creep/v out of the woodwork; crawl|slither/v out from under
    `),
    why: 'judges conduct by a likeness',
    unless: [art, { near: 'baby; toddler/n; hospital; reactor/n; nuclear; snake/n; insect/n; police; victim/n' }],
    severity: quiet,
  },
];

const contrasts: readonly PhraseEntry[] = [
  {
    find: list(`
      all shine|show|hat|sizzle|smoke|flash|froth|gloss|surface|spectacle|pomp|hype|promise|swagger|bluster|slogan|rhetoric|theatre|image|foam|fizz|packaging|posture|stick|pain|cost|risk|power|noise|heat and|but|with no;
      long on * *? and|but|, short on; long on * *? and|but|, very|rather|sadly short on; high on * *? and|but|, low on;
      more style|heat|bark|spin|sizzle|show|talk|smoke|froth|noise|hype|rhetoric|symbol|hope|spectacle|theatre than;
      heavy on rhetoric|style|promises|symbolism|slogans|spin|drama; light on detail|details|substance|facts|specifics;
      short on detail|details|substance|facts|specifics|ideas; thin on detail|details|substance|facts; style over substance;
      form over substance; symbol over substance; party over country; profit|profits over people|safety|patients|lives;
      politics over people|principle|science|policy
    `),
    why: 'passes a verdict by a contrast',
    unless: [sport, { after: ['cash|money|staff|food|water|time|* cash|staff|water'] }],
    severity: quiet,
  },
  {
    find: list(`
      what a load|bunch|pile|crock|pack|heap|waste|mess|farce|joke|shame|disgrace|circus|charade|sham|pity|fiasco|fraud|day;
      what nonsense|rubbish|drivel|hypocrisy|cowardice|arrogance|folly|madness|garbage|bunk|tripe|cheek|nerve
    `),
    why: 'exclaims where a report would tell',
    when: [{ opens: true }],
    unless: [{ after: ['of * is|are|was'] }],
    severity: quiet,
  },
  {
    // Behind its noun an adjective of verdict is neither before a noun nor behind “is”.
    find: `something|anything|nothing sick|vile|disgusting|sinister|fishy|shameful|scandalous|outrageous|obscene|grotesque|rotten|shady|sordid|insidious|monstrous|stupid|idiotic|foolish|reckless|incredible|amazing|shocking|stunning|unthinkable|unbelievable|insane|crazy|terrifying|horrifying|beautiful|magical|extraordinary|remarkable|ridiculous|absurd|bizarre|surreal|poignant|tragic|pathetic|heroic|evil|perverse|indecent`,
    why: 'is the writer’s verdict',
    unless: [{ before: ['not|if|whether|never *?'] }, art],
    severity: quiet,
  },
];

/** How readily somebody does what does them no credit. */
const readiness: readonly PhraseEntry[] = [
  {
    find: list(`
      quick|swift|eager|ready|happy to blame|accuse|condemn|dismiss|judge|pounce|attack|criticise|denounce|exploit|mock|forget|abandon|scapegoat|smear;
      quick|swift|eager|happy to point|claim|take|seize the? finger|fingers|credit|on;
      slow to act|respond|react|admit|condemn|denounce|recognise|realise|learn|wake|grasp|acknowledge;
      loath|reluctant|unwilling to admit|concede|acknowledge|condemn|accept; incapable of admitting|learning|shame|telling|accepting;
      choose|prefer/v to ignore|overlook|forget|look|pretend; refuse/v to listen|learn|budge|see|grow|play;
      refuse/v to face|accept the? reality|facts|truth|defeat|responsibility;
      do/v little or nothing to; do/v next to nothing to; do/v precious little to; do/v almost|virtually nothing to;
      do/v nothing to help|stop|prevent|address|fix|improve|protect|curb|end|solve|change|ease|reassure|dispel|quell
    `),
    why: 'judges the will behind an act',
    unless: [
      { before: ['not *?', 'i|we|you|who *?'] },
      sport,
      { near: 'phone/n; patient/n; market/n; investor/n; infection' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      would have us|you|readers|voters|everyone|americans|people believe|think; want/v us|you|everyone to believe|think;
      expect/v us|you|anyone|anybody|everyone to believe|swallow; ask/v us to believe|swallow;
      have/v it both ways; have/v * cake and eat; eat/v * cake and have
    `),
    why: 'calls somebody insincere',
    unless: [{ before: ['not|never|i|we *?'] }, art],
    severity: quiet,
  },
  {
    find: list(`
      help|hurt|harm|damage|hinder|undermine|weaken|bolster|strengthen/v his|her|its|their *? case|cause|argument|credibility|standing|claim;
      deaf to calls|appeals|pleas|warnings|concerns|complaints|criticism|demands|protests|reason|arguments|cries|voters;
      blind to reality|facts|suffering|danger|dangers|risks|consequences|truth|faults|evidence;
      have/v a knack|penchant|talent|gift|flair|weakness|genius for
    `),
    why: 'is the writer’s verdict',
    unless: [
      { near: 'court; lawyer/n; attorney/n; defendant/n; prosecutor/n; hearing aid/n' },
      { before: ['to|not'] },
      sport,
    ],
    severity: quiet,
  },
];

const duties: readonly PhraseEntry[] = [
  {
    find: list('imperative; essential; vital; crucial; critical; paramount; incumbent; urgent'),
    why: 'tells people what they must do',
    when: [{ before: ["it is|was|'s|remains|becomes *?"], after: ['that|to|for|upon|we'] }],
    unless: [{ near: 'recipe; patient/n|patients; doctor/n; experiment/n; said; says' }],
    severity: quiet,
  },
  {
    find: list(
      'a nonstarter; a dead duck; a dead end; a mixed blessing; a poisoned chalice; a false dawn; a false economy',
    ),
    why: 'is the writer’s verdict',
    when: complement,
    severity: quiet,
  },
  {
    find: list(`
      give/v away the store|shop|farm; sell/v the farm|family silver; bet/v the farm; rob/v peter; fix is|was in; steal/v a march;
      sell/v * birthright; reap/v the whirlwind; reap/v what; fiddle/v while; close/v the stable door; shut/v the stable door;
      throw/v the baby out; put/v lipstick on; rearrange/v the deckchairs|deck chairs; tilt/v at windmills; build/v castles in;
      kill/v the golden goose; kill/v the goose; cut/v off * nose; shoot/v the messenger; cry/v over spilt|spilled milk;
      bark/v up the wrong tree; flog|beat/v a dead horse; grasp|clutch/v at straws; split/v hairs; move/v the goalposts;
      play/v to the gallery; preach/v to the choir|converted; gild/v the lily; paint/v * into a corner; hang/v by a thread;
      live/v on borrowed time; whistle/v past the graveyard; whistle/v in the wind|dark; run/v with the hare; sit/v on the fence
    `),
    why: 'gives the verdict in a saying',
    unless: [{ near: 'horse/n; farmer/n; cow/n; police; burglar/n; film; album; play; stage' }],
    severity: quiet,
  },
];

const competent: readonly PhraseEntry[] = [
  {
    find: list(`
      effective; capable; able; skilful; competent; brilliant; gifted; talented; seasoned; canny;
      shrewd; savvy; formidable; popular; natural; born; consummate; superb; ineffective; inept; lacklustre
    `),
    why: 'praises or blames a character',
    when: [
      {
        as: ['attributive'],
        modifies: `
          legislator/n; strategist/n; tactician/n; communicator/n; orator/n; rhetorician/n; operator/n; debater/n;
          negotiator/n; fundraiser/n; administrator/n; campaigner/n; advocate/n; messenger/n; spokesman; spokeswoman;
          statesman; parliamentarian/n; dealmaker/n; diplomat/n; manager/n; retail politician
        `,
      },
    ],
    unless: [art, sport, { before: ['not|more|most|less|an? able'] }, { near: 'obituary; died; machine' }],
    severity: quiet,
  },
];

/** Crimes need no adjective: readers know what to think of them. */
const crimes: readonly PhraseEntry[] = [
  {
    find: list(`
      heinous; cowardly; dastardly; despicable; barbaric; barbarous; senseless; callous; vile; evil; monstrous; wicked;
      sickening; appalling; unspeakable; horrendous; atrocious; cold-blooded; depraved; savage; gruesome; ghastly
    `),
    why: 'adds a verdict to a crime',
    when: [
      {
        as: ['attributive'],
        modifies: `
          attack/n|crime/n|murder/n|killing/n|shooting/n|bombing/n|massacre/n|assault/n|violence|deed/n|rape/n|act/n;
          atrocity|atrocities|slaughter|beating/n|slaying/n|murderer/n|killer/n|terrorist/n
        `,
      },
    ],
    unless: [courts, art, { before: ['not *?'] }],
    severity: quiet,
  },
];

/** Verdicts by their shape. */
export const verdictShapes = (): readonly PhraseEntry[] => [
  ...likenesses,
  ...contrasts,
  ...readiness,
  ...duties,
  ...competent,
  ...crimes,
];
