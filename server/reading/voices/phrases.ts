import { Tag } from './grammar.ts';
import {
  CueWord,
  has,
  lowerAt,
  opensQuotation,
  quotationFirst,
  quotationLast,
  quoteAt,
  type Range,
  tagAt,
  type View,
  verbal,
} from './view.ts';

/** Where a noun phrase cannot go on to the left or the right, whatever follows. */
const wall = Tag.Stop | Tag.Colon | Tag.Break;
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

/** A relative pronoun before `at` whose clause, without commas, runs up to it: "a professor who studies ethics said". */
function restrictiveRelative(view: View, at: number, from: number): number {
  for (let back = at; back > from && back > at - 16; back--) {
    const tags = tagAt(view, back);
    if (tags & (wall | Tag.Comma | Tag.Dash)) return -1;
    const word = lowerAt(view, back);
    if ((word === 'who' || word === 'which' || word === 'that') && isNominal(view, back - 1, from)) return back;
  }
  return -1;
}

/** A word that can end a noun phrase. */
function isNominal(view: View, at: number, from: number): boolean {
  if (at < from) return false;
  const tags = tagAt(view, at);
  const bad =
    wall |
    Tag.Comma |
    Tag.Dash |
    Tag.Preposition |
    Tag.Coordinator |
    Tag.Auxiliary |
    Tag.Determiner |
    Tag.To |
    Tag.Finite |
    Tag.Adverb;
  return !(tags & bad) || (tags & Tag.Indefinite) !== 0;
}

/** The noun phrase that ends right before `at` and can be a verb's subject; null where there is none. */
export function subjectBefore(view: View, at: number, from: number): Range | null {
  const end = at - 1;
  if (end < from) return null;
  const tags = tagAt(view, end);
  if (tags & (Tag.Comma | Tag.Dash)) return interrupted(view, at, from);
  if (tags & wall) return null;
  const word = lowerAt(view, end);
  const that = word === 'that' && (isNominal(view, end - 1, from) || (tagAt(view, end - 1) & Tag.Coordinator) !== 0);
  if (tags & Tag.Subject || word === 'who' || word === 'which' || that) return { first: end, last: at };
  const last = withoutTime(view, at, from);
  if (last < at && tagAt(view, last - 1) & (Tag.Subject | Tag.Relative)) return { first: last - 1, last };
  const first = phraseStart(view, last - 1, from);
  return first < last && lowerAt(view, first) !== "'s" ? { first, last } : null;
}

/** The noun phrase that ends right before `at`, whatever it is in its clause; null where there is none. */
export function phraseBefore(view: View, at: number, from: number): Range | null {
  if (!isNominal(view, at - 1, from) || tagAt(view, at - 1) & (Tag.Subject | Tag.Time | Tag.Possessive)) return null;
  const first = phraseStart(view, at - 1, from);
  return first < at ? { first, last: at } : null;
}

/** Leaves out a day behind the name: "the mayor on Monday said", "Lee last week urged". */
function withoutTime(view: View, at: number, from: number): number {
  let last = at;
  while (last - 1 > from && tagAt(view, last - 1) & Tag.Time) last--;
  if (last === at || last - 1 <= from) return at;
  const before = tagAt(view, last - 1);
  if (before & Tag.Preposition) return lowerAt(view, last - 1) === 'on' ? last - 1 : at;
  if (before & (Tag.Subject | Tag.Relative)) return last;
  return before & (Tag.Determiner | Tag.Possessive | Tag.Stop | Tag.Comma) || !(tagAt(view, last) & Tag.Capital)
    ? at
    : last;
}

