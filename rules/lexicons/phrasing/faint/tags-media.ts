/** Tags on media, speakers and creeds. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, both, list, quiet } from '../conditions.ts';
import { designated } from '../label-conditions.ts';
import { scholarly, told } from './tag-conditions.ts';

const media: readonly PhraseEntry[] = [
  {
    find: list(`
      mainstream media; mainstream press; mainstream outlet/n; mainstream journalist/n; legacy media; legacy press;
      lamestream media; corporate media; corporate press; establishment media; establishment press; elite media;
      elite press; dinosaur media; liberal media; liberal press; left-wing media; left-wing press; right-wing media;
      right-wing press; tory press; gutter press; yellow press; yellow journalism; tabloid press; tabloid journalism;
      sensationalist press; sensationalist media; sensational press; partisan press; partisan media;
      partisan outlet/n; partisan website/n; friendly media; friendly press; hostile media; hostile press;
      state media organ/n; propaganda outlet/n; propaganda organ/n; propaganda arm/n; propaganda channel/n;
      propaganda network/n; propaganda rag/n; propaganda mill/n; mouthpiece/n for; mouthpiece/n of; government|regime|state|party|palace|kremlin|establishment mouthpiece/n; house organ/n;
      gossip rag/n; gossip sheet/n; scandal sheet/n; supermarket tabloid/n; red-top/n; fake-news; fake news media;
      fake-news site/n; news hound/n; newshound/n; pack journalism; herd journalism; advocacy journalism;
      activist journalist/n; activist journalism; checkbook journalism; chequebook journalism; gotcha journalism;
      gotcha question/n; churnalism; clickbait; click-bait; linkbait; rage-bait; ragebait; infotainment; hatefest;
      echo chamber/n; echo-chamber; filter bubble/n; media bubble; media narrative; the narrative; false narrative/n;
      official narrative; dominant narrative; prevailing narrative; preferred narrative; approved narrative;
      media darling; media frenzy; media storm; media firestorm; media pack; media scrum; media blitz; media blackout;
      media savvy; media magnate; media empire; media machine; media monolith; media cabal; media cartel; media echo;
      talking point/n; talking head/n; talking-head; pundit/n; tv pundit/n; cable pundit/n; armchair pundit/n;
      armchair expert/n; pundit class; chattering pundits; shock-jock/n; opinionator/n; bloviator/n; gasbag/n;
      scribbler/n; hack journalist/n; hacks; presstitute/n; stenographer/n to power; press flack/n; flack/n;
      flak-catcher/n; spin merchant/n; image-maker/n; reputation launderer/n; influence-peddler/n; influence-peddling;
      tastemaker/n; opinion-former/n; opinion-maker/n; thinkfluencer/n; public intellectual/n; egghead/n; boffin/n;
      ivory-tower academic/n; ivory-tower intellectual/n; pseudo-intellectual/n; pointy-headed; pointy-heads;
      self-styled expert/n; quack/n; quackery; quack cure/n; conspiracist/n; conspiracy website/n; conspiracy site/n;
      conspiracy-minded; conspiracy-monger/n; conspiracy peddler/n; conspiracy theorising; conspiratorial;
      hate site/n; hate-monger/n; race-hustler/n; race pimp; fear-monger/n; fearmonger/n; scaremonger/n;
      rumour-monger/n; rumourmonger/n; gossip-monger/n; alarm-monger/n; war-monger/n; warmonger/n; peace-monger;
      crisis-monger/n; smear-monger/n; sleaze-monger/n; internet troll/n; online troll/n; twitter troll/n; troll/n;
      troll army; troll armies; troll-farm; bot army; bot armies; cyber-mob; internet mob; twitterstorm/n;
      twitter storm/n; shitstorm/n; pile-on/n; dogpile; doxxer/n; edgelord/n; keyboard warriors; doomer/n
    `),
    why: 'names a speaker or a paper by what its opponents think of it',
    unless: [
      ...told,
      {
        near: `
          police; court; law; bill; offence; charged; prosecutor/n; hate crime/n; wool; cloth; doll; duck/n; ducks;
          cricket; spin; pitch; wicket/n; batsman; bowler; church; ancient; manuscript; jewish scribe; egypt; bible;
          temple; cave; bridge; norse; norwegian; dolls; trolling; fishing; taxi/n; horse/n; rain; computer/n;
          password/n; security; hacker/n; facebook; algorithm/n; literary; narrative arc; essay; oil; wiping; trade;
          drug
        `,
      },
      { after: ['saw|trade|week', '/', 'squad'] },
      { before: ['- and -', 'axe|axes'] },
    ],
    severity: quiet,
  },
];

const nation: readonly PhraseEntry[] = [
  {
    find: [
      'socialist',
      'communist',
      'marxist',
      'fascist',
      'nazi',
      'anarchist',
      'stalinist',
      'islamist',
      'jihadist',
      'zionist',
      'capitalist',
      'racist',
      'sexist',
      'bigoted',
      'xenophobic',
      'homophobic',
      'transphobic',
      'misogynistic',
      'misogynist',
      'nativist',
      'supremacist',
      'patriarchal',
      'heretical',
      'godless',
      'heathen',
    ],
    why: 'passes a verdict in a tag',
    when: both(anyCase, [
      {
        as: ['attributive'],
        modifies: `
          agenda|ideology|utopia|paradise|hellhole|nightmare|dream/n|takeover|plot|conspiracy;
          scheme/n|policies|policy|rhetoric|tirade/n|rant/n|remark/n|comment/n|tweet/n|joke/n;
          trope/n|view/n|propaganda|tactics|indoctrination|professor/n|activist/n|judge/n;
          billionaire/n|hack/n|thug/n|mob|bigot/n|troll/n|politician/n|lawmaker/n|congressman; congresswoman;
          senator/n|president|candidate/n|host|comedian|cop/n|cops|system|legacy|past|history;
          dogma|revolution|uprising|west|left|right|pig/n|swine;
          dystopia|experiment|wish|roots|leanings|sympathies|sympathiser/n
        `,
      },
    ]),
    unless: [
      scholarly,
      ...designated,
      {
        near: `
          police; court; charged; accused; condemned; apologised; investigation; complaint/n; soviet; vietnam; china;
          cuba; laos; north korea; people's republic
        `,
      },
    ],
    severity: quiet,
  },
];

/** Faint tags on media and creeds. */
export const tagsOfMedia = (): readonly PhraseEntry[] => [...media, ...nation];
