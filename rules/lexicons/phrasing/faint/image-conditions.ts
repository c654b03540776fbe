/** Where the thing itself is spoken of, no image is. */
import { list } from '../conditions.ts';

/** Arms, armies and those who meet them. */
export const arms: readonly string[] = list(`
  troops; soldier/n; army; armies; rebel/n; militia/n; gunman; gunmen; police; officers; missile/n; rocket/n;
  artillery; bomb/n; shelling; airstrike/n; tank/n; warship/n; insurgent/n; militant/n; castle; fortress; warplane/n;
  drone/n; naval; navy; military; guerrilla/n; gun/n; rifle/n; pistol; shot; shots; shooting; bullet/n; ammunition;
  weapon/n; killed; wounded; civilian/n; war; wars; wartime; battalion/n; brigade; regiment; marines; taliban; isis;
  hamas; hezbollah; battlefield; medieval; century; knight/n; sword/n
`);

/** Games and matches. */
export const sport: readonly string[] = list(`
  match|matches; team/n; season; league; coach; coaches; player/n; goal/n; scored; score/n; striker; quarterback;
  pitcher; inning/n; tournament; championship/n; champion/n; olympic/n; olympics; cup; stadium; club; referee; umpire;
  race/n; racing; racer/n; lap/n; driver/n; boxer/n; boxing; wrestling; wrestler/n; golf; golfer/n; tennis; cricket;
  rugby; football; basketball; baseball; hockey; athlete/n; medal/n; horse/n; jockey/n; chess; poker; casino/n;
  bridge club; gamblers; nba; nfl; fifa; uefa; wicket/n; batsman; bowler; touchdown/n; yards; half-time;
  quarter-final/n; semi-final/n; playoff/n; skier/n; ski; cyclist/n; rider/n; sailor/n; regatta
`);

/** Weather, water, fire and ground. */
export const nature: readonly string[] = list(`
  rain; rainfall; storm/n; thunderstorm/n; snow; ice; hail; wind/n; hurricane/n; typhoon/n; cyclone/n; tornado/n;
  flood/n; flooding; weather; forecaster/n; meteorologist/n; river/n; sea; ocean; lake/n; coast; coastal; beach;
  beaches; tide/n; tidal; reef; ship/n; boat/n; vessel/n; crew; sailor/n; ferry; ferries; yacht/n; harbour; port; dam;
  reservoir; pump/n; water; earthquake/n; quake; magnitude; volcano; volcanic; lava; eruption; ash; fire/n;
  firefighter/n; blaze; wildfire/n; brigade; arson; smoke; burned; burnt; acres; hectares; forest/n; farmer/n; farm/n;
  crop/n; garden/n; plant/n; tree/n; seed/n; soil; temperature/n; climate; swimmer/n; swimming; fish; fishing;
  fishermen; diver/n; surfer/n; hiker/n; climber/n; mountain/n
`);

/** The sickroom, the body and the kitchen. */
export const bodily: readonly string[] = list(`
  patient/n; hospital/n; doctor/n; surgeon/n; surgery; nurse/n; medical; medicine; disease/n; infection/n; virus;
  bacteria; vaccine/n; cancer; treatment/n; symptom/n; wound/n; injury; injuries; injured; bleeding; blood; bone/n;
  muscle/n; brain; skin; tooth; teeth; dentist; baby; babies; child; children; pregnant; drug/n; alcohol; heroin;
  cocaine; tobacco; chef/n; kitchen; recipe/n; restaurant/n; oven; cook; cooking; bread; cheese; sauce; sugar; fruit;
  dish; dishes; meal/n; food; eat; ate; eating; wine; beer; police; stabbed; victim/n
`);

/** Machines, roads, rails, the air and buildings. */
export const works: readonly string[] = list(`
  car/n; truck/n; lorry; lorries; bus; buses; train/n; railway; rail; locomotive; track; tracks; driver/n; vehicle/n;
  motorway; highway/n; road/n; aircraft; plane/n; pilot/n; airport; airline; flight; runway; helicopter/n; engine/n;
  motor; machine/n; factory; mill; boiler; turbine; brake/n; wheel/n; gear; bicycle/n; building/n; house/n; roof;
  wall/n; bridge/n; tunnel/n; construction; architect/n; crane; concrete; bricks; spacecraft; rocket; astronaut/n;
  nasa; launch; orbit; computer/n; software; tools; workshop; electricity; circuit
`);

/** Stage, screen, page, music and church. */
export const arts: readonly string[] = list(`
  film/n; movie/n; series; drama; theatre; theatrical; stage; play; plays; playwright; opera; ballet; musical;
  actor/n; actress; cast; audience/n; concert; band; album; song/n; singer/n; orchestra; music; musician/n; violin;
  trumpet; novel; author; book; books; story; character/n; museum; exhibition; painting/n; art; artist/n; circus;
  magician/n; comedy; comedian; television; tv; show; episode/n; church; churches; pope; priest/n; bishop/n;
  cathedral; vatican; bible; biblical; gospel; scripture; prayer/n; worship; mosque; temple; rabbi; monk/n; religious;
  theology; saint/n; catholic; orthodox; clergy; diocese; hindu; christian/n; muslim/n; islam
`);

/** Animals and those who keep them. */
export const beasts: readonly string[] = list(`
  animal/n; zoo; wildlife; species; bird/n; dog/n; cat/n; horse/n; cattle; cow/n; sheep; pig/n; goat/n; wolf; wolves;
  lion/n; tiger/n; bear/n; elephant/n; monkey/n; fox; foxes; rat/n; snake/n; shark/n; fish; whale/n; bee/n; insect/n;
  vet/n; veterinary; farm/n; farmer/n; breeder/n; breed/n; kennel/n; stable/n; jockey/n; rider/n; hunter/n; hunting;
  circus; ranch; rancher/n; pet/n; owner/n
`);

/** Politics, business and argument: where these are spoken of, the word is an image. */
export const affairs: readonly string[] = list(`
  government/n; minister/n; president/n; senate; senator/n; congress; parliament; council; councillor/n; mayor/n;
  governor/n; party; parties; campaign/n; candidate/n; voter/n; election/n; bill; bills; reform/n; policy; policies;
  talks; deal; negotiation/n; coalition; administration; democrat/n; republican/n; conservatives; liberals; labour;
  tories; critic/n; opponent/n; press; media; company; companies; firm; bank; banks; economy; economic; budget;
  brexit; trump; obama; clinton; biden; putin; white house; debate; political; politics; politician/n; lawmakers;
  chairman; board; union; lawsuit; supreme court; constitution; democracy
`);
