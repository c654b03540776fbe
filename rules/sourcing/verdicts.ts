/** Whether a word finds somebody guilty whom the sentence only shows accused. */
import { type Fix, type Hit, hitsOf, isHeadline, lowerText, mend, type Sentence } from '../contract/index.ts';
import { pursuing, reserved } from '../lexicons/sourcingGuilt.ts';
import { subjectBefore } from './actors.ts';
import { present } from './fixes.ts';
import { hasCapital, lowerAt, lowerWords, type Stretch, wordAt } from './phrases.ts';

/**
 * What a phrase of the rule shows. `culprit`: the crime is in the word; `doer`: seen to do it; `deed`: told as done;
 * `tried`, `held`: not judged yet; `wrong`: an offence of whoever stands before it, court or no court; `settled`: judged;
 * `admitted`: perhaps by themselves; `harmless`: something else by that name.
 */
export type Shape = 'culprit' | 'doer' | 'deed' | 'tried' | 'held' | 'wrong' | 'settled' | 'admitted' | 'harmless';

/** A word that gives the verdict before the court does. */
export interface Verdict extends Stretch {
  readonly fixes: readonly Fix[];
  /** The sentence tells of the arrest or the trial of the one it names: no claim of whoever arrests or tries. */
  readonly isTaken?: boolean;
  /** No court has it in hand, as far as the sentence shows: quieter. */
  readonly isCharge?: boolean;
}

/** A hit in its sentence, among the others there. */
interface Charge {
  readonly id: string;
  readonly sentence: Sentence;
  readonly hit: Hit<Shape>;
  readonly hits: readonly Hit<Shape>[];
  /** The place of the hit among them. */
  readonly at: number;
  /** What the phrases of the rule show in the sentence and those beside it. */
  readonly shown: ReadonlySet<Shape>;
}

/** What the phrases of the rule show in the sentence and those beside it. */
export const shownNear = (id: string, sentence: Sentence): ReadonlySet<Shape> =>
  new Set([sentence.previous, sentence, sentence.next].flatMap((near) => (near ? shownIn(id, near) : [])));

const shownIn = (id: string, sentence: Sentence): Shape[] => hitsOf<Shape>({ id }, sentence).map(({ entry }) => entry);

/** The verdict that a hit gives; undefined where it gives none. `id` is the rule's. */
export function verdict(charge: Charge): Verdict | undefined {
  switch (charge.hit.entry) {
    case 'culprit':
    case 'doer':
      return named(charge);
    case 'deed':
      return told(charge);
    case 'wrong':
      return wronged(charge);
    default:
      return undefined;
  }
}

/** "The killer, 34, appears in court", "police arrested the thief". */
function named(charge: Charge): Verdict | undefined {
  const { sentence, hit } = charge;
  if (isReserved(sentence, hit)) return undefined;
  const first = groupStart(sentence, hit.first);
  const isTaken = hit.entry === 'culprit' && isPursued(sentence, first);
  const isAccused =
    isTaken ||
    (isIdentified(sentence, hit, first) && isCharged(charge)) ||
    isTakenUp(charge, first) ||
    (isSubject(sentence, first) && signsAfter(charge).some((signal) => isPredicate(charge, signal)));
  if (!isAccused) return undefined;
  const whole = { ...hit, first: afterOwner(sentence, first, hit.first) };
  return { first: whole.first, last: whole.last, isTaken, fixes: namings(sentence, whole) };
}

