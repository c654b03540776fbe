/** Quieter tellings of a mind: purposes, efforts, likings, knowledge. Notation of `parsePattern`. */
import { wordSet } from './wordset.ts';

const own = 'its|his|her|their|the';
const hide =
  'hide|mask|conceal|disguise|obscure|whitewash|distract|deflect|divert|appease|placate|mollify|discredit|smear|silence|muzzle|intimidate|bully|provoke|humiliate|embarrass|punish|frighten|scare|confuse|mislead|deceive|impress|flatter|curry|woo|justify|exploit|demonise|demonize|scapegoat|stifle|sabotage|thwart|spite|avenge|evade|dodge|shirk|lure|entice|seduce|crush|quash|quell|suppress|stamp|smother|cow|subdue|discourage|deter|dissuade|plant|stoke|incite|inflame|whip|drum|burnish|shore|cling|pacify|soothe|pander|energise|energize|galvanise|galvanize|pressurise|pressurize|coerce|squeeze|undermine|destabilise|destabilize|isolate|sideline|marginalise|marginalize|outflank|outmanoeuvre|outmaneuver|upstage|outdo|retaliate|undercut|derail|torpedo|scuttle|manipulate|sway|influence|meddle|interfere|capitalise|capitalize|cash|milk|ingratiate|reassure|legitimise|legitimize|bolster|deny|prop|destroy|ruin|wreck|topple|oust|tarnish|besmirch|malign|vilify|defame|slander|dupe|trick|fool|hoodwink|brainwash|indoctrinate|subvert|subjugate|downplay|dominate|usurp|wrest|carve|enrich|erase|rewrite|exaggerate|trivialise|trivialize|outwit|entrap';

/** Attempts told by somebody who would have to know how hard it was tried, and what for. */
export const efforts: readonly string[] = [
  `do|does|did|doing|done ${own} *? best|utmost|damnedest to`,
  'do|does|did|doing|done everything|anything|all possible? to',
  'work|works|worked|working|try|tries|tried|trying|struggle|struggles|struggled|struggling|fight|fights|fought|fighting|labour|laboured *? hard|harder|desperately|tirelessly|frantically|feverishly|assiduously|strenuously to',
  'desperately|frantically|vainly|furtively|feverishly|cynically|clumsily try|tries|tried|trying|seek|seeks|sought|seeking|attempt|attempts|attempted|attempting to',
  'go|goes|went|gone|going to great|any|considerable|extraordinary|absurd lengths to',
  `go|goes|went|gone|going out of ${own} way to`,
  'take|takes|took|taken|taking great? pains|care to',
  'be|is|are|was|were at pains to',
  'bend|bends|bent|bending|lean|leans|leant|leaned|leaning over backward|backwards to',
  'make|makes|made|making a point of',
  'stop|stops|stopped|stopping at nothing',
  'spare|spares|spared|sparing no effort|expense|pains to',
  'lose|loses|lost|waste|wastes|wasted no opportunity|chance|occasion to',
  'try|tries|tried|trying to make sure|certain|ensure|reassure|convince|persuade|justify|salvage|cling|prove|placate|outdo',
  'jump|jumps|jumped|leap|leaps|leapt at the chance|opportunity to',
  'scramble|scrambles|scrambled|scrambling to',
  'sought to',
  'seem|seems|seemed|appear|appears|appeared to be *? trying|attempting|seeking|hoping|angling|looking|struggling to|for',
  'is|are|was|were at? loath|reluctant|unwilling|ashamed|thrilled to',
];

