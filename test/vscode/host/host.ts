/** What the runner and the two kinds of VS Code agree on. */

/** One run of the suite. All paths are absolute. */
export interface SuiteRun {
  /** The folder of the extension under development, with its `package.json`. */
  readonly extension: string;
  /** A packaged extension to install first. */
  readonly vsix?: string;
  /** The folder that the window opens. */
  readonly workspace: string;
  /** The CommonJS module that exports `run(): Promise<void>`. */
  readonly suite: string;
  /** Environment variables for the suite, on top of the runner's own. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds from the start of VS Code to the end of the suite. */
  readonly timeLimit: number;
}

/** How many tests came out how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** How a run ended: as an exit status, and in numbers if the suite lived to tell them. */
export interface SuiteResult {
  /** 0: all passed. 1: a test failed, or VS Code did. 124: the time limit was reached. */
  readonly status: 0 | 1 | 124;
  readonly counts?: Counts;
}

/** A VS Code that is set up and ready to run suites. */
export interface TestHost {
  /** For the output: name and version. */
  readonly name: string;
  /**
   * Starts VS Code, runs the suite, prints its output line by line and ends VS Code again.
   * @throws if VS Code cannot be started at all.
   */
  run(run: SuiteRun): Promise<SuiteResult>;
}

/** Prints a line about the setting up, apart from the suite's output. */
export function progress(line: string): void {
  console.log(`[vscode] ${line}`);
}
