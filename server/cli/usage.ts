/** Wrong usage: its message names the flag or file and the cure, and the exit status is 2. */
export class UsageError extends Error {}

/** A file that cannot be checked as it stands. Lines and columns count from 1; columns are bytes. */
export class InputError extends Error {
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, at?: { readonly line: number; readonly column: number }) {
    super(message);
    this.line = at?.line;
    this.column = at?.column;
  }
}

/** What the process ends with. */
export const status = { fine: 0, findings: 1, trouble: 2 } as const;
