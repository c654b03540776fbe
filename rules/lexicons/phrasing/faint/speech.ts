/** Verbs that paint how something was said or received: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { asVerb, both, clause, list, quiet, tagged } from '../conditions.ts';
import { contested, court, fault, ignorance } from '../fair-verbs.ts';
import { faintReception } from './speech-reception.ts';
import { stances } from './speech-stances.ts';
import { bodily, crafted, inDeed, mine, noun, painting, played } from './verb-conditions.ts';

/** Beasts, weather and machines make these noises, too. */
const noises = {
  near: `
    dog/n; cat/n; bear/n; wolf; wolves; lion/n; cow/n; sheep; goat/n; pig/n; bird/n; crow/n; duck/n; owl/n; animal/n;
    wind/n; winds; storm/n; thunder; lightning; engine/n; siren/n; tyre/n; brake/n; jet/n; aircraft; plane/n; train/n;
    volcano/n; fire; fires; flames; blaze; baby; babies; infant/n; child; children; toddler; pain; agony;
    wounded;
    explosion/n; gunman; gunmen; gunshots; attacker/n; victim/n; witness/n; witnesses; passenger/n; water; river; waves
  `,
};
/** Words of music, stage and screen. */
const sung = { near: `song/n; album/n; singer/n; band; guitar/n; film/n; novel/n; lyrics; chorus; opera` };

/** Where doubt of the speaker is fair, or a confession one, a desk may look at the verb all the same. */
const doubt: readonly PhraseEntry[] = [
  {
    find: 'claim/v',
    why: 'suggests that the speaker is not to be believed',
    when: [...asVerb, { form: ['base', 'third'], after: ['that'] }],
    unless: [
      { as: ['passive'] },
      noun,
      { after: ['* *? victories|wins|delegates|seats|medals|titles|territory'] },
      { after: ['to|for|against|by|under|from|back|damages|benefits|asylum|compensation|expenses|insurance|victory'] },
      contested,
      { near: `insurance; benefit/n; refund/n` },
      { before: ['rival|land|legal|any|ship|item|items|not|never|nobody', 'so|as far as to'] },
    ],
    severity: quiet,
  },
  {
    find: 'admit/v',
    why: 'makes a statement sound like a confession',
    when: both(asVerb, [
      { after: [...clause, 'to having|being|a|an|the|his|her|their', 'in|during|on|at|last'] },
      ...tagged,
    ]),
    unless: [
      { as: ['passive'] },
      noun,
      { near: [...court, ...fault] },
      { after: ignorance },
      { before: ['i|we|must|should|not|never|to'] },
    ],
    severity: quiet,
  },
  {
    find: ['concede/v', 'confess/v'],
    why: 'makes a statement sound like a defeat',
    when: both(asVerb, [{ after: ['that', 'he|she|they|it', '* that'] }]),
    unless: [{ as: ['passive'] }, noun, { near: court }, { before: ['i|we|must|should|not|never|to'] }],
    severity: quiet,
  },
  {
    find: 'reveal/v',
    why: 'lends the claim truth',
    when: both(asVerb, [
      { after: [...clause, 'that|how|what|why|whether|who', '* *? *? *? that', 'the|a|an|his|her|its|their'] },
    ]),
    unless: [
      { as: ['passive'] },
      noun,
      {
        near: `x-ray/n; scan/n; telescope/n; excavation/n; autopsy; curtain/n; dress; jersey; kit; logo; costume/n; ankle/n; trailer/n`,
      },
      { before: ['to|not'] },
    ],
    severity: quiet,
  },
  {
    find: 'push|spread|peddle|float|promote|propagate|sell|hawk/v the|this|that idea|notion|line|view|story|narrative|myth|rumour|theory|claim',
    why: 'treats a view as goods',
    unless: [{ as: ['passive'] }],
    severity: quiet,
  },
];

