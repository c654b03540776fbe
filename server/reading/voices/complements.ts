import type { Cue, Frame } from '../../../rules/lexicons/cues.ts';
import { clauseEnd, phraseEnd, piece } from './content.ts';
import { Tag } from './grammar.ts';
import { beginsPhrase } from './phrases.ts';
import { afterOccasion, skipOccasions, told } from './recipients.ts';
import { has, lowerAt, opensQuotation, quotationLast, quoteAt, type Range, tagAt, type View, verbal } from './view.ts';

/** What stands to the right of a verb. */
export interface Complement {
  readonly kind: 'quote' | 'clause' | 'object';
  readonly content: Range[];
  /** Where the cue ends: a preposition, a colon or a weekday belongs to it. */
  readonly cueLast: number;
}

/** Looks for what the verb's frames allow after it. */
export function complementOf(view: View, at: number, to: number, entry: Cue): Complement | null {
  const { frames } = entry;
  let cueLast = at;
  if (tagAt(view, at) & Tag.Time && tagAt(view, at) & Tag.Capital) cueLast = ++at;
  while (at < to && isManner(view, at)) at++;
  const direct = complementHere(view, at, to, entry, cueLast) ?? behindAside(view, at, to, entry, cueLast);
  if (direct) return direct;
  const joined = entry.prepositions.length ? prepositional(view, at, to, entry, cueLast) : null;
  if (joined) return joined;
  if (frames.includes('tell')) return told(view, at, to, entry, cueLast);
  if (
    frames.includes('free') &&
    tagAt(view, at) & Tag.Comma &&
    /^(?:if|when|while|though|although|in|with|despite|for|as|after|before|on|given|without|unlike)$/.test(
      lowerAt(view, at + 1),
    )
  ) {
    const content = piece(view, at + 1, clauseEnd(view, at + 1, to));
    if (content && has(view, at + 2, to, Tag.Comma)) return { kind: 'clause', content: [content], cueLast };
  }
  const behind =
    frames.includes('quote') || frames.includes('that') || frames.includes('to')
      ? afterOccasion(view, at, to, entry, cueLast)
      : null;
  if (behind || !frames.includes('free') || at >= to) return behind;
  // Nothing but a clause can follow such a verb, however it begins: "say for the plan to work, taxes must rise".
  const content =
    tagAt(view, at) & (Tag.Comma | Tag.Stop | Tag.Break | Tag.Dash | Tag.Coordinator | Tag.CloseParen) ||
    endsHere(view, at, to)
      ? null
      : piece(view, at, clauseEnd(view, at, to));
  return content && { kind: 'clause', content: [content], cueLast };
}

/** "spoke about the port", "responded on Sunday to the report": a preposition of the verb's own and its object. */
function prepositional(
  view: View,
  at: number,
  to: number,
  { frames, prepositions }: Cue,
  cueLast: number,
): Complement | null {
  const place = prepositions.includes(lowerAt(view, at)) ? at : behindPartner(view, at, to, prepositions);
  if (!prepositions.includes(lowerAt(view, place)) || place + 1 >= to) return null;
  const quotation = quotationAhead(view, place, to, frames);
  if (quotation) return { kind: 'quote', content: quotation, cueLast };
  const content = piece(view, place + 1, phraseEnd(view, place + 1, to));
  return content && { kind: 'object', content: [content], cueLast: place === at ? at + 1 : cueLast };
}

/** "Spoke with the board about", "complained to the clerk about": the place behind whoever was spoken to, or the occasion. */
function behindPartner(view: View, at: number, to: number, prepositions: readonly string[]): number {
  if (/^(?:with|to)$/.test(lowerAt(view, at)) && prepositions.includes('about')) {
    for (let ahead = at + 1; ahead < Math.min(to, at + 10); ahead++) {
      if (tagAt(view, ahead) & (Tag.Comma | Tag.Stop | Tag.Break | verbal) || quoteAt(view, ahead) !== -1) break;
      if (lowerAt(view, ahead) === 'about') return ahead;
    }
  }
  return skipOccasions(view, at, to);
}

/** Only an occasion or an adverbial follows: "he said on Monday", "she said as she left". */
function endsHere(view: View, at: number, to: number): boolean {
  const tags = tagAt(view, at);
  if (tags & Tag.Subordinator) return true;
  if (tags & Tag.To) return true;
  if (!(tags & (Tag.Preposition | Tag.Time))) return false;
  return !has(view, at, to, verbal);
}

