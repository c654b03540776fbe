import {
  type Attribution,
  defineRule,
  type Fix,
  type Hit,
  hitsOf,
  holed,
  isHeadline,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import * as lexicon from '../lexicons/sourcingAnonymity.ts';
import { all, indexAt, lowerAt, lowerWords, wordAt } from './phrases.ts';
import { awaitsSource, standing } from './reach.ts';

const id = 'sourcing/unexplained-anonymity';
type Shape = 'insider' | 'person' | 'close' | 'mask' | 'bar';

/** The hole for the reason. */
const REASON = 'TKTK-REASON';

export default defineRule({
  id,
  summary: 'A source who stays unnamed for no reason that readers are told.',
  why: 'Anonymity is a favour to the source; readers who learn why it was granted can judge what it says.',
  severity: { news: 'hint', opinion: 'hint' },
  fix: 'suggested',
  examples: [
    '{A senior official said} the plan was dead.',
    '{A person familiar with the matter told} the Herald that the mine would close.',
    '“The plan is dead,” {said a senior official at the ministry|said a senior official at the ministry, who asked not to be named because TKTK-REASON}.',
    'The mine will close, {according to three people briefed on the talks|according to three people briefed on the talks, who asked not to be named because TKTK-REASON}.',
    '{One palace aide called|One palace aide, who asked not to be named because TKTK-REASON, called} the visit a farce.',
    '{A government source confirmed} that the mine would close.',
    '{Two diplomats said} the envoy had left.',
    '{One adviser warned} that the dam would burst.',
    '{An unnamed official said} the envoy had left.',
    '{Another executive told} the board that the peg must go.',
    '{A person briefed by the family said} the will was lost.',
    '{A nurse who asked not to be named said} the ward was full.',
    '{A minister, who spoke on condition of anonymity, said|A minister, who spoke on condition of anonymity because TKTK-REASON, said} the tax would go.',
    '{People familiar with the talks said} the mine would close.',
    '{Officials who asked not to be named said} the envoy had left.',
    '{Several diplomats said} the envoy had left.',
    'The mayor is ill. {A second aide said} she had gone home.',
    '{A delegate at the talks said} the vote was close.',
    '{A banker involved in the sale said} the price was low.',
    '{A former employee told} the inquiry that the gate was open. The gate was shut.',
    '{A senior official said} the plan failed because it rained.',
    '{A former harbour prosecutor said} the case was weak.',
    '{An unnamed member of the guild said} she was unsure.',
    '{People close to the talks said} the guild would give way.',
    '{One fundraiser said} the duke never paid.',
    'A prosecutor told the jury that the gate was open.',
    'The former prosecutor said the case was weak.',
    'A former prosecutor, Ann Lowe, said the case was weak.',
    'A senior official, who asked not to be named because she feared for her post, said the plan was dead.',
    'A person familiar with the matter, speaking on condition of anonymity to discuss private talks, said the mine would close.',
    'A diplomat who was not authorised to speak said the envoy had left.',
    'A senior official said the plan was dead. The official asked not to be named for fear of reprisals.',
    'Both spoke anonymously because they are not allowed to talk to the press. One aide said the king was ill.',
    'A nurse, citing fear of dismissal, asked not to be named. A second nurse said the ward was full.',
    'A senior official, Ann Lowe, said the plan was dead.',
    'An official named Ann Lowe said the plan was dead.',
    'A claim counts as sourced where a named source said it.',
    'The official said the plan was dead.',
    'One of the officials said the plan was dead.',
    'The person familiar with the talks said the plan was dead.',
    'Ann Lowe, a senior official, said the plan was dead.',
    'The ministry said the plan was dead.',
    'A spokesman for the ministry said the plan was dead.',
    'A resident said the street was flooded.',
    'A man said the street was flooded.',
    'An official statement said the plan was dead.',
    '“A senior official told me so,” the mayor said.',
    'Ann Lowe said a senior official had lied to her.',
    'A senior official resigned on Monday.',
    'The pier was sold, according to a lawsuit filed in Northgate by Ann Lowe, a former senior official.',
    'A senior official at the harbour declined to speak about the plan.',
    'The source of the river is in the hills.',
    'Two officials met in Geneva.',
    'A senior official said the plan was dead, according to TKTK-SOURCE.',
    'Official says plan is dead\n\nThe plan is dead, Ann Lowe of the ministry said.',
  ],
  phrases: [
    ...all<Shape>(lexicon.insiders, 'insider'),
    ...all<Shape>(lexicon.people, 'person'),
    ...all<Shape>(lexicon.closeness, 'close'),
    ...all<Shape>(lexicon.masks, 'mask'),
    ...all<Shape>(lexicon.bars, 'bar'),
  ],
  *check(sentence): Iterable<Report> {
    const hits = hitsOf<Shape>({ id }, sentence);
    if (!hits.some(({ entry }) => speaking.has(entry)) || isHeadline(sentence.block) || awaitsSource(sentence)) return;
    if (isExplained(sentence) || [sentence.previous, sentence.next].some((near) => near && isExplained(near))) return;
    const source = sentence.attributions.find((attribution) => isAnonymous(sentence, attribution, hits));
    if (source === undefined) return;
    const span = told(source);
    yield {
      span,
      message: `“${sentence.block.source.slice(span.start, span.end)}” does not say why the source stays unnamed.`,
      fixes: [explaining(sentence, source, hits)],
    };
  },
});

const speaking: ReadonlySet<Shape> = new Set(['insider', 'person', 'mask']);

/** An attribution whose source and cue stand in the text. */
type Speech = Attribution & { readonly source: Span; readonly cue: Span };

/** Source and cue, in whichever order. */
const told = ({ source, cue }: Speech): Span => ({
  start: Math.min(source.start, cue.start),
  end: Math.max(source.end, cue.end),
});

const indefinite = /^(?:an?|one|another|some|several|multiple|numerous|two|three|four|five|six|seven|eight|nine|ten)$/;

function isAnonymous(sentence: Sentence, attribution: Attribution, hits: readonly Hit<Shape>[]): attribution is Speech {
  const { source, cue, kind } = attribution;
  if (source === null || cue === null || kind !== 'speech') return false;
  if (/^quoted$|^sourced$/.test(standing(sentence, source))) return false;
  const first = indexAt(sentence, source.start);
  const last = indexAt(sentence, source.end);
  const inside = hits.filter((hit) => hit.first >= first && hit.last <= last);
  const isClose = inside.some(({ entry }) => entry === 'close');
  const isOne = indefinite.test(lowerAt(sentence, first)) && wordAt(sentence, first + 1)?.lower !== 'of';
  const noun = inside.find((hit) => isHead(sentence, hit, last));
  if (noun === undefined)
    return isOne && inside.some(({ entry }) => entry === 'mask') && !hasName(sentence, first, last);
  if (noun.entry === 'person' && !isClose) return false;
  if (isOfPaper(sentence, first, noun.first) || /declin/.test(sentence.block.source.slice(source.start, cue.end)))
    return false;
  if (lowerWords(sentence, first, noun.first).includes('named')) return false;
  // Without a determiner (“people close to the talks”, “aides who asked not to be named”) the plural is as indefinite.
  const isMasked = inside.some(({ entry }) => entry === 'mask');
  const isGroup = (isClose || isMasked) && first === noun.first;
  return (isOne || isGroup) && !hasName(sentence, noun.last, last + 2);
}

/** "A lawsuit filed by a former minister", "a memo by an aide": the paper is the source, and somebody can lay it on the desk. */
const isOfPaper = (sentence: Sentence, first: number, noun: number): boolean =>
  lowerWords(sentence, first, noun).some((word) =>
    /^(?:lawsuit|suit|memo|memorandum|filing|filings|complaint|letter|report|document|documents|statement|e?mail|affidavit|transcript|ruling|motion)$/.test(
      word,
    ),
  );

/** "Official", not "official statement": what follows the noun no longer belongs to the noun group. */
function isHead(sentence: Sentence, { entry, last }: Hit<Shape>, end: number): boolean {
  if (entry !== 'insider' && entry !== 'person') return false;
  return last === end || behindNoun.test(lowerAt(sentence, last)) || hasName(sentence, last, last + 1);
}

const behindNoun =
  /^(?:[,(]|of|at|in|from|with|within|inside|for|on|near|to|by|who|whose|familiar|close|privy|aware|involved|briefed|speaking|working|named|called|identified)$/;

/** "Official Ann Lowe", "an official, Ann Lowe", "an official named Ann Lowe". */
function hasName(sentence: Sentence, from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    const isNaming = at === from || /^(?:,|named|called|identified|as)$/.test(lowerAt(sentence, at - 1));
    if (isNaming && /^\p{Lu}\p{Ll}/u.test(wordAt(sentence, at)?.text ?? '') && wordAt(sentence, at)?.lower !== 'a')
      return true;
  }
  return false;
}

/** The sentence says why somebody stays unnamed. */
function isExplained(sentence: Sentence): boolean {
  const hits = hitsOf<Shape>({ id }, sentence);
  if (hits.some(({ entry }) => entry === 'bar')) return true;
  const mask = hits.find(({ entry }) => entry === 'mask');
  if (mask === undefined) return false;
  const next = wordAt(sentence, mask.last);
  const opens = next !== undefined && lexicon.openings.has(next.lower) && !isRecipient(sentence, mask.last);
  return opens || sentence.words.some(({ lower }) => lexicon.reasons.has(lower));
}

/** "Anonymously to the Herald": to whom, not what for. */
const isRecipient = (sentence: Sentence, at: number): boolean =>
  wordAt(sentence, at)?.lower === 'to' &&
  (/^\p{Lu}/u.test(wordAt(sentence, at + 1)?.text ?? '') ||
    /^(?:the|a|an|reporters|journalists)$/.test(lowerWords(sentence, at + 1, at + 2)[0] ?? ''));

/** The reason behind the words that say that the source is unnamed, or both behind the source. */
function explaining(sentence: Sentence, { source }: Speech, hits: readonly Hit<Shape>[]): Fix {
  const mask = hits.find(({ entry }) => entry === 'mask');
  const place = mask ? (wordAt(sentence, mask.last - 1)?.end ?? source.end) : source.end;
  const [opened, next] = [sentence.block.source[place - 1] === ',', wordAt(sentence, indexAt(sentence, place))];
  const close = next === undefined || next.kind === 'punctuation' ? '' : ',';
  const text = mask ? ` because ${REASON}` : `${opened ? '' : ','} who asked not to be named because ${REASON}${close}`;
  return { title: 'Say why the source is not named', safe: false, edits: [holed({ start: place, end: place }, text)] };
}
