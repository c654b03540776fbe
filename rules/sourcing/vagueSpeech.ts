/** Finds what a vague source does in its sentence: speaks, is cited, or judges in a passive. */
import { inflections, type Sentence } from '../contract/index.ts';
import { definite, modifiers, ordinary, partisans, sayings, showings } from '../lexicons/sourcingVague.ts';
import { hasCapital, lowerWords, wordAt } from './phrases.ts';

/** Words of the block, `last` exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What is vague: a crowd of people, a paper without author, or a pronoun that stands for people. */
export type VagueKind = 'crowd' | 'paper' | 'single' | 'pronoun';

/** A vague noun with the words before it that belong to it. */
export interface VagueNoun extends Stretch {
  readonly kind: VagueKind;
  /** The noun itself. */
  readonly noun: string;
}

const formsOf = (verbs: readonly string[]): ReadonlySet<string> =>
  new Set(verbs.flatMap((verb) => [...inflections(verb, 'v')].map(([spelled]) => spelled)));
const saying = formsOf(sayings);
const showing = formsOf(showings);
/** Verbs of saying that are hardly ever anything else. */
const contending = formsOf(
  'say argue claim believe think contend maintain assert allege suggest consider regard criticise criticize complain speculate insist disagree agree fear assume feel question dispute object'.split(
    ' ',
  ),
);
const bare: ReadonlySet<string> = new Set([...sayings, ...showings]);

/** Takes in the words before a noun; undefined where they name, count or define it. */
export function vagueNoun(sentence: Sentence, at: number, last: number, kind: VagueKind): VagueNoun | undefined {
  const noun = wordAt(sentence, last - 1)?.lower ?? '';
  let first = at;
  for (;;) {
    const before = wordAt(sentence, first - 1);
    if (before === undefined || !modifiers.has(before.lower) || hasCapital(sentence, first - 1)) break;
    if (before.lower === 'and' || before.lower === 'or' || before.lower === '-') {
      const beyond = wordAt(sentence, first - 2);
      if (beyond === undefined || !modifiers.has(beyond.lower)) break;
    }
    first--;
  }
  while (
    first < at &&
    /^(?:and|or|both|even|-|of|one)$/.test(wordAt(sentence, first)?.lower ?? '') &&
    kind !== 'single'
  )
    first++;
  if (isDefinite(sentence, first, noun, kind)) return undefined;
  const before = lowerWords(sentence, first, at);
  if (kind === 'paper' && (before.some((word) => owners.has(word)) || isOwned(sentence, first))) return undefined;
  if (kind === 'single' && !before.some((word) => /^(?:a|an|one|another|any|some)$/.test(word))) return undefined;
  if (
    ordinary.has(noun) &&
    !before.some((word) =>
      /^(?:some|many|several|most|other|various|certain|numerous|countless|few|number|even|legal|medical|local|political|news)$/.test(
        word,
      ),
    )
  )
    return undefined;
  return { kind, noun, first, last };
}

/** Bodies that keep figures: "government data" tells whose they are. */
const owners: ReadonlySet<string> = new Set('government administration federal state city military police'.split(' '));

const functionWord =
  /^(?:the|a|an|and|or|but|that|which|where|when|while|as|if|because|although|though|since|so|yet|than|said|says|say|in|of|for|with|by|to|on|at|from|after|before|despite|also|now|still|however|meanwhile|indeed|all|even|then|not|only|what|how|why|until|unless|whereas|[a-z]+ly|[a-z]+ing|[a-z]+s|[a-z]+ed)$/;

/** "Census data", "central bank figures": the noun before tells whose they are. */
function isOwned(sentence: Sentence, first: number): boolean {
  const before = wordAt(sentence, first - 1);
  if (before?.kind !== 'word' || modifiers.has(before.lower)) return false;
  if (/^\p{Lu}/u.test(before.text) && before.lower.endsWith('s'))
    return !/^(?:this|its|as|yet|perhaps|thus|besides)$/.test(before.lower);
  return !functionWord.test(before.lower);
}

/** "Fitch analysts", "the experts", "12 economists", "the ministry's critics" (these stay vague). */
function isDefinite(sentence: Sentence, first: number, noun: string, kind: VagueKind): boolean {
  const before = wordAt(sentence, first - 1);
  if (before === undefined) return false;
  const word = before.lower;
  if (word === 'the' && lowerWords(sentence, first, first + 1)[0] === 'few') return false;
  if (definite.has(word) || word === "'s" || before.kind === 'number')
    return !(partisans.has(noun) && !/^(?:these|those|two|three|both)$/.test(word) && before.kind !== 'number');
  if (hasCapital(sentence, first - 1)) return !isPeople(before.text) || kind === 'paper' || kind === 'single';
  return kind === 'pronoun' && /^(?:the|as|so|how|too|not|of|for|to|in|with|than|among)$/.test(word);
}

/** "American scholars", "Western diplomats": a people is no office. */
const isPeople = (name: string): boolean =>
  /(?:an|ish|ese|ern|ench|Arab|Dutch|Greek|Iraqi|Israeli)$/.test(name) || /^(?:U\.?S\.?|U\.?K\.?|EU)$/.test(name);

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

export const isPaper = (noun: string): boolean =>
  /^(?:study|report|survey|poll|paper|estimate|analysis|rumou?r)$/.test(noun);

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
  for (let at = from; at < from + 5; at++) {
    const word = wordAt(sentence, at)?.lower;
    if (word === undefined) return undefined;
    if (isPlural && helper === '' && (/[^s]s$/.test(word) || word === 'often')) return undefined;
    if (verbs.has(word)) return isActive(sentence, at, word, helper) ? withParticle(sentence, at + 1) : undefined;
    if (auxiliary.test(word)) helper = word;
    else if (!adverb.test(word)) return undefined;
  }
  return undefined;
}

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
  if ((word === 'say' || word === 'said' || word === 'says') && /^[,"”’]$/.test(second) && noun.kind !== 'pronoun')
    return { first: noun.first - 1, last: noun.first };
  return undefined;
}

const judged = formsOf([
  'see',
  'say',
  'regard',
  'consider',
  'view',
  'criticise',
  'criticize',
  'accuse',
  'describe',
  'hail',
  'praise',
  'condemn',
  'deem',
  'believe',
  'call',
  'dismiss',
  'blame',
  'perceive',
  'denounce',
  'dub',
  'think',
  'recognise',
  'recognize',
  'deride',
  'question',
  'credit',
  'acclaim',
  'suggest',
  'argue',
  'claim',
  'expect',
]);
const isJudged = (word: string): boolean => judged.has(word) && !bare.has(word) && !word.endsWith('ing');
