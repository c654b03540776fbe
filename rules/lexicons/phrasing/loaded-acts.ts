/** Verbs that paint what somebody did: the act as its opponents would tell it, or as an adventure story would. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { anyCase, both, list, mild, quiet } from './conditions.ts';

/** A finite form or one that a neighbour shows to be a verb; the base form alone says too little. */
const acting: readonly Condition[] = [{ form: ['past', 'gerund', 'third'] }, { as: ['verb'] }];

/** Courts, crime, accidents, weather and arms: there the word is meant as it says. */
const literal: Condition = {
  near: `
    court; charged; convicted; pleaded; police; officers; prosecutor/n; suspect/n; murder/n; abduct/v; knife; gun/n;
    gunman; gunmen; bomb/n; missile/n; troops; soldier/n; war; battle; army; fire; firefighter/n; earthquake; hurricane/n;
    flood/n; storm; car/n; truck/n; bus; train/n; ship/n; boat/n; plane/n; aircraft; roof; wall/n; fish; bait; trap/n;
    dog/n; animal/n; patient/n; surgeon/n
  `,
};
/** Sport, stage and kitchen. */
const played: Condition = {
  near: `
    goal/n; match|matches; game/n; ball; scored; season; league; team/n; striker; pitcher/n; inning/n; quarterback; coach;
    tournament; champion/n; song; album; film; actor/n; stage; dance/n; recipe; oven; sauce; sugar; flour
  `,
};
/** For phrases of several words, which are never nouns, whatever follows them. */
const meant: readonly Condition[] = [literal, played];
const literally: readonly Condition[] = [{ as: ['noun'] }, ...meant];

/** What a law, a plan or an office suffers. */
const institutions =
  'law|laws|protections|programme|program|programmes|programs|regulations|rules|bill|plan|deal|reform|reforms|services|welfare|benefits|treaty|agreement|economy|budget|democracy|constitution|institutions|policy|policies|asylum|rights|medicaid|medicare|obamacare|agency|department|process|system|schools|education';

const violence: readonly PhraseEntry[] = [
  {
    find: 'gut|hollow|shred|trample|torch|trash|butcher|wreck|ravage|plunder|loot|sabotage|hijack/v',
    why: 'makes a decision sound like violence',
    when: both(acting, [{ after: `*? *? *? *? ${institutions}` }]),
    unless: [
      { as: ['noun', 'passive'] },
      {
        near: `court; charged; police; rioters; looters; plane/n; ship/n; fire; disease; bacterial; virus; infection/n`,
      },
    ],
    severity: mild,
  },
  {
    find: list(`
      destroy/v * *? *? democracy|freedom|liberty|economy|country|america|families|civilisation|careers|innocence|jobs;
      wreck|ruin/v * *? economy|country|lives|party|budget|america; undermine/v our *? democracy|freedom|values;
      tear/v * *? country apart; rip/v * *? families|country apart; rob/v * of * dignity; strip/v * of * dignity;
      bully|coerce|browbeat/v * *? *? into; strong-arm/v * *? *? into;
      run/v roughshod over; ride/v roughshod over; make/v mincemeat of; wipe/v the floor with; blow/v up the deal
    `),
    use: [],
    why: 'makes a decision sound like violence',
    when: acting,
    unless: [{ as: ['noun', 'passive'] }, { near: `court; charged; police; rioters; looters; plane/n; ship/n; fire` }],
    severity: mild,
  },
  {
    find: list(`
      turn/v * back on; sell/v * down the river; stab/v * *? *? *? in the back; leave/v * in the lurch;
      hang/v * out to dry; kick/v to the kerb; hold/v * hostage over; hold/v * feet to the fire; twist/v arms;
      cut/v off at the knees; put/v a knife in; drive/v a stake through; bring/v * to * knees; run/v out of town
    `),
    why: 'makes a dispute sound like violence',
    when: acting,
    unless: meant,
    severity: mild,
  },
  {
    find: list(`
      hammer/v; pummel/v; bludgeon/v; batter/v; maul/v; flog/v; crucify/v; lynch/v; butcher/v; steamroller/v; browbeat/v;
      hound/v; harry/v; bully/v; coerce/v; strong-arm/v; terrorise/v; torment/v; persecute/v; punish/v voters;
      humiliate/v; trounce/v; thrash/v; crush/v; demolish/v; obliterate/v; annihilate/v
    `),
    why: 'makes a dispute sound like violence',
    when: [
      {
        form: ['past', 'gerund', 'third'],
        after: `
          him|her|them; president|senator|democrats|republicans|opponents|critics|rivals|the president|the senator|voters|congress|government|conservatives|liberals|labour|tories;
          citizens|taxpayers|families|workers|parents|students|christians|muslims|jews|americans|women|lawmakers|ministers|officials;
          his|her|their opponent|opponents|critics|rival|rivals
        `,
      },
    ],
    unless: literally,
    severity: mild,
  },
];

