/** What stands around figures that an editor would ask a source for, and around those that need none. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words of a statement of statistics: with one of them in the sentence, an amount or count is a claim about the world. */
export const statistical: ReadonlySet<string> = words(`
  rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing shrink shrank shrunk increase
  increases increased increasing decrease decreases decreased decline declines declined declining drop dropped drops
  double doubled doubles triple tripled quadrupled halved soar soared surge surged plunge plunged jump jumped climb climbed
  slip slipped slump slumped expand expanded contract contracted reach reaches reached reaching exceed exceeds exceeded
  exceeding surpass surpassed top topped total totals totalled totaled totalling totaling amount amounts amounted account
  accounts accounted accounting average averages averaged averaging stand stands stood estimated hover hovers comprise
  comprises represent represents constitute constitutes generate generates generated produce produces produced producing
  export exports exported import imports imported consume consumes consumed 
  deficit surplus debt debts trade gdp economy economic output production income incomes profit
  profits loss losses sales spending expenditure inflation unemployment unemployed poverty investment remittances
  exports imports reserves damage damages toll share shares proportion majority minority rate rates
  annually yearly per lost losing kill kills killed killing died dies dead deaths infected infections cases displaced
  homeless refugees injured wounded affected affecting destroyed destroy destroying suffer suffers
  suffered depend depends worth value valued`);

/** Nouns that make an amount of money somebody's own terms: contracts, prices, punishments, offers. */
export const terms: ReadonlySet<string> = words(`
  deal contract loan loans fund funds budget project plan plans bail bond bonds fine fines penalty fee fees ticket tickets
  prize prizes award grant grants bid offer bill bills note notes coin coins package salary bonus reward bounty stake
  settlement lawsuit line credit facility mortgage agreement acquisition takeover merger purchase price prices pricetag tag
  cheque check scholarship donation gift pledge subsidy aid rescue bailout deposit fare fares wage cap limit threshold
  ceiling subscription discount coupon voucher ransom payout payment payments programme program campaign industry business
  company firm fortune question levy tax toll charge overhaul renovation refurbishment upgrade expansion investment initiative
  ad ads advertising arbitration claim claims verdict judgment damages buy gift threshold scheme stimulus house home mansion apartment building stadium bridge factory plant car boat ship yacht jet system`);

/** Verbs of giving, buying and setting before an amount: whoever did it is named by the sentence. */
export const dealings: ReadonlySet<string> = words(`
  gave give gives giving donate donated donates donating pledge pledged pledges pledging pay paid pays paying offer offered
  offers offering buy bought buys buying purchase purchased sell sold sells selling fine fined fines award awarded awards
  invest invested invests investing lend lent borrow borrowed raise raised raises raising allocate allocated earmark
  earmarked commit committed approve approved approves provide provided provides won win wins sue sued suing seek sought
  demand demanded charge charged charges charging running cost costs costing priced price owe owes owed bet spend spent spends spending
  contribute contributed contributes grant granted inject injected receive received receives get gets got steal stole
  stolen acquire acquired set sets cut cuts charge order ordered agreed agree agrees sign signed require required requires
  bail earn earns earned bid bids promise promised fundraise save saved saves launch launched announce worth`);

/** Words of markets, sport, law, votes, weather and prices: figures that are results, terms or common record. */
export const settled: ReadonlySet<string> = words(`
  guilty pleaded convicted indicted accused
  poll polls polled polling voters voter respondents electorate undecided favorability approval rating ratings matchup primaries
  superdelegates session gainer gainers capitalization capitalisation greenback markets target targets targeted targeting
  goal hurdle seats pledge pledged quarterly fiscal revenue earnings dividend dividends shareholders
  shareholder shipments ebitda population populations own owns owned holding holdings compensation viewers protesters
  demonstrators gathered marched rallied attended crowd crowds debtors portfolio
  shares share stock stocks index nasdaq dow dax ftse nikkei sensex stoxx kospi benchmark futures barrel crude brent yield yields ounce bullion
  traded trading trader closed close points basis bourse sterling forex bitcoin
  goal goals match matches game games season league innings wicket wickets runs quarter touchdown yards
  championship tournament medal medals race lap laps playoff playoffs scored score coach striker batting batsman
  vote votes voted voting ballot ballots referendum turnout election elections elected runoff caucus primary delegates
  sentence sentenced jail jailed imprisonment prison fine fines punishable maximum minimum penalty law statute act
  tax taxes tariff tariffs vat levy duty duties interest quota threshold
  mph kph magnitude celsius fahrenheit temperature temperatures rainfall inches wind winds storm hurricane
  stake stakes discount off chance certain sure sample respondents margin abv alcohol humidity`);

/** Nouns whose counting nobody disputes, after a number. */
export const undisputed: ReadonlySet<string> = words(`
  times pages words seats seat feet foot miles mile metres meters kilometres kilometers km m ft years year months month weeks
  week days day hours hour minutes minute seconds second copies fans spectators people-strong square-foot bc ad
  runs yards laps points st nd rd th
  `);

/** Nouns that people's deaths, illnesses and losses are counted in. */
export const casualties: ReadonlySet<string> = words(`
  deaths cases infections casualties fatalities dead killed died infected injured wounded displaced homeless missing perished
  victims fatally`);

/** Words that make a count of casualties a running tally. */
export const tally: ReadonlySet<string> = words(
  'far now confirmed toll total already since worldwide nationwide annually year yearly every each altogether overall to',
);

/** Units of area, weight and energy that statistics are told in. */
export const statisticalUnits: ReadonlySet<string> = words(`
  hectare hectares ha acre acres tonne tonnes ton tons kg barrel barrels litre litres gallon gallons mw gw mwh gwh megawatt
  megawatts gigawatt gigawatts kwh km² t`);

/** What those do whom the reporter can count: the figure is the event's. */
export const present: ReadonlySet<string> = words(`
  gathered gather stood marched march attended attend attending turned joined met rallied protested demonstrated watched
  filled lined queued applauded cheered seats holds houses hosts audience participants delegates members signed signatures
  stands`);
