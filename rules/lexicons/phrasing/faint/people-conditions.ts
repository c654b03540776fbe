/** What tells that an adjective of character is said of something else: a beast, a dish, the weather, an illness. */
import type { Condition, PhraseEntry } from '../../../contract/index.ts';
import { list, quiet } from '../conditions.ts';
import { denied, felt } from '../judgement-conditions.ts';

/** Beasts and plants, weather, food, matter and illness. */
export const ofNature: Condition = {
  modifies: `
    dog/n; cat/n; horse/n; pony|ponies; bull/n; cow/n; goat/n; sheep; pig/n; hog/n; bird/n; fish; bear/n;
    wolf|wolves; rat/n; mouse|mice; monkey/n; snake/n; animal/n; cub/n; species; squirrel/n; elephant/n;
    goose|geese; duck/n; lion/n; tiger/n; toad/n; owl/n; shark/n; bee/n; calf|calves; puppy|puppies; breed/n;
    insect/n; spider/n; tree/n; plant/n; weed/n; shrub/n; flower/n; grass; seed/n; vine/n; rose/n; pear/n; wind/n;
    breeze/n; rain; snow; sky|skies; weather; storm/n; day/n; morning/n; night/n; water/n; sea; seas; coast;
    hill/n; mountain/n; cliff/n; rock/n; bread; cake/n; wine/n; beer/n; cheese/n; sauce/n; soup; fruit/n; apple/n;
    lemon/n; pepper/n; food/n; meat; chicken; dish|dishes; taste; flavour/n; sweets; skin; hair; bone/n; stomach;
    stools; pain/n; cough/n; wound/n; bruise/n; tumour/n; seizure/n; disorder/n; disease/n; syndrome; patient/n;
    dementia; wood; wheel/n; surface/n; texture; soil; steel; stone/n; glass; road/n; paper; material/n; fabric;
    yarn; coat/n; dress; sofa/n; chair/n; light/n; star/n
  `,
};

/** Titles and acts of the stage and of sport. */
export const ofShows: Condition = {
  near: `
    film/n; movie/n; novel/n; sitcom; cartoon; character/n; actor; actress; plot; protagonist; comedy; episode/n;
    album; song; stars as; striker/n; midfielder
  `,
};

/** “rattled off a list”, “bragging rights”: a verb, or a set phrase. */
const elsewhere: Condition = {
  after: ['off a|an|the|some|his|her|its|their', 'workplace|boyfriend|witness', 'rights', 'resources'],
};

/** Said of beasts. */
const beasts: Condition = {
  before: [
    'dog/n|cat/n|horse/n|sheep|elephant/n|bird/n|cattle|cow/n is|are|was|were|looked|became *?',
    'bear/n|wolves|animal/n|lion/n|monkey/n|bull/n|goat/n|pig/n is|are|was|were|looked|became *?',
  ],
};

/** A hint each, whatever the list; what somebody is said not to be is not said of them. */
export const hints = (
  why: string,
  words: string,
  { when, unless = [] }: { readonly when?: readonly Condition[]; readonly unless?: readonly Condition[] } = {},
): PhraseEntry => ({
  find: list(words),
  why,
  ...(when && { when }),
  unless: [denied, felt, elsewhere, beasts, ...unless],
  severity: quiet,
});

/** Compounds of one ending. */
export const ending = (end: string, beginnings: string): string =>
  list(beginnings)
    .map((beginning) => `${beginning}-${end}`)
    .join('; ');

/** People and what they think, feel and do. */
const human: Condition = {
  modifies: `
    man; men; woman; women; boy/n; girl/n; person; people; leader/n; politician/n; president/n; minister/n;
    mayor/n; governor/n; senator/n; official/n; boss|bosses; executive/n; chief/n; chairman; chairwoman; owner/n;
    manager/n; lawyer/n; judge/n; general/n; officer/n; king/n; queen/n; prince/n; ruler/n; dictator/n; tyrant/n;
    candidate/n; rival/n; opponent/n; ally|allies; aide/n; adviser/n; critic/n; supporter/n; follower/n;
    activist/n; voter/n; crowd/n; mob/n; public; electorate; journalist/n; reporter/n; editor/n; columnist/n;
    host/n; pundit/n; celebrity|celebrities; star/n; artist/n; writer/n; teacher/n; father/n; mother/n; husband/n;
    wife|wives; mood/n; manner/n; demeanour; style; tone/n; temperament; personality|personalities; character/n;
    attitude/n; disposition; expression/n; stare/n; look/n; smile/n; grin/n; face/n; gaze; behaviour; conduct;
    remark/n; comment/n; reply|replies; answer/n; response/n; retort/n; speech|speeches; rhetoric; outburst/n;
    tirade/n; exchange/n; tweet/n; post/n; letter/n; interview/n; performance/n; attack/n; criticism/n; defence/n;
    campaign/n; reception/n; mind/n; soul/n; heart/n; figure/n; lot; bunch; crew; neighbour/n; brat/n; child;
    children; youth/n; administration; government/n; party
  `,
};

/** Before a person, a manner or an utterance, or said of somebody as a predicate. */
export const ofPeople: readonly Condition[] = [{ as: ['attributive'], ...human }];

/** What is said or written. */
export const ofSpeech: readonly Condition[] = [
  {
    as: ['attributive'],
    modifies: `
      remark/n; comment/n; reply|replies; answer/n; response/n; retort/n; speech|speeches; rhetoric; outburst/n;
      tirade/n; exchange/n; tweet/n; post/n; letter/n; interview/n; attack/n; criticism/n; critique/n; review/n;
      report/n; assessment/n; statement/n; article/n; column/n; editorial/n; op-ed; essay/n; satire; parody;
      humour; wit; rebuke/n; rebuttal/n; dissent/n; verdict/n; indictment/n; denunciation/n; condemnation/n;
      put-down/n; jibe/n; barb/n; question/n; cross-examination; language; words; account/n; message/n;
      thread/n; testimony; opinion/n; ruling/n
    `,
  },
];
