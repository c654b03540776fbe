/** Impersonal claims with all the words that belong to them, from the phrases that gave them away. */
import type { GenreSeverity, Hit, Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingImpersonal.ts';
import { beBefore } from './copula.ts';
import { all, hasCapital, lowerWords, type RulePhrase, wordAt } from './phrases.ts';

/** The ways in which a claim has nobody behind it. */
export type Shape =
  | 'alleged'
  | 'asides'
  | 'believed'
  | 'droppable'
  | 'expected'
  | 'hearsay'
  | 'judgedBy'
  | 'obvious'
  | 'rumour'
  | 'seen'
  | 'supposed'
  | 'views'
  | 'widely';

/** The phrases to look for, each with its shape. */
export const phrases: readonly RulePhrase<Shape>[] = [
  ...all<Shape>(lexicon.alleged, 'alleged'),
  ...all<Shape>(lexicon.asides, 'asides'),
  ...all<Shape>(lexicon.believed, 'believed'),
  ...all<Shape>(lexicon.droppable, 'droppable'),
  ...all<Shape>(lexicon.expected, 'expected'),
  ...all<Shape>(lexicon.hearsay, 'hearsay'),
  ...all<Shape>(lexicon.judgedBy, 'judgedBy'),
  ...all<Shape>(lexicon.obvious, 'obvious'),
  ...all<Shape>(lexicon.rumour, 'rumour'),
  ...all<Shape>(lexicon.seen, 'seen'),
  ...all<Shape>(lexicon.supposed, 'supposed'),
  ...all<Shape>(lexicon.views, 'views'),
  ...all<Shape>(lexicon.widely, 'widely'),
];

const quieter: GenreSeverity = { news: 'information', opinion: 'information' };
const quietest: GenreSeverity = { news: 'hint', opinion: 'hint' };
const softened: Partial<Record<Shape, GenreSeverity>> = {
  asides: quieter,
  expected: quietest,
  judgedBy: quieter,
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
export const isRumour = ({ shape }: Claim): boolean =>
  /^(?:alleged|believed|expected|rumour|seen|supposed|widely|judgedBy)$/.test(shape);

/** Takes in the "is widely" before a participle. Without it only a few participles pass a rumour on. */
export function claimOf(sentence: Sentence, { entry: shape, first, last }: Hit<Shape>): Claim | undefined {
  const after = wordAt(sentence, last)?.lower ?? '';
  const claim = { shape, first, last, after, severity: softened[shape] };
  if (shape === 'views') return viewAtLarge(sentence, claim);
  if (shape === 'believed') return belief(sentence, claim);
  if (shape === 'widely') return widelyHeld(sentence, claim);
  if (shape === 'judgedBy') return censure(sentence, claim);
  if (shape !== 'seen' && shape !== 'supposed' && shape !== 'expected') return claim;
  const be = beBefore(sentence, first);
  if (be === undefined)
    return shape === 'supposed' && isReduced(sentence, claim) ? { ...claim, severity: quieter } : undefined;
  const words = lowerWords(sentence, be, first);
  if (words.includes('not') || words.includes("isn't")) return undefined;
  if (shape === 'expected' && words.some((word) => /^(?:widely|generally|broadly|universally)$/.test(word)))
    return { ...claim, first: be, severity: undefined };
  if (wordAt(sentence, last - 1)?.lower === 'deemed') return { ...claim, first: be, severity: quietest };
  return { ...claim, first: be };
}

/** "Has been criticised": with its "has"; without one it is somebody's past. */
function censure(sentence: Sentence, claim: Claim): Claim | undefined {
  if (wordAt(sentence, claim.first)?.lower !== 'been') return claim;
  const has = beBefore(sentence, claim.first + 1);
  const at = has === undefined ? claim.first : has - 1;
  return /^(?:has|have|'s)$/.test(wordAt(sentence, at)?.lower ?? '') ? { ...claim, first: at } : undefined;
}

/** Takes in the "it has long" before "been argued"; a belief without its "it" is somebody's own matter. */
function belief(sentence: Sentence, claim: Claim): Claim | undefined {
  if (wordAt(sentence, claim.first)?.lower === 'as') return claim;
  const be = beBefore(sentence, claim.first);
  if (be === undefined || lowerWords(sentence, be, claim.first).includes('not')) return undefined;
  for (let at = be - 1; at >= be - 4; at--) {
    const word = wordAt(sentence, at)?.lower ?? '';
    if (word === 'it')
      return { ...claim, first: at, severity: isTimetable(sentence, claim) ? quietest : claim.severity };
    if (!beliefAuxiliary.test(word)) return undefined;
  }
  return undefined;
}

const beliefAuxiliary =
  /^(?:has|have|had|can|could|may|might|must|should|also|now|long|still|often|once|then|[a-z]+ly)$/;

/** "It is expected to arrive": what "it" is will be plain. */
const isTimetable = (sentence: Sentence, { last, after }: Claim): boolean =>
  after === 'to' && wordAt(sentence, last - 1)?.lower === 'expected';

/** "The general view is", "there is a widespread belief that". */
function viewAtLarge(sentence: Sentence, claim: Claim): Claim | undefined {
  const before = lowerWords(sentence, claim.first - 4, claim.first);
  const there = before.lastIndexOf('there');
  if (there >= 0 && claim.after === 'that' && !before.includes('no'))
    return { ...claim, first: claim.first - before.length + there, last: claim.last + 1 };
  if (before.at(-1) !== 'the' && !/wisdom/.test(wordAt(sentence, claim.last - 1)?.lower ?? '')) return undefined;
  if (!/^(?:is|was|has|holds|held|says|had)$/.test(claim.after)) return undefined;
  const that = wordAt(sentence, claim.last + 1)?.lower === 'that' ? 2 : 1;
  return { ...claim, first: before.at(-1) === 'the' ? claim.first - 1 : claim.first, last: claim.last + that };
}

/** "Was widely condemned", "widely seen as"; not "the groups widely condemned" nor "widely seen matches". */
function widelyHeld(sentence: Sentence, claim: Claim): Claim | undefined {
  const be = beBefore(sentence, claim.first);
  if (be !== undefined) return { ...claim, first: be };
  const verb = wordAt(sentence, claim.last - 1)?.lower ?? '';
  if (/^(?:seen|viewed|regarded|perceived)$/.test(verb)) return claim.after === 'as' ? claim : undefined;
  return /^(?:considered|believed|thought|held|assumed|accepted)$/.test(verb) ? claim : undefined;
}

/** "A man believed to be", not "she said to be careful". */
function isReduced(sentence: Sentence, { first, after }: Claim): boolean {
  const [verb = '', before = ''] = [wordAt(sentence, first)?.lower ?? '', wordAt(sentence, first - 1)?.lower ?? ''];
  if (
    !/^(?:be|have)$/.test(after) ||
    !/^(?:believed|thought|rumoured|rumored|reputed|presumed|said|reported)$/.test(verb)
  )
    return false;
  if (before === '' || hasCapital(sentence, first - 1) || lowerWords(sentence, first - 6, first).includes('what'))
    return false;
  return !/^(?:i|he|she|we|they|you|who|have|has|had|it|and|also)$/.test(before);
}
