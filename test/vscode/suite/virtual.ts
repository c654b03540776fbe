/** Articles that are no files of the machine: VS Code alone can reach them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { actions, rangeOf, read, ruleOf, show, untilFindings, write } from './desk.ts';

/** The smallest file system that VS Code accepts: files by path, no folders. */
class Memory implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch = () => new vscode.Disposable(() => {});
  createDirectory = () => {};
  readDirectory = () => [];
  rename = () => assert.fail('Nothing is renamed here.');

  stat(uri: vscode.Uri): vscode.FileStat {
    const size = this.readFile(uri).length;
    return { type: vscode.FileType.File, ctime: 0, mtime: size, size };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
  }
}

describe('an article in a virtual file system', () => {
  const article = vscode.Uri.parse('copydesk-test://desk/opinion/plan.md');
  let provider: vscode.Disposable;
  before(() => {
    provider = vscode.workspace.registerFileSystemProvider('copydesk-test', new Memory());
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    provider.dispose();
  });

  it('is reviewed by the configuration beside it, and declined on record', async () => {
    await write(article, 'Critics say the plan will fail.\n\nThe minister slammed it.\n');
    await write(article.with({ path: '/.copydesk.yaml' }), 'rules: { phrasing/loaded-verb: off }\n');
    await vscode.workspace.openTextDocument(article);
    // The server hears of file systems that are in use when it starts.
    await vscode.commands.executeCommand('copydesk.restart');
    const editor = await show(article);
    const found = await untilFindings(article, 'the findings', (all) => all.length > 0);
    assert.deepEqual(found.map(ruleOf), ['sourcing/vague-source']);
    const [action] = await actions(article, rangeOf(editor, 'Critics say'), /^Decline/);
    const [given] = action?.command?.arguments ?? [];
    await vscode.commands.executeCommand('copydesk.decline', { ...given, code: 'false-alarm' });
    await untilFindings(article, 'the finding to go', (all) => all.length === 0);
    const record = await read(article.with({ path: '/.copydesk/decisions.jsonl' }));
    assert.equal(JSON.parse(record ?? '{}').path, 'opinion/plan.md');
  });
});
