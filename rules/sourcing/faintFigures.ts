/** Figures that their surroundings would spare, if they did not show that somebody else has counted or rounded them. */
import type { Quantity, Sentence } from '../contract/index.ts';
import * as faint from '../lexicons/sourcingFiguresFaint.ts';
import { clause, largest, type Surroundings, some } from './figurePlace.ts';
import { hasWord, indexAt, lowerWords } from './phrases.ts';

/** Smaller sums are prices. */
const smallestSum = 10_000;

/**
 * "The harbour's $6 billion debt", "took in just over $340,000", "outspent the duke $5 million to $2 million": a stock that
 * somebody drew up, a sum that somebody rounded, or two whose books nobody has seen at once.
 */
export function isFaintSum(quantity: Quantity, around: Surroundings): boolean {
  if (quantity.kind !== 'money' || largest(quantity) < smallestSum) return false;
  const { before, after, sentence } = around;
  if (some(clause(after).slice(0, 2), faint.stocks)) return true;
  if (some(before.slice(-7), faint.outdoing)) return true;
  return (
    isRounded(quantity, sentence) &&
    some(before.slice(-3), faint.dealings) &&
    !some(before, faint.supposing) &&
    !some(clause(after), faint.fixed) &&
    !/^(?:an?|per|each|apiece)$/.test(after[0] ?? '') &&
    !isOfCourt(sentence)
  );
}

/** "About", "more than", "just under"; not "up to", which is a bound that somebody set. */
const isRounded = ({ approximator, value }: Quantity, { block: { source } }: Sentence): boolean =>
  approximator !== null &&
  !Array.isArray(value) &&
  !/^(?:up to|at least|as |no )/i.test(source.slice(approximator.start, approximator.end));

/** What a court has before it is on its record, and what a company earns is in its report. */
const isOfCourt = hasWord(
  /^(?:charged|indicted|pleaded|convicted|sentenced|accused|lawsuit|sued|suing|court|bail|quarter|quarterly|revenues?|earnings|shares?|shareholders|acquire|acquisition|merger|bid)$/,
);

/** "Almost a quarter of voters have not heard of him", "40 percent of tenants trust the mayor": a poll that is not named. */
export function isOpinionShare({ kind, end }: Quantity, { sentence }: Surroundings): boolean {
  if (kind !== 'percent' && kind !== 'fraction') return false;
  const at = indexAt(sentence, end);
  const behind = clause(lowerWords(sentence, at, at + 16));
  const who = behind.findIndex((word) => faint.asked.has(word));
  return who >= 0 && who < 5 && behind.slice(who + 1).some((word) => faint.opinions.has(word));
}

/** "The 12th this year", "the fourth murder so far", "the ninth outbreak since 1976", "the third fire in a month". */
export function isRunning({ before, after }: Surroundings): boolean {
  if (!/^(?:the|its|their|his|her|'s)$/.test(before.at(-1) ?? '') || faint.unrun.has(after[0] ?? '')) return false;
  const behind = clause(after);
  return behind.some((word, at) => {
    const [next = '', then = ''] = behind.slice(at + 1);
    if (word === 'this') return /^(?:year|month|week|season|decade)$/.test(next);
    if (word === 'so') return next === 'far';
    if (word === 'since') return at > 0;
    return word === 'in' && at > 0 && (isSpan(next, then) || (next === 'as' && then === 'many'));
  });
}

/** "A month", "two weeks", "less than", "recent years". */
const isSpan = (next: string, then: string): boolean =>
  /^(?:days|weeks|months|years|decades)$/.test(then) ||
  (/^(?:an?|one|the)$/.test(next) && /^(?:day|week|month|year|decade|row)$/.test(then)) ||
  (/^(?:less|under|little|just|barely)$/.test(next) && /^(?:than|a|over|two|three|four|five)$/.test(then));
