/** What stands around figures that somebody must have drawn up, rounded or asked for. */
import { wordSet } from './wordset.ts';

/** Stocks, gaps and trades, behind the sum that they come to: "a $6 billion debt". */
export const stocks: ReadonlySet<string> = wordSet(`
  debt debts deficit deficits shortfall shortfalls gap backlog hole surplus loss losses overrun overruns arrears
  industry economy market trade windfall bubble liability liabilities overspend
`);

/** Outdoing another with money. */
export const outdoing: ReadonlySet<string> = wordSet(`
  outraised outraising outraise outraises outspent outspending outspend outspends outearned outearning outearn outearns
`);

/** What is done with sums that somebody else has added up. */
export const dealings: ReadonlySet<string> = wordSet(`
  raised raise raises raising spent spend spends spending collected collects collecting received receives receiving
  contributed contributes contributing invested invests investing donated donates donating earned earns earning
  amassed amassing netted netting plowed ploughed poured pouring pumped pumping funnelled funneled siphoned embezzled
  squandered wasted wasting stole stolen smuggled laundered owed owes owing cost costs costing saved saves saving lost
  loses losing paid pays paying drew draws attracted attracts generated generates gave given giving
`);

/** Before a sum that is only thought of. */
export const supposing: ReadonlySet<string> = wordSet(`
  would could should might may will if whether unless to plans plan planned wants want wanted expects expected needs need
  seeking seek seeks offered offer offers
`);

/** Behind a sum that its parties have fixed. */
export const fixed: ReadonlySet<string> = wordSet(`
  deal contract loan bond bonds fine fines ticket tickets prize salary salaries bail stake settlement offer bid bounty
  share shares dividend revenue revenues profit profits sales
`);

/** Those whom pollsters ask. */
export const asked: ReadonlySet<string> = wordSet(`
  voters people adults americans britons europeans germans canadians australians russians israelis residents
  citizens tenants parents workers employees teachers students democrats republicans conservatives independents
  supporters women men millennials catholics muslims evangelicals households consumers members locals
`);

/** What people tell a pollster, and no register. */
export const opinions: ReadonlySet<string> = wordSet(`
  say said think thought believe believed support supported back backed favor favour favored favoured oppose opposed want
  wanted agree agreed disagree disagreed trust trusted distrust approve approved disapprove disapproved prefer preferred
  feel felt fear feared expect expected would not unfamiliar familiar satisfied dissatisfied happy unhappy worried
  concerned convinced undecided unsure opposed heard know see view consider identify describe regard like dislike
`);

/** Measures of the world that a figure is of. */
export const measures: ReadonlySet<string> = wordSet(`
  unemployment joblessness inflation poverty growth deficit illiteracy mortality turnover emissions
`);

/** Ordinals that count no events: turns, terms and times of a series that everybody can follow. */
export const unrun: ReadonlySet<string> = wordSet(`
  year years season seasons anniversary birthday edition day days week weeks month months term terms quarter century
  round leg game match win victory defeat loss place straight consecutive time session night largest biggest highest
  most lowest worst best half floor grade
`);
