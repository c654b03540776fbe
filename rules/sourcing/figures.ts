/** Which quantities are statistics that an editor would ask a source for. */
import type { Quantity, Sentence } from '../contract/index.ts';
import {
  casualties,
  dealings,
  present,
  settled,
  statistical,
  statisticalUnits,
  tally,
  terms,
  undisputed,
} from '../lexicons/sourcingFigures.ts';
import {
  clause,
  countable,
  inhabitants,
  isYear,
  labels,
  largest,
  type Surroundings,
  some,
  surroundings,
  unitOf,
} from './figurePlace.ts';
import { hasWord, perSentence } from './phrases.ts';

/** The kinds of quantity that statistics are told in. */
const told: ReadonlySet<string> = new Set('percent percentage-points money number range duration measure'.split(' '));

/** Whether a quantity is a statistic: a share, a total, a change or a tally, and not a price, a term or a plain count. */
export function isStatistic(sentence: Sentence, quantity: Quantity): boolean {
  if (!told.has(quantity.kind)) return false;
  const around = surroundings(sentence, quantity);
  switch (quantity.kind) {
    case 'percent':
    case 'percentage-points':
      return isShare(quantity, around);
    case 'money':
      return isTotal(quantity, around);
    case 'number':
    case 'range':
      return isTally(quantity, around) || (!isToll(around) && isGreatCount(quantity, around));
    case 'duration':
      return Array.isArray(quantity.value) && isOfIllness(around.sentence);
    case 'measure':
      return isGreatMeasure(quantity, around);
    default:
      return false;
  }
}

/** The kinds of quantity that are figures at all. */
const figured: ReadonlySet<string> = new Set(
  'percent percentage-points money number range measure fraction'.split(' '),
);

/**
 * Whether a quantity says how much or how many there are of something that not everybody can count: what an editor would
 * like to see sourced, even where it is no plain statistic.
 */
