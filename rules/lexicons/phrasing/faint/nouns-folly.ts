/** Nouns of folly, deceit and harm. Each is a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, both, list, quiet } from '../conditions.ts';
import {
  absent,
  anyOf,
  arms,
  art,
  clinic,
  courts,
  faith,
  farm,
  machines,
  nature,
  said,
  sport,
} from './noun-conditions.ts';

const folly: readonly PhraseEntry[] = [
  {
    find: list(`
      folly; follies; silliness; daftness; ludicrousness; ridiculousness; preposterousness; laughability; dumbness;
      obtuseness; denseness; witlessness; mindlessness; brainlessness; zaniness; wackiness; kookiness; nuttiness;
      battiness; dottiness; barminess; derangement; irrationality; illogicality; incoherence; muddle; muddles;
      muddle-headedness; woolly-headedness; woolliness; wooliness; fuzziness; vagueness; misguidedness;
      foolhardiness; rashness; imprudence; heedlessness; impetuosity; impetuousness; impulsiveness; hotheadedness;
      hot-headedness; ineptness; clumsiness; gaucheness; gaucherie; ham-fistedness; maladroitness; bumbling;
      stumbling; fumbling; bungle/n; botch; botch-up/n; botch job; botched job; bodge job; pig's ear; pigs ear;
      dog's breakfast; dog's dinner; hash of; mess-up/n; misstep/n; mis-step/n; faux pas; solecism/n; slip-up/n;
      boo-boo/n; blooper/n; goof-up/n; foul ups; howling error; schoolboy error; rookie error; rookie mistake;
      elementary mistake; elementary error; monumental error; monumental blunder; colossal mistake; colossal error;
      colossal blunder; colossal failure; grave mistake; grave error; fatal mistake; fatal error; costly mistake;
      costly error; costly blunder; cardinal sin; original sin of; unforced error; unforced errors;
      strategic blunder; tactical blunder; diplomatic blunder; miscalculation/n; misjudgement/n; comedy of errors;
      catalogue of errors;
      act of ${anyOf(`
        folly madness lunacy insanity desperation cowardice vandalism sabotage betrayal treachery revenge spite
        defiance bravery heroism barbarism savagery evil cruelty
      `)};
      self-inflicted wound/n; self-inflicted damage; self-sabotage; self-immolation; self-destruction;
      self-destruct mode; brain fade; brainfade; brain freeze; senior moment; brain fart; blind spot;
      wilful blindness; wilful ignorance; blissful ignorance; ignorance;
      obliviousness; denialism; denial of reality; state of denial; flight from reality; flight of fancy;
      flights of fancy; figment; figments; pipe dream/n; castles in the air; delusion/n; delusions of grandeur;
      delusions of; pious hope/n; vain hope; forlorn hope; false hope/n; false dawn; fantasies of; pure fantasy;
      pure fiction; sheer fantasy; science fiction; stuff of fantasy; stuff of nonsense; bundle of nonsense;
      flat-earthism; flat-earthery; hare-brained scheme; harebrained scheme; madcap scheme; cockamamie scheme;
      crackpot scheme; crackpot idea; half-baked idea; half-baked plan; half-baked scheme; quixotic quest;
      quixotic bid; quixotic campaign; doomed bid; doomed attempt; wild idea; mad idea; crazy idea; crazy talk;
      crazy notion; nutty idea; bright idea; great idea in theory; harebrained idea; pet theory; pet cause;
      hobby-horse; hobby horse/n; superstition/n; old wives' tale; old wives' tales; urban myth/n; tall story;
      tall stories; shaggy-dog story; cock-and-bull story; far-fetched story; far-fetched theory; far-fetched claim;
      far-fetched idea
    `),
    why: 'calls a view or an act foolish',
    unless: [
      said,
      absent,
      sport,
      {
        near: `
          patient/n; psychiatrist/n; brain; dementia; psychosis; stroke; spacecraft; novel/n; film/n; library;
          bookshop; garden/n; tower; gothic; victorian; fiction; wizard; magic; physics; sculpture; tennis; logic;
          quantum
        `,
      },
      { after: ['gallery|- wearing|writer|writers|author'] },
    ],
    severity: quiet,
  },
];

const deceit: readonly PhraseEntry[] = [
  {
    find: list(`
      deviousness; slyness; guile; wiliness; craftiness; artifice; wile/n; underhandedness; shadiness; sneakiness;
      slipperiness; shiftiness; perfidiousness; untruthfulness; dishonesty; disingenuousness; insincerity; cunning;
      bluffing; kabuki; figleaf; whitewash; swindle/n; fiddling; fiddle/n; wheeze/n; dodge/n; ruse/n;
      stratagem/n; tricksiness; dodginess; spin; manoeuvring; jockeying; intrigue; intrigues; plotting; scheming;
      connivance; collusion; complicity; machiavellianism; artfulness; quibbling; hairsplitting; fakery; phoniness;
      phoneyness; falsity; bogusness; imposture; quackery; pseudoscience; charlatanry; humbuggery; fib/n; porkies;
      porky; whopper/n; taradiddle; distortion/n; misrepresentation/n; exaggeration/n; embellishment/n; hyperbole;
      overkill; overreach; overreaction; mythmaking; revisionism; airbrushing; masquerade; sweetener/n; sops
    `),
    why: 'says that somebody deceives or plots',
    innocent: list('spin room/n; spin class|classes; spin cycle/n; spin bowler/n; spin off'),
    unless: [
      art,
      clinic,
      sport,
      farm,
      courts,
      arms,
      machines,
      said,
      {
        near: `
          paint; violin; magician/n; sugar; tea; ball/n; bicycle; insurance; warning/n; consumers; email; emails;
          online; bank; text; calls; victims
        `,
      },
      { as: ['verb'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      double-cross/n; double-crossing; two-facedness; two-timing; conjuring trick; parlour trick; card trick;
      three-card trick; security theatre; kabuki theatre; pantomime politics; façade of; facade of; veneer of;
      guise of; pretext of; pretext for; flimsy pretext; thin pretext; fig leaf; cover-up/n; frame-up; inside job;
      con trick/n; con game; confidence trick; rip-off/n; shakedown of; funny business; monkey business; hanky-panky;
      dirty business; dodgy dealing/n; shady deal/n; shady dealings; murky dealings; murky deal/n; murky business;
      murky world of; shadowy world of; shadowy network; shadowy group; shadowy figure/n; shadowy forces;
      sinister forces; dark forces; dark arts; black arts; dark money; murky money; dirty money; dirty tactics;
      dirty politics; underhand tactics; underhanded tactics; strong-arm tactics; heavy-handed tactics;
      bullying tactic; thuggish tactics; scare campaign; fear campaign; project fear; smear merchants; rumour mill;
      rumour-mongering; gossip-mongering; disinformation machine; stage-managed event; photo-op/n; photo opportunity;
      publicity stunt; pr stunt/n; pr exercise; pr spin; pr offensive; pr blitz; public relations exercise;
      spin doctoring; spin operation; damage limitation exercise; choreography of; horse trade; backroom dealing;
      back-room deal/n; backdoor deal/n; secret deal; sordid deal; dirty deal; grubby deal; grubby compromise;
      murky compromise; corrupt bargain; stitched-up deal; carve-up; carve up of; jockeying for; hair-splitting;
      logic-chopping; special pleading; mealy-mouthedness; white lies; web of half-truths; over-reaction;
      myth-making; rewriting of history; bait and switch; sock-puppetry; double game; double life; hidden hand;
      hidden motive/n; ulterior motive/n; concealed agenda; sinister agenda; sinister motive/n; sinister plot;
      dastardly plot; fiendish plot; nefarious purpose/n; nefarious plot; nefarious activities; forked tongue;
      crocodile tear; false piety; fake news; mask of; imposture of; honey trap; poisoned bait; bribe to voters;
      election bribe; crumb/n from; bone thrown to; hush money
    `),
    why: 'says that somebody deceives or plots',
    unless: [
      said,
      courts,
      {
        near: `
          paint; violin; magician/n; sugar; tea; ball/n; bicycle; insurance; warning/n; consumers; email; emails;
          online; bank; text; calls; victims
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: [
      'lie/n',
      'trick/n',
      'bluff/n',
      'fix',
      'fantasy',
      'fantasies',
      'myth/n',
      'joke/n',
      'insult to',
      'mockery of',
      'affront to',
      'betrayal',
      'disgrace',
      'stain',
    ],
    why: 'says that somebody deceives or shames',
    when: [
      {
        before: [
          `${anyOf(`
            vicious vile blatant brazen shameless outright cheap cruel sick cynical dangerous despicable filthy
            monstrous pernicious utter absolute complete total sheer old
          `)}`,
        ],
      },
    ],
    unless: [art, sport, courts, { as: ['verb'] }, { near: 'greek; roman; legend/n; comedian/n; card/n' }],
    severity: quiet,
  },
  {
    find: list(`
      fifth columnist/n; benedict arnold; judas kiss; uriah heep; tammany hall; walter mitty; alice-in-wonderland;
      ruritanian
    `),
    why: 'says that somebody deceives or plots',
    when: both(anyCase, [{ before: ['a|an|the|this|of|as|like|his|her|their'] }]),
    unless: [art, { near: '1775; 1780; revolutionary war; 1940; norway; 1945; dickens; thurber' }],
    severity: quiet,
  },
];

const harm: readonly PhraseEntry[] = [
  {
    find: list(`
      oppression; brutalities; radicalism; wasteland/n; degradation; desecration; helplessness; self-hatred;
      self-loathing; dehumanisation; infantilisation; punditry; sacrilege; inhumanities; brutalisation; coarsening;
      cheapening; debasement; trivialisation; vulgarisation; bastardisation; feminisation; emasculation; castration of;
      ghettoisation; hollowing-out; gutting of; trashing of; rape of; plunder; plundering; pillage;
      pillaging; despoliation; ravages of; ravages; depredations; predations; marauders; fodder for; fodder
    `),
    why: 'passes a verdict in the guise of a name',
    unless: [
      absent,
      courts,
      farm,
      faith,
      arms,
      {
        near: `soil; land; coral; patient/n; bird/n; molecule/n; ozone; viking/n; rape victim/n; ship/n; coastal; ice`,
      },
      { before: ['land|soil|environmental|forest|habitat|cannon'] },
    ],
    severity: quiet,
  },
  {
    find: 'lies',
    why: 'says that somebody deceives',
    when: [
      {
        before: [
          `${anyOf(`
            his her their our its more absurd blatant vicious of with these those such many big expose exposes exposed
            spread spreading peddling telling told repeated serving endless the
          `)}`,
        ],
        after: [',|.|and|or|about|that|from|by|to|;|:|”|"'],
      },
    ],
    unless: [
      { as: ['verb'] },
      courts,
      { after: ['to the|its|a'] },
      { near: 'village; river; island/n; kilometres; miles; buried' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      ego/n; brutality; prejudice/n; peril/n; illusion/n; radicalisation of our|the; idolatry of; cult of; menace;
      infestation; purges; heresy; heresies; blasphemy against; apostasy; injustice/n; indecency; travail;
      persecution of *? christians|conservatives|patriots|whistleblowers|farmers|motorists; victimisation;
      exploitation of *? workers|tragedy|grief|fear|voters; manipulation of *? voters|minds|public|opinion|fear;
      evil; evils; wrongdoing by; wickedness of; madness of
    `),
    why: 'passes a verdict in the guise of a name',
    when: [
      {
        as: ['noun'],
        before: [
          `${anyOf(`
            a an the this that these such his her their our its of with by through into from and pure utter sheer more
            big biggest bigger giant huge massive fragile inflated
          `)}`,
          "'s",
        ],
      },
    ],
    unless: [
      art,
      clinic,
      courts,
      faith,
      sport,
      farm,
      nature,
      machines,
      arms,
      absent,
      { after: ['detector/n|in|within|beneath|behind|at|on|to|ahead|under|with', 'psychology'] },
      {
        near: `
          optical; freud; refugee/n; asylum; amnesty; human rights; united nations; soil; racial; tribunal; inquiry;
          land
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      bothsidesism; both-sidesism; both-sides-ism; know-nothingism; me-tooism; do-nothingism; do-goodism; do-goodery;
      doomerism; declinism; miserabilism; yes-manship; me-firstism; nothing-to-see-here; crybullying; cry-bullying;
      safetyism; wokism; wokery; wokeism gone; truthiness; trutherism; trumpery; clownishness; cartoonishness;
      craziness of; gotcha politics; gotcha-ism; hackery; hackishness; shillery; grifting; grift; griftery;
      con artistry; carpetbagging; chickenhawkery; chest-beatings; swampiness; cesspools of; edgelordism; luvviedom;
      officialdom; fat-cattery; toffery; blokeishness; laddishness; laddism; lad culture; bro culture;
      mean-girl politics; cancel-culture mob; outrage machine; outrage industry; outrage mob; perpetual outrage;
      selective outrage; performative outrage; performative politics; performative cruelty; performative wokeness;
      virtue signals; purity politics; purity spirals; struggle session/n; re-education camp for; group-think;
      newspeak of; mind control; mass hypnosis; mass hysteria; moral hysteria; scaremongery; fear porn; poverty porn;
      disaster porn; misery porn; ruin porn; war porn; food-porn; torture porn; inflation porn; doomscrolling;
      victim card; sympathy card; gender card; woman card; sob-story politics; crocodile sympathy;
      white-saviour complex; white knight complex; hero complex; napoleon complex; little man syndrome;
      short man syndrome; tall poppy syndrome; stockholm syndrome; derangement syndrome; delirium; hysterics over
    `),
    why: 'passes a verdict on a view in the guise of a name',
    unless: [absent, said, clinic],
    severity: quiet,
  },
];

/** Nouns of folly and deceit. */
export const follyNouns = (): readonly PhraseEntry[] => [...folly, ...deceit, ...harm];
