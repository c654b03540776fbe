/** Amounts given in two currencies: whether both are the same money, and whether the article converts at one rate. */
import {
  type Block,
  beginningIn,
  type Context,
  countWhile,
  type Fix,
  type Placed,
  type Report,
  type Span,
  shifted,
} from '../contract/index.ts';
import { type Amount, currencyOf, type Money, moneyIn, type Purse, purseOf } from './currency.ts';
import type { Interval } from './precision.ts';
import { isApart } from './precision.ts';
import { outer, textOf } from './prose.ts';
import { roundTo, withMagnitude } from './spelling.ts';

/** Two amounts that stand for each other, by their places in the block's money. */
interface Pair {
  readonly first: number;
  /** As written: "€5 billion", "$5.4 billion". */
  readonly shown: readonly [string, string];
  /** Where the number of the second stands in the block, its sign left out. */
  readonly number: Span;
  /** Years that the sentence names: its rate may be of one of them. */
  readonly years: readonly number[];
}

/** What a block says of money, and its pairs. */
export interface Equivalents {
  readonly money: Money;
  readonly pairs: readonly Pair[];
}

/** The digest of a block; undefined where it speaks of no money and no place. */
export function equivalentsIn(block: Block): Equivalents | undefined {
  const money = moneyIn(block);
  return money && { money, pairs: money.amounts.flatMap((_, at) => pairAt(block, money.amounts, at) ?? []) };
}

