import type { Hit } from '../../../rules/contract/index.ts';
import type { Cue } from '../../../rules/lexicons/cues.ts';
import { genericStudies, inquiries } from '../../../rules/lexicons/cues-sources.ts';
import { type Complement, complementOf } from './complements.ts';
import { phraseEnd, relativeEnd } from './content.ts';
import { frontedObject, relativeObject, restOfRelative } from './fronted.ts';
import { governorOf, isText, opensSentence } from './governors.ts';
import { Tag } from './grammar.ts';
import { unasserted, type VerbGroup } from './groups.ts';
import { aroundSpeaker, invertedSource, speechBefore } from './parted.ts';
import { beginsPhrase, skipOpening } from './phrases.ts';
import { subjectBefore } from './subjectBefore.ts';
import {
  endsQuotation,
  type Found,
  has,
  headsClause,
  lowerAt,
  quoteAt,
  type Range,
  tagAt,
  type View,
  verbal,
} from './view.ts';

/** A verb that somebody governs, and where it stands: its clause begins at `begin`, what it takes ends before `reach`. */
interface Governed {
  readonly view: View;
  readonly hit: Hit<Cue>;
  readonly group: VerbGroup;
  readonly subject: Range | null;
  readonly shared: Range | null;
  readonly from: number;
  readonly to: number;
  readonly begin: number;
  readonly reach: number;
  /** "which the mayor rejected": the pronoun before the subject. */
  readonly relative: Range | null;
}

/** Verbs that look for an answer as much as they give one. */
const seeks = ({ kind, lemma }: Cue): boolean =>
  kind === 'evidence' || /^(?:see|know|learn|decide|consider|weigh|debate)$/.test(lemma);

/** A gerund behind a preposition. */
const isGoverned = (view: View, { first, mode }: VerbGroup): boolean =>
  mode === 'gerund' && (tagAt(view, first - 1) & Tag.Preposition) !== 0;

/** Whether the verb hands on words: a quotation or a clause may follow it. */
const speaks = ({ frames }: Cue): boolean => frames.includes('quote') || frames.includes('clause');

/** Reads a verb that its source governs: "Lee said that …", "“…,” said Lee", "…, adding that". */
export function activeVerb(
  view: View,
  hit: Hit<Cue>,
  group: VerbGroup,
  from: number,
  to: number,
  previous: Found | undefined,
): Found | null {
  const { entry } = hit;
  // "She waited to see whether": what is still to be seen or found nobody has thought or found.
  if (group.mode === 'infinitive' && seeks(entry)) return null;
  // "No way of knowing", "you know": nobody's knowledge in particular.
  if (entry.lemma === 'know' && (lowerAt(view, group.first - 1) === 'you' || isGoverned(view, group))) return null;
  const finite = group.mode === 'finite';
  const begin = clauseFrom(from, previous, group.first);
  const before = finite ? subjectBefore(view, group.first, from) : null;
  const inverted = finite && speaks(entry) ? invertedSource(view, group, begin, to, before) : null;
  if (inverted) return { ...inverted, entry, shared: null, strong: true };
  const governor = governorOf(view, group, from, to, before, previous);
  if (!governor) return null;
  const { subject } = governor;
  const reach = Math.min(
    leadingClauseEnd(view, group, subject, from, to),
    relativeEnd(view, subject, to),
    asideEnd(view, group, from, to),
  );
  const relative = subject && finite ? relativeObject(view, subject, from) : null;
  const verb: Governed = { view, hit, group, ...governor, from, to, begin, reach, relative };
  const takes = subject && entry.kind === 'evidence' ? measuring(view, subject, entry) : entry;
  const complement = complementOf(view, group.last, reach, takes);
  return complement ? withComplement(verb, complement) : withoutComplement(verb);
}

