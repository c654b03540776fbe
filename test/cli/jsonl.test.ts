import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { copydesk, hole, inFolder, rumour, start } from './cli.ts';

type Answer = { id: unknown; error?: string; findings?: { rule: string; start: number; severity: string }[] } & Record<
  string,
  unknown
>;

const lines = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const answers = (stdout: string): Answer[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);

describe('copydesk check --jsonl', () => {
  it('answers in order, whatever the identifiers', async () => {
    const ids = ['b', 7, null, 'b', { deep: [1] }];
    const { status, stdout } = await copydesk(['check', '--jsonl'], {
      input: lines(ids.map((id) => ({ id, text: rumour }))),
    });
    assert.equal(status, 0);
    assert.deepEqual(
      answers(stdout).map(({ id }) => id),
      ids,
    );
  });

  it('answers bad lines with what is wrong with them, and goes on', async () => {
    const bad = [
      'no JSON',
      '[]',
      '{"id":1}',
      '{"id":2,"text":3}',
      '{"id":3,"text":"x","genre":"opinon"}',
      '{"id":4,"text":"x","language":"html"}',
      '{"id":5,"text":"x","date":"14/03/2025"}',
      '{"id":5,"text":"x","date":"2025-02-30"}',
    ];
    const input = Buffer.concat([
      Buffer.from(`${bad.join('\n')}\n`),
      Buffer.from('{"id":6,"text":"caf\xE9"}\n', 'latin1'),
      Buffer.from('\n  \r\n{"id":"last","text":"x"}'),
    ]);
    const { status, stdout } = await copydesk(['check', '--jsonl'], { input });
    assert.equal(status, 0);
    const said = answers(stdout).map(({ id, error, findings }) => [id, error ?? findings]);
    assert.deepEqual(said, [
      [null, 'The line is no JSON: Unexpected token \'o\', "no JSON" is not valid JSON.'],
      [null, 'The line is no JSON object.'],
      [1, 'The record needs its article as a string in “text”.'],
      [2, 'The record needs its article as a string in “text”.'],
      [3, 'There is no genre “opinon” (did you mean “opinion”?). There are news, analysis, opinion, reference.'],
      [4, 'There is no language “html”. There are plaintext, markdown.'],
      [5, 'The date “14/03/2025” is no day in ISO 8601, such as 2025-03-14.'],
      [5, 'The date “2025-02-30” is no day in ISO 8601, such as 2025-03-14.'],
      [null, 'The line is not UTF-8: byte 20 is 0xE9.'],
      ['last', []],
    ]);
  });

  it('reads each record in its own language, genre and day', async () => {
    const motive = 'The minister is determined to resign.';
    const { stdout } = await copydesk(['check', '--jsonl'], {
      input: lines([
        { id: 1, text: motive, genre: 'news' },
        { id: 2, text: motive, genre: 'opinion', date: '2025-03-14' },
        { id: 3, text: `\`\`\`\n${motive}\n\`\`\`\n`, language: 'markdown' },
        { id: 4, text: `\`\`\`\n${motive}\n\`\`\`\n`, language: 'plaintext' },
      ]),
    });
    assert.deepEqual(
      answers(stdout).map(({ findings = [] }) => findings.map(({ severity }) => severity)),
      [['warning'], ['hint'], [], ['warning']],
    );
  });

  it(
    'finds what check finds, under configuration and decisions alike',
    inFolder(
      {
        'a.md': `# One\r\n\r\n${rumour}\r\n${hole}`,
        'b.md': `\uFEFF${rumour}🙂 The crew of 6 left.\n`,
        '.copydesk.yaml': 'root: true\ngenre: analysis\nphrases: [{ find: crew, use: team }]\n',
      },
      async (folder) => {
        const compare = async (): Promise<void> => {
          const checked = JSON.parse((await folder.run(['check', '--format', 'json', 'a.md', 'b.md'])).stdout);
          const records = ['a.md', 'b.md'].map((id) => ({
            id,
            text: readFileSync(folder.at(id), 'utf8'),
            language: 'markdown',
          }));
          const filtered = await folder.run(['check', '--jsonl'], { input: lines(records) });
          assert.deepEqual(
            answers(filtered.stdout).map(({ findings }) => findings),
            checked.files.map(({ findings }: Answer) => findings),
          );
        };
        await compare();
        await folder.run(['check', 'b.md', '--accept-existing']);
        await compare();
      },
    ),
  );

  it(
    'refuses a broken configuration before it answers anything',
    inFolder({ '.copydesk.yaml': 'genre: new\n' }, async (folder) => {
      const { status, stdout, stderr } = await folder.run(['check', '--jsonl'], {
        input: lines([{ id: 1, text: rumour }]),
      });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /^\.copydesk\.yaml:1:8: This must be one of/);
    }),
  );

  it('answers a record before the next one comes', async () => {
    const child = start(['check', '--jsonl']);
    try {
      for (const id of [1, 2]) {
        child.stdin.write(lines([{ id, text: rumour }]));
        const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
        assert.equal((JSON.parse(chunk.toString()) as Answer).id, id);
      }
    } finally {
      child.stdin.end();
      await once(child, 'close');
    }
  });

  it('loses nothing on a pipe whose reader is slow', async function () {
    this.timeout(60_000);
    const text = rumour.repeat(40);
    const child = start(['check', '--jsonl']);
    child.stdin.end(lines(Array.from({ length: 100 }, (_, id) => ({ id, text }))));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    let stdout = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) stdout += chunk;
    assert(stdout.length > 500_000);
    const said = answers(stdout);
    assert.deepEqual(
      said.map(({ id }) => id),
      Array.from({ length: 100 }, (_, id) => id),
    );
    assert(said.every(({ findings }) => findings?.length === 40));
  });

  it('stops quietly when its reader has gone', async () => {
    const child = start(['check', '--jsonl']);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(lines([{ id: 0, text: rumour }]));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(lines(Array.from({ length: 2000 }, (_, id) => ({ id, text: rumour }))));
    const [status] = (await once(child, 'close')) as [number];
    assert.deepEqual([status, stderr], [0, '']);
  });
});

