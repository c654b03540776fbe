import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import type { Complaint } from '../../server/cli/audit/archive.ts';
import { createProgress } from '../../server/cli/audit/progress.ts';
import { excerpt, type Sample, Samples } from '../../server/cli/audit/samples.ts';
import { copydesk, inFolder, plain, type Ran } from './cli.ts';

/** A newsroom with phrases of its own, so that nothing here hangs on what the catalogue comes to know. */
const configuration = `root: true
phrases:
  - find: [spade/n, big shovel/n]
    use: tool/n
  - find: wheelbarrow
    use: cart
ignore: [drafts/**]
`;

const lines = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

interface Counts {
  readonly hits: number;
  readonly perThousand: number;
  readonly aboveHint: number;
  readonly inQuotations: number | null;
  readonly articles: number;
}

interface Audit {
  readonly articles: number;
  readonly words: number;
  readonly failed: number;
  readonly rules: readonly (Counts & {
    readonly rule: string;
    readonly entries: readonly (Counts & { readonly entry: string; readonly samples: readonly Sample[] })[];
  })[];
}

const auditIn = ({ stdout }: Ran): Audit => JSON.parse(stdout) as Audit;

const house = ['audit', '--rule', 'house-phrase'];

describe('copydesk audit', () => {
  it(
    'says that there are no phrases where a newsroom has none',
    inFolder({ '.copydesk.yaml': 'root: true\n', 'a.md': plain }, async (folder) => {
      const { status, stderr } = await folder.run(house);
      assert.deepEqual([status, /^The configuration of these articles has no phrases/.test(stderr)], [0, true]);
      assert.equal((await folder.run(['audit', '--rule', 'loaded-word'])).stderr, '');
    }),
  );

  it(
    'counts a newsroom’s phrases, and shows them in sentences',
    inFolder(
      {
        '.copydesk.yaml': configuration,
        'a.md':
          'The spade was new.\n\n“A spade is a spade,” the mayor said.\n\nTwo spades and a big shovel\nwere sold.\n',
        'b.txt': 'The mayor said the spade was old.\n',
        'c.txt': plain,
        'drafts/d.md': 'A spade, a spade.\n',
      },
      async (folder) => {
        const { status, stdout, stderr } = await folder.run([...house, '--samples', '2']);
        assert.deepEqual([status, stderr], [0, '']);
        assert.equal(
          stdout,
          `phrasing/house-phrase
  entry         hits  per 1000 words  above hint  quoted       articles
  spade/n          3          93.750         67%       2  40%         2
      Two [spades] and a big shovel were sold.  a.md:5
      The [spade] was new.  a.md:1
  big shovel/n     1          31.250        100%       0              1
      Two spades and a [big shovel] were sold.  a.md:5
  Never met: “wheelbarrow”.

rule                   hits  per 1000 words  above hint  quoted       articles
phrasing/house-phrase     4         125.000         75%       2  33%         2

3 articles, 32 words: 125.000 hits per 1000 words, 93.750 above hint.
`,
        );
      },
    ),
  );

  it(
    'runs all rules, as loud as the genre has them, and names those that find nothing',
    inFolder(
      { 'a.txt': 'It is widely believed that the bridge will close.\n\nCritics say 3 men left.\n' },
      async (folder) => {
        const news = await folder.run(['audit']);
        assert.match(news.stdout, /^sourcing\/vague-source +1 +\S+ +100% +– +1$/m);
        assert.match(news.stdout, /^ {2}critics say +1 .*\n {6}\[Critics say\] 3 men left\. {2}a\.txt:3$/m);
        assert.match(news.stdout, /^Nothing found: .*numbers\/decade.*\.$/m);
        assert.match(
          news.stdout,
          /\n\n1 article, 14 words: \d+\.\d{3} hits per 1000 words, \d+\.\d{3} above hint\.\n$/,
        );
        const { rules } = auditIn(await folder.run(['audit', '--format', 'json', '--rule', 'decade']));
        const none = { hits: 0, perThousand: 0, aboveHint: 0, inQuotations: null, articles: 0, entries: [] };
        assert.deepEqual(rules, [{ rule: 'numbers/decade', ...none }]);
      },
    ),
  );

  it(
    'tells the severity by genre',
    inFolder({ 'a.txt': 'The minister is eager to please.\n' }, async (folder) => {
      const aboveHint = async (genre: string) =>
        auditIn(
          await folder.run(['audit', '--format', 'json', '--rule', 'imputed-motive', '--genre', genre]),
        ).rules.map((rule) => [rule.hits, rule.aboveHint]);
      assert.deepEqual([await aboveHint('news'), await aboveHint('opinion')], [[[1, 1]], [[1, 0]]]);
    }),
  );

  it(
    'counts a rule that is switched off where it is asked for alone, and what comments and decisions hide',
    inFolder(
      {
        '.copydesk.yaml': 'root: true\nrules: { sourcing/vague-source: off }\n',
        'a.md':
          '<!-- copydesk-ignore sourcing/impersonal-claim: known -->\n\nIt is widely believed that critics say so.\n',
        'b.md': 'It is widely believed that the bridge will close.\n',
      },
      async (folder) => {
        await folder.run(['check', '--accept-existing', 'b.md']);
        const all = auditIn(await folder.run(['audit', '--format', 'json']));
        const hits = (audit: Audit, name: string) => audit.rules.find(({ rule }) => rule === name)?.hits;
        assert.equal(hits(all, 'sourcing/impersonal-claim'), 2);
        assert.equal(hits(all, 'sourcing/vague-source'), undefined);
        folder.write('a.md', 'Critics say the plan will fail.\n');
        const alone = auditIn(await folder.run(['audit', '--format', 'json', '--rule', 'vague-source']));
        assert.deepEqual(
          [alone.rules.length, hits(alone, 'sourcing/vague-source'), alone.rules[0]?.aboveHint],
          [1, 1, 1],
        );
      },
    ),
  );

  it(
    'reads JSON Lines among other files, tells of bad records by line, and goes on',
    inFolder(
      {
        '.copydesk.yaml': configuration,
        'archive/2024.jsonl': Buffer.concat([
          Buffer.from(lines([{ id: 'one', text: 'A spade is here.' }])),
          Buffer.from('no JSON\n\n{"id":3,"text":"a sp\xE4de"}\n', 'latin1'),
          Buffer.from(
            lines([
              { id: 4, txt: 'A spade.' },
              { id: { deep: 5 }, text: 'A spade is there.' },
            ]),
          ),
        ]),
        'a.md': 'Here is a spade.\n',
        'b.md': Buffer.from([0x41, 0xff]),
      },
      async (folder) => {
        const ran = await folder.run([...house, '--format', 'json', 'archive/*.jsonl', '*.md', 'gone.md']);
        const { articles, failed, rules } = auditIn(ran);
        assert.deepEqual([ran.status, articles, failed], [2, 3, 5]);
        const samples = rules[0]?.entries.flatMap((entry) => entry.samples) ?? [];
        assert.deepEqual(samples.map(({ path, line, id }) => [path, line, id]).sort(), [
          ['a.md', 1, undefined],
          ['archive/2024.jsonl', 1, 'one'],
          ['archive/2024.jsonl', 6, { deep: 5 }],
        ]);
        const [sample] = samples;
        assert.equal(sample?.text.slice(sample.start, sample.end), 'spade');
        assert.equal(
          ran.stderr,
          `archive/2024.jsonl:2: The line is no JSON: Unexpected token 'o', "no JSON" is not valid JSON.
archive/2024.jsonl:4: The line is not UTF-8: byte 21 is 0xE4.
archive/2024.jsonl:5: The record needs its article as a string in “text”.
b.md:1:2: The file is not UTF-8: byte 2 of line 1 is 0xFF. Save it as UTF-8.
gone.md: There is no such file. Check its name and the current folder.
`,
        );
      },
    ),
  );

  it(
    'takes records from standard input, each in its own genre',
    inFolder({ '.copydesk.yaml': configuration }, async (folder) => {
      const input = lines([
        { id: 1, text: 'The minister is eager to please.', genre: 'opinion' },
        { id: 2, text: 'The minister is eager to please.' },
      ]);
      const ran = await folder.run(['audit', '--jsonl', '--format', 'json', '--rule', 'imputed-motive'], { input });
      const [motive] = auditIn(ran).rules;
      assert.deepEqual([ran.status, motive?.hits, motive?.aboveHint, motive?.articles], [0, 2, 1, 2]);
      assert.deepEqual(
        motive?.entries.flatMap(({ samples }) => samples.map(({ path }) => path)),
        ['<stdin>'],
        'the same sentence is shown once',
      );
    }),
  );

  it(
    'shows the same sentences in every run, whatever the order',
    inFolder({ '.copydesk.yaml': configuration }, async (folder) => {
      const records = Array.from({ length: 40 }, (_, at) => ({ text: `On day ${at + 1} the spade was sold again.` }));
      const shown = async (input: string) => {
        const ran = await folder.run([...house, '--jsonl', '--format', 'json'], { input });
        return auditIn(ran).rules[0]?.entries[0]?.samples.map(({ text }) => text);
      };
      const samples = await shown(lines(records));
      assert.equal(new Set(samples).size, 3);
      assert.deepEqual(await shown(lines(records.toReversed())), samples);
      // By chance, and not the first that there are.
      assert.notDeepEqual(
        samples,
        records.slice(0, 3).map(({ text }) => text),
      );
    }),
  );

  it(
    'tells of broken configuration, and counts by the rest of it',
    inFolder(
      { '.copydesk.yaml': `${configuration}genr: news\n`, 'a.md': 'A spade.\n', 'b.md': plain },
      async (folder) => {
        const { status, stdout, stderr } = await folder.run(house);
        assert.equal(status, 2);
        assert.match(stderr, /^\.copydesk\.yaml:8:1: There is no .*“genr” \(did you mean “genre”\?\)/);
        assert.equal(stderr.trimEnd().split('\n').length, 1);
        assert.match(stdout, /^2 articles, 7 words/m);
      },
    ),
  );

  it(
    'colours for a terminal alone',
    inFolder({ '.copydesk.yaml': configuration, 'a.md': 'A spade.\n' }, async (folder) => {
      const { stdout } = await folder.run(house, { env: { FORCE_COLOR: '1' } });
      assert(stdout.includes('A \u001b[31m\u001b[4mspade\u001b[24m\u001b[39m.'), JSON.stringify(stdout));
      assert((await folder.run(house)).stdout.includes('A [spade].'));
    }),
  );

  it(
    'holds no more than one record at a time',
    inFolder({ '.copydesk.yaml': configuration }, async (folder) => {
      const pad = 'x'.repeat(60_000);
      const file = folder.at('archive.jsonl');
      for (let at = 0; at < 40; at++)
        writeFileSync(file, lines(Array.from({ length: 50 }, (_, i) => ({ id: 50 * at + i, pad, text: 'A spade.' }))), {
          flag: 'a',
        });
      const ran = await folder.run([...house, file], { env: { NODE_OPTIONS: '--max-old-space-size=48' } });
      assert.deepEqual([ran.status, ran.stderr], [0, '']);
      assert.match(ran.stdout, /^2,000 articles, 4,000 words/m);
    }),
  ).timeout(20_000);

  it('has help', async () => {
    assert.match(
      (await copydesk(['audit', '--help'])).stdout,
      /^Usage: copydesk audit \[FILE\|GLOB\|DIR\]\.\.\. \[flags\]\n/,
    );
  });
});

