import { once, type Sentence, type Word } from '../contract/index.ts';
import { wordSet } from '../lexicons/wordset.ts';

/** The words that the test below goes by; made when first asked for. */
interface Lexicon {
  readonly past: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  readonly coming: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly happenings: ReadonlySet<string>;
  readonly clock: ReadonlySet<string>;
  readonly borders: ReadonlySet<string>;
}

const lexicon = once(
  (): Lexicon => ({
    past: wordSet(`
      was were did had said told began broke brought bought built came caught chose dealt drew drove fell felt fought found
      fled flew gave went got grew held hid kept knew laid led left lost made met paid ran rang rose sank saw sent shook
      shot shut sold sought spoke spent stood stole struck swore took taught thought threw won withdrew wrote overthrew
      became arose heard
    `),
    perfect: wordSet("have has 've 's having is are am be been being get gets to a an the of by and or more most"),
    coming: wordSet("will 'll shall won't set due expected scheduled slated poised"),
    events: wordSet(`
      announces appears arrives begins celebrates closes convenes debates decides departs elects ends faces gathers goes
      hears holds hosts introduces issues kicks launches leaves marks meets opens plays presents publishes releases resumes
      returns rules sits speaks stages starts takes testifies travels unveils visits votes meet vote march gather
    `),
    happenings: wordSet(`
      agreement announcement announcements arrest arrests article assault attack attacks ballot blast blaze
      bombing bombings briefing broadcast caucus caucuses ceremony closing closure closures collision concert
      conference contest contests crash deal debate decision declaration draw earthquake edition election
      elections eruption event events explosion final finals fire fixture fixtures funeral game games headlines
      hearing hearings inauguration incident issue judgement judgment killing killings landslide launch march
      match matches meeting meetings move newspaper opening outage paper papers parade poll primaries primary
      proceedings protest protests quake race raid raids rally referendum report result results ruling runoff
      semifinal session sessions shooting show signing sitting speech statement storm strike strikes summit
      talks testimony times trading trial verdict victory vigil visit vote votes win
    `),
    clock: wordSet('earlier later early late starting beginning effective until from'),
    borders: wordSet(
      '; : . ( ) — – who which that what than when since because where while whereas as after before although',
    ),
  }),
);

/** How far from the word its clause is looked through, in words. */
const reach = 16;

/**
 * Whether "today" or "tomorrow" may stand for our times or the times to come ("much of what is today Iraq", "tomorrow’s
 * readers"), as far as no verb of its clause tells of a single day.
 *
 * @param first the word's place in the block.
 */
export function mayMeanAnAge(sentence: Sentence, first: number): boolean {
  const { words } = sentence.block;
  const day = words[first];
  if (day?.lower !== 'today' && day?.lower !== 'tomorrow') return false;
  if (/^['’]s?$/.test(words[first + 1]?.text ?? '')) return !isBeforeHappening(words, first + 2);
  if (isAside(words, first)) return true;
  if (isBehindName(words, first)) return false;
  const before = clauseBefore(sentence, first);
  if (before.some(({ lower }) => lower === 'if')) return true;
  if (day.lower === 'tomorrow' || isByClock(words, first)) return false;
  const after = clauseAfter(sentence, first);
  // "what is today Croatia" and "so it is today" say what now is, "the vote is today" when.
  if (/^(?:is|are)$/.test(before.at(-1)?.lower ?? ''))
    return (
      after[0]?.kind === 'word' || words.slice(Math.max(0, first - 6), first).some(({ lower }) => likening.test(lower))
    );
  return !tells(before) && !tells(after);
}

const likening = /^(?:so|where|how|like|as)$/;

/** "today’s vote", "tomorrow’s New York Times". */
const isBeforeHappening = (words: readonly Word[], from: number): boolean =>
  words.slice(from, from + 4).some(({ lower }) => lexicon().happenings.has(lower));

/** "The chapel, today a museum, was built by monks." */
const isAside = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === ',' &&
  /^(?:an?|the|part|home|known)$/.test(words[at + 1]?.lower ?? '') &&
  isLower(words[at]);

/** "In Lima today.", "the trial of Ann Lowe today,": something is on there; not "in the Lower Chapel today". */
function isBehindName(words: readonly Word[], at: number): boolean {
  let first = at;
  while (isCapitalised(words[first - 1])) first--;
  const next = words[at + 1];
  return first < at && words[first - 1]?.lower !== 'the' && (next === undefined || next.kind === 'punctuation');
}

const isCapitalised = (word: Word | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(word?.text ?? '');

const isLower = (word: Word | undefined): boolean => word?.text === word?.lower;

/** "earlier today", "starting today", "today at noon". */
function isByClock(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower === ',' ? at + 2 : at + 1;
  return lexicon().clock.has(words[at - 1]?.lower ?? '') || words[next]?.lower === 'at';
}

function clauseBefore({ block, words }: Sentence, at: number): readonly Word[] {
  const from = Math.max(words[0]?.index ?? 0, at - reach);
  const stretch = block.words.slice(from, at);
  return stretch.slice(stretch.findLastIndex(({ lower }) => lexicon().borders.has(lower)) + 1);
}

function clauseAfter({ block, words }: Sentence, at: number): readonly Word[] {
  const stretch = block.words.slice(at + 1, Math.min((words.at(-1)?.index ?? at) + 1, at + 1 + reach));
  const end = stretch.findIndex(({ lower }) => lexicon().borders.has(lower));
  return end < 0 ? stretch : stretch.slice(0, end);
}

/** Whether a clause tells of one day: what happened, is to come, or is on the day's programme. */
const tells = (clause: readonly Word[]): boolean =>
  clause.some(({ lower, kind }, at) => {
    const { past, coming, events, perfect } = lexicon();
    if (kind !== 'word') return false;
    const before = clause[at - 1]?.lower ?? '';
    const auxiliary = before.endsWith('ly') ? (clause[at - 2]?.lower ?? '') : before;
    // "must be met" goes for any day, and what is "still being felt" lasts.
    if (past.has(lower)) return auxiliary !== 'be' && !(auxiliary === 'being' && lower === 'felt');
    if (coming.has(lower) || events.has(lower)) return true;
    return lower.length > 4 && lower.endsWith('ed') && !perfect.has(auxiliary);
  });
