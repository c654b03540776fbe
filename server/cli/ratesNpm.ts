import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { RatesSource } from './ratesUpdate.ts';

/** Daily rates by market closes, one version a day since 2024-03-02, in the public domain (CC0). */
const packageName = '@fawazahmed0/currency-api';
/** Where in the package the units of each currency for one dollar stand. */
const entry = 'package/v1/currencies/usd.json';

const run = promisify(execFile);

/** Rates through the user's own npm, with whatever registry that is set up for. Nothing of the package is run. */
export const npmRates: RatesSource = {
  async days() {
    const versions = JSON.parse(await npm('view', packageName, 'versions', '--json')) as readonly string[];
    return new Map(
      versions.flatMap((version) => {
        const [, year, month = '', day = ''] = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(version) ?? [];
        return year ? [[`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, version] as const] : [];
      }),
    );
  },

  async rates(version) {
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-rates-'));
    try {
      const name = `${packageName}@${version}`;
      const packed = JSON.parse(
        await npm('pack', name, '--json', '--ignore-scripts', '--pack-destination', folder),
      ) as readonly { readonly filename: string }[];
      // Older npm names the file of a scoped package otherwise than it writes it.
      const file = (packed[0]?.filename ?? '').replace(/^@/, '').replaceAll('/', '-');
      const text = entryOf(await promisify(gunzip)(await readFile(join(folder, file))), entry);
      if (text === undefined) throw new Error(`${name} has no ${entry}.`);
      const { usd } = JSON.parse(text) as { readonly usd: Readonly<Record<string, number>> };
      return new Map(Object.entries(usd).map(([code, perUsd]) => [code.toUpperCase(), perUsd]));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** The output of npm. @throws Error with npm's own complaint. */
async function npm(...args: string[]): Promise<string> {
  // npm is a batch file on Windows, which only a shell starts; no argument holds anything that a shell would read.
  const shell = process.platform === 'win32';
  try {
    return (await run('npm', args, { shell, maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: string };
    if (code === 'ENOENT') throw new Error('npm is not to be found; rates come through it.');
    const complaint = /npm (?:error|ERR!) (?!code )(.+)/.exec(stderr ?? '')?.[1];
    throw new Error(`npm ${args[0]} failed${complaint ? `: ${complaint}` : '.'}`);
  }
}

const block = 512;

/** The text of a file in a tar archive; undefined where it is not there. */
export function entryOf(tar: Buffer, name: string): string | undefined {
  for (let at = 0; at + block <= tar.length; ) {
    const field = (from: number, to: number): string =>
      tar.toString('latin1', at + from, at + to).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 136).trim(), 8) || 0;
    if (field(0, 100) === name) return tar.toString('utf8', at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
  }
  return undefined;
}
