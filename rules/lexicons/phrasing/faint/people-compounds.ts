/** Compounds that colour people: what somebody's mind, heart, head, hand, mouth or face is like. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { ending, hints, ofNature, ofShows } from './people-conditions.ts';

/** What turns a compound into a plain description: beasts, cookery, craft. */
const plain = [ofNature, ofShows];

const parts: readonly PhraseEntry[] = [
  hints(
    'sizes up a mind',
    [
      ending(
        'minded',
        'absent; base; bloody; broad; civic; closed; evil; feeble; fickle; filthy; foul; high; literal; lofty; low; mean; muddle; nimble; open; petty; pure; serious; sober; simple; single; sordid; strong; tough; weak; dirty; public; conspiracy; money; revenge; coup; sheep; mono; cruel; double; fair; free; right; war; profit',
      ),
      ending(
        'headed',
        'addle; air; big; block; bone; bull; chuckle; clear; cool; dunder; empty; fat; fuzzy; giddy; hard; hot; knuckle; light; meat; muddle; mutton; pig; pin; rattle; sober; soft; swell; swollen; thick; weak; wooden; woolly; bubble; level; cold; hydra',
      ),
      ending(
        'brained',
        'addle; bird; feather; lame; pea; rattle; scatter; mad; shatter; lizard; soft; crack; mush; small; dull; dizzy; bubble',
      ),
      ending('witted', 'quick; sharp; nimble; fat; thick; keen; ready; feeble; lack; soft'),
      ending('thinking', 'right; wrong; muddled; woolly; clear; free; quick; fast; group; magical'),
      'one-track mind; one-track-minded; closed-mindedness; narrow-mindedness; small-mindedness; bloody-mindedness; pig-headedness; wrong-headedness',
    ].join('; '),
    {
      unless: [
        ...plain,
        { modifies: `tube/n; forward; snake; vulture/n; nail/n; screw/n; neurons` },
        { after: ['or dizzy|nauseous|faint'] },
      ],
    },
  ),
  hints(
    'sizes up a heart',
    [
      ending(
        'hearted',
        'big; black; bold; brave; broken; chicken; cold; faint; false; flint; gentle; good; hard; heavy; hen; kind; marble; soft; stone; stony; tender; true; warm; weak; whole; pure; simple; down; generous; iron; hollow; lion; light; free; empty; chill; ice',
      ),
      ending('souled', 'great; mean; high; dead'),
      ending('spirited', 'high; low; free; poor; generous; noble; fiery; proud; weak; sweet; dull'),
      ending('blooded', 'hot; red; thin; full; true'),
      ending(
        'tempered',
        'bad; ill; short; hot; quick; even; foul; sweet; sour; vile; evil; mild; fiery; volcanic; good',
      ),
      ending('natured', 'good; ill; sweet; mean; bad'),
      ending('mannered', 'mild; rough; well; gentle'),
      ending('humoured', 'good; ill; bad'),
      ending('willed', 'strong; steel'),
      ending('bellied', 'soft'),
      ending('livered', 'yellow; white; pigeon'),
      'bleeding-heart; heart-on-sleeve; wearing * heart on',
    ].join('; '),
    { unless: [...plain, { modifies: `retriever/n; debate; male/n; glass` }, { near: 'boxer/n; thoroughbred' }] },
  ),
  hints(
    'draws a face where a report would tell what was said or done',
    [
      ending(
        'faced',
        'ashen; baby; bald; bare; bold; brazen; fresh; grim; hard; hatchet; horse; long; moon; po; pasty; poker; red; rat; sad; shame; sour; stern; stone; stony; straight; whey; pale; smug; dough; ferret; fat; flint; glum; grey; pudding; pinch; weasel; solemn; doll; cherub; dead; plum; puffy; acne; pizza; sweaty',
      ),
      ending(
        'eyed',
        'starry; doe; steely; gimlet; beady; bug; wild; misty; dewy; teary; bleary; cold; hard; clear; eagle; hawk; sharp; lynx; shifty; hollow; dead; glassy; pop; goggle; moon; dry; wide; swivel; googly; wet; crazy; mad; bright; keen; sleepy; heavy; squinty; pig; lizard; shark; snake; laser; bloodshot; fiery; soft; sad; flinty; narrow; rheumy; red; pie; boss; cock; dull; round',
      ),
      ending('lipped', 'thin; close; curl; stiff'),
      ending('nosed', 'brown; snub; snotty; bulbous'),
      ending('necked', 'stiff; thick; bull'),
      ending('skinned', 'thick'),
      ending('jawed', 'granite; iron'),
      'stiff-upper-lip; stiff-upper-lipped; with a straight face; with a long face; with a heavy heart; teeth clenched; teeth gritted; through gritted teeth; through clenched teeth; stony silence; thunder-faced; dead-pan',
    ].join('; '),
    {
      unless: [
        ...plain,
        {
          modifies: `
          owl/n; monkey/n; pea/n; bean/n; vireo/n; tower; stone; clock/n; stroller/n; gull/n; cormorant/n;
          tuna; frog/n; flight/n; sander; wall/n; grey
        `,
        },
        { near: `bird/n; pea; peas; recipe; habitat` },
      ],
    },
  ),
  hints(
    'sizes up how somebody speaks',
    [
      ending(
        'mouthed',
        'big; close; foul; hard; loud; mealy; potty; slack; dirty; smart; motor; filthy; honey; sewer; gaping; mush; poison',
      ),
      ending(
        'tongued',
        'acid; forked; foul; glib; honey; honeyed; loose; silver; smooth; waspish; tart; serpent; venom; evil; quick; golden; bitter; razor; rough; sweet; viper',
      ),
      ending('talking', 'trash; plain; sweet; double; big; loud; jive; smack'),
      ending('spoken', 'blunt; foul; smooth'),
      ending('sounding', 'high; grand; fine; pompous; lofty; impressive; sinister'),
    ].join('; '),
    { unless: [...plain, { near: 'fish; vase/n; bass' }, { modifies: `bass; pit/n; drum/n` }] },
  ),
  hints(
    'sizes up how somebody acts',
    [
      ending(
        'handed',
        'back; clean; cack; dead; empty; even; ham; iron; limp; open; sly; slack; off; hard; cruel; strong; free; sure; red',
      ),
      ending('fisted', 'hard; two; mailed; hairy; bare; tough'),
      ending('fingered', 'butter; itchy; fat; fumble'),
      ending('footed', 'sure; leaden; clay; fleet; club; heavy; slow; lead; nimble; light'),
      ending('heeled', 'down; round'),
      ending('edged', 'sharp; steel'),
      'ham-fistedly; down-at-heel; even-handedness; cack-handedly; caught with * pants down; caught red-handed; caught flat-footed; caught with * hand in; tough-as-nails; rough-and-ready; rough and ready; rough around the edges; rough-hewn; devil-may-care',
    ].join('; '),
    {
      unless: [
        ...plain,
        {
          modifies: `
          goal/n; catch|catches; save/n; backhand; shot/n; boxer/n; return/n; mouse; sword/n; monkey/n;
          bird/n; pass|passes
        `,
        },
        {
          near: `
          boxer; goalkeeper; tennis; police; arrested; burglar/n; thief; thieves; robber/n
        `,
        },
      ],
    },
  ),
];

