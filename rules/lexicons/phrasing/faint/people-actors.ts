/** Compounds that colour people: what they crave and brandish, what fills them, what they think of themselves. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { ending, hints, ofNature, ofShows } from './people-conditions.ts';

/** What turns a compound into a plain description: beasts, cookery, shows. */
const plain = [ofNature, ofShows];

const cravings: readonly PhraseEntry[] = [
  hints(
    'names a vice in passing',
    [
      ending(
        'seeking',
        `
          attention; publicity; thrill; headline; status; glory; self; favour; limelight; fame; pleasure;
          approval; revenge; scapegoat
        `,
      ),
      ending(
        'hungry',
        `
          power; publicity; fame; attention; war; blood; headline; sex; land; media; ratings; cash; scandal;
          money; profit; glory
        `,
      ),
      ending('mad', 'sex; celebrity; kill; fame'),
      ending('crazed', 'drug; money; fame; kill; hate; blood; religion; celebrity; profit'),
      ending(
        'obsessed',
        `
          money; image; celebrity; status; race; gender; sex; class; ratings; poll; fame; power; profit;
          gun; identity; target; media; death; diet
        `,
      ),
      ending(
        'loving',
        `
          peace; freedom; power; liberty; money; pork; publicity; war; party; hate; gun; god; tax; dictator;
          fun
        `,
      ),
      ending(
        'hating',
        `
          self; woman; man; freedom; life; people; cop; police; gay; immigrant; tax; government; america;
          europe; god; truth; liberty
        `,
      ),
      ending('baiting', 'jew; queer; liberal; gay; immigrant'),
      ending('mongering', 'doom; gossip; panic; power; smut'),
      ending(
        'bashing',
        `
          bible; gay; immigrant; union; media; teacher; welfare; women; police; cop; america; business;
          europe; migrant
        `,
      ),
      ending('grabbing', 'headline; land; freebie'),
      ending('grubbing', 'vote; fee; cash'),
      ending('waving', 'bible; gun; shroud'),
      ending('thumping', 'desk'),
      ending('toting', 'bible; rifle; torch'),
      ending('swilling', 'beer; wine; gin; latte'),
      ending('sipping', 'champagne; martini; wine'),
      ending('slinging', 'gun; insult; dirt'),
      ending('chasing', 'ambulance; headline; cheque; publicity; fame; ratings; clout; dollar'),
      ending('kissing', 'ring; baby'),
      ending('sucking', 'blood; soul'),
      ending('wagging', 'tongue'),
      ending('flopping', 'flip'),
      ending('pedalling', 'back; soft'),
      ending('serving', 'time'),
      ending('raising', 'rabble'),
      ending('raking', 'muck'),
      ending('peddling', 'smut; influence; nonsense; myth'),
      ending('spouting', 'cliché; hate; bile; nonsense; slogan; bible'),
      ending('spewing', 'bile; venom; bigotry'),
      ending('worshipping', 'devil; hero; market; celebrity'),
      ending('hugging', 'hoodie'),
      ending('whistling', 'dog'),
      ending('sniffing', 'glue; scandal'),
      ending('eating', 'quiche; lentil'),
      ending('pushing', 'agenda; propaganda; paper'),
      ending('trolling', 'media'),
    ].join('; '),
    {
      unless: [
        ...plain,
        { after: ['machine/n|birds'] },
        {
          near: `
          convicted; charged with; mill; bats; mosquito/n; leech|leeches; vehicle/n; mail
        `,
        },
        { modifies: `contest; carnival; citizen/n` },
      ],
    },
  ),
  hints(
    'paints a state of mind',
    [
      ending('addled', 'drug; booze; drink; brain; power; alcohol'),
      ending('soaked', 'gin; booze; whisky; drink'),
      ending(
        'fuelled',
        `
          rage; hate; booze; ego; testosterone; anger; grievance; resentment; envy; fear; spite; malice;
          greed; vodka; outrage; hatred; paranoia; cocaine; caffeine; drink; conspiracy
        `,
      ),
      ending('filled', 'rage; hatred; venom; bile; fear; guilt; anger; spite; angst; bitterness'),
      ending(
        'driven',
        `
          ego; agenda; ideology; grievance; hate; greed; fear; rage; poll; spite; celebrity; panic; guilt;
          envy; outrage; revenge
        `,
      ),
      ending(
        'ridden',
        `
          guilt; angst; anxiety; fear; scandal; class; clique; conflict; doubt; cliché; grief; superstition;
          jargon; error; faction
        `,
      ),
      ending('stricken', 'guilt; awe; remorse; shame'),
      ending('struck', 'thunder; dumb; stage; moon; terror; wonder'),
      ending('weary', 'election; scandal; austerity; crisis'),
      ending('hardened', 'case; war; street'),
      ending('wracked', 'guilt; grief; doubt; pain; anxiety; scandal'),
      ending('racked', 'guilt; grief; doubt; scandal'),
      ending('plagued', 'scandal; doubt; guilt; gaffe'),
      ending('tainted', 'scandal; corruption; sleaze'),
      ending('hit', 'scandal; sleaze'),
      ending('tossed', 'tempest'),
      ending('scarred', 'scandal'),
      ending('crossed', 'star'),
      ending('born', 'low; high; ill'),
      ending('bred', 'well'),
      ending('wielding', 'power; axe; bible'),
      ending('starved', 'attention; love; power; publicity'),
      ending('deprived', 'charisma; humour; irony'),
      ending('challenged', 'ethically; morally; charisma; truth; intellectually'),
      ending('free', 'guilt; irony; humour'),
      ending('averse', 'truth; work; publicity; confrontation'),
      ending('happy', 'slap; gaffe; lawsuit; veto; sue; snap; litigation'),
      ending('prone', 'tantrum; conspiracy'),
      ending('savvy', 'publicity; street; internet; tech; politically'),
    ].join('; '),
    {
      unless: [
        ...plain,
        {
          modifies: `
          plant/n; engine/n; shirt/n; clothing; clothes; bandage/n; driving; violence; drivers; scarf;
          steel; gauze; robber/n; gang/n
        `,
        },
        { near: `film; heat; robbery` },
      ],
    },
  ),
];

