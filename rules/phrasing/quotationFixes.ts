/** Ways out of a scare quotation: whose word it is, or the word without its marks. */
import { type Edit, type Fix, holed, isHeadline, type Sentence } from '../contract/index.ts';
import { isCopula } from '../contract/part.ts';
import type { ShortQuotation } from './shortQuotations.ts';

const hole = 'TKTK-NAME';

/**
 * “what TKTK-NAME calls …” before a noun group, and second the bare words. None where the quotation is no noun group as
 * far as its neighbours show: taking off the marks adopts the claim, so it is never what is offered first.
 */
export function fixesOf(sentence: Sentence, short: ShortQuotation): Fix[] {
  // A headline has no room for it.
  if (isHeadline(sentence.block)) return [];
  const place = placeOfName(sentence, short);
  if (place === undefined) return [];
  const { quotation } = short;
  const { source } = sentence.block;
  const bare = source.slice(quotation.inner.start, quotation.inner.end);
  return [
    { title: 'Say whose word it is', safe: false, edits: [naming(sentence, place)] },
    {
      title: `Write ${bare.replace(/[.,;:]$/, '')} without quotation marks`,
      safe: false,
      edits: [
        { start: quotation.start, end: quotation.inner.start, text: '' },
        { start: quotation.inner.end, end: quotation.end, text: '' },
      ],
    },
  ];
}

function naming(sentence: Sentence, at: number): Edit {
  const word = sentence.words[at];
  const start = word?.start ?? sentence.start;
  const before = { start, end: start };
  if (at > 0 || word === undefined) return holed(before, `what ${hole} calls `);
  const [letter = ''] = word.text;
  // The opening mark of a quotation has no capital to give up.
  if (letter === letter.toLowerCase()) return holed(before, `What ${hole} calls `);
  return holed({ start, end: start + letter.length }, `What ${hole} calls ${letter.toLowerCase()}`);
}

const determiner = /^(?:the|a|an|this|these|those|its|his|their|our|your|my)$/;
const predeterminer = /^(?:all|both|half|such|quite|many|what)$/;
const preposition =
  /^(?:of|in|on|at|by|for|from|with|without|about|against|under|over|after|before|between|among|during|through|into|behind|despite|as|via|towards?)$/;
/** "this sort of" wants a plain noun behind it. */
const sort = /^(?:sorts?|kinds?|types?|forms?|sense)$/;

/** The place in the sentence's words before which the name can stand; undefined where no noun group begins there. */
function placeOfName({ words }: Sentence, { first, last, words: quoted }: ShortQuotation): number | undefined {
  const before = words[first - 1];
  const earlier = words[first - 2]?.lower ?? '';
  if (before === undefined) return undefined;
  if (determiner.test(before.lower)) return predeterminer.test(earlier) ? undefined : first - 1;
  // "for “saving” the mill", "was “saved” by": verbs, not names of things.
  const isVerb = /(?:ed|ing)$/.test(quoted[0]?.lower ?? '') && words[last]?.kind !== 'punctuation';
  const isOwner = before.lower === "'s" && !/^(?:it|that|he|she|there)$/.test(earlier);
  if (isVerb || isOwner || sort.test(earlier)) return undefined;
  return preposition.test(before.lower) || isCopula(before) ? first : undefined;
}