/** Whoever is said to be wronged when the whole people is meant. */
const people = `
  the? voters|taxpayers|citizens|americans|britons|families|workers; the *? people|public; the country|nation|party;
  his|her|its|their *? party|voters|country|base|principles|promises|supporters
`;

const deceit: readonly PhraseEntry[] = [
  {
    find: 'betray|deceive|fool|trick|swindle|cheat/v',
    why: 'tells readers what to think of the act',
    when: both(acting, [{ after: people }]),
    unless: [{ as: ['noun', 'passive'] }, literal, { near: `spy; spies; husband; wife; confidence; secret/n` }],
    severity: mild,
  },
  {
    find: 'muzzle|gag|throttle|strangle|suffocate|smother|shackle|enslave|subjugate/v',
    why: 'makes a rule sound like violence',
    when: both(acting, [
      {
        after: `
          *? *? press|media|debate|speech|critics|dissent|economy|business|businesses|industry|growth|trade|scientists|officials|opposition;
          *? *? democracy|democrats|republicans|conservatives|liberals|voters|citizens|taxpayers|people|workers|nation
        `,
      },
    ]),
    unless: [{ as: ['noun', 'passive'] }, literal],
    severity: mild,
  },
  {
    find: 'unleash/v * *? *? firestorm|torrent|tirade|attack|attacks|assault|fury|chaos|hell|barrage|hordes|mob|mobs|propaganda|terror',
    why: 'tells of words as of a weapon',
    when: acting,
    unless: [{ as: ['noun', 'passive'] }, literal, played],
    severity: mild,
  },
  {
    find: list(`
      rig/v the system|election|vote|game; steal/v the election|presidency|vote; buy/v the election|presidency|votes;
      subvert/v democracy; usurp/v; trample/v the constitution; shred/v the constitution; sow/v division;
      stir/v up *? hatred|trouble|fear|division; stir/v the pot; foment/v; thumb/v * nose at; spit/v on the;
      coddle/v; mollycoddle/v; hoodwink/v; bamboozle/v; dupe/v; con/v voters|the public|people|americans;
      fleece|swindle/v voters|taxpayers; brainwash/v; indoctrinate/v; pander/v; pull/v the wool over;
      peddle/v *? lies|conspiracy|myths|fear|falsehoods|hate|propaganda|misinformation;
      spew/v *? hate|hatred|lies|venom|bile|vitriol|propaganda; spread/v *? lies|hate|hatred|fear;
      hurl/v insults|abuse|accusations|invective; sling|fling/v mud; lob/v insults; shove/v down * throats; cram/v *? *? *? down * throats; catch/v * red-handed; caught red-handed;
      ram/v * agenda; cover/v * tracks; weasel/v out of; wriggle/v out of; worm/v * way; game/v the system;
      cook/v the books; move/v the goal posts; play/v fast and loose; use/v * as a foil; masquerade/v as
    `),
    why: 'tells readers what to think of the act',
    when: acting,
    unless: [{ as: ['noun', 'passive'] }, literal, { near: `throne; century; egg/n; wares; bicycle/n; drugs` }],
    severity: mild,
  },
  {
    find: list(`
      appease/v; embolden/v; cave/v to pressure; bow/v to pressure; snooker/v; radicalise/v our|children;
      groom/v our|children|kids; incite/v hatred; shove/v aside; lure/v; woo/v; seduce|tempt/v voters; bankroll/v;
      rubber-stamp/v; orchestrate/v; engineer/v the; mastermind/v; manipulate/v; exploit/v; scheme/v to; plot/v to;
      conspire/v to; meddle/v in; cling/v to; flout/v; defy/v; snub/v; spurn/v; rebuff/v; shun/v
    `),
    why: 'tells readers what to think of the act',
    when: acting,
    unless: [...literally, { near: `orchestra; mortgage; loan/n; investor/n; tourists; customers; attack/n` }],
    severity: quiet,
  },
];