/** "argues, for example, that", "said, of the mayor, “…”": the that-clause or quotation behind a few words between commas. */
function behindAside(view: View, at: number, to: number, entry: Cue, cueLast: number): Complement | null {
  if (!(tagAt(view, at) & Tag.Comma) || quoteAt(view, at) !== -1) return null;
  if (lowerAt(view, at + 1) === 'that') return complementHere(view, at + 1, to, entry, cueLast);
  for (let ahead = at + 1; ahead < Math.min(to, at + 14); ahead++) {
    if (tagAt(view, ahead) & (verbal | Tag.Stop | Tag.Break)) return null;
    if (tagAt(view, ahead) & Tag.Comma && (lowerAt(view, ahead + 1) === 'that' || opensQuotation(view, ahead + 1)))
      return complementHere(view, ahead + 1, to, entry, cueLast);
  }
  return null;
}

/** An adverb that cannot begin what follows: "said repeatedly that", not "said most of". */
function isManner(view: View, at: number): boolean {
  const word = lowerAt(view, at);
  return (
    (tagAt(view, at) & Tag.Adverb) !== 0 &&
    (word.endsWith('ly') ||
      /^(?:again|later|once|earlier|also|often|now|then|instead|back|too|here|however)$/.test(word) ||
      (/^(?:just|only|exactly)$/.test(word) && (tagAt(view, at + 1) & Tag.Question) !== 0))
  );
}

/** The complement that begins right at `at`, if the frames allow it. */
export function complementHere(view: View, at: number, to: number, entry: Cue, cueLast: number): Complement | null {
  if (at >= to) return null;
  const { frames } = entry;
  const word = lowerAt(view, at);
  const denied = word === 'not' && (tagAt(view, at + 1) & Tag.To) !== 0;
  const tags = tagAt(view, denied ? at + 1 : at);
  const quotation = quotationAhead(view, at, to, frames);
  if (quotation)
    return { kind: 'quote', content: quotation, cueLast: tags & Tag.Colon && at === cueLast ? at + 1 : cueLast };
  if (tags & Tag.Colon && (frames.includes('quote') || frames.includes('that'))) {
    const content = piece(view, at + 1, to);
    return { kind: 'quote', content: content ? [content] : [], cueLast: at === cueLast ? at + 1 : cueLast };
  }
  if (tags & (Tag.Comma | Tag.Stop | Tag.Break | Tag.Dash)) return null;
  const clause = (): Complement | null => {
    const content = piece(view, at, clauseEnd(view, at, to));
    return content && { kind: 'clause', content: [content], cueLast };
  };
  if (word === 'that' && (frames.includes('that') || frames.includes('tell'))) return clause();
  if (
    tags & Tag.Question &&
    word !== 'that' &&
    (frames.includes('wh') || (frames.includes('clause') && word !== 'when' && word !== 'while'))
  )
    return clause();
  if (tags & Tag.To)
    return frames.includes('to') ||
      (frames.includes('tell') && !frames.includes('wh')) ||
      (frames.includes('passive-to') && frames.includes('tell'))
      ? clause()
      : null;
  if (
    tags & Tag.ObjectPronoun &&
    !(tags & (Tag.Subject | Tag.Determiner)) &&
    !frames.includes('object') &&
    !frames.includes('as') &&
    !frames.includes('complement')
  )
    return null;
  if (frames.includes('ing') && (word === 'having' || word === 'being')) {
    const content = piece(view, at, phraseEnd(view, at, to));
    return content && { kind: 'object', content: [content], cueLast };
  }
  if (frames.includes('predicate')) return predicate(view, at, to, cueLast);
  if (word === 'so' && frames.includes('clause') && endsPhrase(view, at + 1, to))
    return { kind: 'object', content: [{ first: at, last: at + 1 }], cueLast };
  // A verb that takes no that-clause can only mean "that plan".
  if (!beginsPhrase(view, at, to) && word !== 'that') return null;
  if (tags & Tag.Adverb && !(tags & (Tag.Determiner | Tag.Indefinite))) return null;
  if (
    frames.includes('free') ||
    (frames.includes('clause') && has(view, at, Math.min(to, at + 16), verbal | Tag.Ed | Tag.Subject))
  )
    return clause();
  const as = frames.includes('as') && !frames.includes('object');
  const named = frames.includes('complement');
  if (as || named) return (as && seenAs(view, at, to, cueLast)) || (named ? calling(view, at, to, cueLast) : null);
  if (frames.includes('object') || (frames.includes('ing') && tags & Tag.Ing)) {
    const last = phraseEnd(view, at, to);
    // "Urged the mayor to wait until May": what somebody is to do goes on like a clause.
    const asked = frames.includes('tell') && has(view, at + 1, last, Tag.To);
    const content = piece(view, at, asked ? clauseEnd(view, at, to) : last);
    return content && { kind: 'object', content: [content], cueLast };
  }
  return null;
}