/** Walks left from the last word of a noun phrase to its first. */
function phraseStart(view: View, end: number, from: number): number {
  let at = end;
  for (; at >= from; at--) {
    const tags = tagAt(view, at);
    if (quoteAt(view, at) !== -1) {
      const first = quotationFirst(view, at);
      if (at - first > 6 || first < from || at === end || tagAt(view, at - 1) & (Tag.Comma | wall)) break;
      at = first;
      continue;
    }
    if (tags & Tag.CloseParen) {
      const opening = openingParen(view, at, from);
      if (opening < 0) break;
      at = opening;
      continue;
    }
    if (tags & (wall | Tag.Comma | Tag.Dash | Tag.OpenParen) || isStrayMark(view, at)) break;
    if (tags & Tag.Determiner || tags & Tag.Indefinite) {
      // "that minister" has its determiner, "said that ministers" its conjunction; either way the phrase begins here.
      if (lowerAt(view, at) === 'that') break;
      if (!(tagAt(view, at - 1) & Tag.Preposition) && !followsOf(view, at))
        return startWithCoordination(view, at, from);
      continue;
    }
    if (tags & Tag.Subject && at < end) break;
    if (tags & Tag.Coordinator) {
      if (at === end || !coordinates(view, at, from)) break;
      continue;
    }
    if (tags & Tag.Relative && (describes(view, at, end, from) || (at === end && followsOf(view, at)))) continue;
    if (tags & (Tag.Subordinator | Tag.Relative) && !(tags & Tag.Preposition)) break;
    if (tags & verbal) {
      const relative = restrictiveRelative(view, at, from);
      if (relative < 0) break;
      at = relative;
      continue;
    }
    if (tags & Tag.Ed && !modifies(view, at, from)) break;
    if (tags & Tag.ObjectPronoun && !(at === end && (/sel(?:f|ves)$/.test(lowerAt(view, at)) || followsOf(view, at))))
      break;
  }
  return withQuantity(view, trimStart(view, at + 1, end), from);
}

