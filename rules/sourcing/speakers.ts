/** Finds the speakers of a block that go by a surname alone and are plainly people. */
import {
  type Attribution,
  type Block,
  beginningIn,
  overlaps,
  type Sentence,
  type Span,
  type Word,
} from '../contract/index.ts';
import { isCapital } from '../contract/names.ts';
import { codesByPlace } from '../lexicons/currencies.ts';
import { bodies, courtesies, particles } from '../lexicons/sourcingNames.ts';
import { openers } from '../lexicons/sourcingSpeakers.ts';
import { formsOf, introductionsIn } from './introductions.ts';
import { indexAt, lowerWords, wordAt } from './phrases.ts';
import { awaitsSource } from './reach.ts';

/** Somebody who speaks by surname alone; the span takes in a title of courtesy. */
export interface Speaker extends Span {
  /** The surname's last word, in lower case. */
  readonly name: string;
  /** The surname as written. */
  readonly shown: string;
  /** A mark stands behind the name, so that an apposition needs no comma of its own. */
  readonly closes: boolean;
}

/** Whom a block introduces, and who speaks in it that it has not introduced by then, each once and in order of place. */
export interface Acquaintance {
  /** Forms of names. Without their places: what other blocks want to know is the same wherever they stand. */
  readonly introduced: readonly string[];
  readonly speakers: readonly Speaker[];
}

/** The digest of a block; undefined where it names nobody. */
export function acquaint(block: Block): Acquaintance | undefined {
  const introductions = introductionsIn(block);
  const isProse = (block.kind === 'paragraph' || block.kind === 'list-item') && !block.quoted;
  const speakers = isProse ? strangersAmong(block.sentences.flatMap(speakersIn), introductions) : [];
  const introduced = [...introductions.keys()].flatMap(formsOf);
  return introduced.length + speakers.length > 0 ? { introduced, speakers } : undefined;
}

/** Those whom their own block does not introduce before they speak, and who have not spoken in it before. */
function strangersAmong(speakers: readonly Placed[], introductions: ReadonlyMap<string, number>): readonly Speaker[] {
  if (speakers.length === 0) return [];
  const known = new Map<string, number>();
  const meet = (name: string, place: number): void => {
    for (const form of formsOf(name)) known.set(form, Math.min(place, known.get(form) ?? place));
  };
  for (const [name, place] of introductions) meet(name, place);
  return speakers.flatMap(({ speaker, nameStart }) => {
    const isKnown = formsOf(speaker.name).some((form) => (known.get(form) ?? Number.POSITIVE_INFINITY) <= nameStart);
    meet(speaker.name, nameStart);
    return isKnown ? [] : [speaker];
  });
}

/** A speaker, and where the last word of the surname starts. */
interface Placed {
  readonly speaker: Speaker;
  readonly nameStart: number;
}

const speakersIn = (sentence: Sentence): readonly Placed[] =>
  awaitsSource(sentence) ? [] : sentence.attributions.flatMap((attribution) => speakerOf(sentence, attribution) ?? []);

function speakerOf(sentence: Sentence, attribution: Attribution): Placed | undefined {
  const { source, cue, kind, named } = attribution;
  if (source === null || cue === null || kind !== 'speech' || !named) return undefined;
  if (source.start < sentence.start || source.end > sentence.end) return undefined;
  if (sentence.quotations.some((quotation) => overlaps(quotation, source))) return undefined;
  const words = beginningIn(sentence.words, source);
  const title = words[0] && courtesies.has(words[0].lower) ? words[0] : undefined;
  const surname = words.slice(title ? 1 : 0);
  const last = surname.at(-1);
  if (last === undefined || !isSurname(surname)) return undefined;
  if (!title && !isPerson(sentence, attribution, last)) return undefined;
  const start = surname[0]?.start ?? last.start;
  const speaker = {
    start: source.start,
    end: source.end,
    name: last.lower,
    shown: sentence.block.source.slice(start, last.end),
    closes: wordAt(sentence, last.index + 1)?.kind !== 'word',
  };
  return { speaker, nameStart: last.start };
}

