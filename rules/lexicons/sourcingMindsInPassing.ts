/** A mind told of in passing: polite wishes, schemes, what weighs on it and what hurts it. Notation of `parsePattern`. */
import { wordSet } from './wordset.ts';

/** A wish put politely: "would like to see". */
export const politeWishes: readonly string[] = [
  'would *? *? like|love|prefer|hate|want to|it|nothing',
  'would *? rather|sooner',
  'would *? *? welcome|relish|appreciate',
  'would never accept|forgive|tolerate|countenance|admit|dream|agree|allow|forget',
];

/** What somebody goes about with something in mind. */
export const schemings: readonly string[] = [
  'scheme|jockey|manoeuvre|maneuver|conspire|connive|pander|jostle|hanker/v to|for|against',
  'play|plays|played|playing politics|favourites|favorites|dumb|games|hardball',
  'bide|bides|biding|bided its|his|her|their time',
  'hedge|hedges|hedging|hedged its|his|her|their bets',
  'court|courts|courted|courting favour|favor|disaster|controversy|publicity|attention',
  'look|looks|looked to',
];

/** The same behind a form of "be" alone: else they are told of engines, guns and fish. */
export const ongoing: readonly string[] = [
  'hoping|praying|wishing|betting|assuming|fearing|dreading|craving|yearning|longing|pining for|the|a|an|it|he|she|they|their|his|her|its|this|not',
  'angling|gunning|fishing|spoiling|agitating|itching|raring|vying to|for',
  'posturing|grandstanding|bluffing|stalling|temporising|temporizing|prevaricating',
];

/** What somebody feels, sees or refuses to see, whatever it is about. */
export const inklings: readonly string[] = [
  'feel|feels|felt the|a|an|no|some|little|such|great *? need|urge|pull|pressure|temptation|obligation|duty|compulsion|desire|sting|heat|affinity|kinship|sympathy|sense|hostility|anger|pride|shame|guilt|relief|remorse|pain|draw',
  'see|sees|saw|spot|spots|spotted|sense|senses|sensed|smell|smells|smelled *? *? opportunity|chance|threat|danger|advantage|opening|merit|benefit|benefits|value|need|reason|point|potential|weakness|enemies',
  'refuse|refuses|refused to believe|accept|see|acknowledge|recognise|recognize|understand|concede|learn|listen|countenance|contemplate|entertain|imagine|face',
  'has|have|had *? *? *? reason|reasons|cause to be|fear|worry|hope|believe|complain|celebrate|rejoice|doubt|suspect|hate|love|resent',
  'worry|worried|fret|fretted|grieve|grieved|mourn|mourned about|over|for|that',
  'know|knows|knew this|better|exactly',
  'make|makes|made|making light|little of',
  'shrug|shrugs|shrugged|laugh|laughs|laughed off',
  'thinks|thought|think nothing|little|highly|poorly|better of',
  'wake|wakes|woke|waking up to',
  'come|comes|came to terms|grips with',
  'intend|intends|intended to',
  'choose|chooses|chose|opted|prefers|preferred not? to ignore|overlook|look|believe|forget|hide|forgive',
  'fail|fails|failed to see|understand|grasp|appreciate|recognise|recognize|realise|realize|notice|acknowledge|comprehend',
  "cannot|can't|couldn't accept|understand|grasp|comprehend|admit|conceive",
  'could not accept|understand|grasp|comprehend|admit|conceive',
  'never forgave|forgot|trusted|liked|wanted|believed|intended|meant|expected|imagined|doubted|cared|understood|accepted|dreamed|dreamt|forgives|forgets|trusts|doubts',
  'no longer want|wants|wanted|believe|believes|believed|trust|trusts|trusted|care|cares|cared|fear|fears|feared|like|likes|liked|knows|knew|hopes|hoped|expects|expected',
];

/** What a thing is to somebody's mind, before the one who takes it so: "a relief to the council". */
export const effects: readonly string[] = [
  'relief|comfort|surprise|shock|disappointment|embarrassment|humiliation|consolation|delight|irritation|annoyance|affront|insult|torment|nightmare|worry|headache|frustration|sore|irritant to|for',
  'devastating|galling|humiliating|embarrassing|infuriating|irritating|comforting|painful|hurtful|maddening|alarming|worrying|welcome|unwelcome|unacceptable|intolerable|anathema|abhorrent|repugnant|distasteful|irresistible|reassuring to|for',
];

/** The mind itself, where it is somebody's: "on the mayor's mind". */
export const mindItself: readonly string[] = ['mind|minds', 'heart of hearts'];

/** Words of mood that are none right behind a noun: "people willing to sail", "men wounded by". */
export const rarelyBehind: ReadonlySet<string> = wordSet(`
  willing unwilling able glad honoured honored moved touched stung torn guilty wounded bruised crushed devastated shaken
  hungry thirsty prepared unprepared aware unaware comfortable lonely genuine stubborn resolved satisfied happy content
  blinded defensive sympathetic hostile undecided unsure determined curious conscious grateful`);

/** Attempts that anybody can see, whatever they are for. */
export const visible: ReadonlySet<string> = wordSet(`
  find reach cross enter leave escape flee rescue save help contain extinguish put identify determine establish locate
  trace track catch stop break open close get buy sell contact call phone speak talk walk run climb swim move carry lift
  board land drive ride fly sail hide return go come see hear read write build fix repair raise collect gather figure work
  pass overtake avoid kill arrest free remove clear recover retrieve revive resuscitate dig pull push hold sleep eat learn
  understand recruit sign score qualify hit throw shoot steal rob smuggle defuse disarm evacuate register vote access feed
  complete finish launch start restart land attract attend cope conceive quit lose grow adapt adjust keep survive live make
  stay solve file apply negotiate secure obtain calm log breathe discover assess ascertain verify confirm answer piece do deal rebound resolve address`);
