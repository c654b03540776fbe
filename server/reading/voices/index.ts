/**
 * Who speaks: quotations in the cheap pass, attributions where a cue or a quotation stands, and what a block hands to
 * the next.
 */
import type {
  Attribution,
  Block,
  BlockState,
  Hit,
  Phrase,
  Quotation,
  Sentence,
  Word,
} from '../../../rules/contract/index.ts';
import { type Cue, cueEntries } from '../../../rules/lexicons/cues.ts';
import { carryOn } from './carry.ts';
import { Tag } from './grammar.ts';
import { verbGroup } from './groups.ts';
import { claimNoun } from './nouns.ts';
import { accordingTo, colon, hearsay, inStudy } from './others.ts';
import { askedOf, passiveVerb } from './passives.ts';
import { isDoubleMark } from './quotations.ts';
import { settle, speakerOf } from './settle.ts';
import { speechBehind } from './speeches.ts';
import { stateOfMind } from './states.ts';
import { activeVerb } from './verbs.ts';
import { type Found, has, lowerAt, opensQuotation, quoteAt, type Range, tagAt, type View, viewOf } from './view.ts';

export { quotationsOf } from './quotations.ts';
export { isSpeech } from './speeches.ts';

/** Spells out the attribution cues that review puts into the automaton; their owner is `cue`. */
export const cues = (): readonly Phrase<Cue>[] =>
  cueEntries().map(({ pattern, cue }) => ({ owner: 'cue', pattern, entry: cue }));

/**
 * The attributions of a block, in order of place. Looks closely only at sentences with a cue, a quotation or a colon;
 * linear in the length of the block.
 */
export function attributionsOf(block: Block): readonly Attribution[] {
  if (!block.quotations.length && !block.sentences.some(hasCue) && !hasColon(block)) return [];
  const view = viewOf(block);
  const found: Found[] = [];
  let first = 0;
  for (const sentence of block.sentences) {
    let end = first;
    while (end < view.words.length && (view.words[end] as Word).start < sentence.end) end++;
    attributionsIn(view, sentence, first, end, found);
    first = end;
  }
  return settle(view, carryOn(view, found));
}

const hasCue = (sentence: Sentence): boolean => sentence.hits('cue').length > 0;
const hasColon = ({ words }: Block): boolean => words.some(({ text }) => text === ':');

/** Paragraphs without any mark over which a speech may go on until one closes it; behind more of them a mark was forgotten. */
const longestSpeech = 8;

/** What the block hands to the next: the quotation that is still open, who spoke last, a colon at the end. */
export function exitOf(block: Block): BlockState {
  const introduced = block.words.at(-1)?.text === ':';
  const speech = speechBehind(block.kind, block.words);
  const spoken = speakerOf(block);
  if (isPassedOver(block)) {
    const { openQuotation, openFor, speaker, speakerNamed } = block.entry;
    const before = { speaker, speakerNamed };
    return { openQuotation, openFor: openFor + 1, ...(spoken.speaker === null ? before : spoken), introduced, speech };
  }
  const last = block.quotations.at(-1);
  const open: Quotation | undefined = last && !last.closed && !last.nested ? last : undefined;
  return {
    openQuotation: open ? block.source.slice(open.start, open.inner.start) : null,
    openFor: 0,
    ...spoken,
    introduced,
    speech,
  };
}

/** "“The first …" / "The second …" / "The third.”": perhaps the middle of a speech, which stays open. */
function isPassedOver({ entry, kind, words }: Block): boolean {
  if (entry.openQuotation === null || entry.openFor >= longestSpeech || kind !== 'paragraph') return false;
  return !words.some(isDoubleMark);
}

/** Words at most that are looked at together: what is longer is no sentence, and must not cost more than its length. */
const longest = 400;

function attributionsIn(view: View, sentence: Sentence, first: number, end: number, found: Found[]): void {
  const hits = sentence.hits('cue') as readonly Hit<Cue>[];
  let next = 0;
  for (let from = first; from < end; from += longest) {
    const to = Math.min(end, from + longest);
    const already = found.length;
    for (let reach = from; next < hits.length && (hits[next] as Hit).first < to; next++) {
      const hit = hits[next] as Hit<Cue>;
      if (hit.first < reach || quoteAt(view, hit.first) !== -1) continue;
      const previous = found.length > already ? found.at(-1) : undefined;
      const one = read(view, hit, from, to, previous);
      if (one) found.push(one);
      if (one) reach = hit.last;
    }
    colonsIn(view, from, to, found, already);
    dropNested(view, found, already);
  }
}

