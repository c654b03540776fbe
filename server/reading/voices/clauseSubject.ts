import { Tag } from './grammar.ts';
import { skipOpening, wall } from './phrases.ts';
import { quotationLast, quoteAt, type Range, tagAt, type View, verbal } from './view.ts';

/** What shows that a word in -ed is a verb: a phrase or an adverbial follows. */
const behindVerb =
  Tag.Determiner | Tag.Preposition | Tag.Capital | Tag.To | Tag.ObjectPronoun | Tag.Number | Tag.Adverb | Tag.Comma;

/** The subject of the sentence's main clause, read from the left. */
export function clauseSubject(view: View, from: number, to: number): Range | null {
  let at = behindDateline(view, from, to);
  for (let tries = 0; tries < 3; tries++) {
    at = skipOpening(view, at, to);
    if (quoteAt(view, at) !== -1 && at < to) at = quotationLast(view, at);
    at = skipOpening(view, at, to);
    const tags = tagAt(view, at);
    const adverbial =
      tags & (Tag.Preposition | Tag.To | Tag.Ing | Tag.Ed) ||
      (tags & Tag.Subordinator && !(tags & Tag.Determiner)) ||
      tags & Tag.Time ||
      isMoment(view, at, to);
    if (!adverbial) break;
    let comma = at;
    while (comma < to && !(tagAt(view, comma) & Tag.Comma)) comma++;
    if (comma >= to) return null;
    at = comma + 1;
  }
  return subjectFrom(view, at, to);
}

/** "A few days later, …", "This week, …": a time before the first comma. */
function isMoment(view: View, at: number, to: number): boolean {
  let comma = at;
  while (comma < to && comma < at + 6 && !(tagAt(view, comma) & Tag.Comma)) comma++;
  const last = tagAt(view, comma - 1);
  return (tagAt(view, comma) & Tag.Comma) !== 0 && (last & Tag.Time) !== 0 && !(last & Tag.Capital);
}

/** "LISBON (AP) - The mayor": the first word behind the dash, where all before it is in capitals. */
function behindDateline(view: View, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 8); at++) {
    if (tagAt(view, at) & Tag.Dash) return at + 1;
    const word = view.words[at];
    if (word?.kind === 'word' && word.text !== word.text.toUpperCase() && !(tagAt(view, at) & Tag.Time)) break;
  }
  return from;
}

/** A noun phrase from `first` up to the verb that it is the subject of. */
function subjectFrom(view: View, first: number, to: number): Range | null {
  if (tagAt(view, first) & Tag.Subject) return { first, last: first + 1 };
  let stop = -1;
  for (let at = first; at < to; at++) {
    const tags = tagAt(view, at);
    if (tags & (wall | Tag.Subject)) break;
    if (tags & verbal || (tags & Tag.Ed && at > first && tagAt(view, at + 1) & behindVerb)) {
      if (at > first && tagAt(view, at - 1) & Tag.Relative) continue;
      let last = at;
      while (last > first && tagAt(view, last - 1) & (Tag.Adverb | Tag.Auxiliary)) last--;
      if (stop > 0 && !(tagAt(view, last - 1) & Tag.Comma)) last = stop;
      if (tagAt(view, last - 1) & Tag.Comma && stop > 0) last = stop;
      return last > first ? { first, last } : null;
    }
    if (tags & Tag.Comma && stop < 0) stop = at;
  }
  // "The mayor, recalling the storm": a few words with their article before the first comma.
  const phrase = stop > first + 1 && stop < first + 5 && tagAt(view, first) & Tag.Determiner;
  return phrase ? { first, last: stop } : nameAt(view, first, to);
}

/** The name that stands there, where no verb can be made out behind it: "Lee hit back, saying …". */
function nameAt(view: View, first: number, to: number): Range | null {
  let last = first;
  while (last < to && tagAt(view, last) & Tag.Capital && quoteAt(view, last) === -1) last++;
  return last > first && last < to ? { first, last } : null;
}
