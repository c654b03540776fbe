import type { Hit } from '../../../rules/contract/index.ts';
import type { Cue } from '../../../rules/lexicons/cues.ts';
import { genericStudies } from '../../../rules/lexicons/cues-sources.ts';
import { complementOf } from './complements.ts';
import { phraseEnd } from './content.ts';
import { frontedObject, relativeObject, restOfRelative } from './fronted.ts';
import { Tag } from './grammar.ts';
import { unasserted, type VerbGroup } from './groups.ts';
import { aroundSpeaker, invertedSource, speechBefore } from './parted.ts';
import { beginsPhrase, clauseSubject, skipOpening, subjectBefore } from './phrases.ts';
import { endsQuotation, type Found, has, lowerAt, quoteAt, type Range, tagAt, type View, verbal } from './view.ts';

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
  const begin = clauseFrom(from, previous, group.first);
  const speech = entry.frames.includes('quote') || entry.frames.includes('clause');
  const before = group.mode === 'finite' ? subjectBefore(view, group.first, from) : null;
  const inverted = group.mode === 'finite' && speech ? invertedSource(view, group, begin, to, before) : null;
  if (inverted) return { ...inverted, entry, shared: null, strong: true };
  const governor = governorOf(view, group, from, to, before, previous);
  if (!governor) return null;
  const { subject, shared } = governor;
  const reach = Math.min(leadingClauseEnd(view, group, subject, from, to), relativeEnd(view, subject, to));
  const takes = subject && entry.kind === 'evidence' ? measuring(view, subject, entry) : entry;
  const relative = subject && group.mode === 'finite' ? relativeObject(view, subject, from) : null;
  const complement = complementOf(view, group.last, reach, takes);
  const cue = { first: group.first, last: complement?.cueLast ?? group.last };
  if (complement) {
    // "a creative writing professor": a gerund right behind a noun needs a clause to be a verb.
    const attached = group.mode === 'gerund' && subject !== null && entry.kind !== 'attitude';
    const clear =
      hit.last - hit.first > 1 ||
      (tagAt(view, hit.last) & Tag.Determiner) !== 0 ||
      (subject !== null && isText(view, subject));
    if (attached && complement.kind === 'object' && !clear) return null;
    const content =
      attached && complement.kind === 'object'
        ? withinSubject(view, complement.content, reach)
        : [...complement.content];
    // "“The port,” he said, “will close”": the first half stands before the speaker, and no clause can follow it.
    const said = subject && speech ? speechBefore(view, subject.first, begin, true) : null;
    const quoted = said && endsQuotation(view, said.last - 1);
    if (quoted && complement.kind === 'clause' && lowerAt(view, content[0]?.first ?? 0) !== 'that') content.length = 0;
    if (quoted) content.unshift(said);
    if (relative && complement.kind !== 'quote' && lowerAt(view, relative.first) !== 'that') content.unshift(relative);
    // "The wall seems to hold": what seems so is part of what is claimed, and nobody claims it.
    if (entry.kind === 'appearance' && subject)
      return { source: null, cue, content: [subject, ...content], entry, shared: null };
    const free = group.mode === 'finite' || (tagAt(view, group.first - 1) & Tag.Comma) !== 0;
    const strong = free && entry.kind === 'speech' && complement.kind !== 'object';
    const kind = complement.kind !== 'quote' && unasserted(view, group) ? unclaimed(entry) : undefined;
    return { source: subject, cue, content, entry, shared, strong, kind };
  }
  if (!subject) return null;
  const around = speech && !relative ? aroundSpeaker(view, group, subject, begin, to, entry) : null;
  if (around || group.mode !== 'finite') return around;
  const fronted = frontedObject(view, subject, group.last, from, reach);
  if (!fronted) return null;
  const rest = restOfRelative(view, group.last, reach, entry);
  return { source: subject, cue, content: rest ? [fronted, rest] : [fronted], entry, shared: null };
}

/** "A petition calling for peace was signed": the verb behind the object belongs to the petition. */
function withinSubject(view: View, content: readonly Range[], to: number): Range[] {
  return content.map(({ first, last }) => ({ first, last: Math.min(last, phraseEnd(view, first, to, true)) }));
}

/** What nobody has claimed is only a topic. */
const unclaimed = ({ kind }: Cue): Found['kind'] => (kind === 'speech' || kind === 'evidence' ? 'topic' : undefined);

/** Who governs the verb: its own subject, or one that it shares with the verb before or with the main clause. */
interface Governor {
  readonly subject: Range | null;
  readonly shared: Range | null;
}