function withComplement(verb: Governed, complement: Complement): Found | null {
  const { view, hit, group, subject, shared } = verb;
  const { entry } = hit;
  const content = contentOf(verb, complement);
  if (!content) return null;
  const cue = { first: group.first, last: complement.cueLast };
  // "The wall seems to hold": what seems so is part of what is claimed, and nobody claims it.
  if (entry.kind === 'appearance' && subject)
    return { source: null, cue, content: [subject, ...content], entry, shared: null };
  const free = group.mode === 'finite' || (tagAt(view, group.first - 1) & Tag.Comma) !== 0;
  const strong = free && entry.kind === 'speech' && complement.kind !== 'object';
  const kind = complement.kind !== 'quote' && unasserted(view, group) ? unclaimed(entry) : undefined;
  const holds = complement.kind === 'clause' && (strong || lowerAt(view, content[0]?.first ?? 0) === 'that');
  return { source: subject, cue, content, entry, shared, strong, holds, kind };
}

/** All that the verb takes: behind it, and what stands before its subject. Null where it is no verb after all. */
function contentOf(verb: Governed, complement: Complement): Range[] | null {
  const { view, hit, group, subject, begin, reach, relative } = verb;
  // "a creative writing professor": a gerund right behind a noun needs more than an object to be a verb.
  const attached = group.mode === 'gerund' && subject !== null && hit.entry.kind !== 'attitude';
  const modifier = attached && complement.kind === 'object';
  if (modifier && !isClearGerund(view, hit, subject)) return null;
  // "Those backing the plan left": the second verb belongs to those who do so.
  const describes = group.mode === 'gerund' && subject !== null && complement.kind === 'object';
  const content = describes ? withinSubject(view, complement.content, reach) : [...complement.content];
  // "“The port,” he said, “will close”": the first half stands before the speaker, and no clause can follow it.
  const said = subject && speaks(hit.entry) ? speechBefore(view, subject.first, begin, true) : null;
  // "“We sail.” He said the fleet was ready": with a clause behind it, the verb has no use for the sentence before.
  const earlier = said !== null && said.last <= verb.from && complement.kind !== 'quote';
  const quoted = said && !earlier && endsQuotation(view, said.last - 1);
  if (quoted && complement.kind === 'clause' && lowerAt(view, content[0]?.first ?? 0) !== 'that') content.length = 0;
  if (quoted) content.unshift(said);
  if (relative && complement.kind !== 'quote' && lowerAt(view, relative.first) !== 'that') content.unshift(relative);
  return content;
}

/** "one listing the ships", "a petition calling for peace", "a letter expressing hope": no part of a name. */
const isClearGerund = (view: View, { first, last }: Hit, subject: Range): boolean =>
  last - first > 1 ||
  (tagAt(view, last) & (Tag.Determiner | Tag.Capital | Tag.ObjectPronoun)) !== 0 ||
  isText(view, subject);

/** What the verb takes stands around its subject, or before it: "The port, he said, will close", "which he rejected". */
function withoutComplement(verb: Governed): Found | null {
  const { view, hit, group, subject, from, to, begin, reach, relative } = verb;
  const { entry } = hit;
  if (!subject) return null;
  // "The port lost money, the Mail found": where nothing follows, what is found or agreed is a clause.
  const finds = entry.frames.includes('that') && closesSentence(view, group.last, to);
  const measured = finds ? { ...entry, frames: [...entry.frames, 'clause' as const] } : entry;
  const around = speaks(measured) && !relative ? aroundSpeaker(view, group, subject, begin, to, measured) : null;
  if (around || group.mode !== 'finite') return around;
  if (entry.frames.every((frame) => frame === 'quote')) return null;
  const fronted = frontedObject(view, subject, group.last, from, reach);
  if (!fronted) return null;
  const rest = restOfRelative(view, group.last, reach, entry);
  const cue = { first: group.first, last: group.last };
  return { source: subject, cue, content: rest ? [fronted, rest] : [fronted], entry, shared: null };
}

