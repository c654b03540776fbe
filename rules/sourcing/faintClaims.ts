/** Claims with nobody behind them, in shapes that plain news uses too: hints and no more. */
import { carriesClaim, type GenreSeverity, type Hit, hintOnly, type Sentence } from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingImpersonalFaint.ts';
import { isActorAt } from './actors.ts';
import { beBefore } from './copula.ts';
import { isConditional, isLegal, isPrescribed } from './impersonalInnocence.ts';
import type { Claim, Shape } from './impersonalShapes.ts';
import { all, hasCapital, hasWord, lowerAt, lowerWords, nearestBefore, type RulePhrase, wordAt } from './phrases.ts';
import { speaksByName } from './reach.ts';

/** Which class of claim a phrase belongs to. */
export type FaintClaim =
  | 'agentless'
  | 'emerging'
  | 'facts'
  | 'findings'
  | 'led'
  | 'looks'
  | 'natural'
  | 'norms'
  | 'ownerless'
  | 'pressed'
  | 'proofs'
  | 'raising'
  | 'seemings'
  | 'settled'
  | 'signs'
  | 'stirrings'
  | 'stirs'
  | 'struck'
  | 'tagged'
  | 'tainted'
  | 'unanswerable'
  | 'unknowns'
  | 'warnings';

/** The phrases of all classes, for the rule that reports them. */
export const faintClaimPhrases: readonly RulePhrase<FaintClaim>[] = [
  ...all<FaintClaim>(lexicon.agentless, 'agentless'),
  ...all<FaintClaim>(lexicon.charged, 'tainted'),
  ...all<FaintClaim>(lexicon.emerging, 'emerging'),
  ...all<FaintClaim>(lexicon.facts, 'facts'),
  ...all<FaintClaim>(lexicon.findings, 'findings'),
  ...all<FaintClaim>(lexicon.led, 'led'),
  ...all<FaintClaim>(lexicon.looks, 'looks'),
  ...all<FaintClaim>(lexicon.natural, 'natural'),
  ...all<FaintClaim>(lexicon.norms, 'norms'),
  ...all<FaintClaim>(lexicon.ownerless, 'ownerless'),
  ...all<FaintClaim>(lexicon.pressed, 'pressed'),
  ...all<FaintClaim>(lexicon.proofs, 'proofs'),
  ...all<FaintClaim>(lexicon.raising, 'raising'),
  ...all<FaintClaim>(lexicon.seemings, 'seemings'),
  ...all<FaintClaim>(lexicon.settled, 'settled'),
  ...all<FaintClaim>(lexicon.signs, 'signs'),
  ...all<FaintClaim>(lexicon.stirrings, 'stirrings'),
  ...all<FaintClaim>(lexicon.stirs, 'stirs'),
  ...all<FaintClaim>(lexicon.struck, 'struck'),
  ...all<FaintClaim>(lexicon.tagged, 'tagged'),
  ...all<FaintClaim>(lexicon.unanswerable, 'unanswerable'),
  ...all<FaintClaim>(lexicon.unknowns, 'unknowns'),
  ...all<FaintClaim>(lexicon.warnings, 'warnings'),
];

/** Whether the entry of a phrase is one of these classes. */
export const isFaintClaim = (entry: unknown): boolean => typeof entry === 'string' && entry in judges;

/** The claim with the words that belong to it; undefined where somebody stands behind it, or nothing is claimed. */
export function faintClaimOf(sentence: Sentence, hit: Hit<FaintClaim>): Claim | undefined {
  const found = judges[hit.entry](sentence, {
    shape: shapes[hit.entry] ?? 'inferred',
    first: hit.first,
    last: hit.last,
    after: lowerAt(sentence, hit.last),
    severity: hit.entry === 'seemings' ? guessed : hintOnly,
  });
  return found && !isConditional(sentence, found) && !isAwaited(sentence, found) ? found : undefined;
}

/** "Before it becomes clear", "what appears to be": nothing is told yet. */
const isAwaited = (sentence: Sentence, { first }: Claim): boolean =>
  /^(?:before|until|till|what|whatever|when|once|as)$/.test(lowerAt(sentence, first - 1));

const guessed: GenreSeverity = { news: 'hint', opinion: 'off' };

