/** More images that argue: filth and beasts, scaffolds and sermons, theatre and machines. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { anyCase, list, quiet } from './conditions.ts';

/** Where the thing itself is spoken of: nature, animals, sea and fire, the sickroom, the stage and history. */
const real: Condition = {
  near: `
    zoo; animal/n; farm; farmer/n; farmers; bird/n; insect/n; bee/n; bees; fish; fishing; shark/n; swimmer/n; surfer/n; beach; coast; river/n; sea; ship/n;
    vessel/n; sailor/n; wreck; harbour; rain; storm/n; hurricane/n; flood/n; weather; volcano; lava; firefighter/n; blaze/n; wildfire/n; hectares; acres;
    patient/n; hospital; doctor/n; surgeon/n; nurse/n; wound/n; burns; infection/n; ulcer/n; veterinary; film; movie; novel; series; opera; ballet; musical; stage;
    play/n; album; song; band; exhibition; museum; painting/n; sculpture/n; archaeologist/n; archaeological; excavation; roman; medieval; century; ancient;
    church; pope; bishop/n; vatican; bible; gospel; scripture; troops; soldier/n; army; military; artillery; missile/n; warplane/n; aircraft; pilot/n;
    police; officers; prisoner/n; inmate/n; handcuffed; car; cars; truck/n; train/n; railway; driver/n; engine/n; garden; kitchen; recipe; oven; cave;
    wrestling; boxing; match; game; team; coach; league; player/n; recipe/n; tunnel; mine/n; miner/n; kidnapped; kidnappers; whale/n; crocodile/n; victim/n; stabbed; killed; explosive/n; bomb/n; fireworks; burned; burning; lit; flame/n; olympic; scouts; book/n; waters; bull/n; bullfight/n; bullfighting; hunting; hamelin; slavery
  `,
};

const filth: readonly PhraseEntry[] = [
  {
    find: list(`
      cauldron of; hothouse of; seedbed of; nest of vipers|spies|corruption|traitors|lies|intrigue; vipers' nest; viper pit; hive of scum|villainy|corruption|intrigue;
      web of deceit|corruption|intrigue|deception|influence; spider's web of; sewer of; open sewer; gutter politics|press|journalism|tactics; into the gutter;
      mired in corruption|hypocrisy|chaos|sleaze|recrimination|infighting; sinking ship; ship of fools; runaway train;
      slow-motion train wreck; slow-motion car crash; house of horrors; chamber of horrors; through the looking glass; never-never land; la-la land; fool's gold;
      voodoo economics; voodoo science; junk science; pseudo-science; magic money tree; money tree; snouts in the trough; at the trough; feeding trough; public trough;
      piggy bank for; personal piggy bank; golden goose; milch cow; bitter harvest; poisoned well; political dynamite;
      light/v the fuse; light/v the touchpaper; light/v a match under; inferno of; bonfire of; spread/v like a wildfire|cancer|virus|disease|plague; spread/v like wildfire;
      festering sore; festering wound; running sore; open sore; gaping wound; pus-filled; toxic sludge; toxic swamp; toxic soup; toxic fog; moral sewer; moral swamp;
      malignant tumour; metastasise/v; cancer on the; cancer eating; rot at the heart; rot at the core; rot at the top; stench of corruption|hypocrisy|scandal|death|failure|decay|lies; whiff of corruption|scandal|sulphur|panic|desperation|hypocrisy|sleaze;
      cloud of suspicion; air of desperation; orgy of spending|violence|consumption|greed; festival of hatred|hypocrisy|lies; parade of horribles; avalanche of lies; blizzard of lies; fog of lies; fog of propaganda; firehose of falsehood|lies|misinformation; tide of hatred|hate|filth|sleaze|populism|misery|authoritarianism|extremism|nationalism; rising tide of;
      climate of fear|hatred|intimidation|suspicion; culture of fear; politics of fear|hate|hatred|envy|division|grievance|resentment|personal; merchants of death|doubt|hate; merchant of death; prophets of doom; prophet of doom;
      engine of inequality|hate|destruction|oppression; instrument|instruments of oppression|tyranny|repression
    `),
    why: 'argues by image',
    unless: [
      real,
      { near: `witch|witches; soup; music; climate change; rio; wine; gas; ice; gardener/n; pharmaceutical; cheese` },
    ],
  },
  {
    find: list(`
      in the gutter; bitter pill; third rail of; mired in scandal|scandals|controversy|allegations; like sheep; down the toilet; down the drain; down the tubes; jungle of; quicksand; kryptonite; straitjacket; guillotine; gulag; tentacled; vortex of; whirlpool of; graveyard of; scrapheap; poison pill; pitchforks; firestorm;
      downward spiral; vicious spiral; seismic shift; boiling point; bygone era; open wound; gold mine; goldmine; backroom deal/n; smoke-filled room/n; in flames; roll of the dice
    `),
    why: 'argues by image',
    unless: [real],
    severity: quiet,
  },
];

