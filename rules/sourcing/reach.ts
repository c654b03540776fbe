/**
 * Who answers for a stretch of text, and whether a source is in reach of it: in the same sentence, or in the
 * neighbouring sentence of the same paragraph where it plainly covers the claim. A name that merely stands nearby is no
 * source.
 */
import {
  type Attribution,
  countWhile,
  covers,
  overlaps,
  type Quantity,
  type Sentence,
  type Span,
  type Word,
} from '../contract/index.ts';
import { showsMark } from './marks.ts';
import { lowerAt, lowerWords, perSentence, stretch } from './phrases.ts';

/** `own`: the writer answers. `sourced`: somebody who can be told. `unsourced`: reported from nobody in particular. */
export type Standing = 'own' | 'sourced' | 'unsourced' | 'quoted';

const handing: ReadonlySet<string> = new Set([
  ...'release publish issue deliver file air unveil identify list mention speak talk'.split(' '),
  ...['speak about', 'speak of', 'talk about', 'talk of'],
]);

/** Who answers for a stretch. */
export function standing(sentence: Sentence, span: Span): Standing {
  if (sentence.block.quoted || sentence.quotations.some((quotation) => overlaps(quotation, span))) return 'quoted';
  const speaking = covering(sentence, span).filter(
    (attribution) => !isPhantom(sentence, attribution) && !isCutOff(sentence, attribution, span),
  );
  if (speaking.some(({ named, lemma }) => named && !handing.has(lemma ?? ''))) return 'sourced';
  return speaking.some(({ named }) => !named) ? 'unsourced' : 'own';
}

/** A piece of what somebody said; `reach` is the furthest end of all pieces up to this one. */
interface Piece extends Span {
  readonly attribution: Attribution;
  readonly reach: number;
}

/** What is said in the sentence, piece by piece, in order. */
const pieces = perSentence((sentence): readonly Piece[] => {
  let reach = 0;
  return sentence.attributions
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start)
    .map((piece) => {
      reach = Math.max(reach, piece.end);
      return { ...piece, reach };
    });
});

/** The attributions whose content covers the stretch. */
function covering(sentence: Sentence, span: Span): Attribution[] {
  const said = pieces(sentence);
  const found: Attribution[] = [];
  for (let at = countWhile(said, ({ start }) => start <= span.start) - 1; at >= 0; at--) {
    const piece = said[at] as Piece;
    if (piece.reach < span.end) break;
    if (covers(piece, span)) found.unshift(piece.attribution);
  }
  return found;
}

/** The words `first` to `last` (exclusive) without the "it" or "there" at their head: what a source said may begin behind it. */
export function behindExpletive(sentence: Sentence, first: number, last: number): Span {
  const isExpletive = /^(?:it|there)$/.test(lowerAt(sentence, first));
  return stretch(sentence.block, isExpletive ? first + 1 : first, last);
}

const whiles = perSentence((sentence) =>
  sentence.words.filter(({ lower }) => lower === 'while' || lower === 'whereas'),
);

/** A "while" after the cue opens a clause of the writer's own: "police named two suspects while speculation grew". */
function isCutOff(sentence: Sentence, attribution: Attribution, span: Span): boolean {
  const { cue, voice } = attribution;
  if (cue === null || voice === 'quoted') return false;
  if (isTopic(attribution) && resumes(sentence).some(({ start, end }) => start >= cue.end && end <= span.start))
    return true;
  return whiles(sentence).some(({ start, end }) => start >= cue.end && end <= span.start);
}

/** What somebody spoke or was asked about, which nobody claims by that. */
export const isTopic = ({ kind, lemma }: Attribution): boolean => kind === 'topic' || /^ask/.test(lemma ?? '');

/** "Was asked about the gifts, and she dodged": what follows the topic is told again. */
const resumes = perSentence(({ words }) =>
  words.filter(
    ({ lower }, at) =>
      /^(?:he|she|they)$/.test(lower) &&
      /^(?:and|but)$/.test(words[at - 1]?.lower ?? '') &&
      words[at - 2]?.lower === ',',
  ),
);