/** Idioms that mock or score what somebody did; hardly one is ever meant as it says. */
const idioms: readonly PhraseEntry[] = [
  {
    find: list(`
      lose/v the plot; lose/v * marbles; go/v rogue; go/v off the rails; go/v off the deep end; jump/v the shark; sell/v * soul;
      dig/v * own grave; shoot/v himself|herself|itself|themselves in the foot; bend/v the knee; lick/v * boots of;
      lick/v the boots of; fold/v like a; buckle/v under pressure; take/v a victory lap; thump/v * chest; beat/v * breast;
      cry/v wolf; go/v nuclear; go/v on the warpath; spread/v poison; spin/v a yarn; lie/v through * teeth;
      lead/v * up|down the garden path; take/v *? * for a ride; take/v *? * for fools; leave/v *? * high and dry;
      milk|squeeze/v taxpayers|tenants|motorists|drivers|savers|customers; make/v a killing; make/v a mess of; make/v a hash of;
      hit/v the panic button; press/v the panic button; open/v old wounds; twist/v the knife; sharpen/v * knives; bare/v * teeth;
      show/v * claws; crack/v the whip; bring/v *? * to heel; clip/v * wings; cut/v * down to size; rap/v *? * on the knuckles;
      read/v * the riot act; tear/v up the rulebook; tear/v up the rule book; drive/v a coach and horses through;
      blow/v a hole in * budget|plan|case|argument; blow/v the lid off; smell/v blood; circle/v like vultures; flog/v a dead horse;
      beat/v a dead horse; tilt/v at windmills; rearrange/v the deckchairs; fiddle/v while; stick/v * head in the sand
    `),
    use: [],
    why: 'scores the act by an image',
    unless: [
      ...meant,
      {
        near: `rain; snow; weather; bird/n; eagle/n; hen/n; cat/n; lion/n; nuclear power; plant/n; wool; weaver/n; toll; violin/n`,
      },
    ],
    severity: mild,
  },
  {
    find: ['drink/v the kool-aid'],
    why: 'scores the act by an image',
    when: anyCase,
    unless: [{ near: ['jonestown', 'guyana', 'cup/n'] }],
    severity: mild,
  },
  {
    find: 'botch|bungle|flub/v',
    why: 'passes a verdict on how it was done',
    when: acting,
    unless: [
      { as: ['noun'] },
      played,
      { near: `execution/n; inmate/n; surgery; surgeon/n; operation/n; injection/n; circumcision/n` },
    ],
    severity: mild,
  },
];

