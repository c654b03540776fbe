/** "rose 60% from 10 to 15": a change given twice, as a share and by its two ends. */
import type { Quantity, Report, Sentence } from '../contract/index.ts';
import { asPercent, type Interval, intervalOf, isApart, percentInterval } from './precision.ts';
import { between, clauseBefore, isJudged, outer, textOf } from './prose.ts';

/** Two figures of the same thing, the earlier and the later, with the stretch that they take up. */
interface Ends {
  readonly from: Interval;
  readonly to: Interval;
  readonly used: readonly Quantity[];
  readonly start: number;
  readonly end: number;
  /** “$2.50” to “$3”, the earlier first. */
  readonly shown: string;
}

const moved =
  /\b(?:rose|risen|rises?|rising|climb(?:ed|s)?|jump(?:ed|s)?|grew|grown?|grows|increas(?:ed?|es|ing)|gain(?:ed|s)?|soared|surged|fell|fallen|falls?|falling|drop(?:ped|s)?|declin(?:ed?|es|ing)|slid|slipped|decreas(?:ed?|es|ing)|lost|shrank|shrunk|cut|reduc(?:ed?|tion|ing)|rais(?:ed?|ing)|lower(?:ed)?|plunged|tumbled|slumped|up|down)\b/;
const change =
  /^[ -](?:increase|rise|jump|gain|cut|drop|fall|decline|decrease|reduction|climb|surge|growth|slump|plunge|hike)\b/;
/** What makes a percentage one of something else than the bare figures. */
const otherwise =
  /\b(?:constant|adjust\w+|organic|like-for-like|same-store|comparable|annuali[sz]ed|annually|per (?:year|annum|month)|(?:each|every) (?:year|month|week)|average|compound|excluding)\b/i;

/** Changes of a sentence whose share does not follow from its ends. */
export function* wrongChanges(sentence: Sentence): Iterable<Report> {
  const quantities = outer(sentence);
  const percents = quantities.filter(({ kind }) => kind === 'percent');
  const [percent] = percents;
  const text = textOf(sentence, sentence);
  if (percents.length > 1 || otherwise.test(text)) return;
  const ends = endsIn(sentence, quantities, percent);
  if (!ends?.used.every((quantity) => isJudged(sentence, quantity))) return;
  if (percent) yield* wrongShare(sentence, percent, ends);
  else yield* wrongMultiple(sentence, ends);
}

function* wrongShare(sentence: Sentence, percent: Quantity, ends: Ends): Iterable<Report> {
  if (typeof percent.value !== 'number' || !isJudged(sentence, percent) || !isChange(sentence, percent)) return;
  if (ends.used.includes(percent) || !isNear(sentence, percent, ends)) return;
  const { from, to } = ends;
  const said = percentInterval(percent);
  const ratios = { low: to.low / from.high, high: to.high / from.low };
  if (!isApart(said, { low: 100 * (ratios.low - 1), high: 100 * (ratios.high - 1) })) return;
  if (!isApart(said, { low: 100 * (1 - ratios.high), high: 100 * (1 - ratios.low) })) return;
  const right = Math.abs(100 * (middle(to) / middle(from) - 1));
  const [numeral] = percent.form.numerals;
  const digits = asPercent(right, percent);
  const shown = textOf(sentence, percent);
  const fixed = numeral ? replaceIn(shown, numeral.start - percent.start, numeral.end - percent.start, digits) : shown;
  yield {
    span: { start: percent.start, end: percent.end },
    message: `${ends.shown} is a change of ${digits} percent, not “${shown}”: one of the figures is wrong.`,
    related: [{ start: ends.start, end: ends.end, message: `These two are ${digits} percent apart.` }],
    fixes:
      numeral && /^\d/.test(textOf(sentence, numeral)) && digits !== '0'
        ? [{ title: `Write “${fixed}”`, safe: false, edits: [{ ...numeral, text: digits }] }]
        : [],
  };
}

const middle = ({ low, high }: Interval): number => (low + high) / 2;
const replaceIn = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

/** It says how far something moved. */
function isChange(sentence: Sentence, { start, end, approximator }: Quantity): boolean {
  const behind = textOf(sentence, { start: end, end: end + 14 });
  return moved.test(clauseBefore(sentence, approximator?.start ?? start, 4)) || change.test(behind);
}

