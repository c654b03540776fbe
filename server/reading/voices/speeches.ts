/** Speech without quotation marks: what a line ending with a colon hands over, the lines of a transcript, signed posts. */
import type { BlockKind, BlockState, Word } from '../../../rules/contract/index.ts';

/**
 * What a block tells of the one behind it: `announced` where it ends by handing over ("She wrote to the tenants:"),
 * `labelled` where it is a line of a transcript itself.
 */
export type Speech = BlockState['speech'];

/** Whether a block is somebody's words from end to end, though no mark says so. */
export function isSpeech(kind: BlockKind, words: readonly Word[], { speech }: BlockState): boolean {
  // A short line without a full stop is a heading in plain text, and many a post is one.
  if (isSigned(words)) return kind !== 'table-cell';
  if (kind !== 'paragraph') return false;
  if (speech === 'announced') return !opensMarked(words);
  return isTurn(words) || (speech === 'labelled' && isLabelled(words));
}

/** What the block tells of the one behind it. */
export function speechBehind(kind: BlockKind, words: readonly Word[]): Speech {
  if (kind !== 'paragraph') return null;
  if (words.at(-1)?.text === ':') return announces(words) ? 'announced' : null;
  return isTurn(words) || isLabelled(words) ? 'labelled' : null;
}

/** Marks of its own tell where such a speech ends. */
const opensMarked = ([first]: readonly Word[]): boolean => first !== undefined && /^["“„«'‘]/.test(first.text);

/** How far before the colon the verb stands: "She wrote to the tenants on Friday:". */
const reach = 9;

/** "The mayor wrote to the tenants:", "The letter reads in full:"; what somebody said *that* is told by the writer. */
function announces(words: readonly Word[]): boolean {
  for (let at = words.length - 2; at >= Math.max(1, words.length - 1 - reach); at--) {
    const { lower, kind } = words[at] as Word;
    if (kind === 'punctuation' || /^(?:that|whether|how|why|what|if)$/.test(lower)) return false;
    if (handsOver.test(lower)) return words[at - 1]?.kind === 'word' && !isOurs(words, at);
  }
  return false;
}

/** "We wrote:", "this is how the plan reads:": the writer goes on. */
const isOurs = (words: readonly Word[], verb: number): boolean =>
  /^(?:i|we)$/.test(words[verb - 1]?.lower ?? '') ||
  words.slice(Math.max(0, verb - 4), verb).some(({ lower }) => /^(?:how|what|why|as)$/.test(lower));

const handsOver =
  /^(?:wrote|writes|said|says|told|posted|tweeted|replied|responded|answered|declared|announced|added|continued|concluded|recalled|reads?|runs)$/;

/** A word in small letters behind the handle: the sentence goes on, and the handle was named in it. */
const goesOn = ({ kind, text, spaced }: Word): boolean => kind === 'word' && spaced && /^\p{Ll}/u.test(text);

/** How many words a signature takes, the date behind it included. */
const longestSignature = 16;

/** "The bridge is a disgrace. — Ada Vance (@adavance) May 3, 2021": a post with its signature. */
function isSigned(words: readonly Word[]): boolean {
  for (let at = words.length - 2; at >= Math.max(3, words.length - longestSignature); at--) {
    if (words[at]?.text !== '@' || words[at - 1]?.text !== '(') continue;
    if (words.slice(at).some(goesOn)) return false;
    for (let dash = at - 2; dash >= Math.max(1, at - longestLabel - 3); dash--)
      if (/^(?:[—–]|--+|-)$/.test(words[dash]?.text ?? '') && words[dash]?.spaced && words[dash + 1]?.spaced)
        return true;
  }
  return false;
}

/** "Q: Why now?", "A: Because.": question and answer. */
const isTurn = ([label, colon]: readonly Word[]): boolean =>
  colon?.text === ':' && (label?.text === 'Q' || label?.text === 'A');

/** How many words a speaker's name takes, title included. */
const longestLabel = 4;

/** "LOWE: The bridge …", "Ada Vance: The bridge …": a name and a colon, and a few words behind it; not "Housing: The …". */
function isLabelled(words: readonly Word[]): boolean {
  for (let at = 0; at <= longestLabel; at++) {
    const word = words[at];
    if (word?.text === ':') return (at > 1 || isShouted(words[0])) && words.length > at + 3;
    if (word?.kind !== 'word' || !/^\p{Lu}/u.test(word.text) || headings.test(word.lower)) return false;
  }
  return false;
}

const isShouted = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length > 1 && word.text === word.text.toUpperCase();

/** What opens a line of an explainer or a list before a colon, and is nobody. */
const headings =
  /^(?:fact|facts|myth|claim|claims|verdict|truth|note|notes|update|updates|correction|warning|tip|example|answer|question|pros?|cons?|strengths?|weakness|weaknesses|analysis|background|context|why|what|who|when|where|how|the|a|an|this|that|these|here|result|results|summary|source|sources|step|day|week|part|chapter|figure|table|photo|caption|read|watch|see|also|related|more|price|date|time|place|venue|address|contact|phone|email|by|from|to|subject|re|ps|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|best|worst|winner|loser|winners|losers|score|rating|genre|director|cast|starring|length|ingredients|method|serves|first|second|third|finally|one|two|three|rule|option|problem|solution|reason|goal|risk|risks)$/;
