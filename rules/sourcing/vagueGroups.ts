/**
 * Groups that speak and that no list of nouns foresees: "patient groups note", "liberal columnists called it", "forecast
 * models show". Reading has found that they speak; what is left to tell is that nobody could telephone them.
 */
import {
  type Attribution,
  beginningIn,
  hintOnly,
  once,
  type Sentence,
  type Span,
  type Word,
} from '../contract/index.ts';
import {
  atLarge,
  crowds,
  definite,
  ordinary,
  sayings,
  showings,
  stands,
  utterances,
} from '../lexicons/sourcingVague.ts';
import { SOURCE } from './fixes.ts';
import { indexAt, lowerAt, lowerWords, stretch, wordAt } from './phrases.ts';
import { standing } from './reach.ts';
import { type Found, isAnswered } from './vagueFound.ts';

/** The groups that speak in the sentence, in order of place, each as quiet as can be. */
export const vagueGroups = (sentence: Sentence): readonly Found[] =>
  sentence.attributions
    .flatMap((attribution) => groupIn(sentence, attribution) ?? [])
    .sort((a, b) => a.first - b.first || b.last - a.last);

function groupIn(sentence: Sentence, attribution: Attribution): Found | undefined {
  const { source, cue, content, lemma } = attribution;
  const verb = firstWord(lemma ?? '');
  // "Prisoners held in jail", "the party was proposing": nothing is said.
  if (/^(?:held|(?:is|are|was|were) proposing)$/.test(sentence.block.source.slice(cue?.start, cue?.end)))
    return undefined;
  if (source === null || cue === null || content.length === 0 || !claims().has(verb)) return undefined;
  if (
    verb === 'ask' ||
    /^(?:more|fewer|less)$/.test(sentence.block.source.slice(source.start, source.end).split(' ')[0] ?? '')
  )
    return undefined;
  if (isGerund(sentence, cue)) return undefined;
  if (source.start < sentence.start || source.end > sentence.end) return undefined;
  if (!isTelling(sentence.block.source.slice(cue.start, cue.end), source.start < cue.start)) return undefined;
  const words = uncounted(beginningIn(sentence.words, source));
  const end = headEnd(words);
  const head = words[end - 1];
  if (head === undefined || !isIndefinite(sentence, words, end) || standing(sentence, head) !== 'own') return undefined;
  const isUttered = utterances.has(verb) && !lowerAt(sentence, indexAt(sentence, cue.start)).endsWith('ing');
  if (!isSpeaker(attribution, words[0] as Word, head, isUttered)) return undefined;
  const whole = together(sentence, source, cue, { start: source.start, end: head.end });
  if (isAnswered(sentence, stretch(sentence.block, whole.first, whole.last), whole)) return undefined;
  return { ...whole, severity: hintOnly, naming: { place: head.end, text: ` such as ${SOURCE}` } };
}

/** "May bid for the privilege of declaring", "calmed them by announcing": no verb of the group's. */
const isGerund = (sentence: Sentence, { start }: Span): boolean => {
  const at = indexAt(sentence, start);
  return (
    /ing$/.test(lowerAt(sentence, at)) &&
    lowerWords(sentence, at - 2, at).some((word) => /^(?:of|for|by|without|from|in)$/.test(word))
  );
};

/** Verbs by which somebody makes a claim or takes a stand, in their dictionary form. */
const claims = once((): ReadonlySet<string> => new Set([...sayings, ...showings, ...stands, ...utterances]));

/** "A handful of brokers": the brokers, of whom there is no count. */
function uncounted(words: readonly Word[]): readonly Word[] {
  const [article, amount, of] = words;
  const isAmount = article?.lower === 'a' && amounts.test(amount?.lower ?? '') && of?.lower === 'of';
  return isAmount ? words.slice(3) : words;
}

const amounts = /^(?:number|handful|host|string|chorus|slew|raft|parade|range|few|couple|variety)$/;

const firstWord = (lemma: string): string => lemma.split(' ')[0] ?? '';

/**
 * "Many retailers", "campaigners", "records": people who speak, or papers that show. What people think and feel is told
 * of a number of them, or of those who are asked for their views.
 */
