import {
  afterPronounOne,
  beforePronounOne,
  denominators,
  magnitudes,
  oneCompounds,
  ordinals,
  pluralDenominators,
  smallNumbers,
  tens,
} from '../../../rules/lexicons/numbers.ts';
import { type Numeral, type NumeralContext, round } from './numeral.ts';
import { isHyphen, type Tape } from './tape.ts';

/** A value, and the place where its words end. */
interface Read {
  readonly value: number;
  readonly to: number;
}

interface Cardinal extends Read {
  readonly ordinal: boolean;
  /** The last magnitude of a thousand and more, and where it stands; `only` where it is the sole one and ends the number. */
  readonly magnitude: {
    readonly from: number;
    readonly to: number;
    readonly factor: number;
    readonly only: boolean;
  } | null;
}

/** Reads a number in words: "one hundred and five", "three and a half million", "two-thirds", "twenty-first", "half a million". */
export function readSpelled(tape: Tape, place: number, context: NumeralContext): Numeral | null {
  if (tape.isNameLike(place) || isPronoun(tape, place)) return null;
  return readPart(tape, place) ?? readCounted(tape, place, context);
}

/** Fractions that open with their denominator or an article: "half a million", "a third", "quarter million". */
function readPart(tape: Tape, place: number): Numeral | null {
  const article = isArticle(tape.lower(place)) ? 1 : 0;
  const at = place + article;
  const word = tape.lower(at),
    denominator = denominators.get(word);
  if (denominator === undefined || (word !== 'half' && word !== 'quarter' && article === 0)) return null;
  const scaled = scaledPart(tape, place, at + 1, 1 / denominator);
  if (scaled !== null) return scaled;
  return isFraction(tape, at, article === 1)
    ? fraction(place, at + 1, 1 / denominator)
    : article === 1
      ? ordinalAfterArticle(tape, at)
      : null;
}

/** "a third party" counts third: the article is no part of it. */
function ordinalAfterArticle(tape: Tape, place: number): Numeral | null {
  const value = ordinals.get(tape.lower(place));
  return value === undefined ? null : { ...fraction(place, place + 1, value), kind: 'ordinal' };
}

/** "half" and its like are fractions only where something is divided: "half of", "by a third", but not "the first half". */
function isFraction(tape: Tape, place: number, article: boolean): boolean {
  const next = tape.lower(place + 1);
  if (next === 'of' || (next === '-' && tape.lower(place + 2) === 'of'))
    return tape.lower(place) !== 'half' || (!ordinals.has(tape.lower(place - 1)) && tape.lower(place - 1) !== 'other');
  if (tape.lower(place) === 'half') {
    if (ordinals.has(tape.lower(place - 1)) || tape.isHyphen(place + 1)) return false;
    return (
      next === 'a' ||
      next === 'an' ||
      next === 'the' ||
      next === 'its' ||
      next === 'their' ||
      next === 'his' ||
      next === 'her' ||
      next === 'that' ||
      beforeShare.has(tape.lower(place - 1 - (article ? 1 : 0)))
    );
  }
  const before = tape.lower(place - (article ? 2 : 1));
  return (
    beforeShare.has(before) ||
    (article && !tape.isWord(place + 1) && tape.lower(place) !== 'quarter') ||
    isShareUnit(next)
  );
}

const beforeShare: ReadonlySet<string> = new Set([
  'by',
  'than',
  'about',
  'nearly',
  'almost',
  'roughly',
  'over',
  'around',
  'some',
  'to',
  'and',
  'least',
]);
const isShareUnit = (word: string): boolean =>
  word === 'mile' ||
  word === 'turn' ||
  word === 'inch' ||
  word === 'point' ||
  word === 'percent' ||
  word === 'percentage' ||
  word === 'per';

