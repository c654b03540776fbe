/** Weather, fire, water, plants and beasts as images for what people do. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { beasts, nature, sport, works } from './image-conditions.ts';

const weather: readonly PhraseEntry[] = [
  {
    find: list(`
      storm of criticism|protest|protests|controversy|outrage|indignation|abuse|publicity|anger|fury;
      storm of scandal; storm of *? criticism|protest|controversy|outrage; weather/v the storm; weathered the storm;
      weather/v the crisis|scandal|controversy; ride/v out the storm; rode out the storm; calm before the storm;
      storm brewing; brewing storm; political storm/n; constitutional storm; diplomatic storm; storm-tossed;
      in the eye of; eye of the hurricane; storm over the|his|her|their; cloud hanging over; hanging over; hangs over;
      hung over; under a cloud; cast/v a cloud; cast/v a shadow; cast/v a long shadow; cast/v a pall; pall over;
      long shadow; under the shadow of; in the shadow of; overshadow/v; whirlwind; reap/v the whirlwind; tempest;
      tempestuous; stormy; steal/v * thunder; stole * thunder; thunderbolt; bolt from the blue; out of the blue;
      lightning speed; like lightning; lightning-fast; hail of criticism|abuse; in the wind; wind of change;
      winds of change; headwind/n; tailwind/n; political winds; winds of; which way the wind; caution to the wind;
      caution to the winds; wind in * sails; wind out of * sails; wind from * sails; wind at * back; gust of;
      breath of fresh air; chill wind; chilly reception; frosty reception; frosty; icy reception; icy relations; icy;
      warm words; thaw; thaw/v; thaw in; deep freeze; in the deep freeze; cold snap in; left out in the cold;
      leave/v out in the cold; out in the cold; come/v in from the cold; put/v on ice; on ice; break/v the ice;
      broke the ice; ice-breaker; snowball/v; snowballing; snowball effect; snowed under; snow/v under;
      on shaky ground; shaky ground; on firm ground; firm ground; on solid ground; seismic; seismic change/n;
      tectonic shift/n; tectonic; tectonic plates; earth-shattering; earth-shaking; ground-shaking;
      political earthquake/n; shock waves; shock wave; shockwave/n; send/v shockwaves; send/v shock waves; tremor/n;
      tremors; aftershock/n; fault line/n; faultline/n; volcanic; erupt/v in; erupt/v into; erupted over;
      erupt/v over; eruption of anger|violence|protest; row erupted; row erupts; simmering volcano;
      sitting on a volcano; dawn of a new; dawn of an; new dawn; dark days; darkest days; dark night; darkest hour;
      dark cloud; dark period; dark chapter; dark side of; dark moment; bright spot/n; ray of hope; ray of light;
      ray of sunshine; glimmer of hope; flicker of hope; spark of hope; silver lining; light at the end of;
      shine/v a light on; shine/v a spotlight; shed/v light on; throw/v light on; cast/v light on; bring/v to light;
      rain/v on * parade; rain/v down; rained down; shower/v with; shower/v * with; showered with; pour/v cold water;
      throw/v cold water; dampen/v; dampener; put/v a damper on; damper on; fair-weather; fair-weather friend/n;
      sea change; sea-change; fog of; fog of war; murky; cloud/v the|his|her|judgement; clouded by; gathering clouds;
      clouds gather; perfect storm; blizzard of; flurry of; flood of; drought of; monsoon of; avalanche; landslide;
      whiteout; in full bloom; groundswell; groundswell of
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
      spark|ignite|inflame|fuel|rekindle|kindle/v *? *? fury|outrage|anger|uproar|backlash|firestorm|controversy|speculation|fears|tensions;
      spark|ignite|inflame|fuel|rekindle|kindle/v *? *? hatred|resentment|debate|protests|concern|concerns|unrest|panic|interest|rumours;
      spark|ignite|inflame|fuel|rekindle|kindle/v *? *? suspicion; inflame/v; inflame/v passions; ignite/v;
      reignite/v; rekindle/v; smoulder/v; smouldering; flare/v up; flared up; flare-up/n; flaring; tempers flared;
      tempers flare; flash fire; red-hot; white-hot; white heat; hot under the collar; turn/v up the heat;
      turned up the heat; turn/v the heat on; feel/v the heat; felt the heat; feeling the heat; take/v the heat;
      in the heat of; heat of battle; heat of the moment; heat is on; under heat; heat up; heating up; heated up;
      heats up; heated exchange/n; trial by fire; baptism of fire; ordeal by fire; out of the frying pan;
      frying pan into the fire; burn/v * bridges; burned * bridges; burnt * bridges; burn/v * fingers;
      burned|burnt * fingers; get/v burned; got burned; got burnt; go/v up in smoke; gone up in smoke;
      went up in smoke; up in smoke; no smoke without fire; smoke without fire; burning question; burning issue;
      burning desire; burning ambition; burn/v through; burning through; fireworks; political fireworks;
      verbal fireworks; firebomb; blaze/v a trail; blazed a trail; light/v a fire; lit a fire; fire in the belly;
      fire in * belly; fire/v up *? *? base|supporters|crowd|voters|audience|conservatives|liberals; fired up;
      fire-breathing; breathe/v fire; breathing fire; firewall; backdraft; put/v out fires; put/v out the fire;
      fire-fighting mode; firefighting mode; extinguish/v; rise/v from the ashes; rose from the ashes; from the ashes;
      phoenix; phoenix-like; dumpster-fire; match to; throw/v a match; tinder; tinder-dry; lightning conductor;
      burn/v down the house; scorch/v; scorching; torch/v the; burn-it-down; slow burn; slow-burn; slow-burning;
      burnout; burned out; blistering; sizzle/v; sizzling; scorcher; fan/v
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
      swamp/v with; swamped with; swamped by; swamp/v; inundate/v; inundated with; inundated by; deluge/v;
      deluged with; flood/v the market|zone|courts|airwaves; flooded with;
      drown/v in *? debt|paperwork|red|regulation|complaints|work|litigation; drowning in; drown/v out; drowned out;
      sink or swim; sinking feeling; keep/v * head above water; head above water; tread/v water; treading water;
      in hot water; into hot water; hot water over; in deep water; into deep water; out of * depth; in over * head;
      throw/v * a lifeline; thrown a lifeline; lifeline; a lifeline; cast adrift; adrift; set adrift; all at sea;
      uncharted waters; uncharted territory; choppy waters; troubled waters; murky waters; calm the waters;
      calmer waters; shark-infested waters; muddy/v the waters; muddied the waters; test/v the waters;
      testing the waters; dip/v * toe; toe in the water; tide is turning; tide has turned; tide turned;
      turn/v the tide; turned the tide; turning the tide; stem/v the tide; stem/v the flow; stemming the tide;
      against the tide; swim/v against the tide; swimming against the tide; swim/v with the tide; go/v with the flow;
      go/v against the grain; ripple effect/n; ripple/v through; rippled through; ripples; make/v waves; made waves;
      making waves; make/v a splash; made a splash; splash/v out; splash/v cash; ride/v the wave; ride/v a wave;
      riding a wave; rode a wave; riding the wave; rode the wave;
      wave of optimism|support|enthusiasm|popularity|sympathy|nostalgia|revulsion|euphoria|goodwill; crest of a wave;
      crest of the wave; undercurrent of; undercurrent/n; watershed; watershed moment/n; high-water mark;
      high water mark; low-water mark; low ebb; ebb and flow; at a low ebb; leak/v like a sieve; leaky; leaky ship;
      pour/v money into; pour/v scorn; poured scorn; pour/v into; poured into; poured in; pouring in; outpouring of;
      flow of misery; floodgate/n; dam burst; dam has burst; dam break/v; turn/v off the tap; turn/v on the taps;
      spigot; turn/v off the spigot; wellspring of; fountain of; fount of; run/v dry; ran dry; well has run dry;
      dry/v up; dried up; run/v aground; ran aground; aground; shipwreck; jump/v ship; jumped ship; jumping ship;
      abandon/v ship; abandoning ship; steady/v the ship; steadied the ship; right/v the ship; turn/v the ship around;
      turn/v the ship; captain of the ship; at the helm; take/v the helm; plain sailing; smooth sailing;
      clear sailing; sail/v through; sailed through; sail/v close to the wind; sailing close to the wind;
      all hands on deck; batten/v down the hatches; make/v heavy weather of; show/v * true colours; true colours;
      nail/v * colours; colours to the mast; walk/v the plank; miss/v the boat; missed the boat; ship has sailed;
      in the same boat; on the rocks; hit/v the rocks; high and dry; dead in the water; fish/v in troubled waters;
      big fish; small fry; bigger fish to fry; other fish to fry; hook, line and sinker; off the hook; on the hook;
      on the hook for; let/v off the hook; let/v * off the hook; take/v the bait; took the bait; rise/v to the bait;
      rose to the bait; bait and switch; bait-and-switch; dive/v into; dove into; deep dive; nosedive/v; nosedived;
      nosedive; nose-dive/v; nose-dive; take/v the plunge; plumb/v the depths; plumb/v new depths; hit/v rock bottom;
      rock bottom; rock-bottom; depths of; scrape/v the barrel; scraping the barrel; bottom of the barrel;
      over a barrel; backwater; stagnant; stagnate/v; in the doldrums; doldrums; becalmed; rudderless; anchorless;
      anchor of stability; safe harbour; safe haven; port in a storm; port of last resort; iceberg;
      sink/v without a trace; sank without a trace; sink/v to new lows; sink/v the bill|deal|plan|talks;
      sank the bill|deal|plan|talks; bail/v out of; bail/v on; keep/v afloat; kept afloat; stay/v afloat; afloat;
      in the wake of the scandal; tidal wave/n; washed up; wash/v away; watered down; water/v down; watering down;
      water under the bridge; blow/v out of the water; blown out of the water; blew * out of the water;
      not hold/v water; hold/v water; hold/v no water; lead/v a horse to water
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
      root and branch; root-and-branch; nip/v in the bud; nipped in the bud; nip/v * in the bud;
      beat/v around the bush; beat/v about the bush; beating around the bush; thorny; thorny issue/n;
      thorny question/n; thorn in; prickly; grasp/v the nettle; nettle; weed/v out; weeding out; wither/v on the vine;
      wither/v; withering; bear/v fruit; bore fruit; bearing fruit; fruits of; blossom/v; blossomed into; mushroom/v;
      mushroomed; mushrooming; sprout/v up; spring/v up like mushrooms; pruned; prune/v; not out of the woods;
      out of the woods; wood for the trees; forest for the trees; barking up the wrong tree; bark/v up the wrong tree;
      money does not grow on trees; low-hanging fruit; forbidden fruit; hedge/v; hedging; fence-sitter/n;
      fence-sitting; sit/v on the fence; sitting on the fence; on the fence; mend/v fences; mending fences;
      turn/v over a new leaf; new leaf; fig leaf; fig-leaf; fig leaves; last straw; final straw; straw that broke;
      clutch/v at straws; clutching at straws; grasp/v at straws; grasping at straws; straw in the wind; short straw;
      straws in the wind; needle in a haystack; make/v hay; hayseed; grist to the mill; grist for the mill;
      wheat from the chaff; separate/v the wheat; reap/v what; reap/v the rewards; reap/v the benefits;
      sow/v the wind; cut/v down to size; slash-and-burn; fertile ground for; fertile soil for; hothouse; hot-house;
      hothouse flower; shrinking violet; late bloomer; tall poppy; gone to seed; run/v to seed; dead wood; deadwood;
      cut/v the dead wood; knock/v on wood; turf battle/n; turf fight/n; turf; on * own turf; home turf;
      scorched earth; salt the earth; green shoots; primrose path; bed of roses; coming up roses; rosy; rose-tinted;
      rose-coloured; rose-tinted spectacles; wallflower; lead/v up the garden path; led up the garden path;
      garden path; field day; have|had|having a field day; plough/v ahead; plough/v on; ploughed ahead;
      plough/v a lonely furrow; lonely furrow; hard row to hoe; tough row to hoe; harvest of; bumper crop of;
      crop of candidates|scandals
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
      dog's breakfast; dog's dinner; dog in the manger; dog-in-the-manger; dogged by; dogged with;
      let sleeping dogs lie; sleeping dogs; in the doghouse; doghouse; bite/v the hand; bite/v the hand that;
      bark is worse; all bark; call/v off the dogs; throw/v to the dogs; go/v to the dogs; going to the dogs;
      gone to the dogs; cry/v wolf; cried wolf; crying wolf; lone wolf; lone-wolf; wolf at the door;
      wolf from the door; wolf pack; wolf in sheep's clothing; leopard cannot; change/v * spots; changed * spots;
      tiger by the tail; ride/v the tiger; riding the tiger; ride/v a tiger; lion's share; lion of the senate;
      lion of the left; lionise/v; lionised; outfox/v; outfoxed; crazy like a fox; fox in the henhouse; foxy;
      weasel word/n; weasel/v; weasel-worded; smell/v a rat; smelt a rat; rat race; rat/v out; ratted out; ratted on;
      let/v the cat out of the bag; cat out of the bag; cat among the pigeons; set/v the cat; cat's paw; catfight;
      cat fight; cat-fight; herding cats; herd/v cats; copycat; like rats; make/v a pig's ear; pig's ear;
      pigs might fly; pigs fly; when pigs fly; guinea pig/n; whole hog; go/v the whole hog; hogwash;
      hog/v the limelight; cash cow/n; cash-cow; milk/v * for; milk/v the system|taxpayer|taxpayers|state|issue;
      milked for; milking the; cows come home; bull in a china shop; bull by the horns; red rag to a bull; red rag;
      bullish; bearish; bull-headed; beat/v a dead horse; beating a dead horse; flog/v a dead horse;
      flogging a dead horse; horse's mouth; high horse; on * high horse; hold/v * horses; change/v horses;
      stalking horse/n; horse-trade/v; horse trading; saddle/v with; saddled with; saddle/v * with; in the saddle;
      back in the saddle; rein/v in; reined in; reining in; reins of power; seize/v the reins; take/v the reins;
      took the reins; hand/v over the reins; reins; free rein; give/v free rein; unbridled; unfettered;
      champ|chomp/v at the bit; champing at the bit; chomping at the bit; bit between * teeth; kick/v over the traces;
      whip/v into shape; crack/v the whip; cracked the whip; cracking the whip; whip hand; carrot and stick;
      carrot-and-stick; carrots and sticks; dangle/v; dangle/v a carrot; dangled; donkey's years; donkey work;
      stubborn as; mulish; get/v * goat; got * goat; black sheep; sheep from the goats; shepherd/v * *? through;
      shepherded; kill/v two birds; two birds with one stone; eat/v crow; ate crow; crow/v about; crow/v over;
      crowed about; crowing; ruffle/v feathers; ruffled feathers; ruffle/v * feathers; smooth/v ruffled feathers;
      feather in * cap; birds of a feather; nest egg; empty-nest; pecking order; rule/v the roost; rules the roost;
      ruled the roost; chickens come home; come/v home to roost; came home to roost; coming home to roost; roost;
      chicken feed; chicken and egg; chicken-and-egg; chicken/v out; chickened out; ostrich; ostrich-like;
      head in the sand; heads in the sand;
      duck/v *? *? question|questions|issue|responsibility|debate|debates|accountability; ducked; lame duck;
      lame-duck; sitting ducks; get/v * ducks in a row; ducks in a row; water off a duck's back; duck to water;
      ugly duckling; gone for a burton; albatross; milestone around * neck; canary; vulture/n; vulturous;
      circle/v like; circling like; prey on; preys on; preyed on; preying on; prey/v upon; fall/v prey to;
      fell prey to; easy prey; swoop/v; swooped in; swoop/v in; swooping in; clip/v * wings; clipped * wings;
      spread/v * wings; under * wing; eagle-eyed; hawk-eyed; fly in the ointment; fly on the wall; bee in * bonnet;
      make/v a beeline for; beeline; sting in the tail; sting in * tail; bug/v; can of worms; cans of worms;
      worm/v * way; worm/v out of; ants in; butterflies in; moth to a flame; moths to a flame; like flies;
      dropping like flies; lumbering; behemoth/n; leviathan/n; hydra-headed; many-headed; hydra; monster of;
      create/v a monster; monkey on * back; monkey business; monkey around; monkey with; brass monkey;
      make/v a monkey of; beast of a; man-eating; unleash/v; unleashed; fair game; smell/v blood; smelled blood;
      scent of blood; scent blood; go/v in for the kill; in for the kill; moving in for the kill;
      moved in for the kill; walk/v into a trap; walked into a trap; set/v a trap; fall/v into the trap;
      fell into the trap; fallen into the trap; spring/v the trap; snare/v; ensnare/v; ensnared; rattle/v * cage;
      rattled * cage; caged; on a tight leash; tight leash; short leash; on a short leash; off the leash;
      let/v off the leash; tail between * legs; tail wags; wag/v; rear/v its head; ugly head; raised its ugly head;
      snake pit; snake-like; slither/v; slithered; slithering; hiss/v; purr/v; bray/v; braying; bleat/v; bleating;
      squawk/v; squawking; screech/v; yelp/v; yap/v; yapping; growl/v; growled; snarl/v; snarled; snarling; bark/v at;
      barked at; roar/v back; roared back; ruffle/v; peck/v at; paw/v at; gnaw/v at; gnawed at; claw/v at; claws out;
      bare/v * claws; bare/v * fangs; fangs; talons; tentacle/n; stampede/v; stampeded; herd/v into; corral/v;
      corralled; hobble/v; hobbled; pigeon-hole/v; pigeonhole/v; pigeonholed; squirrel/v away; squirrelled away;
      ferret/v out; ferreting out; hound/v out; hunt/v with the hounds; hornets' nest; wild-goose chase; bird-brained;
      swan/v around; swan song; early bird; sacred cow/n; cock-a-hoop; cock of the walk; puffed-up; preening; preen/v;
      strut/v; strutting; strutted; peacock/v; peacocking; parrot/v; parroted; parroting; ape/v; aping; apes
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
