/** What a quotation looks like from outside: whether somebody speaks it, and whether those around it tell who. */
import { type Block, covers, type Quotation, type Sentence, type Span, type Word } from '../contract/index.ts';
import { months, weekdays } from '../lexicons/numbers-calendar.ts';
import { inscriptions, openers, persons } from '../lexicons/sourcingSpeakers.ts';
import { hasCapital, indexAt, wordAt } from './phrases.ts';

/** How many words beside a quotation are looked at: a sentence that goes on for longer tells nothing of it. */
export const reach = 60;

/** The words of a sentence from one place of the block to another (exclusive). */
function wordsOf({ words }: Sentence, first: number, last: number): readonly Word[] {
  const from = words[0]?.index ?? 0;
  return words.slice(Math.max(0, first - from), Math.max(0, last - from));
}

/** The words of a sentence that stand before a quotation, the nearest last. */
export function wordsBefore(sentence: Sentence, { start }: Span): readonly Word[] {
  const end = indexAt(sentence, start);
  return wordsOf(sentence, end - reach, end);
}

/** The words of a sentence that stand behind a quotation, the nearest first. */
export function wordsBehind(sentence: Sentence, { end }: Span): readonly Word[] {
  const start = indexAt(sentence, end);
  return wordsOf(sentence, start, start + reach);
}

/** Four words or more that are no title: the long words of one all have capitals. */
export function isSpeech({ words }: Block, first: Sentence, { inner, nested, closed }: Quotation): boolean {
  if (nested || !closed) return false;
  let [count, plain] = [0, false];
  for (let at = indexAt(first, inner.start); (words[at]?.end ?? Number.POSITIVE_INFINITY) <= inner.end; at++) {
    const { kind, text } = words[at] as Word;
    if (kind !== 'word' && kind !== 'number') continue;
    if (count++ > 0 && text.length > 3 && /^\p{Ll}/u.test(text)) plain = true;
    if (count >= 4 && plain) return true;
  }
  return false;
}

/** A whole sentence with its stop: a phrase in marks is a term, or doubt, or somebody's word for it. */
export function isUtterance({ source }: Block, { inner, end }: Quotation): boolean {
  const isStopped = /[.!?…]/.test(source[inner.end - 1] ?? '') || /^\s*(?:[.!?]|$)/.test(source.slice(end, end + 4));
  return isStopped && /\p{Lu}/u.test(source[inner.start] ?? '');
}

/** "The banner read “…”", "known as “…”": words that are written, sung or mentioned. */
export const isInscribed = (sentence: Sentence, quotation: Quotation): boolean =>
  wordsBefore(sentence, quotation).some(({ lower }) => inscriptions.has(lower));

/** "The “work hard, play hard” culture": a term in front of its noun. */
export function isEpithet({ block: { source } }: Sentence, { start, end }: Quotation): boolean {
  const after = source.slice(end, end + 8);
  return (
    /\b(?:the|an?|its|their|this|that|of)\s+$/i.test(source.slice(Math.max(0, start - 8), start)) &&
    /^\s+\p{L}/u.test(after) &&
    !/^\s+(?:and|or|in|of|on|at|as|by|for|from|to|with|but|that|which|who|while|when|is|are|was|were)\b/.test(after)
  );
}

/** A quotation right beside another: people who speak in turn. */
export const isAnswer = ({ source }: Block, { start, end }: Quotation): boolean =>
  /["”]\s+$/.test(source.slice(Math.max(0, start - 4), start)) || /^\s+["“]/.test(source.slice(end, end + 4));

/** Nothing but words in quotation marks. */
export const isSpoken = ({ quotations, words }: Sentence): boolean =>
  words.length < 4 * reach &&
  words.every((word) => word.kind === 'punctuation' || quotations.some((quotation) => covers(quotation, word)));

/** Whether these words tell of somebody who may be speaking: a pronoun, a person, a name. */
export const tellsOne = (sentence: Sentence, words: readonly Word[]): boolean =>
  words.some(
    ({ lower, index }) =>
      /^(?:he|she|i|we|they|him|her|his|them|their)$/.test(lower) || persons.has(lower) || isNameAt(sentence, index),
  );

/** Whether a sentence before or behind a quotation tells who may be speaking, by a cue or by somebody in it. */
export function tells(sentence: Sentence | undefined, side: 'before' | 'behind'): boolean {
  if (sentence === undefined) return false;
  if (sentence.hits('cue').length > 0) return true;
  return tellsOne(sentence, side === 'before' ? sentence.words.slice(-reach) : sentence.words.slice(0, reach));
}

/** A capital that is not a day's or a month's. At the beginning, any word but a plural and those that often open a sentence. */
export function isNameAt(sentence: Sentence, at: number): boolean {
  const { lower = '' } = wordAt(sentence, at) ?? {};
  if (months.has(lower) || weekdays.has(lower)) return false;
  if (hasCapital(sentence, at)) return true;
  return at === sentence.words[0]?.index && /^\p{L}+[^s]$/u.test(lower) && !openers.has(lower);
}
