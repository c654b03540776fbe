import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CodeActionKind, DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { Editor } from './editor.ts';

/** An article whose findings no genre or style makes disappear. */
const article = 'Critics say the plan will fail.\n\nThe bridge needs between 10-20 new cables.\n';

describe('a review in an editor', () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.start({ server: 'compiled' });
  });
  after(() => editor.stop());

  it('shakes hands', () => {
    const { serverInfo, capabilities } = editor.initialized;
    assert.equal(serverInfo?.name, 'copydesk');
    assert.match(serverInfo?.version ?? '', /^\d+\.\d+\.\d+/);
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'source.fixAll.copydesk'] });
  });

  it('finds what is there', async () => {
    await editor.open('found.txt', article);
    const diagnostics = await editor.pull('found.txt');
    assert.equal(
      editor.marked('found.txt', diagnostics),
      '{Critics say|sourcing/vague-source} the plan will fail.\n\nThe bridge needs {between 10-20|numbers/range} new cables.\n',
    );
    const [vague] = diagnostics;
    assert.equal(vague?.severity, DiagnosticSeverity.Warning);
    assert.equal(vague?.source, 'copydesk');
    assert.match(String(vague?.message), /Critics say/);
  });

  it('follows the text as it changes', async () => {
    await editor.open('followed.txt', article);
    assert.equal((await editor.pull('followed.txt')).length, 2);
    await editor.replace('followed.txt', 'Critics say', 'Ann Lee, a critic, says');
    await editor.change('followed.txt', [
      { start: 0, end: 0, text: 'It rained.\r\n\r\n' },
      { start: 3, end: 9, text: 'was 🌧 and' },
    ]);
    assert.equal(
      editor.marked('followed.txt', await editor.pull('followed.txt')),
      'It was 🌧 and.\r\n\r\nAnn Lee, a critic, says the plan will fail.\n\nThe bridge needs {between 10-20|numbers/range} new cables.\n',
    );
  });

  it('says so where nothing has changed', async () => {
    await editor.open('still.txt', article);
    const first = await editor.report('still.txt');
    assert(first.kind === 'full' && first.resultId !== undefined);
    const second = await editor.report('still.txt', first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await editor.replace('still.txt', 'cables', 'wires');
    assert.equal((await editor.report('still.txt', first.resultId)).kind, 'full');
  });

  it('has nothing to say of what is no article, or not open', async () => {
    await editor.open('code.ts', '// Critics say the plan will fail.\n', 'typescript');
    assert.deepEqual(await editor.pull('code.ts'), []);
    assert.deepEqual(await editor.pull('nowhere.txt'), []);
    await editor.open('closed.txt', article);
    await editor.close('closed.txt');
    assert.deepEqual(await editor.pull('closed.txt'), []);
  });

  it('offers each fix, and prefers what changes no claim', async () => {
    await editor.open('fixed.txt', article);
    const [range, ...others] = await editor.actions('fixed.txt', '10-20');
    assert.deepEqual([range?.title, range?.kind, range?.isPreferred], ['Write “between 10 and 20”', 'quickfix', true]);
    assert.equal(range?.diagnostics?.[0]?.code, 'numbers/range');
    assert(others.every(({ isPreferred }) => !isPreferred));
    await editor.run(range ?? assert.fail());
    assert.match(editor.text('fixed.txt'), /between 10 and 20 new cables/);
    assert.equal(
      editor.marked('fixed.txt', await editor.pull('fixed.txt')),
      '{Critics say|sourcing/vague-source} the plan will fail.\n\nThe bridge needs between 10 and 20 new cables.\n',
    );
  });

  it('never prefers what is for the writer to choose', async () => {
    await editor.open('chosen.txt', article);
    const fixes = (await editor.actions('chosen.txt', 'Critics')).filter(({ edit }) => edit);
    assert(fixes.length > 0);
    assert(fixes.every(({ isPreferred }) => !isPreferred));
  });

  it('puts a stop on a placeholder', async () => {
    await editor.open('stops.txt', article);
    const fixes = (await editor.actions('stops.txt', 'Critics')).filter(({ edit }) => edit);
    assert(fixes.some((fix) => /"kind":"snippet","value":"[^"]*\$\{1:TKTK-[A-Z]+\}/.test(JSON.stringify(fix.edit))));
    await editor.run(fixes[0] ?? assert.fail());
    assert.match(editor.text('stops.txt'), /TKTK-[A-Z]+/);
    assert.match(
      editor.marked('stops.txt', await editor.pull('stops.txt')),
      /\{TKTK-[A-Z]+\|sourcing\/missing-citation\}/,
    );
  });

  it('gives only the kinds of action that are asked for', async () => {
    await editor.open('kinds.txt', article);
    assert.deepEqual(await editor.actions('kinds.txt', 'Critics', [CodeActionKind.Refactor]), []);
    assert((await editor.actions('kinds.txt', 'Critics')).every(({ kind }) => kind === CodeActionKind.QuickFix));
    for (const kind of [CodeActionKind.Source, CodeActionKind.SourceFixAll, 'source.fixAll.copydesk'])
      assert.deepEqual(
        (await editor.actions('kinds.txt', 'Critics', [kind])).map((action) => action.kind),
        ['source.fixAll.copydesk'],
      );
  });

  it('fixes everything that is safe, and nothing else', async () => {
    const text = `${article}\nHe bought 3 cables, between 5-7 nails and two screws for €100 000; the minister slammed it.\n`;
    await editor.open('all.txt', text);
    const [all] = await editor.actions('all.txt', 'Critics', [CodeActionKind.SourceFixAll]);
    await editor.run(all ?? assert.fail());
    assert.equal(
      editor.text('all.txt'),
      'Critics say the plan will fail.\n\nThe bridge needs between 10 and 20 new cables.\n\n' +
        'He bought three cables, between 5 and 7 nails and two screws for €100,000; the minister slammed it.\n',
    );
    assert.deepEqual(await editor.actions('all.txt', 'Critics', [CodeActionKind.SourceFixAll]), []);
  });

  it('explains a finding under the pointer, by example', async () => {
    await editor.open('hovered.txt', article);
    const hover = await editor.hover('hovered.txt', 'say the plan');
    assert.deepEqual(hover?.range, editor.rangeOf('hovered.txt', 'Critics say'));
    const contents = hover?.contents as { kind: string; value: string };
    assert.equal(contents.kind, 'markdown');
    assert.match(
      contents.value,
      /^\*\*sourcing\/vague-source\*\*: .+\n\n.+\n\nFlagged: .*\*\*.+\*\*.*\n\nLeft alone: .+/,
    );
    assert.equal(await editor.hover('hovered.txt', 'bridge'), null);
  });

  it('says what a quantity under the pointer comes to', async () => {
    await editor.open('counted.txt', 'The road over the hill is 5 miles long. It cost $5m to build.\n');
    const road = await editor.hover('counted.txt', '5 miles');
    assert.deepEqual(road?.range, editor.rangeOf('counted.txt', '5 miles'));
    assert.deepEqual(road?.contents, { kind: 'markdown', value: '8.0467 km' });
    const cost = await editor.hover('counted.txt', '$5m');
    assert.match(
      (cost?.contents as { value?: string } | undefined)?.value ?? '',
      /^5,000,000\n\nUS dollar \(USD\)(?:\n\n---|$)/,
    );
  });

  it('names the page of a rule, where one comes along or the client has its own', async () => {
    const documentation = 'https://example.org/rules/{rule}?a=(b)';
    const shipped = await Editor.start({ server: 'command' });
    const own = await Editor.start({ server: 'command', initializationOptions: { documentation } });
    for (const each of [shipped, own]) await each.open('linked.txt', article);
    const [page] = await shipped.pull('linked.txt');
    const file = fileURLToPath(page?.codeDescription?.href ?? assert.fail());
    assert.match(readFileSync(file, 'utf8'), /^# sourcing\/vague-source$/m);
    const contents = JSON.stringify((await own.hover('linked.txt', 'Critics'))?.contents);
    assert(contents.includes('](https://example.org/rules/sourcing/vague-source?a=%28b%29)'), contents);
    for (const each of [shipped, own]) await each.stop();
  });
});
