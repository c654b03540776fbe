import { basename, extname, relative, sep } from 'node:path';
import type { Language } from '../review/index.ts';
import { placeOf, readBytes } from './host.ts';
import { InputError } from './usage.ts';

/** Something to check. */
export interface Source {
  /** As it is shown: relative to the current folder where it lies in it. */
  readonly path: string;
  /** Absolute, for the engine; null for standard input without a name. */
  readonly place: string | null;
  readonly language: Language;
  /** Somebody named it, so that no `ignore` passes over it. */
  readonly named: boolean;
  /** It is written back where it came from. */
  readonly file: boolean;
  /** Its bytes. @throws InputError where they cannot be had. */
  bytes(): Promise<Uint8Array>;
}

/** Extensions by which articles are found in folders, with what they are written in. */
export const extensions: ReadonlyMap<string, Language> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'plaintext'],
]);

/** What a file is written in, by its name: whatever is not known to be marked up is plain text. */
export const languageOf = (path: string): Language => extensions.get(extname(path).toLowerCase()) ?? 'plaintext';

/** A file as a source. */
export function fileSource(path: string, named: boolean): Source {
  const place = placeOf(path);
  return {
    path: shown(place),
    place,
    language: languageOf(path),
    named,
    file: true,
    async bytes() {
      const bytes = readBytes(path);
      if (bytes) return bytes;
      throw new InputError('There is no such file. Check its name and the current folder.');
    },
  };
}

/** Standard input as a source; the name of the file that it stands for settles language and configuration. */
export function inputSource(filename: string | undefined): Source {
  const place = filename === undefined ? null : placeOf(filename);
  return {
    path: place === null ? '<stdin>' : shown(place),
    place,
    language: languageOf(basename(filename ?? '')),
    named: true,
    file: false,
    bytes: async () => (await import('node:stream/consumers')).buffer(process.stdin),
  };
}

/** A place as people are shown it: from the current folder where it lies in it, absolute elsewhere. */
export function shown(place: string): string {
  const path = relative('.', place);
  if (path === '') return '.';
  return path === '..' || path.startsWith(`..${sep}`) ? place : path.replaceAll(sep, '/');
}
