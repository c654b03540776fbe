import {
  type Attribution,
  type Block,
  carriesClaim,
  defineRule,
  type Example,
  isHeadline,
  type Placed,
  type Report,
  type Span,
  shifted,
} from '../contract/index.ts';
import { isOfOne, isQuestionPut } from './genres.ts';
import { mentionIn, type Source, soleSource, sourceOf } from './sources.ts';

/** What a block has to say of the article's sources. */
interface Sources {
  readonly headline: boolean;
  /** Its words, without those of headlines. */
  readonly words: number;
  /** How many statements it attributes to somebody. */
  readonly statements: number;
  /** Who answers for them, in order, where they are told. */
  readonly sources: readonly Source[];
  /** A link or footnote vouches for a sentence that names nobody. */
  readonly linked: boolean;
  /** It would tell, as a headline or first paragraph, that a single person is to be heard. */
  readonly ofOne: boolean;
  /** It is a question put to somebody. */
  readonly asked: boolean;
  /** Where it first mentions a source by name. */
  readonly mention: (source: Source) => Span | undefined;
}

/** An example that is judged in spite of its length. */
const brief = (text: string): Example => ({ text, options: { words: 10 } });

/** So many questions, each a paragraph, make an interview. */
const questionsOfInterview = 3;

/** So many statements at least make a source that the article rests on. */
const statementsOfSource = 2;

/** So many of the other statements are shown beside the finding. */
const shown = 9;

export default defineRule({
  id: 'sourcing/single-source',
  summary: 'A whole article that rests on one source.',
  why: 'One source has one view, and nobody else in the article can bear it out or contradict it.',
  severity: { news: 'off', opinion: 'off' },
  fix: 'none',
  options: {
    words: { default: 300, description: 'How many words an article must have to be judged.' },
  },
  examples: [
    ...[
      'The mill will shut in June, {Ann Lowe} said. She blamed the price of grain. “We have no choice,” she said.',
      '{Ann Lowe} runs the mill. Grain is dear, Lowe said. The mill, Lowe said, will shut in June.',
      'The mill will shut in June, said {Ann Lowe}, its owner.\n\nGrain is dear, she said. Lowe said she had no choice.',
      '{Northgate Bank} said rents would rise. The bank said wages would not.',
      'Rents will rise, according to {Northgate Bank}. A spokesman said wages would not.',
      '{The Harbour Trust} said the weir was safe. “It will hold,” Tom Hale of the Harbour Trust said.',
      'The river is clean, {the Water Office} said. The office said fish were back. It said so twice.',
      '“The weir will hold,” {Tom Hale} said. “It always has,” he said. Hale said he slept well.',
      'The weir will hold, {Tom Hale} told the council. He told the paper the same. Hale argued that it was new.',
      '{The Central Election Commission} said the count was over. The CEC said nobody had complained.',
      'The trains are late, {Rail Watch} says. In its report, Rail Watch says that signals fail. The report says they are old.',
      'Bread will cost more, {Ann Lowe} said on Monday. On Tuesday Lowe said milk would, too.',
      'The tower leans, {Professor Eva Brandt} said. Brandt said that it had leaned since May. She said it would fall.',
      'The vote was fair, {Eva Brandt} argued. Brandt said that all the ballots were there.',
      'The ferry will sail, {the Island Line} said. “We sail at dawn,” the Island Line wrote.',
      'The clinic is full, {Dr Ida Moss} said. Moss said that two wards were shut. “We are short of beds,” she added.',
    ].map(brief),
    ...[
      'The mill will shut in June, Ann Lowe said. The council said it had not been told.',
      'Ann Lowe said the mill would shut. Critics say the mill was never profitable. Lowe said it was.',
      'Ann Lowe said the mill would shut. “I had no word of it,” Tom Hale said.',
      'Rents will rise, Northgate Bank said. The ministry said they would not. The bank said it had asked.',
      'The mill will shut in June, Ann Lowe said.',
      'The mill shut in June. Nobody came.',
      'According to Ann Lowe the mill will shut. According to Tom Hale it will not.',
      'Interview: Ann Lowe on the mill\n\nThe mill will shut in June, Ann Lowe said. Lowe said she had no choice.',
      'Ann Lowe spoke in an interview with the Harbour Post. The mill will shut in June, Lowe said. Lowe said she had no choice.',
      'The mill will shut. Why now?\n\nGrain is dear, Ann Lowe said.\n\nCould it be sold?\n\nLowe said nobody had asked.\n\nWhat comes next?\n\nSleep, Lowe said.',
      'Ann Lowe, miller, dies at 84\n\n“Grain is life,” Lowe said once. Lowe said it often.',
      'Tom Hale, who built the weir, has died. “It will hold,” Hale said in May. Hale said it every spring.',
      'Review: The Long Way Round\n\nIt took years, Eva Brandt writes. Brandt says that she burned two drafts.',
      'Police said the ferry was found. Eva Brandt said she saw it. Brandt said it was empty.',
      'Experts said the tower leaned. Eva Brandt said it did not. Brandt said she had measured it.',
      'Eva Brandt said the tower leaned. She said it would fall. The Harbour Trust denied that it leaned.',
    ].map(brief),
    {
      text: 'Ann Lowe said the mill would shut. Lowe said so twice. [The books](https://example.org/books) are open.',
      language: 'markdown',
      options: { words: 10 },
    },
    {
      text: 'Ann Lowe said the mill would shut. Lowe said she had no choice.',
      genre: 'opinion',
      options: { words: 10 },
    },
    'Ann Lowe said the mill would shut. Lowe said she had no choice.',
  ],
  collect: (block): Sources => ({
    headline: isHeadline(block),
    ...heardIn(block),
    words: isHeadline(block) ? 0 : block.words.filter(({ kind }) => kind === 'word' || kind === 'number').length,
    ofOne: isOfOne(block),
    asked: isQuestionPut(block),
    mention: (source) => (isHeadline(block) ? undefined : mentionIn(block, source)),
  }),
  *conclude(digests, { genre, options }): Iterable<Report> {
    const blocks = digests as readonly Placed<Sources>[];
    if (genre === 'opinion' || sum(blocks, ({ words }) => words) < options.words || isOfOneVoice(blocks)) return;
    if (sum(blocks, ({ statements }) => statements) < statementsOfSource) return;
    const sources = blocks.flatMap(({ start, digest }) => digest.sources.map((source) => shifted(source, start)));
    const sole = soleSource(sources);
    if (!sole || blocks.some(({ digest }) => digest.linked)) return;
    const others = sources.filter((source) => source !== sole).slice(0, shown);
    yield {
      span: firstMention(blocks, sole),
      message: `“${sole.text}” answers for everything that anybody is said to have said here: who else was asked?`,
      related: others.map(({ start, end }) => ({ start, end, message: 'The same source.' })),
    };
  },
});

