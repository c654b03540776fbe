import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { inFolder, rumour } from './cli.ts';

const before = 'The crew of 6 left.\nThe port said fees rose 2 % in May.\n';
const after = 'The crew of six left.\nThe port said fees rose 2% in May.\n';

describe('copydesk check', () => {
  describe('--fix', () => {
    it(
      'applies safe fixes, and reports what is left',
      inFolder({ 'a.md': before + rumour, 'b.md': 'It was a massive barn.\n' }, async (folder) => {
        const { status, stdout } = await folder.run(['check', '--fix']);
        assert.equal(status, 1);
        assert.equal(readFileSync(folder.at('a.md'), 'utf8'), after + rumour);
        assert.equal(readFileSync(folder.at('b.md'), 'utf8'), 'It was a massive barn.\n');
        assert.match(stdout, /^a\.md\n {2}3:1 {2}warning/);
        assert.match(stdout, /2 files checked: 1 warning, 1 remark\.\n$/);
        assert.deepEqual(readdirSync(folder.path).sort(), ['a.md', 'b.md']);
      }),
    );

    it(
      'mends the form of an amount though a louder finding stands there',
      inFolder({ 'a.md': 'The port lost €100 000 in May.\n' }, async (folder) => {
        const { stdout } = await folder.run(['check', '--fix']);
        assert.match(stdout, /numbers\/missing-conversion/);
        assert.equal(readFileSync(folder.at('a.md'), 'utf8'), 'The port lost €100,000 in May.\n');
      }),
    );

    it(
      'keeps byte order mark, line ends and mode',
      inFolder({ 'a.md': `\uFEFF${before.replaceAll('\n', '\r\n')}` }, async (folder) => {
        chmodSync(folder.at('a.md'), 0o640);
        await folder.run(['check', '--fix', 'a.md']);
        assert.equal(readFileSync(folder.at('a.md'), 'utf8'), `\uFEFF${after.replaceAll('\n', '\r\n')}`);
        assert.equal(statSync(folder.at('a.md')).mode & 0o777, 0o640);
      }),
    );

    it(
      'leaves a file alone in which there is nothing to mend',
      inFolder({ 'a.md': after }, async (folder) => {
        const { mtimeMs, ino } = statSync(folder.at('a.md'));
        await folder.run(['check', '--fix', 'a.md']);
        const now = statSync(folder.at('a.md'));
        assert.deepEqual([now.mtimeMs, now.ino], [mtimeMs, ino]);
      }),
    );

    it(
      'mends the file that a symbolic link leads to',
      inFolder({ 'real/a.md': before }, async (folder) => {
        symlinkSync(folder.at('real/a.md'), folder.at('link.md'));
        await folder.run(['check', '--fix', 'link.md']);
        assert.equal(readFileSync(folder.at('real/a.md'), 'utf8'), after);
        assert.deepEqual(readdirSync(folder.at('real')), ['a.md']);
      }),
    );

    it(
      'prints standard input mended, and the report beside it',
      inFolder({}, async (folder) => {
        const { status, stdout, stderr } = await folder.run(['check', '--fix', '-'], { input: before + rumour });
        assert.deepEqual([status, stdout], [1, after + rumour]);
        assert.match(stderr, /^<stdin>\n {2}3:1 {2}warning/);
      }),
    );

    it('complains of a file that may not be written, and goes on', async function () {
      if (process.getuid?.() === 0) return this.skip();
      await inFolder({ 'a.md': before, 'b.md': before }, async (folder) => {
        chmodSync(folder.at('a.md'), 0o444);
        const { status, stdout } = await folder.run(['check', '--fix']);
        assert.equal(status, 2);
        assert.match(stdout, /^a\.md\n {4}error {8}The fixes cannot be written/);
        assert.equal(readFileSync(folder.at('b.md'), 'utf8'), after);
      })();
    });
  });

  describe('--fix-dry-run', () => {
    it(
      'prints a diff that git applies, and changes nothing itself',
      inFolder(
        { 'posts/a.md': before, 'b.md': after, 'windows.md': before.replaceAll('\n', '\r\n') },
        async (folder) => {
          const { status, stdout, stderr } = await folder.run(['check', '--fix-dry-run']);
          assert.equal(status, 0);
          assert.equal(readFileSync(folder.at('posts/a.md'), 'utf8'), before);
          assert.match(
            stdout,
            /^--- a\/posts\/a\.md\n\+\+\+ b\/posts\/a\.md\n@@ -1,2 \+1,2 @@\n-The crew of 6 left\.\n/,
          );
          assert.doesNotMatch(stdout, /b\.md/);
          assert.equal(stderr, '3 files checked: nothing found.\n');
          execFileSync('git', ['apply', '-'], { cwd: folder.path, input: stdout });
          assert.equal(readFileSync(folder.at('posts/a.md'), 'utf8'), after);
          assert.equal(readFileSync(folder.at('windows.md'), 'utf8'), after.replaceAll('\n', '\r\n'));
        },
      ),
    );
  });
});
