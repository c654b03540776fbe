import type { Command } from './command.ts';

/** A command before it is loaded. */
export interface Listed {
  readonly summary: string;
  /** People are not told of it. */
  readonly hidden?: true;
  load(): Promise<Command>;
}

/** What the main hands in: what stands outside this room. */
export interface Surroundings {
  /** Starts the language server over standard input and output. */
  serve(): Promise<unknown>;
}

/** The commands by name. Each loads only when it is called. */
export const commandsIn = ({ serve }: Surroundings): Readonly<Record<string, Listed>> => ({
  check: {
    summary: 'Review articles, and fail where a finding is of weight.',
    load: async () => (await import('./check.ts')).check,
  },
  read: {
    summary: 'Show what the reading finds: sentences, who speaks, what is counted.',
    load: async () => (await import('./read.ts')).read,
  },
  audit: {
    summary: 'Count what each rule, and each of its phrases, comes to over an archive.',
    load: async () => (await import('./audit.ts')).audit,
  },
  explain: {
    summary: 'Explain a rule, with examples.',
    load: async () => (await import('./explain.ts')).explain,
  },
  rules: {
    summary: 'List the rules with their severities.',
    load: async () => (await import('./rules.ts')).rules,
  },
  rates: {
    summary: 'Fill the file of exchange rates.',
    load: async () => (await import('./rates.ts')).rates,
  },
  init: {
    summary: 'Write a first .copydesk.yaml.',
    load: async () => (await import('./init.ts')).init,
  },
  config: {
    summary: 'Show the settings of a file, and where each comes from.',
    load: async () => (await import('./config.ts')).config,
  },
  hand: {
    summary: 'Review for another Copydesk.',
    hidden: true,
    load: async () => (await import('./hand.ts')).hand,
  },
  lsp: {
    summary: 'Serve editors in the Language Server Protocol.',
    load: async () => (await import('./lsp.ts')).lspCommand(serve),
  },
});
