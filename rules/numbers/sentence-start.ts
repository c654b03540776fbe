import { defineRule, type Edit, isHeadline, type Quantity, type Sentence } from '../contract/index.ts';
import { isJudged, outer, textOf, wordAfter } from './prose.ts';
import { capitalised, inWords } from './spelling.ts';

/** A year, a date, a clock time or a decade may open a sentence; so may what is no quantity at all. */
const counted = new Set([
  'number',
  'percent',
  'percentage-points',
  'money',
  'measure',
  'duration',
  'fraction',
  'range',
  'temperature',
  'ordinal',
  'age',
]);

export default defineRule({
  id: 'numbers/sentence-start',
  summary: 'A sentence that opens with digits.',
  why: 'Digits have no capital, so the eye misses that a new sentence has begun.',
  severity: { news: 'information', opinion: 'information' },
  fix: 'suggested',
  needs: 'quantity',
  examples: [
    '{81|Eighty-one}-year-old Ann Lowe met the mayor.',
    'Ann Lowe, 81, met the mayor.',
    '{12|Twelve} ships lay at anchor.',
    'The port was quiet. {40|Forty} cranes stood still.',
    '{17|Seventeen} years later she came back.',
    '{1|One} gram is enough.',
    '{300} workers lost their jobs.',
    'Nobody came. {2,500} chairs stayed empty.',
    '{21|Twenty-one} of the judges agreed.',
    '{40%|Forty percent} of the homes have no water.',
    '{15 percent|Fifteen percent} of the crop was lost.',
    '{100|One hundred} days had passed.',
    '{6|Six} months passed.',
    '{8|Eight} votes were void.',
    '{14|Fourteen} people signed.',
    '{31|Thirty-one} miles lie between the towns.',
    '{250,000} people marched, police said.',
    'Twelve ships lay at anchor.',
    '2019 was a dry year.',
    '8 a.m. is too early for a meeting.',
    '21 May 1998 was a Thursday.',
    '“40 cranes stood still,” the foreman said.',
    'Some 40 cranes stood still.',
    'At 40, she left the sea.',
    'By then 40 cranes stood still.',
    '$4 million was missing.',
    '50 Cent played in the stadium.',
    '1990s houses are hard to heat.',
    { text: '# 7 ways to cross a river\n\nThere are many.', language: 'markdown' },
    { text: '- 3 eggs\n- 200 grams of flour', language: 'markdown' },
    'The town has two cinemas. In 2021, 14 people worked there.',
    '3M sells tape.',
    'The tale is told on pp. 52 and 53 of the book.',
    'The list has three points. 1 – Open the valve.',
  ],
  *check(sentence, { style }) {
    const { block } = sentence;
    if (isHeadline(block) || block.kind === 'list-item') return;
    const [first] = sentence.words;
    if (first?.kind !== 'number' || isReference(sentence)) return;
    const quantity = outer(sentence).find(({ start }) => start === first.start);
    if (!quantity || !counted.has(quantity.kind) || !isJudged(sentence, quantity)) return;
    if (isNumbering(sentence, first.end) || isYear(quantity, first.text)) return;
    const shown = quantity.kind === 'percent' ? quantity : first;
    const text = textOf(sentence, shown);
    const edit = inWordsAtStart(sentence, quantity, style.percent === 'per cent' ? 'per cent' : 'percent');
    yield {
      span: { start: shown.start, end: shown.end },
      message: edit
        ? `The sentence opens with digits: write “${edit.text}”, or begin with another word.`
        : `The sentence opens with digits: begin with another word, so that “${text}” does not stand first.`,
      ...(edit ? { fixes: [{ title: `Write “${edit.text}”`, safe: false, edits: [edit] }] } : {}),
    };
  },
});

/** "See pp. 52–53": what reads as the end of a sentence is an abbreviation. */
function isReference({ previous }: Sentence): boolean {
  const [last, stop] = previous?.words.slice(-2) ?? [];
  const word = stop?.text === '.' ? last : stop;
  return /^(?:pp?|nos?|vols?|chs?|arts?|figs?|secs?|paras?|can|op)\.?$/.test(word?.lower ?? '');
}

/** "1. Open the valve", "2) Close it", "3 – Shut it", "50 Cent", "3M": a label or a name. */
function isNumbering(sentence: Sentence, place: number): boolean {
  const after = wordAfter(sentence, place);
  if (!after) return true;
  // A point that is kept from making a list ("4\\.") numbers all the same.
  if (/^[.\\–—-]$/.test(after.text) && (after.spaced || !/[–—-]/.test(after.text))) return true;
  if (after.start === place && (after.kind === 'word' || /^[):/]$/.test(after.text))) return true;
  return after.kind === 'word' && /^\p{Lu}/u.test(after.text);
}

/** Four digits without a comma that could be a year of our time. */
const isYear = ({ kind }: Quantity, text: string): boolean => kind === 'number' && /^(?:1\d|20)\d\d$/.test(text);

/** Up to one hundred in words. A range or a sign that words cannot carry has none. */
function inWordsAtStart(sentence: Sentence, quantity: Quantity, percent: string): Edit | undefined {
  const { kind, form, value } = quantity;
  const [numeral] = form.numerals;
  if (!numeral || form.joiner !== null || form.decimals > 0 || typeof value !== 'number') return undefined;
  const words = inWords(Number(textOf(sentence, numeral).replace(/,/g, '')));
  if (words === undefined) return undefined;
  if (kind === 'percent')
    return {
      start: quantity.start,
      end: quantity.end,
      text: `${capitalised(words)} ${form.unit === '%' ? percent : form.unit}`,
    };
  return kind === 'ordinal' ? undefined : { ...numeral, text: capitalised(words) };
}
