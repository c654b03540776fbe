import type { Hit } from '../../../rules/contract/index.ts';
import type { Cue } from '../../../rules/lexicons/cues.ts';
import { clauseSubject } from './clauseSubject.ts';
import { clauseEnd, phraseEnd, piece } from './content.ts';
import { Tag } from './grammar.ts';
import { skipOpening, sourceAfter } from './phrases.ts';
import { subjectBefore } from './subjectBefore.ts';
import { type Found, lowerAt, opensQuotation, type Range, tagAt, type View } from './view.ts';

/** Verbs whose subject gets what the noun names: "won the support of", "drew criticism from". */
const receiving = new Set(
  `win wins won winning earn earns earned earning get gets got getting draw draws drew drawn drawing receive receives
  received receiving gain gains gained gaining secure secures secured attract attracts attracted enjoy enjoys enjoyed face
  faces faced facing lose loses lost losing command commands commanded retain retains retained
  maintain maintains maintained locked consolidated`.split(/\s+/),
);

/** "Has the support of the union", but "has fears of war": the verb alone does not tell. */
const having = /^(?:has|have|had|having)$/;

/** Whether the subject of the verb gets what its object names. */
export const receives = (verb: string): boolean => receiving.has(verb);

/** "The mayor won the support of the union", "drew criticism from sailors for the plan": the subject is what it is about. */
export function received(view: View, hit: Hit<Cue>, first: number, from: number, to: number): Found | null {
  const verb = tagAt(view, first - 1) & Tag.Determiner ? first - 2 : first - 1;
  if (
    hit.entry.kind !== 'attitude' ||
    verb < from ||
    !(receiving.has(lowerAt(view, verb)) || (having.test(lowerAt(view, verb)) && given.test(hit.entry.lemma)))
  )
    return null;
  if (!/^(?:of|from|among|by)$/.test(lowerAt(view, hit.last))) return null;
  const reasonAt = reasonBehind(view, hit.last + 1, to);
  const source = sourceAfter(view, hit.last + 1, reasonAt);
  if (!source) return null;
  const start = verbStart(view, verb, from);
  const own = tagAt(view, start - 1) & Tag.To ? null : subjectBefore(view, start, from);
  const subject = own ?? clauseSubject(view, from, start);
  const reason = source.last === reasonAt ? piece(view, reasonAt, phraseEnd(view, reasonAt, to)) : null;
  const content = [subject, reason].filter((range) => range !== null);
  const cue = { first: start, last: hit.last + 1 };
  return content.length > 0 ? { source, cue, content, entry: hit.entry, shared: null } : null;
}

/** What others give. */
const given = /^(?:support|backing|endorsement|approval|praise)$/;

/** The place of "for" or "over" behind a name; `to` where there is none. */
function reasonBehind(view: View, first: number, to: number): number {
  for (let at = first + 1; at < Math.min(to, first + 12); at++) {
    if (tagAt(view, at) & (Tag.Comma | Tag.Stop | Tag.Break)) break;
    if (/^(?:for|over)$/.test(lowerAt(view, at))) return at;
  }
  return to;
}

function verbStart(view: View, verb: number, from: number): number {
  let first = verb;
  while (
    first > from &&
    tagAt(view, first - 1) & (Tag.Auxiliary | Tag.Adverb) &&
    !(tagAt(view, first - 1) & Tag.Subject)
  )
    first--;
  return first;
}

/** "His message is that …", "the question was whether …", "its slogan: is “…”": what follows the copula is the claim. */
export function equated(view: View, hit: Hit<Cue>, source: Range | null, first: number, to: number): Found | null {
  const copula = hit.last;
  if (!/^(?:is|was|'s)$/.test(lowerAt(view, copula))) return null;
  const next = copula + 1;
  const clause = lowerAt(view, next) === 'that' || (tagAt(view, next) & Tag.Question && lowerAt(view, next) !== 'what');
  const last = opensQuotation(view, next) ? to : clause ? clauseEnd(view, next, to) : -1;
  const content = last > next ? piece(view, next, last) : null;
  const article = !source && tagAt(view, first - 1) & Tag.Determiner ? 1 : 0;
  const cue = { first: first - article, last: next };
  return content && { source, cue, content: [content], entry: hit.entry, shared: null };
}

/** "In her view, the plan is odd": the clause behind the comma, or the one before. */
export function inView(view: View, hit: Hit<Cue>, source: Range | null, from: number, to: number): Found | null {
  const lead = source ? source.first - 1 : -1;
  if (!source || lead < from || !/^(?:in|to|by)$/.test(lowerAt(view, lead)) || !viewpoints.has(hit.entry.lemma))
    return null;
  const opens = skipOpening(view, from, lead) >= lead;
  const closed = hit.last >= to || (tagAt(view, hit.last) & (Tag.Comma | Tag.Stop)) !== 0;
  if (!closed || (opens && !(tagAt(view, hit.last) & Tag.Comma))) return null;
  const content = opens
    ? piece(view, hit.last + 1, clauseEnd(view, hit.last + 1, to))
    : piece(view, skipOpening(view, from, lead), lead);
  return (
    content && {
      source,
      cue: { first: hit.first, last: hit.last },
      content: [content],
      entry: hit.entry,
      shared: null,
      kind: 'speech',
    }
  );
}

const viewpoints = new Set([
  'view',
  'opinion',
  'judgement',
  'judgment',
  'assessment',
  'estimate',
  'telling',
  'account',
]);
