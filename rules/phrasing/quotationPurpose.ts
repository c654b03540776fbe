/**
 * What a short quotation is for, where it casts no doubt: a title, a name, a word spoken of as a word, a foreign one, or
 * the words of somebody who is shown to have said them.
 */
import {
  type Attribution,
  beginningIn,
  carriesClaim,
  type Genre,
  isHeadline,
  lowerText,
  overlaps,
  type Quotation,
  remember,
  type Sentence,
  type Word,
} from '../contract/index.ts';
import { isTitleCased } from '../contract/names.ts';
import {
  answers,
  grades,
  language,
  languages,
  mentioning,
  named,
  naming,
  namingBeside,
  rated,
  saying,
} from '../lexicons/phrasing/quotation-marks.ts';
import type { ShortQuotation } from './shortQuotations.ts';

/** Whether the marks have a purpose that the words themselves or their neighbours show. */
export function isMention(sentence: Sentence, short: ShortQuotation): boolean {
  const { quotation, words, first, last } = short;
  const before = sentence.words.slice(Math.max(0, first - wordsBack), first);
  const after = sentence.words.slice(last, last + wordsAhead);
  const marks = sentence.block.source.slice(quotation.start, quotation.inner.start);
  return (
    // Two apostrophes are italics in wiki text.
    marks === "''" ||
    (isHeadline(sentence.block) ? isHeadlineQuotation(sentence, short) : isName(words, first > 0)) ||
    isSign(words) ||
    answers.test(lowerText(words)) ||
    isFragment(words) ||
    isDenied(before) ||
    isAsked(before, after) ||
    isIntroduced(before) ||
    isSeenAs(sentence.words.slice(Math.max(0, first - frameBack), first)) ||
    isRating(sentence, words) ||
    sentence.words.slice(Math.max(0, first - languageBack), first).some(({ lower }) => language.test(lower)) ||
    isExplained(before, after) ||
    sentence.references.some((reference) => overlaps(reference, quotation))
  );
}

/** How many words on either side tell what a quotation is for. */
const wordsBack = 8;
/** How far back a sentence may have turned to language: that holds for long. */
const languageBack = 40;
const wordsAhead = 8;
/** How far back the verb of "condemned the plan of his rivals, which he had never read, as “…”" may stand. */
const frameBack = 25;
/** How many words on either side tell whether a headline is written in capitals. */
const around = 12;

/** "“the serious harm”": whoever quotes an article with its noun takes a piece out of a text; doubt falls on the noun alone. */
const isFragment = ([opening, ...others]: readonly Word[]): boolean => opening?.lower === 'the' && others.length > 0;

/** "not “gay”, but …", "neither “harmless” nor …": what is denied in so many words is no sneer. */
const isDenied = (before: readonly Word[]): boolean => /^(?:not|neither|nor)$/.test(before.at(-1)?.lower ?? '');

/** "Why is the mill “unsafe”?": the word itself is what is asked about. */
const isAsked = (before: readonly Word[], after: readonly Word[]): boolean =>
  after[0]?.text === '?' && before.slice(-4).some(({ lower }) => /^(?:is|are|was|were|be|'s|'re)$/.test(lower));

/** "condemned it … as “…”", "… as a “…”": whoever is said to see it so calls it so. */
function isSeenAs(before: readonly Word[]): boolean {
  const article = /^(?:a|an|the)$/.test(before.at(-1)?.lower ?? '') ? 1 : 0;
  if (before.at(-1 - article)?.lower !== 'as') return false;
  return before.some(({ lower }) => naming.test(lower));
}

/** "cut its debt to “junk”": the grades of those who rate bonds and shares. */
const isRating = ({ words }: Sentence, quoted: readonly Word[]): boolean =>
  grades.test(lowerText(quoted)) && words.some(({ lower }) => rated.test(lower));

const letters = /\p{L}/u;
const foreign = /[^\p{ASCII}’‘]/u;
const capital = /^\p{Lu}/u;

/** Figures, a single letter, a word of other letters. */
function isSign(words: readonly Word[]): boolean {
  if (!words.some(({ text }) => letters.test(text) && text.length > 1)) return true;
  return words.some(({ kind, text }) => kind === 'number' || kind === 'symbol' || foreign.test(text));
}

/** A capital where none is due. */
function isName([opening, ...others]: readonly Word[], inside: boolean): boolean {
  return others.some(isCapitalised) || (inside && opening !== undefined && isCapitalised(opening));
}

/**
 * Headlines quote what the lead gives a source for. Where all words have capitals, a quoted word is a title as often as
 * not; two or more are a phrase that somebody put in doubt.
 */
