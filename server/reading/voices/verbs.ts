import type { Hit } from '../../../rules/contract/index.ts';
import type { Cue as CueEntry, Frame } from '../../../rules/lexicons/cues.ts';
import { genericStudies } from '../../../rules/lexicons/cues-sources.ts';
import { clauseEnd, phraseEnd, piece } from './content.ts';
import { Tag } from './grammar.ts';
import { beginsPhrase, clauseSubject, isOccasion, skipOpening, sourceAfter, subjectBefore } from './phrases.ts';
import {
  CueWord,
  endsQuotation,
  type Found,
  has,
  lowerAt,
  opensQuotation,
  quotationFirst,
  quotationLast,
  type Range,
  tagAt,
  type View,
  verbal,
} from './view.ts';

/** How the verb stands in its clause. */
type Mode = 'finite' | 'passive' | 'gerund' | 'infinitive' | 'reduced';

/** A cue verb with its auxiliaries and adverbs. */
export interface VerbGroup extends Range {
  readonly mode: Mode;
  /** The head verb's own place. */
  readonly head: number;
  readonly form: Hit['form'];
  /** Nothing but the bare verb stands there. */
  readonly bare: boolean;
}

/** Verbs before "to" that only colour the next one: "went on to say", "declined to comment", "tried to argue". */
const chains = new Set(
  `decline declines declined declining refuse refuses refused refusing fail fails failed failing continue continues
  continued continuing go goes went going begin begins began begun start starts started try tries tried trying seek seeks sought seeking
  attempt attempted manage managed proceed proceeded tend tends tended used have has had seem seems seemed appear appears appeared
  able happened happens dare dared come came struggled on quick want wanted wants ready rushed hesitated hesitate hesitates`.split(
    /\s+/,
  ),
);

/** Reads the verb group around a hit; null where the word is a noun or an adjective. */
export function verbGroup(view: View, hit: Hit<CueEntry>, from: number): VerbGroup | null {
  if (inCompound(view, hit) || inName(view, hit, from)) return null;
  const form = hit.form ?? 'base';
  let first = hit.first;
  let bits = 0;
  let at = first - 1;
  for (; at >= from && view.quote[at] === -1; at--) {
    const tags = tagAt(view, at);
    const contracted =
      lowerAt(view, at) === "'s" &&
      tagAt(view, at - 1) & (Tag.Subject | Tag.Indefinite | Tag.Relative) &&
      form !== 'third' &&
      form !== 'base';
    if (tags & Tag.Auxiliary && !(tags & Tag.Subject)) bits |= tags;
    else if (contracted)
      bits |= form === 'gerund' || form === 'participle' ? Tag.Be | Tag.Auxiliary : Tag.Have | Tag.Auxiliary;
    else if (tags & Tag.Subject && tags & Tag.Auxiliary) {
      bits |= tags;
      break;
    } else if (!(tags & Tag.Adverb) || tags & (Tag.Determiner | Tag.Indefinite | Tag.Relative | Tag.Capital)) break;
    first = at;
  }
  const bare = first === hit.first;
  if (lowerAt(view, at) === 'to' && form === 'base' && !(bits & Tag.Modal)) return infinitive(view, hit, at, from);
  const mode = modeOf(view, hit, form, bits, first, from);
  return mode && { first, last: hit.last, head: hit.first, mode, form: hit.form, bare };
}

/** A part of a compound: "so-called", "self-described", "claims-based". */
export function inCompound(view: View, hit: Hit): boolean {
  const hyphen = (at: number): boolean => view.words[at]?.text === '-' && !view.words[at]?.spaced;
  return hyphen(hit.first - 1) || (hyphen(hit.last) && !view.words[hit.last + 1]?.spaced);
}

/** A word with a capital inside the sentence belongs to a name, unless all words have one (a headline). */
export function inName(view: View, hit: Hit, from: number): boolean {
  if (hit.first === from || !(tagAt(view, hit.first) & Tag.Capital)) return false;
  const before = view.words[hit.first - 1];
  if (before?.kind === 'punctuation' && before.text !== ',' && before.text !== "'") return false;
  return !isHeadline(view, from, hit.first);
}

