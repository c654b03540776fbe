import type { Hit } from '../../../rules/contract/index.ts';
import type { Cue } from '../../../rules/lexicons/cues.ts';
import { clauseSubject } from './clauseSubject.ts';
import { clauseEnd, phraseEnd, piece } from './content.ts';
import { equated, inView, received, receives } from './givers.ts';
import { Tag } from './grammar.ts';
import { beginsPhrase, isOccasion, sourceAfter } from './phrases.ts';
import { skipOccasions } from './recipients.ts';
import { objectBefore, subjectBefore } from './subjectBefore.ts';
import {
  CueWord,
  type Found,
  has,
  lowerAt,
  opensQuotation,
  quoteAt,
  type Range,
  tagAt,
  type View,
  verbal,
} from './view.ts';

/** Verbs that only carry the noun: "made the claim that", "has issued a warning that". */
const light = new Set(
  `make makes made making issue issued issues issuing give gave given gives giving have has had having
  offer offers offered offering raise raises raised raising release released releases deliver delivered delivers launch launched
  launches repeat repeated repeats repeating hold holds held share shares shared take takes took taken level leveled levelled send
  sent sends show shows showed draw drew drawn receive received face faces faced voice voiced express expressed expresses put
  announce announced filed file expressing renewed renew float floated floating unveil unveiled unveiling
  present presented presenting outline outlined outlining reiterate reiterated reaffirm reaffirmed submit submitted lodge lodged`.split(
    /\s+/,
  ),
);

/** Nouns that need no source to be read as somebody's claim when a that-clause follows. */
interface Owner {
  readonly source: Range | null;
  readonly shared: Range | null;
  /** Where the cue begins: at the noun's modifiers, or at the light verb that carries it. */
  readonly first: number;
  /** Where the noun's modifiers begin. */
  readonly modified: number;
}

/** Reads a noun that holds a claim: "the minister's claim that", "fears of", "a call by the union for". */
export function claimNoun(
  view: View,
  hit: Hit<Cue>,
  from: number,
  to: number,
  previous: Found | undefined,
): Found | null {
  const { entry } = hit;
  const before = tagAt(view, hit.first - 1);
  if (
    before & (Tag.Subject | Tag.To | Tag.Modal | Tag.Relative) &&
    !(before & Tag.Determiner) &&
    lowerAt(view, hit.first - 1) !== 'that'
  )
    return null;
  const owner = ownerBefore(view, hit.first, from);
  const special =
    received(view, hit, owner.modified, from, to) ??
    equated(view, hit, owner.source, owner.first, to) ??
    inView(view, hit, owner.source, from, to);
  if (special) return special;
  const agent = owner.source ? null : agentOf(view, hit.last, to);
  const complement = complementOf(view, agent?.last ?? hit.last, to, entry);
  if (!complement) return null;
  // "One conclusion: …" is the writer's.
  if (!owner.source && tagAt(view, complement.cueLast - 1) & Tag.Colon && !opensQuotation(view, complement.cueLast))
    return null;
  // "Lee said in a statement that …": the verb has taken the clause.
  if (previous?.content.some(({ first }) => first === complement.content.first)) return null;
  const source = owner.source ?? agent ?? null;
  // "The demand for steel" is nobody's demand in particular, and no speech at all.
  const traded = entry.kind === 'speech' && lowerAt(view, complement.cueLast - 1) === 'for';
  if (!source && !owner.shared && traded && !entry.frames.includes('alone')) return null;
  // "The 2012 attack on the fort", "a decision to": somebody must attack or decide before it is anybody's view.
  const nobodys = !source && !owner.shared;
  if (nobodys && (entry.kind === 'intention' || /^(?:attack|debate|discussion)$/.test(entry.lemma))) return null;
  if (
    nobodys &&
    !complement.clause &&
    /^(?:idea|notion|message|mention|reference|announcement|request|critique)$/.test(entry.lemma)
  )
    return null;
  const last = agent ? hit.last : complement.cueLast;
  // "a renewed call for": where nobody owns the noun, its article is all that introduces it.
  const article = !source && tagAt(view, owner.first - 1) & Tag.Determiner && owner.first > from ? 1 : 0;
  const content = opensClause(view, owner, from) ? withoutPredicate(view, complement.content) : complement.content;
  return {
    source,
    cue: { first: owner.first - article, last },
    content: [content],
    entry,
    shared: owner.shared,
  };
}

/** Whether the noun's phrase is a subject: no verb stands before it. */
function opensClause(view: View, owner: Owner, from: number): boolean {
  return owner.shared === null && !has(view, from, owner.source?.first ?? owner.first, verbal | Tag.Ed);
}

