import {
  smallerUnits,
  temperatureCues,
  type Unit,
  unitByName,
  unitBySymbol,
  unitOpeners,
} from '../../../rules/lexicons/units.ts';
import { wordSet } from '../../../rules/lexicons/wordset.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { Suffix } from './suffixes.ts';
import { isHyphen, startsWithCapital, type Tape } from './tape.ts';

interface UnitAt {
  readonly unit: Unit;
  readonly to: number;
}

/** "years old", "-year-old", "years of age", "months old". The places lie behind the number. */
export function ageAt(tape: Tape, place: number): Suffix | null {
  const hyphen = tape.isHyphen(place) ? 1 : 0;
  const from = place + hyphen,
    unit = unitByName.get(tape.lower(from));
  if (unit?.dimension !== 'time') return null;
  const old = isHyphen(tape.text(from + 1)) ? from + 2 : from + 1;
  const word = tape.lower(old);
  if (word === 'old' || word === 'olds')
    return { kind: 'age', to: old + 1, mark: { from, to: old + 1 }, unit: unit.name };
  return word === 'of' && tape.lower(old + 1) === 'age'
    ? { kind: 'age', to: old + 2, mark: { from, to: old + 2 }, unit: unit.name }
    : null;
}

const scales: ReadonlyMap<string, string> = new Map([
  ['c', 'degree Celsius'],
  ['celsius', 'degree Celsius'],
  ['centigrade', 'degree Celsius'],
  ['f', 'degree Fahrenheit'],
  ['fahrenheit', 'degree Fahrenheit'],
  ['k', 'kelvin'],
  ['kelvin', 'kelvin'],
  ['℃', 'degree Celsius'],
  ['℉', 'degree Fahrenheit'],
]);

/** "°C", "degrees Celsius", "Fahrenheit"; a bare "degrees" or "°" where the sentence speaks of heat. */
export function temperatureAt(tape: Tape, place: number): Suffix | null {
  const from = tape.isHyphen(place) ? place + 1 : place;
  const degree = degreeLength(tape, from),
    scale = scales.get(tape.lower(from + degree));
  if (scale !== undefined && (degree > 0 || isWholeScale(tape, from)))
    return temperature(from, from + degree + 1, scale);
  if (degree > 0)
    return tape.holds(temperatureCues) ? temperature(from, from + degree, 'degree') : angle(from, from + degree);
  return null;
}

const temperature = (from: number, to: number, unit: string): Suffix => ({
  kind: 'temperature',
  to,
  mark: { from, to },
  unit,
});
const angle = (from: number, to: number): Suffix => ({ kind: 'measure', to, mark: { from, to }, unit: 'degree' });

function degreeLength(tape: Tape, place: number): number {
  const word = tape.lower(place);
  if (word === 'degree' || word === 'degrees' || word === '°' || word === 'º' || word === 'deg' || word === 'deg.')
    return 1;
  return 0;
}

/** Without degrees before it a scale is spelled out, or is a closed-up letter in talk of the weather. */
function isWholeScale(tape: Tape, place: number): boolean {
  const text = tape.text(place);
  if (text === 'C' || text === 'F') return !tape.spaced(place) && tape.spaced(place + 1) && tape.holds(temperatureCues);
  return text.length > 1 || text === '℃' || text === '℉';
}

/** Units of length, mass, time …; time makes a duration. */
export function measureAt(tape: Tape, place: number, numeral: Numeral): Suffix | null {
  const bracketed = bracketedUnit(tape, place) ?? inchMark(tape, place);
  if (bracketed !== null) return { kind: 'measure', ...bracketed };
  const height = heightMarks(tape, place, numeral);
  if (height !== null) return height;
  const found = unitAt(tape, place, numeral);
  if (found === null) return null;
  const hyphen = tape.isHyphen(place) ? 1 : 0;
  const speed = speedAt(tape, found);
  const unit = speed?.unit ?? found.unit.name;
  const to = speed?.to ?? found.to;
  const kind = found.unit.dimension === 'time' ? 'duration' : 'measure';
  const mark = { from: place + hyphen, to };
  const more = speed === null && hyphen === 0 ? smallerPart(tape, found) : null;
  if (more === null) return { kind, to, mark, unit };
  return { kind, to: more.to, mark, unit, more: { value: more.value, numeral: more.numeral } };
}

/** "20 [kg]": as tables and data sheets write units. */
function bracketedUnit(tape: Tape, place: number): Pick<Suffix, 'to' | 'mark' | 'unit'> | null {
  const brackets = tape.text(place) + tape.text(place + 2);
  const unit = brackets === '[]' || brackets === '<>' ? unitBySymbol.get(tape.text(place + 1)) : undefined;
  return unit === undefined ? null : { to: place + 3, mark: { from: place + 1, to: place + 2 }, unit: unit.name };
}

