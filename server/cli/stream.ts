import type { Output } from './output.ts';

/**
 * The lines of a byte stream, without their ends, one at a time. Bytes and not text, so that a line which is no UTF-8
 * spoils itself alone.
 */
export async function* linesIn(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield joined(pieces, chunk.subarray(from, end));
      pieces = [];
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield joined(pieces.slice(0, -1), pieces.at(-1) as Buffer);
}

const joined = (pieces: readonly Buffer[], last: Buffer): Buffer =>
  pieces.length === 0 ? last : Buffer.concat([...pieces, last]);

/** Answers each line with a line, in order, at the pace of the slower end. Blank lines are no questions. */
export async function answerLines(
  input: AsyncIterable<Buffer>,
  output: Output,
  answer: (line: Buffer) => Promise<unknown>,
): Promise<void> {
  for await (const line of linesIn(input)) {
    if (isBlank(line)) continue;
    await output.write(`${JSON.stringify(await answer(line))}\n`);
    if (output.closed) return;
  }
}

/** Whether a line has nothing in it but white space. */
export const isBlank = (line: Buffer): boolean => line.every((byte) => byte === 32 || byte === 9 || byte === 13);
