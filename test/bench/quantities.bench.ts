/**
 * Measures the reading of quantities: from the words and sentences of plain text, and from the text itself. Beside it stands
 * Recognizers-Text, which is asked for currencies alone, on the same text in the same run, where it is installed:
 *
 *     npm install --no-save @microsoft/recognizers-text-number-with-unit@1.3.1
 */
import { performance } from 'node:perf_hooks';
import type { Block } from '../../rules/contract/index.ts';
import { read } from '../../server/reading/index.ts';
import { quantitiesOf } from '../../server/reading/quantities/index.ts';

/** No cues, so that nothing but quantities is worked out. */
const silent = { match: () => [] };

/** As many figures as newspapers have: one in some hundred and twenty characters. */
const paragraphs = [
  'The council of Hallow met on Monday, 3 March 2014, and put off its vote on the mill, which has stood empty since the looms were sold. Nobody had told the tenants, said Ruth Vance, the clerk, that the hall would be closed.',
  '“We will not sell before the autumn,” the mayor said. He added that the town had spent £2.4 million on the roof and would need as much again for the floors. According to the surveyor’s report, about 12% of the beams are rotten.',
  'The tenants have little faith in the plan. They remember how the last owner, who had promised a museum, sold the looms for scrap and left, and how the bank that lent him the money asked the town to pay what he owed.',
  'Ships carried 4,500 tonnes of grain in a week, or two-thirds of what they did a year ago, and freight from Osaka cost ¥9.7 billion. The harbour master would not say whether the quay can bear more.',
  'Vance, who wrote the report for the owners abroad, disagrees with the mayor. The wheel itself could turn again, she argues: whole families lived off it for a hundred years, five miles from the nearest road.',
  'Nobody knows who built it. The stones were brought down the river, they say, and the oak from the hill behind the church, where the stumps can still be seen in a dry summer when the grass is short.',
  'What the town wants with it is another question. A school would be welcome, and so would a clinic; a hotel, which the mayor seems to favour, would bring guests who come for the river and leave when the rain begins.',
  'The next meeting is in the parish hall, since the council’s own room is being painted. Anyone who wishes to speak should tell the clerk beforehand, and bring the papers that show by what right they live at the mill.',
];

function article(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at++) text += `${paragraphs[at % paragraphs.length]}\n\n`;
  return text;
}

/** Reads a text, and counts its quantities. */
const countIn = (text: string): number => countOf(blocksOf(text));

/** The blocks of a text, with all that stands before quantities. */
const blocksOf = (text: string): readonly Block[] => read(text, 'plaintext', silent).blocks.map(({ block }) => block);

const countOf = (blocks: readonly Block[]): number =>
  blocks.reduce((count, block) => count + quantitiesOf(block).length, 0);

/** Megabytes of UTF-8 a second, the best of several runs. */
function rate(text: string, runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return Buffer.byteLength(text) / 1000 / best;
}

type Recognize = (text: string, culture: string) => readonly unknown[];

/** The currencies of Recognizers-Text; undefined where it is not installed. */
async function recognizer(): Promise<Recognize | undefined> {
  const name = '@microsoft/recognizers-text-number-with-unit';
  try {
    const module = (await import(name)) as { default: { recognizeCurrency: Recognize } };
    return module.default.recognizeCurrency;
  } catch {
    console.log(`${name} is not installed, and nothing is compared.`);
    return undefined;
  }
}

/** Prints the figures. */
export async function run(): Promise<void> {
  const text = article(1_000_000);
  const blocks = blocksOf(text);
  console.log(`1 MB of plain text with ${countOf(blocks)} quantities, numbers inside others included`);
  console.log(`quantities of words and sentences: ${rate(text, 20, () => countOf(blocks)).toFixed(1)} MB/s`);
  console.log(`all that leads up to them, too: ${rate(text, 10, () => countIn(text)).toFixed(1)} MB/s`);
  const piece = article(20_000);
  const ours = rate(piece, 200, () => countIn(piece));
  console.log(`the same, in articles of 20 KB: ${ours.toFixed(1)} MB/s`);
  const recognize = await recognizer();
  if (!recognize) return;
  const theirs = rate(piece, 3, () => piece.split('\n\n').map((each) => recognize(each, 'en-us')));
  console.log(
    `20 KB, from text: ${ours.toFixed(1)} MB/s; Recognizers-Text, currencies: ${(1000 * theirs).toFixed(1)} KB/s`,
  );
  console.log(`${(ours / theirs).toFixed(0)} times as fast`);
}
