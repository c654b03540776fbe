import { codesByName, codesBySign, currencyByCode } from '../../../rules/lexicons/currencies.ts';
import {
  magnitudeAbbreviations,
  magnitudes,
  plainAbbreviations,
  pluralMagnitudes,
} from '../../../rules/lexicons/numbers.ts';
import { isPluralNoun } from './nouns.ts';
import type { Numeral, NumeralContext } from './numeral.ts';
import { startsWithCapital, type Tape } from './tape.ts';

/** A magnitude as it stands behind digits. */
interface Scale {
  readonly from: number;
  readonly to: number;
  readonly factor: number;
  /** A word ("million"), not an abbreviation ("m"). */
  readonly spelled: boolean;
}

/** The magnitude behind digits: a word ("million", after a hyphen too), or an abbreviation ("bn"). */
export function magnitudeAt(tape: Tape, figure: Numeral, context: NumeralContext): Scale | null {
  const hyphen = tape.isHyphen(figure.to) ? 1 : 0;
  const at = figure.to + hyphen;
  const factor = magnitudes.get(tape.lower(at)) ?? pluralFactor(tape, at, figure);
  if (factor !== undefined) return spelledScale(tape, at, factor);
  return hyphen === 0 ? abbreviated(tape, at, figure, context) : null;
}

/** "5 millions"; behind four digits it is a year that counts nothing ("in 2003 thousands fled"). */
const pluralFactor = (tape: Tape, at: number, { value }: Numeral): number | undefined =>
  value < 1000 && tape.spaced(at) ? pluralMagnitudes.get(tape.lower(at)) : undefined;

/** "million"; "lakh crore", "hundred thousand". */
function spelledScale(tape: Tape, at: number, factor: number): Scale {
  const second = magnitudes.get(tape.lower(at + 1));
  return second === undefined || second === 12
    ? { from: at, to: at + 1, factor, spelled: true }
    : { from: at, to: at + 2, factor: factor * second, spelled: true };
}

function abbreviated(tape: Tape, at: number, figure: Numeral, context: NumeralContext): Scale | null {
  const factor = magnitudeAbbreviations.get(tape.text(at));
  if (factor === undefined || !endsThere(tape, at + 1)) return null;
  const stands = context.money ? isMoneyScale(tape, at) : isPlainScale(tape, at, figure);
  return stands ? { from: at, to: at + 1, factor, spelled: false } : null;
}

/** Letters or digits closed up behind it show that the abbreviation is none ("5MW", "1.5mg"); longer words are currencies. */
function endsThere(tape: Tape, place: number): boolean {
  if (tape.spaced(place)) return true;
  if (tape.isNumber(place)) return false;
  return !tape.isWord(place) || tape.text(place).length > 2 || tape.lower(place) === "'s";
}

function isMoneyScale(tape: Tape, at: number): boolean {
  return !tape.spaced(at) || (tape.text(at) !== 't' && tape.text(at) !== 'k');
}

/** "dollars", "USD", "€", "Swiss francs", "Hong Kong dollars". */
const isCurrencyAt = (tape: Tape, at: number): boolean =>
  codesByName.has(tape.lower(at)) ||
  currencyByCode.has(tape.text(at)) ||
  (!tape.isWord(at) && codesBySign.has(tape.text(at)) && !tape.isNumber(at + 1)) ||
  (startsWithCapital(tape.text(at)) && tape.spaced(at) && isCurrencyAt(tape, at + 1));

const spacedScales: ReadonlySet<string> = new Set(['bn', 'mn', 'tn', 'k', 'mln', 'bln', 'trn']);

/** Without money before it: "10k", "3 bn"; "5m" where people or a currency follow, else it is metres. "3M" is a company. */
function isPlainScale(tape: Tape, at: number, figure: Numeral): boolean {
  const text = tape.text(at);
  const closed = !tape.spaced(at);
  if (text === 'm' || text === 'b') return closed && (isPluralNoun(tape, at + 1) || isCurrencyAt(tape, at + 1));
  if (!plainAbbreviations.has(text) || (text === 'M' && figure.value === 3)) return false;
  return closed || spacedScales.has(text);
}
