/** Impersonal claims with all the words that belong to them, from the phrases that gave them away. */
import { type GenreSeverity, type Hit, hintOnly, type Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingImpersonal.ts';
import { beBefore } from './copula.ts';
import { all, hasCapital, lowerAt, lowerWords, type RulePhrase, wordAt } from './phrases.ts';

/** The ways in which a claim has nobody behind it. */
export type Shape =
  | 'alleged'
  | 'asides'
  | 'become'
  | 'believed'
  | 'charged'
  | 'credited'
  | 'described'
  | 'droppable'
  | 'expected'
  | 'guesses'
  | 'hearsay'
  | 'inferred'
  | 'judgedBy'
  | 'obvious'
  | 'often'
  | 'rumour'
  | 'seen'
  | 'stirred'
  | 'supposed'
  | 'views'
  | 'widely';

/** The phrases to look for, each with its shape. */
export const phrases: readonly RulePhrase<Shape>[] = [
  ...all<Shape>(lexicon.alleged, 'alleged'),
  ...all<Shape>(lexicon.asides, 'asides'),
  ...all<Shape>(lexicon.become, 'become'),
  ...all<Shape>(lexicon.believed, 'believed'),
  ...all<Shape>(lexicon.charged, 'charged'),
  ...all<Shape>(lexicon.credited, 'credited'),
  ...all<Shape>(lexicon.described, 'described'),
  ...all<Shape>(lexicon.droppable, 'droppable'),
  ...all<Shape>(lexicon.expected, 'expected'),
  ...all<Shape>(lexicon.guesses, 'guesses'),
  ...all<Shape>(lexicon.hearsay, 'hearsay'),
  ...all<Shape>(lexicon.inferred, 'inferred'),
  ...all<Shape>(lexicon.judgedBy, 'judgedBy'),
  ...all<Shape>(lexicon.obvious, 'obvious'),
  ...all<Shape>(lexicon.often, 'often'),
  ...all<Shape>(lexicon.rumour, 'rumour'),
  ...all<Shape>(lexicon.seen, 'seen'),
  ...all<Shape>(lexicon.stirred, 'stirred'),
  ...all<Shape>(lexicon.supposed, 'supposed'),
  ...all<Shape>(lexicon.views, 'views'),
  ...all<Shape>(lexicon.widely, 'widely'),
];

const quieter: GenreSeverity = { news: 'information', opinion: 'information' };
const guessed: GenreSeverity = { news: 'hint', opinion: 'off' };
const softened: Partial<Record<Shape, GenreSeverity>> = {
  asides: quieter,
  become: hintOnly,
  charged: hintOnly,
  credited: hintOnly,
  described: hintOnly,
  expected: hintOnly,
  guesses: guessed,
  inferred: hintOnly,
  judgedBy: quieter,
  often: hintOnly,
  stirred: hintOnly,
};

/** The words of an impersonal claim; `after` is what follows them, in lower case. */
export interface Claim {
  readonly shape: Shape;
  readonly first: number;
  readonly last: number;
  readonly after: string;
  readonly severity: GenreSeverity | undefined;
}

/** What a headline passes on, the lead will lay to somebody. */
export const isRumour = ({ shape }: Claim): boolean => !/^(?:asides|droppable|hearsay|obvious|views)$/.test(shape);

/** Takes in what belongs to the phrase: the "is widely" before a participle, the "it" before a belief. */
export function claimOf(sentence: Sentence, { entry: shape, first, last }: Hit<Shape>): Claim | undefined {
  const after = lowerAt(sentence, last);
  const claim = { shape, first, last, after, severity: softened[shape] };
  switch (shape) {
    case 'views':
      return viewAtLarge(sentence, claim);
    case 'believed':
      return belief(sentence, claim);
    case 'widely':
      return widelyHeld(sentence, claim);
    case 'judgedBy':
      return censure(sentence, claim);
    case 'seen':
    case 'supposed':
    case 'expected':
      return passive(sentence, claim);
    case 'credited':
    case 'described':
    case 'often':
      return affirmed(sentence, claim);
    case 'charged':
      return { ...claim, first: last - 1 };
    default:
      return claim;
  }
}

/** "Is often described as": with its "is"; undefined without one, or where it is denied. */
function affirmed(sentence: Sentence, claim: Claim): Claim | undefined {
  const be = beBefore(sentence, claim.first);
  if (be === undefined) return undefined;
  return lowerWords(sentence, be, claim.first).some((word) => /^(?:not|isn't|never)$/.test(word))
    ? undefined
    : { ...claim, first: be };
}

/** "Is seen as", "is widely expected to"; without its "is" only a few participles pass a view or a rumour on. */
function passive(sentence: Sentence, claim: Claim): Claim | undefined {
  const { shape, first, last } = claim;
  const be = beBefore(sentence, first);
  if (be === undefined) return reduced(sentence, claim);
  const words = lowerWords(sentence, be, first);
  if (words.some((word) => /^(?:not|isn't|aren't|wasn't|weren't)$/.test(word)))
    return shape === 'seen' || shape === 'expected' ? { ...claim, first: be, severity: hintOnly } : undefined;
  if (shape === 'expected' && words.some((word) => /^(?:widely|generally|broadly|universally)$/.test(word)))
    return { ...claim, first: be, severity: undefined };
  if (wordAt(sentence, last - 1)?.lower === 'deemed') return { ...claim, first: be, severity: hintOnly };
  return { ...claim, first: be };
}

function reduced(sentence: Sentence, claim: Claim): Claim | undefined {
  if (claim.shape === 'supposed') return isReduced(sentence, claim) ? { ...claim, severity: quieter } : undefined;
  return claim.shape === 'seen' && isReducedView(sentence, claim) ? { ...claim, severity: hintOnly } : undefined;
}

/** "A move seen as a snub", "Lowe, considered one of the best"; not "the board, considered the plan". */
function isReducedView(sentence: Sentence, { first, last, after }: Claim): boolean {
  const before = wordAt(sentence, first - 1);
  if (before === undefined || /^(?:have|has|had|having|who|he|she|they|it|i|we|many|some|most)$/.test(before.lower))
    return false;
  if (wordAt(sentence, last - 1)?.lower === 'as')
    return (
      !lowerWords(sentence, first - 4, first).includes('what') &&
      !lowerWords(sentence, last, last + 2).includes('whole')
    );
  if (/^(?:often|generally|commonly|widely|sometimes|usually|long)$/.test(before.lower)) return true;
  const [next = '', then = ''] = lowerWords(sentence, last, last + 2);
  if (after === 'one') return then === 'of';
  return next === 'the' && (then === 'most' || /[^n]est$/.test(then));
}

/** "Has been criticised": with its "has"; without one it is somebody's past. */
function censure(sentence: Sentence, claim: Claim): Claim | undefined {
  if (wordAt(sentence, claim.first)?.lower !== 'been') return claim;
  const has = beBefore(sentence, claim.first + 1);
  const at = has === undefined ? claim.first : has - 1;
  return /^(?:has|have|'s)$/.test(lowerAt(sentence, at)) ? { ...claim, first: at } : undefined;
}

/** Takes in the "it has long" before "been argued"; a belief without its "it" is somebody's own matter. */
function belief(sentence: Sentence, claim: Claim): Claim | undefined {
  if (wordAt(sentence, claim.first)?.lower === 'as') return claim;
  const be = beBefore(sentence, claim.first);
  if (be === undefined || lowerWords(sentence, be, claim.first).includes('not')) return undefined;
  if (wordAt(sentence, claim.first)?.lower === 'known' && wordAt(sentence, be)?.lower === 'be') return undefined;
  for (let at = be - 1; at >= be - 4; at--) {
    const word = lowerAt(sentence, at);
    if (word === 'it') return { ...claim, first: at, severity: isPlain(sentence, claim) ? hintOnly : claim.severity };
    if (!beliefAuxiliary.test(word)) return undefined;
  }
  return undefined;
}

const beliefAuxiliary =
  /^(?:has|have|had|'s|can|could|may|might|must|should|also|now|long|still|often|once|then|[a-z]+ly)$/;

/** "It is expected to arrive": what "it" is will be plain. "It is known that": nobody asks about what is known. */
const isPlain = (sentence: Sentence, { first, last, after }: Claim): boolean =>
  (after === 'to' && wordAt(sentence, last - 1)?.lower === 'expected') || wordAt(sentence, first)?.lower === 'known';

/** "The general view is", "there is a widespread belief that". */
function viewAtLarge(sentence: Sentence, claim: Claim): Claim | undefined {
  const before = lowerWords(sentence, claim.first - 4, claim.first);
  const there = before.lastIndexOf('there');
  if (there >= 0 && claim.after === 'that' && !before.includes('no'))
    return { ...claim, first: claim.first - before.length + there, last: claim.last + 1 };
  if (claim.after === 'that' && before.at(-1) === 'the')
    return { ...claim, first: claim.first - 1, last: claim.last + 1, severity: hintOnly };
  if (before.at(-1) !== 'the' && !/wisdom/.test(lowerAt(sentence, claim.last - 1))) return undefined;
  if (!/^(?:is|was|has|holds|held|says|had)$/.test(claim.after)) return undefined;
  const that = wordAt(sentence, claim.last + 1)?.lower === 'that' ? 2 : 1;
  return { ...claim, first: before.at(-1) === 'the' ? claim.first - 1 : claim.first, last: claim.last + that };
}

/** "Was widely condemned", "widely seen as"; not "the groups widely condemned" nor "widely seen matches". */
function widelyHeld(sentence: Sentence, claim: Claim): Claim | undefined {
  const be = beBefore(sentence, claim.first);
  if (be !== undefined) return { ...claim, first: be };
  const verb = lowerAt(sentence, claim.last - 1);
  if (/^(?:seen|viewed|regarded|perceived)$/.test(verb)) return claim.after === 'as' ? claim : undefined;
  return /^(?:considered|believed|thought|held|assumed|accepted)$/.test(verb) ? claim : undefined;
}

/** "A man believed to be", not "she said to be careful". */
function isReduced(sentence: Sentence, { first, after }: Claim): boolean {
  const [verb = '', before = ''] = [lowerAt(sentence, first), lowerAt(sentence, first - 1)];
  if (
    !/^(?:be|have)$/.test(after) ||
    !/^(?:believed|thought|rumoured|rumored|reputed|presumed|said|reported)$/.test(verb)
  )
    return false;
  if (before === '' || hasCapital(sentence, first - 1) || lowerWords(sentence, first - 6, first).includes('what'))
    return false;
  return !/^(?:i|he|she|we|they|you|who|have|has|had|it|and|also)$/.test(before);
}
