import type { QuantityKind } from '../../../rules/contract/index.ts';
import type { Places } from './draft.ts';
import { moneyAfter } from './moneynames.ts';
import type { Numeral } from './numeral.ts';
import { percentAt } from './percents.ts';
import type { Tape } from './tape.ts';
import { ageAt, measureAt, temperatureAt } from './units.ts';

/** What stands behind a number and says what it counts. */
export interface Suffix {
  readonly kind: QuantityKind;
  /** Where the quantity ends. */
  readonly to: number;
  /** The unit as written. */
  readonly mark: Places;
  readonly unit: string | null;
  readonly currencies?: readonly string[];
  /** What is to be added to the value, in the same unit: the inches of "5 ft 2 in", the cents of "5 dollars 30 cents". */
  readonly more?: { readonly value: number; readonly numeral: Numeral };
}

/** Reads the percent sign, currency, unit or age that stands behind a number; null where none does. */
export function suffixOf(tape: Tape, numeral: Numeral): Suffix | null {
  if (numeral.kind === 'ordinal') return null;
  const direct = suffixAt(tape, numeral.to, numeral);
  if (direct !== null) return direct;
  const at = numeral.kind === 'fraction' ? behindArticle(tape, numeral.to) : behindHedge(tape, numeral.to);
  return at > numeral.to ? suffixAt(tape, at, numeral) : null;
}

/** "20-plus years", "30+ countries", "50-odd miles": the unit stands behind the hedge. */
function behindHedge(tape: Tape, place: number): number {
  const at = tape.isHyphen(place) ? place + 1 : place;
  const word = tape.lower(at);
  return word === 'plus' || word === '+' || (word === 'odd' && at > place) ? at + 1 : place;
}

function suffixAt(tape: Tape, place: number, numeral: Numeral): Suffix | null {
  return (
    percentAt(tape, place) ??
    moneyAfter(tape, place, numeral) ??
    ageAt(tape, place) ??
    temperatureAt(tape, place) ??
    measureAt(tape, place, numeral)
  );
}

/** "half a mile", "a quarter of a percentage point", "seven-tenths of 1 percent": the unit stands behind an article or a one. */
function behindArticle(tape: Tape, place: number): number {
  let at = place;
  if (tape.lower(at) === 'of') at++;
  const word = tape.lower(at);
  return word === 'a' || word === 'an' || (at > place && (word === '1' || word === 'one')) ? at + 1 : place;
}
