/** Ways to present a claim as accepted, obvious or rumoured with nobody behind it. Notation of `parsePattern`. */

/** Participles by which nobody in particular holds a thing to be so. */
const held =
  'believed|thought|feared|held|understood|assumed|presumed|rumoured|rumored|reported|said|claimed|alleged|hoped|expected|estimated|suggested|argued|speculated|accepted|acknowledged|recognised|recognized|agreed|contended|supposed|anticipated|reckoned|felt|inferred|concluded|deduced|surmised|hinted|whispered|conjectured|posited';

/** "It is believed that", with its "it is" taken in; "it could be argued", "as is widely known". */
export const believed: readonly string[] = [
  `${held} that?`,
  'known that',
  'as is|was well|widely|generally known|accepted|believed|understood',
];

/** "Seen as", after a form of "be": a judgement with nobody who judges. */
export const seen: readonly string[] = [
  'seen|regarded|viewed|perceived|hailed|acclaimed|touted|celebrated as',
  'considered|deemed|judged',
];

/** Credit, blame and praise by nobody in particular, after a form of "be"; so common in news that it is only a hint. */
export const credited: readonly string[] = [
  'credited with|as|for',
  'criticised|criticized|praised|condemned|derided|ridiculed|mocked as|for',
];

/** "Often described as", after a form of "be": how often it is said hides who says it. A hint. */
export const often: readonly string[] = [
  'often|sometimes|frequently|variously|commonly|occasionally|repeatedly|increasingly|regularly described|portrayed|characterised|characterized as',
  'often|sometimes|frequently|variously referred to as',
  'often|sometimes|frequently|repeatedly|regularly cited|criticised|criticized|praised|blamed|accused|compared|derided|mocked',
  'often|sometimes|frequently|variously called|dubbed|labelled|labeled|termed the|a|an|one',
  'severely|heavily|harshly|sharply|strongly|fiercely|bitterly|highly|hotly|much criticised|criticized|condemned|disputed|debated|contested|questioned',
  'widely disputed|debated|contested|questioned|reported',
];

/** Descriptions and names by nobody, after a form of "be". A hint. */
export const described: readonly string[] = [
  'described|portrayed|characterised|characterized|depicted|painted|cast|styled|billed|remembered|lauded|heralded|trumpeted|championed as',
  'dubbed|branded|labelled|labeled|likened|nicknamed|rated|ranked|reckoned|tipped the|a|an|one|as|to|among',
];

/** What a thing has grown to be in everybody's eyes. A hint. */
export const become: readonly string[] = [
  'come|came|comes|grown|grew to be seen|regarded|viewed|known|considered|called|perceived|accepted|thought|recognised|recognized as?',
  'earn|win|gain|draw|attract/v *? *? reputation|acclaim|plaudits|praise|applause|ridicule|mockery|derision',
  'attain|achieve|acquire|gain/v *? *? notoriety|infamy',
];

/** Inferences that nobody draws, and moods that nobody is in. A hint. */
export const inferred: readonly string[] = [
  'the *? logical|obvious|natural|only|inescapable|inevitable|reasonable|unavoidable|clear|plain *? conclusion|inference|explanation|lesson|implication|message|answer is|was|being that',
  'the conclusion|inference|lesson|moral|implication|takeaway is|was that',
  'the? conclusion|conclusions|inference|inferences|lesson|lessons|parallel|parallels can|could|may|might|must|should be drawn that?',
  'it stands to reason that?',
  'it *? follows that',
  'it is|was|would *? *? reasonable|logical|natural|tempting|easy|hard to|not *? assume|suppose|conclude|infer|see|imagine|think|believe|suspect|say|argue that?',
  'it takes no|little|not expert|genius|imagination|much to',
  'one can|could|may|might|must|would|cannot *? conclude|infer|assume|argue|say|suppose|imagine|suspect|wonder|hope|think that?',
  'this|that|which|all|it make/v *? clear|plain|obvious|evident that',
  "there is|was|were|'s a|an *? *? urge|desire|feeling|sense|impression|temptation|tendency|determination|realisation|realization|awareness|expectation|suspicion|perception|recognition|mood to|that",
  'the suggestion|implication|impression|perception|feeling|sense|assumption|presumption|suspicion is|was|being that',
  'as everyone|everybody|anyone knows|knew',
  'as is|was *? obvious|evident|clear|apparent|plain',
];

