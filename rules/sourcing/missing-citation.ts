import { type ArticleSource, type Context, defineRule, type Report, type Span } from '../contract/index.ts';

const warning = { news: 'warning', opinion: 'warning' } as const;

/** With what a hole begins: looking for these first is many times faster than trying every letter. */
const openers = ['TK', 'XX', 'TODO', 'FIXME', '[', '{{', '('];

/** Everything that can be a hole. Groups: what a hole of that kind is called here. */
const holes =
  /(?<named>TKTK(?:-[A-Z0-9]+)*)|(?<tk>\bTK+\b)|(?<crosses>\bX{2,}(?:,X{3})*\b)|(?<todo>\bTODO\b|\bFIXME\b)|(?<asked>\[{1,2}\s*(?:citation|source|reference|ref|cite|cn|who|when|where)(?: needed| missing| required|\s*\?)?\s*\]{1,2}|\{\{\s*(?:citation needed|cn|fact|who|when)[^{}\n]{0,40}\}\}|\((?:source|ref|citation|cite)(?: needed|\?| ?\?\?*| missing)\))|(?<note>\[\^[^\]\s]+\](?!:))|(?<link>(?<!!)\[[^\][\n]*\]\(\s*(?:#|<>)?\s*\))/iy;

export default defineRule({
  id: 'sourcing/missing-citation',
  summary: 'A hole left in the text where a source, a name or a figure is to stand.',
  why: 'The text is not ready: what was to be looked up would go into print as it stands.',
  severity: { news: 'error', opinion: 'error' },
  fix: 'none',
  binding: true,
  examples: [
    'Trade reached $4 billion, according to {TKTK-SOURCE}.',
    'The treaty was signed on {TKTK-DATE}.',
    'The mayor, {TK}, opened the bridge.',
    'The bridge cost {TKTK}.',
    'The dam holds {XX} million litres.',
    'Some {XXX} people came.',
    'The valley is emptying {[citation needed]}.',
    'The valley is emptying {[SOURCE]}.',
    'The valley is emptying {(source?)}.',
    'The valley is emptying. {TODO} ask the census office.',
    { text: 'The valley is emptying.{[^census]}', language: 'markdown' },
    { text: 'The {[census]()} counts fewer people.', language: 'markdown' },
    'The mill burned down in {TKTK-YEAR}.',
    'The survey was led by {[who?]}.',
    'The wells ran dry in 1950 {(source missing)}.',
    'The valley lost 40% of its orchards {(ref?)}.',
    'The dam cost {XX} million. {FIXME} the sum.',
    'She bought the coat at TK Maxx.',
    'Women have two XX chromosomes.',
    'Super Bowl XX was played in New Orleans.',
    'Pope Pius XX does not exist.',
    'The XX Olympic Games were held in Munich.',
    { text: 'The macro `TODO` marks what is open.', language: 'markdown' },
    { text: 'The valley is emptying.[^census]\n\n[^census]: Census of 2020.', language: 'markdown' },
    { text: 'The [census](https://example.org/census) counts fewer people.', language: 'markdown' },
    { text: 'Fewer people live here ([source](https://example.org/census)).', language: 'markdown' },
    { text: 'Fewer people live here.[source]\n\n[source]: https://example.org/census', language: 'markdown' },
    { text: 'The [census][ref] counts them.\n\n[Ref]: https://example.org/census', language: 'markdown' },
    {
      text: 'Fewer people live here {[source]}, as the [list][ref] has it.\n\n[ref]: https://example.org',
      language: 'markdown',
    },
    'Fewer people live here {[source]}(so they say).',
    'His to-do list is long.',
    'The file is called TKX.',
    'Louis XXI was never crowned.',
    'The source (a clerk) stayed silent.',
    'He drew an X and an O.',
    'The band The xx played two songs.',
    { text: 'A list:\n\n- [ ] a task\n- [x] a task that is done', language: 'markdown' },
  ],
  *scan(source, context): Iterable<Report> {
    for (const found of holesIn(source.text)) {
      const span = { start: found.index, end: found.index + found[0].length };
      const hole = judged(found, source, context);
      if (hole !== undefined && !isCode(source, span)) yield { span, message: hole.message, ...hole.weight };
    }
  },
});

/** All holes in order, none inside another. */
function* holesIn(text: string): Iterable<RegExpExecArray> {
  const places = openers.flatMap((opener) => placesOf(opener, text)).sort((a, b) => a - b);
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    holes.lastIndex = place;
    const found = holes.exec(text);
    if (!found) continue;
    yield found;
    from = place + found[0].length;
  }
}

function placesOf(opener: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + 1)) places.push(at);
  return places;
}

