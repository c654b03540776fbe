import { type Host, remember } from '../../rules/contract/index.ts';
import { messageOf } from './messageOf.ts';
import { folderOf } from './paths.ts';
import type { Problem } from './settings.ts';

/** A configuration file as it was found. */
export interface ConfigurationFile {
  readonly place: string;
  readonly text: string;
}

/** The names of a configuration file, in order of preference. */
export const configurationNames: readonly string[] = ['.copydesk.yaml', '.copydesk.yml', '.copydesk.json'];

/** Finds the configuration files of a folder, the outermost first. */
export type Finder = (folder: string) => Promise<{ files: readonly ConfigurationFile[]; problems: readonly Problem[] }>;

/** Looks upwards from folder to folder; what was found for a folder is remembered. */
export function createFinder(host: Host, { config, top }: { readonly config?: string; readonly top?: string }): Finder {
  const remembered = new Map<string, ReturnType<Finder>>();
  const here = async (place: string, problems: Problem[]): Promise<ConfigurationFile | undefined> => {
    try {
      const text = await host.readText(place);
      return text === undefined ? undefined : { place, text };
    } catch (error) {
      problems.push({ place, message: messageOf(error) });
      return undefined;
    }
  };
  async function search(folder: string): ReturnType<Finder> {
    const problems: Problem[] = [];
    const found: ConfigurationFile[] = [];
    for (const name of configurationNames) {
      const file = await here(`${folder}/${name}`, problems);
      if (file) found.push(file);
    }
    const [file, second] = found;
    if (file && second)
      problems.push({ place: second.place, message: `This file is not used: ${file.place} stands beside it.` });
    if (isTop(folder, top) || (file && isRoot(file))) return { files: file ? [file] : [], problems };
    const above = await finder(folderOf(folder));
    return { files: file ? [...above.files, file] : above.files, problems: [...above.problems, ...problems] };
  }
  const finder: Finder = (folder) => remember(remembered, folder, search);
  if (config === undefined) return finder;
  return async () => {
    const problems: Problem[] = [];
    const file = await here(config, problems);
    if (!file && problems.length === 0)
      problems.push({ place: config, message: 'There is no such configuration file.' });
    return { files: file ? [file] : [], problems };
  };
}

/** The last folder to look in: the file system's root, a drive, the authority of a URI, or where the host says. */
const isTop = (folder: string, top: string | undefined): boolean =>
  folder === top || folder === '' || /^[A-Za-z]:$|^[a-z][a-z0-9+.-]*:\/\/[^/]*$/.test(folder);

/** Whether the file says `root: true`, in YAML or JSON. Read by line, so that the way up needs no parser. */
const isRoot = ({ text }: ConfigurationFile): boolean => /^root\s*:\s*true\b|"root"\s*:\s*true\b/m.test(text);
