/** Views afloat: fears, rumours and quarrels that are said to be there, with nobody who holds them. */
import type { Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingVague.ts';
import { SOURCE } from './fixes.ts';
import { all, hasCapital, lowerWords, quietest, type RulePhrase, wordAt } from './phrases.ts';
import { behindExpletive } from './reach.ts';
import { type Found, isAnswered, quieter } from './vagueFound.ts';

/** `afloat`: told as such; `amid`: told in passing; `mooted`: a matter that many have on their lips; `there`: after "there is". */
export type Afloat = 'afloat' | 'amid' | 'mooted' | 'there' | 'quarrel';

/** The phrases to look for. */
export const afloatPhrases: readonly RulePhrase<Afloat>[] = [
  ...all<Afloat>(lexicon.drifting, 'afloat'),
  ...all<Afloat>(lexicon.mooted, 'mooted'),
  ...all<Afloat>(lexicon.amid, 'amid'),
  ...all<Afloat>(lexicon.afloat, 'there'),
  ...all<Afloat>(lexicon.quarrels, 'quarrel'),
];

const weights = { afloat: undefined, amid: quieter, mooted: quietest, there: undefined, quarrel: quietest };

/** The view found at the words `first` to `last` (exclusive); undefined where somebody holds it. */
export function viewAfloat(sentence: Sentence, first: number, last: number, entry: Afloat): Found | undefined {
  if (entry !== 'there' && entry !== 'quarrel') return afloat(sentence, first, last, entry);
  const there = thereIs(sentence, first);
  if (there === undefined) return undefined;
  if (entry === 'quarrel') return afloat(sentence, there, last, entry);
  const after = lowerWords(sentence, last, last + 4);
  const isReported = after[0] === 'of' && wordAt(sentence, first)?.lower === 'reports';
  return after.includes('that') || isReported ? afloat(sentence, there, last, 'there') : undefined;
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
  const ends = /^(?:that|about|over|of|as|regarding|on)$/.test(wordAt(sentence, last - 1)?.lower ?? '')
    ? last - 2
    : last - 1;
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

/** A debate is among people, a fear comes from them. */
const isShared = (sentence: Sentence, at: number): boolean =>
  /^(?:debate|controversy|dispute|disagreement|uncertainty|argument|confusion)$/.test(
    wordAt(sentence, at)?.lower ?? '',
  );

/** "Fears from doctors", "by the union", "among Kurds", "her criticism that": somebody holds it; "among fans" is nobody. */
function isHeld(sentence: Sentence, first: number, last: number): boolean {
  const [owner = '', between = ''] = lowerWords(sentence, first - 2, first);
  if (possessive.test(between) || (possessive.test(owner) && !/(?:[^s]s|ed)$/.test(between))) return true;
  const after = wordAt(sentence, last)?.lower ?? '';
  if (after !== 'among') return after === 'from' || after === 'by';
  return [last + 1, last + 2, last + 3].some((near) => hasCapital(sentence, near));
}

const possessive = /^(?:'s|his|her|its|their|my|our|your)$/;
