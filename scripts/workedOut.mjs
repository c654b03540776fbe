import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';

/** What stands here is written for people, and made into tables for looking up when it loads. */
const lexicons = 'rules/lexicons';

/** The code of each module that could be worked out, by its path; once for all bundles. */
let codes;

/**
 * Puts finished tables in the place of the lexicons that are nothing but data: to make them at every start would take as
 * long as reading an article. A function without parameters counts as its result, which is then parsed where it is asked
 * for. Modules with anything else in them stay as they are.
 */
export function workedOut(root) {
  return {
    name: 'worked-out',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]rules[\\/]lexicons[\\/].*\.ts$/ }, async ({ path }) => {
        codes ??= workOut(root);
        const contents = (await codes).get(path);
        return contents === undefined ? undefined : { contents, loader: 'js' };
      });
    },
  };
}

async function workOut(root) {
  const folder = join(root, lexicons);
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const paths = files.map((name) => resolve(folder, name));
  const modules = await load(root, paths);
  return new Map(paths.map((path, at) => [path, codeOf(modules[`m${at}`])]).filter(([, code]) => code !== undefined));
}

/** The modules, run as they are. */
async function load(root, paths) {
  const contents = paths.map((path, at) => `export * as m${at} from ${JSON.stringify(path)};`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** A module with the same exports; undefined where one of them is no data, or none is worth it. */
function codeOf(module) {
  const shared = sharedBy(Object.values(module));
  const exports = Object.entries(module).map(([name, value]) => [name, expressionOf(value, shared)]);
  if (exports.length === 0 || exports.some(([, code]) => code === undefined)) return undefined;
  const lines = exports.map(([name, code]) => `export const ${name} = ${code};`);
  return [...(shared.length > 0 ? [`const shared = ${json(shared)};`] : []), ...lines].join('\n');
}

/** Objects that stand in several places of the tables must stay one: rules may compare them. */
function sharedBy(values) {
  const members = values.flatMap((value) =>
    value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : [],
  );
  const objects = members.filter((member) => typeof member === 'object' && !Array.isArray(member));
  const shared = [...new Set(objects.filter((object, at) => objects.indexOf(object) !== at))];
  return shared.every(isData) ? shared : [];
}

function expressionOf(value, shared) {
  if (value instanceof RegExp) return String(value);
  if (typeof value === 'function') {
    const made = value.length === 0 ? expressionOf(value(), shared) : undefined;
    return made && `() => ${made}`;
  }
  if (value instanceof Set) return isData([...value]) ? `new Set(${json([...value])})` : undefined;
  const entries = value instanceof Map ? [...value] : undefined;
  if (entries?.some(([, member]) => shared.includes(member))) {
    if (!entries.every(([, member]) => shared.includes(member))) return undefined;
    const places = entries.map(([key, member]) => [key, shared.indexOf(member)]);
    return `new Map(${json(places)}.map(([key, place]) => [key, shared[place]]))`;
  }
  if (entries) return isData(entries) ? `new Map(${json(entries)})` : undefined;
  if (Array.isArray(value) && value.some((member) => shared.includes(member))) {
    if (!value.every((member) => shared.includes(member))) return undefined;
    return `${json(value.map((member) => shared.indexOf(member)))}.map((place) => shared[place])`;
  }
  return isData(value) ? (typeof value === 'object' ? json(value) : JSON.stringify(value)) : undefined;
}

/** Whether JSON gives back what it is given. */
function isData(value) {
  const text = JSON.stringify(value);
  return text !== undefined && isDeepStrictEqual(JSON.parse(text), value);
}

/**
 * Parsing JSON is faster than running a literal of the same size, and leaves less compiled code to load; in plain letters
 * it takes a byte a letter.
 */
const json = (value) => `JSON.parse(${JSON.stringify(inAscii(JSON.stringify(value)))})`;

/** A script's text in plain letters, which take a byte each: others as escapes. */
export const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
