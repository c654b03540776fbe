/** Views afloat: fears, rumours and quarrels that are said to be there, with nobody who holds them. */
import { hintOnly, type Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingVague.ts';
import { SOURCE } from './fixes.ts';
import { all, hasCapital, lowerAt, lowerWords, type RulePhrase, stretch, wordAt } from './phrases.ts';
import { behindExpletive, speaksByName } from './reach.ts';
import { type Found, isAnswered, quieter } from './vagueFound.ts';

/**
 * `afloat`: told as such; `amid`: told in passing; `mooted`: a matter that many have on their lips; `there`, `accounts`:
 * after "there is"; `charges`: a wrong that nobody alleges; `scoop`: what a paper has learned.
 */
export type Afloat = 'accounts' | 'afloat' | 'amid' | 'charges' | 'mooted' | 'there' | 'quarrel' | 'scoop';

/** The phrases to look for. */
export const afloatPhrases: readonly RulePhrase<Afloat>[] = [
  ...all<Afloat>(lexicon.drifting, 'afloat'),
  ...all<Afloat>(lexicon.mooted, 'mooted'),
  ...all<Afloat>(lexicon.amid, 'amid'),
  ...all<Afloat>(lexicon.afloat, 'there'),
  ...all<Afloat>(lexicon.quarrels, 'quarrel'),
  ...all<Afloat>(lexicon.accounts, 'accounts'),
  ...all<Afloat>(lexicon.reckonings, 'mooted'),
  ...all<Afloat>(lexicon.raised, 'mooted'),
  ...all<Afloat>(lexicon.charges, 'charges'),
  ...all<Afloat>(lexicon.scoops, 'scoop'),
];

const weights = {
  accounts: hintOnly,
  afloat: undefined,
  amid: quieter,
  charges: hintOnly,
  mooted: hintOnly,
  there: undefined,
  quarrel: hintOnly,
  scoop: hintOnly,
};

/** The view found at the words `first` to `last` (exclusive); undefined where somebody holds it. */
export function viewAfloat(sentence: Sentence, first: number, last: number, entry: Afloat): Found | undefined {
  if (entry === 'scoop') return scoop(sentence, first, last);
  if (entry === 'charges' && (isMet(sentence, first) || speaksByName(sentence))) return undefined;
  if (entry === 'mooted') return mooted(sentence, first, last);
  if (wordAt(sentence, first)?.lower === 'sense' && senses.test(lowerAt(sentence, last))) return undefined;
  if (!isThere(entry)) return afloat(sentence, first, last, entry);
  const there = thereIs(sentence, first);
  if (there === undefined) return undefined;
  if (entry !== 'there') return afloat(sentence, there, last, entry);
  const after = lowerWords(sentence, last, last + 4);
  const isReported = after[0] === 'of' && wordAt(sentence, first)?.lower === 'reports';
  return after.includes('that') || isReported ? afloat(sentence, there, last, 'there') : undefined;
}

/** "Concerns have grown"; "there are growing fears that" with its "there"; not "the questions were asked". */
function mooted(sentence: Sentence, first: number, last: number): Found | undefined {
  const there = thereIs(sentence, first);
  if (there === undefined)
    return /^(?:the|these|those|no|any|few|such|all|to|property|estate|land|housing|currency|financial|market)$/.test(
      lowerAt(sentence, first - 1),
    )
      ? undefined
      : afloat(sentence, first, last, 'mooted');
  const link = lowerAt(sentence, last - 1);
  const end = /^(?:that|for|about|over|at|with|of)$/.test(link) ? last - 1 : last;
  return afloat(sentence, there, end, link === 'that' ? 'there' : 'mooted');
}

/** Senses that are a gift or a sight, and nobody's view. */
const senses =
  /^(?:humou?r|direction|style|touch|smell|proportion|timing|occasion|place|space|rhythm|balance|duty|honou?r|irony|community|self|hearing|taste)$/;

const isThere = (entry: Afloat): boolean => entry === 'there' || entry === 'quarrel' || entry === 'accounts';

/** "Denied allegations of", "charged on suspicion of": somebody stands against a charge that was made somewhere. */
const isMet = (sentence: Sentence, first: number): boolean =>
  lowerWords(sentence, first - 3, first).some((word) =>
    /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|on|no|without|investigat(?:e|es|ed|ing)|prob(?:e|es|ed|ing)|ma(?:ke|kes|de|king))$/.test(
      word,
    ),
  );

