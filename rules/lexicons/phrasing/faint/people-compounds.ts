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
        `
          absent; base; bloody; broad; civic; closed; evil; feeble; fickle; filthy; foul; high; literal;
          lofty; low; mean; muddle; nimble; open; petty; pure; serious; sober; simple; single; sordid;
          strong; tough; weak; dirty; public; conspiracy; money; revenge; coup; sheep; mono; cruel; double;
          fair; free; right; war; profit
        `,
      ),
      ending(
        'headed',
        `
          addle; air; big; block; bone; bull; chuckle; clear; cool; dunder; empty; fat; fuzzy; giddy; hard;
          hot; knuckle; light; meat; muddle; mutton; pig; pin; rattle; sober; soft; swell; swollen; thick;
          weak; wooden; woolly; bubble; level; cold; hydra
        `,
      ),
      ending(
        'brained',
        `
          addle; bird; feather; lame; pea; rattle; scatter; mad; shatter; lizard; soft; crack; mush; small;
          dull; dizzy; bubble
        `,
      ),
      ending('witted', 'quick; sharp; nimble; fat; thick; keen; ready; feeble; lack; soft'),
      ending('thinking', 'right; wrong; muddled; woolly; clear; free; quick; fast; group; magical'),
      `
        one-track mind; one-track-minded; closed-mindedness; narrow-mindedness; small-mindedness;
        bloody-mindedness; pig-headedness; wrong-headedness
      `,
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
        `
          big; black; bold; brave; broken; chicken; cold; faint; false; flint; gentle; good; hard; heavy;
          hen; kind; marble; soft; stone; stony; tender; true; warm; weak; whole; pure; simple; down;
          generous; iron; hollow; lion; light; free; empty; chill; ice
        `,
      ),
      ending('souled', 'great; mean; high; dead'),
      ending('spirited', 'high; low; free; poor; generous; noble; fiery; proud; weak; sweet; dull'),
      ending('blooded', 'hot; red; thin; full; true'),
      ending(
        'tempered',
        `
          bad; ill; short; hot; quick; even; foul; sweet; sour; vile; evil; mild; fiery; volcanic; good
        `,
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
        `
          ashen; baby; bald; bare; bold; brazen; fresh; grim; hard; hatchet; horse; long; moon; po; pasty;
          poker; red; rat; sad; shame; sour; stern; stone; stony; straight; whey; pale; smug; dough; ferret;
          fat; flint; glum; grey; pudding; pinch; weasel; solemn; doll; cherub; dead; plum; puffy; acne;
          pizza; sweaty
        `,
      ),
      ending(
        'eyed',
        `
          starry; doe; steely; gimlet; beady; bug; wild; misty; dewy; teary; bleary; cold; hard; clear;
          eagle; hawk; sharp; lynx; shifty; hollow; dead; glassy; pop; goggle; moon; dry; wide; swivel;
          googly; wet; crazy; mad; bright; keen; sleepy; heavy; squinty; pig; lizard; shark; snake; laser;
          bloodshot; fiery; soft; sad; flinty; narrow; rheumy; red; pie; boss; cock; dull; round
        `,
      ),
      ending('lipped', 'thin; close; curl; stiff'),
      ending('nosed', 'brown; snub; snotty; bulbous'),
      ending('necked', 'stiff; thick; bull'),
      ending('skinned', 'thick'),
      ending('jawed', 'granite; iron'),
      `
        stiff-upper-lip; stiff-upper-lipped; with a straight face; with a long face; with a heavy heart;
        teeth clenched; teeth gritted; through gritted teeth; through clenched teeth; stony silence;
        thunder-faced; dead-pan
      `,
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
        `
          big; close; foul; hard; loud; mealy; potty; slack; dirty; smart; motor; filthy; honey; sewer;
          gaping; mush; poison
        `,
      ),
      ending(
        'tongued',
        `
          acid; forked; foul; glib; honey; honeyed; loose; silver; smooth; waspish; tart; serpent; venom;
          evil; quick; golden; bitter; razor; rough; sweet; viper
        `,
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
        `
          back; clean; cack; dead; empty; even; ham; iron; limp; open; sly; slack; off; hard; cruel; strong;
          free; sure
        `,
      ),
      ending('fisted', 'hard; two; mailed; hairy; bare; tough'),
      ending('fingered', 'butter; itchy; fat; fumble'),
      ending('footed', 'sure; leaden; clay; fleet; club; heavy; slow; lead; nimble; light'),
      ending('heeled', 'down; round'),
      ending('edged', 'sharp; steel'),
      `
        ham-fistedly; down-at-heel; even-handedness; cack-handedly; caught with * pants down;
        caught flat-footed; caught with * hand in; tough-as-nails; rough-and-ready;
        rough and ready; rough around the edges; rough-hewn; devil-may-care
      `,
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

/** Compounds that colour people. */
export const compounds = (): readonly PhraseEntry[] => parts;
