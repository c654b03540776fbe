import type { Span } from '../../../rules/contract/index.ts';
import { approximatorsAfter, approximatorsBefore } from '../../../rules/lexicons/numbers-approximators.ts';
import type { Places } from './draft.ts';
import type { Tape } from './tape.ts';

/** Phrases as lists of words by the word next to the figure, the longest first. */
function table(
  phrases: readonly string[],
  nextWord: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' '),
      key = nextWord(words);
    map.set(
      key,
      [...(map.get(key) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return map;
}

const before = table(approximatorsBefore, (words) => words.at(-1) ?? '');
const after = table(approximatorsAfter, (words) => words[0] ?? '');

/**
 * What says that a figure is not exact, before it ("about", "more than") or else behind it ("or so") or behind its numeral
 * ("20-plus years"); null without.
 */
export function approximatorOf(tape: Tape, figure: Places, numeralEnd: number): Span | null {
  return ahead(tape, figure.from) ?? behind(tape, figure.to) ?? inside(tape, numeralEnd, figure.to);
}

function inside(tape: Tape, from: number, to: number): Span | null {
  const at = tape.isHyphen(from) ? from + 1 : from;
  const word = tape.lower(at);
  return at < to && (word === 'plus' || word === '+' || word === 'odd') ? tape.span(at, at + 1) : null;
}

function ahead(tape: Tape, place: number): Span | null {
  const words = before.get(tape.lower(place - 1))?.find((phrase) => stands(tape, place - phrase.length, phrase));
  return words ? tape.span(place - words.length, place) : null;
}

function behind(tape: Tape, place: number): Span | null {
  const words = after.get(tape.lower(place))?.find((phrase) => stands(tape, place, phrase));
  // "either less than ten or more than twenty"
  if (words && tape.lower(place + words.length) === 'than') return null;
  if (words) return tape.span(place, place + words.length);
  // "500 people or more": what is counted may stand between.
  const later =
    tape.isWord(place) && tape.lower(place + 1) === 'or'
      ? after.get('or')?.find((phrase) => stands(tape, place + 1, phrase))
      : undefined;
  return later ? tape.span(place + 1, place + 1 + later.length) : null;
}

function stands(tape: Tape, from: number, words: readonly string[]): boolean {
  return from >= 0 && words.every((word, index) => tape.lower(from + index) === word);
}

/** How many words the approximator before a place takes up; 0 without one. */
export function approximatorLength(tape: Tape, place: number): number {
  return before.get(tape.lower(place - 1))?.find((phrase) => stands(tape, place - phrase.length, phrase))?.length ?? 0;
}
