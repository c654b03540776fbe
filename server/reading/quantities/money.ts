import {
  codesByName,
  codesBySign,
  leadingNames,
  letterSigns,
  minorUnits,
  wordlikeCodes,
} from '../../../rules/lexicons/currencies.ts';
import { vagueMagnitudes } from '../../../rules/lexicons/numbers.ts';
import { wordSet } from '../../../rules/lexicons/wordset.ts';
import type { Draft, Places } from './draft.ts';
import { type CurrencyAt, codeOf, codeScale, minorPart, moneyAfter } from './moneynames.ts';
import { type Numeral, readNumeral, round } from './numeral.ts';
import { percentAt } from './percents.ts';
import { inOrder, isBetween, isChange, isRange, isReversed, joinerAt, shareMagnitude } from './ranges.ts';
import { isHyphen, type Tape } from './tape.ts';

interface Sign extends CurrencyAt {
  readonly scale: number;
}

const sign = (codes: readonly string[], to: number, scale = 1): Sign => ({ codes, to, scale });

/** The currency sign or code at a place: "$", "US$", "JP¥", "mxn$", "EUR", "Rs", "c $"; null where none is. */
function signAt(tape: Tape, place: number): Sign | null {
  return compoundSign(tape, place) ?? (tape.isWord(place) ? letterSign(tape, place) : symbolSign(tape, place));
}

function symbolSign(tape: Tape, place: number): Sign | null {
  const codes = tape.isNumber(place) ? undefined : codesBySign.get(tape.text(place));
  return codes === undefined ? null : sign(codes, place + 1);
}

const symbols: ReadonlySet<string> = new Set(['$', '£', '¥', '₵', '₩', '₹']);

/** A symbol closed up with letters: "US$", "JP¥", "mxn$", "$A"; "c $" as wire copy has it. */
function compoundSign(tape: Tape, place: number): Sign | null {
  const text = tape.text(place);
  const next = tape.text(place + 1);
  if (tape.isWord(place) ? !symbols.has(next) : !symbols.has(text)) return null;
  if (tape.spaced(place + 1)) {
    const spread = next === '$' && (text === 'c' || text === 'C') && tape.isNumber(place + 2);
    return spread ? sign(['CAD'], place + 2) : null;
  }
  const codes = codesBySign.get(text + next) ?? codesBySign.get(text.toUpperCase() + next);
  return codes === undefined ? null : sign(codes, place + 2);
}

/** Letters before digits: "EUR 20", "Rs. 500", "R500", "MUSD 3", "rupees 500". */
function letterSign(tape: Tape, place: number): Sign | null {
  const text = tape.text(place);
  const pointed = tape.text(place + 1) === '.' && !tape.spaced(place + 1);
  const follows = place + (pointed ? 2 : 1);
  if (!tape.isNumber(follows)) return null;
  const code = codeOf(text);
  if (code !== null && !pointed) return isWordlike(tape, place, text) ? null : sign([code], follows, codeScale(text));
  const written = pointed ? `${text}.` : text;
  const codes =
    letterSigns.has(written) && (text.length > 1 || !tape.spaced(follows)) ? codesBySign.get(written) : undefined;
  return codes === undefined ? nameSign(tape, place) : sign(codes, follows);
}

function nameSign(tape: Tape, place: number): Sign | null {
  const name = tape.lower(place);
  if (!leadingNames.has(name) || percentAt(tape, place + 2) !== null) return null;
  // "Euro 2024" is a contest, "Euro 6" a limit of fumes.
  if (name === 'euro' && tape.text(place) === 'Euro' && /^\d{1,4}$/.test(tape.text(place + 1))) return null;
  const codes = codesByName.get(name) ?? minorUnits.get(name)?.codes;
  return codes === undefined || !tape.isNumber(place + 1) ? null : sign(codes, place + 1);
}

/** "ALL 5 pages": a code that reads as a word takes a sum of a thousand or with decimals to be one. */
function isWordlike(tape: Tape, place: number, text: string): boolean {
  if (!wordlikeCodes.has(text)) return false;
  const amount = readNumeral(tape, place + 1, { money: true });
  return (
    tape.titled || amount === null || (!(amount.value >= 1000 && amount.grouping !== 'none') && amount.decimals !== 2)
  );
}

/** Money with its sign or code before it: "¥9.7 trillion", "US$1.2bn", "A$5–6 million", "$1.2 to $1.5 billion", "$5 dollars". */
export function readSigned(tape: Tape, place: number): Draft | null {
  const found = signAt(tape, place);
  if (found === null) return null;
  const between = isBetween(tape, place);
  const minus = isMinusSign(tape.text(found.to)) && !tape.spaced(found.to) && !tape.spaced(found.to + 1) ? 1 : 0;
  const first = readNumeral(tape, found.to + minus, { money: true, noAnd: between });
  if (first === null || first.kind === 'ordinal' || !isAmount(tape, found, first)) return null;
  const mark = { from: place, to: found.to };
  if (minus === 1) return signedAmount(tape, mark, found, { ...first, value: -first.value });
  return signedRange(tape, mark, found, first, between) ?? signedAmount(tape, mark, found, first);
}

