/** What spares a figure the hint that nobody is named for it: words around figures that are record, result, rule or label. */
import { wordSet } from './wordset.ts';

/** Nouns of results: votes and matches are counted in public, markets close in public, the weather is measured in public. */
export const results: ReadonlySet<string> = wordSet(`
  winner vote votes voted ballot ballots precinct precincts turnout electorate referendum runoff caucus primary primaries seat seats
  delegate delegates superdelegates constituency constituencies majority polled polls poll respondents approval
  goal goals points match matches game games sets season seasons league innings wicket wickets runs yard yards
  touchdown touchdowns lap laps medal medals title titles tournament championship races finals playoff playoffs
  cap caps appearance appearances yellow cards scored score fixture fixtures
  index nasdaq dow dax ftse nikkei sensex stoxx kospi share shares stock stocks bourse ounce barrel futures yield yields
  magnitude mph kph winds gusts rainfall temperature temperatures degrees
`);

/** Words of elections and of the bodies that they fill: who has how many votes or seats is on record. */
export const elections: ReadonlySet<string> = wordSet(`
  vote votes voter voters ballots precincts seats majority delegates legislature parliament duma knesset senate assembly bundestag chamber
`);

/** Nouns for what is fixed by law, contract or office before it is anybody's estimate. */
export const rules: ReadonlySet<string> = wordSet(`
  fine fines bail sentence sentences sentenced penalty penalties maximum minimum threshold hurdle limit ceiling quota cap
  tax taxed taxes tariff tariffs levy duty duties vat interest rebate rebates deductible stake stakes discount
  target targets targeted goal holding holdings ownership owned owns own tuition wage salary pension allowance premium premiums deposit collateral bond bonds note notes coin coins
`);

/** Nouns that make a sum of money part of one bargain, gift or claim, whose parties the sentence tells. */
export const bargains: ReadonlySet<string> = wordSet(`
  deal contract loan loans credit line facility bid offer bill settlement lawsuit suit claim claims verdict judgment damages
  award prize prizes ransom bounty reward acquisition takeover merger purchase price prices tag ticket tickets fee fees fare
  cheque check scholarship donation donations gift pledge grant grants bonus package payout subscription voucher mortgage
  round budget buy fund arbitration bailout advance payment payments ad ads advertising airtime commercials spots
`);

/** What givers, buyers and setters do with money: they are named, and they know. */
export const givers: ReadonlySet<string> = wordSet(`
  gave give gives giving donate donated donates donating pledge pledged pledges pledging pay paid pays paying offer offered
  offers offering buy bought buys buying purchase purchased sell sold sells selling fine fined fines award awarded awards
  invest invested invests investing lend lent lends borrow borrowed raise raised raises allocate allocated earmark earmarked
  commit committed approve approved approves provide provided provides won wins win sue sued suing seek sought seeking demand
  demanded charge charged charges charging price priced bet contribute contributed contributes grant granted inject injected
  order ordered agreed agree agrees sign signed require required requires promise promised launched set sets ask asked asking
  rights acquire acquired acquires acquiring hand handed release released releases
`);

/** Nouns of works, parts and moments: what somebody made or did is on record. */
export const works: ReadonlySet<string> = wordSet(`
  film films movie movies novel novels book books album albums song songs single singles episode episodes play plays poem
  poems painting paintings article articles column columns work works chapter chapters track tracks page pages word words
  photo photos photograph photographs picture pictures video videos image images copy copies concert concerts show shows
  signatures debates iq count counts charge charges violations offence offences offense offenses article section sections question questions
  amendment amendments clause clauses metrics criteria
  day days week weeks month months year years hour hours minute minutes second seconds decade decades century centuries
  night nights time times consecutive straight term terms step steps round rounds
  mile miles kilometre kilometres kilometer kilometers metre metres meter meters foot feet inch inches storey story storeys
  floors floor rooms bedrooms stars star percent percentile ethics
`);

