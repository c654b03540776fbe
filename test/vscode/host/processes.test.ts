import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'mocha';
import { runCommand, startGroup } from './processes.ts';

const node = process.execPath;
const env = { PATH: process.env.PATH ?? '' };

/** Whether a process has ended, or does so within two seconds. */
async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (!isAlive(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

/** A process that has ended but that nobody has collected, as happens in containers, is not alive. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}

/** A program that starts a child that sleeps, prints the child's number and sleeps, too. */
const parent = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  console.log(child.pid);
  setTimeout(() => {}, 60000);
`;

describe('the processes of the runner', function () {
  this.timeout(20_000);
  if (process.platform === 'win32') return;

  it('tell status and output', async () => {
    const script = 'console.log("one\\ntwo"); console.error("three"); process.exit(3)';
    const outcome = await runCommand(node, ['-e', script], { env, timeLimit: 10_000 });
    assert.equal(outcome.ok, false);
    assert.deepEqual(outcome.output.split('\n').sort(), [`${node} ended with status 3`, 'one', 'three', 'two']);
    assert.deepEqual(await runCommand('true', [], { env, timeLimit: 10_000 }), { ok: true, output: '' });
  });

  it('take arguments as they are', async () => {
    const script = 'console.log(JSON.stringify(process.argv.slice(1)))';
    const args = ['two words', '$HOME', "'", ''];
    const { output } = await runCommand(node, ['-e', script, '--', ...args], { env, timeLimit: 10_000 });
    assert.deepEqual(JSON.parse(output), args);
  });

  it('report a command that is not there', async () => {
    const outcome = await runCommand('no-such-command', [], { env, timeLimit: 10_000 });
    assert.equal(outcome.ok, false);
    assert.match(outcome.output, /not found/);
  });

  it('end at the time limit', async () => {
    const outcome = await runCommand('sleep', ['60'], { env, timeLimit: 200 });
    assert.equal(outcome.ok, false);
    assert.match(outcome.output, /stopped after 0.2 s/);
  });

  it('are killed with all that they started', async () => {
    const pid = await new Promise<number>((resolve) => {
      const group = startGroup(node, ['-e', parent], {
        env,
        onLine: (line) => {
          group.kill();
          resolve(Number(line));
        },
      });
    });
    assert.ok(await isGone(pid));
  });

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    it(`are killed when the runner ends by ${signal}`, async () => {
      const runner = `
        import { startGroup } from ${JSON.stringify(new URL('./processes.js', import.meta.url).href)};
        const onLine = (line) => { console.log(line); process.kill(process.pid, '${signal}'); };
        startGroup(process.execPath, ['-e', ${JSON.stringify(parent)}], { env: process.env, onLine });
      `;
      const args = ['--input-type=module', '-e', runner];
      const { output } = await runCommand(node, args, { env, timeLimit: 10_000 });
      const pid = Number(output.split('\n')[0]);
      assert.ok(pid > 0, output);
      assert.ok(await isGone(pid));
    });
  }
});