/** One amount, with the currency's name or its hundredths behind it where they are written. */
function signedAmount(tape: Tape, mark: Places, { codes, scale }: Sign, first: Numeral): Draft {
  const minus = isMinus(tape, mark.from - 1) ? 1 : 0;
  const again = moneyAfter(tape, first.to, first);
  const named = again?.currencies?.filter((code) => codes.includes(code)) ?? none;
  const tail = named.length > 0 ? again : minorPart(tape, first.to, codes);
  const value = round(first.value * scale + (tail?.more?.value ?? 0)) * (minus ? -1 : 1);
  return {
    kind: 'money',
    from: mark.from - minus,
    to: tail?.to ?? first.to,
    value,
    currencies: named.length > 0 ? named : codes,
    mark,
    numerals: [first],
    parts: tail?.more ? [tail.more.numeral] : [],
  };
}

const none: readonly string[] = [];

/** A hyphen or minus sign closed up with the sign behind it and nothing before. */
function isMinus(tape: Tape, place: number): boolean {
  return isMinusSign(tape.text(place)) && tape.spaced(place) && !tape.spaced(place + 1);
}

const isMinusSign = (text: string): boolean => isHyphen(text) || text === '−';

/** An amount is written in digits; letters closed up behind it ("R2D2") show that it was none. */
function isAmount(tape: Tape, sign: CurrencyAt, amount: Numeral): boolean {
  if (amount.style === 'words' || (amount.code && amount.value >= 1)) return false;
  const lettered = tape.isWord(sign.to - 1);
  return (
    !lettered ||
    tape.spaced(amount.to) ||
    !tape.isWord(amount.to) ||
    tape.lower(amount.to) === "'s" ||
    moneyAfter(tape, amount.to, amount) !== null
  );
}

function signedRange(tape: Tape, mark: Places, found: Sign, first: Numeral, between: boolean): Draft | null {
  const joiner = joinerAt(tape, first.to, between);
  if (joiner === null || (joiner.kind === 'to' && isChange(tape, mark.from))) return null;
  const again = signAt(tape, joiner.to);
  if (again !== null && !again.codes.some((code) => found.codes.includes(code))) return null;
  const second = readNumeral(tape, again?.to ?? joiner.to, { money: true, noAnd: between });
  if (second === null || second.kind === 'ordinal' || second.style === 'words') return null;
  if (again === null && joiner.kind !== 'dash' && second.magnitude === null && !standsAlone(tape, second)) return null;
  const low = shareMagnitude(first, second);
  if (!isRange(joiner, low, second.value) && !isReversed(tape, joiner, first, second, true)) return null;
  const value = inOrder(low * found.scale, second.value * found.scale);
  const numerals = [first, second];
  return { kind: 'money', from: mark.from, to: second.to, value, currencies: found.codes, mark, numerals, joiner };
}

/** The second figure counts nothing else: "A$400 to 800 in Perth", but not "$5 to 10 children". */
function standsAlone(tape: Tape, { to }: Numeral): boolean {
  return !tape.isWord(to) || afterAmount.has(tape.lower(to));
}

const afterAmount = wordSet(
  'in at for per and a an each on with depending from or to before after last this next apiece',
);

/** "hundreds of millions of dollars", "millions of yen": money whose sum nobody tells. The place is that of the first word. */
export function readVagueMoney(tape: Tape, place: number): Draft | null {
  const to = vagueEnd(tape, place);
  if (to === null || tape.lower(to) !== 'of') return null;
  const none: Numeral = {
    from: place,
    to,
    figure: { from: place, to },
    mantissa: 1e6,
    value: 1e6,
    magnitude: { from: place, to, factor: 1e6 },
    kind: 'number',
    style: 'words',
    decimals: 0,
    grouping: null,
    code: false,
  };
  const money = moneyAfter(tape, to + 1, none);
  return (
    money && {
      kind: 'money',
      from: place,
      to: money.to,
      value: null,
      unit: money.unit,
      currencies: money.currencies ?? [],
      mark: money.mark,
      numerals: [],
    }
  );
}

/** The end of "hundreds", "tens of thousands", "hundreds of millions"; null where none begins. */
export function vagueEnd(tape: Tape, place: number): number | null {
  if (!vagueMagnitudes.has(tape.lower(place)) || tape.isNameLike(place)) return null;
  let at = place + 1;
  while (tape.lower(at) === 'of' && vagueMagnitudes.has(tape.lower(at + 1))) at += 2;
  return tape.lower(place) === 'tens' && at === place + 1 ? null : at;
}