function isSpeaker({ kind }: Attribution, opening: Word, head: Word, isUttered: boolean): boolean {
  if (kind === 'speech' && isUttered && !lettered.test(head.lower) && !head.lower.endsWith('ing')) return true;
  if (collective.test(head.lower)) return true;
  if (speakingPapers.test(head.lower)) return kind === 'evidence' || kind === 'speech';
  if (!people.test(head.lower) && !crowds.includes(head.lower)) return false;
  if (kind === 'speech' || kind === 'evidence' || kind === 'hearsay') return true;
  return numbered.test(opening.lower) || (crowds.includes(head.lower) && !ordinary.has(head.lower));
}

/** Things that carry words, and so "say" what nobody said to the writer. */
const lettered =
  /^(?:billboards|signs|rules|laws|terms|songs|lyrics|labels|posters|banners|placards|plaques|walls|ads|adverts|advertisements|stickers|slogans|notices|maps|clocks|guidelines|instructions|regulations|reviews|numbers|results|dictionaries|scriptures|verses|legends|proverbs|cards|screens|bills|filings|contracts|deeds|wills|actions|eyes|faces|odds|polls|surveys|studies|figures|statistics)$/;

const numbered = /^(?:some|many|most|several|various|numerous|countless|few)$/;

const people =
  /(?:republicans|democrats|tories|liberals|greens|socialists|catholics|christians|muslims|jews|kurds|sunnis|shiites|israelis|palestinians|uighurs|ers|ors|ists|ians|icians|ents|ants|men|women|people|ees|crats|ates|yers|groups|agencies|bodies|quarters|families|parties|countries|nations|capitals|governments|outlets|communities|companies|firms|unions|charities|allies|aides|medics|critics|academics|conservatives|representatives|executives|natives|relatives|delegates|sources|campaigns|neighbours|neighbors|colleagues|friends|rivals|acquaintances|bystanders|villagers|townspeople|shopkeepers|organi[sz]ations|scholars|experts|insiders|officials|locals|witnesses|pilots|nurses|fans|guards|victims)$/;

const speakingPapers =
  /^(?:studies|surveys|polls|reports|records|models|data|documents|files|e?mails|messages|figures|statistics|tests|estimates|accounts|experiments|analyses|papers|articles|projections|forecasts|findings|measurements|images|photographs|videos|transcripts|letters|memos|filings|trials|rumours|rumors|signs|leaks|obituaries|editorials|columns|headlines|stories|blogs|books|websites|critiques|reviews|polling)$/;

/** "Say", "have warned", "according to"; not "should consider", "to promise", nor a noun before its owner ("complaints among"). */
const isTelling = (cue: string, isBehind: boolean): boolean =>
  isBehind
    ? /^(?:would|may|might|seem|seems|appear) (?:to )?(?:suggest|indicate|show|imply)/.test(cue) ||
      !/^(?:to|have to|has to|had to|needs? to|ought to)\b|^(?:opposing|supporting|demanding|condemning|backing|denouncing|protesting|favou?ring|seeking)\b|\b(?:should|would|could|may|might|must|can|will)\b/.test(
        cue,
      )
    : /^(?:according to|says?|said|warns?|warned|argues?|argued|,)/i.test(cue);

/** How many words a finding may take in before it is cut to the group itself. */
const longest = 14;

/** The words of source and cue, in whichever order; of the noun group alone where the two are far apart. */
function together(sentence: Sentence, source: Span, cue: Span, group: Span): { first: number; last: number } {
  const first = indexAt(sentence, Math.min(source.start, cue.start));
  const last = indexAt(sentence, Math.max(source.end, cue.end));
  if (last - first <= longest) return { first, last };
  return { first: indexAt(sentence, group.start), last: indexAt(sentence, group.end) };
}

/** Where the noun group of a source ends, before what is joined on by a preposition, a pronoun or a comma. */
function headEnd(words: readonly Word[]): number {
  const at = words.findIndex(({ kind, lower }, place) => place > 0 && (kind === 'punctuation' || joining.test(lower)));
  return at < 0 ? words.length : at;
}

const joining =
  /^(?:of|in|at|on|by|for|from|with|within|inside|outside|across|around|near|among|about|against|behind|close|familiar|who|whose|that|which|where|and|or|as|like|turned|released|published|earlier|today|yesterday|alike|everywhere|here|there)$/;

