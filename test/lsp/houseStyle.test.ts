import assert from 'node:assert/strict';
import type { Editor } from './editor.ts';
import { editors } from './editors.ts';

const article = 'Rents rose 4 percent in the north. The pier cost $5 million.\n';

/** What is found of numbers in the article, as its words. */
async function found(editor: Editor): Promise<string[]> {
  const pulled = await editor.pull('rents.txt');
  const numbers = pulled.filter(({ code }) => String(code).startsWith('numbers/'));
  return numbers.map(({ range: { start, end } }) => article.slice(start.character, end.character)).sort();
}

describe('the house style of an open article', () => {
  const { start } = editors();

  it('is switched by a setting, at once and back', async () => {
    const editor = await start({ settings: { style: 'economist' } });
    await editor.open('rents.txt', article);
    assert.deepEqual(await found(editor), ['$5 million', '4 percent']);
    await editor.tellSettings({ style: 'ap' });
    await editor.until(async () => !(await found(editor)).includes('$5 million'), 'the other style');
    assert((await found(editor)).includes('4 percent'));
    await editor.tellSettings({ style: 'economist' });
    await editor.until(async () => (await found(editor)).includes('$5 million'), 'the first style again');
  });

  it('is switched by the configuration file', async () => {
    const editor = await start({});
    await editor.open('rents.txt', article);
    assert.deepEqual(await found(editor), []);
    await editor.touch('.copydesk.yaml', 'style: economist\n');
    await editor.until(async () => (await found(editor)).length === 2, 'the style of the file');
  });
});
