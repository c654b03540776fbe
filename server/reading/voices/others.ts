import type { Hit } from '../../../rules/contract/index.ts';
import type { Cue } from '../../../rules/lexicons/cues.ts';
import { genericSources, textLabels } from '../../../rules/lexicons/cues-sources.ts';
import { clauseSubject } from './clauseSubject.ts';
import { clauseEnd, phraseEnd, piece, sentenceEnd } from './content.ts';
import { Tag } from './grammar.ts';
import { skipOpening, sourceAfter } from './phrases.ts';
import { subjectBefore } from './subjectBefore.ts';
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
