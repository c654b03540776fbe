import { closeSync, fstatSync, openSync, statSync, writeSync } from 'node:fs';
import { type Descriptor, directOutput, type Output, streamOf } from './output.ts';
import { UsageError } from './usage.ts';

/** Where a report goes. */
export interface Sink extends Output {
  /** Whether colours show there. */
  readonly colours: boolean;
  close(): void;
}

/** A file where one is named, else the descriptor. @throws UsageError where the file cannot be written. */
export function sinkFor(file: string | undefined, descriptor: Descriptor): Sink {
  if (file !== undefined) return fileSink(file);
  const output = directOutput(descriptor);
  return {
    write: (text) => output.write(text),
    get closed() {
      return output.closed;
    },
    colours: wantsColours(descriptor),
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
function wantsColours(descriptor: Descriptor): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return TERM !== 'dumb' && mayBeTerminal(descriptor) && streamOf(descriptor).isTTY === true;
}

/** As in `node:os`, which takes longer to load than a short report to write. */
const devNull = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null';

/** Whether it is worth setting up the stream to ask: it is not for files, pipes, and where all output is thrown away. */
function mayBeTerminal(descriptor: Descriptor): boolean {
  const stats = fstatSync(descriptor);
  return stats.isCharacterDevice() && stats.rdev !== statSync(devNull, { throwIfNoEntry: false })?.rdev;
}
