/** Tags put on people and groups: what they are called by those who are against them, or by those who are for them. */
import type { Condition, PhraseEntry } from '../../contract/index.ts';
import { anyCase, attributive, both, described, list, mild, quiet } from './conditions.ts';
import { faintTags } from './faint/tags.ts';
import { denied, designated } from './label-conditions.ts';
import { insults } from './label-insults.ts';

const power: readonly PhraseEntry[] = [
  {
    find: list(`
      strongman; strongmen; despot/n; tyrant/n; dictator/n; autocrat/n; tinpot dictator/n; caudillo/n
    `),
    use: ['leader/n', 'ruler/n'],
    why: 'passes a verdict on how somebody rules',
    unless: [{ near: `competition; contest/n; lifting; weightlifting; circus; roman; rome; syracuse; film` }],
  },
  { find: 'strongmen', use: 'leaders', why: 'passes a verdict on how somebody rules' },
  {
    find: list(`puppet government; puppet regime; puppet state; puppet president; vassal/n`),
    why: 'says that somebody else gives the orders',
    unless: [{ near: `manchukuo; vichy; medieval; feudal; century; lord/n` }],
  },
  {
    find: ['warlord/n', 'kingpin/n'],
    why: 'passes a verdict on how somebody rules',
    unless: [{ near: ['century', 'dynasty', 'drug', 'court'] }],
    severity: quiet,
  },
  {
    find: list(`
      the elite; the elites; elites; the ruling class; the political class; the establishment;
      the chattering classes; the billionaire class; the swamp; the great unwashed; the powers that be
    `),
    why: 'lumps people together to set readers against them',
    unless: [
      // "the establishment candidate" says whom the party's officers are for.
      { after: ['creature/n|candidate/n|choice|alternative|favourite|wing|figure/n|republican/n|democrat/n'] },
      {
        after: `
        of|-|forces|unit|units|troops|athletes|runners|club|field|level|sport|republican|guard|race|division|women|men
      `,
      },
      {
        near: `
        founding; established; school; olympic; runners; alligator/n; mangrove/n; company; act
      `,
      },
    ],
    severity: mild,
  },
  {
    find: 'billionaire/n',
    why: 'introduces somebody by wealth or past',
    // Before a name or a trade it is a fact, and many of them are a count; an epithet in a name’s stead is a tag.
    when: [{ form: ['base'], before: ['the *? *?'] }],
    unless: [{ as: ['attributive'] }],
    severity: quiet,
  },
  {
    find: list(`
    tycoon/n; socialite/n; fat-cat/n; reality tv star;
    reality television star; ex-con; ex-convict
  `),
    why: 'introduces somebody by wealth or past',
    severity: quiet,
  },
  {
    find: list(`
    career politician/n; political hack/n; party hack/n; hack politician/n;
    political operative/n; union boss; union bosses; union thug/n;
    self-serving bureaucrat/n; faceless bureaucrat/n; unelected bureaucrat/n; unelected judge/n;
    activist judge/n; rogue judge/n; liberal judge/n; partisan hack/n; government bureaucrat/n;
    entrenched bureaucracy; unaccountable bureaucracy; do-nothing congress
  `),
    why: 'is the name that opponents give',
    unless: [denied],
  },
];

/** Parties and armed bands are known by their side: it says which one is meant. */
const bands: Condition = {
  modifies: `
          party|parties|government/n|president/n|presidency|guerrilla/n|rebel/n|insurgent/n|insurgency|coalition/n|bloc;
          alliance|candidate/n|opposition|leader/n|ruler/n|union/n|challenger/n|movement/n|predecessor/n|successor/n;
          paramilitary|paramilitaries|regime/n|junta|militant/n|group/n
        `,
};

