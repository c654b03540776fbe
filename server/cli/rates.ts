import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createLoader, isDay, messageOf } from '../review/index.ts';
import { shown } from './article.ts';
import { defineCommand } from './command.ts';
import { host, placeOf } from './host.ts';
import { npmRates } from './ratesNpm.ts';
import { updateRates } from './ratesUpdate.ts';
import { status, UsageError } from './usage.ts';

/** `copydesk rates`. */
export const rates = defineCommand({
  usage: 'rates update --from DATE [flags] [FILE]',
  about: `Fills the rates file, by which amounts are converted, from the daily npm package @fawazahmed0/currency-api (CC0),
through your npm. Days that the file has are not fetched again, so that an interrupted update can be taken up. FILE is
the configured rates file, or rates.csv, unless given.`,
  flags: {
    from: { value: 'DATE', help: 'The first day, such as 2024-03-02, which is the first there is.' },
    to: { value: 'DATE', help: 'The last day; today unless given.' },
    every: { value: 'DAYS', help: 'Fetches one day in so many: a rate stands for the month after it. 1 unless given.' },
  },
  async run(given, [action, file, second]) {
    if (action !== 'update') throw new UsageError('rates does one thing: copydesk rates update --from DATE.');
    if (second !== undefined) throw new UsageError(`One rates file is filled at a time, and ${second} is a second.`);
    if (given.from === undefined) throw new UsageError('--from is missing: the first day to fetch rates of.');
    const wish = {
      from: dayOf('--from', given.from),
      to: given.to === undefined ? host.today() : dayOf('--to', given.to),
      every: countOf(given.every ?? '1'),
    };
    if (wish.from > wish.to) throw new UsageError(`--from ${wish.from} is later than the last day, ${wish.to}.`);
    return update(file ?? (await configured()), wish);
  },
});

async function update(file: string, wish: Parameters<typeof updateRates>[2]): Promise<number> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  try {
    const done = await updateRates(
      npmRates,
      { text, append: (more) => appendFileSync(file, more) },
      wish,
      (day, count, at, of) => say(`${day}  ${count} rates  (${at} of ${of})`),
    );
    const { fetched, present, missing } = done;
    if (missing.length > 0)
      say(
        `There are no rates of ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ` and ${missing.length - 3} days more` : ''}.`,
      );
    say(`${file}: ${fetched} ${fetched === 1 ? 'day' : 'days'} added, ${present} there already.`);
    return status.fine;
  } catch (error) {
    say(`${file}: ${messageOf(error)}`);
    return status.trouble;
  }
}

/** The rates file that the current folder's configuration speaks of. */
async function configured(): Promise<string> {
  const { sources } = await createLoader(host, { folder: placeOf('.') }).load(`${placeOf('.')}/`);
  const found = sources.findLast((source) => source.endsWith('.csv'));
  return found === undefined ? 'rates.csv' : shown(found);
}

/** @throws UsageError where the text is no day. */
function dayOf(flag: string, text: string): string {
  if (isDay(text)) return text;
  throw new UsageError(`${flag} takes a day such as 2024-05-01, not ${text}.`);
}

/** @throws UsageError where the text is no whole number from 1 on. */
function countOf(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`--every takes a number of days, such as 7, not ${text}.`);
}
