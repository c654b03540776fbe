import assert from 'node:assert/strict';
import type { Editor } from './editor.ts';
import { editors } from './editors.ts';

const article = 'Critics say the plan will fail.\n\nCritics say the bridge is old.\n';

/** The decisions on record. */
const decisions = (editor: Editor): Record<string, unknown>[] =>
  (editor.read('.copydesk/decisions.jsonl') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('a newsroom declines', () => {
  const { move, start } = editors();

  it('for each reason that needs no note, and puts it on record', async () => {
    const editor = await move();
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
    const editor = await start({ initializationOptions: { asksForReason: true } });
    await editor.open('plan.txt', article);
    const declining = (await editor.actions('plan.txt', 'Critics')).filter(({ title }) => title.startsWith('Decline'));
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
    const editor = await start({ initializationOptions: { asksForReason: true } });
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
    const editor = await move();
    await editor.open('hole.txt', 'The plan will fail, according to TKTK-SOURCE.\n');
    assert.equal((await editor.pull('hole.txt')).length, 1);
    assert.deepEqual(await editor.actions('hole.txt', 'TKTK'), []);
  });

  it('beside what others declined, whose last line may have no end', async () => {
    const known = { rule: 'phrasing/hype', fingerprint: '1', path: 'other.txt', text: 'iconic', code: 'existing' };
    const editor = await move({ '.copydesk/decisions.jsonl': JSON.stringify(known) });
    await editor.open('plan.txt', article);
    const action = await editor.action('plan.txt', 'Critics', /false alarm$/);
    await editor.run(action);
    assert.deepEqual(
      decisions(editor).map(({ code }) => code),
      ['existing', 'false-alarm'],
    );
  });

  it('in the open file, where the client has it open', async () => {
    const editor = await move({ '.copydesk/decisions.jsonl': '' });
    await editor.open('.copydesk/decisions.jsonl', '');
    await editor.open('plan.txt', article);
    const action = await editor.action('plan.txt', 'Critics', /false alarm$/);
    await editor.run(action);
    assert.match(editor.text('.copydesk/decisions.jsonl'), /"code":"false-alarm"/);
    assert.equal(editor.read('.copydesk/decisions.jsonl'), '');
    await editor.until(async () => (await editor.pull('plan.txt')).length === 1, 'the decision to hold');
  });

  it('what the record of another program says', async () => {
    const editor = await move();
    await editor.open('plan.txt', article);
    const [{ data } = assert.fail()] = await editor.pull('plan.txt');
    const record = { rule: 'sourcing/vague-source', ...(data as object), path: 'plan.txt', text: 'Critics say' };
    await editor.touch('.copydesk/decisions.jsonl', `${JSON.stringify({ ...record, code: 'existing' })}\n`);
    await editor.until(async () => (await editor.pull('plan.txt')).length === 1, 'the decision to hold');
    assert(editor.refreshes > 0);
  });

  it('and shows what is wrong with the record', async () => {
    const editor = await move({ '.copydesk/decisions.jsonl': '\n{"rule":"phrasing/hype"}\n' });
    await editor.open('plan.txt', article);
    await editor.pull('plan.txt');
    await editor.until(() => editor.pushed.has('.copydesk/decisions.jsonl'), 'the problem');
    const [problem] = editor.pushed.get('.copydesk/decisions.jsonl') ?? [];
    assert.deepEqual(problem?.range.start, { line: 1, character: 0 });
    assert.match(String(problem?.message), /fingerprint/);
  });
});
