import type { SourceKind } from '../../../rules/contract/index.ts';
import { crowds, genericSources, genericStudies } from '../../../rules/lexicons/cues-sources.ts';
import { Tag } from './grammar.ts';
import { lowerAt, type Range, tagAt, type View } from './view.ts';

/** How well a reader can tell who a source is. */
export interface Identity {
  readonly kind: SourceKind;
  readonly named: boolean;
}

const persons = new Set([
  'he',
  'she',
  'they',
  'it',
  'his',
  'her',
  'their',
  'its',
  'him',
  'them',
  'the former',
  'the latter',
  'who',
  'which',
  'that',
]);
const ourselves = new Set(['i', 'we', 'my', 'our', 'me', 'us']);

/**
 * Tells named sources from unnamed ones. `bearer` is whether the last speaker was named, for pronouns.
 */
export function identify(view: View, source: Range, bearer: boolean): Identity {
  const first = lowerAt(view, source.first).replace(/'.*$/, '');
  const words = source.last - source.first;
  if (words <= 2 && (words === 1 || tagAt(view, source.last - 1) & Tag.Possessive)) {
    if (ourselves.has(first)) return { kind: 'pronoun', named: true };
    if (first === 'you') return { kind: 'unnamed', named: false };
    if (persons.has(first)) return { kind: 'pronoun', named: antecedentNamed(view, source, first, bearer) };
  }
  const named = isNamed(view, source);
  return { kind: named ? 'named' : 'unnamed', named };
}

/** "officials who said": the noun phrase before a relative pronoun; the last speaker for a personal one. */
function antecedentNamed(view: View, source: Range, word: string, bearer: boolean): boolean {
  if (word !== 'who' && word !== 'which' && word !== 'that') return bearer;
  let first = source.first;
  while (
    first > 0 &&
    source.first - first < 8 &&
    !(tagAt(view, first - 1) & (Tag.Stop | Tag.Break | Tag.Colon | Tag.Finite | Tag.Auxiliary))
  )
    first--;
  let last = source.first;
  while (last > first && tagAt(view, last - 1) & Tag.Comma) last--;
  return last > first && isNamed(view, { first, last });
}

/** Whether a reader can tell who it is: by a name, a count, an office; "critics of the mayor" stay unnamed. */
function isNamed(view: View, source: Range): boolean {
  const opening = lowerAt(view, source.first);
  let generic = false;
  for (let at = source.first; at < source.last; at++) {
    const tags = tagAt(view, at);
    const word = lowerAt(view, at);
    if (crowds.has(word)) return counted(view, source.first, at);
    const ends = tags & (Tag.Comma | Tag.Relative | Tag.Preposition);
    if (ends && generic) return affiliated(view, at, source.last) || namedWithin(view, at, source.last);
    if (ends && at > source.first) break;
    if (genericSources.has(word) || genericStudies.has(word)) generic = true;
    else if (tags & Tag.Capital && !(at === source.first && tags & (Tag.Determiner | Tag.Indefinite | Tag.Preposition)))
      return true;
    if (tags & Tag.Number || counts.has(word)) return true;
  }
  // "Both men", "neither side": the reader has met them.
  if (/^(?:both|neither|either)$/.test(opening) && !generic) return true;
  if (tagAt(view, source.first) & Tag.Indefinite) return namedWithin(view, source.first + 1, source.last);
  if (opening === 'a' || opening === 'an' || opening === 'no' || opening === 'any')
    return namedWithin(view, source.first + 1, source.last);
  return !generic || definite(view, source);
}

/** A count right before: "three people who were there". */
function counted(view: View, first: number, at: number): boolean {
  for (let word = first; word < at; word++) if (counts.has(lowerAt(view, word))) return true;
  return false;
}

/** "at the ministry", "for Fitch", "of the board": an office that could be telephoned. */
function affiliated(view: View, at: number, last: number): boolean {
  return (
    /^(?:at|for|from|of|in|to|with)$/.test(lowerAt(view, at)) &&
    at + 1 < last &&
    (tagAt(view, at + 1) & (Tag.Determiner | Tag.Capital)) !== 0 &&
    !/^(?:a|an|some|any)$/.test(lowerAt(view, at + 1))
  );
}

function namedWithin(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tagAt(view, at) & Tag.Capital) return true;
  return false;
}

const counts = new Set([
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'dozen',
]);

/** "the study", "the ministry's officials", "this report": the reader has met it before. */
function definite(view: View, source: Range): boolean {
  const word = lowerAt(view, source.first);
  const singular = !/[^s]s$/.test(lowerAt(view, source.last - 1));
  return (
    ['his', 'her', 'their', 'its', 'my', 'our', 'this', 'these', 'those'].includes(word) || (word === 'the' && singular)
  );
}
