import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { Editor } from '../lsp/editor.ts';
import { provideChromium } from '../vscode/host/chromium.ts';
import { launchBrowser } from '../vscode/host/workbench.ts';
import { startWorker } from './browserServer.ts';

describe('the server in a browser worker', function () {
  this.timeout(120_000);

  const errors: string[] = [];
  let browser: Browser;
  let editor: Editor;
  before(async () => {
    browser = await launchBrowser(await provideChromium());
    const files = { '.copydesk.yaml': 'rules: { phrasing/loaded-verb: off, sourcing/vague-sauce: off }\n' };
    editor = await Editor.start({ server: await startWorker(browser, errors), files });
  });
  after(async () => {
    await editor?.stop();
    await browser?.close();
  });

  it('reviews an article, by configuration that its client reads for it', async () => {
    await editor.open('plan.md', '# Plan\n\nCritics say *it* will fail.\n\nThe minister slammed it.\n');
    assert.equal(
      editor.marked('plan.md', await editor.pull('plan.md')),
      '# Plan\n\n{Critics say|sourcing/vague-source} *it* will fail.\n\nThe minister slammed it.\n',
    );
    await editor.until(() => editor.pushed.get('.copydesk.yaml')?.length === 1, 'the problem of the configuration');
  });

  it('follows changes', async () => {
    await editor.replace('plan.md', 'slammed it.', 'slammed it.\n\nExperts say the bridge is old.');
    assert.equal(
      editor.marked('plan.md', await editor.pull('plan.md')),
      '# Plan\n\n{Critics say|sourcing/vague-source} *it* will fail.\n\nThe minister slammed it.\n\n{Experts say|sourcing/vague-source} the bridge is old.\n',
    );
  });

  it('declines a finding, on the record that its client writes for it', async () => {
    await editor.run(await editor.action('plan.md', 'Critics', /false alarm$/));
    const { path, code } = JSON.parse(editor.read('.copydesk/decisions.jsonl') ?? '{}');
    assert.deepEqual({ path, code }, { path: 'plan.md', code: 'false-alarm' });
    assert.equal((await editor.pull('plan.md')).length, 1);
  });

  it('explains, and mends', async () => {
    assert.match(JSON.stringify(await editor.hover('plan.md', 'Experts say')), /\*\*sourcing\/vague-source\*\*/);
    await editor.run(await editor.action('plan.md', 'Experts say', /^Name/));
    assert.match(editor.text('plan.md'), /TKTK-SOURCE/);
  });

  it('complains of nothing', () => {
    assert.deepEqual(errors, []);
    assert.deepEqual(editor.log, []);
  });
});
