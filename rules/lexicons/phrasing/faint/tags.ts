/** Tags on people and camps that a desk may keep: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, attributive, both, described, list, quiet } from '../conditions.ts';
import { denied, designated } from '../label-conditions.ts';
import { scholarly, sides, told } from './tag-conditions.ts';
import { tagsOfIdeas } from './tags-ideas.ts';
import { tagsOfPeople } from './tags-people.ts';

/** Whoever and whatever is given a side where the side is beside the point. */
const tagged = `
  media|press|outlet/n|website/n|site/n|blog/n|blogger/n|magazine/n|newspaper/n;
  network/n|channel/n|pundit/n|commentator/n|columnist/n;
  journalist/n|reporter/n|host/n|activist/n|activism|agitator/n|donor/n|billionaire/n;
  megadonor/n|professor/n|academic/n;
  academia|elite/n|elites|crowd|mob/n|bubble|establishment|icon/n|darling/n|hero/n;
  heroes|heroine|stalwart/n|warrior/n|crusader/n;
  firebrand/n|ideology|ideologies|ideologue/n|ideas|orthodoxy|dogma|agenda/n|propaganda;
  bias|narrative/n|talking|wish|fantasy|fantasies;
  base|voter/n|city|cities|enclave/n|bastion/n|stronghold/n|judge/n|justice/n|lawyer/n;
  celebrity|celebrities|hollywood|actor/n|comedian/n;
  politics|politician/n|lawmaker/n|congressman|congresswoman|senator/n|wing|policy;
  policies|cause/n|groups|organisation/n|organisations;
  protester/n|extremist/n|zealot/n|lobby|hypocrisy|tears|guilt|hysteria|outrage;
  overlord/n|thought|views|rhetoric|conspiracy
`;