/** "(about": the second amount is opened by a bracket. */
const opened =
  /^ ?[([](?:(?:about|around|roughly|some|approximately|nearly|almost|just over|just under|circa|c\.|~|≈|=|or|worth|equal to|equivalent to) ?){0,3}$/;
const led = /^,? (?:or (?:about|around|roughly|some|approximately)|(?:the )?equivalent (?:to|of)|equal to) $/;
/** Prices on a label ("$24.95 (C$32.95)") are set, not converted, and money of another time has another rate. */
const unlike = /\b(?:then|at the time|today['’]s|adjusted|per|price[ds]?)\b|[.,]9[59]\b/;

/** How far from a pair its sentence may say of which time or thing it speaks, in UTF-16 code units. */
const clauseReach = 300;

function pairAt(block: Block, amounts: readonly Amount[], first: number): Pair | undefined {
  const [a, b] = [amounts[first], amounts[first + 1]];
  if (!a || !b || !a.judged || !b.judged || a.value === null || b.value === null) return undefined;
  const { source } = block;
  const gap = source.slice(a.end, b.start);
  const bracketed = opened.test(gap) && /^ ?[)\];]/.test(source.slice(b.end, b.end + 2));
  if (!bracketed && !led.test(gap)) return undefined;
  const sentence = block.sentences[countWhile(block.sentences, ({ start }) => start <= a.start) - 1];
  if (!sentence || b.end > sentence.end) return undefined;
  const around = {
    start: Math.max(sentence.start, a.start - clauseReach),
    end: Math.min(sentence.end, b.end + clauseReach),
  };
  if (unlike.test(textOf(sentence, around))) return undefined;
  const number = source.indexOf(b.number, b.signFirst ? b.unitSpan.end : b.start);
  const years = beginningIn(outer(sentence), around).flatMap(({ kind, value }) =>
    kind === 'date' && typeof value === 'number' && value >= 10_000 ? [Math.floor(value / 10_000)] : [],
  );
  return {
    first,
    shown: [source.slice(a.start, a.end), source.slice(b.start, b.end)],
    number: { start: number, end: number + b.number.length },
    years,
  };
}

/** A pair with what the article makes of it. */
interface Known {
  readonly a: Amount;
  readonly b: Amount;
  readonly from: string;
  readonly to: string;
  readonly pair: Pair;
  readonly by: number;
}

/** Pairs that miss the known rate by more than a tenth, and pairs whose rates clash with that of an earlier one. */
export function* wrongEquivalents(blocks: readonly Placed<Equivalents>[], context: Context): Iterable<Report> {
  if (!blocks.some(({ digest }) => digest.pairs.length > 0)) return;
  const purse = purseOf(blocks.map(({ start, digest }) => ({ start, digest: digest.money })));
  const firsts = new Map<string, Known>();
  for (const known of knownPairs(blocks, purse, context.article.date)) {
    const rate = context.convert(1, known.from, known.to);
    const note = rate && `at the rate of ${rate.date}`;
    const currencies = [known.from, known.to].sort().join();
    const first = firsts.get(currencies);
    const earlier = first && isOtherRate(known, first) ? first : undefined;
    const misses = rate && isApart(rateOf(known), widened({ low: rate.amount, high: rate.amount }));
    if (misses) yield reportOf(known, rate.amount, note, undefined);
    else if (!rate && earlier) yield reportOf(known, rateLike(known, earlier), note, earlier);
    else if (!first) firsts.set(currencies, known);
  }
}

function knownPairs(blocks: readonly Placed<Equivalents>[], purse: Purse, date: string | null): Known[] {
  let at = 0;
  return blocks.flatMap(({ start, digest }) => {
    const offset = at;
    at += digest.money.amounts.length;
    return digest.pairs.flatMap((pair) => {
      const [a, b] = [purse.amounts[offset + pair.first], purse.amounts[offset + pair.first + 1]];
      const [from, to] = [a && currencyOf(a, purse), b && currencyOf(b, purse)];
      const isNow = pair.years.every((year) => String(year) === date?.slice(0, 4));
      return a && b && from && to && from !== to && isNow ? [{ a, b, from, to, pair, by: start }] : [];
    });
  });
}

/** Where an amount may lie: rounded to its last digit, as far as that is no more than a twentieth. */
function range({ value, digits }: Amount): Interval {
  const amount = value as number;
  const half = Math.min(10 ** (Math.floor(Math.log10(amount)) - digits + 1) / 2, amount / 20);
  return { low: amount - half, high: amount + half };
}

/** Units of the second currency for one of the first, as the pair has it. */
function rateOf({ a, b }: Known): Interval {
  const [from, to] = [range(a), range(b)];
  return { low: to.low / from.high, high: to.high / from.low };
}

const widened = ({ low, high }: Interval): Interval => ({ low: low / 1.1, high: high * 1.1 });

/** The rate of an earlier pair, turned round where it converts the other way. */
const rateLike = (known: Known, { a, b, from }: Known): number =>
  from === known.from ? (b.value as number) / (a.value as number) : (a.value as number) / (b.value as number);

/** Whether two pairs of the same currencies, either way round, are at rates more than a tenth apart. */
function isOtherRate(known: Known, other: Known): boolean {
  const same = known.from === other.from;
  const { low, high } = rateOf(other);
  return isApart(rateOf(known), widened(same ? { low, high } : { low: 1 / high, high: 1 / low }));
}

function reportOf({ a, b, pair, by }: Known, rate: number, note: string | null, earlier: Known | undefined): Report {
  const [first, second] = pair.shown;
  const number = withMagnitude(roundTo((a.value as number) * rate, Math.max(2, a.digits + 1)));
  const at = shifted(pair.number, by);
  const shown = second.slice(0, at.start - b.start) + number + second.slice(at.end - b.start);
  const fix: Fix = { title: `Write “${shown}”`, safe: false, edits: [{ ...at, text: number }] };
  const reason = note ?? `at the rate of “${earlier?.pair.shown.join('” for “')}”`;
  return {
    span: { start: b.start, end: b.end },
    message: `“${second}” is not what “${first}” comes to: ${reason} it is about “${shown}”.`,
    related: [
      { start: a.start, end: a.end, message: 'The amount that it stands for.' },
      ...(earlier
        ? [{ start: earlier.a.start, end: earlier.b.end, message: 'The article converts at another rate here.' }]
        : []),
    ],
    fixes: a.high === null && b.high === null ? [fix] : [],
  };
}
