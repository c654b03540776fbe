/** Fighters: what paints somebody as hard, hostile or cruel. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { described } from '../conditions.ts';
import { hints, ofNature, ofShows } from './people-conditions.ts';

/** Fighters. */
export const fighters = (): readonly PhraseEntry[] => [
  hints(
    'paints a fighter',
    `
      defiant; rebellious; fierce; ferocious; feral; renegade; stubborn; inflexible; uncompromising;
      intimidating; fearsome; riotous; warlike; unbridled; unrestrained; fanatic; forbidding;
      sulphurous; rancid; anarchic; unfriendly; unwelcoming; inhospitable; tough-talking; hard-edged;
      hard-headed; hard-faced; frosty
    `,
    {
      unless: [
        ofNature,
        ofShows,
        {
          modifies: `
          fighting; battle/n; clash|clashes; takeover/n; environment/n; fire; forces; territory|territories;
          tumour/n; cancer; treatment/n; therapy; growth; driving; driver/n; pricing; marketing; tax;
          competition; bid/n; terrain; climate; planet/n; relationship/n; partner/n; husband/n; parent/n;
          home/n; cats; head; reception; temperatures; moon/n; world/n; comet/n; stain/n; acid; lava; spell;
          fruit; resistance; gunfire; gun; firefight/n; blaze; wildfire/n; structure/n; action/n; witness;
          intent; state/n; powers; country|countries; nation/n; attack/n; behaviour
        `,
        },
        {
          near: `
          troops; army; military; soldier/n; striker; goalkeeper; league; match; medical; cancer;
          temperature/n; game; season; virus; patients
        `,
        },
      ],
    },
  ),
  hints(
    'paints a fighter',
    `
      growling; barking; aggressive; hostile; steely; icy; chilly; stony
    `,
    {
      when: described,
      unless: [
        ofNature,
        ofShows,
        {
          modifies: `
          fighting; battle/n; clash|clashes; takeover/n; environment/n; fire; forces; territory|territories;
          tumour/n; cancer; treatment/n; therapy; growth; driving; driver/n; pricing; marketing; tax;
          competition; bid/n; terrain; climate; planet/n; relationship/n; partner/n; husband/n; parent/n;
          home/n; cats; head; reception; temperatures; moon/n; world/n; comet/n; stain/n; acid; lava; spell;
          fruit; resistance; gunfire; gun; firefight/n; blaze; wildfire/n; structure/n; action/n; witness;
          intent; state/n; powers; country|countries; nation/n; attack/n; behaviour
        `,
        },
        {
          near: `
          troops; army; military; soldier/n; striker; goalkeeper; league; match; medical; cancer;
          temperature/n; game; season; virus; patients
        `,
        },
      ],
    },
  ),
  hints(
    'paints a fighter',
    `
      quarrelsome; disputatious; argumentative; scrappy; spunky; spiky; antagonistic; hawkish;
      mutinous; insubordinate; recalcitrant; unbending; unyielding; bull-headed; mulish; intractable;
      stubborn as; wayward; unruly; obstreperous; rambunctious; ungovernable; untameable; take-no-prisoners;
      no-holds-barred; knuckle-dusting; on the warpath; out for revenge; baying for blood; baying for;
      spoiling for a fight; itching for a fight; spoiling for; looking for a fight; bent on revenge;
      bent on destroying; bent on destruction; dead set on; dead set against; champing at the bit;
      straining at the leash; cutthroat; macabre; bestial; beastly; animalistic; menacing; implacable;
      inexorable; unsparing; iron-willed; jack-booted; hatemongering; misanthropic; misogynistic; marauding;
      rampaging; lawless; tough as nails; hard as nails; tough as old boots; mad dog; pit-bull; pitbull;
      bulldog-like; red in tooth and claw; drunk with power; mad with power; blinded by; driven by hatred;
      driven by hate; driven by greed; driven by spite; dripping with contempt; dripping with disdain;
      dripping with sarcasm; dripping with condescension; dripping with irony; oozing contempt;
      steeped in hatred; devoid of empathy; devoid of shame; devoid of principle; devoid of humour;
      devoid of charm; bereft of ideas; bereft of principle; devoid of ideas
    `,
    {
      unless: [
        ofNature,
        ofShows,
        {
          modifies: `
          dispute/n; conflict/n; terrain; razor/n; boxing; boxer/n; epilepsy; problem/n; terrier/n;
          attack/n; hair; pass
        `,
        },
        { after: ['flash|headlights|lights|snow|sun|shrapnel|acid'], near: ['driver', 'sun', 'eye/n'] },
      ],
    },
  ),
  hints(
    'paints a fighter',
    `
      rogue; maverick; firebrand; militant; tough; blustery; bloodthirsty; cold; punishing; punitive;
      feared; bruised; battered; wounded; cornered; caged; crusading; disorderly; rough
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          mayor/n; president; senator/n; minister/n; politician/n; lawmaker/n; leader/n; populist/n;
          nationalist/n; nationalism; partisan/n; partisanship; critic/n; defender/n; advocate/n;
          loyalist/n; loyalty; opponent/n; rival/n; rivalry|rivalries; enemy|enemies; boss|bosses;
          bureaucrat/n; prosecutor/n; crusader/n; youths; teenagers; youth; tone; stance; rhetoric;
          speech|speeches; capitalism; capitalist/n; ambition; hatred; criticism; backlash; stare/n;
          negotiator/n; taskmaster/n; reformer/n; backbencher/n; congressman; governor/n; tabloid/n; lobby;
          optimism; enthusiasm; greed; ego; campaigner/n; lawyer/n; style; independence; streak
        `,
        },
      ],
      unless: [ofShows, { near: `troops; army; military; striker; goalkeeper; league; match` }],
    },
  ),
];