const camps: readonly PhraseEntry[] = [
  {
    find: list(`
      left-wing; right-wing; leftwing; rightwing; left-leaning; right-leaning; liberal-leaning; conservative-leaning;
      democratic-leaning; republican-leaning; hard-core; hardcore; left-of-centre; right-of-centre; leftish; rightish;
      leftward-leaning; alt-right; alt-left; radical-left; radical-right; neo-fascist; neo-nazi; neo-marxist;
      quasi-fascist; proto-fascist; crypto-fascist; ultra-orthodox left; ultra-progressive; ultra-woke;
      ultra-nationalist; hyper-nationalist; hypernationalist; hyper-partisan; hyperpartisan; ultra-partisan;
      paleoconservative; neoconservative; neoliberal; anarcho-communist; trotskyist; trotskyite; stalinist; maoist;
      leninist
    `),
    why: 'puts somebody in a camp',
    when: both(anyCase, described),
    unless: [
      sides,
      scholarly,
      ...designated,
      {
        near: `
          music; punk; album; band; pornography; wing/n of the house; fielder
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: [
      'liberal',
      'progressive',
      'conservative',
      'socialist',
      'communist',
      'marxist',
      'anarchist',
      'populist',
      'nationalist',
    ],
    why: 'puts somebody in a camp',
    when: both(attributive, [{ modifies: tagged }]),
    unless: [
      scholarly,
      ...designated,
      { before: ['more|less|relatively|the most', 'in a'] },
      {
        near: `
          estimate/n; arts; democrats; party’s; investor/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      left-winger/n; right-winger/n; lefty; lefties; leftie/n; far-leftist/n; far-rightist/n; ultraleftist/n;
      ultra-leftist/n; ultra-rightist/n; ultra-conservative/n; ultraconservative/n; arch-conservative/n; neoliberal/n;
      neoconservative/n; paleocon/n; paleoconservative/n; theocon/n; crypto-communist/n; communists; socialists;
      far-righter/n; alt-righter/n; white identitarian/n; identitarian/n; ethno-nationalist/n; ethnonationalist/n;
      eco-fascist/n; ecofascist/n; eco-warrior/n; eco-terrorist/n; eco-extremist/n; eco-activist/n;
      social justice warrior/n; culture-warrior/n; keyboard activist/n; armchair activist/n; slacktivist/n;
      antifa thug|mob|rioter|militant/n; black bloc; class warrior/n; men's rights activist/n; incel/n; progs; libs;
      rightwinger/n; leftwinger/n; greenie/n; tree-hugger/n; hippie/n; beatnik/n; flower child; pinko/n; reds under;
      fellow-traveller/n; crunchy; preppy
    `),
    why: 'puts somebody in a camp',
    when: anyCase,
    unless: [
      scholarly,
      ...told,
      {
        near: `
          party; parties; coalition; parliament; election/n; seats; fielder; winger for
        `,
      },
      {
        capital: true,
        near: `
          democrats; social
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      stalinist/n; maoist/n; leninist/n; trotskyist/n; trotskyite/n; castroite/n; chavista/n; corbynite/n;
      corbynista/n; blairite/n; thatcherite/n; brexiteer/n; brextremist/n; remoaner/n; remainer/n; reaganite/n;
      bushie/n; clintonite/n; clintonista/n; obamaite/n; trumpite/n; trumpworld; trumpland; maga; maga-world;
      magaworld; tea partier/n; tea party type/n; berniecrat/n; bernie supporter/n; sandernista/n; sandersite/n;
      putinist/n; orbanist/n; faragist/n; kipper/n; putinversteher; macronist/n; macronista/n; deplorables;
      obama-era holdover/n; establishment republican|democrat|tory|type|figure/n; country-club republican/n;
      rockefeller republican/n; corporate democrat/n; limousine liberals; champagne socialist/n;
      wall street democrat/n; blue dog/n; freedom caucus type/n; zionist/n
    `),
    why: 'names people after one whom they follow',
    when: anyCase,
    unless: [
      scholarly,
      ...told,
      {
        near: `
          smoked; breakfast; fish; rebels; guerrillas; naxalite; nepal; insurgents; cattle; heeler/n
        `,
      },
      { after: ['- leninist', 'congress|organisation|movement'] },
    ],
    severity: quiet,
  },
  {
    find: [
      'the left',
      'the right',
      'the far left',
      'the far right',
      'the hard left',
      'the hard right',
      'the radical left',
      'the alt-right',
    ],
    why: 'makes one body of all who think alike',
    when: [
      {
        capital: true,
        after: `
          is|are|was|has|have|had|will|would|wants|want|sees|see|hates|hate|loves|love|can;
          cannot|does|do|did|to|and|in|on|when
        `,
      },
      { capital: true, closes: true },
      {
        after: `
          wants|hates|loves|hate|love|want|sees|thinks|believes|refuses|insists|continues|keeps been|have been;
          knows|fears|has been|have been
        `,
      },
      { before: ['politicians|voices|many|some|critics|those|figures|people|everyone|activists on'] },
      { before: ['darling|enemy|enemies|icon|heroes|hero|agenda|tactics|obsession|madness|hypocrisy|party of'] },
    ],
    unless: [
      { before: ['turn|turned|lane|door|to|from|side on'] },
      { after: ['bank|hand|side|wing|to|of|door|party|honourable'] },
      {
        near: `
          photo; pictured; lane; car; second from; foot; knee; shoulder
        `,
      },
    ],
    severity: quiet,
  },
];

/** What people hold fast to, as their opponents would put it. */
const zeal: readonly PhraseEntry[] = [
  {
    find: list(`
      staunch; stalwart; ardent; avowed; die-hard; diehard; dyed-in-the-wool; card-carrying; unabashed; unapologetic;
      unreconstructed; unrepentant; rock-ribbed; true-blue; deep-red; deep-blue; ruby-red; solidly red; solidly blue;
      fervent; zealous; militant; hawkish; dovish; ultra-loyal; fiercely loyal; slavishly loyal; blindly loyal;
      uncompromising; doctrinaire; dogmatic; rigid; hidebound; diehards; full-throated; vociferous; passionate;
      fanatically; implacable; inveterate; confirmed; lifelong; self-avowed; closet; rabidly; born-again; committed;
      devoted; rabidly partisan; fiercely partisan; bitterly partisan
    `),
    why: 'measures somebody’s zeal',
    when: [
      {
        as: ['attributive'],
        modifies: `
          conservative/n|liberal/n|progressive/n|leftist/n|marxist/n|communist/n|socialist/n;
          republican/n|democrat/n|tory|tories|brexiteer/n;
          nationalist/n|feminist/n|atheist/n|secularist/n|vegan/n|zionist/n|catholic/n;
          monarchist/n|libertarian/n|capitalist/n|populist/n;
          supporter/n|backer/n|ally|allies|defender/n|opponent/n|critic/n|foe/n|enemy|enemies;
          loyalist/n|follower/n|fan/n|adherent/n;
          advocate/n|proponent/n|believer/n|disciple/n|champion/n|partisan/n|racist/n;
          segregationist/n|anti|pro|reactionary|reactionaries;
          ideologue/n|eurosceptic/n|hawk/n|isolationist/n|globalist/n; trumpist/n|stance/n|support|opposition
        `,
      },
    ],
    unless: [
      {
        near: `
          football; club; fans; season; league; united supporters
        `,
      },
      denied,
      { before: ['less|not'] },
    ],
    severity: quiet,
  },
  {
    find: list(`
      rock-ribbed; ruby-red; true-blue; dyed-in-the-wool; card-carrying; unreconstructed; hawkish; doctrinaire;
      hidebound; mossback/n; foreign-policy hawk/n; deficit hawk/n; budget hawk/n; fiscal hawk/n; inflation hawk/n;
      china hawk/n; iran hawk/n; border hawk/n; immigration hawk/n; security hawk/n; climate hawk/n; defence hawk/n;
      eurosceptic hardliner/n; arch-eurosceptic/n; party purist/n; ideological purist/n; purist/n; absolutist/n;
      maximalist/n; rejectionist/n; obstructionist/n; dogmatist/n; puritan/n; neo-puritan/n; bitter-ender/n;
      hold-out/n; restorationist/n; reactionary; reactionaries; counter-revolutionary; counter-revolutionaries;
      ultra/n; crusading; messianic; evangelising; loyalist/n; ultra-loyalist/n; trump loyalist/n; party loyalist/n;
      arch-loyalist/n; devotee/n; acolyte/n; disciple/n; adherent/n of trump|putin; worshipper/n of; stan/n;
      superfan/n; trump faithful; maga faithful; party faithful; true-believer/n; partisans; arch-partisans; zealotry;
      standard-bearer/n; flag-bearer/n for; torch-bearer/n for; stalwart/n; cadre/n
    `),
    why: 'measures somebody’s zeal',
    when: anyCase,
    unless: [
      scholarly,
      ...told,
      {
        near: `
          ulster; northern ireland; belfast; paramilitary; paramilitaries; protestant; catholic; church; mosque; pope;
          prayer/n; prayed; jesus; christ; buddhist; monk/n; gospel; sect; olympic/n; ceremony; flag; syria; libya;
          gaddafi; wartime; resistance; nazi; yugoslav; salem; massachusetts; football; pilgrim/n; worship/v; forces;
          troops; fighters; audio; vinyl
        `,
      },
      { before: ['non|bi|cross -?', 'the communist|party'] },
    ],
    severity: quiet,
  },
];

/** Prefixes that put people on a side. */
const against: readonly PhraseEntry[] = [
  {
    find: list(`
      anti -? american|americanism|western|white|black|asian|jewish|arab|hispanic|latino|catholic;
      anti -? israel|israeli|trump|obama|biden|clinton|brexit|putin;
      anti -? science|scientific|intellectual|intellectualism|gay|lgbt|lgbtq|trans|transgender;
      anti -? woman|women|female|feminist|family|life|choice|freedom|speech;
      anti -? gun|growth|business|capitalist|capitalism|market|worker|union|labour|oil|fossil|car;
      anti -? motorist|tax|wall|elite|elites|establishment|democratic|democracy;
      anti -? immigrant|immigration|migrant|refugee|foreigner|muslim|islam|religious|religion;
      anti -? semite|semites|vax|vaxx|vaxxer|vaxxers|mask|masker|maskers|lockdown;
      anti -? police|cop|military|patriotic|constitutional|enlightenment|modern|progress;
      anti -? progressive|liberal|conservative|left|globalist|globalisation|european; anti-human; anti-worker;
      anti-consumer; anti-poor; anti-rich; anti-male; anti-boy; anti-child; anti-farmer; anti-rural; anti-choicer/n;
      anti-lifer/n
    `),
    why: 'says what somebody is against, as opponents put it',
    when: both(anyCase, attributive),
    unless: [
      {
        modifies: `
          law/n|legislation|league|unit/n|movement/n|protest/n|protester/n|demonstration/n;
          march/n|rally|rallies|missile/n|tank;
          forces|squad|coalition|parties|party|riot/n|avoidance|evasion|fraud|campaigner/n; demonstrator/n|crime/n
        `,
      },
      ...designated,
      {
        near: `
          hate crime/n; police; court; prosecutor/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      pro -? life|choice|abortion|lifer|lifers|choicer|choicers|gun|death|criminal|crime|war;
      pro -? russian|russia|kremlin|putin|beijing|china|trump|brexit|business|growth;
      pro -? family|worker|union|market|gay|lgbt|lgbtq|trans|immigrant|immigration|illegal|amnesty;
      pro -? censorship|freedom|faith|police|hamas|terrorist|palestinian;
      pro -? israel|western|american|euro|eu|european|establishment|corporate|corporation|wall;
      pro -? elite|rich|oil|coal|fracking|nuclear|vax|mask|lockdown
    `),
    why: 'says what somebody is for, as one camp puts it',
    when: both(anyCase, attributive),
    unless: [
      {
        modifies: `
          party|parties|government/n|forces|separatist/n|militia/n|rebel/n|fighters;
          demonstration/n|protest/n|protester/n|rally|rallies;
          march/n|demonstrator/n|opposition|candidate/n|bowl|troops|coalition
        `,
      },
      ...designated,
    ],
    severity: quiet,
  },
  {
    find: list(`
      reflexively|vehemently|fiercely|openly|stridently|rabidly|overtly|vocally|staunchly anti|pro;
      proudly|unabashedly|unapologetically|aggressively anti|pro; so-called pro-life; so-called pro-choice
    `),
    why: 'says what somebody is for or against, and how loudly',
    when: [
      { after: ['-'] },
      { after: `american|life|choice|trump|gun|abortion|immigrant|union|gay|business|russian|western` },
    ],
    severity: quiet,
  },
  {
    find: list(`
      liberal-minded; like-minded extremists; billionaire-backed; billionaire-funded; soros-funded; soros-backed;
      soros-linked; koch-funded; koch-backed; koch-linked; kremlin-backed; kremlin-linked; kremlin-friendly;
      moscow-friendly; beijing-friendly; union-funded; union-backed; corporate-backed; corporate-funded;
      industry-funded; industry-backed; oil-funded; big-money; dark-money; special-interest; establishment-backed;
      trump-backed; trump-endorsed; trump-appointed; obama-appointed; bush-appointed; clinton-appointed;
      biden-appointed; putin-backed; regime-backed; regime-friendly; government-friendly; taxpayer-funded;
      taxpayer-backed; taxpayer-subsidised; state-controlled media; government-controlled media;
      establishment-friendly; media-friendly; trump-friendly; trump-aligned; maga-aligned; trump-supporting;
      trump-voting; brexit-voting; brexit-supporting; brexit-backing; gun-owning; flag-waving; church-going;
      churchgoing; god-fearing; bible-believing; guardianista/n; guardian-reading
    `),
    why: 'names somebody by a backer or a camp',
    when: both(anyCase, described),
    unless: [
      ...designated,
      { modifies: `rebel/n|militia/n|forces|fighters|separatist/n|troops|broadcaster/n|university|universities` },
    ],
    severity: quiet,
  },
];

/** Faint tags. */
export const faintTags = (): readonly PhraseEntry[] => [
  ...camps,
  ...zeal,
  ...against,
  ...tagsOfPeople(),
  ...tagsOfIdeas(),
];
