/** Universals that a hint is enough for. Patterns in the notation of `parsePattern`, and plain words. */
import { kinds, members } from './sourcingUniversals.ts';
import { wordSet } from './wordset.ts';

/** Everybody as those to whom something happens, and other universals that say little by themselves: a hint. */
export const everybodies: readonly string[] = [
  'affects|oppresses|harms|hurts|threatens|benefits|concerns|touches|offends|insults|impoverishes|enriches|endangers|unites|divides|corrupts|angers|disgusts|fools|bores|frightens|shames|embarrasses|amuses|delights|pleases|surprises|shocks|helps|punishes|serves|fails everyone|everybody|us',
  'everyone|everybody *? wins|gains|pays|hates|lost|won|gained|suffered|stands|needs|wants|has|does|gets|seems|talks|says|agrees|could|can|will',
  'nobody|none *? wins|gains|pays|needs|ever|else|cares|knew|talks|says|bothers|bothered|stops|stopped|listens|listened|noticed|minds|dares|dared|comes',
  'no one *? wins|gains|pays|needs|ever|else|talks|says|bothers|bothered|stops|stopped|noticed|minds|dares|dared|comes',
  'anyone|anybody who *? thinks|believes|doubts|has|knows|reads|says|claims|watches|watched|lived|lives|remembers|follows|supports|opposes|disagrees|dares|questions|cares|understands|looks',
  'those|people who *? think|believe|say|claim always|never',
  'few *? would|will|can|could seriously? dispute|doubt|deny|disagree|question|object|argue|complain',
  'few *? dispute|doubt|deny|disagree|believe|expect|remember|care',
  'hardly|scarcely|virtually|almost anyone|anybody|nobody *? cares|care|seems|noticed|notices|remembers|believes|knows|knew|expects|expected|doubts|disputes|talks',
  'everyone|everybody|anyone|anybody who *? * attention|sense|eyes|brain|conscience',
  'the whole|entire world|planet|country|nation',
  'shock|stun|surprise|horrify|captivate|appal|outrage|electrify|astonish|amaze|enthral|inspire/v the world|nation|country|planet',
  'the rest of the world',
  'the world did|does not *? expect|care|notice|listen|believe|understand|know|want',
  'the world expected|expects|knew|knows|believed|believes|forgot|ignored|ignores',
  'nothing has|had *? changed',
  'all the * does|do is',
  'a|an whole|entire generation|people|community|class|race|profession|region',
  'all of America|Europe|Britain|Germany|France|Washington|Westminster|Brussels|London|society|humanity|mankind|history|politics',
  'everything he|she|they|it says|said|does|did|do|touches|stands',
  'everything the|this|that * does|do|did|says|said|touches|stands',
  'all of them|these people',
  'people|voters|americans|britons|workers|families|residents|citizens are|have *? fed|tired|angry|sick|desperate|crying|clamouring|clamoring|yearning|had',
  'the *? public|nation|country|town|city|world is|has *? fed|tired|angry|watching|divided|united|sick|crying|clamouring|yearning|waiting|lost',
  'anyone|anybody can|could see|tell',
  'any|every fool|idiot|child|schoolchild can|could|knows see?',
  'not a single|living person|soul|voter|member',
  'all|every one of us',
  'none of us|them',
  'there is|are|was|were always|never',
  'has|have|had always|never been|had|wanted|believed|understood|cared|trusted|liked|loved|hated|known|learned|learnt|accepted|shown|worked|stopped|failed|tried|lost|won',
  'they|he|she always|never',
  'nothing is|was ever',
  'always and everywhere',
  'at every turn',
  'universally loved|hated|admired|despised|loathed|accepted|acknowledged|recognised|recognized|condemned|acclaimed|praised|reviled|ignored|understood|agreed|popular|unpopular|known',
  'uniformly|unfailingly hostile|opposed|against|calling|scorned|praised|condemned|hated|critical|negative|positive|reject|rejected|oppose|support|supported|agree|agreed|bad|good|loyal|corrupt',
  'in every age|era|generation|epoch',
  'in every walk of life',
  'at all times and in all places',
  'in every single? way|corner|part|sphere',
];

/** Everybody and nobody, whatever is said of them; before a negative the hedge belongs to it ("practically nobody"). */
export const pronouns: readonly string[] = [
  'everyone|everybody|nobody',
  'no one',
  'virtually|practically|almost|nearly|literally|absolutely no one',
  'virtually|practically|almost|nearly|literally|absolutely nobody',
  'the whole|entire council|board|party|establishment|cabinet|government|leadership|press|media|industry|system|population|electorate|region|west|left|right|staff|profession|community|administration|bureaucracy',
];

