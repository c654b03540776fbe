import {
  type Context,
  defineRule,
  type Fix,
  type Hit,
  holed,
  isHeadline,
  type Report,
  type Sentence,
} from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingVague.ts';
import { partisans } from '../lexicons/sourcingVague.ts';
import { footnoted, present, SOURCE } from './fixes.ts';
import {
  all,
  hasCapital,
  hasWord,
  outermost,
  quietest,
  type RulePhrase,
  type Stretch,
  stretch,
  wordAt,
} from './phrases.ts';
import { awaitsSource, isAsked, speaksByName, standing } from './reach.ts';
import { type Afloat, afloatPhrases, viewAfloat } from './vagueAfloat.ts';
import { type Found, isAnswered } from './vagueFound.ts';
import { vagueGroups } from './vagueGroups.ts';
import { isPaper, type VagueKind, type VagueNoun, vagueNoun } from './vagueNouns.ts';
import { type Citation, citation, type Speech, speech } from './vagueSpeech.ts';

const id = 'sourcing/vague-source';

/** A noun that speaks; or a view afloat. */
type Entry = VagueKind | Afloat;

const phrases: RulePhrase<Entry>[] = [
  ...all<Entry>([lexicon.crowds.join('|')], 'crowd'),
  ...all<Entry>([lexicon.papers.join('|'), `opinion|exit|entrance|straw|recent polls`], 'paper'),
  ...all<Entry>([lexicon.paper.join('|')], 'single'),
  ...all<Entry>([lexicon.pronouns.join('|')], 'pronoun'),
  ...afloatPhrases,
];

export default defineRule({
  id,
  summary: 'A source that nobody could telephone.',
  why: 'Readers cannot weigh a claim when they cannot tell whose it is, and nobody can be asked to stand by it.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  examples: [
    '{Critics say} the plan will fail.',
    'Critics, among them the bar association, say the plan will fail.',
    'The stone, which {some, against all evidence, have claimed} is Roman, stands in the yard.',
    'The march grew in a year in which {polls showed} support for the war.',
    'The bridge fell, {leading many to call} the works a waste.',
    'The mayor has failed {in the eyes of many}.',
    '{Questions are being asked} about the state of the dam.',
    '{There are conflicting accounts} of how the fire began.',
    '{Allegations of} bribery have dogged the harbour board for years.',
    '{Concerns have grown} over the price of bread.',
    'The levy passed {amid growing criticism of} the board.',
    '{Calls are growing for} a new bridge.',
    'The mine will close, {the Northgate Herald has learned}.',
    '{Some conservatives ponder} whether the party will last.',
    '{Many brewers hope} that the levy will go.',
    '{For many}, the bridge is a folly.',
    '{According to a recent poll} of Norwegian voters, the mayor is ahead.',
    '{Police sources told} the Northgate Herald that the safe was open.',
    '{Patient groups note} that the ward is too small.',
    '{Forecast models show} rain by the weekend.',
    'Even {liberal brewers called} the levy a folly.',
    '{The entire brewing community agrees} that the levy must go.',
    '{By some estimates}, the dam holds a third of the water of the valley.',
    'The mayor has resigned, and {some want to know} why.',
    '{A report by a research team found} that the wells are dry.',
    '{After much debate}, the board sold the lido.',
    'The repairs, {according to local fishermen}, were never finished.',
    '{Some brewers in the north have criticised} the levy.',
    'The repairs that {activists condemn} go on.',
    '{Current polling suggests} that the mayor is behind.',
    '{Several senior Republicans said} the levy must go.',
    'The fire began at dawn, {according to onlookers}.',
    '{Critics say} the dam leaks, so why is it open?',
    'The vote, {leading many party leaders to conclude} that she is done, fell on a Friday.',
    'As many as nine people were hurt.',
    'Why do critics say the dam leaks, and who are they?',
    'The onlookers went home.',
    'The patient groups note that the ward is too small.',
    'Her lawyers say the ward is too small.',
    'On Monday Northgate brewers called the levy a folly.',
    'Newer models support the standard.',
    'By one of the estimates in the ledger, the dam is half full.',
    'A report by Ann Lowe found that the wells are dry.',
    'Brewers at Lowe and Sons say the levy must go.',
    'The brewing community held a fair.',
    'Some want tea.',
    'The brewers have growing concerns over the levy.',
    'The board went on despite its worries about the dam.',
    'The questions were asked in the order of the alphabet.',
    'The board denied allegations of bribery.',
    'The union’s accusations of fraud were heard on Monday.',
    'Ann Lowe has learned to swim.',
    'The ferry waits for many, but not for all.',
    'A poll of Norwegian voters by Northgate Research put the mayor ahead.',
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
    '{Some members of the old club believe} that the roof leaks.',
    '{Many residents are worried} about the dam.',
    '{Some historians trace} the custom to a flood.',
    '{Most fans prefer} the old song.',
    'The noise {led some people to think} that the bridge had fallen.',
    'The argument was {taken apart by others}.',
    'The comet is a bad omen, {according to some}.',
    '{There is some controversy about} the date of the battle.',
    '{There is growing evidence that} the wells are dry.',
    '{Advocates and owners of the canal say} it pays its way.',
    'The fair was a failure, {according to officials}.',
    '{Critics of the canal have said} that it silts up.',
    'A few of the tiles, for want of glue, have fallen.',
    'The minister saw fear in the eyes of the drivers.',
    'Some, with their bags packed, left at noon.',
    'Many people are believed to be stranded.',
    'Do critics say so?',
    'Republicans in the council have to prove that they can lead.',
    'The duke is letting the public think that he has left.',
    'Several brewers, including Ann Lowe, said the levy would fail.',
    'Some experts, like Ann Lowe of the water board, say the wells are dry.',
    'Militant groups opposing the council have camped on the pier.',
    'Other clients have asked him to storm-proof their barns.',
    'The pact of 1927, signed by 62 countries, declared war unlawful.',
    'The establishment of a 400-strong guard with a mandate to search shows what is to come.',
    'Letters published by the Northgate Herald show that the pier was sold.',
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
    'A composer most noted for his operas opened the hall.',
    'The hymn earned some praise for its last verse.',
    'The brewery’s petition met her criticism that it came late.',
    'Northgate and other analysts say the peg must go.',
    'A study of moths was published on Monday. Researchers say the moths prefer blue.',
    'Some members of the club live abroad.',
    'Many residents are on holiday.',
    'There is a debate about the dam, the mayor said.',
    'The noise led some people to the window.',
    'There is no evidence that the wells are dry.',
    'There are fears among the Kurds that the dam will burst.',
  ],
  phrases,
  needs: 'attribution',
  *check(sentence, context): Iterable<Report> {
    if (awaitsSource(sentence) || isHeadline(sentence.block)) return;
    const listed = listedIn(sentence).filter((found) => !isAsked(sentence, found));
    for (const found of listed) yield report(sentence, found, context);
    let end = -1;
    for (const found of vagueGroups(sentence)) {
      if (found.first < end || listed.some(({ first, last }) => first < found.last && found.first < last)) continue;
      if (isAsked(sentence, found)) continue;
      end = found.last;
      yield report(sentence, found, context);
    }
  },
});

