/** Quieter ways to claim with nobody behind it, class by class. Notation of `parsePattern`. */
import { inflections } from '../contract/index.ts';
import { wordSet } from './wordset.ts';

/** Participles that hand on a view, a name or a charge, after a form of "be". */
export const agentless: readonly string[] = [
  'supposed|meant to be|have|bring|make|end|help|mark',
  'equated|synonymous|credited|compared|identified|linked|likened with|to',
  'widely|mostly|chiefly|mainly|better|largely|perhaps|internationally known|remembered|loved|liked for|as|to',
  'renowned|notorious|infamous|revered|reviled|feared|admired|respected|despised|mocked|feted|lionised|lionized|idolised|idolized|vilified|demonised|demonized|scorned|shunned|derided|ridiculed|lauded for|as',
  'treated|spoken|talked|thought|written as|of|about|off',
  'accused|suspected|blamed|faulted|reproached|pilloried|lambasted|attacked|commended|applauded|rebuked|censured of|for|over',
  'attributed|ascribed|traced to',
  'put|chalked down|up to',
  'typically|commonly|usually|generally|popularly|normally|traditionally|routinely|variously|often|sometimes associated with',
  'typically|commonly|usually|generally|popularly|normally|traditionally|routinely|variously described|linked|portrayed|considered|regarded|viewed|thought|believed|assumed|accepted|blamed|seen|understood|depicted|cited|credited|said',
  'tipped|favoured|favored|fancied|hotly|billed|touted|pencilled|groomed|earmarked to|as|for|in',
  'well|better|little|poorly|amply|thoroughly documented|established|attested|understood|recorded',
  'singled|held out|up for|as',
  'reported each|every|annually|yearly|daily',
  'long|much|oft|often|so quoted|cited|discussed|debated|maligned|derided|feared|admired|criticised|criticized|vaunted|hyped|anticipated|awaited',
  'deemed|held|found|ruled|judged|adjudged|pronounced|declared wanting|unfit|inadequate|insufficient|acceptable|unacceptable|necessary|appropriate|inappropriate|offensive|too',
];

/** A tag right behind the noun: "a man dubbed the Ferret". */
export const tagged: readonly string[] = ['dubbed|billed|branded|hailed|touted'];

/** Findings that nobody found, after a form of "be". */
export const findings: readonly string[] = [
  'shown|proven|proved|found|demonstrated|established|revealed|acknowledged to',
  'known|held|acknowledged to be',
  'called|dismissed|denounced|decried|written|derided a|an|the|as|off',
  'uncovered|unearthed|debunked|discredited|disproved|disproven|refuted',
];

/** The same without "be". */
export const proofs: readonly string[] = [
  'turn/v out to be',
  'prove|proves|proved|proven *? popular|controversial|unpopular|divisive|effective|ineffective|difficult|costly|successful|disastrous|decisive|elusive|wrong|right|correct|prescient',
];

/** Advice and warnings from nobody, after a form of "be". */
export const warnings: readonly string[] = [
  'warned|cautioned|advised|urged|told|alerted|encouraged against|to|that|of|about|not|off',
];

/** What a claim is said to withstand. */
export const unanswerable: readonly string[] = [
  "cannot|can't|couldn't *? be disputed|denied|ignored|overstated|doubted|underestimated|questioned|overlooked|gainsaid|refuted|overemphasised|overemphasized|exaggerated|argued|understated|dismissed|discounted",
  'can|could not|hardly|never|scarcely|barely|no longer? be disputed|denied|ignored|overstated|doubted|underestimated|questioned|overlooked|gainsaid|refuted|exaggerated|argued|understated|dismissed|discounted',
  'speak|speaks|spoke for itself|themselves',
  'there|plain|obvious|clear|visible for all|everyone|anyone to see',
  'plain to see',
  'beggars|defies|beggar|defy belief|explanation|description|logic|comprehension',
  'admits|admit of no doubt|other',
];

/** Predicates that put a claim beyond question, after a form of "be". */
export const settled: readonly string[] = [
  'undeniable|indisputable|irrefutable|incontrovertible|unquestionable|unarguable|inarguable|axiomatic',
  'common knowledge',
  'a truism|given|certainty|commonplace|cliche|cliché',
  'an open secret',
  'no secret|coincidence|accident|mystery|surprise|wonder',
];

const ownable =
  'fears|fear|worry|worries|concern|concerns|doubt|doubts|suspicion|suspicions|expectation|expectations|hopes|hope|accusation|accusations|allegation|allegations|claim|claims|suggestion|suggestions|notion|idea|belief|perception|theory|impression|complaint|complaints|feeling|assumption|presumption|arguments|view|myth|misconception|stereotype|narrative|criticisms|objection|objections|rumour|rumor|thesis|hypothesis|contention|insinuation|sentiment|mantra|dogma';

