/**
 * Measures the reading of voices: how fast a text is read with all its attributions, against bare regular expressions
 * for words over the same text in the same run, and whether the cost keeps step with the length. Texts are made up.
 */
import { performance } from 'node:perf_hooks';
import { cues, read } from '../../server/reading/index.ts';
import { compile } from '../../server/review/automaton.ts';

const matcher = compile(cues());

/** Paragraphs with about as many attributions as news has. */
const paragraphs = [
  'The council of Hallow met on Monday and put off its vote on the mill, which has stood empty since 2009. Nobody had told the tenants, said Ruth Vance, the clerk, that the hall would be closed.',
  '“We will not sell before the autumn,” the mayor said. She added that the town had spent £2.4 million on the roof and would need another £800,000 for the floors. According to the surveyor’s report, about 12% of the beams are rotten.',
  'Dr. E. M. Carr, who wrote the report for the owners in 2021, disagrees. It is believed that the wheel itself could turn again: between 10 and 20 families lived off it for a hundred years, and one of them still keeps the key.',
  'The bus from the station takes 40 minutes. It stops at the school, at the chapel and, on market days, at the corn exchange, where a plate on the wall gives the heights of four floods. The last of them came in the winter of 1947.',
  'A poll of 800 residents by the county’s paper found that six in ten want the building kept. Critics say the figures are out of date. The union, which has opposed every sale since the war, called the plan “a gift to the bank” and promised to fight it.',
  'Builders have worked on the weir since March. They drove piles, poured a new sill and moved two hundred tonnes of stone by barge, because the lane is too narrow for lorries. The work will be done by June if the river stays low.',
];

function news(size: number): string {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < size; at++) {
    const paragraph = `${paragraphs[at % paragraphs.length]} Page ${at}.\n\n`;
    parts.push(paragraph);
    length += paragraph.length;
  }
  return parts.join('');
}

function attributions(text: string): number {
  let found = 0;
  for (const { block } of read(text, 'plaintext', matcher).blocks) found += block.attributions.length;
  return found;
}

/** What is counted as a word: letters and digits of any script, as reading has it, and plain ASCII ones. */
const bareWords = { 'of any script': /[\p{L}\p{N}]+/gu, 'in ASCII': /\w+/g };

function words(text: string, word: RegExp): number {
  let found = 0;
  word.lastIndex = 0;
  while (word.exec(text)) found++;
  return found;
}

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

/** Prints the figures. The two that are compared take turns, so that a busy machine slows both. */
export function run(): void {
  const text = news(2_000_000);
  const bytes = Buffer.byteLength(text);
  const voices: number[] = [];
  const bare = Object.entries(bareWords).map(([name, word]) => ({ name, word, times: [] as number[] }));
  for (let round = 0; round < 15; round++) {
    voices.push(timed(() => attributions(text)));
    for (const { word, times } of bare) times.push(timed(() => words(text, word)));
  }
  const slow = median(voices);
  console.log(`${attributions(text)} attributions in ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(`read with all attributions: ${(bytes / 1000 / slow).toFixed(1)} MB/s`);
  for (const { name, times } of bare) {
    const fast = median(times);
    const speed = `${(bytes / 1000 / fast).toFixed(1)} MB/s, ${(slow / fast).toFixed(1)} times as fast`;
    console.log(`a regular expression for words ${name}: ${speed}`);
  }
  keepsStep('paragraphs', news);
  keepsStep('one line', (size) => news(size).replaceAll('\n', ' '));
  keepsStep('no full stop', (size) => news(size).replaceAll('\n', ' ').replaceAll('.', ''));
}

/** Ten times the text should take ten times as long. */
function keepsStep(name: string, make: (size: number) => string): void {
  const [short, long] = [make(1_000_000), make(10_000_000)];
  const once = median(Array.from({ length: 3 }, () => timed(() => attributions(short))));
  const tenfold = timed(() => attributions(long));
  console.log(
    `${name}, 1 MB and 10 MB: ${once.toFixed(0)} ms and ${tenfold.toFixed(0)} ms, ${(tenfold / once).toFixed(1)} times`,
  );
}
