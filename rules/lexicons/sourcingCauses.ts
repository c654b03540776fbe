/** How causes are told, which of them people argue about, and which are plain to all. */
import { wordSet } from './wordset.ts';

/** Words before a cause that is a noun phrase. */
export const nominal: readonly string[] = [
  'because of',
  'as? a|the result of',
  'on account of',
  'due|owing|thanks to',
  'driven|fuelled|fueled|sparked|prompted|triggered|caused|spurred|stoked|propelled|buoyed|depressed by',
  'stem/v from',
  'on the back of',
  'on fears|worries|concerns|hopes|expectations|optimism|speculation',
];

/** Words before a cause that is a clause. */
export const clausal: readonly string[] = ['because'];

/** Words behind the cause: what it is said to have brought about follows. */
export const backward: readonly string[] = ['to blame for', 'responsible for', 'the cause|root of'];

/** States of mind, policies and failings: causes that only somebody can have found, and somebody else disputes. */
export const contested: ReadonlySet<string> = wordSet(`
  fear fears worry worries concern concerns anxiety anxieties angry afraid tired greedy hope hopes optimism pessimism uncertainty panic euphoria
  expectations speculation sentiment confidence mistrust distrust nerves jitters anger resentment frustration greed envy
  ambition arrogance cowardice complacency incompetence mismanagement negligence neglect corruption cronyism nepotism
  bureaucracy indifference apathy ideology propaganda populism nationalism racism sexism prejudice discrimination bias
  inequality poverty austerity sanctions tariffs taxes taxation levy levies policy policies politics reform reforms
  deregulation regulation regulations privatisation privatization globalisation globalization automation immigration
  migration migrants immigrants refugees brexit war warming climate pressure tension tensions weakness failure failures
  mistakes errors misrule inaction overspending profiteering competition interference meddling lobbying`);

/** What happens to all and is argued about by none: weather, mishaps, illness, works, feast days. */
export const plainCauses: ReadonlySet<string> = wordSet(`
  fog snow ice rain sleet hail wind winds storm storms thunderstorm lightning weather heat heatwave frost flood flooding
  floods drought fire smoke ash earthquake quake landslide avalanche hurricane typhoon cyclone tornado blizzard darkness
  illness injury injuries flu cold fever surgery pregnancy death bereavement age retirement suspension accident crash
  collision breakdown fault leak outage blackout puncture repairs maintenance roadworks engineering construction works
  strike strikes walkout holiday holidays christmas easter ramadan parade marathon funeral curfew lockdown quarantine
  pandemic epidemic outbreak coronavirus covid virus disease rules law laws`);

/** Outcomes whose cause is a matter of record. */
export const plainEffects: ReadonlySet<string> = wordSet(`
  cancelled canceled postponed delayed suspended abandoned evacuated diverted rescheduled relocated missed
  absent late retired withdrew withdrawn stopped halted moved grounded stranded excused disqualified excluded dismissed
  named famous popular important interesting chose chosen used uses called known`);

/** Conditions of a society or an economy, beside what statistics tell of. */
export const outcomes: ReadonlySet<string> = wordSet(`
  shares stocks bonds prices rents wages sales profits markets market index currency yen dollar euro pound sterling turnout
  crime violence unrest riots protests homelessness hunger obesity recession slump boom crisis collapse decline downturn
  recovery shortage shortages failed failing collapsed worsened suffered struggled struggling stagnated faltered weakened
  strengthened lost won defeat victory defeated popularity support divorce divorces suicides births emigration exodus`);

/** Verbs behind "due to" that make a plan of it: "due to open in May". */
export const scheduled: ReadonlySet<string> = wordSet(`
  be have open start begin end close take meet rise fall grow shrink arrive leave return appear come go launch publish vote
  speak visit expire retire play face finish complete report release reach hit give make become get stand run hold sign sail
  fly land perform resume receive increase decrease`);

/** Words that say the cause is a guess, or deny it. */
export const hedges: ReadonlySet<string> = wordSet(
  'perhaps maybe possibly probably likely apparently presumably may might could not never whether if unless arguably reportedly allegedly',
);