/** What the rule's own phrases find, in order of place. */
function listedIn(sentence: Sentence): readonly Found[] {
  const listed: Found[] = [];
  for (const hit of outermost<Entry>({ id }, sentence)) {
    if (hit.first < (listed.at(-1)?.last ?? -1)) continue;
    const found = foundIn(sentence, hit);
    if (found !== undefined) listed.push(found);
  }
  return listed;
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
  const found = { first: before?.first ?? noun.first, last: Math.max(after?.last ?? 0, before?.last ?? 0, noun.last) };
  const span = stretch(sentence.block, found.first, found.last);
  if (isAnswered(sentence, span, found)) return undefined;
  if ((after?.mild === true || before?.mild === true) && standing(sentence, span) !== 'own') return undefined;
  if (kind !== 'pronoun' && !partisans.has(noun.noun) && isPublished(sentence, noun, kind === 'crowd' ? 1 : 6))
    return undefined;
  if (isIdiom(sentence, found) || isTeam(sentence, noun)) return undefined;
  const isQuiet = after?.mild === true || before?.mild === true || isNearlyTold(sentence, noun);
  return {
    ...found,
    naming: namingOf(sentence, noun, groupEnd(sentence, noun, after, before)),
    ...(isQuiet && { severity: quietest }),
  };
}

/**
 * Nearly told: "CDC officials" and officials after a sentence in which an office spoke are somebody's; one unnamed
 * person ("a senior official") has a reason to stay so, which `unexplained-anonymity` asks for.
 */
