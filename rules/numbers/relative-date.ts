import {
  type Block,
  defineRule,
  type Fix,
  type Hit,
  type Phrase,
  type Placed,
  type Report,
  type Sentence,
  type Span,
  type Style,
  shifted,
} from '../contract/index.ts';
import { monthAs, monthNames, writeDate } from './dateText.ts';
import { mayMeanAnAge } from './nowadays.ts';
import { isJudged, outer, textOf } from './prose.ts';

/** What a phrase of relative time is to its reader: a day to count back from, or a stretch of time. */
interface Relative {
  /** Days from the day of publication, where the phrase names a single day. */
  readonly days: number | null;
  /** Nobody can place it without a date. */
  readonly strong: boolean;
}

/** A phrase in the article, with places in the block until it is concluded. */
interface Use extends Span, Relative {
  readonly text: string;
  readonly possessive: boolean;
  /** What stands before a date that takes its place: "on ", "On " or nothing. */
  readonly lead: string;
}

/** What a block says of time. */
interface Times {
  readonly uses: readonly Use[];
  readonly dated: boolean;
}

const strong = (days: number | null): Relative => ({ days, strong: true });
const weak: Relative = { days: null, strong: false };

const phrases: readonly Omit<Phrase<Relative>, 'owner'>[] = [
  { pattern: 'today', entry: strong(0) },
  { pattern: 'yesterday', entry: strong(-1) },
  { pattern: 'tomorrow', entry: strong(1) },
  { pattern: 'last night', entry: strong(null) },
  { pattern: 'yesterday|tomorrow morning|afternoon|evening', entry: strong(null) },
  { pattern: 'this morning|afternoon|evening', entry: weak },
  { pattern: 'tomorrow night', entry: strong(null) },
  { pattern: 'tonight', entry: weak },
  { pattern: 'earlier? last|this|next week|weekend|month|year|quarter|spring|summer|autumn|winter', entry: weak },
  {
    pattern: 'a|one|two|three|four|five|six|several few? day|days|week|weeks|month|months|year|years ago',
    entry: weak,
  },
  { pattern: 'recently', entry: weak },
  { pattern: 'in recent days|weeks|months|years', entry: weak },
];

/** Words before "today" and "tomorrow" that make them a name or a figure of speech. */
const innocentBefore = /^(?:usa|russia|india|psychology|better|brighter|no|like|until|than|as|even|still)$/;

/**
 * Words that make a stretch of time one of its own or one among others: "the last year of the war", "more recently". With
 * a possessive it names an event, as "this year’s fair" does.
 */
const innocentStretch = /^(?:the|a|his|her|their|its|more|most)$/;

export default defineRule({
  id: 'numbers/relative-date',
  summary: 'A day or a time that only a reader of the same day can place.',
  why: 'An article outlives its day: “yesterday” in an undated text is a different day for each reader.',
  severity: { news: 'hint', opinion: 'hint' },
  fix: 'suggested',
  phrases,
  examples: [
    'The mayor resigned {yesterday}.',
    'The court rules {today}.',
    'The vote is {tomorrow}, the speaker said.',
    'The storm broke {last night} over the bay.',
    '{Last week} the mill shut its gates.',
    'Prices rose {last year}.',
    'The bridge was {recently} painted.',
    'She left {two years ago}.',
    'The school opens {this year}.',
    '{In recent months} the queue has grown.',
    'The ferry sank {yesterday morning}.',
    { text: 'The mayor resigned {yesterday|on 20 May 2023}.', date: '2023-05-21' },
    { text: 'The court rules {today|on 21 May 2023}.', date: '2023-05-21' },
    { text: 'The vote is {tomorrow|on 1 June 2023}.', date: '2023-05-31' },
    { text: '{Yesterday|On 20 May 2023} the mayor resigned.', date: '2023-05-21' },
    { text: 'The port is shut since {yesterday|20 May 2023}.', date: '2023-05-21' },
    { text: 'She said that {tomorrow|22 May 2023} will be dry.', date: '2023-05-21' },
    { text: 'The man who left {yesterday|on 20 May 2023} will be back.', date: '2023-05-21' },
    'The mill burned {tonight}.',
    { text: 'The mayor resigned {yesterday|on Jan. 20, 2023} at noon.', date: '2023-01-21', style: 'ap' },
    'Talks on the canal go on in Oslo {today}.',
    'The mayor resigned on 20 May 2023.',
    'The mayor resigned on Monday.',
    '“He resigned yesterday,” she said.',
    'He reads USA Today at breakfast.',
    'They live as if there were no tomorrow.',
    'The film is called “Yesterday”.',
    'It was the last year of the war.',
    'The young want a better tomorrow.',
    'This is the tenth year of drought.',
    'He slept the night through.',
    'The weekend was wet.',
    'A recent book tells the story.',
    'The last week of May is cold.',
    'The day after, she left.',
    'The morning after, it rained.',
    'Much of what is today Croatia was Venetian.',
    'Today, both mills employ fewer people than the bakery does.',
    'Few farmers today own a horse.',
    'The monks peeled nuts at dusk. So it is today: nobody hurries.',
    'There are few bells in the Lower Chapel today.',
    'Nobody can say where the guild is today.',
    'The levy did harm that is still being felt today.',
    'The chapel, today a museum, was built by monks.',
    'The dangers of cheap arms today must be met by law.',
    'She writes for today’s readers.',
    'This year’s fair opens at ten.',
    'More recently, the bridge was painted.',
    { text: 'Prices rose last year.', date: '2023-05-21' },
    'The mill burned on 20 May 2023. Prices had risen last year.',
    'Voters would turn to her if they were asked tomorrow.',
    '{Today}, the mayor opened the bridge.',
    'The clerks read {today}’s ruling twice.',
    'The duke won both of {today}’s primaries.',
    'The council will vote {today} at noon.',
    '{This year} prices rose. They had fallen before, and this year nobody knows why.',
  ],
  collect(block) {
    const uses = block.sentences.flatMap((sentence) => usesIn(sentence, block));
    const dated = block.sentences.some((sentence) =>
      outer(sentence).some(({ kind, value }) => kind === 'date' && isAnchor(value)),
    );
    return uses.length > 0 || dated ? { uses, dated } : undefined;
  },
  *conclude(digests, { article, style }) {
    const times = digests as readonly Placed<Times>[];
    const uses = times.flatMap(({ start, digest }) => digest.uses.map((use) => shifted(use, start)));
    const days = uses.filter((use) => use.strong);
    if (article.date !== null) return yield* days.map((use) => datedReport(use, article.date ?? '', style));
    const undated = !times.some(({ digest }) => digest.dated);
    // The missing date is one trouble, however often it is felt: it is said aloud once.
    yield* days.map((use, at) => undatedReport(use, [], undated && at === 0));
    if (undated) yield* firstOfEach(uses.filter((use) => !use.strong));
  },
});

