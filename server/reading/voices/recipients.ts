import type { Cue } from '../../../rules/lexicons/cues.ts';
import { type Complement, complementHere } from './complements.ts';
import { clauseEnd, phraseEnd, piece } from './content.ts';
import { Tag } from './grammar.ts';
import { beginsPhrase, isOccasion } from './phrases.ts';
import { CueWord, has, headsClause, lowerAt, opensQuotation, tagAt, type View, verbal } from './view.ts';

/** "told reporters on Friday that": the complement after a recipient. */
export function told(view: View, at: number, to: number, entry: Cue, cueLast: number): Complement | null {
  if (!beginsPhrase(view, at, to) && !(tagAt(view, at) & Tag.ObjectPronoun)) return null;
  for (let ahead = at + 1; ahead < Math.min(to, at + 22); ahead++) {
    const tags = tagAt(view, ahead);
    if (tags & (Tag.Break | Tag.Stop)) break;
    const word = lowerAt(view, ahead);
    // "told the board they would wait until": the pronoun begins the clause, whatever stands in it.
    if (tags & Tag.Subject && !(tags & Tag.ObjectPronoun) && clauseBegins(view, at, ahead)) break;
    const starts =
      word === 'that' ||
      tags & Tag.Colon ||
      opensQuotation(view, ahead) ||
      (tags & Tag.Question && !(tags & Tag.Determiner) && word !== 'who' && word !== 'which') ||
      (entry.lemma === 'ask' && /^(?:what|who|which|whose)$/.test(word)) ||
      (tags & Tag.To && (tagAt(view, ahead + 1) & ~Tag.Auxiliary) === 0) ||
      entry.prepositions.includes(word);
    if (!starts) continue;
    const found = complementHere(view, ahead, to, entry, cueLast);
    if (found) return tags & Tag.To && entry.lemma !== 'tell' ? withRecipient(found, at) : found;
    if (entry.prepositions.includes(word)) {
      const content = piece(view, ahead + 1, phraseEnd(view, ahead + 1, to));
      if (content && ahead < at + 8) return { kind: 'object', content: [content], cueLast };
    }
  }
  // "told him the port would close": a recipient of one word or a name, then the clause.
  const first = recipientEnd(view, at, to);
  const verb =
    has(view, first, first + 10, verbal) || headsClause(view, first + 1) || lowerAt(view, first + 1) === "'s";
  if (first > at && beginsPhrase(view, first, to) && verb) {
    const content = piece(view, first, clauseEnd(view, first, to));
    if (content) return { kind: 'clause', content: [content], cueLast };
  }
  return null;
}

/** A subject pronoun right behind the recipient, and not in a clause that describes it ("told the men he had met that"). */
const clauseBegins = (view: View, at: number, pronoun: number): boolean =>
  pronoun - at < 10 &&
  !has(view, at, pronoun, Tag.Comma | Tag.Subordinator | Tag.Relative | Tag.Question | Tag.Ed) &&
  (tagAt(view, pronoun) & Tag.Auxiliary || tagAt(view, pronoun + 1) & (verbal | Tag.Ed) || view.cue[pronoun + 1]) !== 0;

/** "urged the mayor to resign": who is to do it belongs to what is asked. */
function withRecipient(found: Complement, at: number): Complement {
  const [first, ...rest] = found.content;
  return first ? { ...found, content: [{ first: at, last: first.last }, ...rest] } : found;
}

/** Behind a recipient that nothing marks but what follows: a pronoun, or a phrase before the clause's own subject. */
function recipientEnd(view: View, at: number, to: number): number {
  if (tagAt(view, at) & Tag.ObjectPronoun && !(tagAt(view, at) & Tag.Determiner)) return at + 1;
  for (let ahead = at + 1; ahead < Math.min(to, at + 10); ahead++) {
    const tags = tagAt(view, ahead);
    if (tags & (Tag.Comma | Tag.Break | Tag.Stop | verbal) && !(tags & Tag.Subject)) return at;
    if (tags & Tag.Subject) return ahead;
    const joined = tagAt(view, ahead - 1) & (Tag.Preposition | Tag.Determiner | Tag.Coordinator | Tag.Possessive);
    if (tags & Tag.Determiner && !joined) return ahead;
    if (tags & Tag.Capital && !joined && !(tags & Tag.Time) && !(tagAt(view, ahead - 1) & Tag.Capital)) return ahead;
  }
  return at;
}

/** "said in an interview on Friday that": the complement after an occasion. */
export function afterOccasion(view: View, at: number, to: number, entry: Cue, cueLast: number): Complement | null {
  const around = /^(?:after|before)$/.test(lowerAt(view, at));
  if (!around && !(tagAt(view, at) & (Tag.Preposition | Tag.Time | Tag.To))) return null;
  // "said to the board" has a listener, "suspected to be involved" has none.
  if (tagAt(view, at) & Tag.To && !beginsName(view, at + 1)) return null;
  for (let ahead = at; ahead < Math.min(to, at + 20); ahead++) {
    const tags = tagAt(view, ahead);
    if (around && view.cue[ahead] === CueWord.Gerund) return null;
    if (tags & Tag.Break || (tags & Tag.To && view.cue[ahead + 1] !== CueWord.None)) return null;
    const word = lowerAt(view, ahead);
    if (ahead > at && (word === 'that' || tags & Tag.Colon || opensQuotation(view, ahead))) {
      const found = complementHere(view, ahead, to, entry, cueLast);
      if (found) return found;
    }
    if (tags & verbal && (around || !(entry.frames.includes('clause') && ahead > at + 1))) return null;
    if (tags & verbal) break;
  }
  const first = around ? at : skipOccasions(view, at, to);
  // "sought on Tuesday to calm": the infinitive behind the occasion.
  if (first > at && entry.frames.includes('to') && tagAt(view, first) & Tag.To)
    return complementHere(view, first, to, entry, cueLast);
  if (around || !entry.frames.includes('clause')) return null;
  if (first > at && beginsPhrase(view, first, to) && has(view, first, Math.min(to, first + 14), verbal | Tag.Ed)) {
    const content = piece(view, first, clauseEnd(view, first, to));
    if (content) return { kind: 'clause', content: [content], cueLast };
  }
  return null;
}

const beginsName = (view: View, at: number): boolean =>
  (tagAt(view, at) & (Tag.Determiner | Tag.Capital | Tag.ObjectPronoun | Tag.Number)) !== 0 ||
  /s$/.test(lowerAt(view, at));

/** Moves past "on Tuesday", "last week", "in a statement". */
export function skipOccasions(view: View, at: number, to: number): number {
  while (at < to) {
    const tags = tagAt(view, at);
    if (tags & Tag.Time) at++;
    else if (tags & Tag.Preposition && isOccasion(view, at)) {
      at++;
      while (at < to && tagAt(view, at) & (Tag.Determiner | Tag.Time | Tag.Number)) at++;
      if (!(tagAt(view, at - 1) & Tag.Time)) at++;
    } else break;
  }
  return at;
}
