import { strict as assert } from 'node:assert';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlesIn } from '../../server/cli/find.ts';
import { inFolder, plain, rumour } from './cli.ts';

/** Checks a bad file between two good ones: its complaint is in the report, and the others are checked. */
const complaint = (content: string | Uint8Array, expected: RegExp) =>
  inFolder({ 'a.md': rumour, 'bad.md': content, 'c.md': rumour }, async (folder) => {
    const { status, stdout } = await folder.run(['check']);
    assert.equal(status, 2);
    assert.match(stdout, expected);
    assert.match(stdout, /3? ?2 files checked: 2 warnings; 1 file with trouble\.\n$/);
  });

describe('copydesk check, given', () => {
  it('a binary file, names it', complaint('GIF\0\0', /^bad\.md\n {2}1:4 {2}error {8}The file is binary/m));
  it(
    'a file that is no UTF-8, names line and byte',
    complaint(
      Buffer.from('One.\nCaf\xE9 two.\n', 'latin1'),
      /^bad\.md\n {2}2:4 {2}error .*not UTF-8: byte 4 of line 2 is 0xE9\./m,
    ),
  );
  it(
    'a file that breaks off inside a character, names the place',
    complaint(Buffer.from('One.\nTwo…').subarray(0, -1), /2:4 {2}error .*byte 4 of line 2 is 0xE2\./),
  );
  it('a file in UTF-16, says so', complaint(Buffer.from('\uFEFFOne.', 'utf16le'), /error .*UTF-16.*save it as UTF-8/));

  it(
    'missing files and globs that match nothing, names each and its cure',
    inFolder({ 'a.md': rumour }, async (folder) => {
      const { status, stdout } = await folder.run(['check', 'gone.md', '*.txt', 'a.md']);
      assert.equal(status, 2);
      assert.match(stdout, /^gone\.md\n {4}error {8}There is no such file\. Check its name and the current folder\.\n/);
      assert.match(stdout, /^\*\.txt\n {4}error {8}No article matches this glob/m);
      assert.match(stdout, /1 file checked: 1 warning; 2 files with trouble\./);
    }),
  );

  it(
    'a name that the machine refuses to look up, says so and checks the rest',
    inFolder({ 'a.md': rumour }, async (folder) => {
      const { status, stdout } = await folder.run(['check', `${'x'.repeat(300)}.md`, 'a.md']);
      assert.equal(status, 2);
      assert.match(stdout, /error {8}The file cannot be read: ENAMETOOLONG/);
      assert.match(stdout, /1 file checked: 1 warning; 1 file with trouble\./);
    }),
  );

  it(
    'a folder that cannot be looked into, says so and checks the rest',
    inFolder({ 'a.md': rumour, 'closed/b.md': rumour }, async (folder) => {
      chmodSync(folder.at('closed'), 0);
      const { status, stdout } = await folder.run(['check']);
      chmodSync(folder.at('closed'), 0o755);
      if (stdout.includes('closed/b.md')) return; // Whoever runs this may look into every folder.
      assert.equal(status, 2);
      assert.match(stdout, /^closed\n {4}error {8}The folder cannot be read: permission is denied\./m);
      assert.match(stdout, /1 file checked: 1 warning; 1 file with trouble\./);
    }),
  );

  it('a folder that is gone by the time that it is looked into, says so', () => {
    const [found] = articlesIn(join(tmpdir(), 'copydesk-nowhere'));
    assert.match((found as { message: string }).message, /^The folder cannot be read: ENOENT/);
  });

  it(
    'a .gitignore that is no file, takes it for none',
    inFolder({ 'a.md': rumour, '.gitignore/a.md': '' }, async (folder) => {
      assert.match((await folder.run(['check'])).stdout, /^a\.md\n {2}1:1 {2}warning/m);
    }),
  );

  it('a disk that is full, says so instead of showing the insides', async function () {
    if (!existsSync('/dev/full')) this.skip();
    await inFolder({ 'a.md': rumour }, async (folder) => {
      const { status, stderr } = await folder.run(['check', 'a.md', '--output', '/dev/full']);
      assert.deepEqual([status, stderr.split('\n').length], [2, 2]);
      assert.match(stderr, /^copydesk: ENOSPC: no space left on device, write\. The work is broken off here\.\n$/);
    })();
  });

  it(
    'a folder without articles, says what would be one',
    inFolder({ 'empty/notes.pdf': '' }, async (folder) => {
      mkdirSync(folder.at('none'));
      const { status, stdout } = await folder.run(['check', 'empty', 'none']);
      assert.equal(status, 2);
      assert.match(stdout, /^empty\n {4}error {8}The folder holds no articles \(\.md, \.markdown, \.txt\)/);
      assert.match(stdout, /^none\n/m);
    }),
  );

  it(
    'an empty file, finds nothing and says that it is empty',
    inFolder({ 'empty.md': '', 'blank.txt': '\uFEFF \n\n' }, async (folder) => {
      const { status, stdout, stderr } = await folder.run(['check']);
      assert.deepEqual([status, stdout], [0, '2 files checked: nothing found.\n']);
      assert.equal(
        stderr,
        'blank.txt: The file is empty; there is nothing to check.\nempty.md: The file is empty; there is nothing to check.\n',
      );
    }),
  );

  it(
    'a broken configuration, names the line, once, and checks by what is whole',
    inFolder(
      {
        'a.md': rumour,
        'b.md': plain,
        '.copydesk.yaml': 'genre: news\nrules:\n  sourcing/impersonal-clam: off\n  sourcing/impersonal-claim: error\n',
      },
      async (folder) => {
        const { status, stdout } = await folder.run(['check']);
        assert.equal(status, 2);
        assert.match(
          stdout,
          /^\.copydesk\.yaml\n {2}3:3 {2}error {8}There is no rule “sourcing\/impersonal-clam” \(did you mean “sourcing\/impersonal-claim”\?\)\.\n\na\.md\n {2}1:1 {2}error/,
        );
        assert.match(stdout, /2 files checked: 1 error; 1 file with trouble\./);
      },
    ),
  );

  it(
    'a configuration that is no YAML, names line and column',
    inFolder({ 'a.md': plain, '.copydesk.yaml': 'genre: news\nrules: {\n' }, async (folder) => {
      const { status, stdout } = await folder.run(['check', 'a.md']);
      assert.equal(status, 2);
      assert.match(stdout, /^\.copydesk\.yaml\n {2}\d:\d+ {2}error /);
    }),
  );

  it(
    'a configuration that is not there, names it',
    inFolder({ 'a.md': plain }, async (folder) => {
      const { status, stdout } = await folder.run(['check', '--config', 'gone.yaml', 'a.md']);
      assert.equal(status, 2);
      assert.match(stdout, /^gone\.yaml\n {4}error {8}There is no such configuration file\./);
    }),
  );

  it(
    'broken decisions, names the line',
    inFolder({ 'a.md': plain, '.copydesk/decisions.jsonl': '{"rule":"x"}\n' }, async (folder) => {
      const { status, stdout } = await folder.run(['check', 'a.md']);
      assert.equal(status, 2);
      assert.match(stdout, /^\.copydesk\/decisions\.jsonl\n {2}1:1 {2}error {8}The decision has no “fingerprint”\./);
    }),
  );

  it('a file of 20 MB, checks it', async function () {
    this.timeout(180_000);
    const paragraph = `The harbour opened on Monday, and the crew went home. ${'The water was calm that day. '.repeat(20)}\n\n`;
    const text = paragraph.repeat(Math.ceil(20_000_000 / paragraph.length)) + rumour;
    await inFolder({ 'long.md': text }, async (folder) => {
      const { status, stdout } = await folder.run(['check', 'long.md']);
      assert.match(stdout, /impersonal-claim\n\n1 file checked: 1 warning\.\n$/);
      assert.equal(status, 1);
    })();
  });
});