describe('copydesk read', () => {
  const text = 'The mayor said that fees rose about 2 % in May. "We can pay," she added.';

  it('--jsonl tells sentences, attributions and quantities', async () => {
    const { status, stdout } = await copydesk(['read', '--jsonl'], { input: lines([{ id: 'x', text }]) });
    assert.equal(status, 0);
    const [answer] = JSON.parse(`[${stdout}]`) as [Answer];
    const piece = (span: unknown): string | null => {
      const { start, end } = (span ?? {}) as { start?: number; end?: number };
      return start === undefined ? null : text.slice(start, end);
    };
    assert.deepEqual(Object.keys(answer), ['id', 'sentences', 'attributions', 'quantities']);
    assert.deepEqual((answer.sentences as unknown[]).map(piece), [
      'The mayor said that fees rose about 2 % in May.',
      '"We can pay," she added.',
    ]);
    const [first] = answer.attributions as Record<string, unknown>[];
    assert.deepEqual(
      [
        piece(first?.source),
        piece(first?.cue),
        ((first?.content ?? []) as unknown[]).map(piece),
        first?.voice,
        first?.named,
      ],
      ['The mayor', 'said', ['that fees rose about 2 % in May'], 'reported', true],
    );
    const quantities = answer.quantities as Record<string, unknown>[];
    const percent = quantities.find(({ kind }) => kind === 'percent');
    assert.deepEqual(Object.keys(percent ?? {}), [
      'start',
      'end',
      'kind',
      'value',
      'unit',
      'currencies',
      'approximator',
    ]);
    assert.deepEqual([piece(percent), percent?.value, piece(percent?.approximator)], ['2 %', 2, 'about']);
  });

  it('--jsonl tells a rate as a measure, by its time and in its currency', async () => {
    const text = 'Pickers earn €9 an hour, or €70.';
    const { stdout } = await copydesk(['read', '--jsonl'], { input: lines([{ id: 'x', text }]) });
    const [{ quantities }] = JSON.parse(`[${stdout}]`) as [{ quantities: Record<string, unknown>[] }];
    const money = quantities.filter(({ currencies }) => (currencies as unknown[]).length > 0);
    assert.deepEqual(
      money.map(({ kind, value, unit, currencies }) => [kind, value, unit, currencies]),
      [
        ['measure', 9, 'per hour', ['EUR']],
        ['money', 70, null, ['EUR']],
      ],
    );
  });

  it(
    'shows a file for people, or as JSON',
    inFolder({ 'a.txt': text }, async (folder) => {
      const { status, stdout } = await folder.run(['read', 'a.txt']);
      assert.equal(status, 0);
      assert.match(
        stdout,
        /^ {3}1 {2}The mayor said that fees rose about 2 % in May\.\n {8}reported {4}The mayor {2}said {2}that fees/,
      );
      assert.match(stdout, /^ {8}percent {5}2 % {2}= 2 {2}\(about\)$/m);
      const asJson = await folder.run(['read', 'a.txt', '--format', 'json']);
      const filtered = await folder.run(['read', '--jsonl'], { input: lines([{ id: 'a.txt', text }]) });
      assert.equal(asJson.stdout, filtered.stdout);
      assert.equal((await folder.run(['read'], { input: text })).stdout, stdout);
      const missing = await folder.run(['read', 'b.txt']);
      assert.deepEqual(
        [missing.status, missing.stdout, missing.stderr],
        [2, '', 'b.txt: There is no such file. Check its name and the current folder.\n'],
      );
    }),
  );
});
