/** Adjectives of tone and manner, said of what people say, make and do: each a shade, and most of them rare. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { bodily, plainly, said, tales } from './things-conditions.ts';

const tones = (): readonly PhraseEntry[] => [
  {
    find: list(`
      boisterous; rambunctious; obstreperous; brash; brassy; blustering; blustery; browbeating; brusque; curt; gruff;
      dour; crusty; cranky; ornery; querulous; pettish; sulky; sullen; grumbling; groaning; whining; whimpering;
      wheedling; snivelling; simpering; yammering; yapping; yelping; yowling; prattling; babbling; blathering;
      gabbling; waffling; dithering; vacillating; fumbling; quibbling; niggling; nagging; pesky; vexing; irksome;
      nettlesome; invidious; insolent; impudent; impertinent; unfriendly; unkind; ungrateful; unpleasant; off-putting;
      smarmy; smirking; sniggering; simple-minded; catcalling; heckling; pestering; badgering; bludgeoning; bruising;
      pugilistic; macho; laddish; blokeish; fratty; bratty; mutinous; recalcitrant; recriminatory; accusatory;
      embittered; resentful; sore-loser; sour-grapes; envious; jealous; vengeance-seeking; unrepentant; unblushing;
      gleeful; mocking; jibing; self-conscious; self-deluding; self-dealing; self-parodic; self-parodying;
      self-immolating; self-cannibalising; self-abasing; self-abnegating; self-referential; self-mythologising;
      self-exculpatory; fawning; slavish; servile; sycophantic; obsequious; ingratiating; worshipful; adulatory;
      hagiographic; star-struck; lapdog; lickspittle; slobbering; drooling; swooning; fan-boyish;
      fanboyish; boosterish; propagandistic; polemical; demagogic; rabble-rousing; scaremongering; scare-mongering;
      fearmongering; muck-raking; muckraking; obfuscatory; obfuscating; obscurantist; obstructionist; moralistic;
      sententious; homiletic; platitudinous; formulaic; pedantic; donnish; fussy; finicky; fiddly; footling; fustian;
      mannered; pretentious; arty; artsy; patrician; plutocratic; oligarchic; paternalistic; parochial; insular;
      small-time; rinky-dink; low-rent; lowdown; low-down; seamy; shabby; scruffy; slovenly; tatty; tarted-up;
      dumbed-down; pulpy; potboiling; showbiz; frothy; fluffy; flippant; facetious; waggish; droll; impish; roguish;
      ribald; coarse; earthy; irreverent; tongue-in-cheek; deadpan; wry; silver-tongued; honeyed; soft-soap;
      soft-soaping; mincing; starchy; strait-laced; stiff-necked; stone-faced; poker-faced; grudging; laboured;
      contorted; mangled; word-salad; gibberish; unreadable; unwatchable; unlistenable; ear-grating; grating;
      shaggy-dog; regurgitated; bowdlerised
    `),
    why: 'tells readers the tone in place of the words',
    when: said,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          injury; noise/n; sound/n; calf; calves; puppy; puppies; brook; shape/n; metal; wreckage; doubt/n; suspicion;
          chickens; question/n of; district; knot; crowd of penguins; humour; arch
        `,
      },
      { near: 'stone; architect; actor/n' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      feral; ferocious; rabid; raucous; rowdy; sketchy; sobering; chastening; glowing; heated; frosty; seething;
      simmering; incessant; ceaseless; unceasing; endless; lukewarm; accursed; blighted; befuddling; confounding;
      rankling; debased; debasing; dehumanising; desiccated; denuded; enfeebled; impotent; emasculating; stunted;
      atrophied; truncated; stagnant; languishing; somnolent; drowsy; doddering; decrepit; dilapidated; tumbledown;
      hoary; fuddy-duddy; primeval; atavistic; troglodyte; troglodytic; prelapsarian; flat-earth; revanchist;
      unreconstructed; unenlightened; uninformed; uncomprehending; uncultured; unlettered; ill-read; semi-literate;
      semiliterate; knuckle-dragging; lamebrained; lame-brained; lunkheaded; pea-brained; bird-brained; birdbrained;
      thick-headed; thickheaded; muddleheaded; soft-headed; wet-behind-the-ears; pointy-headed; egg-headed;
      numbskulled; dopey; ditzy; dozy; spaced-out; punch-drunk; slap-dash; catch-as-catch-can; shoot-from-the-hip;
      shoot-first; headless-chicken; storm-in-a-teacup; white-elephant; gimcrack; tinselly; tinsel; plasticky;
      hand-me-down; warmed-up; rag-bag; ragbag; raggedy; mismatched; mazelike; maze-like; kafka-like;
      head-in-the-sand; head-in-the-clouds; magical-thinking; wishful; illusory; escapist; delusory; chimeric;
      fetishistic; monomaniacal; egomaniacal; megalomaniacal; messiah-like; star-chamber; robber-baron; piratical;
      gangsterish; profiteering; short-termist; time-wasting; navel-gazing; buck-passing; blame-shifting;
      goalpost-moving; can-kicking; point-missing; foot-in-mouth; own-goal; kid-glove; soft-touch; throttling;
      straitjacketed; straitened; overstretched; overburdened; overmatched; outclassed; outgunned; metastasising;
      hydra-headed; many-headed; all-devouring; all-encompassing; omnipresent; ever-present; unshakable; implacable;
      insuperable; hegemonic; faceless; impersonal; dehumanised; unnatural; unwholesome; unearthly;
      unhealthy; unutterable; unmitigated; undisguised; undiluted; unalloyed; unadulterated; war-scarred;
      tempest-tossed; sinking; leaky; mercurial; skittish; flighty; fitful; capricious; whiplash-inducing; weaponised;
      politicking; polarising; hyper-partisan; hyperpolarised; tribalistic; tribalist; clan-like; gothic; gory;
      spectral; sulphurous; mephitic; subterranean; tricksy; guileful; dissembling; mercenary; promiscuous; prodigal;
      spendthrift; indulgent; self-gratifying; sybaritic
    `),
    why: 'colours the thing before readers have seen it',
    when: said,
    unless: [
      ...plainly,
      tales,
      bodily,
      {
        modifies: `
          pig/n; goat/n; swine; boar/n; hog/n; pigeon/n; population/n; raccoon/n; bat/n; fox|foxes; fighting; storm/n;
          thunderstorm/n; battle/n; combat; fire/n; blaze/n; flame/n; heat; temperature/n; embers; rainfall; ship/n;
          vessel/n; ferry; pipe/n; tap/n; faucet/n; valve/n; soldier/n; troops; growth; region/n; town/n; city;
          cities; area/n; country; cathedral; revival; cells; ecosystem/n; frost; pool; seat/n; room/n; aquifer/n;
          river; lichen; gland; muscle; diet; weight; lifestyle; food; eating; fats; habit/n; obesity; market stall;
          vessels; dock; stadium; lawn; pump; cold; acid; spring/n; account/n; capital; test/n; industry; industries;
          sector; tyre/n; thing/n; bowl; ball; dealer/n; backhand; loop/n; sediment; fighters; water; horse/n;
          car park/n; chamber/n; species; passage
        `,
      },
      { near: 'insurgent/n; militant/n; rebel/n; firefighter/n; wildfire/n' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      well-worn; time-worn; hard-boiled; hard-to-swallow; hard-to-stomach; hard-sell; soft-sell; high-pressure;
      high-sounding; high-toned; high-decibel; high-drama; high-camp; high-concept; low-brow; low-energy; over-blown;
      over-hasty; over-zealous; over-cautious; over-eager; over-excited; over-ripe; over-wrought; over-heated;
      out-and-out; out-of-step; out-of-kilter; out-of-line; out-of-place; out-of-character; up-yours; in-your-face;
      down-in-the-dumps; down-market; tail-wagging; tail-between-legs; cap-in-hand; hat-in-hand; hand-on-heart;
      heart-on-sleeve; nose-in-the-air; nose-holding; tongue-tied; thumb-twiddling; finger-in-the-dyke;
      knuckle-rapping; wrist-slapping; slap-on-the-wrist; back-slapping; backslapping; glad-handing; hand-holding;
      hand-waving; handwaving; eye-glazing; ear-bending; jaw-jutting; shoulder-shrugging; head-banging; gut-level;
      belly-up; belt-and-braces; shot-in-the-dark; stab-in-the-back; kick-in-the-teeth; punch-in-the-gut; gut-punch;
      sucker-punch; rope-a-dope; hail-mary; moonshot; long-odds; odds-defying; gravity-defying; death-defying;
      belief-defying; logic-defying; logic-chopping; record-shredding; rulebook-shredding; rule-flouting;
      law-flouting; convention-defying; truth-stretching; truth-telling; truth-dodging; tax-dodging; tax-gobbling;
      money-burning; cash-burning; cash-splashing; purse-tightening; belt-tightening; blood-letting; bloodletting;
      throat-cutting; throat-clearing; cherry-picking; nest-feathering; palm-greasing; log-rolling; pork-barrelling;
      empire-building; turf-guarding; turf-protecting; fence-sitting; fence-straddling; bed-wetting; nail-chewing;
      nail-gnawing; teeth-grinding; soul-baring; heart-stirring; life-sapping; sick-making; money-losing;
      loss-plagued; trouble-making; troublemaking; mischief-making; trouble-strewn; gaffe-strewn; error-strewn;
      obstacle-strewn; scandal-strewn; scandal-scarred; blood-spattered; mud-spattered; mud-caked; mud-splattered;
      profanity-strewn; expletive-strewn; jargon-heavy; jargon-ridden; acronym-heavy; slogan-heavy; spin-heavy;
      testosterone-heavy; rhetoric-heavy; doom-mongering; doom-saying; doomsaying; gloom-mongering; hope-dashing;
      hope-crushing; dream-dashing; wound-reopening; wound-licking; agenda-pushing; narrative-pushing; pill-popping;
      gun-toting; bible-thumping; cigar-chomping; tweet-happy; litigation-happy; veto-happy; lawsuit-happy; tax-happy;
      regulation-happy; snap-happy; ban-happy; tariff-happy; nanny-like; robot-like; trance-like; dirge-like;
      snail-like; fortress-like; prison-like; jungle-like; palatial; palace-like; kingly; queenly; lordly;
      bunker-like; siege-like; warlike; war-like; warrior-like; storm-trooper; attack-dog; pit-bull;
      bull-in-a-china-shop; junkyard-dog; paper-tiger; sacred-cow; cash-cow
    `),
    why: 'paints in one word what readers should see for themselves',
    when: said,
    unless: [
      ...plainly,
      tales,
      {
        modifies: `
          egg/n; cell/n; kidney/n; wash; hose/n; system/n; water; jet/n; gas; cylinder/n; turbine/n; terrier/n;
          bull/n; puppy; puppies; dog/n; injury; injuries; retailer/n; clamps; hotel; neighbourhood; store; wreckage;
          clothes; walls
        `,
      },
    ],
    severity: quiet,
  },
];

const company = (): readonly PhraseEntry[] => [
  {
    find: 'desperate',
    why: 'guesses at a mood in place of telling the deed',
    when: [
      {
        as: ['attributive'],
        modifies: `
          attempt/n; effort/n; bid/n; ploy/n; move/n; gamble/n; measures; scramble/n; plea/n; stunt/n; tactic/n;
          lunge/n; throw; rearguard; politician/n; smear/n; excuse/n; lies
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`elaborate; transparent; obvious; naked; cheap; sly; clever`),
    why: 'hints at a trick without showing it',
    when: [
      {
        as: ['attributive'],
        modifies: `
          ruse/n; hoax|hoaxes; charade/n; attempt/n; ploy/n; bid/n; fiction/n; excuse/n; pretext/n; deception/n;
          effort/n to; dodge/n; trick/n; manoeuvre/n; stratagem/n; subterfuge
        `,
      },
    ],
    unless: [...plainly, { modifies: 'effort/n', near: 'open data; audit' }],
    severity: quiet,
  },
  {
    find: list(`idle; empty; wild; rampant`),
    why: 'waves away the talk before readers can weigh it',
    when: [
      {
        as: ['attributive'],
        modifies: `
          speculation; threat/n; promise/n; gossip; rumour/n; chatter; boast/n; talk of; rant/n; claim/n;
          accusation/n; fantasies; fantasy; imaginings; hype
        `,
      },
    ],
    unless: plainly,
    severity: quiet,
  },
  {
    find: list(`
      angry; furious; irate; enraged; fuming; outraged; nervous; anxious; bitter; disgruntled; restless; weary;
      fed-up; cowed; nervy; rattled; desperate; embarrassed; humiliated; chastened; delighted; emboldened; hostile;
      defiant; rebellious; restive; baying; braying; howling; compliant; pliant; docile; complicit;
      unquestioning
    `),
    why: 'reads a whole camp’s mood off its face',
    when: [
      {
        as: ['attributive'],
        modifies: `
          democrats; republicans; conservatives; liberals; tories; lawmakers; politicians; leftists; progressives;
          activists; media; press; journalists; backbenchers; senators; congressmen; voters; establishment; elite/n;
          partisans; pundits; left; right; mob/n; base; party; parliament; congress; electorate; government;
          legislature; judiciary; board; council; lobbyists; bureaucrats; ministers; officials; executives
        `,
      },
    ],
    unless: [
      ...plainly,
      { before: ['said|a|the'], after: ['party * *? party'] },
      { modifies: 'conference/n; election/n; release/n' },
    ],
    severity: quiet,
  },
  {
    find: list(`
      nightmare; dream; hollywood; cinderella; apocalypse; goldilocks; horror; car-crash; dog's-breakfast;
      banana-skin; poisoned-chalice; holy-grail; groundhog-day; catch-22; david-and-goliath; wild-goose;
      cat-and-mouse; hide-and-seek; chicken-and-egg; whack-a-mole; musical-chairs; smash-and-grab; softly-softly;
      nudge-nudge; wham-bam
    `),
    why: 'borrows a tale for a fact',
    when: [
      {
        as: ['attributive'],
        capital: false,
        modifies: `
          scenario/n; ending/n; start to; story; run; ticket; prospect/n; outcome/n; deal/n; vision/n; situation/n;
          chase/n; game/n; politics; rise; week for; year for; month for; budget; raid/n on; approach|approaches;
          policies; tactics; contest; battle; hunt; journey; commute; election/n; economy; fantasy
        `,
      },
      { as: ['attributive'], capital: true, modifies: 'ending/n; scenario/n; chase/n; story; economy; battle' },
    ],
    unless: [...plainly, tales, { modifies: 'studio/n; actor/n; team/n; cult; sect; house; act' }],
    severity: quiet,
  },
  {
    find: list(`
      die-hard; diehard; dyed-in-the-wool; card-carrying; rock-ribbed; true-believing; foaming; knee-jerk;
      bleeding-heart; limousine; armchair; keyboard; wannabe; would-be; perennial; serial; self-professed;
      self-described; so-called; self-declared; full-time; cloistered; gilded; privileged; entitled; moneyed;
      well-heeled; well-connected; deep-pocketed; jet-setting; unelected; overpaid; underworked; overfed;
      metropolitan; chattering
    `),
    why: 'sneers at people by their kind',
    when: [
      {
        as: ['attributive'],
        modifies: `
          elite/n; class|classes; liberal/n; conservative/n; lefty; lefties; radical/n; ideologue/n; bureaucrat/n;
          technocrat/n; judge/n; insider/n; mandarin/n; loyalist/n; partisan/n; leaker/n; agitator/n; protester/n;
          moraliser/n; warrior/n; liar/n; complainer/n; outrage; victim/n; pundit/n; critic/n; establishment;
          aristocrat/n; plutocrat/n; oligarch/n; lobbyist/n; consultant/n; eurocrat/n; official/n in brussels
        `,
      },
    ],
    unless: [
      ...plainly,
      {
        modifies: `
          city; cities; area/n; fee/n; killer/n; critic/n of; wrestling; athlete/n; football; class|classes in;
          tennis; police
        `,
      },
    ],
    severity: quiet,
  },
];

/** Tones and manners. */
export const toned = (): readonly PhraseEntry[] => [...tones(), ...company()];
