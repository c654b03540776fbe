/** Conditions that faint verbs share: what shows a verb, and where a colourful one is meant as it says. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { quiet } from '../conditions.ts';

/** Forms that are hardly ever nouns, or a neighbour that shows the verb. */
export const acting: readonly Condition[] = [{ form: ['past', 'participle', 'gerund', 'third'] }, { as: ['verb'] }];

/** For verbs whose -s is as often a plural: "rants", "fumes", "cheers". */
export const inDeed: readonly Condition[] = [{ form: ['past', 'participle', 'gerund'] }, { as: ['verb'] }];

/** Crime, arms, accidents, weather and beasts. */
export const bodily: Condition = {
  near: `
    police; officer/n; suspect/n; knife; gun/n; gunman; gunmen; bomb/n; bomber/n; missile/n; rocket/n; troops;
    soldier/n;
    fighter/n; rebel/n; militant/n; battle/n; army; wounded; injured; hospital; ambulance; victim/n; murder/n; killed;
    fire; fires; blaze; flames; firefighter/n; earthquake; quake; hurricane/n; typhoon/n; cyclone/n; flood/n; floods;
    flooding; storm/n; tornado/n; wind/n; rain/n; snow; wave/n; car/n; truck/n; lorry; train/n; ship/n; boat/n;
    plane/n; aircraft; helicopter/n; building/n; roof; ceiling/n; window/n; door/n; dog/n; cat/n; bear/n; shark/n; snake/n;
    animal/n; bird/n; species; patient/n; surgeon/n; doctor/n; disease; infection; tumour/n; blood; skin; bone/n; egg/n
  `,
};
/** Sport, stage and kitchen. */
export const played: Condition = {
  near: `
    goal/n; match; matches; game/n; ball; scored; season; league; striker; midfielder; pitcher/n; inning/n;
    quarterback; coach; tournament; champion/n; championship/n; cup; lap/n; rider/n; driver/n; jockey/n; song/n;
    album/n; film/n; movie/n; actor/n; actress; dance/n; dancer/n; recipe; oven; sauce; sugar; flour; chef/n;
    meat
  `,
};
/** Where trade, wood, water and machines have the word. */
export const crafted: Condition = {
  near: `
    wood; timber; tree/n; plant/n; garden/n; farm/n; crop/n; soil; cloth; leather; paper; machine/n; engine/n; motor/n;
    pipe/n; valve/n; water; oil; gas; metal; steel; rock/n; ice; river/n; lake; sea; beach; coast; road; bicycle/n;
    shoe/n
  `,
};
/** Irregular pasts (“clung to”) are no nouns, whatever follows them. */
export const noun: Condition = { as: ['noun'], form: ['base', 'third', 'gerund'] };
/** What somebody tells of themselves is a memoir. */
export const mine: Condition = { before: ['i|we', 'i|we *'] };

/** What politics is made of, as objects of a blow. */
export const affairs = `
    plan|plans|proposal|proposals|bill|bills|law|laws|rule|rules|reform|reforms|policy|policies|budget|budgets|deal|
    agreement|treaty|talks|programme|programmes|program|programs|protections|regulations|services|economy|industry|
    agency|department|party|campaign|candidacy|nomination|career|reputation|credibility|authority|democracy|
    constitution|rights|freedom|freedoms|liberties|hopes|dreams|agenda|initiative|project|projects|legislation|
    measure|measures|amendment|system|institutions|welfare|benefits|pensions|schools|healthcare|nhs|jobs|growth|
    business|businesses|debate|dissent|speech|press|media|opposition|critics|opponents|rivals|case|claims|argument|
    theory|idea|ideas|inquiry|investigation|vote|election|referendum|presidency|government|coalition|cabinet|
    council|board|union|unions|company|firm|bank|banks|taxpayers|voters|workers|families|tenants|consumers|
    motorists|britain|america|europe|country|nation|society|culture|legacy|tradition|traditions|values|trust|unity|
    alliance|peace|ceasefire|truce|standards|spending|funding|subsidies|efforts|attempt|attempts|bid|chances
  `.replaceAll(/\s/g, '');
/** One of those follows, an article and two words between at the most; or it was done to one of them. */
export const onAffairs: readonly Condition[] = [
  { after: `*? *? *? ${affairs}` },
  {
    before: [`${affairs} was|were|is|are|be|being *?`, `${affairs} has|have|had|will|would|could|should|to be|been *?`],
  },
];

/** One `why` for verbs and phrases: a single verb's -s may be a plural, a phrase's hardly. */
export function painting(why: string, finds: readonly string[], unless: readonly Condition[]): readonly PhraseEntry[] {
  const isPhrase = (find: string): boolean => /[ -]/.test(find);
  return [
    { find: finds.filter((find) => !isPhrase(find)), why, when: inDeed, unless, severity: quiet },
    { find: finds.filter(isPhrase), why, when: acting, unless, severity: quiet },
  ];
}
