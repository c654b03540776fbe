/** What `vague-source` finds, and whether somebody can be told after all. */
import type { GenreSeverity, Sentence, Span } from '../contract/index.ts';
import { hasCapital, lowerAt, lowerWords, perSentence, type Stretch, wordAt } from './phrases.ts';
import { hasReference, isQuestion, standing, turns } from './reach.ts';

/** A vague source found, with how loud it is and where its name would go. */
export interface Found extends Stretch {
  readonly severity?: GenreSeverity;
  /** The place right after the noun, and what to write there. */
  readonly naming: { readonly place: number; readonly text: string };
}

/** Half a finding: a view afloat, or a group that can nearly be told. */
export const quieter: GenreSeverity = { news: 'information', opinion: 'information' };
/** Somebody can be told: the sentence quotes it, a named source says it, a reference or a member of the group is at hand. */
export function isAnswered(sentence: Sentence, span: Span, { first, last }: Stretch): boolean {
  const voice = standing(sentence, span);
  return (
    voice === 'quoted' ||
    voice === 'sourced' ||
    hasReference(sentence) ||
    namesMember(sentence, first, last) ||
    joinsNamed(sentence, first) ||
    nextNamesMember(sentence)
  );
}

/** "Critics, among them the bar association", "analysts including two at Fitch", "brewers, like Ann Lowe, say". */
function namesMember(sentence: Sentence, first: number, last: number): boolean {
  const words = lowerWords(sentence, first, last + 14);
  return words.some(
    (word, at) =>
      word === 'including' ||
      (/^(?:that|which)$/.test(word) && /^includes?$/.test(words[at + 1] ?? '')) ||
      word === 'namely' ||
      (word === 'for' && /^(?:example|instance)$/.test(words[at + 1] ?? '')) ||
      (word === 'like' && hasCapital(sentence, first + at + 1)) ||
      (word === 'such' && words[at + 1] === 'as') ||
      (word === 'among' && /^(?:them|whom)$/.test(words[at + 1] ?? '')),
  );
}

/** "Fitch and other analysts say": one of them is named right before. */
function joinsNamed(sentence: Sentence, first: number): boolean {
  const [and = ''] = lowerWords(sentence, first - 1, first);
  return (
    /^(?:and|or)$/.test(and) &&
    /^others?$/.test(lowerAt(sentence, first)) &&
    [first - 2, first - 3].some((near) => isNamed(sentence, near))
  );
}

/** Written as a name; at the sentence's beginning only what is no plural ("Critics and other groups"). */
function isNamed(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return hasCapital(sentence, at) || (word === sentence.words[0] && /^\p{Lu}.*[^s]$/u.test(word?.text ?? ''));
}

/** Those who can be told and speak in the next sentence, with all that introduces them, unless it turns to the other side ("But the ministry …"). */
const speakersNext = perSentence(({ next }): readonly string[] =>
  next === undefined || turns(next)
    ? []
    : next.attributions.flatMap(({ source, cue, sourceKind, content }) =>
        source !== null && sourceKind === 'named' && content.length > 0
          ? [next.block.source.slice(source.start, Math.max(source.end, cue?.start ?? 0))]
          : [],
      ),
);

/** Somebody speaks next, a member of the group for all a reader knows. */
export const isFollowedByName = (sentence: Sentence): boolean => speakersNext(sentence).length > 0;

/** "Analysts say so. Ann Lowe, who runs the desk at Fitch, said …": who speaks next is introduced as one of them. */
const nextNamesMember = (sentence: Sentence): boolean =>
  speakersNext(sentence).some((source) => /, | (?:of|at|from|who) /.test(source));

/** The words stand in a question; not in what is said before one ("Critics say it leaks, so why is it open?"). */
export function isAsked(sentence: Sentence, { last }: { readonly last: number }): boolean {
  if (!isQuestion(sentence)) return false;
  if (asks.test(sentence.words[0]?.lower ?? '')) return true;
  const after = lowerWords(sentence, last, last + 60);
  return !after.some(
    (word, at) =>
      /^[,;:—–]$/.test(word) &&
      asks.test(after[at + 1]?.match(/^(?:so|but|and|then)$/) ? (after[at + 2] ?? '') : (after[at + 1] ?? '')),
  );
}

const asks =
  /^(?:why|how|what|who|where|when|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have|isn't|aren't|don't|doesn't|won't)$/;
