/** Who says and who claims: the statements of a block, each with its speaker and verb. */

import { meets } from '../contract/condition.ts';
import {
  type Attribution,
  type Block,
  beginningIn,
  type Change,
  type Condition,
  type Edit,
  type Hit,
  inflections,
  mend,
  once,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import { opensNoun } from '../contract/part.ts';
import type { Cue } from '../lexicons/cues.ts';
import { fairly } from '../lexicons/phrasing/fair-verbs.ts';

/** A statement by somebody who can be told. Spans are relative to the block. */
export interface Statement extends Span {
  /** The last name or the noun by which the article knows the speaker, in lower case: what is compared. */
  readonly speaker: string;
  /** The speaker as a reader knows them: "Ann Lee", "the ministry". */
  readonly shown: string;
  /** The verb as written. */
  readonly verb: string;
  /** What takes the place of a verb that doubts the speaker; undefined for a plain verb. */
  readonly plain: { readonly text: string; readonly edits: readonly Edit[] } | null | undefined;
}

/** What a block says of speakers. */
export interface Speeches {
  /** Somebody in it may claim, insist or admit. */
  readonly charged: boolean;
  /** Worked out when first asked for: most articles charge nobody. */
  readonly statements: () => readonly Statement[];
}

const charging = /^(?:claim|insist|admit|concede|confess|boast|brag|profess)$/;
/** Of these a plain noun may be the object ("conceded a goal"), so that a clause must show itself. */
const objectTaking = /^(?:admit|concede|confess|boast|brag|profess)$/;
const opensClause = /^(?:that|he|she|it|they|we|i|there|["“‘',])$/;
const plain =
  /^(?:say|tell|state|add|explain|write|announce|note|report|comment|remark|testify|reply|respond|answer|tweet|argue|warn|stress|describe|declare|suggest|urge|conclude|deny|call|ask|continue|recall)$/;

/** The digest of a block; undefined where nobody speaks in it. */
export function speechesIn(block: Block): Speeches | undefined {
  if (block.quoted || block.kind === 'table-cell' || block.kind === 'caption') return undefined;
  const cues = block.sentences.flatMap((sentence) => sentence.hits('cue') as readonly Hit<Cue>[]);
  if (cues.length === 0) return undefined;
  return {
    charged: cues.some(({ entry }) => entry.part === 'verb' && charging.test(entry.lemma)),
    statements: once(() => statementsIn(block)),
  };
}

function statementsIn(block: Block): readonly Statement[] {
  let bearer = block.entry.speakerNamed ? block.entry.speaker : null;
  return block.sentences.flatMap((sentence) =>
    sentence.attributions.flatMap((attribution) => {
      const { source, cue, kind, content, sourceKind } = attribution;
      // An attribution that reaches over several sentences belongs to the one of its cue.
      if (kind !== 'speech' || cue === null || cue.start < sentence.start || cue.start >= sentence.end) return [];
      if (sourceKind === 'named' && source) bearer = block.source.slice(source.start, source.end);
      const isKnown = (sourceKind === 'named' && source !== null) || sourceKind === 'pronoun';
      const statement =
        isKnown && bearer && content.length > 0 ? statementOf(sentence, attribution, bearer) : undefined;
      return statement ?? [];
    }),
  );
}

function statementOf(sentence: Sentence, { lemma, cue, content }: Attribution, bearer: string): Statement | undefined {
  const name = nameIn(bearer);
  if (name === undefined || lemma === null || cue === null || anybody.test(bearer)) return undefined;
  if (plain.test(lemma)) return { ...name, ...cue, verb: lemma, plain: undefined };
  if (!charging.test(lemma) || vague.test(name.speaker) || !isClause(sentence, content)) return undefined;
  const forms = inflections(lemma, 'v');
  const word = beginningIn(sentence.words, cue).find(({ lower }) => forms.has(lower));
  if (word === undefined || !reports(sentence, word.index, lemma) || isPassedOn(sentence, cue)) return undefined;
  const change = { sentence, first: word.index, last: word.index + 1, form: forms.get(word.lower) ?? null };
  if (isFair(change, lemma)) return undefined;
  return { ...name, start: word.start, end: word.end, verb: word.text, plain: mend(change, 'say/v') ?? null };
}

/** "The clerk said that Novak had claimed …": the verb is the clerk's as much as the writer's. */
const isPassedOn = (sentence: Sentence, cue: Span): boolean => sentence.voiceOf(cue) !== 'own';

/** What makes the verb fair in the eyes of `phrasing/loaded-verb` makes it fair here. */
function isFair({ sentence, first, last, form }: Change, lemma: string): boolean {
  const conditions: readonly Condition[] = Object.hasOwn(fairly, lemma) ? fairly[lemma as keyof typeof fairly] : [];
  const hit = { owner: '', entry: null, first, last, form };
  return conditions.some((condition) => meets(condition, hit, sentence));
}

/** "claims great wealth" claims no more than a thing. */
function isClause(sentence: Sentence, [piece]: readonly Span[]): boolean {
  return piece !== undefined && beginningIn(sentence.words, piece).length > 2;
}

/** How many words on either side show that the verb is an act of law. */
const around = 30;
/** The words of a court, where to claim and to admit are acts, and those that call the claim wrong in the same breath. */
const fair =
  /^(?:mistakenly|falsely|wrongly|false|untrue|baseless|debunked|refuted|rebutted|disproved|guilt|guilty|court|jury|judge|plea|sue|sued|sues|suit|lawsuit|plaintiffs?|charges?|prosecutors?|confession)$/;
/** What completes the verb to another meaning: "claimed responsibility", "admitted to", "insisted on". */
const others =
  /^(?:to|on|upon|of|for|into|responsibility|credit|victory|victories|lives|by|damages|compensation|benefits|asylum|ownership|defeat|goals?|points?|ground|momentum|vindication)$/;

/** An active verb with a clause or quotation: no noun, no passive, no act of law. */
function reports({ block, words }: Sentence, at: number, lemma: string): boolean {
  const before = block.words[at - 1];
  const next = block.words[at + 1]?.lower ?? '';
  const isPassive = /^(?:is|are|was|were|be|been|being)$/.test(before?.lower ?? '');
  // "a man who claims" is nobody in particular, and "as she admits" agrees with her.
  const isAside = before?.lower === 'who' || before?.lower === 'that' || isAsClause(block, at);
  if (isPassive || isAside || opensNoun(before) || others.test(next)) return false;
  if (objectTaking.test(lemma) && !opensClause.test(next)) return false;
  const from = at - (words[0]?.index ?? 0);
  return !words.slice(Math.max(0, from - around), from + around).some(({ lower }) => fair.test(lower));
}

/** How far before the verb the "as" may stand: "as Mr Dale himself has admitted". */
const asideBack = 5;

function isAsClause({ words }: Block, at: number): boolean {
  const before = words.slice(Math.max(0, at - asideBack), at);
  const as = before.findLastIndex(({ lower }) => lower === 'as');
  return as >= 0 && before.slice(as + 1).every(({ kind }) => kind === 'word');
}

/** Nouns that speak of a speaker named before ("the party"), or of nobody in particular. */
const vague =
  /^(?:party|group|company|firm|organi[sz]ation|movement|site|country|campaign|team|body|man|woman|media|press|reports?|officials?|sources?|witness|witnesses|eyewitness|eyewitnesses|critics|opponents|supporters|commentators?|observers?|others|people|study|statement|article)$/;

/** "Those who would sell the hall": whoever it may be. */
const anybody = /^(?:those|some|many|few|most|others|anyone|anybody|everyone|everybody|people|whoever)\b/i;

const hasCapital = (word: string | undefined): boolean => word !== undefined && /\p{Lu}/u.test(word);

/** "Ann Lee, the mayor" and "the mayor, Ann Lee" are both "lee", shown as "Ann Lee"; "the ministry" is "ministry". */
function nameIn(source: string): Pick<Statement, 'speaker' | 'shown'> | undefined {
  const parts = source.split(',').map((part) => part.match(/[\p{L}\p{M}'’-]+/gu) ?? []);
  const words = parts.find((part) => hasCapital(part.at(-1))) ?? parts[0] ?? [];
  const last = words.at(-1)?.replace(/['’]s$/, '');
  if (last === undefined || last.length < 2) return undefined;
  const lower = words.findLastIndex((word) => !hasCapital(word));
  const shown = hasCapital(last) ? words.slice(lower + 1).join(' ') : `the ${last}`;
  return { speaker: last.toLowerCase(), shown };
}
