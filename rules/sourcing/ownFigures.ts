/** Whose a figure is: the writer's own outright, or as good as the writer's own. */
import { type Attribution, covers, type Quantity, type Sentence, type Span } from '../contract/index.ts';
import { doubting, knowing } from '../lexicons/sourcingFiguresQuiet.ts';
import { beBefore } from './copula.ts';
import { indexAt, lowerAt, lowerWords, perSentence, wordAt } from './phrases.ts';
import { standing } from './reach.ts';

/** Where a figure is reported from nobody in particular, `vague-source` or `impersonal-claim` has spoken already. */
export const isOwn = (sentence: Sentence, quantity: Quantity): boolean =>
  !quantity.inner && isOwnStretch(sentence, quantity);

/** Whether the writer answers for a stretch. */
export const isOwnStretch = (sentence: Sentence, span: Span): boolean =>
  standing(sentence, span) === 'own' && !isSaidByNobody(sentence, span);

/**
 * Whether it is the writer's own, or what the writer holds for known ("he must know it fell from 40%"), doubts without
 * naming anybody ("supposedly holds half of the land"), or adds behind what nobody in particular said ("experts fear a
 * shortage as stocks fall to 300 tonnes").
 */
export function isNearlyOwn(sentence: Sentence, quantity: Quantity): boolean {
  if (quantity.inner) return false;
  const stands = standing(sentence, quantity);
  if (stands === 'own') return !isSaidByNobody(sentence, quantity) || isTrailing(sentence, quantity);
  if (stands === 'quoted') return false;
  const speaking = sentence.attributions.filter(({ content }) => content.some((piece) => covers(piece, quantity)));
  return stands === 'sourced'
    ? speaking.every((attribution) => isKnown(sentence, attribution))
    : speaking.every(
        (attribution) =>
          isDoubted(attribution) ||
          isReminded(attribution) ||
          isBehindAs(sentence, attribution, quantity) ||
          isBehindAside(sentence, attribution, quantity) ||
          isConceded(sentence, attribution, quantity),
      );
}

/** "Was expected to win, outspending the duke by $3 million": the participle behind the comma tells what was. */
const isTrailing = (sentence: Sentence, { start }: Span): boolean => {
  const at = indexAt(sentence, start);
  const before = lowerWords(sentence, at - 6, at);
  const comma = before.lastIndexOf(',');
  return comma >= 0 && /^\p{L}{3,}ing$/u.test(before[comma + 1] ?? '');
};

/** "Were reminded of the flood that killed 2,000": one is reminded of what is so. */
const isReminded = ({ source, lemma }: Attribution): boolean => source === null && /^remind/.test(lemma ?? '');

/** "Tenants, thought to be the poorest, will leave, along with 2,000 others": the comma ends what is thought. */
const isBehindAside = (sentence: Sentence, { source, cue }: Attribution, { start }: Span): boolean => {
  if (source !== null || cue === null || start < cue.end) return false;
  const at = indexAt(sentence, cue.start);
  if (!/^[,(–—-]$/.test(lowerAt(sentence, at - 1))) return false;
  return lowerWords(sentence, at, indexAt(sentence, start)).some((word) => /^[,)–—-]$/.test(word));
};

/** "While the valley has 400 fires a year, this one is different, experts say": what is granted first is the writer's. */
const isConceded = (sentence: Sentence, { source, cue }: Attribution, { end }: Span): boolean => {
  if (source === null || cue === null || cue.start < end) return false;
  const first = sentence.words[0]?.index ?? 0;
  const opens = lowerWords(sentence, first, first + 2).some((word) => /^(?:while|although|though|whereas)$/.test(word));
  return (
    opens &&
    lowerWords(sentence, indexAt(sentence, end), indexAt(sentence, cue.start)).filter((word) => word === ',').length > 1
  );
};

/** "Must know it fell", "forgets that they fell"; not "do not know how many". */
const isKnown = (sentence: Sentence, { kind, lemma, content }: Attribution): boolean =>
  kind === 'belief' &&
  knowing.has(lemma ?? '') &&
  /^(?:that|it|he|she|they|there|this|these|those|the)$/.test(
    lowerAt(sentence, indexAt(sentence, content[0]?.start ?? 0)),
  );

const isDoubted = ({ source, lemma }: Attribution): boolean => source === null && doubting.has(lemma ?? '');

/** An "as" that opens a clause of its own: neither "as many as" nor "such as". */
const isBehindAs = (sentence: Sentence, { source, cue }: Attribution, { start }: Span): boolean =>
  source !== null && cue !== null && clausesWithAs(sentence).some((at) => cue.end <= at && at < start);

const clausesWithAs = perSentence(({ words }) =>
  words
    .filter(({ lower }, at) => {
      const before = words[at - 1]?.lower ?? '';
      const after = words[at + 1]?.lower ?? '';
      return (
        lower === 'as' &&
        /^(?:the|its|their|more|\p{L}+s)$/u.test(after) &&
        !/^(?:such|same|known|well|regard\p{L}*|serv\p{L}*|describ\p{L}*)$/u.test(before)
      );
    })
    .map(({ start }) => start),
);

/** "It was estimated that 2,000 jobs would go", "is thought to have killed 200". */
const isSaidByNobody = (sentence: Sentence, { start }: Span): boolean => nobodySays(sentence) <= start;

/** Where the first "it was estimated that" or "is thought to" of the sentence ends. */
const nobodySays = perSentence((sentence) => {
  const said = sentence
    .hits('sourcing/impersonal-claim')
    .find(({ first, last }) => isReport(sentence, last - 1) && beBefore(sentence, first) !== undefined);
  return said === undefined ? Number.POSITIVE_INFINITY : (wordAt(sentence, said.last - 1)?.end ?? 0);
});

const isReport = (sentence: Sentence, at: number): boolean => /^(?:that|to)$/.test(lowerAt(sentence, at));
