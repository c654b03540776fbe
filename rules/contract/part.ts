/**
 * Which part a phrase plays in its sentence, read off its neighbours. No tagger: closed classes of words decide the
 * plain cases, and where they do not, nobody knows (`null`).
 */
import type { Word } from './text.ts';
import { WordSet } from './wordMap.ts';

/** `attributive`: before its noun; `predicate`: after a form of "be", "seem" …; `verb` and `noun` for words that can be either; `passive`: after a form of "be" or "get". */
export type Part = 'attributive' | 'predicate' | 'verb' | 'noun' | 'passive';

const set = (words: string): WordSet => new WordSet(words.split(/\s+/));

const determiners = set(
  `a an the this these those his her its their our your my every each any some no another either neither both all such
   what which whose many much few several more most fewer less other one two three four five six seven eight nine ten`,
);
const numerals = set('two three four five six seven eight nine ten');
const pronouns = set('i you he she it we they who');
const objects = set(
  'me him us them himself herself itself themselves everyone everybody nobody someone somebody anyone',
);
const auxiliaries = set(
  `will would shall should can could may might must do does did don't doesn't didn't won't wouldn't can't couldn't cannot
   has have had having hasn't haven't hadn't is are was were be been being am isn't aren't wasn't weren't`,
);
const prepositions = set(
  `of in on at by for from with without about against over under after before between among during through into onto
   upon within amid amidst despite across along around behind beyond near since until via per than like as towards toward
   out off up down`,
);
const conjunctions = set(
  'and or but nor yet so because although though while whereas if unless whether when where that',
);
const copulas = set(
  `is are was were be been being am isn't aren't wasn't weren't 's 're 'm it's he's she's that's they're we're you're
   become becomes became becoming seem seems seemed seeming appear appears appeared look looks looked sound sounds sounded
   remain remains remained remaining feel feels felt prove proves proved proven stay stays stayed turned grew`,
);
const plainAdverbs = set(
  `very so too also just even still now then never ever always often quite rather fairly pretty somewhat almost nearly
   not far much clearly utterly again once indeed perhaps altogether downright already since long further equally`,
);
const nounLikeLy = set(
  `family supply reply ally rally bully assembly monopoly july italy only early daily weekly monthly yearly likely friendly
   elderly deadly costly ugly lonely holy orderly homely lovely unlikely timely untimely belly fly apply rely imply comply`,
);

/** Adjectives that stand before what was said, hardly ever for who said it: "earlier claims", "repeated boasts". */
const beforeSayings = set(
  'constant endless persistent earlier previous repeated recent latest frequent various similar other false past further public private wild bold such new old own',
);

const functionWords = new WordSet([
  ...determiners,
  ...pronouns,
  ...objects,
  ...auxiliaries,
  ...prepositions,
  ...conjunctions,
  'to',
  "'s",
  'not',
]);

/** Words that belong to a closed class and so end a noun group. */
export const isFunctionWord = (word: Word): boolean => functionWords.has(word);

/** A word that can head or modify: a noun, an adjective, a name, a participle, an amount. */
export const isContentWord = (word: Word | undefined): boolean =>
  word !== undefined && word.kind !== 'punctuation' && !isFunctionWord(word);

/** "deeply", "very": what stands between a verb and its complement without changing either's part. */
export const isAdverb = (word: Word): boolean =>
  plainAdverbs.has(word) || (word.lower.length > 4 && word.lower.endsWith('ly') && !nounLikeLy.has(word));

/** Whether the word links a subject with what is said of it. */
export const isCopula = (word: Word | undefined): boolean => word !== undefined && copulas.has(word);

/** The word before `first`, adverbs skipped. */
export function leftOf(words: readonly Word[], first: number): Word | undefined {
  let at = first - 1;
  while (at >= 0 && words[at]?.kind === 'word' && isAdverb(words[at] as Word)) at--;
  return words[at];
}

/** An article, a possessive, a numeral: what opens a noun group. */
export const isDeterminer = (word: Word | undefined): boolean =>
  word !== undefined && (determiners.has(word) || word.lower === "'s");

/** What stands before a noun and never before a verb: "the claims", "his rivals’ boasts", "repeated carping". */
export const opensNoun = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === "'" || word.text === '’' || isDeterminer(word) || beforeSayings.has(word));

/**
 * The parts that the words `first` to `last` (exclusive) may play: the ones their neighbours speak for.
 * `attributive` and `predicate` are asked of adjectives, `verb` and `noun` of words that can be both.
 */
export function plays(part: Part, words: readonly Word[], first: number, last: number): boolean {
  switch (part) {
    case 'attributive':
      return isAttributive(words, first, last);
    case 'predicate':
      return isPredicate(words, first, last);
    case 'verb':
      return verbOrNoun(words, first, last) === 'verb';
    case 'noun':
      return verbOrNoun(words, first, last) === 'noun';
    case 'passive':
      return isPassive(words, first);
  }
}

const subjects = set("i he she we they who i've you've we've they've");
const modals = set(
  "will would shall should can could may might must won't wouldn't can't couldn't cannot shouldn't don't didn't doesn't",
);
const particles = set('up down off out over back');
const isParticle = (word: Word | undefined): boolean => word !== undefined && particles.has(word);