/** By which of the louder shapes the source is asked for. */
const shapes: Partial<Record<FaintClaim, Shape>> = {
  agentless: 'described',
  findings: 'described',
  warnings: 'described',
  raising: 'stirred',
  stirrings: 'stirred',
};

type Judge = (sentence: Sentence, claim: Claim) => Claim | undefined;

const judges: Readonly<Record<FaintClaim, Judge>> = {
  agentless: passive,
  emerging: unvoiced,
  facts,
  findings: passive,
  led: believing,
  looks,
  natural,
  norms,
  ownerless,
  pressed: passive,
  proofs: unvoiced,
  raising,
  seemings: guess,
  settled: passive,
  signs: unvoiced,
  stirrings,
  stirs: passing,
  struck: unvoiced,
  tagged,
  tainted,
  unanswerable: plain,
  unknowns,
  warnings,
};

/** Told by the writer: no cue of somebody who is named stands before it. */
function plain(sentence: Sentence, claim: Claim): Claim | undefined {
  const start = wordAt(sentence, claim.first)?.start ?? 0;
  const isTold = sentence.attributions.some(
    (attribution) => attribution.named && carriesClaim(attribution) && (attribution.cue?.end ?? start + 1) <= start,
  );
  return isTold ? undefined : claim;
}

/** "It remains unclear"; not where somebody named is behind the sentence, at whichever end. */
function unknowns(sentence: Sentence, claim: Claim): Claim | undefined {
  return claim.after === 'from' || speaksByName(sentence) ? undefined : plain(sentence, claim);
}

/** "As it appears"; not "as it appears to the senses", where somebody sees it. */
function looks(sentence: Sentence, claim: Claim): Claim | undefined {
  return lowerAt(sentence, claim.last - 1) === 'appears' && /^(?:to|in|on|at|from)$/.test(claim.after)
    ? undefined
    : plain(sentence, claim);
}

/** "As expected"; not "as large as the expected harvest". */
function norms(sentence: Sentence, claim: Claim): Claim | undefined {
  return lowerWords(sentence, claim.first, claim.last).some((word) => /^(?:the|an)$/.test(word))
    ? undefined
    : plain(sentence, claim);
}

/** "Was warned against the levy"; not "residents were told to leave", an order that an office gives. */
function warnings(sentence: Sentence, claim: Claim): Claim | undefined {
  const isOrder =
    lowerAt(sentence, claim.last - 1) === 'to' &&
    lowerAt(sentence, claim.first) !== 'warned' &&
    /^(?:leave|evacuate|stay|remain|avoid|shelter|boil|wear|seek|move|return|keep|take|flee|prepare)$/.test(
      claim.after,
    );
  return isOrder ? undefined : passive(sentence, claim);
}

/** "The truth that"; not "we came to the realisation that", which is the writer's. */
function facts(sentence: Sentence, claim: Claim): Claim | undefined {
  const isWriters = lowerWords(sentence, claim.first - 4, claim.first).some((word) => /^(?:i|we)$/.test(word));
  return isWriters ? undefined : plain(sentence, claim);
}

/** "After much controversy"; not "despite some opposition from the guild". */
function passing(_: Sentence, claim: Claim): Claim | undefined {
  return /^(?:from|by|among|between)$/.test(claim.after) ? undefined : claim;
}

