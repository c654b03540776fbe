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
