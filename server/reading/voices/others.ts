import type { Hit } from '../../../rules/contract/index.ts';
import type { Cue } from '../../../rules/lexicons/cues.ts';
import { genericSources, textLabels } from '../../../rules/lexicons/cues-sources.ts';
import { clauseSubject } from './clauseSubject.ts';
import { clauseEnd, phraseEnd, piece, relativeEnd, sentenceEnd } from './content.ts';
import { Tag } from './grammar.ts';
import { beginsPhrase, skipOpening, sourceAfter } from './phrases.ts';
import { objectBefore, subjectBefore } from './subjectBefore.ts';
import {
  CueWord,
  type Found,
  has,
  lowerAt,
  opensQuotation,
  type Range,
  size,
  tagAt,
  type View,
  verbal,
} from './view.ts';

const copulas = new Set([
  'feel',
  'feels',
  'felt',
  'feeling',
  'seem',
  'seems',
  'seemed',
  'remain',
  'remains',
  'remained',
  'grow',
  'grew',
  'became',
  'become',
  'sound',
  'sounded',
  'stay',
  'stayed',
  'appears',
  'appeared',
  'look',
  'looks',
  'looked',
  'get',
  'gets',
  'got',
  'getting',
  'becoming',
  'becomes',
  'growing',
  'being',
]);

/** "is confident that", "was critical of", "it is clear that". */
export function stateOfMind(view: View, hit: Hit<Cue>, from: number, to: number): Found | null {
  const { entry } = hit;
  let first = hit.first;
  let linked = false;
  while (
    first - 1 >= from &&
    (tagAt(view, first - 1) & (Tag.Auxiliary | Tag.Adverb) ||
      copulas.has(lowerAt(view, first - 1)) ||
      lowerAt(view, first - 1) === "'s") &&
    !(tagAt(view, first - 1) & Tag.Capital && !(tagAt(view, first - 1) & Tag.Subject))
  ) {
    linked ||=
      (tagAt(view, first - 1) & Tag.Be) !== 0 ||
      copulas.has(lowerAt(view, first - 1)) ||
      lowerAt(view, first - 1) === "'s";
    if (tagAt(view, first - 1) & Tag.Subject) break;
    first--;
  }
  // Without a verb between them, "clear" and "sure" are what is made or kept: "made sure that", "clear the way".
  const bearer = linked || /^(?:clear|sure|certain)$/.test(entry.lemma) ? null : unlinked(view, first, from, to);
  if (!linked && !bearer) return null;
  const subject = bearer?.subject ?? subjectBefore(view, first, from);
  const takes = bearer ? { ...entry, frames: entry.frames.filter((frame) => frame !== 'clause') } : entry;
  const complement = stateComplement(view, hit.last, relativeEnd(view, subject, to), takes);
  if (!complement) return null;
  if (bearer) {
    const { first: begin, last: end } = complement.content;
    const last = bearer.subject ? Math.min(end, phraseEnd(view, begin, to, true)) : asideLast(view, begin, end);
    const cue = { first, last: complement.cueLast };
    return { source: bearer.subject, cue, content: [{ first: begin, last }], entry, shared: bearer.shared };
  }
  const word = subject ? lowerAt(view, subject.first) : '';
  const impersonal = word === 'it' || word === 'there' || (!subject && lowerAt(view, first - 1) === 'there');
  if (impersonal)
    return {
      source: null,
      cue: { first: subject?.first ?? first, last: complement.cueLast },
      content: [complement.content],
      entry,
      shared: null,
    };
  const source = subject ?? clauseSubject(view, from, first);
  return (
    source && {
      source,
      cue: { first, last: complement.cueLast },
      content: [complement.content],
      entry,
      shared: null,
    }
  );
}

/** "Voters angry about the fees", "Lee, sure of the vote, sat down", "Alarmed by the news, Lee left": whose state it is. */
function unlinked(
  view: View,
  first: number,
  from: number,
  to: number,
): { subject: Range | null; shared: Range | null } | null {
  const before = tagAt(view, first - 1);
  const opens = skipOpening(view, from, first) >= first;
  if (view.words[first - 1]?.text === '-') return null;
  if (opens) {
    let comma = first;
    while (comma < to && !(tagAt(view, comma) & Tag.Comma)) comma++;
    const shared = comma < to ? clauseSubject(view, comma + 1, to) : null;
    return shared && { subject: null, shared };
  }
  if (before & Tag.Comma) {
    const named = subjectBefore(view, first - 1, from);
    const leads = named !== null && !has(view, from, named.first, verbal | Tag.Ed);
    const shared = leads ? named : clauseSubject(view, from, first);
    return shared && { subject: null, shared };
  }
  if (before & (Tag.Determiner | Tag.Preposition | Tag.Ed) && lowerAt(view, first - 1) !== 'those') return null;
  const subject = subjectBefore(view, first, from) ?? objectBefore(view, first, from);
  return subject && { subject, shared: null };
}