/** Parts of one whole that everybody can look up: the states of a union, the members of a council. */
export const parts: ReadonlySet<string> = wordSet(`
  member members state states nation province provinces canton cantons district districts borough boroughs
  judges justices jurors senators lawmakers legislators ministers commissioners councillors counties mps meps mks
  crew passengers board aboard athletes athlete players player competitors finalists contestants entrants runners riders
  candidates nominees deputies
`);

/** People whom a reporter on the spot can count, if they came to something. */
export const attenders: ReadonlySet<string> = wordSet(`
  people persons protesters demonstrators mourners supporters fans guests spectators visitors students activists men women
  children worshippers marchers pilgrims onlookers
`);

/** People of whom an age is told behind "under" or "over". */
export const agers: ReadonlySet<string> = wordSet(`
  people men women voters adults children those anyone everyone boys girls players runners drivers workers patients aged is
  was were are americans britons citizens
`);

/** Words before a number that is a name. */
export const names: ReadonlySet<string> = wordSet(`
  per no number room flight route chapter page version model expedition apollo channel platform gate unit section article
  title rule act line highway interstate zone district ward area group stage phase level class type size category mark
  formula windows iphone boeing airbus junction page verse psalm bus tram line apartment suite floor building lot item
  age aged turned resolution amendment proposition
`);

/** Nouns and verbs before a number without a noun of its own that say what it counts. */
export const counts: ReadonlySet<string> = wordSet(`
  toll tolls number numbers total totals count counts tally figure membership workforce payroll enrolment
  enrollment headcount caseload strength circulation
`);

/** Nouns of which "half" or "a third" is a stretch of time, of road or of play, or what anybody in the room sees. */
export const stretches: ReadonlySet<string> = wordSet(`
  hour hours minute minute day days week month months year years decade century season match game time mile kilometre mark
  way distance race term life book film play show page night morning afternoon lap tournament hall room
  stadium audience battle fun size price job work story truth problem point crowd table tables chairs plate glass bottle cup teaspoon tablespoon onion recipe
`);

/** Multiples told in words, behind the number of times: "three times as many", "twice the average". */
export const multiples: readonly string[] = [
  'times|twice|thrice as many|much|likely|often|high|large|big|common|expensive|costly|fast|long|deadly|great|productive|dangerous|prone',
  'times|twice the *? rate|number|average|amount|share|level|price|cost|proportion|volume|output|income',
  'times more|less likely|common|expensive|often|deadly|productive|dangerous|prone|than',
  'times higher|greater|larger|likelier|bigger|lower|costlier|deadlier',
  'twice|thrice|double|triple that|those of',
  'times that|those of',
  'fold increase|rise|growth|jump|surge|gain|decline|drop',
];

/** Verbs of change by a multiple. */
export const multiplying: readonly string[] = ['doubled|tripled|trebled|quadrupled|quintupled|halved'];

/** Shares told in words. */
export const wordyShares: readonly string[] = [
  'vast|great|overwhelming|large|huge|clear|significant|slim|solid|growing|big majority|minority|plurality of',
  'nearly|almost|about|around|over|some|roughly|half a|one? million|billion|trillion|hundred|thousand people|children|women|men|families|households|workers|jobs|homes|houses|tonnes|tons|residents|pupils|patients|refugees|migrants|americans|britons',
  'nearly|almost|about|around|over|roughly a million|billion|trillion|hundred|thousand',
  'disproportionate number|share|amount|proportion of',
  "lion's share of",
];

/** Verbs of a mind that hold their object for true: what follows is the writer's claim as much as the knower's. */
export const knowing: ReadonlySet<string> = wordSet(
  'know realise realize remember forget notice recognise recognize understand ignore overlook',
);

/** Adverbs by which the writer doubts a claim that nobody is named for. */
export const doubting: ReadonlySet<string> = wordSet(
  'supposedly apparently presumably seemingly purportedly ostensibly',
);
