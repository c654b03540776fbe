import { strict as assert } from 'node:assert';
import { chmodSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { entryOf } from '../../server/cli/ratesNpm.ts';
import { type RatesSource, updateRates } from '../../server/cli/ratesUpdate.ts';
import { copydesk, Folder } from './cli.ts';

/** A source with rates of three days in March, which counts how often it is asked. */
function sourceOf(asked: string[] = []): RatesSource {
  return {
    days: async () => new Map([1, 2, 4].map((day) => [`2024-03-0${day}`, `2024.3.${day}`])),
    async rates(version) {
      asked.push(version);
      return new Map([
        ['EUR', 0.92],
        ['JPY', 150.123456789],
        ['USD', 1],
        ['DOGE', 7],
        ['GBP', Number.NaN],
      ]);
    },
  };
}

/** A rates file in memory. */
class MemoryFile {
  text: string | undefined;

  constructor(text?: string) {
    this.text = text;
  }

  append(more: string): void {
    this.text = (this.text ?? '') + more;
  }
}
const fileOf = (text?: string): MemoryFile => new MemoryFile(text);

const march = { from: '2024-03-01', to: '2024-03-04', every: 1 };
const silent = () => undefined;

describe('filling a rates file', () => {
  it('writes a header and the rates of the currencies that are read', async () => {
    const file = fileOf();
    await updateRates(sourceOf(), file, { ...march, to: '2024-03-01' }, silent);
    assert.equal(file.text, 'date,currency,per-usd\n2024-03-01,EUR,0.92\n2024-03-01,JPY,150.12346\n');
  });

  it('tells progress, and what there is no version of', async () => {
    const told: string[] = [];
    const done = await updateRates(sourceOf(), fileOf(), march, (...line) => void told.push(line.join(' ')));
    assert.deepEqual(told, ['2024-03-01 2 1 3', '2024-03-02 2 2 3', '2024-03-04 2 3 3']);
    assert.deepEqual(done, { fetched: 3, present: 0, missing: ['2024-03-03'] });
  });

  it('goes on where it stopped', async () => {
    const asked: string[] = [];
    const file = fileOf('date,currency,per-usd\n2024-03-01,EUR,0.92\n2024-03-02,EUR,0.93');
    const done = await updateRates(sourceOf(asked), file, march, silent);
    assert.deepEqual([asked, done.present], [['2024.3.4'], 2]);
    assert.match(file.text ?? '', /0\.93\n2024-03-04,EUR,0\.92\n/);
    await updateRates(sourceOf(asked), file, march, silent);
    assert.equal(asked.length, 1, 'a second time fetches nothing');
  });

  it('keeps what came before the source failed', async () => {
    const file = fileOf();
    const source = sourceOf();
    const failing: RatesSource = {
      ...source,
      rates: (version) => (version === '2024.3.2' ? Promise.reject(new Error('gone')) : source.rates(version)),
    };
    await assert.rejects(updateRates(failing, file, march, silent), /gone/);
    assert.match(file.text ?? '', /2024-03-01,EUR,0\.92\n2024-03-01,JPY,150\.12346\n$/);
  });

  it('fetches one day in so many', async () => {
    const asked: string[] = [];
    await updateRates(sourceOf(asked), fileOf(), { ...march, every: 3 }, silent);
    assert.deepEqual(asked, ['2024.3.1', '2024.3.4']);
  });

  it('takes the next day that there are rates of where one has none', async () => {
    const asked: string[] = [];
    const file = fileOf();
    const done = await updateRates(sourceOf(asked), file, { from: '2024-02-28', to: '2024-03-08', every: 3 }, silent);
    assert.deepEqual(asked, ['2024.3.1', '2024.3.2']);
    assert.deepEqual(done.missing, ['2024-03-05', '2024-03-08']);
    const again = await updateRates(sourceOf(asked), file, { from: '2024-02-28', to: '2024-03-04', every: 3 }, silent);
    assert.deepEqual([asked.length, again.present], [2, 2]);
  });

  it('touches no file that is none of rates', async () => {
    const file = fileOf('name,age\nAda,36\n');
    await assert.rejects(updateRates(sourceOf(), file, march, silent), /begins with the line/);
    assert.equal(file.text, 'name,age\nAda,36\n');
  });
});

/** A tar archive of small files. */
function tarOf(files: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const head = Buffer.alloc(512);
    head.write(name, 0);
    head.write(`${Buffer.byteLength(text).toString(8).padStart(11, '0')}\0`, 124);
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
    body.write(text);
    return [head, body];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

describe('a tar archive', () => {
  it('hands out the file of a name', () => {
    const tar = tarOf({ 'a.txt': 'x'.repeat(700), 'b.txt': 'öse', 'c.txt': '' });
    assert.deepEqual(
      ['b.txt', 'c.txt', 'd.txt'].map((name) => entryOf(tar, name)),
      ['öse', '', undefined],
    );
  });
});

(process.platform === 'win32' ? describe.skip : describe)('copydesk rates', () => {
  /** A folder with an npm of its own, which knows one version. */
  function folderWithNpm(): { folder: Folder; env: Record<string, string> } {
    const usd = JSON.stringify({ date: '2024-03-02', usd: { eur: 0.92, jpy: 150 } });
    const folder = new Folder({
      'package.tgz': gzipSync(tarOf({ 'package/v1/currencies/usd.json': usd })),
      'bin/npm': [
        '#!/bin/sh',
        'case "$1" in',
        'view) echo \'["2024.3.2", "1.0.0-beta"]\' ;;',
        'pack) for last; do :; done; cp "$(dirname "$0")/../package.tgz" "$last/fawazahmed0-currency-api-2024.3.2.tgz"',
        '  echo \'[{"filename": "fawazahmed0-currency-api-2024.3.2.tgz"}]\' ;;',
        'esac',
      ].join('\n'),
    });
    chmodSync(folder.at('bin/npm'), 0o755);
    return { folder, env: { PATH: `${folder.at('bin')}:/usr/bin:/bin` } };
  }

  it('fills the configured file through npm', async () => {
    const { folder, env } = folderWithNpm();
    folder.write('.copydesk.yaml', 'root: true\nrates: desk/rates.csv\n');
    folder.write('desk/rates.csv', 'date,currency,per-usd\n');
    const ran = await copydesk(['rates', 'update', '--from', '2024-03-01', '--to', '2024-03-02'], {
      cwd: folder.path,
      env,
    });
    assert.equal(ran.status, 0, ran.stderr);
    assert.match(ran.stderr, /^2024-03-02 {2}2 rates {2}\(1 of 1\)\nThere are no rates of 2024-03-01\.\n/);
    assert.equal(
      readFileSync(folder.at('desk/rates.csv'), 'utf8'),
      'date,currency,per-usd\n2024-03-02,EUR,0.92\n2024-03-02,JPY,150\n',
    );
    folder.remove();
  });

  const wrong: [args: string[], message: RegExp][] = [
    [[], /rates does one thing/],
    [['update'], /--from is missing/],
    [['update', '--from', 'May'], /--from takes a day/],
    [['update', '--from', '2024-03-02', '--to', '2024-03-01'], /is later than the last day/],
    [['update', '--from', '2024-03-02', '--every', '0'], /--every takes a number of days/],
  ];
  for (const [args, message] of wrong)
    it(`says what is wrong with: rates ${args.join(' ')}`, async () => {
      const { status, stderr } = await copydesk(['rates', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });

  it('says that npm is missing', async () => {
    const folder = new Folder();
    const ran = await copydesk(['rates', 'update', '--from', '2024-03-01', '--to', '2024-03-02'], {
      cwd: folder.path,
      env: { PATH: folder.path },
    });
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /npm is not to be found/);
    folder.remove();
  });
});