/** Whether nearly all long words of the sentence have capitals. */
function isHeadline(view: View, from: number, at: number): boolean {
  const sentence = view.block.sentences.find(
    (one) => (one.words.at(-1)?.index ?? -1) >= at && one.words[0]?.index === from,
  );
  let long = 0;
  let capital = 0;
  for (const word of sentence?.words ?? []) {
    if (word.kind !== 'word' || word.text.length < 4) continue;
    long++;
    if (tagAt(view, word.index) & Tag.Capital) capital++;
  }
  return long > 2 && capital >= long * 0.8;
}

function infinitive(view: View, hit: Hit<CueEntry>, to: number, from: number): VerbGroup {
  let first = to;
  let linked = false;
  for (let at = to - 1; at >= from; at--) {
    const tags = tagAt(view, at);
    if (
      chains.has(lowerAt(view, at)) &&
      (linked || at === to - 1 || tagAt(view, at + 1) & Tag.To || lowerAt(view, at + 1) === 'on')
    )
      linked = true;
    else if (!(linked && tags & (Tag.Auxiliary | Tag.Adverb) && !(tags & (Tag.Subject | Tag.Capital)))) break;
    if (linked) first = at;
  }
  return {
    first,
    last: hit.last,
    head: hit.first,
    mode: linked ? 'finite' : 'infinitive',
    form: hit.form,
    bare: false,
  };
}

function modeOf(
  view: View,
  { entry }: Hit<CueEntry>,
  form: string,
  bits: number,
  first: number,
  from: number,
): Mode | null {
  const before = first > from ? tagAt(view, first - 1) : 0;
  const governed =
    before & (Tag.Determiner | Tag.Possessive | Tag.Preposition) &&
    !(before & (Tag.Subject | Tag.Relative | Tag.Indefinite)) &&
    lowerAt(view, first - 1) !== "'s";
  switch (form) {
    case 'gerund':
      return bits & Tag.Be ? 'finite' : before & (Tag.Determiner | Tag.Possessive) ? null : 'gerund';
    case 'base':
      if (bits & Tag.Modal) return 'finite';
      if (bits & (Tag.Be | Tag.Have) || (governed && before & Tag.Determiner)) return null;
      return pluralSubject(view, first - 1, from, entry.ambiguous) ? 'finite' : null;
    case 'third':
      if (bits & Tag.Auxiliary || governed || lowerAt(view, first - 1) === "'s") return null;
      return !entry.ambiguous || singularSubject(view, first - 1, from) ? 'finite' : null;
    case 'participle':
      return bits & Tag.Be ? 'passive' : bits & Tag.Have ? 'finite' : 'reduced';
    default:
      if (bits & Tag.Be) return 'passive';
      if (bits & Tag.Have) return 'finite';
      if (bits & Tag.Modal) return null;
      return governed ? (before & Tag.Determiner ? null : 'reduced') : 'finite';
  }
}

const plurals = new Set([
  'people',
  'police',
  'men',
  'women',
  'data',
  'media',
  'children',
  'percent',
  'majority',
  'who',
  'that',
  'which',
  'half',
  'third',
  'quarter',
  'democrat',
]);

/** Whether a verb without ending can have its subject here. An ambiguous one asks for a pronoun or a plain plural. */
function pluralSubject(view: View, at: number, from: number, ambiguous: boolean): boolean {
  if (at < from) return false;
  const tags = tagAt(view, at);
  const word = lowerAt(view, at);
  if (tags & Tag.Indefinite && ambiguous && !clearObject(view, at + 1)) return false;
  if (tags & (Tag.Subject | Tag.Indefinite)) return word !== 'he' && word !== 'she';
  if (plurals.has(word)) return true;
  if (
    tags &
    (Tag.Preposition |
      Tag.Determiner |
      Tag.Subordinator |
      Tag.Auxiliary |
      Tag.Finite |
      Tag.Possessive |
      Tag.Stop |
      Tag.Break |
      Tag.Colon)
  )
    return false;
  if (!ambiguous) return true;
  if (tags & Tag.Comma) return false;
  return endsInS(word) || (headBefore(view, at, from) && !(tags & Tag.Coordinator));
}

