import {
  defineRule,
  type Fix,
  type GenreSeverity,
  type Hit,
  mend,
  type Report,
  type Sentence,
} from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingImpersonal.ts';
import { beBefore } from './copula.ts';
import { attributed, footnoted, holed, present, SOURCE } from './fixes.ts';
import { all, hasCapital, lowerWords, outermost, type RulePhrase, stretch, wordAt } from './phrases.ts';
import { awaitsSource, hasReference, isHeadline, isQuestion, standing } from './reach.ts';

type Shape = Exclude<keyof typeof lexicon, 'default'>;

const id = 'sourcing/impersonal-claim';
const quieter: GenreSeverity = { news: 'information', opinion: 'information' };
const quietest: GenreSeverity = { news: 'hint', opinion: 'hint' };
const softened: Partial<Record<Shape, GenreSeverity>> = { asides: quieter, expected: quietest };

const phrases = (Object.keys(lexicon) as Shape[]).flatMap((shape): RulePhrase<Shape>[] => all(lexicon[shape], shape));

export default defineRule({
  id,
  summary: 'A claim presented as accepted, obvious or rumoured, with nobody behind it.',
  why: 'The passive hides who believes it, so that readers cannot weigh the claim, and the writer need not answer for it.',
  severity: { news: 'warning', opinion: 'warning' },
  fix: 'suggested',
  examples: [
    '{It is believed that} the cabinet met twice last week.',
    '{It has long been argued that} the canal ruined the delta.',
    'The islands {are widely regarded as} a tax haven.',
    'She {is seen as} the likely successor.',
    'The dam {is thought to} hold back a third of the river.',
    'He {is considered} the most capable of the three generals.',
    'The minister {reportedly} left by the back door.',
    'A man {believed to} be the gunman was seen on the bridge.',
    '{Needless to say}, the talks collapsed.',
    '{It is obvious that v|V}oters were misled.',
    'But {it is clear that} the treaty has failed.',
    '{There is no denying that} the bridge was badly built.',
    '{Rumour has it that} the bank is for sale.',
    'The house prices {are predicted to} fall this year.',
    'The reform has {undeniably} failed.',
    'The club treasurer {allegedly} spent the money on horses.',
    'The strike {was widely condemned}.',
    'The bank is regarded by the regulator as sound.',
    'It is clear from the ledger that the money was moved in May.',
    'It is possible that the talks will resume.',
    'The man allegedly struck a guard, prosecutors told the court on Monday.',
    '“It is believed that they fled,” the sheriff said.',
    'The sheriff said it was believed that the men had fled.',
    'The theft was reported to the police at noon.',
    'Three candidates are being considered for the post.',
    'It is not clear whether the train will run.',
    'He was seen as he left the building.',
    'The proposal was considered by the committee on Tuesday.',
    'It was clear by noon, and the boats went out.',
    'Visitors are expected to sign the book.',
    'She said it was obvious that the vote was lost.',
    'It is expected that guests bring their own towels, the notice says.',
    'The tower is known as the Needle.',
    'The letter is said by its owner to be genuine.',
  ],
  phrases,
  *check(sentence, context): Iterable<Report> {
    if (awaitsSource(sentence) || isQuestion(sentence)) return;
    for (const hit of outermost<Shape>({ id }, sentence)) {
      const claim = claimOf(sentence, hit);
      if (
        claim === undefined ||
        (isHeadline(sentence.block) && isRumour(claim)) ||
        isAnswered(sentence, claim) ||
        isInnocent(sentence, claim)
      )
        continue;
      const span = stretch(sentence.block, claim.first, claim.last);
      yield {
        span,
        message: `Nobody stands behind “${sentence.block.source.slice(span.start, span.end)}”: whose view or knowledge is it?`,
        fixes: present(naming(sentence, claim), dropping(sentence, claim), footnoted(sentence, context)),
        ...(claim.severity && { severity: claim.severity }),
      };
    }
  },
});

/** The words of an impersonal claim; `after` is what follows them, in lower case. */
interface Claim {
  readonly shape: Shape;
  readonly first: number;
  readonly last: number;
  readonly after: string;
  readonly severity: GenreSeverity | undefined;
}

