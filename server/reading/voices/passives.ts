import type { Hit } from '../../../rules/contract/index.ts';
import type { Cue } from '../../../rules/lexicons/cues.ts';
import { clauseSubject } from './clauseSubject.ts';
import { clauseEnd, phraseEnd, piece, relativeEnd } from './content.ts';
import { Tag } from './grammar.ts';
import { unasserted, type VerbGroup } from './groups.ts';
import { beginsPhrase, skipOpening, sourceAfter } from './phrases.ts';
import { objectBefore, subjectBefore } from './subjectBefore.ts';
import { type Found, lowerAt, opensQuotation, quotationLast, type Range, tagAt, type View, verbal } from './view.ts';

/** Reads a passive: "is expected to", "was criticised by the union", "known as", "it is said that". */
export function passiveVerb(view: View, hit: Hit<Cue>, group: VerbGroup, from: number, to: number): Found | null {
  const { entry } = hit;
  const reduced = group.mode === 'reduced';
  const comma = reduced && tagAt(view, group.first - 1) & Tag.Comma ? 1 : 0;
  const own =
    subjectBefore(view, group.first - comma, from) ?? (reduced ? objectBefore(view, group.first - comma, from) : null);
  const joined = !reduced && (tagAt(view, group.first - 1) & (Tag.Coordinator | Tag.Comma)) !== 0;
  // "He is rich and is seen as a crook": what is said is said of somebody named before.
  const subject = own ?? (joined ? clauseSubject(view, from, group.first) : null);
  if (!subject && !reduced && !joined) return null;
  to = relativeEnd(view, subject, to);
  const agent = transitive(entry) ? agentAfter(view, group.last, to) : null;
  const rest = passiveComplement(view, group.last, to, entry, agent?.by ?? -1, reduced);
  if (!rest && !agent && (reduced || !entry.frames.includes('passive-bare'))) return null;
  if (agent && lowerAt(view, group.first - 1) === 'as') return asReported(view, hit, group, agent.by, from, to);
  if (reduced && !agent && !(rest && reducible(view, group, entry))) return null;
  const impersonal = subject && lowerAt(view, subject.first) === 'it' && rest?.impersonal;
  const told = entry.frames.includes('tell') && rest && !rest.impersonal;
  const content: Range[] = [];
  if (subject && !impersonal && !told && subject.last - subject.first < 24) content.push(subject);
  if (rest?.content) content.push(rest.content);
  const behind = agent && !rest ? behindAgent(view, agent.source.last, to, entry) : null;
  if (behind) content.push(behind);
  if (content.length === 0) return null;
  const first = impersonal && subject ? subject.first : group.first;
  const last = rest?.cueLast ?? (agent && agent.by === group.last ? agent.by + 1 : group.last);
  const kind = unasserted(view, group) ? 'topic' : agent ? undefined : unowned(entry);
  return {
    source: agent?.source ?? null,
    cue: { first, last },
    content,
    entry,
    shared: null,
    ...(kind && { kind }),
  };
}

/** "As reported by the Mail, the port lost money": all of the sentence is what was reported. */
function asReported(
  view: View,
  { entry }: Hit<Cue>,
  group: VerbGroup,
  by: number,
  from: number,
  to: number,
): Found | null {
  const as = group.first - 1;
  const opens = skipOpening(view, from, as) >= as;
  let comma = opens ? by : as - 1;
  if (opens) while (comma < to && !(tagAt(view, comma) & Tag.Comma)) comma++;
  const source = sourceAfter(view, by + 1, opens ? comma : to);
  if (!source || !(tagAt(view, comma) & Tag.Comma)) return null;
  const content = opens
    ? piece(view, comma + 1, clauseEnd(view, comma + 1, to))
    : piece(view, skipOpening(view, from, comma), comma);
  return content && { source, cue: { first: as, last: by + 1 }, content: [content], entry, shared: null };
}

/** What is said, thought or expected by nobody in particular is hearsay; what is meant or criticised stays what it is. */
function unowned({ kind }: Cue): Found['kind'] {
  return kind === 'speech' || kind === 'belief' || kind === 'expectation' || kind === 'evidence'
    ? 'hearsay'
    : undefined;
}

/** "is seen by the board as safe": the complement behind the source. */
function behindAgent(view: View, at: number, to: number, { frames }: Cue): Range | null {
  if (lowerAt(view, at) !== 'as' || !(frames.includes('passive-as') || frames.includes('as'))) return null;
  return piece(view, at, clauseEnd(view, at, to));
}

