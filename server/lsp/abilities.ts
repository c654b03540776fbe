import type { InitializeParams } from 'vscode-languageserver';

/** What a client may tell when it starts the server, beside what the protocol has words for. */
export interface Options {
  /** It asks for the reason of a `copydesk.decline` that has none, so that one action stands for all reasons. */
  readonly asksForReason?: boolean;
  /** It wants the counts of each review, as `copydesk/counts` notifications. */
  readonly counts?: boolean;
  /** Where a rule's documentation stands, as a URI with `{rule}` in it. */
  readonly documentation?: string;
  /** The settings of an editor that cannot be asked for them. */
  readonly settings?: unknown;
}

/** What the client can do, as far as anybody here asks. */
export interface Abilities {
  /** It asks for diagnostics by itself. */
  readonly pulls: boolean;
  /** It asks again when told to. */
  readonly refreshes: boolean;
  /** It tells its settings when asked. */
  readonly tellsSettings: boolean;
  /** It takes a registration for changes of its settings. */
  readonly registersSettings: boolean;
  /** It takes registrations for files to watch. */
  readonly watches: boolean;
  /** Those may lie outside its folders. */
  readonly watchesElsewhere: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** It carries out edits when the server asks. */
  readonly appliesEdits: boolean;
  /** Its edits may name versions and make files. */
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  /** Its edits may hold places to fill in. */
  readonly snippets: boolean;
  readonly markdownHover: boolean;
  readonly options: Options;
}

/** Reads the abilities of a client from its first request. `documentation` is for those that name none of their own. */
export function abilitiesOf(
  { capabilities, initializationOptions }: InitializeParams,
  documentation: string | undefined,
): Abilities {
  const { workspace = {}, textDocument = {} } = capabilities;
  const edits = workspace.workspaceEdit ?? {};
  const diagnostics = { ...textDocument.publishDiagnostics, ...textDocument.diagnostic };
  return {
    pulls: textDocument.diagnostic !== undefined,
    refreshes: workspace.diagnostics?.refreshSupport === true,
    tellsSettings: workspace.configuration === true,
    registersSettings: workspace.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesElsewhere: workspace.didChangeWatchedFiles?.relativePatternSupport === true,
    relatedInformation: diagnostics.relatedInformation === true,
    codeDescription: diagnostics.codeDescriptionSupport === true,
    appliesEdits: workspace.applyEdit === true,
    versionedEdits: edits.documentChanges === true,
    createsFiles: edits.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    snippets: edits.documentChanges === true && edits.snippetEditSupport === true,
    markdownHover: textDocument.hover?.contentFormat?.includes('markdown') === true,
    options: {
      ...(documentation === undefined ? {} : { documentation }),
      ...(isObject(initializationOptions) ? (initializationOptions as Options) : {}),
    },
  };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