/** Views that are there, and nobody's. */
export const ownerless: readonly string[] = [
  `${ownable} that`,
  'fears|concerns|worries|anxiety|anxieties|doubts|suspicions|misgivings|unease|apprehension|consternation over|about',
  'fears|suspicions of',
];

/** Stirrings of many minds, which something raises or stills. */
export const stirrings: readonly string[] = [
  'fears|concern|concerns|worry|worries|doubts|questions|speculation|suspicion|suspicions|hopes|rumours|rumors|eyebrows|alarm|anxiety|unease|anger|fury|outcry|jitters|expectations|hackles|consternation|resentment|ire|disbelief|mistrust',
];

/** What raises or stills them. */
export const stirring: ReadonlySet<string> = new Set(
  'raise spark fuel stoke prompt fan trigger provoke feed heighten deepen renew revive arouse cause create calm ease allay dampen dash quell stir ignite reignite bring draw'
    .split(' ')
    .flatMap((verb) => [...inflections(verb, 'v').keys()]),
);

/** What stirs talk, or stills it. */
export const raising: readonly string[] = [
  'set/v tongues wagging',
  'cause|create/v a *? stir|sensation|furore|furor|commotion',
  'make|makes|made|making waves',
  'ruffle/v *? feathers',
  'turn|turns|turned|turning heads',
  'rumours|rumors|speculation|whispers|talk|questions|suspicions to swirl|spread|circulate|grow|mount|fly',
];

/** How things come out with nobody who brings them. */
export const emerging: readonly string[] = [
  'news|word|details|reports|information|evidence|it|allegations|claims|stories|footage|documents|questions *? emerged|surfaced|leaked|transpired|circulated|emerge|surface|emerges|surfaces|emerging|surfacing that?',
  'it *? turns|turned out that',
  'suggestion|suggestions|claim|claims|accusation|accusations|allegation|allegations|complaint|complaints|objection|objections|comparisons|demands|insinuations was|were|have|has been? *? made|raised|levelled|leveled|voiced|aired|lodged|floated that|about|against|over',
  'it became|becomes|become *? clear|apparent|known|evident|obvious|plain that?',
  "it is|was|has|had|'s *? *? been? *? revealed|disclosed|shown|proven|proved|established|demonstrated|discovered|documented|confirmed|noted|observed|uncovered|learned|learnt|found|determined|announced|decided that",
  'it must|should|can|could|may|might *? be noted|remembered|said|added|stressed|emphasised|emphasized|admitted|conceded|acknowledged|recalled|remarked|pointed|asked|imagined|assumed that?',
  'it can|could|may|might *? be seen that',
  'it bears|is|was|merits|deserves worth? repeating|noting|remembering|mentioning|recalling|saying|emphasising|emphasizing|stressing|asking that?',
];

/** Looks, seen by nobody. */
export const looks: readonly string[] = [
  'it *? looks|look|looked|feels|felt|sounds|sounded|seems|seemed|appears *? like|as|possible|certain|doubtful|unlikely|likely|inconceivable|unthinkable that?',
  'there seems|appears|seemed|appeared to be',
  'by the looks|sound of',
  'to all appearances',
  'on the face of it',
  'as it seems|appears',
  'look|looks|looked|looking set|likely|certain|bound|doomed|poised|sure|unlikely|destined|vulnerable|shaky|doubtful|grim|bleak',
];

/** Stir that nobody makes, told in passing. */
export const stirs: readonly string[] = [
  'after|despite|amid|without much|some|considerable|great|heated|fierce|little|intense|public|widespread *? controversy|debate|criticism|opposition|pressure|speculation|discussion|resistance|anticipation|fanfare',
  'oft-quoted',
  'oft-cited',
  'oft-repeated',
  'much-quoted',
  'much-cited',
  'much-discussed',
  'much-criticised',
  'much-maligned',
  'widely-cited',
];

/** Guesses and looks of the writer's own; free in opinion. */
export const seemings: readonly string[] = [
  'seem|seems|seemed|appear|appears|appeared *? to be|make|suggest|indicate|show|confirm|want|think|take|get|come|go|run|hold|favour|favor|support|lose|win|lack|offer|mean|believe|contradict|reflect|prove|ignore|fit|point|enjoy',
  'seem|seems|seemed|appear|appears|appeared|look|looks|looked *? *? unlikely|likely|certain|doubtful|odd|strange|inevitable|impossible|unable|unwilling|untroubled|poised|doomed|set|clear|obvious|possible|plausible|implausible|distant|remote',
  'apparently|supposedly|ostensibly|evidently|conceivably',
  'no doubt',
  'may|might well|conceivably',
];

/** What nobody knows. */
export const unknowns: readonly string[] = [
  'it *? remains|remained *? possible|doubtful|impossible|true that|to|whether?',
  'remain|remains|remained *? disputed|contested|debatable|controversial|elusive|unproven|unconfirmed|unexplained|unsolved|questionable',
  'remains|remain|remained to be proven|established',
  'remains|remain|remained|is|are a|an *? mystery|puzzle|enigma|riddle',
  'is|are|was|were|remains|remain *? debatable|questionable|arguable|moot|disputed|unproven|unconfirmed|controversial|contentious|contested',
  'open to question|debate|doubt|interpretation|dispute|criticism',
  'up for debate',
  'a matter|subject|topic|question of *? debate|dispute|opinion|conjecture|speculation|controversy|contention',
  "anybody|anyone 's guess",
];

