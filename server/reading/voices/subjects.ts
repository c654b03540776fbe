import { genericStudies, inquiries } from '../../../rules/lexicons/cues-sources.ts';
import { Tag } from './grammar.ts';
import { lowerAt, tagAt, type View, verbal } from './view.ts';

const plurals = new Set([
  'people',
  'police',
  'men',
  'women',
  'data',
  'media',
  'children',
  'percent',
  '%',
  'majority',
  'who',
  'that',
  'which',
  'half',
  'third',
  'quarter',
  'democrat',
]);

/** Whether a verb without ending can have its subject here. An ambiguous one asks for a pronoun or a plain plural. */
export function pluralSubject(view: View, at: number, from: number, ambiguous: boolean): boolean {
  if (at < from) return false;
  const tags = tagAt(view, at);
  const word = lowerAt(view, at);
  if (tags & Tag.Indefinite && ambiguous && !clearObject(view, at + 1)) return false;
  if (tags & (Tag.Subject | Tag.Indefinite)) return word !== 'he' && word !== 'she';
  if (plurals.has(word)) return true;
  if (
    tags &
    (Tag.Preposition |
      Tag.Determiner |
      Tag.Subordinator |
      Tag.Auxiliary |
      Tag.Finite |
      Tag.Possessive |
      Tag.Stop |
      Tag.Break |
      Tag.Colon)
  )
    return false;
  if (!ambiguous) return true;
  if (tags & Tag.Comma) return false;
  return endsInS(word) || (headBefore(view, at, from) && !(tags & Tag.Coordinator));
}

/** "some support the plan", not "some support groups": what follows the verb begins a phrase of its own. */
function clearObject(view: View, at: number): boolean {
  const next = tagAt(view, at + 1);
  return (next & (Tag.Determiner | Tag.Subject | Tag.ObjectPronoun | Tag.Capital | Tag.To | Tag.Subordinator)) !== 0;
}

/** A plural by its ending: not "analysis", "campus", "news". */
const endsInS = (word: string): boolean => /[^s']s$/.test(word) && !/(?:sis|us|news)$/.test(word);

/** A plural that the word belongs to over a preposition: "voters in each state". */
function headBefore(view: View, at: number, from: number): boolean {
  for (let back = at; back > from && back > at - 12; back--) {
    const tags = tagAt(view, back);
    if (tags & (verbal | Tag.Comma | Tag.Relative | Tag.Stop)) return false;
    if (tags & Tag.Preposition && (endsInS(lowerAt(view, back - 1)) || plurals.has(lowerAt(view, back - 1))))
      return true;
  }
  return false;
}

/** Whether an ambiguous verb in -s can have its subject here: a pronoun, a name or a noun that is no plural. */
export function singularSubject(view: View, at: number, from: number): boolean {
  if (at < from) return false;
  const tags = tagAt(view, at);
  const word = lowerAt(view, at);
  if (genericStudies.has(word) && !(tagAt(view, at) & Tag.Adverb)) return true;
  if (word === 'one' || word === 'another' || word === 'everyone' || word === 'nobody' || word === 'each') return true;
  if (tags & Tag.Indefinite) return false;
  if (word === 'he' || word === 'she' || word === 'it' || word === 'who' || word === 'which' || word === 'that')
    return true;
  if (inquiries.has(word) || ofStudy(view, at, from)) return true;
  if (tags & (Tag.Subject | Tag.Coordinator | Tag.Number | Tag.Subordinator | Tag.To | Tag.Ing | Tag.Ed)) return false;
  return tags & (Tag.Capital | Tag.Comma | Tag.Dash) ? true : !endsInS(word) && determined(view, at, from);
}

/** "A survey of insiders shows": the plural belongs to the one study. */
function ofStudy(view: View, at: number, from: number): boolean {
  for (let back = at - 1; back > from && back > at - 8; back--) {
    const tags = tagAt(view, back);
    if (tags & (verbal | Tag.Comma | Tag.Stop)) return false;
    if (/^(?:of|by|from)$/.test(lowerAt(view, back)) && genericStudies.has(lowerAt(view, back - 1)))
      return !endsInS(lowerAt(view, back - 1));
  }
  return false;
}

/** The noun has a determiner or a name in front of it, so that it ends its phrase: "the ministry plans", not "new plans". */
function determined(view: View, at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back > at - 8; back--) {
    const tags = tagAt(view, back);
    if (tags & (Tag.Determiner | Tag.Possessive)) return true;
    if (tags & (Tag.Comma | Tag.Stop | Tag.Coordinator | Tag.Preposition | verbal)) return false;
  }
  return false;
}