const selves: readonly PhraseEntry[] = [
  hints(
    'measures somebody’s opinion of themself',
    `
      self-publicising; self-deluding; self-loathing; self-hating; self-sabotaging; self-abasing;
      self-flagellating; self-lacerating; self-mythologising; self-exculpatory; self-exculpating;
      self-justifying; self-justificatory; self-adoring; self-assured; self-possessed; self-confident;
      self-deprecating; self-deprecatory; self-enriching; self-interested; self-seeking; self-centred;
      self-infatuated; self-besotted; self-enamoured; self-adulatory; self-advertising; self-assertive;
      self-denying; self-abnegating; self-doubting; self-mocking; self-parodying; self-parodic; self-ordained;
      self-crowned; self-perpetuating; self-praising; self-protective; self-willed; self-conscious;
      self-disgusted; self-devouring; self-reverential; self-hyping; self-pleased; self-approving;
      self-applauding; self-exalting; self-magnifying; self-inflating; self-inflated; self-intoxicated;
      self-worshipping; self-idolising; self-lionising; self-canonising; self-martyring; self-martyred;
      self-victimising; self-abased; self-abusing; self-condemning; self-contradicting; self-defeated;
      self-cannibalising; self-satirising; self-caricaturing; self-fulfilled; self-forgiving; self-excusing;
      self-exonerating; self-absolving; self-gratifying; self-pampering; self-wounding; self-undermining;
      self-entitled; self-branded; self-christened; self-dubbed; self-made; self-trumpeting; self-vaunting;
      self-celebratory; self-celebrating; self-consumed; self-cosseting; self-serious; self-unaware;
      self-knowing; self-lacerated; self-distrustful; self-tormenting; self-tortured; self-punishing;
      self-hatred; self-love; self-regard; self-importance; self-aggrandisement; self-congratulation;
      self-indulgence; self-pity; self-delusion; self-glorification; self-abasement; self-flagellation;
      self-parody; self-adulation; self-promotion; self-obsession; self-enrichment; self-deception;
      self-absorption; self-sabotage
    `,
    {
      unless: [
        ...plain,
        {
          near: `
          mental health; therapy; depression; psychologist; psychology; cells; charity; eating disorder
        `,
        },
        {
          modifies: `
          tendency|tendencies; ordinance; device/n; prophecy; mode; equation; clause/n
        `,
        },
      ],
    },
  ),
];

/** Compounds of craving, show and self-regard. */
export const actors = (): readonly PhraseEntry[] => [...cravings, ...selves];
