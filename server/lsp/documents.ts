import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language, Span, TextChange } from '../review/index.ts';
import { isStored, placeOf } from './places.ts';

/** The languages that are reviewed, by the names that editors give them. */
const languages: ReadonlyMap<string, Language> = new Map([
  ['markdown', 'markdown'],
  ['plaintext', 'plaintext'],
  ['text', 'plaintext'],
]);

/** Files of Copydesk's own, which are no articles whatever language an editor takes them for. */
const isOwn = (place: string): boolean => /(?:^|\/)\.copydesk(?:\.ya?ml|\.json|\/.*)$/.test(place);

/** A document that the client has open, and what happened to its text since it was last asked. */
export class OpenDocument {
  readonly uri: string;
  /** Null for a document that is not stored anywhere. */
  readonly place: string | null;
  /** Undefined for a document that is no article. */
  readonly language: Language | undefined;
  readonly #document: TextDocument;
  #changes: TextChange[] = [];

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.place = isStored(uri) ? placeOf(uri) : null;
    this.language = isOwn(this.place ?? '') ? undefined : languages.get(languageId);
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get version(): number {
    return this.#document.version;
  }

  get text(): string {
    return this.#document.getText();
  }

  /** Takes over changes in their order, each a change of the result of the one before. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    for (const change of changes) {
      if (this.language) this.#changes.push(this.#asChange(change));
      TextDocument.update(this.#document, [change], version);
    }
    return this;
  }

  #asChange(change: TextDocumentContentChangeEvent): TextChange {
    if (!('range' in change)) return { start: 0, end: this.text.length, text: change.text };
    const { start, end } = change.range;
    return { start: this.offsetAt(start), end: this.offsetAt(end), text: change.text };
  }

  /** The changes since the last time that somebody took them, by which a session follows the text. */
  takeChanges(): readonly TextChange[] {
    const taken = this.#changes;
    this.#changes = [];
    return taken;
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.#document.positionAt(start), end: this.#document.positionAt(end) };
  }

  offsetAt(position: Position): number {
    return this.#document.offsetAt(position);
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }
}
