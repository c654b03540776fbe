/** The commands that the server carries out. */
export const commands = { decline: 'copydesk.decline', switchOff: 'copydesk.switchOff' } as const;

/** Which finding to decline, and why. */
export interface DeclineArguments {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** The reason's code; a client that says so asks for it where it is missing. */
  readonly code?: string;
  /** Needed for the reason `other`. */
  readonly note?: string;
}

/** Which rule to switch off, and in the configuration of which article. */
export interface SwitchOffArguments {
  readonly uri: string;
  readonly rule: string;
}
