import { isUtf8 } from 'node:buffer';
import { InputError } from './usage.ts';

/**
 * The text of a file's bytes, without a leading byte order mark.
 *
 * @throws InputError where the bytes are no text in UTF-8, naming the place of the first that is wrong.
 */
export function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(buffer, 0xff, 0xfe) || startsWith(buffer, 0xfe, 0xff))
    throw new InputError('The file is UTF-16, which Copydesk does not read; save it as UTF-8.');
  const nul = buffer.indexOf(0);
  if (nul >= 0)
    throw new InputError('The file is binary (it holds a NUL byte); only text can be checked.', placeOf(buffer, nul));
  if (!isUtf8(buffer)) throw notUtf8(buffer);
  return buffer.toString('utf8', hasMark(buffer) ? 3 : 0);
}

/** Whether the bytes begin with the byte order mark of UTF-8. */
export const hasMark = (bytes: Uint8Array): boolean => startsWith(bytes, 0xef, 0xbb, 0xbf);

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, at) => bytes[at] === byte);

function notUtf8(buffer: Buffer): InputError {
  const { offset, name } = wrongByte(buffer);
  const at = placeOf(buffer, offset);
  const message = `The file is not UTF-8: byte ${at.column} of line ${at.line} is ${name}. Save it as UTF-8.`;
  return new InputError(message, at);
}

/** The first byte that begins no character of UTF-8, with its offset: the longest beginning that decodes ends there. */
export function wrongByte(buffer: Buffer): { readonly offset: number; readonly name: string } {
  let low = 0;
  let high = buffer.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8(buffer.subarray(0, wholeUpTo(buffer, middle)))) low = middle;
    else high = middle - 1;
  }
  const offset = wholeUpTo(buffer, low);
  return { offset, name: `0x${(buffer[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}` };
}

/** Where the character begins that a cut at `end` would go through; `end` where it goes through none. */
function wholeUpTo(buffer: Buffer, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = buffer[end - back] ?? 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? end - back : end;
    if (byte < 0x80) return end;
  }
  return end;
}

/** How many bytes a character has whose first byte this is. */
const lengthOf = (first: number): number => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2);

/** Line and byte of an offset, both counted from 1. */
function placeOf(buffer: Buffer, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = buffer.indexOf(10); at >= 0 && at < offset; at = buffer.indexOf(10, at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