/** What such an aside is about ends at its comma. */
function asideLast(view: View, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (tagAt(view, at) & Tag.Comma) return at;
  return last;
}

function stateComplement(view: View, at: number, to: number, entry: Cue): { content: Range; cueLast: number } | null {
  const { frames, prepositions } = entry;
  const word = lowerAt(view, at);
  const tags = tagAt(view, at);
  const wrap = (content: Range | null, cueLast: number) => content && { content, cueLast };
  if (at >= to) return null;
  if (frames.includes('that') && word === 'that') return wrap(piece(view, at, clauseEnd(view, at, to)), at);
  if (frames.includes('wh') && tags & Tag.Question) return wrap(piece(view, at, clauseEnd(view, at, to)), at);
  if (frames.includes('to') && tags & Tag.To) return wrap(piece(view, at, clauseEnd(view, at, to)), at);
  if (prepositions.includes(word) && at + 1 < to) return wrap(piece(view, at + 1, phraseEnd(view, at + 1, to)), at + 1);
  if (frames.includes('clause') && beginsPhrase(view, at, to) && has(view, at, at + 10, verbal))
    return wrap(piece(view, at, clauseEnd(view, at, to)), at);
  return null;
}

/** "reportedly", "allegedly", "apparently": the clause around the adverb is its content. */
export function hearsay(view: View, hit: Hit<Cue>, from: number, to: number): Found | null {
  let first = hit.first;
  while (
    first > from &&
    !(tagAt(view, first - 1) & (Tag.Comma | Tag.Break | Tag.Colon | Tag.Dash | Tag.Stop | Tag.Subordinator)) &&
    !opensQuotation(view, first - 1)
  )
    first--;
  first = skipOpening(view, first, hit.first);
  const content: Range[] = [];
  const before = piece(view, first, hit.first);
  if (before) content.push(before);
  const after = piece(view, hit.last, phraseEnd(view, hit.last, to));
  if (after) content.push(after);
  return content.length
    ? { source: null, cue: { first: hit.first, last: hit.last }, content, entry: hit.entry, shared: null }
    : null;
}

/** "According to the ministry, …", "…, in the words of the mayor, …". */
export function accordingTo(
  view: View,
  hit: Hit<Cue>,
  from: number,
  to: number,
  previous: Found | undefined,
): Found | null {
  // "according to recently published files": the adverb belongs to the name.
  const manner = lowerAt(view, hit.last).endsWith('ly') ? 1 : 0;
  const lead = leadEnd(view, hit, from, to);
  const named = sourceAfter(view, hit.last + manner, lead);
  if (!named) return null;
  const start = skipOpening(
    view,
    Math.max(from, previous?.content.at(-1)?.last ?? from, previous?.cue?.last ?? from),
    hit.first,
  );
  const content: Range[] = [];
  const whole = skipOpening(view, from, hit.first);
  const clause = hit.first - start > 3 ? start : whole;
  const before = hit.first - clause > 1 ? piece(view, clause, hit.first) : null;
  if (before) content.push(before);
  // "According to the list published on Monday, …": whatever stands before the comma, the claim follows it.
  const opened = lead < to && lead - named.last < 9 && !(tagAt(view, named.last) & Tag.Comma);
  const comma = opened ? lead - 1 : named.last;
  const source = { first: hit.last, last: comma };
  if (tagAt(view, comma) & (Tag.Comma | Tag.Colon) || opensQuotation(view, comma)) {
    const after = piece(view, comma, clauseEnd(view, comma, to));
    const tags = tagAt(view, comma + 1);
    if (after && !(before && tags & (Tag.Relative | Tag.Coordinator | Tag.Ing | Tag.Subordinator))) content.push(after);
  }
  return content.length
    ? { source, cue: { first: hit.first, last: hit.last }, content, entry: hit.entry, shared: null }
    : null;
}

/**
 * At the beginning of a sentence the source ends at the comma before the claim: the first one, or the second where an
 * apposition stands between ("According to Lee, a former mayor, the port …").
 */
