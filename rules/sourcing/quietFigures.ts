/**
 * Figures that are worth a hint: whatever the writer counts, sums up or shares out without saying who counted it, unless
 * the sentence itself or common record makes it plain. The plain statistics are in `figures.ts`.
 */
import type { Quantity, Sentence } from '../contract/index.ts';
import { casualties, statisticalUnits } from '../lexicons/sourcingFigures.ts';
import { measures } from '../lexicons/sourcingFiguresFaint.ts';
import * as spared from '../lexicons/sourcingFiguresQuiet.ts';
import { isFaintSum, isOpinionShare, isRunning } from './faintFigures.ts';
import { clause, inhabitants, isYear, largest, type Surroundings, some, surroundings, unitOf } from './figurePlace.ts';
import { hasCapital, hasWord, indexAt } from './phrases.ts';

/** Smaller counts are what anybody on the spot can see. */
const smallestCount = 20;
/** Deaths and approximations are told by somebody even where they are fewer. */
const smallestToll = 10;
/** Smaller sums are prices. */
const smallestSum = 10_000;
/** Smaller loads are what one lorry carries. */
const smallestLoad = 100;

/** Whether an editor would ask who counted it, though it may be no statistic. */
export function isQuietFigure(sentence: Sentence, quantity: Quantity): boolean {
  if (largest(quantity) <= 0) return false;
  const around = surroundings(sentence, quantity);
  if (isFaintSum(quantity, around) || isOpinionShare(quantity, around)) return true;
  const near = nearTo(around);
  if (
    some(near, spared.results) ||
    isElected(around) ||
    isPart(sentence, quantity, around) ||
    isMeant(around.before) ||
    isReported(around.before)
  )
    return false;
  switch (quantity.kind) {
    case 'number':
    case 'range':
      return isCount(quantity, around);
    case 'percent':
    case 'percentage-points':
      return isShare(quantity, around) && !isResult(around) && !isMarket(sentence);
    case 'fraction':
      return isPortion(around);
    case 'money':
      return isSum(quantity, around) && !isResult(around) && !isTried(sentence) && !isPegged(sentence);
    case 'ordinal':
      return largest(quantity) > 2 && isRunning(around);
    case 'measure':
      return isLoad(quantity, around);
    default:
      return false;
  }
}

/** The words of the quantity's own clause, no more than a handful to either side. */
function nearTo({ before, after }: Surroundings): readonly string[] {
  const behind = clause(after).slice(0, 5);
  return [...clause(before.toReversed()).slice(0, 4), ...behind];
}

/** Counts of votes go on for a whole sentence: "by 305 votes to 270, 53.1% to 46.9%", "66 of the legislature's 125 seats". */
const isElected = ({ before, after }: Surroundings): boolean =>
  some(before, spared.elections) || some(after, spared.elections);

