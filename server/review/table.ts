import type { Matcher, Phrase, Slot, WordForm } from '../../rules/contract/index.ts';
import { matcherOf, type Opening, openingsOf } from './automaton.ts';
import { remember } from './remember.ts';

/**
 * The openings of many phrases, worked out beforehand. Parsing and inflecting thousands of patterns takes longer than
 * all the rest of a short review, so the build does it once, and a start only looks up the words that it meets.
 */
interface Table {
  /** Of the phrases that it was made from, in their order. */
  readonly stamp: string;
  /** By opening word: places of a phrase, a form and a rest, three numbers for each opening. */
  readonly openings: Readonly<Record<string, readonly number[]>>;
  readonly rests: readonly Rest[];
}

/** The slots of a rest: 0 for any word, or its words, each with the place of its form before it; optional in a list of one. */
type Rest = readonly (SlotCode | readonly [SlotCode])[];
type SlotCode = 0 | string;

const forms: readonly (WordForm | null)[] = [
  null,
  'base',
  'third',
  'past',
  'participle',
  'gerund',
  'plural',
  'comparative',
  'superlative',
];

/** Makes a table of phrases, as text. */
export function tabulate(phrases: readonly Phrase[]): string {
  const openings = new Map<string, number[]>();
  const rests = new Map<string, number>();
  for (const [place, phrase] of phrases.entries())
    for (const [word, { form, rest }] of openingsOf(phrase)) {
      const code = JSON.stringify(rest.map(encode));
      remember(openings, word, () => []).push(
        place,
        forms.indexOf(form),
        remember(rests, code, () => rests.size),
      );
    }
  const codes = [...rests.keys()].map((code) => JSON.parse(code) as Rest);
  return JSON.stringify({
    stamp: stampOf(phrases),
    openings: Object.fromEntries(openings),
    rests: codes,
  } satisfies Table);
}

/** The automaton of a table; null where the table was made from other phrases. */
export function fromTable(text: string, phrases: readonly Phrase[]): Matcher | null {
  const { stamp, openings, rests } = JSON.parse(text) as Table;
  if (stamp !== stampOf(phrases)) return null;
  const opening = (place: number, form: number, rest: number): Opening => ({
    phrase: phrases[place] as Phrase,
    form: forms[form] ?? null,
    rest: (rests[rest] ?? []).map(decode),
  });
  return matcherOf((word) => {
    if (!Object.hasOwn(openings, word)) return undefined;
    const numbers = openings[word] ?? [];
    const found: Opening[] = [];
    for (let at = 0; at < numbers.length; at += 3)
      found.push(opening(numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0));
    return found;
  });
}

/** Words are parted by a space, which no word holds. */
function encode({ words, optional }: Slot): SlotCode | readonly [SlotCode] {
  const code = words === 'any' ? 0 : words.map(({ text, form }) => `${forms.indexOf(form)}${text}`).join(' ');
  return optional ? [code] : code;
}

function decode(code: SlotCode | readonly [SlotCode]): Slot {
  if (typeof code === 'object') return { ...decode(code[0]), optional: true };
  if (code === 0) return { words: 'any', optional: false };
  const words = code.split(' ').map((each) => {
    const text = each.slice(1);
    return { text, exact: text !== text.toLowerCase(), form: forms[Number(each[0])] ?? null };
  });
  return { words, optional: false };
}

/**
 * Tells whether phrases are the same, as far as a start has time for it: their number, and the lengths of owners and
 * patterns in their order. The build makes the table of the very phrases that it bundles, so this guards against a slip.
 */
function stampOf(phrases: readonly Phrase[]): string {
  let hash = 0;
  for (const { owner, pattern } of phrases) hash = (Math.imul(hash, 31) + owner.length * 97 + pattern.length) | 0;
  return `${phrases.length}-${hash >>> 0}`;
}