const anger: readonly PhraseEntry[] = [
  ...painting(
    'paints the speaker’s temper in place of the words',
    list(`
      fume/v; seethe/v; rant/v; rave/v; fulminate/v; bellow/v; holler/v; screech/v; snarl/v; growl/v; hiss/v;       thunder/v; yelp/v; splutter/v; harrumph/v; snort/v; grunt/v; yowl/v; squawk/v; squeal/v; huff/v; froth/v;
      rail/v; vituperate/v; vociferate/v; expostulate/v; remonstrate/v; inveigh/v; declaim/v; perorate/v; caterwaul/v;
      ululate/v; shriek/v; howl/v; bark/v; bray/v; yap/v; bawl/v; blare/v; fulmine/v
    `),
    [
      noun,
      noises,
      crafted,
      played,
      { as: ['attributive'], modifies: `review/n; reviews; success; trade; economy; party|parties; waters; dog/n` },
      { after: ['to life|victory|past|into|off|down'] },
    ],
  ),
  {
    find: 'shout|yell|scream|storm|explode|erupt|spit|snap|bark|cry|sniff|rage|moan|wail|weep|sigh/v',
    why: 'paints the speaker’s temper in place of the words',
    when: both(inDeed, tagged),
    unless: [noun, noises, bodily, sung],
    severity: quiet,
  },
  ...painting(
    'paints the speaker’s temper in place of the words',
    list(`
      rage/v about|over|against|at|that; storm/v that; vent/v about|against|at|that; chafe/v at|against|under;
      smoulder/v over|with; simmer/v over|with; stew/v over|about; boil/v over with; boil/v with anger|rage;
      spit/v fury|blood|venom|tacks|feathers|bile; breathe/v fire; foam/v over; froth/v over|about|with;
      shout/v from the rooftops; shout/v itself hoarse; shout/v themselves hoarse; shout/v down; bay/v for;
      blow/v up at; blow/v * stack; blow/v a fuse; blow/v his|her|their cool; go/v off at; go/v spare; go/v mad at;
      hit/v the roof; hit/v the ceiling; go/v through the roof with; climb/v the walls; fly/v into a rage;
      burst/v with rage|pride|joy; explode/v with rage|anger|fury|joy; erupt/v in|with fury|outrage|anger|rage|joy;
      let/v rip; let/v fly at; let/v loose on|at|against|with; let/v off steam; blow/v off steam; unload/v on;
      tee/v off on; round/v on; turn/v * fire on; train/v * fire on; open/v fire on * critics;
      vent/v * spleen; vent/v * fury|anger|rage|frustration|frustrations|wrath; rage/v and; gnash/v * teeth;
      grind/v * teeth; grit/v * teeth; stamp/v * foot; stamp/v * feet; pound/v the table; bang/v * fist;
      shake/v * fist at; tear/v * hair out; pull/v * hair out; see/v the red mist;
      work/v itself|himself|herself|themselves into a; work/v itself|himself|herself|themselves up; be/v up in arms;
      up in arms; get/v hot under the collar; hot under the collar; get/v bent out of shape; go/v red in the face;
      take/v umbrage; take/v offence; be/v beside himself|herself|themselves; spoil/v for a fight;
      spoiling for a fight; raise/v hell; raise/v a ruckus|rumpus|racket|hue|howl; raise/v merry hell;
      kick/v up a fuss|row|storm|rumpus; make/v a fuss about|over; make/v a scene; make/v a song and dance;
      cause/v a rumpus; pitch/v a fit; have/v a fit; have/v a hissy fit; throw/v a hissy fit; throw/v a tantrum;
      throw/v a wobbly; have/v a tantrum; have/v a cow; have/v kittens; have/v a conniption; lose/v * head over;
      lose/v * mind over; lose/v * mind; lose/v his|her|their shit; lose/v it with
    `),
    [bodily, sung, { near: `kettle; pot; steam; volcano/n; orchestra; dementia; surgery` }, mine],
  ),
];

/** Guns that are turned on somebody may be guns. */
const gunfire = painting('turns criticism into a punishment or a brawl', list('turn/v * guns on'), [
  bodily,
  { near: 'guard/n; prisoner/n; killing; dead; protester/n; crowd/n; civilian/n; tank/n; ship/n; camp; prison' },
]);

