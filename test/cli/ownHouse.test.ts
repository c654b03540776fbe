import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { bundle, copydesk, inFolder, rumour } from './cli.ts';

const root = join(import.meta.dirname, '../../..');

/** What this repository itself asks of its command line. */
describe('the repository', () => {
  it('passes its own check', async () => {
    const prose = ['README.md', 'CHANGELOG.md', 'docs/*.md', 'docs/rules', 'test/fixtures/*.md'];
    const { status, stdout } = await copydesk(['check', ...prose], { cwd: root });
    assert.equal(status, 0, stdout);
  });

  it('has a sample that fails on findings of all three families', async () => {
    const { status, stdout } = await copydesk(['check', 'docs/sample/harbour.md'], { cwd: root });
    assert.equal(status, 1);
    for (const family of ['sourcing', 'phrasing', 'numbers']) assert(stdout.includes(`  ${family}/`), stdout);
  });

  it('has an action whose inputs become flags', async function () {
    if (process.platform === 'win32') return this.skip();
    const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
    const [{ run, env }] = runs.steps;
    const given: Record<string, string> = { files: 'posts other.md', genre: 'opinion', 'max-warnings': '3' };
    const variables = Object.fromEntries(
      Object.entries(env as Record<string, string>).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
        return [name, given[input] ?? (inputs[input].default as string)];
      }),
    );
    await inFolder({ 'posts/a.md': rumour, 'other.md': rumour }, async (folder) => {
      // Stands in for npx, which would fetch the package.
      folder.write('bin/npx', `#!/bin/sh\necho "$@" >&2\nshift 2\nexec "${process.execPath}" "${bundle}" "$@"\n`);
      execFileSync('chmod', ['+x', folder.at('bin/npx')]);
      const PATH = [folder.at('bin'), process.env.PATH].join(delimiter);
      const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
        cwd: folder.path,
        env: { ...variables, PATH },
        encoding: 'utf8',
      });
      assert.equal(
        stderr,
        '--yes copydesk check posts other.md --format github --fail-level warning --genre opinion --max-warnings 3\n',
      );
      assert.match(stdout, /^::warning file=posts\/a\.md,[^\n]*\n::warning file=other\.md,/);
      assert.equal(status, 1);
    })();
  });

  it('has a hook that checks the files it is handed', async () => {
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    const [program, ...args] = hook.entry.split(' ');
    assert.equal(program, 'copydesk');
    await inFolder({ 'a.md': rumour }, async (folder) => {
      const { status } = await folder.run([...args, 'a.md']);
      assert.equal(status, 1);
    })();
  });
});
