import { Tag } from './grammar.ts';
import { sourceAfter } from './phrases.ts';
import { subjectBefore } from './subjectBefore.ts';
import {
  type Found,
  innerLast,
  opensQuotation,
  quotationLast,
  quoteAt,
  type Range,
  sentenceFirst,
  size,
  tagAt,
  type View,
} from './view.ts';

/**
 * Gives quotations that no cue took to the speaker before them: those that go on behind "…,” she said.", and whole
 * sentences in quotation marks. Words in marks inside a sentence of the writer's own stay with the writer.
 */
export function carryOn(view: View, found: Found[]): Found[] {
  if (view.block.quotations.length === 0) return found;
  const taken = new Set<number>();
  for (const one of found) for (const range of one.content) mark(view, range, taken);
  const all = [...found];
  let speaker: Range | null = null;
  let next = 0;
  for (let at = 0; at < view.words.length; at++) {
    if (!opensQuotation(view, at)) continue;
    const last = quotationLast(view, at);
    const place = quoteAt(view, at);
    if (!taken.has(place)) {
      const spoken = unlistedVerb(view, at, last);
      if (spoken) all.push(spoken);
      else if (standsAlone(view, at, last)) {
        while (next < found.length && start(found[next] as Found) < at) {
          const earlier = found[next++] as Found;
          speaker = earlier.source ?? earlier.shared ?? speaker;
        }
        const shared = speaker;
        all.push({ source: null, cue: null, content: [{ first: at, last }], entry: null, shared });
      }
    }
    at = last - 1;
  }
  return all.sort((a, b) => start(a) - start(b));
}

/**
 * "“We sail at dawn,” thundered the captain": any verb between a quotation with its comma and a name tells how it was
 * said, whether or not it is on the list.
 */
function unlistedVerb(view: View, first: number, last: number): Found | null {
  if (!(tagAt(view, innerLast(view, last)) & Tag.Comma)) return null;
  const to = Math.min(view.words.length, last + 12);
  const content = [{ first, last }];
  const found = (source: Range, verb: number): Found => ({
    source,
    cue: { first: verb, last: verb + 1 },
    content,
    entry: null,
    shared: null,
    strong: true,
  });
  if (tagAt(view, last) & Tag.Ed) {
    const source = sourceAfter(view, last + 1, view.words.length);
    return source && found(source, last);
  }
  for (let at = last + 1; at < to; at++) {
    const tags = tagAt(view, at);
    if (tags & (Tag.Stop | Tag.Break | Tag.Colon | Tag.Comma | Tag.Preposition | Tag.Auxiliary)) return null;
    const next = tagAt(view, at + 1);
    if (
      !(tags & Tag.Ed) ||
      !(next & (Tag.Stop | Tag.Comma | Tag.Preposition | Tag.Time | Tag.Adverb | Tag.Subordinator))
    )
      continue;
    const source = subjectBefore(view, at, last);
    return source?.first === last ? found(source, at) : null;
  }
  return null;
}

const start = (one: Found): number =>
  Math.min(
    one.cue?.first ?? Number.POSITIVE_INFINITY,
    one.content[0]?.first ?? Number.POSITIVE_INFINITY,
    one.source?.first ?? Number.POSITIVE_INFINITY,
  );

function mark(view: View, range: Range, taken: Set<number>): void {
  for (let at = range.first; at < range.last; at++) {
    const place = quoteAt(view, at);
    if (place >= 0) taken.add(place);
  }
}

/**
 * A quotation that is a sentence of its own, or several; or words inside a sentence that are more than a title or a term:
 * four at least, not all with capitals.
 */
function standsAlone(view: View, first: number, last: number): boolean {
  const begins = sentenceFirst(view, first) === first || (tagAt(view, first - 1) & (Tag.Colon | Tag.Stop)) !== 0;
  if (!begins) return size(view, { first, last }) >= 4 && !isTitle(view, first, last);
  const quotation = view.block.quotations[quoteAt(view, first)];
  if (quotation && !quotation.closed) return true;
  const closing = tagAt(view, innerLast(view, last));
  const ends = last >= view.words.length || (closing & Tag.Stop) !== 0 || (tagAt(view, last) & Tag.Stop) !== 0;
  return (ends && size(view, { first, last }) > 1) || (size(view, { first, last }) >= 4 && !isTitle(view, first, last));
}

/** Whether the long words all have capitals: the title of a book, a programme, a song. */
function isTitle(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = view.words[at];
    if (word?.kind === 'word' && word.text.length > 3 && !(tagAt(view, at) & (Tag.Capital | Tag.Preposition)))
      return false;
  }
  return true;
}
