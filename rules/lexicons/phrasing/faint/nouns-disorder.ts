/** Nouns of disorder, ruin and spectacle. Each is a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { absent, anyOf, arms, art, clinic, farm, machines, nature, said, sport } from './noun-conditions.ts';

const ruin: readonly PhraseEntry[] = [
  {
    find: list(`
      disarray; havoc; anarchy; turmoil; tumult; ferment; maelstrom; mess; messes; messiness; ragbag; farrago;
      gallimaufry; madhouse; chaos; upheaval/n; implosion; implosions; meltdown; ruin; ruination; cataclysm/n;
      apocalypse; armageddon; doomsday; nightmare/n; downfall; comedown; tailspin; nosedive; freefall; 
      doldrums; plight; predicament; quandary; conundrum; ordeal; ordeals; tribulation/n; travails; hell;
      purgatory; limbo
    `),
    why: 'heightens what the facts can say',
    unless: [
      art,
      arms,
      nature,
      farm,
      absent,
      {
        near: `
          mess hall; jar; vinegar; cucumber/n; gym; treadmill workout; officers' mess; fermentation; skydiver/n;
          reactor/n; dante; court; kitchen/n; prisoner's
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      unholy mess; right mess; godawful mess; muddle of; clutter of; jumble of; tangle of; rag-bag; grab-bag;
      mixed bag; hotch-potch; hodge-podge; motley crew; motley collection; motley assortment; utter chaos;
      absolute chaos; complete chaos; total chaos; organised chaos; chaotic scenes; scenes of chaos;
      higgledy-piggledy; topsy-turvy world; unravelling of;
      wreckage of * career|party|presidency|campaign|policy|marriage|hopes|reputation; car crash interview;
      car-crash; disaster area; disaster zone; unmitigated disaster; total disaster; complete disaster;
      utter disaster; absolute disaster; unfolding disaster; disaster waiting to happen; accident waiting to happen;
      recipe for disaster|chaos|trouble|conflict|failure|gridlock; horror show; tragedy of errors; fall from grace;
      plunge into; tail-spin; nose-dive; free-fall; spiral of violence|decline|debt|despair|hatred|death;
      vicious circle; vicious cycle; doom loop; cliff edge;
      brink of collapse|disaster|war|ruin|chaos|bankruptcy|anarchy|catastrophe|extinction;
      edge of collapse|disaster|ruin|chaos|catastrophe; verge of collapse|ruin|disaster|anarchy|tears; the abyss;
      the doldrums; dire straits; desperate straits; sea of troubles; sea of debt; heap of trouble; world of hurt;
      world of pain; deep trouble; in hot water over|with|for|after; into hot water over|with|for|after;
      land/v in hot water; tight spot; double bind; catch-22;
      pretty pass; pretty pickle; pickle over; trials and tribulations; living hell; hell on earth; political limbo;
      legal limbo; political wilderness; baptism of fire; uphill battle; uphill struggle; uphill task;
      thankless task; hard slog; long slog; hard grind; daily grind; treadmill of; rat race; grim reality;
      grim reminder; grim picture; grim prospect; grim milestone; grim toll; grim warning; bleak picture;
      bleak outlook; bleak future; dark times; dark days; dark hour; dark hours; darkest hour; darkest days;
      hard times; trying times; tough times; turbulent times; troubled times; turbulent waters; choppy waters;
      stormy waters; uncharted waters; murky waters; troubled waters; rough ride; bumpy ride; bumpy road; rocky road;
      rocky start; rocky relationship; rough patch; bad patch; sticky patch; sticky wicket; roller-coaster ride;
      rollercoaster ride; wild ride; white-knuckle ride
    `),
    why: 'heightens what the facts can say',
    unless: [
      said,
      nature,
      {
        near: `
          mess hall; jar; vinegar; cucumber/n; gym; treadmill workout; officers' mess; fermentation; skydiver/n;
          reactor/n; dante; court; kitchen/n; prisoner's
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      rot; canker; cancer; poison; toxicity; sickness; sclerosis; paralysis; atrophy; putrefaction;
      stagnation; degeneration; senility; decrepitude; decay; contagion; infection; virus; plague; pestilence; curse;
      jinx; hex; wart/n; carbuncle; tumour; festering wounds; rottenness; seediness; wretchedness; filthiness;
      griminess; grubbiness
    `),
    why: 'turns a social matter into a disease',
    when: [
      {
        before: `
          ${anyOf(`
            moral political institutional social cultural societal intellectual spiritual democratic ideological
            economic national imperial insidious creeping populist nationalist racist islamist socialist fascist
            communist
          `)};
          stop the; rid *? *? *? of the|this; a|the|this|that - like
        `,
      },
      {
        after: [
          `of|in|at the heart of *? *? ${anyOf(`
            nationalism populism racism socialism capitalism corruption extremism fascism communism politics greed
            hatred bigotry cynicism society institutions democracy bureaucracy crime violence
          `)}`,
        ],
      },
    ],
    unless: [clinic, farm, machines, nature, art],
    severity: quiet,
  },
  {
    find: list(`
      stench; spectre/n; deadweight; millstone; albatross; thunderbolt; thunderclap; rout; wipeout; dodo;
      anachronism/n; pariahs; outcast/n; leper; untouchable
    `),
    why: 'scores the matter by an image',
    unless: [
      art,
      sport,
      arms,
      nature,
      farm,
      clinic,
      machines,
      { before: ['declared|declare|declaring *? *?'] },
      {
        near: `
          perfume; caste; hindu; dalit/n; leprosy; museum/n; fossil/n; gunpowder; orthodox; relics; pope; saint/n
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      cancer within; enemy within; rotten core; rotten heart; rotten apple/n; bad apple/n; rotten borough; bad egg/n;
      stink of; whiff of; tinge of; taint of; tang of; hint of menace|scandal|desperation|panic;
      pall over; cloud hanging over; shadow hanging over; black cloud; burden on taxpayers;
      crushing burden; heavy burden; thorny issue/n; thorny question/n; thorny problem/n; vexed question/n;
      vexed issue/n; sore point; sore spot; raw nerve; touchy subject; bone of contention;
      can of worms; gordian knot; political hot potato; wedge issue; double whammy; triple whammy; bitter blow;
      cruel blow; crushing blow; devastating blow; heavy blow; huge blow; massive blow; major blow; severe blow;
      fatal blow; mortal blow; serious blow; kick in the pants; bolt from the blue; bolt out of the blue; body slam;
      stinging defeat; humiliating defeat; crushing defeat; ignominious defeat; stunning defeat; stunning upset;
      shock defeat; shock result; shock win; shock victory; shock resignation; shock exit; shock departure;
      humiliating climbdown; humiliating retreat; humiliating loss; humiliating setback; embarrassing setback;
      embarrassing defeat; embarrassing climbdown; embarrassing u-turn; humiliating u-turn; wipe-out; whitewash of;
      mauling at; bloodied nose; bloody nose; wounded animal; spent force; busted flush; dead horse;
      dinosaur/n of; relic/n of; fossil of; economic basket case; persona non grata
    `),
    why: 'scores the matter by an image',
    unless: [
      said,
      nature,
      { before: ['declared|declare|declaring *? *?'] },
      {
        near: `
          perfume; caste; hindu; dalit/n; leprosy; museum/n; fossil/n; gunpowder; orthodox; relics; pope; saint/n
        `,
      },
    ],
    severity: quiet,
  },
];

const spectacle: readonly PhraseEntry[] = [
  {
    find: list(`
      circus; gold rush; bonanza/n; revolving door; musical chairs; puppet/n; old guard; feast; chainsaw;
      sledgehammer
    `),
    why: 'stages the matter as a show',
    when: [
      {
        before: [
          'political|media|legal|electoral|bureaucratic|corporate|partisan|ministerial|cabinet|kremlin|moscow|party',
        ],
      },
      { after: ['of *? *? ministers|advisers|aides|lobbyists|scandals|lies|contracts|donors|officials|cuts'] },
    ],
    unless: [art],
    severity: quiet,
  },
  {
    find: list(`
       pantomime; psychodrama; melodrama; tragicomedy; freakshow; bandwagon/n; spectacle; dramatics;
      melodramatics; theatricality; theatricals; showmanship; showboating; exhibitionism; playacting;       posturings; preening; strutting; swaggering; peacocking; limelight; clickbait; sensationalism; pomp; pageantry;
      glitz; glamour; glam; razzamatazz; fanfare; hype; hullabaloos; jamboree/n; junket/n; beanfeast;
      gabfest; talkfest; snoozefest; borefest; sobfest; shoutfest; blabfest; gloomfest; spinfest; schmoozefest;
      cliffhanger/n; nailbiter; extravaganza/n; spree; binge/n; blowout; splurge; orgy;
      frenzy/n; tamasha; beano; ringmaster; ringmasters; dumbshow
    `),
    why: 'stages the matter as a show',
    unless: [
      art,
      sport,
      arms,
      {
        near: `
           acrobat/n; clown/n; broadcast/v; television; tv; channel; series; crowd crush; carnival; parade;
          drinking; alcohol; binge-watch; fundraiser/n; jewellery; fashion; scouts; scout; hotel/n; prospectors; 1849;
          1850s; bbc; netflix; streaming; pageant; christmas
        `,
      },
    ],
    severity: quiet,
  },
  {
    find: list(`
      carnival of; peep show; media scrum; scrum of reporters|photographers; stampede to|for|out; mad dash;
      mad scramble; mad rush; headlong rush; unseemly rush|haste|scramble|squabble; rush to judgement;
      scramble for|to; dash for cash|gas|growth; merry-go-round of; play-acting;
      publicity-seeking; limelight-hogging; headline-grabbing; headline-chasing; ratings-chasing; click-bait;
      yellow journalism; gotcha journalism; gotcha question/n; checkbook journalism; chequebook journalism;
      tabloid fodder; tabloid frenzy; muck-raking; beauty contest; beauty parade; popularity contest;
      pissing contest; pissing match; willy-waving; dick-waving; one-man show; one-man band; one-ring circus;
      bread and circuses; pomp and pageantry; pomp and circumstance; glitz and glamour; media hype;
      bean-feast; bun-fight; gab-fest; talk-fest; talking shop; snooze-fest; bore-fest; sob-fest; ego-fest;
      schmooze-fest; nail-biter/n; cliff-hanger/n; white-knuckle; dogs' dinner;
      knees-up; fireworks in; high drama; sheer drama; high farce;  
      whitehall farce; keystone cops; keystone kops; greatest show on earth; dumb show
    `),
    why: 'stages the matter as a show',
    unless: [
      sport,
      {
        near: `
           acrobat/n; clown/n; broadcast/v; television; tv; channel; series; crowd crush; carnival; parade;
          drinking; alcohol; binge-watch; fundraiser/n; jewellery; fashion; scouts; scout; hotel/n; prospectors; 1849;
          1850s; bbc; netflix; streaming; pageant; christmas
        `,
      },
    ],
    severity: quiet,
  },
];

/** Nouns of disorder. */
export const disorderNouns = (): readonly PhraseEntry[] => [...ruin, ...spectacle];
