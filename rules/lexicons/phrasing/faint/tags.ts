/** Tags on people and camps that a desk may keep: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { anyCase, attributive, both, described, list, quiet } from '../conditions.ts';
import { denied, designated } from '../label-conditions.ts';
import { scholarly, sides, told } from './tag-conditions.ts';
import { tagsOfSides } from './tags-against.ts';
import { tagsOfFame } from './tags-fame.ts';
import { tagsOfIdeas } from './tags-ideas.ts';
import { tagsOfMedia } from './tags-media.ts';
import { tagsOfPeople } from './tags-people.ts';
import { tagsOfTerror } from './tags-terror.ts';

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
      leftward-leaning; alt-right; alt-left; radical - left; radical - right; neo-marxist; quasi-fascist;
      proto-fascist; ultra-orthodox left; ultra-progressive; ultra-woke; hyper-nationalist; hypernationalist;
      hyper-partisan; hyperpartisan; ultra-partisan; anarcho-communist
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
      leftie/n; far-leftist/n; far-rightist/n; ultraleftist/n; ultra-leftist/n; ultra-rightist/n;
      ultra-conservative/n; ultraconservative/n; arch-conservative/n; neoliberal/n; neoconservative/n; paleocon/n;
      paleoconservative/n; theocon/n; crypto-communist/n; far-righter/n; alt-righter/n; white identitarian/n;
      identitarian/n; ethno-nationalist/n; ethnonationalist/n; eco-fascist/n; ecofascist/n; eco-warrior/n;
      eco-terrorist/n; eco-extremist/n; eco-activist/n; social justice warrior/n; culture-warrior/n;
      keyboard activist/n; armchair activist/n; slacktivist/n; antifa mob|rioter|militant/n; black bloc;
      class warrior/n; men's rights activist/n; incel/n; progs; libs; rightwinger/n; leftwinger/n; greenie/n;
      tree-hugger/n; hippie/n; beatnik/n; flower child; pinko/n; reds under; fellow-traveller/n
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
      clintonite/n; clintonista/n; obamaite/n; trumpite/n; trumpworld; trumpland; maga; maga-world; magaworld;
      tea partier/n; tea party type/n; berniecrat/n; bernie supporter/n; sandernista/n; sandersite/n; putinist/n;
      orbanist/n; faragist/n; putinversteher; macronist/n; macronista/n; deplorables; obama-era holdover/n;
      establishment republican|democrat|tory|type|figure/n; country-club republican/n; rockefeller republican/n;
      corporate democrat/n; champagne socialist/n; wall street democrat/n; blue dog/n; freedom caucus type/n;
      zionist/n
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
          wants|hates|loves|hate|love|want|sees|thinks|believes|refuses|insists|continues|keeps; knows|fears;
          has|have been
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
      staunch; ardent; avowed; die-hard; unabashed; unapologetic; unrepentant; deep-red; deep-blue; solidly red;
      solidly blue; fervent; zealous; militant; dovish; ultra-loyal; fiercely loyal; slavishly loyal; blindly loyal;
      uncompromising; dogmatic; rigid; full-throated; vociferous; passionate; fanatically; implacable; inveterate;
      confirmed; lifelong; self-avowed; closet; born-again; committed; devoted; rabidly partisan; fiercely partisan;
      bitterly partisan
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
      arch-eurosceptic/n; party purist/n; ideological purist/n; purist/n; absolutist/n; maximalist/n; rejectionist/n;
      obstructionist/n; dogmatist/n; puritan/n; neo-puritan/n; bitter-ender/n; hold-out/n; restorationist/n;
      reactionary; reactionaries; counter-revolutionary; counter-revolutionaries; crusading; messianic; evangelising;
      loyalist/n; ultra-loyalist/n; trump loyalist/n; party loyalist/n; arch-loyalist/n; devotee/n; acolyte/n;
      adherent/n of trump|putin; worshipper/n of; superfan/n; trump faithful; maga faithful; party faithful;
      true-believer/n; partisans; arch-partisans; zealotry; standard-bearer/n; flag-bearer/n for; torch-bearer/n for;
      stalwart/n
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

/** Faint tags. */
export const faintTags = (): readonly PhraseEntry[] => [
  ...camps,
  ...zeal,
  ...tagsOfSides(),
  ...tagsOfPeople(),
  ...tagsOfFame(),
  ...tagsOfMedia(),
  ...tagsOfIdeas(),
  ...tagsOfTerror,
];
