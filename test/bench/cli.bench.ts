/** Measures the command line as people meet it: how long a process takes, and how much text one gets through. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const root = join(import.meta.dirname, '../../..');
const bundle = process.env.COPYDESK_CLI ?? join(root, 'dist/cli.cjs');

/** An article of some length, from the sample, without its front matter. */
function article(length: number): string {
  const sample = readFileSync(join(root, 'docs/sample/harbour.md'), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  return `${sample}\n\n`.repeat(Math.ceil(length / sample.length)).slice(0, length);
}

/** Milliseconds that a process takes from its start to its end. */
function timeOf(args: readonly string[], cwd: string, input = ''): number {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, args, { cwd, input, maxBuffer: 1 << 30 });
  if (error || status === null || status > 1) throw error ?? new Error(`${args.join(' ')} exited with ${status}.`);
  return performance.now() - start;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** Prints the figures. Start-up is a ratio of alternating runs, so that a busy machine slows both. */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    writeFileSync(join(folder, 'article.md'), article(5_000));
    writeFileSync(join(folder, 'article.txt'), article(5_000));
    for (const file of ['article.md', 'article.txt']) startUp(file, folder);
    throughput(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function startUp(file: string, folder: string): void {
  const bare: number[] = [];
  const check: number[] = [];
  for (let round = 0; round < 41; round++) {
    bare.push(timeOf(['-e', '0'], folder));
    check.push(timeOf([bundle, 'check', file], folder));
  }
  const [a, b] = [median(bare), median(check)];
  const ratio = (b / a).toFixed(2);
  console.log(`check ${file} of 5 KB: ${b.toFixed(0)} ms, ${ratio} times node -e 0 (${a.toFixed(0)} ms)`);
}

function throughput(folder: string): void {
  const megabyte = article(1_000_000);
  writeFileSync(join(folder, 'long.md'), megabyte);
  mkdirSync(join(folder, 'many'));
  const pieces = Array.from({ length: 1000 }, (_, at) => megabyte.slice((at % 200) * 5000, ((at % 200) + 1) * 5000));
  for (const [at, piece] of pieces.entries()) writeFileSync(join(folder, 'many', `${at}.md`), piece);
  const records = pieces.map((text, id) => `${JSON.stringify({ id, text, language: 'markdown' })}\n`).join('');
  const tell = (what: string, milliseconds: number, bytes: number): void =>
    console.log(`${what}: ${(milliseconds / 1000).toFixed(2)} s, ${(bytes / 1000 / milliseconds).toFixed(2)} MB/s`);
  tell('check, one file of 1 MB', timeOf([bundle, 'check', 'long.md', '--format', 'json'], folder), 1_000_000);
  tell('check, 1,000 files of 5 KB', timeOf([bundle, 'check', 'many', '--format', 'json'], folder), 5_000_000);
  tell('check --jsonl, 1,000 records of 5 KB', timeOf([bundle, 'check', '--jsonl'], folder, records), 5_000_000);
}
