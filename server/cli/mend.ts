import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasMark } from './decode.ts';
import { InputError } from './usage.ts';

/**
 * Puts a file's new text in its place: all of it or nothing, with the byte order mark and the mode of the old one.
 *
 * @throws InputError where the file may not be written.
 */
export function replaceText(path: string, before: Uint8Array, text: string): void {
  const file = realpathSync(path);
  // Not the file but a copy of it is written to, so that nobody else would ask whether it may be.
  attempt(() => accessSync(file, constants.W_OK));
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.copydesk`);
  try {
    attempt(() => writeFileSync(draft, hasMark(before) ? `\uFEFF${text}` : text, { flag: 'wx' }));
    chmodSync(draft, statSync(file).mode);
    attempt(() => renameSync(draft, file));
  } finally {
    rmSync(draft, { force: true });
  }
}

function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    throw new InputError(`The fixes cannot be written: ${(error as Error).message}.`);
  }
}
