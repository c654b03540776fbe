import type { Cue } from '../../../rules/lexicons/cues.ts';
import { clauseEnd, piece } from './content.ts';
import { Tag } from './grammar.ts';
import type { VerbGroup } from './groups.ts';
import { skipOpening, sourceAfter } from './phrases.ts';
import {
  CueWord,
  endsQuotation,
  type Found,
  has,
  lowerAt,
  opensQuotation,
  quotationFirst,
  quotationLast,
  quoteAt,
  type Range,
  sentenceFirst,
  tagAt,
  type View,
  verbal,
} from './view.ts';

/** Everything before the speaker that can be the speech: a quotation, or a clause and its comma. */
export function speechBefore(view: View, at: number, from: number, needsClause: boolean): Range | null {
  let end = at;
  let comma = false;
  while (end > from - 1 && end > 0 && tagAt(view, end - 1) & (Tag.Comma | Tag.Dash) && quoteAt(view, end - 1) === -1) {
    end--;
    comma = true;
  }
  if (end === 0) return null;
  if (endsQuotation(view, end - 1)) {
    const opening = quotationFirst(view, end - 1);
    const start = sentenceFirst(view, opening);
    let first = Math.max(start, Math.min(from, opening));
    if (first > opening) first = opening;
    const lead = skipOpening(view, first, opening);
    // "Asked whether it was “a fraud,” most said yes": the question's words, not the answer's.
    if (lowerAt(view, lead) === 'asked' && lead < opening) return null;
    return { first: Math.min(lead, opening), last: end };
  }
  if (!comma || end <= from) return null;
  const first = skipOpening(view, from, end);
  if (end === first || (needsClause && !has(view, first, end, verbal | Tag.Ed) && !quotes(view, first, end)))
    return null;
  return { first, last: end };
}

/** "The port, he said, would close", "The port would close, he said." */
export function aroundSpeaker(
  view: View,
  group: VerbGroup,
  subject: Range,
  from: number,
  to: number,
  entry: Cue,
): Found | null {
  const asked = lowerAt(view, subject.first - 1) === 'as';
  const before = asked
    ? speechBefore(view, subject.first - 1, from, true)
    : speechBefore(view, subject.first, from, false);
  const last = tagAt(view, group.last) & Tag.Time ? group.last + 1 : group.last;
  // "“We stay,” she said, asked about the port": what follows without marks is the writer's.
  const rest = behindSpeaker(view, last, to);
  const marked = before !== null && endsQuotation(view, before.last - 1);
  const after = marked && rest && !quotes(view, rest.first, rest.last) ? null : rest;
  const opened = tagAt(view, subject.first - 1) & Tag.Comma;
  const halves = opened && after && has(view, after.first, after.last, verbal | Tag.Ed);
  if (before && !halves && !endsQuotation(view, before.last - 1) && !reportable(view, before, group.last, to, entry))
    return null;
  // A bare adverbial in front is no speech, unless the sentence goes on behind the speaker.
  if (before && !after && isAdverbial(view, before)) return null;
  const content = [...(before ? [before] : []), ...(after && (asked ? !before : before || opened) ? [after] : [])];
  if (content.length === 0) return null;
  // "As the race began, the mayor left": a verb that takes quotations alone says nothing without one.
  if (!hands(entry) && !content.some(({ first, last }) => quotes(view, first, last))) return null;
  return { source: subject, cue: { first: group.first, last }, content, entry, shared: null, strong: true };
}

/** Whether a clause without marks can be its content. */
const hands = ({ frames }: Cue): boolean =>
  frames.includes('clause') || frames.includes('tell') || frames.includes('that');

/** "On Friday", "instead": a few words in front without a verb or a quotation. */
function isAdverbial(view: View, { first, last }: Range): boolean {
  if (has(view, first, last, verbal | Tag.Ed | Tag.Comma) || quotes(view, first, last)) return false;
  return last - first < 4 || (tagAt(view, first) & (Tag.Preposition | Tag.To | Tag.Time | Tag.Adverb)) !== 0;
}

/** Whether a quotation stands in the range. */
function quotes(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (quoteAt(view, at) !== -1) return true;
  return false;
}

const adverbialOpenings = new Set([
  'if',
  'when',
  'while',
  'as',
  'after',
  'before',
  'because',
  'since',
  'although',
  'though',
  'until',
  'once',
  'unless',
  'where',
  'whereas',
  'than',
]);

/** Whether a clause without marks before the speaker can be what is said: the verb takes clauses and nothing else follows. */
function reportable(view: View, before: Range, at: number, to: number, { frames }: Cue): boolean {
  if (!frames.includes('clause') && !frames.includes('tell')) return false;
  const opening = tagAt(view, before.first);
  const adverbial =
    adverbialOpenings.has(lowerAt(view, before.first)) && !has(view, before.first, before.last, Tag.Comma);
  const participle = opening & (Tag.Ed | Tag.Ing) && !has(view, before.first, before.last, verbal);
  if (participle || adverbial) return false;
  const next = tagAt(view, at);
  const closing =
    Tag.Comma |
    Tag.Stop |
    Tag.Break |
    Tag.Dash |
    Tag.CloseParen |
    Tag.Preposition |
    Tag.Subordinator |
    Tag.Time |
    Tag.Adverb;
  return at >= to || (next & closing) !== 0 || frames.includes('tell');
}

