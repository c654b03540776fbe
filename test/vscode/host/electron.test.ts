import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { electronHost } from './electron.ts';
import { temporaryFolder } from './exit.ts';
import type { SuiteRun } from './host.ts';

/** A program in the place of VS Code: runs the suite it is told to run, and notes what it was told to install. */
const standIn = `#!${process.execPath}
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const value = (name) => process.argv.find((arg) => arg.startsWith('--' + name + '='))?.split('=')[1];
const installed = join(value('extensions-dir'), 'installed');
if (process.argv.includes('--install-extension')) appendFileSync(installed, process.argv.at(-1));
else {
  JSON.parse(readFileSync(join(value('user-data-dir'), 'User/settings.json'), 'utf8'));
  require(value('extensionTestsPath')).run({
    workspace: process.argv[2],
    extension: value('extensionDevelopmentPath'),
    installed: existsSync(installed) ? readFileSync(installed, 'utf8') : '',
  });
}
`;

const report = (counts: string) => `console.log('@copydesk-suite ' + JSON.stringify({ counts: ${counts} }));`;

describe('the desktop VS Code', function () {
  this.timeout(20_000);
  if (process.platform !== 'linux') return;
  const folder = temporaryFolder('copydesk-electron-test-');
  const executable = join(folder.path, 'code');

  before(() => {
    mkdirSync(join(folder.path, 'bin'));
    for (const path of [executable, join(folder.path, 'bin/code')]) {
      writeFileSync(path, standIn);
      chmodSync(path, 0o755);
    }
  });
  after(() => folder.remove());

  /** Runs a suite of one function body, which sees `told`, what VS Code was told. */
  function run(body: string, more: Partial<SuiteRun> = {}) {
    const suite = join(folder.path, 'suite.cjs');
    writeFileSync(suite, `exports.run = (told) => { ${body} };`);
    const whole = { extension: '/x', workspace: '/w', suite, env: {}, timeLimit: 10_000, ...more };
    return electronHost(executable).run(whole);
  }

  it('is told what to run, in a fresh profile', async () => {
    const condition = `told.workspace === '/w' && told.extension === '/x' && told.installed === ''`;
    const result = await run(report(`{ passed: ${condition} ? 1 : 0, failed: 0, skipped: 0 }`));
    assert.equal(result.status, 0);
  });

  it('has the package installed first', async () => {
    const passed = `told.installed === '/p.vsix' ? 1 : 0`;
    const result = await run(report(`{ passed: ${passed}, failed: 0, skipped: 0 }`), { vsix: '/p.vsix' });
    assert.equal(result.status, 0);
  });

  it('gets the environment of the run', async () => {
    const passed = `process.env.COPYDESK_ARTICLE === '/a.txt' ? 1 : 0`;
    const env = { COPYDESK_ARTICLE: '/a.txt' };
    assert.equal((await run(report(`{ passed: ${passed}, failed: 0, skipped: 0 }`), { env })).status, 0);
  });

  it('passes a failure on', async () => {
    const result = await run(`${report('{ passed: 1, failed: 2, skipped: 0 }')} process.exitCode = 1;`);
    assert.deepEqual(result, { status: 1, counts: { passed: 1, failed: 2, skipped: 0 } });
  });

  it('is stopped at the time limit', async () => {
    assert.equal((await run('setTimeout(() => {}, 60_000);', { timeLimit: 500 })).status, 124);
  });
});
