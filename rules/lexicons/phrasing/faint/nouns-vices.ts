/** Nouns of fault: weakness, vanity, vice. Each is a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { absent, anyOf, courts, faith, said } from './noun-conditions.ts';

const weakness: readonly PhraseEntry[] = [
  {
    find: list(`
      cravenness; faint-heartedness; faintheartedness; lily-liveredness; timorousness; poltroonery; yellow streak;
      yellow-belliedness; wimpishness; wimpiness; limpness; fence-sitting; fence-straddling; shilly-shallying;
      dithering; dilly-dallying; vacillation; vacillating; indecisiveness; indecision; equivocation; equivocating;
      fudging; flip-flopper/n; about-face; about-turn; backtracking; back-tracking; backsliding; back-sliding;
      weaselling; wriggling; evasiveness; evasions; fobbing off; procrastination; inertia; paralysis by analysis;
      policy paralysis; political paralysis; gridlock in washington|congress|parliament; stasis; sclerosis; logjam/n;
      laziness; indolence; idleness; sloth; slackness; sloppiness; slipshoddiness; slapdashness; carelessness;
      laxity; laxness; amateurishness; amateurism; amateur hour; unprofessionalism; mediocrity; mediocrities;
      uselessness; worthlessness; hopelessness of; futility; pointlessness; meaninglessness; hollowness; shallowness;
      superficiality; triviality; frivolity; frivolousness; flippancy; levity; facetiousness; glibness; slickness;
      oiliness; unctuousness; smarminess; obsequiousness; servility; sycophancy; toadyism; bootlicking; boot-licking;
      brown-nosing; arse-kissing; ass-kissing; arse-licking; kowtowing; genuflection; cap-doffing; forelock-tugging;
      bowing and scraping; scraping and bowing; truckling; subservience; submissiveness; slavishness; docility;
      meekness; supineness; flabbiness; feebleness; weak-mindedness; feeble-mindedness; weakness of will;
      failure of nerve; loss of nerve; lack of backbone|spine|guts|bottle|nerve|moral; impotence; powerlessness;
      defeatism; fatalism; nihilism; cynicism; complacence; passivity; aimlessness; rudderlessness;
      directionlessness; purposelessness; joylessness; drabness; greyness; blandness; insipidity; dullness; tedium;
      drudgery; stodginess; fustiness; stuffiness; bookishness; wonkishness; nerdiness; geekiness
    `),
    why: 'passes a verdict on character in the guise of a name',
    unless: [
      absent,
      said,
      { near: `physics; momentum; erectile; animal/n; bird/n; zoo; wine; sauce; liver; kidney/n` },
    ],
    severity: quiet,
  },
];

const vanity: readonly PhraseEntry[] = [
  {
    find: list(`
      self-delusion; self-deception; self-pity; self-indulgence; self-regard; self-importance; self-satisfaction;
      self-congratulation; self-promotion; self-aggrandisement; self-glorification; self-love; self-absorption;
      self-centredness; self-righteous indignation; self-flagellation; self-mythologising;
      self-parody; selfishness; egocentrism; egoism; big-headedness; bigheadedness; swollen head; cockiness;
      cocksureness; brashness; bumptiousness; haughtiness; hauteur; superciliousness; snootiness; snobbishness;
      uppitiness; loftiness; grandiosity; pompousness; pretentiousness; pretension/n; ostentation; showiness;
      flashiness; gaudiness; garishness; bling; conspicuous consumption; piousness; religiosity; prudishness;
      prudery; prissiness; priggishness; primness; puritanism; moralising; moralism; preachiness; finger-wagging;
      tut-tutting; scolding; nannying; nanny-statism; mollycoddling; coddling; molly-coddling; paternalism;
      officiousness; bossiness; meddlesomeness; nosiness; snooping; busybodying; control-freakery; micromanagement;
      micro-managing; imperiousness; peremptoriness; domineering; overbearingness; autocratic streak;
      authoritarian streak; authoritarian instinct/n; authoritarian bent; ruthless streak; cruel streak; mean streak;
      vindictive streak; thuggishness; yobbishness; yobbery; loutishness; rowdyism; brutishness; beastliness;
      inhumanity; sadism; ghoulishness; bloodthirstiness; mercilessness; pitilessness; remorselessness;
      coldheartedness; cold-heartedness; hard-heartedness; hardheartedness; frostiness; flintiness; stoniness;
      unfeelingness; insensitivity; tactlessness; thoughtlessness; tone-deafness; tin ear; gracelessness; coarseness;
      crudity; crudeness; uncouthness; rudeness; incivility; discourtesy; ill manners; bad manners;
      boorish behaviour; bitchiness; cattiness; spitefulness; meanness; malevolence; malignity; ill intent;
      hatefulness; odiousness; loathsomeness; repulsiveness; hideousness; ugliness of; vileness; baseness;
      sordidness; seediness; sleaziness; sliminess; shabbiness; tawdriness; tackiness; kitschiness; trashiness;
      tastelessness
    `),
    why: 'passes a verdict on character in the guise of a name',
    unless: [
      absent,
      said,
      { near: `taste buds; tap water; architecture; psychiatrist/n; disorder; prison/n; marquis` },
    ],
    severity: quiet,
  },
  {
    find: list(`
      gall; nerve; cheek; audacity; temerity; effrontery; hide; balls; gumption; brass; front; chutzpah; decency
    `),
    why: 'passes a verdict on character in the guise of a name',
    when: [
      { before: ['had|has|have|having the'], after: ['to'] },
      { before: ['the sheer|utter|unmitigated|barefaced'] },
    ],
    severity: quiet,
  },
];

const vices: readonly PhraseEntry[] = [
  {
    find: list(`
      acquisitiveness; rapacity; rapaciousness; covetousness; cupidity; venality; gluttony; piggishness; greediness;
      stinginess; miserliness; niggardliness; parsimony; tight-fistedness; cheeseparing; cheese-paring; skinflintery;
      profligacy; prodigality; wastefulness; squandermania; spendthrift ways; extravagance; excesses; overindulgence;
      over-indulgence; hedonism; decadence; debauch; dissipation; dissoluteness; licentiousness; lasciviousness;
      lechery; lecherousness; lustfulness; wantonness; prurience; salaciousness; raunchiness; smuttiness; smut;
      promiscuity; perversion/n; perversity; perverseness; deviancy; wickedness; iniquity; iniquities; turpitude;
      moral turpitude; moral decay; moral squalor; moral degeneration; moral collapse; moral cesspool; moral abyss;
      moral equivalence; moral relativism; moral posturing; moral grandstanding; moral superiority;
      moral high ground; intellectual poverty; intellectual snobbery; ideological blinkers; ideological purity;
      ideological straitjacket; ideological capture; ideological fanaticism; ideological rigidity;
      ideological obsession; ideological hobby horse; sinfulness; heartless cruelty; wanton cruelty;
      gratuitous cruelty; casual cruelty; needless cruelty; evil-doing; evildoing; evils of; root of all evil;
      lesser evil; necessary evil; evil genius; axis of evil; envy; jealousy; jealousies; petty jealousy;
      petty jealousies; petty-mindedness; pettifoggery; pettifogging; parochialism; provincialism; insularity;
      little-englandism; little englander/n; narrow interests; vested interests; nimbyism; not-in-my-back-yard;
      jingoism; chauvinism; flag-wrapping; xenophobia; nativism; racism-lite; cultism; cultishness; clannishness;
      cliquishness; cliquism; sectarianism; factionalism; partisanship; hyper-partisanship; hyperpartisanship;
      partisan bickering; partisan rancour; partisan sniping; partisan gridlock; partisan warfare; partisan hackery;
      dogmatism; doctrinaire thinking; pedantry; absolutism; purism; puritanical zeal; extremism of; rigidity;
      inflexibility; intransigence; obduracy; obstinacy; stubbornness; mulishness; cussedness; contrariness;
      contrarianism; bull-headedness; bullheadedness; pigheadedness; wilfulness; waywardness; unruliness;
      insubordination; rebelliousness; recalcitrance; obstructionism; obstructiveness; unreasonableness;
      uncooperativeness; ingratitude; ungratefulness; disloyalty; faithlessness; fickleness; fair-weather friendship;
      inconstancy; unreliability; flightiness; flakiness; capriciousness; caprice; whim; whims of; whimsy;
      arbitrariness; unfairness; lopsidedness; one-sidedness; crony politics; jobbery; graft; backscratching;
      back-scratching; logrolling; log-rolling; pork-barrelling; influence-peddling; palm-greasing; string-pulling;
      wire-pulling; empire-building; box-ticking; tick-box exercise; box-ticking exercise; form-filling;
      paper-shuffling; buck-passing exercise; turf-guarding; featherbedding; feather-bedding; job-for-life culture;
      gravy-train culture; entitlement culture; compensation culture; blame culture; grievance culture;
      dependency culture;
      culture of ${anyOf(`
        entitlement dependency complacency impunity greed corruption cronyism excess bullying denial secrecy arrogance
        victimhood lawlessness sleaze mediocrity deceit hatred violence failure fear cruelty contempt incompetence
        permissiveness
      `)}
    `),
    why: 'passes a verdict on character in the guise of a name',
    unless: [
      faith,
      courts,
      absent,
      said,
      {
        near: `
          patient/n; surgery; psychiatrist/n; algorithm/n; survey/n; sample/n; skin; bone; transplant/n;
          graft-versus-host; statistical; statistic/n; gender-neutral; unconscious; spasticity; steel; exchange rate
        `,
      },
    ],
    severity: quiet,
  },
];

/** Nouns of fault. */
export const viceNouns = (): readonly PhraseEntry[] => [...weakness, ...vanity, ...vices];
