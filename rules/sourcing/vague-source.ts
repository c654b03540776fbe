import {
  type Context,
  defineRule,
  type Fix,
  type GenreSeverity,
  type Hit,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingVague.ts';
import { partisans } from '../lexicons/sourcingVague.ts';
import { footnoted, holed, present, SOURCE } from './fixes.ts';
import { all, hasCapital, lowerWords, outermost, type RulePhrase, type Stretch, stretch, wordAt } from './phrases.ts';
import { awaitsSource, hasReference, isHeadline, isQuestion, standing } from './reach.ts';
import { isPaper, type VagueKind, type VagueNoun, vagueNoun } from './vagueNouns.ts';
import { citation, speech } from './vagueSpeech.ts';

const id = 'sourcing/vague-source';

/** A noun that speaks; or a view afloat, loud or quiet. */
type Entry = VagueKind | 'afloat' | 'amid' | 'there';

const quieter: GenreSeverity = { news: 'information', opinion: 'information' };
const quietest: GenreSeverity = { news: 'hint', opinion: 'hint' };

const phrases: RulePhrase<Entry>[] = [
  ...all<Entry>([lexicon.crowds.join('|')], 'crowd'),
  ...all<Entry>([lexicon.papers.join('|'), `opinion|exit|entrance|straw|recent polls`], 'paper'),
  ...all<Entry>([lexicon.paper.join('|')], 'single'),
  ...all<Entry>([lexicon.pronouns.join('|')], 'pronoun'),
  ...all<Entry>(
    [
      'early|widespread|growing|mounting|persistent|fresh|much|intense|fevered|renewed|some speculation',
      'speculation that|about|over|focused|focuses|centred|centered|swirled|swirls|mounted|mounts|grew|grows|is|was|has',
      'rumours|rumors that|swirl|swirled|swirling|circulate|circulated|circulating|persist|persisted|abound|abounded',
      'criticism that',
    ],
    'afloat',
  ),
  ...all<Entry>(
    [
      'amid|despite|following *? *? fears|concerns|worries|speculation|suggestions|complaints|allegations|reports|rumours|rumors that',
      'concerns|fears|doubts|questions|suspicions|objections have|has been raised|voiced|expressed',
      'concerns|fears|doubts|questions|suspicions|objections are|were raised|voiced|growing|mounting|swirling',
    ],
    'amid',
  ),
  ...all<Entry>(lexicon.afloat, 'there'),
];

export default defineRule({
  id,
  summary: 'A source that nobody could telephone.',
  why: 'Readers cannot weigh a claim when they cannot tell whose it is, and nobody can be asked to stand by it.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  examples: [
    '{Critics say} the plan will fail.',
    '{Some analysts believe} the bank is insolvent.',
    'The harbour, {experts warn}, is silting up.',
    '{Studies show} that walking helps.',
    '{Many argue} that the levy is unfair.',
    'The scheme is doomed, {according to observers}.',
    '{A number of economists have said} the peg must go.',
    '{Opponents of the bridge say} it will ruin the view.',
    '{Some have suggested} that the mayor knew.',
    '{There are growing fears} that the dam will burst.',
    'The painting is {regarded by many} as a fake.',
    '{Polls show} the senator ahead.',
    '{Health officials say} the outbreak has passed its peak.',
    'The firm is for sale, {say insiders}.',
    '{A recent study suggests} that owls dream.',
    'The verdict drew {criticism that} the jury was rushed.',
    '{Many fishermen believe} that the cod are gone.',
    '{There are reports} of fighting in the hills.',
    'The levy went through {amid fears that} shops would close.',
    'Critics, among them the bar association, say the plan will fail.',
    'Many people are believed to be stranded.',
    'Do critics say so?',
    'Experts Say Dam Will Burst\n\nThe dam will burst, Ann Lowe of the water board said.',
    'Analysts at Northgate Bank say the peg must go.',
    'The study found that owls dream.',
    'A study in the Journal of Ornithology suggests that owls dream.',
    'Two economists said the peg must go.',
    'Ann Lowe, head of the water board, said some people had fled.',
    '“Critics say that every year,” the mayor said.',
    'The mayor said that some analysts believed her.',
    'Some residents moved away.',
    'Many left before dawn.',
    'Experts met in Geneva on Monday.',
    'Census data show that the valley is emptying.',
    'Critics say the plan will fail. Ann Lowe, who chairs the bar association, said it would not last a year.',
    'The critics met in the lobby.',
    'Her research shows what moths prefer.',
    'Six of the polls show a tie.',
    { text: '[Studies](https://example.org/moths) show that moths prefer blue.', language: 'markdown' },
    'Doctors say goodbye to the old ward on Friday.',
    'Reports are due on Friday.',
    'Some 300 people live there.',
  ],
  phrases,
  *check(sentence, context): Iterable<Report> {
    if (awaitsSource(sentence) || isQuestion(sentence) || isHeadline(sentence.block)) return;
    let end = -1;
    for (const hit of outermost<Entry>({ id }, sentence)) {
      if (hit.first < end) continue;
      const found = foundIn(sentence, hit, hit.entry);
      if (found === undefined) continue;
      end = found.last;
      yield report(sentence, found, context);
    }
  },
});

