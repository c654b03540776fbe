import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver-protocol/node';
import { Editor } from './editor.ts';
import { modern } from './server.ts';

describe('a server in trouble', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('tells a client that cannot ask', async () => {
    const { diagnostic: _, ...textDocument } = modern.textDocument ?? {};
    editor = await Editor.start({ capabilities: { ...modern, textDocument } });
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    const pushed = () => editor.marked('plan.txt', editor.pushed.get('plan.txt') ?? []);
    await editor.open('plan.txt', 'Critics say the plan will fail.\n');
    await editor.until(() => pushed() === '{Critics say|sourcing/vague-source} the plan will fail.\n', 'the finding');
    await editor.change('plan.txt', [{ start: 0, end: 0, text: 'It rained. ' }]);
    const moved = 'It rained. {Critics say|sourcing/vague-source} the plan will fail.\n';
    await editor.until(() => pushed() === moved, 'the finding to move');
    await editor.touch('.copydesk.yaml', 'rules: { sourcing/vague-source: off }\n');
    await editor.until(() => editor.pushed.get('plan.txt')?.length === 0, 'the change to take effect');
    await editor.touch('.copydesk.yaml', '');
    await editor.until(() => pushed() === moved, 'the finding to come back');
    await editor.close('plan.txt');
    await editor.until(() => editor.pushed.get('plan.txt')?.length === 0, 'the finding to be withdrawn');
  });

  it('gives plain edits and plain text to a client that knows no better', async () => {
    const capabilities = { workspace: { applyEdit: true }, textDocument: { diagnostic: {} } };
    editor = await Editor.start({ capabilities });
    await editor.open('plan.txt', 'Critics say the plan will fail.\n');
    const { edit } = await editor.action('plan.txt', 'Critics', /^Name/);
    assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
    await editor.run(await editor.action('plan.txt', 'Critics', /^Name/));
    assert.equal(editor.text('plan.txt'), 'Critics such as TKTK-SOURCE say the plan will fail.\n');
    await editor.replace('plan.txt', ' such as TKTK-SOURCE', '');
    await editor.run(await editor.action('plan.txt', 'Critics', /^Switch/));
    assert.equal(editor.read('.copydesk.yaml'), 'rules:\n  sourcing/vague-source: off\n');
    await editor.open('other.txt', 'The minister slammed the plan.\n');
    const hover = await editor.hover('other.txt', 'slammed');
    assert.match(JSON.stringify(hover?.contents), /"kind":"plaintext","value":"phrasing\/loaded-verb: /);
  });

  it('leaves off what the client has cancelled', async () => {
    editor = await Editor.start();
    await editor.open('plan.txt', 'Critics say the plan will fail.\n\n'.repeat(200));
    const cancelled = new CancellationTokenSource();
    const textDocument = { uri: editor.uriOf('plan.txt') };
    const answer = editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, cancelled.token);
    cancelled.cancel();
    await assert.rejects(
      answer,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    assert.equal((await editor.pull('plan.txt')).length, 200);
  });

  it('goes on when a rule breaks, and says so once', async () => {
    editor = await Editor.start({ server: 'breaking' });
    await editor.open('plan.txt', 'A vile day.\n\nIt went bang.\n\nA vile end.\n');
    const marked = async () => editor.marked('plan.txt', await editor.pull('plan.txt'));
    const found = 'A {vile day|phrasing/vile-day}.\n\nIt went bang.\n\nA {vile|phrasing/vile} end.\n';
    assert.equal(await marked(), found);
    await editor.replace('plan.txt', 'went', 'did go');
    assert.equal(await marked(), found.replace('went', 'did go'));
    assert.deepEqual(
      editor.log.filter((line) => line.includes('fragile')).map((line) => line.split('\n')[0]),
      ['The rule phrasing/fragile failed: bang'],
    );
  });

  for (const beast of ['dragons', 'snakes'])
    it(`goes on when a document cannot be reviewed for ${beast}, and says so once`, async () => {
      editor = await Editor.start({ server: 'breaking' });
      await editor.open('broken.txt', `Here be ${beast}.\n`);
      await editor.open('plan.txt', 'A vile day.\n');
      assert.deepEqual(await editor.pull('broken.txt'), []);
      assert.deepEqual(await editor.pull('broken.txt'), []);
      assert.equal((await editor.pull('plan.txt')).length, 1);
      assert.equal(editor.log.filter((line) => line.includes('broken.txt failed')).length, 1);
      await editor.replace('broken.txt', beast, 'a vile mouse');
      assert.equal((await editor.pull('broken.txt')).length, 1);
    });

  it('refuses commands that it does not know, in words', async () => {
    editor = await Editor.start();
    await assert.rejects(editor.execute('copydesk.explode'), /copydesk\.explode/);
    await assert.rejects(editor.execute('copydesk.decline', {}), /not open/);
    await assert.rejects(editor.execute('copydesk.switchOff', { uri: 'file:///nowhere.txt' }), /not open/);
  });

  it('speaks Node’s own channel, and counts for a client that wants to know', async () => {
    editor = await Editor.start({ server: 'ipc', initializationOptions: { counts: true } });
    const counts: object[] = [];
    editor.connection.onNotification('copydesk/counts', (told) => void counts.push(told));
    await editor.open('plan.txt', 'Critics say the plan will fail.\n\nIt rained, TKTK-NAME said.\n');
    await editor.pull('plan.txt');
    const uri = editor.uriOf('plan.txt');
    assert.deepEqual(counts, [{ uri, open: 2, declined: 0, holes: 1 }]);
    await editor.run(await editor.action('plan.txt', 'Critics', /false alarm$/));
    await editor.pull('plan.txt');
    assert.deepEqual(counts.at(-1), { uri, open: 1, declined: 1, holes: 1 });
  });
});