/** What is wrong, and how it departs from the rule's own severity. */
interface Hole {
  readonly message: string;
  readonly weight?: Pick<Report, 'severity' | 'binding'>;
}

function judged(found: RegExpExecArray, { text }: ArticleSource, { article }: Context): Hole | undefined {
  const { named, tk, crosses, todo, asked, note, link } = found.groups ?? {};
  const word = found[0];
  const [before, after] = [
    text.slice(Math.max(0, found.index - 40), found.index),
    text.slice(found.index + word.length, found.index + word.length + 40),
  ];
  if (named !== undefined)
    return isUpper(word) && !/[\w-]$/.test(before)
      ? { message: `“${word}” is still to be filled in.`, weight: { binding: true } }
      : undefined;
  if (tk !== undefined)
    return isUpper(word) && isBareHole(before, after)
      ? { message: `“${word}” is still to be filled in.`, weight: { severity: warning } }
      : undefined;
  if (crosses !== undefined)
    return isUpper(word) && isCrossedOut(before, after)
      ? { message: `“${word}” stands where a figure or name is missing.`, weight: { severity: warning } }
      : undefined;
  if (todo !== undefined)
    return isUpper(word)
      ? { message: `“${word}” marks what is still to be done.`, weight: { severity: warning } }
      : undefined;
  if (note !== undefined)
    return isUndefinedNote(word, article) ? { message: `The footnote “${word}” has no text.` } : undefined;
  if (asked !== undefined && isLink(asked, after, article)) return undefined;
  if (link !== undefined) return article.language === 'markdown' ? { message: 'The link leads nowhere.' } : undefined;
  return { message: `“${word}” asks for a source that is not there.` };
}

const isUpper = (word: string): boolean => word === word.toUpperCase();

/** "TK Maxx" and "TK-421" are names. */
const isBareHole = (before: string, after: string): boolean =>
  !/^[ -]?\p{Lu}\p{Ll}|^-\d|^\.\p{L}/u.test(after) && !/[\w@#/.-]$/.test(before);

/** "XX million", "$XX", "about XX people"; not "XX chromosomes", "Super Bowl XX", "Louis XX", "the XX Games". */
function isCrossedOut(before: string, after: string): boolean {
  if (/^ ?(?:%|per ?cent|million|billion|trillion|people|years|days)/i.test(after)) return true;
  if (/^[ -]?(?:chromosom|karyotyp|genotyp|century|sex|female|individual|pair|cell|large|and XY)/i.test(after))
    return false;
  if (/^(?:[ -]\p{Lu}|\/)/u.test(after) || /^[\p{L}\p{N}_/.-]+\w/u.test(after)) return false;
  if (/[\p{L}\p{N}_./-]$/u.test(before)) return false;
  const [name = ''] = /\p{Lu}[\p{L}.’']*(?=[ -]$)/u.exec(before) ?? [];
  return name === '' || countWords.has(name);
}

/** Words with a capital before which a figure may be missing; any other makes the crosses a Roman numeral. */
const countWords: ReadonlySet<string> = new Set(
  'Some About Over Nearly Almost Around The A Of In At By For On With From To More Only Up And But I'.split(' '),
);

const isUndefinedNote = (word: string, { language, footnotes }: Context['article']): boolean =>
  language === 'markdown' && !footnotes.includes(word.slice(2, -1).toLowerCase());

/** "[source](https://…)", and "[source]" or "[text][source]" where the article says where that leads. */
const isLink = (word: string, after: string, { language, links }: Context['article']): boolean =>
  language === 'markdown' &&
  /^\[[^[]/.test(word) &&
  (/^\([^)\s]/.test(after) || links.includes(word.slice(1, -1).trim().toLowerCase()));

const isCode = ({ code }: ArticleSource, span: Span): boolean =>
  code.some((stretch) => stretch.start <= span.start && span.end <= stretch.end);
