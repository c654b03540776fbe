import { isUtf8 } from 'node:buffer';
import { type Flags, type Genre, genres, isDay, type Language, messageOf, unknownName } from '../review/index.ts';
import { wrongByte } from './decode.ts';

/** One line of a `--jsonl` stream. */
export interface Question {
  /** As it came; null where it had none. */
  readonly id: unknown;
  readonly text: string;
  readonly language: Language;
  /** What the record settles for itself. */
  readonly flags: Flags;
}

/** A line that is no question. */
export interface BadLine {
  readonly id: unknown;
  readonly error: string;
}

const languages: readonly Language[] = ['plaintext', 'markdown'];

/** Reads a line of the stream. Fields that Copydesk does not know are the sender's own. */
export function readQuestion(line: Buffer): Question | BadLine {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(textOfLine(line));
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Error('The line is no JSON object.');
    const record = value as Record<string, unknown>;
    id = record.id ?? null;
    return { id, text: textOf(record), language: languageOf(record.language), flags: flagsOf(record) };
  } catch (error) {
    return { id, error: error instanceof SyntaxError ? `The line is no JSON: ${error.message}.` : messageOf(error) };
  }
}

/** A byte order mark may open the stream. */
function textOfLine(line: Buffer): string {
  if (isUtf8(line)) return line.toString('utf8').replace(/^\uFEFF/, '');
  const { offset, name } = wrongByte(line);
  throw new Error(`The line is not UTF-8: byte ${offset + 1} is ${name}.`);
}

function textOf({ text }: Record<string, unknown>): string {
  if (typeof text !== 'string') throw new Error('The record needs its article as a string in “text”.');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function languageOf(language: unknown): Language {
  return oneOf('language', language, languages) ?? 'plaintext';
}

function flagsOf({ genre, date }: Record<string, unknown>): Flags {
  const known: Genre | undefined = oneOf('genre', genre, genres);
  const day = dayOf(date);
  return { ...(known !== undefined && { genre: known }), ...(day !== undefined && { date: day }) };
}

/** A field that has one of a few values. An absent one and null say nothing. */
function oneOf<T extends string>(field: string, value: unknown, values: readonly T[]): T | undefined {
  if (value === undefined || value === null) return undefined;
  const found = values.find((each) => each === value);
  if (found !== undefined) return found;
  throw new Error(`${unknownName(field, String(value), values)} There are ${values.join(', ')}.`);
}

/** The day of a date or time in ISO 8601. */
function dayOf(date: unknown): string | undefined {
  if (date === undefined || date === null) return undefined;
  const day = typeof date === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(date)?.[0] : undefined;
  if (day !== undefined && isDay(day)) return day;
  throw new Error(`The date “${String(date)}” is no day in ISO 8601, such as 2025-03-14.`);
}
