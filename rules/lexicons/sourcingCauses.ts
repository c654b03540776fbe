/** How causes are told, which of them people argue about, and which are plain to all. */
import { wordSet } from './wordset.ts';

/** Words before a cause that is a noun phrase. */
export const nominal: readonly string[] = [
  'because of',
  'as? a|the result of',
  'on account of',
  'due|owing|thanks to',
  'driven|fuelled|fueled|sparked|prompted|triggered|caused|spurred|stoked|propelled|buoyed|depressed by',
  'stems|stem|stemmed from',
  'on the back of',
  'on fears|worries|concerns|hopes|expectations|optimism|speculation',
];

/** Words before a cause that is a clause. */
export const clausal: readonly string[] = ['because'];

/** Words behind the cause: what it is said to have brought about follows. */
export const backward: readonly string[] = [
  'to blame for',
  'is|are|was|were responsible for',
  'is|are|was|were the *? cause|root of',
];

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

/** Changes and conditions of an economy, a party or a society. */
export const outcomes: ReadonlySet<string> = wordSet(`
  rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing shrink shrank shrunk increase
  increases increased increasing decrease decreased decline declines declined declining drop drops dropped dropping double
  doubled halved soar soared soaring surge surged surging plunge plunged jump jumped climb climbed slip slipped slide slid
  slump slumped expand expanded contract contracted tumble tumbled rally rallied slow slowed plummeted skyrocketed crashed
  failed failing collapse collapsed worsen worsened suffered struggled struggling stagnated faltered weakened strengthened
  eroded dwindled lost defeat defeated defeats
  shares stocks bonds prices rents wages sales profits deficit debt inflation unemployment poverty turnout popularity
  crime violence unrest riots homelessness hunger obesity recession boom crisis downturn recovery shortage shortages
  emigration exodus divorces suicides`);

/** Verbs behind "due to" that make a plan of it: "due to open in May". */
export const scheduled: ReadonlySet<string> = wordSet(`
  be have open start begin end close take meet rise fall grow shrink arrive leave return appear come go launch publish vote
  speak visit expire retire play face finish complete report release reach hit give make become get stand run hold sign sail
  fly land perform resume receive increase decrease`);

/** Words that say the cause is a guess, or deny it. */
export const hedges: ReadonlySet<string> = wordSet(
  'perhaps maybe possibly probably likely apparently presumably may might could not never whether if unless arguably reportedly allegedly',
);