/** "Asked by reporters whether …, Lee said", "he said when asked about": the question is the content. */
export function askedOf(view: View, hit: Hit<Cue>, from: number, to: number): Found | null {
  const opens =
    skipOpening(view, from, hit.first) >= hit.first ||
    /^(?:when|if)$/.test(lowerAt(view, hit.first - 1)) ||
    (tagAt(view, hit.first - 1) & Tag.Comma) !== 0;
  if (!opens) return null;
  for (let at = hit.last; at < Math.min(to, hit.last + 16); at++) {
    const tags = tagAt(view, at);
    if (tags & (Tag.Comma | Tag.Stop | Tag.Break | Tag.Colon) || (tags & verbal && at > hit.last)) return null;
    const word = lowerAt(view, at);
    const question =
      (tags & Tag.Question && word !== 'that') ||
      word === 'about' ||
      (tags & Tag.To && !(tagAt(view, at + 1) & (Tag.Determiner | Tag.Capital)));
    if (!question) continue;
    const agent = lowerAt(view, hit.last) === 'by' ? piece(view, hit.last + 1, at) : null;
    const first = word === 'about' ? at + 1 : at;
    const content = piece(view, first, phraseEnd(view, first, to));
    const cueLast = word === 'about' && at === hit.last ? at + 1 : hit.last;
    return (
      content && {
        source: agent,
        cue: { first: hit.first, last: cueLast },
        content: [content],
        entry: hit.entry,
        shared: null,
      }
    );
  }
  return null;
}

/** A participle without "be" that a reader still takes for a cue: "known as", "accused of", "expected to". */
function reducible(view: View, group: VerbGroup, entry: Cue): boolean {
  const before = tagAt(view, group.first - 1);
  return !(before & (Tag.Determiner | Tag.Auxiliary)) || entry.frames.includes('passive-as');
}

/** Whether "by" behind the participle can name a source: somebody can be criticised or called so, nothing is said "by". */
const transitive = ({ frames }: Cue): boolean =>
  frames.includes('object') ||
  frames.includes('passive-bare') ||
  frames.includes('passive-as') ||
  frames.includes('passive-complement') ||
  frames.includes('tell');

interface PassiveRest {
  readonly content: Range | null;
  readonly cueLast: number;
  readonly impersonal: boolean;
}

/** "A group called Clean Harbour": nothing but its name; "called “a menace”" is somebody's word. */
const isName = (view: View, at: number): boolean =>
  opensQuotation(view, at)
    ? (tagAt(view, at + 1) & Tag.Capital) !== 0
    : (tagAt(view, at) & Tag.Capital) !== 0 || !(tagAt(view, at) & Tag.Determiner);

function passiveComplement(
  view: View,
  at: number,
  to: number,
  entry: Cue,
  by: number,
  reduced: boolean,
): PassiveRest | null {
  const { frames } = entry;
  const cueEnd = at;
  const until = by >= 0 ? by : to;
  while (tagAt(view, at) & (Tag.Adverb | Tag.Time) && at < until && lowerAt(view, at) !== 'so') at++;
  const word = lowerAt(view, at);
  const clause = (first: number, impersonal: boolean, cueLast = cueEnd): PassiveRest | null => {
    const content = piece(view, first, Math.min(until, clauseEnd(view, first, to)));
    return content && { content, cueLast, impersonal };
  };
  if (at >= until) return null;
  if (tagAt(view, at) & Tag.To && frames.includes('passive-to')) return clause(at, false);
  if (word === 'as' && frames.includes('passive-as'))
    return reduced && by < 0 && entry.lemma === 'know' && isName(view, at + 1) ? null : clause(at + 1, false, at + 1);
  if (word === 'that' && (frames.includes('passive-that') || frames.includes('tell'))) return clause(at, true);
  if (word === 'as' && frames.includes('passive-complement')) return clause(at, false);
  if (tagAt(view, at) & Tag.Question && frames.includes('passive-wh')) return clause(at, false);
  if (entry.prepositions.includes(word) && (frames.includes('tell') || frames.includes('passive-of')))
    return clause(at + 1, false, at + 1);
  if (
    frames.includes('passive-complement') &&
    beginsPhrase(view, at, until) &&
    !(reduced && by < 0 && entry.kind !== 'topic' && isName(view, at))
  ) {
    const last = opensQuotation(view, at) ? quotationLast(view, at) : phraseEnd(view, at, until, true);
    const content = piece(view, at, last);
    return content && { content, cueLast: cueEnd, impersonal: false };
  }
  return null;
}

/** A doer and the place of the "by" before it. */
interface Agent {
  readonly by: number;
  readonly source: Range;
}

/** The doer after "by", within reach of the verb. */
function agentAfter(view: View, at: number, to: number): Agent | null {
  for (let by = at; by < Math.min(to, at + 9); by++) {
    const tags = tagAt(view, by);
    if (tags & (Tag.Comma | Tag.Stop | Tag.Break | Tag.Colon | Tag.Finite)) return null;
    if (lowerAt(view, by) !== 'by') continue;
    const share = /^(?:%|percent|per|of)$/.test(lowerAt(view, by + 2)) && /^(?:of|cent)$/.test(lowerAt(view, by + 3));
    if (tagAt(view, by + 1) & (Tag.Ing | Tag.Number | Tag.Time) && !share) return null;
    const source = sourceAfter(view, by + 1, to);
    return source && { by, source };
  }
  return null;
}
