/** Compounds of what a thing is full of ("rage-fuelled", "scandal-ridden"), and adverbs tied to their adjectives. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { plainly, said } from './things-conditions.ts';
import { compounds } from './things-halves.ts';

/** What a thing is said to be full of, driven by or broken with. */
const filled: readonly string[] = [
  ...compounds(
    'fuelled',
    `
      rage anger fear panic greed envy jealousy ego testosterone adrenaline grievance resentment revenge rumour
      conspiracy nostalgia hype hysteria spite vengeance debt cash cocaine booze drink vodka champagne gin beer whisky
      passion emotion ideology ambition outrage ratings prejudice racism paranoia profit propaganda caffeine steroid
      drug meth crack guilt pride vanity media twitter social-media internet speculation misinformation disinformation
      lie hatred xenophobia populist credit
    `,
  ),
  ...compounds(
    'ridden',
    `
      crisis debt scandal guilt crime angst anxiety bug corruption conflict fear gang graft strike superstition terror
      trouble vermin rat violence poverty doubt faction error drug disaster mistake panic plague problem worry class
      lice flaw bias gaffe myth loophole controversy feud typo fault deficit trauma chaos tension malaise shame
    `,
  ),
  ...compounds(
    'riddled',
    `
      corruption error scandal crime debt bug graft typo loophole mistake conflict flaw guilt drug disease fraud pork
      jargon cliché doubt bias fear contradiction problem lie crisis hypocrisy irony
    `,
  ),
  ...compounds(
    'stricken',
    `
      panic grief terror horror crisis conscience guilt remorse awe sorrow shock cash debt woe doubt fear poverty
      crime strife scandal trouble
    `,
  ),
  ...compounds(
    'driven',
    `
      ego ideology profit greed fear hate panic revenge vanity poll celebrity media hype donor grievance money emotion
      publicity outrage crisis personality anger jealousy hysteria spin gimmick conspiracy lust ratings scandal
      testosterone headline resentment guilt power paranoia propaganda prejudice hatred twitter consumer-hype bile
    `,
  ),
  ...compounds(
    'laden',
    `
      scandal debt doom guilt emotion value expletive jargon cliché pork crisis sorrow woe irony innuendo profanity
      sarcasm gloom threat propaganda acronym fear hate conflict perk insult gaffe error typo stereotype symbolism
      obscenity invective meaning drama anger
    `,
  ),
  ...compounds(
    'torn',
    `
      strife scandal conflict crisis faction feud grief doubt guilt violence ego hate sect
    `,
  ),
  ...compounds(
    'wracked',
    `
      guilt crisis scandal doubt grief pain debt conflict violence strife terror anxiety fear
    `,
  ),
  ...compounds('racked', `guilt crisis scandal doubt grief pain debt conflict violence strife`),
  ...compounds(
    'plagued',
    `
      scandal crisis crime corruption debt delay conflict strife bug gaffe problem violence poverty trouble error
    `,
  ),
  ...compounds('strapped', `cash money budget resource credit time fund`),
  ...compounds(
    'starved',
    `
      cash funding resource attention love money affection investment revenue talent growth
    `,
  ),
  ...compounds(
    'filled',
    `
      hate rage anger rancour drama action scandal fear hope joy fun error terror tear emotion venom bile conspiracy
      gaffe expletive profanity guilt pain tension violence chaos insult nonsense jargon star passion regret angst
      invective innuendo propaganda grievance
    `,
  ),
  ...compounds(
    'soaked',
    `
      blood gin rum champagne nostalgia scandal irony whisky sweat sleaze oil-money
    `,
  ),
  ...compounds('drenched', `blood nostalgia irony sweat scandal money gore`),
  ...compounds('stained', `scandal tear blood-and-tear corruption guilt`),
  ...compounds('addled', `drug hate booze power ideology money celebrity fear rage nostalgia`),
  ...compounds('tinged', `nostalgia regret irony conspiracy bitter xenophobia`),
  ...compounds('choked', `red-tape corruption debt scandal traffic`),
  ...compounds('mired', `scandal debt crisis corruption`),
  ...compounds('infested', `crime drug gang corruption scandal pork rat spin fraud`),
  ...compounds('tainted', `scandal corruption fraud race sleaze bribe`),
  ...compounds('weary', `crisis scandal lockdown battle election austerity`),
  ...compounds('drunk', `money fame blood media celebrity`),
  ...compounds('bloated', `debt pork cash money ego`),
  ...compounds('burdened', `debt scandal tax guilt`),
  ...compounds('tortured', `self guilt doubt angst`),
  ...compounds('wounded', `self scandal`),
  ...compounds('scarred', `scandal crisis conflict`),
  ...compounds('clogged', `scandal bureaucracy lobbyist`),
  ...compounds('ravaged', `war crisis drug crime recession austerity scandal corruption`),
  ...compounds('battered', `crisis recession scandal debt`),
  ...compounds('sodden', `gin booze vodka nostalgia whisky`),
  ...compounds('steeped', `corruption blood nostalgia scandal hatred`),
  ...compounds('packed', `drama punch insult lie jargon incident fun`),
  ...compounds('light', `fact policy detail evidence substance truth`),
  ...compounds(
    'free',
    `
      guilt consequence accountability logic irony substance shame integrity spine conscience responsibility scruple
    `,
  ),
  ...compounds('besotted', `power celebrity gun money`),
  ...compounds('struck', `power money`),
  ...compounds('stuffed', `pork jargon cliché`),
  ...compounds('inspired', `hate fear panic envy malice hatred`),
  ...compounds('based', `fear hate guilt shame envy`),
  ...compounds('dogged', `scandal controversy crisis`),
  ...compounds('induced', `panic hysteria greed rage`),
  ...compounds('blinded', `greed power hate rage`),
  ...compounds('poisoned', `hate`),
  ...compounds('hobbled', `debt scandal crisis`),
];