const scolding: readonly PhraseEntry[] = [
  ...painting(
    'turns criticism into a punishment or a brawl',
    list(`
      berate/v; scold/v; chide/v; upbraid/v; rebuke/v; admonish/v; reprove/v; chastise/v; castigate/v; tongue-lash/v;
      reproach/v; lambast/v; lambaste/v; excoriate/v; pillory/v; flay/v; assail/v; revile/v; scorn/v; disdain/v;
      despise/v; deride/v; ridicule/v; mock/v; lampoon/v; taunt/v; jeer/v; diss/v; bad-mouth/v; badmouth/v;
      mudsling/v; troll/v; heckle/v; hector/v; harangue/v; badger/v; barrack/v; catcall/v; sandbag/v;
      sandbagged|sandbagging; deplore/v; decry/v; lecture/v voters|critics|ministers|members|the;
      school/v his|her|the critics|opponents; bawl/v out; chew/v out; tell/v off; tick/v off; dress/v down;
      slap/v down; smack/v down; slag/v off; lay/v into; tear/v into; pitch/v into; sail/v into; light/v into;
      pile/v into; pick/v apart; pull/v apart; pick/v to pieces; pull/v to pieces; pick/v holes in; poke/v holes in;
      poke/v fun at; make/v fun of; make/v sport of; make/v light of; dump/v on; dunk/v on; crap/v on;
      pour/v scorn on|over; heap/v scorn|abuse|opprobrium|blame|ridicule|contempt|insults on|upon;
      pour/v cold water on|over; throw/v cold water on; throw/v shade; cast/v aspersions; cast/v stones;
      throw/v stones at; throw/v brickbats; take/v potshots at; take/v pot shots at; take/v a pop at;
      take/v a swing at; take/v swings at; take/v a crack at * critics; have/v a go at; have/v a pop at;
      have/v a dig at; get/v stuck into; put/v the boot in; put/v the boot into; put/v the knife into;
      stick/v the boot in; stick/v the knife in; stick/v it to; give/v * an earful; give/v * a piece of * mind;
      give/v * what for; give/v * hell; give/v * short shrift; give/v short shrift to; give/v * a hard time;
      give/v * both barrels; haul/v over the coals; haul/v * *? *? over the coals; rake/v over the coals;
      rake/v * *? *? over the coals; put/v through the wringer; put/v * *? *? through the wringer;
      hold/v * *? *? up to ridicule; wag/v * finger at; wag/v a finger at; point/v the finger at; point/v fingers at;
      jab/v a finger at; look/v down * nose at; look/v down on|upon; turn/v up * nose at; cock/v a snoot at;
      run/v down the; slap/v * *? *? on the wrist; take/v * *? *? down a peg; bring/v * *? *? down a peg;
      knock/v * *? *? off * perch; put/v * *? *? in * place; call/v on the carpet; carpet/v for; throw/v the book at;
      read/v * *? *? out of the party; rub/v * nose in; rub/v salt in|into; rub/v it in;
      shoot/v down * argument|arguments|claim|claims|idea|ideas|plan|plans|proposal|suggestion;
      shoot/v down the|his|her|their|any|a; tear/v strips off; do/v a hatchet job on; do/v a number on;
      go/v to town on; go/v for the jugular; go/v for * throat; bite/v * head off; jump/v down * throat;
      jump/v all over; come/v down hard on; come/v down like a ton of bricks on; call/v * names;
      hurl/v epithets|accusations|charges|slurs|barbs|brickbats|threats;
      trade/v barbs|insults|blows|accusations|jabs|swipes; swap/v insults|barbs; exchange/v barbs|insults;
      fling/v accusations|insults|barbs; lob/v accusations|criticism|barbs; level/v a broadside;
      fire/v a broadside at; fire/v off; fire/v a shot across; fire/v a warning shot; fire/v a salvo;
      unleash/v on * critics
    `),
    [
      noun,
      bodily,
      mine,
      { after: ['me|us', 'at the time|school'] },
      {
        near: `
          formal; formally; judge; ethics; gun; guns; arrow/n; artillery; navy; tank/n; school/n; carpet/n; ref;
          referee
        `,
      },
      { before: ['fishing|internet|patent'] },
    ],
  ),
  {
    find: list(`
      slate/v; pan/v; rap/v; rubbish/v; flame/v; needle/v; blister/v; scorch/v; scald/v; monster/v; savage/v;
      lash/v; rip/v; trash/v; bash/v; skewer/v; roast/v; blast/v; drub/v; zing/v; ding/v; drag/v; whack/v; clobber/v;
      wallop/v; thump/v; slap/v; pound/v; torch/v
    `),
    why: 'turns criticism into a punishment or a brawl',
    when: both(inDeed, [
      { named: true },
      {
        after: `
          president|senator|congress|congressman|democrats|republicans|critics|opponents|rivals|media|government;
          minister|ministers|mayor|governor|trump|biden|obama|clinton|bush|labour|tories|council|board|company|ceo;
          chief|pope;
          the|this|that|his|her|their|its *? *? agenda|idea|plan|plans|proposal|proposals|bill|deal|policy|policies;
          the|this|that|his|her|their|its *? *? decision|ruling|report|record|speech|strategy|budget|reform|reforms;
          the|this|that|his|her|their|its *? *? president|minister|mayor|governor|government|council|party|media;
          the|this|that|his|her|their|its *? *? press|critics|opponents|rivals|company|chief|performance|response;
          the|this|that|his|her|their|its *? *? handling|move;
          him|her|them for|over|as|in; * *? *? for his|her|their|its|failing|being|not
        `,
      },
    ]),
    unless: [noun, bodily, played, crafted, { after: ['for release', 'on the|a door|back|wrist'] }],
    severity: quiet,
  },
  ...painting(
    'turns criticism into a punishment or a brawl',
    list(`
      slate/v by; pan/v by; be/v mauled by critics|opponents|mps|lawmakers|senators; be/v raked by; be/v rapped by;
      be/v rapped over|for|on; come/v under withering;
      come/v in for a roasting|drubbing|kicking|pasting|grilling|hiding;
      come/v in for stick|flak|criticism|scorn|ridicule; face/v the wrath of; draw/v the ire of; draw/v fire from|for;
      draw/v flak; draw/v howls; earn/v the ire of; earn/v the wrath of; incur/v the wrath|ire of; raise/v the ire of;
      arouse/v the ire of; raise/v hackles; raise/v * hackles; raise/v eyebrows; ruffle/v feathers; take/v flak;
      catch/v flak; catch/v hell; cop/v flak; get/v an earful; get/v it in the neck; get/v a roasting;
      take/v a beating; take/v a drubbing; take/v a battering; take/v a pasting; take/v a pounding;
      take/v heat for|from|over; feel/v the heat; face/v the music
    `),
    [bodily, played, { near: `sun; summer; oven; runner/n` }],
  ),
];

