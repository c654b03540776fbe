/** What an article quotes, block by block: the words that it puts in doubt, and those that somebody is shown to have said. */
import { type Block, beginningIn, isHeadline, type Report, type Sentence, type Word } from '../contract/index.ts';
import { fixesOf } from './quotationFixes.ts';
import { isMention, isSpokenFor } from './quotationPurpose.ts';
import { type ShortQuotation, shortQuotations } from './shortQuotations.ts';

/** A quotation of a few words that nobody is shown to have said. */
export interface Doubted {
  /** Spans are relative to the block. */
  readonly report: Report;
  /** The words between the marks, in lower case, with a space at either end. */
  readonly words: string;
  /** Whether another of its sentence goes before it. */
  readonly follows: boolean;
  /** A reporter's fragments may come from a neighbouring sentence's source; an essayist's do not. */
  readonly inOpinionAlone: boolean;
}

/** The quotations of a block. */
export interface Quoted {
  /** What is quoted at length, in lower case, with single spaces and one at either end. */
  readonly speech: readonly string[];
  /** A few words that are a name, a term, or somebody's; as above. */
  readonly terms: readonly string[];
  readonly doubted: readonly Doubted[];
}

/** Of how many words a quotation is one that somebody must have said. */
const atLength = 5;

/** The quotations of a block; undefined where it has none that matter. */
export function quotedIn(block: Block): Quoted | undefined {
  // Captions and cells quote names and labels, and a headline what the lead gives a source for.
  if (block.kind === 'table-cell' || block.kind === 'caption') return undefined;
  if (block.quoted) return { speech: [wordsOf(block.words)], terms: [], doubted: [] };
  if (block.quotations.length === 0) return undefined;
  const speech = isHeadline(block)
    ? []
    : block.quotations.flatMap(({ nested, inner }) => (nested ? [] : long(block, inner)));
  const terms: string[] = [];
  const doubted: Doubted[] = [];
  for (const sentence of block.sentences)
    if (sentence.quotations.length > 0 && !awaitsName(sentence)) sortOut(sentence, terms, doubted);
  return { speech, terms: isHeadline(block) ? [] : terms, doubted };
}

function long({ words }: Block, inner: { readonly start: number; readonly end: number }): string[] {
  const within = beginningIn(words, inner);
  return within.length < atLength ? [] : [wordsOf(within)];
}

const wordsOf = (words: readonly Word[]): string =>
  ` ${words.flatMap(({ kind, lower }) => (kind === 'punctuation' ? [] : lower)).join(' ')} `;

/** A hole for a name stands in the sentence: `sourcing/missing-citation` speaks of it. */
const awaitsName = ({ words }: Sentence): boolean => words.some(({ text }) => text.startsWith('TKTK'));

function sortOut(sentence: Sentence, terms: string[], doubted: Doubted[]): void {
  let innocent: ShortQuotation | undefined;
  let follows = false;
  for (const short of shortQuotations(sentence)) {
    const words = wordsOf(short.words);
    const isMentioned = (innocent && isJoined(sentence, innocent, short)) || isMention(sentence, short);
    innocent = isMentioned ? short : undefined;
    if (isMentioned || isSpokenFor(sentence, short, 'opinion')) {
      terms.push(words);
      continue;
    }
    const inOpinionAlone = isSpokenFor(sentence, short, 'news');
    doubted.push({ report: reportOf(sentence, short), words, follows, inOpinionAlone });
    follows ||= !inOpinionAlone;
  }
}

/** "“peace” and “order”": what is said of the first is said of the second. */
function isJoined({ words }: Sentence, one: ShortQuotation, other: ShortQuotation): boolean {
  const between = words.slice(one.last, other.first);
  return (
    between.length <= 3 &&
    between.every(({ lower }) => /^(?:and|or|,|nor|the|a|an|to|not|versus|v|here|there)$/.test(lower))
  );
}

function reportOf(sentence: Sentence, short: ShortQuotation): Report {
  const { quotation } = short;
  const shown = sentence.block.source.slice(quotation.start, quotation.end);
  return {
    span: { start: quotation.start, end: quotation.end },
    message: `The marks around ${shown} cast doubt in nobody’s name; say who calls it so, or what is wrong with it.`,
    fixes: fixesOf(sentence, short),
    // The source of what a headline quotes stands in the lead.
    ...(isHeadline(sentence.block) && { atMost: 'hint' as const }),
  };
}
