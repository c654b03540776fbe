import {
  type Block,
  countWhile,
  type Hit,
  type Quotation,
  type Span,
  type Word,
} from '../../../rules/contract/index.ts';
import type { Cue, CueKind } from '../../../rules/lexicons/cues.ts';
import { Tag, tagsOf } from './grammar.ts';

/** Words `first` to `last` (exclusive), as places in the block's words. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** An attribution in the making: places of words instead of offsets. */
export interface Found {
  source: Range | null;
  cue: Range | null;
  content: Range[];
  /** The cue's entry; null where a quotation carries on or a colon introduces it. */
  entry: Cue | null;
  /** The source is named elsewhere: the subject shared with another verb, the speaker of the sentence before. */
  shared: Range | null;
  /** Somebody speaks in a clause or a quotation: worth knowing inside another's speech, too. */
  strong?: boolean;
  /** Its content is a clause behind a finite verb of speech: what stands inside is somebody's who is only reported. */
  holds?: boolean;
  /** What the cue does here, where that is not what its entry says. */
  kind?: CueKind | undefined;
}

/** A block with the grammatical bits of its words and the quotations that they stand in. */
export interface View {
  readonly block: Block;
  readonly words: readonly Word[];
  readonly tags: Int32Array;
  /**
   * Place in `block.quotations` of the outermost quotation around each word, marks included; -1 for none. Empty where the
   * block has no quotations: ask `quoteAt`.
   */
  readonly quote: Int32Array;
  /** First word and end of each quotation, in pairs; only of the outermost ones. */
  readonly bounds: Int32Array;
  /** What each word is as a cue, a value of `CueWord`. */
  readonly cue: Uint8Array;
}

/**
 * A word as a cue: the first word of a finite verb, of a gerund, of something else; a plural that looks like a verb; the
 * first word of a finite verb that tells what somebody has in mind; a verb without ending that is nothing else.
 */
export const CueWord = { None: 0, Other: 1, Finite: 2, Gerund: 3, Noun: 4, Mind: 5, Base: 6 } as const;

/** Whether the word is a cue verb with an ending, which heads a clause. */
export const headsClause = ({ cue }: View, at: number): boolean =>
  cue[at] === CueWord.Finite || cue[at] === CueWord.Mind;

const minds: ReadonlySet<CueKind> = new Set(['belief', 'expectation', 'intention', 'appearance']);

/** Looks at a block word by word. */
export function viewOf(block: Block): View {
  const { words } = block;
  const tags = new Int32Array(words.length);
  let before: number = Tag.Stop;
  for (let at = 0; at < words.length; at++) {
    const own = tagsOf(words[at] as Word);
    before = own & Tag.Capital ? nameless(own, before, words[at - 1]) : own;
    tags[at] = before;
  }
  const cue = new Uint8Array(words.length);
  for (const sentence of block.sentences) markCues(sentence.hits('cue') as readonly Hit<Cue>[], words, tags, cue);
  return { block, words, tags, cue, ...quotedWords(block) };
}

const unquoted: Pick<View, 'quote' | 'bounds'> = { quote: new Int32Array(0), bounds: new Int32Array(0) };

function quotedWords({ words, quotations }: Block): Pick<View, 'quote' | 'bounds'> {
  if (quotations.length === 0) return unquoted;
  const quote = new Int32Array(words.length).fill(-1);
  const bounds = new Int32Array(quotations.length * 2);
  let at = 0;
  for (let place = 0; place < quotations.length; place++) {
    const quotation = quotations[place] as Quotation;
    if (quotation.nested) continue;
    while (at < words.length && (words[at] as Word).start < quotation.start) at++;
    bounds[place * 2] = at;
    while (at < words.length && (words[at] as Word).start < quotation.end) quote[at++] = place;
    bounds[place * 2 + 1] = at;
  }
  return { quote, bounds };
}

/** The first word of the sentence that a word stands in. */
export function sentenceFirst({ block }: View, at: number): number {
  const { sentences, words } = block;
  const start = words[at]?.start ?? 0;
  const from = sentences[countWhile(sentences, ({ end }) => end <= start)]?.start ?? start;
  return countWhile(words, (word) => word.start < from);
}

/** A word with a capital inside a sentence is a name, whatever its ending: "Playing Field", "Ebeling". */
function nameless(tags: number, before: number, previous: Word | undefined): number {
  const mark = previous?.kind === 'punctuation' && !(before & Tag.Comma);
  const opens = mark || before & (Tag.Stop | Tag.Break | Tag.Colon | Tag.Dash);
  return opens ? tags : tags & ~(Tag.Ed | Tag.Ing | Tag.Adverb | verbal | Tag.Modal);
}

function markCues(hits: readonly Hit<Cue>[], words: readonly Word[], tags: Int32Array, cue: Uint8Array): void {
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at] as Hit<Cue>;
    const ambiguous = hit.form === 'third' && hit.entry.ambiguous;
    if (ambiguous && isPlural(hits, words, tags, at)) cue[hit.first] = CueWord.Noun;
    else if (ambiguous && inName(tags, hit.first)) cue[hit.first] ||= CueWord.Other;
    else markCue(hit, tags, cue);
  }
}