/** A quotation mark without a partner. */
const isStrayMark = (view: View, at: number): boolean => /^["“”«»]$|^''$/.test(view.words[at]?.text ?? '');

const followsOf = (view: View, at: number): boolean => ['of', '&'].includes(lowerAt(view, at - 1));

/** "a professor who studies harbours said": the relative clause has a verb of its own, "the man who officials said" has not. */
function describes(view: View, at: number, end: number, from: number): boolean {
  const word = lowerAt(view, at);
  if ((word !== 'who' && word !== 'which') || end - at < 2 || !isNominal(view, at - 1, from)) return false;
  const next = tagAt(view, at + 1);
  return !(next & Tag.Capital) && ((next & (Tag.Adverb | Tag.Ed)) !== 0 || /[^s]s$/.test(lowerAt(view, at + 1)));
}

/** "more than half of …", "at least three …": takes in the words that round the number. */
function withQuantity(view: View, first: number, from: number): number {
  return first - 2 >= from && rounds(view, first - 2) && /^(?:at|more|less|up|fewer)$/.test(lowerAt(view, first - 2))
    ? first - 2
    : first;
}

/** "the governor and the mayor said": goes on over a conjunction before the determiner. */
function startWithCoordination(view: View, at: number, from: number): number {
  const before = at - 1;
  if (before > from && tagAt(view, before) & Tag.Coordinator && coordinates(view, before, from))
    return phraseStart(view, before - 1, from);
  return at;
}

/** Whether a conjunction joins two names and not two clauses: no verb between it and the clause's beginning. */
function coordinates(view: View, at: number, from: number): boolean {
  if (lowerAt(view, at) === 'but' || lowerAt(view, at) === 'yet') return false;
  if (!isNominal(view, at - 1, from)) return false;
  for (let back = at - 1; back >= from; back--) {
    const tags = tagAt(view, back);
    if (tags & (wall | Tag.Dash) || opensQuotation(view, back)) return true;
    if (tags & Tag.Comma) return !has(view, Math.max(from, back - 12), back, verbal);
    if (tags & (verbal | Tag.Ed | Tag.Subject)) return false;
    if (tags & Tag.Subordinator && !(tags & Tag.Preposition)) return true;
  }
  return true;
}

/** Whether a word in -ed belongs to the noun phrase: "retired general", "interviewed on Monday", "backed by". */
function modifies(view: View, at: number, from: number): boolean {
  const next = tagAt(view, at + 1);
  const before = tagAt(view, at - 1);
  if (next & (Tag.Determiner | Tag.ObjectPronoun | Tag.Subject)) return false;
  if (next & (Tag.Preposition | Tag.Time | Tag.Adverb))
    return isNominal(view, at - 1, from) && has(view, at + 1, at + 8, verbal | Tag.Ed);
  if (before & (Tag.Subject | Tag.Relative)) return false;
  return true;
}

function openingParen(view: View, at: number, from: number): number {
  for (let back = at - 1; back >= from && back > at - 12; back--) if (tagAt(view, back) & Tag.OpenParen) return back;
  return -1;
}

/** "About half", "at least three", "more than 20": words that only round the number after them. */
function rounds(view: View, at: number): boolean {
  const word = lowerAt(view, at);
  if (/^(?:at|more|less|up|fewer)$/.test(word))
    return (
      /^(?:least|most|than|to)$/.test(lowerAt(view, at + 1)) &&
      (tagAt(view, at + 2) & (Tag.Number | Tag.Determiner)) !== 0
    );
  return (
    /^(?:about|over|under|around|nearly|almost|roughly|only|just)$/.test(word) &&
    (tagAt(view, at + 1) & (Tag.Number | Tag.Determiner | Tag.Indefinite)) !== 0
  );
}

/** Leaves out adverbs, conjunctions and whole adverbials ("On Monday the …") at the beginning. */
function trimStart(view: View, first: number, end: number): number {
  while (first <= end && !rounds(view, first) && skipOpening(view, first, first + 1) > first) first++;
  const tags = tagAt(view, first);
  if (first < end && tags & Tag.Time && !(tagAt(view, first + 1) & (Tag.Possessive | Tag.Preposition))) {
    let at = first;
    while (at <= end && tagAt(view, at) & (Tag.Time | Tag.Number)) at++;
    return at <= end ? at : first;
  }
  if (!(tags & (Tag.Preposition | Tag.To)) && lowerAt(view, first) !== 'as') return first;
  // "About half of the voters said": the preposition only rounds the number.
  if (rounds(view, first)) return first;
  for (let at = first + 1; at <= end; at++) {
    const here = tagAt(view, at);
    if (
      here & Tag.Time ||
      (here & Tag.Number && /^(?:on|in|by|since|until)$/.test(lowerAt(view, first)) && at === first + 1)
    ) {
      while (at <= end && tagAt(view, at) & (Tag.Time | Tag.Number | Tag.Determiner)) at++;
      return at <= end ? at : end + 1;
    }
    // A new phrase begins at a determiner that no preposition governs, or at a name after a common noun.
    if (at > first + 1 && here & Tag.Determiner && !(tagAt(view, at - 1) & Tag.Preposition)) return at;
    if (
      at > first + 1 &&
      here & Tag.Capital &&
      !(tagAt(view, at - 1) & (Tag.Capital | Tag.Preposition | Tag.Determiner))
    )
      return at;
  }
  return end + 1;
}

/** A subject with something between commas after it: "Smith, a former aide, said". Null where a clause stands before. */
function interrupted(view: View, at: number, from: number): Range | null {
  const closing = at - 1;
  for (const candidate of segmentStarts(view, closing, from)) {
    let start = skipOpening(view, candidate, closing);
    const conjunction = isConjunction(tagAt(view, start));
    if (conjunction) start++;
    const stop = segmentEnd(view, start, closing);
    if (stop >= closing) return null;
    // "When ships came back, the minister, …": the clause in front is passed over, "when the minister, …" is not.
    const adverbial = isAdverbial(view, start, stop) && !rounds(view, start);
    if (conjunction ? has(view, start, stop, verbal | Tag.Ed) : adverbial) continue;
    const tags = tagAt(view, start);
    const first = phraseStart(view, stop - 1, start);
    if (first > stop - 1) continue;
    if (first !== start && has(view, start, first, verbal | Tag.Ed) && !introducesClause(view, first - 1)) return null;
    if (tags & Tag.Subject && stop - start > 1) return null;
    const headOnly = tags & Tag.Subject || (isAside(view, stop + 1) && lowerAt(view, stop + 1) !== 'including');
    return { first, last: headOnly ? stop : at };
  }
  return null;
}

const isConjunction = (tags: number): boolean =>
  (tags & Tag.Subordinator) !== 0 && !(tags & (Tag.Determiner | Tag.Preposition));

/** The places behind the commas of the clause, from the left. */
function segmentStarts(view: View, closing: number, from: number): number[] {
  const starts: number[] = [];
  for (let back = closing - 1; back >= from - 1; back--) {
    const leaves = back < from || leavesClause(view, back, closing);
    if (leaves || tagAt(view, back) & (Tag.Comma | Tag.Dash)) starts.push(back + 1);
    if (leaves) break;
  }
  return starts.reverse();
}

/** Whether the clause cannot reach over this word to the left: a wall, a quotation, a conjunction behind a comma. */
function leavesClause(view: View, at: number, closing: number): boolean {
  const tags = tagAt(view, at);
  if (tags & wall || (closing - at > 1 && endsQuotation(view, at))) return true;
  const opens = tags & Tag.Subordinator && !(tags & (Tag.Preposition | Tag.Relative | Tag.Determiner));
  return !!opens && at < closing - 1 && (tagAt(view, at - 1) & Tag.Comma) !== 0;
}

function segmentEnd(view: View, start: number, closing: number): number {
  let stop = start;
  while (stop < closing && !(tagAt(view, stop) & (Tag.Comma | Tag.Dash))) stop++;
  return stop;
}

/** "In Hamburg,", "asked about it,", "last week,": a segment that is no subject. */
function isAdverbial(view: View, start: number, stop: number): boolean {
  const tags = tagAt(view, start);
  return (tags & (Tag.Preposition | Tag.To | Tag.Ing | Tag.Ed)) !== 0 || ((tags & Tag.Time) !== 0 && stop - start < 4);
}

/** Whether what is between the commas is no apposition, and so no part of the name: "in a letter", "who was away". */
function isAside(view: View, at: number): boolean {
  const tags = tagAt(view, at);
  if (tags & Tag.Relative) return true;
  if (tags & (Tag.Determiner | Tag.Capital | Tag.Number)) return false;
  if (tags & Tag.Preposition) return !/^(?:of|at|from|with)$/.test(lowerAt(view, at)) || isOccasion(view, at);
  return (tags & (Tag.Adverb | Tag.Ing | Tag.Subordinator | Tag.Coordinator | Tag.To | Tag.Ed)) !== 0;
}

function endsQuotation(view: View, at: number): boolean {
  return quoteAt(view, at) !== -1 && quoteAt(view, at + 1) !== quoteAt(view, at);
}

function introducesClause(view: View, at: number): boolean {
  const tags = tagAt(view, at);
  return (tags & (Tag.Subordinator | Tag.Coordinator)) !== 0;
}

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
      tags & Tag.Time;
    if (!adverbial) break;
    let comma = at;
    while (comma < to && !(tagAt(view, comma) & Tag.Comma)) comma++;
    if (comma >= to) return null;
    at = comma + 1;
  }
  return subjectFrom(view, at, to);
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
  return null;
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
  if (opening & (Tag.Adverb | Tag.Time) && !(opening & (Tag.Determiner | Tag.Indefinite))) return null;
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
    if (sub && !(tags & Tag.Preposition && lowerAt(view, at) !== 'as')) break;
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
  if (tags & Tag.Relative) return view.cue[at + 1] === CueWord.Finite;
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
