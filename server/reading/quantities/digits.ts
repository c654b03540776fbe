import type { WrittenForm } from '../../../rules/contract/index.ts';
import { vulgarFractions } from '../../../rules/lexicons/numbers.ts';

/** A run of digits with its points and commas, read. */
export interface Digits {
  readonly value: number;
  readonly decimals: number;
  readonly grouping: WrittenForm['grouping'];
  /** It ends in a sign such as "½", or is one. */
  readonly fraction: boolean;
  /** A leading zero before other digits ("007"): a code or a clock rather than a count. */
  readonly code: boolean;
}

/**
 * Reads "1,234.5", "12,34,567", "1.111,11", "5,00", "3½"; null for what counts nothing: versions ("3.2.1"), IP numbers,
 * figures of other scripts. "4.800" is four point eight: English groups by commas.
 */
export function readDigits(text: string): Digits | null {
  const sign = vulgarFractions.get(text.charAt(text.length - 1));
  const digits = sign === undefined ? text : text.slice(0, -1);
  const plain = digits === '' ? { value: 0, decimals: 0, grouping: null, code: false } : readPlain(digits);
  return plain && { ...plain, value: plain.value + (sign ?? 0), fraction: sign !== undefined };
}

function readPlain(text: string): Omit<Digits, 'fraction'> | null {
  if (!isAsciiNumber(text)) return null;
  const point = text.indexOf('.'),
    comma = text.indexOf(',');
  if (comma < 0 && point < 0)
    return {
      value: Number(text),
      decimals: 0,
      grouping: text.length > 3 ? 'none' : null,
      code: text.length > 1 && text.startsWith('0'),
    };
  if (comma < 0) return point === text.lastIndexOf('.') ? decimal(text, point) : grouped(text, '.', ',');
  if (point < 0)
    return comma === text.lastIndexOf(',') && text.length - comma !== 4
      ? decimal(text, comma)
      : grouped(text, ',', '.');
  return text.lastIndexOf(',') < text.lastIndexOf('.') ? grouped(text, ',', '.') : grouped(text, '.', ',');
}

function decimal(text: string, mark: number): Omit<Digits, 'fraction'> {
  const whole = text.slice(0, mark),
    part = text.slice(mark + 1);
  return {
    value: Number(`${whole}.${part}`),
    decimals: part.length,
    grouping: whole.length > 3 ? 'none' : null,
    code: whole.length > 1 && whole.startsWith('0'),
  };
}

/** Groups of three behind a first of one to three; of two before the last three as Indian English has them. */
function grouped(text: string, separator: ',' | '.', mark: ',' | '.'): Omit<Digits, 'fraction'> | null {
  const [whole = '', part = '', ...more] = text.split(mark);
  const groups = whole.split(separator),
    first = groups[0] ?? '';
  const inner = groups.slice(1, -1),
    last = groups.at(-1) ?? '';
  const regular =
    groups.length > 1 &&
    last.length === 3 &&
    first.length <= 3 &&
    inner.every((group) => group.length === 3 || group.length === 2);
  // Commas out of step ("1,00,0") are a slip of the pen in a number; points out of step make a version or an address.
  if (more.length > 0 || (!regular && separator === '.')) return null;
  if (separator === '.' && (first.length > 3 || inner.some((group) => group.length !== 3))) return null;
  return {
    value: Number(`${groups.join('')}.${part}`),
    decimals: part.length,
    grouping: separator === ',' ? 'comma' : 'point',
    code: first.length > 1 && first.startsWith('0'),
  };
}

function isAsciiNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x30 || code > 0x39) && code !== 0x2c && code !== 0x2e) return false;
  }
  return text.length > 0 && text.length <= 40;
}