/** "It is safe to say", "911 confirmed cases", "the flood claimed 50 lives": nobody speaks. */
function isPhantom({ block }: Sentence, { source, cue, lemma, content: [said] }: Attribution): boolean {
  if (lemma === 'claim' && said && /^[^.;“"]{1,30}\blives\b/.test(block.source.slice(said.start, said.end)))
    return true;
  if (source !== null && !/\p{L}/u.test(block.source.slice(source.start, source.end))) return true;
  return (
    cue !== null &&
    /^to /i.test(block.source.slice(cue.start, cue.end)) &&
    (source === null || source.end - source.start < 3)
  );
}

/** A hole for a source stands in the sentence: `missing-citation` speaks of it, and the finding it came from is silent. */
export const awaitsSource = perSentence(
  (sentence) =>
    sentence.words.some((word) => word.text.startsWith('TKTK')) ||
    sentence.references.some(({ target }) => target !== null && /^tktk/i.test(target)),
);

/**
 * Whether a named source in the next sentence takes up what this one passes on: "The dam is thought to leak. Its owner
 * said the leak was found in May." What turns away ("But the ministry …") or speaks of other things covers nothing.
 */
export const takenUpNext = perSentence((sentence) => {
  const { next } = sentence;
  return next !== undefined && !turns(next) && speaksByName(next) && isLinked(sentence, next);
});

/** The sentence opens with a "but": it is the other side that speaks. */
export const turns = ({ words }: Sentence): boolean =>
  /^(?:but|however|yet|still|nevertheless|despite|although|though|while|meanwhile)$/.test(words[0]?.lower ?? '');

/** Whether somebody who can be told makes a claim in the sentence. */
export const speaksByName = perSentence((sentence) =>
  sentence.attributions.some(
    (attribution) =>
      attribution.named && !carriesOn(attribution) && isClaim(attribution) && !isPhantom(sentence, attribution),
  ),
);

/** Words in marks inside a sentence of the writer's: whoever spoke before them, what stands around them is not theirs. */
const carriesOn = ({ source, cue }: Attribution): boolean => source === null && cue === null;

/** The second sentence points back ("Its owner", "This"), or shares a word of weight with the first. */
function isLinked(first: Sentence, second: Sentence): boolean {
  if (/^(?:this|that|these|those|his|her|its|their)$/.test(second.words[0]?.lower ?? '')) return true;
  const weighty = new Set(first.words.filter(isWeighty).map(({ lower }) => lower));
  return second.words.some((word) => isWeighty(word) && weighty.has(word.lower));
}

/** Long enough to be a noun or verb of its own; not the words in which all reports are told. */
const isWeighty = ({ kind, lower }: Word): boolean =>
  kind === 'word' &&
  lower.length > 3 &&
  !/^(?:about|after|again|been|from|have|were|that|this|with|when|what|they|them|than|then|also|into|over|more|most|some|said|says|will|many|such|only|very|much|year|last|their|there|these|those|which|while|where|would|could|should|being|other|since|until|under|before|during|first|according|reported|reportedly|believed|thought|people|years?|least|still|every|among|between|through|against|because)$/.test(
    lower,
  );

/** A question asserts nothing. */
export const isQuestion = (sentence: Sentence): boolean => sentence.words.at(-1)?.text === '?';

/** A link or footnote that leads somewhere. */
export function hasReference(sentence: Sentence): boolean {
  return sentence.references.some(({ kind, target }) => kind !== 'image' && target !== null);
}

/** Whether the sentence itself shows where its facts come from. `rule` is the one that lists `marks`. */
export function showsSource(rule: { readonly id: string }, sentence: Sentence): boolean {
  return hasReference(sentence) || awaitsSource(sentence) || speaksByName(sentence) || showsMark(rule, sentence);
}

/**
 * Whether the sentence before or after in the paragraph plainly covers this one: figures that go on from sourced
 * figures ("Profit rose 3%, it said. Revenue was $4 million."), or a next sentence that says whose they are.
 */
export function coveredByNeighbour(rule: { readonly id: string }, sentence: Sentence): boolean {
  let at = sentence;
  for (let steps = 0; steps < furthest; steps++) {
    const { previous, next } = at;
    if (next && opensWithReference(next) && showsSource(rule, next)) return true;
    if (previous === undefined) return opensAsContinuation(at);
    if (awaitsSource(previous)) return true;
    if (showsSource(rule, previous) && (handsOnFigure(previous) || opensWithReference(at))) return true;
    if (tellsFinding(previous) && isLinked(previous, at)) return true;
    if (!hasFigure(previous)) return false;
    at = previous;
  }
  return false;
}

/** "The authors found that trade had moved": the figures on it in the next sentence are their findings, too. */
const tellsFinding = perSentence((sentence) =>
  sentence.attributions.some(
    ({ named, source, content, lemma, voice }) =>
      named &&
      source !== null &&
      content.length > 0 &&
      voice === 'reported' &&
      /^(?:find|show|conclude|calculate|estimate)$/.test(lemma ?? ''),
  ),
);

/** How many sentences of figures a source may carry; more are no paragraph that anybody reads. */
const furthest = 30;

const claiming =
  /^(?:say|tell|announce|add|explain|write|state|note|warn|declare|confirm|insist|argue|claim|according|testify|report|acknowledge|admit|suggest|estimate|show|find|calculate|forecast|predict|project|expect|reveal|disclose|put|conclude|indicate|quote|cite|point|describe|call|finding|estimate|forecast|statement|reckon|measure|count|record|document|detail|publish|release|see(?!k)|view|tweet|post)/;

/** Claims and findings show a source for the figures around them; wishes, plans and praise do not. */
const isClaim = ({ lemma, content, voice }: Attribution): boolean =>
  content.length > 0 && (voice === 'quoted' || lemma === null || claiming.test(lemma));

const isFigure = ({ kind, value }: Quantity): boolean =>
  /money|percent|number|fraction|measure|range/.test(kind) && value !== null;

const hasFigure = perSentence(({ quantities }) => quantities.some(isFigure));

/** A figure that is not only somebody's exact words: behind the closing mark it is the writer who goes on. */
const handsOnFigure = perSentence((sentence) =>
  sentence.quantities.some(
    (quantity) => isFigure(quantity) && !sentence.quotations.some((quotation) => covers(quotation, quantity)),
  ),
);

const backwards = new Set(['that', 'this', 'these', 'those', 'the', 'it', 'they', 'he', 'she', 'its', 'their', 'both']);
const speakers =
  /^(?:figures?|numbers?|data|report|study|survey|poll|estimates?|findings|statistics|total|company|bank|ministry|agency|authors?|researchers|document|statement|filing|paper|census|review)$/;

/** "The report …", "These figures …", "That …": the sentence speaks of what its neighbour said; not "The union estimates". */
function opensWithReference(sentence: Sentence): boolean {
  const [first = '', second = '', third = ''] = lowerWords(
    sentence,
    sentence.words[0]?.index ?? 0,
    (sentence.words[0]?.index ?? 0) + 3,
  );
  if (!backwards.has(first)) return false;
  const isSpoken =
    speakers.test(third) && !sentence.attributions.some(({ cue }) => cue?.start === sentence.words[2]?.start);
  return speakers.test(second) || isSpoken || /^(?:that|this|it|they|he|she)$/.test(first);
}

/** The paragraph opens as the plain continuation of what a named source said in the one before. */
function opensAsContinuation(sentence: Sentence): boolean {
  const { entry } = sentence.block;
  if (entry.introduced) return true;
  if (!entry.speakerNamed) return false;
  const from = sentence.words[0]?.index ?? 0;
  const [first = '', second = ''] = lowerWords(sentence, from, from + 2);
  return first === 'the' && speakers.test(second) && lowerWords(sentence, from, from + 5).includes('also');
}
