/** Faults of mind and conduct: folly and vice. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { described } from '../conditions.ts';
import { hints, ofNature, ofShows } from './people-conditions.ts';

const folly: readonly PhraseEntry[] = [
  hints(
    'mocks a mind',
    `
      impulsive; overexcited; overeager; uncritical; deluded; brainwashed; duped; hoodwinked; comical; rabid;
      fanatical; obsessive; inveterate; half-mad; overenthusiastic; unbalanced; unstable; uninformed;
      uneducated; inexperienced; bookless; superstitious; fad-chasing; modish; hipper; hippest; wokeish; wokest;
      politically correct; unpredictable; fantastical
    `,
    {
      unless: [
        ofNature,
        ofShows,
        {
          near: `
          heart/n; heartbeat; weather; rainfall; driver; driving; police; clinical; disorder; nuclear;
          isotope; atmosphere
        `,
        },
        {
          modifies: `
          compulsive; movement/n; replacement; surgery; fracture/n; region/n; element/n; adults; women;
          girls; workers; hop; isotope/n; condition; ground; slope; structure; flip; bone; fractures
        `,
        },
      ],
    },
  ),
  hints(
    'mocks a mind',
    `
      indoctrinated; confused; backward; trendy
    `,
    {
      when: described,
      unless: [
        ofNature,
        ofShows,
        { after: ['with the|a|another|its|his|her'] },
        {
          near: `
          heart/n; heartbeat; weather; rainfall; driver; driving; police; clinical; disorder; nuclear;
          isotope; atmosphere
        `,
        },
        {
          modifies: `
          compulsive; movement/n; replacement; surgery; fracture/n; region/n; element/n; adults; women;
          girls; workers; hop; isotope/n; condition; ground; slope; structure; flip; bone; fractures
        `,
        },
      ],
    },
  ),
  hints(
    'mocks a mind',
    `
      dopey; goofy; zany; ditzy; dippy; loco; cloddish; unlettered; half-educated; ill-educated; unschooled in;
      clueless about; callow; wet behind the ears; sophomoric; babyish; adolescent fantasy; flighty;
      capricious; mercurial; fickle; scatty; absent-minded; absentminded; forgetful; oblivious to; heedless;
      heedless of; unreflective; unreflecting; incurious; impetuous; headstrong; harum-scarum; maniacal;
      manic-eyed; monomaniacal; cultish; cult-like; cultlike; quasi-religious; tinfoil-hatted; fringe-dwelling;
      unscientific; anti-intellectual; barbarian; uncivilised; unenlightened; thick as two short planks;
      slow on the uptake; soft in the head; wrong in the head; touched in the head; off the deep end;
      off the rails; round the bend; round the twist; mad as a hatter; mad as hell; crazy as a loon;
      nutty as a fruitcake; a few sandwiches short; living on another planet; living on a different planet;
      away with the fairies; in cloud cuckoo land; in la-la land; in a world of his own; stuck in the past;
      stuck in a time warp; not all there; playing with half a deck
    `,
    {
      unless: [
        ofNature,
        ofShows,
        { modifies: `angle/n; chapel; leave; women; tower; housing; coast; pub; triangle/n` },
        { near: 'train/n; tram/n; track/n; carriage/n; locomotive/n; derailed; car/n; lorry; driver/n; cyclist/n' },
      ],
    },
  ),
  hints(
    'mocks a mind',
    `
      thick; dense; dim; mad; wild; hyperactive; volatile; hasty; overexcitable; over-eager; unquestioning;
      blind; deceived; primitive; suburban; juvenile; adolescent; schoolboy; schoolgirl; frat-boy;
      fratboy; comic; compulsive; serial; pathological; chronic
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          politician/n; president; mayor/n; senator/n; leader/n; leadership; ruler/n; tyrant/n;
          billionaire/n; voter/n; voters; masses; public; electorate; follower/n; followers; supporter/n;
          disciple/n; loyalist/n; partisan/n; fan/n; fans; zealot/n; mob/n; crowd/n; ideologue/n;
          activist/n; pundit/n; liar/n; optimist/n; pessimist/n; gambler/n; meddler/n; complainer/n;
          plotter/n; schemer/n; rush; dash; scramble; speculation; pace; behaviour; temperament;
          personality; loyalty; faith; obedience; devotion; hatred; rage; humour; prank/n; antics; insult/n;
          joke/n; jibe/n; taunt/n; villain/n; tweet/n; decision/n; promise/n; notion/n; theory|theories;
          idea/n; rant/n; conspiracy; fringe; nationalist/n; nationalism; populism; ambition; need; desire;
          secrecy; dishonesty; lying; hypocrite/n; bigot/n; racist/n; narcissist/n
        `,
        },
      ],
      unless: [
        ofShows,
        {
          near: `
          drug/n; clinical; disorder; genetic; diabetes; bomber; police|court|charged|killer
        `,
        },
        {
          modifies: `
          killer/n; number/n; murderer/n; offender/n; rapist/n; gambler/n; party; fiction
        `,
        },
      ],
    },
  ),
];

const lust: readonly PhraseEntry[] = [
  hints(
    'passes a moral verdict',
    `
      decadent; hedonistic; disgraced; boozed-up; flirty; flirtatious; profane; disreputable; unwholesome;
      oversexed; sex-starved; hypersexual; hypersexualised; sexualised; unwashed
    `,
    {
      unless: [
        ofNature,
        ofShows,
        {
          near: `
          court; charged; conduct; acts; refinery; oil; barrel/n; walls; masonry
        `,
        },
        {
          modifies: `
          oil; steel; estimate/n; measure/n; act/n; conduct; language; clothes; linen; vote/n; votes;
          gravel; sand; fishing; fish; hair; palms; hands; rate/n; mortality; birth; death; bomb/n;
          explosive/n; device/n; weapon/n; drawing/n; prices; exports; imports; futures; food; effort/n;
          opportunity; years; time; money
        `,
        },
      ],
    },
  ),
  hints(
    'passes a moral verdict',
    `
      coarse; shabby; tipsy; sauced; smelly; greasy
    `,
    {
      when: described,
      unless: [
        ofNature,
        ofShows,
        {
          near: `
          court; charged; conduct; acts; refinery; oil; barrel/n; walls; masonry
        `,
        },
        {
          modifies: `
          oil; steel; estimate/n; measure/n; act/n; conduct; language; clothes; linen; vote/n; votes;
          gravel; sand; fishing; fish; hair; palms; hands; rate/n; mortality; birth; death; bomb/n;
          explosive/n; device/n; weapon/n; drawing/n; prices; exports; imports; futures; food; effort/n;
          opportunity; years; time; money
        `,
        },
      ],
    },
  ),
  hints(
    'passes a moral verdict',
    `
      lecherous; lascivious; licentious; libidinous; randy; raunchy; bawdy; ribald; smutty; leering; lubricious;
      slutty; sluttish; whorish; promiscuous; dissolute; debauched; rakish; raffish; louche;
      caddish; womanising; philandering; skirt-chasing; boozy; sozzled; sloshed; blotto; legless; half-cut;
      hard-drinking; hard-partying; hungover; well-oiled; three sheets to the wind; worse for wear;
      drunk as a lord; drunk as a skunk; high as a kite; potty-mouthed; scantily clad; skimpily dressed;
      whoring; carousing; hell-raising; hellraising; good-for-nothing; ne'er-do-well; lowlife; low-life; scummy;
      skanky; chavvy; yobby; ill-bred; bad-mannered; uncivil; discourteous; impolite; ungrateful; undiplomatic;
      loudmouthed; uncultured; inconsiderate; unprofessional; unladylike; unsporting; unmannerly; scruple-free;
      reprobate; incorrigible; irredeemable; unredeemed; unregenerate; sinful; impious; irreligious;
      blasphemous; sacrilegious; godforsaken; fallen from grace
    `,
    {
      unless: [
        ofNature,
        ofShows,
        {
          near: `
          bishop; church; doctrine; court; blasphemy; islamic; tribunal; medical; regulator; licence
        `,
        },
        { modifies: `conduct; gene/n` },
      ],
    },
  ),
  hints(
    'passes a moral verdict',
    `
      drunken; loose; dirty; filthy; unfit; naughty; discredited; shamed; fallen
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          politician/n; mayor/n; president; senator/n; minister/n; leader/n; financier/n; tycoon/n;
          congressman; governor/n; mogul/n; producer/n; banker/n; celebrity; star/n; rant/n; spree; orgy;
          party-goers; partygoers; revellers; lout/n; yob/n; brawl/n; antics; lifestyle/n; elite/n; west;
          morals; remark/n; gesture/n; joke/n; awakening; man; hack/n; treatment; lie/n; trick/n; tactics;
          business; mind/n; mouth; secret/n; insult/n; prince; duke; idol
        `,
        },
      ],
      unless: [ofShows],
    },
  ),
];

/** Faults of mind and conduct. */
export const follies = (): readonly PhraseEntry[] => [...folly, ...lust];
