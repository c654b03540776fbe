/**
 * Word-list rules as data. The notation of `find` is that of `parsePattern`; `use` is written in the same way ("plan/n",
 * "criticise/v") and takes on the form and case of what was found.
 */
import { Conditions, Spot } from './condition.ts';
import type { WordForm } from './inflection.ts';
import type { Hit } from './matcher.ts';
import { type Change, mend, type Replacement } from './mend.ts';
import { adverbsBefore, type Part } from './part.ts';
import type { Surroundings } from './pattern.ts';
import { remember } from './remember.ts';
import {
  defineRule,
  type Fix,
  type GenreSeverity,
  hitsOf,
  type Report,
  type Rule,
  type RuleDefinition,
} from './rule.ts';
import { americanText, bothSpellings, type Spelling, spellingAround } from './spelling.ts';
import type { Sentence, Span, Word } from './text.ts';
import type { Voice } from './voice.ts';

/** What must, or must not, stand around a phrase. */
export interface Condition {
  /** Ends right before the phrase. */
  readonly before?: Surroundings;
  /** Begins right after the phrase. */
  readonly after?: Surroundings;
  /** Stands in the sentence beside the phrase, at most a hundred words away. */
  readonly near?: Surroundings;
  /** The phrase is written with a capital that does not come from opening a sentence: it is part of a name. */
  readonly capital?: boolean;
  /** One of these stands among the words that the phrase modifies: in the noun group that follows it. */
  readonly modifies?: Surroundings;
  /** The part the phrase plays in its sentence, as far as its neighbours show it. */
  readonly as?: readonly Part[];
  /** The inflected word has one of these forms. */
  readonly form?: readonly WordForm[];
  /** The phrase opens its sentence, or the clause after a conjunction, semicolon or colon. */
  readonly opens?: boolean;
  /** Punctuation or the sentence's end stands right after the phrase. */
  readonly closes?: boolean;
  /** A name follows, a title before it or not: "slated Ms Lowe", "ripped the Northgate Herald". */
  readonly named?: boolean;
}

/** One entry of a word list. */
export interface PhraseEntry {
  readonly find: string | readonly string[];
  /** Neutral ways to say it, the best first; an empty string offers deletion, which is made only where grammar allows. */
  readonly use?: string | readonly string[];
  /**
   * How the phrase tilts what is said: one plain sentence, or, with a small letter at its beginning, the rest of a
   * sentence that begins with the phrase ("turns criticism into a blow").
   */
  readonly why?: string;
  /** The way out in words where no wording can be offered ("say what was done"). */
  readonly advice?: string;
  /** One of these must hold (each condition's filled-in fields all at once). */
  readonly when?: readonly Condition[];
  /** None of these may hold. */
  readonly unless?: readonly Condition[];
  /** Longer phrases that hold the found one and are harmless ("claim/v responsibility"). */
  readonly innocent?: readonly string[];
  readonly severity?: GenreSeverity;
}

/** What the author of a word-list rule writes. */
export interface PhraseRuleDefinition
  extends Omit<RuleDefinition, 'phrases' | 'needs' | 'check' | 'scan' | 'collect' | 'conclude'> {
  /** The voices it judges; a finding in the reported voice is a hint at most. Quotations are never judged. */
  readonly voices: readonly Exclude<Voice, 'quoted'>[];
  /** A function, where it costs something to spell them out: what a sentence holds comes from a table. */
  readonly phrases: readonly PhraseEntry[] | (() => readonly PhraseEntry[]);
  /** Harmless phrases: whatever they overlap is left alone. */
  readonly innocent?: readonly string[];
  /** How a phrase tilts, for entries that do not say. */
  readonly tilt?: string;
  /** The way out in words, for entries that do not say. */
  readonly advice?: string;
  /** The adverbs before the phrase belong to the finding ("certainly is problematic"). */
  readonly withAdverbs?: boolean;
  /** Phrases and wordings stand as somebody spelled them; otherwise they are British, and American goes without saying. */
  readonly asSpelled?: boolean;
}

/** What the automaton hands back: an entry, or the mark of a harmless phrase. */
type Found = PhraseEntry | 'innocent';

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** The patterns of an entry. */
export const findsOf = ({ find }: PhraseEntry): readonly string[] => listOf(find);

