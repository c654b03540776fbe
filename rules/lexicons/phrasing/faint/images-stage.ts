/** The stage, the church, machines and the road as images for what people do. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, list, quiet } from '../conditions.ts';
import { arts, sport, works } from './image-conditions.ts';

const stage: readonly PhraseEntry[] = [
  {
    find: list(`
      in the spotlight; into the spotlight; spotlight on; under the spotlight; harsh spotlight; limelight;
      in the limelight; steal/v the show; stole the show; steal/v the spotlight; steal/v the limelight; centre stage;
      centre-stage; take/v centre stage; set/v the stage for; setting the stage for; waiting in the wings;
      in the wings; curtain raiser; curtain-raiser; curtain falls; curtain fell; curtain call;
      bring/v down the curtain; brought down the curtain; final act; opening act; closing act; second act;
      showstopper; show-stopper; show must go on; run/v the show; runs the show; running the show; grandstand/v;
      grandstanding; play/v to the gallery; playing to the gallery; play/v to the crowd; playing to the crowd;
      play/v to * base; playing to * base; upstage/v; upstaged; scene-stealing; off script; off-script;
      go/v off script; went off script; stick/v to the script; follow/v the script; scripted; carefully scripted;
      tightly scripted; stage-manage/v; stage-managed; carefully choreographed; choreograph/v; choreographed;
      choreography; melodrama; melodramatic; psychodrama; tragicomedy; tragicomic; tragedy of errors;
      comedy of errors; theatre of the absurd; political theatre; security theatre; pantomime; kabuki; vaudeville;
      slapstick; cameo; bit part; bit-part; bit player/n; bit-part player/n; starring role; villain of the piece;
      cast/v as the villain; cast/v as a villain; cast/v as the hero; casts himself as; cast himself as;
      cast herself as; cast themselves as; hero of the hour; man of the hour; woman of the hour; man of the moment;
      cliffhanger; cliff-hanger; plot thickens; plot twist; lost the plot; lose/v the plot; twist in the tale;
      latest twist; bizarre twist; new twist; cruel twist; ironic twist; twists and turns; subplot; saga;
      long-running saga; sorry saga; latest chapter; latest instalment; latest episode; new chapter; next chapter;
      turn/v the page; turning the page; Hollywood ending; Hollywood-style; fairytale; fairy-tale; Cinderella story;
      rags-to-riches; rags to riches; rabbit out of a hat; rabbit from a hat; pull/v a rabbit; conjuring trick;
      vanishing act; disappearing act; balancing act; delicate balancing act; juggling act; high-wire act; high-wire;
      tightrope; walk/v a tightrope; walking a tightrope; on a tightrope; walk/v a fine line; walking a fine line;
      fine line; jump/v through hoops; jumping through hoops; hoops; ringmaster; clowning; clown car; change/v * tune;
      changed * tune; sing/v from the same hymn sheet; same hymn sheet; same song sheet; play/v second fiddle;
      second fiddle; fiddle/v while; call/v the tune; calls the tune; call/v the shots; calls the shots;
      calling the shots; called the shots; face/v the music; faced the music; strike/v a chord; struck a chord;
      strike/v the right note; strike/v a note; struck a note; hit/v the right note; right notes; sour note;
      false note; with great fanfare; with much fanfare; much fanfare; fanfare; to fanfare; little fanfare; drum/v up;
      drummed up; drumming up; drum/v out; drummed out; blow/v * own trumpet; blow/v * own horn; toot/v * own horn;
      trumpet/v; trumpeted; trumpeting; bang/v the drum; banging the drum; crescendo; reach/v a crescendo; in harmony;
      discordant; discord; swansong; encore; rehash/v; rehash; mask slipped; mask has slipped; behind the mask;
      drop/v the mask; unmask/v; veil of secrecy; veil of; thinly veiled; thinly-veiled; lift/v the veil;
      lift/v the lid; lifted the lid; lifting the lid; blow/v the lid off; behind closed doors; under wraps;
      window dressing; window-dressing; façade; facade of; make-believe; smoke-and-mirrors; razzle-dazzle;
      song and dance; song-and-dance; ballyhoo; hoopla; pomp; pageantry; three-ring; roadshow; road show;
      travelling circus; star turn; star power; star-studded; all-star; red-carpet; red carpet;
      roll/v out the red carpet; rolled out the red carpet; standing ovation; curtain on; rewrite the script;
      flip/v the script; flipped the script; broken record; dance around; tap-dance; tap dance/v; song sheet;
      dress rehearsal; understudy; walk-on part; walk-on role; supporting cast; cast of thousands; cast of characters;
      chorus line; chorus of disapproval|criticism|protest|complaints|boos; puppet show; horror show; sob story;
      sob stories; tall tale/n; cautionary tale/n; morality play; passion play; Greek tragedy; Shakespearean;
      Shakespearean tragedy; Kafkaesque; Orwellian; Dickensian; Machiavellian; Hitchcockian; Faustian; Homeric;
      Wagnerian; Hobbesian; Darwinian; Malthusian; Sisyphean; Herculean; Promethean; Icarus; Cassandra; Scrooge;
      Jekyll-and-Hyde; Groundhog Day; Catch-22; catch-22; Alice in Wonderland; looking-glass; Emerald City;
      yellow brick road; Neverland; Peter Pan; Humpty Dumpty; Pinocchio; Robin Hood; Cinderella; Goldilocks; Rubicon;
      Gordian knot; Midas touch; Medusa; Pandora's box; Icarus-like
    `),
    why: 'tells of politics as of a play',
    when: anyCase,
    unless: [
      {
        near: [
          ...arts,
          'hollywood sign',
          'rehearsal/n',
          'dancer/n',
          'dance',
          'dances',
          'festival',
          'gymnast/n',
          'acrobat/n',
          'basketball',
          'building',
          'painted',
          'scales',
          'bird/n',
          'disney',
          'concert/n',
          'performer/n',
          'astronomer/n',
          'greek',
          'ancient',
        ],
      },
    ],
    severity: quiet,
  },
];

const church: readonly PhraseEntry[] = [
  {
    find: list(`
      preach/v to the choir; preaching to the choir; preach/v to the converted; preaching to the converted;
      article of faith; articles of faith; leap of faith; crisis of faith; gospel of; gospel truth; holy grail;
      holy writ; holy war; holy of holies; holy cow; holier than thou; sacrosanct; sacred text; sacred duty;
      sacred trust; sacrilege; sacrilegious; heresy; heresies; heretical; heretic/n; apostasy; apostate/n; blasphemy;
      blasphemous; anathema; canonise/v; canonised; halo; sainthood; saintly; sanctify/v; sanctified; anoint/v;
      anointed; anointed successor; anointed heir; anointing; heir apparent; messianic; second coming;
      road to damascus; damascene; come-to-Jesus moment; come to Jesus moment; doubting Thomas; Good Samaritan;
      good Samaritan; prodigal son; original sin; cardinal sin; mortal sin; deadly sin; sins of the past;
      do/v penance; penance; atone/v; atoned; absolution; mea culpa/n; catechism; mantra/n; mecca for; pilgrimage to;
      shrine to; temple of; worship/v at the altar; sermonise/v; sermonising; pontificate/v; pontificating;
      preach/v about; preachy; pulpit; from the pulpit; bully pulpit; litany of; dogma; orthodoxy; new orthodoxy;
      evangelical zeal; missionary zeal; religious zeal; zeal; idol/n of; false idol/n; false god/n; golden calf;
      manna from heaven; manna; heaven-sent; godsend; gift from god; all hell; hell broke loose;
      come hell or high water; hell or high water; hell on earth; living hell; hell-bent; hellbent; hellish;
      purgatory; in limbo; limbo; legal limbo; devil in the detail; devil is in the detail; devil is in the details;
      devil in the details; devil's advocate; demon/n; demons; demonic; satanic; diabolical; devilish;
      side of the angels; better angels; guardian angel/n; fall/v from grace; fell from grace; fall from grace;
      saving grace; apocalypse; apocalyptic; armageddon; doomsday; day of reckoning; judgement day; judgment day;
      biblical proportions; of biblical proportions;
      exodus of staff|workers|talent|doctors|nurses|teachers|businesses|companies|members|senior|top; mass exodus;
      wilderness years; political wilderness; in the wilderness; into the wilderness; wander/v in the desert;
      promised land; milk and honey; garden of eden; pearls before swine; wash/v * hands of; washed * hands of;
      cast/v the first stone; writing on the wall; handwriting on the wall; writing is on the wall; eleventh hour;
      eleventh-hour; 11th-hour; eye of a needle; mark of cain; sodom; crown of thorns; cross to bear; crucifixion;
      crucify/v; nailed to a cross; resurrection of; resurrect/v; resurrected; lazarus-like; lazarus; second lazarus;
      born again; born-again; conversion on the road; true religion; cult following; high church; broad church;
      bless/v with; blessing in disguise; mixed blessing; give/v * blessing; gave * blessing; unholy; unholy row;
      prayer of a chance; wing and a prayer; on a wing and a prayer; pray/v at the altar; god complex; act of faith;
      keep/v the faith; kept the faith; act of contrition; sackcloth and ashes; hair shirt; hair-shirt;
      forbidden fruit; serpent; judas kiss; thirty pieces; david versus goliath; david-and-goliath; noah's ark;
      tower of babel; jezebel; methuselah; plague; curse/n of; cursed; jinx/v; hex; witchcraft; voodoo; black magic;
      exorcise/v; exorcised; exorcism of; ghost/n of; ghosts of; spectre of; specter of; haunt/v; haunted by;
      come/v back to haunt; came back to haunt; bedevil/v; bedevilled; zombie/n; undead; vampire/n; bogey/n; boogeyman
    `),
    why: 'tells of politics as of a faith or a ghost story',
    when: anyCase,
    unless: [
      {
        near: [
          ...arts,
          'pagan',
          'monastery',
          'buddhist',
          'funeral',
          'died',
          'haunted house',
          'halloween',
          'locust/n',
          'bubonic',
          'pilgrim/n',
          'sikh',
          'court',
          'desert',
          'species',
          'extinct',
          'plague',
          'fleas',
          'rats',
          'cross',
          'nightclub',
        ],
      },
    ],
    severity: quiet,
  },
];

const machines: readonly PhraseEntry[] = [
  {
    find: list(`
      well-oiled machine; well-oiled; party machine; political machine/n; money machine; steamroll/v; steamrollered;
      bulldoze/v; bulldozed; railroad/v; railroaded; ram/v * *? *? through; rammed through; ramming through;
      ram/v through; jam/v * *? *? through; jam/v through; muscle/v through; muscle/v * way; bulldoze/v through;
      push/v * *? through congress|parliament|council|senate; ratchet/v up; ratcheted up; ratcheting up; crank/v up;
      cranked up; gear/v up for; gearing up for; shift/v gears; shifting gears; change/v gear; grind/v to a halt;
      ground to a halt; grinding to a halt; grind/v on; cog/n in; levers of power; lever of power; pull/v the levers;
      rubber-stamp; rubber stamp; throw|put/v a spanner in; spanner in the works; spanner into the works;
      monkey wrench; throw/v a wrench; wrench into; wrench in the; sand in the gears; nuts and bolts; nuts-and-bolts;
      blow/v a fuse; blew a fuse; blow/v a gasket; let/v off steam; letting off steam; blow/v off steam;
      run/v out of steam; ran out of steam; running out of steam; gather/v steam; gathering steam; gathered steam;
      pick/v up steam; picked up steam; picking up steam; gain/v steam; gaining steam; lose/v steam; losing steam;
      lost steam; full steam ahead; pressure valve; safety valve; reset button; hit/v the reset; press/v the reset;
      push|press|hit/v the panic button; panic button; panic stations; on autopilot; autopilot; put/v the brakes on;
      put/v the brake on; slam/v on the brakes; slammed on the brakes; slam/v the brakes; pump/v the brakes;
      step/v on the gas; foot on the gas; foot off the gas; turbocharge/v; turbocharged; turbo-charge/v;
      turbo-charged; supercharge/v; supercharged; rev/v up; revved up; revving up; kick/v into high gear;
      into high gear; in high gear; kick/v into gear; in overdrive; into overdrive; fire/v on all cylinders;
      firing on all cylinders; wheels came off; wheels are coming off; wheels have come off; wheels fall off;
      come/v off the rails; came off the rails; go/v off the rails; went off the rails; gone off the rails;
      off the rails; derail/v; derailed; derailing; train wreck; car crash; slow-motion car wreck; collision course;
      on a collision course; crash and burn; crashed and burned; fly/v blind; flying blind; crash-land/v;
      crash landing; hard landing; unravel/v; unravelling; unravelled; come/v apart at the seams;
      coming apart at the seams; burst/v at the seams; bursting at the seams; short-circuit/v; short-circuited;
      pull/v the plug; pulled the plug; pulling the plug; light-bulb moment; like clockwork; clock is ticking;
      ticking clock; run/v out the clock; running out the clock; run/v down the clock; turn/v back the clock;
      turning back the clock; turn/v the clock back; race against time; race against the clock; against the clock;
      blunt instrument; sledgehammer; sledgehammer to crack; hammer and tongs; drill/v down into;
      tighten|turn/v the screws; turning the screws; tightening the screws; put|turn/v the screws on;
      put/v the screws to; squeeze/v out; tighten/v the vice; hit/v the nail on the head; nail on the head;
      sharpen/v * knives; sharpening * knives; sharpen/v * pencils; grind/v an axe; axe to grind; ax to grind;
      axes to grind; wield/v the axe; wielding the axe; wielded the axe; face/v the axe; facing the axe; for the axe;
      get/v the axe; given the axe; take/v an axe to; took an axe to; take/v a chainsaw to; take/v a scalpel to;
      meat axe; meat cleaver; cut/v to the bone; cut/v to the quick; cutting edge; cut/v both ways; cuts both ways;
      at the sharp end; sharp end; sharp elbows; sharp-elbowed; razor-sharp; razor-thin; wafer-thin; knife-edge;
      on a knife's edge; bite-size; chip/v away at; chipped away at; chipping away at; whittle/v down; whittled down;
      hack/v away at; hacked away at; pare/v to the bone; trim the fat; cut the fat; strip/v to the bone;
      hollow/v out; hollowed out; hollowing out; strip-mine/v; asset-strip/v; blow/v up; blow/v apart; blew apart;
      explode/v; exploded; exploding; implode/v; imploded; implosion; meltdown; melt/v down; meltdowns; combust/v;
      fizzle/v; fizzle/v out; fizzled; fizzled out; sputter/v; sputtered; sputtering; stall/v; stalled; stalling;
      jump-start/v; jumpstart/v; kick-start/v; kickstart/v; jolt/v; jolted; galvanise/v; galvanised; electrify/v;
      electrified; electric atmosphere; magnet for; magnetic pull; lightning rod; radioactive; toxic brand; wired for;
      hard-wired; hardwired; programmed to; robotic; robotically; cookie-cutter; assembly line; conveyor belt of;
      production line of; mill/n of; sausage-making; sausage factory; rumour mill; rumor mill; pressure-cooker;
      tinker/v; tinker/v with; tinkering; tinkering around; patch/v up; patched up; patch-up; duct tape; bolt/v on;
      bolt-on; cobble/v together; cobbled together; glue that holds; glue holding; stick together
    `),
    why: 'tells of politics as of a machine',
    unless: [
      {
        near: [
          ...works,
          ...sport,
          'explosion/n',
          'explosive/n',
          'bomb/n',
          'bomber/n',
          'device/n',
          'gas',
          'oil',
          'reactor/n',
          'nuclear',
          'fukushima',
          'star/n',
          'supernova',
          'shell/n',
          'detonated',
          'volcano',
          'fireworks',
          'killed',
          'steel',
          'coal',
          'fence/n',
          'coin/n',
          'uranium',
          'radiation',
          'waste',
          'isotope/n',
          'grenade/n',
          'talks stalled',
        ],
      },
    ],
    severity: quiet,
  },
];

const road: readonly PhraseEntry[] = [
  {
    find: list(`
      at a crossroads; at the crossroads; crossroads; fork in the road; end of the road; bump in the road;
      bumps in the road; bumpy ride; bumpy road; bumpy start; rocky road; rocky start; rocky path; rocky relationship;
      long road ahead; long and winding; go/v down that road; down that road; go/v down the road of;
      middle-of-the-road; take/v the high road; took the high road; high road; low road; moral high ground;
      moral low ground; high ground; off the beaten track; path to nowhere; road to nowhere; dead end; dead-end;
      cul-de-sac; detour; u-turn/n; about-turn/n; about-face/n; change/v tack; changed tack; change of tack;
      volte-face; flip-flop/v; flip-flop/n; flip-flopping; swerve/v; roller coaster; rollercoaster; roller-coaster;
      on a roll; bandwagon; jump/v on the bandwagon; jumped on the bandwagon; climb/v on the bandwagon; gravy-train;
      last train; drive/v a wedge; driving a wedge; drove a wedge; wedge between; drive/v a hard bargain;
      in the driving seat; in the driver's seat; take/v a back seat; took a back seat; taken a back seat;
      back-seat driver; backseat driver; spin/v * wheels; spinning * wheels; reinvent/v the wheel;
      reinventing the wheel; asleep at the wheel; asleep at the switch; hitch/v * wagon; hitched * wagon;
      fly/v under the radar; flying under the radar; flew under the radar; under the radar; on the radar;
      off the radar; seat of * pants; fly/v by the seat; tailspin; into a tailspin; go/v south; went south;
      gone south; cross/v that bridge; bridge too far;
      walk/v back *? *? *? remarks|comments|statement|claim|claims|promise|pledge|tweet|words|position; walked back;
      walking back; row/v back; rowed back; rowing back; roll/v back; backtrack/v; backtracked; backtracking;
      back-pedal/v; backpedal/v; backpedalled; walk/v on eggshells; walking on eggshells; run/v on empty;
      running on empty; run/v scared; running scared; running for the hills; run/v for the hills;
      head/v for the hills; heading for the exits; rush for the exits; head/v for the exit; hit/v the road;
      hit/v a snag; hit a snag; hit/v a roadblock; snag/n; hit/v the buffers; hit the buffers; limp/v to; limped to;
      limp/v along; limped along; limping along; stumble/v; stumbled; stumbling; stumble/v into; stumbled into;
      stumbling block/n; stumbling-block/n; trip/v up; tripped up; slip-up/n; misstep/n; sidestep/v; sidestepped;
      side-step/v; tiptoe/v; tiptoe/v around; tiptoed around; tiptoeing around; dance/v around; danced around;
      dancing around; skirt/v the issue; skirt/v around; skirted the; skirting the;
      dodge/v *? *? question|questions|issue|responsibility|blame|accountability|scrutiny; dodged questions;
      dodging questions; steer/v clear; steered clear; steering clear; turn/v the corner; turned the corner;
      turning a corner; cut/v corners; cutting corners; paint/v * into a corner; painted * into a corner;
      back/v * into a corner; backed into a corner; box/v in; boxed in; box/v * in; push/v to the brink; to the brink;
      pushed to the brink; brought * to the brink; on the brink; on the brink of; back from the brink; from the brink;
      teeter/v; teetering; teetered; totter/v; tottering; wobble/v; wobbled; wobbling; wobbly;
      on the verge of collapse; edge of the precipice; precipice; cliff edge; cliff-edge; fall/v off a cliff;
      fell off a cliff; brinkmanship; brinksmanship; lose/v * way; lost * way; moral compass; ethical compass;
      lodestar; lodestone; north star; beacon of; beacon for; guiding light; political baggage; emotional baggage;
      baggage; forge/v ahead; forged ahead; forging ahead; barrel/v ahead; barrelled ahead; barrel/v towards;
      barrelling towards; hurtle/v towards; hurtling towards; hurtle/v; careen/v; careening; career/v out of control;
      careering; lurch/v; lurched; lurching; lurch from; veer/v; veered; veering; zigzag/v; zig-zag/v; zigzagging;
      gallop/v; galloping; trudge/v; slog; long slog; hard slog; tough slog; march/v towards; march towards;
      inexorable march; long march; sleepwalk/v; sleepwalked; sleepwalking; drift/v; drifting;
      on the road to recovery; road to recovery; fast track; fast-track; fast lane; slow lane; life in the fast lane;
      stuck in the slow lane; in the rear-view mirror; rear-view mirror; rearview mirror; give/v the green light;
      green light; green-light/v; greenlight/v; green-lit; red flag/n; red flags; raise/v red flags; flashing red;
      amber light; traffic jam of; gridlock; gridlocked; logjam; log jam; log-jam; bottleneck; impasse; standstill;
      at a standstill; deadlock; stuck in neutral; in neutral; reverse gear; into reverse; put/v into reverse;
      stop-start; one-way street; two-way street; slippery; steep climb; climb/v down; climbed down; climbdown;
      climb-down; mountain to climb; uphill climb; peak of; scale/v the heights; dizzy heights; dizzying heights;
      walk/v away from; walked away from; walk/v a tight; walk/v in lockstep; step/v up to; parachute/v in;
      parachuted in; parachuted into; land/v on * feet; landed on * feet; take/v flight; take/v off like;
      soft landing; rough landing; bumpy landing; get/v off the ground; off the ground; up in the air;
      sky is the limit; sky-high; skyward; stratosphere; stratospheric; into orbit; out of this world;
      shoot for the moon; moonshot/n; moon-shot/n; rocket/v; rocketed; rocketing; light-years; light years;
      quantum leap; giant leap; warp speed; black hole; stargazing; written in the stars; stars align; stars aligned;
      meteoric; meteoric rise; crash/v down; crashed down; come/v crashing down; came crashing down; crash/v to earth;
      back down to earth; back to earth; fall/v to earth; bring/v down to earth
    `),
    why: 'tells of politics as of a journey',
    unless: [
      {
        near: [
          ...works,
          ...sport,
          'ship/n',
          'storm',
          'hurricane',
          'fire',
          'river',
          'sea',
          'army',
          'troops',
          'police',
          'protester/n',
          'demonstrator/n',
          'astronomer/n',
          'galaxy',
          'telescope',
          'stars',
          'moon',
          'suitcase',
          'luggage',
          'passenger/n',
          'climber/n',
          'mount',
          'mountain/n',
          'hurt',
          'fell',
          'hostage/n',
          'village',
          'town of',
          'market town',
          'continental',
        ],
      },
    ],
    severity: quiet,
  },
];

/** Images of stage, church, machine and road. */
export const imagesOfStage = (): readonly PhraseEntry[] => [...stage, ...church, ...machines, ...road];
