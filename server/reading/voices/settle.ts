import type { Attribution, Block, BlockState, Span } from '../../../rules/contract/index.ts';
import { Tag } from './grammar.ts';
import { type Identity, identify } from './sources.ts';
import {
  type Found,
  lowerAt,
  opensQuotation,
  quotationLast,
  quoteAt,
  type Range,
  spanOf,
  tagAt,
  type View,
} from './view.ts';

/** Turns what was found into attributions, in order, each with its source weighed. */
export function settle(view: View, found: readonly Found[]): Attribution[] {
  const { entry } = view.block;
  let bearer = entry.speaker === null || entry.speakerNamed;
  return found.map((one) => {
    const who = one.source ?? one.shared;
    const identity = who ? identify(view, who, bearer) : unowned(one, entry);
    if (who && identity.kind !== 'pronoun') bearer = identity.named;
    return attribution(view, one, identity);
  });
}

/** A quotation alone in its paragraph goes on with the speaker of the one before; a cue without source has none. */
function unowned(one: Found, entry: BlockState): Identity {
  const carried = one.cue === null && entry.speaker !== null;
  return carried ? { kind: 'pronoun', named: entry.speakerNamed } : { kind: 'none', named: false };
}

function attribution(view: View, one: Found, identity: Identity): Attribution {
  const content = one.content.map((range) => spanOf(view, whole(view, range)));
  return {
    source: one.source
      ? sourceSpan(view, withComma(view, one.source))
      : one.shared && one.cue
        ? sourceSpan(view, one.shared)
        : null,
    cue: one.cue ? spanOf(view, one.cue) : null,
    content,
    voice: isQuoted(view, one) ? 'quoted' : 'reported',
    sourceKind: identity.kind,
    named: identity.named,
    lemma: one.entry?.lemma ?? (one.cue ? lowerAt(view, one.cue.first) : null),
    kind: one.kind ?? one.entry?.kind ?? 'speech',
  };
}

/** All in marks, or the rest of a line of a transcript behind its colon. */
const isQuoted = (view: View, { content, entry, cue }: Found): boolean =>
  (content.length > 0 && content.every((range) => quoted(view, range))) ||
  (view.block.quoted && entry === null && cue !== null);

/** A name with an apposition includes the comma that closes it: "Ann Lee, the mayor," said. */
function withComma(view: View, range: Range): Range {
  if (!(tagAt(view, range.last) & Tag.Comma)) return range;
  for (let at = range.first; at < range.last; at++)
    if (tagAt(view, at) & Tag.Comma) return { first: range.first, last: range.last + 1 };
  return range;
}

/** A source without the verb that is contracted into it: "they" of "they've". */
function sourceSpan(view: View, range: Range): Span {
  const span = spanOf(view, range);
  const last = view.words[range.last - 1];
  const both = Tag.Subject | Tag.Auxiliary;
  if (!last || (tagAt(view, range.last - 1) & both) !== both) return span;
  const at = last.lower.indexOf("'");
  return at > 0 && last.text.length === last.end - last.start ? { start: span.start, end: last.start + at } : span;
}

/** A quotation that begins in the content belongs to it as a whole, over as many sentences as it runs. */
function whole(view: View, { first, last }: Range): Range {
  return quoteAt(view, last - 1) !== -1 && quoteAt(view, last) === quoteAt(view, last - 1)
    ? { first, last: quotationLast(view, last - 1) }
    : { first, last };
}

function quoted(view: View, range: Range): boolean {
  return opensQuotation(view, range.first) && quotationLast(view, range.first) >= range.last;
}

/** Who is left speaking at a block's end. */
export function speakerOf(block: Block): Pick<BlockState, 'speaker' | 'speakerNamed'> {
  let speaker: string | null = null;
  let speakerNamed = false;
  for (const one of block.attributions) {
    if (one.kind !== 'speech' && one.kind !== 'evidence') continue;
    if (one.source && one.sourceKind !== 'pronoun') speaker = block.source.slice(one.source.start, one.source.end);
    else if (one.sourceKind === 'pronoun') speaker ??= block.entry.speaker;
    else continue;
    speakerNamed = one.named;
  }
  return { speaker, speakerNamed: speaker !== null && speakerNamed };
}