/** "half a million", "half of a million", "half-a million", "quarter million", "three quarters billion". */
function scaledPart(tape: Tape, from: number, to: number, part: number): Numeral | null {
  let at = to;
  if (tape.isHyphen(at)) at++;
  if (tape.lower(at) === 'of') at++;
  if (isArticle(tape.lower(at)) || (at > to && tape.lower(at) === 'one')) at++;
  if (tape.isHyphen(at)) at++;
  const factor = magnitudes.get(tape.lower(at));
  if (factor === undefined || tape.isNameLike(at)) return null;
  return {
    ...fraction(from, at + 1, round(part * factor)),
    kind: 'number',
    mantissa: part,
    figure: { from, to },
    magnitude: { from: at, to: at + 1, factor },
  };
}

function fraction(from: number, to: number, value: number): Numeral {
  return {
    from,
    to,
    figure: { from, to },
    mantissa: value,
    value,
    magnitude: null,
    kind: 'fraction',
    style: 'words',
    decimals: 0,
    grouping: null,
    code: false,
  };
}

/** Numbers that begin with a cardinal or ordinal. */
function readCounted(tape: Tape, place: number, context: NumeralContext): Numeral | null {
  const counted = readCardinal(tape, place, context);
  if (counted === null) return null;
  if (counted.ordinal)
    return isOrdinalUse(tape, place, counted.to)
      ? { ...fraction(place, counted.to, counted.value), kind: 'ordinal' }
      : null;
  const parts = readDenominator(tape, counted);
  if (parts !== null) {
    if (parts.ordinal) return { ...fraction(place, parts.to, parts.value), kind: 'ordinal' };
    return scaledPart(tape, place, parts.to, parts.value) ?? fraction(place, parts.to, parts.value);
  }
  return withRest(tape, place, counted, context);
}

/** "second" is a unit of time after a figure and in "per second", a verb elsewhere. */
function isOrdinalUse(tape: Tape, from: number, to: number): boolean {
  if (to > from + 1 || tape.lower(from) !== 'second') return true;
  const before = tape.at(from - 1);
  return before?.kind !== 'number' && before?.lower !== 'per' && before?.lower !== 'split' && before?.lower !== 'to';
}

/** "two thirds", "one-fifth", "thirty-two fifths"; with powers of ten in the singular an ordinal: "two hundredth". */
function readDenominator(tape: Tape, counted: Cardinal): { value: number; to: number; ordinal: boolean } | null {
  const joined = isHyphen(tape.text(counted.to)),
    at = counted.to + (joined ? 1 : 0);
  const word = tape.lower(at),
    plural = pluralDenominators.get(word);
  if (tape.isNameLike(at)) return null;
  if (plural !== undefined)
    return word === 'quarters' && counted.value !== 3
      ? null
      : { value: counted.value / plural, to: at + 1, ordinal: false };
  const singular = denominators.get(word);
  if (singular === undefined) return null;
  if (counted.value === 1 || (joined && counted.value < singular && !tape.spaced(at)))
    return { value: counted.value / singular, to: at + 1, ordinal: false };
  return singular >= 100 ? { value: counted.value * singular, to: at + 1, ordinal: true } : null;
}

/** Decimals, "and a half", and the magnitude behind them. */
function withRest(tape: Tape, place: number, counted: Cardinal, context: NumeralContext): Numeral {
  const { magnitude } = counted;
  const decimals = magnitude === null || magnitude.factor < 1e3 ? pointed(tape, counted) : null;
  const part = context.noAnd && decimals === null ? null : fractionAfter(tape, decimals?.to ?? counted.to);
  const base = decimals?.value ?? counted.value,
    end = part?.to ?? decimals?.to ?? counted.to;
  const value = part === null ? base : base + part.value * (magnitude?.factor ?? 1);
  const only = magnitude?.only && part === null ? magnitude : null;
  const plain: Numeral = {
    ...fraction(place, end, round(value)),
    kind: 'number',
    ...(only && {
      mantissa: round(value / only.factor),
      figure: { from: place, to: only.from },
      magnitude: { from: only.from, to: only.to, factor: only.factor },
    }),
  };
  if ((decimals === null && part === null) || magnitude !== null) return plain;
  return scaledPart(tape, place, end, value) ?? plain;
}