const theatre: readonly PhraseEntry[] = [
  {
    find: ['get/v the boot|axe|chop', 'give/v * the boot|axe|chop'],
    use: [],
    why: 'makes a dismissal sound like a joke or a blow',
    unless: [{ near: `shed; wood; tool/n; shoe/n; car; kitchen` }],
    severity: mild,
  },
  {
    find: list(`
      storm/v off; storm/v out of; flounce/v out|off; stomp/v off|out; melt/v down; freak/v out; lose/v it over; blow/v a gasket; blow/v * top; fly/v off the handle; froth/v at the mouth; foam/v at the mouth; go/v berserk;
      have/v a meltdown; throw/v a fit; clutch/v * pearls; wring/v * hands; wail/v about; wail/v on; shriek/v over|about|at;
      screech/v about|at; howl/v about|over; scream/v about|bloody; rant/v and rave; bleat/v about; fret/v over;
      play/v dumb; raise/v a stink; make/v a stink;
      kick/v up a stink; lick/v * lips; salivate/v over; drool/v over; rub/v * hands; fawn/v over; devolve/v into; descend/v into farce|chaos|acrimony;
      embarrass|humiliate/v himself|herself|themselves|itself; make/v a fool of; make/v fools of;
      claw/v * way back|into|to; trip/v over himself|herself|themselves; fall/v over himself|themselves; scramble/v to explain|contain|defend;
      parade/v * around; mug/v for the cameras; milk/v it; obsess/v over; wallow/v in
    `),
    why: 'paints the scene in place of telling it',
    when: acting,
    unless: [
      ...meant,
      {
        near: `reactor/n; nuclear; ice; glacier; wolf; wolves; wind; baby; infant/n; rope/n; wire/n; legs; feet; hook/n; mud`,
      },
    ],
    severity: mild,
  },
  {
    find: list(`
      hyperventilate/v; gloat/v; smirk/v; sulk/v; pout/v; bluster/v; flail/v; flounder/v; squirm/v; grovel/v; preen/v; beclown/v; flaunt/v; grandstand/v; dangle/v
    `),
    why: 'paints the scene in place of telling it',
    when: acting,
    unless: [
      ...literally,
      {
        near: `reactor/n; nuclear; ice; glacier; wolf; wolves; wind; baby; infant/n; rope/n; wire/n; legs; feet; hook/n; mud`,
      },
    ],
    severity: mild,
  },
  {
    find: list(`
      pounce/v on; seize/v on|upon the|his|her|its|their|a|an|this|that|those|these|such|any|every|news|reports|remarks|comments; latch/v on to|onto; leap/v on; wade/v into; barge/v in; pile/v on; gang/v up on; pick/v on;
      single/v out; trot/v out; dredge/v up; rake/v up; drag/v up; churn/v out; crank/v out; ram/v home; wheel/v out;
      rehash/v; conjure/v up; sneak/v in|into|through; slip/v into the bill; shoehorn/v; waste/v no time in;
      waste/v no time; pull/v off a; topple/v; oust/v; stumble/v; sputter/v; implode/v; unravel/v; limp/v on;
      scramble/v to|for|back; race/v to; rush/v to judgement; jump/v ship; chime/v in; buck/v; bristle/v; balk/v
    `),
    why: 'paints the scene in place of telling it',
    when: acting,
    unless: literally,
    severity: quiet,
  },
  {
    find: list(`
      prey/v on|upon; leech/v off|on; sponge/v off|on; feast/v on; gorge/v on; feed/v at the trough; suck/v * dry;
      poison/v *? *? democracy|politics|capitalism|debate|minds|society|discourse|children; pollute/v * minds;
      devour/v * *? possessions|wealth|budget|economy|children; infect/v * *? politics|society|culture|minds|institutions;
      invade/v our; overrun/v our; swamp/v our; besmirch/v; befoul/v; desecrate/v; defile/v; debase/v; cheapen/v;
      malign/v; slander/v; vilify/v; defame/v; denigrate/v; disparage/v; belittle/v; trivialise/v; infantilise/v
    `),
    why: 'makes people vermin or filth',
    when: acting,
    unless: [
      { as: ['noun', 'passive'] },
      {
        near: `bird/n; shark/n; insect/n; animal/n; lion/n; fish; grave/n; cemetery; mosque; sacrament/n; altar/n; host; communion; church; tomb/n; shrine/n; court; jury; lawsuit`,
      },
    ],
    severity: mild,
  },
];

