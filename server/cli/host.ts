import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from '../review/index.ts';
import { decode } from './decode.ts';
import { InputError } from './usage.ts';

/** Files and clock of this machine, for the engine. */
export const host: Host = {
  async readText(place) {
    const bytes = readBytes(place);
    return bytes && decode(bytes);
  },
  today: () => new Date().toISOString().slice(0, 10),
};

/** A path as the engine wants it: absolute, with `/` between folders. */
export function placeOf(path: string): string {
  const absolute = resolve(path);
  return process.platform === 'win32' ? absolute.replaceAll('\\', '/') : absolute;
}

/**
 * The bytes of a file; undefined where there is none.
 *
 * Files are read without going through Node's thread pool, which costs more than reading them.
 *
 * @throws InputError with a message for people where it cannot be read.
 */
export function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new InputError(unreadable('file', error));
  }
}

/** Says for people why something cannot be read. */
export function unreadable(what: 'file' | 'folder', error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return complaints[code ?? '']?.(what) ?? `The ${what} cannot be read: ${message}.`;
}

const denied = (what: string): string =>
  `The ${what} cannot be read: permission is denied. Give yourself the right to read it.`;

const complaints: Readonly<Record<string, (what: string) => string>> = {
  EISDIR: () => 'This is a folder, where a file is needed.',
  EACCES: denied,
  EPERM: denied,
  ELOOP: (what) => `The ${what} cannot be read: its symbolic links lead round in a circle.`,
  ERR_FS_FILE_TOO_LARGE: () => 'The file is larger than 2 GB, which is more than one article. Split it.',
};
