/** Finds the words with which a vague source speaks in its sentence. */
import type { Sentence } from '../contract/index.ts';
import { contending, holding, musing, saying, showing } from '../lexicons/sourcingForms.ts';
import { crowds, partisans } from '../lexicons/sourcingVague.ts';
import { hasCapital, lowerAt, lowerWords, type Stretch, wordAt } from './phrases.ts';
import { functionWord, isPaper, type VagueNoun } from './vagueNouns.ts';

const auxiliary =
  /^(?:is|are|was|were|has|have|had|be|been|being|will|would|could|can|may|might|must|should|do|does|did|don't|do|'ve|'re|'d)$/;
const adverb =
  /^(?:also|now|still|already|even|then|long|often|once|never|not|only|generally|rather|too|both|all|just|almost|first|later|soon|thus|therefore|sometimes|alike|today|[a-z]+ly)$/;

/** Words by which a vague source speaks; `mild` where they only tell what it holds. */
export interface Speech extends Stretch {
  readonly mild?: boolean;
}

/** The words with which the noun speaks right after it, or after a phrase that belongs to it ("critics of the bill say"). */
export function speech(sentence: Sentence, noun: VagueNoun): Speech | undefined {
  const { last, kind } = noun;
  const verbs = kind === 'paper' || isPaper(noun.noun) ? showing() : saying();
  const straight = verbPhrase(sentence, last, verbs, kind === 'pronoun');
  if (straight !== undefined) return { first: last, last: straight, mild: isTold(sentence, straight, noun) };
  const wished = kind === 'pronoun' ? wish(sentence, last) : undefined;
  if (wished !== undefined) return { first: last, last: wished, mild: true };
  const far = groupSpeech(sentence, noun) ?? distant(sentence, noun, verbs);
  return far && isTold(sentence, far.last, noun) ? { ...far, mild: true } : far;
}

/** "Some want to know", "many hope that", "others are worried about": what goes on in their minds. */
function wish(sentence: Sentence, from: number): number | undefined {
  const mused = verbPhrase(sentence, from, musing(), true);
  if (mused === undefined) return stance(sentence, from);
  const [next = '', verb = ''] = lowerWords(sentence, mused, mused + 2);
  if (opensThought.test(next)) return mused;
  return next === 'to' && /^(?:know|see|hear|believe|keep|stop|end)$/.test(verb) ? mused + 2 : undefined;
}

/** "Officials confirm", "experts stress": they speak for an office or a trade as often as for themselves. */
const isTold = (sentence: Sentence, end: number, { noun }: VagueNoun): boolean =>
  !/^(?:sources?|insiders?)$/.test(noun) &&
  /^(?:tell|told|confirm|explain|stress|reveal|disclos)/.test(lowerAt(sentence, end - 1)) &&
  !isPaper(noun.replace(/ies$/, 'y').replace(/s$/, ''));