/** Verbs that put everybody into a state: "makes everyone nervous". */
export const leaving: ReadonlySet<string> = wordSet(
  'leave leaves left leaving make makes made making keep keeps kept keeping get gets drive drives drove',
);

/** States beside the moods that everybody is left in. */
export const leftIn: ReadonlySet<string> = wordSet(`
  unhappy guessing talking cold poorer richer safer better worse winners losers losing winning free unfree happier sicker
  laughing crying alone behind busy honest safe waiting wondering wanting speechless breathless exhausted`);

/** "No", before somebody or something that is said not to be. */
export const negations: readonly string[] = ['no'];

/** Bodies and offices, one of which "no" rules out with all others. */
export const institutions: ReadonlySet<string> = wordSet(`
  ${members.join(' ').toLowerCase()} president minister premier chancellor king emperor leader candidate party nation country
  state city town council church mosque synagogue school university newspaper broadcaster network magazine editor bank
  company corporation firm union charity army general officer officer's court institution organisation organization group
  religion culture civilisation civilization society empire people race generation mayor senator congressman congresswoman
  lawmaker legislator administration diplomat ally enemy critic writer thinker historian philosopher expert investor
  business entrepreneur publisher athlete player coach club singer director actor actress poet speech debate conversation
  discussion book history account biography visit trip list call`);

/** "There has never been", "not once": nobody has looked everywhere. */
export const absences: readonly string[] = [
  'there has|have|had never been',
  'there never *? is|are|was|were|comes|came|appears|appeared',
  'there always has|have|will been|be',
  'not|never once',
  'not a|one *? word|peep|whisper|shred',
  'little or nothing',
  'next to nothing',
  'nothing whatsoever|whatever',
];

/** What was so and will be so. */
export const lasting: readonly string[] = ['always|never has|have|had been', 'always|never will|would be'];

/** A kind as it is everywhere. */
export const everywheres: readonly string[] = [
  `people|readers|families|everybody|everyone|${kinds.join('|')} everywhere`,
  `people|families|${kinds.join('|')} the world over`,
  `people|${kinds.join('|')} of all|every stripes|stripe|persuasions|persuasion|creeds|hues`,
];

/** One of a kind, each of whom is said to have done it. */
export const allAtOnce: readonly string[] = [`every *? ${members.join('|')}|senator|lawmaker|legislator`];

/** What each of them is said to have done: what a reporter may have from a few. */
export const conductThen: ReadonlySet<string> = wordSet(`
  knew wanted thought believed loved hated feared agreed cared lied cheated stated declared insisted claimed refused
  ignored backed supported opposed condemned praised cheered blamed demanded rejected embraced accepted abandoned betrayed
  dreamed dreamt admired despised trusted distrusted expected understood hoped vowed promised announced complained`);

const peopleThink =
  'want|know|think|believe|feel|love|hate|trust|expect|understand|care|fear|prefer|demand|crave|need|see|find|remember|forget|deserve|resent|dislike';
const publicThinks = peopleThink
  .split('|')
  .flatMap((verb) => [verb, `${verb}s`])
  .join('|');

/** Everybody under the name of the people or the public. */
export const people: readonly string[] = [
  `people ${peopleThink}`,
  `people do|don't|just|really|simply|generally|naturally|always not? ${peopleThink}`,
  `the public|people|masses|electorate *? ${publicThinks}`,
  `the * people ${peopleThink}`,
  `the public|electorate does|doesn't not? ${peopleThink}`,
  `men|women|parents|kids|families|readers|humans|everybody *? ${peopleThink}`,
];

/** A habit put on somebody. */
export const bents: readonly string[] = [
  'has|have|had a|an *? propensity|tendency|penchant|habit|knack of|for|to',
  'constantly|perpetually|endlessly|habitually|chronically|compulsively|incessantly|eternally|routinely',
];

/** A kind, or a body that stands for one, told of at large. */
export const kindsAtLarge: readonly string[] = [
  `progressives|${kinds.join('|')}`,
  'the media|press|left|right|establishment|elite|elites|west|rich|poor',
];

/** How a kind at large is said to behave: "refuse", "cannot". */
export const conductAtLarge: ReadonlySet<string> = wordSet(`
  refuse refuses lie lies cheat cheats ignore ignores fail fails pretend pretends complain complains don't doesn't
  never always abuse abuses exploit exploits destroy destroys betray betrays`);

/** "Every time another bank fails": with what follows, a claim about all times. */
export const times: readonly string[] = ['every|each|any time', 'whenever'];