const isStatement = (attribution: Attribution): boolean =>
  carriesClaim(attribution) && attribution.kind !== 'hearsay' && attribution.content.length > 0;

/** The statements of a block and who answers for them. Headlines only say over what the article says. */
function heardIn(block: Block): Pick<Sources, 'statements' | 'sources' | 'linked'> {
  if (isHeadline(block)) return { statements: 0, sources: [], linked: false };
  const statements = block.attributions.filter(isStatement);
  return {
    statements: statements.length,
    sources: statements.flatMap((statement) => sourceOf(block, statement) ?? []),
    linked:
      block.references.length > 0 &&
      block.sentences.some((sentence) => {
        const isLinked = sentence.references.some(({ kind }) => kind !== 'image');
        return isLinked && !sentence.attributions.some(isStatement);
      }),
  };
}

/** An interview, an obituary, a review: there one voice is the point. */
function isOfOneVoice(blocks: readonly Placed<Sources>[]): boolean {
  const lead = blocks.find(({ digest }) => !digest.headline);
  return (
    blocks.some(({ digest }) => digest.headline && digest.ofOne) ||
    lead?.digest.ofOne === true ||
    blocks.filter(({ digest }) => digest.asked).length >= questionsOfInterview
  );
}

const sum = (blocks: readonly Placed<Sources>[], of: (digest: Sources) => number): number =>
  blocks.reduce((total, { digest }) => total + of(digest), 0);

/** The source where the article first names it, which may be before it speaks. */
function firstMention(blocks: readonly Placed<Sources>[], source: Source): Span {
  for (const { start, digest } of blocks) {
    const mention = digest.mention(source);
    if (mention) return shifted(mention, start);
  }
  return { start: source.start, end: source.end };
}