const extents = wordSet('long wide tall high deep thick in');

/** `10" long`: the double quotation mark as the sign of inches. */
function inchMark(tape: Tape, place: number): Pick<Suffix, 'to' | 'mark' | 'unit'> | null {
  const mark = tape.text(place);
  if (mark !== '″' && !(/^["”]$/.test(mark) && tape.spaced(place + 1) && extents.has(tape.lower(place + 1))))
    return null;
  return { to: place + 1, mark: { from: place, to: place + 1 }, unit: 'inch' };
}

/** `6'2"`, "5′10″", "6'2": feet and inches by their marks; minutes of arc have degrees before them. */
function heightMarks(tape: Tape, place: number, { from, value }: Numeral): Suffix | null {
  if (!/^['’′]$/.test(tape.text(place)) || tape.spaced(place) || tape.spaced(place + 1)) return null;
  if (tape.text(from - 1) === '°' || value > 9 || !/^(?:\d|1[01])$/.test(tape.text(place + 1))) return null;
  const marked = /^["”″]$/.test(tape.text(place + 2)) && !tape.spaced(place + 2);
  const to = place + (marked ? 3 : 2);
  const inches = readNumeral(tape, place + 1);
  if (inches === null || (!tape.spaced(to) && (tape.isWord(to) || tape.isNumber(to)))) return null;
  const more = { value: inches.value / 12, numeral: inches };
  return { kind: 'measure', to, mark: { from: place, to: place + 1 }, unit: 'foot', more };
}

/** "miles per hour", "km/h", "metres a second", "miles-per-hour". */
function speedAt(tape: Tape, { unit, to }: UnitAt): { unit: string; to: number } | null {
  const at = tape.isHyphen(to) ? to + 1 : to;
  const joint = tape.lower(at);
  if (joint === '/' && !tape.spaced(at) && !tape.spaced(at + 1)) {
    const power = powerAt(tape, at + 2);
    const per = unitBySymbol.get(tape.text(at + 1) + power) ?? unitByName.get(tape.lower(at + 1));
    return per === undefined ? null : { unit: `${unit.name} per ${per.name}`, to: at + (power === '' ? 2 : 3) };
  }
  if ((joint !== 'per' && joint !== 'a' && joint !== 'an') || unit.dimension !== 'length') return null;
  const last = tape.isHyphen(at + 1) ? at + 2 : at + 1;
  const per = unitByName.get(tape.lower(last));
  if (per?.dimension !== 'time' || per.si === null || per.si > 3600) return null;
  return { unit: `${unit.name} per ${per.name}`, to: last + 1 };
}

/** The inches of "5 ft 2 in", the minutes of "two hours and 20 minutes", as a part of the larger unit. */
function smallerPart(tape: Tape, { unit, to }: UnitAt): { value: number; to: number; numeral: Numeral } | null {
  const smaller = smallerUnits[unit.name];
  if (smaller === undefined) return null;
  const at = tape.lower(to) === 'and' || tape.lower(to) === ',' ? to + 1 : to;
  const numeral = tape.isNumber(at) || at > to || tape.isWord(at) ? readNumeral(tape, at, { noAnd: true }) : null;
  if (numeral === null || numeral.kind !== 'number' || numeral.from !== at) return null;
  if (unit.name === 'foot' && at === to && isHeight(tape, numeral))
    return { value: numeral.value / 12, to: numeral.to, numeral };
  const letter = lettered[unit.name];
  const next =
    letter !== undefined && tape.lower(numeral.to) === letter[0]
      ? { unit: unitByName.get(letter[1]) as Unit, to: numeral.to + 1 }
      : unitAt(tape, numeral.to, numeral);
  if (next === null || !smaller.includes(next.unit.name) || next.unit.si === null || unit.si === null) return null;
  const value = (numeral.value * next.unit.si) / unit.si;
  return value < 1 ? { value, to: next.to, numeral } : null;
}

/** What letters mean behind a larger unit, whatever they mean alone: "5 ft 2 in", "2h 30m". */
const lettered: Readonly<Record<string, readonly [letter: string, unit: string]>> = {
  foot: ['in', 'inch'],
  hour: ['m', 'minute'],
};

/** "six feet two", "5ft 10 tall": inches that go without their name. */
function isHeight(tape: Tape, { value, to }: Numeral): boolean {
  if (!(value > 0 && value < 12)) return false;
  return tape.isWord(to) ? /^(?:tall|high|and|or)$/.test(tape.lower(to)) : /^[,.;:!?)]?$/.test(tape.text(to));
}

/** Names of one to three words, and symbols, closed up or spaced. */
function unitAt(tape: Tape, place: number, numeral: Numeral): UnitAt | null {
  const at = tape.isHyphen(place) ? place + 1 : place;
  return namedUnit(tape, at) ?? symbolUnit(tape, place, numeral);
}

function namedUnit(tape: Tape, place: number): UnitAt | null {
  const word = tape.lower(place);
  if (unitOpeners.has(word)) {
    const at = tape.isHyphen(place + 1) ? place + 2 : place + 1;
    const two = unitByName.get(`${word} ${tape.lower(at)}`),
      three = unitByName.get(`${word} ${tape.lower(at)} ${tape.lower(at + 1)} ${tape.lower(at + 2)}`);
    if (three !== undefined) return { unit: three, to: at + 3 };
    if (two !== undefined) return { unit: two, to: at + 1 };
  }
  const one = unitByName.get(word);
  if (
    one === undefined ||
    unusualNames.has(word) ||
    tape.text(place) === 'Stone' ||
    ((word === 'quarter' || word === 'quarters') && tape.lower(place + 1) !== '')
  )
    return null;
  return !tape.spaced(place + 1) && tape.isNumber(place + 1) ? null : { unit: one, to: place + 1 };
}

/** Symbols that are units only where they are closed up to digits: the letters mean too much else. */
const closedOnly: ReadonlySet<string> = new Set([
  't',
  's',
  'A',
  'V',
  'W',
  'J',
  'N',
  'mb',
  'cal',
  'ct',
  'kt',
  'kn',
  'pt',
  'gal',
  'in.',
  'ly',
  'mi',
  'Mb',
  'ms',
  'ns',
  'wk',
  'rad',
  'ha',
]);
/** Names that are common words: read as units only with more around them. */
const unusualNames: ReadonlySet<string> = new Set(['turn', 'bit', 'second']);

function symbolUnit(tape: Tape, place: number, numeral: Numeral): UnitAt | null {
  const text = tape.text(place);
  const closed = !tape.spaced(place);
  const power = powerAt(tape, place + 1);
  const to = place + (power === '' ? 1 : 2);
  const unit = unitBySymbol.get(text + power) ?? unitBySymbol.get(text.replace(/(?<=[a-z]{2})\.$/, ''));
  if (unit === undefined) return closedInch(tape, place, numeral) ?? wordlike(tape, place, closed);
  if (!(closed ? isClosedUnit(tape, text, numeral) : isSpacedUnit(tape, place, numeral))) return null;
  // Letters or digits right behind ("24703 m212", "5mAx") show that the symbol is none; "km/h" and "km-long" are its own.
  const ends = tape.spaced(to) || !(tape.isNumber(to) || (tape.isWord(to) && tape.lower(to) !== "'s"));
  return ends ? { unit, to } : null;
}

/** "747s" and "the 50s" are plurals; seconds closed up have decimals ("9.58s"). */
function isClosedUnit(tape: Tape, text: string, { from, decimals }: Numeral): boolean {
  // "Launch Pad 39A" is no strength of current.
  if (text === 'A') return !startsWithCapital(tape.text(from - 1)) || tape.isNumber(from - 1);
  return text !== 's' || decimals > 0;
}

function isSpacedUnit(tape: Tape, place: number, numeral: Numeral): boolean {
  const text = tape.text(place);
  if (numeral.style === 'words' && text.length < 3 && !afterWords.has(text)) return false;
  return !closedOnly.has(text) || (text === 'ha' && tape.spaced(place + 1));
}

/** Short symbols that follow numbers in words too: "ten km". */
const afterWords = wordSet('km kg ft lb');

function closedInch(tape: Tape, place: number, numeral: Numeral): UnitAt | null {
  const inch = unitByName.get('inch');
  const found = tape.text(place) === 'in' && !tape.spaced(place) && numeral.style === 'digits';
  return found && inch !== undefined ? { unit: inch, to: place + 1 } : null;
}

/** The exponent closed up behind a symbol, or nothing. */
const powerAt = (tape: Tape, place: number): string =>
  !tape.spaced(place) && /^[23²³]$/.test(tape.text(place)) ? tape.text(place) : '';

/** "16-bit", "3 turns", "30 seconds": the common words among the names, where a number plainly counts them. */
function wordlike(tape: Tape, place: number, closed: boolean): UnitAt | null {
  const at = tape.isHyphen(place) ? place + 1 : place,
    word = tape.lower(at);
  const unit = unusualNames.has(word) ? unitByName.get(word) : undefined;
  return unit !== undefined && (at > place || closed || word !== 'bit') ? { unit, to: at + 1 } : null;
}
