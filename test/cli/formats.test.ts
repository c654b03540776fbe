import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { copydesk, type Folder, hole, inFolder, rumour } from './cli.ts';

const article = `# The bridge\n\nThe port said fees rose 2 % in May.\n\n${rumour}`;

describe('copydesk check --format', () => {
  describe('stylish', () => {
    it(
      'prints a line a finding, below its file',
      inFolder({ 'a.md': article, 'b.md': hole, 'c.md': 'Nothing here.\n' }, async (folder) => {
        const { stdout } = await folder.run(['check']);
        assert.equal(
          stdout,
          `a.md
  3:26  hint         The percent sign stands close to its number, without a space.  numbers/percent
   5:1  warning      Nobody stands behind “It is widely believed that”: whose view or knowledge is it?  sourcing/impersonal-claim

b.md
  1:29  error        “[citation needed]” asks for a source that is not there.  sourcing/missing-citation

3 files checked: 1 error, 1 warning, 1 hint. 1 finding can be mended with --fix.
`,
        );
      }),
    );

    it(
      'shows the other places that a finding speaks of, three at most',
      inFolder({ 'a.txt': `Output rose 60% from 10 to 15.\n\n${'It is 5km wide. '.repeat(5)}\n` }, async (folder) => {
        const { stdout } = await folder.run(['check']);
        assert.match(stdout, /numbers\/bad-arithmetic\n {21}1:22 {2}These two are 50 percent apart\.\n/);
        assert.match(stdout, /numbers\/unit-form\n(?: {21}3:\d+ {2}The same form here, too\.\n){3} {21}and 1 more\n/);
      }),
    );

    const escapes = '\u001B[';
    it(
      'is coloured where the environment asks for it, and only there',
      inFolder({ 'a.md': rumour }, async (folder) => {
        const runs: [Record<string, string>, boolean][] = [
          [{}, false],
          [{ CI: 'true' }, false],
          [{ FORCE_COLOR: '1' }, true],
          [{ FORCE_COLOR: '0' }, false],
          [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
        ];
        for (const [env, expected] of runs) {
          const { stdout } = await folder.run(['check'], { env });
          assert.equal(stdout.includes(escapes), expected, JSON.stringify(env));
        }
      }),
    );
  });

  describe('json', () => {
    it(
      'prints what other programs rely on',
      inFolder({ 'a.txt': `\uFEFFOne.\r\nTwo 🙂 people left with 6 bags.\r\n`, 'b.md': hole }, async (folder) => {
        const { stdout } = await folder.run(['check', 'a.txt', 'b.md', 'gone.md', '--format', 'json']);
        const { version, files, summary } = JSON.parse(stdout);
        assert.equal(version, 1);
        assert.deepEqual(Object.keys(files[0].findings[0]), [
          'rule',
          'severity',
          'start',
          'end',
          'line',
          'column',
          'endLine',
          'endColumn',
          'message',
          'fingerprint',
          'related',
          'fixes',
        ]);
        const { start, end, line, column, endLine, endColumn, fixes } = files[0].findings[0];
        assert.deepEqual([start, end, line, column, endLine, endColumn], [30, 31, 2, 25, 2, 26]);
        assert.deepEqual(fixes[0].edits, [{ start: 30, end: 31, text: 'six', placeholders: [] }]);
        assert.equal(fixes[0].safe, true);
        assert.deepEqual(files[2], {
          path: 'gone.md',
          findings: [],
          errors: [{ message: 'There is no such file. Check its name and the current folder.' }],
        });
        assert.deepEqual(summary, {
          files: 2,
          errors: 1,
          warnings: 0,
          information: 0,
          hints: 1,
          declined: 0,
          failed: 1,
        });
      }),
    );
    it(
      'prints an object where there is no file to speak of',
      inFolder({ 'a.md': 'Nothing.\n', '.copydesk.yaml': 'ignore: ["*"]' }, async (folder) => {
        const { stdout } = await folder.run(['check', '--format', 'json']);
        assert.deepEqual(JSON.parse(stdout).files, []);
      }),
    );
  });

  describe('github', () => {
    it(
      'prints a workflow command a finding, from the checked-out repository',
      inFolder({ 'posts/100%, a:b.md': article }, async (folder) => {
        const { stdout } = await folder.run(['check', 'posts', '--format', 'github']);
        const lines = stdout.trimEnd().split('\n');
        assert.equal(
          lines[0],
          '::notice file=posts/100%25%2C a%3Ab.md,line=3,col=26,endLine=3,endColumn=28,title=numbers/percent::posts/100%25, a:b.md:3:26 The percent sign stands close to its number, without a space. (numbers/percent)',
        );
        assert.match(
          lines[1] ?? '',
          /^::warning file=.*,line=5,col=1,endLine=5,endColumn=27,title=sourcing\/impersonal-claim::/,
        );
        assert.equal(lines.length, 3);
      }),
    );
    it(
      'names files from the workspace, wherever it runs',
      inFolder({ 'site/posts/a.md': rumour }, async (folder) => {
        const env = { GITHUB_WORKSPACE: folder.path };
        const { stdout } = await copydesk(['check', '--format', 'github'], { cwd: folder.at('site'), env });
        assert.match(stdout, /^::warning file=site\/posts\/a\.md,.*::posts\/a\.md:1:1 /);
      }),
    );
    it(
      'prints trouble as an error on its line',
      inFolder({ 'a.md': rumour, '.copydesk.yaml': 'genre: new\n' }, async (folder) => {
        const { stdout } = await folder.run(['check', '--format', 'github']);
        assert.match(
          stdout,
          /^::error file=\.copydesk\.yaml,line=1,col=8,title=copydesk::\.copydesk\.yaml:1:8 This must be/,
        );
      }),
    );
  });

  describe('sarif', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../test/fixtures/sarif-2.1.0-rtm.5.json'), 'utf8'),
    );
    // Draft 4 names its identifier otherwise, and one of its patterns is none under the rules of Unicode.
    const { id, $schema, ...rest } = schema;
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    ajvFormats.default(ajv);
    const validate = ajv.compile({ $id: id, ...rest });

    /** The one run of a log, which must be right by the schema. */
    const runIn = (stdout: string) => {
      const valid = validate(JSON.parse(stdout));
      assert(valid, JSON.stringify(validate.errors, null, 1));
      return JSON.parse(stdout).runs[0];
    };
    const sarifOf = async (folder: Folder, args: string[] = []) => {
      const { stdout } = await folder.run(['check', '--format', 'sarif', ...args]);
      return runIn(stdout);
    };

    it('is told apart from what is no SARIF', () => {
      assert.equal(validate({ version: '2.1.0', runs: [{ results: [{}] }] }), false);
    });

    it(
      'prints a log by the official schema, with rules, places, fingerprints and fixes',
      inFolder({ 'my posts/a.md': article }, async (folder) => {
        const run = await sarifOf(folder);
        assert.equal(run.columnKind, 'utf16CodeUnits');
        const [percent, rumoured] = run.results;
        assert.equal(run.tool.driver.rules[percent.ruleIndex].id, 'numbers/percent');
        assert.match(run.tool.driver.rules[rumoured.ruleIndex].help.markdown, /flagged: \*\*/);
        assert.deepEqual([percent.level, rumoured.level], ['note', 'warning']);
        const { artifactLocation, region } = percent.locations[0].physicalLocation;
        assert.deepEqual(artifactLocation, { uri: 'my%20posts/a.md', uriBaseId: '%SRCROOT%' });
        assert.deepEqual(region, {
          startLine: 3,
          startColumn: 26,
          endLine: 3,
          endColumn: 28,
          charOffset: 39,
          charLength: 2,
          snippet: { text: ' %' },
        });
        const [replacement] = percent.fixes[0].artifactChanges[0].replacements;
        const { charOffset, charLength } = replacement.deletedRegion;
        const text =
          article.slice(0, charOffset) + replacement.insertedContent.text + article.slice(charOffset + charLength);
        assert.match(text, /rose 2% in May/);
        assert.match(percent.fingerprints['copydesk/v1'], /^[0-9a-f]{16}$/);
        assert.equal(run.invocations[0].executionSuccessful, true);
      }),
    );

    it(
      'prints what was declined as suppressed, and all else as not',
      inFolder(
        {
          'a.md': `<!-- copydesk-ignore numbers/percent: the bank's own form -->\n\nThe port said fees rose 2 % in May.\n`,
          'b.md': rumour,
        },
        async (folder) => {
          await folder.run(['check', 'b.md', '--accept-existing']);
          folder.write('b.md', `${rumour}\n${hole}`);
          const run = await sarifOf(folder, ['b.md', 'a.md']);
          const suppressions = run.results.map(
            ({ ruleId, suppressions }: { ruleId: string; suppressions: unknown }) => [ruleId, suppressions],
          );
          assert.deepEqual(suppressions, [
            ['sourcing/missing-citation', []],
            ['sourcing/impersonal-claim', [{ kind: 'external', status: 'accepted', justification: 'existing' }]],
            ['numbers/percent', [{ kind: 'inSource', justification: "the bank's own form" }]],
          ]);
        },
      ),
    );

    it(
      'prints trouble as a notification, with files elsewhere by their whole address',
      inFolder(
        {
          'in/a.md': rumour,
          'b.md': rumour,
          'in/.copydesk.yaml': 'root: true\ngenre: new\nphrases: [{ find: bridge }]\n',
        },
        async (folder) => {
          const { stdout } = await copydesk(['check', 'a.md', '../b.md', '--format', 'sarif'], {
            cwd: folder.at('in'),
          });
          const run = runIn(stdout);
          const [notification] = run.invocations[0].toolExecutionNotifications;
          assert.equal(run.invocations[0].executionSuccessful, false);
          assert.equal(notification.locations[0].physicalLocation.artifactLocation.uri, '.copydesk.yaml');
          assert.deepEqual(notification.locations[0].physicalLocation.region, { startLine: 2, startColumn: 8 });
          const house = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'phrasing/house-phrase');
          assert.equal(run.tool.driver.rules[house.ruleIndex].id, 'phrasing/house-phrase');
          assert.match(run.results.at(-1).locations[0].physicalLocation.artifactLocation.uri, /^file:\/\/\/.*\/b\.md$/);
        },
      ),
    );
  });
});