/** "The mine will close, the Herald has learned", "the Herald understands that": with its name. */
function scoop(sentence: Sentence, first: number, last: number): Found | undefined {
  const outlet = wordAt(sentence, first - 1);
  if (outlet === undefined || !lexicon.outlets.has(outlet.lower)) return undefined;
  if (!hasCapital(sentence, first - 1) && !/^(?:newspaper|paper|magazine|we)$/.test(outlet.lower)) return undefined;
  const after = wordAt(sentence, last);
  if (after !== undefined && after.kind !== 'punctuation' && after.lower !== 'that') return undefined;
  let start = first - 1;
  while (start > first - 5 && (hasCapital(sentence, start - 1) || wordAt(sentence, start - 1)?.lower === 'the'))
    start--;
  if (isAnswered(sentence, stretch(sentence.block, first, last), { first: start, last })) return undefined;
  const place = wordAt(sentence, last - 1)?.end ?? 0;
  return { first: start, last, naming: { place, text: ` from ${SOURCE}` }, severity: hintOnly };
}

/** The place of "there" in "there are growing fears"; undefined where none is, or where it says that there are none. */
function thereIs(sentence: Sentence, noun: number): number | undefined {
  const before = lowerWords(sentence, noun - 6, noun);
  const there = before.lastIndexOf('there');
  if (there < 0 || !/^(?:is|are|was|were|has|have|had|'s)$/.test(before[there + 1] ?? '')) return undefined;
  const between = before.slice(there + 2);
  return between.some((word) => /^(?:in|of|to|for|who|that|and|,|with|no|little)$/.test(word))
    ? undefined
    : noun - before.length + there;
}

function afloat(sentence: Sentence, first: number, last: number, entry: Afloat): Found | undefined {
  if (isAnswered(sentence, behindExpletive(sentence, first, last), { first, last }) || isHeld(sentence, first, last))
    return undefined;
  const ends = /^(?:that|about|over|of|as|regarding|on)$/.test(lowerAt(sentence, last - 1)) ? last - 2 : last - 1;
  const severity = weights[entry];
  return {
    first,
    last,
    naming: {
      place: wordAt(sentence, ends)?.end ?? 0,
      text: ` ${isShared(sentence, ends) ? 'among' : 'from'} ${SOURCE}`,
    },
    ...(severity && { severity }),
  };
}

/** A debate or a feeling is among people, a fear comes from them. */
const isShared = (sentence: Sentence, at: number): boolean =>
  /^(?:debate|controversy|dispute|disagreement|uncertainty|argument|confusion|eyebrows|talk|sense|feeling|perception|consensus|agreement|awareness|recognition|appetite|support|enthusiasm|reluctance)$/.test(
    lowerAt(sentence, at),
  );

/** "Fears from doctors", "by the union", "among Kurds", "her criticism that": somebody holds it; "among fans" is nobody. */
function isHeld(sentence: Sentence, first: number, last: number): boolean {
  const [owner = '', between = ''] = lowerWords(sentence, first - 2, first);
  if (possessive.test(between) || (possessive.test(owner) && !/(?:[^s]s|ed)$/.test(between))) return true;
  if (/^(?:have|has|had|having|voiced|expressed|share|shared|raised|despite)$/.test(between) && last - first > 1)
    return true;
  if (lowerWords(sentence, first, last).some((word) => possessive.test(word))) return true;
  const after = lowerAt(sentence, last);
  if (after !== 'among') return after === 'from' || after === 'by';
  return [last + 1, last + 2, last + 3].some((near) => hasCapital(sentence, near));
}

const possessive = /^(?:'s|his|her|its|their|my|our|your)$/;