/** Likings, moods and states of mind. */
export const likings: readonly string[] = [
  'love|loves|loved|likes|liked|hate|hates|hated|loathe|loathes|loathed|prefer|prefers|preferred|dread|dreads|dreaded|long|longs|longed|yearn|yearns|yearned|crave|craves|ache|aches|ached to',
  "cannot|can't|couldn't bear|stand|abide|stomach|resist|forgive|tolerate|believe|wait|help|fathom",
  'can|could not|hardly|scarcely|barely bear|stand|abide|stomach|resist|forgive|tolerate|fathom',
  'remain|remains|remained|grow|grows|grew|grown|become|becomes|became|feel|feels|felt|stay|stays|stayed *? suspicious|wary|nervous|sceptical|skeptical|uneasy|resentful|afraid|fearful|jealous|envious|weary|tired|distrustful|mistrustful|anxious|apprehensive|enamoured|enamored|obsessed|disillusioned|bitter|hostile|ambivalent|proud|ashamed of|about|with|by|toward|towards|to|that',
  'is|are|was|were *? suspicious|fond|tired|weary|sick|proud|ashamed|fearful|jealous|envious|distrustful|mistrustful|resentful|contemptuous|enamoured|enamored|scared of',
  'is|are|was|were *? uneasy|nervous|apprehensive|bitter|ambivalent|enthusiastic|passionate|worried|unhappy|anxious|indifferent|squeamish about|over|to',
  'is|are|was|were *? obsessed|infatuated|fascinated|enamoured|enamored|haunted|unnerved|spooked|dazzled|intimidated|tormented|consumed with|by',
  'is|are|was|were *? convinced|confident|hopeful|adamant|resigned that|of|to',
  'hates|hated|loathes|loathed|detests|detested|despises|despised|resents|resented|adores|adored|relishes|relished|covets|coveted|envies|envied|distrusts|distrusted|mistrusts|mistrusted',
  'is|are|was|were *? frustrated|disappointed|disillusioned|fed|impatient|exasperated with|up|by|at',
  'cares|cared|care little|nothing|only|deeply|more|less|about',
  'feel|feels|felt *? betrayed|threatened|humiliated|cheated|abandoned|ignored|insulted|slighted|trapped|guilty|vindicated|emboldened|cornered|safe|entitled|compelled|obliged|snubbed|wronged|alienated|excluded|forgotten|aggrieved|relieved|ashamed|proud|confident|comfortable|uncomfortable',
  'has|have|had little|no|scant love|time|patience|sympathy|interest|illusions|appetite|desire|regard|stomach for|about|in|of',
  'is|are|was|were in no mood to|for',
  'lose|loses|lost|losing *? faith|patience|heart|interest|confidence|nerve in|with',
  'run|runs|ran|running scared of|from',
  'is|are|was|were serious about',
  'seem|seems|seemed|appear|appears|appeared *? determined|eager|keen|content|happy|reluctant|unwilling|unable|intent|bent|desperate|enamoured|enamored|obsessed|convinced|confident|unaware|oblivious|unconcerned|indifferent|resigned to|on|with|that|of|by',
];

/** Guesses by appearance: before a pronoun and a verb of the mind. */
export const guises: readonly string[] = ['as if|though', 'because|since'];

/** Aims with their owner, told as such. */
export const ownAims: readonly string[] = [
  "his|her|their|'s *? *? aim|aims|goal|goals|objective|intention|intentions|ambition|ambitions|hope|hopes|dream|wish|desire|fear|fears|worry|instinct|priority is|was|are|were to|that|not",
];

/** What an act was for: behind a form of "be" or straight behind the act. */
export const aims: readonly string[] = [
  'is|are|was|were *? aimed at',
  'is|are|was|were *? designed|meant|intended|calculated|crafted|timed|staged|engineered|conceived to',
  'is|are|was|were *? meant|intended as|for',
  'aimed|directed at',
];

/** What people do something for. */
export const purposes: readonly string[] = [
  `all|just|only|simply|merely|purely to ${hide}|please|satisfy|win|gain|save|keep|make|avoid|get|score`,
  `to ${hide}`,
  'in order not? to',
  'so as not? to',
  'rather than offend|risk|admit|confront|face|upset|anger|acknowledge|accept|concede|blame|embarrass|alienate|antagonise|antagonize|lose|disappoint|annoy|share|surrender|yield',
  'not? out of *? love|hatred|hate|spite|fear|greed|malice|envy|jealousy|pity|guilt|loyalty|desperation|vanity|pride|cowardice|concern|respect|altruism|kindness|conviction|compassion|revenge|ignorance|frustration|resentment|contempt|solidarity|ambition|boredom|habit',
  'motivated|driven|animated|consumed|blinded|fired|impelled|actuated by *? hatred|hate|greed|fear|envy|jealousy|spite|malice|ambition|revenge|resentment|contempt|vanity|ideology|love|guilt|racism|prejudice|anger|bigotry|pride|desperation|compassion',
  'with the aim|goal|intention|intent|object|purpose|hope|view of|to|that',
  'the better to',
  'in the belief|knowledge|hope|expectation|conviction|fear that',
  'for the sake of appearances|power|votes|money|profit|publicity',
  'lest he|she|it|they',
  'to please|teach|court|impress|outshine',
  'to save face',
  'to win over|back|favour|sympathy|votes',
  'to buy time|off|votes|loyalty|silence',
  'to avoid blame|embarrassment|scrutiny|responsibility|criticism|questions|accountability|defeat|humiliation',
  'to score points|political',
  'to stay|remain|cling in|to power|office',
  'to send a *? message|signal|warning',
  'to make a point|show|spectacle|statement',
  'to settle *? *? scores|score',
  'to get|look even|good|tough|strong|presidential|statesmanlike',
  'as a *? ploy|sop|stunt|smokescreen|distraction|pretext|punishment|provocation|snub|concession',
  'purely|merely|just|only|largely|all for show|effect|profit|gain|power|votes|money',
  'in revenge|spite for?',
  'with a view to',
  'under the pretext|guise|cloak of',
  'designed|meant|intended|calculated|crafted|timed to please|appease|impress|frighten|intimidate|distract|embarrass|humiliate|woo|court|win|provoke|punish|silence|divide',
  'in what looks|looked|seems|seemed|appears|appeared like|to',
  'clear|strong|natural|sudden urge|temptation|desire|impulse to',
];

