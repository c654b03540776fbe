import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('is there and starts when an article is opened', async () => {
    const extension = vscode.extensions.getExtension('copydesk.copydesk');
    assert.ok(extension, 'VS Code does not know the extension.');
    const [article] = await vscode.workspace.findFiles('harbour.md');
    assert.ok(article, 'The workspace has no sample.');
    await vscode.window.showTextDocument(article);
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
