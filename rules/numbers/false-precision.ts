import {
  defineRule,
  hintOnly,
  lowerText,
  type Quantity,
  type Report,
  type Sentence,
  type Span,
} from '../contract/index.ts';
import {
  between,
  isJudged,
  outer,
  textOf,
  wordAfter,
  wordBefore,
  wordsAfter,
  wordsBefore,
  wordsWithin,
} from './prose.ts';
import { grouped, roundTo, significantDigits } from './spelling.ts';

/** Words that say "not exactly". "More than" and "at least" set a bound instead: a bound may be exact. */
const loose = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'circa',
  'some',
  'nearly',
  'almost',
  'approx.',
  'approx',
  'an estimated',
  'estimated',
]);
/** Said behind the number instead of before it. */
const trailing = /^(?:or so|or thereabouts|more or less|give or take)(?= |$)/;
/** Two of them together, the second hedging the first. */
const stacked = new Set([
  'upward of',
  'upwards of',
  'more than',
  'less than',
  'fewer than',
  'over',
  'under',
  'at least',
  'at most',
  'up to',
  'nearly',
  'almost',
  'about',
  'around',
  'roughly',
  'approximately',
  'some',
]);
/** From so many digits on, a number is exact. */
const exactDigits = 4;
/** The same of a plain count whose last digit is neither 0 nor 5: less of a contradiction, so a hint. */
const exactCount = /^\d\d[1-46-9]$/;

export default defineRule({
  id: 'numbers/false-precision',
  summary: 'A rough word on an exact figure, or two rough words on one.',
  why: '“About 9,731” is neither rough nor exact, so readers cannot tell how far to trust it.',
  severity: { news: 'information', opinion: 'information' },
  fix: 'suggested',
  needs: 'quantity',
  examples: [
    '{About 9,731|About 9,700} people signed.',
    'Turnout was {roughly 31.46%|roughly 31%}.',
    'The dam holds {about 12,345 tonnes|about 12,000 tonnes}.',
    'There were {about 10 or so|about 10|10 or so} boats.',
    'The repair takes {approximately 10–12 days|10–12 days}.',
    'Tickets cost {upwards of roughly $100|upwards of $100|roughly $100}.',
    'It employs {some 1,283|some 1,300} people.',
    '{Nearly 4,873|Nearly 4,900} votes were void.',
    'The herd counts {around 2,417|around 2,400} animals.',
    'The sum was {about $31,415|about $31,000}.',
    'The road cost {more than about €40 million|more than €40 million|about €40 million}.',
    '{Some 50 people or more} waited outside.',
    'The flight lasts {around 11 hours or so|around 11 hours|11 hours or so}.',
    'Costs rose by {almost 17.284%|almost 17%}.',
    'The walk takes {about 40 to 50 minutes|40 to 50 minutes}.',
    '{About 329|About 330} people signed.',
    '{An estimated 1,283|An estimated 1,300} sheep were lost.',
    'About 325 people signed.',
    'The tower is about 329 feet high.',
    'About 9,700 people signed.',
    'More than 1,127 people died.',
    'Roughly 31% voted.',
    'Some 50 people waited outside.',
    'The year was about 1945.',
    'The abbot died in about 1259, and was born around 1207.',
    'At least 2,417 animals drowned.',
    'Precisely 9,731 people signed.',
    'About half of the 9,731 voters signed.',
    'They talked about 2,314 letters found in the attic.',
    'Some 200 people came, or so the police said.',
    'About 10,000 or 12,000 people came.',
    'It was about 5.5 metres high.',
    '“About 9,731 of us signed,” she said.',
    'He wrote about 1,001 nights.',
    'Around 1984 things changed.',
    'Up to 1,250 seats are sold.',
    'Nearly 3,500 homes lost power.',
    'They won the vote by nearly 2-1.',
    'He owns either less than ten goats or more than twenty.',
  ],
  *check(sentence) {
    for (const quantity of outer(sentence)) {
      if (!isJudged(sentence, quantity) || /^(?:score|vote)$/.test(quantity.kind)) continue;
      const report = doubled(sentence, quantity) ?? tooExact(sentence, quantity);
      if (report) yield report;
    }
  },
});

