/** Moods and tempers: what people feel, as an onlooker paints it. */
import type { PhraseEntry } from '../../../contract/index.ts';
import { described } from '../conditions.ts';
import { hints, ofNature, ofPeople, ofShows, ofSpeech } from './people-conditions.ts';

const anger: readonly PhraseEntry[] = [
  hints(
    'paints a temper where a report would tell what was said or done',
    `
      raging; heated; hot
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          mob/n; crowd/n; outburst/n; tirade/n; rant/n; tweet/n; exchange/n; voter/n; speech|speeches;
          letter/n; reaction/n; backlash; row/n; feud/n; fight/n; dispute/n; debate/n; clash|clashes;
          quarrel/n; rival/n; rivalry|rivalries; enemy|enemies; end; defeat/n; irony|ironies; pill;
          resentment; partisan; denunciation/n; words; argument/n; rhetoric; white; men; women; left; right;
          parents; residents; fans; protester/n; public; response/n
        `,
        },
      ],
      unless: [ofNature, ofShows],
    },
  ),
  hints(
    'paints a temper where a report would tell what was said or done',
    `
      livid; fuming; seething; incensed; enraged; infuriated; furious; outraged; ratty; crusty; prickly; dour;
      glum; resentful; indignant; irked; aggrieved; exasperated; gruff; brusque; curt; chippy; bristly;
      ill-disposed; sarcastic; catty; bitchy; vituperative; venom-tipped; rageful; aggro; bitter-tongued
    `,
    { unless: [ofNature, ofShows] },
  ),
  hints('paints a temper where a report would tell what was said or done', 'riled-up; fired-up; worked-up', {
    when: described,
    unless: [ofNature],
  }),
  hints(
    'paints a temper where a report would tell what was said or done',
    `
      choleric; dyspeptic; tetchy; touchy; ornery; grouchy; crabby; cranky; shirty; stroppier; huffy; querulous;
      fractious; captious; waspish; snappish; shrewish; snippy; irate; apoplectic; incandescent with rage;
      spitting mad; hopping mad; fuming mad; boiling mad; steaming mad; fighting mad; raging mad;
      spitting feathers; spitting blood; spitting fire; foaming at the mouth; frothing at the mouth; miffed;
      peeved; narked; cheesed off; browned off; brassed off; ticked off; teed off; pissed off; hacked off;
      riled; het-up; hot and bothered; hot under the collar; bent out of shape;
      fit to be tied; in high dudgeon; in a huff; in a snit; in a strop; in a lather; in a rage;
      in a fit of rage; in a fit of pique; in a fit of temper; red with rage; purple with rage; white with rage;
      beside himself with; beside herself with; beside themselves with; at the end of his tether;
      at the end of her tether; at the end of their tether; at the end of their rope; at his wits' end;
      at her wits' end; at their wits' end; on a short fuse; embittered; wrathful; ireful; vengeance-minded;
      sullen; sulky; sulking; morose; saturnine; glowering; scowling; glaring at; pouting; pouty; bristling;
      simmering with anger; smarting from; smarting over; stung by; stung into
    `,
    {
      unless: [
        ofNature,
        {
          near: `
          child; children; baby|babies; toddler/n; sunglasses; catfish; skunk; dwarf
        `,
        },
        { after: ['gas|mixture'] },
      ],
    },
  ),
  hints(
    'paints a temper where a report would tell what was said or done',
    `
      raging; steamed; peppery; moody; sour; sore; irritable; tart; tempestuous; volcanic; stormy; thunderous;
      turbulent
    `,
    {
      when: ofPeople,
      unless: [
        ofNature,
        {
          modifies: `
          battle/n; storm/n; fighting; river; reception at; question/n; parties|party
        `,
        },
      ],
    },
  ),
  hints(
    'tells what somebody felt as an onlooker would paint it',
    `
      steamed; sore; rankled; galled; nettled; piqued; incandescent; up in arms
    `,
    { when: [{ as: ['predicate'] }], unless: [ofNature, { after: ['to the taste|touch', 'cold|end|lemon|melon'] }] },
  ),
  hints(
    'gives words an edge where a report would quote them',
    `
      searing; stinging; biting; cutting; scorching; barbed; tart; acid; acidic; mordant; excoriating; bruising;
      mocking; jeering; taunting; belittling; disparaging; derogatory; defamatory; sharp; stern; terse; blunt;
      pointed; heated; stormy; emotional; barnstorming; cryptic; gnomic; expletive-laden; profanity-laced;
      expletive-filled; profanity-filled; sickly; syrupy; glowing; florid; flowery; purple; pious; sententious;
      jaw-dropping; mind-boggling; robust; punchy; soaring; wounding; hurtful
    `,
    {
      when: ofSpeech,
      unless: [
        {
          modifies: `
          instrument/n; question tag; attack dog; gas attack; data; evidence; growth; heart; panic; arson
        `,
        },
        { after: ['attack on|against troops'] },
      ],
    },
  ),
];

