import { problemLine } from '../settle.ts';
import type { Complaint } from './archive.ts';

/** What is said beside the report, while an archive is read. */
export interface Progress {
  /** Tells how far the work has come: now and then, and only where it takes long. */
  tell(articles: number, words: number): void;
  /** Tells what is wrong with a piece of the archive. The same trouble is told once, and of many the first. */
  complain(complaint: Complaint): void;
  /** How many pieces there was something wrong with. */
  readonly complaints: number;
  /** Clears away what is no longer true, and says how many complaints were left out. */
  end(): void;
}

/** How long it is silent between two lines, in milliseconds: on a terminal one takes the place of the other. */
const pause = { terminal: 1_000, elsewhere: 60_000 } as const;

/** How many complaints are told. An archive of the wrong form has one in each of its millions of lines. */
const mostComplaints = 20;

/** Tells of progress on standard error. `now` is a clock in milliseconds. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr, now = Date.now): Progress {
  const terminal = stream.isTTY === true;
  const silence = terminal ? pause.terminal : pause.elsewhere;
  const told = new Set<string>();
  let last = now();
  let shows = false;
  let complaints = 0;

  const clear = (): void => {
    if (shows) stream.write('\r\u001b[K');
    shows = false;
  };
  return {
    tell(articles, words) {
      if (now() - last < silence) return;
      last = now();
      clear();
      const line = `${articles.toLocaleString('en')} articles, ${words.toLocaleString('en')} words …`;
      stream.write(terminal ? line : `${line}\n`);
      shows = terminal;
    },
    complain({ path, ...trouble }) {
      const line = problemLine({ place: path, ...trouble });
      if (told.has(line)) return;
      complaints++;
      if (told.size === mostComplaints) return;
      told.add(line);
      clear();
      stream.write(`${line}\n`);
    },
    get complaints() {
      return complaints;
    },
    end() {
      clear();
      if (complaints > told.size) stream.write(`… and ${complaints - told.size} complaints more.\n`);
    },
  };
}
