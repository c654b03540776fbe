import { Tag } from './grammar.ts';
import { isNominal, phraseStart, rounds } from './nounPhrase.ts';
import { isOccasion, skipOpening, wall } from './phrases.ts';
import { endsQuotation, has, lowerAt, type Range, tagAt, type View, verbal } from './view.ts';

/** The noun phrase that ends right before `at` and can be a verb's subject; null where there is none. */
export function subjectBefore(view: View, at: number, from: number): Range | null {
  const end = at - 1;
  if (end < from) return null;
  const tags = tagAt(view, end);
  // "Lee (D-Hull), said": the comma belongs to the bracket.
  if (tags & Tag.Comma && tagAt(view, end - 1) & Tag.CloseParen && !has(view, from, end - 1, Tag.Comma))
    return subjectBefore(view, end, from);
  if (tags & (Tag.Comma | Tag.Dash)) return interrupted(view, at, from);
  if (tags & wall) return null;
  const word = lowerAt(view, end);
  const that = word === 'that' && (isNominal(view, end - 1, from) || (tagAt(view, end - 1) & Tag.Coordinator) !== 0);
  if (tags & Tag.Subject || word === 'who' || word === 'which' || that) return { first: end, last: at };
  // "This seems odd": the pronoun alone.
  if (/^(?:this|these|those)$/.test(word) || (word === 'that' && skipOpening(view, from, end) >= end))
    return { first: end, last: at };
  const last = withoutTime(view, at, from);
  if (last < at && tagAt(view, last - 1) & (Tag.Subject | Tag.Relative)) return { first: last - 1, last };
  const first = phraseStart(view, last - 1, from);
  return first < last && lowerAt(view, first) !== "'s" ? { first, last } : null;
}

/** The noun phrase that ends right before `at` behind a preposition: "in a letter urging", "of a plan backed by". */
export function objectBefore(view: View, at: number, from: number): Range | null {
  if (tagAt(view, at - 1) & (Tag.Preposition | Tag.To | Tag.Determiner | Tag.Number | Tag.Time)) return null;
  for (let back = at - 2; back >= from && back > at - 8; back--) {
    const tags = tagAt(view, back);
    if (tags & (Tag.Comma | Tag.Dash | wall | verbal)) return null;
    if (tags & Tag.Preposition && lowerAt(view, back) !== 'of') return subjectBefore(view, at, back + 1);
  }
  return null;
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
  if (/^(?:this|these)$/.test(lowerAt(view, last - 1))) return last - 1;
  const before = tagAt(view, last - 1);
  if (before & Tag.Preposition) return lowerAt(view, last - 1) === 'on' ? last - 1 : at;
  if (before & (Tag.Subject | Tag.Relative)) return last;
  return before & (Tag.Determiner | Tag.Possessive | Tag.Stop | Tag.Comma) || !(tagAt(view, last) & Tag.Capital)
    ? at
    : last;
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

function introducesClause(view: View, at: number): boolean {
  const tags = tagAt(view, at);
  return (tags & (Tag.Subordinator | Tag.Coordinator)) !== 0;
}
