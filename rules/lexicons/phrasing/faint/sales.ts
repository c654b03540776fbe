/** Nouns, verbs and idioms that sell a little: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { complement, list, quiet } from '../conditions.ts';

const people: readonly PhraseEntry[] = [
  {
    find: list(`
      rising star/n; star in the making; star turn; star quality; shooting star of; household name/n; leading light/n;
      shining light; shining lights; shining star; guiding light; bright spark/n; bright young thing/n; high-flyer/n;
      go-getter/n; go-to guy; live wire; larger than life; man of the people; woman of the people; people's champion;
      champion of the people; people's princess; national hero; national heroine; folk hero; folk heroes; local hero;
      cult hero; cult figure; cult favourite; fan favourite/n; crowd favourite/n; crowd-pleaser/n; crowd-puller/n;
      darling of the; darlings of the; media darling/n; critics' darling; golden boy; golden girl; golden couple;
      golden child; golden generation; poster boy; poster girl; poster child; matinee idol; teen idol; sex symbol/n;
      heart-throb/n; heartthrob/n; pin-up/n; bombshell blonde; blonde bombshell; screen siren; style icon/n; it-girl;
      fashionista/n; trendsetter/n; trend-setter/n; pacesetter/n; pace-setter/n; torchbearer/n; torch-bearer/n;
      standard-bearer/n; flag-bearer of; pathfinder/n; founding father of; godfather of;
      grandfather of; godmother of; queen of pop|soul; king of pop|rock|comedy; undisputed king; undisputed queen;
      undisputed champion; master of; mistress of suspense; past master; old master of; grand master of;
      dean of american; high priest of; high priestess of; patron saint of; saint of; angel of; genius/n;
      mastermind behind; brains behind; brainchild; creative force; driving force behind; powerhouse/n; dynamo;
      human dynamo; titan/n of; giant/n of; colossus; lion of the; tower of strength; pillar of the;
      pillar of strength; rock of; bedrock of; superhero/n; superwoman; superwomen; superman; wonder boy; wonderkid/n;
      wonder woman; wizard/n of; maverick genius; supremo; tech wizard; whizz; ace reporter; hotshot/n;
      hot shot/n; big shot/n; big hitter/n; heavy-hitter/n; big gun/n; a-lister/n; celeb/n; megastar/n;
      tour guide extraordinaire; extraordinaire; par excellence; nonpareil; bon vivant; renaissance man;
      renaissance woman; legend in his own lifetime; legend in her own lifetime; visionary; visionaries; trailblazer;
      changemaker/n; change-maker/n; difference-maker/n; freedom fighter for; unsung hero; beloved son; favourite son;
      beloved figure; much-loved figure; safe pair of hands; class act/n; hard act to follow; one to watch;
      ones to watch; name to reckon with; force to be reckoned with; force to reckon with; a cut above;
      cream of the crop; crème de la crème; best and brightest; best and the brightest; pick of the bunch; top dog/n;
      top brass hat; who's who
    `),
    why: 'lends somebody a glory that the text does not show',
    severity: quiet,
    unless: [
      { near: ['telescope', 'chess', 'degree/n', 'orbit', 'comic/n', 'marvel', 'gunfire'] },
      { after: ['ceremonies|ceremony|arts|science|laws|business'] },
    ],
  },
  {
    find: list(`
      gem; jewel; treasure; marvel; wonder; triumph; masterpiece; tour-de-force; magnum opus; sensation; phenomenon;
      knockout; stunner; showstopper; blockbuster; smash; hoot; scream; riot; delight; dream; treat; joy; pleasure;
      revelation; beauty; classic; feast; success story; miracle; blessing; godsend; lifesaver; corker; cracker;
      belter; doozy; humdinger; rollercoaster; whirlwind; breath of fresh air; ray of sunshine; shot in the arm
    `),
    why: 'sells the thing in place of describing it',
    when: complement,
    unless: [
      { near: ['court', 'police', 'stone/n', 'diamond/n'] },
      { after: ['for|by|to|if|in|over|of the'] },
      { after: ['*'] },
    ],
    severity: quiet,
  },
  {
    find: [
      'gem/n|jewel/n|treasure/n|marvel/n',
      'masterpiece/n',
      'tour de force',
      'magnum opus',
      'smash',
      'blockbuster/n',
      'showpiece/n',
      'showstopper/n',
      'masterstroke/n',
      'masterclass',
      'crown jewel/n',
      'jewel of the',
      'pearl of the',
    ],
    why: 'sells the thing in place of describing it',
    when: [
      {
        before: `
          little|hidden|real|true|architectural|culinary|rare|undiscovered|cultural;
          modern|modernist|gothic|baroque|coastal|literary|cinematic|absolute|forgotten;
          national|lost|living|overlooked|minor|comic|musical|tactical|political|art deco|victorian
        `,
      },
    ],
    unless: [{ near: ['stolen', 'thief', 'thieves', 'diamond/n', 'necklace', 'jewellery', 'robbery', 'gold'] }],
    severity: quiet,
  },
];

const things: readonly PhraseEntry[] = [
  {
    find: list(`
      masterpiece/n; masterwork/n; showpiece/n; tour-de-force; pièce de résistance; piece de resistance; magnum opus;
      crowning glory; crowning achievement; crown jewel of; crown jewels of; jewel of the; pearl of the;
      pride and joy; pride of place; the holy grail; holy grail of; gold standard; silver bullet/n;       golden opportunity; golden age; golden era; new dawn; bright future; brave new; success story; success stories;
      fairy tale; fairytale/n; dream come true; dream team; dream job; dream home; dream ticket; stuff of dreams;
      stuff of legends; stroke of genius; stroke of luck; touch of genius; touch of class; touch of glamour;
      dash of glamour; touch of magic; sprinkle of magic; sprinkling of stardust; stardust; magic touch; midas touch;
      wow factor; x-factor; feel-good factor; star billing; star attraction; main attraction; hot ticket/n;
      hottest ticket; best-seller of; blockbuster hit; smash hit; breakout hit; breakout star; breakout role;
      sleeper hit; monster hit; box-office gold; ratings gold; comedy gold; television gold; mecca for; mecca of;
      magnet for tourists|talent|investors; hotspot for; haven for; paradise for; playground for the;
      playground of the; heaven on earth; paradise on earth; home away from home; hidden treasure/n;
      buried treasure of; undiscovered gem/n; rough diamond; diamond in the rough; real gem; tiny gem;
      slice of history; slice of life; piece of history; step into the future; leap into the future;
      glimpse of the future; giant leap; giant step; great leap; quantum jump; giant stride/n; great strides;
      breath of fresh air; ray of sunshine; ray of hope; beacon of; beacon for; shining example; shining city;
      city that never sleeps; shot in the arm; feather in the cap; feather in its|his|her|their cap; labour of love;
      love affair with; walk of fame; hall of famer; wall-to-wall smiles; all-singing, all-dancing;
      bells and whistles; bang for the|your buck; bang for their buck; value for money; steal at; bargain of the;
      unbeatable price/n; unbeatable value; rock-bottom price/n; price/n slashed; limited-time offer;
      while stocks last; sale of the century; deal of a lifetime; trip of a lifetime; chance of a lifetime;
      opportunity of a lifetime; night of nights; event of the year; wedding of the year; match of the century;
      trial of the century; crime of the century; story of the year; game of the season; the next big thing;
      next big thing; the real deal; the real thing; the bee's knees; the cat's whiskers; the dog's bollocks;
      the business end; the last word in; the height of fashion; the pinnacle of; the epitome of; the zenith of;
      the acme of; the apogee of; the embodiment of; the quintessence of; the gold medal of; the rolls-royce of;
      the ferrari of; the mozart of; the picasso of; second to none; like nothing else; unlike anything;
      unlike any other; none finer; none better; bar none the; world-first; world beater/n;
      record breaker/n; heavyweight champion of; standout/n; stand-out; touchstone; tour-guide favourite;
      staff favourite; firm favourite; perennial favourite; family favourite; old favourite; comfort food;
      guilty pleasure/n; eye-catcher/n; head-turner/n; thrill ride; roller-coaster ride; white-knuckle ride
    `),
    why: 'sells the thing in place of describing it',
    severity: quiet,
    unless: [
      { near: ['court', 'baseball', 'gold price', 'currency', 'monetary', 'galaxy', 'pilgrim/n'] },
      { before: ['not'] },
    ],
  },
];

const deeds: readonly PhraseEntry[] = [
  {
    find: list(`
      cut/v a dash; cut/v a fine figure; cut/v a dashing figure; cut/v a striking figure; cut/v a swathe;
      turn/v heads; stop/v traffic; light/v up the room; light/v up the stage; light/v up the screen;
      light/v up the pitch; work/v his|her|their|its magic; weave/v his|her|their|its magic; cast/v a spell;
      cast/v its|his|her|their spell; captivate/v; enchant/v; bewitch/v; beguile/v; mesmerise/v; enthral/v;
      electrify/v the|audiences|crowd|crowds; delight/v audiences|fans|crowds|readers;
      thrill/v audiences|fans|crowds|readers; charm/v audiences|fans|crowds|the; woo/v; win/v hearts;
      win/v hearts and minds; win/v the hearts; steal/v hearts; steal/v the hearts; break/v hearts; melt/v hearts;
      tug/v at the heartstrings; pull/v at the heartstrings; warm/v the hearts; capture/v hearts;
      capture/v the hearts; capture/v the imagination; capture/v the mood; capture/v the zeitgeist;
      fire/v the imagination; set/v pulses racing; set/v tongues wagging; set/v the stage alight; set/v the standard;
      set/v the gold standard; set/v the tone for; set/v the bar; raise/v the roof; raise/v eyebrows;
      bring/v the crowd to its|their feet; have/v audiences in stitches; have/v the crowd in;
      hold/v audiences spellbound; leave/v * speechless; leave/v * breathless; leave/v * in awe;
      take/v the breath away; take/v your breath away; blow/v * away; knock/v it out of the park; knock/v * socks off;
      hit/v it out of the park; pull/v out all the stops; pull/v off a coup; pull/v off a miracle;
      pull/v off the impossible; defy/v the odds; beat/v the odds; defy/v gravity; defy/v all expectations;
      exceed/v all expectations; surpass/v all expectations; live/v up to the hype; break/v new ground;
      blaze/v a trail; blaze/v the trail; pave/v the way for; lead/v the way; light/v the way; lead/v the pack;
      rise/v to the occasion; rise/v to the challenge; rise/v from the ashes; rise/v through the ranks;
      climb/v to the top; shoot/v to fame; shoot/v to stardom; rocket/v to fame; catapult/v to fame;
      catapult/v to stardom; burst/v onto the scene; burst/v on to the scene; explode/v onto the scene;
      take/v centre stage; take/v a bow; take/v it to the next level; take/v * to the next level;
      take/v * to new heights; soar/v to new heights; reach/v new heights; scale/v new heights; reach/v for the stars;
      shoot/v for the moon; shoot/v for the stars; think/v outside the box; dream/v big; go/v above and beyond;
      go/v all out; go/v viral overnight; give/v * all; change/v the face of; change/v the world;
      change/v the landscape; change/v lives; transform/v lives; touch/v lives; make/v waves; make/v a splash;
      make/v a difference; make/v dreams come true; make/v magic; make/v the world a better place; leave/v a legacy;
      leave/v an indelible mark; leave/v his|her|its|their mark; stand/v the test of time; stand/v head and shoulders;
      stand/v tall; stand/v out from the crowd; stand/v in a league; shine/v through; shine/v brightly; outshine/v;
      dazzle/v; sparkle/v with; sizzle/v with; ooze/v charm|class|confidence|charisma|style;
      exude/v charm|class|confidence|charisma|style|warmth|power; radiate/v charm|warmth|confidence|joy; brim/v with;
      burst/v with pride|colour|flavour|energy; pride/v itself; pride/v themselves; feature/v an impressive;
      offer/v something for everyone; offer/v the best of; offer/v the perfect; have/v it all; tick/v all the boxes;
      tick/v every box; hit/v the spot; hit/v the jackpot; hit/v a home run; strike/v gold; strike/v it rich;
      strike/v a chord; sweep/v the board; sweep/v all before; carry/v all before; conquer/v the world;
      conquer/v hollywood|america|broadway; storm/v the charts; storm/v to the top; storm/v to victory; romp/v home;
      romp/v to victory; cruise/v to victory; sail/v to victory; power/v to victory; surge/v to victory;
      cap/v a remarkable; cap/v an extraordinary; cap/v a fairytale; crown/v a remarkable; spearhead/v a revolution;
      reinvent/v; future-proof/v; empower/v; unlock/v the potential; unlock/v the power;
      harness/v the power; elevate/v the experience
    `),
    why: 'cheers where a report describes',
    severity: quiet,
    unless: [
      { near: ['police', 'gunman', 'crash', 'fire crews', 'hurricane/n', 'asylum'] },
      { before: ['not', 'the|a|an|his|her'], after: ['*'] },
    ],
  },
];

/** Nouns, verbs and idioms of the brochure. */
export const faintSales: readonly PhraseEntry[] = [...people, ...things, ...deeds];
