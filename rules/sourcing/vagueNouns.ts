/** Finds the noun group of a vague source: which words before the noun belong to it, and which name, count or define it. */
import type { Sentence } from '../contract/index.ts';
import { saying } from '../lexicons/sourcingForms.ts';
import { definite, modifiers, ordinary, partisans } from '../lexicons/sourcingVague.ts';
import { hasCapital, lowerAt, lowerWords, type Stretch, wordAt } from './phrases.ts';

/** What is vague: a crowd of people, papers or one paper without author, or a pronoun that stands for people. */
export type VagueKind = 'crowd' | 'paper' | 'single' | 'pronoun';

/** A vague noun with the words before it that belong to it. */
export interface VagueNoun extends Stretch {
  readonly kind: VagueKind;
  /** The noun itself. */
  readonly noun: string;
}

/** Whether one of a kind is a paper, not a person. */
export const isPaper = (noun: string): boolean =>
  /^(?:study|report|survey|poll|paper|estimate|analysis|rumou?r)$/.test(noun);

/** Takes in the words before a noun at `at`; undefined where they name, count or define it. */
export function vagueNoun(sentence: Sentence, at: number, last: number, kind: VagueKind): VagueNoun | undefined {
  const noun = lowerAt(sentence, last - 1);
  const first = groupStart(sentence, at, kind);
  const before = lowerWords(sentence, first, at);
  if (
    isDefinite(sentence, { first, last, noun, kind }) ||
    !isVagueAlone(noun, kind, before, kind === 'crowd' && isCitedAt(sentence, first))
  )
    return undefined;
  if (kind === 'paper' && (before.some((word) => owners.has(word)) || isOwned(sentence, first))) return undefined;
  return { kind, noun, first, last };
}

/** Where the noun group begins: over modifiers to the left, but not over a connecting word at its edge. */
function groupStart(sentence: Sentence, at: number, kind: VagueKind): number {
  let first = at;
  while (isModifier(sentence, first - 1)) first--;
  while (first < at && kind !== 'single' && isLoose(sentence, first)) first++;
  return first;
}

function isModifier(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (word === undefined || !modifiers.has(word.lower) || hasCapital(sentence, at)) return false;
  return !/^(?:and|or|-)$/.test(word.lower) || modifiers.has(lowerAt(sentence, at - 1));
}

/** "And", "both", the end of another phrase ("members of the group and advocates"), a verb ("leading many to doubt it"). */
function isLoose(sentence: Sentence, at: number): boolean {
  const [word = '', next = ''] = lowerWords(sentence, at, at + 2);
  if (/^(?:group|number|handful|team|panel|majority|minority|chorus|host|string|slew|raft)$/.test(word))
    return next !== 'of';
  if (word === 'leading') return /^(?:some|many|most|several|others?)$/.test(next);
  return /^(?:and|or|both|even|-|of)$/.test(word) || (word === 'one' && next === 'of');
}

const quantity =
  /^(?:some|many|several|most|other|various|certain|numerous|countless|few|number|even|legal|medical|local|political|news)$/;

/** Whether the noun is vague with these words before it: "businesses" is a plain subject, "many businesses" a crowd. */
function isVagueAlone(noun: string, kind: VagueKind, before: readonly string[], isCited: boolean): boolean {
  if (isCited) return true;
  if (kind === 'single') return before.some((word) => /^(?:a|an|one|another|any|some)$/.test(word));
  if (/^(?:groups|organi[sz]ations|charities)$/.test(noun)) return before.length > 0;
  return !ordinary.has(noun) || before.some((word) => quantity.test(word));
}

/** "According to onlookers": cited without a name, even a plain subject is a crowd. */
const isCitedAt = (sentence: Sentence, first: number): boolean =>
  lowerWords(sentence, first - 2, first).join(' ') === 'according to';

/** Bodies that keep figures: "government data" tells whose they are. */
const owners: ReadonlySet<string> = new Set('government administration federal state city military police'.split(' '));

