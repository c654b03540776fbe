/** Motives told so that a hint is enough: purposes, efforts, likings, what somebody knows. */
import type { Hit, Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingMindsQuiet.ts';
import { isActorAt, subjectBefore } from './actors.ts';
import { beBefore } from './copula.ts';
import { isRemembered } from './mindSubjects.ts';
import { all, hasWord, lowerAt, lowerWords, type RulePhrase, type Stretch, wordAt } from './phrases.ts';

/** What kind of quiet telling a phrase is. */
export type QuietShape = 'aims' | 'ownAims' | 'efforts' | 'guises' | 'knowings' | 'likings' | 'purposes' | 'stances';

/** The phrases of all of them, for the rule that reports them. */
export const quietPhrases: readonly RulePhrase<QuietShape>[] = [
  ...all<QuietShape>(lexicon.aims, 'aims'),
  ...all<QuietShape>(lexicon.ownAims, 'ownAims'),
  ...all<QuietShape>(lexicon.efforts, 'efforts'),
  ...all<QuietShape>(lexicon.guises, 'guises'),
  ...all<QuietShape>(lexicon.knowings, 'knowings'),
  ...all<QuietShape>(lexicon.likings, 'likings'),
  ...all<QuietShape>(lexicon.purposes, 'purposes'),
  ...all<QuietShape>(lexicon.stances, 'stances'),
];

/** Whether the entry of a phrase is one of the quiet ones. */
export const isQuiet = (entry: unknown): boolean => typeof entry === 'string' && entry in judges;

/** The words of a quiet motive of somebody; undefined where it is nobody's, supposed, or only possible. */
export function quietMotive(sentence: Sentence, hit: Hit<QuietShape>, thinking: ReadonlySet<string>) {
  return tellsOfCourt(sentence) || isRemembered(sentence) ? undefined : judges[hit.entry](sentence, hit, thinking);
}

type Judge = (sentence: Sentence, hit: Hit, thinking: ReadonlySet<string>) => Stretch | undefined;

const judges: Readonly<Record<QuietShape, Judge>> = {
  aims: aimOf,
  ownAims: ({ words }, { first, last }) => (words.length > 0 ? { first, last } : undefined),
  efforts: told,
  guises: guiseOf,
  knowings: knowingOf,
  likings: told,
  purposes: purposeOf,
  stances: stanceOf,
};

/** In what courts and the police deal with, a purpose is the charge. */
const tellsOfCourt = hasWord(
  /^(?:indicted|indictment|accused|accuses|accuse|charged|charges|convicted|guilty|alleged|alleges|allegedly|prosecutors)$/,
);

const unreal =
  /^(?:if|unless|whether|to|would|could|should|might|may|can|must|will|shall|not|never|can't|cannot|couldn't|so|too|as|how|nobody|none|everyone|everybody|anyone|anybody|someone|one|don't|doesn't|didn't|won't|wouldn't|let|please|'d|who|that|which|what)$/;

/** Told of an actor as done; not "would love to", "will do its best to", "anyone who feels betrayed". */
function told(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  if (unreal.test(lowerAt(sentence, first - 1))) return undefined;
  if (
    lowerWords(sentence, first - 6, first).some((word) =>
      /^(?:if|unless|whether|nobody|formally|officially)$/.test(word),
    )
  )
    return undefined;
  if (/^(?:'s|his|her|its|their)$/.test(lowerAt(sentence, first - 1))) return undefined;
  return subjectBefore(sentence, first) ? { first, last } : undefined;
}

/** "Saw it as a snub"; not "was regarded as". */
function knowingOf(sentence: Sentence, hit: Hit): Stretch | undefined {
  const isPassive =
    beBefore(sentence, hit.first) !== undefined &&
    /^(?:regard|view)ed$/.test(lowerWords(sentence, hit.first, hit.first + 1)[0] ?? '');
  return isPassive ? undefined : told(sentence, hit);
}

/** "As if they believe", "as though to punish", "because he fears". */
function guiseOf(sentence: Sentence, { first, last }: Hit, thinking: ReadonlySet<string>): Stretch | undefined {
  const [subject = '', ...rest] = lowerWords(sentence, last, last + 5);
  const denied = denials(rest);
  const [verb = '', after = ''] = rest.slice(denied);
  if (!/^(?:he|she|it|they|to)$/.test(subject)) return undefined;
  const isBe = /^(?:is|are|was|were)$/.test(verb);
  if (isBe || !thinking.has(verb) || (subject === 'to' && /ed$/.test(verb))) return undefined;
  return after === '' ? undefined : { first, last: last + 2 + denied };
}

/** How many words deny the verb that follows: "did not", "doesn't". */
function denials([first = '', second = '']: readonly string[]): number {
  if (/^(?:don't|doesn't|didn't|never)$/.test(first)) return 1;
  return /^(?:do|does|did)$/.test(first) && second === 'not' ? 2 : 0;
}

/** "The visit was meant to", "a speech aimed at wooing": of acts, which have no purpose but their doer's. */
function aimOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const before = lowerWords(sentence, first - 12, first);
  if (before.at(-1) === 'not') before.pop();
  if (/^(?:aimed|directed)$/.test(lowerAt(sentence, first))) {
    const isPurpose = /ing$/.test(lowerAt(sentence, last));
    return isPurpose && lexicon.acts.has(before.at(-1) ?? '') ? { first, last } : undefined;
  }
  if (
    wordAt(sentence, last - 1)?.lower === 'to' &&
    wordAt(sentence, last)?.lower === 'be' &&
    isOfFate(sentence, first, last)
  )
    return undefined;
  if (before.includes('if') || /^(?:who|to|that|which)$/.test(before.at(-1) ?? '')) return undefined;
  return before.some((word) => lexicon.acts.has(word)) ? { first, last } : undefined;
}

/** "Was always meant to be": fate meant it. */
const isOfFate = (sentence: Sentence, first: number, last: number): boolean =>
  lowerWords(sentence, first, last).includes('meant');

const acting = hasWord(
  /^(?:law|laws|bill|act|rule|rules|regulation|programme|program|treaty|scheme|software|device|system)$/,
);

/** "All to hide the losses", "out of spite": what somebody does it for. */
function purposeOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  if (acting(sentence)) return undefined;
  const opening = lowerAt(sentence, first);
  const before = wordAt(sentence, first - 1);
  const close = before?.lower ?? '';
  if (/^(?:must|should|would|could|may|might|can|let|we|you|i|run|ran|running|runs|grew|come|came|way)$/.test(close))
    return undefined;
  const opensSentence = first === sentence.words[0]?.index;
  if (lowerWords(sentence, first - 2, first).some((word) => /^(?:thanks|due|owing)$/.test(word))) return undefined;
  if (opening === 'to' && (opensSentence || lexicon.takers.has(close) || close === 'and' || close === 'or'))
    return undefined;
  if (opensSentence && /^(?:all|not|just|only|simply)$/.test(opening)) return { first, last };
  if (/^(?:all|just|only|simply|merely|purely)$/.test(opening) && (lexicon.takers.has(close) || close === 'at'))
    return undefined;
  if (hasNorm(sentence) || (opening === 'to' && isCompleted(sentence, first))) return undefined;
  return subjectBefore(sentence, first, 24) ? { first, last } : undefined;
}

/** "Did not allow his views to interfere", "it is harder for the duke to justify": the verb belongs to what stands before. */
function isCompleted(sentence: Sentence, first: number): boolean {
  const before = lowerWords(sentence, first - 8, first);
  const own = before.slice(before.findLastIndex((word) => /^[,;:()—–]$/.test(word)) + 1);
  return own.some(
    (word, at) =>
      /^(?:allow|let|permit|caus|forc|enabl|encourag|urg|order|persuad|expect|compel|tell|told|ask|teach|taught)/.test(
        word,
      ) ||
      (word === 'for' &&
        /^(?:hard|easi|easy|difficult|impossible|possible|necessary|important|time)/.test(own[at - 1] ?? '')),
  );
}

/** What ought to be, or can be, is no deed with a purpose. */
const hasNorm = hasWord(/^(?:must|should|would|could|may|might|can|cannot|need|needs|if|unless|i|we|you|please)$/);

/** "Democrats believe that": of somebody who is named, or a body of people that can be told. */
function stanceOf(sentence: Sentence, { first, last }: Hit): Stretch | undefined {
  const subject = lowerAt(sentence, first - 1);
  if (unreal.test(subject) || lexicon.nobodies.has(subject) || !isActorAt(sentence, first - 1)) return undefined;
  const opening = lowerAt(sentence, first - 2);
  return /^(?:if|whether|than|as|that|what|which)$/.test(opening) ? undefined : { first, last: last - 1 };
}
