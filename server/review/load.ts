import type { Genre, Host } from '../../rules/contract/index.ts';
import type { Origin } from './configuration/origins.ts';
import type { RecordedDecision } from './decisions/decision.ts';
import { decisionsPath, parseDecisions } from './decisions/file.ts';
import { createFinder } from './finder.ts';
import { messageOf } from './messageOf.ts';
import { folderOf } from './paths.ts';
import { defaultSettings, type Problem, type Settings } from './settings.ts';

/** What the host knows beside files. */
export interface LoadOptions {
  /** Of the command line or a record: they outrank everything. `style` is the name of a house style or a style file's place. */
  readonly flags?: { readonly genre?: Genre; readonly date?: string; readonly style?: string };
  /** The one configuration file to use, instead of those found on the way up. */
  readonly config?: string;
  /** The editor's settings, as JSON, with the keys of the configuration file: the weakest but for the defaults. */
  readonly editor?: unknown;
  /** Where decisions are kept if there is no configuration: the workspace's folder, or the current one. */
  readonly folder?: string;
  /** The folder above which nothing is looked for (of a virtual workspace); the file system's root otherwise. */
  readonly top?: string;
}

/** Settings of one article, and where they come from. */
export interface Loaded {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** All files that were read: configuration, styles, rates. To watch. */
  readonly sources: readonly string[];
  /** Where each setting of the files stands, the weakest first: what is said twice is settled by the last. */
  readonly origins: readonly Origin[];
  /** The article matches an `ignore` of the configuration: `check` passes over it where it finds it by itself. */
  readonly ignored: boolean;
  /** The folder in whose `.copydesk/decisions.jsonl` new decisions belong, and from which their paths count. */
  readonly home: string;
  /** Files that may hold decisions on this article, whether or not they exist. */
  readonly decisionFiles: readonly string[];
}

/** Loads settings for many articles: each file is read once. */
export interface Loader {
  /** `place` is the article's, or a folder's with a final `/` for text without a file. Never rejects for what people wrote. */
  load(place: string): Promise<Loaded>;
}

/** A loader that remembers files for as long as it lives: hosts make a new one when a file has changed. */
export function createLoader(host: Host, options: LoadOptions = {}): Loader {
  const finder = createFinder(host, options);
  let configurer: Promise<import('./configuration/index.ts').Configurer> | undefined;
  return {
    async load(place) {
      const { files, problems } = await finder(folderOf(place));
      if (files.length === 0 && problems.length === 0 && !needsConfigurer(options)) return unconfigured(options);
      // Whoever configures nothing does not wait for YAML and its checks to load.
      configurer ??= import('./configuration/index.ts').then((module) => module.createConfigurer(host, options));
      const configured = await (await configurer).configure(place, files);
      return { ...configured, problems: [...problems, ...configured.problems] };
    },
  };
}

/** Settings of one article. */
export function loadSettings(place: string, host: Host, options?: LoadOptions): Promise<Loaded> {
  return createLoader(host, options).load(place);
}

/**
 * The text of a configuration file (empty for a new one) with a rule switched off, comments and order kept.
 *
 * Rejects with a message for people where the file is too broken to add to.
 */
export async function switchOff(text: string, rule: string): Promise<string> {
  return (await import('./configuration/index.ts')).switchOff(text, rule);
}

/** The decisions of some files, and their broken lines. Files that do not exist hold none. */
export async function loadDecisions(
  files: readonly string[],
  host: Host,
): Promise<{ decisions: RecordedDecision[]; problems: Problem[] }> {
  const decisions: RecordedDecision[] = [];
  const problems: Problem[] = [];
  for (const place of files) {
    try {
      const text = await host.readText(place);
      if (text === undefined) continue;
      const parsed = parseDecisions(text, place);
      decisions.push(...parsed.decisions);
      problems.push(...parsed.problems);
    } catch (error) {
      problems.push({ place, message: messageOf(error) });
    }
  }
  return { decisions, problems };
}

const needsConfigurer = ({ flags, editor }: LoadOptions): boolean =>
  (editor !== undefined && editor !== null) || (flags?.style !== undefined && !defaultSettings.styles.has(flags.style));

function unconfigured({ flags = {}, folder = '' }: LoadOptions): Loaded {
  const { style: name, ...rest } = flags;
  const style = name === undefined ? undefined : defaultSettings.styles.get(name);
  const settings = { ...defaultSettings, flags: style ? { ...rest, style } : rest };
  return {
    settings,
    problems: [],
    sources: [],
    origins: [],
    ignored: false,
    home: folder,
    decisionFiles: [`${folder}/${decisionsPath}`],
  };
}