/** What a headline passes on, the lead will lay to somebody. */
const isRumour = ({ shape }: Claim): boolean =>
  /^(?:alleged|believed|expected|reduced|rumour|seen|supposed|widely)$/.test(shape);

/** Takes in the "is widely" before a participle. Without it only a few participles pass a rumour on. */
function claimOf(sentence: Sentence, { entry: shape, first, last }: Hit<Shape>): Claim | undefined {
  const after = wordAt(sentence, last)?.lower ?? '';
  const claim = { shape, first, last, after, severity: softened[shape] };
  if (shape === 'views') return viewAtLarge(sentence, claim);
  if (shape === 'believed') return belief(sentence, claim);
  if (shape === 'widely') return widelyHeld(sentence, claim);
  if (shape !== 'seen' && shape !== 'supposed' && shape !== 'expected') return claim;
  const be = beBefore(sentence, first);
  if (be === undefined)
    return shape === 'supposed' && isReduced(sentence, claim) ? { ...claim, severity: quieter } : undefined;
  const words = lowerWords(sentence, be, first);
  if (words.includes('not') || words.includes("isn't")) return undefined;
  if (shape === 'expected' && words.some((word) => /^(?:widely|generally|broadly|universally)$/.test(word)))
    return { ...claim, first: be, severity: undefined };
  return { ...claim, first: be };
}

/** Takes in the "it has long" before "been argued"; a belief without its "it" is somebody's own matter. */
function belief(sentence: Sentence, claim: Claim): Claim | undefined {
  if (wordAt(sentence, claim.first)?.lower === 'as') return claim;
  const be = beBefore(sentence, claim.first);
  if (be === undefined || lowerWords(sentence, be, claim.first).includes('not')) return undefined;
  for (let at = be - 1; at >= be - 4; at--) {
    const word = wordAt(sentence, at)?.lower ?? '';
    if (word === 'it')
      return { ...claim, first: at, severity: isTimetable(sentence, claim) ? quietest : claim.severity };
    if (!beliefAuxiliary.test(word)) return undefined;
  }
  return undefined;
}

const beliefAuxiliary =
  /^(?:has|have|had|can|could|may|might|must|should|also|now|long|still|often|once|then|[a-z]+ly)$/;

/** "It is expected to arrive": what "it" is will be plain. */
const isTimetable = (sentence: Sentence, { last, after }: Claim): boolean =>
  after === 'to' && wordAt(sentence, last - 1)?.lower === 'expected';

/** "The general view is", "there is a widespread belief that". */
function viewAtLarge(sentence: Sentence, claim: Claim): Claim | undefined {
  const before = lowerWords(sentence, claim.first - 4, claim.first);
  const there = before.lastIndexOf('there');
  if (there >= 0 && claim.after === 'that' && !before.includes('no'))
    return { ...claim, first: claim.first - before.length + there, last: claim.last + 1 };
  if (before.at(-1) !== 'the' && !/wisdom/.test(wordAt(sentence, claim.last - 1)?.lower ?? '')) return undefined;
  if (!/^(?:is|was|has|holds|held|says|had)$/.test(claim.after)) return undefined;
  const that = wordAt(sentence, claim.last + 1)?.lower === 'that' ? 2 : 1;
  return { ...claim, first: before.at(-1) === 'the' ? claim.first - 1 : claim.first, last: claim.last + that };
}

/** "Was widely condemned", "widely seen as"; not "the groups widely condemned" nor "widely seen matches". */
function widelyHeld(sentence: Sentence, claim: Claim): Claim | undefined {
  const be = beBefore(sentence, claim.first);
  if (be !== undefined) return { ...claim, first: be };
  const verb = wordAt(sentence, claim.last - 1)?.lower ?? '';
  if (/^(?:seen|viewed|regarded|perceived)$/.test(verb)) return claim.after === 'as' ? claim : undefined;
  return /^(?:considered|believed|thought|held|assumed|accepted)$/.test(verb) ? claim : undefined;
}