/** Nothing but a mark, or the end, follows. */
const endsPhrase = (view: View, at: number, to: number): boolean => at >= to || view.words[at]?.kind === 'punctuation';

/** "sees the port as a burden": a noun phrase and "as". */
function seenAs(view: View, at: number, to: number, cueLast: number): Complement | null {
  const last = phraseEnd(view, at, to);
  for (let ahead = at + 1; ahead < Math.min(last, at + 12); ahead++) {
    if (lowerAt(view, ahead) === 'as' && quoteAt(view, ahead) === -1 && ahead + 1 < last) {
      const content = piece(view, at, last);
      return content && { kind: 'object', content: [content], cueLast };
    }
  }
  return null;
}

/** "seems safe", "seemed a good idea"; not "appeared on television", "sounded the alarm". */
function predicate(view: View, at: number, to: number, cueLast: number): Complement | null {
  const tags = tagAt(view, at);
  const word = view.words[at];
  if (word?.kind !== 'word' || tags & (Tag.Preposition | Tag.Time | Tag.Coordinator | Tag.Subordinator)) return null;
  if (tags & Tag.Determiner && lowerAt(view, at) === 'the') return null;
  if (tags & Tag.Adverb && !(tagAt(view, at + 1) & ~(Tag.Stop | Tag.Preposition | Tag.Comma))) {
    // "appeared again" ends here, "seemed very safe" goes on.
    if (view.words[at + 1]?.kind !== 'word') return null;
  }
  const content = piece(view, at, clauseEnd(view, at, to));
  return content && { kind: 'clause', content: [content], cueLast };
}

const adjectival =
  /(?:able|ible|ous|ful|less|ical|ive|ing|ed|ent|ant|ary|ish|fair|safe|weak|wrong|right|racist|dangerous|liar)$/;

/** "called the plan a farce", "called it “unfair”"; not "called his mother". */
function calling(view: View, at: number, to: number, cueLast: number): Complement | null {
  const content = piece(view, at, phraseEnd(view, at, to));
  if (!content || content.last - content.first < 2 || !renames(view, content)) return null;
  return { kind: 'object', content: [content], cueLast };
}

/** Whether two phrases follow: what is named, and its new name. */
function renames(view: View, { first, last }: Range): boolean {
  const opening = tagAt(view, first);
  const pronoun = opening & Tag.ObjectPronoun && (!(opening & Tag.Determiner) || lowerAt(view, first) !== 'his');
  if (pronoun && !(opening & Tag.Determiner)) return !(tagAt(view, first + 1) & (Tag.Preposition | Tag.To | Tag.Time));
  // "A bay called “Lee’s End”": the marks hold all of its name.
  const next = opensQuotation(view, first) ? quotationLast(view, first) : first + 1;
  for (let at = next; at < last; at++) {
    const tags = tagAt(view, at);
    if (quoteAt(view, at) !== -1) return true;
    if (tags & Tag.Determiner && !(tagAt(view, at - 1) & (Tag.Preposition | Tag.Coordinator))) return true;
    // "called Lee unfair": behind a name, any word that goes on without a preposition.
    const named = tagAt(view, at - 1) & Tag.Capital && !(tagAt(view, at - 1) & Tag.Determiner);
    if (
      named &&
      !(
        tags &
        (Tag.Capital |
          Tag.Preposition |
          Tag.Possessive |
          Tag.Time |
          Tag.To |
          Tag.Coordinator |
          Tag.Subordinator |
          verbal)
      ) &&
      view.words[at]?.kind === 'word'
    )
      return true;
  }
  return adjectival.test(lowerAt(view, last - 1));
}

/** A quotation that begins at `at`, perhaps behind a comma or a colon, and whatever follows it in the sentence. */
function quotationAhead(view: View, at: number, to: number, frames: readonly Frame[]): Range[] | null {
  if (!frames.includes('quote') && !frames.includes('tell')) return null;
  const start = tagAt(view, at) & (Tag.Comma | Tag.Colon) ? at + 1 : at;
  if (!opensQuotation(view, start)) return null;
  const last = quotationLast(view, start);
  if (last >= to) return [{ first: start, last }];
  // A quotation inside the sentence goes on as a mixed one.
  const end = start === at ? clauseEnd(view, start, to) : last;
  return [{ first: start, last: Math.max(end, last) }];
}
