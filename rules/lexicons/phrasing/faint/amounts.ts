/** Nouns of amount that push a little: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';

const amounts: readonly PhraseEntry[] = [
  {
    find: list(`
      plethora of; slew of; raft of; bevy of; litany of; flurry of; spate of; myriad of; legion|legions of;
      throng|throngs of; hordes of; reams of; mountain|mountains of; mound of evidence; a wealth of; an abundance of;
      a glut of; a dearth of; whole host of; a host of; laundry list of; sea of; cascade of;
      procession of lies|scandals|critics|failures; steady stream of; constant stream of; endless stream of;
      steady diet of; steady drip of; drip-drip of; no shortage of; nothing short of; treasure trove of; gold mine of;
      goldmine of; mother lode of; cornucopia of; smorgasbord of; potpourri of; hodgepodge of; hotchpotch of;
      mishmash of; grab-bag of; ragbag of; patchwork of; kaleidoscope of; galaxy of; constellation of stars|talent;
      who's who of; rogues' gallery of; catalogue of errors|failures|blunders|disasters|abuse; comedy of errors;
      string of lies|scandals|failures|blunders|defeats|gaffes|broken; series of blunders|gaffes|lies|humiliations;
      boatload|boatloads of; shipload of; truckload of money|cash; bucketload|bucketloads of;
      buckets of money|cash|blood; barrels of cash|money; bags of money|cash; sackfuls of; gobs of; scads of; oodles;
      lashings of; wads of cash|money; pots of money; pile of money|cash|lies; piles of money|cash;
      heap of trouble|lies; heaps of praise; stack|stacks of cash|money; rafts of; dollop of; dollops of; helping of;
      sprinkling of; smattering of; sliver of; whiff of; hint of scandal|desperation|menace; shred of;
      crumb of comfort; crumbs of; scraps of; morsel of; grain of truth; kernel of truth; drop in the ocean;
      drop in the bucket; next to nothing; next to no; precious little; precious few; peanuts; chicken feed; pittance;
      small fry; small beer; small potatoes; chump change; pocket change; loose change; a song and a dance;
      for a song; penny|pennies on the dollar; king's ransom; small fortune; pretty penny; arm and a leg;
      untold riches; untold millions|billions|wealth|damage|suffering; cool million|billion; megabucks; big bucks;
      moneybags; the lion's share; lion's share of; giant's share; a torrent of; an outpouring of; a deluge of;
      a flood of; an avalanche of; a tidal wave of; a tsunami of; a hail of abuse|criticism|insults; a barrage of;
      a fusillade of; a volley of abuse|insults|criticism; a blizzard of; a whirlwind of; a maelstrom of; a vortex of;
      an explosion of; an orgy of; a frenzy of; a riot of colour; a welter of; a surfeit of; an excess of zeal;
      an onslaught of; a bombardment of; a blitz of; a cacophony of; a chorus of; a clamour of; an army of; armies of;
      a battalion of; a phalanx of; a brigade of; a posse of; a gaggle of; a clutch of; a coterie of; a cabal of;
      a gang of; a herd of; a flock of reporters|journalists|tourists;
      a pack of reporters|journalists|photographers|lies; a swarm of; a rash of; a plague of; an epidemic of;
      a web of lies|deceit|deception; a tissue of lies; a tangle of; a maze of; a labyrinth of; a thicket of;
      a jungle of rules|laws; a mass of contradictions; a ton of; a heck of a; a hell of a; one hell of a;
      one heck of a; quite the; quite a feat; quite a few; quite a lot; a great deal of; a good deal of;
      a fair bit of; the sheer size|scale|number|volume|weight|scope of; umpteenth; umpteen; zillion/n; gazillion/n;
      bazillion/n; squillion/n; bajillion/n; kajillion/n; jillion/n; a million and one; a thousand and one;
      a hundred and one; dime a dozen; ten a penny; thousands upon thousands; hundreds upon hundreds;
      millions upon millions; billions upon billions; thousands and thousands; millions and millions;
      billions and billions; hundreds and hundreds; layer upon layer; year after year; month after month;
      day after day; night after night; time after time; page after page; blow after blow;
      lie after lie; scandal after scandal; crisis after crisis; disaster after disaster; defeat after defeat;
      failure after failure; poll after poll; study after study; town after town; wave after wave; tier upon tier;
      heap/v praise; rack/v up
    `),
    use: [],
    why: 'counts by amazement',
    severity: quiet,
    unless: [
      {
        after: `
          *? *? troops|soldiers|tanks|missiles|rockets|gunfire|bullets|artillery|shells|bees|locusts|insects;
          *? *? mosquitoes|rubble|snow|mud|rock|rocks|water|lava|debris|sheep|cattle|goats|birds|stars|gas|particles;
          hiv|cholera|measles|ebola|influenza|obesity|flu|polio|typhus|dengue|diabetes; fire/n|smoke|light|dust
        `,
      },
      { near: ['flood/n', 'rainfall', 'hurricane/n', 'telescope', 'astronomer/n', 'orchestra', 'conductor', 'choir'] },
    ],
  },
];

/** Amounts. */
export const faintAmounts: readonly PhraseEntry[] = amounts;