const extremes: readonly PhraseEntry[] = [
  {
    find: list(`
      hard-liner/n; hardliner/n; firebrand/n; ideologue/n; zealot/n; fanatic/n; demagogue/n; diehard/n;
      die - hard/n; extremist/n; jihadist/n; fundamentalist/n; ultranationalist/n;
      ultra-nationalist/n; militant extremist/n; jihadi/n; hate preacher/n; hate group/n
    `),
    use: [],
    why: 'places somebody beyond the debate',
    unless: [...designated, { near: `fan/n; sport/n; football; fitness; movie; judea; baptist; church` }],
    severity: mild,
  },
  {
    find: list(`
      hard-line; hardline; far-left; far left; hard-left; hard left; hard-right; hard right; ultra-left;
      ultra-right; ultraconservative; ultra-conservative; ultraliberal; ultra-liberal; arch-conservative;
      archconservative; rabidly; extreme right; extreme left; extreme-right; extreme-left
    `),
    why: 'places somebody beyond the debate',
    when: described,
    severity: quiet,
    unless: [{ modifies: `lane; turn; hand; side; corner` }],
  },
  {
    find: list(`
      radical; radicals; fundamentalist; extremist; fanatical; rabid; crazed; unhinged; maniacal;
      murderous
    `),
    why: 'places somebody beyond the debate',
    when: [
      {
        as: ['attributive'],
        modifies: `
          left|right|leftist/n|liberal/n|democrat/n|republican/n|conservative/n|socialist/n|activist/n|feminist/n|agenda|islam;
          ideology|ideologue/n|group/n|politician/n|environmentalist/n|preacher/n|cleric/n|element/n|progressive/n|secularist/n;
          abolitionist/n|partisan/n|anarchist/n|supporter/n|marxist/n|muslim/n|protester/n|leftists|mob|boss
        `,
      },
      { before: ['islamic|muslim|leftist|liberal|socialist|environmental'] },
    ],
    unless: [...designated, { near: ['surgery', 'reform', 'century', '1960s'] }],
    severity: mild,
  },
  {
    find: ['so-called'],
    why: 'says that the name is a lie without saying who thinks so',
    when: [
      {
        modifies: `
          reform/n; expert/n; leader/n; journalist/n; scientist/n; moderate/n; friend/n; ally|allies; peace; justice; election/n; democracy; freedom; solution/n; plan/n; deal/n;
          compromise/n; apology; evidence; victory; progress; science; news; elite/n; republic/n; protection/n; bill/n; law/n; conservative/n; liberal/n; progressive/n; feminist/n; christian/n; experts; safety; war
        `,
      },
    ],
    unless: [
      { after: ['because|after|for'] },
      {
        near: `
    islamic state; scientists; researchers; technique; process; effect; dark; known as
  `,
      },
    ],
    severity: mild,
  },
  { find: ['so-called'], why: 'says that the name is a lie without saying who thinks so', severity: quiet },
  {
    find: ['leftist', 'rightist'],
    why: 'is the name that opponents give',
    when: [{ before: ['extreme|radical|far|hardcore|fellow|a|our|these|those|woke'] }],
    severity: mild,
  },
  {
    find: ['leftist', 'rightist'],
    why: 'is the name that opponents give',
    when: attributive,
    unless: [bands],
    severity: mild,
  },
  { find: ['leftist', 'rightist'], why: 'is the name that opponents give', unless: [bands], severity: quiet },
  {
    find: list(`
      marxist/n; bolshevik/n; trumpist/n; trumper/n; maga crowd;       cultural marxist/n; communist sympathiser/n; washington insider/n; beltway insider/n; westminster insider/n; brussels bureaucrat/n
    `),
    why: 'is the name that opponents give',
    when: anyCase,
    unless: [
      ...designated,
      {
        near: `
          party; 1917; 1920s; 1930s; 1940s; century; mussolini; italy; spain; revolution; rebels; guerrilla/n; farc; theory; professor;
          historian/n; economist/n; philosopher/n; critic/n; scholar/n; president
        `,
      },
    ],
    severity: mild,
  },
  {
    find: ['islamist/n', 'islamic extremist/n', 'muslim extremist/n'],
    use: [],
    why: 'places somebody beyond the debate',
    when: anyCase,
    severity: quiet,
    unless: designated,
  },
  {
    find: list(`
      leftists; rightists; left-winger/n; right-winger/n; lefty; lefties; leftism; commie/n;
      fascist/n; neo-nazi/n; neo-fascist/n; white nationalist/n; white supremacist/n;
      supremacist/n; crypto-fascist/n; neocon/n; neoconservative hawk/n; warhawk/n; war hawk/n; anarchist/n; libtard/n; feminazi/n; woke liberal/n;
      radical feminist/n; limousine liberal/n; pro-abort/n; abortionist/n
    `),
    why: 'is the name that opponents give',
    unless: [
      ...designated,
      {
        near: `
        party; 1917; 1930s; 1940s; mussolini; italy; spain; revolution; rebels; guerrilla/n; farc;
        marxist theory; theory; professor; historian/n; hitler
      `,
      },
    ],
    severity: mild,
  },
];

