import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver-protocol/node';
import type { Editor } from './editor.ts';
import { editors } from './editors.ts';
import { modern } from './server.ts';

const article = 'Critics say the plan will fail.\n\nCritics say the bridge is old.\n';

describe('a newsroom configures', () => {
  const { move, start } = editors();

  it('by a file, whose changes take effect', async () => {
    const editor = await move({ '.copydesk.yaml': 'rules:\n  sourcing/vague-source: error\n' });
    await editor.open('plan.txt', article);
    assert.deepEqual(
      (await editor.pull('plan.txt')).map(({ severity }) => severity),
      [1, 1],
    );
    await editor.touch('.copydesk.yaml', 'rules:\n  sourcing/vague-source: off\n');
    await editor.until(async () => (await editor.pull('plan.txt')).length === 0, 'the change to take effect');
  });

  it('by a file that is being written in the editor', async () => {
    const editor = await move();
    await editor.open('plan.txt', article);
    assert.equal((await editor.pull('plan.txt')).length, 2);
    await editor.open('.copydesk.yaml', '', 'yaml');
    await editor.change('.copydesk.yaml', [{ start: 0, end: 0, text: 'rules: { sourcing/vague-source: off }\n' }]);
    await editor.until(async () => (await editor.pull('plan.txt')).length === 2, 'nothing, while it is not stored');
    await editor.touch('.copydesk.yaml', '');
    await editor.until(async () => (await editor.pull('plan.txt')).length === 0, 'the change to take effect');
    await editor.replace('.copydesk.yaml', 'off', 'hint');
    await editor.until(async () => (await editor.pull('plan.txt'))[0]?.severity === 4, 'the change to take effect');
    await editor.close('.copydesk.yaml');
    await editor.until(async () => (await editor.pull('plan.txt'))[0]?.severity === 2, 'what is stored to hold');
  });

  it('by the settings of the editor, which give way to a file', async () => {
    const settings = { genre: 'opinion', rules: { 'sourcing/vague-source': 'hint' }, style: '', phrases: null };
    const editor = await start({ settings });
    await editor.open('plan.txt', article);
    assert.equal((await editor.pull('plan.txt'))[0]?.severity, 4);
    await editor.tellSettings({ ...settings, rules: { 'sourcing/vague-source': 'error' } });
    await editor.until(async () => (await editor.pull('plan.txt'))[0]?.severity === 1, 'the settings to take effect');
    await editor.touch('.copydesk.yaml', 'rules: { sourcing/vague-source: information }\n');
    await editor.until(async () => (await editor.pull('plan.txt'))[0]?.severity === 3, 'the file to outrank them');
  });

  it('by settings told at the start and later, where the client cannot be asked', async () => {
    const { workspace, ...rest } = modern;
    const capabilities = { ...rest, workspace: { ...workspace, configuration: false } };
    const settings = { rules: { 'sourcing/vague-source': 'error' } };
    const editor = await start({ capabilities, initializationOptions: { settings } });
    await editor.open('plan.txt', article);
    assert.equal((await editor.pull('plan.txt'))[0]?.severity, 1);
    await editor.tellSettings({ rules: { 'sourcing/vague-source': 'hint' } });
    await editor.until(async () => (await editor.pull('plan.txt'))[0]?.severity === 4, 'the settings to take effect');
  });

  it('and hears in the log what is wrong with those settings', async () => {
    const editor = await start({ settings: { genre: 'opinon' } });
    await editor.open('plan.txt', article);
    assert.equal((await editor.pull('plan.txt')).length, 2);
    await editor.until(() => editor.log.some((line) => line.includes('opinon')), 'the complaint');
  });

  it('and sees at its place what is wrong with a file, until it is mended', async () => {
    const broken = '# Ours\nrules:\n  sourcing/vague-sauce: off\n';
    const editor = await move({ '.copydesk.yaml': broken });
    await editor.open('.copydesk.yaml', broken, 'yaml');
    await editor.until(() => editor.pushed.get('.copydesk.yaml')?.length === 1, 'the problem');
    const [problem = assert.fail()] = editor.pushed.get('.copydesk.yaml') ?? [];
    assert.deepEqual(problem.range.start, { line: 2, character: 2 });
    assert.match(
      String(problem.message),
      /There is no rule “sourcing\/vague-sauce” \(did you mean “sourcing\/vague-source”\?\)/,
    );
    await editor.replace('.copydesk.yaml', 'sauce', 'source');
    await editor.until(() => editor.pushed.get('.copydesk.yaml')?.length === 0, 'the problem to go');
  });

  it('by switching a rule off, comments kept', async () => {
    const file = '# Ours\ngenre: opinion # always\n';
    const editor = await move({ '.copydesk.yaml': file });
    await editor.open('plan.txt', article);
    const action = await editor.action('plan.txt', 'Critics', /^Switch/);
    assert.equal(action.title, 'Switch sourcing/vague-source off in .copydesk.yaml');
    await editor.run(action);
    assert.equal(editor.read('.copydesk.yaml'), `${file}rules:\n  sourcing/vague-source: off\n`);
    await editor.until(async () => (await editor.pull('plan.txt')).length === 0, 'the switch to take effect');
  });

  it('by switching a rule off in JSON, which stays JSON', async () => {
    const file = { genre: 'opinion', rules: { 'sourcing/vague-source': { severity: 'error' } } };
    const editor = await move({ '.copydesk.json': JSON.stringify(file) });
    await editor.open('plan.txt', article);
    await editor.run(await editor.action('plan.txt', 'Critics', /^Switch .* off in \.copydesk\.json$/));
    const rules = { 'sourcing/vague-source': { severity: 'off' } };
    assert.deepEqual(JSON.parse(editor.read('.copydesk.json') ?? ''), { ...file, rules });
  });

  it('by switching a rule off where there is no configuration yet', async () => {
    const editor = await move();
    await editor.open('desk/plan.txt', article);
    const action = await editor.action('desk/plan.txt', 'Critics', /^Switch/);
    await editor.run(action);
    assert.equal(editor.read('.copydesk.yaml'), 'rules:\n  sourcing/vague-source: off\n');
    assert.equal(editor.applied[0]?.documentChanges?.length, 2);
    await editor.until(async () => (await editor.pull('desk/plan.txt')).length === 0, 'the switch to take effect');
  });

  it('each folder by itself', async () => {
    const files = { 'a/.copydesk.yaml': 'root: true\ngenre: opinion\nrules: { sourcing/vague-source: off }\n' };
    const editor = await move(files);
    await editor.open('a/plan.txt', article);
    await editor.open('b/plan.txt', article);
    assert.equal((await editor.pull('a/plan.txt')).length, 0);
    assert.equal((await editor.pull('b/plan.txt')).length, 2);
  });

  it('each root of a workspace by the settings that hold there, with a record of its own', async () => {
    const settings = (scopeUri = '') =>
      scopeUri.endsWith('/a') ? { rules: { 'sourcing/vague-source': 'error' } } : {};
    const editor = await start({ settings, files: { 'a/x': '', 'b/x': '' } });
    await editor.changeFolders([join(editor.folder, 'a'), join(editor.folder, 'b')]);
    for (const [path, severity] of Object.entries({ 'a/plan.txt': 1, 'b/plan.txt': 2 })) {
      await editor.open(path, article);
      assert.equal((await editor.pull(path))[0]?.severity, severity);
      await editor.run(await editor.action(path, 'Critics', /false alarm$/));
      assert.equal((await editor.pull(path)).length, 1);
    }
    for (const root of ['a', 'b'])
      assert.equal(JSON.parse(editor.read(`${root}/.copydesk/decisions.jsonl`) ?? '{}').path, 'plan.txt');
  });

  it('nothing about what it is told to ignore', async () => {
    const editor = await move({ '.copydesk.yaml': 'ignore: [wire/]\n' });
    await editor.open('wire/plan.txt', article);
    assert.deepEqual(await editor.pull('wire/plan.txt'), []);
  });
});