const scaffolds: readonly PhraseEntry[] = [
  {
    find: list(`
      thorn in the side; thorn in * side; albatross around; millstone around * neck; tighten/v the noose; tightening noose; noose is tightening; shackles of; shackled by|to;
      slave|slaves to fashion|ideology|dogma|party|special|lobbyists|money|markets; serfdom; modern-day serfs; fiefdom/n; plantation mentality;
      on the chopping block; sword hanging over; blood sport; bloodsport; gladiatorial; throw/v * *? to the lions; thrown to the lions;
      sacrificed on the altar; sacrifice/v * *? on the altar; on the altar of; burned at the stake; burn/v * at the stake; torches and pitchforks; pitchfork brigade;
      tar and feather/v; circular firing squad; suicide pact; political|economic|national|electoral|cultural|demographic|fiscal|moral suicide; suicide note; longest enemy within; enemies within; bunker mentality; fortress mentality; four horsemen; frankenstein's monster; jekyll and hyde; pied piper; svengali; ventriloquist's dummy; trained seals; performing seals; lambs to the slaughter; lamb to the slaughter;
      like lemmings; herd mentality; sheep-like; turkeys voting; pigs at the trough; lipstick on a pig; pig in a poke; 800-pound gorilla; 900-pound gorilla;
      tail wagging the dog; tail wags the dog; wag/v the dog; snake in the grass; snakes in the grass; shark-infested; circling sharks; sharks circling; sharks are circling;
      vultures circling; vultures are circling; circling vultures; bottom-feeder/n; bottom-feeding; parasites on; leeches on; vampire squid; blood-sucking;
      zombie idea/n; zombie argument/n; zombie economics; zombie policy; zombie policies; zombie government; dustbin of history; ash heap of history; scrapheap of history;
      garbage heap of history; back to the stone age; back to the dark ages; whistle/v past the graveyard; whistling past the graveyard; dancing on the grave; dance/v on * grave; dance/v on the grave;
      emperor has no clothes; emperor's new clothes; man behind the curtain; cloak and dagger; cosy club; closed circle of; heart of darkness; belly of the beast; feed/v the beast; starve/v the beast;
      deal with the devil; pact with the devil; devil's bargain; thirty pieces of silver; stab-in-the-back; knife in the back; knives in the back; dagger at the heart; dagger to the heart; dagger through the heart;
      stake through the heart; nails in the coffin; jaws of defeat|debt|poverty; in the clutches of; into the clutches of; claws into; fangs into;
      sticking plaster on|over|for; band-aid on|over|for; deck chairs on the titanic; deckchairs on the titanic; go/v down in flames; down the plughole; circle/v the drain;
      circling the drain; flush/v * *? down the toilet|drain; play/v russian roulette; russian roulette with; political theatrics; plague on both; pox on both; high priest of|priests of; high priestess of; blind faith in; 
      unholy mess; unholy trinity; road to serfdom; road to hell; highway to hell; train wreck of; car crash of; powder keg of; the devil incarnate; evil incarnate; spawn of; lair of
    `),
    why: 'argues by image',
    when: anyCase,
    unless: [
      real,
      {
        near: `religious; religion/n; orthodox; priest/n; hindu; islam; fertility; fossil/n; goddess; saint/n; museum/n; hayek`,
      },
    ],
  },
  {
    find: list(`
      judas; nero; rasputin; goliath; brutus; machiavelli; torquemada; mccarthyism; mccarthyite; big brother state; brave new world of; faustian bargain/n; faustian pact/n; herculean task; sisyphean task; alice in wonderland; damascene conversion; potemkin village/n; stepford; rottweiler/n; david and goliath; munich moment; marie antoinette moment; banana republic tactics
    `),
    why: 'argues by image',
    when: anyCase,
    unless: [
      real,
      {
        near: `dog/n; breeder; 1950s; senator joe; hellenistic; emperor; iscariot; apostle/n; disney; carroll; prince; ira levin`,
      },
    ],
    severity: quiet,
  },
];

/** More images that argue. */
export const loadedImages = (): readonly PhraseEntry[] => [...filth, ...scaffolds];
