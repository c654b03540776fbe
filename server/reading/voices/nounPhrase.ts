import { Tag } from './grammar.ts';
import { skipOpening, wall } from './phrases.ts';
import { CueWord, has, lowerAt, opensQuotation, quotationFirst, quoteAt, tagAt, type View, verbal } from './view.ts';

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
export function isNominal(view: View, at: number, from: number): boolean {
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

/** Walks left from the last word of a noun phrase to its first. */
export function phraseStart(view: View, end: number, from: number): number {
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
      // "Leads among those backing the plan": they stand for themselves.
      if (at === end && lowerAt(view, at) === 'those') return at;
      if (!(tagAt(view, at - 1) & Tag.Preposition) && !followsOf(view, at) && !isTied(view, at - 1))
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
    if (tags & Tag.Ed && !modifies(view, at, from, end)) break;
    // "Will hold banners": a verb follows what helps it.
    if (at < end && tagAt(view, at - 1) & Tag.Modal && !(tagAt(view, at - 1) & Tag.Capital)) break;
    if (tags & Tag.ObjectPronoun && !(at === end && isPartOfName(view, at))) break;
  }
  return withQuantity(view, trimStart(view, at + 1, end), from);
}

/** "The mayor himself", "many of them", "a source close to him": a pronoun at the end of the phrase. */
const isPartOfName = (view: View, at: number): boolean =>
  /sel(?:f|ves)$/.test(lowerAt(view, at)) ||
  followsOf(view, at) ||
  /^(?:close|loyal|near|around)$/.test(lowerAt(view, tagAt(view, at - 1) & Tag.To ? at - 2 : at - 1));

/** "People close to the talks", "officials privy to the plan": the adjective ties what follows to the noun before it. */
const isTied = (view: View, to: number): boolean =>
  (tagAt(view, to) & Tag.To) !== 0 && /^(?:close|privy|loyal|sympathetic|hostile|next)$/.test(lowerAt(view, to - 1));

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
function modifies(view: View, at: number, from: number, end: number): boolean {
  const next = tagAt(view, at + 1);
  const before = tagAt(view, at - 1);
  if (next & (Tag.Determiner | Tag.ObjectPronoun | Tag.Subject)) return false;
  if (next & (Tag.Preposition | Tag.Time | Tag.Adverb))
    return isNominal(view, at - 1, from) && (has(view, at + 1, at + 8, verbal | Tag.Ed) || isPlain(view, end + 1));
  if (before & (Tag.Subject | Tag.Relative | Tag.Have)) return false;
  return true;
}

/** "People briefed on it say": the cue behind the phrase is the verb. */
const isPlain = (view: View, at: number): boolean => view.cue[at] === CueWord.Other || view.cue[at] === CueWord.Base;

function openingParen(view: View, at: number, from: number): number {
  for (let back = at - 1; back >= from && back > at - 24; back--) if (tagAt(view, back) & Tag.OpenParen) return back;
  return -1;
}

/** "About half", "at least three", "more than 20": words that only round the number after them. */
export function rounds(view: View, at: number): boolean {
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

const particles = /^(?:up|out|down|off|back)$/;

/** Leaves out adverbs, conjunctions and whole adverbials ("On Monday the …") at the beginning. */
function trimStart(view: View, first: number, end: number): number {
  while (first <= end && !rounds(view, first) && skipOpening(view, first, first + 1) > first) first++;
  // "Held up a sign": the particle belongs to the verb before it.
  if (first < end && particles.test(lowerAt(view, first)) && tagAt(view, first - 1) & (Tag.Finite | Tag.Ed)) first++;
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