/** The rest of an interrupted sentence, behind the comma after the speaker. */
function behindSpeaker(view: View, at: number, to: number): Range | null {
  let comma = at;
  while (comma < to && comma < at + 14 && !(tagAt(view, comma) & Tag.Comma)) {
    if (tagAt(view, comma) & (Tag.Stop | Tag.Break | Tag.Dash) || opensQuotation(view, comma)) return null;
    comma++;
  }
  if (!(tagAt(view, comma) & Tag.Comma)) return null;
  const next = tagAt(view, comma + 1);
  if (lowerAt(view, comma + 1) === 'according') return null;
  if (
    view.cue[comma + 1] === CueWord.Gerund ||
    (next & Tag.Coordinator && lowerAt(view, comma + 1) === 'but') ||
    next & Tag.Ing
  )
    return null;
  return piece(view, comma + 1, clauseEnd(view, comma + 1, to));
}

/** "…,” said the minister, a lawyer by training." */
export function invertedSource(
  view: View,
  group: VerbGroup,
  from: number,
  to: number,
  subject: Range | null,
): Omit<Found, 'entry' | 'shared'> | null {
  if (subject && !endsQuotation(view, group.first - 1) && !closesWithSpeaker(view, group, from, to)) return null;
  if (skipOpening(view, from, group.first) === group.first) return openingVerb(view, group, to);
  const before = speechBefore(view, group.first, from, false);
  if (!before) return null;
  const quoted = endsQuotation(view, before.last - 1);
  const source = sourceAfter(view, group.last, to);
  if (!source || (!quoted && lowerAt(view, group.last) === 'that')) return null;
  // "He went home, told the police and slept": whom it is told to, not who tells it.
  if (!quoted && /^(?:told|tells|asked|denied)$/.test(lowerAt(view, group.last - 1))) return null;
  const rest = quoted ? null : behindComma(view, source.last, to);
  const clause = rest || quoted || speechBefore(view, group.first, from, true);
  if (!clause) return null;
  const after = quoted ? quotationsAfter(view, source.last, to) : rest ? [rest] : [];
  return { source, cue: { first: group.first, last: group.last }, content: [before, ...after] };
}

/**
 * "Sales of beer, ale and stout will fall, said the guild": a clause with its own verb, and nothing but the speaker behind.
 * "Lee, who was away, said the same" has no verb of its own before the comma.
 */
function closesWithSpeaker(view: View, { first, last }: VerbGroup, from: number, to: number): boolean {
  // Other verbs take an object: "He went home, told the police and slept."
  if (last - first !== 1 || !/^(?:said|says)$/.test(lowerAt(view, first))) return false;
  const opensSource = (tagAt(view, last) & Tag.Capital) !== 0 || lowerAt(view, last) === 'the';
  if (!(tagAt(view, first - 1) & Tag.Comma) || !opensSource) return false;
  const source = sourceAfter(view, last, to);
  if (!source || /^(?:so|same|otherwise|contrary|opposite|following)$/.test(lowerAt(view, source.last - 1)))
    return false;
  if (has(view, source.first, source.last, Tag.Coordinator)) return false;
  const closes = source.last >= to || (tagAt(view, source.last) & (Tag.Comma | Tag.Stop)) !== 0;
  return closes && hasOwnVerb(view, skipOpening(view, from, first), first - 1);
}

/** Whether a verb stands in the range that no pronoun or conjunction before it in its segment makes a part of something else. */
function hasOwnVerb(view: View, first: number, last: number): boolean {
  let joined = false;
  for (let at = first; at < last; at++) {
    const tags = tagAt(view, at);
    if (tags & Tag.Comma) joined = false;
    else if (tags & (Tag.Relative | Tag.Subordinator)) joined = true;
    else if (tags & (Tag.Auxiliary | Tag.Finite) && !joined && quoteAt(view, at) === -1) return true;
  }
  return false;
}

/** "Said the minister, who was there: “We are proud.”" */
function openingVerb(view: View, group: VerbGroup, to: number): Omit<Found, 'entry' | 'shared'> | null {
  const source = sourceAfter(view, group.last, to);
  const after = source ? quotationsAfter(view, source.last, to) : [];
  const cue = { first: group.first, last: group.last };
  return source && after.length > 0 ? { source, cue, content: after } : null;
}

/** "The danger, said Lee, would be clear": the rest of the clause, if it has its verb there. */
function behindComma(view: View, comma: number, to: number): Range | null {
  if (!(tagAt(view, comma) & Tag.Comma) || !(tagAt(view, comma + 1) & verbal)) return null;
  return piece(view, comma + 1, clauseEnd(view, comma + 1, to));
}

/** Quotations that go on behind the speaker in the same sentence: "…,” said Lee, “and the pier with it.”" */
function quotationsAfter(view: View, at: number, to: number): Range[] {
  const comma = tagAt(view, at) & (Tag.Comma | Tag.Colon | Tag.Dash | Tag.Break) ? at + 1 : at;
  return opensQuotation(view, comma) && comma < to ? [{ first: comma, last: quotationLast(view, comma) }] : [];
}