function colonsIn(view: View, from: number, to: number, found: Found[], already: number): void {
  for (let at = from; at < to - 1; at++) {
    if (!((view.tags[at] ?? 0) & Tag.Colon) || quoteAt(view, at) !== -1) continue;
    const within = (range: Range): boolean => range.first <= at + 1 && at + 1 < range.last;
    const taken = found.slice(already).some((one) => one.content.some(within));
    const one = taken ? null : colon(view, at, from, to);
    if (one) found.push(one);
  }
}

/** Leaves out what stands inside the content of another: there the outer source speaks, whatever it says of others. */
function dropNested(view: View, found: Found[], from: number): void {
  for (let at = found.length - 1; at >= from; at--) {
    for (let other = from; other < found.length; other++) {
      if (other === at || !yields(view, found[at] as Found, found[other] as Found)) continue;
      found.splice(at, 1);
      break;
    }
  }
}

/** Whether one attribution is a part of the other, or nothing of its own inside the other's content. */
function yields(view: View, one: Found, other: Found): boolean {
  const { cue, strong } = one;
  if (!cue) return false;
  // "refused to say" is one cue, not two.
  if (other.cue && other.cue.first <= cue.first && cue.last <= other.cue.last) return true;
  if (!other.content.some(({ first, last }) => first <= cue.first && cue.last <= last)) return false;
  if (!strong || isReported(view, one, other)) return true;
  // Whoever is quoted stays the speaker, whoever passed it on.
  return passesOn(other) && !one.content.some(({ first }) => opensQuotation(view, first));
}

/** "He said he would sail, according to his aide": all of the sentence is what the aide says, and a line of a transcript is its speaker's. */
const passesOn = ({ entry, cue }: Found): boolean => entry?.part === 'preposition' || (entry === null && cue !== null);

/** "She said the mayor had told her that …": nothing parts the inner speaker from the clause that the outer one began. */
function isReported(view: View, one: Found, other: Found): boolean {
  const begin = other.content.at(-1)?.first ?? 0;
  const first = Math.min(one.source?.first ?? Number.POSITIVE_INFINITY, one.cue?.first ?? 0);
  const behind = one.content.every((range) => one.cue !== null && range.first >= one.cue.last);
  return (
    other.holds === true &&
    behind &&
    first > begin &&
    !has(view, begin, first, Tag.Comma | Tag.Dash) &&
    !(tagAt(view, first - 1) & Tag.Coordinator)
  );
}

/** "he called his mother": behind a pronoun no participle can stand. */
const governedByPronoun = (view: View, at: number): boolean => (tagAt(view, at - 1) & Tag.Subject) !== 0;

function read(view: View, hit: Hit<Cue>, from: number, to: number, previous: Found | undefined): Found | null {
  switch (hit.entry.part) {
    case 'verb': {
      const group = verbGroup(view, hit, from);
      if (!group || (previous?.cue && group.head < previous.cue.last)) return null;
      const asked = hit.entry.lemma === 'ask' && hit.form === 'past' ? askedOf(view, hit, from, to) : null;
      if (asked) return asked;
      const passive = group.mode === 'passive' || group.mode === 'reduced';
      if (passive) return passiveVerb(view, hit, group, from, to);
      return (
        activeVerb(view, hit, group, from, to, previous) ??
        (hit.form === 'past' &&
        (group.bare || lowerAt(view, group.first - 1) === 'as') &&
        !governedByPronoun(view, group.first)
          ? passiveVerb(view, hit, { ...group, mode: 'reduced' }, from, to)
          : null)
      );
    }
    case 'noun':
      return hit.entry.frames.includes('study')
        ? inStudy(view, hit, from, to)
        : claimNoun(view, hit, from, to, previous);
    case 'adjective':
      return stateOfMind(view, hit, from, to);
    case 'adverb':
      return hearsay(view, hit, from, to);
    case 'preposition':
      return accordingTo(view, hit, from, to, previous);
  }
}