/** "We tortured them", "could blunt their claims"; "jumped up 85 points": no adjective, though one is written so. */
function isVerbHere(words: readonly Word[], first: number, last: number): boolean {
  const left = leftOf(words, first);
  if (left !== undefined && subjects.has(left)) return true;
  if (left !== undefined && perfect.has(left) && words[last - 1]?.lower.endsWith('ed')) return true;
  if (left !== undefined && modals.has(left)) return first > 1 && left !== words[0];
  return last - first === 2 && isParticle(words[last - 1]) && !isCopula(left) && !opensNoun(left);
}

function isAttributive(words: readonly Word[], first: number, last: number): boolean {
  if (isVerbHere(words, first, last)) return false;
  const next = words[last];
  if (next !== undefined && (isContentWord(next) || numerals.has(next)))
    return !(isCopula(leftOf(words, first)) && isAdverb(next));
  const joined =
    next !== undefined &&
    (next.lower === 'and' || next.lower === 'or' || next.lower === 'but' || next.lower === ',' || next.lower === '-');
  return joined && isDeterminer(leftOf(words, first)) && isContentWord(words[last + 1]);
}

/** Where "all the more", "more", "kind of" begins, if it stands before the word. */
function beforeDegree(words: readonly Word[], first: number): number {
  const [a, b, c] = [words[first - 3]?.lower, words[first - 2]?.lower, words[first - 1]?.lower];
  if (c === 'more' || c === 'less') return b === 'the' ? first - (a === 'all' ? 3 : 2) : first - 1;
  if (c === 'of' && (b === 'kind' || b === 'sort')) return first - 2;
  return c === 'most' ? first - 1 : first;
}

function isPredicate(words: readonly Word[], first: number, last: number): boolean {
  const left = leftOf(words, beforeDegree(words, first));
  return isCopula(left) && !isContentWord(words[last]) && words[last]?.lower !== '-';
}

/** Told by the left neighbour first, by the right one where that is undecided. */
function verbOrNoun(words: readonly Word[], first: number, last: number): 'verb' | 'noun' | null {
  const before = words[first - 1];
  const left = leftOf(words, first);
  const next = words[last];
  if (before?.lower === '-' || next?.lower === '-') return 'noun';
  if (left !== undefined) {
    if (pronouns.has(left) || left.lower === 'to' || (auxiliaries.has(left) && left.lower !== 'no')) return 'verb';
    if (left.lower === 'that' || left.lower === 'which')
      return next !== undefined && opensObject(next) ? 'verb' : left.lower === 'which' ? 'verb' : 'noun';
    if (opensNoun(left) || (prepositions.has(left) && left.lower !== 'out')) return 'noun';
  }
  const word = words[last - 1];
  if (word !== undefined && /(?:ed|ing)$/.test(words[first]?.lower ?? '')) return 'verb';
  if (next !== undefined && opensObject(next)) {
    if (left === undefined || left.kind === 'punctuation') return null;
    return word !== undefined && agrees(left, word) ? 'verb' : 'noun';
  }
  if (next !== undefined && prepositions.has(next)) return 'noun';
  return null;
}

const plurals = set(
  'people police men women children media data staff both some many most several others few parents alike also who',
);

/** Whether a subject could stand with the verb: "critics claim", "the mayor claims", but not "the new claim". */
const agrees = (subject: Word, verb: Word): boolean =>
  verb.lower.endsWith('s') || subject.lower.endsWith('s') || subject.kind !== 'word' || plurals.has(subject);

/** What begins a verb's object: "claims that", "claims the", "claims he". */
const opensObject = (word: Word): boolean =>
  word.lower === 'that' ||
  word.lower === 'to' ||
  determiners.has(word) ||
  (pronouns.has(word) && word.lower !== 'who') ||
  objects.has(word) ||
  (word.kind === 'punctuation' && /^["“‘']$/.test(word.text));

const perfect = set("has have had having hasn't haven't hadn't 've");
const passive = set("is are was were be been being am isn't aren't wasn't weren't 's 're get gets got getting");

const isPassive = (words: readonly Word[], first: number): boolean => {
  const left = leftOf(words, first);
  return left !== undefined && passive.has(left) && !/ing$/.test(words[first]?.lower ?? '');
};

/** Whether a verb's -ed form at `first` is a participle: after "have", "be", "get", or before "by". */
export function isParticiple(words: readonly Word[], first: number): boolean {
  const left = leftOf(words, first);
  return (left !== undefined && (perfect.has(left) || passive.has(left))) || words[first + 1]?.lower === 'by';
}

/**
 * Places of the adverbs that push the words at `first`: right before it, or before its form of "be" ("certainly is
 * problematic"). In order of text; never before `from`.
 */
export function adverbsBefore(words: readonly Word[], first: number, from: number): number[] {
  const found: number[] = [];
  let at = first - 1;
  const take = (): void => {
    for (; at >= from && isPushing(words[at]); at--) found.unshift(at);
  };
  take();
  if (at > from && isCopula(words[at]) && isPushing(words[at - 1])) {
    at--;
    take();
  }
  return found;
}

const pushing = set('very so too utterly just quite simply truly really indeed surely');
const isPushing = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && (pushing.has(word) || (word.lower.endsWith('ly') && isAdverb(word)));