/** What somebody is said to know, and how they are said to see things. */
export const knowings: readonly string[] = [
  'knows|know|knew|understands|understand|understood|realises|realizes|realised|realized|recognises|recognizes|recognised|recognized|senses|sensed only|all|full|very|perfectly? too|well? that|how|what|why',
  'knows|knew|realises|realizes|realised|realized that|how|why',
  'is|are|was|were *? well|fully|acutely|painfully|keenly|perfectly? aware|conscious that|of',
  'is|are|was|were under no illusion|illusions',
  'sees|see|saw|views|view|regards|regard|regarded *? *? *? as',
  'has|have|had convinced himself|herself|itself|themselves that|of',
  'has|have|had in mind',
  'could not|never imagine|foresee|understand',
  'takes|take|took comfort|pleasure|pride|delight|satisfaction|offence|umbrage in|from|at',
];

/** Stands that somebody has in all likelihood taken in public, told by what stands behind the verb. */
export const stances: readonly string[] = [
  'believe|believes|believed|fear|fears|feared|think|thinks|thought|feel|feels|suspect|suspects|suspected|doubt|doubts|hope|hopes *? that|its|his|her|their|the|it|this|these|there|a|an|they|he|she|such|in|of',
];

/** Acts that have a purpose only by what those who do them have in mind. */
export const acts: ReadonlySet<string> = wordSet(`
  attempt attempts move moves act acts action actions visit trip speech remark remarks comment comments statement statements
  attack attacks strike strikes raid raids leak leaks memo letter letters gesture gestures threat threats campaign ad ads
  tweet tweets post posts announcement decision decisions appointment offensive manoeuvre maneuver ploy stunt meeting
  summit convention policy policies sanctions tactic tactics strategy message messages effort efforts display show
  propaganda rhetoric phrase words question questions timing arrest arrests crackdown purge purges invasion offer offers
  demonstration provocation provocations bombing bombings response it this that`);

/** Words before an infinitive that it completes: "tried to hide", "a plan to hide" is no purpose clause. */
export const takers: ReadonlySet<string> = wordSet(`
  try tries tried trying attempt attempts attempted attempting effort efforts plan plans planned planning scheme conspiracy conspired plot plots
  want wants wanted able unable ability way ways want need needs needed have has had having is are was were be been used
  uses fail fails failed failing failure refuse refuses refused seek seeks sought seeking order ordered enough too going
  likely ought not never power right rights how what where whether when means chance bid hope hopes hoped it them him her me
  us you continue continues continued begin began begun start started threaten threatened threatens allow allowed help helped
  helps easy hard easier harder difficult impossible possible willing unwilling ready reluctant determined keen eager seems
  seem seemed appear appears appeared desire desires intent intention intends intended meant designed manage manages managed vie vies vied vying resort proposal
  proposals law rule decision decided agreed wish wishes tend tends charged accused guilty supposed set said here as crusade
  campaign fight battle struggle drive push quest pitch pitches efforts pressure pressures aim aims goal goals duty task`);

/** Those whose views are no stand of anybody: other rules speak of them. */
export const nobodies: ReadonlySet<string> = wordSet(
  'critics supporters others people many some most few analysts experts observers who both residents families',
);
