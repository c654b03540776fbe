/** What an editor has before it: a folder of its own on the disk, and the documents that are open. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, Range } from 'vscode-languageserver-protocol/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { renderMarked } from '../support/marked.ts';

/** A folder and the documents that are open in it. Paths are relative to the folder, with `/` between folders. */
export class Pages {
  folder = '';
  readonly documents = new Map<string, TextDocument>();

  constructor(files: Readonly<Record<string, string>>) {
    this.moveIn(files);
  }

  /** Makes a fresh folder with some files in it. */
  moveIn(files: Readonly<Record<string, string>>): void {
    this.folder = mkdtempSync(join(tmpdir(), 'copydesk-lsp-'));
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  /** Takes the folder away. */
  moveOut(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The URI of a file in the folder. */
  uriOf(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  /** The path in the folder that a URI names, or the URI itself where it is elsewhere. */
  pathOf(uri: string): string {
    const folder = `${pathToFileURL(this.folder).href}/`;
    return uri.startsWith(folder) ? decodeURIComponent(uri.slice(folder.length)) : uri;
  }

  /** Writes a file as another program would. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** A file as it is stored; undefined where there is none. */
  read(path: string): string | undefined {
    const file = join(this.folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  /** The text of an open document. */
  text(path: string): string {
    return this.document(path).getText();
  }

  /** An open document. */
  document(path: string): TextDocument {
    const document = this.documents.get(path);
    if (!document) throw new Error(`${path} is not open.`);
    return document;
  }

  /** Where some words stand first, in UTF-16 code units. */
  find(path: string, words: string): { start: number; end: number } {
    const start = this.text(path).indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in ${path}.`);
    return { start, end: start + words.length };
  }

  /** Where some words stand. */
  rangeOf(path: string, words: string): Range {
    const document = this.document(path);
    const { start, end } = this.find(path, words);
    return { start: document.positionAt(start), end: document.positionAt(end) };
  }

  /** Where a range stands in the text, in UTF-16 code units. */
  spanOf(path: string, { start, end }: Range): { start: number; end: number } {
    const document = this.document(path);
    return { start: document.offsetAt(start), end: document.offsetAt(end) };
  }

  /** The text with its diagnostics in braces, each with its rule: `{Critics say|sourcing/vague-source} …`. */
  marked(path: string, diagnostics: readonly Diagnostic[]): string {
    const marks = diagnostics.map(({ range, code }) => ({ ...this.spanOf(path, range), replacements: [String(code)] }));
    return renderMarked({ text: this.text(path), marks });
  }
}