/** Times that stretch are told once for each phrase, with its other places. */
function* firstOfEach(uses: readonly Use[]): Iterable<Report> {
  const alike = new Map<string, Use[]>();
  for (const use of uses) {
    const phrase = use.text.toLowerCase();
    const others = alike.get(phrase);
    if (others) others.push(use);
    else alike.set(phrase, [use]);
  }
  for (const [first, ...more] of alike.values()) if (first) yield undatedReport(first, more, false);
}

/**
 * A date that anchors the text, as reading packs it into one number (yyyymmdd, zeros for what is not said): a day of a
 * month, with or without its year, or a month of a year. A reader who knows one of these can place the rest.
 */
const isAnchor = (value: unknown): boolean =>
  typeof value === 'number' && value % 10_000 >= 100 && (value % 100 > 0 || value >= 10_000);

function usesIn(sentence: Sentence, block: Block): Use[] {
  const hits = sentence.hits('numbers/relative-date') as readonly Hit<Relative>[];
  return hits
    .filter((hit) => isLongest(hit, hits))
    .flatMap((hit) => {
      const [first, last] = [block.words[hit.first], block.words[hit.last - 1]];
      if (!first || !last) return [];
      const span = { start: first.start, end: last.end };
      const before = block.words[hit.first - 1];
      const named = /^\p{Lu}/u.test(first.text) && hit.first !== sentence.words[0]?.index;
      if (named || innocentBefore.test(before?.lower ?? '') || !isJudged(sentence, span)) return [];
      const possessive = /^['’]s?$/.test(block.words[hit.last]?.text ?? '');
      // "the world of today", but "each of today’s contests".
      if (before?.lower === 'of' && !possessive) return [];
      if (mayMeanAnAge(sentence, hit.first)) return [];
      if (!hit.entry.strong && (possessive || innocentStretch.test(before?.lower ?? ''))) return [];
      const lead = leadOf(
        before?.lower ?? '',
        block.words[hit.last]?.lower ?? '',
        hit.first === sentence.words[0]?.index,
      );
      return [{ ...span, ...hit.entry, text: textOf(sentence, span), possessive, lead }];
    });
}

/** What leads to a date in the day's place: "on", but neither behind "since" nor where the day itself is the subject. */
function leadOf(before: string, after: string, opens: boolean): string {
  const isSubject = (opens || /^(?:that|and|but|if)$/.test(before)) && /^(?:is|was|will|would|may|might)$/.test(after);
  if (isSubject || /^(?:since|from|until|till|by|before|after|for|of|through)$/.test(before)) return '';
  return opens ? 'On ' : 'on ';
}

const isLongest = (hit: Hit, hits: readonly Hit[]): boolean =>
  !hits.some(
    (other) =>
      other !== hit &&
      other.first <= hit.first &&
      other.last >= hit.last &&
      other.last - other.first > hit.last - hit.first,
  );

function undatedReport({ start, end, text }: Use, more: readonly Use[], loud: boolean): Report {
  return {
    span: { start, end },
    message: `“${text}” means another time to each reader: the article has no date to count from.`,
    ...(loud ? { severity: { news: 'warning', opinion: 'warning' } as const } : {}),
    related: more.map(({ start, end }) => ({ start, end, message: 'The same words here, too.' })),
  };
}

function datedReport(use: Use, date: string, style: Style): Report {
  const { start, end, text } = use;
  return {
    span: { start, end },
    message: `“${text}” counts from the day of publication: later readers must work out when that was.`,
    fixes: fixesFor(use, date, style),
  };
}

/** The day itself, as the house writes dates; the day first, which nobody misreads, where it does not say. */
function fixesFor(
  { start, end, days, possessive, lead }: Use,
  date: string,
  { dateOrder, monthWithDay }: Style,
): Fix[] {
  if (days === null || possessive) return [];
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
  if (Number.isNaN(day.getTime())) return [];
  const name = monthNames[day.getUTCMonth()] ?? '';
  const month = monthAs(monthWithDay ?? 'whole', name) ?? name;
  const [number, year] = [String(day.getUTCDate()), String(day.getUTCFullYear())];
  const text = `${lead}${writeDate(dateOrder ?? 'day-first', number, month, year)}`;
  return [{ title: `Write “${text}”`, safe: false, edits: [{ start, end, text }] }];
}