/** "about 10 or so", "upwards of roughly $100", "approximately 10–12". */
function doubled(sentence: Sentence, quantity: Quantity): Report | undefined {
  const before = approximatorBefore(quantity);
  const after = approximatorAfter(sentence, quantity);
  if (!before) return undefined;
  const outermost = stackedBefore(sentence, before);
  if (outermost) return twice(sentence, outermost, before, { start: outermost.start, end: quantity.end }, quantity);
  if (after) return twice(sentence, before, after, { start: before.start, end: after.end }, quantity);
  if (!isLoose(sentence, before)) return undefined;
  if (isSpanning(quantity.form.joiner) && quantity.form.numeral === 'digits' && isSpread(quantity))
    return hedgedRange(sentence, before, quantity);
  return undefined;
}

/** A dash or "to" makes a range; "or" offers two figures. */
const isSpanning = (joiner: string | null): boolean => joiner !== null && /^(?:[-‐‑–—−]|to|and)$/.test(joiner);
const isSpread = ({ kind, value }: Quantity): boolean =>
  Array.isArray(value) && kind !== 'date' && kind !== 'time' && kind !== 'decade';
const isLoose = (sentence: Sentence, span: Span): boolean => loose.has(textOf(sentence, span).toLowerCase());

/** The approximator that reading found, where it stands before the quantity. */
function approximatorBefore({ approximator, start }: Quantity): Span | undefined {
  return approximator && approximator.end <= start ? approximator : undefined;
}

/** A second approximator behind: "or so", or a bound in words ("or more") a few words on. */
function approximatorAfter(sentence: Sentence, { end }: Quantity): Span | undefined {
  const rest = wordsAfter(sentence, end, 4);
  for (const from of [0, 1]) {
    const tail = rest.slice(from);
    const text = lowerText(tail);
    const found = trailing.exec(text)?.[0] ?? /^or more(?! than)(?= |$)/.exec(text)?.[0];
    const count = found?.split(' ').length ?? 0;
    const last = tail[count - 1];
    const closing = tail[count];
    // "…, or so the police said" goes on as a clause of its own.
    if (
      found &&
      tail[0] &&
      last &&
      tail[0].kind === 'word' &&
      (closing === undefined || closing.kind === 'punctuation' || from === 0 || found === 'or more')
    )
      return { start: tail[0].start, end: last.end };
  }
  return undefined;
}

/** Another approximator right before the first. */
function stackedBefore(sentence: Sentence, approximator: Span): Span | undefined {
  const inside = textOf(sentence, approximator).toLowerCase().replace(/\s+/g, ' ');
  const words = wordsWithin(sentence, approximator.start, approximator.end);
  // Reading may have taken both for one: "upwards of roughly".
  for (let at = words.length - 1; at > 0; at--) {
    const head = between(sentence, approximator.start, words[at]?.start ?? 0);
    if (stacked.has(head) && stacked.has(inside.slice(head.length + 1)))
      return { start: approximator.start, end: words[at - 1]?.end ?? 0 };
  }
  for (const count of [2, 1]) {
    const before = wordsBefore(sentence, approximator.start, count);
    const first = before[0];
    if (before.length === count && first && stacked.has(lowerText(before)))
      return { start: first.start, end: before.at(-1)?.end ?? first.end };
  }
  return undefined;
}

function twice(sentence: Sentence, one: Span, two: Span, span: Span, quantity: Quantity): Report {
  const second = two.start < one.end ? { start: one.end, end: two.end } : two;
  const inner = { start: wordAfter(sentence, second.start)?.start ?? second.start, end: second.end };
  const bound = /^or more$/.test(textOf(sentence, inner));
  const fixes = bound ? [] : [without(sentence, inner, quantity, span), without(sentence, one, quantity, span)];
  return {
    span,
    message: `“${textOf(sentence, one)}” and “${textOf(sentence, inner)}” both say that the figure is rough: one of them is enough.`,
    fixes,
  };
}

