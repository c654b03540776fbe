import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copydesk, inFolder, plain } from './cli.ts';

const root = join(import.meta.dirname, '../../..');

describe('copydesk', () => {
  const wrong: [string[], RegExp][] = [
    [[], /A command is missing\./],
    [['chek'], /There is no command “chek” \(did you mean “check”\?\)/],
    [['--fix'], /There is no flag without a command “--fix”/],
    [['check', '--formt', 'json'], /There is no flag “--formt” \(did you mean “--format”\?\)/],
    [['check', '--cache'], /There is no flag “--cache”/],
    [
      ['check', '--format', 'checkstlye'],
      /There is no value of --format “checkstlye”.*It takes stylish, json, github, sarif\./,
    ],
    [['check', '--format'], /--format needs a value: --format NAME\./],
    [['check', '--fix=yes'], /--fix takes no value\./],
    [['check', '--genre', 'opinon'], /“opinon” \(did you mean “opinion”\?\)/],
    [['check', '--max-warnings', 'few'], /--max-warnings needs a whole number, and “few” is none\./],
    [['check', '--fix', '--fix-dry-run'], /--fix and --fix-dry-run do not go together\./],
    [['check', '--accept-existing', '--fix-dry-run'], /do not go together: a dry run writes nothing\./],
    [['check', '--accept-existing', '-'], /--accept-existing needs to know the file: name it by --stdin-filename\./],
    [['check', '-draft.md'], /There is no flag “-d”\. A file that is called so is given as \.\/-…\./],
    [['check', '--jsonl', '--fix'], /--fix does not go with --jsonl\./],
    [['check', '--jsonl', 'a.md'], /--jsonl reads standard input, and no file such as a\.md\./],
    [['check', '--stdin-filename', 'a.md', 'b.md'], /--stdin-filename goes with standard input/],
    [['audit', '--rule', 'vague-sauce'], /There is no rule “vague-sauce” \(did you mean “sourcing\/vague-source”\?\)/],
    [['audit', '--samples', 'few'], /--samples needs a whole number, and “few” is none\./],
    [['audit', '--jsonl', 'a.md'], /--jsonl reads standard input, and no file such as a\.md\./],
    [['explain'], /The name of a rule is missing/],
    [['explain', 'vague-sauce'], /There is no rule “vague-sauce” \(did you mean “sourcing\/vague-source”\?\)/],
    [['rules', 'x'], /copydesk explain x is about one/],
    [['config'], /The name of a file is missing/],
    [['read', 'a.md', 'b.md'], /One file is read at a time, and b\.md is a second\./],
    [['lsp'], /copydesk lsp --stdio/],
  ];
  for (const [args, expected] of wrong)
    it(`refuses ${['copydesk', ...args].join(' ')}`, async () => {
      const { status, stdout, stderr } = await copydesk(args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, expected);
      assert.match(stderr, /\nFor the way to say it: copydesk ([a-z]+ )?--help\n$/);
    });

  it('says what it can do', async () => {
    const { status, stdout } = await copydesk(['--help']);
    assert.equal(status, 0);
    for (const command of ['check', 'read', 'audit', 'explain', 'rules', 'rates', 'init', 'config', 'lsp'])
      assert.match(stdout, new RegExp(`^ {2}${command} +[A-Z]`, 'm'));
    const check = await copydesk(['check', '--help']);
    assert.match(check.stdout, /^Usage: copydesk check \[FILE\|GLOB\|DIR\]\.\.\. \[flags\]\n/);
    assert.match(check.stdout, /^ {2}--fail-level LEVEL +The mildest finding/m);
    assert.match((await copydesk(['read', '-h'])).stdout, /^Usage: copydesk read/);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.equal((await copydesk(['--version'])).stdout, `${version}\n`);
  });

  it('explains a rule', async () => {
    const { status, stdout } = await copydesk(['explain', 'vague-source']);
    assert.equal(status, 0);
    assert.match(stdout, /^sourcing\/vague-source\n\nA source that nobody could telephone\./);
    assert.match(stdout, /^ {2}news {6}warning$/m);
    assert.match(stdout, /^Flags\n {2}\[Critics say\] the plan will fail\.$/m);
    assert.match(stdout, /^Leaves alone\n {2}Critics, among them/m);
    assert.match((await copydesk(['explain', 'phrasing/house-phrase'])).stdout, /→ “undocumented migrant”/);
  });

  it('explains what it says of the writer’s own notes', async () => {
    for (const name of ['copydesk/bad-comment', 'bad-comment']) {
      const { status, stdout } = await copydesk(['explain', name]);
      assert.equal(status, 0);
      assert.match(stdout, /^copydesk\/bad-comment\n\nA comment to Copydesk that it does not understand\./);
      assert.match(stdout, /<!-- copydesk-ignore sourcing\/vague-source: reason -->/);
      assert.match(stdout, /^ {2}severity {2}warning$/m);
      assert.match(stdout, /^ {4}copydesk\/bad-comment: off/m);
    }
  });

  it('lists the rules', async () => {
    const { stdout } = await copydesk(['rules']);
    assert.match(stdout, /^rule +news +opinion +fix +flags\n/);
    assert.match(stdout, /^sourcing\/vague-source +warning +warning +suggested +A source/m);
    const rules = JSON.parse((await copydesk(['rules', '--format', 'json'])).stdout) as Record<string, unknown>[];
    assert.equal(rules.length, stdout.trimEnd().split('\n').length - 1);
    const vague = rules.find(({ rule }) => rule === 'sourcing/imputed-motive');
    assert.deepEqual(vague?.severity, {
      news: 'warning',
      analysis: 'information',
      opinion: 'hint',
      reference: 'warning',
    });
  });

  it(
    'writes a first configuration, which is right, and never a second',
    inFolder({ 'a.md': plain }, async (folder) => {
      assert.equal((await folder.run(['init'])).status, 0);
      const written = readFileSync(folder.at('.copydesk.yaml'), 'utf8');
      assert.deepEqual(await folder.run(['check']), {
        status: 0,
        stdout: '1 file checked: nothing found.\n',
        stderr: '',
      });
      // What it only suggests is right as well.
      folder.write('.copydesk.yaml', written.replaceAll(/^# (?=[a-z]+:| {2})/gm, ''));
      folder.write('rates.csv', 'date,currency,per-usd\n2025-01-02,EUR,0.97\n');
      assert.deepEqual((await folder.run(['check'])).stdout, '1 file checked: nothing found.\n');
      const { status, stderr } = await folder.run(['init']);
      assert.equal(status, 2);
      assert.match(stderr, /\.copydesk\.yaml is there already, and is left as it is\./);
    }),
  );

  it(
    'shows what is wrong with the settings of a file, at its place from here',
    inFolder({ 'a.md': plain, '.copydesk.yaml': 'root: true\ngenre: new\n' }, async (folder) => {
      const { status, stderr } = await folder.run(['config', 'a.md']);
      assert.equal(status, 2);
      assert.match(stderr, /^\.copydesk\.yaml:2:8: This must be one of/);
    }),
  );

  it(
    'shows settings with their origins, the strongest last in each file',
    inFolder(
      {
        '.copydesk.yaml':
          'root: true\ngenre: analysis\nrules:\n  phrasing/intensifier: off\n  numbers/percent: warning\n',
        'opinion/.copydesk.yaml':
          'genre: opinion\nrules: { numbers/percent: { severity: hint } }\noverrides:\n  - files: "*.txt"\n    genre: reference\n',
        'opinion/a.txt': 'A line.\n',
        'opinion/b.md': '---\ngenre: news\ndate: 2025-03-14\n---\nA line.\n',
      },
      async (folder) => {
        const { stdout, status } = await folder.run(['config', 'opinion/a.txt']);
        assert.equal(status, 0);
        assert.equal(
          stdout,
          `# opinion/a.txt
genre: reference             # opinion/.copydesk.yaml:5
style: international         # default
date: unknown                # default
phrases: 0                   # default
rates: 0                     # default
rules:
  phrasing/intensifier: off  # .copydesk.yaml:4
  numbers/percent: hint      # opinion/.copydesk.yaml:2
# Decisions: opinion/.copydesk/decisions.jsonl
# Read: .copydesk.yaml, opinion/.copydesk.yaml
`,
        );
        const settled = JSON.parse((await folder.run(['config', 'opinion/b.md', '--format', 'json'])).stdout) as Record<
          string,
          unknown
        >;
        assert.deepEqual(settled.genre, { value: 'news', from: 'opinion/b.md:2 (front matter)' });
        assert.deepEqual(settled.date, { value: '2025-03-14', from: 'opinion/b.md:3 (front matter)' });
        assert.match(
          (await folder.run(['config', 'opinion/b.md', '--genre', 'opinion'])).stdout,
          /^genre: opinion +# --genre$/m,
        );
      },
    ),
  );

  it(
    'shows the settings of no file that is not there',
    inFolder({}, async (folder) => {
      const { status, stderr } = await folder.run(['config', 'gone.md']);
      assert.deepEqual(
        [status, stderr],
        [2, 'gone.md: There is no such file. Check its name and the current folder.\n'],
      );
    }),
  );
});
