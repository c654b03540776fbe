import { closeSync, openSync, writeSync } from 'node:fs';
import { type Output, outputTo } from './output.ts';
import { UsageError } from './usage.ts';

/** Where a report goes. */
export interface Sink extends Output {
  /** Whether colours show there. */
  readonly colours: boolean;
  close(): void;
}

/** A file where one is named, else the stream. @throws UsageError where the file cannot be written. */
export function sinkFor(file: string | undefined, stream: NodeJS.WriteStream): Sink {
  if (file !== undefined) return fileSink(file);
  const output = outputTo(stream);
  return {
    write: (text) => output.write(text),
    get closed() {
      return output.closed;
    },
    colours: wantsColours(stream),
    close: () => undefined,
  };
}

function fileSink(file: string): Sink {
  try {
    const descriptor = openSync(file, 'w');
    return {
      async write(text) {
        writeSync(descriptor, text);
      },
      closed: false,
      colours: false,
      close: () => closeSync(descriptor),
    };
  } catch (error) {
    throw new UsageError(`--output: ${file} cannot be written: ${(error as Error).message}.`);
  }
}

/** Colours are for terminals, unless the environment settles it: https://no-color.org, https://force-color.org. */
function wantsColours(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}
