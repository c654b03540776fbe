/**
 * Measures the word lists: `npm run bench phrases`. All rules of the phrasing family that have one, together, should
 * cost less than splitting the text into words. Figures are medians in a warm process; facts of reading that other rules
 * ask for as well (who speaks) are worked out before.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { type Article, type Context, phrasesIn } from '../../rules/contract/index.ts';
import { cues, type Reading, read, syntaxOf } from '../../server/reading/index.ts';
import { splitWords } from '../../server/reading/words.ts';
import { compile } from '../../server/review/automaton.ts';
import { catalogue, defaultSettings } from '../../server/review/index.ts';

const rules = catalogue.filter(({ family, phrases }) => family === 'phrasing' && phrases !== undefined);
const phrases = rules.flatMap((rule) => phrasesIn(rule).map((phrase) => ({ owner: rule.id, ...phrase })));
const matcher = compile(phrases);
/** As in the product, where one automaton finds everything. */
const whole = compile([...cues(), ...phrases]);

const article: Article = {
  language: 'plaintext',
  genre: 'news',
  date: null,
  spelling: 'british',
  footnotes: [],
  links: [],
  names: [],
};
const context: Context = {
  article,
  genre: 'news',
  style: defaultSettings.style,
  syntax: syntaxOf('plaintext'),
  options: {},
  convert: () => null,
};

const sample = readFileSync(new URL('../../../docs/sample/harbour.md', import.meta.url), 'utf8')
  .replace(/^---[\s\S]*?\n---\n/, '')
  .replace(/[*_#[\]]|\(http[^)]*\)/g, '');
const council =
  `The council of Hallow met on Monday and put off its vote on the mill, which has stood empty since 2009. Nobody
had told the tenants, said Ruth Vance, the clerk, that the hall would be closed. The owner had the list of
repairs with him, and two members said that the roof had been checked in 2016. The surveyor’s report says that a tenth of
the beams are rotten. A firm from the coast, which built the dam in 1987, has asked to see the wheel, and the council will
hear it in May. The price of timber rose by 8% last year, the association of sawmills said, after two dry summers. Buses
will run as usual until the bridge is closed on 4 June, and the ferry is free for pupils. The school has 340 of them.`.replaceAll(
    '\n',
    ' ',
  );

/** A hit now and then, as in a newspaper. */
const plain = `${council} ${council} The owner admitted that the list of repairs was very long.`;

/** What each piece of work takes, in milliseconds: medians of rounds in turn, so that a busy moment falls on all alike. */
function medians(works: readonly (() => void)[]): number[] {
  const times: number[][] = works.map(() => []);
  for (let round = -warmUp; round < rounds; round++)
    for (const [which, work] of works.entries()) {
      const start = performance.now();
      work();
      if (round >= 0) times[which]?.push(performance.now() - start);
    }
  return times.map((own) => own.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN);
}

/** Rounds until the engine has compiled what it will: an archive is long. */
const warmUp = 40;
const rounds = 41;

/** Lets every rule judge the sentences that hold one of its phrases; the number of reports. */
function judge(reading: Reading): number {
  let reports = 0;
  for (const { block } of reading.blocks)
    for (const rule of rules) {
      if (!block.hasHits(rule.id)) continue;
      for (const sentence of block.sentences)
        if (sentence.hits(rule.id).length > 0) for (const _ of rule.check?.(sentence, context) ?? []) reports++;
    }
  return reports;
}

/** Prints what the word lists cost on a text, beside the splitting of its words. */
function compare(name: string, paragraph: string): void {
  const text = `${paragraph}\n\n`.repeat(Math.ceil(200_000 / paragraph.length));
  const reading = read(text, 'plaintext', whole);
  const { blocks } = reading;
  for (const { block } of blocks) void block.attributions;
  const [splitting = Number.NaN, finding = Number.NaN, judging = Number.NaN] = medians([
    () => {
      for (const { block } of blocks) splitWords(block.source);
    },
    () => {
      for (const { block } of blocks) matcher.match(block.words);
    },
    () => void judge(reading),
  ]);
  const ratio = (finding + judging) / splitting;
  console.log(
    `${name.padEnd(12)} splitting ${splitting.toFixed(1)} ms, finding ${finding.toFixed(1)} ms, judging ${judging.toFixed(1)} ms (${judge(reading)} reports): ${ratio.toFixed(2)} of splitting`,
  );
}

console.log(`${phrases.length} phrases of ${rules.length} rules, on texts of 200 KB`);
compare('plain news', plain);
compare('sample', sample);