/** Flattery, spite, muddle and theft, as verbs. */
const vices: readonly PhraseEntry[] = [
  {
    find: list(`
      genuflect/v; pal/v around with; canoodle/v with; flack/v for; cheerlead/v for; prevaricate/v; dissemble/v; airbrush/v * *? out; airbrush/v history;
      doctor/v the evidence|figures|record; massage|fiddle|fudge/v the figures|numbers|data|expenses|statistics|books; rig/v the *? *? system|game|election|vote|rules|economy;
      stack/v the deck; load/v the dice; railroad/v; squelch|stifle|smother|snuff/v out? debate|dissent|speech|criticism|opposition|innovation|enterprise;
      strangle|suffocate|throttle/v * *? economy|business|businesses|growth|enterprise|industry|democracy|freedom; rob/v taxpayers|pensioners|generations|workers|citizens|americans|britons|voters;
      rob/v future; steal/v * childhood|birthright; raid/v the treasury|pensions|taxpayer|public; soak/v the rich; nickel-and-dime/v; poke/v the bear;
      cosset/v; spoon-feed/v * propaganda|lies|public|voters|line|nonsense; deify/v; fetishise/v; worship/v at the altar; worship/v at the feet; cock/v a snook; stick/v two fingers up;
      give/v the finger to; flip/v the bird; spit/v on the *? grave|graves|memory|face|flag|constitution; spit/v in the face of; wipe/v * feet on; walk/v all over;
      burn/v it all down; burn/v the house down; spit/v the dummy; spit/v out the dummy; throw/v * toys out; go/v into hysterics; lose/v * rag; go/v bananas; go/v bonkers;
      go/v apeshit; go/v postal; foam/v with rage; own/v the libs; saddle|lumber/v taxpayers|voters|families|generations|workers with; stick/v taxpayers with; fob/v * off; fob/v off;
      run/v for the hills; tie/v itself|himself|herself|themselves in knots; tie/v itself|himself|herself|themselves into knots; paint/v itself|himself|herself|themselves into a corner;
      eat/v humble pie; eat/v crow; wimp/v out; bottle/v it; cock/v up; louse/v up; sleepwalk/v into; sleep-walk/v into; drag|plunge|lead|march|take/v us *? into war|ruin|recession|bankruptcy|disaster|darkness|tyranny|socialism;
      snatch|steal/v defeat from; cut/v and run; tuck/v tail; crawl/v back; come/v crawling; cower/v before|behind; hide/v behind * skirts; scuttle/v off|away; weasel/v * way;
      con|diddle|shaft|stiff|screw/v taxpayers|voters|workers|tenants|pensioners|farmers|consumers|customers|savers; trash|torch/v * *? reputation|record|legacy|norms; stomp/v on|over * *? rights|constitution|freedom|liberty;
      shit|piss|urinate/v on the constitution|graves|grave|memory|people; strongarm/v; pigeonhole/v; tar/v * with the same brush; rub/v * noses in; sneer|snigger|jeer/v about
    `),
    use: [],
    why: 'scores the act by an image',
    when: acting,
    unless: [
      ...meant,
      {
        near: `robbed; robbery; spirit/n; railroad/n; railway; bank robbery; gunpoint; paint; photographer/n; baby; infant/n; spoon; wedding; salt; salute`,
      },
    ],
    severity: mild,
  },
  {
    find: list(`
      dumb/v down; wash/v * hands of; hobnob/v; schmooze/v; obfuscate/v; dither/v; elbow/v aside; muscle/v out; glorify/v; glamorise/v; romanticise/v; idolise/v; pamper/v; goad/v; egg/v on; sit/v on * hands; twiddle/v * thumbs;
      throw/v in the towel; see/v red; lose/v * cool; lose/v * temper; fumble/v; mishandle/v; blunder/v into; screw/v up; mess/v up; foul/v up; muck/v up; muddle/v through; eat/v * words; swallow/v * pride; laugh/v off
    `),
    why: 'paints the scene in place of telling it',
    when: acting,
    unless: literally,
    severity: quiet,
  },
];

/** Verbs that paint what somebody did. */
export const loadedActs: readonly PhraseEntry[] = [...violence, ...deceit, ...idioms, ...theatre, ...vices];
