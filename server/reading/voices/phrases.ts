import { Tag } from './grammar.ts';
import {
  headsClause,
  lowerAt,
  opensQuotation,
  quotationLast,
  quoteAt,
  type Range,
  tagAt,
  type View,
  verbal,
} from './view.ts';

/** Where a noun phrase cannot go on to the left or the right, whatever follows. */
export const wall = Tag.Stop | Tag.Colon | Tag.Break;
/** "said in a statement", "told the court in an interview": what follows is an occasion, not a part of the name. */
const occasions = new Set([
  'statement',
  'interview',
  'speech',
  'email',
  'e',
  'telephone',
  'phone',
  'tweet',
  'letter',
  'call',
  'news',
  'press',
  'briefing',
  'conference',
  'radio',
  'television',
  'tv',
  'post',
  'report',
  'memo',
  'blog',
  'video',
  'message',
  'response',
  'reference',
  'court',
  'turn',
  'part',
  'fact',
]);

/** Moves past quotation marks, conjunctions, adverbs and commas that open a sentence or clause. */
export function skipOpening(view: View, at: number, to: number): number {
  while (at < to) {
    const tags = tagAt(view, at);
    const filler =
      tags & (Tag.Comma | Tag.Coordinator | Tag.Dash) ||
      (tags & Tag.Adverb && !(tags & (Tag.Determiner | Tag.Indefinite)));
    // "There is a danger": no adverb, but the subject's place.
    if (!filler || (lowerAt(view, at) === 'there' && tagAt(view, at + 1) & verbal)) break;
    at++;
  }
  return at;
}

/** Whether a noun phrase can begin here. */
export function beginsPhrase(view: View, at: number, to: number): boolean {
  if (at >= to) return false;
  const word = view.words[at];
  if (!word || word.kind === 'punctuation') return quoteAt(view, at) !== -1;
  const tags = tagAt(view, at);
  if (tags & (Tag.Determiner | Tag.Capital | Tag.Number | Tag.Indefinite | Tag.Subject)) return true;
  return !(tags & (Tag.Preposition | Tag.Subordinator | Tag.Coordinator | Tag.Auxiliary | Tag.To | Tag.Possessive));
}

/** A noun phrase to the right that names a source: "said Ann Lee, who runs the port, on Monday". */
export function sourceAfter(view: View, first: number, to: number): Range | null {
  if (!beginsPhrase(view, first, to) || quoteAt(view, first) !== -1) return null;
  const opening = tagAt(view, first);
  if (opening & Tag.Subject) return { first, last: first + 1 };
  const days = opening & Tag.Time && !(tagAt(view, first + 1) & Tag.Possessive);
  if ((days || opening & Tag.Adverb) && !(opening & (Tag.Determiner | Tag.Indefinite))) return null;
  let at = first;
  for (; at < to; at++) {
    const tags = tagAt(view, at);
    if (
      tags & (wall | Tag.Dash) ||
      (opensQuotation(view, at) &&
        (quotationLast(view, at) - at > 12 || !(tagAt(view, at - 1) & (Tag.Preposition | Tag.Determiner))))
    )
      break;
    if (opensQuotation(view, at)) at = quotationLast(view, at) - 1;
    if (tags & Tag.Comma && leavesName(view, at + 1, to)) break;
    if (at === first) continue;
    if (
      tags & Tag.Time &&
      tags & Tag.Capital &&
      !(tagAt(view, at + 1) & Tag.Possessive) &&
      !(tagAt(view, at - 1) & (Tag.Determiner | Tag.Preposition))
    )
      break;
    if (tags & Tag.Preposition && isOccasion(view, at)) break;
    const sub = tags & Tag.Subordinator && !(tags & (Tag.Relative | Tag.Determiner));
    const compared = lowerAt(view, at) === 'than' && /^(?:more|less|fewer|other|rather)$/.test(lowerAt(view, at - 1));
    if (sub && !compared && !(tags & Tag.Preposition && lowerAt(view, at) !== 'as')) break;
    if (
      tags & Tag.Coordinator &&
      (tagAt(view, at + 1) & (Tag.Subject | verbal | Tag.Ed | Tag.Adverb) || lowerAt(view, at) === 'but')
    )
      break;
  }
  let last = at;
  while (last > first && tagAt(view, last - 1) & (Tag.Comma | Tag.Stop | Tag.Coordinator | Tag.Preposition)) last--;
  return last > first ? { first, last } : null;
}

/** After a comma: no apposition but an adverbial, a participle or another clause. */
function leavesName(view: View, at: number, to: number): boolean {
  if (at >= to || opensQuotation(view, at)) return true;
  const tags = tagAt(view, at);
  if (tags & Tag.Relative) return headsClause(view, at + 1);
  if (tags & verbal) return true;
  if (tags & (Tag.Ing | Tag.Coordinator | Tag.Adverb | Tag.To | Tag.Subject))
    return !(tags & Tag.Coordinator && isList(view, at));
  return (tags & (Tag.Preposition | Tag.Subordinator)) !== 0 && !(tags & Tag.Determiner);
}

function isList(view: View, at: number): boolean {
  const next = tagAt(view, at + 1);
  return lowerAt(view, at) === 'and' && (next & (Tag.Capital | Tag.Determiner)) !== 0;
}

/** "in an interview", "on Tuesday", "at a rally": a preposition that begins an occasion. */
export function isOccasion(view: View, at: number): boolean {
  const word = lowerAt(view, at);
  if (!['in', 'on', 'at', 'during', 'by', 'via', 'after', 'before', 'following'].includes(word)) return false;
  for (let ahead = at + 1; ahead < at + 5; ahead++) {
    const tags = tagAt(view, ahead);
    if (tags & Tag.Time && word !== 'of') return true;
    if (occasions.has(lowerAt(view, ahead))) return true;
    if (tags & (wall | Tag.Comma | Tag.Preposition)) return false;
  }
  return word === 'during' || word === 'after' || word === 'before';
}
