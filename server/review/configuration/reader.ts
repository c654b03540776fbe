import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { unknownName } from '../nearest.ts';
import type { Problem } from '../settings.ts';
import { nameOf, type Shape } from './shape.ts';

/** What was read by a shape: all of it that is right, and every mistake with its place. */
export interface ReadResult {
  /** Undefined where nothing is right. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Makes a problem of a value that turned out wrong later (a style that does not exist), by its place in `value`. */
  readonly problemAt: (path: Path, message: string) => Problem;
}

/** The keys, and the positions in lists, that lead to a value. */
export type Path = readonly (string | number)[];

/** How many of a parser's complaints are passed on: after the first few it complains about its own confusion. */
const mostSyntaxErrors = 3;
const oneDocument = 'A second document begins here; a configuration is one.';

/** Reads YAML or JSON text by a shape. `place` is the file's. */
export function readYaml(text: string, place: string, shape: Shape): ReadResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problemOf = (message: string, offset: number | undefined): Problem => {
    if (offset === undefined) return { place, message };
    const { line, col } = lines.linePos(offset);
    return { place, message, line, column: col };
  };
  const broken = [...document.errors, ...document.warnings]
    .slice(0, mostSyntaxErrors)
    .map(({ code, message, pos }) => problemOf(code === 'MULTIPLE_DOCS' ? oneDocument : asSentence(message), pos[0]));
  // A file of comments alone settles nothing, which is no mistake.
  if (takes({ kind: 'null' }, document.contents))
    return { value: {}, problems: broken, problemAt: (_, message) => ({ place, message }) };
  return readDocument(document as Document, shape, problemOf, broken);
}

/** Reads a value that a program hands over, by a shape. Its mistakes have no line. */
export function readValue(value: unknown, place: string, shape: Shape): ReadResult {
  return readDocument(new Document(value), shape, (message) => ({ place, message }), []);
}

function readDocument(
  document: Document,
  shape: Shape,
  problemOf: (message: string, offset: number | undefined) => Problem,
  problems: Problem[],
): ReadResult {
  const report: Report = (node, message, within = 0) => {
    const start = startOf(node);
    problems.push(problemOf(message, start === undefined ? undefined : start + within));
  };
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const kept: Kept = new WeakMap();
  const value = read(document.contents, shape, { report, resolve, kept });
  const nodeAt = (path: Path): unknown => document.getIn(writtenPath(path, value, kept), true);
  return { value, problems, problemAt: (path, message) => problemOf(message, startOf(nodeAt(path))) };
}

/** For a list that was read, where each of its values stands in the list as it is written: what is wrong was left out. */
type Kept = WeakMap<object, readonly number[]>;

/** The path in the document of what lies at a path in the value. */
function writtenPath(path: Path, value: unknown, kept: Kept): Path {
  let at = value;
  return path.map((key) => {
    const written = typeof key === 'number' ? kept.get(at as object)?.[key] : undefined;
    at = (at as Record<string | number, unknown> | undefined)?.[key];
    return written ?? key;
  });
}

/** Notes a mistake at a node, or some UTF-16 units into it. */
type Report = (node: unknown, message: string, within?: number) => void;

interface Desk {
  readonly report: Report;
  /** Follows an alias to what it stands for. */
  readonly resolve: (node: unknown) => unknown;
  readonly kept: Kept;
}

const startOf = (node: unknown): number | undefined => (node as { range?: [number] } | null | undefined)?.range?.[0];

/** The value of a node as far as it has the shape; undefined where it has not. */
function read(given: unknown, shape: Shape, desk: Desk): unknown {
  const node = desk.resolve(given);
  const fitting = shape.kind === 'either' ? shape.of.find((each) => takes(each, node)) : shape;
  if (fitting === undefined || !takes(fitting, node)) {
    desk.report(given, `This must be ${nameOf(shape)}${offHint(node)}.`);
    return undefined;
  }
  if (fitting.kind === 'either') return read(node, fitting, desk);
  if (fitting.kind === 'map') return readMap(node as YAMLMap, fitting, desk);
  if (fitting.kind === 'list' && isSeq(node)) return readList(node, fitting.of, desk);
  return readScalar(node as Scalar, fitting, desk);
}

function readList(node: YAMLSeq, of: Shape, desk: Desk): unknown[] {
  const values = node.items.map((item) => read(item, of, desk));
  const right = [...values.keys()].filter((index) => values[index] !== undefined);
  const list = right.map((index) => values[index]);
  desk.kept.set(list, right);
  return list;
}

/** YAML 1.1 read `off` and `no` as false, and some editors still write them so. */
const offHint = (node: unknown): string => (isScalar(node) && node.value === false ? ' (“off” switches off)' : '');

/** Whether a node is of the kind that a shape is about. */
function takes(shape: Shape, node: unknown): boolean {
  if (shape.kind === 'either') return shape.of.some((each) => takes(each, node));
  if (shape.kind === 'map') return isMap(node);
  if (shape.kind === 'list') return isSeq(node);
  if (shape.kind === 'null') return node === null || (isScalar(node) && node.value === null);
  return isScalar(node) && typeof node.value === shape.kind;
}

function readScalar(node: Scalar, shape: Shape, { report }: Desk): unknown {
  const value = node?.value ?? null;
  if (shape.kind === 'number' && shape.least !== undefined && (value as number) < shape.least) {
    report(node, `This must be at least ${shape.least}.`);
    return undefined;
  }
  if (shape.kind !== 'string') return value;
  const text = value as string;
  if (shape.values && !shape.values.includes(text)) {
    report(node, `This must be ${nameOf(shape)}, not “${text}”.`);
    return undefined;
  }
  const mistake = shape.check?.(text);
  if (!mistake) return text;
  report(node, mistake.message, node.type === 'PLAIN' ? mistake.at : mistake.at + 1);
  return undefined;
}

function readMap(
  node: YAMLMap,
  shape: Extract<Shape, { kind: 'map' }>,
  desk: Desk,
): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {};
  const given = new Set<string>();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : undefined;
    const of = name !== undefined && Object.hasOwn(shape.keys, name) ? shape.keys[name] : undefined;
    if (name === undefined || of === undefined) {
      desk.report(key, unknownName(shape.what, name ?? String(key), Object.keys(shape.keys)));
      continue;
    }
    // A key without a value says nothing, as when all that stood under it is commented out.
    if (takes({ kind: 'null' }, value) && !takes(of, value)) continue;
    const found = read(value, of, desk);
    if (found !== undefined) values[name] = found;
    given.add(name);
  }
  for (const name of shape.required ?? []) if (!given.has(name)) desk.report(node, `“${name}” is missing here.`);
  // Without what it needs, a part is worth nothing; why it is not there was said at its own place.
  return shape.required?.some((name) => values[name] === undefined) ? undefined : values;
}

/** The library's messages, as sentences. */
const asSentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);
