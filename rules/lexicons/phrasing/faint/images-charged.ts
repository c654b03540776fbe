/** Single words that are images where politics, business and argument are spoken of, and plain words elsewhere. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { asVerb, both, list, quiet } from '../conditions.ts';
import { affairs, arms, arts, beasts, bodily, nature, sport, works } from './image-conditions.ts';

const real = [...arms, ...sport, ...nature, ...works, ...beasts, ...bodily];

const verbs: readonly PhraseEntry[] = [
  {
    find: list(`
      lurch/v; stumble/v; implode/v; flounder/v; wobble/v; veer/v; swerve/v; hurtle/v; crumble/v; fray/v; curdle/v;
      fester/v; simmer/v; smoulder/v; sputter/v; stagnate/v; wither/v; rot/v; decay/v; drown/v; founder/v; capsize/v;
      squirm/v; wince/v; flinch/v; gasp/v; choke/v; limp/v; hobble/v; crawl/v; gallop/v; stampede/v; strut/v;
      slither/v; swoop/v; pounce/v; circle/v; growl/v; snarl/v; bark/v; howl/v; bay/v; hiss/v; bray/v; roar/v;
      thunder/v; rumble/v; erupt/v; explode/v; combust/v; sizzle/v; blossom/v; mushroom/v; balloon/v; skid/v;
      plummet/v; cratered|cratering; tank/v; ferment/v; percolate/v; evaporate/v; splinter/v; fracture/v; buckle/v; creak/v;
      groan/v; wilt/v; wallow/v; bask/v; duel/v; spar/v; skirmish/v
    `),
    why: 'turns the deed into a picture',
    when: both(asVerb, [{ near: affairs }]),
    unless: [{ near: [...real, ...arts] }, { as: ['noun'] }],
    severity: quiet,
  },
  {
    find: list(`
      ambush/v; scorch/v; shackle/v; muzzle/v; leash/v; corral/v; herd/v; shepherd/v; steamroll/v; bulldoze/v;
      hijack/v; electrify/v; ignite/v; puncture/v; deflate/v; sandbag/v; kneecap/v; poison/v; infect/v; contaminate/v;
      cripple/v; maim/v; choke/v; smother/v; suffocate/v; strangle/v; starve/v; bleed/v; drain/v; milk/v; plunder/v;
      raid/v; devour/v; swallow/v; gobble/v; shred/v; skewer/v; roast/v; grill/v; toast/v; fry/v; stew/v; carve/v;
      slice/v; dice/v; butcher/v; torch/v; nuke/v; pepper/v; shell/v; strafe/v; sink/v; shoot/v down; unmask/v;
      crucify/v; canonise/v; bury/v; exhume/v; dismember/v; dissect/v; neuter/v; castrate/v; emasculate/v; defang/v;
      declaw/v; hogtie/v; straitjacket/v
    `),
    why: 'turns the deed into a picture',
    when: both(
      [{ form: ['past', 'participle', 'gerund', 'base'], as: ['verb'] }],
      [
        {
          after: `
            the|his|her|its|their|a *? *? bill|plan|deal|talks|budget|reform|reforms|proposal|idea|ideas|economy|party;
            the|his|her|its|their|a *? *? government|campaign;
            the|his|her|its|their|a *? *? nomination|candidacy|agreement|treaty|law;
            the|his|her|its|their|a *? *? policy|debate|opposition|critics|rivals;
            the|his|her|its|their|a *? *? press|media|agency;
            the|his|her|its|their|a *? *? taxpayer|taxpayers|voters|base|industry;
            the|his|her|its|their|a *? *? market|unions|union|council|senate|congress;
            the|his|her|its|their|a *? *? committee|minister;
            democrats|republicans|conservatives|liberals|labour|tories|critics|voters|taxpayers;
            lawmakers|senators|ministers|reporters|opponents
          `,
        },
      ],
    ),
    unless: [{ near: [...arms, ...sport, 'virus', 'bacteria', 'hacker/n', 'malware', 'train/n', 'ship/n', 'kitchen'] }],
    severity: quiet,
  },
];

const nouns: readonly PhraseEntry[] = [
  {
    find: list(`
      nightmare/n; chasm; plague/n; tempest; bluff; gamble/n; siege; mutiny; mutinies; meltdown/n; heresy;
      heresies; heretic/n; apostasy; blasphemy; halo; pawn/n; barb/n; wilderness; patchwork; gravy; windfall; bonanza;
      jackpot; skirmish; skirmishes; duel; crossfire; battleground; battlefield; arsenal; ammunition; landmine/n;
      grenade/n; siren song; vultures; sharks; wolves; hyenas; jackals; piranhas; lemmings; sheep; dinosaurs; ostrich;
      ostriches; leviathan; behemoth/n; hydra; serpent; carcass; roadkill; skeletons; zombie/n; ghost/n; demons;
      exorcism; crucifixion; resurrection; noose; scaffold; crutch; crutches; tumour; gangrene; paralysis; amnesia;
      fever; hangover; migraine; headache/n; train-wreck; wreckage; rubble; debris; shipwreck; maelstrom; whirlpool;
      whirlwind; swamp; sewer; gutter; bog; labyrinth; maze; thicket; minefields; obstacle course; hall of shame;
      pantomime; circus; soap-opera; puppetry; ventriloquism; vaudeville; burlesque; slapstick; encore; crescendo;
      drumbeats; chorus; cacophony; din; echo-chamber; feeding-frenzy; arms race; tightropes; seesaw; see-saw; yo-yo;
      pendulum; merry-go-round; carousel; treadmill; hamster wheel; rollercoaster ride; joyride; detour; cul-de-sacs;
      roadblock/n; pothole/n; speed bump/n; hurdle/n
    `),
    why: 'turns the matter into a picture',
    when: [
      {
        before: [
          'political|legal|fiscal|economic|constitutional|diplomatic|legislative|bureaucratic|regulatory|electoral',
          'partisan|ideological|pr|media|financial|moral|ethical|logistical|procedural|rhetorical',
        ],
      },
    ],
    unless: [{ near: [...arms, ...sport] }],
    severity: quiet,
  },
  {
    find: list(`
      nightmare; chasm; mutiny; meltdown; heresy; pantomime; gamble; bluff; siege; whirlwind; stalemate;
      crusade; maelstrom; earthquake; own goal; standoff; showdown; backlash; knockout; labyrinth; cacophony;
      stampede; exodus; bonanza; plague; fever; hangover; pomp; pageantry
    `),
    why: 'turns the matter into a picture',
    when: [{ near: affairs }],
    unless: [{ near: [...real, ...arts, 'election result/n', 'seats'] }],
    severity: quiet,
  },
];

/** Images where affairs are spoken of. */
export const chargedImages = (): readonly PhraseEntry[] => [...verbs, ...nouns];
