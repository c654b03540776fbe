/** Finds where a vague source is cited without speaking: "according to critics", "seen by many", a concern for some. */
import type { Sentence } from '../contract/index.ts';
import { contending, judged } from '../lexicons/sourcingForms.ts';
import { sayings, showings } from '../lexicons/sourcingVague.ts';
import { lowerAt, lowerWords, type Stretch, wordAt } from './phrases.ts';
import { isAmong, isBeheld, isInMind, isTouched, type VagueNoun } from './vagueNouns.ts';

/** Bare forms: "as critics say" judges nothing in a passive. */
const bare: ReadonlySet<string> = new Set([...sayings, ...showings]);

/** Words that make a noun a source without its speaking; `who` is where those who are cited end. */
export interface Citation extends Stretch {
  readonly who?: number;
  readonly mild?: boolean;
}

/** "According to critics", ", say analysts", "seen by many", "led some to think". */
export function citation(sentence: Sentence, noun: VagueNoun): Citation | undefined {
  const [second = '', word = ''] = lowerWords(sentence, noun.first - 2, noun.first);
  if (word === 'to' && second === 'according' && (noun.kind !== 'pronoun' || endsClause(sentence, noun.last)))
    return { first: noun.first - 2, last: noun.first };
  if (isBeheld(sentence, noun.first)) return { first: noun.first - 4, last: noun.first };
  if (isTouched(sentence, noun)) return { first: noun.first - 2, last: noun.last, mild: true };
  if (isAmong(sentence, noun)) return { first: noun.first - 1, last: noun.last, mild: true };
  if (isInMind(sentence, noun)) return { first: noun.first - 1, last: noun.last, mild: true };
  if (/^(?:lead|leads|led|leading|prompt|prompted|prompting|cause|caused|causing)$/.test(word))
    return prompted(sentence, noun);
  if (word === 'by' && isJudged(second) && !isDemanded(sentence, noun.first - 2))
    return { first: noun.first - 2, last: noun.first };
  if (word === 'by' && dissected.test(lowerWords(sentence, noun.first - 3, noun.first - 1).join(' ')))
    return { first: noun.first - 3, last: noun.first };
  if (
    (word === 'say' || word === 'said' || word === 'says') &&
    /^[,"”’]$/.test(second) &&
    noun.kind !== 'pronoun' &&
    endsClause(sentence, noun.last)
  )
    return { first: noun.first - 1, last: noun.first };
  return undefined;
}

/** What becomes of arguments in two words: "was taken apart by others". */
const dissected = /^(?:taken|picked|torn) apart$|^pointed out$|^shot down$|^written off$/;

/** "Leading many to call it", "led some people to believe". */
function prompted(sentence: Sentence, { first, last, kind }: VagueNoun): Citation | undefined {
  let to = last;
  while (
    kind === 'pronoun' &&
    to < last + 3 &&
    wordAt(sentence, to)?.kind === 'word' &&
    wordAt(sentence, to)?.lower !== 'to'
  )
    to++;
  const [particle = '', verb = ''] = lowerWords(sentence, to, to + 2);
  return particle === 'to' && (contending().has(verb) || /^(?:call|conclude|suspect|wonder|see|view)$/.test(verb))
    ? { first: first - 1, last: to + 2, who: to }
    : undefined;
}

/** ", said some officials." puts the source last; "Lowe, its head, said some officials were ill" goes on with what she said. */
function endsClause(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  return (
    word === undefined ||
    word.kind === 'punctuation' ||
    /^(?:on|in|at|of|from|who|and|as|after|when|while)$/.test(word.lower)
  );
}

/** "Be recognised by other clubs", "must be seen by analysts": a condition, no view. */
const isDemanded = (sentence: Sentence, participle: number): boolean => {
  const be = wordAt(sentence, participle - 1);
  if (be?.lower !== 'be') return false;
  return be === sentence.words[0] || /^(?:must|should|shall)$/.test(lowerAt(sentence, participle - 2));
};

const isJudged = (word: string): boolean => judged().has(word) && !bare.has(word) && !word.endsWith('ing');
