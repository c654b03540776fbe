import { denominators, magnitudes, ordinals, pluralDenominators } from '../../../rules/lexicons/numbers.ts';
import { unitByName } from '../../../rules/lexicons/units.ts';
import { wordSet } from '../../../rules/lexicons/wordset.ts';
import { type Cardinal, isArticle, readCardinal } from './cardinals.ts';
import { type Numeral, round } from './numeral.ts';
import { isHyphen, type Tape } from './tape.ts';

/** A numeral in words without magnitude. */
export function spelledNumeral(from: number, to: number, value: number, kind: Numeral['kind']): Numeral {
  return {
    from,
    to,
    figure: { from, to },
    mantissa: value,
    value,
    magnitude: null,
    kind,
    style: 'words',
    decimals: 0,
    grouping: null,
    code: false,
  };
}

/** Fractions that open with their denominator or an article: "half a million", "a third", "quarter million". */
export function readPart(tape: Tape, place: number): Numeral | null {
  const article = isArticle(tape.lower(place)) ? 1 : 0;
  const at = place + article;
  const word = tape.lower(at);
  const denominator = denominators.get(word);
  if (denominator === undefined || (word !== 'half' && word !== 'quarter' && article === 0)) return null;
  const scaled = scaledPart(tape, place, at + 1, 1 / denominator);
  if (scaled !== null) return scaled;
  const divides = word === 'half' ? isHalf(tape, at, article) : isShare(tape, at, article);
  if (divides) return spelledNumeral(place, at + 1, 1 / denominator, 'fraction');
  // "a third party" counts third: the article is no part of it.
  const ordinal = article === 1 ? ordinals.get(word) : undefined;
  return ordinal === undefined ? null : spelledNumeral(at, at + 1, ordinal, 'ordinal');
}

const afterHalf = wordSet('of a an the its their his her that these those our my your all');
const beforeShare = wordSet('by than about nearly almost roughly over around some and least');
/** What may follow a share that stands alone; another word would be what an ordinal counts. */
const afterShare = wordSet(
  'of in to from since by and or last this over on at as after when but more less compared between during is was were are',
);

/** "half of", "half the", "by half", "a half turn", but neither "the first half" nor "half-hearted". */
function isHalf(tape: Tape, place: number, article: number): boolean {
  const before = tape.lower(place - 1 - article);
  if (ordinals.has(before) || before === 'other' || tape.isHyphen(place + 1)) return false;
  const next = tape.lower(place + 1);
  return afterHalf.has(next) || beforeShare.has(before) || (unitByName.has(next) && next !== 'time');
}

/** "a third of", "by a quarter", "a fifth" at the end, but not "a third term", "a third-class" nor "the first quarter of". */
function isShare(tape: Tape, place: number, article: number): boolean {
  if (tape.isHyphen(place + 1)) return false;
  const next = tape.lower(place + 1);
  const noted = beforeShare.has(tape.lower(place - 1 - article));
  if (article === 0) return noted;
  if (next === 'of' || isShareUnit(next)) return true;
  if (noted) return !tape.isWord(place + 1) || afterShare.has(next);
  return tape.lower(place) !== 'quarter' && !tape.isWord(place + 1);
}

const isShareUnit = (word: string): boolean =>
  word === 'percent' || word === 'percentage' || unitByName.get(word)?.dimension === 'length';

/** "half a million", "half of a million", "half-a million", "quarter million", "three quarters billion". */
export function scaledPart(tape: Tape, from: number, to: number, part: number): Numeral | null {
  let at = to;
  if (tape.isHyphen(at)) at++;
  if (tape.lower(at) === 'of') at++;
  if (isArticle(tape.lower(at)) || (at > to && tape.lower(at) === 'one')) at++;
  if (tape.isHyphen(at)) at++;
  const factor = magnitudes.get(tape.lower(at));
  if (factor === undefined || tape.isNameLike(at)) return null;
  return {
    ...spelledNumeral(from, at + 1, round(part * factor), 'number'),
    ...{ mantissa: part, figure: { from, to }, magnitude: { from: at, to: at + 1, factor } },
  };
}

/** A count of parts: "two thirds", "one-fifth", "one one-hundredth"; powers of ten in the singular are ordinals: "two hundredth". */
export function readParts(tape: Tape, place: number, counted: Cardinal): Numeral | null {
  const joined = isHyphen(tape.text(counted.to));
  const at = counted.to + (joined ? 1 : 0);
  const word = tape.lower(at);
  if (tape.isNameLike(at)) return null;
  const plural = pluralDenominators.get(word);
  if (plural !== undefined)
    return word === 'quarters' && counted.value !== 3 ? null : share(tape, place, at + 1, counted.value / plural);
  const singular = denominators.get(word);
  if (singular === undefined) return counted.value === 1 && !joined ? longDenominator(tape, place, at) : null;
  if (counted.value === 1 || (joined && counted.value < singular && !tape.spaced(at)))
    return share(tape, place, at + 1, counted.value / singular);
  return singular >= 100 ? spelledNumeral(place, at + 1, counted.value * singular, 'ordinal') : null;
}

function share(tape: Tape, from: number, to: number, value: number): Numeral {
  return scaledPart(tape, from, to, value) ?? spelledNumeral(from, to, value, 'fraction');
}

/** "one one hundred and fifth": one part of a hundred and five. */
function longDenominator(tape: Tape, place: number, at: number): Numeral | null {
  const whole = readCardinal(tape, at, {});
  return whole?.ordinal && whole.to > at + 1 ? spelledNumeral(place, whole.to, 1 / whole.value, 'fraction') : null;
}
