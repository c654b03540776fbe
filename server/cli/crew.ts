/** A crew: threads that each have a desk of their own, so that a machine's processors share the articles. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Source } from './article.ts';
import type { CheckFlags } from './check.ts';
import type { Desk, Outcome, Task } from './desk.ts';

/** What a thread is told when it starts: all that its desk is set up from. */
export interface Assignment {
  readonly given: CheckFlags;
  readonly fix: Task['fix'];
}

/** An article for a thread: its absolute path, and whether somebody named it. */
export interface Order {
  readonly place: string;
  readonly named: boolean;
}

/** A desk that reviews several articles at a time. */
export interface Crew extends Desk {
  readonly size: number;
  dismiss(): Promise<void>;
}

/** More threads than this gain next to nothing: by then reporting is what takes the time. */
const most = 8;
/** A thread keeps a second processor half busy, with compiling and collecting garbage. */
const processorsEach = 2;

/**
 * Starts a crew of at most so many threads, or of as many as the machine has processors for; undefined where that would
 * be one. A thread starts when there is an article for it that all others are too busy for. What a thread that breaks down
 * leaves behind, and whatever is no file, is reviewed at `desk`.
 */
export function hire(assignment: Assignment, threads: number | undefined, desk: Desk): Crew | undefined {
  const size = threads ?? Math.min(Math.floor(availableParallelism() / processorsEach), most);
  if (size < 2) return undefined;
  const hands: Hand[] = [];
  const handFor = (): Hand => {
    const free = hands.length > 0 ? leastBusy(hands) : undefined;
    if (free && (free.load === 0 || hands.length === size)) return free;
    const hired = new Hand(assignment, desk);
    hands.push(hired);
    return hired;
  };
  return {
    size,
    review: (source) => handFor().review(source),
    dismiss: async () => void (await Promise.all(hands.map((hand) => hand.dismiss()))),
  };
}

const leastBusy = (hands: readonly Hand[]): Hand => hands.reduce((a, b) => (b.load < a.load ? b : a));

/** An article that a thread was given. */
interface Given {
  readonly source: Source;
  readonly done: (outcome: Outcome | Promise<Outcome>) => void;
}

/** A thread. It answers in the order of its articles. */
class Hand implements Desk {
  readonly #thread: Worker;
  readonly #desk: Desk;
  readonly #given: Given[] = [];
  #broken = false;

  constructor(assignment: Assignment, desk: Desk) {
    this.#desk = desk;
    this.#thread = new Worker(join(import.meta.dirname, 'cli.cjs'), { argv: ['hand'], workerData: assignment });
    this.#thread.on('message', (outcome: Outcome) => this.#given.shift()?.done(outcome));
    this.#thread.on('error', () => this.#breakDown());
  }

  /** How many articles it has still to review. */
  get load(): number {
    return this.#broken ? Number.POSITIVE_INFINITY : this.#given.length;
  }

  review(source: Source): Promise<Outcome> {
    const { place, named, file } = source;
    if (this.#broken || !file || place === null) return this.#desk.review(source);
    return new Promise((done) => {
      this.#given.push({ source, done });
      this.#thread.postMessage({ place, named } satisfies Order);
    });
  }

  async dismiss(): Promise<void> {
    await this.#thread.terminate();
  }

  #breakDown(): void {
    this.#broken = true;
    for (const { source, done } of this.#given.splice(0)) done(this.#desk.review(source));
  }
}