/** The pattern of an entry by which a text was most likely found: the one that begins most like it, whatever the ending. */
export function findBehind(entry: PhraseEntry, text: string): string {
  const said = text.toLowerCase();
  const finds = findsOf(entry);
  let [best, most] = [finds[0] ?? '', -1];
  for (const find of finds) {
    const alike = commonStart(find, said);
    if (alike > most) [best, most] = [find, alike];
  }
  return best;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Declares a word-list rule: its phrases go into the automaton, and what the automaton finds is judged here. */
export function definePhrases(definition: PhraseRuleDefinition): Rule {
  const { voices, phrases: entries, innocent = [], tilt, advice, withAdverbs, asSpelled, ...rule } = definition;
  const spelled = (patterns: readonly string[], entry: Found) =>
    patterns
      .flatMap((pattern) => (asSpelled ? [pattern] : bothSpellings(pattern)))
      .map((pattern) => ({ pattern, entry }));
  const phrases = () => [
    ...(typeof entries === 'function' ? entries() : entries).flatMap((entry) => [
      ...spelled(findsOf(entry), entry),
      ...spelled(entry.innocent ?? [], 'innocent'),
    ]),
    ...spelled(innocent, 'innocent'),
  ];
  const judge: Judge = {
    voices,
    tilt,
    advice,
    withAdverbs: withAdverbs ?? false,
    spelledFor: asSpelled ? () => 'british' : spellingAround,
  };
  const quotes: Judge = { ...judge, voices: ['quoted'] };
  return defineRule({
    ...rule,
    phrases,
    check: (sentence, { article }) => judged(judge, sentence, hitsOf<Found>(rule, sentence), article.spelling),
    inQuotations: (sentence) => judged(quotes, sentence, hitsOf<Found>(rule, sentence), 'british'),
  });
}

/** What a word-list rule says of all its entries. */
interface Judge {
  readonly voices: readonly Voice[];
  readonly tilt: string | undefined;
  readonly advice: string | undefined;
  readonly withAdverbs: boolean;
  /** Whose spelling a wording is offered in. */
  readonly spelledFor: typeof spellingAround;
}

const overlap = (a: Hit<Found>, b: Hit<Found>): boolean => a.first < b.last && b.first < a.last;

/** The hits that stand, each a report: the longest of those that overlap, and none that a harmless phrase overlaps. */
function judged(judge: Judge, sentence: Sentence, hits: readonly Hit<Found>[], spelling: Spelling): readonly Report[] {
  const reports: Report[] = [];
  const contested = areContested(hits);
  const taken = contested ? hits.filter(isHarmless) : [];
  for (const hit of contested ? hits.toSorted(byLength) : hits) {
    if (!isPhrase(hit) || (contested && taken.some((other) => overlap(hit, other)))) continue;
    const report = applies(hit, sentence) ? reportOf(judge, hit, sentence, spelling) : undefined;
    if (report === undefined) continue;
    taken.push(hit);
    reports.push(report);
  }
  return reports;
}

/** Whether some of the hits, which are in order, overlap. Mostly none do, and each is judged by itself. */
function areContested(hits: readonly Hit<Found>[]): boolean {
  for (let at = 1; at < hits.length; at++) if (overlap(hits[at - 1] as Hit<Found>, hits[at] as Hit<Found>)) return true;
  return false;
}

const isHarmless = (hit: Hit<Found>): boolean => !isPhrase(hit);
const isPhrase = (hit: Hit<Found>): hit is Hit<PhraseEntry> => typeof hit.entry === 'object';

const byLength = (a: Hit<Found>, b: Hit<Found>): number => b.last - b.first - (a.last - a.first) || a.first - b.first;

/** By entry: a hit brings a copy of its entry along, the same one each time. */
const conditions = new WeakMap<PhraseEntry, Conditions>();

function applies(hit: Hit<PhraseEntry>, sentence: Sentence): boolean {
  if (isPartOfCompound(sentence.block.words, hit.first, hit.last)) return false;
  const asked = remember(conditions, hit.entry, (entry) => new Conditions(entry));
  const spot = new Spot(hit, sentence);
  return !(asked.askForCapital ? spot.isSurname : spot.isName) && asked.hold(spot);
}

const isJoint = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.text === '-' && !word.spaced && next !== undefined && !next.spaced;

/** "half-crazy", "slash-and-burn": a hyphen makes the phrase a piece of another word. */
function isPartOfCompound(words: readonly Word[], first: number, last: number): boolean {
  return isJoint(words[first - 1], words[first]) || isJoint(words[last], words[last + 1]);
}

function reportOf(judge: Judge, hit: Hit<PhraseEntry>, sentence: Sentence, spelling: Spelling): Report | undefined {
  const { words } = sentence.block;
  const core = spanOf(sentence, hit.first, hit.last);
  const voice = sentence.voiceOf(core);
  if (!judge.voices.includes(voice)) return undefined;
  const [pushing] = judge.withAdverbs ? adverbsBefore(words, hit.first, sentence.words[0]?.index ?? 0) : [];
  const first = pushing ?? hit.first;
  const span = first === hit.first ? core : spanOf(sentence, first, hit.last);
  const ways = hit.entry.use === undefined ? none : waysOut(judge, hit, sentence, spelling);
  const report: Draft = {
    span,
    message: messageOf(written(words, first, hit.last), hit.entry, judge, ways),
    entry: hit.entry,
  };
  if (ways.length > 0) report.fixes = ways.map(fixOf);
  if (hit.entry.severity) report.severity = hit.entry.severity;
  if (voice === 'reported' && isSomebodys(sentence, core)) report.atMost = 'hint';
  return report;
}

/** A report in the making. */
type Draft = { -readonly [Field in keyof Report]: Report[Field] };

const none: readonly never[] = [];

function waysOut(judge: Judge, hit: Hit<PhraseEntry>, sentence: Sentence, spelling: Spelling): readonly Replacement[] {
  const { first, last, form, entry } = hit;
  const change: Change = { sentence, first, last, form };
  const spell = (use: string): string => {
    const other = americanUse(use);
    return other !== use && judge.spelledFor(sentence.block.words, first, spelling) === 'american' ? other : use;
  };
  return listOf(entry.use).flatMap((use) => mend(change, spell(use)) ?? []);
}

/** As many as there are wordings in lexicons. */
const americanUses = new Map<string, string>();

/** A wording in American spelling. */
const americanUse = (use: string): string => remember(americanUses, use, americanText);

/** "Allegedly", "we have shown": where nobody is named, or the writer, the choice of words is the writer's alone. */
function isSomebodys(sentence: Sentence, span: Span): boolean {
  const attribution = sentence.attributionOf(span);
  if (attribution?.sourceKind === 'none') return false;
  const { start, end } = attribution?.source ?? { start: 0, end: 0 };
  return !/^(?:I|[Ww]e)$/.test(sentence.block.source.slice(start, end));
}

function spanOf(sentence: Sentence, first: number, last: number): Span {
  const { words } = sentence.block;
  return { start: words[first]?.start ?? sentence.start, end: words[last - 1]?.end ?? sentence.end };
}

/** The words `first` to `last` (exclusive) as a reader sees them, with single spaces. */
function written(words: readonly Word[], first: number, last: number): string {
  let text = (words[first] as Word).text;
  for (let at = first + 1; at < last; at++) {
    const word = words[at] as Word;
    text += word.spaced ? ` ${word.text}` : word.text;
  }
  return text;
}

function messageOf(found: string, entry: PhraseEntry, judge: Judge, ways: readonly Replacement[]): string {
  const tilt = entry.why ?? judge.tilt ?? 'tilts the sentence';
  const out = wayOut(ways) ?? entry.advice ?? judge.advice;
  const opening = /^\p{Ll}/u.test(tilt) ? `“${found}” ${tilt}` : `“${found}”: ${tilt.replace(/\.$/, '')}`;
  return out === undefined ? `${opening}.` : `${opening}; ${out}.`;
}

function wayOut(ways: readonly Replacement[]): string | undefined {
  const words = ways.filter((way) => way.text !== '').map((way) => `“${way.text}”`);
  if (words.length > 0) return `${words.slice(0, 3).join(' or ')} says it plainly`;
  return ways.length > 0 ? 'the sentence stands without it' : undefined;
}

function fixOf(way: Replacement): Fix {
  const title = way.text === '' ? `Delete “${way.found}”` : `Replace “${way.found}” with “${way.text}”`;
  return { title, safe: false, edits: way.edits };
}
