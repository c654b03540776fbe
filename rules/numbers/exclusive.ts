/** Answers that exclude each other ("yes", "no", "undecided"), and the figures that a sentence gives for them. */
import type { Quantity, Sentence } from '../contract/index.ts';
import { outer, textOf } from './prose.ts';

/** A side that one can take only alone. */
type Side = 'for' | 'against' | 'neither';

/** A figure and what it is the figure of. */
export interface Answer {
  readonly quantity: Quantity;
  readonly side: Side;
  /** What it is for or against, in lower case; empty where that is left out or a pronoun. */
  readonly object: string;
}

const sides: readonly (readonly [Side, RegExp])[] = [
  [
    'neither',
    /^(?:undecided|unsure|abstain(?:ed|ing|s)?|abstentions?|(?:do|did)(?: not|n't) know|(?:were |are |is )?not sure|(?:had |have )?no opinion|neither)\b/,
  ],
  [
    'against',
    /^(?:no\b(?! longer| more| other| fewer| less)|against|oppos(?:e|ed|es|ing)|disapprov(?:e|ed|es|ing)|disagree[ds]?|reject(?:ed|s)?)\b/,
  ],
  [
    'for',
    /^(?:yes|for|in favou?r|favou?r(?:ed|s|ing)?|support(?:ed|s|ing)?|approv(?:e|ed|es|ing)|agree[ds]?|back(?:ed|s|ing)?)\b/,
  ],
];

/** What divides the figures of a sentence among groups, times or places, so that they are no shares of one whole. */
const divided =
  /\b(?:of (?:the )?(?:\p{L}+ )?(?:men|women|republicans|democrats|conservatives|liberals|independents|whites|blacks|hispanics|latinos)|among|compared|than|versus|last (?:year|month|week)|earlier|previous(?:ly)?|whereas|respectively|a year ago|in (?:19|20)\d\d|up from|down from|from|by|points?|increase[ds]?|rose|fell|whites?|strongly|somewhat)\b/iu;
const lessThan = /\b(?:less|fewer|under|up to|below|at most|nearly|almost|close)\b/;

/** The answers of a sentence in which one side excludes the other: at least one for, one against, none twice. Else none. */
export function answersIn(sentence: Sentence, isFigure: (quantity: Quantity) => boolean): readonly Answer[] {
  const figures = outer(sentence).filter(isFigure);
  if (figures.length < 2 || divided.test(textOf(sentence, sentence))) return [];
  const answers: Answer[] = [];
  for (const [at, quantity] of figures.entries()) {
    const { approximator, end } = quantity;
    if (approximator && lessThan.test(textOf(sentence, approximator))) return [];
    const found = sideOf(textOf(sentence, { start: end, end: figures[at + 1]?.start ?? sentence.end }));
    if (!found || answers.some((other) => other.side === found.side)) return [];
    answers.push({ quantity, ...found });
  }
  const objects = new Set(answers.map(({ object }) => object).filter((object) => object !== ''));
  // "60% favour the plan and 55% oppose the tax": those are two questions.
  if (objects.size > 1) return [];
  const found = new Set(answers.map(({ side }) => side));
  return found.has('for') && found.has('against') ? answers : [];
}

/** The side that the words behind a figure name, a few of other words left out. */
function sideOf(behind: string): Omit<Answer, 'quantity'> | undefined {
  const words = behind.toLowerCase().replace(/’/g, "'").replace(/["“”]/g, '').trim();
  const lead =
    /^(?:of (?:the )?(?:[a-z]+ )?(?:voters|respondents|people|votes|those|them|members|residents|adults|americans|britons)(?: (?:polled|surveyed|asked|questioned))? )?(?:who )?(?:(?:they|would|will|were|was|are|is|said|say|says|saying|voted|vote|voting|answered|chose|had|have) ?)*/;
  const rest = words.replace(lead, '');
  if (/^(?:not|n't|never)\b/.test(rest) && !/^not sure/.test(rest)) return undefined;
  for (const from of [rest, words])
    for (const [side, pattern] of sides) {
      const found = pattern.exec(from);
      if (found) return { side, object: objectOf(from.slice(found[0].length)) };
    }
  return undefined;
}

function objectOf(behind: string): string {
  const object = behind.replace(/[,;.!?]?\s*(?:\b(?:and|while|but|with|the other|another))?\s*$/, '').trim();
  return /^(?:of )?(?:it|them|him|her|this|that|the idea)\b/.test(object) ? '' : object.replace(/^of /, '');
}