/** One word with a capital, or several joined by hyphens or after particles. No acronym, no place, no firm. */
function isSurname(words: readonly Word[]): boolean {
  return (
    words.every(
      ({ text }, at) =>
        (isCapital(text) && (at === 0 || words[at - 1]?.text === '-' || particles.has(words[at - 1]?.text ?? ''))) ||
        text === '-' ||
        (particles.has(text) && at < words.length - 1),
    ) &&
    isNoOther(words.at(-1) as Word) &&
    isNoOther(words[0] as Word)
  );
}

/** Groups of people by creed, party or descent. */
const group = /(?:icans|ians|crats|ists|ites|ers)$/;

/** "BuzzFeed", "AZCentral", "3com"; not "McLean", "DeSantis". */
const isCoined = (text: string): boolean =>
  /\d|\p{Lu}{2}/u.test(text) ||
  (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Lo|Fitz|Van)\p{Lu}\p{Ll}+$/u.test(text));

const isNoOther = ({ text, lower }: Word): boolean =>
  text.length > 1 &&
  text !== text.toUpperCase() &&
  !isCoined(text) &&
  !bodies.has(lower.replace(/'.*$/, '')) &&
  !codesByPlace.has(lower) &&
  !openers.has(lower) &&
  !group.test(lower);

/** What people do with words, and few else. */
const speech =
  /^(?:say|tell|add|explain|recall|argue|note|warn|insist|write|declare|testify|state|reply|answer|respond|joke|quip|continue|go on|ask|admit|concede|point|point out|suggest|promise|complain|remark|comment|urge|deny|observe|lament|shout|whisper|laugh|sigh|smile|shrug|nod|mutter|cry|reflect|describe|call|conclude|confirm|predict|claim|maintain|boast|acknowledge|believe|think|tweet|agree|put|muse|confess|demand|vow|according to)$/;
const firstPerson = /^(?:i|i'm|i've|i'd|i'll|my|me|myself|mine)$/;
const plural = /^(?:we|we're|we've|we'd|we'll|our|us|ours)$/;
const heShe = /^(?:he|she|his|her|he's|she's|he'd|she'd|he'll|she'll)$/;
/** Bodies speak in these. */
const release = /^(?:statement|release|communiqué|communique|filing|report|editorial|website|tweet)$/;

/** What the words around the name show: "I" in what is quoted, "he" in what is reported or comes next, a plain quotation. */
function isPerson(sentence: Sentence, attribution: Attribution, name: Word): boolean {
  const opens = name === sentence.words[0];
  // At a sentence's head "Residents" has a capital, too.
  if ((opens && name.lower.endsWith('s')) || !speech.test(attribution.lemma ?? '')) return false;
  const said = contentWords(sentence, attribution);
  if (heShe.test(sentence.next?.words[0]?.lower ?? '') || said.slice(0, 2).some((word) => heShe.test(word)))
    return true;
  if (!attribution.content.some((piece) => isQuoted(sentence, piece))) return false;
  if (said.some((word) => firstPerson.test(word))) return true;
  const behind = lowerWords(sentence, name.index + 1, name.index + 12);
  return !opens && !said.some((word) => plural.test(word)) && !behind.some((word) => release.test(word));
}

/** How many words of what is said are looked at. */
const reach = 60;

/** What is said, in lower case, without the "that" at its head. */
function contentWords(sentence: Sentence, { content }: Attribution): string[] {
  const words = content.flatMap(({ start, end }) => {
    const first = indexAt(sentence, start);
    return lowerWords(sentence, first, Math.min(first + reach, indexAt(sentence, end)));
  });
  return words[0] === 'that' ? words.slice(1) : words;
}

const isQuoted = (sentence: Sentence, piece: Span): boolean =>
  sentence.quotations.some((quotation) => overlaps(quotation, piece));