const actors: readonly PhraseEntry[] = [
  hints(
    'names a vice in passing',
    [
      ending(
        'seeking',
        'attention; publicity; thrill; headline; status; glory; self; favour; limelight; fame; pleasure; approval; revenge; scapegoat',
      ),
      ending(
        'hungry',
        'power; publicity; fame; attention; war; blood; headline; sex; land; media; ratings; cash; scandal; money; profit; glory',
      ),
      ending('mad', 'sex; celebrity; kill; fame'),
      ending('crazed', 'drug; money; fame; kill; hate; blood; religion; celebrity; profit'),
      ending(
        'obsessed',
        'money; image; celebrity; status; race; gender; sex; class; ratings; poll; fame; power; profit; gun; identity; target; media; death; diet',
      ),
      ending(
        'loving',
        'peace; freedom; power; liberty; money; pork; publicity; war; party; hate; gun; god; tax; dictator; fun',
      ),
      ending(
        'hating',
        'self; woman; man; freedom; life; people; cop; police; gay; immigrant; tax; government; america; europe; god; truth; liberty',
      ),
      ending('baiting', 'jew; queer; liberal; gay; immigrant'),
      ending('mongering', 'doom; gossip; panic; power; smut'),
      ending(
        'bashing',
        'bible; gay; immigrant; union; media; teacher; welfare; women; police; cop; america; business; europe; migrant',
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
        'rage; hate; booze; ego; testosterone; anger; grievance; resentment; envy; fear; spite; malice; greed; vodka; outrage; hatred; paranoia; cocaine; caffeine; drink; conspiracy',
      ),
      ending('filled', 'rage; hatred; venom; bile; fear; guilt; anger; spite; angst; bitterness'),
      ending(
        'driven',
        'ego; agenda; ideology; grievance; hate; greed; fear; rage; poll; spite; celebrity; panic; guilt; envy; outrage; revenge',
      ),
      ending(
        'ridden',
        'guilt; angst; anxiety; fear; scandal; class; clique; conflict; doubt; cliché; grief; superstition; jargon; error; faction',
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

/** Compounds that colour people. */
export const compounds = (): readonly PhraseEntry[] => [...parts, ...actors, ...selves];
