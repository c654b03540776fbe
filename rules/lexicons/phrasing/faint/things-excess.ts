/** Adjectives of excess, force and deceit, said of plans, laws and works. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { bodily, plainly, said, tales } from './things-conditions.ts';

const excess = (): readonly PhraseEntry[] => [
  {
    find: list(`
      onerous; burdensome; cumbersome; unwieldy; clunky; bloated; top-heavy; nitpicky; swingeing; crippling;
      suffocating; stifling; smothering; job-killing; intrusive; prying; snooping; meddling; big-brother;
      big-brotherly; nanny-state; iron-handed; strong-arm; strong-armed; hard-line; hardline; bullheaded; pig-headed;
      pigheaded; mulish; bone-headed; boneheaded; obdurate; intransigent; inflexible; doctrinaire; dogmatic;
      fanatical; messianic; crusading; evangelising; inquisitorial; jack-booted; heavy-duty; steamroller;
      sledgehammer; bulldozing; arm-waving; authoritarian-minded; lavish; opulent; gold-plated; gaudy; garish; glitzy;
      ritzy; swanky; swank; plush; posh; ostentatious; showy; flashy; bling; bling-bling; blingy; flamboyant;
      bombastic; grandiloquent; orotund; fulsome; gushing; gushy; effusive; syrupy; treacly; slushy; sappy; twee;
      kitschy; kitsch; cutesy; corny; hokey; hammy; stagy; stagey; stage-managed; choreographed; histrionic; operatic;
      overripe; breathless; hyperventilating; ballyhooed; much-ballyhooed; much-trumpeted; much-touted; much-vaunted;
      oft-repeated; wall-to-wall; nonstop; never-ending; interminable; unremitting; unrelenting; unsparing;
      inexorable; unstinted; sky-high; stratospheric; eye-watering; wallet-busting; budget-busting; bank-breaking;
      back-breaking; backbreaking; bone-crunching; rip-off; larcenous; immoderate; inordinate; insatiable; voracious;
      gluttonous; wolfish; bacchanalian; orgiastic; hedonistic; debauched; dissolute; licentious; libidinous;
      lascivious; louche; raunchy; risqué; bawdy; smutty; lewd; lecherous; sleaze-ridden; tabloid-style;
      sensationalist; sensationalistic; sensationalised; attention-grabbing; attention-seeking; headline-grabbing;
      headline-making; publicity-seeking; publicity-hungry; vote-grabbing; vote-chasing; crowd-baiting; camera-ready;
      made-for-tv; made-for-television; showboating; grandstanding; campy; gloating; triumphalist; triumphalistic
    `),
    why: 'calls it too much where a figure or a fact would show how much',
    when: said,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          heat; floodwaters; flood/n; lava; well/n; oil; springs; vehicle/n; truck/n; lorry|lorries; equipment;
          eater/n; surgery|surgeries; thought/n; memories; memory; search|searches; procedure/n; species; bacteria;
          act/n; conduct; exposure; site/n; scout/n; rocks; igneous; arthritis; disease/n; illness; injury|injuries;
          pain; singer/n; house; refugee/n; fan/n; fighting; shelling; gunfire; robbery; snow; rainfall; bombardment;
          trial/n; work; labour; nurse/n; doctor/n; predator/n; reader/n; appetite/n for; tumour/n; sets; set;
          production/n; tactic/n by police; routine/n; dance/n; dancing; musical/n; tomatoes; lamp/n; hitter/n
        `,
      },
      { near: 'charged; convicted; court; police; choreographer; scout/n; opera' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      crushing; choking; paralysing; punitive; punishing; savage; severe; brutal; blunt; rigid; iron; steep; stiff;
      stringent; radical; extreme; wild; mad; fancy; plump; fat; hefty; inflated; ballooning; mushrooming;
      snowballing; spiralling; galloping; rampaging; marauding; creeping; invasive; ever-growing; ever-expanding;
      ever-tightening; high-spending; free-spending; big-spending; tax-and-spend; big-government; top-down; perpetual;
      eternal; constant; maximalist; outsized; jumbo; monster; bumper; whopping
    `),
    why: 'calls it too much where a figure or a fact would show how much',
    when: [
      {
        as: ['attributive'],
        modifies: `
          regulation/n; regulations; red; bureaucracy; bureaucracies; taxation; mandates; censorship; surveillance;
          overreach; spending; waste; cuts; austerity; agenda; ideology; rhetoric; claim/n; theory; theories;
          conspiracy; accusation/n; promises; ambition/n; bonus|bonuses; bailout/n; payout/n; giveaway/n; perk/n;
          pay-off/n; salaries; bickering; squabbling; posturing; lobbying; propaganda; overregulation; crackdown;
          policies; plan to; scheme/n; spree; wish; lie/n; speculation; allegation/n; view/n; position/n; idea/n;
          stance/n; demand/n
        `,
      },
    ],
    unless: [...plainly, { modifies: 'radical/n; value/n; weather; lobby' }],
    severity: quiet,
  },
  {
    find: list(`
      anti-freedom; anti-worker; anti-family; anti-business; anti-consumer; anti-jobs; anti-growth; anti-science;
      anti-intellectual; anti-life; anti-god; anti-christian; anti-democracy; anti-people; anti-poor; anti-farmer;
      anti-reform; pro-criminal; pro-crime; pro-family; pro-freedom; pro-growth; pro-worker; pro-people; pro-jobs;
      freedom-loving; peace-loving; freedom-hating; america-hating; cop-hating; soft-on-crime; tough-on-crime;
      business-friendly; job-creating; god-fearing; union-bashing; immigrant-bashing; migrant-bashing; media-bashing;
      police-bashing; teacher-bashing; business-bashing; welfare-bashing; china-bashing; hot-button; hot-potato;
      third-rail; red-meat; dog-whistle; culture-war; class-war; poison-pill; politically motivated;
      politically charged; politically loaded; politically toxic; politically tone-deaf; emotionally charged;
      highly charged; ideologically driven; ideologically motivated; agenda-driven; politically driven;
      racially charged; racially loaded; racially tinged
    `),
    why: 'is a camp’s own slogan for what it fights or wants',
    when: said,
    unless: [
      ...plainly,
      {
        modifies: `
          violence; murder/n; killing/n; crime/n; attack/n; prisoner/n; arrest/n; coalition; alliance; league;
          association; group; council
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      un-american; un-british; un-australian; un-canadian; un-european; un-christian; un-islamic; un-democratic
    `),
    why: 'casts the thing out of the fold',
    when: [
      { capital: true, as: ['attributive', 'predicate'] },
      { capital: false, as: ['attributive', 'predicate'] },
    ],
    unless: [...plainly, { after: ['activities'] }],
    severity: quiet,
  },
];

const deceit = (): readonly PhraseEntry[] => [
  {
    find: list(`
      crooked; shifty; furtive; surreptitious; hush-hush; cloak-and-dagger; back-room; backroom; smoke-filled;
      backdoor; back-door; back-alley; sub-rosa; hole-and-corner; sweetheart; incestuous; clubby; chummy; cliquish;
      cliquey; clannish; nepotistic; cronyistic; jobs-for-the-boys; old-boy; pay-to-play; pork-barrel; kleptocratic;
      swindling; fleecing; get-rich-quick; fly-by-night; snake-oil; flim-flam; con-artist; quack; ersatz;
      pseudo-scientific; pseudoscientific; pseudo-intellectual; pseudo-legal; make-believe; pretend; concocted;
      cherry-picked; cooked; doctored; sexed-up; hyped-up; hyped; half-true; half-truthful; thinly veiled;
      thinly-veiled; thinly disguised; thinly-disguised; barely disguised; barely concealed; barely veiled;
      poorly disguised; scarcely veiled; scarcely concealed; lightly veiled; not-so-subtle; not-so-secret;
      not-so-veiled; thinly sourced; poorly sourced; loosely sourced; unverifiable; sanitised;
      whitewashed; sugar-coated; sugarcoated; stage-crafted; astroturf; astroturfed; potemkin; bait-and-switch;
      smoke-and-mirrors; shell-game; ponzi-like; ponzi-style; hucksterish; manipulative; calculating; scheming;
      conniving; machiavellian; wily; artful; cunning; foxy; glib; facile; insincere; secretive; slithery; snakelike;
      eel-like
    `),
    why: 'hints at a trick without showing it',
    when: said,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          election; river; smile; tooth|teeth; nose; finger/n; line/n; boots; boot; band/n; hat/n; passport/n;
          document/n; photograph/n; photo/n; image/n; video/n; cost/n; vegetables; rice; chicken; ham; fish; play;
          name/n; word/n; bench/n; surface; snow; tyre/n; road; roads; meal; bar/n; entrance; garden; chat; staff;
          slipper/n; family; relationship/n between; abuse; friend; duck; access; malware; programme/n; program/n;
          virus; trojan; device/n; hunter/n; animal/n; predator/n; hotel; country; culture; wood; films
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      dirty; clandestine; covert; stealth; hidden; cosy; bent; loaded; skewed; stacked; fixed;
      fraudulent; crocodile; weasel; rogue; ghost; mythical; fictional; fantasy; imaginary; invented; fabricated;
      manufactured; artificial; misleading; phantom; imagined; confected; voodoo; zombie
    `),
    why: 'hints at a trick without showing it',
    when: [
      {
        as: ['attributive'],
        modifies: `
          agenda/n; dealings; deal/n with; dealmaking; tears; outrage; words; controversy; controversies; crisis;
          grievance/n; narrative/n; talking; past; money; bargain/n; cabal/n; pact/n with; alliance with;
          arrangement/n; motive/n; tax|taxes; economics; science; statistics; accounting; smear/n; theory; theories;
          conspiracy; politics; practices; operation/n to; businessman; businessmen; figures in; corners; world of;
          origins; threat/n
        `,
      },
    ],
    unless: [
      ...plainly,
      { modifies: 'science; council; tax code; tax rate/n; threat/n level; police; past tense; energy' },
      { before: ['a|the in|of'], after: ['science'] },
    ],
    severity: quiet,
  },
];

/** Excess, force and deceit. */
export const excesses = (): readonly PhraseEntry[] => [...excess(), ...deceit()];
