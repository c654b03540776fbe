/** Where a sentence that speaks for nobody wants its source. */
import { type Edit, type Fix, holed, type Sentence } from '../contract/index.ts';
import { attributed, SOURCE } from './fixes.ts';
import type { Claim } from './impersonalShapes.ts';
import { lowerAt, stretch, wordAt } from './phrases.ts';

/** Puts the hole behind a passive or a noun, in place of "it is said that", else at the sentence's end. */
export function naming(sentence: Sentence, claim: Claim): Fix | undefined {
  const edit = inClause(sentence, claim);
  if (edit !== undefined) return { title: 'Name the source', safe: false, edits: [edit] };
  return claim.shape === 'asides' || claim.shape === 'believed' ? undefined : attributed(sentence);
}

function inClause(sentence: Sentence, claim: Claim): Edit | undefined {
  const { shape, last } = claim;
  switch (shape) {
    case 'seen':
    case 'supposed':
    case 'expected':
    case 'credited':
    case 'described':
    case 'often':
    case 'widely':
    case 'judgedBy':
      return behind(sentence, participleEnd(sentence, last));
    case 'stirred':
      return behind(sentence, last);
    case 'views':
      return behind(sentence, viewEnd(sentence, claim));
    case 'believed':
      return wordAt(sentence, last - 1)?.lower === 'that' ? opening(sentence, claim) : behind(sentence, last);
    default:
      return undefined;
  }
}

/** "According to …," in place of "it is believed that". */
function opening(sentence: Sentence, { first, last }: Claim): Edit {
  const text = `${first === sentence.words[0]?.index ? 'According' : 'according'} to ${SOURCE},`;
  return holed(stretch(sentence.block, first, last), text);
}

/** "By …", "from …", "among …" right behind the word before `end`; undefined where none of them fits the word. */
function behind(sentence: Sentence, end: number): Edit | undefined {
  const word = wordAt(sentence, end - 1);
  const preposition = word && prepositionAfter(word.lower);
  return word && preposition ? holed({ start: word.end, end: word.end }, ` ${preposition} ${SOURCE}`) : undefined;
}

function prepositionAfter(word: string): string | undefined {
  if (/^(?:fire|criticism|scrutiny|condemnation|backlash)$/.test(word)) return 'from';
  if (/^(?:controversy|outrage|uproar)$/.test(word) || views.test(word)) return 'among';
  return /(?:ed|en|id|ld|ght|nown)$|^(?:seen|held|known|said|thought|forecast)$/.test(word) ? 'by' : undefined;
}

const views = /^(?:view|belief|perception|feeling|consensus|assumption|impression|opinion|recognition|agreement)$/;

/** Before the particle: "is seen | as", "is thought | to"; a claim that ends in its participle ends there. */
const participleEnd = (sentence: Sentence, last: number): number =>
  /^(?:as|to|with|for)$/.test(lowerAt(sentence, last - 1)) ? last - 1 : last;

/** Behind "belief" in "the common belief that", "the general view is that". */
function viewEnd(sentence: Sentence, { first, last }: Claim): number {
  for (let end = last; end > first; end--) if (views.test(lowerAt(sentence, end - 1))) return end;
  return last;
}
