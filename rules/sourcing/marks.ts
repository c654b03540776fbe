/** Phrases that show where the facts of a sentence come from, and what must stand around them to do so. */
import { hitsOf, type Sentence } from '../contract/index.ts';
import { months, weekdays } from '../lexicons/numbers-calendar.ts';
import { announcing, documents, pointing, provenance, showing } from '../lexicons/sourcingMarks.ts';
import { all, hasCapital, lowerAt, lowerWords, type RulePhrase, wordAt } from './phrases.ts';

/** The meaning of a phrase that shows a source, and what must stand around it to do so. */
export interface Mark {
  readonly shows: 'pointing' | 'announcing' | 'document';
}

/** Phrases that a rule lists beside its own when it asks for sources in reach. */
export const marks: readonly RulePhrase<Mark>[] = [
  ...all<Mark>(pointing, { shows: 'pointing' }),
  ...all<Mark>(announcing, { shows: 'announcing' }),
  ...all<Mark>(documents, { shows: 'document' }),
];

/** Cues that hand something over rather than claim it: what lies in their object is the writer's all the same. */
/** Whether a phrase of the sentence shows a source. `rule` is the one that lists `marks`. */
export const showsMark = (rule: { readonly id: string }, sentence: Sentence): boolean =>
  hitsOf<unknown>(rule, sentence).some(
    ({ entry, first, last }) => isMark(entry) && isShown(sentence, entry, first, last),
  );

const isMark = (entry: unknown): entry is Mark => typeof entry === 'object' && entry !== null && 'shows' in entry;

function isShown(sentence: Sentence, { shows }: Mark, first: number, last: number): boolean {
  if (shows === 'pointing') return true;
  return shows === 'announcing' ? isAnnounced(sentence, first, last) : isConsulted(sentence, first, last);
}

/**
 * "Reported revenue of"; not "is estimated", "911 confirmed cases", "the United States", "added ten jobs", nor a country that
 * posts a deficit.
 */
function isAnnounced(sentence: Sentence, first: number, last: number): boolean {
  if (hasCapital(sentence, first) && first !== sentence.words[0]?.index) return false;
  if (hasOtherSense(sentence, first) && !opensSpeech.test(lowerAt(sentence, last))) return false;
  if (isPassive(sentence, first) || wordAt(sentence, first - 1)?.kind === 'number') return false;
  const isPosting = wordAt(sentence, first)?.lower.startsWith('post') ?? false;
  return !(isPosting && lowerWords(sentence, last, last + 4).some((word) => /^(?:deficit|surplus)$/.test(word)));
}

/** Words that are as often nouns, or verbs of doing. */
const hasOtherSense = (sentence: Sentence, at: number): boolean =>
  /^(?:releas(?:es?|ed|ing)|states?|adds?|added|adding|notes?|claims?|claimed|posts?|tells?|reveals?|revealed|reports?|forecasts?|projects?|estimates?)$/.test(
    lowerAt(sentence, at),
  );
const opensSpeech =
  /^(?:that|it|he|she|they|there|how|a|an|the|its|revenue|profits?|sales|earnings|net|[,:“"]|reporters)$/;

/** "Figures published on Monday show", "in its latest report", "a survey by Northgate". */
function isConsulted(sentence: Sentence, first: number, last: number): boolean {
  if (wordAt(sentence, first)?.lower === 'figures' && known.test(lowerAt(sentence, first - 1))) return false;
  const after = lowerWords(sentence, last, last + 4);
  if (after.some((word) => showing.has(word)) || provenance.has(after[0] ?? '')) return true;
  if (/^(?:is|are|was|were)$/.test(after[0] ?? '') && provenance.has(after[1] ?? ''))
    return !(/^(?:from|of)$/.test(after[1] ?? '') && isDay(after[2] ?? ''));
  const before = lowerWords(sentence, first - 5, first);
  return before.some((word, at) => /^(?:in|from|by|to)$/.test(word) && determiner.test(before[at + 1] ?? ''));
}

/** Before "figures" that are people: "one of the most powerful figures in the valley". */
const known =
  /^(?:powerful|leading|public|political|senior|key|prominent|religious|popular|major|influential|important|opposition|party|establishment|military|literary|historical|controversial|central|father|respected|known|divisive|polari[sz]ing|celebrated|towering|beloved|hated|feared|fringe|right|left|wing|cultural|media|underworld)$/;

/** "These figures are from May": that tells when, and not whose. */
const isDay = (word: string): boolean =>
  months.has(word) || weekdays.has(word) || /^(?:\d{1,4}|last|early|late|mid)$/.test(word);

const determiner = /^(?:a|an|the|its|his|her|their|this|that)$/;

const passiveAuxiliaries = new Set("is are was were be been being 's an a the in of by with for on from".split(' '));

/** "is estimated", "was widely reported", "an estimated", "in estimated losses": the verb shows no source. */
function isPassive(sentence: Sentence, at: number): boolean {
  const before = lowerAt(sentence, at - 1);
  if (passiveAuxiliaries.has(before)) return true;
  return /(?:ly|not|also|now|still|first)$/.test(before) && passiveAuxiliaries.has(lowerAt(sentence, at - 2));
}
