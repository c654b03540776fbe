import { readFileSync } from 'node:fs';
import { Editor } from '../lsp/editor.ts';

/** What an editor waits for, from its request to the answer: the start, and the findings after a letter. In milliseconds. */

const sample = readFileSync(new URL('../../../docs/sample/harbour.md', import.meta.url), 'utf8');

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Opens an article of about `length` characters in a fresh server, types 200 letters, and asks for hovers and actions. */
async function measure(length: number): Promise<number[]> {
  let editor: Editor | undefined;
  const start = await timed(async () => {
    editor = await Editor.start({ server: 'command' });
  });
  if (!editor) return [];
  const text = sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
  const opened = editor;
  await opened.open('a.md', text);
  const first = await timed(() => opened.pull('a.md'));
  const findings = (await opened.pull('a.md')).length;
  const letters: number[] = [];
  for (let letter = 0; letter < 200; letter++) {
    const at = Math.floor(((letter * 0.618) % 1) * length);
    await opened.change('a.md', [{ start: at, end: at, text: 'e' }]);
    letters.push(await timed(() => opened.report('a.md')));
  }
  const hovers: number[] = [];
  const actions: number[] = [];
  for (let again = 0; again < 50; again++) {
    hovers.push(await timed(() => opened.hover('a.md', 'harbour')));
    actions.push(await timed(() => opened.actions('a.md', 'harbour')));
  }
  await opened.stop();
  return [findings, start, first, median(letters), median(hovers), median(actions)];
}

/** Prints a table of figures. */
export async function run(): Promise<void> {
  console.log('size     findings  start   first   letter  hover   actions');
  for (const size of [5_000, 50_000, 500_000]) {
    const [findings, ...times] = await measure(size);
    const cells = [
      `${size / 1000} KB`.padEnd(8),
      String(findings).padEnd(9),
      ...times.map((time) => time.toFixed(1).padEnd(7)),
    ];
    console.log(cells.join(' '));
  }
}
