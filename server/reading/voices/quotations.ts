import type { Block, Quotation, Word } from '../../../rules/contract/index.ts';

/** What the search for quotations needs of a block that is still being read. */
export type Quotable = Pick<Block, 'words' | 'entry'>;

/** The marks that close what each mark opens. Low-9 marks close with a high one; guillemets point either way. */
const closers = new Map<string, string>([
  ['“', '”"“'],
  ['"', '"”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ["''", "''"],
  ['``', "''"],
  ['‘', "’'"],
  ["'", "'’"],
  ['‚', '‘’'],
]);
const marks = new Set([...closers.keys(), '”', '’', '›', '`']);
const single = new Set(['‘', "'", '‚', '’']);
/** Words that lose their beginning to an apostrophe: "'tis", "rock 'n' roll", "'em". */
const clipped = new Set(['n', 'em', 'til', 'till', 'tis', 'twas', 'cause', 'bout', 'round', 'cos', 'cuz']);

/** A mark as it stands in the block: one or two words wide ("''"). */
interface Mark {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** An opened quotation that waits for its end. */
interface Open extends Mark {
  readonly start: number;
  readonly inner: number;
  /** It was opened in a block before: its mark is not among the words, and nothing is known of it until it is closed. */
  readonly carried?: true;
}

/**
 * Finds the quotations of a block, in order of their beginning; one pass over the words. A double mark that nobody closes
 * runs to the block's end or to the next mark of its kind; a single one that nobody closes was an apostrophe. A speech
 * that a block before opened and the first mark here closes begins with the block and has no opening mark.
 */
export function quotationsOf(block: Quotable): readonly Quotation[] {
  const { words } = block;
  const found: Omit<Quotation, 'nested'>[] = [];
  const open = carriedInto(block);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.kind === 'word' || word.kind === 'number' || !marks.has(word.text)) continue;
    const mark = markAt(words, at);
    at = mark.last - 1;
    const closing = closes(words, mark, open);
    if (closing >= 0) close(found, open, closing, words, mark);
    else if (opens(words, mark)) begin(found, open, words, mark);
  }
  const end = words.at(-1)?.end ?? 0;
  for (const left of open) if (!single.has(left.text) && !left.carried) abandon(found, left, end);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return nest(found);
}

/** Whether a word is a mark that a speech of several paragraphs would have to reckon with. */
export const isDoubleMark = ({ kind, text }: Word): boolean =>
  kind !== 'word' && kind !== 'number' && marks.has(text) && !single.has(text) && text !== '`' && text !== '›';

function carriedInto({ words, entry }: Quotable): Open[] {
  const [first] = words;
  if (entry.openQuotation === null || first === undefined || single.has(entry.openQuotation)) return [];
  return [{ text: entry.openQuotation, first: 0, last: 0, start: first.start, inner: first.start, carried: true }];
}

function markAt(words: readonly Word[], at: number): Mark {
  const word = words[at] as Word;
  const next = words[at + 1];
  const double = (word.text === "'" || word.text === '`') && next?.text === word.text && next.start === word.end;
  return { text: double ? word.text + word.text : word.text, first: at, last: double ? at + 2 : at + 1 };
}

/** The place in `open` of the quotation that this mark closes; -1 for none. */
function closes(words: readonly Word[], mark: Mark, open: readonly Open[]): number {
  const attached = !(words[mark.first] as Word).spaced;
  for (let at = open.length - 1; at >= 0; at--) {
    const candidate = open[at] as Open;
    if (!closers.get(candidate.text)?.includes(mark.text) || (mark.text.length === 1 && candidate.text.length === 2)) {
      // A single mark stays within the double marks around it, but a double mark ends the single ones that it meets.
      if (single.has(mark.text)) return -1;
      continue;
    }
    if (candidate.last === mark.first && attached) return -1;
    if (candidate.carried && (!attached || adjoinsLetter(words, mark.last))) return -1;
    if (mark.text === candidate.text && !attached && adjoins(words, mark.last)) return -1;
    // "“Not now,“ she said": the opening mark by mistake; "—“now" opens one.
    if (mark.text === '“' && (!attached || adjoinsLetter(words, mark.last))) return -1;
    if (single.has(mark.text) && (!attached || adjoinsLetter(words, mark.last) || possessive(words, mark))) return -1;
    return at;
  }
  return -1;
}