describe('the sample of a long sentence', () => {
  const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

  it('is what stands around the words found', () => {
    const text = `Then. ${words(100, 'before')} the spade\n ${words(100, 'after')}. Next.`;
    const start = text.indexOf('spade');
    const shown = excerpt(text, { start: 6, end: text.length - 6 }, { start, end: start + 5 });
    assert.equal(shown.text.slice(shown.start, shown.end), 'spade');
    assert.match(shown.text, /^…before (before )+the spade after (after )+after…$/);
    assert(shown.text.length <= 242);
  });

  it('leaves room to one side what the other does not need', () => {
    const text = `A spade ${words(100, 'after')}.`;
    const shown = excerpt(text, { start: 0, end: text.length }, { start: 2, end: 7 });
    assert.match(shown.text, /^A spade after/);
    assert(shown.text.length > 230);
  });

  it('cuts words found that are longer themselves', () => {
    const text = words(100, 'spade');
    const shown = excerpt(text, { start: 0, end: text.length }, { start: 0, end: text.length });
    assert.deepEqual([shown.start, shown.end], [0, 240]);
    assert.equal(shown.text, `${text.slice(0, 240)}…`);
  });
});

describe('samples', () => {
  const sample: Sample = { path: 'a.md', line: 1, severity: 'hint', text: '', start: 0, end: 0 };

  it('are those of the smallest names, each once', () => {
    const samples = new Samples(2);
    for (const name of ['d', 'b', 'b', 'c', 'a', 'd']) samples.offer(name, () => ({ ...sample, id: name }));
    assert.deepEqual(
      samples.all().map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('are none where none are asked for', () => {
    const samples = new Samples(0);
    samples.offer('a', () => assert.fail());
    assert.deepEqual(samples.all(), []);
  });
});

describe('progress', () => {
  /** Progress on a stream that is told to be a terminal or none, and a clock that is moved by hand. */
  function progressOn(isTTY: boolean) {
    let [now, written] = [0, ''];
    const stream = { isTTY, write: (text: string) => (written += text) } as unknown as NodeJS.WriteStream;
    const progress = createProgress(stream, () => now);
    return { progress, pass: (seconds: number) => (now += seconds * 1000), written: () => written };
  }
  const complaint = (line: number): Complaint => ({ path: 'a.jsonl', line, message: 'Bad.' });

  it('takes the place of what it said before on a terminal, and gives way to complaints', () => {
    const { progress, pass, written } = progressOn(true);
    progress.tell(1, 10);
    pass(1);
    progress.tell(1200, 9000);
    progress.complain(complaint(7));
    pass(1);
    progress.tell(2000, 15_000);
    progress.end();
    assert.equal(
      written(),
      '1,200 articles, 9,000 words …\r\u001b[Ka.jsonl:7: Bad.\n2,000 articles, 15,000 words …\r\u001b[K',
    );
  });

  it('is a line a minute elsewhere', () => {
    const { progress, pass, written } = progressOn(false);
    for (let second = 0; second < 130; second++) {
      pass(1);
      progress.tell(second, second);
    }
    assert.equal(written(), '59 articles, 59 words …\n119 articles, 119 words …\n');
  });

  it('tells the first complaints, and counts the others', () => {
    const { progress, written } = progressOn(false);
    for (let line = 1; line <= 30; line++) progress.complain(complaint(line));
    progress.complain(complaint(3));
    progress.end();
    assert.equal(progress.complaints, 30);
    assert.match(written(), /a\.jsonl:20: Bad\.\n… and 10 complaints more\.\n$/);
  });
});