function isHeadlineQuotation(sentence: Sentence, { words, first, last }: ShortQuotation): boolean {
  const others = [
    ...sentence.words.slice(Math.max(0, first - around), first),
    ...sentence.words.slice(last, last + around),
  ];
  return words.length === 1 || !isTitleCased({ words: others });
}

const isCapitalised = ({ text }: Word): boolean => capital.test(text) && text !== 'I' && !text.startsWith('I’');

const small =
  /^(?:a|an|the|as|to|by|with|of|is|was|are|were|be|been|being|it|its|him|her|them|himself|itself|themselves|his|their|this|that|these|those|simply|only|merely|just|also|often|now|once|so|then|widely|commonly|popularly|sometimes|usually|formally|officially|or|and|["“”‘’',:-])$/;
const stop = /^[.;:!?—–()]$/;

/** "the term “…”", "was deemed “…”", "describes the plan of his rivals as a “…”". */
function isIntroduced(before: readonly Word[]): boolean {
  let beside = !lowerText(before.slice(-4)).endsWith('in the name of');
  for (const { lower } of before.toReversed()) {
    if (naming.test(lower) || (beside && (mentioning.test(lower) || namingBeside.test(lower)))) return true;
    beside &&= small.test(lower);
    if (!beside && stop.test(lower)) return false;
  }
  return false;
}

const gloss = /^(?:[(—–]|or|means?|meaning|meant|refers?|stands?|denotes?|signifies)$/;

/** "“hygge” (cosiness)", "(“hygge”)", "the Danish “hygge”", "the “Follow” button", "“duty” 30 times". */
function isExplained(before: readonly Word[], after: readonly Word[]): boolean {
  const [next] = after;
  const [previous] = before.slice(-1);
  return (
    /^[([]$/.test(previous?.lower ?? '') ||
    (previous?.lower === 'or' && before.at(-2)?.lower === ',') ||
    gloss.test(next?.lower ?? '') ||
    (next?.lower === ',' && /^(?:or|meaning|which|a|an)$/.test(after[1]?.lower ?? '') && isGloss(after)) ||
    named.test(next?.lower ?? '') ||
    (after.slice(0, 2).some(({ lower }) => lower === 'as') && after.some(({ lower }) => saying.test(lower))) ||
    /^(?:once|twice)$/.test(next?.lower ?? '') ||
    (next?.kind === 'number' && after[1]?.lower === 'times') ||
    (/^(?:is|was)$/.test(next?.lower ?? '') && /^(?:the|a|an)$/.test(after[1]?.lower ?? '') && isGloss(after)) ||
    before.slice(-4).some(({ lower }) => languages.test(lower)) ||
    after.slice(0, 5).some(({ lower }) => languages.test(lower))
  );
}

const isGloss = (after: readonly Word[]): boolean =>
  after.some(({ lower }) =>
    /^(?:or|meaning|means|word|term|name|phrase|expression|slang|nickname|jargon)$/.test(lower),
  );

/**
 * Whether somebody is shown to have said the words. An essayist speaks for himself beside those whom he quotes; a
 * reporter's fragments come from the source at hand, in the sentence or a neighbouring one.
 */
export function isSpokenFor(sentence: Sentence, { quotation }: ShortQuotation, genre: Genre): boolean {
  const { attributions, previous, next, block, index } = sentence;
  const touching = attributions.filter(
    ({ content, lemma }) => !acts.test(lemma ?? '') && content.some((piece) => overlaps(piece, quotation)),
  );
  if (genre === 'opinion') return touching.some(carriesClaim);
  if (quotesAtLength(sentence, quotation)) return true;
  const carried = index === 0 && block.entry.speaker !== null;
  const near = [attributions, previous?.attributions ?? [], next?.attributions ?? []];
  return touching.length > 0 || carried || near.some((list) => list.some(speaks));
}

/** Whoever proves a thing by acts has not said it: "they have proven that they “care”". */
const acts = /^(?:prove|demonstrate)$/;
/** Of how many words a quotation is one that somebody must have said. */
const atLength = 5;

/** A sentence that quotes at length quotes somebody, and its shorter pieces are from the same mouth or page. */
const quotesAtLength = (sentence: Sentence, short: Quotation): boolean =>
  longIn(sentence).some((other) => other.start !== short.start);

/** Asked for each short quotation of a sentence, and some sentences hold hundreds. */
const longOnes = new WeakMap<Sentence, readonly Quotation[]>();

const longIn = (sentence: Sentence): readonly Quotation[] =>
  remember(longOnes, sentence, ({ quotations, words }) =>
    quotations.filter(({ inner }) => beginningIn(words, inner).length >= atLength),
  );

const speaks = (attribution: Attribution): boolean =>
  attribution.sourceKind !== 'none' && attribution.content.length > 0 && carriesClaim(attribution);