const scorn: readonly PhraseEntry[] = [
  {
    find: list(`
      thug/n; goon/n; hoodlum/n; thuggish; thuggery; lowlife/n; scum; lunatic/n; madman; madmen; maniac/n;
      psycho/n; degenerates; pervert/n; bigot/n; racist/n; misogynist/n; homophobe/n; xenophobe/n;
      bully; bullies; buffoon/n; charlatan/n; grifter/n; conman; conmen; huckster/n; liar/n;
      hypocrite/n; traitor/n; turncoat/n; quisling/n; coward/n; wimp/n; weakling/n; idiot/n; moron/n;
      imbecile/n; ignoramus; nincompoop/n; simpleton/n; dimwit/n; blowhard/n; windbag/n; loudmouth/n;
      egomaniac/n; narcissist/n; megalomaniac/n; kook/n; crackpot/n; whack-job/n; wacko/n; weirdo/n;
      sleazeball/n; slimeball/n; swamp creature/n; deadbeat/n; phonies; imposter/n; elitist/n; snob/n; usurper/n; scoundrel/n; rascal/n; crook/n; swindler/n
    `),
    why: 'is an insult in the writer’s own voice',
    innocent: ['bully pulpit', 'crook of', 'by hook or by crook', 'pay the fool'],
    unless: [
      ...designated,
      denied,
      // What somebody takes another for is no tag of the writer's.
      { before: ['like a|an'] },
      {
        before: [
          'consider/v|think/v|believe/v|call/v *? *? *?',
          'think/v|believe/v|feel/v *? he|she|they|it is|was|are|were *?',
        ],
      },
      {
        before: ['called|calls|calling|call|branded|labelled *? *? *?'],
        near: `called; calls; branded; labelled; accused`,
      },
      {
        near: `
        psychiatrist/n; novel; film; movie; album; song; play; character/n; fiction; personality; disorder;
        study; school; schools; pupils; children; dostoevsky
      `,
      },
    ],
    severity: mild,
  },
  {
    find: list(`
      sexual predator/n; sex predator/n; serial predator/n; serial abuser/n; paedophile/n; child molester/n; psychopath/n;
      sociopath/n
    `),
    why: 'tags a person with a crime or an illness',
    unless: [
      ...designated,
      denied,
      {
        near: `
          police; court; prison; jail; jailed; offender/n; register; registry; investigation; investigator/n; detective/n;
          victim/n; network/n; study; studies; psychiatrist/n; psychologist/n; therapy; film; novel; series; thriller;
          suspected; alleged; accused; hunter/n; agency; law/n
        `,
      },
    ],
    severity: mild,
  },
  {
    find: list(`
      truther/n; birther/n; flat-earther/n; climate denier/n; climate change denier/n; climate-change denier/n;
      science denier/n; climate denial; anti-vaxxer/n; naysayer/n; doomsayer/n; doom-monger/n; doomster/n; peacenik/n;
      do-gooder/n; bleeding heart/n; infidel/n; heathen/n; wokester/n; woke hipster/n; woke activist/n; hatemonger/n
    `),
    why: 'is the name that opponents give',
    unless: [
      ...designated,
      denied,
      { near: `crusade/n; crusader/n; sultan; medieval; century; koran; quran; verse/n; flower/n; album; song` },
    ],
    severity: mild,
  },
  {
    find: list(`
      death cult/n; goon squad/n; rent-a-mob; lynch mob/n; angry mob/n; violent mob/n; leftist mob/n;
      liberal mob/n; twitter mob/n; online mob/n; mob rule
    `),
    why: 'is the name that opponents give',
    unless: designated,
  },
  {
    find: ['cult/n'],
    why: 'is the name that opponents give',
    when: [
      { after: ['of trump|death|victimhood|personality', '- like'] },
      { before: ['trump|death|doomsday|climate|woke'] },
    ],
    severity: mild,
  },
  {
    find: list(`
      apologist/n; enabler/n; shill/n; sock puppet/n; fellow traveller/n; useful idiot/n;
      bootlicker/n; boot-licker/n; hanger-on; hangers-on; camp follower/n; fanboy/n; fangirl/n; attack dog/n;
      lapdog/n
    `),
    why: 'says that somebody speaks for others against conscience',
    unless: [{ near: `church father; christian; century; breed; police` }],
    severity: mild,
  },
  {
    find: list(`
    cheerleader/n for; cheerleader/n of; poster boy for; darling of the left; darling of the right;
    darling of the; bête noire of; bogeyman; bogeymen; whipping boy
  `),
    why: 'casts somebody in a part',
    severity: mild,
  },
  {
    find: ['terrorist/n', 'terrorists'],
    use: ['attacker/n'],
    why: 'is a designation that needs somebody to make it',
    unless: [
      ...designated,
      {
        after: `
    attack/n|attacks|act|acts|group/n|groups|organisation/n|organization/n|threat/n|suspect/n|financing|activity|activities|watch|screening|network|cell|cells|bombing/n|plot/n|list
  `,
      },
      { near: `suspected; alleged; accused; anti; counter; police; court` },
    ],
    severity: quiet,
  },
  {
    find: list(`
    failed state; rogue state; pariah state; pariah; basket case; banana republic; hermit kingdom; evil empire;
    outlaw regime; terror state; terrorist regime; apartheid regime; mafia state; narco-state; shithole
  `),
    why: 'passes a verdict on a country',
    unless: [{ near: ['index', 'south africa'] }, ...designated],
    severity: mild,
  },
  {
    find: ['islamophobic', 'antisemitic', 'anti-semitic', 'anti-christian', 'anti-muslim', 'russophobic'],
    why: 'passes a verdict that needs somebody to make it',
    when: both(anyCase, attributive),
    unless: [
      ...designated,
      {
        near: `
          accused; accuse/v; alleged; abuse; slur/n; law; police; court; graffiti; incident/n; investigation; complaint/n;
          allegations; charge/n; called; described; hate; vandalism; vandalised; synagogue/n; mosque/n
        `,
      },
      {
        modifies: `
          slur/n; abuse; attack/n; incident/n; graffiti; chant/n; remark/n; comment/n; violence; crime/n; acts; tropes;
          sentiment/n
        `,
      },
    ],
    severity: mild,
  },
  {
    find: list(`
    racist; sexist; misogynistic; homophobic; transphobic; xenophobic; bigoted; fascist; hateful; supremacist; anti-white; anti-male
  `),
    why: 'passes a verdict that needs somebody to make it',
    when: attributive,
    unless: [
      ...designated,
      {
        near: `
    accused; accuse/v; alleged; abuse; slur/n; law; police; court; graffiti; incident/n; investigation;
    complaint/n; allegations; charge/n; called; described; mussolini; italy; century; 1920s; 1930s; 1940s; franco
  `,
      },
      { modifies: `slur/n; abuse; attack/n; incident/n; graffiti; chant/n; remark/n; violence` },
    ],
    severity: mild,
  },
  {
    find: ['disgraced', 'ultra-rich', 'super-rich', 'filthy-rich'],
    why: 'introduces somebody with a verdict',
    when: attributive,
    unless: [{ near: ['convicted'] }],
  },
  {
    find: ['corrupt', 'crooked'],
    why: 'introduces somebody with a verdict',
    when: [
      {
        as: ['attributive'],
        modifies: `
    politician/n; official/n; government; president; bureaucracy; employee/n; elite/n; regime; leader/n;
    senator/n; media; establishment; system; police; cop/n; judge/n; party; institution/n; career; congress;
    king; judges
  `,
      },
    ],
    unless: [...designated, { before: ['more|most|less|least|how'] }],
    severity: mild,
  },
  {
    find: list(`
    knuckle-dragging; mouth-breathing; pants-wetting; mask-hating; race-baiting; gun-toting; latte-sipping; chardonnay-sipping; tree-hugging; bible-bashing; bible-thumping; pill-popping;
    flag-draped; freedom-hating; baby-killing; terror-loving; race-obsessed; gender-obsessed; anti-police; pro-criminal
  `),
    why: 'paints a group in a caricature',
  },
  {
    find: ['god-hating', 'america-hating', 'trump-loving', 'trump-hating', 'obama-loving', 'israel-hating'],
    why: 'paints a group in a caricature',
    when: anyCase,
  },
  {
    find: ['misnamed', 'ill-named', 'inaptly named', 'laughably named'],
    why: 'says that the name is a lie without saying who thinks so',
    when: attributive,
    unless: [{ near: `species; street; genus; fossil/n; bird/n` }],
    severity: mild,
  },
  {
    find: 'unelected',
    why: 'tells readers that the power is not deserved',
    when: [
      {
        as: ['attributive'],
        modifies: `official/n|judge/n|technocrat/n|elite/n|elites|commissioner/n|body|bodies|panel/n|lawyer/n|regulator/n|eurocrat/n`,
      },
    ],
    severity: mild,
  },
  {
    find: ['colourful'],
    why: 'introduces somebody with a verdict',
    when: [
      {
        as: ['attributive'],
        modifies: `congressman; congresswoman; senator/n; politician/n; mayor/n; minister/n; governor/n; leader/n; character/n`,
      },
    ],
    severity: mild,
  },
];

/** Tags. */
export const labels = (): readonly PhraseEntry[] => [...power, ...extremes, ...scorn, ...insults(), ...faintTags()];