const complaint: readonly PhraseEntry[] = [
  ...painting(
    'makes an objection sound like ill temper',
    list(`
      whine/v; moan/v; whinge/v; gripe/v; grouse/v; bellyache/v; kvetch/v; carp/v; snivel/v; bleat/v; grumble/v;
      whimper/v; mope/v; grizzle/v; mewl/v; blubber/v; bemoan/v; bewail/v; rue/v the|that|his|her|their; cavil/v;
      quibble/v; nitpick/v; nit-pick/v; bicker/v; squabble/v; fret/v; agonise/v; lament/v; bitch/v about|that;
      beef/v about; grouch/v; crab/v about; grump/v; mutter/v; murmur/v that|about|against;
      groan/v about|under|that|at; sob/v that; weep/v over; cry/v over|into; cry/v foul;
      cry/v fraud|racism|victory|treason|poverty|conspiracy|betrayal|murder; scream/v blue murder; play/v the martyr;
      play/v the race|gender|woman card; play/v the sympathy card; feel/v sorry for himself|herself|itself|themselves;
      wring/v * hands over|about; rend/v * garments; beat/v * breasts; clutch/v at pearls; make/v heavy weather of;
      whip/v itself|themselves|himself|herself into a
    `),
    [noun, noises, bodily, crafted, mine, { near: `fish; grave; funeral; mourner/n; heart` }],
  ),
];

const boasting: readonly PhraseEntry[] = [
  ...painting(
    'makes the speaker sound vain',
    list(`
      brag/v; crowed|crowing; exult/v; vaunt/v; trumpet/v; tout/v; hype/v up?; talk/v up; blazon/v; ballyhoo/v;
      self-promote/v; name-drop/v; show/v off; big/v up; bigs|bigged up; blow/v * own trumpet; blow/v * own horn;
      toot/v * own horn; sing/v * own praises; pat/v himself|herself|itself|themselves on the back;
      congratulate/v himself|herself|itself|themselves; take/v a bow; puff/v * chest out; puff/v up;
      puff/v out * chest; beat/v * chest; beat/v * own drum; hog/v the limelight|spotlight|credit;
      steal/v the limelight|show; bask/v in; revel/v in; glory/v in; luxuriate/v in; rejoice/v in|at|over; relish/v;
      savour/v; delight/v in; rub/v * hands over|with|in; smile/v smugly; pose/v for the cameras;
      play/v to the gallery|crowd|cameras|base; strike/v a pose; posture/v; puff/v * credentials;
      burnish/v * credentials|image|reputation|record; polish/v * image|credentials; claim/v the mantle of;
      wrap/v himself|herself|itself|themselves in the flag; drape/v himself|herself|itself|themselves in;
      style/v himself|herself|itself|themselves; fancy/v himself|herself|itself|themselves;
      hold/v himself|herself|itself|themselves up as; cast/v himself|herself|itself|themselves as;
      paint/v himself|herself|itself|themselves as; set/v himself|herself|itself|themselves up as;
      reinvent/v himself|herself|itself|themselves; fashion/v himself|herself|itself|themselves;
      position/v himself|herself|itself|themselves as; pass/v himself|herself|itself|themselves off as;
      anoint/v himself|herself|itself|themselves; crown/v himself|herself|itself|themselves;
      appoint/v himself|herself|itself|themselves the arbiter
    `),
    [
      noun,
      played,
      bodily,
      sung,
      { near: `food; dish/n; flavour/n; trumpet/n; sun; sunshine; hotel/n` },
      { before: ['ticket'] },
    ],
  ),
];

/** Verbs that paint how something was said or received. */
export const faintSpeech = (): readonly PhraseEntry[] => [
  ...doubt,
  ...stances,
  ...anger,
  ...scolding,
  ...gunfire,
  ...complaint,
  ...boasting,
  ...faintReception,
];