/** "some support the plan", not "some support groups": what follows the verb begins a phrase of its own. */
function clearObject(view: View, at: number): boolean {
  const next = tagAt(view, at + 1);
  return (next & (Tag.Determiner | Tag.Subject | Tag.ObjectPronoun | Tag.Capital | Tag.To | Tag.Subordinator)) !== 0;
}

const endsInS = (word: string): boolean => /[^s']s$/.test(word);

/** A plural that the word belongs to over a preposition: "voters in each state". */
function headBefore(view: View, at: number, from: number): boolean {
  for (let back = at; back > from && back > at - 7; back--) {
    const tags = tagAt(view, back);
    if (tags & (verbal | Tag.Comma | Tag.Relative | Tag.Stop)) return false;
    if (tags & Tag.Preposition) return endsInS(lowerAt(view, back - 1)) || plurals.has(lowerAt(view, back - 1));
  }
  return false;
}

/** Whether an ambiguous verb in -s can have its subject here: a pronoun, a name or a noun that is no plural. */
function singularSubject(view: View, at: number, from: number): boolean {
  if (at < from) return false;
  const tags = tagAt(view, at);
  const word = lowerAt(view, at);
  if (genericStudies.has(word) && !(tagAt(view, at) & Tag.Adverb)) return true;
  if (word === 'one' || word === 'another' || word === 'everyone' || word === 'nobody' || word === 'each') return true;
  if (tags & Tag.Indefinite) return false;
  if (word === 'he' || word === 'she' || word === 'it' || word === 'who' || word === 'which' || word === 'that')
    return true;
  if (tags & (Tag.Subject | Tag.Coordinator | Tag.Number | Tag.Subordinator | Tag.To | Tag.Ing | Tag.Ed)) return false;
  return tags & (Tag.Capital | Tag.Comma) ? true : !endsInS(word) && determined(view, at, from);
}

/** The noun has a determiner or a name in front of it, so that it ends its phrase: "the ministry plans", not "new plans". */
function determined(view: View, at: number, from: number): boolean {
  for (let back = at - 1; back >= from && back > at - 5; back--) {
    const tags = tagAt(view, back);
    if (tags & (Tag.Determiner | Tag.Possessive)) return true;
    if (tags & (Tag.Comma | Tag.Stop | Tag.Coordinator | Tag.Preposition | verbal)) return false;
  }
  return false;
}

/** What stands to the right of a verb. */
interface Complement {
  readonly kind: 'quote' | 'clause' | 'object';
  readonly content: Range[];
  /** Where the cue ends: a preposition, a colon or a weekday belongs to it. */
  readonly cueLast: number;
}

/** Looks for what the verb's frames allow after it. */
function complementOf(view: View, at: number, to: number, entry: CueEntry): Complement | null {
  const { frames } = entry;
  let cueLast = at;
  if (tagAt(view, at) & Tag.Time && tagAt(view, at) & Tag.Capital) cueLast = ++at;
  while (at < to && isManner(view, at)) at++;
  const direct = complementHere(view, at, to, entry, cueLast) ?? behindAside(view, at, to, entry, cueLast);
  if (direct) return direct;
  const preposition = entry.prepositions.has(lowerAt(view, at)) && at + 1 < to;
  if (preposition) {
    const quotation = quotationAhead(view, at, to, frames);
    if (quotation) return { kind: 'quote', content: quotation, cueLast };
    const content = piece(view, at + 1, phraseEnd(view, at + 1, to));
    if (content) return { kind: 'object', content: [content], cueLast: at + 1 };
  }
  if (frames.has('tell')) return told(view, at, to, entry, cueLast);
  if (
    frames.has('free') &&
    tagAt(view, at) & Tag.Comma &&
    /^(?:if|when|while|though|although|in|with|despite|for|as|after|before|on|given|without|unlike)$/.test(
      lowerAt(view, at + 1),
    )
  ) {
    const content = piece(view, at + 1, clauseEnd(view, at + 1, to));
    if (content && has(view, at + 2, to, Tag.Comma)) return { kind: 'clause', content: [content], cueLast };
  }
  const behind = frames.has('quote') || frames.has('that') ? afterOccasion(view, at, to, entry, cueLast) : null;
  if (behind || !frames.has('free') || at >= to) return behind;
  // Nothing but a clause can follow such a verb, however it begins: "say for the plan to work, taxes must rise".
  const content =
    tagAt(view, at) & (Tag.Comma | Tag.Stop | Tag.Break | Tag.Dash | Tag.Coordinator | Tag.CloseParen) ||
    endsHere(view, at, to)
      ? null
      : piece(view, at, clauseEnd(view, at, to));
  return content && { kind: 'clause', content: [content], cueLast };
}

/** Only an occasion or an adverbial follows: "he said on Monday", "she said as she left". */
function endsHere(view: View, at: number, to: number): boolean {
  const tags = tagAt(view, at);
  if (tags & Tag.Subordinator) return true;
  if (!(tags & (Tag.Preposition | Tag.To | Tag.Time))) return false;
  return !has(view, at, to, verbal);
}

/** "argues, for example, that": the that-clause behind a few words between commas. */
function behindAside(view: View, at: number, to: number, entry: CueEntry, cueLast: number): Complement | null {
  if (!(tagAt(view, at) & Tag.Comma) || view.quote[at] !== -1) return null;
  for (let ahead = at + 1; ahead < Math.min(to, at + 14); ahead++) {
    if (tagAt(view, ahead) & (verbal | Tag.Stop | Tag.Break)) return null;
    if (tagAt(view, ahead) & Tag.Comma && lowerAt(view, ahead + 1) === 'that')
      return complementHere(view, ahead + 1, to, entry, cueLast);
  }
  return null;
}

/** An adverb that cannot begin what follows: "said repeatedly that", not "said most of". */
function isManner(view: View, at: number): boolean {
  const word = lowerAt(view, at);
  return (
    (tagAt(view, at) & Tag.Adverb) !== 0 &&
    (word.endsWith('ly') || /^(?:again|later|once|earlier|also|often|now|then|instead|back|too|here)$/.test(word))
  );
}

/** "told reporters on Friday that": the complement after a recipient. */
function told(view: View, at: number, to: number, entry: CueEntry, cueLast: number): Complement | null {
  if (!beginsPhrase(view, at, to) && !(tagAt(view, at) & Tag.ObjectPronoun)) return null;
  for (let ahead = at + 1; ahead < Math.min(to, at + 22); ahead++) {
    const tags = tagAt(view, ahead);
    if (tags & (Tag.Break | Tag.Stop)) return null;
    const word = lowerAt(view, ahead);
    const starts =
      word === 'that' ||
      tags & Tag.Colon ||
      opensQuotation(view, ahead) ||
      (tags & Tag.Question && !(tags & Tag.Determiner) && word !== 'who' && word !== 'which') ||
      (tags & Tag.To && (tagAt(view, ahead + 1) & ~Tag.Auxiliary) === 0) ||
      entry.prepositions.has(word);
    if (!starts) continue;
    const found = complementHere(view, ahead, to, entry, cueLast);
    if (found) return tags & Tag.To && entry.lemma !== 'tell' ? withRecipient(found, at) : found;
    if (entry.prepositions.has(word)) {
      const content = piece(view, ahead + 1, phraseEnd(view, ahead + 1, to));
      if (content && ahead < at + 8) return { kind: 'object', content: [content], cueLast };
    }
  }
  // "told him the port would close": a recipient of one word or a name, then the clause.
  const first = recipientEnd(view, at, to);
  if (first > at && beginsPhrase(view, first, to) && has(view, first, first + 10, verbal)) {
    const content = piece(view, first, clauseEnd(view, first, to));
    if (content) return { kind: 'clause', content: [content], cueLast };
  }
  return null;
}

/** "urged the mayor to resign": who is to do it belongs to what is asked. */
function withRecipient(found: Complement, at: number): Complement {
  const [first, ...rest] = found.content;
  return first ? { ...found, content: [{ first: at, last: first.last }, ...rest] } : found;
}

/** Behind a recipient that nothing marks but what follows: a pronoun, or a phrase before the clause's own subject. */
function recipientEnd(view: View, at: number, to: number): number {
  if (tagAt(view, at) & Tag.ObjectPronoun && !(tagAt(view, at) & Tag.Determiner)) return at + 1;
  for (let ahead = at + 1; ahead < Math.min(to, at + 10); ahead++) {
    const tags = tagAt(view, ahead);
    if (tags & (Tag.Comma | Tag.Break | Tag.Stop | verbal) && !(tags & Tag.Subject)) return at;
    if (tags & Tag.Subject) return ahead;
  }
  return at;
}

/** "said in an interview on Friday that": the complement after an occasion. */
function afterOccasion(view: View, at: number, to: number, entry: CueEntry, cueLast: number): Complement | null {
  if (!(tagAt(view, at) & (Tag.Preposition | Tag.Time | Tag.To))) return null;
  for (let ahead = at; ahead < Math.min(to, at + 20); ahead++) {
    const tags = tagAt(view, ahead);
    if (tags & Tag.Break) return null;
    const word = lowerAt(view, ahead);
    if (ahead > at && (word === 'that' || tags & Tag.Colon || opensQuotation(view, ahead))) {
      const found = complementHere(view, ahead, to, entry, cueLast);
      if (found) return found;
    }
    if (tags & verbal && !(entry.frames.has('clause') && ahead > at + 1)) return null;
    if (tags & verbal) break;
  }
  if (!entry.frames.has('clause')) return null;
  const first = skipOccasions(view, at, to);
  if (first > at && beginsPhrase(view, first, to) && has(view, first, Math.min(to, first + 14), verbal | Tag.Ed)) {
    const content = piece(view, first, clauseEnd(view, first, to));
    if (content) return { kind: 'clause', content: [content], cueLast };
  }
  return null;
}

/** Moves past "on Tuesday", "last week", "in a statement". */
function skipOccasions(view: View, at: number, to: number): number {
  while (at < to) {
    const tags = tagAt(view, at);
    if (tags & Tag.Time) at++;
    else if (tags & Tag.Preposition && isOccasion(view, at)) {
      at++;
      while (at < to && tagAt(view, at) & (Tag.Determiner | Tag.Time | Tag.Number)) at++;
      if (!(tagAt(view, at - 1) & Tag.Time)) at++;
    } else break;
  }
  return at;
}

/** The complement that begins right at `at`, if the frames allow it. */
function complementHere(view: View, at: number, to: number, entry: CueEntry, cueLast: number): Complement | null {
  if (at >= to) return null;
  const { frames } = entry;
  const tags = tagAt(view, at);
  const word = lowerAt(view, at);
  const quotation = quotationAhead(view, at, to, frames);
  if (quotation) return { kind: 'quote', content: quotation, cueLast: tags & Tag.Colon ? at + 1 : cueLast };
  if (tags & Tag.Colon && (frames.has('quote') || frames.has('that'))) {
    const content = piece(view, at + 1, to);
    return { kind: 'quote', content: content ? [content] : [], cueLast: at + 1 };
  }
  if (tags & (Tag.Comma | Tag.Stop | Tag.Break | Tag.Dash)) return null;
  const clause = (): Complement | null => {
    const content = piece(view, at, clauseEnd(view, at, to));
    return content && { kind: 'clause', content: [content], cueLast };
  };
  if (word === 'that' && (frames.has('that') || frames.has('tell'))) return clause();
  if (
    tags & Tag.Question &&
    word !== 'that' &&
    (frames.has('wh') || (frames.has('clause') && word !== 'when' && word !== 'while'))
  )
    return clause();
  if (tags & Tag.To)
    return frames.has('to') ||
      (frames.has('tell') && !frames.has('wh')) ||
      (frames.has('passive-to') && frames.has('tell'))
      ? clause()
      : null;
  if (
    tags & Tag.ObjectPronoun &&
    !(tags & (Tag.Subject | Tag.Determiner)) &&
    !frames.has('object') &&
    !frames.has('complement')
  )
    return null;
  if (!beginsPhrase(view, at, to)) return null;
  if (tags & Tag.Adverb && !(tags & (Tag.Determiner | Tag.Indefinite))) return null;
  if (
    frames.has('free') ||
    (frames.has('clause') && has(view, at, Math.min(to, at + 16), verbal | Tag.Ed | Tag.Subject))
  )
    return clause();
  if (frames.has('as') && !frames.has('object')) return seenAs(view, at, to, cueLast);
  if (frames.has('complement')) return calling(view, at, to, cueLast);
  if (frames.has('object') || (frames.has('ing') && tags & Tag.Ing)) {
    const content = piece(view, at, phraseEnd(view, at, to));
    return content && { kind: 'object', content: [content], cueLast };
  }
  return null;
}

/** "sees the port as a burden": a noun phrase and "as". */
function seenAs(view: View, at: number, to: number, cueLast: number): Complement | null {
  const last = phraseEnd(view, at, to);
  for (let ahead = at + 1; ahead < Math.min(last, at + 12); ahead++) {
    if (lowerAt(view, ahead) === 'as' && view.quote[ahead] === -1 && ahead + 1 < last) {
      const content = piece(view, at, last);
      return content && { kind: 'object', content: [content], cueLast };
    }
  }
  return null;
}

/** "called the plan a farce", "called it “unfair”". */
function calling(view: View, at: number, to: number, cueLast: number): Complement | null {
  const content = piece(view, at, phraseEnd(view, at, to));
  return content && content.last - content.first > 1 ? { kind: 'object', content: [content], cueLast } : null;
}

/** A quotation that begins at `at`, perhaps behind a comma or a colon, and whatever follows it in the sentence. */
function quotationAhead(view: View, at: number, to: number, frames: ReadonlySet<Frame>): Range[] | null {
  if (!frames.has('quote') && !frames.has('tell')) return null;
  const start = tagAt(view, at) & (Tag.Comma | Tag.Colon) ? at + 1 : at;
  if (!opensQuotation(view, start)) return null;
  const last = quotationLast(view, start);
  if (last >= to) return [{ first: start, last }];
  // A quotation inside the sentence goes on as a mixed one.
  const end = start === at ? clauseEnd(view, start, to) : last;
  return [{ first: start, last: Math.max(end, last) }];
}

/** Everything before the speaker that can be the speech: a quotation, or a clause and its comma. */
export function speechBefore(view: View, at: number, from: number, needsClause: boolean): Range | null {
  let end = at;
  let comma = false;
  while (end > from - 1 && end > 0 && tagAt(view, end - 1) & (Tag.Comma | Tag.Dash) && view.quote[end - 1] === -1) {
    end--;
    comma = true;
  }
  if (end === 0) return null;
  if (endsQuotation(view, end - 1)) {
    const opening = quotationFirst(view, end - 1);
    const start = sentenceStart(view, opening);
    let first = Math.max(start, Math.min(from, opening));
    if (first > opening) first = opening;
    const lead = skipOpening(view, first, opening);
    return { first: view.quote[lead] !== -1 || lead >= opening ? opening : lead, last: end };
  }
  if (!comma || end <= from) return null;
  const first = skipOpening(view, from, end);
  if (end === first || (needsClause && !has(view, first, end, verbal | Tag.Ed))) return null;
  return { first, last: end };
}

function sentenceStart(view: View, at: number): number {
  const word = view.words[at];
  for (const sentence of view.block.sentences) {
    if (word && word.start >= sentence.start && word.start < sentence.end) return sentence.words[0]?.index ?? at;
  }
  return at;
}

/** Reads a verb that its source governs: "Lee said that …", "“…,” said Lee", "…, adding that". */
export function activeVerb(
  view: View,
  hit: Hit<CueEntry>,
  group: VerbGroup,
  from: number,
  to: number,
  sentence: number,
  previous: Found | undefined,
): Found | null {
  const { entry } = hit;
  const free = clauseFrom(from, previous, group.first);
  let subject: Range | null = null;
  let shared: Range | null = null;
  const speech = entry.frames.has('quote') || entry.frames.has('clause');
  if (group.mode === 'finite') {
    subject = subjectBefore(view, group.first, from);
    const inverted = invertedSource(view, group, free, to, subject, speech);
    if (inverted) return { ...inverted, entry, sentence, shared: null, strong: true };
    if (!subject && tagAt(view, group.first - 1) & (Tag.Coordinator | Tag.Comma | Tag.Adverb))
      shared = sharedSubject(view, from, group.first, previous);
    const joined = tagAt(view, group.first - 1) & Tag.Coordinator && entry.kind === 'speech';
    if (!subject && !shared && !joined) return null;
  } else {
    const before = tagAt(view, group.first - 1);
    if (
      group.mode === 'gerund' &&
      !(before & (Tag.Comma | Tag.Preposition | Tag.Coordinator | Tag.Dash | Tag.Subordinator | Tag.OpenParen))
    ) {
      subject = subjectBefore(view, group.first, from);
      if (!subject) return null;
    } else
      shared = opensSentence(view, group.first, from)
        ? clauseSubject(view, from, to)
        : sharedSubject(view, from, group.first, previous);
  }
  const complement = complementOf(
    view,
    group.last,
    to,
    subject && entry.kind === 'evidence' ? measuring(view, subject, entry) : entry,
  );
  const cue = { first: group.first, last: complement?.cueLast ?? group.last };
  if (complement) {
    // "a creative writing professor": a gerund right behind a noun needs a clause to be a verb.
    const attached = group.mode === 'gerund' && subject !== null && entry.kind !== 'attitude';
    if (attached && complement.kind === 'object') return null;
    const content = [...complement.content];
    // "“The port,” he said, “will close”": the first half stands before the speaker, and no clause can follow it.
    const before = subject && speech ? speechBefore(view, subject.first, free, true) : null;
    const quoted = before && endsQuotation(view, before.last - 1);
    if (quoted && complement.kind === 'clause' && lowerAt(view, content[0]?.first ?? 0) !== 'that') content.length = 0;
    if (quoted) content.unshift(before);
    const strong = entry.kind === 'speech' && complement.kind !== 'object';
    return { source: subject, cue, content, entry, sentence, shared, strong };
  }
  if (!subject || !speech) return null;
  return aroundSpeaker(view, group, subject, free, to, entry, sentence);
}

/** "When Lee said the port was safe, trade returned": in a clause before the main one, the content ends at its comma. */
function leadingClauseEnd(view: View, group: VerbGroup, from: number, to: number): number {
  const opening = skipOpening(view, from, group.first);
  if (
    !/^(?:when|while|if|after|before|because|since|although|though|as|once|unless|until)$/.test(
      lowerAt(view, opening),
    ) ||
    opening >= group.first
  )
    return to;
  if (has(view, opening, group.first, Tag.Comma)) return to;
  for (let at = group.last + 2; at < to; at++) {
    if (view.quote[at] !== -1) continue;
    if (
      tagAt(view, at) & Tag.Comma &&
      beginsPhrase(view, at + 1, to) &&
      has(view, at + 1, Math.min(to, at + 12), verbal | Tag.Ed)
    )
      return at;
  }
  return to;
}

/** "The poll found a majority for the plan": findings of a study may be named by a noun. */
function measuring(view: View, subject: Range, entry: CueEntry): CueEntry {
  for (let at = subject.first; at < subject.last; at++)
    if (genericStudies.has(lowerAt(view, at))) return { ...entry, frames: new Set([...entry.frames, 'object']) };
  return entry;
}

/** "The port, he said, would close", "The port would close, he said." */
function aroundSpeaker(
  view: View,
  group: VerbGroup,
  subject: Range,
  from: number,
  to: number,
  entry: CueEntry,
  sentence: number,
): Found | null {
  const asked = lowerAt(view, subject.first - 1) === 'as';
  const before = asked
    ? speechBefore(view, subject.first - 1, from, true)
    : speechBefore(view, subject.first, from, false);
  if (before && !endsQuotation(view, before.last - 1) && !reportable(view, before, group.last, to, entry)) return null;
  const last = tagAt(view, group.last) & Tag.Time ? group.last + 1 : group.last;
  const after = behindSpeaker(view, last, to);
  const opened = tagAt(view, subject.first - 1) & Tag.Comma;
  const content = [...(before ? [before] : []), ...(after && (asked ? !before : before || opened) ? [after] : [])];
  if (content.length === 0) return null;
  return { source: subject, cue: { first: group.first, last }, content, entry, sentence, shared: null, strong: true };
}

/** Whether a clause without marks before the speaker can be what is said: the verb takes clauses and nothing else follows. */
function reportable(view: View, before: Range, at: number, to: number, { frames }: CueEntry): boolean {
  if (!frames.has('clause') && !frames.has('tell')) return false;
  const opening = tagAt(view, before.first);
  if (opening & Tag.Subordinator && !(opening & (Tag.Determiner | Tag.Question))) return false;
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
  return at >= to || (next & closing) !== 0 || frames.has('tell');
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
  if (
    view.cue[comma + 1] === CueWord.Gerund ||
    (next & Tag.Coordinator && lowerAt(view, comma + 1) === 'but') ||
    next & Tag.Ing
  )
    return null;
  return piece(view, comma + 1, clauseEnd(view, comma + 1, to));
}

/** "…,” said the minister, a lawyer by training." */
function invertedSource(
  view: View,
  group: VerbGroup,
  from: number,
  to: number,
  subject: Range | null,
  speech: boolean,
): Omit<Found, 'entry' | 'sentence' | 'shared'> | null {
  if (!speech || (subject && !endsQuotation(view, group.first - 1))) return null;
  const before = speechBefore(view, group.first, from, true);
  if (!before) return null;
  const quoted = endsQuotation(view, before.last - 1);
  const source = sourceAfter(view, group.last, to);
  if (!source || (!quoted && lowerAt(view, group.last) === 'that')) return null;
  const after = quoted ? quotationsAfter(view, source.last, to) : [];
  return { source, cue: { first: group.first, last: group.last }, content: [before, ...after] };
}

/** Quotations that go on behind the speaker in the same sentence: "…,” said Lee, “and the pier with it.”" */
function quotationsAfter(view: View, at: number, to: number): Range[] {
  const comma = tagAt(view, at) & (Tag.Comma | Tag.Colon | Tag.Dash | Tag.Break) ? at + 1 : at;
  return opensQuotation(view, comma) && comma < to ? [{ first: comma, last: quotationLast(view, comma) }] : [];
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
export function sharedSubject(view: View, from: number, at: number, previous: Found | undefined): Range | null {
  if (previous?.source && previous.cue && previous.cue.first < at) return previous.source;
  if (previous?.shared) return previous.shared;
  return clauseSubject(view, from, at);
}