/** "A man believed to be", not "she said to be careful". */
function isReduced(sentence: Sentence, { first, after }: Claim): boolean {
  const [verb = '', before = ''] = [wordAt(sentence, first)?.lower ?? '', wordAt(sentence, first - 1)?.lower ?? ''];
  if (
    !/^(?:be|have)$/.test(after) ||
    !/^(?:believed|thought|rumoured|rumored|reputed|presumed|said|reported)$/.test(verb)
  )
    return false;
  if (before === '' || hasCapital(sentence, first - 1) || lowerWords(sentence, first - 6, first).includes('what'))
    return false;
  return !/^(?:i|he|she|we|they|you|who|have|has|had|it|and|also)$/.test(before);
}

/** "Would be considered", "should be seen as": a rule or a supposition, no report of a view. */
const isPrescribed = (sentence: Sentence, { first }: Claim): boolean =>
  wordAt(sentence, first)?.lower === 'be' &&
  lowerWords(sentence, first - 3, first).some((word) =>
    /^(?:will|would|should|must|can|could|may|might|cannot|to)$/.test(word),
  );

/** "Is considered unclean by Muslims": the agent stands further on in the clause. */
function hasAgent(sentence: Sentence, { last }: Claim): boolean {
  const words = lowerWords(sentence, last, last + 12);
  const end = words.findIndex((word) => /^[,;:.()—–]$/.test(word));
  const clause = end < 0 ? words : words.slice(0, end);
  return clause.some(
    (word, at) => word === 'by' && !/^(?:many|some|most|several|critics|experts|others)$/.test(clause[at + 1] ?? ''),
  );
}

/** Forecasts of the weather are its service's, as every reader knows. */
const isWeather = (sentence: Sentence, { last }: Claim): boolean =>
  /^(?:forecast|projected|expected|predicted)$/.test(wordAt(sentence, last - 2)?.lower ?? '') &&
  sentence.words.some(({ lower }) =>
    /^(?:storm|hurricane|typhoon|cyclone|rain|rainfall|snow|winds?|weather|temperatures?|landfall|mph|coast|tropical|thunderstorms)$/.test(
      lower,
    ),
  );

/** Somebody else answers for it: a quotation, a named source, an agent ("by the regulator", "by many"), a reference. */
function isAnswered(sentence: Sentence, { shape, first, last, after }: Claim): boolean {
  const voice = standing(sentence, stretch(sentence.block, first, last));
  if (voice === 'quoted' || voice === 'sourced' || after === 'by') return true;
  return shape !== 'obvious' && shape !== 'droppable' && shape !== 'asides' && hasReference(sentence);
}

function isInnocent(sentence: Sentence, claim: Claim): boolean {
  switch (claim.shape) {
    case 'seen':
      return (
        isWitnessed(claim) ||
        isDeliberated(sentence, claim) ||
        isPrescribed(sentence, claim) ||
        hasAgent(sentence, claim)
      );
    case 'widely':
      return isPrescribed(sentence, claim);
    case 'supposed':
      return isHandedOver(sentence, claim) || isWeather(sentence, claim);
    case 'alleged':
      return [sentence, sentence.previous, sentence.next].some((near) =>
        near?.words.some(({ lower }) => legal.test(lower)),
      );
    case 'believed':
      return isArgued(sentence, claim);
    case 'obvious':
      return isDoubted(sentence, claim) || isEvidenced(sentence, claim);
    case 'expected':
      return isDuty(sentence, claim) || isWeather(sentence, claim);
    default:
      return false;
  }
}

/** "Seen as he left": seen with eyes. */
const isWitnessed = ({ after }: Claim): boolean => /^(?:he|she|they|it|we|i|police)$/.test(after);

/** "Considered for the post", "being considered", "judged on": somebody deliberates. */
function isDeliberated(sentence: Sentence, { first, last, after }: Claim): boolean {
  const verb = wordAt(sentence, last - 1)?.lower ?? '';
  if (!/^(?:considered|deemed|judged)$/.test(verb)) return false;
  if (lowerWords(sentence, first, last).includes('being') || wordAt(sentence, last)?.kind !== 'word') return true;
  return verb === 'judged' || deliberation.test(after);
}