/** Guesses whose maker does not say so: the writer's own, as like as not. A hint in news, free in opinion. */
export const guesses: readonly string[] = [
  'probably',
  'presumably',
  'arguably',
  'most likely',
  'in all likelihood|probability',
  'it seems|appears|seemed|appeared that?',
  'it would seem|appear that?',
  'seem|appear/v to have been?',
  "it is|was|'s *? *? likely|probable that",
  'perhaps|possibly the? most|best|greatest|largest|worst|finest|only|first',
];

/** Criticism and quarrels that nobody in particular has or leads. A hint. */
export const stirred: readonly string[] = [
  'draw|attract|face|receive|meet|spark|cause|provoke|generate|stir|prompt|raise|trigger/v *? *? criticism|controversy|outrage|scrutiny|condemnation|backlash|uproar',
];

/** "Believed to", after a form of "be" or alone: what somebody does, on nobody's word. */
export const supposed: readonly string[] = [
  'believed|thought|said|reported|rumoured|rumored|understood|alleged|assumed|presumed|reputed|reckoned|estimated|predicted|projected|tipped|claimed|feared|forecast to',
];

/** "Expected to", after a form of "be": so common in news that alone it is only a hint. */
export const expected: readonly string[] = ['expected to'];

/** "Widely criticised": everybody, and so nobody. */
export const widely: readonly string[] = [
  'widely|universally|generally|roundly|commonly|popularly criticised|criticized|praised|condemned|acclaimed|blamed|credited|accepted|acknowledged|recognised|recognized|derided|ridiculed|admired|respected|hated|loathed|assumed|believed|regarded|seen|viewed|perceived|considered|thought|held|feared',
];

/** Adverbs that pass a rumour on. */
export const rumour: readonly string[] = ['reportedly', 'purportedly', 'reputedly'];

/** A charge passed on; innocent where the sentence names court, police or charge. */
export const alleged: readonly string[] = ['allegedly'];

/** The same before a noun, quieter: "his alleged practice". */
export const charged: readonly string[] = ['a|an|his|her|its|their alleged|purported|supposed|reputed'];

/** Obviousness that can be cut: what follows stands on its own. */
export const droppable: readonly string[] = [
  "it is|'s *? obvious|clear that",
  'needless to say',
  'it goes without saying that?',
];

/** Obviousness whose cutting would leave no sentence. */
export const obvious: readonly string[] = [
  "it is|'s|was *? obvious|clear|evident|plain|undeniable|indisputable|unquestionable|incontestable|incontrovertible|apparent that?",
  "it is|'s *? safe|fair to say that?",
  "there is|'s|was|be no denying|disputing|question|mistaking|escaping|doubt that?",
  'one thing is|was clear|certain|sure|obvious',
  'undeniably',
  'unquestionably',
  'indisputably',
  'undoubtedly',
  'incontrovertibly',
  'incontestably',
  'beyond question',
  'beyond dispute',
  'beyond doubt',
  'without a? question|doubt',
  "it is|'s *? *? common knowledge",
  "it is|'s a *? common|popular|widespread|familiar|frequent misconception|misunderstanding|assumption|belief|perception|myth|fallacy|complaint that",
  "it is|'s *? an open secret",
  "it is|'s *? well-known *? that",
  "it is|'s *? a *? known fact that",
  "it is|'s no secret that?",
  "it is|'s no accident|coincidence that?",
  'history shows|teaches|tells|proves|suggests',
];

/** Blame and praise with nobody who blames or praises; quieter. */
export const judgedBy: readonly string[] = [
  'been criticised|criticized|praised|hailed|condemned|derided|mocked|ridiculed',
  'come|comes|came|coming under *? fire|criticism|scrutiny',
];

/** Half asides; quieter. */
export const asides: readonly string[] = [
  'it comes|came as no *? surprise that?',
  'the *? reality|truth|fact is|remains that',
];

/** A view at large, where something is said of it or it is said to be there. */
export const views: readonly string[] = [
  'general|common|prevailing|widespread|popular|conventional|received|growing|broad view|belief|perception|feeling|consensus|assumption|impression|opinion|wisdom|recognition|agreement',
];

/** Sayings of nobody. */
export const hearsay: readonly string[] = [
  "there is|'s|was a *? consensus that",
  'there are those|some|many|people who say|argue|claim|believe|think|insist|contend|maintain',
  'by all accounts',
  'by common|general consent',
  'rumour|rumor|word|legend|tradition|lore|folklore|gossip has it that?',
  'legend|tradition|folklore|lore says|holds|claims that?',
  'legends|traditions|tales say|hold|claim that?',
  'the word is that',
  'the consensus is|was that?',
  'contrary to popular|common belief|opinion',
  'most would agree|argue|say|consider|call that?',
];
