import { currencyCodes } from '../review/index.ts';

/** Where rates come from. */
export interface RatesSource {
  /** The versions that there are, by ISO 8601 day. */
  days(): Promise<ReadonlyMap<string, string>>;
  /** Units of each currency for one US dollar, by upper-case code. Codes beyond ISO 4217 may be among them. */
  rates(version: string): Promise<ReadonlyMap<string, number>>;
}

/** The rates file, as far as updating touches it. */
export interface RatesFile {
  /** Undefined where there is none yet. */
  readonly text: string | undefined;
  /** Writes more at its end, at once. */
  append(text: string): void;
}

/** What to fetch: ISO 8601 days, both included, one in each `every`. */
export interface Wish {
  readonly from: string;
  readonly to: string;
  readonly every: number;
}

/** What came of an update: days fetched, days that the file had already, days of which there are no rates. */
export interface Updated {
  readonly fetched: number;
  readonly present: number;
  readonly missing: readonly string[];
}

const header = 'date,currency,per-usd';
const dayLength = 86_400_000;

/**
 * Fills a rates file day by day. Each day is written when it has come, so that an interrupted update goes on where it
 * stopped.
 *
 * @param progress is told each day that was written, with the number of its rates, and how many of how many are done.
 * @throws Error where the file is none of rates, or the source fails.
 */
export async function updateRates(
  source: RatesSource,
  file: RatesFile,
  wish: Wish,
  progress: (day: string, rates: number, done: number, of: number) => void,
): Promise<Updated> {
  const present = daysIn(file.text ?? '');
  const versions = await source.days();
  const spells = spellsOf(wish);
  const open = spells.filter((days) => !days.some((day) => present.has(day)));
  const todo = open.flatMap((days) => days.find((day) => versions.has(day)) ?? []);
  const codes = currencyCodes();
  if (todo.length > 0) file.append(opening(file.text));
  for (const [index, day] of todo.entries()) {
    const rates = await source.rates(versions.get(day) as string);
    const rows = codes.flatMap((code) => rowOf(day, code, rates.get(code)) ?? []);
    if (rows.length > 0) file.append(rows.join(''));
    progress(day, rows.length, index + 1, todo.length);
  }
  return {
    fetched: todo.length,
    present: spells.length - open.length,
    missing: open.filter((days) => !days.some((day) => versions.has(day))).flatMap(([day]) => day ?? []),
  };
}

/** The dollar is the measure, and a rate that is no positive number is none. */
const rowOf = (day: string, code: string, perUsd: number | undefined): string | undefined =>
  code !== 'USD' && perUsd !== undefined && Number.isFinite(perUsd) && perUsd > 0
    ? `${day},${code},${Number(perUsd.toPrecision(8))}\n`
    : undefined;

/** The header of a new file, or the end of a last line that lacks it. */
const opening = (text: string | undefined): string =>
  text === undefined || text === '' ? `${header}\n` : text.endsWith('\n') ? '' : '\n';

/** The days that a file has rates of. @throws Error where it is no rates file. */
function daysIn(text: string): ReadonlySet<string> {
  const [first = '', ...rows] = text.split(/\r?\n/);
  if (text !== '' && first.replaceAll(' ', '').toLowerCase() !== header)
    throw new Error(`A rates file begins with the line “${header}”, and this one does not.`);
  return new Set(rows.map((row) => row.slice(0, 10)));
}

/** Spells of `every` days, the last perhaps cut short: the first day of each that there are rates of stands for it. */
function spellsOf({ from, to, every }: Wish): string[][] {
  const spells: string[][] = [];
  for (let time = Date.parse(from), at = 0; time <= Date.parse(to); time += dayLength, at++) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (at % every === 0) spells.push([day]);
    else spells.at(-1)?.push(day);
  }
  return spells;
}
