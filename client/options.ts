import { type DocumentSelector, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

/** What the server is told of: articles, and the files that they are reviewed by. */
const languages = ['markdown', 'plaintext'];
const deskFiles = ['**/.copydesk.{yaml,yml,json}', '**/.copydesk/decisions.jsonl'];

/** What the client tells the server at the start, and what of it concerns the server. */
export function optionsFor(): LanguageClientOptions {
  return {
    documentSelector: selectorFor(schemes()) as string[],
    initializationOptions: {
      asksForReason: true,
      counts: true,
      // The pages of the rules are shown as a preview, which is a command.
      documentation: 'command:copydesk.showRule?%5B%22{rule}%22%5D',
    },
    markdown: { isTrusted: { enabledCommands: ['copydesk.showRule'] } },
  };
}

const selectorFor = (schemes: readonly string[]): DocumentSelector =>
  schemes.flatMap((scheme) => [
    ...languages.map((language) => ({ scheme, language })),
    ...deskFiles.map((pattern) => ({ scheme, pattern })),
  ]);

/**
 * Where articles are: files, new documents, and the file systems of open folders and documents, if they can be written.
 * Not the old versions that a comparison shows, nor what extensions print.
 */
function schemes(): readonly string[] {
  const open = [
    ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme),
    ...workspace.textDocuments.map(({ uri }) => uri.scheme),
  ];
  return [...new Set(['file', 'untitled', ...open.filter((scheme) => workspace.fs.isWritableFileSystem(scheme))])];
}
