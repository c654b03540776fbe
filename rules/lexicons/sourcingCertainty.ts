/** The future as certain. Notation of `parsePattern`. */

/** "Will inevitably": certainty in so many words. */
export const sure: readonly string[] = [
  'will|shall inevitably|certainly|surely|undoubtedly|definitely|unquestionably|assuredly|necessarily|inexorably|doubtless|invariably',
  'inevitably|undoubtedly|certainly|surely|inexorably|unquestionably will|lead|leads',
  'will not|never be able to',
  "won't *? be able to",
  'will never',
  "it is|'s|was only? just? a matter of time before|until",
  'no doubt will',
  'will no doubt',
  'will without a? doubt',
  "it is|'s inevitable that",
  'is|are inevitable',
];

/** "Is bound to", with its "is" or "seems" taken in. */
export const bound: readonly string[] = ['bound|certain|sure|doomed|destined|guaranteed|fated to', 'doomed'];

/** "No doubt that": a forecast where "will" follows. */
export const doubtless: readonly string[] = ['no|little doubt that?'];

/** "Will lead to": an effect told before it has come. */
export const effects: readonly string[] = [
  'will *? lead|result to|in',
  'will *? ensure|guarantee|worsen|undermine|destroy|devastate|cripple|doom|backfire|revolutionise|revolutionize|embolden|spell',
  'will always',
  'will only get|become|make|grow|worsen|increase|deepen',
  'will have no choice|option but',
  'days are numbered',
  'going to get|be worse|better',
  'going to become harder|easier|tougher',
];

/** Certainty argued for beside "will", wherever it stands. */
export const argued: readonly string[] = [
  'for sure|certain *? *? will',
  'will for sure|certain',
  'will end|wind up',
  'will come|live to regret|rue',
  'will one day|soon regret|rue|pay|discover|learn|wake',
  'will pay dearly|heavily',
  'will find itself|himself|herself|themselves',
  'will come back to haunt',
  'will sooner or later',
  'sooner or later *? *? *? will',
  'will be the death|end|ruin|undoing|downfall|making of',
  'will go down in history|infamy',
];

const outcomes =
  'outlast|outlive|survive|endure|prevail|triumph|fail|succeed|lose|collapse|crumble|implode|vanish|disappear|evaporate|fade|wither|suffer|regret|soar|plummet|plunge|shrink|dwindle|worsen|improve|deteriorate|deepen|spread|escalate|intensify|erode|weaken|strengthen|threaten|endanger|jeopardise|jeopardize|invite|provoke|spark|trigger|fuel|inflame|unleash|embolden|encourage|discourage|deter|alienate|enrage|anger|infuriate|polarise|polarize|divide|haunt|hurt|harm|damage|hamper|hinder|poison|cost|kill|drive|force|prove|praise|celebrate|rejoice|resent|blame|forget|remember|thrive|flourish|prosper|stagnate|falter|stall|drag|linger|persist|emerge|transform|reshape|doom|expose|tempt|reward|punish|dominate|overshadow|vindicate|complicate|aggravate|exacerbate|accelerate|multiply|proliferate|starve|drown|bankrupt|ruin|save|rescue|matter|backfire';

/** What will come out of something, where nobody can decide it: a hint. */
export const outlooks: readonly string[] = [
  `will|shall not|also|only|soon|then|simply|likewise|thus|eventually|ultimately? ${outcomes}`,
  `won't ${outcomes}`,
  `will continue|begin|start|come|have|tend to *? ${outcomes}|bring|rise|fall|grow|decline|dominate|be|struggle|come|see|make|face|pay|accept|learn|live`,
  'will come under *? *? criticism|pressure|attack|scrutiny|fire|strain',
  'will face *? criticism|opposition|pressure|resistance|attacks|questions|scrutiny|backlash|difficulties|ruin|defeat|competition|shortages',
  'will open * *? *? *? to|up',
  'will make *? *? *? harder|easier|worse|better|difficult|impossible|poorer|richer|weaker|stronger|safer|possible|matters|things',
  'will leave *? *? *? poorer|weaker|vulnerable|exposed|behind|worse|better|defenceless|defenseless',
  'will become *? *? harder|easier|worse|stronger|weaker|irrelevant|impossible|obsolete|clear|apparent|extinct|common|dominant|normal|unbearable|evident|difficult',
  'will be *? *? disenfranchised|forgotten|remembered|vindicated|felt|lost|ruined|worse|better|disastrous|catastrophic|devastating|impossible|difficult|hard|harder|easier|tempted|blamed|seen|undermined|weakened|strengthened|destroyed|swept|crushed|punished|rewarded|hurt|harmed|wiped|overwhelmed|doomed|enough|useless|futile|pointless|meaningless',
  'will give *? *? *? ammunition|comfort|encouragement|rise|way|hope|cover',
  'will bring *? *? chaos|misery|ruin|war|peace|prosperity|instability|disaster|death|bloodshed|change|about|down',
  'will create *? *? chaos|jobs|problems|resentment|uncertainty|incentives|instability|tension|tensions|opportunities',
  'will do *? nothing|little|more|great|immense|lasting|irreparable? to|harm|good|damage',
  'will take *? years|decades|generations|centuries to|before',
  'will mean *? *? more|less|fewer|higher|lower|an|the? end|death|loss|collapse|taxes|prices|war|ruin|poverty|chaos|cuts',
  'will rise|fall|grow|decline|drop|increase|decrease further|steadily|sharply|dramatically|rapidly|again|still|even|as|until|faster',
  'there will be no|more|less|fewer|little|plenty|many|chaos|blood|war|consequences|trouble|bloodshed|winners|losers',
  `is|are not? going to *? ${outcomes}|become|be|make|bring|have|end|face`,
  'is|are here to stay',
  'history will judge|remember|show|record|vindicate|condemn|absolve',
  'time will tell|show|prove',
];