/** "Critics of the bill say", "sources close to the palace told". */
function distant(sentence: Sentence, { last, kind, noun }: VagueNoun, verbs: ReadonlySet<string>): Speech | undefined {
  const [after = '', next = ''] = lowerWords(sentence, last, last + 2);
  if (kind === 'pronoun' && after === 'of' && next === 'whom') return ofWhom(sentence, last, verbs);
  if (kind === 'pronoun' && !/^(?:of|in|within|on|inside|outside|among|close|near)$/.test(after)) return undefined;
  if (!belonging.test(after) && !(kind === 'crowd' && isPaired(sentence, last))) return undefined;
  if (/^(?:them|us|you|whom|which|those|these|it)$/.test(next)) return undefined;
  for (let at = last + 1; at < last + 9; at++) {
    const word = wordAt(sentence, at);
    if (word === undefined || /^[.;:,—–()"“”]$/.test(word.text)) return undefined;
    if (isNamedMember(sentence, last, at, noun)) return undefined;
    if (at === last + 1 || !speaksAt(sentence, at, verbs)) continue;
    return { first: at, last: at + 1 };
  }
  return undefined;
}

/** "Taxpayers, many of whom think it too high". */
function ofWhom(sentence: Sentence, last: number, verbs: ReadonlySet<string>): Speech | undefined {
  const end = verbPhrase(sentence, last + 2, verbs, true);
  return end === undefined ? undefined : { first: last, last: end, mild: true };
}

const belonging = /^(?:of|by|in|within|close|familiar|who|on|outside|inside|among|with|from|at|for)$/;

/** "Critics and readers": a second plural shares the verb. */
const isPaired = (sentence: Sentence, at: number): boolean =>
  wordAt(sentence, at)?.lower === 'and' && /[^s]s$/.test(lowerAt(sentence, at + 1)) && !hasCapital(sentence, at + 1);

/**
 * "Some Gore supporters contend", "many members of the club criticise", "most fans are unhappy about": a quantity of
 * people, whoever they are, and an unmistakable verb.
 */
function groupSpeech(sentence: Sentence, { first, last, kind }: VagueNoun): Speech | undefined {
  if (kind === 'crowd' && !numbered.test(lowerAt(sentence, first))) return undefined;
  if (kind !== 'crowd' && kind !== 'pronoun') return undefined;
  for (let at = kind === 'crowd' ? last : last + 1; at < last + 5; at++) {
    const before = wordAt(sentence, at - 1);
    if (before?.kind !== 'word' || functionWord.test(before.lower.replace(/s$/, '')) || auxiliary.test(before.lower))
      return undefined;
    if (!people.test(before.lower)) continue;
    const found = opinion(sentence, at);
    if (found !== undefined) return found;
    if (wordAt(sentence, at)?.lower === 'of') return membersSpeech(sentence, at);
  }
  return undefined;
}

const numbered = /^(?:some|many|most|several|other|various|numerous|countless|certain)$/;
const people = /(?:[^s]s|men|people|children|media)$/;

/** "Many members of the old club believe": what they are members of, then the verb. */
function membersSpeech(sentence: Sentence, of: number): Speech | undefined {
  for (let at = of + 2; at < of + 7; at++) {
    const before = wordAt(sentence, at - 1);
    if (before?.kind !== 'word' || auxiliary.test(before.lower) || /^(?:to|that|who|which|and)$/.test(before.lower))
      return undefined;
    const end = /^(?:of|the|a|an|its|his|her|their|this)$/.test(before.lower)
      ? undefined
      : (verbPhrase(sentence, at, contending(), true) ?? stance(sentence, at));
    if (end !== undefined) return { first: at, last: end };
  }
  return undefined;
}

/** What a number of people say, hold or feel. */
function opinion(sentence: Sentence, at: number): Speech | undefined {
  const said = verbPhrase(sentence, at, contending(), true);
  if (said !== undefined) return { first: at, last: said };
  const held = verbPhrase(sentence, at, holding(), true);
  if (held !== undefined && opensObject.test(lowerAt(sentence, held)))
    return { first: at, last: held, mild: !crowds.includes(lowerAt(sentence, at - 1)) };
  const mused = verbPhrase(sentence, at, musing(), true);
  if (mused !== undefined && opensThought.test(lowerAt(sentence, mused))) return { first: at, last: mused, mild: true };
  const felt = stance(sentence, at);
  return felt === undefined ? undefined : { first: at, last: felt, mild: true };
}

/** "Are unhappy about", "were sceptical of": the words after the adjective say what of. */
function stance(sentence: Sentence, at: number): number | undefined {
  if (!/^(?:are|were|remain|remained)$/.test(lowerAt(sentence, at))) return undefined;
  const adjective = adverb.test(lowerAt(sentence, at + 1)) ? at + 2 : at + 1;
  const [word = '', after = ''] = lowerWords(sentence, adjective, adjective + 2);
  return stances.test(word) && /^(?:of|that|about|by|with|over|at|to)$/.test(after) ? adjective + 1 : undefined;
}

const stances =
  /^(?:critical|sceptical|skeptical|doubtful|convinced|unhappy|offended|upset|worried|concerned|wary|adamant|opposed|outraged|unconvinced|dissatisfied|suspicious|dismissive|alarmed|appalled)$/;

/** "Analysts at Fitch", "officials in the ministry of X": an office is named. Whom critics criticise is no name of theirs. */
const isNamedMember = (sentence: Sentence, from: number, at: number, noun: string): boolean =>
  !partisans.has(noun) &&
  hasCapital(sentence, at) &&
  (/^(?:at|with|from|of|for)$/.test(lowerAt(sentence, from)) || isInOffice(sentence, from));

/** "Officials in the ministry of X", "in Mr Lowe's campaign"; a country or a town is no office. */
const isInOffice = (sentence: Sentence, from: number): boolean =>
  wordAt(sentence, from)?.lower === 'in' &&
  lowerWords(sentence, from + 1, from + 8).some((word) =>
    /^(?:ministry|department|office|administration|government|campaign|team|camp|cabinet|agency|bureau|command)$/.test(
      word,
    ),
  );

function verbPhrase(
  sentence: Sentence,
  from: number,
  verbs: ReadonlySet<string>,
  isPlural: boolean,
): number | undefined {
  let helper = '';
  const start = asideEnd(sentence, from) ?? from;
  for (let at = start; at < start + 5; at++) {
    const word = wordAt(sentence, at)?.lower;
    if (word === undefined) return undefined;
    if (isPlural && helper === '' && (/[^s]s$/.test(word) || word === 'often')) return undefined;
    if (isPlural && isOtherPart(sentence, from, at)) return undefined;
    if (verbs.has(word)) return isActive(sentence, at, word, helper) ? withParticle(sentence, at + 1) : undefined;
    if (inclined.test(word) && lowerAt(sentence, at + 1) === 'to') {
      helper = 'to';
      at++;
    } else if (auxiliary.test(word)) helper = word;
    else if (!adverb.test(word)) return undefined;
  }
  return undefined;
}

/** "Have been quick to criticise": what they tend to say, they say. */
const inclined = /^(?:quick|swift|slow|inclined|prone|keen|fond|loath|used|apt)$/;

/** "Most noted for", "most recently": a degree; "some praise for", "some doubt about": a noun. */
function isOtherPart(sentence: Sentence, from: number, at: number): boolean {
  const [before = '', word = '', after = ''] = lowerWords(sentence, at - 1, at + 2);
  if (before === 'most' && after === 'by' && /ed$/.test(word)) return true;
  if (before === 'most' && (/ly$/.test(word) || (/ed$/.test(word) && isBound(sentence, at - 2)))) return true;
  return at === from && nounLike.test(word) && /^(?:for|of|from|about|over|among|,|\.)$/.test(after);
}

/** Whether the word binds a degree to what stands before it: "is most", "a composer most", "the most". */
const isBound = (sentence: Sentence, at: number): boolean => {
  const before = wordAt(sentence, at);
  return before?.kind === 'word' && !/^(?:and|but|that|while|though|although|because|as|what)$/.test(before.lower);
};

/** Where ", however," and ", against all advice," between subject and verb end. */
function asideEnd(sentence: Sentence, at: number): number | undefined {
  if (wordAt(sentence, at)?.text !== ',') return undefined;
  const opening = lowerAt(sentence, at + 1);
  if (linking.test(opening)) return wordAt(sentence, at + 2)?.text === ',' ? at + 3 : undefined;
  if (!/^(?:against|despite|without|with|in|for|on|after|not)$/.test(opening)) return undefined;
  for (let close = at + 2; close < at + 7; close++) {
    const word = wordAt(sentence, close);
    if (word?.text === ',') return close + 1;
    if (word?.kind !== 'word') return undefined;
  }
  return undefined;
}

const linking = /^(?:however|meanwhile|too|though|instead|nonetheless|nevertheless|therefore|[a-z]+ly)$/;

/** "Are warning", "have said", "say"; not "are believed", "others considered for", "at some point". */
function isActive(sentence: Sentence, at: number, verb: string, helper: string): boolean {
  const after = lowerAt(sentence, at + 1);
  if (/^point/.test(verb)) return /^(?:out|to)$/.test(after);
  if (/^(?:is|are|was|were|be|been|being)$/.test(helper)) return verb.endsWith('ing');
  if (after === 'for' && /^(?:considered|seen|viewed|regarded)$/.test(verb)) return false;
  return helper !== '' || !verb.endsWith('ing');
}

/** Verbs that are as often nouns: further from their subject they need a clause behind them ("fear that", "claim it"). */
const nounLike =
  /^(?:view|report|point|question|claim|call|hold|fear|link|doubt|support|praise|blame|estimate|put|show|speak|see|find|feel|worry|charge)s?$/;

/** What opens the object or clause of a verb: "find it", "state that", "rank her". */
const opensObject =
  /^(?:that|it|he|she|they|the|this|these|there|such|a|an|him|her|them|his|its|their|in|as|to|with|what)$/;

/** What opens that which is on somebody's mind: "ponder whether", "hope that", "know how". */
const opensThought = /^(?:that|whether|if|how|why|what|who|when|it|he|she|they|the|this|these|there)$/;

function speaksAt(sentence: Sentence, at: number, verbs: ReadonlySet<string>): boolean {
  const [before = '', word = '', after = ''] = lowerWords(sentence, at - 1, at + 2);
  if (!verbs.has(word) || word.endsWith('ing')) return false;
  if (/^(?:to|a|an|the|their|his|her|its|of|who|that|which|or|and|in|for)$/.test(before)) return false;
  const isPerfect = /^(?:have|has|had)$/.test(before);
  if (isPerfect && /^(?:who|that|which)$/.test(lowerAt(sentence, at - 2))) return false;
  return !nounLike.test(word) || (opensObject.test(after) && !/^(?:in|as|to|with|what)$/.test(after));
}

/** "Point out", "argue that": the particle and the "that" stay outside the finding, "out" and "as" do not matter. */
const withParticle = (sentence: Sentence, at: number): number => (wordAt(sentence, at)?.lower === 'out' ? at + 1 : at);
