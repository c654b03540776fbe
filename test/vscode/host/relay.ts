/** What becomes of the lines that VS Code prints: the suite's are shown, the others are kept for when things go wrong. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Counts, SuiteResult } from './host.ts';
import { decode } from './messages.ts';

/** How VS Code ended: with an exit status, or not before the time limit. */
export type End = number | 'time limit';

/** How many other lines are kept. */
const kept = 60;

/** How a relay behaves where it differs from the ordinary. */
export interface RelayOptions {
  /** Gets the lines to show; the console otherwise. */
  readonly print?: (line: string) => void;
  /** Whether all lines are shown as they come; as `E2E_VERBOSE` says otherwise. */
  readonly verbose?: boolean;
  /** How long the last lines may take once VS Code has said that the suite is over, in milliseconds; 3000 otherwise. */
  readonly patience?: number;
}

/** Follows one run of the suite. */
export class Relay {
  #counts: Counts | undefined;
  readonly #others: string[] = [];
  readonly #print: (line: string) => void;
  readonly #verbose: boolean;
  readonly #patience: number;

  constructor(options: RelayOptions = {}) {
    this.#print = options.print ?? console.log;
    this.#verbose = options.verbose ?? Boolean(process.env.E2E_VERBOSE);
    this.#patience = options.patience ?? 3000;
  }

  /** Takes what VS Code has printed, one line or more. */
  take(printed: string): void {
    for (const line of printed.split(/\r?\n/)) this.#takeLine(line);
  }

  #takeLine(line: string): void {
    const message = decode(line);
    if (message === undefined) this.#takeOther(line);
    else if ('counts' in message) this.#counts = message.counts;
    else this.#print(message.line);
  }

  #takeOther(line: string): void {
    if (this.#verbose) this.#print(line);
    this.#others.push(line);
    if (this.#others.length > kept) this.#others.shift();
  }

  /** Waits for the last lines, makes the result of an end, and shows what else was printed if the end is no proper one. */
  async conclude(end: End): Promise<SuiteResult> {
    const deadline = Date.now() + this.#patience;
    while (end !== 'time limit' && this.#counts === undefined && Date.now() < deadline) await pause(50);
    const result = resultOf(end, this.#counts);
    if (end === 'time limit') this.explain('VS Code was stopped at the time limit.');
    else if (this.#counts === undefined) this.explain(`VS Code ended with status ${end} before the suite did.`);
    else if (end !== 0 && this.#counts.failed === 0) this.explain(`VS Code ended with status ${end}.`);
    return result;
  }

  /** Prints what went wrong and the last lines that are not the suite's. */
  explain(what: string): void {
    this.#print(what);
    if (this.#verbose || this.#others.length === 0) return;
    this.#print('The last it printed:');
    for (const line of this.#others) this.#print(`  ${line}`);
  }
}

/** A run has passed if VS Code says so, the suite says so, and there was something to pass. */
function resultOf(end: End, counts: Counts | undefined): SuiteResult {
  const passed = end === 0 && counts !== undefined && counts.failed === 0 && counts.passed > 0;
  const status = end === 'time limit' ? 124 : passed ? 0 : 1;
  return counts === undefined ? { status } : { status, counts };
}
