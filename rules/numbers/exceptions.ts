/** "four of the five countries, excluding Chile and Peru": how many are left out, and how many ought to be. */
import type { Quantity, Report, Sentence } from '../contract/index.ts';
import type { Group } from './counted.ts';
import { readListing } from './listing.ts';
import { quantityAt, textOf } from './prose.ts';
import { inWords } from './spelling.ts';

const excluding = /^(?:excluding|except|excepting|barring|minus|without)$/;

/** A part of a whole beside a list of what is left out, where the two do not come to the whole. */
export function wrongExceptions(sentence: Sentence, group: Group): Report | undefined {
  const part = group.partOf && quantityAt(sentence, group.partOf);
  if (!part || !isCount(part) || part.value >= group.count) return undefined;
  const { words } = sentence.block;
  const cue = words[group.next]?.text === ',' ? group.next + 1 : group.next;
  const word = words[cue];
  if (!word || word.end > sentence.end || !excluding.test(word.lower)) return undefined;
  const listing = readListing(sentence, words[cue + 1]?.lower === 'for' ? cue + 2 : cue + 1, true, true);
  const left = group.count - part.value;
  if (!listing?.joined || listing.open || (listing.fewest <= left && left <= listing.most)) return undefined;
  const span = { start: part.start, end: group.end };
  return {
    span,
    message: `“${textOf(sentence, span)}” leaves out ${inWords(left)}, and “${word.text}” names ${inWords(listing.most)}.`,
    related: [{ start: listing.start, end: listing.end, message: 'These are left out.' }],
  };
}

const isCount = (quantity: Quantity): quantity is Quantity & { value: number } =>
  quantity.kind === 'number' && typeof quantity.value === 'number' && quantity.approximator === null;
