/** The stage, the church, machines and the road as images for what people do. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, list, quiet } from '../conditions.ts';
import { arts, sport, works } from './image-conditions.ts';

const stage: readonly PhraseEntry[] = [
  {
    find: list(`
      in the spotlight; into the spotlight; spotlight on; under the spotlight; harsh spotlight; limelight;
      in the limelight; steal/v the show; steal/v the spotlight; steal/v the limelight; centre-stage;
      take/v centre stage; set/v the stage for; waiting in the wings; in the wings; curtain-raiser; curtain falls;
      curtain fell; bring/v down the curtain; showstopper; show-stopper; show must go on; run/v the show;
      grandstand/v; play/v to the gallery; play/v to the crowd; play/v to * base; upstage/v; scene-stealing;
      off-script; go/v off script; stick/v to the script; follow/v the script; carefully scripted; tightly scripted;
      stage-manage/v; carefully choreographed; choreographed; melodrama; melodramatic; psychodrama; tragicomedy;
      tragicomic; tragedy of errors; comedy of errors; theatre of the absurd; security theatre; bit-part;
      bit player/n; bit-part player/n; starring role; villain of the piece; cast/v as the villain;
      cast/v as a villain; cast/v as the hero; casts himself as; cast himself as; cast herself as; cast themselves as;
      hero of the hour; man of the hour; woman of the hour; man of the moment; cliffhanger; cliff-hanger;
      plot thickens; plot twist; lose/v the plot; twist in the tale; latest twist; bizarre twist; new twist;
      cruel twist; ironic twist; twists and turns; saga; long-running saga; sorry saga; latest chapter;
      latest instalment; latest episode; turn/v the page; Hollywood ending; Hollywood-style; fairytale; fairy-tale;
      Cinderella story; rags-to-riches; rabbit out of a hat; rabbit from a hat; pull/v a rabbit; conjuring trick;
      vanishing act; disappearing act; balancing act; delicate balancing act; juggling act; high-wire act; high-wire;
      tightrope; walk/v a tightrope; on a tightrope; walk/v a fine line; fine line; jump/v through hoops; ringmaster;
      clowning; clown car; change/v * tune; sing/v from the same hymn sheet; same hymn sheet; same song sheet;
      play/v second fiddle; second fiddle; fiddle/v while; call/v the tune; call/v the shots; face/v the music;
      strike/v a chord; strike/v the right note; strike/v a note; hit/v the right note; right notes; sour note;
      false note; with great fanfare; with much fanfare; much fanfare; fanfare; to fanfare; little fanfare; drum/v up;
      drum/v out; blow/v * own trumpet; blow/v * own horn; toot/v * own horn; trumpeted; bang/v the drum;
      reach/v a crescendo; discordant; swansong; rehash; mask slipped; mask has slipped; behind the mask;
      drop/v the mask; veil of secrecy; veil of; thinly-veiled; lift/v the veil; lift/v the lid; blow/v the lid off;
      under wraps; window-dressing; façade; facade of; make-believe; smoke-and-mirrors; razzle-dazzle; song-and-dance;
      ballyhoo; hoopla; three-ring; travelling circus; star power; red-carpet; roll/v out the red carpet;
      standing ovation; curtain on; rewrite the script; flip/v the script; broken record; tap-dance; tap dance/v;
      song sheet; understudy; walk-on part; walk-on role; supporting cast; cast of thousands; cast of characters;
      chorus line; chorus of disapproval|criticism|protest|complaints|boos; horror show; sob story; sob stories;
      tall tale/n; cautionary tale/n; morality play; passion play; Greek tragedy; Shakespearean;
      Shakespearean tragedy; Kafkaesque; Orwellian; Dickensian; Machiavellian; Hitchcockian; Faustian; Homeric;
      Wagnerian; Hobbesian; Darwinian; Malthusian; Sisyphean; Herculean; Promethean; Icarus; Scrooge; Jekyll-and-Hyde;
      Groundhog Day; Catch-22; Alice in Wonderland; looking-glass; Emerald City; yellow brick road; Neverland;
      Peter Pan; Humpty Dumpty; Pinocchio; Robin Hood; Cinderella; Goldilocks; Rubicon; Gordian knot; Midas touch;
      Medusa; Pandora's box; Icarus-like
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
      preach/v to the choir; preach/v to the converted; article of faith; articles of faith; leap of faith;
      crisis of faith; gospel truth; holy grail; holy writ; holier than thou; sacrosanct; sacred text; sacred duty;
      sacred trust; heretical; anathema; sanctify/v; anoint/v; anointed successor; anointed heir; heir apparent;
      messianic; second coming; road to damascus; damascene; come-to-Jesus moment; doubting Thomas; Good Samaritan;
      good Samaritan; prodigal son; cardinal sin; deadly sin; sins of the past; do/v penance; atone/v; mea culpa/n;
      mantra/n; mecca for; worship/v at the altar; sermonise/v; pontificate/v; preach/v about; preachy; bully pulpit;
      litany of; dogma; orthodoxy; new orthodoxy; evangelical zeal; missionary zeal; religious zeal; zeal; idol/n of;
      false idol/n; false god/n; golden calf; manna from heaven; heaven-sent; godsend; gift from god; all hell;
      hell broke loose; come hell or high water; hell or high water; hell on earth; living hell; hell-bent; hellbent;
      hellish; purgatory; in limbo; limbo; legal limbo; devil in the detail; devil is in the detail;
      devil is in the details; devil in the details; devil's advocate; demonic; satanic; diabolical; devilish;
      side of the angels; better angels; guardian angel/n; fall/v from grace; saving grace; apocalypse; apocalyptic;
      armageddon; doomsday; day of reckoning; judgment day; biblical proportions; of biblical proportions;
      exodus of staff|workers|talent|doctors|nurses|teachers|businesses|companies|members|senior|top; mass exodus;
      wilderness years; political wilderness; in the wilderness; into the wilderness; wander/v in the desert;
      promised land; milk and honey; pearls before swine; wash/v * hands of; cast/v the first stone;
      writing on the wall; handwriting on the wall; writing is on the wall; eleventh-hour; 11th-hour; eye of a needle;
      mark of cain; crown of thorns; cross to bear; nailed to a cross; resurrect/v; lazarus-like; second lazarus;
      born-again; conversion on the road; cult following; bless/v with; blessing in disguise; mixed blessing;
      give/v * blessing; unholy; unholy row; prayer of a chance; wing and a prayer; on a wing and a prayer;
      pray/v at the altar; god complex; keep/v the faith; act of contrition; sackcloth and ashes; hair-shirt;
      forbidden fruit; judas kiss; thirty pieces; david versus goliath; david-and-goliath; noah's ark; tower of babel;
      methuselah; jinx/v; exorcise/v; exorcism of; spectre of; haunt/v; come/v back to haunt; bedevil/v;
      bogey/n; boogeyman
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
      well-oiled machine; well-oiled; party machine; political machine/n; money machine; railroaded; railroading;
      ram/v * *? *? through; ram/v through; jam/v * *? *? through; jam/v through; muscle/v through; muscle/v * way;
      bulldoze/v through; push/v * *? through congress|parliament|council|senate; ratchet/v up; crank/v up;
      gearing up for; shift/v gears; change/v gear; grind/v to a halt; grind/v on; cog/n in; levers of power;
      lever of power; pull/v the levers; rubber-stamp; throw|put/v a spanner in; spanner in the works;
      spanner into the works; monkey wrench; throw/v a wrench; wrench into; wrench in the; sand in the gears;
      nuts-and-bolts; blow/v a fuse; blow/v a gasket; let/v off steam; blow/v off steam; run/v out of steam;
      gather/v steam; pick/v up steam; gain/v steam; lose/v steam; full steam ahead; pressure valve; safety valve;
      reset button; hit/v the reset; press/v the reset; push|press|hit/v the panic button; panic button;
      panic stations; on autopilot; put/v the brakes on; put/v the brake on; slam/v on the brakes; slam/v the brakes;
      pump/v the brakes; step/v on the gas; foot on the gas; foot off the gas; turbocharge/v; turbo-charge/v;
      supercharge/v; rev/v up; kick/v into high gear; into high gear; in high gear; kick/v into gear; in overdrive;
      into overdrive; fire/v on all cylinders; wheels came off; wheels are coming off; wheels have come off;
      wheels fall off; come/v off the rails; go/v off the rails; off the rails; derail/v; train wreck; car crash;
      slow-motion car wreck; collision course; on a collision course; crash and burn; crashed and burned; fly/v blind;
      hard landing; unravel/v; come/v apart at the seams; burst/v at the seams; short-circuit/v; pull/v the plug;
      light-bulb moment; like clockwork; clock is ticking; ticking clock; run/v out the clock; run/v down the clock;
      turn/v back the clock; turn/v the clock back; race against time; race against the clock; against the clock;
      blunt instrument; sledgehammer to crack; hammer and tongs; drill/v down into; tighten|turn/v the screws;
      put|turn/v the screws on; put/v the screws to; squeeze/v out; tighten/v the vice; hit/v the nail on the head;
      nail on the head; sharpen/v * knives; sharpen/v * pencils; grind/v an axe; axe to grind; ax to grind;
      axes to grind; wield/v the axe; face/v the axe; for the axe; get/v the axe; given the axe; take/v an axe to;
      take/v a chainsaw to; take/v a scalpel to; meat axe; meat cleaver; cut/v to the bone; cut/v to the quick;
      cutting edge; cut/v both ways; at the sharp end; sharp end; sharp elbows; sharp-elbowed; razor-thin; knife-edge;
      on a knife's edge; bite-size; chipped away at; chipping away at; whittle/v down; pare/v to the bone;
      trim the fat; cut the fat; strip/v to the bone; hollow/v out; asset-strip/v; implosion; fizzle/v; fizzle/v out;
      sputtered; sputtering; jump-start/v; jumpstart/v; kick-start/v; kickstart/v; galvanise/v; electric atmosphere;
      magnetic pull; toxic brand; wired for; hard-wired; hardwired; programmed to; robotically; cookie-cutter;
      sausage-making; sausage factory; rumour mill; pressure-cooker; tinker/v; tinker/v with; tinkering around;
      patched up; patch-up; cobble/v together; glue that holds; glue holding
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
      at a crossroads; at the crossroads; fork in the road; bump in the road; bumps in the road; bumpy ride;
      bumpy start; rocky road; rocky start; rocky relationship; long road ahead; long and winding;
      go/v down that road; down that road; go/v down the road of; middle-of-the-road; take/v the high road;
      moral high ground; moral low ground; off the beaten track; path to nowhere; road to nowhere; cul-de-sac;
      u-turn/n; about-turn/n; about-face/n; change/v tack; change of tack; volte-face; flip-flop/v; rollercoaster;
      roller-coaster; on a roll; bandwagon; jump/v on the bandwagon; climb/v on the bandwagon; gravy-train;
      last train; drive/v a wedge; wedge between; drive/v a hard bargain; in the driving seat; in the driver's seat;
      take/v a back seat; back-seat driver; backseat driver; spin/v * wheels; reinvent/v the wheel;
      asleep at the wheel; asleep at the switch; hitch/v * wagon; fly/v under the radar; under the radar;
      on the radar; off the radar; seat of * pants; fly/v by the seat; tailspin; into a tailspin; cross/v that bridge;
      bridge too far;
      walk/v back *? *? *? remarks|comments|statement|claim|claims|promise|pledge|tweet|words|position; walked back;
      walking back; row/v back; backtrack/v; back-pedal/v; backpedal/v; walk/v on eggshells; run/v on empty;
      run/v scared; run/v for the hills; head/v for the hills; heading for the exits; rush for the exits;
      head/v for the exit; hit/v a snag; hit/v a roadblock; hit/v the buffers; limp/v to; limp/v along;
      stumble/v into; stumbling-block/n; trip/v up; misstep/n; sidestep/v; sidestepped; side-step/v; tiptoe/v;
      tiptoe/v around; skirt/v the issue; skirt/v around; skirted the; skirting the;
      dodge/v *? *? question|questions|issue|responsibility|blame|accountability|scrutiny; turn/v the corner; turning a corner; cut/v corners; paint/v * into a corner; back/v * into a corner;
      backed into a corner; box/v in; box/v * in; push/v to the brink; to the brink; brought * to the brink;
      on the brink; on the brink of; back from the brink; from the brink; teeter/v; totter/v;
      on the verge of collapse; edge of the precipice; cliff-edge; fall/v off a cliff; brinksmanship; lose/v * way;
      moral compass; ethical compass; lodestar; lodestone; beacon of; beacon for; guiding light; political baggage;
      emotional baggage; forge/v ahead; barrel/v ahead; barrel/v towards; hurtle/v towards; careen/v;
      career/v out of control; slog; long slog; hard slog; tough slog; inexorable march; sleepwalk/v;
      on the road to recovery; road to recovery; fast-track; life in the fast lane; stuck in the slow lane;
      in the rear-view mirror; rear-view mirror; rearview mirror; give/v the green light; greenlight/v; green-lit;
      raise/v red flags; flashing red; gridlock; gridlocked; log-jam; stuck in neutral; in neutral; reverse gear;
      into reverse; put/v into reverse; stop-start; two-way street; climb/v down; climbdown; climb-down;
      mountain to climb; uphill climb; scale/v the heights; dizzy heights; dizzying heights; walk/v a tight;
      walk/v in lockstep; land/v on * feet; take/v off like; rough landing; bumpy landing;       sky is the limit; stratospheric; into orbit; out of this world; shoot for the moon; moonshot/n; moon-shot/n;
      quantum leap; giant leap; written in the stars; stars align; stars aligned; meteoric rise; come/v crashing down;
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
