import { type Host, remember, type Style } from '../../../rules/contract/index.ts';
import { formNames } from '../../../rules/styles/index.ts';
import { messageOf } from '../messageOf.ts';
import { unknownName } from '../nearest.ts';
import { folderOf, join } from '../paths.ts';
import type { Rate } from '../rates.ts';
import { defaultSettings, houseStyles, type Problem } from '../settings.ts';
import type { PhraseValue } from './layers.ts';
import { parseRates } from './ratesFile.ts';
import { readYaml } from './reader.ts';
import { phrasesShape, styleShape } from './shapes.ts';

/** What came of a file: a value, the files it was made from, and what is wrong in them. */
export interface FromFile<T> {
  readonly value: T;
  readonly sources: readonly string[];
  readonly problems: readonly Problem[];
}

/** The files that a configuration speaks of; each is read once. */
export interface Files {
  /** A house style by name, or by the path of its file; a message for people where there is none. */
  style(name: string, folder: string): Promise<FromFile<Style | string>>;
  /** Rates; undefined where there is no such file. */
  rates(place: string): Promise<FromFile<readonly Rate[] | undefined>>;
  /** Phrases; undefined where there is no such file. */
  phrases(place: string): Promise<FromFile<readonly PhraseValue[] | undefined>>;
}

/** Reads files through the host. */
export function createFiles(host: Host): Files {
  const styles = new Map<string, Promise<FromFile<Style | string>>>();
  const rates = new Map<string, Promise<FromFile<readonly Rate[] | undefined>>>();
  const phrases = new Map<string, Promise<FromFile<readonly PhraseValue[] | undefined>>>();

  async function styleOf(name: string, folder: string, through: readonly string[]): Promise<FromFile<Style | string>> {
    const known = houseStyles.get(name);
    if (known) return { value: known, sources: [], problems: [] };
    if (!/[/.]/.test(name))
      return { value: unknownName('house style', name, [...houseStyles.keys()]), sources: [], problems: [] };
    const place = join(folder, name);
    if (through.includes(place)) return { value: `${name} extends itself.`, sources: [], problems: [] };
    return remember(styles, place, () => readStyle(place, name, [...through, place]));
  }

  async function readStyle(place: string, name: string, through: readonly string[]): Promise<FromFile<Style | string>> {
    const file = await readFile(host, place);
    if (file.text === undefined)
      return { value: `There is no style file ${name}.`, sources: [place], problems: file.problems };
    const { value, problems, problemAt } = readYaml(file.text, place, styleShape);
    const { extends: base, ...own } = (value ?? {}) as Partial<Style> & { readonly extends?: string };
    const below = base === undefined ? null : await styleOf(base, folderOf(place), through);
    const missing = typeof below?.value === 'string' ? [problemAt(['extends'], below.value)] : [];
    const foundation = below && typeof below.value !== 'string' ? below.value : defaultSettings.style;
    const title = /([^/]*?)(?:\.[^./]*)?$/.exec(place)?.[1] ?? place;
    return {
      value: { ...foundation, name: title, title, ...own, basis: { ...foundation.basis, ...basisOf(own) } },
      sources: [place, ...(below?.sources ?? [])],
      problems: [...problems, ...(below?.problems ?? []), ...missing],
    };
  }

  async function readRates(place: string): Promise<FromFile<readonly Rate[] | undefined>> {
    const file = await readFile(host, place);
    if (file.text === undefined) return { value: undefined, sources: [place], problems: file.problems };
    const parsed = parseRates(file.text, place);
    return { value: parsed.rates, sources: [place], problems: parsed.problems };
  }

  async function readPhrases(place: string): Promise<FromFile<readonly PhraseValue[] | undefined>> {
    const file = await readFile(host, place);
    if (file.text === undefined) return { value: undefined, sources: [place], problems: file.problems };
    const { value, problems } = readYaml(file.text, place, phrasesShape);
    return { value: Array.isArray(value) ? value : [], sources: [place], problems };
  }

  return {
    style: (name, folder) => styleOf(name, folder, []),
    rates: (place) => remember(rates, place, () => readRates(place)),
    phrases: (place) => remember(phrases, place, () => readPhrases(place)),
  };
}

/** A newsroom's own file is its guide: whatever it settles is read there. */
function basisOf(own: Partial<Style>): Partial<Style['basis']> {
  const settled = formNames.filter((name) => name in own);
  return Object.fromEntries(settled.map((name) => [name, own[name] === null ? null : 'guide']));
}

async function readFile(host: Host, place: string): Promise<{ text: string | undefined; problems: Problem[] }> {
  try {
    return { text: await host.readText(place), problems: [] };
  } catch (error) {
    return { text: undefined, problems: [{ place, message: messageOf(error) }] };
  }
}
