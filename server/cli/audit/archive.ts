import { createReadStream } from 'node:fs';
import { type Language, type Loader, type Problem, type Settings, withFlags } from '../../review/index.ts';
import { type Source, shown } from '../article.ts';
import { decode } from '../decode.ts';
import { placeOf } from '../host.ts';
import { linesOf } from '../lines.ts';
import { readQuestion } from '../record.ts';
import type { Trouble } from '../report/report.ts';
import { sourcesOf } from '../sources.ts';
import { isBlank, linesIn } from '../stream.ts';
import { InputError, UsageError } from '../usage.ts';

/** A published article. */
export interface Piece {
  /** The file that it is in, as it is shown. */
  readonly path: string;
  /** What a record calls itself; undefined where the article is a file. */
  readonly id?: unknown;
  readonly language: Language;
  readonly text: string;
  readonly settings: Settings;
  /** The line of the file, from 1, that holds a place of the article. */
  lineOf(place: number): number;
}

/** Something that is wrong with an archive. Lines and columns count from 1. */
export interface Complaint extends Trouble {
  readonly path: string;
}

/** A piece of an archive, or what there is in its stead. */
export type Found = { readonly piece: Piece } | { readonly complaint: Complaint };

/**
 * The articles that the operands name, one at a time: files as `check` finds them, and the records of JSON Lines.
 *
 * @throws UsageError where files are named beside records on standard input.
 */
export function archiveOf(operands: readonly string[], fromInput: boolean, loader: Loader): AsyncIterable<Found> {
  if (!fromInput) return piecesOf(operands, loader);
  if (operands[0] === undefined) return recordsIn('<stdin>', process.stdin, loader);
  throw new UsageError(`--jsonl reads standard input, and no file such as ${operands[0]}.`);
}

async function* piecesOf(operands: readonly string[], loader: Loader): AsyncIterable<Found> {
  for await (const sourced of sourcesOf(operands, undefined)) {
    if ('source' in sourced) yield* piecesIn(sourced.source, loader);
    else for (const trouble of sourced.missing.troubles) yield complaint(sourced.missing.path, trouble);
  }
}

const isRecords = (path: string): boolean => /\.(?:jsonl|ndjson)$/i.test(path);

async function* piecesIn(source: Source, loader: Loader): AsyncIterable<Found> {
  const { path } = source;
  try {
    if (isRecords(path)) yield* recordsIn(path, createReadStream(path), loader);
    else yield* articleOf(source, loader);
  } catch (error) {
    if (error instanceof InputError) yield complaint(path, error);
    else yield complaint(path, { message: `The file cannot be read: ${(error as Error).message}.` });
  }
}

async function* articleOf({ path, place, language, named, bytes }: Source, loader: Loader): AsyncIterable<Found> {
  const { settings, problems, ignored } = await loader.load(place ?? hereabouts());
  yield* complaints(problems);
  if (ignored && !named) return;
  const text = decode(await bytes());
  let lines: ReturnType<typeof linesOf> | undefined;
  const lineOf = (place: number): number => {
    lines ??= linesOf(text);
    return lines(place).line;
  };
  yield { piece: { path, language, text, settings, lineOf } };
}

async function* recordsIn(path: string, input: AsyncIterable<Buffer>, loader: Loader): AsyncIterable<Found> {
  const { settings, problems } = await loader.load(hereabouts());
  yield* complaints(problems);
  let line = 0;
  for await (const bytes of linesIn(input)) {
    const at = ++line;
    if (isBlank(bytes)) continue;
    const question = readQuestion(bytes);
    if ('error' in question) yield complaint(path, { line: at, message: question.error });
    else {
      const { id, text, language, flags } = question;
      yield { piece: { path, id, language, text, settings: withFlags(settings, flags), lineOf: () => at } };
    }
  }
}

/** Where records are at home: the current folder, as for the filters. */
const hereabouts = (): string => `${placeOf('.')}/`;

function* complaints(problems: readonly Problem[]): Iterable<Found> {
  for (const { place, ...trouble } of problems) yield complaint(shown(place), trouble);
}

const complaint = (path: string, { message, line, column }: Trouble | InputError): Found => ({
  complaint: { path, message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
});
