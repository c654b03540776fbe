import type { Pen } from '../pen.ts';
import { counted } from '../report/closing.ts';
import { columns } from './columns.ts';
import type { Sample } from './samples.ts';
import type { Counts, RuleCount, Tally } from './tally.ts';

/** How an audit is shown. */
export interface Look {
  readonly paint: Pen;
  /** Marks the words that were found. */
  readonly mark: (found: string) => string;
  /** How many entries are shown of each rule. */
  readonly entries: number;
}

/** The audit for people: each rule with its entries and sentences that show them, and all rules in a table at the end. */
export function asText(tally: Tally, look: Look): string {
  const { words } = tally;
  const rules = tally.sorted();
  const [speaking, silent] = [rules.filter(isMet), rules.filter((rule) => !isMet(rule))];
  const table = columns([head('rule'), ...speaking.map((count) => [count.rule.id, ...cells(count, count, words)])]);
  const parts = [
    ...speaking.map((count) => section(count, words, look)),
    ...(speaking.length > 0 ? [tableText(table, look.paint)] : []),
    ...(silent.length > 0 ? [`Nothing found: ${silent.map(({ rule }) => rule.id).join(', ')}.\n`] : []),
    closing(tally, look.paint),
  ];
  return parts.join('\n');
}

const isMet = ({ hits, inQuotations }: Counts): boolean => hits > 0 || inQuotations > 0;

const head = (what: string): string[] => [what, 'hits', 'per 1000 words', 'above hint', 'quoted', '', 'articles'];

function cells(
  { hits, aboveHint, inQuotations, articles }: Counts,
  { isWordList }: RuleCount,
  words: number,
): string[] {
  return [
    grouped(hits),
    rate(hits, words),
    share(aboveHint, hits),
    isWordList ? grouped(inQuotations) : '–',
    isWordList && inQuotations > 0 ? share(inQuotations, hits + inQuotations) : '',
    grouped(articles),
  ];
}

const grouped = (number: number): string => number.toLocaleString('en');

/** Hits per 1000 words. */
const rate = (hits: number, words: number): string => {
  const rate = words === 0 ? 0 : (1000 * hits) / words;
  return rate > 0 && rate < 0.0005 ? '<0.001' : rate.toFixed(3);
};

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`);

const tableText = ([first = '', ...rows]: readonly string[], paint: Pen): string =>
  [paint.dim(first), ...rows].map((row) => `${row}\n`).join('');

/** A rule with its weightiest entries. */
function section(count: RuleCount, words: number, look: Look): string {
  const { paint, entries: most } = look;
  const entries = count.sorted();
  const met = entries.filter(([, entry]) => isMet(entry));
  const shown = met.slice(0, most);
  const [first = '', ...rows] = columns([
    head('entry'),
    ...shown.map(([name, entry]) => [short(name), ...cells(entry, count, words)]),
  ]);
  const lines = shown.flatMap(([, { samples }], at) => [
    `  ${rows[at]}`,
    ...samples.all().map((sample) => `      ${sentence(sample, look)}`),
  ]);
  const more = met.length - shown.length;
  return [
    paint.bold(count.rule.id),
    `  ${paint.dim(first)}`,
    ...lines,
    ...(more > 0 ? [paint.dim(`  … and ${counted(more, 'entry', 'entries')} more`)] : []),
    ...neverMet(entries.filter(([, entry]) => !isMet(entry)).map(([name]) => name)),
    '',
  ].join('\n');
}

/** How many entries that were never met are named. */
const mostNamed = 20;

function neverMet(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length - mostNamed;
  const list = names.slice(0, mostNamed).map((name) => `“${name}”`);
  return [`  Never met: ${list.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`];
}

/** How wide the column of entries may grow. */
const widest = 40;

const short = (name: string): string => (name.length > widest ? `${name.slice(0, widest - 1)}…` : name);

function sentence({ path, line, text, start, end }: Sample, { paint, mark }: Look): string {
  return `${text.slice(0, start)}${mark(text.slice(start, end))}${text.slice(end)}  ${paint.dim(`${path}:${line}`)}`;
}

/** “3 articles, 1,204 words: 2.491 hits per 1000 words, 0.831 of them above hint.” */
function closing(tally: Tally, paint: Pen): string {
  const { articles, words } = tally;
  const sum = (of: (count: Counts) => number): number => tally.sorted().reduce((sum, count) => sum + of(count), 0);
  const read = `${grouped(articles)} ${articles === 1 ? 'article' : 'articles'}, ${grouped(words)} words`;
  const hits = `${rate(
    sum(({ hits }) => hits),
    words,
  )} hits per 1000 words`;
  return `${paint.bold(
    `${read}: ${hits}, ${rate(
      sum(({ aboveHint }) => aboveHint),
      words,
    )} above hint.`,
  )}\n`;
}
