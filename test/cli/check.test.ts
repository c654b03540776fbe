import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { hole, inFolder, plain, rumour } from './cli.ts';

describe('copydesk check', () => {
  describe('exits with', () => {
    const cases: [string, string, string[], number][] = [
      ['0 where nothing is found', plain, [], 0],
      ['1 for a warning', rumour, [], 1],
      ['0 for a warning below the level that fails', rumour, ['--fail-level', 'error'], 0],
      ['1 for a hint at the level that fails', 'The crew of 6 left.\n', ['--fail-level', 'hint'], 1],
      ['0 for a hint otherwise', 'The crew of 6 left.\n', [], 0],
      ['1 for an error', hole, ['--fail-level', 'error'], 1],
      ['1 for more warnings than allowed', rumour, ['--fail-level', 'error', '--max-warnings', '0'], 1],
      ['0 for as many warnings as allowed', rumour, ['--fail-level', 'error', '--max-warnings', '1'], 0],
    ];
    for (const [name, text, flags, expected] of cases)
      it(
        name,
        inFolder({ 'article.md': text }, async (folder) => {
          const { status, stderr } = await folder.run(['check', ...flags, 'article.md']);
          assert.deepEqual([status, stderr], [expected, '']);
        }),
      );

    it(
      '2 rather than 1 where a file is missing besides',
      inFolder({ 'article.md': rumour }, async (folder) => {
        const { status, stdout } = await folder.run(['check', 'article.md', 'gone.md']);
        assert.equal(status, 2);
        assert.match(stdout, /impersonal-claim/);
      }),
    );
  });

  describe('finds', () => {
    const files = {
      'a.md': rumour,
      'b.txt': rumour,
      'c.MARKDOWN': rumour,
      'picture.png': 'no article',
      'deep/er/d.md': rumour,
      'node_modules/x/README.md': rumour,
      'drafts/e.md': rumour,
      'drafts/keep.md': rumour,
      '.gitignore': 'drafts/*\n!keep.md\n',
    };
    const found = (args: string[], expected: string[], more: Record<string, string> = {}) =>
      inFolder({ ...files, ...more }, async (folder) => {
        mkdirSync(folder.at('.git'));
        symlinkSync(folder.at('deep'), folder.at('round'));
        const { stdout } = await folder.run(['check', '--format', 'json', ...args]);
        const report = JSON.parse(stdout) as { files: { path: string }[] };
        assert.deepEqual(report.files.map(({ path }) => path).sort(), expected);
      });

    it(
      'the articles of the current folder that git does not ignore',
      found([], ['a.md', 'b.txt', 'c.MARKDOWN', 'deep/er/d.md', 'drafts/keep.md']),
    );
    it('the articles of a folder', found(['deep'], ['deep/er/d.md']));
    it('what a glob matches', found(['**/*.md'], ['a.md', 'deep/er/d.md', 'drafts/keep.md']));
    it(
      'what a glob matches that makes detours',
      found(['.//deep/../**//*.md'], ['a.md', 'deep/er/d.md', 'drafts/keep.md']),
    );
    it('articles where a glob names no extension', found(['./{a,b,picture}*'], ['a.md', 'b.txt']));
    it('a file that is named, whatever git ignores', found(['drafts/e.md'], ['drafts/e.md']));
    it(
      'each file once',
      found(['a.md', '.', './a.md', '*.md'], ['a.md', 'b.txt', 'c.MARKDOWN', 'deep/er/d.md', 'drafts/keep.md']),
    );
    it(
      'no file that the configuration ignores',
      found([], ['a.md', 'c.MARKDOWN', 'drafts/keep.md'], {
        '.copydesk.yaml': 'root: true\nignore: [deep, "*.txt"]\n',
      }),
    );
    it(
      'such a file where it is named',
      found(['b.txt'], ['b.txt'], { '.copydesk.yaml': 'root: true\nignore: ["*.txt"]\n' }),
    );
    it(
      'a file whose name looks like a glob',
      inFolder({ '[id].md': rumour }, async (folder) => {
        const { stdout } = await folder.run(['check', '[id].md']);
        assert.match(stdout, /^\[id\]\.md\n/);
      }),
    );
  });

  describe('reads standard input', () => {
    it(
      'as plain text',
      inFolder({}, async (folder) => {
        const { status, stdout } = await folder.run(['check', '-'], { input: `    ${rumour}` });
        assert.equal(status, 1);
        assert.match(stdout, /^<stdin>\n {2}1:5 {2}warning/);
      }),
    );
    it(
      'under a name, which settles language and configuration',
      inFolder(
        { '.copydesk.yaml': 'overrides: [{ files: [posts], rules: { sourcing/impersonal-claim: error } }]' },
        async (folder) => {
          const args = ['check', '-', '--stdin-filename', 'posts/new.md'];
          const { stdout } = await folder.run(args, { input: `\`It is widely believed that\`\n\n${rumour}` });
          assert.match(stdout, /^posts\/new\.md\n {2}3:1 {2}error .*impersonal-claim\n\n1 file checked: 1 error\./);
        },
      ),
    );
    it(
      'alone',
      inFolder({ 'a.md': plain }, async (folder) => {
        const { status, stderr } = await folder.run(['check', '-', 'a.md']);
        assert.equal(status, 2);
        assert.match(stderr, /Standard input \(-\) is checked alone/);
      }),
    );
  });

  describe('is settled by', () => {
    const news = 'The minister is eager to please.\n';
    it(
      '--genre, before all else',
      inFolder({ 'a.md': `---\ngenre: news\n---\n${news}` }, async (folder) => {
        assert.match((await folder.run(['check', 'a.md'])).stdout, /warning .*imputed-motive/);
        assert.match((await folder.run(['check', '--genre', 'opinion', 'a.md'])).stdout, /hint .*imputed-motive/);
      }),
    );
    it(
      '--config, which stands alone',
      inFolder(
        {
          'a.md': rumour,
          '.copydesk.yaml': 'genre: opinion',
          'other.json': '{"rules":{"sourcing/impersonal-claim":"off"}}',
        },
        async (folder) => {
          assert.equal((await folder.run(['check', '--config', 'other.json', 'a.md'])).status, 0);
        },
      ),
    );
    it(
      '--style, a name or a file',
      inFolder(
        { 'a.md': 'Fees rose 12 percent, the port said.\n', 'ours.yaml': 'extends: international\npercent: sign\n' },
        async (folder) => {
          assert.equal(
            (await folder.run(['check', '--style', 'international', 'a.md'])).stdout,
            '1 file checked: nothing found.\n',
          );
          assert.match((await folder.run(['check', '--style', 'ours.yaml', 'a.md'])).stdout, /numbers\/percent/);
          const { status, stderr } = await folder.run(['check', '--style', 'internationel', 'a.md']);
          assert.equal(status, 2);
          assert.match(stderr, /no house style “internationel” \(did you mean “international”\?\)/);
        },
      ),
    );
  });

  it(
    'accepts what exists, and says so ever after',
    inFolder({ 'a.md': rumour, 'sub/b.md': `${rumour}\n${hole}` }, async (folder) => {
      const accepted = await folder.run(['check', '--accept-existing']);
      assert.equal(accepted.stdout, '2 files checked: nothing found; 3 declined.\n');
      assert.equal(accepted.status, 0);
      const again = await folder.run(['check']);
      assert.deepEqual([again.stdout, again.status], [accepted.stdout, 0]);
      folder.write('a.md', `Something new. ${rumour}${rumour}`);
      const { stdout, status } = await folder.run(['check', 'a.md']);
      assert.match(stdout, /^a\.md\n {2}2:1 {2}warning .*\n\n1 file checked: 1 warning; 1 declined\.\n$/);
      assert.equal(status, 1);
    }),
  );

  it(
    'writes a report to a file',
    inFolder({ 'a.md': rumour }, async (folder) => {
      const { stdout, status } = await folder.run(['check', 'a.md', '--output', 'report.txt'], {
        env: { FORCE_COLOR: '1' },
      });
      assert.deepEqual([stdout, status], ['', 1]);
      const written = await folder.run(['check', 'a.md']);
      assert.equal(readFileSync(folder.at('report.txt'), 'utf8'), written.stdout);
      const refused = await folder.run(['check', 'a.md', '--output', 'no/such/folder.txt']);
      assert.equal(refused.status, 2);
      assert.match(refused.stderr, /--output: no\/such\/folder\.txt cannot be written/);
    }),
  );
});
