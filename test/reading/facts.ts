import { cues, type Reading } from '../../server/reading/index.ts';
import { compile } from '../../server/review/automaton.ts';

/** The automaton of reading's own cues: what every test of reading reads with. */
export const matcher = compile(cues());

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

/**
 * A reading as lines, one a block: "heading 1: The words of it", quoted blocks behind "> ". White space between words is
 * as in the text, none where markup or code stood between them.
 */
export function outlineOf(reading: Reading): string[] {
  return reading.blocks.map(({ block }) => {
    const words = block.words.map(({ text, spaced }, at) => (spaced && at > 0 ? ' ' : '') + text).join('');
    const level = block.level > 0 ? ` ${block.level}` : '';
    return `${block.quoted ? '> ' : ''}${block.kind}${level}: ${words}`;
  });
}
