import type { Genre, OptionValue, PhraseEntry, Severity, Style } from '../../rules/contract/index.ts';
import { international, styles } from '../../rules/styles/index.ts';
import type { Rate } from './rates.ts';

/** Something wrong outside the article: a broken configuration, decisions or rates file. Lines and columns count from 1. */
export interface Problem {
  /** The file it is in. */
  readonly place: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** What a person settled about one rule. */
export interface RuleSetting {
  /** Takes the place of the rule's own severity in every genre. */
  readonly severity?: Severity | 'off';
  /** Values that differ from the defaults. */
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** What outranks even the article's front matter: a flag of the command line, a field of a record. */
export interface Flags {
  readonly genre?: Genre;
  /** ISO 8601 day. */
  readonly date?: string;
  readonly style?: Style;
}

/** All that is settled for one article before its text is read. */
export interface Settings {
  readonly genre: Genre;
  readonly style: Style;
  /** By identifier; a rule that is not in it keeps its defaults. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** The newsroom's own phrases: findings of `phrasing/house-phrase`. */
  readonly phrases: readonly PhraseEntry[];
  readonly rates: readonly Rate[];
  /** House styles that an article may name in its front matter. */
  readonly styles: ReadonlyMap<string, Style>;
  readonly flags: Flags;
}

/** The house styles that come with the tool, by name. */
export const houseStyles: ReadonlyMap<string, Style> = new Map(styles.map((style) => [style.name, style]));

/** Settings where nobody settled anything. */
export const defaultSettings: Settings = {
  genre: 'news',
  style: international,
  rules: new Map(),
  phrases: [],
  rates: [],
  styles: houseStyles,
  flags: {},
};

/** The genres, for flags and messages. */
export const genres: readonly Genre[] = ['news', 'analysis', 'opinion', 'reference'];

/** The same settings with flags on top: for a record that brings its own genre or date. */
export function withFlags(settings: Settings, flags: Flags): Settings {
  return { ...settings, flags: { ...settings.flags, ...flags } };
}