/** The word leaves the question open ("alleged killer"), is a name, or owns what the sentence is about. */
function isReserved(sentence: Sentence, { first, last }: Hit): boolean {
  const [before, after] = [lowerAt(sentence, first - 1), lowerAt(sentence, last)];
  if (reserved.has(before)) return true;
  if (!determiner.test(before) && reserved.has(lowerAt(sentence, first - 2))) return true;
  if (before === '-' || /^(?:'s?|’|-)$/.test(after)) return true;
  return hasCapital(sentence, first) && !isHeadline(sentence.block);
}

const determiner = /^(?:the|a|an|this|that|these|those|his|her|their|its|two|three|four|five|six|both)$/;
const edge =
  /^(?:of|in|on|at|by|for|with|from|to|into|against|after|before|when|while|as|because|that|who|which|and|but|or|is|are|was|were|be|been|being|has|have|had|will|did|not|he|she|it|they|may|can|could|would|should|must|lets?|[a-z]+ing|[a-z]+ed|[a-z]+[^s']s)$/;

/** Where the noun group begins: over names, adjectives and owners to its determiner. */
function groupStart(sentence: Sentence, at: number): number {
  let first = at;
  for (let before = wordAt(sentence, first - 1); before !== undefined && at - first < 6; ) {
    if (determiner.test(before.lower)) return first - 1;
    if ((before.kind !== 'word' && before.kind !== 'number') || edge.test(before.lower)) return first;
    first--;
    before = wordAt(sentence, first - 1);
  }
  return first;
}

/** The group without its determiner and owner: "bank robber" of "the town's bank robber". A hyphen before it ends it. */
function afterOwner(sentence: Sentence, first: number, noun: number): number {
  if (wordAt(sentence, first - 1)?.lower === '-') return noun;
  const owner = lowerWords(sentence, first, noun).lastIndexOf("'s");
  if (owner >= 0) return first + owner + 1;
  return determiner.test(lowerAt(sentence, first)) ? first + 1 : first;
}

/** Nothing that governs the group stands before it. */
function isSubject(sentence: Sentence, first: number): boolean {
  const before = wordAt(sentence, first - 1);
  if (before === undefined || before.kind === 'punctuation') return true;
  return /^(?:and|but|that|when|as|while|because|where|whereas|although|though)$/.test(before.lower);
}

/** "The killer, 34,", "killer John Smith", "John Smith, the killer". */
function isIdentified(sentence: Sentence, { last }: Hit, first: number): boolean {
  if (isHeadline(sentence.block)) return false;
  const [next = '', age = ''] = lowerWords(sentence, last, last + 2);
  if (next === ',' && (/^\d{2}$/.test(age) || age === 'aged')) return true;
  if (next === ',' && hasCapital(sentence, last + 1)) return lowerWords(sentence, last + 2, last + 6).includes(',');
  if (hasCapital(sentence, last)) return true;
  return (
    wordAt(sentence, first - 1)?.lower === ',' &&
    (hasCapital(sentence, first - 2) || first - 2 === sentence.words[0]?.index)
  );
}

/** A sign of an open case in the sentence or beside it. */
const isCharged = ({ hit, shown }: Charge): boolean =>
  shown.has('tried') || (hit.entry !== 'doer' && shown.has('held'));

/** The next few hits: a predicate stands not far from its subject. */
const signsAfter = ({ hits, at }: Charge): readonly Hit<Shape>[] => hits.slice(at + 1, at + 9);

/** "Smith is on trial in Leeds. The fraudster spent the money on cars.": the one accused a sentence ago. */
function isTakenUp({ id, sentence, hit }: Charge, first: number): boolean {
  const { previous, words } = sentence;
  if (hit.entry !== 'culprit' || previous === undefined || first !== words[0]?.index) return false;
  if (wordAt(sentence, first)?.lower !== 'the') return false;
  return shownIn(id, previous).includes('tried');
}

/** Whoever is seen to do it and taken at once is plain: only in court is the word a verdict. */
const isSign = (culprit: Hit<Shape>, { entry }: Hit<Shape>): boolean =>
  entry === 'tried' || (entry === 'held' && culprit.entry !== 'doer');

/** Whether the sign is said of the culprit: nobody and nothing else comes in between. */
function isPredicate({ sentence, hit }: Charge, signal: Hit<Shape>): boolean {
  return signal.first >= hit.last && isSign(hit, signal) && isClear(sentence, hit.last, signal.first);
}

/** No other clause and nobody new between two places; what stands between commas counts for nothing. */
function isClear(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > 20) return false;
  const between = lowerWords(sentence, from, to);
  const rest = between.slice(between[0] === ',' ? between.lastIndexOf(',') + 1 : 0);
  if (rest.some((word) => /^(?:and|but|while|when|after|before|because|as|another|[,;:—–])$/.test(word))) return false;
  return /^(?:who|that|of|accused)$/.test(rest[0] ?? '') ? rest.length <= 14 : rest.length <= 8 && !rest.some(isNew);
}

const isNew = (word: string): boolean => word === 'a' || word === 'an';

/** "Arrested the thief", "the trial of the swindler". */
function isPursued(sentence: Sentence, first: number): boolean {
  const [noun = '', before = ''] = lowerWords(sentence, first - 2, first);
  if (pursuing.has(before)) return true;
  return (
    /^(?:of|against)$/.test(before) &&
    /^(?:trial|case|charges?|arraignment|prosecution|indictment|arrest|extradition)$/.test(noun)
  );
}

/** "The accused", "the suspect", "the alleged killer", where the words around let them stand. */
function namings(sentence: Sentence, { first, last, form }: Hit): readonly Fix[] {
  const word = lowerText(sentence.block.words.slice(first, last));
  const [before, next] = [wordAt(sentence, first - 1)?.lower, wordAt(sentence, last)];
  const isPinned = hasCapital(sentence, last) && !isHeadline(sentence.block);
  const isBare = !isPinned && !/^(?:of|who|that)$/.test(next?.lower ?? '') && before !== "'s";
  const uses = [
    ...(isBare && before === 'the' ? ['accused'] : []),
    ...(isBare ? ['suspect/n'] : []),
    `alleged ${word}`,
  ];
  return present(
    ...uses.map((use) => {
      const mended = mend({ sentence, first, last, form }, use);
      return mended && { title: `Write “${mended.text}”`, safe: false, edits: mended.edits };
    }),
  );
}

/** "The man who stabbed three shoppers appears in court": the deed is told as done. */
function told(charge: Charge): Verdict | undefined {
  const { sentence, hit } = charge;
  const verb = wordAt(sentence, hit.last - 1);
  const [inner] = lowerWords(sentence, hit.first + 1, hit.last - 1);
  const isPlain = inner === undefined || /^(?:had|has|have|also|then|first|later)$/.test(inner) || /ly$/.test(inner);
  if (!verb || !isPlain || /^(?:allegedly|reportedly|supposedly|apparently)$/.test(inner ?? '')) return undefined;
  const isTaken = lowerWords(sentence, hit.first - 6, hit.first).some((word) => pursuing.has(word));
  const isAccused = signsAfter(charge).some(
    ({ entry, first }) =>
      (entry === 'tried' || entry === 'held') && first >= hit.last && isClear(sentence, hit.last, first),
  );
  if (!isTaken && !isAccused) return undefined;
  const edits = [{ start: verb.start, end: verb.start, text: 'allegedly ' }];
  const fixes = [{ title: `Write “allegedly ${verb.text}”`, safe: false, edits }];
  return { first: hit.last - 1, last: hit.last, fixes };
}

/** "The firm colluded with", "they misled the voters": a wrong of somebody who is named, and nobody says who found it out. */
function wronged({ sentence, hit: { first, last } }: Charge): Verdict | undefined {
  const verb = wordAt(sentence, first);
  if (verb === undefined || lowerWords(sentence, first - 4, first).some((word) => undecided.test(word)))
    return undefined;
  if (lowerWords(sentence, first - 14, first).some((word) => /^(?:whether|if|that|accus(?:e|ed|es|ing))$/.test(word)))
    return undefined;
  if (verb.lower.endsWith('ing') && !/^(?:is|are|was|were|been|by)$/.test(lowerAt(sentence, first - 1)))
    return undefined;
  const isCaught = verb.lower === 'caught';
  if (!subjectBefore(sentence, first) || isPassive(sentence, first) !== isCaught) return undefined;
  const edits = [{ start: verb.start, end: verb.start, text: 'allegedly ' }];
  const isPast = verb.lower.endsWith('ed') && !isCaught;
  const fixes = isPast ? [{ title: `Write “allegedly ${verb.text}”`, safe: false, edits }] : [];
  return { first, last: isCaught ? last : first + 1, fixes, isCharge: true };
}

/** What is denied, asked, feared or only possible, or what a body of law says of nobody. */
const undecided =
  /^(?:not|never|no|if|whether|would|could|may|might|must|should|shall|to|with|didn't|don't|doesn't|cannot|can|can't|without|of|for|against|allegedly|reportedly|accused|alleged|anyone|whoever|those|who|nobody)$/;

const isPassive = (sentence: Sentence, at: number): boolean =>
  lowerWords(sentence, at - 2, at).some((word) => /^(?:is|are|was|were|be|been|being|get|got)$/.test(word)) &&
  !/ing$/.test(lowerAt(sentence, at));
