import type { Connection } from 'vscode-languageserver';

/** Tells of what went wrong inside, each thing once: the same trouble would come back with every keystroke. */
export interface Complaints {
  /** `name` is the rule, document or step that failed. */
  about(name: string, error: unknown): void;
  /** Tells of something that people should mend, and that has no file to show it in. */
  mention(message: string): void;
}

/** Complaints that go into the client's log. */
export function createComplaints({ console }: Pick<Connection, 'console'>): Complaints {
  const told = new Set<string>();
  const once = (name: string, tell: () => void): void => {
    if (told.has(name)) return;
    told.add(name);
    tell();
  };
  return {
    about: (name, error) => once(name, () => console.error(`${name} failed: ${describe(error)}`)),
    mention: (message) => once(message, () => console.warn(message)),
  };
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
