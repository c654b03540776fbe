/** Weather, fire, water, plants and beasts as images for what people do. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { beasts, nature, sport, works } from './image-conditions.ts';

const weather: readonly PhraseEntry[] = [
  {
    find: list(`
      storm of criticism|protest|controversy|outrage|indignation|abuse|publicity|anger|fury; storm of scandal;
      storm of *? criticism|protest|controversy|outrage; weather/v the storm;
      weather/v the crisis|scandal|controversy; ride/v out the storm; calm before the storm; storm brewing;
      brewing storm; political storm/n; constitutional storm; diplomatic storm; storm-tossed; in the eye of;
      eye of the hurricane; cloud hanging over; cast/v a cloud; cast/v a shadow; cast/v a long shadow; cast/v a pall;
      long shadow; under the shadow of; in the shadow of; reap/v the whirlwind; steal/v * thunder; thunderbolt;
      bolt from the blue; lightning speed; like lightning; lightning-fast; hail of criticism|abuse; wind of change;
      winds of change; tailwind/n; political winds; which way the wind; caution to the wind;
      caution to the winds; wind in * sails; wind out of * sails; wind from * sails; wind at * back;
      breath of fresh air; chill wind; chilly reception; frosty reception; icy reception; icy relations; deep freeze;
      in the deep freeze; cold snap in; leave/v out in the cold; out in the cold; come/v in from the cold;
      put/v on ice; break/v the ice; ice-breaker; snowballed; snowball effect; snow/v under; on shaky ground;
      shaky ground; on firm ground; firm ground; on solid ground; seismic change/n; tectonic shift/n; tectonic;
      tectonic plates; earth-shattering; earth-shaking; ground-shaking; political earthquake/n; shock waves;
      shock wave; shockwave/n; send/v shockwaves; send/v shock waves; fault line/n; faultline/n; erupt/v in;
      erupt/v into; erupt/v over; eruption of anger|violence|protest; row erupted; row erupts; simmering volcano;
      sitting on a volcano; dawn of a new; dawn of an; new dawn; darkest days; darkest hour; dark chapter;
      dark moment; ray of hope; ray of light; ray of sunshine; glimmer of hope; flicker of hope; spark of hope;
      light at the end of; shine/v a light on; shine/v a spotlight; bring/v to light;
      rain/v on * parade; shower/v with; shower/v * with; pour/v cold water; throw/v cold water; dampener;
      put/v a damper on; damper on; fair-weather; fair-weather friend/n; sea-change; fog of; fog of war; murky;
      cloud/v the|his|her|judgement; clouded by; gathering clouds; clouds gather; in full bloom; groundswell
    `),
    why: 'turns what people did into weather',
    unless: [
      {
        near: [
          ...nature,
          'stadium',
          'sun',
          'moon',
          'planet',
          'telescope',
          'nasa',
          'cable/n',
          'bulb',
          'lamp/n',
          'cinema',
          'street/n',
          'tower',
          'building/n',
          'smog',
        ],
      },
    ],
    severity: quiet,
  },
];

const fire: readonly PhraseEntry[] = [
  {
    find: list(`
      spark|ignite|inflame|fuel|rekindle|kindle/v *? *? fury|outrage|anger|uproar|backlash;
      spark|ignite|inflame|fuel|rekindle|kindle/v *? *? firestorm|controversy|speculation|fears|tensions;
      spark|ignite|inflame|fuel|rekindle|kindle/v *? *? hatred|resentment|unrest|panic|rumours;
      spark|ignite|inflame|fuel|rekindle|kindle/v *? *? suspicion; inflame/v; inflame/v passions; reignite/v;
      flare/v up; flare-up/n; tempers flared; tempers flare; flash fire; red-hot; white-hot; white heat;
      hot under the collar; turn/v up the heat; turn/v the heat on; feel/v the heat; take/v the heat; in the heat of;
      heat of battle; heat is on; heated exchange/n; trial by fire; baptism of fire; ordeal by fire;
      out of the frying pan; frying pan into the fire; burn/v * bridges; burnt * bridges; burn/v * fingers;
      burned|burnt * fingers; get/v burned; got burnt; go/v up in smoke; up in smoke; no smoke without fire;
      smoke without fire; burning question; burning issue; burning desire; burning ambition; burn/v through;
      political fireworks; verbal fireworks; blaze/v a trail; light/v a fire; lit a fire; fire in the belly;
      fire in * belly; fire/v up *? *? base|supporters|crowd|voters|audience|conservatives|liberals; fired up;
      breathe/v fire; put/v out fires; put/v out the fire; fire-fighting mode; firefighting mode;
      rise/v from the ashes; from the ashes; phoenix-like; dumpster-fire; throw/v a match; tinder-dry;
      lightning conductor; burn/v down the house; torch/v the; burn-it-down
    `),
    why: 'turns feeling into fire',
    unless: [
      {
        near: [
          ...nature,
          ...works,
          'gas',
          'candle/n',
          'cigarette/n',
          'flame/n',
          'burn/n',
          'hospital',
          'rocket',
          'explosion',
          'heat',
          'summer',
          'sun',
          'pepper/n',
          'display',
          'new year',
          'independence day',
          'phoenix',
          'arizona',
          'explosives',
        ],
      },
    ],
    severity: quiet,
  },
];

const water: readonly PhraseEntry[] = [
  {
    find: list(`
      sea of red ink|troubles|debt|paperwork|lies|faces|flags|red; ocean of; drop in the ocean; drop in the bucket;
      swamp/v with; swamped by; inundate/v; inundated with; inundated by; deluged with;
      flood/v the market|zone|courts|airwaves; flooded with;
      drown/v in *? debt|paperwork|red|regulation|complaints|work|litigation; drowning in; drown/v out; sink or swim;
      sinking feeling; keep/v * head above water; head above water; tread/v water; in hot water; into hot water;
      hot water over; in deep water; into deep water; out of * depth; in over * head; throw/v * a lifeline;
      thrown a lifeline; a lifeline; cast adrift; set adrift; uncharted waters; uncharted territory; choppy waters;
      troubled waters; murky waters; calm the waters; calmer waters; muddy/v the waters; test/v the waters;
      dip/v * toe; toe in the water; tide is turning; tide has turned; tide turned; turn/v the tide; stem/v the tide;
      stem/v the flow; against the tide; swim/v against the tide; swim/v with the tide; go/v with the flow;
      go/v against the grain; ripple effect/n; ripple/v through; make/v waves; make/v a splash; splash/v out;
      splash/v cash; ride/v the wave; ride/v a wave;
      wave of optimism|support|enthusiasm|popularity|sympathy|nostalgia|revulsion|euphoria|goodwill; crest of a wave;
      crest of the wave; undercurrent of; watershed moment/n; high-water mark; low-water mark; low ebb; at a low ebb;
      leak/v like a sieve; leaky ship; pour/v money into; pour/v scorn; outpouring of; floodgate/n; dam burst;
      dam has burst; dam break/v; turn/v off the tap; turn/v on the taps; turn/v off the spigot; wellspring of;
      fount of; well has run dry; run/v aground; jumped ship; jumping ship; abandon/v ship; steady/v the ship;
      right/v the ship; turn/v the ship around; turn/v the ship; captain of the ship; take/v the helm;
      plain sailing; smooth sailing; clear sailing; sail/v through; sail/v close to the wind; all hands on deck;
      batten/v down the hatches; make/v heavy weather of; show/v * true colours; true colours; nail/v * colours;
      colours to the mast; walk/v the plank; miss/v the boat; ship has sailed; in the same boat; hit/v the rocks;
      dead in the water; fish/v in troubled waters; small fry; bigger fish to fry; other fish to fry;
      hook, line and sinker; off the hook; on the hook; on the hook for; let/v off the hook; let/v * off the hook;
      take/v the bait; rise/v to the bait; bait-and-switch; deep dive; nosedived; nose-dive/v; take/v the plunge;
      plumb/v the depths; plumb/v new depths; hit/v rock bottom; rock-bottom; depths of; scrape/v the barrel;
      bottom of the barrel; over a barrel; stagnant; in the doldrums; doldrums; rudderless; anchorless;
      anchor of stability; port in a storm; port of last resort; sink/v without a trace; sink/v to new lows;
      sink/v the bill|deal|plan|talks; bail/v out of; bail/v on; keep/v afloat; stay/v afloat;
      in the wake of the scandal; water/v down; water under the bridge; blow/v out of the water;
      blew * out of the water; not hold/v water; hold/v water; hold/v no water; lead/v a horse to water
    `),
    why: 'turns money, feeling or fortune into water',
    unless: [
      {
        near: [
          ...nature,
          ...sport,
          'whale/n',
          'drowned',
          'rescue',
          'rescued',
          'coastguard',
          'aquarium',
          'pool/n',
          'plane',
          'aircraft',
          'oil',
          'pipe/n',
          'pipeline',
          'leak/n',
          'diving',
          'navy',
          'cargo',
          'sub',
          'submarine',
          'captain',
          'island/n',
          'species',
        ],
      },
    ],
    severity: quiet,
  },
];

const plants: readonly PhraseEntry[] = [
  {
    find: list(`
      plant/v the seeds; plant/v the seed; seeds of discontent|doubt|destruction|division|discord; seeds were sown;
      root-and-branch; nip/v in the bud; nip/v * in the bud; beat/v around the bush; beat/v about the bush;
      thorny issue/n; thorny question/n; thorn in; grasp/v the nettle; wither/v on the vine; bore fruit;
      bearing fruit; fruits of; blossomed into; mushroomed; mushrooming; spring/v up like mushrooms;
      not out of the woods; out of the woods; wood for the trees; forest for the trees; bark/v up the wrong tree;
      money does not grow on trees; forbidden fruit; fence-sitter/n; fence-sitting; sit/v on the fence; on the fence;
      mend/v fences; turn/v over a new leaf; new leaf; fig-leaf; fig leaves; last straw; final straw;
      straw that broke; clutch/v at straws; grasp/v at straws; straw in the wind; short straw; straws in the wind;
      needle in a haystack; make/v hay; hayseed; grist to the mill; grist for the mill; wheat from the chaff;
      separate/v the wheat; reap/v what; reap/v the rewards; reap/v the benefits; sow/v the wind; cut/v down to size;
      slash-and-burn; fertile ground for; fertile soil for; hothouse flower; shrinking violet; tall poppy;
      gone to seed; run/v to seed; cut/v the dead wood; knock/v on wood; turf battle/n; turf fight/n; on * own turf;
      home turf; salt the earth; green shoots; primrose path; bed of roses; coming up roses; rose-tinted;
      rose-coloured; rose-tinted spectacles; lead/v up the garden path; garden path; field day;
      have|had|having a field day; plough/v ahead; plough/v on; plough/v a lonely furrow; lonely furrow;
      hard row to hoe; tough row to hoe; bumper crop of; crop of candidates|scandals
    `),
    why: 'turns politics into a garden',
    unless: [
      {
        near: [
          ...nature,
          ...sport,
          'greenhouse',
          'orchard',
          'apple/n',
          'grape/n',
          'vine/n',
          'vineyard/n',
          'wheat',
          'rice',
          'tree/n',
          'flower/n',
          'timber',
          'hedge fund/n',
          'fund/n',
          'bank/n',
          'currency',
          'artificial',
          'pitch',
          'grass',
          'dogs',
        ],
      },
    ],
    severity: quiet,
  },
];

const animals: readonly PhraseEntry[] = [
  {
    find: list(`
      dog's breakfast; dog's dinner; dog-in-the-manger; dogged by; dogged with; let sleeping dogs lie; sleeping dogs;
      in the doghouse; bite/v the hand; bite/v the hand that; bark is worse; all bark; call/v off the dogs;
      throw/v to the dogs; go/v to the dogs; cry/v wolf; wolf at the door; wolf from the door; change/v * spots;
      tiger by the tail; ride/v the tiger; ride/v a tiger; lion's share; lion of the senate; lion of the left;
      lionise/v; outfox/v; crazy like a fox; fox in the henhouse; weasel word/n; weasel-worded; smell/v a rat;
      smelt a rat; rat race; rat/v out; ratted on; let/v the cat out of the bag; cat out of the bag;
      cat among the pigeons; set/v the cat; cat's paw; catfight; cat-fight; herd/v cats; like rats;
      make/v a pig's ear; pig's ear; pigs might fly; pigs fly; when pigs fly; whole hog; go/v the whole hog; hogwash;
      hog/v the limelight; cash cow/n; cash-cow; milk/v * for; milk/v the system|taxpayer|taxpayers|state|issue;
      milked for; milking the; cows come home; bull in a china shop; bull by the horns; red rag to a bull; red rag;
      bull-headed; beat/v a dead horse; flog/v a dead horse; horse's mouth; high horse; on * high horse;
      hold/v * horses; change/v horses; stalking horse/n; horse-trade/v; saddle/v with; saddle/v * with;
      back in the saddle; rein/v in; reins of power; seize/v the reins; take/v the reins; hand/v over the reins;
      free rein; give/v free rein; unbridled; champ|chomp/v at the bit; bit between * teeth; kick/v over the traces;
      whip/v into shape; crack/v the whip; whip hand; carrot-and-stick; carrots and sticks; dangle/v a carrot;
      donkey's years; donkey work; stubborn as; mulish; get/v * goat; sheep from the goats; shepherd/v * *? through;
      shepherded; kill/v two birds; two birds with one stone; eat/v crow; crow/v about; crow/v over; crowing;
      ruffle/v feathers; ruffle/v * feathers; smooth/v ruffled feathers; feather in * cap; birds of a feather;
      nest egg; empty-nest; pecking order; rule/v the roost; chickens come home; come/v home to roost; chicken feed;
      chicken-and-egg; chicken/v out; head in the sand; heads in the sand;
      duck/v *? *? question|questions|issue|responsibility|debate|debates|accountability; lame-duck; sitting ducks;
      get/v * ducks in a row; ducks in a row; water off a duck's back; duck to water; gone for a burton; vulturous;
      circle/v like; fall/v prey to; easy prey; swoop/v in; clip/v * wings; spread/v * wings; under * wing; hawk-eyed;
      fly in the ointment; bee in * bonnet; make/v a beeline for; beeline; sting in the tail; sting in * tail;
      can of worms; cans of worms; worm/v out of; butterflies in; moth to a flame; moths to a flame; like flies;
      dropping like flies; lumbering; hydra-headed; many-headed; monster of; create/v a monster; monkey on * back;
      monkey business; monkey with; brass monkey; make/v a monkey of; beast of a; fair game; smell/v blood;
      scent of blood; scent blood; go/v in for the kill; in for the kill; moving in for the kill;
      moved in for the kill; walk/v into a trap; set/v a trap; fall/v into the trap; ensnare/v; rattle/v * cage;
      on a tight leash; tight leash; short leash; on a short leash; off the leash; let/v off the leash;
      tail between * legs; tail wags; rear/v its head; ugly head; raised its ugly head; snake-like; bleat/v; squawk/v;
      yap/v; claw/v at; bare/v * claws; bare/v * fangs; herd/v into; pigeon-hole/v; pigeonhole/v; squirrelled away;
      ferret/v out; hound/v out; hunt/v with the hounds; wild-goose chase; bird-brained; swan/v around; cock-a-hoop;
      cock of the walk; puffed-up; preen/v; peacocking; parroted; parroting
    `),
    why: 'turns people into beasts',
    unless: [
      {
        near: [
          ...beasts,
          ...nature,
          ...works,
          'circus',
          'film',
          'park',
          'investor/n',
          'market/n',
          'stock/n',
          'wire/n',
          'nebula',
          'prison',
          'bus',
          'traffic',
          'trapped',
          'jockeys',
          'feet',
          'crowd cheered',
        ],
      },
      { before: ['the|a|an|of|great|planet'], near: ['primate/n', 'chimpanzee/n', 'gorilla/n', 'evolution'] },
    ],
    severity: quiet,
  },
];

/** Images of nature. */
export const imagesOfNature = (): readonly PhraseEntry[] => [...weather, ...fire, ...water, ...plants, ...animals];
