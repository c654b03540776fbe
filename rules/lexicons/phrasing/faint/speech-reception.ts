/** Praise, prattle, evasion, hints and pleading in a verb, and how hearers took it: each a hint. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { both, list, quiet } from '../conditions.ts';
import { bodily, crafted, inDeed, mine, noun, painting, played } from './verb-conditions.ts';

const praise: readonly PhraseEntry[] = [
  ...painting(
    'makes praise sound foolish or swollen',
    list(`
      gush/v; swoon/v; fawn/v; drool/v; enthuse/v; effuse/v; emote/v; rhapsodise/v; coo/v; exalt/v; extol/v; laud/v;
      lionise/v; eulogise/v; venerate/v; revere/v; worship/v the|him|her|them; adulate/v; hero-worship/v; canonise/v;
      beatify/v; sanctify/v; idealise/v; sentimentalise/v; mythologise/v;
      heap/v praise|plaudits|accolades|honours on|upon; shower/v praise|plaudits|accolades on|upon;
      shower/v * *? *? with praise|love|plaudits|accolades; sing/v the praises of; sing/v * praises;
      wax/v lyrical|poetic|nostalgic|indignant|eloquent|philosophical|rhapsodic;
      roll/v out the red carpet|welcome mat; fete/v; put/v on a pedestal; put/v * *? *? on a pedestal; doff/v * cap;
      tip/v * hat; take/v * hat off to; give/v two thumbs up; give/v a ringing endorsement; give/v high marks;
      hang/v on * every word; eat/v out of * hand; go/v gaga; go/v wild for|over; go/v crazy for|over;
      go/v weak at the knees; fall/v head over heels; fall/v over backwards; bend/v over backwards;
      fall/v in love with; fall/v for it; drink/v in every word; lap/v it up; worship/v at
    `),
    [
      noun,
      bodily,
      crafted,
      played,
      { near: `church; pope; saint/n; god; temple; mosque; goddess; cathedral; vatican; cardinal/n` },
    ],
  ),
  {
    find: 'hail|cheer|applaud|toast|champion|herald|salute/v',
    why: 'takes a side in telling how it was received',
    when: both(inDeed, [
      {
        after: `
          as|it|him|her|them as|for; the|a|this|that|his|her|their *? *? as a|an|the|proof|heroes|hero|visionary;
          as|it|him|her|them as|for; the|a|this|that|his|her|their *? *? as triumph|victory|breakthrough;
          the|a|an *? *? *? victory|triumph|milestone|breakthrough|win|success|hero|visionary
        `,
      },
    ]),
    unless: [
      noun,
      played,
      { near: `taxi/n; cab/n; anniversary; birthday; festival; flag; king; navy` },
      { after: ['by|in|on'] },
    ],
    severity: quiet,
  },
  ...painting(
    'makes the speaker a seller or a flatterer',
    list(`
      shill/v for; plug/v * book|wares; carry/v water for; carry/v * water; cheerlead/v; flatter/v;
      butter/v up; sweet-talk/v; soft-soap/v; suck/v up; brown-nose/v; toady/v; kowtow/v; cajole/v; wheedle/v; coax/v;
      beguile/v; bewitch/v; charm/v; soft-pedal/v; blandish/v; fall/v at * feet; kiss/v the ring; kiss/v * ring;
      kiss/v up to; kiss/v * arse|ass|feet|boots; lick/v * boots; play/v up to; pay/v homage to; pay/v obeisance;
      tug/v * forelock; bow/v down to|before; bow/v before; crawl/v to; truckle/v; dance/v attendance on;
      dance/v to * tune; march/v in lockstep; mouth/v platitudes; mouth/v the words; sing/v from the same hymn;
      sing/v for * supper; parrot/v; ape/v; mimic/v; regurgitate/v; recycle/v * claims|lines|slogans|talking;
      roll/v out the usual; dust/v off; dish/v out; serve/v up; ladle/v on|out; lay/v it on thick; lay/v on thick;
      pile/v it on; pile/v on the pressure|praise; ham/v it up; play/v it up; play/v up;
      milk/v the moment|applause|crowd; spin/v the; spin/v it as; spin/v as a; sell/v the public;
      sell/v itself|himself|herself|themselves as; sell/v it as; dress/v * *? *? up as; pass/v * *? *? off as;
      cloak/v in; cloak/v * *? *? in; couch/v in; couch/v as; wrap/v * *? *? in the language; sugar/v the pill;
      sweeten/v the pill; gild/v the lily; over-egg/v; overhype/v; oversell/v; overpromise/v; over-promise/v;
      hard-sell/v; hawk/v; pitch/v itself|himself|herself as
    `),
    [
      noun,
      bodily,
      played,
      crafted,
      {
        near: `
          food; dish/n; meal/n; restaurant/n; costume/n; ballet; piano; wool; cotton; bird/n; hawk/n; ape/n;
          monkey/n; mosque; emperor; king; queen; temple; altar; goddess; hindu; ring/n
        `,
      },
    ],
  ),
];

const prattle: readonly PhraseEntry[] = [
  ...painting(
    'tells readers that the speech is not worth hearing',
    list(`
      pontificate/v; preach/v to|about|at|that; moralise/v; sermonise/v; proselytise/v; evangelise/v; bloviate/v;
      waffle/v; drone/v; spiel/v; witter/v; blather/v; blether/v; blither/v; burble/v; gabble/v; jabber/v; babble/v;
      prattle/v; gibber/v; yammer/v; natter/v; blab/v; blabber/v; tattle/v; snitch/v on; chatter/v; chunter/v;
      drivel/v; twaddle/v; maunder/v; rabbit/v on; ramble/v; digress/v; meander/v through; simper/v;
      trill/v; chirp/v; tweet/v angrily|furiously|out; twitter/v on; intone/v; orate/v; hold/v forth; pop/v off;
      shoot/v from the hip; run/v * mouth; open/v * big mouth; bang/v on about; harp/v on; hark/v back;
      go/v on and on; go/v on about; go/v on at; drone/v on; prate/v; prose/v; rattle/v on; rattle/v off; reel/v off;
      blurt/v; blurt/v out; spill/v the beans; spill/v * guts; let/v the cat out; put/v * foot in it;
      put/v * foot in * mouth; talk/v rubbish|nonsense|tosh|rot; talk/v through * hat; talk/v a good game;
      talk/v the talk; talk/v tough; talk/v turkey; talk/v down to; talk/v down the; talk/v in circles;
      talk/v out of both sides; speak/v out of both sides; speak/v with forked tongue; wax/v on about; chew/v the fat;
      shoot/v the breeze; mansplain/v; splain/v; whatabout/v; filibuster/v on; expound/v; bore/v for;
      tub-thump/v; thump/v the tub; bang/v the drum for; beat/v the drum for; beat/v the drums of;
      rattle/v sabres; rattle/v * sabre; rattle/v the sabre
    `),
    [
      noun,
      bodily,
      crafted,
      played,
      mine,
      {
        near: `
          pope; papal; priest/n; imam/n; pastor/n; church; mosque; monk/n; cat/n; baby; babies; student/n;
          university; gang/n; seminar; drone/n
        `,
      },
    ],
  ),
  ...painting('makes a sermon of what was said', list('lecture/v on|about'), [
    noun,
    mine,
    {
      near: `
        student/n; university; universities; college/n; academic; professor/n; conference/n; scholar/n; school/n;
        institute; institution; museum; society; taught; teach/v; historian/n; seminar/n; widely; tour/v
      `,
    },
  ]),
  ...painting(
    'paints the tone in place of the words',
    list(`
      opine/v; quip/v; jibe/v; gibe/v; retort/v; snicker/v; snigger/v; chortle/v; cackle/v; guffaw/v; titter/v;
      sneer/v; scoff/v; crack/v that; wisecrack/v; deadpan/v; deadpanned; jest/v; muse/v; ponder/v aloud;
      wonder/v aloud; sniff/v that|at; tut/v; tut-tut/v; harp/v; snort/v; drawl/v; rasp/v; croak/v; pipe/v up;
      butt/v in; interject/v; parry/v; thunder/v; proclaim/v; avow/v; aver/v; averred|averring; decree/v;
      dictate/v; let/v it be known; swear/v blind; swear/v up and down; swear/v that; protest/v too much; profess/v;
      allow/v that; venture/v that; posit/v; fancy/v that; hold/v out that; spout/v; coo/v; leer/v; ogle/v; glower/v;
      glare/v at; scowl/v; wink/v at
    `),
    [
      noun,
      bodily,
      crafted,
      played,
      mine,
      { near: `court; oath; law; king; emperor; rulers; decree; film; comedian/n; comedy` },
      { after: ['of love|faith'] },
    ],
  ),
];

const evasion: readonly PhraseEntry[] = [
  ...painting(
    'accuses the speaker of evasion',
    list(`
      hem/v and haw; hums|hummed|humming and hawed|haws|hawing|ha; um and ah; ums and ahs; ummed and ahed;
      equivocate/v; temporise/v; fudge/v; hedge/v * bets; fib/v; bluff/v; bullshit/v; bullshitted|bullshitting;
      palter/v; fence-sit/v; sit/v on the fence; sidestep/v; sidestepped|sidestepping; side-step/v;
      skirt/v the issue|question|questions|subject|rules|law; deflect/v blame|criticism|questions|attention;
      duck/v the|responsibility|blame|out; dodge/v the|responsibility|blame|questions|scrutiny|accountability;
      evade/v the issue|responsibility|blame|scrutiny|accountability; wriggle/v out; weasel/v out; worm/v out;
      pin/v the blame on; point/v the finger; lay/v the blame on|at|squarely; play/v the blame game; wash/v * hands;
      fend/v off criticism|questions|accusations; palm/v off; bat/v aside; bat/v away; swat/v aside|away|down;
      wave/v aside|off; shrug/v off; shrug/v aside; sweep/v aside; brush/v off|aside; pooh-pooh/v; poo-poo/v;
      rubbish/v claims|suggestions|reports; dismiss/v out of hand; reject/v out of hand; turn/v a deaf ear;
      turn/v a blind eye; turn/v * back; look/v the other way; close/v * eyes to; shut/v * eyes to; clam/v up;
      button/v * lip; bite/v * tongue; hold/v * tongue; zip/v * lip; keep/v mum; stay/v mum; keep/v schtum;
      go/v to ground; give/v the runaround; lead/v * a merry dance; muddy/v the waters; muddy/v the water;
      cloud/v the issue; blow/v smoke; throw/v sand in * eyes; throw/v dust in; throw/v up smoke; hide/v behind;
      cover/v up for; sweep/v * *? *? under the carpet|rug; sweep/v under the carpet|rug;
      brush/v * *? *? under the carpet|rug; brush/v under the carpet|rug; kick/v into the long grass;
      kick/v * *? *? into the long grass; kick/v the can down; punt/v on; bury/v * head in; bury/v bad news;
      change/v * tune; sing/v a different tune; walk/v back * remarks|comments|claims|claim|statement|promise;
      row/v back on; back/v away from; backtrack/v; back-track/v; back/v off from; climb/v down; u-turn/v;
      flip-flop/v; do/v an about-face; do/v a u-turn; eat/v * hat; eat/v humble; renege/v on; welch|welsh/v on;
      go/v back on * word|promise|pledge; shirk/v; tiptoe/v around; tap-dance/v around; dance/v around;
      pussyfoot/v around?; beat/v about the bush; beat/v around the bush; mince/v words|his|her; gloss/v over;
      paper/v over; airbrush/v; whitewash/v; varnish/v; sanitise/v; sugar-coat/v; sugarcoat/v; soft-pedal/v;
      spin/v away; explain/v away; downplay/v; minimise/v the abuse|harm|deaths|crimes
    `),
    [
      noun,
      bodily,
      played,
      crafted,
      {
        near: `
          hand/n; hygiene; soap; paint; varnish/n; tax; vinyl; duck/n; hedge/n; quarantine; hikers; climber/n;
          mountain; mountaineer/n; fence
        `,
      },
    ],
  ),
  ...painting(
    'tells readers what to think of the speaker’s honesty',
    list(`
      insinuate/v; embroider/v the; embellish/v; fabricate/v; invent/v excuses|a|stories; concoct/v; trump/v up;
      make/v up stories|excuses; feign/v; sham/v; spin/v a tale|story|yarn|web|narrative; twist/v * words|facts|truth;
      twist/v the truth|facts|words; distort/v; garble/v; misstate/v; mischaracterise/v; misrepresent/v; misquote/v;
      exaggerate/v; overstate/v; overdramatise/v; dramatise/v the; sensationalise/v; scaremonger/v; fearmonger/v;
      drum/v up fear|anger|hatred; play/v on fears|prejudice|prejudices|stereotypes; play/v to fears;
      trade/v in lies|fear|conspiracy|innuendo|hate; traffic/v in lies|fear|conspiracy|innuendo|stereotypes;
      deal/v in innuendo|lies|hate; dabble/v in conspiracy;
      push/v the narrative|line|myth|lie|idea|claim|conspiracy|theory|falsehood|falsehoods;
      push/v a narrative|line|myth|lie|conspiracy|theory; bandy/v about; toss/v around|about; throw/v around;
      throw/v about the; fling/v around; float/v conspiracy|the notion; tar/v as; branded as; branding * *? *? as; branded * *? *? as;
      brand/v him|her|them|it; paint/v * *? *? as; cast/v * *? *? as villain|villains|a villain|victims|heroes;
      label/v * *? *? as; damn/v as; damn/v with faint; write/v off as; dismiss/v as; dismiss/v * *? *? as;
      dismiss/v * *? as mere|a|nonsense|rubbish|politics; liken/v * *? *? to; liken/v to; equate/v with;
      equate/v * *? *? with; compare/v * *? *? to hitler|nazis|slavery; conflate/v; demonise/v; caricature/v;
      stereotype/v; scapegoat/v; slime/v; bait/v; race-bait/v; red-bait/v; dog-whistle/v; gaslight/v; con/v;
      snow/v voters; string/v along; strung along; string/v * *? *? along; lead/v * by the nose; feed/v * a line;
      feed/v * lies; swallow/v the|his|her|its|every|whole|that; swallow/v * whole;
      buy/v the line|spin|hype|story|lie; buy/v into; fall/v for; take/v the bait; rise/v to the bait;
      take/v * *? *? at face value
    `),
    [
      noun,
      bodily,
      played,
      crafted,
      {
        near: `
          pill/n; drug/n; cattle; hook; fish; bait; cotton; jewel/n; dress; dress/n; parts; component/n; signal/n;
          light; sound; image/n; fire; stove; coal; wine; water; con/n
        `,
      },
    ],
  ),
];

const pleading: readonly PhraseEntry[] = [
  ...painting(
    'makes a demand or a plea sound desperate or menacing',
    list(`
      implore/v; beseech/v; besought; entreat/v; beg/v for|the|him|her|them|forgiveness; cry/v out for;
      cry/v out against; clamour/v; bay/v for; agitate/v for|against; nag/v; pester/v;
      harass/v ministers|officials|critics; hector/v; lean/v on * to; lean/v heavily on; prod/v; needle/v; prick/v;
      nudge/v towards|toward|into; arm-twist/v; guilt/v * *? *? into; shame/v into; shame/v * *? *? into;
      railroad/v into; bounce/v into; bounce/v * *? *? into; scare/v into; scare/v * *? *? into;
      frighten/v * *? *? into; hoodwink/v into; talk/v into; cow/v; cow/v into; bully/v into; coax/v into;
      lull/v into; lull/v * *? *? into; dragoon/v; press-gang/v; lay/v down the law; put/v * foot down;
      throw/v down the gauntlet; throw/v * hat in; draw/v a line in the sand; draw/v a red line; sound/v the alarm;
      sound/v the death knell; ring/v alarm bells; raise/v the alarm over|about; raise/v the spectre of;
      raise/v the red flag; wave/v the white flag; wave/v the bloody shirt; beat/v the war drum|drums;
      make/v ominous noises; hint/v darkly; mutter/v darkly; warn/v darkly|ominously; threaten/v darkly|ominously;
      pledge/v vengeance|revenge; swear/v vengeance|revenge|to; dare/v; demand/v heads; demand/v blood;
      call/v for blood; call/v for * head|scalp; demand/v * head|scalp; nail/v * colours; pin/v * hopes on;
      hang/v * hat on; stake/v * reputation on; bet/v the farm
    `),
    [
      noun,
      bodily,
      played,
      crafted,
      mine,
      { near: `guilty; court; judge; cow/n; cattle; milk; farm/n; finger; goat/n` },
      { after: ['to dream'] },
    ],
  ),
];

const reception: readonly PhraseEntry[] = [
  ...painting(
    'paints how it was received',
    list(`
      wince/v; cringe/v; recoil/v; blanch/v; flinch/v; shudder/v; writhe/v; gulp/v; gape/v; goggle/v; gawp/v; gawk/v;
      boggle/v; reel/v from|at|under|after; smart/v over|at|from; sulk/v over; seethe/v over|at; chafe/v; guffaw/v;
      hoot/v with|at|down; jeer/v; heckle/v; exult/v; glow/v with; swell/v with pride; quaked|quaking;
      quail/v; cower/v; sweat/v over|on|it; break/v out in a cold sweat; run/v scared; jump/v for joy;
      jump/v at the chance; leap/v at the chance; leap/v to * defence; rush/v to * defence; spring/v to * defence;
      rally/v around|round|to|behind; heave/v a sigh of relief; heave/v a collective sigh; breathe/v a sigh;
      breathe/v easy|easier; lick/v * wounds; lick/v * chops; fall/v on deaf ears; fall/v flat;
      go/v down like a lead balloon; go/v down badly; go/v down a storm; go/v down well; raise/v a smile;
      raise/v a laugh; strike/v a chord|nerve; touch/v a nerve|raw; hit/v a nerve|raw; hit/v home;
      hit/v below the belt; cut/v to the quick; cut/v no ice; cut/v little ice; stick/v in * craw|throat;
      leave/v a bad taste; leave/v a sour taste; leave/v a bitter taste; leave/v cold; leave/v * cold;
      leave/v a lot to be desired; leave/v much to be desired; beggar/v belief; defy/v belief; defy/v logic;
      stretch/v credulity; strain/v credulity; strain/v credibility; stretch/v the truth; boggle/v the mind;
      boggle/v minds; turn/v heads; turn/v stomachs; turn/v the stomach; make/v * blood boil; make/v * stomach turn;
      make/v * skin crawl; make/v * flesh creep; make/v waves; make/v a splash; make/v a meal of; set/v teeth on edge;
      set/v * teeth on edge; set/v pulses racing; set/v tongues wagging; set/v alarm bells; set/v off alarm bells;
      send/v shivers; send/v a chill; send/v shockwaves; send/v shock waves; send/v ripples; send/v a shudder;
      send/v * *? *? into a tailspin|panic|frenzy|rage; whip/v up a frenzy; whip/v into a frenzy;
      whip/v * *? *? into a frenzy; cause/v a stir; cause/v a storm; create/v a stir; cause/v uproar;
      spark/v outrage|fury|uproar|anger; provoke/v outrage|fury|uproar|howls|anger|ridicule;
      ignite/v a|outrage|fury|anger; draw/v gasps; draw/v sneers;
      meet/v with derision|scorn|ridicule|howls|fury|jeers|contempt|outrage;
      greet/v with derision|scorn|ridicule|howls|fury|jeers|contempt|outrage|glee;
      treat/v with contempt|disdain|derision; treat/v * *? *? with contempt|disdain|derision|kid; roll/v * eyes;
      raise/v an eyebrow; arch/v an eyebrow; nod/v sagely; scratch/v * head|heads; drop/v * jaw; gnaw/v at; gnash/v;
      tear/v up over; well/v up; choke/v up; choke/v back tears; choke/v back; fight/v back tears; burst/v into tears;
      burst/v into applause; break/v down in tears; go/v pale; go/v white; turn/v purple
    `),
    [
      noun,
      bodily,
      { near: 'blast/n; explosion/n; quake/n; detonation/n' },
      played,
      crafted,
      mine,
      { near: `earthquake; forest/n; fever; cold; film; coffee; winter; baby` },
      { after: ['to applause'] },
    ],
  ),
];

/** How something was praised, prattled, dodged, pleaded or taken. */
export const faintReception: readonly PhraseEntry[] = [...praise, ...prattle, ...evasion, ...pleading, ...reception];