/** Nothing but a few words, and no other clause, parts the share from the ends. */
function isNear(sentence: Sentence, { start, end }: Quantity, ends: Ends): boolean {
  if (start >= ends.start && end <= ends.end) return true;
  const gap = start < ends.start ? between(sentence, end, ends.start) : between(sentence, ends.end, start);
  return gap.length < 45 && !/\b(?:and|but|while|as|after|when|with|which|who|though|because|if)\b|[;:(]/.test(gap);
}

/** The one pair of ends in a sentence; undefined where there is none or more than one could be meant. */
function endsIn(sentence: Sentence, quantities: readonly Quantity[], percent: Quantity | undefined): Ends | undefined {
  const found = [
    ...quantities.flatMap((quantity) => rangeEnds(sentence, quantity) ?? []),
    ...quantities.flatMap((quantity, at) => pairEnds(sentence, quantity, quantities[at + 1]) ?? []),
    ...quantities.flatMap((quantity, at) => splitEnds(sentence, quantity, percent, quantities[at + 2]) ?? []),
  ];
  return found.length === 1 ? found[0] : undefined;
}

const opener = (sentence: Sentence, { start, approximator }: Quantity): string =>
  / ?(from|to)(?: (?:an?|the|just|only|its|their))*$/.exec(
    clauseBefore(sentence, approximator?.start ?? start, 4).slice(-24),
  )?.[1] ?? '';

/** "from 10 to 15", read as one range. */
function rangeEnds(sentence: Sentence, quantity: Quantity): Ends | undefined {
  const { kind, value, form, start, end } = quantity;
  if (!Array.isArray(value) || form.joiner !== 'to' || opener(sentence, quantity) !== 'from') return undefined;
  const [first, second] = form.numerals.map((span) => Number(textOf(sentence, span).replace(/,/g, '')));
  if (!/^(?:range|money|measure)$/.test(kind) || !first || !second || isYear(sentence, quantity)) return undefined;
  const [low, high] = value as [number, number];
  // Reading sorts the ends; which of them is written first, the numerals tell, unless magnitudes differ.
  const [from, to] = low / high === first / second || first < second ? [low, high] : [high, low];
  if (!(from > 0 && to > 0) || isApproximate(from / to, first / second) === false) return undefined;
  const at = (amount: number): Interval => intervalOf(sentence, quantity, amount);
  return { from: at(from), to: at(to), used: [quantity], start, end, shown: `“${textOf(sentence, quantity)}”` };
}

const isApproximate = (a: number, b: number): boolean => Math.abs(a / b - 1) < 1e-6;

/** Years, days and hours are ends of time, not of a change. */
const isYear = (sentence: Sentence, { start, end }: Quantity): boolean =>
  /\b(?:1[5-9]|20)\d\d\b/.test(textOf(sentence, { start, end })) ||
  /^ (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|[ap]\.?m|o’clock|o'clock)/.test(
    textOf(sentence, { start: end, end: end + 8 }),
  );

/** "to $15 from $10" and "from $10 a share to $15", read as two figures. */
function pairEnds(sentence: Sentence, first: Quantity, second: Quantity | undefined): Ends | undefined {
  if (!second || !areAlike(first, second)) return undefined;
  const words = [opener(sentence, first), opener(sentence, second)];
  if (!/^(?:from to|to from)$/.test(words.join(' '))) return undefined;
  const gap = textOf(sentence, { start: first.end, end: second.start });
  if (gap.length > 40 || /[;:()]|\b(?:and|but|while)\b/.test(gap)) return undefined;
  const [from, to] = words[0] === 'from' ? [first, second] : [second, first];
  return endsOf(sentence, from, to, first.start, second.end);
}

/** "sales of $15 million, up 60% from $10 million": the share stands between the ends. */
function splitEnds(
  sentence: Sentence,
  later: Quantity,
  percent: Quantity | undefined,
  earlier: Quantity | undefined,
): Ends | undefined {
  if (!percent || !earlier || !areAlike(later, earlier) || opener(sentence, earlier) !== 'from') return undefined;
  if (!(later.end < percent.start && percent.end < earlier.start)) return undefined;
  const before = textOf(sentence, { start: later.end, end: percent.approximator?.start ?? percent.start });
  const behind = textOf(sentence, { start: percent.end, end: earlier.start });
  if (!/^(?: \p{Ll}+){0,3},? (?:up|down)(?: by)? ?$/u.test(before) || !/^,? from /.test(behind)) return undefined;
  return endsOf(sentence, earlier, later, later.start, earlier.end);
}

function endsOf(sentence: Sentence, from: Quantity, to: Quantity, start: number, end: number): Ends | undefined {
  const [low, high] = [from.value, to.value];
  if (typeof low !== 'number' || typeof high !== 'number' || low <= 0 || high <= 0) return undefined;
  if ([from, to].some((quantity) => isYear(sentence, quantity))) return undefined;
  return {
    from: intervalOf(sentence, from, low),
    to: intervalOf(sentence, to, high),
    used: [from, to],
    start,
    end,
    shown: `“${textOf(sentence, from)}” to “${textOf(sentence, to)}”`,
  };
}

/** Two figures of one kind, unit and currency; a bare number may leave its noun to the other. */
export function areAlike(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || !/^(?:number|money|measure)$/.test(a.kind)) return false;
  return (
    a.currencies.join() === b.currencies.join() && (a.unit === b.unit || (a.kind === 'number' && !(a.unit && b.unit)))
  );
}

const multiples: readonly (readonly [RegExp, number])[] = [
  [/\bdoubled\b/, 2],
  [/\btripled|trebled\b/, 3],
  [/\bquadrupled\b/, 4],
  [/\bhalved\b/, 0.5],
];

/** "doubled from 10 to 30". */
function* wrongMultiple(sentence: Sentence, ends: Ends): Iterable<Report> {
  const before = between(sentence, sentence.start, ends.start);
  const [, word = ''] = /\b(doubled|tripled|trebled|quadrupled|halved)(?: (?:[a-z]+|,)){0,4}$/.exec(before) ?? [];
  const factor = multiples.find(([verb]) => verb.test(word))?.[1];
  if (factor === undefined || /\b(?:and|but|while|as|then)\b/.test(before.slice(before.lastIndexOf(word)))) return;
  const ratio = { low: ends.to.low / ends.from.high, high: ends.to.high / ends.from.low };
  const more = /\bmore than [a-z]+$/.test(before.slice(0, before.lastIndexOf(word) + word.length));
  const allowed = { low: factor / 1.25, high: more ? factor * 2 : factor * 1.25 };
  if (!isApart(ratio, allowed)) return;
  const verb = sentence.words.findLast(({ lower, end }) => lower === word && end <= ends.start);
  if (!verb) return;
  yield {
    span: { start: verb.start, end: verb.end },
    message: `What goes from ${ends.shown} has not ${word}: the verb or one of the figures is wrong.`,
    related: [{ start: ends.start, end: ends.end, message: 'These are the two figures.' }],
  };
}
