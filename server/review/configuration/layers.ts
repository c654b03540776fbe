import { catalogue } from '../../../rules/catalogue.ts';
import type { Genre, GenreSeverity, OptionValue, PhraseEntry, Severity } from '../../../rules/contract/index.ts';
import { deskRules } from '../decisions/notes.ts';
import type { ConfigurationFile } from '../finder.ts';
import { houseRule } from '../house.ts';
import { folderOf, join } from '../paths.ts';
import type { Problem, RuleSetting, Settings } from '../settings.ts';
import type { Files } from './files.ts';
import { matcherOf } from './globs.ts';
import { type Origin, originsOf } from './origins.ts';
import { type Path, readValue, readYaml } from './reader.ts';
import { configurationShape, rulesShape } from './shapes.ts';

type RuleValue = Severity | 'off' | ({ readonly severity?: Severity | 'off' } & Readonly<Record<string, OptionValue>>);
/** A phrase as a newsroom writes it down. */
export type PhraseValue = Omit<PhraseEntry, 'severity'> & { readonly severity?: Severity | 'off' | GenreSeverity };

/** What a file, one of its overrides, or the editor says of an article. */
export interface Values {
  readonly genre?: Genre;
  readonly style?: string;
  readonly rules?: Readonly<Record<string, RuleValue>>;
  /** Phrases, and the paths of files of them. */
  readonly phrases?: string | PhraseValue | readonly (string | PhraseValue)[];
  readonly rates?: string;
}

/** Values that apply together, and where they come from. */
export interface Layer {
  /** Unlike any other's. */
  readonly id: string;
  /** The folder from which its paths count. */
  readonly folder: string;
  readonly values: Values;
  readonly problemAt: (path: Path, message: string) => Problem;
  /** Where each of its values stands. */
  readonly origins: readonly Origin[];
}

/** A configuration file, read. */
export interface LayerFile {
  readonly place: string;
  readonly main: Layer;
  readonly overrides: readonly { readonly matches: (path: string) => boolean; readonly layer: Layer }[];
  readonly ignore: readonly string[];
  readonly problems: readonly Problem[];
}

/** The shape of a configuration under the whole catalogue. */
export function shapeOfConfiguration() {
  const desk = Object.entries(deskRules).map(([id, { summary }]) => ({ id, summary }));
  return configurationShape(
    rulesShape([...[...catalogue, houseRule([])].sort((a, b) => (a.id < b.id ? -1 : 1)), ...desk]),
  );
}

interface FileValues extends Values {
  readonly overrides?: readonly (Values & { readonly files: string | readonly string[] })[];
  readonly ignore?: string | readonly string[];
}

const listOf = <T extends string | object = string>(value: T | readonly T[] = []): readonly T[] =>
  Array.isArray(value) ? value : [value as T];

/** Reads a configuration file. What is broken in it is reported, and the rest holds. */
export function readConfiguration({ place, text }: ConfigurationFile): LayerFile {
  const { value, problems, problemAt } = readYaml(text, place, shapeOfConfiguration());
  const { overrides = [], ignore, ...values } = (value ?? {}) as FileValues;
  const folder = folderOf(place);
  return {
    place,
    problems,
    main: {
      id: place,
      folder,
      values,
      problemAt,
      origins: originsOf(values, (path) => problemAt(path, '')),
    },
    overrides: overrides.map(({ files, ...own }, index) => ({
      matches: matcherOf(listOf(files)),
      layer: {
        id: `${place}#${index}`,
        folder,
        values: own,
        problemAt: (path, message) => problemAt(['overrides', index, ...path], message),
        origins: originsOf(own, (path) => problemAt(['overrides', index, ...path], '')),
      },
    })),
    ignore: listOf(ignore),
  };
}

/** What people call the editor's settings in messages. */
const editorPlace = 'settings of the editor';

/** Reads the editor's settings; paths in them count from the workspace's folder. */
export function readEditor(settings: unknown, folder: string): LayerFile {
  const { value, problems, problemAt } = readValue(settings, editorPlace, shapeOfConfiguration());
  const { overrides, ignore, ...values } = (value ?? {}) as FileValues;
  const main: Layer = {
    id: editorPlace,
    folder,
    values,
    problemAt,
    origins: originsOf(values, (path) => problemAt(path, '')),
  };
  return { place: editorPlace, main, overrides: [], ignore: [], problems };
}

/** Collects what laying on a layer brings to light. */
export interface Log {
  readonly problems: Problem[];
  readonly sources: string[];
}

/** Settings with a layer laid on top: maps merge, lists grow, the rest is replaced. */
export async function applyLayer(settings: Settings, layer: Layer, files: Files, log: Log): Promise<Settings> {
  const { genre, style, rules, phrases, rates } = layer.values;
  let result: Settings = { ...settings, ...(genre ? { genre } : {}) };
  if (rules) result = { ...result, rules: mergeRules(settings.rules, rules) };
  const own = await phrasesIn(phrases, layer, files, log);
  if (own.length > 0) result = { ...result, phrases: [...settings.phrases, ...own] };
  if (rates) {
    const read = await files.rates(join(layer.folder, rates));
    log.sources.push(...read.sources);
    log.problems.push(...read.problems);
    if (read.value) result = { ...result, rates: read.value };
    else if (read.problems.length === 0)
      log.problems.push(layer.problemAt(['rates'], `There is no rates file ${rates}.`));
  }
  if (style !== undefined) {
    const read = await files.style(style, layer.folder);
    log.sources.push(...read.sources);
    log.problems.push(...read.problems);
    if (typeof read.value === 'string') log.problems.push(layer.problemAt(['style'], read.value));
    else result = { ...result, style: read.value, styles: new Map([...result.styles, [read.value.name, read.value]]) };
  }
  return result;
}

/** The phrases of a layer, those of its files where the layer names them. */
async function phrasesIn(given: Values['phrases'], layer: Layer, files: Files, log: Log): Promise<PhraseEntry[]> {
  const found: PhraseEntry[] = [];
  for (const [index, value] of listOf<string | PhraseValue>(given).entries()) {
    if (typeof value !== 'string') {
      found.push(phraseOf(value));
      continue;
    }
    const read = await files.phrases(join(layer.folder, value));
    log.sources.push(...read.sources);
    log.problems.push(...read.problems);
    const path = Array.isArray(given) ? ['phrases', index] : ['phrases'];
    if (read.value) found.push(...read.value.map(phraseOf));
    else if (read.problems.length === 0) log.problems.push(layer.problemAt(path, `There is no phrases file ${value}.`));
  }
  return found;
}

function mergeRules(below: Settings['rules'], above: Readonly<Record<string, RuleValue>>): Settings['rules'] {
  const merged = new Map(below);
  for (const [id, value] of Object.entries(above)) {
    const { severity, ...options } = typeof value === 'string' ? { severity: value } : value;
    const before: RuleSetting = merged.get(id) ?? {};
    merged.set(id, { ...before, ...(severity ? { severity } : {}), options: { ...before.options, ...options } });
  }
  return merged;
}

function phraseOf({ severity, ...entry }: PhraseValue): PhraseEntry {
  if (severity === undefined) return entry;
  return { ...entry, severity: typeof severity === 'string' ? { news: severity, opinion: severity } : severity };
}
