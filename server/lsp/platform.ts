import type { Host } from '../review/index.ts';

/** The world around the server, which the entry points hand in: a process has files, a browser worker asks its client. */
export interface Platform {
  /** Files by place, and the clock. */
  readonly host: Host;
  /**
   * Adds text to the end of a file; makes the file and its folders where there are none.
   *
   * Rejects with a message for people where that cannot be done.
   */
  append(place: string, text: string): Promise<void>;
  /** Who declines findings, for the record; empty where nobody knows. Asked only when somebody does. */
  user(): string;
  /** Copydesk's own version, where it can be told. */
  readonly version?: string;
  /** Where a rule's documentation stands, as a URI with `{rule}` in it, for clients that name no place of their own. */
  readonly documentation?: string;
}