/** "The claim that the port is safe is disputed": the second verb belongs to the sentence around the claim. */
function withoutPredicate(view: View, { first, last }: Range): Range {
  let verbs = 0;
  for (let at = first + 1; at < last; at++) {
    const tags = tagAt(view, at);
    if (tags & (Tag.Relative | Tag.Subordinator | Tag.Coordinator | Tag.Comma) || quoteAt(view, at) !== -1)
      return { first, last };
    if (!(tags & verbal) || tagAt(view, at - 1) & (Tag.Auxiliary | Tag.To | Tag.Adverb)) continue;
    if (++verbs === 2) return { first, last: at };
  }
  return { first, last };
}

interface Complement {
  readonly content: Range;
  readonly cueLast: number;
  /** A that-clause or a quotation. */
  readonly clause: boolean;
}

/** The possessor: "her claim", "Lee's repeated claim", or the subject of a light verb: "Lee made the claim". */
function ownerBefore(view: View, at: number, from: number): Owner {
  let first = at;
  while (first - 1 >= from && at - first < 4 && modifies(view, first - 1)) first--;
  const modified = first;
  const before = tagAt(view, first - 1);
  const word = lowerAt(view, first - 1);
  if (first - 1 >= from && possessivePronouns.has(word)) {
    const shared = ownDoing(view, first - 1, from);
    if (shared) return { source: null, shared, first: first - 1, modified };
    return { source: { first: first - 1, last: first }, shared: null, first, modified };
  }
  if (
    first - 1 >= from &&
    (before & Tag.Possessive || word === '’' || word === "'") &&
    quoteAt(view, first - 1) === -1
  ) {
    const source = subjectBefore(view, first - 1, from) ?? objectBefore(view, first - 1, from);
    if (source) return { source: { first: possessor(view, source), last: first }, shared: null, first, modified };
  }
  const article = before & Tag.Determiner ? first - 1 : first;
  if (article - 1 >= from && light.has(lowerAt(view, article - 1))) {
    let verb = article - 1;
    while (
      verb - 1 >= from &&
      tagAt(view, verb - 1) & (Tag.Auxiliary | Tag.Adverb) &&
      !(tagAt(view, verb - 1) & (Tag.Subject | Tag.Capital))
    )
      verb--;
    // "Lee faced criticism that": whoever gets it has not said it.
    if (receives(lowerAt(view, article - 1))) return { source: null, shared: null, first: article, modified };
    if (tagAt(view, verb - 1) & Tag.To)
      return { source: null, shared: clauseSubject(view, from, verb), first: verb, modified };
    const source = tagAt(view, verb) & Tag.Be ? null : subjectBefore(view, verb, from);
    if (source) return { source, shared: null, first: verb, modified };
  }
  // "They came out in support of the plan", "answered with a call for peace": whoever did so is the clause's subject.
  const joins = lowerAt(view, article - 1);
  const shared = article - 1 > from && /^(?:in|with)$/.test(joins) ? clauseSubject(view, from, article - 1) : null;
  return { source: null, shared, first: shared && joins === 'in' ? article - 1 : first, modified };
}

/** "Drawn to the mayor's plan", "cancelled Lee's plan": the possessor begins behind the last word that is no part of a name. */
function possessor(view: View, { first, last }: Range): number {
  const outside = Tag.To | Tag.Ed | Tag.Relative | Tag.Subordinator | verbal;
  for (let at = last - 2; at >= first; at--) {
    const tags = tagAt(view, at);
    const governs = tags & Tag.Preposition && lowerAt(view, at) !== 'of';
    if (!(tags & Tag.Capital) && (governs || tags & outside)) return at + 1;
  }
  return first;
}

/** "Lee kept up his attacks on": whoever does so owns them. "Lee rejected his claim": somebody else's, as verbs of speech have it. */
function ownDoing(view: View, at: number, from: number): Range | null {
  if (!has(view, from, at, verbal | Tag.Ed)) return null;
  const verb = lowerAt(view, at - 1);
  const others = meeting.test(verb) || (view.cue[at - 1] !== CueWord.None && !light.has(verb) && !keeping.test(verb));
  const subject = others ? null : clauseSubject(view, from, at);
  return subject && subject.last < at ? subject : null;
}

/** Verbs whose object is somebody else's. */
const meeting = /^(?:hear|ignor|follow|watch|saw|met|meet|fac|join|block|fuel|prompt|spark)/;