function isNearlyTold(sentence: Sentence, { noun, first, last, kind }: VagueNoun): boolean {
  if (kind === 'single') return /^(?:official|source|insider)$/.test(noun);
  if (noun === 'aides') return isOffice(sentence, first - 1);
  if (noun !== 'officials') return false;
  return isOffice(sentence, first - 1) || (last - first === 1 && followsOffice(sentence));
}

/** The sentence before tells whose officials these are. */
const followsOffice = ({ previous }: Sentence): boolean =>
  previous !== undefined && (speaksByName(previous) || isOfOffice(previous));

const isOfOffice = hasWord(
  /^(?:fed|ministry|department|agency|police|government|commission|administration|council|pentagon|army|authority|authorities|campaign|court|bureau|office|embassy|kremlin|parliament|company|school|district|hospital|university)$/,
);

/** "A study of moths suggests … Researchers say …": the study before, or after, is theirs. */
const isTeam = ({ previous, next }: Sentence, { noun, first, last }: VagueNoun): boolean =>
  /^(?:researchers|scientists|authors|physicists|biologists|astronomers|engineers)$/.test(noun) &&
  last - first === 1 &&
  [previous, next].some((near) => near !== undefined && isOfStudy(near));

const isOfStudy = hasWord(/^(?:study|paper|experiment|team|journal|spacecraft|probe|trial)$/);

/** Where the noun group ends: before its verb, unless a clause stands between ("one source who saw it said"). */
function groupEnd(sentence: Sentence, { last }: VagueNoun, after?: Speech, before?: Citation): number {
  if (after !== undefined && wordAt(sentence, last)?.lower !== 'who') return after.first;
  return before?.who ?? last;
}

/** "Critics such as …", "polls by …", "an analyst, …,": how the name joins on after the word before `end`. */
function namingOf(sentence: Sentence, noun: VagueNoun, end: number): Found['naming'] {
  const place = wordAt(sentence, end - 1)?.end ?? 0;
  if (noun.kind === 'paper' || (noun.kind === 'single' && isPaper(noun.noun))) return { place, text: ` by ${SOURCE}` };
  const close = wordAt(sentence, end)?.kind === 'punctuation' ? '' : ',';
  if (noun.kind === 'single') return { place, text: `, ${SOURCE}${close}` };
  const isAlone = noun.kind === 'pronoun' && end === noun.last;
  return { place, text: isAlone ? `, among them ${SOURCE}${close}` : ` such as ${SOURCE}` };
}

/** "CDC officials", "Sanders’ aides": the office, or whose they are, is named. */
const isOffice = (sentence: Sentence, at: number): boolean =>
  (/^\p{Lu}/u.test(wordAt(sentence, at)?.text ?? '') && !openers.test(wordAt(sentence, at)?.lower ?? '')) ||
  /^['’]s?$/.test(wordAt(sentence, at)?.text ?? '');

const openers =
  /^(?:but|and|while|although|though|because|if|when|as|since|so|yet|or|that|meanwhile|still|now|then|on|in|at|after)$/;

/** "Have some say in", "say goodbye". */
const isIdiom = (sentence: Sentence, { last }: Stretch): boolean =>
  /^(?:goodbye|farewell|hello|yes|no|in|over|thanks|sorry|grace)$/.test(wordAt(sentence, last)?.lower ?? '');

function foundIn(sentence: Sentence, hit: Hit<Entry>): Found | undefined {
  return isKind(hit.entry) ? speaking(sentence, hit, hit.entry) : viewAfloat(sentence, hit.first, hit.last, hit.entry);
}

const isKind = (entry: Entry): entry is VagueKind => /^(?:crowd|paper|single|pronoun)$/.test(entry);

/**
 * "Polls by Ipsos", "a study published on Monday in the Journal of …": an author or a place in print stands behind the
 * noun; people must be tied to it at once ("analysts at Fitch"). Of whom, and where, a poll asked is no author.
 */
function isPublished(sentence: Sentence, { noun, last }: VagueNoun, reach: number): boolean {
  const asks = /^(?:poll|survey)s?$/.test(noun);
  for (let at = last; at < last + reach; at++) {
    const tie = wordAt(sentence, at)?.lower ?? '.';
    if (/^(?:[,;:.()—–]|and|but|which|that)$/.test(tie)) return false;
    if (!/^(?:by|in|from|at|of|for|with)$/.test(tie) || (asks && /^(?:of|in)$/.test(tie))) continue;
    if (tie === 'in' && reach === 1) continue;
    if ([at + 1, at + 2, at + 3, at + 4].some((near) => hasCapital(sentence, near))) return true;
  }
  return false;
}