/** A vague source found, with how loud it is and where its name would go. */
interface Found extends Stretch {
  readonly severity?: GenreSeverity;
  /** The place right after the noun, and what to write there. */
  readonly naming: { readonly place: number; readonly text: string };
}

function report(sentence: Sentence, found: Found, context: Context): Report {
  const span = stretch(sentence.block, found.first, found.last);
  const words = sentence.block.source.slice(span.start, span.end);
  return {
    span,
    message: `“${words}” names nobody whom a reader could ask: who is it?`,
    fixes: present(naming(found), footnoted(sentence, context)),
    ...(found.severity && { severity: found.severity }),
  };
}

const naming = ({ naming: { place, text } }: Found): Fix => ({
  title: 'Name one of them',
  safe: false,
  edits: [holed({ start: place, end: place }, text)],
});

function speaking(sentence: Sentence, hit: Hit<Entry>, kind: VagueKind): Found | undefined {
  const noun = vagueNoun(sentence, hit.first, hit.last, kind);
  if (noun === undefined) return undefined;
  const after = speech(sentence, noun);
  const before = after ? undefined : citation(sentence, noun);
  if (after === undefined && before === undefined) return undefined;
  const found = { first: before?.first ?? noun.first, last: after?.last ?? noun.last };
  if (isAnswered(sentence, stretch(sentence.block, found.first, found.last), found.last)) return undefined;
  if (kind !== 'pronoun' && !partisans.has(noun.noun) && isPublished(sentence, noun.last, kind === 'crowd' ? 1 : 6))
    return undefined;
  if (isIdiom(sentence, found)) return undefined;
  const severity = noun.noun === 'officials' && isOffice(sentence, noun.first - 1) ? quietest : undefined;
  return {
    ...found,
    naming: namingOf(sentence, noun, after),
    ...(severity && { severity }),
  };
}

/** "Critics such as …", "polls by …", "an analyst, …,": how the name joins on, and where. */
function namingOf(sentence: Sentence, noun: VagueNoun, speech: Stretch | undefined): Found['naming'] {
  const isGroup = speech !== undefined && wordAt(sentence, noun.last)?.lower !== 'who';
  const place = wordAt(sentence, (isGroup ? speech.first : noun.last) - 1)?.end ?? 0;
  if (noun.kind === 'paper' || (noun.kind === 'single' && isPaper(noun.noun))) return { place, text: ` by ${SOURCE}` };
  if (noun.kind === 'single') return { place, text: `, ${SOURCE},` };
  if (noun.kind === 'pronoun' && place === wordAt(sentence, noun.last - 1)?.end)
    return { place, text: `, among them ${SOURCE},` };
  return { place, text: ` such as ${SOURCE}` };
}

/** "CDC officials", "Russian officials": the office, or whose it is, is named; a hint at most. */
const isOffice = (sentence: Sentence, at: number): boolean =>
  /^\p{Lu}/u.test(wordAt(sentence, at)?.text ?? '') && !openers.test(wordAt(sentence, at)?.lower ?? '');

const openers =
  /^(?:but|and|while|although|though|because|if|when|as|since|so|yet|or|that|meanwhile|still|now|then|on|in|at|after)$/;

