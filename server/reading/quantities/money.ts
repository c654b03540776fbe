import { codesBySign, currencyByCode, wordlikeCodes } from '../../../rules/lexicons/currencies.ts';
import { vagueMagnitudes } from '../../../rules/lexicons/numbers.ts';
import type { Draft } from './draft.ts';
import { type CurrencyAt, codeOf, codeScale, minorPart, moneyAfter } from './moneynames.ts';
import { type Numeral, readNumeral, round } from './numeral.ts';
import { isBetween, isChange, isRange, type Joiner, joinerAt, shareMagnitude } from './ranges.ts';
import { isHyphen, type Tape } from './tape.ts';

/** Letters that stand before an amount as a sign; single ones closed up. Other letter signs mean too much else. */
const letterSigns: ReadonlySet<string> = new Set([
  'RM',
  'Rs',
  'Rs.',
  'Re',
  'Rp',
  'Rp.',
  'kr',
  'kr.',
  'Tk',
  'Tk.',
  'DM',
  'KSh',
  'Ksh',
  'TSh',
  'USh',
  'Dh',
  'Dhs',
  'LE',
  'Fr.',
  'SFr',
  'Bs.',
  'NIS',
  'FCFA',
  'NKr',
  'SKr',
  'DKr',
  'Skr',
  'Nkr',
  'Dkr',
  'R',
  'zł',
  'FF',
  'BFr',
  'RMB',
  'Br',
  'Kz',
  'Ft',
  'KD',
]);

interface Sign extends CurrencyAt {
  readonly scale: number;
}

/** The currency sign or code at a place: "$", "US$", "JP¥", "mxn$", "EUR", "Rs", "c $"; null where none is. */
export function signAt(tape: Tape, place: number): Sign | null {
  const text = tape.text(place),
    next = tape.text(place + 1);
  const two = tape.spaced(place + 1)
    ? undefined
    : (codesBySign.get(text + next) ?? codesBySign.get(text.toUpperCase() + next));
  if (two !== undefined && (next === '$' || next === '£' || next === '¥' || next === '₵' || !tape.isWord(place)))
    return { codes: two, to: place + 2, scale: 1 };
  if (next === '$' && (text === 'c' || text === 'C') && tape.spaced(place) && tape.at(place + 2)?.kind === 'number')
    return { codes: ['CAD'], to: place + 2, scale: 1 };
  if (!tape.isWord(place)) return symbolAt(tape, place);
  return letterAt(tape, place);
}

function symbolAt(tape: Tape, place: number): Sign | null {
  const codes = codesBySign.get(tape.text(place));
  return codes === undefined || tape.isNumber(place) ? null : { codes, to: place + 1, scale: 1 };
}

function letterAt(tape: Tape, place: number): Sign | null {
  const text = tape.text(place),
    follows = tape.isNumber(place + 1)
      ? place + 1
      : tape.text(place + 1) === '.' && !tape.spaced(place + 1) && tape.isNumber(place + 2)
        ? place + 2
        : -1;
  if (follows < 0) return null;
  const code = codeOf(text);
  if (code !== null)
    return isWordlike(tape, place, text) ? null : { codes: [code], to: place + 1, scale: codeScale(text) };
  if (text === 'dlrs' || text === 'dlr') return { codes: ['USD'], to: place + 1, scale: 1 };
  const dotted = follows === place + 2 ? `${text}.` : text,
    codes = codesBySign.get(dotted) ?? (text === 'RMB' ? ['CNY'] : undefined);
  if (codes === undefined || !letterSigns.has(dotted) || (text.length === 1 && tape.spaced(place + 1))) return null;
  return { codes, to: follows, scale: 1 };
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
  const sign = signAt(tape, place);
  if (sign === null) return null;
  const between = isBetween(tape, place);
  const first = readNumeral(tape, sign.to, { money: true, noAnd: between });
  if (first === null || first.kind === 'ordinal' || !isAmount(tape, sign, first)) return null;
  const minus =
    isHyphen(tape.text(place - 1)) || tape.text(place - 1) === '−'
      ? tape.spaced(place - 1) && !tape.spaced(place)
      : false;
  const from = minus ? place - 1 : place;
  const base = { kind: 'money', from, currencies: sign.codes, unit: null, mark: { from: place, to: sign.to } } as const;
  const range = minus ? null : signedRange(tape, place, sign, first, between);
  if (range !== null)
    return { ...base, to: range.to, value: range.value, numerals: [first, range.second], joiner: range.joiner };
  const word = moneyAfter(tape, first.to, first),
    again = word?.currencies?.some((code) => sign.codes.includes(code)) ? word : null;
  const tail = again === null ? minorPart(tape, first.to, sign.codes) : null;
  const more = tail?.more ?? again?.more;
  const value = round(first.value * sign.scale + (more?.value ?? 0)) * (minus ? -1 : 1);
  const codes = again?.currencies?.filter((code) => sign.codes.includes(code)) ?? sign.codes;
  return {
    ...base,
    currencies: codes,
    to: tail?.to ?? again?.to ?? first.to,
    value,
    numerals: [first],
    parts: more === undefined ? [] : [more.numeral],
  };
}

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

function signedRange(
  tape: Tape,
  place: number,
  sign: Sign,
  first: Numeral,
  between: boolean,
): { to: number; value: readonly [number, number]; second: Numeral; joiner: Joiner } | null {
  const joiner = joinerAt(tape, first.to, between);
  if (joiner === null) return null;
  const again = signAt(tape, joiner.to),
    same = again?.codes.some((code) => sign.codes.includes(code)) ?? false;
  if (again !== null && !same) return null;
  const second = readNumeral(tape, again?.to ?? joiner.to, { money: true, noAnd: between });
  if (second === null || second.kind === 'ordinal' || second.style === 'words') return null;
  if (again === null && joiner.kind !== 'dash' && second.magnitude === null) return null;
  if (joiner.kind === 'to' && isChange(tape, place)) return null;
  const low = shareMagnitude(first, second);
  return isRange(joiner, low, second.value)
    ? { to: second.to, value: [low * sign.scale, second.value * sign.scale], second, joiner }
    : null;
}

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

/** ISO codes of the table, for those who check codes alone. */
export const isCurrencyCode = (text: string): boolean => currencyByCode.has(text);
