import { definePhrases, defineRule, hitsOf } from '../../rules/contract/index.ts';
import type { Rule } from '../../server/review/index.ts';

/** Rules small enough to see through, for tests of what happens around rules. */

/** Flags “vile” and offers “poor”; the replacement is safe, so that fixing can be tested. */
export const vile: Rule = defineRule({
  id: 'phrasing/vile',
  summary: 'The word “vile”.',
  why: 'It is a test.',
  severity: { news: 'warning', opinion: 'hint' },
  fix: 'safe',
  options: { softly: { default: false, description: 'Only hint.' } },
  examples: ['A {vile|poor} day.', 'A poor day.'],
  phrases: [{ pattern: 'vile', entry: null }],
  *check(sentence, { options }) {
    for (const { first, last } of hitsOf(vile, sentence)) {
      const words = sentence.block.words.slice(first, last);
      const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
      const edits = [{ ...span, text: 'poor' }];
      const soft = options.softly ? ({ atMost: 'hint' } as const) : {};
      yield { span, message: '“Vile” judges.', fixes: [{ title: 'Say “poor”', safe: true, edits }], ...soft };
    }
  },
});

/** Flags “a vile day”, which overlaps `vile`; it is as loud in news, and longer. */
export const vileDay: Rule = defineRule({
  id: 'phrasing/vile-day',
  summary: 'The words “vile day”.',
  why: 'It is a test.',
  severity: { news: 'warning', opinion: 'off' },
  fix: 'none',
  examples: ['A {vile day}.', 'A day.'],
  phrases: [{ pattern: 'vile day', entry: null }],
  *check(sentence) {
    for (const { first, last } of hitsOf(vileDay, sentence)) {
      const words = sentence.block.words.slice(first, last);
      yield { span: { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }, message: 'A day is not vile.' };
    }
  },
});

const softly = {
  summary: 'Soft furniture.',
  why: 'It is a test.',
  severity: { news: 'information', opinion: 'hint' },
  fix: 'none',
  examples: ['The {sofa} came.', 'A chair came.'],
  voices: ['own'],
  phrases: [{ find: ['sofa/n', 'divan/n'] }],
} as const;

/** Flags sofas and divans, each aloud once. */
export const soft: Rule = definePhrases({ id: 'phrasing/soft', ...softly, aloudOnce: true });

/** Flags sofas and divans, aloud every time. */
export const softAgain: Rule = definePhrases({ id: 'phrasing/soft-again', ...softly });

/** Throws at the word “bang”, after it has reported whatever stood before it in the block. */
export const fragile: Rule = defineRule({
  id: 'phrasing/fragile',
  summary: 'Every sentence, until it breaks.',
  why: 'It is a test.',
  severity: { news: 'information', opinion: 'information' },
  fix: 'none',
  examples: ['{Well.}', ''],
  *check({ start, end, words }) {
    if (words.some((word) => word.lower === 'bang')) throw new Error('bang');
    yield { span: { start, end }, message: 'A sentence.' };
  },
});

/** Holes in the text: found in the raw source, and binding. */
export const hole: Rule = defineRule({
  id: 'sourcing/hole',
  summary: 'The letters HOLE.',
  why: 'It is a test.',
  severity: { news: 'error', opinion: 'error' },
  fix: 'none',
  binding: true,
  examples: ['A {HOLE}.', 'A whole.'],
  *scan({ text }) {
    for (const { index } of text.matchAll(/HOLE/g))
      yield { span: { start: index, end: index + 4 }, message: 'A hole.', binding: true };
  },
});

/** Says of the second “echo” in the article that there was a first, with a footnote at the article's end. */
export const echo: Rule = defineRule<Record<string, never>, number>({
  id: 'numbers/echo',
  summary: 'A second “echo”.',
  why: 'It is a test.',
  severity: { news: 'hint', opinion: 'hint' },
  fix: 'suggested',
  examples: ['One echo is here.\n\nA second {echo} is there.', 'One echo is here.'],
  collect: (block) => block.words.find((word) => word.lower === 'echo')?.start,
  *conclude(digests, { article, syntax }) {
    const places = digests.map(({ start, digest }) => start + digest);
    const [first, second] = places;
    if (first === undefined || second === undefined) return;
    const span = { start: second, end: second + 4 };
    const note = syntax.footnote(article, 'TKTK-SOURCE');
    const edits = note && [
      { start: span.end, end: span.end, text: note.reference },
      { start: 0, end: 0, text: note.definition, atEnd: true },
    ];
    const related = [{ start: first, end: first + 4, message: 'The first.' }];
    yield {
      span,
      message: 'An echo again.',
      related,
      ...(edits ? { fixes: [{ title: 'Add a footnote', safe: false, edits }] } : {}),
    };
  },
});

/** All of them, in an array for good, so that their automaton is compiled once. */
export const tinyRules: readonly Rule[] = [echo, fragile, vile, vileDay, hole];