describe('the server watches', () => {
  const { move, start } = editors();

  const watchersOf = (editor: Editor): FileSystemWatcher[] =>
    editor.registrations
      .filter(({ method }) => method === DidChangeWatchedFilesNotification.method)
      .flatMap(({ registerOptions }) => (registerOptions as { watchers: FileSystemWatcher[] }).watchers);

  it('configuration and decisions in its folders, and what they lean on', async () => {
    const files = {
      '.copydesk.yaml': 'style: ours.yaml\nrates: money/rates.csv\n',
      'ours.yaml': 'extends: international\n',
      'money/rates.csv': 'date,currency,per-usd\n',
    };
    const editor = await move(files);
    await editor.open('plan.txt', article);
    await editor.pull('plan.txt');
    await editor.until(() => watchersOf(editor).length === 4, 'all registrations');
    assert.deepEqual(watchersOf(editor), [
      { globPattern: '**/.copydesk.{yaml,yml,json}' },
      { globPattern: '**/.copydesk/decisions.jsonl' },
      { globPattern: { baseUri: editor.uriOf('money'), pattern: 'rates.csv' } },
      { globPattern: { baseUri: editor.uriOf('').replace(/\/$/, ''), pattern: 'ours.yaml' } },
    ]);
  });

  it('nothing where the client has no eyes', async () => {
    const { workspace, ...rest } = modern;
    const { didChangeWatchedFiles: _, didChangeConfiguration: __, ...blind } = workspace ?? {};
    const editor = await start({ capabilities: { ...rest, workspace: blind } });
    await editor.open('plan.txt', article);
    assert.equal((await editor.pull('plan.txt')).length, 2);
    assert.deepEqual(editor.registrations, []);
  });
});
