import { cues, type Reading } from '../../server/reading/index.ts';
import { compile } from '../../server/review/automaton.ts';

/** The automaton of reading's own cues: what every test of reading reads with. */
export const matcher = compile(cues);

/** Everything that a reading says, lazy facts included, as plain data that can be compared. */
export function factsOf(reading: Reading) {
  const { code, comments, frontMatter, footnotes, links, dateline } = reading;
  return {
    blocks: reading.blocks.map(({ start, block }) => ({
      start,
      kind: block.kind,
      level: block.level,
      quoted: block.quoted,
      source: block.source,
      entry: block.entry,
      exit: block.exit,
      words: block.words,
      references: block.references,
      code: block.code,
      quotations: block.quotations,
      attributions: block.attributions,
      sentences: block.sentences.map((sentence) => ({
        span: [sentence.start, sentence.end],
        words: sentence.words.length,
        hits: sentence.hits('cue'),
        quantities: sentence.quantities,
        attributions: sentence.attributions,
        voices: sentence.words.map((word) => sentence.voiceOf(word)),
      })),
    })),
    code,
    comments,
    frontMatter: frontMatter && { ...frontMatter, values: [...frontMatter.values] },
    footnotes,
    links,
    dateline,
  };
}

/** A block's words with what stands between them left out, for failures that a person can read. */
export function proseOf(reading: Reading): string {
  return reading.blocks
    .map(({ block }) => `${block.kind}: ${block.words.map(({ text }) => text).join(' ')}`)
    .join('\n');
}