/** "Fundraising reports show", "three calls", "planned attacks", "dramatic details": such a word is a noun. */
function isPlural(hits: readonly Hit<Cue>[], words: readonly Word[], tags: Int32Array, at: number): boolean {
  const before = (hits[at] as Hit).first - 1;
  return (
    verbFollows(hits, tags, at) ||
    ((tags[before] ?? 0) & (Tag.Number | Tag.Ed)) !== 0 ||
    isAdjective(words[before], tags[before] ?? 0)
  );
}

/** An adjective by its ending; most nouns that share one are people. */
const isAdjective = (word: Word | undefined, tags: number): boolean =>
  word !== undefined && !(tags & Tag.Capital) && adjectival.test(word.lower) && !people.test(word.lower);

const adjectival = /(?:[^s]ic|[^aeiou]al|ial|nal|ive|ous|ful|less|able|ible)$/;
const people =
  /(?:official|rival|general|individual|professional|liberal|radical|criminal|principal|marshal|cardinal|admiral|intellectual|tribunal|journal|hospital|capital|proposal|critic|cleric|public|republic|clinic|academic|mechanic|sceptic|skeptic|catholic|comic|fanatic|medic|music|executive|detective|representative|relative|conservative|operative|native|archive|initiative|captive|fugitive|initial|arrival|trial|table|principle|couple)$/;

/** The next word is a verb, too, over adverbs. */
function verbFollows(hits: readonly Hit<Cue>[], tags: Int32Array, at: number): boolean {
  let { last } = hits[at] as Hit<Cue>;
  for (const reach = last + 3; last < reach && (tags[last] ?? 0) & (Tag.Adverb | Tag.Auxiliary); ) last++;
  let next = at + 1;
  while (next < hits.length && (hits[next] as Hit<Cue>).first < last) next++;
  const hit = hits[next];
  const helped = ((tags[last - 1] ?? 0) & Tag.Auxiliary) !== 0;
  return hit?.first === last && hit.entry.part === 'verb' && hit.form !== 'third' && (helped || hit.form !== 'gerund');
}

/** "The United States": a word with a capital behind another that is no opening. */
const inName = (tags: Int32Array, at: number): boolean => ((tags[at] ?? 0) & (tags[at - 1] ?? 0) & Tag.Capital) !== 0;

/** A cue verb with an ending that no determiner governs heads a clause; that is how clauses are told apart. */
function markCue(hit: Hit<Cue>, tags: Int32Array, cue: Uint8Array): void {
  const { entry, form, first } = hit;
  if (entry.part !== 'verb') cue[first] ||= CueWord.Other;
  else if (form === 'gerund') cue[first] = CueWord.Gerund;
  else if (form === 'third' || form === 'past') {
    const before = tags[first - 1] ?? 0;
    if (
      before & (Tag.Determiner | Tag.Possessive | Tag.Preposition | Tag.Be) &&
      !(before & (Tag.Subject | Tag.Relative))
    )
      return;
    cue[first] = minds.has(entry.kind) ? CueWord.Mind : CueWord.Finite;
    if (form === 'past' && (tags[first] ?? 0) & Tag.Ed) return;
    tags[first] = (tags[first] ?? 0) | Tag.Finite;
  } else cue[first] ||= form === 'base' && !entry.ambiguous ? CueWord.Base : CueWord.Other;
}

/** The bits of a word; 0 outside the block. */
export const tagAt = (view: View, at: number): number => view.tags[at] ?? 0;

/** The word in lower case; empty outside the block. */
export const lowerAt = (view: View, at: number): string => view.words[at]?.lower ?? '';

/** Place of the outermost quotation around a word; -1 for none, and outside the block. */
export const quoteAt = ({ quote }: View, at: number): number =>
  at >= 0 && at < quote.length ? (quote[at] as number) : -1;

/** Whether the word opens an outermost quotation. */
export function opensQuotation(view: View, at: number): boolean {
  const place = quoteAt(view, at);
  return place >= 0 && quoteAt(view, at - 1) !== place;
}

/** Whether the word ends an outermost quotation. */
export function endsQuotation(view: View, at: number): boolean {
  const place = quoteAt(view, at);
  return place >= 0 && quoteAt(view, at + 1) !== place;
}

/** The first word of the outermost quotation around a word. */
export const quotationFirst = (view: View, at: number): number => view.bounds[quoteAt(view, at) * 2] ?? at;

/** The word after the outermost quotation around a word. */
export const quotationLast = (view: View, at: number): number => view.bounds[quoteAt(view, at) * 2 + 1] ?? at + 1;

/** The last word inside a quotation whose closing mark, of one word or two (''), ends before `last`. */
export const innerLast = (view: View, last: number): number => last - (lowerAt(view, last - 2) === "'" ? 3 : 2);

/** The offsets of a range of words. */
export function spanOf(view: View, range: Range): Span {
  return { start: (view.words[range.first] as Word).start, end: (view.words[range.last - 1] as Word).end };
}

/** Words in a range that are no punctuation. */
export function size(view: View, range: Range): number {
  let count = 0;
  for (let at = range.first; at < range.last; at++) if (view.words[at]?.kind !== 'punctuation') count++;
  return count;
}

/** Whether any word of the range has one of the bits; quotations are not looked into. */
export function has(view: View, first: number, last: number, bits: number): boolean {
  for (let at = first; at < last; at++) if (tagAt(view, at) & bits && quoteAt(view, at) === -1) return true;
  return false;
}

/** A verb form that heads a clause: for certain, or by its ending. */
export const verbal = Tag.Finite | Tag.Auxiliary;
