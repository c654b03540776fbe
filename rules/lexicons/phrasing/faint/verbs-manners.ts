/** Verbs of grasping, spending, servility, cunning, quarrel, gait and bearing: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { both, list, quiet } from '../conditions.ts';
import { bodily, crafted, inDeed, mine, noun, onAffairs, painting, played } from './verb-conditions.ts';

const greed: readonly PhraseEntry[] = [
  ...painting(
    'paints greed, waste or force in the act',
    list(`
      squander/v; fritter/v; splurge/v; lavish/v; blow/v millions|billions|thousands|public|taxpayer|taxpayers;
      blow/v * *? *? on a|an; splash/v out; splash/v cash; splash/v * *? *? on; fork/v out; fork/v over; shell/v out;
      cough/v up; pony/v up; stump/v up; shovel/v money|cash|billions|millions; pour/v money|cash|billions into;
      throw/v money|cash|billions at; throw/v * money at; throw/v good money; burn/v through; guzzle/v; gobble/v up;
      gulp/v down; wolf/v down; hoover/v up; vacuum/v up; soak/v up subsidies|cash; rake/v in;
      pull/v in millions|billions; scoop/v up; snap/v up; snatch/v up; lap/v up; mop/v up contracts|cash; pocket/v;
      trouser/v; bag/v a|the|contracts|millions; net/v millions|billions|a fortune; nab/v; snag/v; snaffle/v;
      grab/v power|land|headlines|control; grab/v the headlines|reins|spotlight; snatch/v power|control; wrest/v;
      commandeer/v; hog/v; monopolise/v; corner/v the market; gorge/v; feast/v on; fatten/v;
      fatten/v itself|himself|themselves; bilk/v; fleece/v; gouge/v; milk/v; bleed/v dry; bleed/v * dry; suck/v dry;
      suck/v the life; soak/v; sponge/v; mooch/v; freeload/v; leech/v; scrounge/v; cadge/v; rip/v off;
      nickel-and-dime/v; hoard/v; stash/v; salt/v away; sock/v away; squirrel/v away; line/v * pockets; line/v * nest;
      feather/v * nest; cash/v in on; cash/v in; profiteer/v; trade/v on * name|fame|past; ride/v * coat-tails;
      ride/v the coat-tails; ride/v on the coat-tails; piggyback/v on; piggy-back/v on; freeride/v; prop/v up;
      bankroll/v; buy/v off; grease/v palms; grease/v the wheels; grease/v the skids;
      sweeten/v the deal|pot; sell/v off the family silver; hive/v off; carve/v up; divvy/v up;
      sell/v out; sell/v short; sell/v * short; sell/v * a pup; sell/v down the river; peddle/v influence|access;
      wheel/v and deal; horse-trade/v; jack/v up; crank/v up; ratchet/v up; beef/v up; bulk/v up; whack/v up;
      slap/v on; slap/v * *? *? on; slap/v * *? *? with; slap/v with; slapped with; whack/v with; clobber/v with;
      sting/v with; hit/v motorists|families|pensioners|savers with; saddle/v with; saddle/v * *? *? with;
      lumber/v with; lumber/v * *? *? with; foist/v; impose/v on an unwilling; ram/v through; ram/v * *? *? through;
      ram/v home; ram/v down; jam/v through; force-feed/v; muscle/v through; muscle/v in; muscle/v * way; railroad/v;
      rush/v through; rush/v * *? *? through; push/v through; push/v * *? *? through; sneak/v through; sneak/v in;
      sneak/v * *? *? through; slip/v through; smuggle/v in|into the; shoehorn/v; bundle/v through; claw/v back;
      claw/v * way; scrimp/v; skimp/v; penny-pinch/v; tighten/v * belt|belts; pinch/v pennies; short-change/v;
      stint/v on; starve/v of cash|funds|funding|resources; starve/v * of cash|funds|funding|resources|oxygen;
      bleed/v cash|jobs|money|red; haemorrhage/v; burn/v cash; slash/v; hack/v away at; pare/v back|down;
      pare/v to the bone; cut/v to the bone; cut/v to ribbons; chip/v away at; nibble/v away at; eat/v away at;
      gnaw/v away at; whittle/v away|down; water/v down; dumb/v down; strip/v back|bare|away; rip/v up; rip/v out;
      tear/v up; tear/v down; rip/v * heart out; tear/v the heart out; rip/v the heart out
    `),
    [
      noun,
      bodily,
      played,
      {
        near: `
          camera/n; goat/n; cow/n; dairy; luggage; suitcase/n; drugs; cocaine; weapons; arms; border; prisoner/n;
          hiker/n; trail/n;
          mountain/n; milk; cows; whale/n; sponge/n; bicycle/n; bank robbery; excavation; archaeologist/n;
          sculpture; statue; timber; trees; bricks; tape; valve; well; pump; water; scientist/n; cell/n; soup; wine;
          poster/n; posters; paper; track/n; squirrel/n; hunger; famine; bag/n
        `,
      },
    ],
  ),
  {
    find: 'grab|snatch|raid|seize|swipe|nick|pilfer|filch|purloin|plunder|loot|rob|pinch|steal|poach|hog|gobble/v',
    why: 'makes a decision sound like theft',
    when: both(inDeed, [
      {
        after: `
          *? *? power|pensions|treasury|taxpayers|savers|pensioners|workers|credit|limelight|spotlight|headlines;
          *? *? initiative|election|votes|ideas|clothes|thunder|future|childhood|jobs|sovereignty|freedoms
        `,
      },
    ]),
    unless: [
      noun,
      bodily,
      played,
      { near: `court; charged; convicted; pleaded; guilty; armed; coup; junta; generals; military; hacker/n` },
    ],
    severity: quiet,
  },
];

const servility: readonly PhraseEntry[] = [
  ...painting(
    'makes the actor servile, weak or fickle',
    list(`
      crawl/v back; cosy/v up; snuggle/v up to; cuddle/v up to; curry/v favour; cling/v to; cling/v on to;
      cling/v onto; clutch/v at straws; grasp/v at straws; hang/v on to power|office; hang/v on to * job|seat; cave/v;
      cave/v in; fold/v; capitulate/v; knuckle/v under; bow/v to; bend/v to; bend/v the knee;
      surrender/v to demands|pressure|the mob; give/v way to pressure; roll/v over; lie/v down and;
      take/v it lying down; throw/v in the towel; throw/v * *? *? under the bus; throw/v under the bus;
      throw/v * *? *? to the wolves; throw/v to the wolves; throw/v * *? *? to the lions;
      feed/v * *? *? to the wolves; hang/v out to dry; hang/v * *? *? out to dry; leave/v * *? *? to twist;
      leave/v * *? *? out in the cold; leave/v in the lurch; leave/v * *? *? in the lurch; leave/v * *? *? in limbo;
      leave/v in limbo; leave/v * *? *? in the dark; leave/v * *? *? at the mercy; leave/v to fend for;
      leave/v * *? *? to fend for; leave/v to rot; leave/v * *? *? to rot; leave/v to pick up;
      leave/v * *? *? to pick up the; leave/v * holding the bag|baby;
      walk/v away from * promise|promises|responsibilities; turn/v * back on; turn/v * coat; turn/v coat; jump/v ship;
      desert/v a sinking; double-cross/v; backstab/v; backstabbed|backstabbing; back-stab/v; two-time/v;
      stab/v in the back; forsake/v; forsook|forsaken; abandon/v * principles; sell/v * soul; sell/v out to; pander/v;
      appease/v; mollycoddle/v; coddle/v; pamper/v; cosset/v; spoon-feed/v; nanny/v; indulge/v in; dote/v on;
      fuss/v over; make/v a fuss of; bend/v over backward; jump/v through hoops; jump/v when; dance/v to the tune;
      march/v to the beat; fall/v into line; fall/v in line; fall/v in behind; fall/v into lockstep;
      fall/v under the spell; fall/v under the sway; fall/v under * spell; fall/v into the clutches;
      fall/v into the trap; fall/v into the hands of; flinch/v from; duck/v out; wimp/v out; bottle/v it;
      bottle/v out; cop/v out; bail/v on; slink/v; slunk; slither/v; tiptoe/v; sidle/v; creep/v back|in|into|up;
      cower/v in|behind|before; hunker/v down; hole/v up; run/v away from; run/v for cover|the exits|the hills;
      head/v for the hills|exits; scurry/v; scuttle/v; scamper/v; bolt/v for the; cut/v and run; do/v a runner;
      fight/v shy of; sweat/v bullets; quake/v in * boots; tremble/v before; wet/v itself|himself|themselves;
      worry/v itself|themselves sick; walk/v on eggshells; tread/v on eggshells; go/v cap in hand; go/v weak;
      go/v soft on; go/v easy on; pull/v * punches; flirt/v with; dally/v with; toy/v with; cavort/v; hobnob/v;
      hobnobbed|hobnobbing; consort/v with; canoodle/v; rub/v shoulders with; rub/v elbows with; gang/v up;
      get/v into bed with; jump/v into bed with; climb/v into bed with; be/v in bed with;
      in bed with the|big|industry|wall; cross/v the floor; buddy/v up; palaver/v; glad-hand/v; kiss/v babies
    `),
    [
      noun,
      bodily,
      played,
      mine,
      { near: 'scene; siren/n; school; screaming; attacker/n; explosion/n; gunfire' },
      {
        near: `
          bow; arrow/n; ribbon; emperor; temple; altar; prayer; paper; origami; laundry; tent; map; chair; cards;
          poker; baby; infant/n; toddler; seat belt/n; life; rock/n; branch|branches; cliff; cave/n; mine; miners;
          tunnel; snow; lid; bottle/n; crab/n; mouse; mice; insect/n; ballet; glacier; ice; wool; climate; tenant/n;
          family dog
        `,
      },
      { after: ['power of|attorney'] },
    ],
  ),
];

const cunning: readonly PhraseEntry[] = [
  ...painting(
    'paints the act as trickery or menace',
    list(`
      scheme/v; plot/v; conspire/v; connive/v; machinate/v; collude/v; manoeuvre/v; wangle/v; finagle/v; weasel/v;
      worm/v * way; inveigle/v; contrive/v; cook/v up; stage-manage/v; choreograph/v; orchestrate/v; mastermind/v;
      puppeteer/v; pull/v strings; pull/v the strings; rig/v; stack/v the deck|court|board|committee;
      pack/v the court|board|committee; cherry-pick/v; doctor/v; massage/v; finesse/v; gild/v;
      sweep/v under the rug|carpet; sweep/v * *? *? under the rug|carpet; hush/v up;
      bury/v * report|findings|evidence|story|news; bury/v the report|findings|evidence|story|news; deep-six/v;
      stall/v for time; play/v for time; run/v out the clock; run/v down the clock; drag/v out; string/v out;
      spin/v out; skirt/v; flout/v; thumb/v * nose; ride/v roughshod; run/v roughshod; tread/v on * toes;
      step/v on * toes; walk/v all over; lord/v it; throw/v * weight around|about|behind; flex/v * muscles;
      flex/v * muscle; boss/v around|about; order/v around|about; push/v around; shove/v around; kick/v around;
      meddle/v; snoop/v; nose/v around; poke/v * nose; stick/v * nose; stick/v * oar in; micromanage/v;
      nanny/v; dictate/v to; strong-arm/v; twist/v * arm|arms; bamboozle/v; hoodwink/v; outwit/v; outfox/v;
      outsmart/v; outmanoeuvre/v; outflank/v; wrong-foot/v; blindside/v; catch/v * *? *? off guard; catch/v off guard;
      catch/v flat-footed; catch/v * napping; catch/v * *? *? on the hop; catch/v with * pants|trousers down;
      ambush/v; bushwhack/v; lie/v in wait; lay/v a trap; spring/v a trap; set/v a trap; goad/v; entrap/v;
      entrapped|entrapping; ensnare/v; snare/v; lure/v; entice/v; seduce/v; woo/v; groom/v as; prey/v on|upon;
      exploit/v; game/v the; gameplay/v; gerrymander/v; jerry-rig/v; jury-rig/v; gin/v up; drum/v up; dream/v up;
      magic/v away|up; spirit/v away; whisk/v away; whisk/v off; bundle/v off|out|away; squirrel/v; stash/v away;
      launder/v * reputation; masquerade/v; pose/v as; camouflage/v; dress/v up; window-dress/v; cloak/v;
      disguise/v as; hide/v in plain sight; fly/v under the radar; slip/v under the radar; lurk/v; loom/v;
      loom/v large; stalk/v; prowl/v; circle/v like; hover/v over; breathe/v down * neck; nip/v at * heels;
      snap/v at * heels; dog/v * steps; hang/v over; cast/v a pall; cast/v a shadow; cast/v a long shadow;
      overshadow/v
    `),
    [
      noun,
      bodily,
      played,
      {
        near: `
          court; charged; convicted; pleaded; guilty; indicted; sentenced; prosecutor/n; engineer/n; software;
          genetically; helicopter; drone/n; data; graph; chart; skirt/n; ballet; theatre; orchestra;
          choreographer/n; oil; ship; vessel; rig/n; platform; fishing; fish; bait; hunter/n; trap/n; police;
          undercover; arrested; coup; terror; al-qaeda; spacecraft; orbit; satellite; shuttle; docking; museum;
          gallery; furniture; cream; spa
        `,
      },
    ],
  ),
];

const quarrel: readonly PhraseEntry[] = [
  ...painting(
    'turns a dispute into a brawl',
    list(`
      feud/v; spar/v; spar/v over|with; tussle/v; wrangle/v; brawl/v; quarrel/v; haggle/v; jostle/v; jockey/v for;
      scrap/v over; cross/v swords; lock/v horns; butt/v heads; knock/v heads; bang/v heads together; go/v toe-to-toe;
      go/v head-to-head; duke/v it out; slug/v it out; slog/v it out; battle/v it out; fight/v it out;
      fight/v tooth and nail; fight/v like cats; fight/v a rearguard; fight/v for * political life;
      fight/v for * survival; claw/v at; tear/v at; be/v at loggerheads; at loggerheads; be/v at daggers drawn;
      at daggers drawn; fall/v out with|over; clash/v with critics|rivals|colleagues|reporters; pounce/v; pounce/v on;
      swoop/v in|on; seize/v on|upon the|his|her|its|their|a|an|this|that|those|these|such|any|every|news|reports|remarks|comments; latch/v on; leap/v on; jump/v on; pile/v in; pile/v on; gang/v up on;
      go/v for broke; go/v for the kill; go/v in for the kill; go/v on the attack|offensive|rampage|warpath;
      come/v out swinging; come/v out fighting; come/v out of the gate; take/v the gloves off; take/v off the gloves;
      pick/v a fight; pick/v fights; pick/v on; single/v out; gun/v for; be/v out for blood; out for blood;
      have/v it in for; have/v an axe to grind; bear/v a grudge; nurse/v a grudge|grievance|grievances;
      settle/v scores; settle/v old scores; even/v the score; wreak/v revenge|vengeance; exact/v revenge|vengeance;
      get/v even with; get/v * own back; get/v * pound of flesh; draw/v first blood; draw/v blood; land/v a blow;
      land/v a punch; land/v blows; strike/v a blow against|at; deal/v a blow; deal/v * a blow; deliver/v a blow;
      deal/v a body blow; deal/v a death blow; fire/v the first shot; fire/v the opening salvo; up the ante;
      ups|upped|upping the ante; raise/v the stakes; raise/v the temperature; escalate/v * rhetoric; ratchet/v up;
      crank/v up; turn/v up the heat; turn/v the heat up; turn/v the screw; tighten/v the screw|screws|noose;
      put/v the screws on; put/v the squeeze on; put/v the heat on; put/v the frighteners; put/v * feet to the fire;
      draw/v battle lines; gear/v up for battle|a fight; gird/v * loins; circle/v the wagons; man/v the barricades;
      close/v ranks; dig/v in * heels; dig/v * heels in; dig/v in; stick/v to * guns; hold/v * ground;
      stand/v * ground; stand/v firm; hang/v tough; play/v hardball; play/v chicken; play/v dirty; play/v politics;
      play/v games; play/v with fire; play/v the system; play/v god; play/v * against each; play/v second fiddle;
      face/v down; stare/v down; ward/v off; elbow/v; elbow/v aside; shove/v aside; push/v aside; shunt/v aside;
      cast/v aside; brush/v past; freeze/v out; crowd/v out; edge/v out; drum/v out; chase/v out of;
      drive/v out of office; turf/v out; boot/v out; kick/v out; kick/v to the curb; kick/v upstairs; chuck/v out;
      toss/v out; toss/v aside; dethrone/v; dislodge/v; defenestrate/v; turn/v on each other; turn/v on one another;
      eat/v each other; cannibalise/v; tear/v each other; tear/v itself|themselves apart; blame/v each other;
      cold-shoulder/v; ostracise/v; shun/v; snub/v; spurn/v; rebuff/v; jilt/v; defy/v; flout/v; stymie/v; thwart/v;
      foil/v; scotch/v; scupper/v; scuttle/v; torpedo/v; derail/v; nix/v; stamp/v out; snuff/v out; smoke/v out;
      ferret/v out; flush/v out; winkle/v out; clamp/v down; come/v down hard; crack/v the whip; bring/v to heel;
      whip/v into line; whip/v into shape; swat/v
    `),
    [
      noun,
      bodily,
      played,
      {
        near: `
          oil; emperor; king; coup; junta; roman; century; gardener/n; weeds; statue/n; monument/n; terror;
          terrorist/n; plot; attack/n; insurgent/n; taliban; cell/n; ovarian; food; trash; rubbish; waste; tree/n;
          hawk/n; eagle/n; rope; cave; heading; paint; pitch; tea; hiring; winner; prize; medal; horse/n; car/n;
          vehicles
        `,
      },
      { as: ['passive'], after: ['in a coup'] },
      { before: ['plane|flight|car|vehicle|train|trains|cars'] },
    ],
  ),
];

const gait: readonly PhraseEntry[] = [
  ...painting(
    'paints the scene in place of telling it',
    list(`
      strut/v; swagger/v; prance/v; flounce/v; mince/v into; sashay/v; saunter/v; swan/v around|about|off|in;
      waltz/v in|into|off|through|away; breeze/v in|into|through|past; sail/v through * confirmation|vote;
      coast/v to victory|reelection; cruise/v to victory|reelection; romp/v to; romp/v home; sweep/v to power|victory;
      storm/v to victory|power; storm/v out; storm/v off; storm/v in; storm/v into; stalk/v out|off;
      stomp/v out|off|around; stampede/v; barge/v; barrel/v ahead|toward|towards|through|into;
      hurtle/v toward|towards|into; careen/v; lurch/v from|to|towards; plough/v on|ahead; charge/v ahead;
      steam/v ahead; soldier/v on; press/v on regardless; shuffle/v off|out|in; shamble/v; slouch/v; slump/v out;
      traipse/v; jet/v off; jet/v around|about; jet-set/v; gallivant/v; globe-trot/v; junket/v; flock/v to; throng/v;
      swarm/v; cram/v into; herd/v into; frogmarch/v; frog-march/v; parade/v; haul/v before|in front;
      haul/v up before; haul/v * *? *? before; drag/v before|into|through; drag/v * *? *? into|through|kicking;
      drag/v kicking and; dash/v off|to; race/v to; rush/v to; scramble/v to; scrambled to; scrambling to;
      scramble/v for; struggle/v to cope|contain|explain; sleepwalk/v; drift/v toward|towards|into;
      slide/v toward|towards; inch/v toward|towards|closer; creep/v toward|towards; crawl/v; limp/v on|along|to|into;
      stagger/v on|from|under|to; stumble/v into|on|from|over|through; tumble/v out; pour/v into the fray;
      spill/v out; spill/v over; snake/v around|through; fan/v out; descend/v on|upon; blanket/v; flood/v in|into;
      vault/v into; catapult/v; rocket/v to; propel/v into; thrust/v into the|itself; thrust/v upon; shove/v;
      hurl/v itself|himself|herself|themselves; fling/v itself|himself|herself|themselves;
      throw/v itself|himself|herself|themselves into; plunge/v headlong; plunge/v headfirst; dive/v headfirst|in;
      wade/v into; leap/v into|aboard; jump/v on the bandwagon; climb/v on the bandwagon; clamber/v; claw/v * way;
      scrape/v * way; inch/v * way; elbow/v * way; fight/v * way back; bluff/v * way; talk/v * way; lie/v * way;
      buy/v * way; charm/v * way; sleep/v * way; wriggle/v * way; preen/v; pout/v; smirk/v; sulk/v; lurk/v; loiter/v;
      loll/v; lounge/v about|around; slob/v; laze/v; fritter/v; carouse/v; party/v while; booze/v; guzzle/v;
      binge/v on; gorge/v on; wine and dine; wined and dined; wining and dining; hanker/v; hanker/v after|for;
      yearn/v; crave/v; lust/v after|for; salivate/v; itch/v to; itching to; be/v dying to; be/v raring to; raring to;
      pine/v for; hunger/v for; thirst/v for; covet/v; begrudge/v; resent/v; loathe/v; detest/v; abhor/v;
      abhorred|abhorring; obsess/v; fixate/v on; fetishise/v; brood/v over; wrestle/v with; gamble/v with|on|away;
      roll/v the dice; play/v russian roulette; flirt/v with disaster; tempt/v fate; court/v disaster|controversy;
      dice/v with; juggle/v; toy/v with; tinker/v with; fiddle/v with; twiddle/v; mess/v with; monkey/v with;
      muck/v around; horse/v around; clown/v around; play/v the fool; cavort/v; frolic/v; gambol/v; paw/v at;
      grope/v for; cast/v about for; rummage/v; root/v around; dig/v up dirt; dig/v dirt; rake/v up; rake/v over;
      dredge/v up; trawl/v through; comb/v through * past
    `),
    [
      noun,
      bodily,
      played,
      mine,
      {
        near: `
          horse/n; insect/n; bee/n; bees; crab/n; river; mud; lava; excavator/n; archaeologist/n; trench; museum;
          army; invaded; invasion; border; species; nest/n; cloud/n; storm/n; ski/v; hiker/n; climb/v; crowd/n;
          seeds; oil; orbit; telescope; galaxy; planet; molecule/n; ball; emergency; crash; survivor/n; rescue/v;
          rescuers; bed; hockey; refugee/n; aid; search/v; parade/n; circus; fleet; navy; jets; eggs; hen; pub;
          magician; harvest; leaves
        `,
      },
      { before: ['net|web'] },
    ],
  ),
  {
    find: list(`
      cripple/v; blunt/v; hobble/v; dent/v; upstage/v; dwarf/v; eclipse/v; dominate/v; hamper/v; drown/v; dilute/v;
      neuter/v; defang/v; bypass/v; trivialise/v; fetter/v; shackle/v; hinder/v; poison/v; racialise/v; sexualise/v;
      militarise/v; commercialise/v; commodify/v; bastardise/v; vulgarise/v; corrupt/v; pervert/v; debauch/v;
      degrade/v; cheapen/v; coarsen/v; debase/v; desecrate/v; profane/v; defile/v; mongrelise/v; balkanise/v;
      infantilise/v; pathologise/v; criminalise/v; fossilise/v; bureaucratise/v; mechanise/v; steamroll/v
    `),
    why: 'passes a verdict in a verb',
    when: both(inDeed, onAffairs),
    unless: [
      noun,
      bodily,
      played,
      crafted,
      { near: `marijuana; cannabis; drug/n; file/n; data; moon; sun; acid; solution` },
    ],
    severity: quiet,
  },
];

/** How they grasped, crept, schemed, quarrelled and strutted. */
export const faintManners: readonly PhraseEntry[] = [...greed, ...servility, ...cunning, ...quarrel, ...gait];
