/** Faults of character: pride, deceit, greed, weakness. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { described } from '../conditions.ts';
import { hints, ofNature, ofShows } from './people-conditions.ts';

const pride: readonly PhraseEntry[] = [
  hints(
    'sizes up a character',
    `
      pretentious; ostentatious; showy; flashy; flamboyant; histrionic; overconfident; over-confident;
      complacent; prim; autocratic; paternalistic; chauvinist; macho; regal; censorious;
      judgemental; pedantic; pernickety; persnickety; finicky; fussy; fastidious; nosy; nosey; bragging;
      all-knowing; omniscient; know-it-all; know-all; sanctified; uppish; overproud; prideful
    `,
    { unless: [ofNature, ofShows] },
  ),
  hints(
    'sizes up a character',
    `
      boastful; braggart; conceited; egotistical; egotistic; egocentric; egomaniacal; egoistic; megalomaniacal;
      megalomaniac; messianic; snobby; uppity; puffed-up; puffed up with; bigheaded; lordly; aloof;
      stand-offish; standoffish; scornful; sniffy; sardonic; derisive; insolent; impertinent; impudent; cheeky;
      saucy; brassy; bold-faced; brass-necked; unabashed; unashamed; unapologetic; unrepentant; impenitent;
      unblushing; shame-free; brash; pushy; browbeating; meddling; interfering busybody; pontificating;
      moralistic; school-marmish; schoolmasterly; straitlaced; uptight; buttoned-up; starchy; blustering;
      swaggering; showboating; attention-grabbing; hogging the limelight; too big for; full of hot air;
      full of bluster; full of bile; full of it; full of spite; on a power trip; on an ego trip;
      a legend in * own mind; a law unto himself; a law unto herself; a law unto themselves; above it all
    `,
    {
      unless: [
        ofNature,
        ofShows,
        { near: `personality disorder; psychiatric` },
        { modifies: `lie/n; bird/n; eagle/n; oyster/n; headline/n` },
      ],
    },
  ),
  hints(
    'sizes up a character',
    `
      vain; lofty; gaudy; theatrical; camp; loud; pushing; entitled; privileged; spoilt; spoiled;
      precious; pious; proper; stuffy; distant; cold; flinty; imperial; maternalistic; proud; superior;
      inflated; oversized; outsized
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          ego/n; vanity; conceit; arrogance; brat/n; elite/n; elites; manner/n; attitude/n; style;
          demeanour; stare/n; gaze; glare; reception; exchange/n; silence; disdain; contempt; dismissal;
          tone; diva/n; leader/n; president; boss; ruler/n; populist/n; politician/n; few; airs; posturing;
          bluster; celebrity; celebrities; intellectual/n; rich; class; classes; billionaire/n;
          aristocrat/n; establishment; mayor/n; senator/n; chairman; lifestyle/n; snob/n; hypocrite/n;
          moralist/n; preacher/n; lecture/n; sermon/n; talk; ambition/n; promise/n; hope/n; boast/n;
          claim/n; self-regard; relations
        `,
        },
      ],
      unless: [ofShows],
    },
  ),
];

const deceit: readonly PhraseEntry[] = [
  hints(
    'charges somebody with deceit',
    `
      sly; dodgy; surreptitious; grifting; insinuating; faithless; disloyal; treasonable; seditious;
      un-american; un-british; corruptible; bribable; kleptocratic; oligarchic; mafia-like; mob-like;
      gangster-like; mafioso; cosy; chummy; clubby; cliquish; cliquey; matey; pally; thick as thieves
    `,
    {
      unless: [
        ofNature,
        ofShows,
        {
          modifies: `
          cottage/n; home/n; room/n; cafe/n; pub/n; cardigan/n; mystery|mysteries; fighter/n; aircraft;
          submarine/n; libel; material/n; action/n; relationship/n with; calculation/n; mushroom/n;
          manoeuvre/n; palsy; blanket/n; cerebral; bell's; activities
        `,
        },
        { near: `cerebral; convicted; charged; law` },
      ],
    },
  ),
  hints(
    'charges somebody with deceit',
    `
      stealthy; incestuous
    `,
    {
      when: described,
      unless: [
        ofNature,
        ofShows,
        {
          modifies: `
          cottage/n; home/n; room/n; cafe/n; pub/n; cardigan/n; mystery|mysteries; fighter/n; aircraft;
          submarine/n; libel; material/n; action/n; relationship/n with; calculation/n; mushroom/n;
          manoeuvre/n; palsy; blanket/n; cerebral; bell's; activities
        `,
        },
        { near: `cerebral; convicted; charged; law` },
      ],
    },
  ),
  hints(
    'charges somebody with deceit',
    `
      machiavellian; weasel-like; snake-like; serpentine; reptilian; ingratiating; toadyish; wheedling;
      lickspittle; arse-kissing; ass-kissing; arse-licking; insincere; pseudo-intellectual; cagey; furtive;
      two-timing; untrustworthy; light-fingered; sticky-fingered; swindling; hucksterish; huckstering;
      shape-shifting; chameleon-like; chameleonic; pharisaical; sphinx-like; crooked as; on the make;
      on the take; in cahoots with; in hock to; wrapped around * little finger; bought and paid for;
      on the payroll of; economical with the truth; loose with the truth; loose with the facts; too slick;
      slick-talking; wriggling; squirming; equivocating; prevaricating; obfuscating; snitching; tattling;
      prying; snooping; eavesdropping; gossipy; gossiping; rumour-mongering; tale-telling
    `,
    {
      unless: [
        ofNature,
        ofShows,
        { modifies: `staff; witness|witnesses; data; equipment; galaxy; toy/n` },
        { after: ['staff|at the mouth'] },
      ],
    },
  ),
  hints(
    'charges somebody with deceit',
    `
      cheating; artful; slick; oily; crooked; bent; corrupt; plausible; smooth; clandestine; covert; mercenary;
      fake; false; fair-weather; unfaithful; rogue; turncoat; compromised; tainted; captive; tame; pliant;
      compliant
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          politician/n; mayor/n; president; senator/n; leader/n; official/n; officials; minister/n; elite/n;
          elites; establishment; bureaucrat/n; boss|bosses; media; press; journalist/n; lawyer/n; banker/n;
          lobbyist/n; businessman|businessmen; operator/n; operative/n; figure/n; character/n; dealings;
          deal/n; salesman|salesmen; smile/n; answer/n; husband/n; wife; crew; crony|cronies; friend/n;
          ally|allies; critic/n; pundit/n; liar/n; cop/n; hypocrite/n; fraudster/n; crook/n; system;
          government/n; regime/n; party; politics; past; bastard/n; bunch; lot; gang; motive/n; judge/n;
          watchdog/n; charm; pitch; sales; marketing; huckster/n; peddler/n; salesmanship
        `,
        },
      ],
      unless: [
        ofShows,
        { near: `convicted; charged; trial; court; pleaded` },
        { modifies: `operations; operation/n; account/n; id; news; trader/n` },
      ],
    },
  ),
];

const greed: readonly PhraseEntry[] = [
  hints(
    'charges somebody with greed',
    `
      grasping; stingiest; cheeseparing; close-fisted; tight-arsed; acquisitive; gluttonous; insatiable;
      voracious; freebie-loving; sponging; cadging; mooching; workshy; gold-digging; social-climbing; careerist;
      place-seeking; place-hunting; office-hungry; grubbing; vulturous; wolfish; piggish; hoggish; piratical;
      buccaneering; high-rolling; jet-setting; nouveau-riche; moneyed; stinking rich; obscenely rich;
      fabulously rich; fabulously wealthy; super-rich; uber-rich; rolling in money; rolling in cash;
      rolling in it; swimming in cash; feathering * nest; lining * pockets; bloated with; mean with money
    `,
    {
      unless: [
        ofNature,
        ofShows,
        { after: ['reader/n', 'demand|species|at straws'] },
        {
          modifies: `
          reader/n; clause/n; arm|arms; hand/n; appetite/n; insect/n; predator/n; larva; larvae
        `,
        },
      ],
    },
  ),
];

const cowardice: readonly PhraseEntry[] = [
  hints(
    'charges somebody with weakness',
    `
      meek; floundering; flailing; faltering; insular; pallid; hesitant; unready; unprepared; fumbling; lax;
      remiss; neglectful; inattentive; absentee; rudderless; leaderless; unambitious; weak; fragile; frail;
      brittle; wobbly; dependent on handouts; beholden; pliant; compliant; tame; impotent; powerless; helpless;
      defenceless; aimless; hopelessly outmatched; outmatched; outgunned; out-gunned; out-manoeuvred;
      outmanoeuvred; wilting; crumbling
    `,
    {
      when: [
        { as: ['predicate'], closes: true },
        {
          as: ['attributive'],
          modifies: `
          leader/n; leadership; president; presidency; mayor/n; minister/n; government; administration;
          campaign/n; candidate/n; candidacy; opposition; response/n; effort/n; attempt/n; defence/n;
          excuse/n; ego/n; congress; regulator/n; oversight; bureaucrat/n; bureaucracy; establishment;
          politician/n; party; masses; elite/n; media; press; democrats; republicans; left; right;
          generation; celebrity|celebrities; landlord/n; ally|allies; board/n
        `,
        },
      ],
      unless: [
        ofNature,
        ofShows,
        {
          near: `
          earthquake; hospital; health; medicine; virus; wind; signal/n; economy; currency; dollar;
          sterling; demand; market/n; data; growth; building/n; bridge/n; wall/n; concrete
        `,
        },
      ],
    },
  ),
  hints(
    'charges somebody with weakness',
    `
      timorous; chickenshit; weedy; nebbish; nebbishy; mollycoddled; indecisive; vacillating; dithering;
      irresolute; waffling; shilly-shallying; fence-sitting; pussyfooting; capitulating; appeasing;
      handwringing; bedwetting; submissive; sheeplike; sheep-like; lemming-like; biddable; malleable; pliable;
      puppet-like; robotic; zombie-like; browbeaten; henpecked; hen-pecked; downtrodden; put-upon;
      long-suffering; effete; emasculated; foppish; dandified; limp-wristed; unmanly; overmatched; outclassed;
      out of his depth; out of her depth; out of their depth; lame-duck; washed-up; past-it;
      over-the-hill; past his prime; past her prime; past its prime; past their prime; long in the tooth;
      doddering; doddery; decrepit; gaga; stick-in-the-mud; parochial; stolid; colourless; bland; charisma-free;
      humdrum; nondescript; anodyne; forgettable; unremarkable; low-wattage; low-energy; lifeless; listless;
      lethargic; languid; torpid; somnolent; sleepy-eyed; sluggardly; blasé; nonchalant; insouciant;
      devil-may-care; couldn't-care-less; asleep at the switch; missing in action on
    `,
    {
      unless: [
        ofNature,
        ofShows,
        { after: ['ashore|on|up on', 'patient/n'] },
        {
          modifies: `
          arm/n; surgery; robot/n; spacecraft; telescope; welding; lander; probe; mission/n; aircraft; ship;
          building/n; housing; house/n; king; session; diet/n; body|bodies; planet/n
        `,
        },
      ],
    },
  ),
  hints(
    'charges somebody with weakness',
    `
      weak; meek; passive; tame; shaky; wobbly; hesitant; halting; faltering; stumbling; struggling;
      floundering; flailing; impotent; luckless; ageing; geriatric; senile; wooden; stiff; dull; boring; dry;
      dusty; pallid; insular; narrow; ideological; faceless; nameless; anonymous; stale; exhausted;
      idle; slack; lax; negligent; remiss; derelict
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          politician/n; president; mayor/n; senator/n; minister/n; leader/n; leadership; establishment;
          bureaucrat/n; bureaucracy; technocrat/n; apparatchik/n; official/n; candidate/n; candidacy;
          campaign/n; chairman; manager/n; excuse/n; apology|apologies; denial/n; handshake/n; speaker/n;
          performer/n; opposition; king; dictator/n; ruler/n; despot/n; strongman; congress; parliament;
          elite/n; ideologue/n; worldview; view; watchdog/n; regulator/n; supervision; oversight;
          backbencher/n; suit/n; men in
        `,
        },
      ],
      unless: [ofShows, { modifies: `source/n; tip; donor/n; economy; growth` }, { near: 'league; striker' }],
    },
  ),
];

/** Faults of character. */
export const vices = (): readonly PhraseEntry[] => [...pride, ...deceit, ...greed, ...cowardice];
