import { type Host, remember } from '../../../rules/contract/index.ts';
import { decisionsPath } from '../decisions/file.ts';
import type { ConfigurationFile } from '../finder.ts';
import type { Loaded, LoadOptions } from '../load.ts';
import { folderOf, relativeTo } from '../paths.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { createFiles, type Files } from './files.ts';
import { matcherOf } from './globs.ts';
import { applyLayer, type Layer, type LayerFile, type Log, readConfiguration, readEditor } from './layers.ts';

/** Turns configuration files into settings. */
export interface Configurer {
  /** The settings of an article under the files that apply to it, the outermost first. */
  configure(place: string, files: readonly ConfigurationFile[]): Promise<Loaded>;
}

/** A configurer that reads every style and rates file once. */
export function createConfigurer(host: Host, options: LoadOptions): Configurer {
  const files = createFiles(host);
  const read = new Map<string, LayerFile>();
  const settingsOf = new Map<string, Promise<Pick<Loaded, 'settings' | 'problems' | 'sources' | 'origins'>>>();
  const editor =
    options.editor === undefined || options.editor === null
      ? undefined
      : readEditor(options.editor, options.folder ?? '');

  return {
    async configure(place, found) {
      const chain = found.map((file) => remember(read, file.place, () => readConfiguration(file)));
      const layers = layersFor(place, editor ? [editor, ...chain] : chain);
      // Articles to which the same layers apply share one settings object, and with it all that is made from it.
      const key = JSON.stringify(layers.map(({ id }) => id));
      const combined = await remember(settingsOf, key, () => combine(layers, options, files));
      const homes = chain.map((file) => folderOf(file.place)).reverse();
      if (homes.length === 0) homes.push(options.folder ?? '');
      return {
        ...combined,
        problems: [...chain.flatMap((file) => file.problems), ...(editor?.problems ?? []), ...combined.problems],
        sources: [...chain.map((file) => file.place), ...combined.sources],
        ignored: chain.some((file) => isIgnored(place, file)),
        home: homes[0] as string,
        decisionFiles: homes.map((home) => `${home}/${decisionsPath}`),
      };
    },
  };
}

/** The layers of some files for one article: first what the files say of all, then the overrides that name it. */
function layersFor(place: string, files: readonly LayerFile[]): Layer[] {
  const overrides = files.flatMap((file) => {
    const path = relativeTo(folderOf(file.place), place);
    return path === undefined ? [] : file.overrides.filter((override) => override.matches(path));
  });
  return [...files.map((file) => file.main), ...overrides.map((override) => override.layer)];
}

function isIgnored(place: string, file: LayerFile): boolean {
  const path = relativeTo(folderOf(file.place), place);
  return path !== undefined && file.ignore.length > 0 && matcherOf(file.ignore)(path);
}

/** Lays the layers on top of each other, and the flags on top of all. */
async function combine(layers: readonly Layer[], { flags = {} }: LoadOptions, files: Files) {
  const log: Log = { problems: [], sources: [] };
  let settings: Settings = defaultSettings;
  for (const layer of layers) settings = await applyLayer(settings, layer, files, log);
  const { style: name, ...rest } = flags;
  settings = { ...settings, flags: rest };
  if (name !== undefined) {
    const { value, sources, problems } = await files.style(name, '');
    log.sources.push(...sources);
    log.problems.push(...problems);
    if (typeof value === 'string') log.problems.push({ place: `--style ${name}`, message: value });
    else settings = { ...settings, flags: { ...rest, style: value } };
  }
  return { settings, origins: layers.flatMap((layer) => layer.origins), ...log };
}
