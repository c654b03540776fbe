/**
 * Edits that leave the sentence whole: a replacement takes on form and case of what was found, a deletion takes its
 * space and comma along and hands its capital on, and "a" becomes "an" where the next sound asks for it. Where the
 * result could be broken grammar there is no edit.
 */
import { startsWithVowelSound } from './article-sound.ts';
import { inflect, type WordClass, type WordForm } from './inflection.ts';
import { isTitleCased } from './names.ts';
import { isAdverb, isContentWord, isDeterminer, isParticiple, leftOf, opensNoun } from './part.ts';
import { remember } from './remember.ts';
import type { Edit } from './rule.ts';
import type { Sentence, Word } from './text.ts';

/** What is to be changed: words `first` to `last` (exclusive) of the sentence's block. */
export interface Change {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** Which form the found word has; null where none of its words inflects. */
  readonly form: WordForm | null;
}

/** A way to say it otherwise. Edits are relative to the block and in order. */
export interface Replacement {
  /** The words that go, as a reader sees them. */
  readonly found: string;
  /** The words that come; empty for a deletion. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * Puts `use` ("criticise/v", "large/a", "as expected") in the place of the words; an empty `use` deletes them.
 * Undefined where markup stands between the words or the sentence could not be mended.
 */
export function mend(change: Change, use: string): Replacement | undefined {
  const { sentence, first, last } = change;
  const { words } = sentence.block;
  if (!isPlain(sentence, first, last)) return undefined;
  const source = sentence.block.source.slice(words[first]?.start, words[last - 1]?.end);
  const found = last - first === 1 ? source : source.replace(/\s+/g, ' ');
  if (use === '') {
    const edits = deletion(change);
    return edits && { found, text: '', edits };
  }
  const form = formIn(change, use);
  if (form === undefined || isGraded(change, use)) return undefined;
  const text = casedLike(words.slice(first, last), inflected(use, form), () => isTitleCased(sentence));
  const edit = { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0, text };
  return text === found ? undefined : { found, text, edits: [...articleBefore(change, text), edit] };
}

/** Only white space stands between the words: no markup that an edit would tear. */
function isPlain({ block }: Sentence, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (!/^\s*$/.test(gapBefore(block, at))) return false;
  return block.source.slice(block.words[first]?.start, block.words[last - 1]?.end).length > 0;
}

const gapBefore = (block: Sentence['block'], at: number): string =>
  block.source.slice(block.words[at - 1]?.end ?? 0, block.words[at]?.start);

/** "most enormous" is not "most large": a graded adjective gives way to none that grades by its ending. */
function isGraded({ sentence, first, form }: Change, use: string): boolean {
  const before = sentence.block.words[first - 1]?.lower ?? '';
  return use.includes('/a') && (form === null || form === 'base') && /^(?:more|most|less|least)$/.test(before);
}

/**
 * The form that the replacement takes. "slammed" is past or participle alike, "hit" any of three; "gave" and "given" are
 * not, so the neighbours must tell, and where they do not there is no form.
 */
function formIn({ sentence, first, last, form }: Change, use: string): WordForm | undefined {
  const { words } = sentence.block;
  if (!use.includes('/v')) return form ?? 'base';
  if (form === 'gerund' && opensNoun(leftOf(words, first))) return undefined;
  if (form === 'past') return isParticiple(words, first) ? 'participle' : 'past';
  if (form !== 'base' || !words.slice(first, last).some((word) => inflect(word.lower, 'past') === word.lower))
    return form ?? 'base';
  if (isParticiple(words, first)) return 'participle';
  const before = leftOf(words, first)?.lower ?? '';
  if (
    /^(?:to|will|would|can|could|may|might|must|should|shall|do|does|did|not)$/.test(before) ||
    before.endsWith("n't")
  )
    return 'base';
  return /^(?:he|she|it|who)$/.test(before) ? 'past' : undefined;
}

/** As many as there are wordings in lexicons, times their forms. */
const inflections = new Map<string, Map<WordForm, string>>();

function inflected(use: string, form: WordForm): string {
  if (!use.includes('/')) return use;
  const forms = remember(inflections, use, () => new Map<WordForm, string>());
  return remember(forms, form, () => inflectedAnew(use, form));
}

function inflectedAnew(use: string, form: WordForm): string {
  return use.replace(/([\p{L}'-]+)\/([vna])/gu, (_, word: string, wordClass: WordClass) => {
    if (form === 'base') return word;
    const fits =
      wordClass === 'v'
        ? !/^(?:plural|comparative|superlative)$/.test(form)
        : wordClass === 'n'
          ? form === 'plural'
          : /^(?:comparative|superlative)$/.test(form);
    return fits ? inflect(word, form) : word;
  });
}

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Words that a headline leaves small. */
const small = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

function casedLike(found: readonly Word[], text: string, isHeadline: () => boolean): string {
  if (found.every((word) => word.text === word.lower)) return text;
  const written = found.map((word) => word.text).join('');
  if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase())
    return text.toUpperCase();
  if (!/^\p{Lu}/u.test(written)) return text;
  return isHeadline()
    ? text.replace(/[\p{L}'’]+/gu, (word) => (small.has(word) ? word : capitalised(word))).replace(/^./u, capitalised)
    : capitalised(text);
}

/** The edit that turns "a" into "an" or back before `next`; none where the article fits or is not there. */
function articleBefore({ sentence, first }: Change, next: string): readonly Edit[] {
  const article = sentence.block.words[first - 1];
  if (article === undefined || article.index < (sentence.words[0]?.index ?? 0)) return [];
  if (article.lower !== 'a' && article.lower !== 'an') return [];
  const wanted = startsWithVowelSound(next) ? 'an' : 'a';
  if (article.lower === wanted) return [];
  return [
    { start: article.start, end: article.end, text: casedLike([article], wanted, () => false).replace(/^AN$/, 'An') },
  ];
}

/** What a deletion looks at. */
interface Place extends Change {
  readonly words: readonly Word[];
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  /** The word after `after`. */
  readonly beyond: Word | undefined;
}

function deletion(change: Change): readonly Edit[] | undefined {
  const place = placeOf(change);
  if (isBound(place)) return undefined;
  const edits = isAdverbial(place) ? adverbialDeletion(place) : adjectiveDeletion(place);
  return edits && isClean(place, edits) ? edits : undefined;
}

function placeOf(change: Change): Place {
  const { sentence, first, last } = change;
  const { words } = sentence.block;
  const from = sentence.words[0]?.index ?? 0;
  const to = from + sentence.words.length;
  const within = (at: number): Word | undefined => (at >= from && at < to ? words[at] : undefined);
  const [before, after, beyond] = [within(first - 1), within(last), within(last + 1)];
  return { sentence, first, last, form: change.form, words, before, after, beyond };
}

const binding = new Set([
  'not',
  'nothing',
  'nobody',
  'hardly',
  'perhaps',
  'more',
  'most',
  'less',
  'least',
  'so',
  'as',
  'too',
  'how',
  'very',
  'nor',
  '-',
  'cannot',
  'no',
  'never',
]);

/** A comparison, a negation or a hyphen ties the phrase to its neighbours: without it they would say something else. */
const isBound = ({ before, after }: Place): boolean =>
  (before !== undefined && (binding.has(before.lower) || before.lower.endsWith("n't"))) ||
  (after?.kind === 'punctuation' && after.text === '-') ||
  after?.lower === 'as';

/** A sentence adverb or an adverb of degree, as against an adjective before its noun. */
function isAdverbial({ words, first, last }: Place): boolean {
  const phrase = words.slice(first, last);
  const end = phrase.at(-1);
  if (end === undefined || phrase.some((word) => word.lower === '-')) return false;
  return isAdverb(end) || end.lower === 'indeed' || (phrase.length > 1 && !isDeterminer(phrase[0]));
}

const isComma = (word: Word | undefined): boolean => word?.text === ',';

function adverbialDeletion(place: Place): readonly Edit[] | undefined {
  const { before, after, beyond } = place;
  const [start, end] = [place.words[place.first]?.start ?? 0, place.words[place.last - 1]?.end ?? 0];
  if (before === undefined) {
    const next = isComma(after) ? beyond : after;
    return next?.kind === 'punctuation' ? undefined : next && openingDeletion(place, next);
  }
  if (isComma(before) && isComma(after) && after)
    return [{ start: leadsIn(place) ? before.end : before.start, end: after.end, text: '' }];
  if (isComma(before) && (after === undefined || after.kind === 'punctuation'))
    return [{ start: before.start, end, text: '' }];
  if (after === undefined || after.kind === 'punctuation')
    return before.kind === 'punctuation' || /^(?:and|or|but)$/.test(before.lower)
      ? undefined
      : [{ start: before.end, end, text: '' }];
  return [...articleBefore(place, after.text), { start, end: after.start, text: '' }];
}

function adjectiveDeletion(place: Place): readonly Edit[] | undefined {
  const { words, first, before, after, beyond } = place;
  const start = words[first]?.start ?? 0;
  if (before !== undefined && (/^(?:,|and|or|but)$/.test(before.lower) || isAdverb(before))) return undefined;
  const next = isComma(after) && isDeterminer(leftOf(words, first)) && isContentWord(beyond) ? beyond : after;
  if (next === undefined || !isContentWord(next)) return undefined;
  if (before === undefined) return openingDeletion(place, next);
  if (isAmount(next, words[next.index + 1]) && /^an?$/.test(before.lower))
    return [{ start: before.start, end: next.start, text: '' }];
  return [...articleBefore(place, next.text), { start, end: next.start, text: '' }];
}

/** "a whopping $5 million" is "$5 million" without its adjective; "a massive 40-foot statue" keeps its article. */
const isAmount = (word: Word, next: Word | undefined): boolean => word.kind !== 'word' && next?.text !== '-';

/** Deletes what opens the sentence and hands its capital to `next`. */
function openingDeletion({ words, first }: Place, next: Word): readonly Edit[] {
  const word = words[first];
  const hadCapital = /^\p{Lu}/u.test(word?.text ?? '');
  const letter = String.fromCodePoint(next.text.codePointAt(0) ?? 0);
  const edit = { start: word?.start ?? 0, end: next.start, text: '' };
  if (!hadCapital || letter.toUpperCase() === letter) return [edit];
  return [{ ...edit, end: next.start + letter.length, text: letter.toUpperCase() }];
}

const leaders = new Set([
  'if',
  'when',
  'while',
  'although',
  'though',
  'because',
  'since',
  'after',
  'before',
  'in',
  'on',
  'at',
  'as',
  'until',
  'unless',
  'with',
  'for',
  'by',
  'during',
  'under',
]);

/** The words before the phrase's comma are a subordinate clause or a prepositional opening, which keeps its comma. */
function leadsIn({ sentence, words, first }: Place): boolean {
  for (let at = first - 2; at >= (sentence.words[0]?.index ?? 0); at--) if (isComma(words[at])) return false;
  return leaders.has(sentence.words[0]?.lower ?? '');
}

/** What is deleted is words, commas and white space: no markup goes with it. */
function isClean({ sentence, words, first, last }: Place, edits: readonly Edit[]): boolean {
  const { source } = sentence.block;
  return edits.every((edit) => {
    const inside = words
      .slice(Math.max(0, first - 1), last + 2)
      .filter((word) => edit.start <= word.start && word.end <= edit.end);
    const cut = edit.end - edit.start - inside.reduce((sum, word) => sum + word.end - word.start, 0);
    const gaps = source.slice(edit.start, edit.end).match(/\s/g)?.length ?? 0;
    return cut - gaps <= edit.text.length;
  });
}
