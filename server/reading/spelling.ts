import { hashOf } from '../../rules/contract/index.ts';

/** A word's two spellings: as written and in lower case with straight apostrophes. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
  /** `hashOf(lower)`. */
  readonly hash: number;
}

/** A word of the table. The letters of a short one are packed into two numbers; they are -1 for all others. */
interface Known extends Spelling {
  readonly high: number;
  readonly low: number;
}

/**
 * The commonest words of the text in hand, so that a word seen before costs neither a substring nor a lower-case copy.
 * A fixed number of places, overwritten by whatever hashes there: it cannot grow, and what it holds never shows in a
 * result.
 */
const places = 1 << 13;
const table: (Known | undefined)[] = new Array(places);
const longestKept = 24;

/** The spellings of `text` from `start` to `end`, whose letters `high` and `low` tell from any others. */
export function spell(text: string, start: number, end: number, high: number, low: number): Spelling {
  const place = placeOf(high, low);
  const known = table[place];
  if (known !== undefined && known.low === low && known.high === high) return known;
  return remember(place, spellSlowly(text, start, end), high, low);
}

/** The same for letters of which `high` and `low` are but a hash. */
export function spellLong(text: string, start: number, end: number, high: number, low: number): Spelling {
  const place = placeOf(high, low);
  const known = table[place];
  if (known !== undefined && isAt(known.text, text, start, end)) return known;
  const spelling = spellSlowly(text, start, end);
  return end - start <= longestKept ? remember(place, spelling, -1, -1) : spelling;
}

const placeOf = (high: number, low: number): number => {
  const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (places - 1);
};

function remember(place: number, { text, lower, hash }: Spelling, high: number, low: number): Spelling {
  const known = { text, lower, hash, high, low };
  table[place] = known;
  return known;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const marks: (Spelling | undefined)[] = new Array(0x80);

/** The same for one character that is no letter. */
export function spellMark(code: number): Spelling {
  const known = marks[code];
  if (known !== undefined) return known;
  const text = String.fromCharCode(code);
  const lower = /[’ʼ]/.test(text) ? "'" : text;
  const spelling = { text, lower, hash: hashOf(lower) };
  if (code < 0x80) marks[code] = spelling;
  return spelling;
}

/** The same for any characters: soft hyphens are left out, as a reader does not see them. */
export function spellSlowly(source: string, start: number, end: number): Spelling {
  const written = source.slice(start, end);
  const text = written.includes('\u00ad') ? written.replaceAll('\u00ad', '') || written : written;
  const lower = (/[’ʼ]/.test(text) ? text.replace(/[’ʼ]/g, "'") : text).toLowerCase();
  return { text, lower, hash: hashOf(lower) };
}
