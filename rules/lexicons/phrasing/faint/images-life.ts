/** Body, sickness, house, kitchen, school and purse as images for what people do. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { bodily, nature, sport, works } from './image-conditions.ts';

const body: readonly PhraseEntry[] = [
  {
    find: list(`
      arm-twisting; arm twisting; twist/v * arm; twisted * arm; twisting * arm; twist/v arms; claw/v back;
      clawed back; clawing back; clawback; claw/v * way; clawed * way; gut feeling; gut instinct; gut reaction;
      gut check; gut-check; gut-wrenching; gut-level; from the gut; grow/v a spine; backbone; show/v some backbone;
      spineless; elbow/v aside; elbowed aside; elbow/v out; elbowed out; cold shoulder; rub/v shoulders;
      rubbed shoulders; rubbing shoulders; rub/v elbows; rubbed elbows; rubbing elbows; look/v down * nose;
      turn/v up * nose; turn/v * nose up; under * nose; under the noses of; pay/v through the nose;
      paid through the nose; keep/v * nose clean; nose out of joint; hold/v * nose; held * nose; holding * nose;
      holding their noses; bloody nose; bloody * nose; black eye; slap in the face; slap to the face;
      slap on the wrist; slap/v on the wrist; slapped on the wrist; slap/v down; slapped down; poke in the eye;
      thumb in the eye; finger in the eye; see/v eye to eye; eye to eye; raise/v eyebrows; raised eyebrows;
      raised some eyebrows; raising eyebrows; eyebrow-raising; bat/v an eyelid; bat/v an eye; without batting;
      blink/v first; blinked first; turn/v heads; head-scratching; head-scratcher; scratching * heads;
      scratch/v * head; bang/v heads; knock/v heads; head-to-head; in-your-face; in your face; save/v face;
      saving face; lose/v face; losing face; face-saving; face-saver; loss of face; egg on * face; red-faced;
      two-faced; stony-faced; straight-faced; straight face; with a straight face; bare-faced; shamefaced;
      pay/v lip service; paid lip service; lip service; bite/v * tongue; bit * tongue; biting * tongue; forked tongue;
      tongue-lashing; tongue in cheek; tongue-in-cheek; tongues wagging; bare/v * teeth; bared * teeth;
      baring * teeth; toothless; armed to the teeth; gnashing of teeth; skin of * teeth; grit/v * teeth;
      gritted teeth; through gritted teeth; tooth and nail; like pulling teeth; pulling teeth; kick in the teeth;
      jaw-dropping; jaws dropped; take/v it on the chin; on the chin; keep/v * chin up; at each other's throats;
      cut-throat; cutthroat; stick/v in * craw; stuck in * craw; breathe/v down * neck; breathing down * neck;
      pain in the neck; stick/v * neck out; stuck * neck out; neck on the line; shrug/v off; shrugged off;
      shrugging off; shoulder/v the burden; shoulder/v the blame; head and shoulders above; chip on * shoulder;
      shoulder to shoulder; hand-wringing; handwringing; wring/v * hands; wrung * hands; wringing * hands;
      hand over fist; upper hand; have|has|had the upper hand; gain/v the upper hand; hands are tied; hands were tied;
      tie/v * hands; tied * hands; tying * hands; blood on * hands; dirty hands; dirty * hands; get/v * hands dirty;
      iron hand; heavy hand; heavy-handed; high-handed; underhanded; even-handed; strong hand; firm hand; hand-picked;
      cherry-picked; backhanded; backhanded compliment; left-handed compliment; knuckle/v down; knuckle/v under;
      knuckled under; rap over the knuckles; rapped over the knuckles; rapped on the knuckles; white-knuckle;
      point/v the finger; pointed the finger; pointing the finger; point/v fingers; pointed fingers; pointing fingers;
      finger-pointing; finger pointing; finger-wagging; wag/v * finger; wagged * finger; lift/v a finger;
      finger on the pulse; fingerprints on; fingerprints all over; keep/v * fingers crossed; fingers crossed;
      cross/v * fingers; middle finger; raise|give/v the middle finger; two fingers to; thumb/v * nose; sore thumb;
      rule/v of thumb; thumbs down; thumbs-down; thumbs up; thumbs-up; hand in glove; hand-in-glove;
      hand in hand with; heart and soul; heart-stopping; heart-tugging; take/v to heart; took to heart;
      tug/v at the heartstrings; tug at * heartstrings; heartstrings; heart of stone; wear/v * heart; half-hearted;
      half-heartedly; heavy heart; with a heavy heart; skin in the game; thick skin; thick-skinned; thin-skinned;
      thin skin; get/v under * skin; got under * skin; make/v * skin crawl; flesh-creeping; flesh on the bones;
      pound of flesh; bone of contention; bones of contention; cut to the bone; throw/v a bone; thrown a bone;
      throw/v * a bone; bone to pick; make/v no bones; made no bones; skeleton in the closet|cupboard;
      skeletons in * closet|cupboard; bare-bones; bare bones; blood boil; blood boiling; make/v * blood boil;
      lifeblood; new blood; fresh blood; young blood; blood-letting; bloodletting; bay/v for blood; baying for blood;
      bloody-minded; bloodied; bloodied but unbowed; bloodless; blood-curdling; blood, sweat and tears;
      blood sweat and tears; break/v a sweat; breaking a sweat; sweat/v over; sweating over; drag/v * feet;
      dragged * feet; dragging * feet; dragging its feet; foot-dragging; feet of clay; cold feet; get/v cold feet;
      got cold feet; find/v * feet; found * feet; on * own two feet; back on * feet; foot in the door;
      foot in * mouth; foot-in-mouth; put/v * foot in; put/v * foot down; put * foot down; shoot/v * in the foot;
      shot * in the foot; shooting * in the foot; shoot/v * own foot; get/v off on the wrong foot; wrong foot;
      right foot; best foot forward; stand/v tall; stood tall; standing tall; stand/v firm; stood firm; standing firm;
      stand/v * ground; stood * ground; stand/v up to; stood up to; standing up to; stand/v in the way of;
      stood in the way of; standing in the way of; stare/v down; stared down; staring down; stare-down; face/v down;
      faced down; dig/v * heels in; dug * heels in; cool/v * heels; cooling * heels; on the heels of;
      hot on the heels; hard on the heels; kick/v up * heels; leg up; a leg up; leg to stand on; pull/v * leg;
      on * knees; brought to * knees; bend/v the knee; bent the knee; bended knee; take/v a knee to; knee-jerk;
      weak-kneed; weak at the knees; bow and scrape; bowing and scraping; bow/v to; bowed to; bowing to; bow/v down;
      kowtow/v; kowtowed; kowtowing; genuflect/v; genuflecting; prostrate himself|herself|themselves; grovel/v;
      grovelled; grovelling; bend/v over backwards; bent over backwards; bending over backwards; turn/v * back on;
      turned * back on; watch/v * back; back against the wall; backs against the wall; backs to the wall;
      back to the wall; behind * back; go/v behind * back; break/v the back of; broke the back of; pat on the back;
      pat/v * on the back; patting * on the back; self-congratulatory; back-slapping; backslapping; glad-handing;
      glad-hand/v; baby-kissing; flesh-pressing; press/v the flesh; pressed the flesh; pressing the flesh;
      stab/v in the back; stabbed in the back; backstabbing; back-stabbing; hold/v * breath; holding * breath;
      breathing space; breathing room; breathing spell; out of breath; breath of life; waste/v * breath;
      breathe/v a sigh of relief; breathed a sigh of relief; sigh of relief; sighs of relief; breathe/v new life;
      breathed new life; breathing new life; breathe/v life into; breathed life into; get/v * off * chest;
      beat/v * chest; beating * chest; belly-up; go/v belly-up; went belly-up; belly up; belly flop; navel-gazing;
      split/v hairs; splitting hairs; hair-splitting; hair-raising; tear/v * hair out; tearing * hair out;
      pull/v * hair out; let/v * hair down; by a whisker; within a whisker; by a hair; hair's breadth; hair's-breadth;
      eyeball to eyeball; eyeball-to-eyeball; bend/v * ear; ear to the ground; music to * ears; fall/v on deaf ears;
      fell on deaf ears; falling on deaf ears; deaf ears; turn/v a deaf ear; turned a deaf ear; deaf to;
      lend/v an ear; pin/v back * ears; tin ear; tone-deaf; all ears; up to * ears; up to * neck; up to * eyeballs;
      brain-dead; brain drain; brainchild; brains of; scatterbrained; no-brainer; head in the clouds; heads rolling;
      roll/v * eyes; rolled * eyes; rolling * eyes; eye-rolling; eye-watering; eye-popping; mouth-watering;
      foam/v at the mouth; foaming at the mouth; froth/v at the mouth; frothing at the mouth; frothing; drool/v;
      drooling; salivate/v; salivating; spit/v out; spitting distance; spit and polish; spit/v feathers; choke/v on;
      choked on; choke/v off; choked off; choking off; swallow/v whole; hard to swallow; bitter pill to swallow;
      hard pill; stomach for; no stomach for; turn/v * stomach; stomach-churning; stomach-turning; hard to stomach;
      strong stomach; taste for blood; bad taste in; sour taste; bitter taste; bad smell; smell test;
      pass the smell test; nose-thumbing; nose for; sniff/v at; sniffed at; sniff/v out; sniffed out; whiff of;
      reek/v of; reeks of; reeked of; smack/v of; smacks of; smacked of; stink/v to; stinks of; flex/v; muscle in on;
      muscle/v in; muscled in; muscle/v out; muscled out; muscular; muscle of; strong-armed; strong-arm;
      strong-arm tactics; heavy lifting; do/v the heavy lifting; pull/v * weight; throw/v * weight around;
      throw/v * weight behind; threw * weight behind; throwing * weight around; weight behind; tip/v the scales;
      tipped the scales; tip/v the balance; carry/v the can; nerve/n of steel; nerves of steel; hold/v * nerve;
      held * nerve; lose/v * nerve; lost * nerve; touch/v a nerve; touched a nerve; struck a nerve; hit/v a nerve;
      hit a nerve; raw nerve; war of nerves; steel/v himself|herself|themselves|itself; flinch/v; flinched; wince/v;
      winced; squirm/v; squirmed; squirming; blush/v; blushes; spare/v * blushes; gasp/v; gasping; shudder/v;
      shudders through; shiver/n down; shivers down; spine-chilling; spine-tingling
    `),
    why: 'puts a body in place of the deed',
    unless: [
      {
        near: [
          ...bodily,
          ...sport,
          'yoga',
          'dance',
          'dancer/n',
          'fossil/n',
          'dinosaur/n',
          'skeleton/n',
          'corpse',
          'body',
          'bodies',
          'attacked',
          'assault',
          'assaulted',
          'dog/n',
          'trainer',
          'gym',
          'statue',
          'mother',
          'hand/n',
          'rescue',
          'rescued',
          'glass',
          'smoke',
          'flames',
          'prince',
          'queen',
          'curtsy',
        ],
      },
    ],
    severity: quiet,
  },
];

const sickness: readonly PhraseEntry[] = [
  {
    find: list(`
      infect/v *? politics|debate|discourse|party|culture; infected with hate|hatred|racism|corruption;
      infected by hate|hatred|racism|corruption; outbreak of honesty|common|sanity|unity|infighting; election fever;
      war fever; gold fever; fever pitch; at fever pitch; feverish; feverishly; fever-pitch; allergic to;
      immune to criticism|scandal|facts|reason; inoculate/v * against; antidote to; bitter medicine;
      taste of * own medicine; dose of its own; own medicine; healthy dose of; heavy dose of; strong dose of;
      dose of reality; dose of realism; shot of adrenaline; adrenaline shot; on steroids; poison pill;
      poisonous atmosphere; poisoned atmosphere; poison/v the atmosphere|relationship|relations|debate|politics|well;
      sick man; sick joke; ailing economy|company|firm|industry|bank|business|system|sector|retailer|carmaker;
      anaemic growth|economy|recovery|performance; crippled by;
      cripple/v *? *? economy|industry|government|business|company|country|party; economically crippled;
      paralyse/v *? *? government|congress|party|parliament|economy|city|country;
      paralysed by indecision|fear|infighting|division; political paralysis; policy paralysis; analysis paralysis;
      limp/v on; hobble/v along; bleed/v money|cash|support|jobs; bleeding money; bleeding cash; bleeding support;
      stop/v the bleeding; stem/v the bleeding; staunch/v the bleeding; stanch the bleeding; scarred by; scars of;
      reopen/v old wounds; old wounds; open/v old wounds; raw wound; festering; fester/v; lick/v * wounds;
      licking * wounds; heal/v the wounds; heal/v divisions; heal/v the rift; heal/v the breach; salve; balm;
      band aid; surgical precision; migraine for; headache for; major headache; big headache; political headache;
      symptom of; symptomatic of; terminal decline; terminally; in terminal decline; moribund; comatose; flatline/v;
      flatlined; flatlining; rude health; picture of health; clean bill of health; political amnesia;
      collective amnesia; selective amnesia; amnesia about; schizophrenic; schizophrenia; bipolar; psychotic;
      hysterical; manic; mania for; mania; phobia of; neurosis; neurotic; paranoid; paranoiac; delusional; blind to;
      blind spot/n; myopia; myopic; short-sighted; tunnel vision; reflex; withdrawal symptoms;
      addicted to spending|oil|power|debt|twitter|attention|money|publicity|tweeting|growth|coal|outrage;
      addiction to oil|spending|power|debt|twitter|attention|money|growth|coal; hooked on; intoxicated by;
      intoxicated with; drunk on power; drunk with power; punch-drunk; power-drunk; hangover from; hung-over;
      sober/v up; sober reflection; cold turkey; cold sweat; break/v out in a cold sweat; growing pains;
      teething troubles; teething problems; birth pangs; stillborn; still-born; abortive; aborted attempt;
      miscarriage of; infancy; in its infancy; midlife crisis; identity crisis; death rattle; last rites;
      read/v the last rites; post-mortem; postmortem on; autopsy of; political corpse; embalmed; buried under;
      bury/v bad news; burying bad news; bury/v the report; six feet under; dead and buried; dead on arrival; doa;
      dead letter; dead weight; dead duck; dying breed; dying days; dying embers; kiss of death; death wish;
      death-wish; life and death; life-and-death; life-or-death; life or death; life support; fight for life;
      new lease of life; new lease on life; back from the dead; rise/v from the dead; nail in * coffin; final nail in;
      grave-digger; gravedigger of; dig/v * own grave; dug * own grave; turn/v in * grave; spin/v in * grave;
      grim reaper; flog/v; pulse of; take/v the pulse; take/v the temperature; lower/v the temperature;
      raise/v the temperature; wake-up call/n; rude awakening; nightmare; nightmare scenario; nightmarish;
      pipe dream/n; pipedream/n; fever dream; dream ticket; dream team; lull/v * into; lulled into; sleepless nights;
      lose/v sleep over; losing sleep over; snake-bitten; blood poisoning; gangrenous; leprosy; malignant; cancerous;
      carcinogenic politics; metastasised; contaminate/v *? debate|politics|discourse; quarantine/v *? party|ideas;
      vaccine against; wither/v away; rot/v; rotting; rot set in; rot from the; rotten to the core; rotten core;
      decompose/v; decaying; poison in the
    `),
    why: 'turns a social matter into a disease',
    unless: [
      {
        near: [
          ...bodily,
          ...nature,
          'coroner',
          'autopsy',
          'disorder',
          'psychiatric',
          'psychologist/n',
          'therapy',
          'health',
          'clinic/n',
          'died',
          'dead',
          'killed',
          'cemetery',
          'buried',
          'body',
          'rocket',
          'launch',
          'landing',
          'mission',
          'plant/n',
          'fossil/n',
          'athlete/n',
          'doping',
        ],
      },
    ],
    severity: quiet,
  },
];

const house: readonly PhraseEntry[] = [
  {
    find: list(`
      house of straw; bedrock of; cornerstone of; linchpin; lynchpin; linchpin of; built on sand; built on lies;
      shaky foundations; crumble/v; crumbling support|facade|edifice|authority; crumbled; edifice of; papering over;
      paper/v over; papered over; paper/v over the cracks; cracks appear|appeared|show|showed|widen|emerge|emerged;
      cracks are showing; cracks in the; fall/v through the cracks; fell through the cracks; fissure/n; rift/n;
      rift between; chasm; chasm between; yawning gap; yawning chasm; gaping hole; gulf between; bridge/v the gap;
      bridge/v the divide; bridge/v the gulf; build/v bridges; building bridges; glass ceiling; glass house/n;
      through the back door; by the back door; via the back door; backdoor; back-door; revolving door; revolving-door;
      slam/v the door on; slammed the door on; slam/v the door; shut/v the door on; close/v the door on;
      closed the door on; left the door open; leave/v the door open; keep/v the door open; door wide open;
      open the door to; opened the door to; opens the door to; door ajar; show/v the door; shown the door;
      showed * the door; knock/v on the door; at the doorstep of; on * doorstep; roadblock/n; brick wall;
      hit/v a brick wall; hit/v a wall; hit a wall; stonewall/v; stonewalled; stonewalling; wall of silence;
      wall of opposition; walls closing in; walls are closing in; wrecking ball; take/v a wrecking ball to;
      take/v a sledgehammer to; tear/v down; tore down; tearing down; dismantle/v; dismantled; dismantling;
      back to the drawing board; drawing board; on the drawing board; pave/v the way; paved the way; paving the way;
      lay/v the groundwork; from the ground up; raise/v the roof; through the roof; gone through the roof;
      went through the roof; hit/v the roof; hit the roof; hit/v the ceiling; bring/v the house down;
      get/v * house in order; house in order; put/v * house in order; pull/v the rug; pulled the rug; rug pulled;
      rug out from under; sweep/v under the rug; swept under the rug; swept under the carpet; sweep/v aside;
      swept aside; brush/v aside; brushed aside; brushing aside; brush/v off; brushed off; bat/v away; batted away;
      swat/v away; swatted away; wave/v away; waved away; corridors of power; halls of power; corridor of power;
      kitchen sink; kitchen-sink; throw/v the kitchen sink; everything but the kitchen sink; airbrush/v; airbrushed;
      airbrushing; whitewash/v; whitewashed; whitewash; gloss/v over; glossed over; glossing over; varnish;
      coat of paint; paint a rosy picture; paint/v * as; painted as; painting * as; paint/v with a broad brush;
      broad brush; broad-brush; tar/v with the same brush; tarred with the same brush; patchwork; patchwork of;
      threadbare; fray/v; fraying; frayed; loose ends; tie/v up loose ends; hang/v by a thread; hanging by a thread;
      hangs by a thread; fabric of society; social fabric; moral fabric; fabric of the nation; tear/v at the fabric;
      woven into the fabric; tapestry of; tie/v in knots; tied in knots; tying * in knots; tailor-made;
      cut from the same cloth; whole cloth; out of whole cloth; roll/v up * sleeves; rolled up * sleeves;
      rolling up * sleeves; tighten/v * belt; tightened * belt; tightening * belt; belt-tightening; belt tightening;
      drop of a hat; old hat; under * hat; keep/v under * hat; hats off; tip/v * hat; on a shoestring; shoestring;
      shoestring budget; in * shoes; other shoe to drop; other shoe drop; fill/v * shoes; big shoes to fill;
      hang/v * hat on; take/v * hat off; purse strings; purse-strings; loosen/v the purse strings;
      control of the purse; power of the purse; deep pockets; out of pocket; line/v * pocket; burn/v a hole in;
      hot air; full of hot air; trial balloon/n; float/v a trial balloon; lead balloon; went down like a lead balloon;
      burst/v * bubble; bubble burst; bubble bursts; bubble has burst; pop/v the bubble; deflate/v; deflated;
      puncture/v; punctured; puncture/v * balloon; clean house; cleaning house; cleaned house; clean/v house;
      clean/v up * act; air/v * dirty linen; dirty linen; dirty laundry; air/v * dirty laundry; sweep/v away;
      swept away; new broom; wipe/v the slate clean; clean slate; mop/v up; mopping up; mop/v up the mess;
      clean/v up the mess; clean up * mess; mess left by; dust/v off; dusted off; baby out with the bathwater;
      throw/v the baby out; baby with the bathwater; squeaky clean; squeaky-clean; come/v clean; came clean;
      coming clean; dig/v up dirt; digging up dirt; dish/v the dirt; dirt on; rake/v up; raked up; raking up;
      dredge/v up; dredged up; dredging up; trawl/v through; rake/v over the coals; raked over the coals;
      haul/v over the coals; hauled over the coals; drag/v over the coals; muck; muck-raking; mud; mud sticks;
      drag/v through the mud; dragged through the mud; drag/v * *? through the mud; name through the mud; stain on;
      stain/v; taint of; tarnish/v; tarnished; besmirch/v; besmirched; blot on; blot on the landscape; black mark;
      blemish on; cloud over; on the shelf; left on the shelf; gathering dust; gather/v dust; gathered dust; shelve/v;
      shelved; mothball/v; mothballed; on the back burner; consigned to the; relegated to the; scrapheap; bin/v;
      binned; ditch/v; ditched; ditching; dump/v; jettison/v; jettisoned; junk/v; junked; junking; scrap/v; axe/v;
      axed; axing; torpedoed; kill/v off; killed off; kill/v the bill|deal|plan|proposal|project; gut/v the;
      water/v down; rip/v up; ripped up; ripping up; tear/v up; tore up; torn up; tearing up; shred/v; trash/v;
      on the chopping block; slash/v; prune/v back; freeze/v out; frozen out; froze out; lock/v out of; shut/v out of;
      box/v out; squeeze/v; squeezed; squeezing; squeezed middle; pile/v on; piled on; piling on; pile/v pressure;
      pile/v up; heap/v; heaped; heaping; heap/v praise|scorn|blame|pressure; stack/v up against; prop/v up;
      propped up; propping up; shore/v up; shored up; shoring up; buttress/v; bolster/v; bolstered; bolstering;
      buoy/v; buoyed; buoyed by; boost/v; lift/v * spirits; beef/v up; beefed up; beefing up; pump/v up; pumped up;
      hype/v; hyped; talk/v up; talked up; play/v up; playing up; play/v down; played down; playing down; dial/v back;
      dialled back; dial/v down; dial/v up; tone/v down; toned down; tamp/v down; tamped down; tamping down;
      clamp/v down; clamped down; clampdown; crack/v down; cracked down; crackdown; lid on; keep/v a lid on;
      put/v a lid on; bottle/v up; bottled up; box-ticking; tick-box; box ticking; pigeonholed; wedge; lever/v;
      ladder of; bottom rung; lower rungs; rungs of the; climb/v the ladder; climb/v the greasy pole; greasy pole;
      social ladder; pecking order; stepping stone; stepping-stone; springboard for; launch pad for; launchpad for;
      launching pad for; platform to attack; soapbox; get/v on * soapbox; on * soapbox; bully pulpit; megaphone;
      foghorn; dog-whistle; loudhailer; echo chamber; hall of mirrors; mirror image; smokescreen; smoke screen;
      lift the curtain; veneer of; thin veneer; cloak of; cloaked in; mantle of; take/v up the mantle;
      assume the mantle; straitjacketed; shackle/v; shackled; handcuff/v; hamstring/v; hamstrung; stymie/v; stymied;
      stifle/v; stifled; stifling; hobbling; hamper/v; bog/v down; bogged down; mire/v; mired in; mired; embroiled;
      embroil/v; embroiled in; entangle/v; entangled in; tangled web; web of; enmeshed in; ensnared in; caught up in;
      wade/v into; waded into; wading into; weigh/v into; barge/v into; barged in; butt/v in; butted in;
      muscle/v into; wriggle/v out; squirm/v out; weasel/v out; worm/v into
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
      half-baked; recipe for; recipe for disaster; simmer/v; simmered; simmering; boil/v over; boiled over;
      boiling over; come/v to the boil; come/v to a boil; coming to a head; come/v to a head; came to a head;
      on the boil; on the back burner; back burner; front burner; stew/v in; stew in * own juice; in a stew;
      half-cooked; undercooked; overcooked; serve/v up; served up; serving up; dish/v out; dished out; dishing out;
      dish/v up; slice of the pie; piece of the pie; share of the pie; bigger slice; slice of the cake;
      have|having * cake and eat; cake and eat it; cakeism; icing on the cake; piece of cake; cherry on the;
      cherry on top; cherry-pick/v; cherry-picked; cherry-picking; bad apple/n; rotten apple/n;
      upset/v the apple cart; upset/v the applecart; apple cart; applecart; compare apples; apples and oranges;
      apples to oranges; apples to apples; sweeten/v the deal; sweetened the deal; sweeten/v the pot; sweetener/n;
      sweetheart; sugar-coat/v; sugarcoat/v; sugar-coated; sugarcoated; sugar-coating; sugar/v the pill; honeymoon;
      honeymoon period; honeymoon is over; spice/v up; pepper/v with; pepper/v * with; peppered with; pinch of salt;
      grain of salt; rub/v salt in; salt in the wound; salt into the wound; cut/v the mustard; spill/v the beans;
      spilled the beans; spilling the beans; full of beans; bring/v home the bacon; save/v * bacon; beef with;
      where's the beef; meat and potatoes; meat-and-potatoes; meat of; bread and butter; bread-and-butter issue/n;
      breadwinner; crumbs from; crumb of comfort; crumbs; is toast; toast of; cream of the crop; cream/v off;
      skim/v off; watered-down version; in a nutshell; tough nut to crack; hard nut to crack; nut to crack;
      couch potato; small potatoes; chew/v over; chew/v out; chewed out; chew/v up; bite/v off more; bit off more;
      bitten off more; food for thought; feast or famine; whet/v * appetite; whetted * appetite; appetite for;
      no appetite for; little appetite for; taste of things to come; taste of; flavour of the month; stir/v things up;
      stir/v the; melting pot; mixed bag; mish-mash; grab bag; grab-bag; hodge-podge; alphabet soup; word salad;
      dog whistle; secret sauce; special sauce; thin gruel; thin soup; weak tea; small beer; strong meat;
      not * cup of tea; cup of tea; storm in a; tempest in a; through the mill; run-of-the-mill; through the wringer;
      put/v through the wringer; eat/v humble pie; ate humble pie; humble pie; eat/v * words; ate * words;
      eating * words; eat/v * lunch; eating * lunch; eat/v into; eaten into; eat/v * alive; eaten alive; swallow/v up;
      swallowed up; gobbled up; gobble/v up; devour/v; devoured; cannibalise/v; cannibalised; spoon-feed/v; spoon-fed;
      force-feed/v; force-fed; ram/v down * throats; drink the Kool-Aid; drank the Kool-Aid; drinking the Kool-Aid;
      bottoms up; cocktail of; heady cocktail; heady mix; toxic cocktail; heady brew; heady; bitter brew; brew/v;
      brewing; ferment; in ferment; vintage; sour/v; soured; soured on; curdle/v; curdled; go/v sour; went sour;
      turn/v sour; turned sour; gone sour; sour note; sour mood; past its sell-by date; past * sell-by date;
      sell-by date; use-by date; shelf life; stale; warmed-over; reheated; rehashed; leftover/n from; table scraps;
      scraps from; feed/v off; feeding off; fed off; feed/v into; red meat for; throw/v red meat; raw meat; dog food;
      seat at the table; at the top table; top table; on the table; off the table; take/v off the table; food chain;
      bottom of the food chain; up the food chain; pot calling the kettle; kettle of fish; pretty kettle of fish;
      fine kettle of fish; different kettle of fish; too many cooks; cook/v; egg on; egged on; bad egg; walk on eggs;
      curate's egg; nest eggs; golden egg; golden eggs; chicken or egg; cold potatoes; hot potatoes;
      political hot potato; gravy; gravy boat
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
      blank cheque; blank check; short-change/v; short-changed; shortchange/v; shortchanged; sell/v short; sold short;
      sell/v * short; pay/v the price; paid the price; paying the price; pay/v a heavy price; paid a heavy price;
      pay/v a high price; paid a high price; heavy price; high price; steep price; foot/v the bill; footed the bill;
      footing the bill; pick/v up the tab; picked up the tab; picking up the tab; pick/v up the bill; foot/v the tab;
      bang for the buck; bang for * buck; quick buck; fast buck; make/v a quick buck; big bucks; top dollar;
      cash grab; drop in the; drop/v a dime; two sides of the same coin; other side of the coin; flip side;
      flipside of; worth * weight in gold; gold standard of; golden opportunity; golden ticket; golden goose;
      golden age; gold rush; gold-rush; gold dust; bargain-basement; bargain basement; at any price; at all costs;
      cost/v an arm and a leg; arm and a leg; drop/v like a stone; dropped like a stone; sink/v like a stone;
      sank like a stone; take/v its toll; took its toll; taking its toll; taken its toll; taken a toll; heavy toll;
      highway robbery; daylight robbery; steal/v a march; stole a march; stealing a march; smash-and-grab;
      smash and grab; tax raid; raid/v *? *? pension|pensions|fund|funds|treasury|coffers|savings|budget|piggy;
      raid on pensions|savings|taxpayers; cheque-book politics; chequebook politics; sold * soul; sell/v * soul;
      selling * soul; sell/v out; sold out; selling out; sell-out/n; sellout/n; on the cheap; money pit;
      money spinner; money-spinner; goldmine; money tree; magic money; throw/v good money; good money after bad;
      throw/v money; throwing money; pour/v money; cold hard cash; cold cash; hand/v over fist; deep-pocketed;
      cough/v up; coughed up; coughing up; stump/v up; stumped up; pony/v up; ponied up; fork/v out; shell/v out;
      cash-cow; cash in; cash-in; cashing in; cashed in; dole/v out; doled out; doling out; fritter/v; windfall;
      bonanza; jackpot; lottery ticket; money talks; litmus test; litmus-test; acid test; test case for;
      textbook example; textbook case; report card; failing grade; teach/v * a lesson; taught * a lesson;
      school/v * on; schooled; schoolboy error; school-yard; schoolyard; playground insult/n; playground taunts;
      playground bully; playground politics; sandbox; sandbox fight; schoolyard taunts; nursery politics;
      child's play; kid gloves; with kid gloves; kid-glove; wear/v the trousers; flirt/v with; flirted with;
      flirting with; flirtation with; courtship; court/v *? *? voters|donors|support|vote|votes; courting;
      charm offensive; love-in; love-fest; lovefest; bromance; love-hate; love-hate relationship; love affair;
      torrid affair; cosy/v up to; cosied up to; cosying up to; cosy relationship; snuggle/v up to; cuddle/v up;
      in bed together; bedfellow/n; strange bedfellows; unlikely bedfellows; marriage made in; marriage of;
      match made in; match made in heaven; divorce from reality; divorced from reality; messy divorce; break-up;
      jilt/v; jilted; spurn/v; kiss/v the ring; kissed the ring; kissing the ring; kiss/v off; blow/v kisses;
      stepchild; red-headed stepchild; poor relation; poor cousin; midwife to; midwife of; cradle of; baptised;
      rite of passage; family feud; house divided; sibling rivalry; prodigal; honeymooners; wedded to; married to the;
      joined at the hip; bride; always the bridesmaid; bridesmaid; love letter to; valentine to; olive branch to;
      poisoned dart; barb/n; barbs; zinger/n; brickbat/n; bouquet/n; brickbats; pound the table; table-thumping;
      desk-thumping; fist-pounding; draw/v a veil; tip of the hat; nail-biter; nail-biting; edge-of-the-seat;
      knuckle-duster; no-go; last-gasp; last gasp; last-minute; eleventh; at the last minute; the mother of all;
      mother of all; granddaddy of; father of all; grandaddy of; poster-child; crown jewel/n; jewel in the crown;
      feather in the; badge of honour; badge of shame; badge of; wear/v as a badge; scarlet letter; mark of shame;
      stigma of; albatross; monument to; testament to; tribute to; hymn to; ode to; paean to; love song to;
      eulogy for; obituary of; epitaph for; requiem for; elegy for; symphony of; orgy of; carnival of; festival of;
      parade of; procession of; cavalcade of; smorgasbord of; buffet of; menu of; kaleidoscope of; mosaic of;
      constellation of; galaxy of; universe of; sea of; wall of; mountain of debt|evidence|paperwork|lies;
      mountains of; pile of lies; heap of lies; raft of; slew of; bevy of; gaggle of; slate of; array of;
      mixed bag of; ragbag of; rag-bag of; laundry list; laundry-list; wish list; shopping list of; grocery list of;
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

/** Images of body, sickness, house, kitchen and purse. */
export const imagesOfLife = (): readonly PhraseEntry[] => [...body, ...sickness, ...house, ...kitchen, ...purse];