/** "Is still sometimes associated with": with its "is", and nobody who does it. */
function passive(sentence: Sentence, claim: Claim): Claim | undefined {
  const be = beBefore(sentence, claim.first);
  if (be === undefined) return undefined;
  const isPerfect = lowerAt(sentence, be) === 'been' && /^(?:has|have|had|'s)$/.test(lowerAt(sentence, be - 1));
  const found = { ...claim, first: isPerfect ? be - 1 : be };
  if (/^(?:that|who|which)$/.test(lowerAt(sentence, found.first - 1)) || lowerAt(sentence, be) === 'being')
    return undefined;
  if (lowerWords(sentence, be - 2, claim.first).some((word) => /^(?:not|isn't|never|ever)$/.test(word)))
    return undefined;
  if (/^(?:i'm|we're)$/.test(lowerAt(sentence, be)) || /^(?:i|we|you)$/.test(lowerAt(sentence, be - 1)))
    return undefined;
  if (/^(?:from|by)$/.test(claim.after)) return undefined;
  if (lowerAt(sentence, claim.last - 1) === 'seen' && place.test(claim.after)) return undefined;
  return isDoneBy(sentence, found) || isPrescribed(sentence, found) || isSpokenFor(sentence) ? undefined : found;
}

/** Where something is seen with eyes. */
const place = /^(?:throughout|in|on|at|near|during|among|around|along|from|here|there)$/;

/** Somebody speaks in the sentence, or court and police are at work. */
const isSpokenFor = (sentence: Sentence): boolean => speaksByName(sentence) || isAtLaw(sentence);

/** Court and police are at work in the sentence or beside it. */
const isAtLaw = (sentence: Sentence): boolean =>
  [sentence, sentence.previous, sentence.next].some((near) => near !== undefined && namesLaw(near));

const namesLaw = hasWord(
  /^(?:legal|denies|denied|courts?|judges?|jury|prosecutors?|charged?|charges|indict(?:ed|ment)|lawsuits?|trial|police|arrest(?:ed|s)?|tribunal|sued|suing|plaintiffs?|defendants?|suspects?|investigators|detectives|convicted|murder|coroner|autopsy)$/,
);

/** "Considered unclean by the sect": somebody does it; "towns hit by the storm" has an agent of its own. */
function isDoneBy(sentence: Sentence, { last }: Claim): boolean {
  const words = lowerWords(sentence, last, last + 12);
  const end = words.findIndex((word) => /^[,;:.()—–]$/.test(word));
  return (end < 0 ? words : words.slice(0, end)).some(
    (word, at, clause) => word === 'by' && !/(?:ed|en|hit|struck)$/.test(clause[at - 1] ?? ''),
  );
}

/** "We have been led to believe": whoever is made to believe, somebody made them. */
function believing(sentence: Sentence, claim: Claim): Claim | undefined {
  const be = beBefore(sentence, claim.first);
  return be === undefined || speaksByName(sentence) ? undefined : { ...claim, first: be };
}

/** "The alleged meddling": nobody alleges it, unless a court is near. */
function tainted(sentence: Sentence, claim: Claim): Claim | undefined {
  const { previous } = sentence;
  return isLegal(sentence) || speaksByName(sentence) || (previous && speaksByName(previous))
    ? undefined
    : { ...claim, first: claim.last - 1 };
}

/** Told of nobody in particular, and nobody speaks for it. */
function unvoiced(sentence: Sentence, claim: Claim): Claim | undefined {
  const before = lowerAt(sentence, claim.first - 1);
  if (/^(?:to|can|could|may|might|would|will|should|must|and|or|not|i|we|you)$/.test(before)) return undefined;
  if (lowerWords(sentence, claim.first, claim.last).slice(0, 3).join(' ').startsWith('it to ')) return undefined;
  return /^(?:from|by|among)$/.test(claim.after) || isDoneBy(sentence, claim) || speaksByName(sentence)
    ? undefined
    : claim;
}

/** "The letter sparked fears"; not "the heightened fears", nor somebody who raises doubts. */
function raising(sentence: Sentence, claim: Claim): Claim | undefined {
  const before = lowerAt(sentence, claim.first - 1);
  if (/^(?:the|an?|these|those|of|with|who|by)$/.test(before) || isActorAt(sentence, claim.first - 1)) return undefined;
  return unvoiced(sentence, claim);
}

/** "Sparked fears": from the verb on. */
function stirrings(sentence: Sentence, claim: Claim): Claim | undefined {
  const verb = nearestBefore(sentence, claim.first, 3, lexicon.stirring);
  if (
    lowerWords(sentence, verb ?? claim.first, claim.first).some((word) => /^(?:his|her|its|their|my|our)$/.test(word))
  )
    return undefined;
  return verb === undefined ? undefined : raising(sentence, { ...claim, first: verb });
}

/** "It is hard to imagine", "it was once common to say": with its "it". */
function natural(sentence: Sentence, claim: Claim): Claim | undefined {
  const isOpen = /^(?:easy|hard|difficult|impossible)$/.test(lowerAt(sentence, claim.first));
  if (isOpen && !lexicon.musings.has(claim.after)) return undefined;
  const be = nearestBefore(sentence, claim.first, 4, lexicon.being);
  const it = be === undefined ? undefined : nearestBefore(sentence, be, 3, expletive);
  if (/^(?:will|would|can|could|should|may|might)$/.test(lowerAt(sentence, (it ?? 0) - 1))) return undefined;
  if (it === undefined || lowerWords(sentence, it, claim.first).includes('not')) return undefined;
  return plain(sentence, { ...claim, first: it, last: isOpen ? claim.last + 1 : claim.last });
}

const expletive: ReadonlySet<string> = new Set(['it']);

/** "Seemed to favour": the writer's guess; not "I seem to". */
function guess(sentence: Sentence, claim: Claim): Claim | undefined {
  const near = lowerWords(sentence, claim.first - 3, claim.first);
  return near.some((word) => /^(?:i|we|you|not|if|i'd|it'd|would|that)$/.test(word)) ||
    /^(?:and|”|"|left|leaves?|leaving|has|have|had|little|of)$/.test(near.at(-1) ?? '') ||
    speaksByName(sentence)
    ? undefined
    : claim;
}

/** "The fears that": nobody's; not "her fears that", "the guild voiced fears that". */
function ownerless(sentence: Sentence, claim: Claim): Claim | undefined {
  const before = lowerWords(sentence, claim.first - 5, claim.first);
  if (before.some((word) => held.test(word))) return undefined;
  if (before.slice(-2).some((word) => /^(?:is|this|these)$/.test(word)) || before.at(-1) === 'for') return undefined;
  if (lowerAt(sentence, claim.last - 1) === 'that' && relative.test(claim.after)) return undefined;
  if (hasCapital(sentence, claim.first)) return undefined;
  if (isActorAt(sentence, claim.first - 1) || hasCapital(sentence, claim.first - 1)) return undefined;
  const close = wordAt(sentence, claim.first - 1);
  const isNoun = close === undefined || leading.test(close.lower);
  if (!isNoun && verbal.test(lowerAt(sentence, claim.first))) return undefined;
  const start = close?.lower === 'the' ? claim.first - 1 : claim.first;
  return unvoiced(sentence, { ...claim, first: start });
}

/** "A concern that appears to weigh": the clause is told of the concern, and no content of it. */
const relative =
  /^(?:appears?|appeared|seems?|seemed|is|are|was|were|has|have|had|will|would|could|may|might|can|came|arose|dares?|[a-z]+ed)$/;

const held =
  /^(?:'s|'|his|her|its|their|my|our|your|no|have|has|had|having|giv|gave|creat|leav|left|voic|express|shar|rais|den|reject|dismiss|marvel|scoff|bristl|flirt|toy|embrac|mak|made|repeat|stat|support|there)|^(?:voiced|expressed|shared|raised|denied|denies|deny|rejected|rejects|dismissed|dismisses|repeated|backed|defended|challenged|pushed|promoted|advanced|floated|spread|like|likes|love|loves|question|questioned)$/;

/** "A man dubbed the Ferret", "the town, nicknamed the Oven". */
function tagged(sentence: Sentence, claim: Claim): Claim | undefined {
  if (!/^(?:the|a|an|as|“|"|‘|')$/.test(claim.after)) return undefined;
  const inner = wordAt(sentence, claim.last + 1);
  if (/^[“"‘']$/.test(claim.after) && /^\p{Lu}/u.test(inner?.text ?? '') && inner?.lower !== 'the') return undefined;
  const before = wordAt(sentence, claim.first - 1);
  const follows =
    beBefore(sentence, claim.first) !== undefined || before?.lower === ',' || isCommonNoun(sentence, claim);
  return !follows || isDoneBy(sentence, claim) || speaksByName(sentence) ? undefined : claim;
}

/** "A man", "the town": an article and a plain noun right before, which the tag is put on. */
const isCommonNoun = (sentence: Sentence, { first }: Claim): boolean =>
  /^(?:an?|one)$/.test(lowerAt(sentence, first - 2)) && wordAt(sentence, first - 1)?.kind === 'word';

/** Nouns that are verbs as well; what stands before them tells. */
const verbal = /^(?:fears?|worry|worries|concerns?|doubts?|hopes?|claims?|views?|complaints?|questions|suspicions?)$/;

const leading =
  /^(?:the|an?|any|this|these|those|such|of|to|by|with|amid|despite|on|over|for|about|from|growing|widespread|mounting|rising|persistent|renewed|popular|public|old|new|against|under|[a-z]+ing|[a-z]+al)$/;