/** Verbs of speech whose object is the speaker's own. */
const keeping = /^(?:explain|defend|declar|stat|reveal|renew|detail|clarif|maintain|stress|underscor)/;

const possessivePronouns = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** An adjective, a noun used as one, or an adverb, in front of the noun. */
function modifies(view: View, at: number): boolean {
  const word = view.words[at];
  if (word?.kind !== 'word' || quoteAt(view, at) !== -1) return false;
  const tags = tagAt(view, at);
  return (
    !(
      tags &
      (Tag.Determiner |
        Tag.Possessive |
        Tag.Preposition |
        Tag.Coordinator |
        Tag.Subordinator |
        Tag.Subject |
        Tag.To |
        verbal |
        Tag.Capital)
    ) &&
    view.cue[at] === CueWord.None &&
    !light.has(word.lower)
  );
}

/** "a statement by the ministry", "criticism from unions": the owner behind the noun. */
function agentOf(view: View, at: number, to: number): Range | null {
  const word = lowerAt(view, at);
  if (word !== 'by' && word !== 'from' && word !== 'among') return null;
  const source = sourceAfter(view, at + 1, to);
  if (!source) return null;
  for (let ahead = source.first; ahead < source.last; ahead++) {
    const tags = tagAt(view, ahead);
    if (
      ahead > source.first &&
      (lowerAt(view, ahead) === 'that' ||
        (tags & (Tag.To | Tag.Preposition) && !['of', 'in'].includes(lowerAt(view, ahead))))
    )
      return ahead > source.first ? { first: source.first, last: ahead } : null;
  }
  return source;
}

function complementOf(view: View, at: number, to: number, entry: Cue): Complement | null {
  const { frames, prepositions } = entry;
  const word = lowerAt(view, at);
  const occasion = skipOccasions(view, at, to);
  if (
    frames.includes('that') &&
    occasion > at &&
    lowerAt(view, occasion) === 'that' &&
    claimFollows(view, occasion + 1, to)
  )
    return found(piece(view, occasion, clauseEnd(view, occasion, to)), at, true);
  if (frames.includes('that') && word === 'that' && claimFollows(view, at + 1, to))
    return found(piece(view, at, clauseEnd(view, at, to)), at, true);
  if (frames.includes('quote') && tagAt(view, at) & (Tag.Colon | Tag.Comma) && opensQuotation(view, at + 1))
    return found(piece(view, at + 1, to), at + (tagAt(view, at) & Tag.Colon ? 1 : 0), true);
  // "Their argument: Only a tax can save the port."
  if (frames.includes('that') && tagAt(view, at) & Tag.Colon && claimFollows(view, at + 1, to))
    return found(piece(view, at + 1, to), at + 1, true);
  // "The decision not to sail".
  const infinitive = word === 'not' ? at + 1 : at;
  // "The idea Sunday of", "a pledge last month to".
  const timed = behindTime(view, at, to);
  if (timed > at) {
    const later = complementOf(view, timed, to, entry);
    if (later) return { ...later, cueLast: at };
  }
  if (
    frames.includes('to') &&
    tagAt(view, infinitive) & Tag.To &&
    !(tagAt(view, infinitive + 1) & (Tag.Determiner | Tag.Capital | Tag.Subject | Tag.Number))
  )
    return found(piece(view, at, phraseEnd(view, at, to, true)), at, false);
  if (prepositions.includes(word) && beginsPhrase(view, at + 1, to) && !isOccasion(view, at))
    return found(piece(view, at + 1, phraseEnd(view, at + 1, to, true)), at + 1, false);
  if (prepositions.includes(word) && tagAt(view, at + 1) & Tag.Question)
    return found(piece(view, at + 1, phraseEnd(view, at + 1, to, true)), at + 1, false);
  return null;
}

/** The place behind a day or a time of two words at most. */
function behindTime(view: View, at: number, to: number): number {
  let last = at;
  while (last < Math.min(to, at + 2) && tagAt(view, last) & Tag.Time) last++;
  return last;
}

const found = (content: Range | null, cueLast: number, clause: boolean) => content && { content, cueLast, clause };

/** After "that": a clause with a subject of its own and not a relative clause ("the claim that was made"). */
function claimFollows(view: View, at: number, to: number): boolean {
  const tags = tagAt(view, at);
  if (tags & verbal && !(tags & Tag.Subject)) return false;
  for (let ahead = at; ahead < Math.min(to, at + 24); ahead++) {
    if (tagAt(view, ahead) & (verbal | Tag.Ed)) return ahead > at;
  }
  return to - at > 3;
}
