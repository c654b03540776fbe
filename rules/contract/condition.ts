import type { WordForm } from './inflection.ts';
import type { Hit } from './matcher.ts';
import { isCapital, isName, isSurname } from './names.ts';
import { isContentWord, plays } from './part.ts';
import type { Surroundings } from './pattern.ts';
import type { Condition } from './phrases.ts';
import { remember } from './remember.ts';
import { Patterns, type Step } from './surroundings.ts';
import type { Sentence, Word } from './text.ts';
import { WordSet } from './wordMap.ts';

/** A hit in its sentence: all that a condition looks at, worked out once for the conditions of its entry. */
export class Spot {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** The words of the hit, and of its sentence; the last ones exclusive. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly form: WordForm | null;
  #isName: boolean | undefined;

  constructor({ first, last, form }: Hit, sentence: Sentence) {
    const { words } = sentence;
    this.sentence = sentence;
    this.words = sentence.block.words;
    this.first = first;
    this.last = last;
    this.from = words[0]?.index ?? 0;
    this.to = this.from + words.length;
    this.form = form;
  }

  get isName(): boolean {
    this.#isName ??= isName(this.sentence, this.first, this.last);
    return this.#isName;
  }

  /** A first name stands before it: it is somebody's, however its word may be written elsewhere. */
  get isSurname(): boolean {
    return this.last === this.first + 1 && isSurname(this.sentence, this.first);
  }
}

/** One thing that a condition asks for. */
type Test = (spot: Spot) => boolean;

/** What a condition asks for, that which costs least first: most conditions fail at the first test. */
function testsOf(condition: Condition): readonly Test[] {
  const { before, after, near, modifies, capital, as: parts, form: forms, opens, closes, named } = condition;
  const tests: (Test | undefined)[] = [
    forms && (({ form }) => form !== null && forms.includes(form)),
    opens === undefined ? undefined : (spot) => isOpening(spot) === opens,
    closes === undefined ? undefined : (spot) => isClosing(spot) === closes,
    named === undefined ? undefined : (spot) => isBeforeName(spot) === named,
    after === undefined
      ? undefined
      : stands(after, 1, (patterns, { words, last, to }) => patterns.hold(words, last, to)),
    before === undefined
      ? undefined
      : stands(before, -1, (patterns, { words, first, from }) => patterns.hold(words, first - 1, from - 1)),
    parts && (({ words, first, last }) => parts.some((part) => plays(part, words, first, last))),
    capital === undefined ? undefined : (spot) => spot.isName === capital,
    modifies === undefined ? undefined : stands(modifies, 1, modifiesOne),
    near === undefined ? undefined : stands(near, 1, isNear),
  ];
  return tests.filter((test) => test !== undefined);
}

/** A test of patterns, which are read when it is first asked. */
function stands(surroundings: Surroundings, step: Step, test: (patterns: Patterns, spot: Spot) => boolean): Test {
  let patterns: Patterns | undefined;
  return (spot) => {
    patterns ??= new Patterns(surroundings, step);
    return test(patterns, spot);
  };
}

/** A condition, whose tests are made when a hit first asks: most conditions are never met in a run. */
class Reader {
  readonly #condition: Condition;
  #tests: readonly Test[] | undefined;

  constructor(condition: Condition) {
    this.#condition = condition;
  }

  /** Whether everything that the condition asks for holds. */
  holds(spot: Spot): boolean {
    this.#tests ??= testsOf(this.#condition);
    for (let which = 0; which < this.#tests.length; which++) if (!(this.#tests[which] as Test)(spot)) return false;
    return true;
  }
}

/** Many entries share a condition. */
const readers = new WeakMap<Condition, Reader>();

const readerOf = (condition: Condition): Reader => remember(readers, condition, (own) => new Reader(own));

/** Whether everything that one condition asks for holds around the hit. */
export const meets = (condition: Condition, hit: Hit, sentence: Sentence): boolean =>
  readerOf(condition).holds(new Spot(hit, sentence));

/** The conditions of an entry, ready to be asked. */
export class Conditions {
  /** One of them is about a capital, so that a name may be what is meant. */
  readonly askForCapital: boolean;
  readonly #when: readonly Reader[] | undefined;
  readonly #unless: readonly Reader[];

  constructor({ when, unless = [] }: { readonly when?: readonly Condition[]; readonly unless?: readonly Condition[] }) {
    this.askForCapital = when?.some(({ capital }) => capital) ?? false;
    this.#when = when?.map(readerOf);
    this.#unless = unless.map(readerOf);
  }

  /** Whether one of what must hold does, and none of what must not. */
  hold(spot: Spot): boolean {
    if (this.#when !== undefined && !oneHolds(this.#when, spot)) return false;
    return !oneHolds(this.#unless, spot);
  }
}

function oneHolds(conditions: readonly Reader[], spot: Spot): boolean {
  for (let which = 0; which < conditions.length; which++) if ((conditions[which] as Reader).holds(spot)) return true;
  return false;
}

/** How many words on either side are near: more than sentences have, and few enough for a text without full stops. */
const reach = 100;

/** The phrase's own words are not near it: a sinking ship is no ship at sea. */
function isNear(patterns: Patterns, { words, first, last, from, to }: Spot): boolean {
  for (let at = Math.max(from, first - reach); at < first; at++) if (patterns.hold(words, at, to)) return true;
  for (let at = last; at < Math.min(to, last + reach); at++) if (patterns.hold(words, at, to)) return true;
  return false;
}

/** How many words of a noun group are looked at. */
const groupLength = 4;

function modifiesOne(patterns: Patterns, { words, last, to }: Spot): boolean {
  for (let at = last; at < Math.min(to, last + groupLength); at++) {
    if (patterns.hold(words, at, to)) return true;
    if (!isContentWord(words[at]) && words[at]?.lower !== '-') return false;
  }
  return false;
}

/** A capital within two words, behind nothing but an article or a title in small letters. */
function isBeforeName({ words, last, to }: Spot): boolean {
  for (let at = last; at < Math.min(to, last + 3); at++) {
    const word = words[at] as Word;
    if (word.kind !== 'word') return false;
    if (isCapital(word.text) && word.text !== 'I') return true;
    if (at > last && !isContentWord(word)) return false;
  }
  return false;
}

const openers = new WordSet(['but', 'and', 'yet', 'so', ';', ':', '—', '–', '(', '“', '"', '‘']);

function isOpening({ words, first, from }: Spot): boolean {
  const before = words[first - 1];
  return first === from || (before !== undefined && openers.has(before));
}

const isClosing = ({ words, last, to }: Spot): boolean => last >= to || words[last]?.kind === 'punctuation';
