import assert from 'node:assert/strict';
import { DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver-protocol/node';
import { Editor } from './editor.ts';
import { modern } from './server.ts';

const article = 'Critics say the plan will fail.\n\nCritics say the bridge is old.\n';

/** The decisions on record. */
const decisions = (editor: Editor): Record<string, unknown>[] =>
  (editor.read('.copydesk/decisions.jsonl') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('a newsroom in an editor', () => {
  let shared: Editor;
  let editor: Editor;
  before(async () => {
    shared = await Editor.start();
  });
  after(() => shared.stop());
  afterEach(async () => {
    if (editor !== shared) await editor.stop();
  });

  /** The editor that tests share, in a fresh folder. */
  async function moved(files: Readonly<Record<string, string>> = {}): Promise<void> {
    editor = shared;
    await shared.move(files);
  }

  describe('declines', () => {
    it('for each reason that needs no note, and puts it on record', async () => {
      await moved();
      await editor.open('desk/plan.txt', article);
      const titles = (await editor.actions('desk/plan.txt', 'Critics say the plan')).map(({ title }) => title);
      assert.deepEqual(
        titles.filter((title) => title.startsWith('Decline')),
        [
          'Decline sourcing/vague-source: common knowledge',
          'Decline sourcing/vague-source: our own reporting',
          'Decline sourcing/vague-source: the source is known to the desk',
          'Decline sourcing/vague-source: the source is given elsewhere in the piece',
          'Decline sourcing/vague-source: house usage',
          'Decline sourcing/vague-source: false alarm',
        ],
      );
      const action = await editor.action('desk/plan.txt', 'Critics', /known to the desk$/);
      const { refreshes } = editor;
      await editor.run(action);
      const [decision, ...others] = decisions(editor);
      const { fingerprint, by, at, ...rest } = decision ?? {};
      assert.deepEqual(others, []);
      assert.deepEqual(rest, {
        rule: 'sourcing/vague-source',
        path: 'desk/plan.txt',
        text: 'Critics say',
        code: 'known-to-desk',
        note: '',
      });
      assert.match(String(fingerprint), /^[0-9a-f]{16}$/);
      assert.match(String(at), /^\d{4}-\d{2}-\d{2}$/);
      assert.notEqual(by, '');
      await editor.until(() => editor.refreshes > refreshes, 'a refresh');
      assert.equal(
        editor.marked('desk/plan.txt', await editor.pull('desk/plan.txt')),
        'Critics say the plan will fail.\n\n{Critics say|sourcing/vague-source} the bridge is old.\n',
      );
    });

    it('with a reason that the client asks for', async () => {
      editor = await Editor.start({ initializationOptions: { asksForReason: true } });
      await editor.open('plan.txt', article);
      const declining = (await editor.actions('plan.txt', 'Critics')).filter(({ title }) =>
        title.startsWith('Decline'),
      );
      assert.deepEqual(
        declining.map(({ title }) => title),
        ['Decline sourcing/vague-source here …'],
      );
      const { command = assert.fail() } = declining[0] ?? {};
      const [given] = command.arguments as [object];
      const note = 'The letters are on file.';
      await editor.execute(command.command, { ...given, code: 'other', note });
      assert.deepEqual(
        decisions(editor).map((decision) => [decision.code, decision.note]),
        [['other', note]],
      );
    });

    it('never without a reason, nor for another one without a note', async () => {
      editor = await Editor.start({ initializationOptions: { asksForReason: true } });
      await editor.open('plan.txt', article);
      const action = await editor.action('plan.txt', 'Critics', /^Decline/);
      const [given] = action.command?.arguments ?? [];
      await assert.rejects(editor.execute('copydesk.decline', given), /There is no reason/);
      await assert.rejects(editor.execute('copydesk.decline', { ...given, code: 'boredom' }), /no reason “boredom”/);
      await assert.rejects(editor.execute('copydesk.decline', { ...given, code: 'other' }), /needs a note/);
      await assert.rejects(
        editor.execute('copydesk.decline', { ...given, code: 'false-alarm', fingerprint: '0' }),
        /no longer there/,
      );
      assert.equal(editor.read('.copydesk/decisions.jsonl'), undefined);
    });

    it('no hole in the text', async () => {
      await moved();
      await editor.open('hole.txt', 'The plan will fail, according to TKTK-SOURCE.\n');
      assert.equal((await editor.pull('hole.txt')).length, 1);
      assert.deepEqual(await editor.actions('hole.txt', 'TKTK'), []);
    });

    it('beside what others declined, whose last line may have no end', async () => {
      const known = { rule: 'phrasing/hype', fingerprint: '1', path: 'other.txt', text: 'iconic', code: 'existing' };
      await moved({ '.copydesk/decisions.jsonl': JSON.stringify(known) });
      await editor.open('plan.txt', article);
      const action = await editor.action('plan.txt', 'Critics', /false alarm$/);
      await editor.run(action);
      assert.deepEqual(
        decisions(editor).map(({ code }) => code),
        ['existing', 'false-alarm'],
      );
    });

    it('in the open file, where the client has it open', async () => {
      await moved({ '.copydesk/decisions.jsonl': '' });
      await editor.open('.copydesk/decisions.jsonl', '');
      await editor.open('plan.txt', article);
      const action = await editor.action('plan.txt', 'Critics', /false alarm$/);
      await editor.run(action);
      assert.match(editor.text('.copydesk/decisions.jsonl'), /"code":"false-alarm"/);
      assert.equal(editor.read('.copydesk/decisions.jsonl'), '');
      await editor.until(async () => (await editor.pull('plan.txt')).length === 1, 'the decision to hold');
    });

    it('what the record of another program says', async () => {
      await moved();
      await editor.open('plan.txt', article);
      const [{ data } = assert.fail()] = await editor.pull('plan.txt');
      const record = { rule: 'sourcing/vague-source', ...(data as object), path: 'plan.txt', text: 'Critics say' };
      await editor.touch('.copydesk/decisions.jsonl', `${JSON.stringify({ ...record, code: 'existing' })}\n`);
      await editor.until(async () => (await editor.pull('plan.txt')).length === 1, 'the decision to hold');
      assert(editor.refreshes > 0);
    });

    it('and shows what is wrong with the record', async () => {
      await moved({ '.copydesk/decisions.jsonl': '\n{"rule":"phrasing/hype"}\n' });
      await editor.open('plan.txt', article);
      await editor.pull('plan.txt');
      await editor.until(() => editor.pushed.has('.copydesk/decisions.jsonl'), 'the problem');
      const [problem] = editor.pushed.get('.copydesk/decisions.jsonl') ?? [];
      assert.deepEqual(problem?.range.start, { line: 1, character: 0 });
      assert.match(String(problem?.message), /fingerprint/);
    });
  });

  describe('configures', () => {
    it('by a file, whose changes take effect', async () => {
      await moved({ '.copydesk.yaml': 'rules:\n  sourcing/vague-source: error\n' });
      await editor.open('plan.txt', article);
      assert.deepEqual(
        (await editor.pull('plan.txt')).map(({ severity }) => severity),
        [1, 1],
      );
      await editor.touch('.copydesk.yaml', 'rules:\n  sourcing/vague-source: off\n');
      await editor.until(async () => (await editor.pull('plan.txt')).length === 0, 'the change to take effect');
    });

    it('by a file that is being written in the editor', async () => {
      await moved();
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
      editor = await Editor.start({ settings });
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
      editor = await Editor.start({ capabilities, initializationOptions: { settings } });
      await editor.open('plan.txt', article);
      assert.equal((await editor.pull('plan.txt'))[0]?.severity, 1);
      await editor.tellSettings({ rules: { 'sourcing/vague-source': 'hint' } });
      await editor.until(async () => (await editor.pull('plan.txt'))[0]?.severity === 4, 'the settings to take effect');
    });

    it('and hears in the log what is wrong with those settings', async () => {
      editor = await Editor.start({ settings: { genre: 'opinon' } });
      await editor.open('plan.txt', article);
      assert.equal((await editor.pull('plan.txt')).length, 2);
      await editor.until(() => editor.log.some((line) => line.includes('opinon')), 'the complaint');
    });

    it('and sees at its place what is wrong with a file, until it is mended', async () => {
      const broken = '# Ours\nrules:\n  sourcing/vague-sauce: off\n';
      await moved({ '.copydesk.yaml': broken });
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
      await moved({ '.copydesk.yaml': file });
      await editor.open('plan.txt', article);
      const action = await editor.action('plan.txt', 'Critics', /^Switch/);
      assert.equal(action.title, 'Switch sourcing/vague-source off in .copydesk.yaml');
      await editor.run(action);
      assert.equal(editor.read('.copydesk.yaml'), `${file}rules:\n  sourcing/vague-source: off\n`);
      await editor.until(async () => (await editor.pull('plan.txt')).length === 0, 'the switch to take effect');
    });

    it('by switching a rule off in JSON, which stays JSON', async () => {
      const file = { genre: 'opinion', rules: { 'sourcing/vague-source': { severity: 'error' } } };
      await moved({ '.copydesk.json': JSON.stringify(file) });
      await editor.open('plan.txt', article);
      await editor.run(await editor.action('plan.txt', 'Critics', /^Switch .* off in \.copydesk\.json$/));
      const rules = { 'sourcing/vague-source': { severity: 'off' } };
      assert.deepEqual(JSON.parse(editor.read('.copydesk.json') ?? ''), { ...file, rules });
    });

    it('by switching a rule off where there is no configuration yet', async () => {
      await moved();
      await editor.open('desk/plan.txt', article);
      const action = await editor.action('desk/plan.txt', 'Critics', /^Switch/);
      await editor.run(action);
      assert.equal(editor.read('.copydesk.yaml'), 'rules:\n  sourcing/vague-source: off\n');
      assert.equal(editor.applied[0]?.documentChanges?.length, 2);
      await editor.until(async () => (await editor.pull('desk/plan.txt')).length === 0, 'the switch to take effect');
    });

    it('each folder by itself', async () => {
      const files = { 'a/.copydesk.yaml': 'root: true\ngenre: opinion\nrules: { sourcing/vague-source: off }\n' };
      await moved(files);
      await editor.open('a/plan.txt', article);
      await editor.open('b/plan.txt', article);
      assert.equal((await editor.pull('a/plan.txt')).length, 0);
      assert.equal((await editor.pull('b/plan.txt')).length, 2);
    });

    it('nothing about what it is told to ignore', async () => {
      await moved({ '.copydesk.yaml': 'ignore: [wire/]\n' });
      await editor.open('wire/plan.txt', article);
      assert.deepEqual(await editor.pull('wire/plan.txt'), []);
    });
  });

  describe('watches', () => {
    const watchers = (): FileSystemWatcher[] =>
      editor.registrations
        .filter(({ method }) => method === DidChangeWatchedFilesNotification.method)
        .flatMap(({ registerOptions }) => (registerOptions as { watchers: FileSystemWatcher[] }).watchers);

    it('configuration and decisions in its folders, and what they lean on', async () => {
      const files = {
        '.copydesk.yaml': 'style: ours.yaml\nrates: money/rates.csv\n',
        'ours.yaml': 'extends: international\n',
        'money/rates.csv': 'date,currency,per-usd\n',
      };
      await moved(files);
      await editor.open('plan.txt', article);
      await editor.pull('plan.txt');
      await editor.until(() => watchers().length === 4, 'all registrations');
      assert.deepEqual(watchers(), [
        { globPattern: '**/.copydesk.{yaml,yml,json}' },
        { globPattern: '**/.copydesk/decisions.jsonl' },
        { globPattern: { baseUri: editor.uriOf('money'), pattern: 'rates.csv' } },
        { globPattern: { baseUri: editor.uriOf('').replace(/\/$/, ''), pattern: 'ours.yaml' } },
      ]);
    });

    it('nothing where the client has no eyes', async () => {
      const { workspace, ...rest } = modern;
      const { didChangeWatchedFiles: _, didChangeConfiguration: __, ...blind } = workspace ?? {};
      editor = await Editor.start({ capabilities: { ...rest, workspace: blind } });
      await editor.open('plan.txt', article);
      assert.equal((await editor.pull('plan.txt')).length, 2);
      assert.deepEqual(editor.registrations, []);
    });
  });
});
