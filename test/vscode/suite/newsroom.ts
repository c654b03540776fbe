/** What a newsroom does beside fixing: it declines, configures, reads up on rules. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  actions,
  exported,
  findings,
  inWorkspace,
  rangeOf,
  read,
  remove,
  ruleOf,
  run,
  show,
  until,
  untilFindings,
  write,
} from './desk.ts';

const text =
  'Critics say the plan will fail.\n\nThe minister slammed it, and the bridge needs between 10-20 new cables.\n';
const rules = ['sourcing/vague-source', 'phrasing/loaded-verb', 'numbers/range'];
const configuration = () => inWorkspace('.copydesk.yaml');
const record = () => inWorkspace('.copydesk/decisions.jsonl');

/** Shows an article of this part's own and waits until its findings are there. */
async function article(name: string): Promise<vscode.TextEditor> {
  const uri = inWorkspace(name);
  await write(uri, text);
  const editor = await show(uri);
  await untilFindings(uri, 'all findings', (found) => found.length === rules.length);
  assert.deepEqual(findings(uri).map(ruleOf), rules);
  return editor;
}

const without = (rule: string) => (found: readonly vscode.Diagnostic[]) =>
  found.length === rules.length - 1 && found.every((each) => ruleOf(each) !== rule);

describe('a newsroom in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(configuration());
    await remove(record());
  });

  it('declines a finding for a reason, which goes on record', async () => {
    const editor = await article('declined.md');
    const { uri } = editor.document;
    const [action] = await actions(uri, rangeOf(editor, 'Critics say'), /^Decline sourcing\/vague-source here …$/);
    let done = false;
    const declined = run(action ?? assert.fail()).finally(() => {
      done = true;
    });
    // The list of reasons opens in its own time; the first of them is taken once it is there.
    await until('the list of reasons to be answered', async () => {
      if (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return done;
    });
    await declined;
    await untilFindings(uri, 'the finding to go', without('sourcing/vague-source'));
    const lines = (await read(record()))?.trim().split('\n') ?? [];
    assert.equal(lines.length, 1);
    const { rule, path, text, code } = JSON.parse(lines[0] ?? '');
    assert.deepEqual(
      { rule, path, text, code },
      { rule: 'sourcing/vague-source', path: 'declined.md', text: 'Critics say', code: 'common-knowledge' },
    );
    const { statusBar } = await exported();
    assert.equal(statusBar?.text, '$(book) 2 open, 1 declined, 0 TK');
  });

  it('follows the configuration, and shows what is wrong with it', async () => {
    const { document } = await article('configured.md');
    await write(configuration(), 'rules:\n  phrasing/loaded-verb: off\n');
    await untilFindings(document.uri, 'the rule to be off', without('phrasing/loaded-verb'));
    await write(configuration(), 'rules:\n  phrasing/loaded-verbs: off\n');
    const [problem] = await until('the problem', () => {
      const problems = findings(configuration());
      return problems.length === 1 && problems;
    });
    assert.match(problem?.message ?? '', /“phrasing\/loaded-verbs” \(did you mean “phrasing\/loaded-verb”\?\)/);
    assert.deepEqual(problem?.range.start, new vscode.Position(1, 2));
    await untilFindings(document.uri, 'the rule to be on', (found) => found.length === rules.length);
    await remove(configuration());
    await until('the problem to go', () => findings(configuration()).length === 0);
  });

  it('switches a rule off, in a configuration that it can see and undo', async () => {
    const editor = await article('switched.md');
    const { uri } = editor.document;
    const [action] = await actions(uri, rangeOf(editor, 'slammed'), /^Switch .+ off in \.copydesk\.yaml$/);
    await run(action ?? assert.fail());
    await untilFindings(uri, 'the rule to be off', without('phrasing/loaded-verb'));
    const file = await vscode.workspace.openTextDocument(configuration());
    assert.equal(file.getText(), 'rules:\n  phrasing/loaded-verb: off\n');
    await file.save();
  });

  it('follows the settings of VS Code', async () => {
    const { document } = await article('settings.md');
    const settings = vscode.workspace.getConfiguration('copydesk');
    await settings.update('rules', { 'numbers/range': 'off' }, vscode.ConfigurationTarget.Workspace);
    await untilFindings(document.uri, 'the rule to be off', without('numbers/range'));
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await untilFindings(document.uri, 'the rule to be on', (found) => found.length === rules.length);
  });

  it('applies all safe fixes, and no others', async () => {
    const { document } = await article('fixed.md');
    await vscode.commands.executeCommand('copydesk.fixAll');
    await until('the fix', () => document.getText() === text.replace('between 10-20', 'between 10 and 20'));
    await untilFindings(document.uri, 'its finding to go', without('numbers/range'));
  });

  it('puts the cursor on what a fix could not know', async () => {
    const editor = await article('stops.md');
    const [action] = await actions(editor.document.uri, rangeOf(editor, 'Critics say'), /^Name one of them$/);
    await run(action ?? assert.fail());
    assert.equal(editor.document.getText(), text.replace('Critics say', 'Critics such as TKTK-SOURCE say'));
    await until('the stop', () => editor.document.getText(editor.selection) === 'TKTK-SOURCE');
    const { uri } = editor.document;
    await untilFindings(uri, 'the hole', (found) => found.some((each) => ruleOf(each) === 'sourcing/missing-citation'));
    assert.match((await exported()).statusBar?.text ?? '', /, 1 TK$/);
  });

  it('explains a rule under the pointer, and shows its page', async () => {
    const editor = await article('explained.md');
    const at = rangeOf(editor, 'slammed').start;
    const hovers = await until('the explanation', async () => {
      const { uri } = editor.document;
      const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
      return found.length > 0 && found;
    });
    const [contents] = hovers.flatMap((hover) => hover.contents) as vscode.MarkdownString[];
    assert.match(contents?.value ?? '', /^\*\*phrasing\/loaded-verb\*\*/);
    const [, link = ''] = /\(command:(copydesk\.showRule\?[^)]+)\)/.exec(contents?.value ?? '') ?? [];
    const [command = '', query = ''] = link.split('?');
    await vscode.commands.executeCommand(command, ...JSON.parse(decodeURIComponent(query)));
    const isPage = ({ label }: vscode.Tab): boolean => /loaded-verb/.test(label);
    await until('the page', () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(isPage)));
  });

  it('starts the server again', async () => {
    const { document } = await article('restarted.md');
    await vscode.commands.executeCommand('copydesk.restart');
    await untilFindings(document.uri, 'the findings to come back', (found) => found.length === rules.length);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.delete(rangeOf(editor, 'Critics say the plan will fail.')));
    await untilFindings(document.uri, 'the finding to go', without('sourcing/vague-source'));
    await vscode.commands.executeCommand('workbench.action.files.save');
  });
});
