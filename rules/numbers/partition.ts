/** "Labour 45%, Tories 38%, others 22%": a list of shares that leaves nothing over, so that they are of one whole. */
import type { Quantity, Sentence } from '../contract/index.ts';
import { textOf } from './prose.ts';

/** What stands for all that was not named: with it a list of shares is the whole. */
const rest =
  /\b(?:the (?:rest|remainder)|undecided|don['’]t[- ]knows?|(?:did|do)(?:n['’]t| not) know|no opinion|abstain(?:ed|ing)?|abstentions)\b/;
/** "others" alone do so only beside names, as parties have them: readers of books may read other things, too. */
const others = /\b(?:all )?(?:the )?others\b/;
const named = /(?:^|[\s“"‘(])\p{Lu}/u;

/** Shares of several wholes, of answers that do not exclude each other, or of changes. */
const apart =
  /\b(?:among|compared|than|from|by|points?|respectively|rose|fell|increase[ds]?|approv(?:al|e[ds]?)|trust(?:ed|s)?|speaks?|spoke|spoken|languages?|reads?|listen(?:ed|s)?|watch(?:ed|es)?|used?|uses|own(?:ed|s)?|cited?|cites|named|listed|mentioned|multiple|turnout|swing|more than one|also|both|either|of (?:men|women|whites|blacks)|men|women|last (?:year|month|week)|earlier|in (?:19|20)\d\d)\b/i;

/** Approximators that say no more or less than the figure. */
const rough = /^(?:some|about|around|roughly|approximately)$/i;

/** Each group has a rate of its own: "20% in the rest", "inflation of 60%". */
const rates =
  /\b(?:in|on|for|at|of|among|across|by|with) (?:all )?(?:the )?(?:rest|remainder|others)\b|\b(?:inflation|tariffs?|tax(?:es|ed)?|interest|rates?|growth|attendance|vaccinat\w+|unemployment|literacy|margins?|discounts?|occupancy|capacity|chances?|probability|odds|likelihood|effective|accuracy|yields?|returns?|cheaper|dearer|higher|lower)\b/i;

/** A slip of the pen takes a whole no further than this, in percent; what comes to more was never one. */
const mostOfSlip = 130;

/** How much of the sentence before the first share, and behind the last, can name it, in UTF-16 code units. */
const reach = 60;

/** What parts one share from the next: no more than a name and a verb. */
const gap = /^[^.!?()]{0,48}$/;

/** The shares of a list that names who has them, and ends in what is left; none where it is no such list. */
export function partitionIn(sentence: Sentence, shares: readonly Quantity[]): readonly Quantity[] {
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || shares.length < 3) return [];
  if (shares.some(({ approximator }) => approximator && !rough.test(textOf(sentence, approximator)))) return [];
  const text = textOf(sentence, sentence);
  if (apart.test(text) || rates.test(text) || sumOf(shares) > mostOfSlip) return [];
  const gaps = shares
    .slice(1)
    .map(({ start }, at) => textOf(sentence, { start: shares[at]?.end ?? start, end: start }));
  if (!gaps.every((each) => gap.test(each))) return [];
  const lead = textOf(sentence, { start: Math.max(sentence.start, first.start - reach), end: first.start });
  const tail = textOf(sentence, { start: last.end, end: Math.min(sentence.end, last.end + reach) });
  const before = [lead.slice(lead.search(/[^,;:]*$/)), ...gaps];
  const behind = [...gaps, tail.replace(/[,;:].*$/s, '')];
  if (isWhole(shares.slice(1)) || isWhole(shares.slice(0, -1))) return [];
  return isPartition(before) || isPartition(behind) ? shares : [];
}

/** Without one of them the shares are the whole: that one is of something else, such as the turnout. */
function isWhole(shares: readonly Quantity[]): boolean {
  const sum = sumOf(shares);
  return sum > 95 && sum <= 101;
}

const sumOf = (shares: readonly Quantity[]): number =>
  shares.reduce((total, { value }) => total + (value as number), 0);

/** One label says what is left, and each of the others, where that is "others", is a name. */
function isPartition(labels: readonly string[]): boolean {
  if (labels.some((label) => rest.test(label))) return labels.every((label) => /\p{L}/u.test(label));
  const left = labels.filter((label) => others.test(label));
  return left.length === 1 && labels.every((label) => others.test(label) || named.test(label));
}
