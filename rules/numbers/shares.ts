/** Shares of one whole that come to more than all of it. */
import type { Quantity, Report, Sentence } from '../contract/index.ts';
import { answersIn } from './exclusive.ts';
import { partitionIn } from './partition.ts';
import { isJudged, outer, textOf } from './prose.ts';

/** Rounding can bring shares of one whole to this many percent. */
const most = 101;

/** Shares of answers that exclude each other, or of one vote, above all that there is. */
export function* tooManyShares(sentence: Sentence): Iterable<Report> {
  const isShare = (quantity: Quantity): boolean =>
    quantity.kind === 'percent' && typeof quantity.value === 'number' && isJudged(sentence, quantity);
  const figures = outer(sentence).filter(isShare);
  const shares = [
    answersIn(sentence, isShare).map(({ quantity }) => quantity),
    votesIn(sentence, figures),
    partitionIn(sentence, figures),
  ].find(({ length }) => length > 0);
  if (!shares) return;
  const sum = shares.reduce((total, { value }) => total + (value as number), 0);
  const last = shares.at(-1);
  if (!last || sum <= most) return;
  yield {
    span: { start: last.start, end: last.end },
    message: `With “${textOf(sentence, last)}” the shares of one whole come to ${Number(sum.toFixed(2))} percent.`,
    related: shares.slice(0, -1).map(({ start, end }) => ({ start, end, message: 'A share of the same whole.' })),
  };
}

/** "Bell won 55% of the vote, Kerr 48%": the second share leaves out what it is of. */
function votesIn(sentence: Sentence, shares: readonly Quantity[]): readonly Quantity[] {
  const [first, ...more] = shares;
  if (!first || more.length === 0) return [];
  const text = textOf(sentence, sentence);
  if (
    /\b(?:among|compared|than|in (?:19|20)\d\d|last|earlier|previous|poll|from|up|down|first|second|round)\b/i.test(
      text,
    )
  )
    return [];
  if (
    !/^ of (?:the |all )?(?:popular )?(?:votes?|ballots)\b/.test(
      textOf(sentence, { start: first.end, end: sentence.end }),
    )
  )
    return [];
  const named = more.every(({ start, approximator }, at) => {
    const from = shares[at]?.end ?? sentence.start;
    const lead = textOf(sentence, { start: from, end: approximator?.start ?? start });
    return /^(?: of (?:the |all )?(?:popular )?(?:votes?|ballots))?,? (?:and |while |with |to |against )?(?:\p{Lu}[\p{L}.-]+(?:['’]s)? ){1,3}(?:won |got |had |took |with )?$/u.test(
      lead,
    );
  });
  return named ? shares : [];
}