/** "A 30-share index", "polonium-210", "the top 40": a number inside a name or a word. */
const isPart = (sentence: Sentence, quantity: Quantity, { before, after }: Surroundings): boolean =>
  after[0] === '-' ||
  (/^(?:-|top|bottom|first|last|next|other|\(|#|\.)$/.test(before.at(-1) ?? '') && !opensAside(sentence, quantity));

/** "(Forty boats lie idle.)": a sentence in brackets is as much the writer's as any other. */
const opensAside = ({ words }: Sentence, { start }: Quantity): boolean =>
  words[0]?.text === '(' && words[1]?.start === start;

/** "To cut costs by 5%", "needs at least 61", "if 40 men": what is aimed at, needed or supposed, and not what is. */
function isMeant(before: readonly string[]): boolean {
  const own = before.slice(
    before.findLastIndex((word) => /^(?:[,;:]|as|because|while|where|which|who)$/.test(word)) + 1,
  );
  return own.some(
    (word, at) =>
      /^(?:needs?|needed|if|would|could|should|might|whether|unless)$/.test(word) ||
      (word === 'to' && /^(?:cut|reduce|raise|lower|increase|boost|build|hire|create)$/.test(own[at + 1] ?? '')),
  );
}

/** "It was estimated that", "are believed to have": the hearsay is another rule's. */
const isReported = (before: readonly string[]): boolean =>
  before.some(
    (word, at) =>
      /^(?:estimated|believed|thought|feared|reported|rumoured|rumored|said|known)$/.test(word) &&
      /^(?:that|to)$/.test(before[at + 1] ?? ''),
  );

function isCount(quantity: Quantity, around: Surroundings): boolean {
  const { before, after, sentence } = around;
  const value = largest(quantity);
  if (isSpoken(quantity) || isYear(quantity, value) || isName(quantity, sentence, before)) return false;
  if (isRanked(around) || isAge(before) || isTried(sentence) || isAttended(sentence)) return false;
  const isToll = some([...clause(after).slice(0, 4), ...before.slice(-3)], casualties) || tellsOfDeath(sentence);
  if (value < (isToll || quantity.approximator !== null ? smallestToll : smallestCount)) return false;
  return isOfSomething(around) && !isOnRecord(around);
}

/** "A hundred stares", "two dozen hires": a manner of speaking; and nothing is counted in hundredths, as rates are. */
const isSpoken = ({ form, approximator, value }: Quantity): boolean =>
  form.magnitude === 'dozen' ||
  (form.decimals > 0 && form.magnitude === null) ||
  (form.numeral === 'words' && approximator === null && /^1(?:00|000|000000|000000000)$/.test(String(value)));

/** Parts of a whole, works, people at a gathering, on a payroll or taken off it, those who live in a place; not lives lost. */
function isOnRecord({ before, after, sentence }: Surroundings): boolean {
  const noun = clause(after).slice(0, 3);
  if (noun[0] === 'lives' && before.slice(-4).some((word) => /^(?:claim|took|tak|cost)/.test(word))) return false;
  if ([spared.works, spared.parts, spared.bargains, inhabitants].some((list) => some(noun, list))) return true;
  if (before.slice(-4).some((word) => /^(?:population|employ|signature|laid|lays?$|hire)/.test(word))) return true;
  return some(noun, spared.attenders) && (isVisited(sentence) || before.slice(-4).includes('home'));
}

/** "Ranked 111 out of 180", "the nation's 100 largest firms": the place on a list, or its length. */
const isRanked = ({ before, after }: Surroundings): boolean =>
  before.some((word) => /^rank/.test(word)) || /^(?:most|best|\p{L}{3,}est)$/u.test(after[0] ?? '');

/** "Voters under 35", "those over 45": how old they are. */
const isAge = (before: readonly string[]): boolean =>
  /^(?:under|over|below|above)$/.test(before.at(-1) ?? '') && spared.agers.has(before.at(-2) ?? '');

/** What a court has found, or is asked to find, is on its record. */
const isTried = hasWord(
  /^(?:convicted|sentenced|verdicts?|guilty|indicted|charged|pleaded|warrants?|defendants?|plaintiffs?)$/,
);

/** "Flight 447", "died at 84", "the Expedition 11 crew": a capital before the number, and no preposition before that. */
function isName(quantity: Quantity, sentence: Sentence, before: readonly string[]): boolean {
  if (spared.names.has(before.at(-1) ?? '')) return true;
  if (before.at(-1) === 'at' && !some(before, spared.counts)) return true;
  const at = indexAt(sentence, quantity.start) - 1;
  return hasCapital(sentence, at) && !/^(?:in|at|near|from|across|around|of|for|and|,)$/.test(before.at(-2) ?? '');
}

/** A noun or verb behind it, "of them", or a "toll" before it: it is told what is counted. */
function isOfSomething({ before, after, sentence }: Surroundings): boolean {
  const [next = '', second = ''] = after;
  if (next === 'of') return /^(?:the|its|his|her|their|those|these|them|all)$/.test(second);
  if (next === 'or' && second === 'so') return true;
  if (
    /^\p{L}/u.test(next) &&
    !/^(?:bc|ad|of|to|and|or|in|on|at|by|for|from|with|as|but|when|while|until|after|before|years?|were|was|are|is|have|has|had|will|would|did)$/.test(
      next,
    )
  )
    return true;
  return some(before, spared.counts) && !isPut(sentence);
}

/** "The ministry puts the toll at 64": whoever puts it there answers for it. */
const isPut = hasWord(/^(?:puts?|putting|pegs?|pegged|revised?|raises?|raised|increases?|increased|lowers?|lowered)$/);

/** "One ranking pegs the tycoon as tenth, with a $42 billion fortune": the sum belongs to whoever does the pegging. */
const isPegged = hasWord(/^(?:pegs?|pegged|puts|ranks?|ranked)$/);

/** What happened before the reporter's eyes, or whom a pollster asked. */
const isAttended = hasWord(
  /^(?:gathered|gather|stood|marched|rallied|protested|demonstrated|watched|competing|competed|queued|applauded|cheered|crowd|crowds|audience|capacity|surveyed|polled|interviewed)$/,
);
const isVisited = hasWord(/^(?:attend|attended|attending|took|turned)$/);
const tellsOfDeath = hasWord(/^(?:killed|killing|died|dead|deaths|wounded|injured)$/);

/** Shares of a whole; not all of it, and not what somebody owns of a company. */
const isShare = (quantity: Quantity, { before, after }: Surroundings): boolean =>
  (largest(quantity) < 100 || quantity.approximator !== null || largest(quantity) > 100) &&
  !/^(?:richest|poorest|lowest|highest)$/.test(before.at(-1) ?? '') &&
  !/^(?:pay|stake|off|chance)$/.test(after[0] ?? '');

/** "Half of the country", "one in five children"; not half of the match or a quarter of an hour. */
function isPortion({ before, after }: Surroundings): boolean {
  const [next = '', ...rest] = clause(after);
  if (/^(?:first|second|other|latter|better|in|by|and|-)$/.test(before.at(-1) ?? '')) return false;
  if (next === 'stake' || some([next, ...rest], spared.stretches)) return false;
  if (next === 'of') return rest.length > 0;
  return (
    /^\p{L}{3}/u.test(next) && !/^(?:and|but|million|billion|dozen|past|full|empty|way|brother|sister)$/.test(next)
  );
}

/** What companies report of themselves, what markets do, and what a law or an office has set. */
const isResult = ({ before, after, sentence }: Surroundings): boolean =>
  isOfCompany(sentence) ||
  [spared.results, spared.rules].some((list) => some(behindMeasure(before), list) || some(clause(after), list));

/**
 * "Empty inns and idleness cresting at 9%": what stands before the measure that the figure is of has no part in it,
 * unless the measure is somebody's target.
 */
const behindMeasure = (before: readonly string[]): readonly string[] =>
  before.some((word) => /^(?:target|goal)/.test(word))
    ? before
    : before.slice(before.findLastIndex((word) => measures.has(word)) + 1);

const isOfCompany = hasWord(
  /^(?:quarterly|quarter|fiscal|revenues?|earnings|dividends?|ebitda|turnover|shareholders?|profits?|net|capitali[sz]ation)$/,
);

/** Closes, exchange rates and counts of votes are told as results all through their sentence. */
const isMarket = hasWord(
  /^(?:shares|stocks?|index|session|traded|trading|bitcoin|ethereum|cryptocurrenc(?:y|ies)|weakened|weaker|strengthened|stronger|closed|peso|rupee|rupiah|lira|ruble|rouble|elections?|electoral|tally|runoff|precincts?|votes?|primary|caucus(?:es)?|turnout|leads|led|leading|trails|trailing)$/,
);

/** Totals, costs and flows of money; not what one party of a bargain gives the other. */
function isSum(quantity: Quantity, { before, after }: Surroundings): boolean {
  if (largest(quantity) < smallestSum || /^(?:a|an|per|each|apiece)$/.test(after[0] ?? '')) return false;
  if (some([...before.slice(-5), ...clause(after).slice(0, 4)], spared.bargains)) return false;
  return !some(before.slice(-5), spared.givers) && !before.slice(-4).includes('market');
}

/** Weights, areas and energies as totals; not what a ship or a car is like. */
const isLoad = (quantity: Quantity, { before, sentence }: Surroundings): boolean =>
  statisticalUnits.has(unitOf(quantity)) &&
  largest(quantity) >= smallestLoad &&
  !/-|(?:acre|ton|tonne|hectare|barrel|litre|gallon)$/.test(
    sentence.block.source.slice(quantity.start, quantity.end),
  ) &&
  !before.some((word) => /^(?:weigh|weighs|weighed|weighing|capacity|engine|battery)$/.test(word));