const grief: readonly PhraseEntry[] = [
  hints(
    'tells what somebody felt as an onlooker would paint it',
    `
      horrified; appalled; terrified; bewildered; bemused; mystified;
      dazed; humiliated; desperate; jealous; envious;       bedraggled; blubbing; clingy
    `,
    {
      unless: [
        ofNature,
        ofShows,
        {
          near: `
          earthquake; search; searched; searching; missing; crash; flood/n; hurricane; storm; bombing;
          shooting; quake; killed; dead; victims; child; children; medical; doctor/n; rescue/n;
          witness|witnesses; police
        `,
        },
        { after: ['to death', 'by the storm|quake|earthquake|explosion'] },
      ],
    },
  ),
  hints(
    'tells what somebody felt as an onlooker would paint it',
    `
      haunted
    `,
    {
      when: described,
      unless: [
        ofNature,
        ofShows,
        {
          near: `
          earthquake; flood/n; hurricane; storm; bombing; shooting; crash; quake; killed; dead; victims;
          child; children; medical; doctor/n; rescue/n; witness|witnesses; police
        `,
        },
        { after: ['to death', 'by the storm|quake|earthquake|explosion'] },
      ],
    },
  ),
  hints(
    'tells what somebody felt as an onlooker would paint it',
    `
      anguished; agonised; grief-stricken; heartbroken; broken-hearted; heartsick; heartsore;
      inconsolable; crestfallen; dejected; despondent; downcast; downhearted; disconsolate; forlorn; woebegone;
      mournful; doleful; lugubrious; wistful; rueful; sheepish; shamefaced; hangdog; chastened; mortified;
      flustered; rattled; spooked; unnerved; perturbed; discombobulated; flummoxed; bamboozled; nonplussed;
      dumbfounded; dumbstruck; thunderstruck; flabbergasted; gobsmacked; stupefied; aghast; slack-jawed;
      open-mouthed; agog; shell-shocked; shellshocked; panicky; panic-stricken; terror-stricken;
      horror-struck; horror-stricken; scared stiff; scared witless; scared silly; scared to death;
      frightened out of; quaking in; trembling with; quivering; shuddering; cowering; cowed; jittery; nervy;
      skittish; twitchy; jumpy; edgy; antsy; fidgety; queasy; squeamish; fretful; restive; frazzled; harried;
      beleaguered; careworn; world-weary; battle-weary; bone-weary; jaded; malcontent; soured on; sick and tired; fed up;
      sick to death; sick to the stomach; sick at heart; tormented; angst-ridden; guilt-ridden;
      conscience-stricken; conscience-smitten; tearful; teary; weepy; blubbering; whimpering; sobbing; ashen;
      ashen-faced; grim-faced; down in the dumps; down in the mouth; in the doldrums; out of sorts;
      sick as a parrot; sick as a dog; lovelorn; lovesick; pining; heavy-hearted; heart-broken; tortured artist;
      tortured genius; desolate; bereft; dispirited; disheartened; demoralised; despairing; crushed by;
      humbled by; traumatised by; consumed by; consumed with; eaten up with; riddled with guilt;
      riddled with doubt; wracked by; wracked with; racked by; racked with
    `,
    { unless: [ofNature, ofShows, { after: ['fire|flames|the fire|the flames|blaze|cattle|animals|humans'] }] },
  ),
  hints(
    'tells what somebody felt as an onlooker would paint it',
    `
      stunned; astonished; astounded; repulsed; revolted; sickened; petrified; paralysed;       devastated; crushed; shattered; gutted; heartened; depressed;
      suspicious; sombre; hounded
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          crowd/n; voter/n; neighbour/n; silence; public; fan/n; supporter/n; critic/n; mayor/n; senator/n;
          officials; onlooker/n; look/n; expression/n; face/n; stare/n; electorate; mood; plea/n; bid/n;
          attempt/n; gamble/n; scramble; measure/n; figure/n; ploy/n; last-minute; people; nation; workers;
          residents
        `,
        },
      ],
      unless: [
        ofNature,
        ofShows,
        {
          near: `
          earthquake; flood/n; hurricane; storm; bombing; shooting; crash; quake; killed; dead; victims
        `,
        },
      ],
    },
  ),
  hints(
    'tells what somebody felt as an onlooker would paint it',
    `
      astounded; repulsed; revolted; sickened; petrified; devastated; crushed; shattered; gutted; stunned
    `,
    {
      when: [
        { as: ['predicate'], closes: true },
        { as: ['predicate'], after: ['by|at|about|of|to|that|over|when|and'] },
      ],
      unless: [
        ofNature,
        {
          near: `
          fire; flames; windows; glass; house/n; building/n; car; bone; ore; wood; by fire; earthquake;
          flood/n; hurricane; bombs
        `,
        },
      ],
    },
  ),
];

