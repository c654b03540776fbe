/** Rankings and firsts. Notation of `parsePattern`. */
import { wordSet } from './wordset.ts';

const things =
  'high|highs|low|lows|level|levels|number|numbers|amount|amounts|profit|profits|loss|losses|sales|revenue|revenues|deficit|surplus|temperature|temperatures|heat|rainfall|drought|inflation|unemployment|turnout|crowd|crowds|demand|growth|exports|imports|prices|price|spending|sum|sums|pace|rate|rates|earnings|harvest|crop|year|debt|attendance|total|close|drop|fall|rise|increase|output|production|cold|snowfall|flooding';

/** Records and firsts that can be looked up, and so must have been. */
export const records: readonly string[] = [
  `record ${things}`,
  `record - ${things}`,
  'record-breaking',
  'record-setting',
  'record-high',
  'record-low',
  'all-time high|low|highs|lows|record|best|worst|peak',
  'first-ever',
  'the first - ever',
  'worst-ever',
  'biggest-ever',
  'largest-ever',
  'highest-ever',
  'lowest-ever',
  'best-ever',
  'biggest|largest|worst|best|highest|lowest|hottest|deadliest|strongest|longest|fastest ever',
  'for the first time in|since',
  'the first time *? in|since|that|ever',
  'the first time publicly|publically|ever|anyone|anybody',
];

/** Nothing like it before. */
export const unheard: readonly string[] = [
  'unprecedented',
  'unparalleled',
  'unequalled',
  'without precedent',
  'no precedent|parallel|equivalent for|to|in|anywhere',
  'without parallel',
  'never before',
  'never *? been',
  'not|never *? seen|been|known since',
  'than ever before',
  'than at any other? time *? *? *? since|in',
  'the most|fewest|least of any',
  'set|sets|setting|break|breaks|broke|breaking|broken|smash|smashes|smashed|shatter|shatters|shattered *? *? records|record',
  'than any *? *? in *? *? history',
  'in living memory',
  'second to none',
];

/** The same, quieter: more than all others, or than at any time. */
export const unmatched: readonly string[] = [
  'than any other',
  'than any|anybody|anyone|anywhere *? *? *? since|in|on|anywhere',
  'than any country|nation|state|city|government|president|company|team|party|generation|time',
  'for the first time',
  'the? first|only|last|largest|biggest of its|their kind',
  'first - of - its|a - kind',
  'the first in a|many|several *? decade|decades|century|centuries|generation|generations|years',
  'unique in|among|to',
  'second only to',
  'like no other',
  'without equal|peer|rival|precedent',
  'the envy of',
  'the first|only time',
  'than all *? other|others',
  'as|like never before',
  'than ever',
  'unrivalled|unmatched|unequaled|unsurpassed',
  'once - in - a - generation|lifetime|century',
  'ever recorded|seen|built|held|made|known|written|produced|attempted|conducted',
  'in recorded|modern|living *? history|memory|times',
  'in the? history of',
  'hitherto|previously unknown|unseen|unheard',
];

/** A high or low that was not seen for so long: with the measure before it. */
export const peaks: readonly string[] = ['week|month|quarter|year|decade *? *? high|highs|low|lows|peak|record'];

/** A record with its number: "a record 12 days". */
export const tallies: readonly string[] = ['a|the|another|new record'];

/** A one and only by number. */
export const alone: readonly string[] = ['only one country|nation|state|city|company|place|party|member'];

/** Firsts and lasts that do or are something: "the last mill to close", "the only party that"; they mostly identify. */
export const firsts: readonly string[] = ['the|its|their|our first|last|only|sole'];

/** What never happened: with the deed behind it. */
export const never: readonly string[] = ['has|have|had never', 'but|yet|though|although never'];

/** Deeds that are on somebody's record, so that "never" says that the whole of it was looked through. */
export const deeds: ReadonlySet<string> = wordSet(`
  hosted governed visited approved signed ratified passed banned charged convicted tried
  sentenced jailed arrested fined sanctioned punished prosecuted disciplined competed qualified entered released published
  disclosed declassified audited inspected produced built tested used deployed fired launched paid faced suffered
  experienced recorded reached exceeded topped fallen risen dropped climbed happened occurred existed worked failed crashed
  closed opened allowed permitted admitted acknowledged recognised recognized apologised apologized joined voted served
  run flown sailed sold exported imported found proven proved shown verified confirmed documented demonstrated explained
  established solved repaired replaced investigated accused implicated linked enforced applied implemented enacted repealed
  vetoed attacked invaded annexed conquered colonised colonized defeated beaten finished completed delivered
`);

/** The same of what a place has: "the world's first airliner", "its only hospital". */
export const owned: readonly string[] = ["'s first|only|sole", 'its|their only|sole'];

/** Superlatives that count when something argues for them: "one of the worst", "in history". */
export const ranked: readonly string[] = [
  'largest|biggest|smallest|highest|lowest|worst|best|deadliest|longest|oldest|richest|poorest|fastest|strongest|greatest|heaviest|hottest|coldest|costliest|bloodiest|wealthiest|gravest|bleakest|steepest|sharpest|deepest|widest|toughest|busiest|cheapest|safest|rarest|finest|weakest|slowest|harshest|cruellest|fiercest|tallest|youngest|earliest|latest|closest|farthest|furthest',
  'ugliest|darkest|dirtiest|hardest|easiest|angriest|boldest|bravest|brightest|broadest|cleanest|cleverest|cruelest|densest|fairest|grimmest|happiest|saddest|unhappiest|holiest|laziest|liveliest|loneliest|loudest|meanest|nastiest|noblest|proudest|purest|quickest|quietest|scariest|shrewdest|smartest|stupidest|dumbest|starkest|strangest|oddest|strictest|tightest|tiniest|toughest|vilest|foulest|warmest|wettest|driest|wildest|wisest|bitterest|thorniest|trickiest|riskiest|stormiest|unhealthiest|healthiest|fattest|greenest|priciest|glitziest|messiest|laxest|leanest|hungriest|neediest|crudest|rudest|craziest|silliest|gloomiest|ablest|surest|truest|simplest|clearest',
  'most',
  'least',
];

/** "The only": a claim that there is no other. */
export const sole: readonly string[] = [
  'the only *? country|countries|nation|state|city|company|place|species|democracy',
];
