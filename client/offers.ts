import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server says that people can choose from. */
export interface Offers {
  readonly reasons: readonly { readonly code: string; readonly title: string }[];
  readonly rules: readonly { readonly id: string; readonly summary: string }[];
}

/** The offers of a running server; none where none runs. */
export function offersOf(client: BaseLanguageClient | undefined): Offers {
  return client?.initializeResult?.capabilities.experimental ?? { reasons: [], rules: [] };
}