/** Nothing but the closing mark follows. */
const closesSentence = (view: View, at: number, to: number): boolean => at >= to || (tagAt(view, at) & Tag.Stop) !== 0;

/** "A petition calling for peace was signed": the verb behind the object belongs to the petition. */
function withinSubject(view: View, content: readonly Range[], to: number): Range[] {
  return content.map(({ first, last }) => ({ first, last: Math.min(last, phraseEnd(view, first, to, true)) }));
}

/** What nobody has claimed is only a topic. */
const unclaimed = ({ kind }: Cue): Found['kind'] => (kind === 'speech' || kind === 'evidence' ? 'topic' : undefined);

/** "When Lee said the port was safe, trade returned": in a clause before the main one, the content ends at its comma. */
function leadingClauseEnd(view: View, group: VerbGroup, subject: Range | null, from: number, to: number): number {
  if (group.mode === 'gerund' && opensSentence(view, group.first, from)) return clauseComma(view, group, to);
  const opening = skipOpening(view, from, group.first);
  if (
    !/^(?:when|while|if|after|before|because|since|although|though|as|once|unless|until)$/.test(
      lowerAt(view, opening),
    ) ||
    opening >= group.first
  )
    return to;
  if (has(view, opening, subject?.first ?? group.first, Tag.Comma)) return to;
  return clauseComma(view, group, to);
}

/** "Lee, hoping to win, called …": a participle between the subject and its verb takes nothing behind the second comma. */
function asideEnd(view: View, { mode, first, last }: VerbGroup, from: number, to: number): number {
  const opening = mode === 'gerund' && tagAt(view, first - 1) & Tag.Comma ? lastComma(view, first - 1, from) : first;
  if (opening === first || clauseHasVerb(view, opening, first)) return to;
  for (let at = last + 2; at < to - 1; at++) {
    if (!(tagAt(view, at) & Tag.Comma) || quoteAt(view, at) !== -1) continue;
    const next = tagAt(view, at + 1) & Tag.Adverb ? at + 2 : at + 1;
    if (tagAt(view, next) & (verbal | Tag.Ed) || headsClause(view, next)) return at;
  }
  return to;
}

/** Where the clause begins that the comma closes: behind what ends the one before. */
function lastComma(view: View, comma: number, from: number): number {
  let first = comma;
  while (first > from && !(tagAt(view, first - 1) & (Tag.Break | Tag.Stop | Tag.Colon | Tag.Subordinator))) first--;
  return first;
}

/** Whether a verb stands between the two places, outside quotations. */
function clauseHasVerb(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (quoteAt(view, at) === -1 && (tagAt(view, at) & (verbal | Tag.Ed) || headsClause(view, at))) return true;
  return false;
}

/** The comma behind which the main clause begins; the sentence's end where there is none. */
function clauseComma(view: View, group: VerbGroup, to: number): number {
  for (let at = group.last + 2; at < to; at++) {
    if (quoteAt(view, at) !== -1 || !(tagAt(view, at) & Tag.Comma)) continue;
    if (beginsPhrase(view, at + 1, to) && has(view, at + 1, Math.min(to, at + 12), verbal | Tag.Ed)) return at;
  }
  return to;
}

/** "The poll found a majority for the plan": findings of a study may be named by a noun. */
function measuring(view: View, subject: Range, entry: Cue): Cue {
  for (let at = subject.first; at < subject.last; at++)
    if (genericStudies.has(lowerAt(view, at)) || inquiries.has(lowerAt(view, at)))
      return { ...entry, frames: [...entry.frames, 'clause', 'object'] };
  return entry;
}

/** Where the clause of this cue may begin: behind the attribution before it. */
function clauseFrom(from: number, previous: Found | undefined, at: number): number {
  if (!previous?.cue || !previous.strong) return from;
  const ends = [previous.cue.last, ...previous.content.map((range) => range.last), previous.source?.last ?? 0];
  return Math.max(from, ...ends.filter((end) => end < at));
}
