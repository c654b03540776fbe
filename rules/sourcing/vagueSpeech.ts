/** Finds what a vague source does in its sentence: speaks, is cited, or judges in a passive. */
import type { Sentence } from '../contract/index.ts';
import { contending, judged, saying, showing } from '../lexicons/sourcingForms.ts';
import { partisans, sayings, showings } from '../lexicons/sourcingVague.ts';
import { hasCapital, lowerWords, type Stretch, wordAt } from './phrases.ts';
import { functionWord, isPaper, type VagueNoun } from './vagueNouns.ts';

const bare: ReadonlySet<string> = new Set([...sayings, ...showings]);

const auxiliary =
  /^(?:is|are|was|were|has|have|had|be|been|being|will|would|could|can|may|might|must|should|do|does|did|don't|do|'ve|'re|'d)$/;
const adverb =
  /^(?:also|now|still|already|even|then|long|often|once|never|not|only|generally|rather|too|both|all|just|almost|first|later|soon|thus|therefore|sometimes|alike|today|[a-z]+ly)$/;

/** The words with which the noun speaks right after it, or after a phrase that belongs to it ("critics of the bill say"). */
export function speech(sentence: Sentence, { last, kind, noun }: VagueNoun): Stretch | undefined {
  const verbs = kind === 'paper' || isPaper(noun) ? showing : saying;
  const straight = verbPhrase(sentence, last, verbs, kind === 'pronoun');
  if (straight !== undefined) return { first: last, last: straight };
  if (kind === 'pronoun') {
    const counted = groupSpeech(sentence, last);
    if (counted !== undefined) return counted;
  }
  const after = wordAt(sentence, last)?.lower ?? '';
  if (kind === 'pronoun' && !/^(?:of|in|within)$/.test(after)) return undefined;
  if (!/^(?:of|in|within|close|familiar|who|on|outside|inside|among|with|from|at|for)$/.test(after)) return undefined;
  if (/^(?:them|us|you|whom|which|those|these|it)$/.test(wordAt(sentence, last + 1)?.lower ?? '')) return undefined;
  for (let at = last + 1; at < last + 9; at++) {
    const word = wordAt(sentence, at);
    if (word === undefined || /^[.;:,—–()"“”]$/.test(word.text)) return undefined;
    if (isNamedMember(sentence, last, at, noun)) return undefined;
    if (at === last + 1 || !speaksAt(sentence, at, verbs)) continue;
    return { first: at, last: at + 1 };
  }
  return undefined;
}

/** "Some Gore supporters contend", "many Muslims criticise": a quantity of people, whoever they are, and an unmistakable verb. */
function groupSpeech(sentence: Sentence, from: number): Stretch | undefined {
  for (let at = from + 1; at < from + 5; at++) {
    const before = wordAt(sentence, at - 1);
    if (before?.kind !== 'word' || functionWord.test(before.lower.replace(/s$/, '')) || auxiliary.test(before.lower))
      return undefined;
    if (!/(?:[^s]s|men|people|children|media)$/.test(before.lower)) continue;
    const end = verbPhrase(sentence, at, contending, true);
    if (end !== undefined) return { first: at, last: end };
  }
  return undefined;
}

/** "Analysts at Fitch", "officials in the ministry of X": an office is named. Whom critics criticise is no name of theirs. */
const isNamedMember = (sentence: Sentence, from: number, at: number, noun: string): boolean =>
  !partisans.has(noun) &&
  hasCapital(sentence, at) &&
  /^(?:at|with|from|of|in|for)$/.test(wordAt(sentence, from)?.lower ?? '');

function verbPhrase(
  sentence: Sentence,
  from: number,
  verbs: ReadonlySet<string>,
  isPlural: boolean,
): number | undefined {
  let helper = '';
  const start = isAside(sentence, from) ? from + 3 : from;
  for (let at = start; at < start + 5; at++) {
    const word = wordAt(sentence, at)?.lower;
    if (word === undefined) return undefined;
    if (isPlural && helper === '' && (/[^s]s$/.test(word) || word === 'often')) return undefined;
    if (verbs.has(word)) return isActive(sentence, at, word, helper) ? withParticle(sentence, at + 1) : undefined;
    if (auxiliary.test(word)) helper = word;
    else if (!adverb.test(word)) return undefined;
  }
  return undefined;
}

/** ", however," between subject and verb. */
const isAside = (sentence: Sentence, at: number): boolean =>
  wordAt(sentence, at)?.text === ',' &&
  wordAt(sentence, at + 2)?.text === ',' &&
  /^(?:however|meanwhile|too|though|instead|nonetheless|nevertheless|therefore|[a-z]+ly)$/.test(
    wordAt(sentence, at + 1)?.lower ?? '',
  );

/** "Are warning", "have said", "say"; not "are believed", "others considered for", "at some point". */
function isActive(sentence: Sentence, at: number, verb: string, helper: string): boolean {
  const after = wordAt(sentence, at + 1)?.lower ?? '';
  if (/^point/.test(verb)) return /^(?:out|to)$/.test(after);
  if (/^(?:is|are|was|were|be|been|being)$/.test(helper)) return verb.endsWith('ing');
  if (after === 'for' && /^(?:considered|seen|viewed|regarded)$/.test(verb)) return false;
  return helper !== '' || !verb.endsWith('ing');
}

/** Verbs that are as often nouns: further from their subject they need a clause behind them ("fear that", "claim it"). */
const nounLike =
  /^(?:view|report|point|question|claim|call|hold|fear|link|doubt|support|praise|blame|estimate|put|show|speak|see|find|feel|worry|charge)s?$/;

function speaksAt(sentence: Sentence, at: number, verbs: ReadonlySet<string>): boolean {
  const [before = '', word = '', after = ''] = lowerWords(sentence, at - 1, at + 2);
  if (!verbs.has(word) || word.endsWith('ing')) return false;
  if (/^(?:to|a|an|the|their|his|her|its|of|who|that|have|has|had|which|or|and|in|for)$/.test(before)) return false;
  return !nounLike.test(word) || /^(?:that|it|he|she|they|the|this|these|there|such|a|an)$/.test(after);
}

/** "Point out", "argue that": the particle and the "that" stay outside the finding, "out" and "as" do not matter. */
const withParticle = (sentence: Sentence, at: number): number => (wordAt(sentence, at)?.lower === 'out' ? at + 1 : at);

/** "According to critics", ", say analysts", "seen by many": the words before the noun that make it a source. */
export function citation(sentence: Sentence, noun: VagueNoun): Stretch | undefined {
  const [second = '', word = ''] = lowerWords(sentence, noun.first - 2, noun.first);
  if (word === 'to' && second === 'according') return { first: noun.first - 2, last: noun.first };
  if (word === 'by' && isJudged(second)) return { first: noun.first - 2, last: noun.first };
  if (
    (word === 'say' || word === 'said' || word === 'says') &&
    /^[,"”’]$/.test(second) &&
    noun.kind !== 'pronoun' &&
    endsClause(sentence, noun.last)
  )
    return { first: noun.first - 1, last: noun.first };
  return undefined;
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

const isJudged = (word: string): boolean => judged.has(word) && !bare.has(word) && !word.endsWith('ing');