export function isFigure(sentence: Sentence, quantity: Quantity): boolean {
  if (!figured.has(quantity.kind) || largest(quantity) === 0) return false;
  const around = surroundings(sentence, quantity);
  const { before, after } = around;
  const near = [...before, ...clause(after)];
  if (some(near, settled) || some(near, present) || some(clause(after).slice(0, 4), terms)) return false;
  if (/^(?:top|bottom|first|last|-|\()$/.test(before.at(-1) ?? '') || isAim(before)) return false;
  switch (quantity.kind) {
    case 'percent':
    case 'percentage-points':
      return largest(quantity) < 100 || quantity.approximator !== null;
    case 'fraction':
      return quantity.value !== 0.5 && /^(?:of|in|fewer|more|less)$/.test(after[0] ?? '');
    case 'money':
      return (
        largest(quantity) >= 10_000 && !some(before.slice(-5), dealings) && !/^(?:a|an|per|each)$/.test(after[0] ?? '')
      );
    case 'measure':
      return statisticalUnits.has(unitOf(quantity)) && largest(quantity) >= 1000 && !isJoined(around, quantity);
    default:
      return isCount(quantity, around);
  }
}

/** "Seven million drivers", "some 750 laws", "two hundred dead": so many that somebody must have counted. */
function isCount(quantity: Quantity, around: Surroundings): boolean {
  const { before, after, sentence } = around;
  const value = largest(quantity);
  if (isYear(quantity, value) || labels.has(before.at(-1) ?? '') || undisputed.has(after[0] ?? '')) return false;
  if (some(before, gatherings) || some(after.slice(0, 2), inhabitants)) return false;
  const isVague = after[0] === 'or' && after[1] === 'so';
  if (!isVague && !countable.test(after[0] ?? '')) return false;
  if (isToll(around)) return value >= 100 && !(isOld(sentence) && tellsOfDeath(sentence));
  return value >= (quantity.approximator === null ? 1000 : 100);
}

/** "A 23,000-ton tanker": what something is like, not how much of it there is. */
const isJoined = ({ sentence }: Surroundings, { start, end }: Quantity): boolean =>
  sentence.block.source.slice(start, end).includes('-');

const isOld = hasWord(/^1[5-9]\d\d$/);

/** Words of illness: how long it takes is somebody's finding. */
const isOfIllness = hasWord(/^(?:infected|infection|symptoms|incubation|exposure|contagious|fatal|disease)$/);

const holdsOne = (list: ReadonlySet<string>): ((sentence: Sentence) => boolean) =>
  perSentence((sentence) => sentence.words.some(({ lower }) => list.has(lower)));

const isSettled = holdsOne(settled);
const isStatistical = holdsOne(statistical);
const isTallied = holdsOne(tally);

/** Percentages are statistics, except those of markets, votes, sport, law and loans, and the figures of speech. */
function isShare(quantity: Quantity, { before, after, sentence }: Surroundings): boolean {
  const value = largest(quantity);
  if (value === 0 || value >= 100) return false;
  if (/^(?:top|bottom|lowest|highest|richest|poorest|first|last|-)$/.test(before.at(-1) ?? '')) return false;
  if (isAim(before) || (before.at(-1) === 'the' && (value === 1 || value === 99))) return false;
  return !isSettled(sentence) && !some(after.slice(0, 2), terms);
}

/** "To cut emissions by": what somebody means to reach, not what is. */
const isAim = (before: readonly string[]): boolean =>
  before.some(
    (word, at) =>
      word === 'to' &&
      /^(?:cut|reduce|raise|lower|increase|boost|slash|trim|shrink|double|limit|improve)$/.test(before[at + 1] ?? ''),
  );

/** Money is a statistic as a total, a change or a flow; not as what somebody gave, bought, set or asked. */
function isTotal(quantity: Quantity, { before, after, sentence }: Surroundings): boolean {
  if (largest(quantity) < 100_000 || isSettled(sentence) || before.at(-1) === '(') return false;
  if (some(after.slice(0, 2), terms) || some(before.slice(-5), dealings)) return false;
  if (/^(?:a|an|per|each|apiece)$/.test(after[0] ?? '')) return false;
  return quantity.approximator !== null || isStatistical(sentence);
}

/** "Has so far killed 97 people", "911 confirmed cases"; not the toll of a disaster long past, which is on record. */
function isTally(quantity: Quantity, { before, after, sentence }: Surroundings): boolean {
  if (quantity.kind !== 'number' || largest(quantity) < 50) return false;
  if (!isToll({ before, after, sentence })) return false;
  if (isLongPast(sentence)) return false;
  return isTallied(sentence) || quantity.approximator !== null || largest(quantity) >= 1000;
}

/** Whether people's deaths, illnesses or losses are counted. */
const isToll = ({ before, after }: Surroundings): boolean =>
  some(clause(after).slice(0, 4), casualties) || some(before.slice(-3), casualties);

/** "In 1999 a quake killed": an event with its year. Illness that goes on ("cases in 2014") is no such event. */
const isLongPast = (sentence: Sentence): boolean => namesYear(sentence) && tellsOfDeath(sentence);

const namesYear = hasWord(/^(?:1[5-9]\d\d|20\d\d|ago)$/);
const tellsOfDeath = hasWord(/^(?:killed|killing|died|dead|deaths|struck)$/);

/** A count in the thousands that says how the world stands; not a code, a year, a place's people or a hall's seats. */
function isGreatCount(quantity: Quantity, { before, after, sentence }: Surroundings): boolean {
  const value = largest(quantity);
  if (value < 1000 || isYear(quantity, value) || isSettled(sentence) || undisputed.has(after[0] ?? '')) return false;
  if (quantity.approximator === null && (value < 10_000 || labels.has(before.at(-1) ?? ''))) return false;
  if (some(before, gatherings) || some(after.slice(0, 2), inhabitants)) return false;
  return isStatistical(sentence);
}

const gatherings: ReadonlySet<string> = new Set('population crowd crowds capacity audience home'.split(' '));
function isGreatMeasure(quantity: Quantity, { sentence }: Surroundings): boolean {
  return (
    statisticalUnits.has(unitOf(quantity)) &&
    largest(quantity) >= 1000 &&
    !isSettled(sentence) &&
    (quantity.approximator !== null || isStatistical(sentence))
  );
}
