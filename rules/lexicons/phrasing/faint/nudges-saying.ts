/** The writer’s nod or frown at what somebody says, or at what a fact is said to show. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';

/** What somebody is to do, or did not do, is not judged in passing: “must correctly state”. */
const asked: Condition = {
  before: ["to|can|could|cannot|can't|must|should|would|may|might|not|never|whether|if|who|one|please *?"],
};

const nods = 'say|call|see|describe|suggest|insist|warn|complain|remind|criticise|condemn|reject|dismiss/v';
const findings =
  'note|observe|argue|remark|conclude|point|diagnose|emphasise|stress|recognise|acknowledge|understand/v';
/** Verbs of opinion: whoever adds that it was well said agrees. */
const opinions = [nods, findings];
/** Verbs of any speech. */
const sayings = [
  ...opinions,
  'state|claim|assert|declare|predict|reinforce|explain|articulate|express|maintain|contend|refuse|blame|liken/v',
  'compare|characterise|portray|depict|label|dub|brand|sum|capture|add|tell|ask|reply|announce|propose|accuse/v',
];

/** “Correctly noted”, “noted correctly that”: the writer marks somebody’s words. */
const agreement: readonly PhraseEntry[] = [
  {
    find: list('correctly; aptly; presciently; perceptively; insightfully; cogently; sagely'),
    use: '',
    why: 'takes the speaker’s side',
    when: [{ after: opinions }],
    unless: [asked],
  },
  {
    find: list(`
      appropriately; eloquently; persuasively; convincingly; compellingly; succinctly; pithily; trenchantly; memorably;
      powerfully; movingly; helpfully; reasonably; soberly; judiciously
    `),
    use: '',
    why: 'takes the speaker’s side',
    when: [{ after: sayings }, { before: opinions, after: ['that|:'] }],
    unless: [asked],
    severity: quiet,
  },
  {
    find: list(`
      curiously; oddly; strangely; bizarrely; weirdly; absurdly; misleadingly; implausibly; improbably; ridiculously;
      preposterously; dubiously; lamely; feebly; unconvincingly; fatuously; speciously; tendentiously; simplistically;
      hyperbolically; melodramatically; tortuously; confusingly; comically; inexplicably; conveniently; cryptically;
      ominously; mysteriously; incongruously; casually; airily; blandly; primly; piously; ponderously
    `),
    use: '',
    why: 'frowns at what was said in passing',
    when: [{ after: sayings }],
    unless: [asked],
    severity: quiet,
  },
];

/** “Somewhat misleadingly, the letter says”: a word of degree does not take the nudge away. */
const graded: readonly PhraseEntry[] = [
  {
    find: list(`
      misleadingly; curiously; oddly; strangely; bizarrely; weirdly; interestingly; conveniently; ominously; fittingly;
      puzzlingly; intriguingly; significantly; importantly; crucially; strikingly; sadly; controversially; confusingly;
      amusingly; notably; remarkably; dramatically; cynically; poignantly; famously; memorably; impressively; damagingly;
      chillingly; hilariously; bafflingly
    `),
    use: [],
    why: 'nudges readers towards a conclusion',
    when: [{ before: ['somewhat|rather|perhaps|quite|most|more|equally|almost|very|slightly|arguably'], after: [','] }],
    severity: quiet,
  },
  {
    find: list('quite simply; very simply; simply because'),
    why: 'says that there is no more to it',
    when: [{ before: [',|.|and|is|was|are|were|has|have|had'] }, { opens: true }],
    unless: [{ before: ['not *?', 'put'] }],
    severity: quiet,
  },
];

/** What a thing plainly shows, as the writer sees it. */
const evident: readonly PhraseEntry[] = [
  {
    find: list('clearly; amply; unmistakably; conclusively; decisively'),
    use: '',
    why: 'declares the matter settled',
    when: [
      {
        after: [
          'show|prove|demonstrate|indicate|reveal|establish|mean|violate|contradict|undermine|suggest|illustrate/v',
          'confirm|breach|believe|think|feel|understand|know|struggle|hope|hate|fear|expect|need|lie|prefer|relish/v',
          'resent|miss|deserve|want|care|regard|consider|see|win|lose|matter|benefit|favour|exaggerate|overstate/v',
        ],
      },
    ],
    unless: [
      asked,
      { before: ['more|most|so|as|very|less|will *?', 'did|does|do|has|have|had not'] },
      { near: 'researchers; study; studies; trial/n; patient/n; telescope; camera/n' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      telling; striking; significant; notable; noteworthy; revealing; instructive; curious; odd; strange; astonishing;
      remarkable; extraordinary; amazing; absurd; ironic; fitting; regrettable; unfortunate; tempting; heartening;
      encouraging; disheartening; depressing; baffling
    `),
    why: 'tells readers what to make of the fact',
    when: [{ before: ["it is|was|'s *?", 'perhaps most|more', 'equally'], after: ['that|how'] }],
    unless: [{ before: ['not *?'] }],
    severity: quiet,
  },
  {
    find: list(`
      hard|difficult|impossible not to feel|see|conclude|think|wonder|sympathise|notice|admire|laugh|smile|be;
      should|must not|never forget that|how|the; should not be forgotten; let|lest us not forget; let 's not forget;
      bear|bearing in mind that; worth remembering|recalling|repeating|asking|pausing|pondering|reflecting
    `),
    why: 'speaks to readers where a report would tell',
    unless: [{ before: ['not'] }],
    severity: quiet,
  },
  {
    find: 'very same',
    use: 'same',
    why: 'points a finger with “very”',
    when: [{ before: ['the|this|that|those|these|his|her|its|their|our'] }],
    severity: quiet,
  },
];

/** Nudges at words and facts. */
export const nudgesAtSayings: readonly PhraseEntry[] = [...agreement, ...graded, ...evident];
