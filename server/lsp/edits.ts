import { diffWordsWithSpace } from 'diff';
import {
  type CreateFile,
  OptionalVersionedTextDocumentIdentifier,
  type SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Fix, Span } from '../review/index.ts';
import type { Abilities } from './abilities.ts';
import type { OpenDocument } from './documents.ts';
import { uriOf } from './places.ts';

/** A fix of an open document as an edit, with stops at its placeholders where the client has any. */
export function editOfFix({ edits }: Fix, document: OpenDocument, abilities: Abilities): WorkspaceEdit {
  const { uri, version } = document;
  if (!abilities.versionedEdits)
    return { changes: { [uri]: edits.map((edit) => TextEdit.replace(document.rangeOf(edit), edit.text)) } };
  let stops = 0;
  const changes = edits.map((edit): TextEdit | SnippetTextEdit => {
    const range = document.rangeOf(edit);
    if (!abilities.snippets || !edit.placeholders?.length) return TextEdit.replace(range, edit.text);
    return { range, snippet: { kind: 'snippet', value: snippetOf(edit, () => ++stops) } };
  });
  return { documentChanges: [TextDocumentEdit.create({ uri, version }, changes)] };
}

/** The text of an edit as a snippet: what is to be filled in is a stop. */
function snippetOf({ text, placeholders = [] }: Edit, nextStop: () => number): string {
  let snippet = '';
  let from = 0;
  for (const { start, end } of placeholders) {
    snippet += `${literal(text.slice(from, start))}\${${nextStop()}:${literal(text.slice(start, end))}}`;
    from = end;
  }
  return snippet + literal(text.slice(from));
}

const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** The change from one text of an open document to another, word by word. */
export function editOfText(document: OpenDocument, after: string, abilities: Abilities): WorkspaceEdit {
  const { uri, version } = document;
  const edits = differences(document.text, after).map(({ text, ...span }) => ({
    range: document.rangeOf(span),
    newText: text,
  }));
  return abilities.versionedEdits
    ? { documentChanges: [TextDocumentEdit.create({ uri, version }, edits)] }
    : { changes: { [uri]: edits } };
}

/** The change of a file from one text to another. A file that is not there yet has no text before. */
export function editOfFile(
  place: string,
  before: string | undefined,
  after: string,
  abilities: Abilities,
): WorkspaceEdit {
  const uri = uriOf(place);
  const file = TextDocument.create(uri, '', 0, before ?? '');
  const edits = differences(before ?? '', after).map(({ start, end, text }) => ({
    range: { start: file.positionAt(start), end: file.positionAt(end) },
    newText: text,
  }));
  if (!abilities.versionedEdits) return { changes: { [uri]: edits } };
  const change = TextDocumentEdit.create(OptionalVersionedTextDocumentIdentifier.create(uri, null), edits);
  const creation: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
  return { documentChanges: before === undefined && abilities.createsFiles ? [creation, change] : [change] };
}

/** Where two texts differ, word by word, so that what lies between stays untouched. */
function differences(before: string, after: string): (Span & { text: string })[] {
  const found: (Span & { text: string })[] = [];
  let at = 0;
  let last: { start: number; end: number; text: string } | undefined;
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (added || removed) {
      last ??= { start: at, end: at, text: '' };
      if (added) last.text += value;
      else last.end += value.length;
    } else if (last) {
      found.push(last);
      last = undefined;
    }
    if (!added) at += value.length;
  }
  return last ? [...found, last] : found;
}
