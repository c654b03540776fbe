import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { fileSource } from '../../server/cli/article.ts';
import { hire } from '../../server/cli/crew.ts';
import type { Desk } from '../../server/cli/desk.ts';
import { type Folder, hole, inFolder, plain, rumour } from './cli.ts';

/** More articles than are reviewed before a crew is hired, one of them with what --fix mends. */
const texts = [rumour, plain, hole, 'It took between 10-20 days.\n'];
const articles = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [`${String(at).padStart(2, '0')}.md`, texts[at % texts.length] as string]),
);
const broken = { '.copydesk.yaml': 'rules:\n  phrasing/nonsense: off\n' };

describe('copydesk check of many articles', () => {
  const sameFor = (flags: string[]) =>
    inFolder({ ...articles, ...broken }, async (folder) => {
      const check = (threads: string[]) => folder.run(['check', ...flags, ...threads, '.', 'gone.md']);
      const alone = await check(['--concurrency', '1']);
      assert.equal(alone.status, 2);
      for (const threads of [['--concurrency', '3'], []]) assert.deepEqual(await check(threads), alone);
    });
  for (const format of ['stylish', 'json'])
    it(`says the same in any number of threads: ${format}`, sameFor(['--format', format]));
  it('shows the same fixes in any number of threads', sameFor(['--fix-dry-run']));

  it(
    'tells once what is wrong with the configuration that they share',
    inFolder({ ...articles, ...broken }, async (folder) => {
      const { stdout } = await folder.run(['check', '--concurrency', '3', '--format', 'github']);
      assert.equal(stdout.match(/nonsense/g)?.length, 1);
    }),
  );

  it(
    'mends them in any number of threads, and leaves nothing to mend',
    inFolder(articles, async (folder) => {
      await folder.run(['check', '--fix', '--concurrency', '3']);
      const after = Object.keys(articles).map((name) => readFileSync(folder.at(name), 'utf8'));
      assert(after.includes('It took between 10 and 20 days.\n'));
      assert(!after.includes('It took between 10-20 days.\n'));
      const { stdout } = await folder.run(['check', '--fix-dry-run', '--concurrency', '3']);
      assert.equal(stdout, '');
    }),
  );

  it('starts no more threads than there are articles', async function () {
    // A thread takes some 10 MB and tens of milliseconds to start.
    this.timeout(8_000);
    await inFolder({ 'a.md': rumour, 'b.md': plain }, async (folder) => {
      const { stdout } = await folder.run(['check', '--concurrency', '500']);
      assert.match(stdout, /^2 files checked: 1 warning\.$/m);
    })();
  });

  for (const [threads, complaint] of [
    ['0', /at least 1 thread/],
    ['many', /“many” is none/],
  ] as const)
    it(
      `refuses “${threads}” as a number of threads`,
      inFolder(articles, async (folder) => {
        const { status, stderr } = await folder.run(['check', '--concurrency', threads]);
        assert.equal(status, 2);
        assert.match(stderr, complaint);
      }),
    );

  it(
    'leaves nothing behind that a thread had before it broke down',
    inFolder({ 'a.md': rumour, 'b.md': plain }, async (folder: Folder) => {
      const reviewed: string[] = [];
      const desk: Desk = {
        async review({ path }) {
          reviewed.push(path);
          return { papers: [] };
        },
      };
      // Beside the code of the tests there is no program that a thread could start.
      const crew = hire({ given: {}, fix: 'no' }, 2, desk);
      assert(crew);
      await Promise.all(['a.md', 'b.md'].map((name) => crew.review(fileSource(folder.at(name), true))));
      await crew.review(fileSource(folder.at('a.md'), true));
      assert.equal(reviewed.length, 3);
      await crew.dismiss();
    }),
  );
});
