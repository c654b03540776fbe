/** Measures reading: `node out/test/bench/reading.bench.js`. Figures are medians; texts are made up of the same few paragraphs. */
import { performance } from 'node:perf_hooks';
import type { Language } from '../../rules/contract/index.ts';
import { cues, prepare, type Reading, read } from '../../server/reading/index.ts';
import { splitWords } from '../../server/reading/words.ts';
import { compile } from '../../server/review/automaton.ts';

const matcher = compile(cues());
/** No cues, so that reading's own work shows without that of its voices. */
const silent = { match: () => [] };

const paragraphs = [
  'The council of Hallow met on Monday and put off its vote on the mill, which has stood empty since 2009. Nobody had told the tenants, said Ruth Vance, the clerk, that the hall would be closed.',
  '“We will not sell before the autumn,” the mayor said. He added that the town had spent £2.4 million on the roof and would need another £800,000 for the floors. According to the surveyor’s report, about 12% of the beams are rotten.',
  'Dr. E. M. Carr, who wrote the report for the U.S. owners in 2021, disagrees. It is believed that the wheel itself could turn again: between 10 and 20 families lived off it for a hundred years.',
];

function plain(size: number): string {
  let text = 'A mill that nobody wants to buy\n\n';
  for (let at = 0; text.length < size; at++) text += `${paragraphs[at % paragraphs.length]} Page ${at}.\n\n`;
  return text;
}

function marked(size: number): string {
  let text = '---\ntitle: A mill that nobody wants to buy\n---\n\n';
  for (let at = 0; text.length < size; at++) {
    if (at % 9 === 0)
      text += `## Part ${at}\n\n- first *point*\n- second **point** with a [link](https://example.org/${at})\n\n`;
    text += `${paragraphs[at % paragraphs.length]?.replace('the mill', '*the mill*')} Page ${at}.[^n]\n\n`;
  }
  return `${text}[^n]: A note.\n`;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function time(runs: number, work: (run: number) => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work(run);
    times.push(performance.now() - start);
  }
  return median(times);
}

function rate(name: string, text: string, runs: number, work: () => unknown): void {
  const milliseconds = time(runs, work);
  console.log(
    `${name.padEnd(46)} ${(text.length / 1000 / milliseconds).toFixed(1).padStart(8)} million characters a second`,
  );
}

/** Types and takes back one letter at changing places. */
function edits(name: string, text: string, language: Language, runs: number): void {
  let reading: Reading = read(text, language, matcher);
  const milliseconds = time(runs, (run) => {
    const at = Math.floor((text.length * ((run * 7) % 97)) / 97);
    const [end, added] = reading.text.length > text.length ? [spot + 1, ''] : [at, 'x'];
    const start = added ? at : spot;
    spot = start;
    const after = reading.text.slice(0, start) + added + reading.text.slice(end);
    reading = read(after, language, matcher, reading, [{ start, end, text: added }]);
  });
  console.log(
    `${name.padEnd(46)} ${milliseconds.toFixed(3).padStart(8)} ms an edit, ${reading.kept} of ${reading.blocks.length} blocks kept`,
  );
}
let spot = 0;

await prepare('markdown');
const megabyte = plain(1_000_000);
const markdown = marked(1_000_000);
rate('words', megabyte, 15, () => splitWords(megabyte));
rate('plain text, no cues', megabyte, 7, () => read(megabyte, 'plaintext', silent));
rate('plain text', megabyte, 5, () => read(megabyte, 'plaintext', matcher));
rate('Markdown, no cues', markdown, 5, () => read(markdown, 'markdown', silent));
rate('Markdown', markdown, 5, () => read(markdown, 'markdown', matcher));
for (const size of [5, 50, 500, 1000]) {
  const runs = size > 50 ? 200 : 2000;
  edits(`plain text of ${size} KB`, plain(size * 1000), 'plaintext', runs);
  edits(`Markdown of ${size} KB`, marked(size * 1000), 'markdown', runs);
}
const line = plain(10_000_000).replaceAll('\n', ' ');
rate('one line of 10 MB', line, 1, () => read(line, 'plaintext', silent));
const stopless = line.replaceAll('.', '');
rate('10 MB without a full stop', stopless, 1, () => read(stopless, 'plaintext', silent));
