import { writeSync } from 'node:fs';
import type { Writable } from 'node:stream';

/** Where text goes: a stream that may be slow, and whose reader may go away. */
export interface Output {
  /** Resolves when the stream wants more. Text for a reader that has gone is dropped. */
  write(text: string): Promise<void>;
  /** The reader has gone (`copydesk … | head`): nothing more needs to be worked out for it. */
  readonly closed: boolean;
}

/** Writes to a stream at its own pace. A pipe that breaks is no error; any other trouble is thrown by the next `write`. */
export function outputTo(stream: Writable): Output {
  let closed = false;
  let failure: Error | undefined;
  let resume = (): void => undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failure = error;
    closed = true;
    resume();
  });
  stream.on('drain', () => resume());
  return {
    async write(text) {
      if (failure) throw failure;
      if (closed || text === '' || stream.write(text)) return;
      await new Promise<void>((resolve) => {
        resume = resolve;
      });
    },
    get closed() {
      return closed;
    },
  };
}

/** The descriptors of standard output and standard error. */
export type Descriptor = 1 | 2;

/** The stream of a descriptor. Node sets it up when it is first asked for, which takes longer than a short report. */
export const streamOf = (descriptor: Descriptor): NodeJS.WriteStream =>
  descriptor === 1 ? process.stdout : process.stderr;

/** Writes straight to a descriptor; only where it takes no more at the moment does the stream take over. */
export function directOutput(descriptor: Descriptor): Output {
  let stream: Output | undefined;
  let closed = false;
  return {
    async write(text) {
      if (stream) return stream.write(text);
      let rest: Uint8Array = Buffer.from(text);
      try {
        while (!closed && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EPIPE') closed = true;
        else if (code !== 'EAGAIN') throw error;
        else {
          stream = outputTo(streamOf(descriptor));
          await stream.write(Buffer.from(rest).toString());
        }
      }
    },
    get closed() {
      return stream?.closed ?? closed;
    },
  };
}