function governorOf(
  view: View,
  group: VerbGroup,
  from: number,
  to: number,
  subject: Range | null,
  previous: Found | undefined,
): Governor | null {
  const before = tagAt(view, behindTime(view, group.first, from) - 1);
  const sharing = (): Governor => ({ subject: null, shared: sharedSubject(view, from, group.first, previous) });
  if (group.mode === 'finite') {
    if (subject) return { subject, shared: null };
    const governor = before & (Tag.Coordinator | Tag.Comma | Tag.Adverb) ? sharing() : null;
    // Whoever speaks behind "and" is named somewhere before, even where the subject cannot be made out.
    const joined = before & Tag.Coordinator;
    return governor?.shared || joined ? (governor ?? { subject: null, shared: null }) : null;
  }
  if (opensSentence(view, group.first, from)) return { subject: null, shared: clauseSubject(view, from, to) };
  const free =
    before & (Tag.Comma | Tag.Preposition | Tag.Coordinator | Tag.Dash | Tag.Subordinator | Tag.OpenParen) ||
    endsQuotation(view, group.first - 1);
  if (lowerAt(view, group.first - 1) === 'worth') return { subject: null, shared: null };
  if (group.mode === 'infinitive' || free) {
    const { shared } = sharing();
    // "It is easy to mock the plan": nobody in particular does.
    const nobody = shared && lowerAt(view, shared.first) === 'it' && shared.last - shared.first === 1;
    return { subject: null, shared: nobody ? null : shared };
  }
  const owner = subjectBefore(view, group.first, from);
  if (!owner) return null;
  // "He sent an e-mail saying …": whoever sent it speaks.
  const sent =
    isText(view, owner) &&
    /^an?$/.test(lowerAt(view, owner.first)) &&
    !(tagAt(view, owner.first - 1) & Tag.Preposition);
  const sender = sent && owner.first > from ? clauseSubject(view, from, owner.first) : null;
  return sender ? { subject: null, shared: sender } : { subject: owner, shared: null };
}

/** Whether the phrase names something that is written or said. */
const isText = (view: View, { last }: Range): boolean =>
  /^(?:statement|letter|e?mail|memo|report|message|ad|post|tweet|speech|petition|resolution|note|article|video|sign)$/.test(
    lowerAt(view, last - 1),
  );

/** "but on Tuesday wrote": the place before a day that stands between the conjunction and the verb. */
function behindTime(view: View, at: number, from: number): number {
  let first = at;
  while (first > from && tagAt(view, first - 1) & Tag.Time) first--;
  return first < at && lowerAt(view, first - 1) === 'on' ? first - 1 : first;
}

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

/** "…, who say the plan will fail, work at Fitch": in a relative clause between commas, the content ends at the second. */
function relativeEnd(view: View, subject: Range | null, to: number): number {
  const word = subject ? lowerAt(view, subject.first) : '';
  if (!subject || (word !== 'who' && word !== 'which') || !(tagAt(view, subject.first - 1) & Tag.Comma)) return to;
  for (let at = subject.last; at < to; at++) {
    if (quoteAt(view, at) === -1 && tagAt(view, at) & Tag.Comma && !(tagAt(view, at + 1) & Tag.Coordinator)) return at;
  }
  return to;
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
    if (genericStudies.has(lowerAt(view, at))) return { ...entry, frames: [...entry.frames, 'object'] };
  return entry;
}

/** Nothing but a mark or a conjunction stands before: "Noting the delay, Lee said …". */
const opensSentence = (view: View, at: number, from: number): boolean => skipOpening(view, from, at) >= at;

/** Where the clause of this cue may begin: behind the attribution before it. */
function clauseFrom(from: number, previous: Found | undefined, at: number): number {
  if (!previous?.cue || !previous.strong) return from;
  const ends = [previous.cue.last, ...previous.content.map((range) => range.last), previous.source?.last ?? 0].filter(
    (end) => end <= at,
  );
  return Math.max(from, ...ends.filter((end) => end < at));
}

/** The subject that this verb shares with the one before it. */
function sharedSubject(view: View, from: number, at: number, previous: Found | undefined): Range | null {
  const before = previous?.source && previous.cue && previous.cue.first < at ? previous.source : null;
  // "He kept up his attacks, calling …": whoever owns the attacks is named before.
  if (before && possessive(view, before)) return clauseSubject(view, from, at) ?? before;
  if (before) return before;
  if (previous?.shared) return previous.shared;
  return clauseSubject(view, from, at) ?? leftSubject(view, from, at);
}

/** The subject of the nearest verb to the left: "As Lee spoke and defended the plan". */
function leftSubject(view: View, from: number, at: number): Range | null {
  for (let back = at - 2; back > from && back > at - 30; back--) {
    if (!(tagAt(view, back) & (verbal | Tag.Ed)) || tagAt(view, back - 1) & Tag.Auxiliary || quoteAt(view, back) !== -1)
      continue;
    const subject = subjectBefore(view, back, from);
    if (subject) return subject;
  }
  return null;
}

const possessive = (view: View, { first, last }: Range): boolean =>
  last - first === 1 && /^(?:his|her|its|their)$/.test(lowerAt(view, first));
