import { createSession, prepare, type Reading, type Rule } from '../review/index.ts';
import { fileSource, inputSource, type Source } from './article.ts';
import { defineCommand } from './command.ts';
import { decode } from './decode.ts';
import { outputTo } from './output.ts';
import { penFor } from './pen.ts';
import { sinkFor } from './sink.ts';
import { InputError, status, UsageError } from './usage.ts';
import { wireReading } from './wire.ts';

const flags = {
  format: { value: 'NAME', choices: ['text', 'json'], help: 'text for people (the default), or json.' },
  'stdin-filename': { value: 'NAME', help: 'The name that standard input (-) is read under.' },
  jsonl: { help: 'Answer records on standard input, a JSON line each: {"id","text","language"?}.' },
} as const;

/** `copydesk read`. */
export const read = defineCommand({
  usage: 'read [FILE] [flags]',
  about: `Shows what the reading finds in an article: its sentences, who speaks in them, and what is counted. Nothing is judged.
Without a file, or with "-", it reads standard input.`,
  flags,
  async run(given, operands) {
    if (given.jsonl) return answerRecords(operands);
    const [file = '-', second] = operands;
    if (second !== undefined) throw new UsageError(`One file is read at a time, and ${second} is a second.`);
    const source = file === '-' ? inputSource(given['stdin-filename']) : fileSource(file, true);
    return show(source, given.format === 'json');
  },
});

async function answerRecords(operands: readonly string[]): Promise<number> {
  if (operands[0] !== undefined)
    throw new UsageError(`--jsonl reads standard input, and no file such as ${operands[0]}.`);
  return (await import('./filters.ts')).readLines();
}

async function show(source: Source, asJson: boolean): Promise<number> {
  try {
    const text = decode(await source.bytes());
    const reading = await readingOf(source, text);
    const sink = sinkFor(undefined, 1);
    if (asJson) await sink.write(`${JSON.stringify({ id: source.path, ...wireReading(reading) })}\n`);
    else await sink.write((await import('./marked.ts')).marked(reading, await penFor(sink.colours)));
    return status.fine;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await outputTo(process.stderr).write(`${source.path}: ${error.message}\n`);
    return status.trouble;
  }
}

/** No rule judges where facts are all that is asked for. */
const noRules: readonly Rule[] = [];

async function readingOf({ language }: Source, text: string): Promise<Reading> {
  await prepare(language);
  return createSession({ language, rules: noRules }).review(text).reading;
}
