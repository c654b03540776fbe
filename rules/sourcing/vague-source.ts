import {
  type Context,
  defineRule,
  type Fix,
  type Hit,
  hintOnly,
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
  lowerAt,
  outermost,
  type RulePhrase,
  type Stretch,
  stretch,
  wordAt,
} from './phrases.ts';
import { awaitsSource, speaksByName, standing } from './reach.ts';
import { type Afloat, afloatPhrases, viewAfloat } from './vagueAfloat.ts';
import { type Citation, citation } from './vagueCitation.ts';
import { vagueExamples } from './vagueExamples.ts';
import { type Found, isAnswered, isAsked, isFollowedByName } from './vagueFound.ts';
import { vagueGroups } from './vagueGroups.ts';
import { isPaper, type VagueKind, type VagueNoun, vagueNoun } from './vagueNouns.ts';
import { type Speech, speech } from './vagueSpeech.ts';

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
  examples: vagueExamples,
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
  const severity = isFollowedByName(sentence) ? hintOnly : found.severity;
  return {
    span,
    message: `“${words}” names nobody whom a reader could ask: who is it?`,
    fixes: present(naming(found), footnoted(sentence, context)),
    ...(severity && { severity }),
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
    ...(isQuiet && { severity: hintOnly }),
  };
}

/**
 * Nearly told: "CDC officials" and officials after a sentence in which an office spoke are somebody's; one unnamed
 * person ("a senior official") has a reason to stay so, which `unexplained-anonymity` asks for.
 */
function isNearlyTold(sentence: Sentence, { noun, first, last, kind }: VagueNoun): boolean {
  if (kind === 'single') return !/^(?:critic|expert|observer|analyst)$/.test(noun) && !isPaper(noun);
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
  (/^\p{Lu}/u.test(wordAt(sentence, at)?.text ?? '') && !openers.test(lowerAt(sentence, at))) ||
  /^['’]s?$/.test(wordAt(sentence, at)?.text ?? '');

const openers =
  /^(?:but|and|while|although|though|because|if|when|as|since|so|yet|or|that|meanwhile|still|now|then|on|in|at|after)$/;

/** "Have some say in", "say goodbye". */
const isIdiom = (sentence: Sentence, { last }: Stretch): boolean =>
  /^(?:goodbye|farewell|hello|yes|no|in|over|thanks|sorry|grace)$/.test(lowerAt(sentence, last));

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
