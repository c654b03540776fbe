/** House, kitchen, school and purse as images for what people do. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { bodily, nature, sport, works } from './image-conditions.ts';

const house: readonly PhraseEntry[] = [
  {
    find: list(`
      house of straw; bedrock of; cornerstone of; linchpin; lynchpin; linchpin of; built on sand; built on lies;
      shaky foundations; crumbling support|facade|edifice|authority; edifice of; paper/v over;
      paper/v over the cracks; cracks appear|appeared|show|showed|widen|emerge|emerged; cracks are showing;
      cracks in the; fall/v through the cracks; rift between; chasm between; yawning gap; yawning chasm; gaping hole;
      gulf between; bridge/v the gap; bridge/v the divide; bridge/v the gulf; build/v bridges; glass ceiling;
      through the back door; by the back door; via the back door; revolving-door; slam/v the door on;
      shut/v the door on; close/v the door on; leave/v the door open; keep/v the door open; door wide open; door ajar;
      shown the door; showed * the door; knock/v on the door; at the doorstep of; on * doorstep; hit/v a brick wall;
      hit/v a wall; stonewall/v; wall of silence; wall of opposition; walls closing in; walls are closing in;
      wrecking ball; take/v a wrecking ball to; take/v a sledgehammer to; back to the drawing board;
      on the drawing board; from the ground up; raise/v the roof; through the roof; gone through the roof;
      went through the roof; hit/v the roof; hit/v the ceiling; bring/v the house down; get/v * house in order;
      house in order; put/v * house in order; pull/v the rug; rug pulled; rug out from under; sweep/v aside;
      brush/v aside; bat/v away; swat/v away; wave/v away; corridors of power; halls of power; corridor of power;
      kitchen-sink; throw/v the kitchen sink; everything but the kitchen sink; airbrushed; airbrushing; whitewashed;
      whitewashing; gloss/v over; paint a rosy picture; paint/v with a broad brush; broad-brush;
      tar/v with the same brush; patchwork of; frayed; tie/v up loose ends; hang/v by a thread; fabric of society;
      social fabric; moral fabric; fabric of the nation; tear/v at the fabric; woven into the fabric; tapestry of;
      tie/v in knots; tying * in knots; tailor-made; cut from the same cloth; whole cloth; out of whole cloth;
      roll/v up * sleeves; tighten/v * belt; belt-tightening; drop of a hat; old hat; under * hat; keep/v under * hat;
      on a shoestring; shoestring; shoestring budget; other shoe to drop; other shoe drop; fill/v * shoes;
      big shoes to fill; hang/v * hat on; purse-strings; loosen/v the purse strings; control of the purse;
      power of the purse; deep pockets; line/v * pocket; burn/v a hole in; full of hot air; trial balloon/n;
      float/v a trial balloon; lead balloon; went down like a lead balloon; burst/v * bubble; bubble burst;
      bubble bursts; bubble has burst; pop/v the bubble; puncture/v * balloon; clean/v house; clean/v up * act;
      air/v * dirty linen; dirty linen; dirty laundry; air/v * dirty laundry; new broom; wipe/v the slate clean;
      clean slate; mop/v up; mop/v up the mess; clean/v up the mess; clean up * mess; mess left by;
      baby out with the bathwater; throw/v the baby out; baby with the bathwater; squeaky-clean; come/v clean;
      dig/v up dirt; dish/v the dirt; rake/v up; dredge/v up; trawl/v through; rake/v over the coals;
      haul/v over the coals; drag/v over the coals; muck-raking; mud sticks; drag/v through the mud;
      drag/v * *? through the mud; name through the mud; stain on; taint of; tarnish/v; besmirch/v; blot on;
      blot on the landscape; black mark; blemish on; cloud over; left on the shelf; gather/v dust; mothballed;
      mothballing; on the back burner; consigned to the; relegated to the; binned; ditched; ditching; jettison/v;
      junked; junking; torpedoed; kill/v the bill|deal|plan|proposal|project; water/v down; prune/v back; box/v out;
      squeezed middle; pile/v on; pile/v pressure; heap/v praise|scorn|blame|pressure; beef/v up;
      pump/v up; hype/v; talk/v up; play/v up; play/v down; dial/v back; dialled back; dial/v down; dial/v up;
      tone/v down; tamp/v down; clamped down; clampdown; keep/v a lid on; put/v a lid on; bottle/v up; box-ticking;
      tick-box; pigeonholed; lower rungs; rungs of the; climb/v the ladder; climb/v the greasy pole; greasy pole;
      social ladder; pecking order; soapbox; get/v on * soapbox; on * soapbox; bully pulpit; echo chamber;
      hall of mirrors; smokescreen; lift the curtain; thin veneer; cloaked in; take/v up the mantle;
      assume the mantle; straitjacketed; hamstrung; stymie/v; stifle/v; hobbling; bog/v down; mired; mired in;
      embroil/v; embroiled in; entangled in; tangled web; ensnared in; wade/v into; weigh/v into; barge/v into;
      barged in; butted in; muscle/v into; wriggle/v out; squirm/v out; weasel/v out; worm/v into
    `),
    why: 'puts a picture in place of the deed',
    unless: [
      {
        near: [
          ...works,
          ...bodily,
          ...nature,
          ...sport,
          'building/n',
          'door/n',
          'shop/n',
          'statue/n',
          'demolition',
          'demolished',
          'fence',
          'protest/n',
          'bricks',
          'lung/n',
          'tyre/n',
          'tire/n',
          'balloon/n',
          'reactor',
          'dna',
          'fossil/n',
          'cloth',
          'clothes',
          'police',
          'murder',
          'mining',
          'metal',
          'paper',
          'dish',
          'court',
          'arrested',
          'suspect',
          'suspects',
        ],
      },
    ],
    severity: quiet,
  },
];

const kitchen: readonly PhraseEntry[] = [
  {
    find: list(`
      half-baked; recipe for disaster; boil/v over; come/v to the boil; come/v to a boil;
      come/v to a head; on the boil; on the back burner; back burner; front burner; stew in * own juice; in a stew;
      half-cooked; dishing out; dish/v up; slice of the pie; piece of the pie; share of the pie; bigger slice;
      slice of the cake; have|having * cake and eat; cake and eat it; cakeism; piece of cake; cherry on the;
      cherry on top; cherry-pick/v; bad apple/n; rotten apple/n; upset/v the apple cart; upset/v the applecart;
      apple cart; applecart; compare apples; apples to oranges; apples to apples; sweeten/v the deal;
      sweeten/v the pot; sweeteners for; sugar-coat/v; sugarcoat/v; sugar/v the pill; honeymoon period;
      honeymoon is over; spice/v up; pepper/v with; pepper/v * with; pinch of salt; grain of salt; rub/v salt in;
      salt in the wound; salt into the wound; cut/v the mustard; spill/v the beans; full of beans;
      bring/v home the bacon; save/v * bacon; beef with; where's the beef; meat-and-potatoes; bread and butter;
      bread-and-butter issue/n; crumbs from; crumb of comfort; is toast; cream of the crop; cream/v off; skim/v off;
      watered-down version; in a nutshell; tough nut to crack; hard nut to crack; nut to crack; chew/v over;
      chew/v out; bite/v off more; food for thought; feast or famine; whet/v * appetite; no appetite for;
      little appetite for; taste of things to come; flavour of the month; stir/v things up; mixed bag; mish-mash;
      grab-bag; hodge-podge; alphabet soup; word salad; secret sauce; special sauce; thin gruel; thin soup; weak tea;
      small beer; strong meat; not * cup of tea; cup of tea; storm in a; tempest in a; through the mill;
      run-of-the-mill; through the wringer; put/v through the wringer; eat/v humble pie; humble pie; eat/v * words;
      eat/v * lunch; eat/v into; eat/v * alive; eaten alive; gobble/v up; cannibalise/v; spoon-feed/v; force-feed/v;
      ram/v down * throats; drink the Kool-Aid; drank the Kool-Aid; drinking the Kool-Aid; bottoms up; cocktail of;
      heady cocktail; heady mix; toxic cocktail; heady brew; heady; bitter brew; in ferment; soured; soured on;
      go/v sour; turn/v sour; sour note; sour mood; past its sell-by date; past * sell-by date; sell-by date;
      use-by date; warmed-over; rehashed; scraps from; feed/v into; seat at the table; at the top table; top table;
      off the table; take/v off the table; bottom of the food chain; up the food chain; pot calling the kettle;
      pretty kettle of fish; fine kettle of fish; different kettle of fish; too many cooks; egged on; bad egg;
      walk on eggs; curate's egg; nest eggs; golden egg; golden eggs; chicken or egg; cold potatoes; hot potatoes
    `),
    why: 'turns politics into cooking',
    unless: [
      {
        near: [
          ...bodily,
          ...works,
          'milk',
          'tea',
          'egg/n',
          'shelves',
          'supermarket/n',
          'bean/n',
          'hotel',
          'wedding',
          'couple',
          'brewery',
          'brewer/n',
          'negotiating',
          'air',
          'farmers',
          'cattle',
          'galaxy',
          'lava',
          'storm',
        ],
      },
    ],
    severity: quiet,
  },
];

const purse: readonly PhraseEntry[] = [
  {
    find: list(`
      blank cheque; blank check; short-change/v; shortchange/v; sell/v short; sell/v * short; pay/v the price;
      pay/v a heavy price; pay/v a high price; heavy price; steep price; foot/v the bill; pick/v up the tab;
      pick/v up the bill; foot/v the tab; bang for the buck; bang for * buck; quick buck; fast buck;
      make/v a quick buck; big bucks; top dollar; cash grab; drop in the; drop/v a dime; two sides of the same coin;
      other side of the coin; flip side; flipside of; worth * weight in gold; gold standard of; golden opportunity;
      golden ticket; golden age; gold dust; bargain-basement; at any price; at all costs; cost/v an arm and a leg;
      arm and a leg; drop/v like a stone; sink/v like a stone; take/v its toll; taken a toll; highway robbery;
      daylight robbery; steal/v a march; smash-and-grab; tax raid;
      raid/v *? *? pension|pensions|fund|funds|treasury|coffers|savings|budget|piggy;
      raid on pensions|savings|taxpayers; cheque-book politics; chequebook politics; sell/v * soul; sell/v out;
      on the cheap; money pit; money-spinner; magic money; throw/v good money; good money after bad; throw/v money;
      pour/v money; cold hard cash; cold cash; hand/v over fist; deep-pocketed; cough/v up; stump/v up; pony/v up;
      fork/v out; shell/v out; cash-cow; cash-in; cashing in; cashed in; dole/v out; fritter/v; money talks;
      litmus-test; acid test; test case for; textbook example; textbook case; failing grade; teach/v * a lesson;
      school/v * on; schoolboy error; school-yard; schoolyard; playground insult/n; playground taunts;
      playground bully; playground politics; sandbox fight; schoolyard taunts; nursery politics; child's play;
      kid gloves; with kid gloves; kid-glove; wear/v the trousers; flirt/v with; flirtation with;
      court/v *? *? voters|donors|support|vote|votes; love-in; love-fest; lovefest; bromance; love-hate;
      love-hate relationship; love affair; torrid affair; cosy/v up to; cosy relationship; snuggle/v up to;
      cuddle/v up; in bed together; bedfellow/n; strange bedfellows; unlikely bedfellows; marriage made in;
      match made in; match made in heaven; divorced from reality; messy divorce; spurn/v; kiss/v the ring; kiss/v off;
      blow/v kisses; red-headed stepchild; poor relation; poor cousin; midwife to; midwife of; rite of passage;
      family feud; sibling rivalry; honeymooners; wedded to; married to the; joined at the hip; always the bridesmaid;
      love letter to; valentine to; olive branch to; poisoned dart; zinger/n; brickbat/n; pound the table;
      table-thumping; desk-thumping; fist-pounding; draw/v a veil; tip of the hat; nail-biter; nail-biting;
      edge-of-the-seat; knuckle-duster; the mother of all; mother of all; granddaddy of; father of all; grandaddy of;
      poster-child; jewel in the crown; feather in the; badge of honour; badge of shame; wear/v as a badge;
      scarlet letter; mark of shame; stigma of; ode to; paean to; love song to; eulogy for; epitaph for; requiem for;
      elegy for; symphony of; orgy of; cavalcade of; smorgasbord of; kaleidoscope of;
      mountain of debt|evidence|paperwork|lies; pile of lies; heap of lies; bevy of; gaggle of; mixed bag of;
      ragbag of; rag-bag of; laundry-list; wish list; shopping list of; grocery list of;
      catalogue of errors|failures|lies|abuses|blunders|scandals; litany; roll call of; who's who of
    `),
    why: 'puts a picture in place of the fact',
    unless: [
      {
        near: [
          ...bodily,
          ...sport,
          ...works,
          'ticket/n',
          'concert',
          'tickets',
          'wedding',
          'groom',
          'mosaic/n',
          'roman',
          'astronomer/n',
          'telescope',
          'stars',
          'galaxies',
          'school',
          'pupils',
          'students',
          'wire',
          'flowers',
          'bride',
          'couple',
          'museum',
          'oil prices',
          'auction',
          'tax',
          'royal',
          'queen',
          'prince',
          'satellite/n',
          'sensors',
          'music',
          'composer',
          'poet',
          'statue',
          'victims',
          'memorial',
          'died',
        ],
      },
    ],
    severity: quiet,
  },
];

/** Images of house, kitchen and purse. */
export const imagesOfLife = (): readonly PhraseEntry[] => [...house, ...kitchen, ...purse];
