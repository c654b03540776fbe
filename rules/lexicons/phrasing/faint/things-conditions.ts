/** What colourful adjectives are said of in public life: there a word of weather, body or beasts is an image. */
import { type Condition, patternsOf } from '../../../contract/index.ts';
import { denied } from '../judgement-conditions.ts';

/** Quarrels and contests. */
const quarrels = `
  row/n; spat/n; feud/n; dispute/n; debate/n; battle/n; fight/n; clash|clashes; contest/n; race/n; campaign/n;
  election/n; primary|primaries; exchange/n; argument/n; divorce/n; split/n; stand-off/n; standoff/n; confrontation/n;
  hearing/n; meeting/n; session/n; showdown/n; rivalry|rivalries; relationship/n; relations; encounter/n; rift/n;
  negotiation/n; talks; duel/n; saga; referendum/n; summit/n; clashes; quarrel/n; disagreement/n; infighting;
  conference; press; politics; partisanship; question-and-answer; call
`;
/** Plans, laws, deeds and how they are carried out. */
const plans = `
  plan/n; policy|policies; proposal/n; bill/n; law/n; legislation; rule/n; regulation/n; reform/n; deal/n;
  agreement/n; compromise/n; budget/n; scheme/n; programme/n; strategy|strategies; decision/n; ruling/n; tactic/n;
  effort/n; attempt/n; bid/n; approach|approaches; process|processes; rollout/n; roll-out/n; response/n; handling;
  measure/n; initiative/n; mandate/n; restriction/n; sanction/n; tax|taxes; cut/n; tariff/n; crackdown/n;
  investigation/n; inquiry|inquiries; probe/n; trial/n; transition/n; withdrawal/n; takeover/n; merger/n; bureaucracy;
  system/n; order/n; ban/n; stunt/n; ploy/n; move/n; gesture/n; intervention/n; agenda/n; project/n; organisation/n;
  state; government/n; administration/n; regime/n; institution/n
`;
/** What is said and written. */
const sayings = `
  speech|speeches; statement/n; remark/n; comment/n; claim/n; argument/n; reply|replies; answer/n; apology|apologies;
  rhetoric; language; attack/n; criticism/n; critique/n; tirade/n; tweet/n; message/n; post/n; letter/n; column/n;
  editorial/n; article/n; interview/n; allegation/n; accusation/n; charge/n; rebuke/n; defence/n; excuse/n; review/n;
  report/n; dissent/n; verdict/n; assessment/n; indictment/n; denunciation/n; condemnation/n; commentary|commentaries;
  op-ed/n; headline/n; coverage; words; view/n; propaganda; narrative/n; explanation/n; diatribe/n; rant/n; retort/n;
  riposte/n; joke/n; insult/n; humour; platitude/n; hypocrisy; slogan/n; promise/n; testimony; essay/n; book/n;
  memoir/n; address|addresses; performance/n; ad/n; advert/n; question/n; barb/n
`;
/** States of affairs, times and moods. */
const states = `
  state; situation/n; affair/n; atmosphere; mood/n; tone; climate; environment; politics; record; past; history;
  legacy|legacies; year/n; week/n; month/n; end; start; beginning; moment/n; episode/n; chapter/n; period; days;
  future; outlook; picture; reality|realities; tenure; reign; presidency; premiership; administration; economy;
  market/n; culture; spell; time/n; reception; response; welcome; career/n; world; recovery; growth; fortunes;
  prospects; underbelly; business; dealings; finances; territory; waters; path; road; peace; truce; ceasefire;
  alliance/n; coalition/n; marriage; consensus; silence; tension/n; anger; resentment; hatred; scandal/n;
  crisis|crises; debate; nation; party; leadership
`;

/** Another adjective comes between: "a messy and costly". */
const coupled: Condition = {
  before: ['a|an|this|that|his|her|its|their|such|more|most|very|so|after|of|in|with|increasingly'],
  after: ['and|but|yet|if|though * *'],
};

/** Said of something: before its noun, with or without another adjective between them, or after "is", "seems" … */
export const said: readonly Condition[] = [{ as: ['attributive', 'predicate'] }, coupled];
/** The same, before its noun alone. */
export const saidBefore: readonly Condition[] = [{ as: ['attributive'] }, coupled];

/** Before a noun of public life, with or without another adjective between them. */
const before = (nouns: string): readonly Condition[] => [
  { as: ['attributive'], modifies: nouns },
  { before: coupled.before ?? [], after: patternsOf(nouns).map((noun) => `and|but|, * *? ${noun}`) },
];

/** Said of a quarrel, before it or after "was". */
const ofQuarrels: readonly Condition[] = [...before(quarrels), { as: ['predicate'], near: quarrels, closes: true }];
/** Said of plans, laws and deeds. */
export const ofPlans: readonly Condition[] = before(plans);
/** Said of words. */
export const ofSayings: readonly Condition[] = before(sayings);
/** Said of a state of affairs. */
const ofStates: readonly Condition[] = before(states);
/** Said of anything in public life. */
export const ofAffairs: readonly Condition[] = [...ofQuarrels, ...ofPlans, ...ofSayings, ...ofStates];

/** Fiction and music may be anything; what reviews say of them is their business. */
export const tales: Condition = {
  modifies: `
          film/n; movie/n; novel/n; comedy; comedies; drama/n; villain/n; character/n; costume/n; cartoon/n; tale/n;
          music; song/n; ballad/n; role/n; melody; melodies; thriller/n; sitcom/n; painting/n; album/n; poem/n
        `,
};
/** After these it is a verb: "they ravaged the valley". */
const verb: Condition = { before: ['he|she|they|it|we|you|i|who|which'] };
/** Said to be not so, called so by somebody, or no adjective at all. */
export const plainly: readonly Condition[] = [denied, verb];
/** Bodies, beasts, buildings, machines, food and the weather: there the word says how the thing is. */
export const bodily: Condition = {
  modifies: `
          animal/n; dog/n; cat/n; nose/n; room/n; fog; mist; snow; showers; horse/n; bird/n; fish; plant/n; tree/n;
          wood; skin; hair; eye/n; hand/n; arm/n; leg/n; foot|feet; face/n; body|bodies; bone/n; muscle/n; breath;
          voice/n; heart; patient/n; child|children; baby|babies; man|men; woman|women; building/n; house/n; home/n;
          hut/n; wall/n; roof/n; floor/n; bridge/n; road/n; street/n; path/n; stairs; car/n; engine/n; ship/n; boat/n;
          chair/n; table/n; bed/n; coat/n; shirt/n; dress|dresses; hat/n; paper; book/n; water; sea/n; river/n;
          lake/n; sky; skies; air; weather; wind/n; rain; storm/n; day/n; night/n; food; meat; milk; bread; soup;
          sauce; wine; taste; fruit; apple/n; clothes; clothing; garden/n; hedge/n; light/n; star/n; rock/n; soil;
          ground; slope/n; hill/n; field/n; edge/n; metal; steel; flow; fluid; gait; rhythm
        `,
};