/** Whether a word follows without a space. */
function adjoins(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next !== undefined && !next.spaced;
}

function adjoinsLetter(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return next !== undefined && !next.spaced && (next.kind === 'word' || next.kind === 'number');
}

/** "the critics' claim' …": an apostrophe after an s, with the real closing mark still to come. */
function possessive(words: readonly Word[], mark: Mark): boolean {
  const before = words[mark.first - 1];
  const after = words[mark.last];
  if (!before?.lower.endsWith('s') || after?.kind !== 'word' || !after.spaced) return false;
  for (let at = mark.last; at < words.length && at < mark.last + 40; at++) {
    const word = words[at] as Word;
    if (word.text !== "'" && word.text !== '’' && word.text !== '‘') continue;
    return !word.spaced && !adjoinsLetter(words, at + 1);
  }
  return false;
}

function opens(words: readonly Word[], mark: Mark): boolean {
  const { text } = mark;
  const next = words[mark.last];
  const word = words[mark.first] as Word;
  if (next === undefined || text === '”' || text === '›' || text === '’' || text === '`') return false;
  if (text === '“' || text === '„' || text === '«' || text === '‹' || text === '``') return true;
  const free =
    word.spaced || mark.first === 0 || followsOpening(words[mark.first - 1] as Word) || followsTag(words, mark);
  if (!free || next.spaced) return false;
  if (!single.has(text)) return true;
  if (text === '‚') return true;
  return !clipped.has(next.lower) && !(next.kind === 'number' && words[mark.last + 1]?.lower === 's');
}

/** `She said,"We`: a space left out, for where nothing is open there is nothing to close. */
function followsTag(words: readonly Word[], { text, first, last }: Mark): boolean {
  const before = words[first - 1]?.text;
  return text === '"' && (before === ',' || before === ':') && /^\p{Lu}/u.test(words[last]?.text ?? '');
}

/** A bracket, a dash or another mark, after which a quotation may open without a space. */
function followsOpening(before: Word): boolean {
  return before.kind === 'punctuation' && !/[.,;:?!)\]’”]/.test(before.text);
}

function begin(found: Omit<Quotation, 'nested'>[], open: Open[], words: readonly Word[], mark: Mark): void {
  // A speech from the block before that opens anew, or that others follow, did not go on without a mark.
  if (open[0]?.carried && !single.has(mark.text)) open.shift();
  const same = single.has(mark.text) ? -1 : open.findIndex((other) => other.text === mark.text);
  // The same mark again, though the first was never closed: a new paragraph of the same speech, or a slip of the pen.
  if (same >= 0)
    for (const left of open.splice(same))
      if (!single.has(left.text)) abandon(found, left, (words[mark.first - 1] as Word).end);
  // Of two single marks in a row the first was an apostrophe; so the pile of open marks stays low.
  const top = open.at(-1);
  if (top && single.has(top.text) && single.has(mark.text) && top.text === mark.text) open.pop();
  open.push({ ...mark, start: (words[mark.first] as Word).start, inner: (words[mark.last] as Word).start });
}

function close(found: Omit<Quotation, 'nested'>[], open: Open[], at: number, words: readonly Word[], mark: Mark): void {
  const begun = open[at] as Open;
  open.length = at;
  const inner = { start: begun.inner, end: (words[mark.first - 1] as Word).end };
  if (inner.end <= inner.start) return;
  found.push({ start: begun.start, end: (words[mark.last - 1] as Word).end, inner, closed: true });
}

function abandon(found: Omit<Quotation, 'nested'>[], left: Open, end: number): void {
  if (end > left.inner) found.push({ start: left.start, end, inner: { start: left.inner, end }, closed: false });
}

function nest(found: readonly Omit<Quotation, 'nested'>[]): Quotation[] {
  let reach = -1;
  return found.map((quotation) => {
    const nested = quotation.end <= reach;
    if (!nested) reach = Math.max(reach, quotation.end);
    return { ...quotation, nested };
  });
}
