import type { Cue } from '../../../rules/lexicons/cues.ts';
import { phraseEnd, piece } from './content.ts';
import { Tag } from './grammar.ts';
import { beginsPhrase } from './phrases.ts';
import { phraseBefore } from './subjectBefore.ts';
import { CueWord, lowerAt, quoteAt, type Range, tagAt, type View } from './view.ts';

const relatives = new Set(['which', 'who', 'whom', 'what', 'that', 'whatever', 'whoever']);

/** "the fees, which the union rejects", "what he wants": the pronoun that stands for the verb's object. */
export function relativeObject(view: View, subject: Range, from: number): Range | null {
  const at = subject.first - 1;
  const word = lowerAt(view, at);
  if (at < from || quoteAt(view, at) !== -1 || !relatives.has(word)) return null;
  // "an issue on which he leads" has no object in front, "he says that she leads" no pronoun.
  if (tagAt(view, at - 1) & Tag.Preposition && word !== 'what') return null;
  return word === 'that' && !phraseBefore(view, at, from) ? null : { first: at, last: at + 1 };
}

/**
 * What stands for the object of a verb that nothing follows: a relative pronoun, or the noun phrase that a clause without
 * pronoun describes ("everything they wanted", "a bridge the town never asked for").
 */
export function frontedObject(view: View, subject: Range, at: number, from: number, to: number): Range | null {
  const relative = relativeObject(view, subject, from);
  const that = relative && lowerAt(view, relative.first) === 'that';
  if (that && view.cue[relative.first - 1] !== CueWord.None) return null;
  if (relative && !that) return relative;
  if (!endsClause(view, at, to)) return null;
  if (that) return relative;
  const opening = tagAt(view, subject.first);
  if (!(opening & (Tag.Determiner | Tag.Subject | Tag.Capital | Tag.Indefinite))) return null;
  return phraseBefore(view, subject.first, from);
}

/** Nothing follows that the verb could govern. */
function endsClause(view: View, at: number, to: number): boolean {
  const tags = tagAt(view, at);
  if (tags & (Tag.To | Tag.Ing | Tag.Comma) || quoteAt(view, at) !== -1) return false;
  return at >= to || !(beginsPhrase(view, at, to) || tags & (Tag.Adverb | Tag.ObjectPronoun));
}

/** What follows such a verb and still belongs to its content: "which he called unfair", "what they describe as a lie". */
export function restOfRelative(view: View, at: number, to: number, { frames }: Cue): Range | null {
  const word = lowerAt(view, at);
  if (tagAt(view, at) & Tag.Modal) return piece(view, at, phraseEnd(view, at, to));
  const as = (word === 'as' || word === 'for') && frames.some((frame) => frame === 'as' || frame === 'object');
  const named = frames.includes('complement') && beginsPhrase(view, at, to);
  return as || named ? piece(view, at, phraseEnd(view, at, to, true)) : null;
}
