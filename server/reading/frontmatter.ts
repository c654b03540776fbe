import type { Span } from '../../rules/contract/index.ts';
import type { Piece, Section } from './outline.ts';
import type { Veil } from './visible.ts';

/** A scalar with its place in the article; quotes around it are no part of the place. */
export interface FrontMatterValue extends Span {
  readonly value: string;
}

/** The metadata at an article's beginning, from its first fence to the end of its last. */
export interface FrontMatter extends Span {
  /** Scalars by key; those one level down by "outer.inner". Lists, maps further down and text over several lines are left out. */
  readonly values: ReadonlyMap<string, FrontMatterValue>;
}

/** A front-matter scalar that is still in the article's text. */
interface Scalar extends FrontMatterValue {
  /** Escapes inside of the quotes. */
  readonly veils: readonly Veil[];
}

interface ReadFrontMatter extends FrontMatter {
  readonly values: ReadonlyMap<string, Scalar>;
}

/** Reads the lines between two fences at the very beginning, of `---` (YAML) or `+++` (TOML); null where there are none. */
export function frontMatterOf(text: string): ReadFrontMatter | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^(---|\+\+\+)[ \t]*(?:\r?\n)/.exec(text.slice(start, start + 80));
  if (opening === null) return null;
  const fence = opening[1];
  const readLine = fence === '---' ? readYamlLine : readTomlLine;
  const values = new Map<string, Scalar>();
  let outer = '';
  for (let at = start + opening[0].length; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, end).trimEnd();
    if (line === fence || (line === '...' && fence === '---')) return { start, end: at + 3, values };
    outer = readLine(line, at, outer, values);
    at = end + 1;
  }
  return null;
}

const entry = /^([ \t]*)(?:"([^"]*)"|'([^']*)'|([\w.-]+))[ \t]*:(?:[ \t]+(.*))?$/;

/** Takes one line in; the result is the key that deeper lines belong to. */
function readYamlLine(line: string, start: number, outer: string, values: Map<string, Scalar>): string {
  const found = entry.exec(line);
  if (found === null) return /^\S/.test(line) ? '' : outer;
  const [, indent = '', double, single, bare] = found;
  const key = double ?? single ?? bare ?? '';
  const raw = found[5] ?? '';
  if (indent !== '' && outer === '') return outer;
  const path = indent === '' ? key : `${outer}.${key}`;
  const place = start + line.length - raw.length;
  if (indent === '' && raw.startsWith('{')) readFlow(raw, place, key, values);
  else take(path, readScalar(raw, place), values);
  if (indent !== '') return outer;
  return raw === '' ? key : '';
}

const flowEntry =
  /(["']?)([\w.-]+)\1[ \t]*:[ \t]+("(?:\\.|[^"\\])*"|'(?:''|[^'])*'|[^\s,{}[\]"'][^,{}[\]]*)[ \t]*(?=[,}])/g;

/** How long a map on one line may be: what people write by hand is shorter, and to look for its ends takes long. */
const longestFlow = 1_000;

/** Takes in a map on one line: `{ style: ap, genre: news }`. */
function readFlow(raw: string, start: number, outer: string, values: Map<string, Scalar>): void {
  for (const found of raw.slice(0, longestFlow).matchAll(flowEntry)) {
    const [all, , key = '', value = ''] = found;
    const place = start + found.index + all.lastIndexOf(value);
    take(`${outer}.${key}`, readScalar(value.trimEnd(), place), values);
  }
}

const tomlEntry = /^[ \t]*(?:"([^"]*)"|'([^']*)'|([\w.-]+))[ \t]*=[ \t]*(.*)$/;

/** Takes one line of TOML in; the result is the table that the lines after it belong to. */
function readTomlLine(line: string, start: number, outer: string, values: Map<string, Scalar>): string {
  const table = /^[ \t]*\[+[ \t]*([\w.-]+)[ \t]*\]/.exec(line)?.[1];
  if (table !== undefined) return table;
  const found = tomlEntry.exec(line);
  if (found === null) return outer;
  const [, double, single, bare, raw = ''] = found;
  const key = double ?? single ?? bare ?? '';
  take(outer === '' ? key : `${outer}.${key}`, readScalar(raw, start + line.length - raw.length), values);
  return outer;
}

/** Of several values with one key, the first counts. */
function take(path: string, scalar: Scalar | null, values: Map<string, Scalar>): void {
  if (scalar && !values.has(path)) values.set(path, scalar);
}

function readScalar(raw: string, start: number): Scalar | null {
  const quote = raw.charAt(0);
  if (quote === '"' || quote === "'") return readQuoted(raw, quote, start);
  if (raw === '' || /^[[{|>&*!%@`#]/.test(raw)) return null;
  const value = raw.replace(/\s#.*$/, '').trimEnd();
  return { value, start, end: start + value.length, veils: [] };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', _: '\u00a0' };

/** A quoted scalar: `\"` and `\u2014` in double quotes, `''` in single ones. Null where it does not close on its line. */
function readQuoted(raw: string, quote: string, start: number): Scalar | null {
  const veils: Veil[] = [];
  const sequence = quote === '"' ? /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])|"/y : /''|'/y;
  let value = '';
  for (let at = 1; at < raw.length; ) {
    sequence.lastIndex = at;
    const found = sequence.exec(raw)?.[0];
    if (found === quote) return { value, start: start + 1, end: start + at, veils };
    const shown = found === undefined ? raw.charAt(at) : meaningOf(found);
    if (found !== undefined) veils.push({ start: at - 1, end: at - 1 + found.length, shown });
    value += shown;
    at += found?.length ?? 1;
  }
  return null;
}

function meaningOf(sequence: string): string {
  if (sequence === "''") return "'";
  const code = /^\\[xuU]([\da-fA-F]+)$/.exec(sequence)?.[1];
  if (code === undefined) return escapes[sequence.charAt(1)] ?? sequence.charAt(1);
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}

/** The section of the front matter: its title, where it has one. Offsets are the article's. */
export function titleSection(frontMatter: FrontMatter | null): readonly Section[] {
  const title = (frontMatter as ReadFrontMatter | null)?.values.get('title');
  if (title === undefined || title.value.trim() === '') return [];
  const inline = { veils: title.veils, references: [], code: [] };
  const { start, end } = title;
  const piece: Piece = { kind: 'title', level: 0, quoted: false, start, end, inline, shortcuts: [] };
  return [{ pieces: [piece], code: [], comments: [], footnotes: [], links: [] }];
}