/** Words that end a noun group; anything else before a noun says whose or which it is. */
export const functionWord =
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
function isDefinite(sentence: Sentence, { first, last, noun, kind }: VagueNoun): boolean {
  const before = wordAt(sentence, first - 1);
  if (before === undefined) return false;
  const word = before.lower;
  if (/^(?:what|which)$/.test(word) && (kind === 'pronoun' || kind === 'crowd')) return false;
  // Before a plural, "that" is no determiner: "the fuels that activists condemn".
  if (word === 'that' && kind === 'crowd') return false;
  if (word === 'which' && /^(?:in|at|when|for|of)$/.test(lowerAt(sentence, first - 2))) return false;
  if (word === 'to' && wordAt(sentence, first - 2)?.lower === 'according') return false;
  if (word === 'of' && isBeheld(sentence, first)) return false;
  if (isInMind(sentence, { first, last, kind }) || isTouched(sentence, { first, last, kind })) return false;
  // "A crisis that some call", "policies that many blamed": the pronoun is the subject of its own clause.
  if (/^(?:that|which)$/.test(word) && kind === 'pronoun' && saying().has(lowerAt(sentence, last))) return false;
  if (word === 'the' && lowerWords(sentence, first, first + 1)[0] === 'few') return false;
  if (definite.has(word) || word === "'s" || before.kind === 'number')
    return !(partisans.has(noun) && !/^(?:these|those|two|three|both)$/.test(word) && before.kind !== 'number');
  if (hasCapital(sentence, first - 1)) return !isPeople(before.text) || kind === 'paper' || kind === 'single';
  if (word === 'as' && kind === 'pronoun' && /^(?:some|many|most|several|others)$/.test(noun))
    return wordAt(sentence, first - 2)?.text !== ',';
  return kind === 'pronoun' && /^(?:the|as|so|how|too|not|of|for|to|in|with|than|among)$/.test(word);
}

/** "In the eyes of many", "in the view of critics". */
export const isBeheld = (sentence: Sentence, first: number): boolean =>
  /^in the (?:eyes|view|opinion|judgement|judgment|estimation) of$/.test(
    lowerWords(sentence, first - 4, first).join(' '),
  );

/** "For many, the bridge is a folly", "to some observers, …": at the head of a clause, what follows is their view. */
export function isInMind(sentence: Sentence, { first, last, kind }: Omit<VagueNoun, 'noun'>): boolean {
  if (kind !== 'pronoun' && kind !== 'crowd') return false;
  if (!/^(?:for|to)$/.test(lowerAt(sentence, first - 1)) || wordAt(sentence, last)?.text !== ',') return false;
  if (!/^(?:some|many|most|others|several)$/.test(lowerAt(sentence, first))) return false;
  const before = wordAt(sentence, first - 2);
  return before === undefined || /^(?:[;:.—–]|but|and|yet)$/.test(before.lower);
}

/** "A concern for many", "offensive to some": at the end of its clause, a view that somebody is said to hold. */
export const isTouched = (sentence: Sentence, { first, last, kind }: Omit<VagueNoun, 'noun'>): boolean =>
  kind === 'pronoun' &&
  /^(?:for|to)$/.test(lowerAt(sentence, first - 1)) &&
  moving.test(lowerAt(sentence, first - 2)) &&
  endingClause.test(lowerAt(sentence, last)) &&
  lowerAt(sentence, last - 1) !== 'others';

const moving =
  /^(?:concern|worry|problem|shock|surprise|relief|mystery|puzzle|insult|affront|outrage|joy|comfort|hero|heroine|villain|joke|embarrassment|disappointment|inspiration|icon|symbol|nuisance|nightmare|blessing|curse|unacceptable|offensive|unthinkable|obvious|clear|sacred|familiar|controversial|troubling|puzzling|baffling|alarming)$/;

const endingClause = /^(?:[,.;:!?)—–]|because|but|and|as|who|in|when|while|)$/;

/** "Among many influential commentators": those who judge by trade, a number of them, whatever is theirs. */
export const isAmong = (sentence: Sentence, { first, noun, kind }: VagueNoun): boolean =>
  kind === 'crowd' &&
  lowerAt(sentence, first - 1) === 'among' &&
  !/^(?:shared|divided|split|distributed|counted|numbered|is|are|was|were|be|been)$/.test(
    lowerAt(sentence, first - 2),
  ) &&
  /^(?:some|many|most|several|numerous|other)$/.test(lowerAt(sentence, first)) &&
  /^(?:critics|observers|experts|analysts|commentators|pundits|insiders|scholars|historians|economists|scientists|academics|intellectuals|columnists|strategists)$/.test(
    noun,
  );

/** "American scholars", "Western diplomats", "Republican officials": a people or a party is no office. */
const isPeople = (name: string): boolean =>
  /^(?:Republican|Democrat|Democratic|Conservative|Labour|Liberal|Tory|GOP|Catholic|Muslim|Jewish|Islamist)$/.test(
    name,
  ) ||
  /(?:an|ish|ese|ern|ench|Arab|Dutch|Greek|Iraqi|Israeli)$/.test(name) ||
  /^(?:U\.?S\.?|U\.?K\.?|EU)$/.test(name);