/** Takes one approximator out, with the space that it leaves. */
function without(sentence: Sentence, span: Span, quantity: Quantity, shown: Span) {
  const behind = span.start >= quantity.end;
  const from = behind ? (wordBefore(sentence, span.start)?.end ?? span.start) : span.start;
  const next = wordAfter(sentence, span.end);
  const to = behind ? span.end : (next?.start ?? span.end);
  const text =
    !behind && span.start === sentence.start && next ? textOf(sentence, { start: to, end: to + 1 }).toUpperCase() : '';
  const edit = text === '' ? { start: from, end: to, text: '' } : { start: from, end: to + 1, text };
  const left = (
    textOf(sentence, { start: shown.start, end: edit.start }) +
    edit.text +
    textOf(sentence, { start: edit.end, end: shown.end })
  ).trim();
  return { title: `Write “${left}”`, safe: false, edits: [edit] };
}

function hedgedRange(sentence: Sentence, approximator: Span, quantity: Quantity): Report {
  const span = { start: approximator.start, end: quantity.end };
  return {
    span,
    message: `“${textOf(sentence, span)}”: the range is already rough, so “${textOf(sentence, approximator)}” says it twice.`,
    fixes: [without(sentence, approximator, quantity, span)],
  };
}

/** "about 9,731". */
function tooExact(sentence: Sentence, quantity: Quantity): Report | undefined {
  const { form, kind, value } = quantity;
  const approximator = approximatorBefore(quantity);
  const [numeral] = form.numerals;
  if (
    !approximator ||
    !isLoose(sentence, approximator) ||
    !numeral ||
    form.numeral !== 'digits' ||
    form.joiner !== null
  )
    return undefined;
  if (kind === 'date' || kind === 'time' || kind === 'decade' || kind === 'ordinal' || typeof value !== 'number')
    return undefined;
  const digits = textOf(sentence, numeral);
  const isCount = kind === 'number' && form.magnitude === null && exactCount.test(digits);
  if (
    (significantDigits(digits) < exactDigits && !isCount) ||
    isYearLike(sentence, quantity, digits) ||
    isEquivalent(sentence, approximator)
  )
    return undefined;
  const span = { start: approximator.start, end: quantity.end };
  const rounded = grouped(roundTo(Number(digits.replace(/,/g, '')), 2));
  const shown =
    textOf(sentence, { start: span.start, end: numeral.start }) +
    rounded +
    textOf(sentence, { start: numeral.end, end: span.end });
  return {
    span,
    message: `“${textOf(sentence, approximator)}” before the exact figure “${textOf(sentence, quantity)}”: round the figure, or give it as exact.`,
    fixes: [{ title: `Round it: “${shown}”`, safe: false, edits: [{ ...numeral, text: rounded }] }],
    ...(isCount && { severity: hintOnly }),
  };
}

/** "about 1987", and "died in about 1259" where it counts nothing. */
function isYearLike(sentence: Sentence, { kind, end }: Quantity, digits: string): boolean {
  if (/^(?:1[5-9]|20)\d\d$/.test(digits)) return true;
  return kind === 'number' && /^1\d{3}$/.test(digits) && wordAfter(sentence, end)?.kind !== 'word';
}

/** Behind these, "about" names a topic. */
const topical =
  /^(?:ask|book|debate|film|hear|heard|know|question|read|report|story|talk|talked|talks|tell|told|write|writes|writing|wrote)$/;

/** In brackets stands what another measure comes to ("5 miles (about 8.047 km)"); behind "wrote about" stands a topic. */
function isEquivalent(sentence: Sentence, approximator: Span): boolean {
  const before = wordBefore(sentence, approximator.start);
  return (
    before?.text === '(' ||
    (textOf(sentence, approximator).toLowerCase() === 'about' && topical.test(before?.lower ?? ''))
  );
}
