/** Where the thing itself is spoken of: what keeps a colourful noun plain. */
import type { Condition } from '../../../contract/index.ts';

/** The sickroom and the study of minds. */
export const clinic: Condition = {
  near: `
    patient/n; nurse/n; symptom/n; diagnose/v; diagnosis; psychiatrist/n; psychiatric; psychologist/n; psychology;
    disorder/n;
    dementia; therapy; therapist/n; clinic/n; clinical; doctor/n; drug/n; syndrome/n; brain; disease/n; infection/n;
    seizure/n; epilepsy; surgeon/n; surgery; hospital/n; medication/n; medicine/n; vaccine/n; blood; tissue; tumour/n;
    study; studies; researchers
  `,
};
/** Works of art, their makers and what happens in them. */
export const art: Condition = {
  near: `
    film/n; movie/n; novel/n; novelist; album/n; song/n; band; opera; ballet; musical; comedy; comedian/n; sitcom;
    painting/n; painter; sculpture; poem/n; poet; poetry; playwright; exhibition/n; museum/n; gallery; comic; theatre;
    actor/n; actress; character/n; episode/n; novella; fiction; shakespeare; orchestra; symphony; concerto; choir;
    festival; music; guitar; drama; cinema; screenplay; trilogy; starring; video game/n; sketch;
    author/n
  `,
};
/** Games, matches and races. */
export const sport: Condition = {
  near: `
    match|matches; league; goal/n; scored; score/v; coach; tournament; championship/n; champion/n; innings;
    inning/n; quarterback; striker; wicket/n; olympic; game/n; cup; playoff/n; semi-final; lose|win|reach/v the final;
    midfielder; defender/n; batsman; tennis; golf; boxing; boxer; rugby; cricket; football; hockey; basketball;
    baseball; racing; lap/n
  `,
};
/** Where law gives the word its sense. */
export const courts: Condition = {
  near: `
    court/n; jury; jurors; charged; convicted; indictment; indicted; pleaded; defendant/n; statute/n; prosecutor/n;
    sentenced; plea; magistrate/n; arrested; acquitted; counts of; count of; felony; misdemeanour; lawsuit/n;
    suspect/n; penal code
  `,
};
/** Weather, fire and the earth. */
export const nature: Condition = {
  near: `
    rain/n; rainfall; storm/n; hurricane/n; typhoon; cyclone/n; tornado/n; flood/n; snow; wind/n; weather; forecast/v;
    forecasters; earthquake/n; magnitude; tsunami; volcano; lava; wildfire/n; blaze/n; firefighter/n; drought; coast;
    river/n; lake; sea; ocean; climate; mountain/n; ice; glacier/n; forest/n; asteroid/n; star/n; planet; telescope
  `,
};
/** Troops, arms and killings. */
export const arms: Condition = {
  near: `
    troops; soldier/n; army; military; rebel/n; militia/n; gunman; gunmen; missile/n; rocket/n; artillery; bomb/n;
    bombing/n; shelling; airstrike/n; militant/n; warplane/n; killed; dead; murder/n; shot; stabbed; war; battle/n;
    navy; warship/n; fighter/n; police; officers; riot/n; explosion/n; victim/n; casualties; massacre/n; genocide
  `,
};
/** Church, mosque and temple. */
export const faith: Condition = {
  near: `
    church; bishop/n; archbishop; priest/n; pope; vatican; sermon/n; bible; biblical; gospel; prayer/n; mosque;
    imam/n; monk/n; monastery; sin; sins; confession; saint/n; temple; theologian/n; theology; rabbi; jesus; christ;
    hindu; buddhist; mass; parish; pilgrim/n; scripture; commandments
  `,
};
/** Beasts, plants, fields and kitchens. */
export const farm: Condition = {
  near: `
    animal/n; dog/n; cat/n; bird/n; fish; zoo; farm/n; farmer/n; cattle; sheep; horse/n; pig/n; bee/n; insect/n;
    plant/n; crop/n; garden/n; gardener/n; tree/n; soil; recipe/n; oven; sauce; chef/n; kitchen; dish|dishes;
    restaurant/n; cheese; wine; meat; species; wildlife; vet/n; whale/n; wolf; wolves; monkey/n; ape/n; elephant/n;
    lion/n; snake/n; food
  `,
};
/** Roads, rails, ships and machines. */
export const machines: Condition = {
  near: `
    car/n; truck/n; train/n; railway; driver/n; motorist/n; traffic; motorway; highway; bus|buses; ship/n; boat/n;
    vessel/n; plane/n; aircraft; pilot/n; flight/n; engine/n; machine/n; software; computer/n; factory; workshop;
    steel; concrete; wood; furniture; building/n; roof; wall/n; pipe/n; cable/n; bridge
  `,
};
/** Somebody is charged with it or calls it so: whoever says so judges. */
export const said: Condition = {
  before: `
    accused of; accusing * of; accuse/v * *? *? of; guilty of;
    allegations|charge|charges|claims|accusations|suspicion|suspicions of;
    call/v|brand/v|label/v|dub/v|deem/v * *? *? a|an; denounce/v|describe/v|condemn/v * *? *? *? as a|an|the?
  `,
};
/** Said to be absent, it is no verdict. */
export const absent: Condition = { before: ['no|without|not|never', 'not|never a|an|the|any', 'free of|from'] };

/** Any one of the words, in the notation of patterns. */
export const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');
