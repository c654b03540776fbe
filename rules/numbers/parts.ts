/** "half of 30, or 20": a part given twice, as a share and as a figure. */
import type { Fix, Quantity, Report, Sentence, Span } from '../contract/index.ts';
import { areAlike } from './changes.ts';
import { asPercent, type Interval, intervalOf, isApart, percentInterval } from './precision.ts';
import { isJudged, outer, textOf, wordAfter } from './prose.ts';
import { grouped, roundTo } from './spelling.ts';

/** The three figures of a part: its share, the whole, and what the share comes to. */
interface Part {
  readonly share: Quantity;
  readonly whole: Quantity;
  readonly part: Quantity;
  /** The one that stands behind the "or", or in brackets: it explains the others. */
  readonly last: Quantity;
}

const ofWhole = /^ (?:out )?of (?:(?:the|its|his|her|their|our|all|these|those|a|total|some|about) )*$/;
/** "members, or", "of them (": what leads to the same figure in another form. */
const again = /^(?: \p{Ll}[\p{L}-]*){0,3}(?:,? (?:or|i\.e\.|that is,?) | \()$/u;

/** Parts of a sentence whose share does not come to their figure. */
export function* wrongParts(sentence: Sentence): Iterable<Report> {
  const quantities = outer(sentence);
  for (let at = 0; at + 1 < quantities.length; at++) {
    const found = partAt(sentence, quantities.slice(at, at + 3));
    if (!found) continue;
    const report = reportOf(sentence, found);
    if (report) yield report;
  }
}

function partAt(sentence: Sentence, [a, b, c]: readonly Quantity[]): Part | undefined {
  if (!a || !b || !c) return undefined;
  const [first, second] = [gap(sentence, a, b), gap(sentence, b, c)];
  const part =
    ofWhole.test(first) && again.test(second)
      ? ofThen(a, b, c)
      : again.test(first) && ofWhole.test(second) && isShare(b)
        ? { share: b, whole: c, part: a, last: b }
        : undefined;
  if (!part || ![a, b, c].every((quantity) => isFit(sentence, quantity))) return undefined;
  // "80 people, or 40% of the 200 members": the share says what both are parts of.
  const named = part.last !== part.part && part.whole.kind === 'number' && part.part.kind === 'number';
  if (!named && !areAlike(part.whole, part.part)) return undefined;
  return isClosed(sentence, part, second) ? part : undefined;
}

/** "half of 30, or 20" and "20 of the 50 members, or 30%". */
function ofThen(a: Quantity, b: Quantity, c: Quantity): Part | undefined {
  if (isShare(a) && !isShare(b) && !isShare(c)) return { share: a, whole: b, part: c, last: c };
  return !isShare(a) && !isShare(b) && c.kind === 'percent' ? { share: c, whole: b, part: a, last: c } : undefined;
}

/** Words between two figures, the approximator of the second left out. */
const gap = (sentence: Sentence, a: Quantity, b: Quantity): string =>
  textOf(sentence, { start: a.end, end: b.approximator?.start ?? b.start });

const isShare = ({ kind }: Quantity): boolean => kind === 'percent' || kind === 'fraction';

const isFit = (sentence: Sentence, quantity: Quantity): boolean =>
  typeof quantity.value === 'number' && quantity.value > 0 && isJudged(sentence, quantity);

/** Behind the last figure the thought must end: "30% of the workforce" is a share of something else. */
function isClosed(sentence: Sentence, { whole, last, part }: Part, lead: string): boolean {
  if (last !== part && last.kind !== 'percent') return false;
  const end = last === part || whole.start < last.start ? last.end : whole.end;
  const next = wordAfter(sentence, end);
  if (lead.endsWith('(') && whole.start < last.start) return next?.text === ')';
  const noun = next !== undefined && next.lower === whole.unit ? wordAfter(sentence, next.end) : next;
  if (whole.start > last.start) return true;
  return noun === undefined || /^[.,;!?)—–]$/.test(noun.text);
}

function reportOf(sentence: Sentence, { share, whole, part, last }: Part): Report | undefined {
  const scale = share.kind === 'percent' ? 100 : 1;
  const fraction = share.kind === 'percent' ? percentInterval(share) : fractionInterval(share);
  const all = intervalOf(sentence, whole, whole.value as number);
  const one = whole.kind === 'number' ? 1 : 0;
  const stated = intervalOf(sentence, part, part.value as number);
  const due = { low: (fraction.low / scale) * all.low - one, high: (fraction.high / scale) * all.high + one };
  if (!isApart(stated, due)) return undefined;
  const right =
    last === part
      ? figure(((share.value as number) / scale) * (whole.value as number), part)
      : asPercent((100 * (part.value as number)) / (whole.value as number), share);
  const others = [share, whole, part].filter((quantity) => quantity !== last);
  return {
    span: { start: last.start, end: last.end },
    message: `“${textOf(sentence, last)}” does not follow from “${others.map((each) => textOf(sentence, each)).join('” and “')}”: it would be ${right}${last === part ? '' : ' percent'}.`,
    related: others.map(({ start, end }) => ({ start, end, message: 'It is worked out from this.' })),
    fixes: fixesFor(sentence, last, right),
  };
}

/** A fraction in words is exact, and one with an approximator wide: "nearly half". */
const fractionInterval = ({ value, approximator }: Quantity): Interval => {
  const [middle, slack] = [value as number, approximator ? (value as number) / 4 : 0.005];
  return { low: middle - slack, high: middle + slack };
};

const figure = (value: number, { kind }: Quantity): string =>
  grouped(kind === 'number' && value < 1e6 ? Math.round(value) : roundTo(value, 3));

/** The figure in digits; in words or with a magnitude, how it is written is the writer's matter. */
function fixesFor(sentence: Sentence, { form, start, end }: Quantity, text: string): Fix[] {
  const [numeral] = form.numerals;
  if (!numeral || form.magnitude !== null || !/^\d/.test(textOf(sentence, numeral)) || /e/.test(text)) return [];
  const shown = textOf(sentence, { start, end: numeral.start }) + text + textOf(sentence, { start: numeral.end, end });
  return [{ title: `Write “${shown}”`, safe: false, edits: [{ ...(numeral as Span), text }] }];
}