/** "two hundred point zero three", "nine point five". */
function pointed(tape: Tape, counted: Cardinal): Read | null {
  if (tape.lower(counted.to) !== 'point') return null;
  let digits = '',
    at = counted.to + 1;
  for (;;) {
    const next = readSmall(tape, at);
    if (next === null || next.ordinal) break;
    digits += String(next.value);
    at = next.to;
  }
  return digits === '' ? null : { value: Number(`${counted.value}.${digits}`), to: at };
}

/** The fraction that an "and" adds to what stands before: "and a half", "-and-a-half", "and three quarters". */
export function fractionAfter(tape: Tape, place: number): Read | null {
  const hyphen = tape.isHyphen(place) ? 1 : 0;
  if (tape.lower(place + hyphen) !== 'and') return null;
  let at = place + hyphen + 1;
  if (hyphen === 1 && tape.isHyphen(at)) at++;
  const article = isArticle(tape.lower(at)),
    count = article ? { value: 1, to: at + 1 } : readSmall(tape, at);
  if (count === null) return null;
  const bar = isHyphen(tape.text(count.to)) ? 1 : 0,
    word = tape.lower(count.to + bar);
  const denominator = count.value === 1 ? denominators.get(word) : pluralDenominators.get(word);
  if (denominator === undefined || count.value >= denominator) return null;
  return { value: count.value / denominator, to: count.to + bar + 1 };
}

/** Groups from the largest magnitude down: "two million three hundred thousand and five", "three lakh crore". */
function readCardinal(tape: Tape, place: number, context: NumeralContext): Cardinal | null {
  let value = 0,
    at = place,
    last = Number.POSITIVE_INFINITY,
    groups = 0;
  let magnitude: Cardinal['magnitude'] = null;
  for (;;) {
    const joined = groups > 0 && tape.lower(at) === 'and' && !context.noAnd ? 1 : 0;
    const part = readHundreds(tape, at + joined, groups === 0, context);
    if (part === null || (joined === 1 && isArticle(tape.lower(at + 1)))) break;
    const scale = part.ordinal ? null : readScale(tape, part.to);
    const size = scale?.value ?? 1;
    if (size >= last || part.value >= last) break;
    if (groups > 0 && scale === null && tape.isHyphen(part.to)) break;
    value += part.value * size;
    at = scale?.to ?? part.to;
    groups++;
    magnitude = scale && {
      from: part.to + (tape.isHyphen(part.to) ? 1 : 0),
      to: scale.to,
      factor: scale.value,
      only: groups === 1,
    };
    if (part.ordinal || scale === null) return { value, to: at, ordinal: part.ordinal, magnitude: null };
    last = size;
  }
  return groups === 0 ? null : { value, to: at, ordinal: false, magnitude };
}

/** "thousand", "million", "lakh crore", "dozen". */
function readScale(tape: Tape, place: number): Read | null {
  let value = 1,
    at = place;
  for (;;) {
    const next = tape.isHyphen(at) ? at + 1 : at,
      factor = magnitudes.get(tape.lower(next));
    if (factor === undefined || (factor === 100 && value === 1) || (value > 1 && factor === 12)) break;
    value *= factor;
    at = next + 1;
  }
  return value === 1 ? null : { value, to: at };
}

interface Small extends Read {
  readonly ordinal: boolean;
}