/** An adverb and its adjective, wedded long ago. */
const wedded = list(`
      hotly contested; hotly disputed; hotly debated; fiercely contested; fiercely debated; fiercely disputed;
      bitterly contested; bitterly divided; bitterly fought; bitterly disputed; bitterly partisan; bitterly opposed;
      bitterly resented; keenly contested; keenly awaited; hard fought; deeply unpopular;
      wildly popular; hugely popular; wildly unpopular; hugely controversial; highly controversial;
      highly contentious; highly questionable; highly dubious; highly suspicious; highly unusual;
      deeply controversial; deeply contentious; deeply divisive; deeply suspicious; deeply cynical; deeply offensive;
      deeply troubling; deeply hypocritical; deeply sceptical; deeply personal; deeply moving; deeply ironic;
      deeply embarrassing; deeply regrettable; deeply damaging; deeply conservative; deeply corrupt; deeply dishonest;
      deeply alarming; grossly unfair; grossly inflated; grossly exaggerated; grossly distorted; grossly negligent;
      grossly inadequate; grossly incompetent; patently false; patently absurd; patently untrue; patently ridiculous;
      patently unfair; patently obvious; patently dishonest; demonstrably false; demonstrably untrue;
      demonstrably wrong; blatantly false; blatantly untrue; blatantly political; blatantly racist;
      blatantly partisan; nakedly political; nakedly partisan; nakedly ambitious; openly hostile; openly contemptuous;
      manifestly unfair; manifestly absurd; manifestly unjust; manifestly false; plainly absurd; plainly false;
      plainly wrong; transparently false; transparently political; hopelessly outdated; hopelessly divided;
      hopelessly naive; hopelessly outgunned; hopelessly confused; hopelessly biased; hopelessly inadequate;
      hopelessly entangled; hopelessly compromised; fatally compromised; fatally weakened; fatally undermined;
      fatally wounded politically; fiendishly complex; fiendishly complicated; fiendishly difficult; maddeningly slow;
      maddeningly vague; maddeningly complex; painfully slow; painfully obvious; painfully aware; painfully familiar;
      painfully awkward; ruinously expensive; eye-wateringly expensive; eye-wateringly high; notoriously corrupt;
      notoriously difficult; notoriously unreliable; notoriously fickle; notoriously secretive; notoriously slow;
      notoriously brutal; morally dubious; morally questionable; morally indefensible; morally wrong; legally dubious;
      legally questionable; ethically dubious; ethically questionable; ethically challenged; factually challenged;
      intellectually dishonest; intellectually lazy; scientifically illiterate; economically illiterate;
      eerily similar; eerily reminiscent; eerily familiar; eerily quiet; eerily silent; strangely silent;
      curiously silent; oddly silent; suspiciously silent; suspiciously similar; suspiciously timed;
      conspicuously absent; conspicuously silent; glaringly absent; glaringly obvious; blindingly obvious;
      blindingly clear; crystal clear; abundantly clear; depressingly familiar; depressingly predictable;
      grimly familiar; wearily familiar; all-too-familiar; all too familiar; all too predictable; all-too-predictable;
      sadly predictable; utterly predictable; wholly predictable; entirely predictable; vaguely worded;
      vaguely sinister; vaguely threatening; carefully stage-managed; carefully choreographed; carefully orchestrated;
      carefully scripted; tightly scripted; hastily arranged; hastily cobbled together; cobbled together;
      hastily assembled; hastily convened; hastily drafted; hastily written; hastily scrapped; badly botched;
      badly mishandled; badly mangled; badly bungled; badly misjudged; poorly drafted; poorly conceived;
      poorly judged; poorly planned; poorly thought-out; poorly executed; poorly written; poorly managed;
      ill-advisedly timed; woefully underfunded; woefully inadequate; woefully short; woefully unprepared;
      woefully ignorant; woefully ill-prepared; woefully out of; chronically underfunded; chronically late;
      chronically mismanaged; chronically short; desperately needed; sorely needed; sorely lacking; sadly lacking;
      conspicuously lacking; sorely missed; sadly missed; sorely tested; sorely tried; perilously close;
      perilously thin; dangerously close; dangerously naive; dangerously thin; dangerously wrong; dangerously out of;
      dangerously misguided; tantalisingly close; agonisingly close; agonisingly slow; excruciatingly slow;
      glacially slow; mercifully short; mercifully brief; blissfully unaware; blissfully ignorant; wilfully blind;
      wilfully ignorant; stubbornly high; stubbornly refusing; brutally honest; brutally frank; brutally efficient;
      brutally suppressed; brutally crushed; refreshingly honest; refreshingly candid; disarmingly frank;
      surprisingly candid; unusually candid; unusually blunt; unusually harsh; uncharacteristically blunt;
      ruthlessly efficient; ruthlessly suppressed; supremely confident; universally acclaimed; universally reviled;
      universally loathed; universally panned; roundly condemned; roundly criticised; roundly rejected;
      roundly mocked; roundly booed; widely panned; widely mocked; widely ridiculed; widely reviled; widely derided;
      widely despised; widely discredited; widely hailed; widely lauded; widely admired; widely acclaimed;
      thoroughly discredited; thoroughly debunked; thoroughly dishonest; thoroughly corrupt; thoroughly modern;
      soundly defeated; soundly beaten; soundly rejected; soundly rebuffed; rightly celebrated; rightly condemned;
      wholly inadequate; wholly unjustified; wholly unacceptable; fundamentally flawed; fundamentally dishonest;
      seriously flawed; badly flawed; inherently flawed; inherently unfair; politically suicidal;
      politically poisonous; politically explosive; politically convenient; politically expedient;
      ideologically rigid; ideologically pure; ideologically bankrupt; fiscally reckless; fiscally irresponsible;
      environmentally destructive; socially corrosive
    `);

/** Compounds and wedded pairs. */
export const compoundWords = (): readonly PhraseEntry[] => [
  {
    find: filled,
    why: 'sums the thing up by its worst or its wildest',
    when: said,
    unless: plainly,
    severity: quiet,
  },
  {
    find: wedded,
    why: 'comes with its colour built in',
    unless: [
      ...plainly,
      { before: ['more|less|if|whether'] },
      { near: 'wounded; stabbed; shot; goal/n; match|matches; league; innings' },
    ],
    severity: quiet,
  },
];
