import type { Hit } from '../../../rules/contract/index.ts';
import type { Cue } from '../../../rules/lexicons/cues.ts';
import { clauseSubject } from './clauseSubject.ts';
import { clauseEnd, phraseEnd, piece, relativeEnd } from './content.ts';
import { Tag } from './grammar.ts';
import { beginsPhrase, skipOpening } from './phrases.ts';
import { objectBefore, subjectBefore } from './subjectBefore.ts';
import { type Found, has, lowerAt, type Range, tagAt, type View, verbal } from './view.ts';

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