function leadEnd(view: View, hit: Hit<Cue>, from: number, to: number): number {
  if (skipOpening(view, from, hit.first) < hit.first) return to;
  let comma = hit.last;
  while (comma < to && !(tagAt(view, comma) & Tag.Comma)) comma++;
  if (comma >= to) return to;
  const next = tagAt(view, comma + 1);
  const apposition = next & (Tag.Relative | Tag.Number) || /^(?:a|an)$/.test(lowerAt(view, comma + 1));
  if (!apposition || opensQuotation(view, comma + 1)) return comma + 1;
  let second = comma + 1;
  while (second < to && !(tagAt(view, second) & Tag.Comma)) second++;
  const phrase = next & Tag.Relative || !has(view, comma + 1, second, verbal);
  return phrase && to - second > 4 ? second + 1 : comma + 1;
}

/** "In a poll last week, most voters …": a study named at the beginning of the sentence carries all of it. */
export function inStudy(view: View, hit: Hit<Cue>, from: number, to: number): Found | null {
  const lead = skipOpening(view, from, hit.first);
  if (
    lowerAt(view, lead) !== 'in' ||
    hit.first - lead > 12 ||
    has(view, lead + 1, hit.first, Tag.Comma | verbal | Tag.To)
  )
    return null;
  let comma = hit.last;
  while (comma < to && !(tagAt(view, comma) & (Tag.Comma | Tag.Stop | Tag.Finite))) comma++;
  if (!(tagAt(view, comma) & Tag.Comma) || comma - hit.last > 14) return null;
  const content = piece(view, comma + 1, clauseEnd(view, comma + 1, to));
  const source = { first: lead + 1, last: comma };
  return (
    content && {
      source,
      cue: { first: lead, last: lead + 1 },
      content: [content],
      entry: hit.entry,
      shared: null,
    }
  );
}

/** "Lee: “We will sail.”", "The sign was plain: “No entry.”" */
export function colon(view: View, at: number, from: number, to: number): Found | null {
  const quoted = opensQuotation(view, at + 1);
  const lead = skipOpening(view, from, at);
  const range = { first: lead, last: at };
  const verbless = !has(view, lead, at, verbal | Tag.Ed | Tag.Ing | Tag.Subordinator);
  const isName =
    verbless &&
    size(view, range) <= 7 &&
    size(view, range) > 0 &&
    (tagAt(view, lead) & (Tag.Capital | Tag.Determiner)) !== 0 &&
    !has(view, lead, at, Tag.Comma);
  if (!quoted && !(isName && speakerLine(view, from, at, to))) return null;
  // A line of a transcript belongs to its speaker to the end.
  const content = piece(view, at + 1, quoted ? to : sentenceEnd(view, at + 1, view.words.length));
  if (!content) return null;
  const source = isName ? range : clauseSubject(view, from, at);
  return source && { source, cue: { first: at, last: at + 1 }, content: [content], entry: null, shared: null };
}

/** A headline or transcript line: a name, a colon and what the name says. */
function speakerLine(view: View, from: number, at: number, to: number): boolean {
  if (from !== 0 || to - at < 4 || view.words[at + 1]?.kind === 'number') return false;
  let name = at;
  for (let word = from + 1; word < at; word++)
    if (tagAt(view, word) & (Tag.Preposition | Tag.To)) name = Math.min(name, word);
  let capitals = 0;
  for (let word = from; word < name; word++) if (tagAt(view, word) & Tag.Capital) capitals++;
  const office = lowerAt(view, name - 1);
  const spokesmen = capitals === name - from - 1 && (offices.test(office) || genericSources.has(office));
  return (
    !has(view, from, at, Tag.Determiner) &&
    !isLabel(view, from, at) &&
    capitals > 0 &&
    (capitals === name - from || spokesmen) &&
    (tagAt(view, at + 1) & Tag.Capital) !== 0 &&
    view.cue[at + 1] !== CueWord.Gerund &&
    subjectBefore(view, name, from) !== null
  );
}

/** "Lee camp:", "UN report:": who speaks for a name in a headline. */
const offices =
  /^(?:camp|campaign|report|study|survey|poll|ministry|police|team|aides?|lawyers?|chief|minister|staff)$/;

/** "Correction:", "Editor's note:", "The Latest:" name a kind of text, nobody who speaks. */
function isLabel(view: View, from: number, at: number): boolean {
  for (let word = from; word < at; word++) if (textLabels.has(lowerAt(view, word))) return true;
  return false;
}