const deliberation =
  /^(?:for|in|on|at|and|or|with|when|if|during|before|after|under|but|separately|carefully|together|alongside|from|this|until|that|how|whether|only|next|again|here|there|every|last)$/;

/** "Reported to the police": handed to somebody, not said to do something. */
const isHandedOver = (sentence: Sentence, { last, after }: Claim): boolean =>
  hasCapital(sentence, last) ||
  /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|him|them|us|me|police|authorities|each|all|investors|parliament)$/.test(
    after,
  );

/** "When it was argued in January": somebody argued, somewhere; no claim follows. */
const isArgued = (sentence: Sentence, { last, after }: Claim): boolean =>
  wordAt(sentence, last - 1)?.lower !== 'that' &&
  /^(?:in|on|at|before|live|from|during|only|when|as|for|with|and|so|too|many|once|twice|again|here|there|how|what|why|whether|of|much|about|out|\.|)$/.test(
    after,
  );

/** "It is not clear that". */
const isDoubted = (sentence: Sentence, { first, last }: Claim): boolean =>
  lowerWords(sentence, first, last).some((word) => /^(?:not|hardly|never|far|less)$/.test(word)) &&
  !lowerWords(sentence, first, last).includes('no');

/** "Clear from the ledger", "clear whether": evidence at hand, or a question. */
const isEvidenced = (sentence: Sentence, { last, after }: Claim): boolean =>
  wordAt(sentence, last - 1)?.lower !== 'that' && evidence.test(after);

/** Court, police or charge in the sentence: then "allegedly" is the law's word. */
const legal =
  /^(?:courts?|judges?|jury|prosecutors?|prosecution|charged?|charges|charging|indict(?:ed|ment)|lawsuits?|complaint|suit|trial|police|arrest(?:ed|s)?|tribunal|hearing|accus(?:ed|es|ing|ation|ations)|sued|suing|plaintiffs?|defendants?|suspects?|affidavit|investigators|detectives|attorney|magistrates?|convicted|warrant)$/;

const evidence = /^(?:from|in|by|to|on|whether|how|what|why|who|when|where|if|and|,|for|at|about|enough|as|of)$/;

/** "Visitors are expected to sign": a duty. */
const isDuty = (sentence: Sentence, { first }: Claim): boolean =>
  /^(?:visitors|guests|students|pupils|members|applicants|everyone|drivers|passengers|candidates|users|you|staff|children|women|men)$/.test(
    wordAt(sentence, first - 1)?.lower ?? '',
  );

/** Without the phrase the claim stands as the writer's own: offered only where the phrase adds no doubt. */
function dropping(sentence: Sentence, { shape, first, last }: Claim): Fix | undefined {
  if (shape !== 'droppable') return undefined;
  const mended = mend({ sentence, first, last, form: null }, '');
  return mended && { title: `Drop “${mended.found}”`, safe: false, edits: mended.edits };
}

/** Puts the hole where English wants the source: behind its passive, in place of its clause, else at the sentence's end. */
function naming(sentence: Sentence, { shape, first, last }: Claim): Fix | undefined {
  const title = 'Name the source';
  if (shape === 'seen' || shape === 'supposed' || shape === 'expected') {
    const particle = /^(?:as|to)$/.test(wordAt(sentence, last - 1)?.lower ?? '') ? 2 : 1;
    const place = wordAt(sentence, last - particle)?.end ?? 0;
    return { title, safe: false, edits: [holed({ start: place, end: place }, ` by ${SOURCE}`)] };
  }
  if (shape === 'believed' && wordAt(sentence, last - 1)?.lower === 'that') {
    const opening = first === sentence.words[0]?.index;
    const text = `${opening ? 'According' : 'according'} to ${SOURCE},`;
    return { title, safe: false, edits: [holed(stretch(sentence.block, first, last), text)] };
  }
  return shape === 'asides' ? undefined : attributed(sentence);
}