/** A plural with nothing before it that names, counts or defines it. */
function isIndefinite(sentence: Sentence, words: readonly Word[], end: number): boolean {
  const head = words[end - 1] as Word;
  const [opening] = words;
  if (/^(?:lets?|letting|makes?|making|made|helps?|helped)$/.test(lowerAt(sentence, (opening?.index ?? 0) - 1)))
    return false;
  if (collective.test(head.lower))
    return isWhole(words.slice(0, end)) && wordAt(sentence, head.index + 1)?.lower !== 'of';
  if (wordAt(sentence, (opening?.index ?? 0) - 1)?.kind === 'number') return false;
  if (opening === undefined || !isPlural(head) || bodies.test(head.lower)) return false;
  const before = lowerAt(sentence, opening.index - 1);
  if (definite.has(opening.lower) || /^(?:an?|one)$/.test(opening.lower)) return false;
  if (isDefining(before) && !/^(?:that|what|which)$/.test(before)) return false;
  if (words.slice(0, end + 1).some(({ lower }) => isDefining(lower))) return false;
  const isOpening = opening === sentence.words[0];
  if (isOpening && end === 1 && !trade.test(opening.lower) && !atLarge.has(opening.lower)) return false;
  if (
    words
      .slice(0, end)
      .some(
        (word, at) =>
          word.kind !== 'word' || (isNamed(word) && !(isOpening && at === 0 && !/^\p{Lu}{2,}$/u.test(word.text))),
      )
  )
    return false;
  return !isAtOffice(sentence, head.index + 1);
}

const isDefining = (word: string): boolean => definite.has(word) || /^['’]s?$/.test(word);

/** A trade by its ending ("Meteorologists"): no name ends in it. */
const trade = /(?:ologists|ographers|icians|ationists|mentalists)$/;

/** "The media say", "the entire intelligence community agrees": nobody speaks for it. */
const collective =
  /^(?:media|press|community|establishment|commentariat|intelligentsia|blogosphere|mainstream|consensus|public|internet)$/;

const isWhole = (words: readonly Word[]): boolean =>
  words.every((word, at) => at === 0 || word.lower === 'the' || !isNamed(word)) &&
  words.some(({ lower }) => lower === 'the');

const isPlural = ({ lower }: Word): boolean => /(?:[^sui]s|people|men|women|children)$/.test(lower);

/** Bodies that speak with one voice, and things that are no source. */
const bodies =
  /^(?:authorities|prosecutors|police|forces|troops|firefighters|rescuers|investigators|detectives|officers|jurors|headlines|states|united|kings|courts|terms|rules|laws|others|years|months|weeks|days|hours|times)$/;

/** Written as a name; a people, a party or a part of the world is no name ("American scholars", "some Republicans"). */
const isNamed = ({ text }: Word): boolean =>
  /^\p{Lu}/u.test(text) &&
  !parties.test(text) &&
  !/(?:an|ish|ese|ern|ench|Arab|Dutch|Greek|Iraqi|Israeli|U\.?S\.?|U\.?K\.?|EU)$/.test(text);

const parties =
  /^(?:Republicans?|Democrats?|Democratic|Conservatives?|Tory|Tories|Labour|Liberals?|Greens?|GOP|Socialists?|Communists?|Catholics?|Protestants?|Christians?|Muslims?|Jews|Jewish|Hindus?|Sunnis?|Shiites?|Kurds|Kurdish|Arabs?|Islamists?|Americans|Europeans|Israelis|Palestinians|Uighurs)$/;

/** "Analysts at Fitch", "letters published by the Northgate Herald": an office is named. */
function isAtOffice(sentence: Sentence, noun: number): boolean {
  const isMade = /(?:ed|en|seen)$/.test(lowerAt(sentence, noun));
  const at = isMade ? noun + 1 : noun;
  const [tie = ''] = lowerWords(sentence, at, at + 1);
  if (!(isMade ? /^(?:by|in)$/ : /^(?:at|with|from|of|for)$/).test(tie)) return false;
  return [at + 1, at + 2, at + 3].some((near) => /^\p{Lu}/u.test(wordAt(sentence, near)?.text ?? ''));
}