const joy: readonly PhraseEntry[] = [
  hints(
    'paints a mood',
    `
      gloating; jaunty; raucous; rowdy; boisterous; exhilarated; nostalgic; fervid; enthusiastic; awed; hyper;
      manic; excitable; gushing
    `,
    {
      unless: [
        ofNature,
        ofShows,
        { near: `stadium; match; tournament; league; market/n; shares` },
        { modifies: `arch|arches; episode/n; depression` },
      ],
    },
  ),
  hints(
    'paints a mood',
    `
      beaming; crowing; preening; thrilled; delighted; dewy; misty; dreamy; antic
    `,
    {
      when: described,
      unless: [
        ofNature,
        ofShows,
        { near: `stadium; match; tournament; league; market/n; shares` },
        { modifies: `arch|arches; episode/n; depression` },
      ],
    },
  ),
  hints(
    'paints a mood',
    `
      jubilant; exultant; gleeful; euphoric; ecstatic; elated; overjoyed; rapturous; enraptured; over the moon;
      on cloud nine; in seventh heaven; tickled pink; chuffed; pleased as punch; grinning from ear to ear;
      cock-a-hoop; walking on air; jumping for joy; giddy; giddy with; buoyant; jolly; jovial; chirpy; chipper;
      perky; bubbly; peppy; cheery; mirthful; blithe; carefree; lighthearted; light-hearted; happy-go-lucky;
      bright and breezy; bright-eyed and bushy-tailed; full of beans; full of the joys; in high spirits;
      in fine fettle; in fine form; on top of the world; bursting with pride; brimming with; bubbling with;
      glowing with pride; flushed with; buoyed by; emboldened by; emboldened; starstruck; star-struck;
      awestruck; awe-struck; spellbound; mesmerised; enthralled; entranced; besotted; smitten; infatuated;
      enamoured; love-struck; lovestruck; moonstruck; head over heels; swooning; doting; worshipful; adulatory;
      weak at the knees; beside himself; beside herself; beside themselves; in raptures; gushing about;
      gushing over
    `,
    { unless: [ofNature, ofShows, { after: ['force|market|markets|economy|demand|material|water|vest|oil|prices'] }] },
  ),
  hints(
    'paints a mood',
    `
      grinning; strutting; sunny; rosy; breezy; bouncy; merry; playful; proud; upbeat; bullish; sanguine; wild;
      excited; eager; serene; relaxed; laid-back; chilled; mellow; ravishing
    `,
    {
      when: [
        {
          as: ['attributive'],
          modifies: `
          crowd/n; supporter/n; fan/n; follower/n; mood; smile/n; grin/n; face/n; optimism; confidence;
          assessment/n; disposition; prime; minister; president; senator/n; mayor/n; candidate/n;
          politician/n; leader/n; defence/n; advocate/n; believer/n; defender/n; champion/n; admirer/n;
          devotee/n; disciple/n; tone; return; homecoming
        `,
        },
      ],
      unless: [ofNature, ofShows, { near: `stadium; match; tournament; league` }],
    },
  ),
];

/** Moods and tempers. */
export const tempers = (): readonly PhraseEntry[] => [...anger, ...grief, ...joy];