/** Facts taken for granted. */
export const facts: readonly string[] = [
  'the *? *? reality|truth|realisation|realization|certainty that',
  'everything|everyone points|agrees|knows to?',
];

/** Witnesses that cannot be asked. */
export const signs: readonly string[] = [
  'a closer|second|quick|careful|cursory|brief|simple look|inspection|glance|examination|reading|search reveals|shows|suggests|confirms|tells|indicates that?',
  'common sense|logic|decency|wisdom|practice|courtesy dictates|suggests|says|tells|demands|holds|has',
  'logic|experience|reason|intuition|instinct|precedent|convention|propriety|prudence|justice|decency|fairness|practice|custom|tradition|wisdom dictates|suggests|shows|teaches|tells|demands|requires|indicates|says|holds us?',
  'signs|indications|indicators|evidence|appearances|facts|events|trends|precedents|omens point|points|suggest|suggests|indicate|indicates that|to|toward|towards',
  'signs|indications that',
  'word|rumour|rumor is|was|has that|it',
  'the word on the street is',
  'the *? *? fear|suspicion|worry|danger|concern|theory|story|charge|accusation|rumour|rumor|argument is|was that',
  'one|another theory|view|explanation|argument|school is|holds|goes|has that?',
  'we are|were told|assured that?',
  'there is|are|can be? little|scant|small doubt|question',
  'it would|may|might|is *? be? fair|safe|reasonable|true|accurate to say|conclude|assume|suppose',
  'suffice it to say',
  "what is|'s *? clear|certain|obvious|undeniable|evident|indisputable|plain is that?",
  'we now|all know that',
  'one|this thing|much *? remains|is *? clear|certain|obvious',
  'expectations|hopes|fears|tensions|spirits|passions|emotions are|were|remain|remained *? high|low|muted|modest|raw',
  'as we all? know',
  'it is|was|remains an? *? article of faith',
  'it is|was|remains a *? fact that',
  'experience shows|teaches|tells|suggests us?',
  'signs|indications|omens are that',
  'the odds|chances|likelihood|probability|consensus|thinking|theory|assumption|expectation|feeling|word|talk|betting is|are that?',
  'time|events|history has|have shown|proved|proven|taught|vindicated',
];

/** What would be natural to do, think or say. */
export const norms: readonly string[] = [
  'it *? comes|came|should as|come *? *? *? surprise|shock that?',
  'small|little|no wonder that?',
  'as *? might|could|would be expected|imagined|supposed',
  'as *? expected|predicted|feared|anticipated',
];

/** Before what one ought to do or think, behind "it is". */
export const natural: readonly string[] = [
  'logical|natural|understandable|telling|fashionable|customary|tempting|instructive|revealing|significant|noteworthy|notable|striking|curious|strange|odd|ironic|puzzling|baffling|inconceivable|unthinkable|unimaginable|doubtful|debatable|arguable|questionable|conceivable to|that|how|for|whether',
  'easy|hard|difficult|impossible to',
];

/** What it is easy or hard to do, where somebody thinks or says something by it. */
export const musings: ReadonlySet<string> = wordSet(`
  see imagine believe argue deny overstate exaggerate say think understand fathom assess tell know forget ignore escape avoid
  explain dismiss blame guess predict conclude gauge judge quantify pinpoint overlook credit picture`);

/** What "it" is, seems or may be. */
export const being: ReadonlySet<string> = wordSet("is was 's seems seemed be been");

/** Those whom somebody has made believe. */
export const led: readonly string[] = ['led|made|given to believe|understand|think|feel|expect|assume'];

/** Weight that nobody leans with, after a form of "be". */
export const pressed: readonly string[] = [
  'under *? *? *? *? pressure|scrutiny|fire|suspicion|criticism|attack|strain|threat',
  'in hot|deep water|trouble',
  'under a cloud',
];

/** The same with a verb of its own. */
export const struck: readonly string[] = [
  'come|comes|came|coming under *? *? attack|pressure|suspicion|strain|question|assault',
  'face|faces|faced|facing *? *? pressure|calls|questions|accusations|allegations|opposition|resistance|hostility|anger|protests|demands',
  'earn|win|gain|enjoy|draw|receive|attract/v *? *? reputation|acclaim|notoriety|praise|ridicule|scorn|sympathy|admiration|respect|condemnation',
];

/** Charges before a noun. */
export const charged: readonly string[] = [
  'the|these|those|such|any|some|of|for|and alleged|purported|supposed|reputed|rumoured|rumored|reported|presumed|suspected|perceived',
];