/** "Have some say in", "say goodbye". */
const isIdiom = (sentence: Sentence, { last }: Stretch): boolean =>
  /^(?:goodbye|farewell|hello|yes|no|in|over|thanks|sorry|grace)$/.test(wordAt(sentence, last)?.lower ?? '');

function foundIn(sentence: Sentence, hit: Hit<Entry>, entry: Entry): Found | undefined {
  if (entry === 'there') return thereAre(sentence, hit.first, hit.last);
  return entry === 'afloat' || entry === 'amid'
    ? afloat(sentence, hit.first, hit.last, entry)
    : speaking(sentence, hit, entry);
}

/** "There are growing fears that": what is said to be there, with nobody who holds it. */
function thereAre(sentence: Sentence, noun: number, last: number): Found | undefined {
  const before = lowerWords(sentence, noun - 6, noun);
  const there = before.lastIndexOf('there');
  if (there < 0 || !/^(?:is|are|was|were|has|have|'s)$/.test(before[there + 1] ?? '') || before.includes('no'))
    return undefined;
  if (before.slice(there + 2).some((word) => /^(?:in|of|to|for|who|that|and|,|with)$/.test(word))) return undefined;
  const after = lowerWords(sentence, last, last + 4);
  const isReported = after[0] === 'of' && wordAt(sentence, noun)?.lower === 'reports';
  if (!after.includes('that') && !isReported) return undefined;
  return afloat(sentence, noun - before.length + there, last, 'afloat');
}

function afloat(sentence: Sentence, first: number, last: number, entry: 'afloat' | 'amid'): Found | undefined {
  if (isAnswered(sentence, stretch(sentence.block, first, last), last)) return undefined;
  if (/^(?:from|by|among)$/.test(wordAt(sentence, last)?.lower ?? '')) return undefined;
  const ends = /^(?:that|about|over|of)$/.test(wordAt(sentence, last - 1)?.lower ?? '') ? last - 2 : last - 1;
  return {
    first,
    last,
    naming: { place: wordAt(sentence, ends)?.end ?? 0, text: ` from ${SOURCE}` },
    ...(entry === 'amid' && { severity: quieter }),
  };
}

/** Somebody can be told: the sentence quotes it, a named source says it, a reference or a member of the group is at hand. */
function isAnswered(sentence: Sentence, span: Span, last: number): boolean {
  const voice = standing(sentence, span);
  return (
    voice === 'quoted' ||
    voice === 'sourced' ||
    hasReference(sentence) ||
    namesMember(sentence, last) ||
    nextNamesMember(sentence)
  );
}

/** "Critics, among them the bar association", "analysts including two at Fitch". */
function namesMember(sentence: Sentence, from: number): boolean {
  const words = lowerWords(sentence, from - 3, from + 14);
  return words.some(
    (word, at) =>
      word === 'including' ||
      word === 'namely' ||
      (word === 'such' && words[at + 1] === 'as') ||
      (word === 'among' && /^(?:them|whom)$/.test(words[at + 1] ?? '')),
  );
}

/**
 * "Polls by Ipsos", "a study published on Monday in the Journal of …": an author or a place in print stands behind the
 * noun; people must be tied to it at once ("analysts at Fitch").
 */
function isPublished(sentence: Sentence, noun: number, reach: number): boolean {
  for (let at = noun; at < noun + reach; at++) {
    const tie = wordAt(sentence, at)?.lower ?? '.';
    if (/^(?:[,;:.()—–]|and|but|which|that)$/.test(tie)) return false;
    if (!/^(?:by|in|from|at|of|for|with)$/.test(tie)) continue;
    if ([at + 1, at + 2, at + 3, at + 4].some((near) => hasCapital(sentence, near))) return true;
  }
  return false;
}

/** The next sentence lets a named member of the group speak; one that turns ("But the ministry …") is the other side. */
function nextNamesMember({ next }: Sentence): boolean {
  if (next === undefined || /^(?:but|however|yet|still|nevertheless|despite)$/.test(next.words[0]?.lower ?? ''))
    return false;
  return next.attributions.some(
    ({ source, sourceKind, content }) => source !== null && sourceKind === 'named' && content.length > 0,
  );
}