/** Up to 9,999 by hundreds: "three hundred and five", "thirteen hundred", "a hundred"; a bare "hundred" before "thousand". */
function readHundreds(tape: Tape, place: number, first: boolean, context: NumeralContext): Small | null {
  const bare = first ? bareHundred(tape, place) : null;
  const small = bare ?? readSmall(tape, place);
  if (small === null || small.ordinal) return small;
  const at = bare !== null ? small.to : small.to + (isHyphen(tape.text(small.to)) ? 1 : 0);
  if (tape.lower(at) !== 'hundred') return small;
  const hundreds = small.value * 100;
  const joined = tape.lower(at + 1) === 'and' && !context.noAnd ? 1 : tape.isHyphen(at + 1) ? 1 : 0;
  const rest = readSmall(tape, at + 1 + joined);
  const stands =
    rest === null ||
    rest.value >= 100 ||
    (denominators.has(tape.lower(rest.to)) && rest.value === 1) ||
    (joined === 0 && tape.isHyphen(rest.to));
  return stands
    ? { value: hundreds, to: at + 1, ordinal: false }
    : { value: hundreds + rest.value, to: rest.to, ordinal: rest.ordinal };
}

/** One, of a "hundred" or larger magnitude that has an article or nothing before it; it takes up the article alone. */
function bareHundred(tape: Tape, place: number): Small | null {
  const article = isArticle(tape.lower(place)) ? 1 : 0;
  const word = tape.lower(place + article),
    factor = magnitudes.get(word);
  if (factor === undefined || word.endsWith('s') || word.length < 4) return null;
  const before = tape.lower(place - 1);
  if (
    article === 0 &&
    (vagueCounters.has(before) ||
      (!(magnitudes.has(tape.lower(place + 1)) || pluralDenominators.has(tape.lower(place + 1))) && place > 0))
  )
    return null;
  return { value: 1, to: place + article, ordinal: false };
}

const vagueCounters: ReadonlySet<string> = new Set([
  'few',
  'several',
  'many',
  'of',
  'multi',
  'per',
  'the',
  'a',
  '-',
  'some',
]);

/** Zero to ninety-nine, the last word perhaps an ordinal; ordinals alone too. */
function readSmall(tape: Tape, place: number): Small | null {
  const word = tape.lower(place),
    small = smallNumbers.get(word);
  if (small !== undefined) return { value: small, to: place + 1, ordinal: false };
  const ten = tens.get(word);
  if (ten === undefined) {
    const ordinal = ordinals.get(word);
    return ordinal === undefined ? null : { value: ordinal, to: place + 1, ordinal: true };
  }
  const at = place + (isHyphen(tape.text(place + 1)) ? 2 : 1);
  const unit = smallNumbers.get(tape.lower(at)),
    last = ordinals.get(tape.lower(at));
  if (unit !== undefined && unit > 0 && unit < 10) return { value: ten + unit, to: at + 1, ordinal: false };
  if (last !== undefined && last < 10 && pluralDenominators.get(tape.lower(at)) === undefined)
    return { value: ten + last, to: at + 1, ordinal: true };
  return { value: ten, to: place + 1, ordinal: false };
}

/** "one" that counts nothing: "no one", "the one", "one of", "one-off". */
function isPronoun(tape: Tape, place: number): boolean {
  if (tape.lower(place) !== 'one') return false;
  const next = tape.lower(place + 1);
  if (tape.isHyphen(place + 1)) return oneCompounds.has(tape.lower(place + 2));
  if (
    magnitudes.has(next) ||
    denominators.has(next) ||
    next === 'over' ||
    next === 'in' ||
    next === 'out' ||
    next === 'and'
  )
    return next === 'in' || next === 'over' ? false : next === 'and' && beforePronounOne.has(tape.lower(place - 1));
  if (next === '-' && denominators.has(tape.lower(place + 2))) return false;
  return (
    beforePronounOne.has(tape.lower(place - 1)) ||
    afterPronounOne.has(next) ||
    (!tape.isWord(place + 1) &&
      !smallNumbers.has(tape.lower(place - 1)) &&
      tape.lower(place - 1) !== 'minus' &&
      tape.lower(place - 1) !== 'negative' &&
      !tape.isNumber(place + 1))
  );
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an';
