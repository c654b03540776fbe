import {
  createLoader,
  type Genre,
  genres,
  houseStyles,
  type Loader,
  type Problem,
  unknownName,
} from '../review/index.ts';
import type { Flag, Given } from './arguments.ts';
import { shown } from './article.ts';
import { host, placeOf, readBytes } from './host.ts';
import { UsageError } from './usage.ts';

/** The flags by which every command that reads articles is configured. */
export const settingFlags = {
  config: { value: 'FILE', help: 'The one configuration file to use, instead of those found on the way up.' },
  style: { value: 'NAME', help: 'The house style: a name, or the path of a style file.' },
  genre: { value: 'NAME', choices: genres, help: `What kind of piece it is: ${genres.join(', ')}.` },
} as const satisfies Record<string, Flag>;

/** A loader of settings under these flags. @throws UsageError where a flag names nothing. */
export function loaderFor({ config, style, genre }: Given<typeof settingFlags>): Loader {
  return createLoader(host, {
    folder: placeOf('.'),
    ...(config !== undefined && { config: placeOf(config) }),
    flags: {
      ...(genre !== undefined && { genre: genre as Genre }),
      ...(style !== undefined && { style: styleNamed(style) }),
    },
  });
}

/** A house style's name, or the place of a style file. */
function styleNamed(style: string): string {
  if (houseStyles.has(style)) return style;
  if (readBytes(style)) return placeOf(style);
  if (/[/\\.]/.test(style)) throw new UsageError(`--style: there is no style file ${style}.`);
  const names = [...houseStyles.keys()];
  throw new UsageError(`${unknownName('house style', style, names)} There are ${names.join(', ')}.`);
}

/** A problem as one line: `path:line:column: message`, the path as people are shown it. */
export function problemLine({ place, line, column, message }: Problem): string {
  const at = [shown(place), ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(':');
  return `${at}: ${message}`;
}
