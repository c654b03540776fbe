/** Verbs that paint what was done, as a blow, a theft, a stumble or a scene: each a hint. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { both, list, quiet } from '../conditions.ts';
import { bodily, crafted, inDeed, noun, onAffairs, painting, played } from './verb-conditions.ts';
import { faintIdioms } from './verbs-idioms.ts';
import { faintManners } from './verbs-manners.ts';

/** Who suffers in politics and trade. */
const sufferers: Condition = {
  after: `
    *? *? president|senator|senators|democrats|republicans|opponents|critics|rivals|voters|congress|government;
    *? *? conservatives|liberals|labour|tories|citizens|taxpayers|workers|parents|students|christians|muslims|jews;
    *? *? americans|britons|lawmakers|ministers|minister|mayor|officials|investors|markets|public|nation|country;
    *? *? world|allies|establishment|residents|tenants|farmers|unions|union|party|media|press|administration;
    *? *? campaign;
    his|her|their|its opponent|opponents|critics|rival|rivals|base|allies|party; him|her|them
  `,
};
const blows: readonly PhraseEntry[] = [
  {
    find: list(`
      dismantle/v; suppress/v; erase/v; purge/v; destroy/v; subvert/v; undercut|undercuts|undercutting;
      gut|hollow|shred|trample|torch|trash|butcher|wreck|ravage|plunder|loot|sabotage|hijack/v; disembowel/v;
      dismember/v; maim/v; mangle/v; mutilate/v; cripple/v; hobble/v; hamstring/v; hamstrung; kneecap/v;
      kneecapped|kneecapping; crush/v; squash/v; quash/v; pulverise/v; flatten/v; smash/v; shatter/v; demolish/v;
      annihilate/v; obliterate/v; decimate/v; raze/v; ruin/v; devastate/v; blight/v; scar/v; cream/v; whip/v;
      vanquish/v; slay/v; smite/v; steamroller|steamroll/v; bulldoze/v; bludgeon/v; batter/v; pelt/v; bombard/v;
      swamp/v; inundate/v; engulf/v; swallow/v; gobble/v; devour/v; maul/v; claw/v; bleed/v; drain/v; sap/v; erode/v;
      corrode/v; poison/v; taint/v; contaminate/v; infect/v; throttle/v; choke/v; stifle/v; smother/v;
      suffocate/v; muzzle/v; gag/v; squelch/v; snuff/v; stomp/v; axe/v; chop/v; hack/v; raid/v; ransack/v; pillage/v;
      despoil/v; cannibalise/v; scupper/v; scuttle/v; torpedo/v; derail/v; sink/v; bruise/v; dent/v; bury/v; bin/v;
      spike/v; junk/v; ditch/v; dump/v; jettison/v; shackle/v; enslave/v; handcuff/v; starve/v; assassinate/v;
      decapitate/v; behead/v; lobotomise/v; emasculate/v; neuter/v; castrate/v; geld/v; defang/v; declaw/v; denude/v;
      unpick/v; unravel/v; dynamite/v; nuke/v; swat/v; cratered|cratering
    `),
    why: 'makes a decision sound like violence',
    when: both(inDeed, onAffairs),
    unless: [
      noun,
      bodily,
      played,
      {
        near: `
          court; appeal; earthquake; virus; tax|taxes return; recycling; garden; dam/n; reservoir/n; swamp; lake;
          record/n
        `,
      },
      { before: ['beer|tin|trash|who|we|i|they|you|he|she|it'], form: ['base'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      manhandle/v; scare/v; frighten/v; terrify/v; unsettle/v; repulse/v; demean/v; degrade/v; patronise/v; alarm/v;
      bludgeon/v; batter/v; maul/v; flog/v; crucify/v; lynched|lynching; butcher/v; steamroller/v; bulldoze/v; hound/v;
      harried; coerce/v; strong-arm/v; terrorise/v; torment/v; persecute/v; humiliate/v; trounce/v; thrash/v;
      crush/v; demolish/v; obliterate/v; annihilate/v; cream/v; rout/v; vanquish/v; whip/v; spank/v; smash/v; slay/v;
      flatten/v; floored; punish/v; bombard/v; pelt/v; besiege/v; ambush/v; blindside/v; kneecap/v;
      kneecapped|kneecapping; blackmail/v; tar/v; corner/v; daze/v; rattle/v; unnerve/v; spook/v; jolt/v; roil/v;
      outrage/v; enrage/v; infuriate/v; incense/v; gall/v; irk/v; rile/v; madden/v; exasperate/v; vex/v; peeve/v;
      inflame/v; galvanise/v; electrify/v; enthral/v; captivate/v; mesmerise/v; dazzle/v; wow/v; stun/v; shock/v;
      stagger/v; astound/v; astonish/v; flabbergast/v; dumbfound/v; horrify/v; appal/v; disgust/v; sicken/v; revolt/v;
      repel/v; nauseate/v; scandalise/v; dismay/v; dishearten/v; demoralise/v; haunt/v; plague/v; bedevil/v;
      hoodwink/v; outfox/v; outwit/v; outmanoeuvre/v; outflank/v; outgun/v; outgunned|outgunning; outclass/v;
      sucker/v; shortchange/v; short-change/v; fleece/v; bilk/v; gouge/v; milk/v; sting/v; stiff/v; screw/v; shaft/v;
      swindle/v; fool/v; trick/v; dupe/v; deceive/v; mislead/v; betray/v; forsake/v; abandon/v; ditch/v; dump/v;
      jilt/v; desert/v; spurn/v; snub/v; shun/v; ostracise/v; entice/v; lure/v; woo/v; courted|courting; seduce/v; tempt/v;
      hypnotise/v; entrance/v; coddle/v; pamper/v; mollycoddle/v; cosset/v; placate/v; mollify/v; appease/v; pacify/v;
      bribe/v; intimidate/v; menace/v; cheat/v; rob/v; bamboozle/v; stymie/v; thwart/v; foil/v; stump/v; baffle/v;
      bewilder/v; befuddle/v; perplex/v; confound/v; mystify/v; alienate/v; antagonise/v; estrange/v; pit/v
    `),
    why: 'paints what was done in place of telling it',
    when: both(inDeed, [sufferers]),
    unless: [
      noun,
      bodily,
      played,
      { near: `court; charged; convicted; pleaded; guilty; fraud; armed; robbery; prize/n` },
    ],
    severity: quiet,
  },
  {
    find: list(`
      ravage/v; plague/v; cripple/v; strangle/v; menace/v; manhandle/v; shackle/v; bedevil/v; eviscerate/v;
      decimate/v; pillory/v; crucify/v; bulldoze/v; bludgeon/v; kneecap/v; muzzle/v; gut/v; repulse/v; terrify/v
    `),
    why: 'heightens what was done or felt',
    when: inDeed,
    unless: [
      noun,
      bodily,
      played,
      { near: 'detainee/n; prisoner/n; inmate/n; cell/n; hooding; ankles; wrists; chains' },
      crafted,
      {
        near: `disease/n; virus; malaria; war; cancer; plague; horse/n; prisoner/n; invader/n; century; attack/n;
        famine`,
      },
    ],
    severity: quiet,
  },
];

const blunders: readonly PhraseEntry[] = [
  ...painting(
    'passes a verdict on how it went',
    list(`
      botch/v; bungle/v; flub/v; fluff/v; fumble/v; muff/v; bumble/v; goof/v; blunder/v; bobble/v; mishandle/v;
      mismanage/v; misjudge/v; miscalculate/v; squander/v; fritter/v away; flop/v; bomb/v badly; fizzle/v;
      peter/v out; flatline/v; flounder/v; implode/v; unravel/v; crumble/v; disintegrate/v; languish/v; stagnate/v;
      wilt/v; fester/v; moulder/v; decay/v; ossify/v; calcify/v; atrophy/v; metastasise/v; mutate/v into;
      degenerate/v; devolve/v; descend/v into; slide/v into; slip/v into; sink/v into; spiral/v;
      spiral/v out of control; snowball/v; mushroom/v; balloon/v; cratered|cratering; teeter/v; totter/v; wobble/v; lurch/v;
      stagger/v; stumble/v; falter/v; limp/v; reel/v; crack/v under; creak/v; groan/v under; haemorrhage/v;
      nosedive/v; nose-dive/v; backfire/v; boomerang/v; misfire/v; unspool/v; overreach/v; overplay/v * hand;
      overstepped|overstepping; screw/v up; mess/v up; foul/v up; muck/v up; cock/v up; slip/v up;
      trip/v up; louse/v up; balls/v up; bugger/v up; stuff/v up; muddle/v; muddle/v through; bodge/v;
      cobble/v together; slap/v together; throw/v together; knock/v together; patch/v together; scrape/v together;
      scrape/v through; scrape/v by; squeak/v through; squeak/v by; muck/v about; faff/v; dither/v; dilly-dally/v;
      dawdle/v; dally/v; vacillate/v; waver/v; shilly-shally/v; drift/v along; drag/v on; drag/v * feet;
      drag/v * heels; foot-drag/v; tread/v water; mark/v time; run/v around in circles; go/v round in circles;
      spin/v * wheels; flail/v; lumber/v on|along; trundle/v on|along; grind/v on; slog/v; plod/v; trudge/v;
      wade/v through; wallow/v; rot/v away; rot/v in; collapse/v in acrimony|chaos|disarray; self-destruct/v;
      self-immolate/v; cannibalise/v itself; eat/v its own; freefall/v; hit/v rock bottom; hit/v the skids;
      hit/v the buffers; hit/v the rocks; hit/v a wall
    `),
    [
      noun,
      played,
      {
        near: `
          goat/n; cow/n; sheep; herd; dog/n; animal/n; tyre/n; disease; cancer; tumour/n; patient/n; plant/n; crop/n;
          drought; leaves; fruit; tooth; teeth;
          rock/n; soil; cliff/n; concrete; building/n; bridge/n; tunnel; tower; comet; asteroid; satellite; galaxy;
          star/n; reactor; horse/n; bicycle; wheel/n; drunk; injured; shot; stabbed; knife; bullet/n; car/n;
          truck/n; train/n; plane/n; aircraft; engine/n; balloon/n; mushroom/n; fungus; snow; ice; wood;
          execution/n; surgery; muscle/n; bone/n; radioactive; isotope/n; particle/n; rocket/n; weapon/n; rifle;
          shuttle; spacecraft
        `,
      },
    ],
  ),
  ...painting(
    'tells the outcome by an image',
    list(`
      come/v unstuck; come/v undone; come/v apart at the seams; come/v a cropper; run/v aground over|on|amid;
      run/v into a brick wall; run/v out of steam; run/v out of road; fall/v apart; fall/v to pieces;
      fall/v by the wayside; fall/v from grace; fall/v foul of; fall/v prey to; fall/v into disrepute|disarray|chaos;
      go/v belly up; go/v to the wall; go/v down the drain; go/v down the tubes; go/v down the pan;
      go/v down in flames; go/v up in smoke; go/v up in flames; go/v to pot; go/v to seed; go/v to the dogs;
      go/v to hell; go/v to rack and ruin; go/v to waste; go/v pear-shaped; go/v awry; go/v haywire; go/v sour;
      go/v south; go/v begging; go/v off the boil; go/v over like a lead; go/v overboard; go/v too far; go/v under;
      go/v bust; turn/v sour; turn/v ugly; turn/v nasty; turn/v toxic; turn/v to dust; turn/v to ashes;
      bite/v the dust; bite/v off more than; crash/v and burn; hang/v by a thread; hang/v in the balance;
      cling/v on by; blow/v up in * face; blow/v up in its face; blow/v it; blow/v * chance|chances|lead|opportunity;
      blow/v a chance|hole|golden; miss/v the boat; miss/v the bus; miss/v the mark; miss/v the point; miss/v a trick;
      drop/v the ball; drop/v like a stone; lose/v its way; lose/v * way; lose/v the thread; lose/v the dressing room;
      lose/v steam; lose/v * shine|lustre|sheen|sparkle|gloss|edge|bearings|bottle|grip|nerve|footing;
      lose/v control of the; lose/v face; lose/v out; come/v back to haunt; come/v back to bite; come/v home to roost;
      come/v to grief; come/v to naught|nought|nothing; come/v crashing down; come/v tumbling down;
      come/v under a cloud; come/v up short; come/v off second best; come/v off the rails; meet/v its match;
      meet/v its waterloo; get/v * comeuppance; get/v * fingers burned|burnt; get/v out of hand; get/v bogged down;
      bog/v * *? *? down; bogged down; get/v cold feet; get/v * knickers in a twist; get/v * wires crossed;
      get/v the wrong end of the stick; get/v lost in; get/v nowhere; get/v the runaround; burn/v * bridges;
      burn/v * fingers; shoot/v * bolt; sow/v the wind; sow/v chaos|confusion|discord|doubt|panic|distrust|mistrust;
      reap/v the whirlwind; wreak/v havoc; wreak/v; play/v havoc; run/v amok; run/v riot; run/v wild; run/v rampant;
      run/v out of control; make/v a hash; make/v a mess; make/v a meal; make/v a mockery of;
      make/v a dog's breakfast of; make/v a pig's ear of; upset/v the apple cart; open/v a can of worms;
      open/v a pandora's box; stir/v up a hornets nest; rock/v the boat; throw/v a spanner in the works;
      throw/v a wrench into; throw/v into disarray|chaos|turmoil|doubt|confusion|reverse;
      throw/v * *? *? into disarray|chaos|turmoil|confusion;
      plunge/v into chaos|turmoil|crisis|darkness|recession|disarray|war;
      plunge/v * *? *? into chaos|turmoil|crisis|darkness|recession|disarray|war|poverty; tip/v into;
      tip/v * *? *? into chaos|recession|war; push/v * *? *? to the brink; push/v * *? *? over the edge;
      drive/v * *? *? to the brink; drive/v * *? *? into the ground; drive/v a wedge; tear/v apart;
      tear/v * *? *? apart; rip/v * *? *? apart; split/v asunder; rend/v asunder; turn/v upside down;
      turn/v * *? *? upside down; turn/v on its head; turn/v * *? *? on its head; stand/v on its head;
      stop/v dead in * tracks; stop/v * *? *? in * tracks; grind/v to a halt; screech/v to a halt;
      come/v to a screeching; shudder/v to a halt; stall/v out; run/v dry; dry/v up; wear/v thin; ring/v hollow;
      reek/v of; smack/v of; stink/v of; stank|stunk of; whiff/v of; smell/v of; stink/v to high heaven;
      smell/v a rat; smell/v fishy
    `),
    [
      noun,
      bodily,
      played,
      {
        near: `
          tap/n; river/n; well/n; crew; sailor/n; navigator; ship; wheat; seed/n; farmer/n; smoke; perfume; sewage;
          odour; breath; alcohol; nose; food
        `,
      },
    ],
  ),
];

const stirring: readonly PhraseEntry[] = [
  ...painting(
    'heightens what was done or felt',
    list(`
      foment/v; stoke/v; whip/v up; stir/v up; rankle/v; inflame/v; rile/v up?; roil/v; gall/v; irk/v; infuriate/v;
      enrage/v; incense/v; madden/v; exasperate/v; vex/v; peeve/v; nettle/v; pique/v; antagonise/v; appal/v;
      horrify/v; scandalise/v; flabbergast/v; dumbfound/v; gobsmack/v; stupefy/v; astound/v; astonish/v; mesmerise/v;
      enthral/v; captivate/v; spellbind/v; spellbound; enchant/v; titillate/v; dishearten/v; demoralise/v; dispirit/v;
      unnerve/v; fluster/v; discombobulate/v; befuddle/v; bamboozle/v; bewilder/v; perplex/v; baffle/v; confound/v;
      electrify/v the|crowds|audiences|voters|supporters; galvanise/v; turbocharge/v; supercharge/v; convulse/v;
      upend/v; up-end/v; rock/v by|the country|nation|party|world|establishment|government; rock/v to its core;
      rocked by scandal|scandals|allegations|revelations|protests; shake/v to its core; shake/v the foundations;
      jolt/v into; haunt/v by; bedevil/v; beset by; bedevilled by; plague/v by; plague/v the; riddle/v with;
      riddled with; mired in; mire/v in; steeped in; awash with|in; wracked|racked by|with; rent by;
      cloak/v in secrecy; shroud/v in; shrouded in secrecy|mystery; cloaked in; clouded by; marred by; marred|marring; sully/v;
      tarnish/v; besmirch/v; blacken/v * name; tar/v; stain/v * reputation|record|legacy; taint/v; blemish/v;
      blight/v; dash/v * hopes; dash/v hopes; crush/v * hopes|dreams|spirit;
      shatter/v * illusions|hopes|dreams|confidence|faith; shatter/v illusions|hopes|dreams|confidence;
      break/v * heart|hearts|spirit; pour/v fuel|petrol|gasoline|oil on; add/v fuel to the fire|flames;
      fan/v the flames; fan/v fears|tensions|anger;
      fuel/v fears|anger|speculation|suspicion|suspicions|outrage|rumours|resentment; ignite/v; spark/v off;
      touch/v off a; light/v a fire under; light/v the fuse; light/v the touchpaper; throw/v petrol on; pour/v salt;
      inflict/v; wreak/v havoc|vengeance; unleash/v; visit/v upon; mete/v out; dole/v out; rain/v down on;
      rain/v on * parade; sour/v; curdle/v; embitter/v; rankle/v with; fester/v; envenom/v;
      corrode/v trust|confidence; hypnotise/v
    `),
    [
      noun,
      played,
      {
        near: `
          police; bomb/n; gun/n; gunmen; bullets; missile/n; rocket/n; shells; ash; lava; blaze; firefighter/n;
          furnace; stove; coal; tooth; teeth; milk; wine; disease; outbreak; bacteria; virus; cancer; tree/n;
          leaves; fabric; carpet; paint; chemistry; solution; fuel tank; jet; spacecraft; engine/n; horses; wound/n;
          injury|injuries; injured; magician; show|shows; food; soup; nettle/n
        `,
      },
    ],
  ),
];

/** Bullying has a subject of its own: in schools, at work and in law it is what the thing is called. */
const bullies: readonly PhraseEntry[] = [
  {
    find: 'bully/v',
    why: 'paints what was done in place of telling it',
    when: [
      { form: ['past'] },
      {
        form: ['base', 'third', 'gerund'],
        after: ['him|her|them|us|his|her|its|their|the|a|an|other|voters|councils|ministers|members'],
      },
    ],
    unless: [
      noun,
      bodily,
      { near: 'school/n; pupil/n; student/n; teenager/n; child/n; children; classmate/n; workplace; online; kid/n' },
    ],
    severity: quiet,
  },
];

/** Colourful verbs. */
export const faintVerbs = (): readonly PhraseEntry[] => [
  ...blows,
  ...blunders,
  ...bullies,
  ...stirring,
  ...faintManners,
  ...faintIdioms,
];
